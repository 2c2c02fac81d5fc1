-- Written by `vorort write_schema`. It stands for these migrations:
-- account.0001_initial 6f27ff6bdf57521a
-- account.0002_email_max_length c956ab7a3c3660a1
-- account.0003_alter_emailaddress_create_unique_verified_email 66b6f1939621bcfa
-- account.0004_alter_emailaddress_drop_unique_email ebc6317e90c47d7a
-- account.0005_emailaddress_idx_upper_email e7569f1662da1754
-- account.0006_emailaddress_lower 54adb08cb3fba66b
-- account.0007_emailaddress_idx_email 87fad70bfde8ae29
-- account.0008_emailaddress_unique_primary_email_fixup 794bf875bdbef9c4
-- account.0009_emailaddress_unique_primary_email 79762cfa7b1e1d7c
-- auth.0001_initial 845cff319606332f
-- auth.0002_alter_permission_name_max_length feaf97e0e8f7d148
-- auth.0003_alter_user_email_max_length 9d5657b4db9872dc
-- auth.0004_alter_user_username_opts 9538db342c9a9bec
-- auth.0005_alter_user_last_login_null 79f60a35dc000fdd
-- auth.0006_require_contenttypes_0002 00cb16e3405f14b6
-- auth.0007_alter_validators_add_error_messages 115db87dc327530f
-- auth.0008_alter_user_username_max_length 02857f65f7d64814
-- auth.0009_alter_user_last_name_max_length 19a89500e7f108a7
-- auth.0010_alter_group_name_max_length 0963ed6498ac0b3a
-- auth.0011_update_proxy_permissions 85a5dde708dc4b61
-- auth.0012_alter_user_first_name_max_length 6cefbc9f80903763
-- committees.0001_first a5decb269da82c9a
-- committees.0002_what_ends_before_it_begins 8cdde180227d2517
-- committees.0003_reminders 70d7928b6fbd789e
-- committees.0004_import_drafts 4679a808858f1ae7
-- contenttypes.0001_initial 35ed8489a147e0b4
-- contenttypes.0002_remove_content_type_name 7d36494075750f0e
-- conversation.0001_first 5049fd58ac49250c
-- conversation.0002_handled_by 5ff7f7d2b975c400
-- conversation.0003_below_threads a764335e06505940
-- direction.0001_first 8524d958d13c1793
-- direction.0002_threads_of_drafts dae20dca9c7d4552
-- districts.0001_first 30599beb94aa4228
-- districts.0002_place_point_whole 5f892ad10a28a8a1
-- files.0001_first 2efb6cbd8941577c
-- files.0002_documents 88f3d189c2c26743
-- ideas.0001_first d5e47f37a92813a6
-- ideas.0002_inbox 539a9e127db1a96e
-- ideas.0003_lists 4ed13c354db16068
-- ideas.0004_imports 83384917e300f66a
-- ideas.0005_parental_consent 10c2cab451ba287c
-- ideas.0006_cells 4c22bb60c615c119
-- ideas.0007_waiting_longest bdff4ee6bb94d6b8
-- journal.0001_first 0e7beb736222dd21
-- meetings.0001_first 68b03f8af8aa9127
-- meetings.0002_calendar_feed 9ec946a94047e7b4
-- meetings.0003_lists_and_secrecy ce7f016646c2819b
-- meetings.0004_carried_topics ebdcb5317c198a6c
-- meetings.0005_discharge 71470a55ff0fd425
-- meetings.0006_mark_discharges e5ac2c5de322c1f3
-- mfa.0001_initial a42b6353f2ed5dd7
-- mfa.0002_authenticator_timestamps b6566eb07301e2e4
-- mfa.0003_authenticator_type_uniq 88550a456154080c
-- notifications.0001_first f1dd3d4a92d3b435
-- notifications.0002_parental_consent 8795a4fa68d92d59
-- notifications.0003_projects 01839e4dfff327fb
-- outbox.0001_first e5620593bd91798c
-- people.0001_first 4657a7f3fd2bf549
-- people.0002_persons_and_organisations ee81af8a710a2706
-- people.0003_closed_records_are_empty 0e8d143fe5adb505
-- portal.0001_first 797a942be160d8ba
-- projects.0001_first 689393fe682e5ed0
-- projects.0002_imports 7153c1241175ebf3
-- projects.0003_events d1d602909dc79fe7
-- projects.0004_listings d01373337f701a62
-- projects.0005_listing_points a76b4832b8346e6e
-- search.0001_first 2ce52b517046fa71
-- sessions.0001_initial 2aa438e2393ee513
-- shell.0001_first a30e1d777f6a3ec5
-- taggit.0001_initial 99ca62a055c530c7
-- taggit.0002_auto_20150616_2121 9db9f38747553183
-- taggit.0003_taggeditem_add_unique_index 8d474ef8ec122e51
-- taggit.0004_alter_taggeditem_content_type_alter_taggeditem_tag f9d1464ef1c663da
-- taggit.0005_auto_20220424_2025 0ff3cb6796cf52fb
-- taggit.0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx 7e6afc35e33e1db0
-- threads.0001_first de24662c8d1007ee
-- threads.0002_comment_count afccdf285ff9d18c
-- usersessions.0001_initial b5d23c8ce0644061
-- volunteering.0001_first 2faa9f2bbeeb9449
-- volunteering.0002_consents 720b02c67c4de702
-- wagtail_localize.0001_initial 17c92ef7d8ee4eba
-- wagtail_localize.0002_translation b0456abc26126b55
-- wagtail_localize.0003_delete_translation_sources 9ac002df3b24cccb
-- wagtail_localize.0004_one_source_per_objectlocale 1e14c5183bebaba8
-- wagtail_localize.0005_remove_translationsource_object d70bafbed5592bce
-- wagtail_localize.0006_create_submit_translation_permission 50a77d745691eb6d
-- wagtail_localize.0007_stringtranslation_type_and_tool_name 78e44c46207807f2
-- wagtail_localize.0008_stringtranslation_last_translated_by 45d6099a4586a7a8
-- wagtail_localize.0009_stringtranslation_errors af97105e6a4c2629
-- wagtail_localize.0010_overridablesegment 50e535f4e04318b5
-- wagtail_localize.0011_segmentoverride f9d4ec601a17a1d9
-- wagtail_localize.0012_localesynchronization f41cc7d33d15fdce
-- wagtail_localize.0013_translationsource_schema_version 49d4817b18e78723
-- wagtail_localize.0014_remove_translation_source_last_updated_at f06a9059edd1eecc
-- wagtail_localize.0015_translationcontext_field_path 9e6b7e98d8945f38
-- wagtail_localize.0016_rename_page_revision_translationlog_revision 22df2c740554aaa2
-- wagtailadmin.0001_create_admin_access_permissions fcbe05ca0d60a8ea
-- wagtailadmin.0002_admin 1e2a4c541e9ab35b
-- wagtailadmin.0003_admin_managed 620fc672b343ac4e
-- wagtailadmin.0004_editingsession 7b870aaf0095ce75
-- wagtailadmin.0005_editingsession_is_editing 2366578b652bd350
-- wagtailadmin.0006_formstate 1188fcdbffa104cf
-- wagtailcore.0001_initial cea81d4e905b0011
-- wagtailcore.0001_squashed_0016_change_page_url_path_to_text_field 63431ae853404f87
-- wagtailcore.0002_initial_data 90ec67924f31d701
-- wagtailcore.0003_add_uniqueness_constraint_on_group_page_permission f3c13d4234999a7f
-- wagtailcore.0004_page_locked 054dd5f11e963145
-- wagtailcore.0005_add_page_lock_permission_to_moderators 4dd8ce173a82bdff
-- wagtailcore.0006_add_lock_page_permission fdd0c9f51908a077
-- wagtailcore.0007_page_latest_revision_created_at 44a498d1402ed033
-- wagtailcore.0008_populate_latest_revision_created_at c5e6b73689628c97
-- wagtailcore.0009_remove_auto_now_add_from_pagerevision_created_at ce9ebb7f16009609
-- wagtailcore.0010_change_page_owner_to_null_on_delete 3b440fa8c7436a0a
-- wagtailcore.0011_page_first_published_at 2a344a1bc91d4b55
-- wagtailcore.0012_extend_page_slug_field c8ce5732aad1b2b6
-- wagtailcore.0013_update_golive_expire_help_text 058c8ebeb60a5806
-- wagtailcore.0014_add_verbose_name ed202e3c161cee8b
-- wagtailcore.0015_add_more_verbose_names c7f01bc90668964c
-- wagtailcore.0016_change_page_url_path_to_text_field fc00e2e248e357af
-- wagtailcore.0017_change_edit_page_permission_description ccd71ad6211dc9ea
-- wagtailcore.0018_pagerevision_submitted_for_moderation_index 9c84c8a317432983
-- wagtailcore.0019_verbose_names_cleanup dd647daad29c8ff0
-- wagtailcore.0020_add_index_on_page_first_published_at a6bee4fe81de1087
-- wagtailcore.0021_capitalizeverbose 8a3d847c8e0eb8ca
-- wagtailcore.0022_add_site_name 24b2b9b04106c8ff
-- wagtailcore.0023_alter_page_revision_on_delete_behaviour 757de219a5895b45
-- wagtailcore.0024_alter_page_content_type_on_delete_behaviour 81599e333a45b26c
-- wagtailcore.0024_collection fcdfe156ab59adbb
-- wagtailcore.0025_collection_initial_data 299d294b4dcf5997
-- wagtailcore.0026_group_collection_permission c164f30fd7bbd892
-- wagtailcore.0027_fix_collection_path_collation f6c14ff3972d5c7d
-- wagtailcore.0028_merge c3a7c3972fd9a85c
-- wagtailcore.0029_unicode_slugfield_dj19 002cf4f07e5119fb
-- wagtailcore.0030_index_on_pagerevision_created_at d2a6d2c2cf713373
-- wagtailcore.0031_add_page_view_restriction_types 9a49c448c2d89307
-- wagtailcore.0032_add_bulk_delete_page_permission 549175d715c672b6
-- wagtailcore.0033_remove_golive_expiry_help_text aa4d91586ada762c
-- wagtailcore.0034_page_live_revision d650388923d2e80e
-- wagtailcore.0035_page_last_published_at 54d0d7e199f39d02
-- wagtailcore.0036_populate_page_last_published_at b4f6cd06b9dba976
-- wagtailcore.0037_set_page_owner_editable 4d500a6059471851
-- wagtailcore.0038_make_first_published_at_editable 5a987c60fe3a1ee9
-- wagtailcore.0039_collectionviewrestriction df7d95a80ca958ce
-- wagtailcore.0040_page_draft_title a975ce119729482a
-- wagtailcore.0041_group_collection_permissions_verbose_name_plural 71b468024ec4733b
-- wagtailcore.0042_index_on_pagerevision_approved_go_live_at 2cbafdbb2ea429b4
-- wagtailcore.0043_lock_fields ed3b4350910be05f
-- wagtailcore.0044_add_unlock_grouppagepermission afe9599444e9fade
-- wagtailcore.0045_assign_unlock_grouppagepermission cf179eed03b8e6d2
-- wagtailcore.0046_site_name_remove_null 9888cafb23286c1d
-- wagtailcore.0047_add_workflow_models edcaa33d2f89950c
-- wagtailcore.0048_add_default_workflows 98f05bb3286e25b6
-- wagtailcore.0049_taskstate_finished_by f5f2bca3716c52d8
-- wagtailcore.0050_workflow_rejected_to_needs_changes 5c0cdb9025c34923
-- wagtailcore.0051_taskstate_comment 0e10a5d370d68cf0
-- wagtailcore.0052_pagelogentry ab4de3c62a89dc97
-- wagtailcore.0053_locale_model bfd6fba56a11a9f0
-- wagtailcore.0054_initial_locale 94122ab10b32b608
-- wagtailcore.0055_page_locale_fields 0bfa4f4932b7ff3e
-- wagtailcore.0056_page_locale_fields_populate b782b53081ab2589
-- wagtailcore.0057_page_locale_fields_notnull 8cb584fc83fac322
-- wagtailcore.0058_page_alias_of 432e80e40b1cae22
-- wagtailcore.0059_apply_collection_ordering 36d535fa96a194a5
-- wagtailcore.0060_fix_workflow_unique_constraint 883117a3b45cf863
-- wagtailcore.0061_change_promote_tab_helpt_text_and_verbose_names f303f2415229c5ad
-- wagtailcore.0062_comment_models_and_pagesubscription 72a1209bff5bf235
-- wagtailcore.0063_modellogentry 7f67fc0f5c40fecf
-- wagtailcore.0064_log_timestamp_indexes ee7bad344df803c8
-- wagtailcore.0065_log_entry_uuid a5b71e830e641059
-- wagtailcore.0066_collection_management_permissions dfc28f96014d8412
-- wagtailcore.0067_alter_pagerevision_content_json 2ab4c77f237f7afd
-- wagtailcore.0068_log_entry_empty_object c5e51c974fdcb28a
-- wagtailcore.0069_log_entry_jsonfield 70b22160eb859fe4
-- wagtailcore.0070_rename_pagerevision_revision 2f27c5b8f8cf9bc6
-- wagtailcore.0071_populate_revision_content_type c719e379a036b7c7
-- wagtailcore.0072_alter_revision_content_type_notnull 89429dea4c3c5e04
-- wagtailcore.0073_page_latest_revision e6c6f3c351387866
-- wagtailcore.0074_revision_object_str 3e57999ac0b3d7a3
-- wagtailcore.0075_populate_latest_revision_and_revision_object_str 578b1c14a22c0b55
-- wagtailcore.0076_modellogentry_revision f94bb2161f570155
-- wagtailcore.0077_alter_revision_user 6b2de9b98a82f11d
-- wagtailcore.0078_referenceindex 501b9d4ff7aa3aad
-- wagtailcore.0079_rename_taskstate_page_revision 033f1da052468765
-- wagtailcore.0080_generic_workflowstate 9c1c523444a78dc6
-- wagtailcore.0081_populate_workflowstate_content_type 2ca66106944ecf67
-- wagtailcore.0082_alter_workflowstate_content_type_notnull 017c8b764cca1872
-- wagtailcore.0083_workflowcontenttype e480780558060769
-- wagtailcore.0084_add_default_page_permissions 6533eff609740444
-- wagtailcore.0085_add_grouppagepermission_permission 14255d76b2debbc9
-- wagtailcore.0086_populate_grouppagepermission_permission 05bdc90316467e24
-- wagtailcore.0087_alter_grouppagepermission_unique_together_and_more 9f5bcc927b35ce33
-- wagtailcore.0088_fix_log_entry_json_timestamps e5afc01f4a8cd17f
-- wagtailcore.0089_log_entry_data_json_null_to_object 06c80b0a050ecdcb
-- wagtailcore.0090_remove_grouppagepermission_permission_type 281e571eb78905c2
-- wagtailcore.0091_remove_revision_submitted_for_moderation 66f520f7ab7205fc
-- wagtailcore.0092_alter_collectionviewrestriction_password_and_more 44955a20f45f77e0
-- wagtailcore.0093_uploadedfile c02885138ca13372
-- wagtailcore.0094_alter_page_locale 14d6c54cae836d6d
-- wagtailcore.0095_groupsitepermission 578cbf14db2f7eb4
-- wagtailcore.0096_referenceindex_referenceindex_source_object_and_more 94d1cc9527502c49
-- wagtailcore.0097_baselogentry_uuid_action_timestamp_indexes 038c7d89861a592d
-- wagtaildocs.0001_initial a6847d3092006d3a
-- wagtaildocs.0002_initial_data 9cc33694f10ce040
-- wagtaildocs.0003_add_verbose_names 2ee10fdad320f232
-- wagtaildocs.0004_capitalizeverbose 4651d6a0b6ce05dc
-- wagtaildocs.0005_alter_uploaded_by_user_on_delete_action 95ba0c8e03bd5cf6
-- wagtaildocs.0005_document_collection 81f9c182c531bff3
-- wagtaildocs.0006_copy_document_permissions_to_collections 48117f735ebe3b6e
-- wagtaildocs.0007_merge d479b02a6ffa0af1
-- wagtaildocs.0008_document_file_size cc62bdd440414b23
-- wagtaildocs.0009_document_verbose_name_plural 4d3a685a9446d3b7
-- wagtaildocs.0010_document_file_hash 80687d1b5b7ba780
-- wagtaildocs.0011_add_choose_permissions e5a96a131812b02f
-- wagtaildocs.0012_uploadeddocument 8c60f611a5d5d4da
-- wagtaildocs.0013_delete_uploadeddocument da2f6d9b8afee4f9
-- wagtaildocs.0014_alter_document_file_size 4ea1c485f5c6157d
-- wagtailimages.0001_initial fe18cd6be8eb40ea
-- wagtailimages.0001_squashed_0021 daed4ad0904d5f2f
-- wagtailimages.0002_initial_data 205c11cfbd2f7030
-- wagtailimages.0003_fix_focal_point_fields 91d854b1dbc7f81e
-- wagtailimages.0004_make_focal_point_key_not_nullable d8ba85af96195a21
-- wagtailimages.0005_make_filter_spec_unique 20fa306ad9d56060
-- wagtailimages.0006_add_verbose_names 22bd284a06331caf
-- wagtailimages.0007_image_file_size 2dd6a2ecbed86d89
-- wagtailimages.0008_image_created_at_index fabcd0f908be61a1
-- wagtailimages.0009_capitalizeverbose 5aa100d9244322da
-- wagtailimages.0010_change_on_delete_behaviour 7102fb52fe3e2261
-- wagtailimages.0011_image_collection 1cee56cfcdc0a9eb
-- wagtailimages.0012_copy_image_permissions_to_collections 5569501759e9a7b0
-- wagtailimages.0013_make_rendition_upload_callable 9c882b1d3e320f81
-- wagtailimages.0014_add_filter_spec_field cfb5cd34b7fa1350
-- wagtailimages.0015_fill_filter_spec_field 4c77803737013108
-- wagtailimages.0016_deprecate_rendition_filter_relation 2e201ffab6d54bee
-- wagtailimages.0017_reduce_focal_point_key_max_length 10eee49449046b33
-- wagtailimages.0018_remove_rendition_filter 05b4722063b74868
-- wagtailimages.0019_delete_filter 5ea2dddeb669e5ce
-- wagtailimages.0020_add-verbose-name 19985bc6729de25f
-- wagtailimages.0021_image_file_hash 9b4297dd851d089f
-- wagtailimages.0022_uploadedimage 9793ee6186278181
-- wagtailimages.0023_add_choose_permissions 37f2b23c43135be6
-- wagtailimages.0024_index_image_file_hash c204e1dbef4c5549
-- wagtailimages.0025_alter_image_file_alter_rendition_file bba3a6ba48a00247
-- wagtailimages.0026_delete_uploadedimage 7035d27dab2f3775
-- wagtailimages.0027_image_description 621fef7dd6855f02
-- wagtailsearch.0001_initial d0f9dc9a9dcfbae3
-- wagtailsearch.0002_add_verbose_names fefea21ffbe5e5f7
-- wagtailsearch.0003_remove_editors_pick 60dede9f42ba836c
-- wagtailsearch.0004_querydailyhits_verbose_name_plural 79bf566c7724381b
-- wagtailsearch.0005_create_indexentry 2ef478982beaadf1
-- wagtailsearch.0006_customise_indexentry 072b86ec4468c82b
-- wagtailsearch.0007_delete_editorspick 49417cfd296b2e60
-- wagtailsearch.0008_remove_query_and_querydailyhits_models 34205d79c48af0ae
-- wagtailsearch.0009_remove_ngram_autocomplete 0cc43abf34455183
-- wagtailsearch.0010_add_text_fields c56cd3498aaa9368
-- wagtailusers.0001_initial 45a8c1ec67422390
-- wagtailusers.0002_add_verbose_name_on_userprofile 2a4c434837ee5c9c
-- wagtailusers.0003_add_verbose_names 9590c0e99d195868
-- wagtailusers.0004_capitalizeverbose 327e5a4b51ff493d
-- wagtailusers.0005_make_related_name_wagtail_specific 45dfa0294cdd846e
-- wagtailusers.0006_userprofile_prefered_language 636c4e036df13cd0
-- wagtailusers.0007_userprofile_current_time_zone 435fd383a877469f
-- wagtailusers.0008_userprofile_avatar 2ee737254928fc2a
-- wagtailusers.0009_userprofile_verbose_name_plural ca8286fe2e29e576
-- wagtailusers.0010_userprofile_updated_comments_notifications 97033bd05c0811a3
-- wagtailusers.0011_userprofile_dismissibles b6381984386e17fb
-- wagtailusers.0012_userprofile_theme fb079398fa7eddf6
-- wagtailusers.0013_userprofile_density 934baa45fe42a41a
-- wagtailusers.0014_userprofile_contrast 3f44752ffd8d5c2f
-- wagtailusers.0015_userprofile_keyboard_shortcuts b861c0bc6f5a7a98
CREATE TABLE "django_migrations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" datetime NOT NULL);
CREATE TABLE "files_picture" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "alt_de" varchar(300) NOT NULL, "alt_en" varchar(300) NOT NULL, "caption_de" varchar(300) NOT NULL, "caption_en" varchar(300) NOT NULL, "creator" varchar(200) NOT NULL, "source" varchar(500) NOT NULL, "licence" varchar(20) NOT NULL, "width" integer unsigned NOT NULL CHECK ("width" >= 0), "height" integer unsigned NOT NULL CHECK ("height" >= 0), "copies" text NOT NULL CHECK ((JSON_VALID("copies") OR "copies" IS NULL)), "is_example" bool NOT NULL, CONSTRAINT "files_picture_has_alt" CHECK (NOT ("alt_de" = '')), CONSTRAINT "files_picture_has_size" CHECK (("height" > 0 AND "width" > 0)));
CREATE TABLE "districts_audience" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "slug" varchar(60) NOT NULL UNIQUE, "name_de" varchar(100) NOT NULL, "name_en" varchar(100) NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "text_de" text NOT NULL, "text_en" text NOT NULL);
CREATE TABLE "districts_placecategory" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "slug" varchar(60) NOT NULL UNIQUE, "name_de" varchar(100) NOT NULL, "name_en" varchar(100) NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0));
CREATE TABLE "districts_theme" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "slug" varchar(60) NOT NULL UNIQUE, "name_de" varchar(100) NOT NULL, "name_en" varchar(100) NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0));
CREATE TABLE "districts_districtlink" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "label_de" varchar(150) NOT NULL, "label_en" varchar(150) NOT NULL, "url" varchar(500) NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "district_id" bigint NOT NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "districts_neighbourhood" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "name" varchar(100) NOT NULL, "folded" varchar(120) NOT NULL, "district_id" bigint NOT NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "districts_city" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "contact_office_de" varchar(200) NOT NULL, "contact_office_en" varchar(200) NOT NULL, "contact_person" varchar(200) NOT NULL, "street" varchar(200) NOT NULL, "postcode" varchar(10) NOT NULL, "town" varchar(100) NOT NULL, "phone" varchar(50) NOT NULL, "email" varchar(254) NOT NULL, "hours_de" text NOT NULL, "hours_en" text NOT NULL, "name" varchar(100) NOT NULL, "slug" varchar(100) NOT NULL, "municipality_key" varchar(8) NOT NULL, "state" varchar(100) NOT NULL, "site_name" varchar(100) NOT NULL, "tagline_de" varchar(120) NOT NULL, "tagline_en" varchar(120) NOT NULL, "intro_de" text NOT NULL, "intro_en" text NOT NULL, "association_name" varchar(200) NOT NULL, "association_founded" smallint unsigned NULL CHECK ("association_founded" >= 0), "accent" varchar(7) NOT NULL, "switched_off" text NOT NULL CHECK ((JSON_VALID("switched_off") OR "switched_off" IS NULL)), "map_note_de" varchar(200) NOT NULL, "map_note_en" varchar(200) NOT NULL, "is_demo" bool NOT NULL, "only" bool NOT NULL UNIQUE, "logo_id" bigint NULL REFERENCES "files_picture" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "districts_city_is_only" CHECK ("only"), CONSTRAINT "districts_city_accent_is_colour" CHECK ("accent" REGEXP '^#[0-9a-f]{6}$'));
CREATE TABLE "districts_district" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "contact_office_de" varchar(200) NOT NULL, "contact_office_en" varchar(200) NOT NULL, "contact_person" varchar(200) NOT NULL, "street" varchar(200) NOT NULL, "postcode" varchar(10) NOT NULL, "town" varchar(100) NOT NULL, "phone" varchar(50) NOT NULL, "email" varchar(254) NOT NULL, "hours_de" text NOT NULL, "hours_en" text NOT NULL, "name" varchar(100) NOT NULL UNIQUE, "slug" varchar(100) NOT NULL UNIQUE, "number" varchar(20) NOT NULL, "boundary" text NULL CHECK ((JSON_VALID("boundary") OR "boundary" IS NULL)), "label_lon" real NULL, "label_lat" real NULL, "population" integer unsigned NULL CHECK ("population" >= 0), "population_year" smallint unsigned NULL CHECK ("population_year" >= 0), "area_km2" decimal NULL, "figures_source" varchar(200) NOT NULL, "teaser_de" varchar(160) NOT NULL, "teaser_en" varchar(160) NOT NULL, "text_de" text NOT NULL, "text_en" text NOT NULL, "picture_id" bigint NULL REFERENCES "files_picture" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "districts_district_figures_have_source" CHECK ((("area_km2" IS NULL AND "population" IS NULL) OR NOT ("figures_source" = ''))), CONSTRAINT "districts_district_area_positive" CHECK (("area_km2" IS NULL OR "area_km2" > '0')), CONSTRAINT "districts_district_label_whole" CHECK ((("label_lat" IS NULL AND "label_lon" IS NULL) OR ("label_lat" IS NOT NULL AND "label_lon" IS NOT NULL))));
CREATE TABLE "django_content_type" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app_label" varchar(100) NOT NULL, "model" varchar(100) NOT NULL);
CREATE TABLE "auth_group_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "auth_permission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "codename" varchar(100) NOT NULL, "name" varchar(255) NOT NULL);
CREATE TABLE "auth_group" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(150) NOT NULL UNIQUE);
CREATE TABLE "people_user_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_id" bigint NOT NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "people_user_user_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_id" bigint NOT NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "people_user" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(128) NOT NULL, "last_login" datetime NULL, "is_superuser" bool NOT NULL, "email" varchar(254) NOT NULL UNIQUE, "name" varchar(150) NOT NULL, "is_active" bool NOT NULL, "joined" datetime NOT NULL, CONSTRAINT "people_user_never_all_powerful" CHECK (NOT "is_superuser"));
CREATE TABLE "people_address" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "email" varchar(254) NOT NULL UNIQUE, "confirmed_at" datetime NULL, "user_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "people_address_normalised" CHECK ("email" = (LOWER("email"))), CONSTRAINT "people_address_of_user_confirmed" CHECK (("user_id" IS NULL OR "confirmed_at" IS NOT NULL)));
CREATE TABLE "people_duty" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "kind" varchar(20) NOT NULL, "begins" datetime NOT NULL, "ends" datetime NULL, "district_id" bigint NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "people_duty_kind_known" CHECK ("kind" IN ('office', 'editor', 'moderator', 'treasurer', 'second_approver', 'auditor', 'operator')), CONSTRAINT "people_duty_ends_after_begin" CHECK (("ends" IS NULL OR "ends" > ("begins"))));
CREATE TABLE "account_emailconfirmation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "sent" datetime NULL, "key" varchar(64) NOT NULL UNIQUE, "email_address_id" integer NOT NULL REFERENCES "account_emailaddress" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "account_emailaddress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "verified" bool NOT NULL, "primary" bool NOT NULL, "user_id" bigint NOT NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "email" varchar(254) NOT NULL);
CREATE TABLE "threads_step" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "at" datetime NOT NULL, "what" varchar(60) NOT NULL, "about" varchar(200) NOT NULL, "thread_id" bigint NOT NULL REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "threads_link" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "origin_id" bigint NOT NULL REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, "outcome_id" bigint NOT NULL REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "threads_link_once" UNIQUE ("origin_id", "outcome_id"), CONSTRAINT "threads_link_not_to_itself" CHECK (NOT ("origin_id" = ("outcome_id"))));
CREATE TABLE "districts_place" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "name_de" varchar(200) NOT NULL, "name_en" varchar(200) NOT NULL, "slug" varchar(100) NOT NULL, "text_de" text NOT NULL, "text_en" text NOT NULL, "street" varchar(200) NOT NULL, "postcode" varchar(10) NOT NULL, "town" varchar(100) NOT NULL, "lon" real NULL, "lat" real NULL, "hours_de" text NOT NULL, "hours_en" text NOT NULL, "phone" varchar(50) NOT NULL, "email" varchar(254) NOT NULL, "url" varchar(500) NOT NULL, "is_example" bool NOT NULL, "district_id" bigint NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "picture_id" bigint NULL REFERENCES "files_picture" ("id") DEFERRABLE INITIALLY DEFERRED, "category_id" bigint NOT NULL REFERENCES "districts_placecategory" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "districts_place_slug_once" UNIQUE ("district_id", "slug"), CONSTRAINT "districts_place_point_whole" CHECK ((("lat" IS NULL AND "lon" IS NULL) OR ("lat" IS NOT NULL AND "lat" BETWEEN -90.0 AND 90.0 AND "lon" IS NOT NULL AND "lon" BETWEEN -180.0 AND 180.0))));
CREATE TABLE "people_organisation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "name" varchar(200) NOT NULL, "short_name" varchar(50) NOT NULL, "sector" varchar(20) NOT NULL, "street" varchar(200) NOT NULL, "postcode" varchar(10) NOT NULL, "town" varchar(100) NOT NULL, "phone" varchar(50) NOT NULL, "email" varchar(254) NOT NULL, "url" varchar(500) NOT NULL, "dissolved_on" date NULL, "district_id" bigint NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "people_organisation_has_name" CHECK (NOT ("name" = '')), CONSTRAINT "people_organisation_sector_known" CHECK ("sector" IN ('club', 'business', 'politics', 'administration', 'institution', 'chamber', 'initiative')));
CREATE TABLE "people_organisationcontact" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "function" varchar(200) NOT NULL, "organisation_id" bigint NOT NULL REFERENCES "people_organisation" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "people_contact_once" UNIQUE ("organisation_id", "person_id"));
CREATE TABLE "people_invitation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "email" varchar(254) NOT NULL, "sent_at" datetime NOT NULL, "expires" datetime NOT NULL, "accepted_at" datetime NULL, "withdrawn_at" datetime NULL, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "people_invitation_expires_later" CHECK ("expires" > ("sent_at")), CONSTRAINT "people_invitation_one_end" CHECK (("accepted_at" IS NULL OR "withdrawn_at" IS NULL)));
CREATE TABLE "people_consent" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "subject" varchar(10) NOT NULL, "way" varchar(10) NOT NULL, "wording" varchar(20) NOT NULL, "given_at" datetime NOT NULL, "recorded_by" varchar(200) NOT NULL, "withdrawn_at" datetime NULL, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "people_consent_withdrawn_after_given" CHECK (("withdrawn_at" IS NULL OR "withdrawn_at" >= ("given_at"))), CONSTRAINT "people_consent_subject_known" CHECK ("subject" IN ('name', 'picture', 'function', 'contact')), CONSTRAINT "people_consent_way_known" CHECK ("way" IN ('online', 'paper', 'spoken')));
CREATE TABLE "files_document" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "title" varchar(200) NOT NULL, "name" varchar(200) NOT NULL, "size" integer unsigned NOT NULL CHECK ("size" >= 0), "sha512" varchar(128) NOT NULL, CONSTRAINT "files_document_has_title" CHECK (NOT ("title" = '')), CONSTRAINT "files_document_fingerprint_whole" CHECK ("sha512" REGEXP '^[0-9a-f]{128}$'));
CREATE TABLE "committees_committee_fields_of_work" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "committee_id" bigint NOT NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "theme_id" bigint NOT NULL REFERENCES "districts_theme" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "committees_electoralterm" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "name" varchar(100) NOT NULL, "begins" datetime NOT NULL, "ends" datetime NULL, CONSTRAINT "committees_term_ends_after_begin" CHECK (("ends" IS NULL OR "ends" > ("begins"))));
CREATE TABLE "committees_importrun" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "filename" varchar(200) NOT NULL, "made_at" datetime NOT NULL, "made_by" varchar(200) NOT NULL, "made" text NOT NULL CHECK ((JSON_VALID("made") OR "made" IS NULL)), "rows" integer unsigned NOT NULL CHECK ("rows" >= 0), "undone_at" datetime NULL, CONSTRAINT "committees_import_undone_later" CHECK (("undone_at" IS NULL OR "undone_at" >= ("made_at"))));
CREATE TABLE "committees_registertask" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "subject" varchar(10) NOT NULL, "because_of" varchar(200) NOT NULL, "arose_at" datetime NOT NULL, "done_at" datetime NULL, "done_note" varchar(200) NOT NULL, CONSTRAINT "committees_register_subject_known" CHECK ("subject" IN ('board', 'statutes')), CONSTRAINT "committees_register_done_later" CHECK (("done_at" IS NULL OR "done_at" >= ("arose_at"))));
CREATE TABLE "committees_joining" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "kind" varchar(10) NOT NULL, "state" varchar(10) NOT NULL, "email" varchar(254) NOT NULL, "text" text NOT NULL, "made_at" datetime NOT NULL, "answered_at" datetime NULL, "committee_id" bigint NOT NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "mandate_id" bigint NULL REFERENCES "committees_mandate" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "committees_joining_kind_known" CHECK ("kind" IN ('request', 'invitation')), CONSTRAINT "committees_joining_state_known" CHECK ("state" IN ('open', 'accepted', 'declined', 'withdrawn')), CONSTRAINT "committees_joining_request_has_user" CHECK ((NOT ("kind" = 'request') OR "user_id" IS NOT NULL)), CONSTRAINT "committees_joining_accepted_is_mandate" CHECK ((NOT ("state" = 'accepted') OR "mandate_id" IS NOT NULL)));
CREATE TABLE "committees_rulesetversion" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "version" smallint unsigned NOT NULL CHECK ("version" >= 0), "preset" varchar(12) NOT NULL, "valid_from" datetime NOT NULL, "parameters" text NOT NULL CHECK ((JSON_VALID("parameters") OR "parameters" IS NULL)), "basis" varchar(200) NOT NULL, "used_at" datetime NULL, "committee_id" bigint NOT NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "committees_rule_set_version_once" UNIQUE ("committee_id", "version"), CONSTRAINT "committees_rule_set_preset_known" CHECK ("preset" IN ('association', 'municipal', 'custom')), CONSTRAINT "committees_rule_set_counts_from_one" CHECK ("version" >= 1));
CREATE TABLE "committees_statutes" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "title" varchar(200) NOT NULL, "adopted_on" date NOT NULL, "in_force_from" date NULL, "note" varchar(300) NOT NULL, "document_id" bigint NOT NULL REFERENCES "files_document" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "committees_statutes_has_title" CHECK (NOT ("title" = '')), CONSTRAINT "committees_statutes_adopted_first" CHECK (("in_force_from" IS NULL OR "in_force_from" >= ("adopted_on"))));
CREATE TABLE "committees_associationmember" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "kind" varchar(12) NOT NULL, "is_full" bool NOT NULL, "delegates" smallint unsigned NOT NULL CHECK ("delegates" >= 0), "begins" datetime NOT NULL, "ends" datetime NULL, "note" varchar(200) NOT NULL, "district_id" bigint NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "organisation_id" bigint NULL REFERENCES "people_organisation" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "committees_member_is_what_its_kind_says" CHECK ((("district_id" IS NOT NULL AND "kind" = 'district' AND "organisation_id" IS NULL) OR ("district_id" IS NULL AND "kind" = 'city' AND "organisation_id" IS NULL) OR ("district_id" IS NULL AND "kind" = 'organisation' AND "organisation_id" IS NOT NULL))), CONSTRAINT "committees_member_ends_after_begin" CHECK (("ends" IS NULL OR "ends" >= ("begins"))));
CREATE TABLE "committees_committee" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "kind" varchar(20) NOT NULL, "name" varchar(200) NOT NULL, "slug" varchar(120) NOT NULL UNIQUE, "purpose_de" text NOT NULL, "purpose_en" text NOT NULL, "rhythm_de" varchar(200) NOT NULL, "rhythm_en" varchar(200) NOT NULL, "admission" varchar(12) NOT NULL, "is_ad_hoc" bool NOT NULL, "planned_end" date NULL, "email" varchar(254) NOT NULL, "url" varchar(500) NOT NULL, "begins" datetime NOT NULL, "ends" datetime NULL, "closing_report" text NOT NULL, "district_id" bigint NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NOT NULL UNIQUE REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, "parent_id" bigint NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "committees_committee_kind_known" CHECK ("kind" IN ('steering_committee', 'marketing_group', 'project_group', 'working_group', 'general_assembly', 'board', 'jury', 'auditors', 'district_council', 'council', 'council_committee')), CONSTRAINT "committees_committee_admission_known" CHECK ("admission" IN ('open', 'invitation', 'appointment', 'election')), CONSTRAINT "committees_committee_has_name" CHECK (NOT ("name" = '')), CONSTRAINT "committees_steering_has_district" CHECK ((NOT ("kind" = 'steering_committee') OR "district_id" IS NOT NULL)), CONSTRAINT "committees_committee_ends_after_begin" CHECK (("ends" IS NULL OR "ends" >= ("begins"))));
CREATE TABLE "committees_mandate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "begins" datetime NOT NULL, "ends" datetime NULL, "state" varchar(10) NOT NULL, "basis" varchar(12) NOT NULL, "document" varchar(200) NOT NULL, "offered_at" datetime NULL, "answered_at" datetime NULL, "why_ended" varchar(10) NOT NULL, "ended_note" varchar(300) NOT NULL, "appointed_by_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "committee_id" bigint NOT NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "on_behalf_of_id" bigint NULL REFERENCES "people_organisation" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "term_id" bigint NULL REFERENCES "committees_electoralterm" ("id") DEFERRABLE INITIALLY DEFERRED, "seat_id" bigint NOT NULL REFERENCES "committees_seat" ("id") DEFERRABLE INITIALLY DEFERRED, "follows_id" bigint NULL REFERENCES "committees_mandate" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "committees_mandate_ends_after_begin" CHECK (("ends" IS NULL OR "ends" > ("begins"))), CONSTRAINT "committees_mandate_state_known" CHECK ("state" IN ('offered', 'accepted', 'declined', 'withdrawn')), CONSTRAINT "committees_mandate_basis_known" CHECK ("basis" IN ('appointment', 'election', 'ex_officio', 'nomination', 'joining')), CONSTRAINT "committees_mandate_answered" CHECK (("state" IN ('offered', 'withdrawn') OR "answered_at" IS NOT NULL)), CONSTRAINT "committees_mandate_why_known" CHECK (("why_ended" = '' OR "why_ended" IN ('term', 'resigned', 'recalled', 'succeeded', 'moved', 'office', 'committee', 'died'))));
CREATE TABLE "committees_seat" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "office" varchar(10) NOT NULL, "name" varchar(100) NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "is_voting" bool NOT NULL, "weight" smallint unsigned NOT NULL CHECK ("weight" >= 0), "begins" datetime NOT NULL, "ends" datetime NULL, "committee_id" bigint NOT NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "member_id" bigint NULL REFERENCES "committees_associationmember" ("id") DEFERRABLE INITIALLY DEFERRED, "nominated_by_id" bigint NULL REFERENCES "people_organisation" ("id") DEFERRABLE INITIALLY DEFERRED, "ex_officio_of_id" bigint NULL REFERENCES "committees_seat" ("id") DEFERRABLE INITIALLY DEFERRED, "stands_in_for_id" bigint NULL REFERENCES "committees_seat" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "committees_seat_office_known" CHECK ("office" IN ('chair', 'deputy', 'secretary', 'treasurer', 'member', 'stand_in')), CONSTRAINT "committees_seat_weight_positive" CHECK ("weight" >= 1), CONSTRAINT "committees_seat_not_of_itself" CHECK ((("ex_officio_of_id" IS NULL OR NOT ("ex_officio_of_id" = ("id") AND "ex_officio_of_id" IS NOT NULL)) AND ("stands_in_for_id" IS NULL OR NOT ("stands_in_for_id" = ("id") AND "stands_in_for_id" IS NOT NULL)))), CONSTRAINT "committees_stand_in_for_somebody" CHECK ((("office" = 'stand_in' AND "stands_in_for_id" IS NOT NULL) OR (NOT ("office" = 'stand_in') AND "stands_in_for_id" IS NULL))), CONSTRAINT "committees_seat_ends_after_begin" CHECK (("ends" IS NULL OR "ends" >= ("begins"))));
CREATE TABLE "committees_reminder" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "threshold" smallint unsigned NOT NULL CHECK ("threshold" >= 0), "made_at" datetime NOT NULL, "mandate_id" bigint NOT NULL REFERENCES "committees_mandate" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "committees_reminder_once" UNIQUE ("mandate_id", "threshold"), CONSTRAINT "committees_reminder_threshold_known" CHECK ("threshold" IN (90, 30)));
CREATE TABLE "committees_importdraft" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "filename" varchar(200) NOT NULL, "made_at" datetime NOT NULL, "made_by" varchar(200) NOT NULL, "expires" datetime NOT NULL, "rows" text NOT NULL CHECK ((JSON_VALID("rows") OR "rows" IS NULL)), "report" text NOT NULL CHECK ((JSON_VALID("report") OR "report" IS NULL)), "problems" text NOT NULL CHECK ((JSON_VALID("problems") OR "problems" IS NULL)), CONSTRAINT "committees_import_draft_expires_later" CHECK ("expires" > ("made_at")));
CREATE TABLE "threads_thread" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "kind" varchar(40) NOT NULL, "title" varchar(200) NOT NULL, "language" varchar(5) NOT NULL, "visibility" varchar(10) NOT NULL, "easy_text" text NOT NULL, "author_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "district_id" bigint NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "comment_count" integer unsigned NOT NULL CHECK ("comment_count" >= 0), CONSTRAINT "threads_thread_visibility_known" CHECK ("visibility" IN ('draft', 'public', 'hidden', 'deleted')), CONSTRAINT "threads_thread_has_title" CHECK (NOT ("title" = '')));
CREATE TABLE "people_person" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "title" varchar(50) NOT NULL, "given_name" varchar(100) NOT NULL, "family_name" varchar(100) NOT NULL, "function" varchar(200) NOT NULL, "email" varchar(254) NOT NULL, "phone" varchar(50) NOT NULL, "street" varchar(200) NOT NULL, "postcode" varchar(10) NOT NULL, "town" varchar(100) NOT NULL, "shows_name" bool NOT NULL, "shows_picture" bool NOT NULL, "shows_function" bool NOT NULL, "shows_contact" bool NOT NULL, "held_public_office" bool NOT NULL, "anonymised_at" datetime NULL, "picture_id" bigint NULL REFERENCES "files_picture" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL UNIQUE REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "merged_into_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "people_person_has_name" CHECK ((NOT ("family_name" = '') OR "anonymised_at" IS NOT NULL)), CONSTRAINT "people_person_not_merged_into_itself" CHECK (("merged_into_id" IS NULL OR NOT ("merged_into_id" = ("id") AND "merged_into_id" IS NOT NULL))), CONSTRAINT "people_person_merged_is_still" CHECK (("merged_into_id" IS NULL OR ("email" = '' AND "function" = '' AND "phone" = '' AND "picture_id" IS NULL AND "postcode" = '' AND NOT "shows_contact" AND NOT "shows_function" AND NOT "shows_name" AND NOT "shows_picture" AND "street" = '' AND "town" = '' AND "user_id" IS NULL))), CONSTRAINT "people_person_erased_is_empty" CHECK (("anonymised_at" IS NULL OR ("email" = '' AND "function" = '' AND "phone" = '' AND "picture_id" IS NULL AND "postcode" = '' AND NOT "shows_contact" AND NOT "shows_function" AND NOT "shows_name" AND NOT "shows_picture" AND "street" = '' AND "town" = '' AND "user_id" IS NULL AND ("held_public_office" OR ("family_name" = '' AND "given_name" = '' AND "title" = ''))))));
CREATE TABLE "conversation_contactmessage" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "receipt" varchar(10) NOT NULL UNIQUE, "topic" varchar(10) NOT NULL, "name" varchar(150) NOT NULL, "email" varchar(254) NOT NULL, "text" text NOT NULL, "language" varchar(5) NOT NULL, "form_key" varchar(64) NOT NULL UNIQUE, "handled_at" datetime NULL, "district_id" bigint NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "handled_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "conversation_message_has_text" CHECK (NOT ("text" = '')), CONSTRAINT "conversation_topic_known" CHECK ("topic" IN ('question', 'hint', 'barrier', 'other')));
CREATE TABLE "conversation_comment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "text" text NOT NULL, "language" varchar(5) NOT NULL, "author_name" varchar(100) NOT NULL, "form_key" varchar(64) NOT NULL UNIQUE, "written_at" datetime NOT NULL, "changed_at" datetime NULL, "state" varchar(10) NOT NULL, "address_id" bigint NULL REFERENCES "people_address" ("id") DEFERRABLE INITIALLY DEFERRED, "committee_id" bigint NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NOT NULL REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "parent_id" bigint NULL REFERENCES "conversation_comment" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "conversation_comment_state_known" CHECK ("state" IN ('shown', 'removed', 'hidden')), CONSTRAINT "conversation_comment_has_text" CHECK ((("state" = 'removed' AND "author_name" = '' AND "text" = '') OR (NOT ("state" = 'removed') AND NOT ("text" = '')))), CONSTRAINT "conversation_comment_of_one" CHECK (("user_id" IS NULL OR "address_id" IS NULL)));
CREATE TABLE "conversation_follow" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "since" datetime NOT NULL, "address_id" bigint NULL REFERENCES "people_address" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NOT NULL REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "conversation_follow_of_one" CHECK ((("address_id" IS NULL AND "user_id" IS NOT NULL) OR ("address_id" IS NOT NULL AND "user_id" IS NULL))));
CREATE TABLE "conversation_moderation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "rule" varchar(20) NOT NULL, "reason" text NOT NULL, "hidden_at" datetime NOT NULL, "ended_at" datetime NULL, "objection" text NOT NULL, "objected_at" datetime NULL, "objection_upheld" bool NULL, "objection_decided_at" datetime NULL, "objection_answer" text NOT NULL, "by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "comment_id" bigint NULL REFERENCES "conversation_comment" ("id") DEFERRABLE INITIALLY DEFERRED, "objection_decided_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NOT NULL REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "conversation_rule_known" CHECK ("rule" IN ('law', 'respect', 'privacy', 'advertising', 'subject', 'once')), CONSTRAINT "conversation_moderation_has_reason" CHECK (NOT ("reason" = '')), CONSTRAINT "conversation_objection_whole" CHECK ((("objected_at" IS NULL AND "objection" = '') OR ("objected_at" IS NOT NULL AND NOT ("objection" = '')))), CONSTRAINT "conversation_objection_decided_whole" CHECK ((("objection_decided_at" IS NULL AND "objection_upheld" IS NULL) OR ("objected_at" IS NOT NULL AND "objection_decided_at" IS NOT NULL AND "objection_upheld" IS NOT NULL))), CONSTRAINT "conversation_objection_decided_by_another" CHECK (("objection_decided_by_id" IS NULL OR "by_id" IS NULL OR NOT ("objection_decided_by_id" = ("by_id") AND "objection_decided_by_id" IS NOT NULL AND "by_id" IS NOT NULL))));
CREATE TABLE "conversation_report" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "receipt" varchar(10) NOT NULL UNIQUE, "quoted" text NOT NULL, "reason" varchar(20) NOT NULL, "text" text NOT NULL, "name" varchar(150) NOT NULL, "email" varchar(254) NOT NULL, "language" varchar(5) NOT NULL, "form_key" varchar(64) NOT NULL UNIQUE, "reported_at" datetime NOT NULL, "state" varchar(10) NOT NULL, "decided_at" datetime NULL, "decision" text NOT NULL, "comment_id" bigint NULL REFERENCES "conversation_comment" ("id") DEFERRABLE INITIALLY DEFERRED, "decided_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NOT NULL REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "conversation_report_has_text" CHECK (NOT ("text" = '')), CONSTRAINT "conversation_reason_known" CHECK ("reason" IN ('illegal', 'insult', 'personal_data', 'advertising', 'misplaced', 'other')), CONSTRAINT "conversation_report_decided_whole" CHECK ((("decided_at" IS NULL AND "decision" = '' AND "state" = 'open') OR ("decided_at" IS NOT NULL AND "state" IN ('kept', 'hidden') AND NOT ("decision" = '')))));
CREATE TABLE "direction_profilegoal" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "title" varchar(120) NOT NULL, "text" varchar(600) NOT NULL, "profile_id" bigint NOT NULL REFERENCES "direction_profile" ("id") DEFERRABLE INITIALLY DEFERRED, "continues_id" bigint NULL REFERENCES "direction_profilegoal" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "direction_goal_has_title" CHECK (NOT ("title" = '')), CONSTRAINT "direction_goal_position_in_range" CHECK (("position" >= 1 AND "position" <= 8)), CONSTRAINT "direction_goal_position_once" UNIQUE ("profile_id", "position"), CONSTRAINT "direction_goal_continued_once" UNIQUE ("profile_id", "continues_id"));
CREATE TABLE "direction_programmetask" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "title" varchar(160) NOT NULL, "text" varchar(600) NOT NULL, "due_on" date NULL, "earmarked_cents" bigint NULL, "state" varchar(10) NOT NULL, "settled_on" date NULL, "note" varchar(500) NOT NULL, "added_on" date NULL, "committee_id" bigint NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "responsible_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "programme_id" bigint NOT NULL REFERENCES "direction_workprogramme" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "direction_task_has_title" CHECK (NOT ("title" = '')), CONSTRAINT "direction_task_state_known" CHECK ("state" IN ('planned', 'done', 'dropped')), CONSTRAINT "direction_task_settled_when" CHECK ((("settled_on" IS NULL AND "state" = 'planned') OR ("settled_on" IS NOT NULL AND "state" IN ('done', 'dropped')))), CONSTRAINT "direction_task_dropped_says_why" CHECK ((NOT ("state" = 'dropped') OR NOT ("note" = ''))), CONSTRAINT "direction_task_earmarked_not_negative" CHECK (("earmarked_cents" IS NULL OR "earmarked_cents" >= 0)), CONSTRAINT "direction_task_person_of_committee" CHECK (("responsible_id" IS NULL OR "committee_id" IS NOT NULL)));
CREATE TABLE "direction_profile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "version" smallint unsigned NOT NULL CHECK ("version" >= 0), "state" varchar(10) NOT NULL, "text" text NOT NULL, "handed_in_at" datetime NULL, "returned_note" varchar(500) NOT NULL, "adopted_on" date NULL, "adopted_at" datetime NULL, "reason" varchar(500) NOT NULL, "adopted_by_id" bigint NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "author_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "district_id" bigint NOT NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "drafted_by_id" bigint NOT NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NULL REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "direction_profile_version_once" UNIQUE ("district_id", "version"), CONSTRAINT "direction_profile_state_known" CHECK ("state" IN ('draft', 'handed_in', 'adopted')), CONSTRAINT "direction_profile_counts_from_one" CHECK ("version" >= 1), CONSTRAINT "direction_profile_has_reason" CHECK ((NOT ("state" = 'adopted') OR NOT ("reason" = ''))), CONSTRAINT "direction_profile_has_text" CHECK (("state" = 'draft' OR NOT ("text" = ''))), CONSTRAINT "direction_profile_handed_in_when" CHECK ((NOT ("state" = 'handed_in') OR "handed_in_at" IS NOT NULL)), CONSTRAINT "direction_profile_adopted_whole" CHECK (((NOT ("state" = 'adopted') AND "adopted_at" IS NULL AND "adopted_by_id" IS NULL AND "adopted_on" IS NULL AND "reason" = '') OR ("adopted_at" IS NOT NULL AND "adopted_by_id" IS NOT NULL AND "adopted_on" IS NOT NULL AND "state" = 'adopted' AND "thread_id" IS NOT NULL))));
CREATE TABLE "direction_workprogramme" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "year" smallint unsigned NOT NULL CHECK ("year" >= 0), "state" varchar(10) NOT NULL, "intro" text NOT NULL, "adopted_on" date NULL, "adopted_at" datetime NULL, "adopted_by_id" bigint NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "author_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "district_id" bigint NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NULL UNIQUE REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "direction_programme_once_per_district" UNIQUE ("district_id", "year"), CONSTRAINT "direction_programme_state_known" CHECK ("state" IN ('draft', 'adopted')), CONSTRAINT "direction_programme_year_in_range" CHECK (("year" >= 2000 AND "year" <= 2100)), CONSTRAINT "direction_programme_adopted_whole" CHECK ((("adopted_at" IS NULL AND "adopted_by_id" IS NULL AND "adopted_on" IS NULL AND "state" = 'draft') OR ("adopted_at" IS NOT NULL AND "adopted_on" IS NOT NULL AND "state" = 'adopted' AND "thread_id" IS NOT NULL))));
CREATE TABLE "ideas_answer" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "kind" varchar(10) NOT NULL, "text" text NOT NULL, "at" datetime NOT NULL, "outcome" varchar(12) NOT NULL, "reversed_at" datetime NULL, "author_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "committee_id" bigint NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "department_id" bigint NULL REFERENCES "people_organisation" ("id") DEFERRABLE INITIALLY DEFERRED, "idea_id" bigint NOT NULL REFERENCES "ideas_idea" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "ideas_answer_has_text" CHECK (NOT ("text" = '')), CONSTRAINT "ideas_answer_kind_known" CHECK ("kind" IN ('answer', 'question', 'reply', 'statement', 'decision')), CONSTRAINT "ideas_answer_outcome_of_decision" CHECK ((("kind" = 'decision' AND "outcome" IN ('adopted', 'not_pursued', 'elsewhere')) OR (NOT ("kind" = 'decision') AND "outcome" = ''))), CONSTRAINT "ideas_answer_department_states" CHECK (("department_id" IS NULL OR ("committee_id" IS NULL AND "kind" = 'statement'))));
CREATE TABLE "ideas_ideapicture" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "idea_id" bigint NOT NULL REFERENCES "ideas_idea" ("id") DEFERRABLE INITIALLY DEFERRED, "picture_id" bigint NOT NULL UNIQUE REFERENCES "files_picture" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "ideas_picture_place_once" UNIQUE ("idea_id", "position"), CONSTRAINT "ideas_picture_among_five" CHECK (("position" >= 1 AND "position" <= 5)));
CREATE TABLE "ideas_ideaversion" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "version" smallint unsigned NOT NULL CHECK ("version" >= 0), "title" varchar(200) NOT NULL, "text" text NOT NULL, "until" datetime NOT NULL, "idea_id" bigint NOT NULL REFERENCES "ideas_idea" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "ideas_version_once" UNIQUE ("idea_id", "version"));
CREATE TABLE "ideas_intake" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "answer_days" smallint unsigned NOT NULL CHECK ("answer_days" >= 0), "looks_first" bool NOT NULL, "consent_age" smallint unsigned NOT NULL CHECK ("consent_age" >= 0), "district_id" bigint NULL UNIQUE REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "ideas_intake_days_sensible" CHECK (("answer_days" >= 1 AND "answer_days" <= 365)), CONSTRAINT "ideas_intake_age_sensible" CHECK (("consent_age" >= 0 AND "consent_age" <= 18)));
CREATE TABLE "ideas_note" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "text" text NOT NULL, "author_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "idea_id" bigint NOT NULL REFERENCES "ideas_idea" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "ideas_note_has_text" CHECK (NOT ("text" = '')));
CREATE TABLE "ideas_referral" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "begins" datetime NOT NULL, "ends" datetime NULL, "note" varchar(500) NOT NULL, "committee_id" bigint NOT NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "idea_id" bigint NOT NULL REFERENCES "ideas_idea" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "ideas_referral_ends_after_begin" CHECK (("ends" IS NULL OR "ends" >= ("begins"))));
CREATE TABLE "ideas_support" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "given_at" datetime NOT NULL, "counts_since" datetime NULL, "address_id" bigint NULL REFERENCES "people_address" ("id") DEFERRABLE INITIALLY DEFERRED, "came_with_id" bigint NULL REFERENCES "ideas_idea" ("id") DEFERRABLE INITIALLY DEFERRED, "idea_id" bigint NOT NULL REFERENCES "ideas_idea" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "ideas_support_of_one" CHECK ((("address_id" IS NULL AND "user_id" IS NOT NULL) OR ("address_id" IS NOT NULL AND "user_id" IS NULL))), CONSTRAINT "ideas_support_of_user_counts" CHECK (("user_id" IS NULL OR "counts_since" IS NOT NULL)));
CREATE TABLE "ideas_ideaimportrun" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "filename" varchar(200) NOT NULL, "made_at" datetime NOT NULL, "made_by" varchar(200) NOT NULL, "made" text NOT NULL CHECK ((JSON_VALID("made") OR "made" IS NULL)), "rows" integer unsigned NOT NULL CHECK ("rows" >= 0), "undone_at" datetime NULL, "campaign" varchar(100) NOT NULL, CONSTRAINT "ideas_import_undone_later" CHECK (("undone_at" IS NULL OR "undone_at" >= ("made_at"))));
CREATE TABLE "ideas_ideaimportdraft" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "filename" varchar(200) NOT NULL, "made_at" datetime NOT NULL, "made_by" varchar(200) NOT NULL, "expires" datetime NOT NULL, "rows" text NOT NULL CHECK ((JSON_VALID("rows") OR "rows" IS NULL)), "report" text NOT NULL CHECK ((JSON_VALID("report") OR "report" IS NULL)), "headings" text NOT NULL CHECK ((JSON_VALID("headings") OR "headings" IS NULL)), "plan" text NOT NULL CHECK ((JSON_VALID("plan") OR "plan" IS NULL)), "district_id" bigint NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "ideas_import_draft_expires_later" CHECK ("expires" > ("made_at")));
CREATE TABLE "ideas_parentalconsent" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "way" varchar(5) NOT NULL, "email" varchar(254) NOT NULL, "asked_at" datetime NOT NULL, "given_at" datetime NULL, "declined_at" datetime NULL, "idea_id" bigint NOT NULL UNIQUE REFERENCES "ideas_idea" ("id") DEFERRABLE INITIALLY DEFERRED, "recorded_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "ideas_consent_way_known" CHECK ("way" IN ('link', 'paper')), CONSTRAINT "ideas_consent_one_decision" CHECK (("given_at" IS NULL OR "declined_at" IS NULL)), CONSTRAINT "ideas_consent_reaches_parent" CHECK ((("email" = '' AND "way" = 'paper') OR ("way" = 'link' AND NOT ("email" = '')) OR ("given_at" IS NOT NULL AND "way" = 'link') OR ("declined_at" IS NOT NULL AND "way" = 'link'))));
CREATE TABLE "ideas_idea" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "text" text NOT NULL, "state" varchar(12) NOT NULL, "version" smallint unsigned NOT NULL CHECK ("version" >= 0), "where" varchar(200) NOT NULL, "lon" real NULL, "lat" real NULL, "author_name" varchar(100) NOT NULL, "way" varchar(10) NOT NULL, "form_key" varchar(64) NOT NULL UNIQUE, "published_at" datetime NULL, "due_at" datetime NULL, "answered_at" datetime NULL, "decided_at" datetime NULL, "support_count" integer unsigned NOT NULL CHECK ("support_count" >= 0), "address_id" bigint NULL REFERENCES "people_address" ("id") DEFERRABLE INITIALLY DEFERRED, "audience_id" bigint NULL REFERENCES "districts_audience" ("id") DEFERRABLE INITIALLY DEFERRED, "district_id" bigint NOT NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "entered_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "neighbourhood_id" bigint NULL REFERENCES "districts_neighbourhood" ("id") DEFERRABLE INITIALLY DEFERRED, "organisation_id" bigint NULL REFERENCES "people_organisation" ("id") DEFERRABLE INITIALLY DEFERRED, "theme_id" bigint NULL REFERENCES "districts_theme" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NOT NULL UNIQUE REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, "comment_count" integer unsigned NOT NULL CHECK ("comment_count" >= 0), "cell" bigint unsigned NULL CHECK ("cell" >= 0), "merged_into_id" bigint NULL REFERENCES "ideas_idea" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "ideas_idea_state_known" CHECK ("state" IN ('draft', 'waiting', 'held', 'published', 'in_review', 'asked_back', 'adopted', 'not_pursued', 'elsewhere', 'merged', 'withdrawn')), CONSTRAINT "ideas_idea_way_known" CHECK ("way" IN ('online', 'paper', 'phone')), CONSTRAINT "ideas_idea_published_whole" CHECK ((("due_at" IS NULL AND "published_at" IS NULL AND "state" IN ('draft', 'waiting', 'held')) OR (NOT ("state" IN ('draft', 'waiting', 'held')) AND "due_at" IS NOT NULL AND "published_at" IS NOT NULL AND NOT ("text" = '')))), CONSTRAINT "ideas_idea_decided_when" CHECK ((("answered_at" IS NOT NULL AND "decided_at" IS NOT NULL AND "state" IN ('adopted', 'not_pursued', 'elsewhere')) OR (NOT ("state" IN ('adopted', 'not_pursued', 'elsewhere')) AND "decided_at" IS NULL))), CONSTRAINT "ideas_idea_merged_into_one" CHECK ((("merged_into_id" IS NOT NULL AND "state" = 'merged') OR (NOT ("state" = 'merged') AND "merged_into_id" IS NULL))), CONSTRAINT "ideas_idea_not_into_itself" CHECK (("merged_into_id" IS NULL OR NOT ("merged_into_id" = ("id") AND "merged_into_id" IS NOT NULL))), CONSTRAINT "ideas_idea_point_whole" CHECK ((("lat" IS NULL AND "lon" IS NULL) OR ("lat" IS NOT NULL AND "lat" BETWEEN -90.0 AND 90.0 AND "lon" IS NOT NULL AND "lon" BETWEEN -180.0 AND 180.0))), CONSTRAINT "ideas_idea_waits_for_address" CHECK ((NOT ("state" = 'waiting') OR "address_id" IS NOT NULL)), CONSTRAINT "ideas_idea_cell_of_point" CHECK ((("cell" IS NULL AND "lon" IS NULL) OR ("cell" IS NOT NULL AND "lon" IS NOT NULL))));
CREATE TABLE "journal_entry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "chain" varchar(20) NOT NULL, "at" datetime NOT NULL, "actor" varchar(200) NOT NULL, "action" varchar(120) NOT NULL, "fact" varchar(120) NOT NULL, "payload" text NOT NULL CHECK ((JSON_VALID("payload") OR "payload" IS NULL)), "number" bigint unsigned NULL CHECK ("number" >= 0), "seal" varchar(64) NOT NULL, CONSTRAINT "journal_entry_number_once" UNIQUE ("chain", "number"), CONSTRAINT "journal_entry_sealed_whole" CHECK ((("number" IS NULL AND "seal" = '') OR ("number" IS NOT NULL AND "seal" REGEXP '^[0-9a-f]{64}$'))));
CREATE TABLE "meetings_meeting_with_committees" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "meeting_id" bigint NOT NULL REFERENCES "meetings_meeting" ("id") DEFERRABLE INITIALLY DEFERRED, "committee_id" bigint NOT NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "meetings_paperfile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "document_id" bigint NOT NULL UNIQUE REFERENCES "files_document" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "meetings_paper" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "meetings_registerprefix" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "prefix" varchar(12) NOT NULL UNIQUE, "committee_id" bigint NOT NULL UNIQUE REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "meetings_participation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "entry_id" bigint NOT NULL UNIQUE REFERENCES "meetings_rollentry" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "meetings_conflictofinterest" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "is_own_word" bool NOT NULL, "reason" varchar(300) NOT NULL, "declared_at" datetime NOT NULL, "item_id" bigint NOT NULL REFERENCES "meetings_agendaitem" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_conflict_once" UNIQUE ("item_id", "person_id"));
CREATE TABLE "meetings_dateanswer" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "reply" varchar(5) NOT NULL, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "option_id" bigint NOT NULL REFERENCES "meetings_dateoption" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_date_answer_once" UNIQUE ("option_id", "person_id"), CONSTRAINT "meetings_date_answer_known" CHECK ("reply" IN ('yes', 'maybe', 'no')));
CREATE TABLE "meetings_dateoption" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "begins" datetime NOT NULL, "ends" datetime NOT NULL, "poll_id" bigint NOT NULL REFERENCES "meetings_datepoll" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_option_once" UNIQUE ("poll_id", "begins"), CONSTRAINT "meetings_option_ends_after_begin" CHECK ("ends" > ("begins")));
CREATE TABLE "meetings_invitation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "right" varchar(15) NOT NULL, "channel" varchar(10) NOT NULL, "sent_at" datetime NULL, "proof" varchar(200) NOT NULL, "reply" varchar(5) NOT NULL, "replied_at" datetime NULL, "note" varchar(300) NOT NULL, "mandate_id" bigint NULL REFERENCES "committees_mandate" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "meeting_id" bigint NOT NULL REFERENCES "meetings_meeting" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_invitation_once" UNIQUE ("meeting_id", "person_id"), CONSTRAINT "meetings_invitation_right_known" CHECK ("right" IN ('voting', 'advisory', 'guest', 'administration')), CONSTRAINT "meetings_invitation_channel_known" CHECK ("channel" IN ('email', 'letter', 'hand')), CONSTRAINT "meetings_invitation_reply_known" CHECK ("reply" IN ('', 'yes', 'no')));
CREATE TABLE "meetings_datepoll" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "title" varchar(200) NOT NULL, "note" varchar(500) NOT NULL, "closes_on" date NULL, "settled_at" datetime NULL, "committee_id" bigint NOT NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "meeting_id" bigint NULL UNIQUE REFERENCES "meetings_meeting" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_poll_has_title" CHECK (NOT ("title" = '')));
CREATE TABLE "meetings_meetingseries" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "rhythm" varchar(12) NOT NULL, "first_day" date NOT NULL, "at_time" time NOT NULL, "minutes" smallint unsigned NOT NULL CHECK ("minutes" >= 0), "last_day" date NULL, "planned_until" date NULL, "place" varchar(200) NOT NULL, "ended_at" datetime NULL, "committee_id" bigint NOT NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_series_rhythm_known" CHECK ("rhythm" IN ('weekly', 'fortnightly', 'monthly', 'bimonthly', 'quarterly')), CONSTRAINT "meetings_series_lasts" CHECK (("last_day" IS NULL OR "last_day" >= ("first_day"))), CONSTRAINT "meetings_series_takes_time" CHECK (("minutes" >= 5 AND "minutes" <= 1440)));
CREATE TABLE "meetings_meeting" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "begins" datetime NOT NULL, "ends" datetime NOT NULL, "mode" varchar(10) NOT NULL, "place" varchar(200) NOT NULL, "online_url" varchar(500) NOT NULL, "access" text NOT NULL, "intro" text NOT NULL, "is_public" bool NOT NULL, "is_light" bool NOT NULL, "state" varchar(10) NOT NULL, "series_day" date NULL, "invited_at" datetime NULL, "opened_at" datetime NULL, "closed_at" datetime NULL, "cancelled_at" datetime NULL, "cancelled_why" varchar(300) NOT NULL, "revision" integer unsigned NOT NULL CHECK ("revision" >= 0), "sequence" integer unsigned NOT NULL CHECK ("sequence" >= 0), "committee_id" bigint NOT NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "current_item_id" bigint NULL REFERENCES "meetings_agendaitem" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NOT NULL UNIQUE REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, "series_id" bigint NULL REFERENCES "meetings_meetingseries" ("id") DEFERRABLE INITIALLY DEFERRED, "second_call_of_id" bigint NULL REFERENCES "meetings_meeting" ("id") DEFERRABLE INITIALLY DEFERRED, "agenda_changed_at" datetime NULL, CONSTRAINT "meetings_meeting_state_known" CHECK ("state" IN ('draft', 'invited', 'running', 'closed', 'approved', 'cancelled')), CONSTRAINT "meetings_meeting_mode_known" CHECK ("mode" IN ('in_person', 'hybrid', 'online')), CONSTRAINT "meetings_meeting_ends_after_begin" CHECK ("ends" > ("begins")), CONSTRAINT "meetings_meeting_opened_when" CHECK ((NOT ("state" IN ('running', 'closed', 'approved')) OR "opened_at" IS NOT NULL)), CONSTRAINT "meetings_meeting_closed_when" CHECK ((("closed_at" IS NOT NULL AND "state" IN ('closed', 'approved')) OR (NOT ("state" IN ('closed', 'approved')) AND "closed_at" IS NULL))), CONSTRAINT "meetings_meeting_cancelled_says_why" CHECK ((NOT ("state" = 'cancelled') OR ("cancelled_at" IS NOT NULL AND NOT ("cancelled_why" = '')))), CONSTRAINT "meetings_meeting_not_second_of_itself" CHECK (("second_call_of_id" IS NULL OR NOT ("second_call_of_id" = ("id") AND "second_call_of_id" IS NOT NULL))));
CREATE TABLE "meetings_meetingtask" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "text" varchar(300) NOT NULL, "due_on" date NULL, "done_at" datetime NULL, "item_id" bigint NULL REFERENCES "meetings_agendaitem" ("id") DEFERRABLE INITIALLY DEFERRED, "meeting_id" bigint NOT NULL REFERENCES "meetings_meeting" ("id") DEFERRABLE INITIALLY DEFERRED, "responsible_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_task_has_text" CHECK (NOT ("text" = '')));
CREATE TABLE "meetings_minutes" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "state" varchar(10) NOT NULL, "opening" text NOT NULL, "closing" text NOT NULL, "content" text NOT NULL CHECK ((JSON_VALID("content") OR "content" IS NULL)), "digest" varchar(64) NOT NULL, "sent_at" datetime NULL, "objections_until" datetime NULL, "approved_at" datetime NULL, "approved_in_id" bigint NULL REFERENCES "meetings_meeting" ("id") DEFERRABLE INITIALLY DEFERRED, "document_id" bigint NULL UNIQUE REFERENCES "files_document" ("id") DEFERRABLE INITIALLY DEFERRED, "meeting_id" bigint NOT NULL UNIQUE REFERENCES "meetings_meeting" ("id") DEFERRABLE INITIALLY DEFERRED, "public_document_id" bigint NULL UNIQUE REFERENCES "files_document" ("id") DEFERRABLE INITIALLY DEFERRED, "co_signer_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "recorder_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_minutes_state_known" CHECK ("state" IN ('draft', 'sent', 'approved')), CONSTRAINT "meetings_minutes_sent_when" CHECK (("state" = 'draft' OR "sent_at" IS NOT NULL)), CONSTRAINT "meetings_minutes_approved_whole" CHECK ((("approved_at" IS NOT NULL AND "state" = 'approved' AND NOT ("digest" = '')) OR (NOT ("state" = 'approved') AND "approved_at" IS NULL))));
CREATE TABLE "meetings_minutesamendment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "text" text NOT NULL, "added_at" datetime NOT NULL, "is_public" bool NOT NULL, "decided_in_id" bigint NULL REFERENCES "meetings_meeting" ("id") DEFERRABLE INITIALLY DEFERRED, "minutes_id" bigint NOT NULL REFERENCES "meetings_minutes" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_minutes_amendment_has_text" CHECK (NOT ("text" = '')));
CREATE TABLE "meetings_objection" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "text" text NOT NULL, "raised_at" datetime NOT NULL, "upheld" bool NULL, "decided_at" datetime NULL, "answer" varchar(500) NOT NULL, "minutes_id" bigint NOT NULL REFERENCES "meetings_minutes" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_objection_has_text" CHECK (NOT ("text" = '')), CONSTRAINT "meetings_objection_decided_whole" CHECK ((("decided_at" IS NULL AND "upheld" IS NULL) OR ("decided_at" IS NOT NULL AND "upheld" IS NOT NULL))));
CREATE TABLE "meetings_paper" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "year" smallint unsigned NOT NULL CHECK ("year" >= 0), "number" integer unsigned NOT NULL CHECK ("number" >= 0), "addendum" smallint unsigned NOT NULL CHECK ("addendum" >= 0), "is_public" bool NOT NULL, "version" smallint unsigned NOT NULL CHECK ("version" >= 0), "author_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "committee_id" bigint NOT NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "subject_id" bigint NULL REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NOT NULL UNIQUE REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, "adds_to_id" bigint NULL REFERENCES "meetings_paper" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_paper_number_once" UNIQUE ("year", "number", "addendum"), CONSTRAINT "meetings_paper_addendum_whole" CHECK ((("addendum" = 0 AND "adds_to_id" IS NULL) OR ("addendum" >= 1 AND "adds_to_id" IS NOT NULL))));
CREATE TABLE "meetings_consultation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "role" varchar(10) NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "result" varchar(10) NOT NULL, "committee_id" bigint NOT NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "item_id" bigint NULL UNIQUE REFERENCES "meetings_agendaitem" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "meetings_paper" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_consultation_in_turn" UNIQUE ("paper_id", "position"), CONSTRAINT "meetings_consultation_role_known" CHECK ("role" IN ('advises', 'decides', 'hears')));
CREATE TABLE "meetings_amendment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "wording" text NOT NULL, "reasons" text NOT NULL, "state" varchar(10) NOT NULL, "proposed_by_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "meetings_paper" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_amendment_has_wording" CHECK (NOT ("wording" = '')), CONSTRAINT "meetings_amendment_state_known" CHECK ("state" IN ('proposed', 'adopted', 'rejected', 'withdrawn', 'moot')));
CREATE TABLE "meetings_paperversion" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "version" smallint unsigned NOT NULL CHECK ("version" >= 0), "wording" text NOT NULL, "reasons" text NOT NULL, "at" datetime NOT NULL, "paper_id" bigint NOT NULL REFERENCES "meetings_paper" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_paper_version_once" UNIQUE ("paper_id", "version"), CONSTRAINT "meetings_paper_version_says_something" CHECK ((NOT ("wording" = '') OR NOT ("reasons" = ''))));
CREATE TABLE "meetings_presence" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "name" varchar(150) NOT NULL, "right" varchar(15) NOT NULL, "is_online" bool NOT NULL, "came_at" datetime NOT NULL, "left_at" datetime NULL, "mandate_id" bigint NULL REFERENCES "committees_mandate" ("id") DEFERRABLE INITIALLY DEFERRED, "meeting_id" bigint NOT NULL REFERENCES "meetings_meeting" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_presence_right_known" CHECK ("right" IN ('voting', 'advisory', 'guest', 'administration')), CONSTRAINT "meetings_presence_leaves_later" CHECK (("left_at" IS NULL OR "left_at" >= ("came_at"))), CONSTRAINT "meetings_presence_is_somebody" CHECK ((("name" = '' AND "person_id" IS NOT NULL) OR ("person_id" IS NULL AND NOT ("name" = '')))), CONSTRAINT "meetings_presence_votes_by_mandate" CHECK ((NOT ("right" = 'voting') OR "mandate_id" IS NOT NULL)));
CREATE TABLE "meetings_proxy" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "in_writing" bool NOT NULL, "given_at" datetime NOT NULL, "withdrawn_at" datetime NULL, "giver_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "holder_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "meeting_id" bigint NOT NULL REFERENCES "meetings_meeting" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_proxy_not_to_oneself" CHECK (NOT ("giver_id" = ("holder_id"))));
CREATE TABLE "meetings_openballot" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "choice" varchar(200) NOT NULL, "cast_at" datetime NOT NULL, "entry_id" bigint NOT NULL UNIQUE REFERENCES "meetings_rollentry" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_ballot_says_something" CHECK (NOT ("choice" = '')));
CREATE TABLE "meetings_signature" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "role" varchar(12) NOT NULL, "signed_at" datetime NOT NULL, "digest" varchar(64) NOT NULL, "minutes_id" bigint NOT NULL REFERENCES "meetings_minutes" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_signature_once" UNIQUE ("minutes_id", "role"));
CREATE TABLE "meetings_secretballot" ("id" varchar(32) NOT NULL PRIMARY KEY, "choice" varchar(200) NOT NULL, "vote_id" bigint NOT NULL REFERENCES "meetings_vote" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_secret_ballot_says_something" CHECK (NOT ("choice" = '')));
CREATE TABLE "meetings_rollentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "weight" smallint unsigned NOT NULL CHECK ("weight" >= 0), "cast_by_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "mandate_id" bigint NOT NULL REFERENCES "committees_mandate" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "vote_id" bigint NOT NULL REFERENCES "meetings_vote" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_roll_once" UNIQUE ("vote_id", "person_id"), CONSTRAINT "meetings_roll_weight_positive" CHECK ("weight" >= 1));
CREATE TABLE "meetings_resolution" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "year" smallint unsigned NOT NULL CHECK ("year" >= 0), "running" integer unsigned NOT NULL CHECK ("running" >= 0), "number" varchar(30) NOT NULL UNIQUE, "wording" text NOT NULL, "outcome" varchar(10) NOT NULL, "decided_on" date NOT NULL, "responsible_note" varchar(150) NOT NULL, "due_on" date NULL, "follow_up" varchar(10) NOT NULL, "evidence" varchar(600) NOT NULL, "settled_on" date NULL, "committee_id" bigint NOT NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "item_id" bigint NULL REFERENCES "meetings_agendaitem" ("id") DEFERRABLE INITIALLY DEFERRED, "responsible_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "subject_id" bigint NULL REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NOT NULL UNIQUE REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, "vote_id" bigint NULL UNIQUE REFERENCES "meetings_vote" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_resolution_running_once" UNIQUE ("committee_id", "year", "running"), CONSTRAINT "meetings_resolution_outcome_known" CHECK ("outcome" IN ('carried', 'rejected', 'postponed', 'noted')), CONSTRAINT "meetings_resolution_follow_up_known" CHECK ("follow_up" IN ('', 'open', 'running', 'done', 'dropped')), CONSTRAINT "meetings_resolution_has_wording" CHECK (NOT ("wording" = '')), CONSTRAINT "meetings_resolution_settled_when" CHECK ((("follow_up" IN ('done', 'dropped') AND "settled_on" IS NOT NULL) OR (NOT ("follow_up" IN ('done', 'dropped')) AND "settled_on" IS NULL))), CONSTRAINT "meetings_resolution_settled_says_how" CHECK ((NOT ("follow_up" IN ('done', 'dropped')) OR NOT ("evidence" = ''))));
CREATE TABLE "meetings_candidate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "name" varchar(150) NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "accepted" bool NULL, "answered_at" datetime NULL, "person_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "vote_id" bigint NOT NULL REFERENCES "meetings_vote" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_candidate_place_once" UNIQUE ("vote_id", "position"), CONSTRAINT "meetings_candidate_is_somebody" CHECK ((("name" = '' AND "person_id" IS NOT NULL) OR ("person_id" IS NULL AND NOT ("name" = '')))));
CREATE TABLE "meetings_calendarfeed" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "serial" integer unsigned NOT NULL CHECK ("serial" >= 0), "is_on" bool NOT NULL, "user_id" bigint NOT NULL UNIQUE REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_calendar_serial_positive" CHECK ("serial" >= 1));
CREATE TABLE "meetings_vote" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "kind" varchar(10) NOT NULL, "decision" varchar(12) NOT NULL, "method" varchar(10) NOT NULL, "wording" text NOT NULL, "reasons" text NOT NULL, "seats" smallint unsigned NOT NULL CHECK ("seats" >= 0), "round" smallint unsigned NOT NULL CHECK ("round" >= 0), "state" varchar(10) NOT NULL, "snapshot" text NOT NULL CHECK ((JSON_VALID("snapshot") OR "snapshot" IS NULL)), "yes" integer unsigned NULL CHECK ("yes" >= 0), "no" integer unsigned NULL CHECK ("no" >= 0), "abstained" integer unsigned NULL CHECK ("abstained" >= 0), "invalid" integer unsigned NULL CHECK ("invalid" >= 0), "tally" text NOT NULL CHECK ((JSON_VALID("tally") OR "tally" IS NULL)), "result" text NOT NULL CHECK ((JSON_VALID("result") OR "result" IS NULL)), "carried" bool NULL, "override" varchar(500) NOT NULL, "tie_note" varchar(300) NOT NULL, "opened_at" datetime NULL, "until" datetime NULL, "closed_at" datetime NULL, "declared_at" datetime NULL, "aborted_why" varchar(300) NOT NULL, "digest" varchar(64) NOT NULL, "amendment_id" bigint NULL UNIQUE REFERENCES "meetings_amendment" ("id") DEFERRABLE INITIALLY DEFERRED, "committee_id" bigint NOT NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "item_id" bigint NULL REFERENCES "meetings_agendaitem" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_version_id" bigint NULL REFERENCES "meetings_paperversion" ("id") DEFERRABLE INITIALLY DEFERRED, "rule_set_id" bigint NULL REFERENCES "committees_rulesetversion" ("id") DEFERRABLE INITIALLY DEFERRED, "is_block" bool NOT NULL, "after_id" bigint NULL UNIQUE REFERENCES "meetings_vote" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_vote_kind_known" CHECK ("kind" IN ('motion', 'amendment', 'procedure', 'election')), CONSTRAINT "meetings_vote_decision_known" CHECK ("decision" IN ('ordinary', 'election', 'statutes', 'purpose', 'dissolution')), CONSTRAINT "meetings_vote_method_known" CHECK ("method" IN ('consensus', 'hands', 'roll_call', 'paper', 'open', 'secret', 'circular')), CONSTRAINT "meetings_vote_state_known" CHECK ("state" IN ('prepared', 'open', 'counting', 'closed', 'declared', 'aborted')), CONSTRAINT "meetings_vote_has_wording" CHECK (NOT ("wording" = '')), CONSTRAINT "meetings_vote_counted_whole" CHECK ((("abstained" IS NOT NULL AND "closed_at" IS NOT NULL AND "invalid" IS NOT NULL AND "no" IS NOT NULL AND "state" IN ('closed', 'declared') AND "yes" IS NOT NULL) OR (NOT ("state" IN ('closed', 'declared')) AND "abstained" IS NULL AND "carried" IS NULL AND "invalid" IS NULL AND "no" IS NULL AND "yes" IS NULL))), CONSTRAINT "meetings_vote_declared_whole" CHECK ((("carried" IS NOT NULL AND "declared_at" IS NOT NULL AND "state" = 'declared') OR (NOT ("state" = 'declared') AND "declared_at" IS NULL))), CONSTRAINT "meetings_vote_opened_when" CHECK (("state" = 'prepared' OR "opened_at" IS NOT NULL)), CONSTRAINT "meetings_vote_aborted_says_why" CHECK ((NOT ("state" = 'aborted') OR NOT ("aborted_why" = ''))), CONSTRAINT "meetings_vote_somewhere" CHECK (("item_id" IS NOT NULL OR "method" = 'circular')), CONSTRAINT "meetings_vote_circular_ends" CHECK ((NOT ("method" = 'circular') OR "until" IS NOT NULL)), CONSTRAINT "meetings_vote_seats_positive" CHECK ("seats" >= 1), CONSTRAINT "meetings_vote_block_is_election" CHECK ((NOT "is_block" OR "kind" = 'election')));
CREATE TABLE "meetings_secrecyrequest" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "asked_at" datetime NOT NULL, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "vote_id" bigint NOT NULL REFERENCES "meetings_vote" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_secrecy_asked_once" UNIQUE ("vote_id", "person_id"));
CREATE TABLE "meetings_waiting" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "title" varchar(200) NOT NULL, "at" datetime NOT NULL, "committee_id" bigint NOT NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "item_id" bigint NULL REFERENCES "meetings_agendaitem" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NULL REFERENCES "meetings_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NULL REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, "carried_from_id" bigint NULL UNIQUE REFERENCES "meetings_agendaitem" ("id") DEFERRABLE INITIALLY DEFERRED, "is_public" bool NOT NULL, "text" text NOT NULL, CONSTRAINT "meetings_waiting_has_title" CHECK (NOT ("title" = '')), CONSTRAINT "meetings_waiting_is_something" CHECK (("thread_id" IS NOT NULL OR "paper_id" IS NOT NULL OR "carried_from_id" IS NOT NULL)));
CREATE TABLE "meetings_agendaitem" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "number" varchar(12) NOT NULL, "kind" varchar(12) NOT NULL, "title" varchar(200) NOT NULL, "text" text NOT NULL, "minutes" smallint unsigned NULL CHECK ("minutes" >= 0), "is_public" bool NOT NULL, "added_late_at" datetime NULL, "dropped_at" datetime NULL, "notes" text NOT NULL, "notes_version" integer unsigned NOT NULL CHECK ("notes_version" >= 0), "settled_at" datetime NULL, "subject_id" bigint NULL REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, "meeting_id" bigint NOT NULL REFERENCES "meetings_meeting" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NULL REFERENCES "meetings_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "parent_id" bigint NULL REFERENCES "meetings_agendaitem" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_item_has_title" CHECK (NOT ("title" = '')), CONSTRAINT "meetings_item_not_below_itself" CHECK (("parent_id" IS NULL OR NOT ("parent_id" = ("id") AND "parent_id" IS NOT NULL))), CONSTRAINT "meetings_item_kind_known" CHECK ("kind" IN ('topic', 'co_signer', 'conflicts', 'agenda', 'last_minutes', 'questions', 'reports', 'follow_up', 'finances', 'discharge', 'election', 'other')));
CREATE TABLE "meetings_templateitem" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "kind" varchar(12) NOT NULL, "title" varchar(200) NOT NULL, "minutes" smallint unsigned NULL CHECK ("minutes" >= 0), "is_public" bool NOT NULL, "committee_id" bigint NOT NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "meetings_template_has_title" CHECK (NOT ("title" = '')), CONSTRAINT "meetings_template_kind_known" CHECK ("kind" IN ('topic', 'co_signer', 'conflicts', 'agenda', 'last_minutes', 'questions', 'reports', 'follow_up', 'finances', 'discharge', 'election', 'other')));
CREATE TABLE "mfa_authenticator" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "type" varchar(20) NOT NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)), "user_id" bigint NOT NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "created_at" datetime NOT NULL, "last_used_at" datetime NULL);
CREATE TABLE "notifications_preference" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "kind" varchar(10) NOT NULL, "rhythm" varchar(12) NOT NULL, "address_id" bigint NULL REFERENCES "people_address" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "notifications_preference_of_one" CHECK ((("address_id" IS NULL AND "user_id" IS NOT NULL) OR ("address_id" IS NOT NULL AND "user_id" IS NULL))), CONSTRAINT "notifications_preference_kind_known" CHECK ("kind" IN ('own', 'supported', 'followed', 'work')), CONSTRAINT "notifications_preference_rhythm_known" CHECK ("rhythm" IN ('immediately', 'daily', 'weekly', 'never')));
CREATE TABLE "notifications_notice" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(10) NOT NULL, "what" varchar(20) NOT NULL, "number" bigint unsigned NOT NULL CHECK ("number" >= 0), "about" varchar(200) NOT NULL, "happened_at" datetime NOT NULL, "seen_at" datetime NULL, "due_at" datetime NULL, "sent_at" datetime NULL, "address_id" bigint NULL REFERENCES "people_address" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NOT NULL REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "notifications_notice_of_one" CHECK ((("address_id" IS NULL AND "user_id" IS NOT NULL) OR ("address_id" IS NOT NULL AND "user_id" IS NULL))), CONSTRAINT "notifications_notice_kind_known" CHECK ("kind" IN ('own', 'supported', 'followed', 'work')), CONSTRAINT "notifications_notice_sent_was_due" CHECK (("sent_at" IS NULL OR "due_at" IS NOT NULL)), CONSTRAINT "notifications_notice_what_known" CHECK ("what" IN ('held', 'parent_agreed', 'parent_declined', 'published', 'changed', 'referred', 'handed_over', 'asked_back', 'replied', 'answered', 'statement', 'adopted', 'not_pursued', 'elsewhere', 'reopened', 'merged', 'moved', 'withdrawn', 'became_project', 'to_decide', 'proposed', 'decided', 'started', 'finished', 'stopped', 'goes_on', 'updated', 'told_in_the_end', 'repeated', 'date_cancelled', 'place_suggested', 'commented', 'comment_replied', 'reported')));
CREATE TABLE "outbox_schedule" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(120) NOT NULL UNIQUE, "due" datetime NOT NULL, "leased_until" datetime NULL, "last_run" datetime NULL, "error" text NOT NULL);
CREATE TABLE "outbox_delivery" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "status" varchar(10) NOT NULL, "due" datetime NOT NULL, "tries" smallint unsigned NOT NULL CHECK ("tries" >= 0), "leased_until" datetime NULL, "done_at" datetime NULL, "error" text NOT NULL, "reaction" varchar(200) NOT NULL, "fact" varchar(120) NOT NULL, "payload" text NOT NULL CHECK ((JSON_VALID("payload") OR "payload" IS NULL)), "stated_at" datetime NOT NULL, CONSTRAINT "outbox_delivery_done_has_time" CHECK ((NOT ("status" = 'done') OR "done_at" IS NOT NULL)));
CREATE TABLE "outbox_mail" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "status" varchar(10) NOT NULL, "due" datetime NOT NULL, "tries" smallint unsigned NOT NULL CHECK ("tries" >= 0), "leased_until" datetime NULL, "done_at" datetime NULL, "error" text NOT NULL, "to" varchar(254) NOT NULL, "subject" varchar(300) NOT NULL, "source" text NOT NULL, "message_id" varchar(200) NOT NULL UNIQUE, CONSTRAINT "outbox_mail_done_has_time" CHECK ((NOT ("status" = 'done') OR "done_at" IS NOT NULL)));
CREATE TABLE "wagtailcore_collection" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "path" varchar(255) NOT NULL UNIQUE, "depth" integer unsigned NOT NULL CHECK ("depth" >= 0), "numchild" integer unsigned NOT NULL CHECK ("numchild" >= 0), "name" varchar(255) NOT NULL);
CREATE TABLE "wagtailcore_groupcollectionpermission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtaildocs_document" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "created_at" datetime NOT NULL, "uploaded_by_user_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "file_hash" varchar(40) NOT NULL, "file_size" bigint unsigned NULL CHECK ("file_size" >= 0));
CREATE TABLE "wagtailcore_pageviewrestriction_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "pageviewrestriction_id" integer NOT NULL REFERENCES "wagtailcore_pageviewrestriction" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_pageviewrestriction" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(255) NOT NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "restriction_type" varchar(20) NOT NULL);
CREATE TABLE "wagtailcore_collectionviewrestriction" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "restriction_type" varchar(20) NOT NULL, "password" varchar(255) NOT NULL, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_collectionviewrestriction_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "collectionviewrestriction_id" integer NOT NULL REFERENCES "wagtailcore_collectionviewrestriction" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_site" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "hostname" varchar(255) NOT NULL, "port" integer NOT NULL, "is_default_site" bool NOT NULL, "root_page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "site_name" varchar(255) NOT NULL);
CREATE TABLE "wagtailcore_task" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "active" bool NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflow" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "active" bool NOT NULL);
CREATE TABLE "wagtailcore_groupapprovaltask" ("task_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflowpage" ("page_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflowtask" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "task_id" integer NOT NULL REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_groupapprovaltask_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "groupapprovaltask_id" integer NOT NULL REFERENCES "wagtailcore_groupapprovaltask" ("task_ptr_id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_locale" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "language_code" varchar(100) NOT NULL UNIQUE);
CREATE TABLE "wagtailcore_page" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "path" varchar(255) NOT NULL UNIQUE, "depth" integer unsigned NOT NULL CHECK ("depth" >= 0), "numchild" integer unsigned NOT NULL CHECK ("numchild" >= 0), "title" varchar(255) NOT NULL, "slug" varchar(255) NOT NULL, "live" bool NOT NULL, "has_unpublished_changes" bool NOT NULL, "url_path" text NOT NULL, "seo_title" varchar(255) NOT NULL, "show_in_menus" bool NOT NULL, "search_description" text NOT NULL, "go_live_at" datetime NULL, "expire_at" datetime NULL, "expired" bool NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "locked" bool NOT NULL, "latest_revision_created_at" datetime NULL, "first_published_at" datetime NULL, "live_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "last_published_at" datetime NULL, "draft_title" varchar(255) NOT NULL, "locked_at" datetime NULL, "locked_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "locale_id" integer NOT NULL REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED, "translation_key" char(32) NOT NULL, "alias_of_id" integer NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "latest_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_commentreply" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL, "comment_id" integer NOT NULL REFERENCES "wagtailcore_comment" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_pagesubscription" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "comment_notifications" bool NOT NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtail_localize_string" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "data_hash" char(32) NOT NULL, "data" text NOT NULL, "locale_id" integer NOT NULL REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtail_localize_template" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "uuid" char(32) NOT NULL UNIQUE, "template" text NOT NULL, "template_format" varchar(100) NOT NULL, "string_count" integer unsigned NOT NULL CHECK ("string_count" >= 0));
CREATE TABLE "wagtail_localize_translatableobject" ("translation_key" char(32) NOT NULL PRIMARY KEY, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtail_localize_templatesegment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "order" integer unsigned NOT NULL CHECK ("order" >= 0), "context_id" integer NOT NULL REFERENCES "wagtail_localize_translationcontext" ("id") DEFERRABLE INITIALLY DEFERRED, "source_id" integer NOT NULL REFERENCES "wagtail_localize_translationsource" ("id") DEFERRABLE INITIALLY DEFERRED, "template_id" integer NOT NULL REFERENCES "wagtail_localize_template" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtail_localize_stringsegment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "order" integer unsigned NOT NULL CHECK ("order" >= 0), "attrs" text NOT NULL, "context_id" integer NOT NULL REFERENCES "wagtail_localize_translationcontext" ("id") DEFERRABLE INITIALLY DEFERRED, "source_id" integer NOT NULL REFERENCES "wagtail_localize_translationsource" ("id") DEFERRABLE INITIALLY DEFERRED, "string_id" integer NOT NULL REFERENCES "wagtail_localize_string" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtail_localize_relatedobjectsegment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "order" integer unsigned NOT NULL CHECK ("order" >= 0), "context_id" integer NOT NULL REFERENCES "wagtail_localize_translationcontext" ("id") DEFERRABLE INITIALLY DEFERRED, "object_id" char(32) NOT NULL REFERENCES "wagtail_localize_translatableobject" ("translation_key") DEFERRABLE INITIALLY DEFERRED, "source_id" integer NOT NULL REFERENCES "wagtail_localize_translationsource" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_comment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "contentpath" text NOT NULL, "position" text NOT NULL, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL, "resolved_at" datetime NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "resolved_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "revision_created_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_referenceindex" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(255) NOT NULL, "to_object_id" varchar(255) NOT NULL, "model_path" text NOT NULL, "content_path" text NOT NULL, "content_path_hash" char(32) NOT NULL, "base_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "to_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_taskstate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "status" varchar(50) NOT NULL, "started_at" datetime NOT NULL, "finished_at" datetime NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "task_id" integer NOT NULL REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_state_id" integer NOT NULL REFERENCES "wagtailcore_workflowstate" ("id") DEFERRABLE INITIALLY DEFERRED, "finished_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "comment" text NOT NULL, "revision_id" integer NOT NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflowstate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "status" varchar(50) NOT NULL, "created_at" datetime NOT NULL, "current_task_state_id" integer NULL UNIQUE REFERENCES "wagtailcore_taskstate" ("id") DEFERRABLE INITIALLY DEFERRED, "requested_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED, "object_id" varchar(255) NOT NULL, "base_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflowcontenttype" ("content_type_id" integer NOT NULL PRIMARY KEY REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_modellogentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "label" text NOT NULL, "action" varchar(255) NOT NULL, "timestamp" datetime NOT NULL, "content_changed" bool NOT NULL, "deleted" bool NOT NULL, "object_id" varchar(255) NOT NULL, "content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL, "uuid" char(32) NULL, "revision_id" integer NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)));
CREATE TABLE "wagtailcore_pagelogentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "label" text NOT NULL, "action" varchar(255) NOT NULL, "timestamp" datetime NOT NULL, "content_changed" bool NOT NULL, "deleted" bool NOT NULL, "content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "page_id" integer NOT NULL, "revision_id" integer NULL, "user_id" bigint NULL, "uuid" char(32) NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)));
CREATE TABLE "wagtailcore_grouppagepermission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "unique_permission" UNIQUE ("group_id", "page_id", "permission_id"));
CREATE TABLE "wagtailcore_revision" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created_at" datetime NOT NULL, "approved_go_live_at" datetime NULL, "user_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "content" text NOT NULL CHECK ((JSON_VALID("content") OR "content" IS NULL)), "object_id" varchar(255) NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "base_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "object_str" text NOT NULL);
CREATE TABLE "wagtailcore_uploadedfile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "file" varchar(200) NOT NULL, "for_content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "uploaded_by_user_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_groupsitepermission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED, "site_id" integer NOT NULL REFERENCES "wagtailcore_site" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "taggit_taggeditem" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" integer NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "tag_id" integer NOT NULL REFERENCES "taggit_tag" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "taggit_taggeditem_content_type_id_object_id_tag_id_4bb97a8e_uniq" UNIQUE ("content_type_id", "object_id", "tag_id"));
CREATE TABLE "taggit_tag" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(100) NOT NULL UNIQUE, "slug" varchar(100) NOT NULL UNIQUE);
CREATE TABLE "portal_fixedtext" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" varchar(60) NOT NULL UNIQUE, "group" varchar(30) NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "title_de" varchar(200) NOT NULL, "title_en" varchar(200) NOT NULL, "body_de" text NOT NULL, "body_en" text NOT NULL, "changed" datetime NOT NULL);
CREATE TABLE "portal_editorialimage" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "description" varchar(255) NOT NULL, "width" integer NOT NULL, "height" integer NOT NULL, "created_at" datetime NOT NULL, "focal_point_x" integer unsigned NULL CHECK ("focal_point_x" >= 0), "focal_point_y" integer unsigned NULL CHECK ("focal_point_y" >= 0), "focal_point_width" integer unsigned NULL CHECK ("focal_point_width" >= 0), "focal_point_height" integer unsigned NULL CHECK ("focal_point_height" >= 0), "file_size" integer unsigned NULL CHECK ("file_size" >= 0), "file_hash" varchar(40) NOT NULL, "creator" varchar(200) NOT NULL, "source" varchar(500) NOT NULL, "licence" varchar(20) NOT NULL, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "uploaded_by_user_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "portal_articlepage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "intro" text NOT NULL, "body" text NOT NULL CHECK ((JSON_VALID("body") OR "body" IS NULL)), "is_example" bool NOT NULL, "district_id" bigint NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "picture_id" bigint NULL REFERENCES "portal_editorialimage" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "portal_newspage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "intro" text NOT NULL, "body" text NOT NULL CHECK ((JSON_VALID("body") OR "body" IS NULL)), "is_example" bool NOT NULL, "date" date NOT NULL, "district_id" bigint NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "picture_id" bigint NULL REFERENCES "portal_editorialimage" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "portal_topicpage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "intro" text NOT NULL, "body" text NOT NULL CHECK ((JSON_VALID("body") OR "body" IS NULL)), "is_example" bool NOT NULL, "district_id" bigint NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "picture_id" bigint NULL REFERENCES "portal_editorialimage" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "portal_editorialrendition" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "filter_spec" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "width" integer NOT NULL, "height" integer NOT NULL, "focal_point_key" varchar(16) NOT NULL, "image_id" bigint NOT NULL REFERENCES "portal_editorialimage" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "portal_rendition_once" UNIQUE ("image_id", "filter_spec", "focal_point_key"));
CREATE TABLE "portal_yearfigures" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "year" smallint unsigned NOT NULL UNIQUE CHECK ("year" >= 0), "projects" integer unsigned NULL CHECK ("projects" >= 0), "with_partners" integer unsigned NULL CHECK ("with_partners" >= 0), "paid_eur_about" integer unsigned NULL CHECK ("paid_eur_about" >= 0), "report_id" integer NULL REFERENCES "wagtaildocs_document" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "portal_year_plausible" CHECK (("year" >= 1900 AND "year" <= 2200)));
CREATE TABLE "projects_project_audiences" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "project_id" bigint NOT NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, "audience_id" bigint NOT NULL REFERENCES "districts_audience" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "projects_project_districts" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "project_id" bigint NOT NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, "district_id" bigint NOT NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "projects_project_goals" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "project_id" bigint NOT NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, "profilegoal_id" bigint NOT NULL REFERENCES "direction_profilegoal" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "projects_project_themes" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "project_id" bigint NOT NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, "theme_id" bigint NOT NULL REFERENCES "districts_theme" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "projects_projectdocument" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "is_public" bool NOT NULL, "document_id" bigint NOT NULL UNIQUE REFERENCES "files_document" ("id") DEFERRABLE INITIALLY DEFERRED, "project_id" bigint NOT NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "projects_nominee" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "name" varchar(200) NOT NULL, "reason" varchar(600) NOT NULL, "is_winner" bool NOT NULL, "award_id" bigint NOT NULL REFERENCES "projects_awardyear" ("id") DEFERRABLE INITIALLY DEFERRED, "organisation_id" bigint NULL REFERENCES "people_organisation" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "projects_nominee_has_name" CHECK (NOT ("name" = '')), CONSTRAINT "projects_nominee_once" UNIQUE ("award_id", "name"));
CREATE TABLE "projects_project" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "summary" varchar(400) NOT NULL, "text" text NOT NULL, "kind" varchar(12) NOT NULL, "state" varchar(10) NOT NULL, "spread" varchar(10) NOT NULL, "where" varchar(200) NOT NULL, "lon" real NULL, "lat" real NULL, "cell" bigint unsigned NULL CHECK ("cell" >= 0), "geometry" text NULL CHECK ((JSON_VALID("geometry") OR "geometry" IS NULL)), "starts_on" date NULL, "ends_on" date NULL, "listed_on" date NOT NULL, "proposed_at" datetime NOT NULL, "decided_at" datetime NULL, "started_at" datetime NULL, "ended_at" datetime NULL, "why_stopped" varchar(500) NOT NULL, "funding_class" varchar(10) NOT NULL, "help_wanted" bool NOT NULL, "comment_count" integer unsigned NOT NULL CHECK ("comment_count" >= 0), "form_key" varchar(64) NOT NULL UNIQUE, "district_id" bigint NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "lead_id" bigint NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "neighbourhood_id" bigint NULL REFERENCES "districts_neighbourhood" ("id") DEFERRABLE INITIALLY DEFERRED, "theme_id" bigint NULL REFERENCES "districts_theme" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NOT NULL UNIQUE REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, "repeats_id" bigint NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "projects_state_known" CHECK ("state" IN ('proposed', 'decided', 'running', 'finished', 'stopped')), CONSTRAINT "projects_kind_known" CHECK ("kind" IN ('event', 'series', 'campaign', 'site', 'publication', 'award', 'register', 'network')), CONSTRAINT "projects_spread_known" CHECK ("spread" IN ('one', 'several', 'city')), CONSTRAINT "projects_funding_class_known" CHECK ("funding_class" IN ('', 'scheme', 'shared', 'jury', 'others', 'none')), CONSTRAINT "projects_city_has_no_district" CHECK ((("district_id" IS NULL AND "spread" = 'city') OR (NOT ("spread" = 'city') AND "district_id" IS NOT NULL))), CONSTRAINT "projects_proposed_is_nothing_yet" CHECK ((NOT ("state" = 'proposed') OR ("decided_at" IS NULL AND "ended_at" IS NULL AND "started_at" IS NULL))), CONSTRAINT "projects_decided_when" CHECK ((NOT ("state" = 'decided') OR ("decided_at" IS NOT NULL AND "started_at" IS NULL))), CONSTRAINT "projects_runs_since" CHECK ((NOT ("state" = 'running') OR "started_at" IS NOT NULL)), CONSTRAINT "projects_ended_when" CHECK ((("ended_at" IS NOT NULL AND "state" IN ('finished', 'stopped')) OR ("ended_at" IS NULL AND "state" IN ('proposed', 'decided', 'running')))), CONSTRAINT "projects_stopped_for_a_reason" CHECK (("state" = 'stopped' OR "why_stopped" = '')), CONSTRAINT "projects_ends_after_start" CHECK (("ends_on" IS NULL OR ("ends_on" >= ("starts_on") AND "starts_on" IS NOT NULL))), CONSTRAINT "projects_listed_at_its_start" CHECK (("starts_on" IS NULL OR "listed_on" = ("starts_on"))), CONSTRAINT "projects_point_whole" CHECK ((("lat" IS NULL AND "lon" IS NULL) OR ("lat" IS NOT NULL AND "lat" BETWEEN -90.0 AND 90.0 AND "lon" IS NOT NULL AND "lon" BETWEEN -180.0 AND 180.0))), CONSTRAINT "projects_cell_of_point" CHECK ((("cell" IS NULL AND "lon" IS NULL) OR ("cell" IS NOT NULL AND "lon" IS NOT NULL))), CONSTRAINT "projects_geometry_has_middle" CHECK (("geometry" IS NULL OR "lon" IS NOT NULL)), CONSTRAINT "projects_repeats_another" CHECK (("repeats_id" IS NULL OR NOT ("repeats_id" = ("id") AND "repeats_id" IS NOT NULL))));
CREATE TABLE "projects_partner" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "name" varchar(200) NOT NULL, "part" varchar(10) NOT NULL, "cents" bigint unsigned NULL CHECK ("cents" >= 0), "hours" decimal NULL, "note" varchar(200) NOT NULL, "organisation_id" bigint NULL REFERENCES "people_organisation" ("id") DEFERRABLE INITIALLY DEFERRED, "project_id" bigint NOT NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "projects_partner_is_somebody" CHECK ((("name" = '' AND "organisation_id" IS NOT NULL) OR ("organisation_id" IS NULL AND NOT ("name" = '')))), CONSTRAINT "projects_partner_part_known" CHECK ("part" IN ('named', 'money', 'in_kind', 'hours')), CONSTRAINT "projects_partner_money_of_money" CHECK (("cents" IS NULL OR "part" IN ('money', 'in_kind'))), CONSTRAINT "projects_partner_hours_of_work" CHECK (("hours" IS NULL OR ("hours" > '0' AND "part" = 'hours'))));
CREATE TABLE "projects_origin" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "since" datetime NOT NULL, "idea_id" bigint NOT NULL REFERENCES "ideas_idea" ("id") DEFERRABLE INITIALLY DEFERRED, "project_id" bigint NOT NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "projects_origin_once" UNIQUE ("project_id", "idea_id"));
CREATE TABLE "projects_measure" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "title" varchar(200) NOT NULL, "text" text NOT NULL, "state" varchar(10) NOT NULL, "due_on" date NULL, "done_on" date NULL, "is_milestone" bool NOT NULL, "responsible_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "project_id" bigint NOT NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "projects_measure_has_title" CHECK (NOT ("title" = '')), CONSTRAINT "projects_measure_state_known" CHECK ("state" IN ('open', 'running', 'done', 'dropped')), CONSTRAINT "projects_measure_done_when" CHECK ((("done_on" IS NOT NULL AND "state" = 'done') OR (NOT ("state" = 'done') AND "done_on" IS NULL))));
CREATE TABLE "projects_indicator" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "title" varchar(200) NOT NULL, "unit" varchar(40) NOT NULL, "before" decimal NULL, "goal" decimal NULL, "after" decimal NULL, "source" varchar(200) NOT NULL, "project_id" bigint NOT NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "projects_indicator_has_title" CHECK (NOT ("title" = '')), CONSTRAINT "projects_indicator_once" UNIQUE ("project_id", "title"));
CREATE TABLE "projects_closingreport" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "text" text NOT NULL, "outcome" text NOT NULL, "visitors" integer unsigned NULL CHECK ("visitors" >= 0), "participants" integer unsigned NULL CHECK ("participants" >= 0), "reported_at" datetime NOT NULL, "author_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "project_id" bigint NOT NULL UNIQUE REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "projects_report_has_text" CHECK (NOT ("text" = '')));
CREATE TABLE "projects_awardyear" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "year" smallint unsigned NOT NULL CHECK ("year" >= 0), "text" text NOT NULL, "awarded_on" date NULL, "project_id" bigint NOT NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "projects_award_once_a_year" UNIQUE ("project_id", "year"), CONSTRAINT "projects_award_year_in_range" CHECK ("year" BETWEEN 1900 AND 2199));
CREATE TABLE "projects_projectdate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "title" varchar(200) NOT NULL, "begins" datetime NOT NULL, "ends" datetime NULL, "is_all_day" bool NOT NULL, "where" varchar(200) NOT NULL, "note" varchar(500) NOT NULL, "cancelled_at" datetime NULL, "project_id" bigint NOT NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "projects_date_ends_after_begin" CHECK (("ends" IS NULL OR "ends" > ("begins"))));
CREATE TABLE "projects_projectpicture" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "mark" varchar(6) NOT NULL, "shows_people" bool NOT NULL, "consent" varchar(200) NOT NULL, "picture_id" bigint NOT NULL UNIQUE REFERENCES "files_picture" ("id") DEFERRABLE INITIALLY DEFERRED, "project_id" bigint NOT NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "projects_picture_place_once" UNIQUE ("project_id", "position"), CONSTRAINT "projects_picture_among_many" CHECK (("position" >= 1 AND "position" <= 40)), CONSTRAINT "projects_picture_mark_known" CHECK ("mark" IN ('', 'before', 'after')), CONSTRAINT "projects_picture_people_agree" CHECK ((NOT "shows_people" OR NOT ("consent" = ''))));
CREATE TABLE "projects_projectreferral" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "begins" datetime NOT NULL, "ends" datetime NULL, "note" varchar(500) NOT NULL, "committee_id" bigint NOT NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "project_id" bigint NOT NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "projects_referral_ends_after_begin" CHECK (("ends" IS NULL OR "ends" >= ("begins"))));
CREATE TABLE "projects_projectupdate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "text" text NOT NULL, "at" datetime NOT NULL, "author_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "project_id" bigint NOT NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "projects_update_has_text" CHECK (NOT ("text" = '')));
CREATE TABLE "projects_projectyear" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "year" smallint unsigned NOT NULL CHECK ("year" >= 0), "project_id" bigint NOT NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "projects_year_once" UNIQUE ("year", "project_id"), CONSTRAINT "projects_year_in_range" CHECK (("year" >= 1900 AND "year" <= 2199)));
CREATE TABLE "projects_registerentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "name" varchar(200) NOT NULL, "street" varchar(200) NOT NULL, "lon" real NULL, "lat" real NULL, "hours" varchar(300) NOT NULL, "note" varchar(500) NOT NULL, "state" varchar(10) NOT NULL, "confirmed_on" date NULL, "form_key" varchar(64) NOT NULL UNIQUE, "address_id" bigint NULL REFERENCES "people_address" ("id") DEFERRABLE INITIALLY DEFERRED, "district_id" bigint NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "project_id" bigint NOT NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, "suggested_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "projects_entry_has_name" CHECK (NOT ("name" = '')), CONSTRAINT "projects_entry_state_known" CHECK ("state" IN ('suggested', 'confirmed', 'removed')), CONSTRAINT "projects_entry_confirmed_when" CHECK ((NOT ("state" = 'confirmed') OR "confirmed_on" IS NOT NULL)), CONSTRAINT "projects_entry_point_whole" CHECK ((("lat" IS NULL AND "lon" IS NULL) OR ("lat" IS NOT NULL AND "lat" BETWEEN -90.0 AND 90.0 AND "lon" IS NOT NULL AND "lon" BETWEEN -180.0 AND 180.0))));
CREATE TABLE "projects_teammember" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "role" varchar(100) NOT NULL, "is_contact" bool NOT NULL, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "project_id" bigint NOT NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "projects_team_once" UNIQUE ("project_id", "person_id"));
CREATE TABLE "projects_rememberedcolumns" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "fingerprint" varchar(64) NOT NULL UNIQUE, "columns" text NOT NULL CHECK ((JSON_VALID("columns") OR "columns" IS NULL)));
CREATE TABLE "projects_projectimportrun" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "filename" varchar(200) NOT NULL, "made_at" datetime NOT NULL, "made_by" varchar(200) NOT NULL, "made" text NOT NULL CHECK ((JSON_VALID("made") OR "made" IS NULL)), "rows" integer unsigned NOT NULL CHECK ("rows" >= 0), "undone_at" datetime NULL, "source" varchar(100) NOT NULL, CONSTRAINT "projects_import_undone_later" CHECK (("undone_at" IS NULL OR "undone_at" >= ("made_at"))));
CREATE TABLE "projects_projectimportdraft" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "filename" varchar(200) NOT NULL, "made_at" datetime NOT NULL, "made_by" varchar(200) NOT NULL, "expires" datetime NOT NULL, "rows" text NOT NULL CHECK ((JSON_VALID("rows") OR "rows" IS NULL)), "report" text NOT NULL CHECK ((JSON_VALID("report") OR "report" IS NULL)), "headings" text NOT NULL CHECK ((JSON_VALID("headings") OR "headings" IS NULL)), "plan" text NOT NULL CHECK ((JSON_VALID("plan") OR "plan" IS NULL)), "district_id" bigint NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "projects_import_draft_expires_later" CHECK ("expires" > ("made_at")));
CREATE TABLE "projects_event" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "text" text NOT NULL, "begins" datetime NOT NULL, "ends" datetime NULL, "is_all_day" bool NOT NULL, "where" varchar(200) NOT NULL, "street" varchar(200) NOT NULL, "organiser" varchar(200) NOT NULL, "link" varchar(500) NOT NULL, "state" varchar(10) NOT NULL, "awaits_look" bool NOT NULL, "changes" text NULL CHECK ((JSON_VALID("changes") OR "changes" IS NULL)), "reason" varchar(500) NOT NULL, "published_at" datetime NULL, "form_key" varchar(64) NOT NULL UNIQUE, "address_id" bigint NULL REFERENCES "people_address" ("id") DEFERRABLE INITIALLY DEFERRED, "district_id" bigint NOT NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "entered_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NOT NULL UNIQUE REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "projects_event_state_known" CHECK ("state" IN ('waiting', 'suggested', 'published', 'declined', 'cancelled')), CONSTRAINT "projects_event_ends_after_begin" CHECK (("ends" IS NULL OR "ends" > ("begins"))), CONSTRAINT "projects_event_whole_days_end" CHECK ((NOT "is_all_day" OR "ends" IS NOT NULL)), CONSTRAINT "projects_event_somewhere" CHECK (NOT ("where" = '')), CONSTRAINT "projects_event_by_somebody" CHECK (NOT ("organiser" = '')), CONSTRAINT "projects_event_published_when" CHECK ((("published_at" IS NOT NULL AND "state" IN ('published', 'cancelled')) OR (NOT ("state" IN ('published', 'cancelled')) AND "published_at" IS NULL))), CONSTRAINT "projects_event_looked_at_once_sent" CHECK ((("awaits_look" AND "state" = 'suggested') OR "state" = 'published' OR (NOT ("state" IN ('suggested', 'published')) AND NOT "awaits_look"))), CONSTRAINT "projects_event_changes_are_looked_at" CHECK (("changes" IS NULL OR ("awaits_look" AND "state" = 'published'))), CONSTRAINT "projects_event_declined_for_a_reason" CHECK ((("reason" = '' AND "state" IN ('waiting', 'suggested')) OR ("state" = 'declined' AND NOT ("reason" = '')) OR "state" IN ('published', 'cancelled'))));
CREATE TABLE "projects_event_audiences" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "event_id" bigint NOT NULL REFERENCES "projects_event" ("id") DEFERRABLE INITIALLY DEFERRED, "audience_id" bigint NOT NULL REFERENCES "districts_audience" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "projects_listing_audiences" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "listing_id" bigint NOT NULL REFERENCES "projects_listing" ("id") DEFERRABLE INITIALLY DEFERRED, "audience_id" bigint NOT NULL REFERENCES "districts_audience" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "projects_listing_themes" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "listing_id" bigint NOT NULL REFERENCES "projects_listing" ("id") DEFERRABLE INITIALLY DEFERRED, "theme_id" bigint NOT NULL REFERENCES "districts_theme" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "projects_listing" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "sector" varchar(20) NOT NULL, "summary" varchar(300) NOT NULL, "street" varchar(200) NOT NULL, "link" varchar(500) NOT NULL, "contact_name" varchar(200) NOT NULL, "contact_email" varchar(254) NOT NULL, "contact_phone" varchar(50) NOT NULL, "shows_name" bool NOT NULL, "shows_email" bool NOT NULL, "shows_phone" bool NOT NULL, "gives_money" varchar(200) NOT NULL, "gives_things" varchar(200) NOT NULL, "gives_hands" varchar(200) NOT NULL, "takes_part" varchar(200) NOT NULL, "abc" bigint NOT NULL, "state" varchar(10) NOT NULL, "awaits_look" bool NOT NULL, "changes" text NULL CHECK ((JSON_VALID("changes") OR "changes" IS NULL)), "reason" varchar(500) NOT NULL, "listed_at" datetime NULL, "confirmed_until" datetime NULL, "asked_at" datetime NULL, "reminded_at" datetime NULL, "consent_wording" varchar(10) NOT NULL, "consent_way" varchar(10) NOT NULL, "consented_at" datetime NOT NULL, "form_key" varchar(64) NOT NULL UNIQUE, "address_id" bigint NULL REFERENCES "people_address" ("id") DEFERRABLE INITIALLY DEFERRED, "district_id" bigint NOT NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "entered_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "neighbourhood_id" bigint NULL REFERENCES "districts_neighbourhood" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NOT NULL UNIQUE REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, "lat" real NULL, "lon" real NULL, CONSTRAINT "projects_listing_state_known" CHECK ("state" IN ('suggested', 'waiting', 'listed', 'lapsed', 'declined', 'withdrawn')), CONSTRAINT "projects_listing_sector_known" CHECK ("sector" IN ('business', 'club', 'institution', 'initiative')), CONSTRAINT "projects_listing_way_known" CHECK ("consent_way" IN ('online', 'paper', 'spoken')), CONSTRAINT "projects_listing_agreed" CHECK (NOT ("consent_wording" = '')), CONSTRAINT "projects_listing_says_what" CHECK (NOT ("summary" = '')), CONSTRAINT "projects_listing_shows_what_is_there" CHECK (((NOT "shows_name" OR NOT ("contact_name" = '')) AND (NOT "shows_email" OR NOT ("contact_email" = '')) AND (NOT "shows_phone" OR NOT ("contact_phone" = '')))), CONSTRAINT "projects_listing_listed_when" CHECK ((("confirmed_until" IS NOT NULL AND "listed_at" IS NOT NULL AND "state" IN ('listed', 'lapsed', 'withdrawn')) OR (NOT ("state" IN ('listed', 'lapsed', 'withdrawn')) AND "confirmed_until" IS NULL AND "listed_at" IS NULL))), CONSTRAINT "projects_listing_asked_in_order" CHECK ((("asked_at" IS NULL AND "reminded_at" IS NULL) OR ("asked_at" >= ("confirmed_until") AND "asked_at" IS NOT NULL AND "confirmed_until" IS NOT NULL))), CONSTRAINT "projects_listing_looked_at_once_sent" CHECK ((("awaits_look" AND "state" = 'waiting') OR "state" IN ('listed', 'lapsed') OR (NOT ("state" IN ('waiting', 'listed', 'lapsed')) AND NOT "awaits_look"))), CONSTRAINT "projects_listing_changes_are_looked_at" CHECK (("changes" IS NULL OR ("awaits_look" AND "state" IN ('listed', 'lapsed')))), CONSTRAINT "projects_listing_declined_for_a_reason" CHECK ((("reason" = '' AND "state" IN ('suggested', 'waiting')) OR ("state" = 'declined' AND NOT ("reason" = '')) OR "state" IN ('listed', 'lapsed', 'withdrawn'))), CONSTRAINT "projects_listing_point_whole" CHECK ((("lat" IS NULL AND "lon" IS NULL) OR ("lat" IS NOT NULL AND "lat" BETWEEN -90.0 AND 90.0 AND "lon" IS NOT NULL AND "lon" BETWEEN -180.0 AND 180.0))));
CREATE TABLE "search_searchentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "kind" varchar(30) NOT NULL, "object_id" bigint unsigned NOT NULL CHECK ("object_id" >= 0), "language" varchar(2) NOT NULL, "key" varchar(300) NOT NULL, "title" varchar(300) NOT NULL, "summary" varchar(400) NOT NULL, "title_stems" text NOT NULL, "body_stems" text NOT NULL, "relate_due" bool NOT NULL, "district_id" bigint NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NULL REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "search_entry_once_per_language" UNIQUE ("kind", "object_id", "language"));
CREATE TABLE "search_related" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "nearness" smallint unsigned NOT NULL CHECK ("nearness" >= 0), "by_hand" varchar(10) NOT NULL, "entry_id" bigint NOT NULL REFERENCES "search_searchentry" ("id") DEFERRABLE INITIALLY DEFERRED, "target_id" bigint NOT NULL REFERENCES "search_searchentry" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "search_related_once" UNIQUE ("entry_id", "target_id"), CONSTRAINT "search_related_not_to_itself" CHECK (NOT ("entry_id" = ("target_id"))), CONSTRAINT "search_related_nearness_range" CHECK ("nearness" <= 1000));
CREATE TABLE "django_session" ("session_key" varchar(40) NOT NULL PRIMARY KEY, "session_data" text NOT NULL, "expire_date" datetime NOT NULL);
CREATE TABLE "shell_generation" ("id" smallint unsigned NOT NULL PRIMARY KEY CHECK ("id" >= 0), "number" bigint unsigned NOT NULL CHECK ("number" >= 0), CONSTRAINT "shell_generation_is_one_row" CHECK ("id" = 1));
CREATE TABLE "usersessions_usersession" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created_at" datetime NOT NULL, "ip" char(39) NOT NULL, "last_seen_at" datetime NOT NULL, "session_key" varchar(40) NOT NULL UNIQUE, "user_agent" varchar(200) NOT NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)), "user_id" bigint NOT NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "volunteering_skill" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "slug" varchar(60) NOT NULL UNIQUE, "name_de" varchar(100) NOT NULL, "name_en" varchar(100) NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "needs_proof" bool NOT NULL);
CREATE TABLE "volunteering_opportunity_themes" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "opportunity_id" bigint NOT NULL REFERENCES "volunteering_opportunity" ("id") DEFERRABLE INITIALLY DEFERRED, "theme_id" bigint NOT NULL REFERENCES "districts_theme" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "volunteering_opportunity_requires" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "opportunity_id" bigint NOT NULL REFERENCES "volunteering_opportunity" ("id") DEFERRABLE INITIALLY DEFERRED, "skill_id" bigint NOT NULL REFERENCES "volunteering_skill" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "volunteering_opportunity_teaches" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "opportunity_id" bigint NOT NULL REFERENCES "volunteering_opportunity" ("id") DEFERRABLE INITIALLY DEFERRED, "skill_id" bigint NOT NULL REFERENCES "volunteering_skill" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "volunteering_opportunity_welcomes" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "opportunity_id" bigint NOT NULL REFERENCES "volunteering_opportunity" ("id") DEFERRABLE INITIALLY DEFERRED, "skill_id" bigint NOT NULL REFERENCES "volunteering_skill" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "volunteering_volunteerprofile_districts" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "volunteerprofile_id" bigint NOT NULL REFERENCES "volunteering_volunteerprofile" ("id") DEFERRABLE INITIALLY DEFERRED, "district_id" bigint NOT NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "volunteering_volunteerprofile_themes" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "volunteerprofile_id" bigint NOT NULL REFERENCES "volunteering_volunteerprofile" ("id") DEFERRABLE INITIALLY DEFERRED, "theme_id" bigint NOT NULL REFERENCES "districts_theme" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "volunteering_helpcall" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "text" varchar(500) NOT NULL, "sent_at" datetime NOT NULL, "reached" integer unsigned NOT NULL CHECK ("reached" >= 0), "sent_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "opportunity_id" bigint NOT NULL REFERENCES "volunteering_opportunity" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "volunteering_helpcall_volunteers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "helpcall_id" bigint NOT NULL REFERENCES "volunteering_helpcall" ("id") DEFERRABLE INITIALLY DEFERRED, "volunteerprofile_id" bigint NOT NULL REFERENCES "volunteering_volunteerprofile" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "volunteering_match" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "state" varchar(10) NOT NULL, "asked_at" datetime NOT NULL, "done_at" datetime NULL, "people" integer unsigned NOT NULL CHECK ("people" >= 0), "shifts" integer unsigned NOT NULL CHECK ("shifts" >= 0), "worth" bigint unsigned NOT NULL CHECK ("worth" >= 0), "bound" bigint unsigned NOT NULL CHECK ("bound" >= 0), "by_hand" bigint unsigned NOT NULL CHECK ("by_hand" >= 0), "is_exact" bool NOT NULL, "asked_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "committee_id" bigint NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "project_id" bigint NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "volunteering_match_state_known" CHECK ("state" IN ('waiting', 'ready', 'sent', 'discarded')), CONSTRAINT "volunteering_match_of_one" CHECK ((("committee_id" IS NULL AND "project_id" IS NOT NULL) OR ("committee_id" IS NOT NULL AND "project_id" IS NULL))), CONSTRAINT "volunteering_match_proven" CHECK (("bound" >= ("worth") AND "worth" >= ("by_hand"))));
CREATE TABLE "volunteering_shift" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "title" varchar(100) NOT NULL, "begins" datetime NULL, "ends" datetime NULL, "due" datetime NULL, "minutes" smallint unsigned NOT NULL CHECK ("minutes" >= 0), "least" smallint unsigned NOT NULL CHECK ("least" >= 0), "wanted" smallint unsigned NOT NULL CHECK ("wanted" >= 0), "most" smallint unsigned NOT NULL CHECK ("most" >= 0), "cancelled_at" datetime NULL, "code" varchar(12) NOT NULL, "held" smallint unsigned NOT NULL CHECK ("held" >= 0), "waiting" smallint unsigned NOT NULL CHECK ("waiting" >= 0), "opportunity_id" bigint NOT NULL REFERENCES "volunteering_opportunity" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "volunteering_shift_times_whole" CHECK ((("begins" IS NULL AND "ends" IS NULL) OR ("begins" IS NOT NULL AND "due" IS NULL AND "ends" > ("begins") AND "ends" IS NOT NULL))), CONSTRAINT "volunteering_shift_numbers_rise" CHECK (("least" >= 1 AND "most" >= ("wanted") AND "most" <= 500 AND "wanted" >= ("least"))), CONSTRAINT "volunteering_shift_minutes_sensible" CHECK (("minutes" >= 10 AND "minutes" <= 1440)));
CREATE TABLE "volunteering_opportunity" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "kind" varchar(8) NOT NULL, "text" text NOT NULL, "where" varchar(200) NOT NULL, "lon" real NULL, "lat" real NULL, "access" varchar(300) NOT NULL, "from_age" smallint unsigned NOT NULL CHECK ("from_age" >= 0), "contact" varchar(200) NOT NULL, "listed_at" datetime NOT NULL, "places" smallint unsigned NOT NULL CHECK ("places" >= 0), "closed_at" datetime NULL, "form_key" varchar(64) NOT NULL UNIQUE, "committee_id" bigint NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "district_id" bigint NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "lead_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "project_id" bigint NULL REFERENCES "projects_project" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NOT NULL UNIQUE REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "volunteering_opportunity_kind_known" CHECK ("kind" IN ('shifts', 'task', 'role')), CONSTRAINT "volunteering_opportunity_of_one" CHECK ((("committee_id" IS NULL AND "project_id" IS NOT NULL) OR ("committee_id" IS NOT NULL AND "project_id" IS NULL))), CONSTRAINT "volunteering_opportunity_age_sensible" CHECK ("from_age" <= 99), CONSTRAINT "volunteering_opportunity_point_whole" CHECK ((("lat" IS NULL AND "lon" IS NULL) OR ("lat" IS NOT NULL AND "lat" BETWEEN -90.0 AND 90.0 AND "lon" IS NOT NULL AND "lon" BETWEEN -180.0 AND 180.0))));
CREATE TABLE "volunteering_budgetwindow" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "weekday" smallint unsigned NOT NULL CHECK ("weekday" >= 0), "begins" smallint unsigned NOT NULL CHECK ("begins" >= 0), "ends" smallint unsigned NOT NULL CHECK ("ends" >= 0), "budget_id" bigint NOT NULL REFERENCES "volunteering_timebudget" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "volunteering_window_once" UNIQUE ("budget_id", "weekday", "begins"), CONSTRAINT "volunteering_window_within_a_day" CHECK (("ends" > ("begins") AND "ends" <= 1440 AND "weekday" <= 6)));
CREATE TABLE "volunteering_volunteerprofile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "name" varchar(100) NOT NULL, "phone" varchar(50) NOT NULL, "reach_by" varchar(8) NOT NULL, "language" varchar(5) NOT NULL, "wants_proposals" bool NOT NULL, "wants_calls" bool NOT NULL, "where" varchar(200) NOT NULL, "lon" real NULL, "lat" real NULL, "metres" integer unsigned NULL CHECK ("metres" >= 0), "born_in" smallint unsigned NULL CHECK ("born_in" >= 0), "way" varchar(10) NOT NULL, "erased_at" datetime NULL, "is_example" bool NOT NULL, "address_id" bigint NULL UNIQUE REFERENCES "people_address" ("id") DEFERRABLE INITIALLY DEFERRED, "entered_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL UNIQUE REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "volunteering_profile_of_one" CHECK (("user_id" IS NULL OR "address_id" IS NULL)), CONSTRAINT "volunteering_profile_reach_known" CHECK ("reach_by" IN ('mail', 'phone', 'letter')), CONSTRAINT "volunteering_profile_point_whole" CHECK ((("lat" IS NULL AND "lon" IS NULL) OR ("lat" IS NOT NULL AND "lat" BETWEEN -90.0 AND 90.0 AND "lon" IS NOT NULL AND "lon" BETWEEN -180.0 AND 180.0))), CONSTRAINT "volunteering_profile_erased_is_empty" CHECK (("erased_at" IS NULL OR ("address_id" IS NULL AND "born_in" IS NULL AND "lon" IS NULL AND "name" = '' AND "phone" = '' AND "user_id" IS NULL AND NOT "wants_calls" AND NOT "wants_proposals" AND "where" = ''))));
CREATE TABLE "volunteering_timebudget" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "minutes" smallint unsigned NOT NULL CHECK ("minutes" >= 0), "is_monthly" bool NOT NULL, "begins" date NULL, "ends" date NULL, "paused_until" date NULL, "profile_id" bigint NOT NULL UNIQUE REFERENCES "volunteering_volunteerprofile" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "volunteering_budget_sensible" CHECK (("minutes" >= 10 AND "minutes" <= 10080)), CONSTRAINT "volunteering_budget_ends_after_begin" CHECK (("begins" IS NULL OR "ends" IS NULL OR "ends" >= ("begins"))));
CREATE TABLE "volunteering_proposal" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "score" smallint unsigned NOT NULL CHECK ("score" >= 0), "reason" text NOT NULL CHECK ((JSON_VALID("reason") OR "reason" IS NULL)), "match_id" bigint NOT NULL REFERENCES "volunteering_match" ("id") DEFERRABLE INITIALLY DEFERRED, "shift_id" bigint NOT NULL REFERENCES "volunteering_shift" ("id") DEFERRABLE INITIALLY DEFERRED, "volunteer_id" bigint NOT NULL REFERENCES "volunteering_volunteerprofile" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "volunteering_proposal_once" UNIQUE ("match_id", "shift_id", "volunteer_id"));
CREATE TABLE "volunteering_profileskill" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "wants_to_learn" bool NOT NULL, "proof_seen_on" date NULL, "proof_until" date NULL, "seen_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "skill_id" bigint NOT NULL REFERENCES "volunteering_skill" ("id") DEFERRABLE INITIALLY DEFERRED, "profile_id" bigint NOT NULL REFERENCES "volunteering_volunteerprofile" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "volunteering_skill_once" UNIQUE ("profile_id", "skill_id"), CONSTRAINT "volunteering_proof_ends_later" CHECK (("proof_until" IS NULL OR ("proof_seen_on" IS NOT NULL AND "proof_until" >= ("proof_seen_on")))));
CREATE TABLE "volunteering_hours" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(12) NOT NULL, "day" date NOT NULL, "minutes" smallint NOT NULL, "note" varchar(300) NOT NULL, "at" datetime NOT NULL, "assignment_id" bigint NULL REFERENCES "volunteering_assignment" ("id") DEFERRABLE INITIALLY DEFERRED, "entered_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "opportunity_id" bigint NOT NULL REFERENCES "volunteering_opportunity" ("id") DEFERRABLE INITIALLY DEFERRED, "volunteer_id" bigint NOT NULL REFERENCES "volunteering_volunteerprofile" ("id") DEFERRABLE INITIALLY DEFERRED, "about_id" bigint NULL REFERENCES "volunteering_hours" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "volunteering_hours_kind_known" CHECK ("kind" IN ('entry', 'confirmation', 'correction')), CONSTRAINT "volunteering_hours_sensible" CHECK ((("kind" = 'correction' AND "minutes" BETWEEN -1440 AND 1440 AND NOT ("minutes" = 0)) OR (NOT ("kind" = 'correction') AND "minutes" BETWEEN 1 AND 1440))), CONSTRAINT "volunteering_correction_of_something" CHECK ((("about_id" IS NULL AND "kind" = 'entry') OR "kind" = 'confirmation' OR ("about_id" IS NOT NULL AND "kind" = 'correction' AND NOT ("note" = '')))));
CREATE TABLE "volunteering_certificate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "code" varchar(20) NOT NULL UNIQUE, "name" varchar(100) NOT NULL, "begins" date NOT NULL, "ends" date NOT NULL, "minutes" integer unsigned NOT NULL CHECK ("minutes" >= 0), "lines" text NOT NULL CHECK ((JSON_VALID("lines") OR "lines" IS NULL)), "skills" text NOT NULL CHECK ((JSON_VALID("skills") OR "skills" IS NULL)), "issued_at" datetime NOT NULL, "revoked_at" datetime NULL, "volunteer_id" bigint NOT NULL REFERENCES "volunteering_volunteerprofile" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "volunteering_certificate_ends_later" CHECK ("ends" >= ("begins")), CONSTRAINT "volunteering_certificate_of_something" CHECK ("minutes" > 0));
CREATE TABLE "volunteering_assignment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "state" varchar(10) NOT NULL, "offer_way" varchar(10) NOT NULL, "offered_at" datetime NULL, "expires_at" datetime NULL, "score" smallint unsigned NOT NULL CHECK ("score" >= 0), "reason" text NOT NULL CHECK ((JSON_VALID("reason") OR "reason" IS NULL)), "accepted_at" datetime NULL, "waiting_since" datetime NULL, "seeks_swap_since" datetime NULL, "checked_in_at" datetime NULL, "ended_at" datetime NULL, "reminded_first_at" datetime NULL, "reminded_last_at" datetime NULL, "entered_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "shift_id" bigint NOT NULL REFERENCES "volunteering_shift" ("id") DEFERRABLE INITIALLY DEFERRED, "volunteer_id" bigint NOT NULL REFERENCES "volunteering_volunteerprofile" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "volunteering_offer_expires" CHECK ((NOT ("state" = 'offered') OR ("expires_at" IS NOT NULL AND "offered_at" IS NOT NULL AND "offer_way" IN ('match', 'lead', 'moved_up')))), CONSTRAINT "volunteering_accepted_when" CHECK ((NOT ("state" IN ('accepted', 'done', 'no_show')) OR "accepted_at" IS NOT NULL)), CONSTRAINT "volunteering_waits_since" CHECK ((NOT ("state" = 'waiting') OR "waiting_since" IS NOT NULL)), CONSTRAINT "volunteering_assignment_state_known" CHECK ("state" IN ('asked', 'offered', 'consent', 'accepted', 'waiting', 'done', 'excused', 'no_show', 'cancelled', 'declined', 'expired', 'no_consent')), CONSTRAINT "volunteering_kept_until" CHECK ((NOT ("state" = 'consent') OR "expires_at" IS NOT NULL)), CONSTRAINT "volunteering_over_when" CHECK ((("ended_at" IS NULL AND "state" IN ('asked', 'offered', 'consent', 'accepted', 'waiting')) OR (NOT ("state" IN ('asked', 'offered', 'consent', 'accepted', 'waiting')) AND "ended_at" IS NOT NULL))));
CREATE TABLE "volunteering_helpconsent" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "way" varchar(5) NOT NULL, "email" varchar(254) NOT NULL, "asked_at" datetime NULL, "given_at" datetime NULL, "declined_at" datetime NULL, "assignment_id" bigint NOT NULL UNIQUE REFERENCES "volunteering_assignment" ("id") DEFERRABLE INITIALLY DEFERRED, "recorded_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "volunteering_consent_way_known" CHECK ("way" IN ('link', 'paper')), CONSTRAINT "volunteering_consent_one_decision" CHECK (("given_at" IS NULL OR "declined_at" IS NULL)), CONSTRAINT "volunteering_consent_asked_first" CHECK (("asked_at" IS NOT NULL OR ("declined_at" IS NULL AND "given_at" IS NULL))), CONSTRAINT "volunteering_consent_reaches_parent" CHECK ((("email" = '' AND "way" = 'paper') OR ("way" = 'link' AND (NOT ("email" = '') OR "given_at" IS NOT NULL OR "declined_at" IS NOT NULL)))));
CREATE TABLE "wagtail_localize_translation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "uuid" char(32) NOT NULL UNIQUE, "created_at" datetime NOT NULL, "translations_last_updated_at" datetime NULL, "destination_last_updated_at" datetime NULL, "enabled" bool NOT NULL, "source_id" integer NOT NULL REFERENCES "wagtail_localize_translationsource" ("id") DEFERRABLE INITIALLY DEFERRED, "target_locale_id" integer NOT NULL REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtail_localize_stringtranslation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "data" text NOT NULL, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL, "context_id" integer NULL REFERENCES "wagtail_localize_translationcontext" ("id") DEFERRABLE INITIALLY DEFERRED, "locale_id" integer NOT NULL REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED, "translation_of_id" integer NOT NULL REFERENCES "wagtail_localize_string" ("id") DEFERRABLE INITIALLY DEFERRED, "tool_name" varchar(255) NOT NULL, "translation_type" varchar(20) NOT NULL, "last_translated_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "field_error" text NOT NULL, "has_error" bool NOT NULL);
CREATE TABLE "wagtail_localize_overridablesegment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "order" integer unsigned NOT NULL CHECK ("order" >= 0), "data_json" text NOT NULL, "context_id" integer NOT NULL REFERENCES "wagtail_localize_translationcontext" ("id") DEFERRABLE INITIALLY DEFERRED, "source_id" integer NOT NULL REFERENCES "wagtail_localize_translationsource" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtail_localize_segmentoverride" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL, "data_json" text NOT NULL, "has_error" bool NOT NULL, "field_error" text NOT NULL, "context_id" integer NULL REFERENCES "wagtail_localize_translationcontext" ("id") DEFERRABLE INITIALLY DEFERRED, "last_translated_by_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "locale_id" integer NOT NULL REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtail_localize_localesynchronization" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "locale_id" integer NOT NULL UNIQUE REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED, "sync_from_id" integer NOT NULL REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtail_localize_translationsource" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_repr" text NOT NULL, "content_json" text NOT NULL, "created_at" datetime NOT NULL, "locale_id" integer NOT NULL REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED, "object_id" char(32) NOT NULL REFERENCES "wagtail_localize_translatableobject" ("translation_key") DEFERRABLE INITIALLY DEFERRED, "specific_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "last_updated_at" datetime NOT NULL, "schema_version" varchar(255) NOT NULL);
CREATE TABLE "wagtail_localize_translationcontext" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "path_id" char(32) NOT NULL, "path" text NOT NULL, "object_id" char(32) NOT NULL REFERENCES "wagtail_localize_translatableobject" ("translation_key") DEFERRABLE INITIALLY DEFERRED, "field_path" text NOT NULL);
CREATE TABLE "wagtail_localize_translationlog" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created_at" datetime NOT NULL, "locale_id" integer NOT NULL REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED, "source_id" integer NOT NULL REFERENCES "wagtail_localize_translationsource" ("id") DEFERRABLE INITIALLY DEFERRED, "revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailadmin_admin" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT);
CREATE TABLE "wagtailadmin_editingsession" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(255) NOT NULL, "last_seen_at" datetime NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "is_editing" bool NOT NULL);
CREATE TABLE "wagtailadmin_formstate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "data" text NOT NULL, "object_id" varchar(255) NOT NULL, "parent_object_id" varchar(255) NOT NULL, "last_updated_at" datetime NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailimages_rendition" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "width" integer NOT NULL, "height" integer NOT NULL, "focal_point_key" varchar(16) NOT NULL, "filter_spec" varchar(255) NOT NULL, "image_id" integer NOT NULL REFERENCES "wagtailimages_image" ("id") DEFERRABLE INITIALLY DEFERRED, "file" varchar(100) NOT NULL);
CREATE TABLE "wagtailimages_image" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "width" integer NOT NULL, "height" integer NOT NULL, "created_at" datetime NOT NULL, "focal_point_x" integer unsigned NULL CHECK ("focal_point_x" >= 0), "focal_point_y" integer unsigned NULL CHECK ("focal_point_y" >= 0), "focal_point_width" integer unsigned NULL CHECK ("focal_point_width" >= 0), "focal_point_height" integer unsigned NULL CHECK ("focal_point_height" >= 0), "uploaded_by_user_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "file_size" integer unsigned NULL CHECK ("file_size" >= 0), "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "file_hash" varchar(40) NOT NULL, "description" varchar(255) NOT NULL);
CREATE TABLE "wagtailsearch_indexentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(50) NOT NULL, "title_norm" real NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "autocomplete" text NULL, "body" text NULL, "title" text NOT NULL);
CREATE VIRTUAL TABLE wagtailsearch_indexentry_fts USING fts5(autocomplete, body, title);
CREATE TABLE "wagtailusers_userprofile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "submitted_notifications" bool NOT NULL, "approved_notifications" bool NOT NULL, "rejected_notifications" bool NOT NULL, "user_id" bigint NOT NULL UNIQUE REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "preferred_language" varchar(10) NOT NULL, "current_time_zone" varchar(40) NOT NULL, "avatar" varchar(100) NOT NULL, "updated_comments_notifications" bool NOT NULL, "dismissibles" text NOT NULL CHECK ((JSON_VALID("dismissibles") OR "dismissibles" IS NULL)), "theme" varchar(40) NOT NULL, "density" varchar(40) NOT NULL, "contrast" varchar(40) NOT NULL, "keyboard_shortcuts" bool NOT NULL);
INSERT INTO "django_migrations" VALUES(1,'files','0001_first','2026-11-28 06:01:02.477456');
INSERT INTO "django_migrations" VALUES(2,'districts','0001_first','2026-11-28 06:01:02.568426');
INSERT INTO "django_migrations" VALUES(3,'contenttypes','0001_initial','2026-11-28 06:01:02.572259');
INSERT INTO "django_migrations" VALUES(4,'contenttypes','0002_remove_content_type_name','2026-11-28 06:01:02.597125');
INSERT INTO "django_migrations" VALUES(5,'auth','0001_initial','2026-11-28 06:01:02.608147');
INSERT INTO "django_migrations" VALUES(6,'auth','0002_alter_permission_name_max_length','2026-11-28 06:01:02.615106');
INSERT INTO "django_migrations" VALUES(7,'auth','0003_alter_user_email_max_length','2026-11-28 06:01:02.620418');
INSERT INTO "django_migrations" VALUES(8,'auth','0004_alter_user_username_opts','2026-11-28 06:01:02.624968');
INSERT INTO "django_migrations" VALUES(9,'auth','0005_alter_user_last_login_null','2026-11-28 06:01:02.629196');
INSERT INTO "django_migrations" VALUES(10,'auth','0006_require_contenttypes_0002','2026-11-28 06:01:02.630220');
INSERT INTO "django_migrations" VALUES(11,'auth','0007_alter_validators_add_error_messages','2026-11-28 06:01:02.634096');
INSERT INTO "django_migrations" VALUES(12,'auth','0008_alter_user_username_max_length','2026-11-28 06:01:02.637910');
INSERT INTO "django_migrations" VALUES(13,'auth','0009_alter_user_last_name_max_length','2026-11-28 06:01:02.641821');
INSERT INTO "django_migrations" VALUES(14,'auth','0010_alter_group_name_max_length','2026-11-28 06:01:02.647517');
INSERT INTO "django_migrations" VALUES(15,'auth','0011_update_proxy_permissions','2026-11-28 06:01:02.658060');
INSERT INTO "django_migrations" VALUES(16,'auth','0012_alter_user_first_name_max_length','2026-11-28 06:01:02.662947');
INSERT INTO "django_migrations" VALUES(17,'people','0001_first','2026-11-28 06:01:02.769141');
INSERT INTO "django_migrations" VALUES(18,'account','0001_initial','2026-11-28 06:01:02.793939');
INSERT INTO "django_migrations" VALUES(19,'account','0002_email_max_length','2026-11-28 06:01:02.804892');
INSERT INTO "django_migrations" VALUES(20,'account','0003_alter_emailaddress_create_unique_verified_email','2026-11-28 06:01:02.828315');
INSERT INTO "django_migrations" VALUES(21,'account','0004_alter_emailaddress_drop_unique_email','2026-11-28 06:01:02.844727');
INSERT INTO "django_migrations" VALUES(22,'account','0005_emailaddress_idx_upper_email','2026-11-28 06:01:02.857469');
INSERT INTO "django_migrations" VALUES(23,'account','0006_emailaddress_lower','2026-11-28 06:01:02.885130');
INSERT INTO "django_migrations" VALUES(24,'account','0007_emailaddress_idx_email','2026-11-28 06:01:02.910170');
INSERT INTO "django_migrations" VALUES(25,'account','0008_emailaddress_unique_primary_email_fixup','2026-11-28 06:01:02.935856');
INSERT INTO "django_migrations" VALUES(26,'account','0009_emailaddress_unique_primary_email','2026-11-28 06:01:02.956985');
INSERT INTO "django_migrations" VALUES(27,'threads','0001_first','2026-11-28 06:01:03.110842');
INSERT INTO "django_migrations" VALUES(28,'districts','0002_place_point_whole','2026-11-28 06:01:03.155659');
INSERT INTO "django_migrations" VALUES(29,'people','0002_persons_and_organisations','2026-11-28 06:01:03.590705');
INSERT INTO "django_migrations" VALUES(30,'files','0002_documents','2026-11-28 06:01:03.597758');
INSERT INTO "django_migrations" VALUES(31,'committees','0001_first','2026-11-28 06:01:04.938608');
INSERT INTO "django_migrations" VALUES(32,'committees','0002_what_ends_before_it_begins','2026-11-28 06:01:05.585422');
INSERT INTO "django_migrations" VALUES(33,'committees','0003_reminders','2026-11-28 06:01:05.624927');
INSERT INTO "django_migrations" VALUES(34,'committees','0004_import_drafts','2026-11-28 06:01:05.628790');
INSERT INTO "django_migrations" VALUES(35,'threads','0002_comment_count','2026-11-28 06:01:05.688690');
INSERT INTO "django_migrations" VALUES(36,'people','0003_closed_records_are_empty','2026-11-28 06:01:05.777885');
INSERT INTO "django_migrations" VALUES(37,'conversation','0001_first','2026-11-28 06:01:05.821230');
INSERT INTO "django_migrations" VALUES(38,'conversation','0002_handled_by','2026-11-28 06:01:05.956071');
INSERT INTO "django_migrations" VALUES(39,'conversation','0003_below_threads','2026-11-28 06:01:07.006599');
INSERT INTO "django_migrations" VALUES(40,'direction','0001_first','2026-11-28 06:01:08.414265');
INSERT INTO "django_migrations" VALUES(41,'direction','0002_threads_of_drafts','2026-11-28 06:01:08.684284');
INSERT INTO "django_migrations" VALUES(42,'ideas','0001_first','2026-11-28 06:01:10.986824');
INSERT INTO "django_migrations" VALUES(43,'ideas','0002_inbox','2026-11-28 06:01:11.089276');
INSERT INTO "django_migrations" VALUES(44,'ideas','0003_lists','2026-11-28 06:01:11.450209');
INSERT INTO "django_migrations" VALUES(45,'ideas','0004_imports','2026-11-28 06:01:11.773924');
INSERT INTO "django_migrations" VALUES(46,'ideas','0005_parental_consent','2026-11-28 06:01:11.819770');
INSERT INTO "django_migrations" VALUES(47,'ideas','0006_cells','2026-11-28 06:01:12.012563');
INSERT INTO "django_migrations" VALUES(48,'ideas','0007_waiting_longest','2026-11-28 06:01:12.087281');
INSERT INTO "django_migrations" VALUES(49,'journal','0001_first','2026-11-28 06:01:12.099030');
INSERT INTO "django_migrations" VALUES(50,'meetings','0001_first','2026-11-28 06:01:19.438036');
INSERT INTO "django_migrations" VALUES(51,'meetings','0002_calendar_feed','2026-11-28 06:01:19.518076');
INSERT INTO "django_migrations" VALUES(52,'meetings','0003_lists_and_secrecy','2026-11-28 06:01:20.165108');
INSERT INTO "django_migrations" VALUES(53,'meetings','0004_carried_topics','2026-11-28 06:01:20.517995');
INSERT INTO "django_migrations" VALUES(54,'meetings','0005_discharge','2026-11-28 06:01:20.789233');
INSERT INTO "django_migrations" VALUES(55,'meetings','0006_mark_discharges','2026-11-28 06:01:20.877261');
INSERT INTO "django_migrations" VALUES(56,'mfa','0001_initial','2026-11-28 06:01:20.982985');
INSERT INTO "django_migrations" VALUES(57,'mfa','0002_authenticator_timestamps','2026-11-28 06:01:21.065216');
INSERT INTO "django_migrations" VALUES(58,'mfa','0003_authenticator_type_uniq','2026-11-28 06:01:21.466884');
INSERT INTO "django_migrations" VALUES(59,'notifications','0001_first','2026-11-28 06:01:21.670509');
INSERT INTO "django_migrations" VALUES(60,'notifications','0002_parental_consent','2026-11-28 06:01:21.857611');
INSERT INTO "django_migrations" VALUES(61,'notifications','0003_projects','2026-11-28 06:01:22.037389');
INSERT INTO "django_migrations" VALUES(62,'outbox','0001_first','2026-11-28 06:01:22.051455');
INSERT INTO "django_migrations" VALUES(63,'taggit','0001_initial','2026-11-28 06:01:22.145143');
INSERT INTO "django_migrations" VALUES(64,'wagtaildocs','0001_initial','2026-11-28 06:01:22.238068');
INSERT INTO "django_migrations" VALUES(65,'wagtailcore','0001_initial','2026-11-28 06:01:23.342762');
INSERT INTO "django_migrations" VALUES(66,'wagtailcore','0002_initial_data','2026-11-28 06:01:23.343386');
INSERT INTO "django_migrations" VALUES(67,'wagtailcore','0003_add_uniqueness_constraint_on_group_page_permission','2026-11-28 06:01:23.343765');
INSERT INTO "django_migrations" VALUES(68,'wagtailcore','0004_page_locked','2026-11-28 06:01:23.344225');
INSERT INTO "django_migrations" VALUES(69,'wagtailcore','0005_add_page_lock_permission_to_moderators','2026-11-28 06:01:23.345338');
INSERT INTO "django_migrations" VALUES(70,'wagtailcore','0006_add_lock_page_permission','2026-11-28 06:01:23.345742');
INSERT INTO "django_migrations" VALUES(71,'wagtailcore','0007_page_latest_revision_created_at','2026-11-28 06:01:23.346178');
INSERT INTO "django_migrations" VALUES(72,'wagtailcore','0008_populate_latest_revision_created_at','2026-11-28 06:01:23.350973');
INSERT INTO "django_migrations" VALUES(73,'wagtailcore','0009_remove_auto_now_add_from_pagerevision_created_at','2026-11-28 06:01:23.351914');
INSERT INTO "django_migrations" VALUES(74,'wagtailcore','0010_change_page_owner_to_null_on_delete','2026-11-28 06:01:23.352727');
INSERT INTO "django_migrations" VALUES(75,'wagtailcore','0011_page_first_published_at','2026-11-28 06:01:23.353319');
INSERT INTO "django_migrations" VALUES(76,'wagtailcore','0012_extend_page_slug_field','2026-11-28 06:01:23.353863');
INSERT INTO "django_migrations" VALUES(77,'wagtailcore','0013_update_golive_expire_help_text','2026-11-28 06:01:23.354399');
INSERT INTO "django_migrations" VALUES(78,'wagtailcore','0014_add_verbose_name','2026-11-28 06:01:23.355033');
INSERT INTO "django_migrations" VALUES(79,'wagtailcore','0015_add_more_verbose_names','2026-11-28 06:01:23.355522');
INSERT INTO "django_migrations" VALUES(80,'wagtailcore','0016_change_page_url_path_to_text_field','2026-11-28 06:01:23.355997');
INSERT INTO "django_migrations" VALUES(81,'wagtaildocs','0002_initial_data','2026-11-28 06:01:23.475897');
INSERT INTO "django_migrations" VALUES(82,'wagtaildocs','0003_add_verbose_names','2026-11-28 06:01:23.652448');
INSERT INTO "django_migrations" VALUES(83,'wagtaildocs','0004_capitalizeverbose','2026-11-28 06:01:24.010250');
INSERT INTO "django_migrations" VALUES(84,'wagtailcore','0017_change_edit_page_permission_description','2026-11-28 06:01:24.024691');
INSERT INTO "django_migrations" VALUES(85,'wagtailcore','0018_pagerevision_submitted_for_moderation_index','2026-11-28 06:01:24.079103');
INSERT INTO "django_migrations" VALUES(86,'wagtailcore','0019_verbose_names_cleanup','2026-11-28 06:01:24.544988');
INSERT INTO "django_migrations" VALUES(87,'wagtailcore','0020_add_index_on_page_first_published_at','2026-11-28 06:01:24.630775');
INSERT INTO "django_migrations" VALUES(88,'wagtailcore','0021_capitalizeverbose','2026-11-28 06:01:26.846092');
INSERT INTO "django_migrations" VALUES(89,'wagtailcore','0022_add_site_name','2026-11-28 06:01:26.862684');
INSERT INTO "django_migrations" VALUES(90,'wagtailcore','0023_alter_page_revision_on_delete_behaviour','2026-11-28 06:01:26.937075');
INSERT INTO "django_migrations" VALUES(91,'wagtailcore','0024_collection','2026-11-28 06:01:26.943127');
INSERT INTO "django_migrations" VALUES(92,'wagtailcore','0025_collection_initial_data','2026-11-28 06:01:27.019096');
INSERT INTO "django_migrations" VALUES(93,'wagtaildocs','0005_document_collection','2026-11-28 06:01:27.123992');
INSERT INTO "django_migrations" VALUES(94,'wagtailcore','0026_group_collection_permission','2026-11-28 06:01:27.253387');
INSERT INTO "django_migrations" VALUES(95,'wagtaildocs','0006_copy_document_permissions_to_collections','2026-11-28 06:01:27.380755');
INSERT INTO "django_migrations" VALUES(96,'wagtaildocs','0005_alter_uploaded_by_user_on_delete_action','2026-11-28 06:01:27.499626');
INSERT INTO "django_migrations" VALUES(97,'wagtaildocs','0007_merge','2026-11-28 06:01:27.501936');
INSERT INTO "django_migrations" VALUES(98,'wagtaildocs','0008_document_file_size','2026-11-28 06:01:27.883488');
INSERT INTO "django_migrations" VALUES(99,'wagtaildocs','0009_document_verbose_name_plural','2026-11-28 06:01:27.928601');
INSERT INTO "django_migrations" VALUES(100,'wagtaildocs','0010_document_file_hash','2026-11-28 06:01:28.021277');
INSERT INTO "django_migrations" VALUES(101,'wagtailadmin','0001_create_admin_access_permissions','2026-11-28 06:01:28.145216');
INSERT INTO "django_migrations" VALUES(102,'wagtaildocs','0011_add_choose_permissions','2026-11-28 06:01:28.388763');
INSERT INTO "django_migrations" VALUES(103,'wagtaildocs','0012_uploadeddocument','2026-11-28 06:01:28.491910');
INSERT INTO "django_migrations" VALUES(104,'wagtaildocs','0013_delete_uploadeddocument','2026-11-28 06:01:28.494986');
INSERT INTO "django_migrations" VALUES(105,'wagtaildocs','0014_alter_document_file_size','2026-11-28 06:01:28.550261');
INSERT INTO "django_migrations" VALUES(106,'wagtailcore','0027_fix_collection_path_collation','2026-11-28 06:01:28.637816');
INSERT INTO "django_migrations" VALUES(107,'wagtailcore','0024_alter_page_content_type_on_delete_behaviour','2026-11-28 06:01:28.765569');
INSERT INTO "django_migrations" VALUES(108,'wagtailcore','0028_merge','2026-11-28 06:01:28.771217');
INSERT INTO "django_migrations" VALUES(109,'wagtailcore','0029_unicode_slugfield_dj19','2026-11-28 06:01:28.890484');
INSERT INTO "django_migrations" VALUES(110,'wagtailcore','0030_index_on_pagerevision_created_at','2026-11-28 06:01:29.030793');
INSERT INTO "django_migrations" VALUES(111,'wagtailcore','0031_add_page_view_restriction_types','2026-11-28 06:01:29.159945');
INSERT INTO "django_migrations" VALUES(112,'wagtailcore','0032_add_bulk_delete_page_permission','2026-11-28 06:01:29.172639');
INSERT INTO "django_migrations" VALUES(113,'wagtailcore','0033_remove_golive_expiry_help_text','2026-11-28 06:01:29.258192');
INSERT INTO "django_migrations" VALUES(114,'wagtailcore','0034_page_live_revision','2026-11-28 06:01:30.576940');
INSERT INTO "django_migrations" VALUES(115,'wagtailcore','0035_page_last_published_at','2026-11-28 06:01:30.637977');
INSERT INTO "django_migrations" VALUES(116,'wagtailcore','0036_populate_page_last_published_at','2026-11-28 06:01:30.775614');
INSERT INTO "django_migrations" VALUES(117,'wagtailcore','0037_set_page_owner_editable','2026-11-28 06:01:30.871888');
INSERT INTO "django_migrations" VALUES(118,'wagtailcore','0038_make_first_published_at_editable','2026-11-28 06:01:30.916073');
INSERT INTO "django_migrations" VALUES(119,'wagtailcore','0039_collectionviewrestriction','2026-11-28 06:01:31.120986');
INSERT INTO "django_migrations" VALUES(120,'wagtailcore','0040_page_draft_title','2026-11-28 06:01:31.322156');
INSERT INTO "django_migrations" VALUES(121,'wagtailcore','0041_group_collection_permissions_verbose_name_plural','2026-11-28 06:01:31.341278');
INSERT INTO "django_migrations" VALUES(122,'wagtailcore','0042_index_on_pagerevision_approved_go_live_at','2026-11-28 06:01:31.408328');
INSERT INTO "django_migrations" VALUES(123,'wagtailcore','0043_lock_fields','2026-11-28 06:01:31.586198');
INSERT INTO "django_migrations" VALUES(124,'wagtailcore','0044_add_unlock_grouppagepermission','2026-11-28 06:01:31.605416');
INSERT INTO "django_migrations" VALUES(125,'wagtailcore','0045_assign_unlock_grouppagepermission','2026-11-28 06:01:31.741835');
INSERT INTO "django_migrations" VALUES(126,'wagtailcore','0046_site_name_remove_null','2026-11-28 06:01:31.779062');
INSERT INTO "django_migrations" VALUES(127,'wagtailcore','0047_add_workflow_models','2026-11-28 06:01:32.841465');
INSERT INTO "django_migrations" VALUES(128,'wagtailcore','0048_add_default_workflows','2026-11-28 06:01:32.971011');
INSERT INTO "django_migrations" VALUES(129,'wagtailcore','0049_taskstate_finished_by','2026-11-28 06:01:33.090954');
INSERT INTO "django_migrations" VALUES(130,'wagtailcore','0050_workflow_rejected_to_needs_changes','2026-11-28 06:01:33.564465');
INSERT INTO "django_migrations" VALUES(131,'wagtailcore','0051_taskstate_comment','2026-11-28 06:01:33.639942');
INSERT INTO "django_migrations" VALUES(132,'wagtailcore','0052_pagelogentry','2026-11-28 06:01:33.776217');
INSERT INTO "django_migrations" VALUES(133,'wagtailcore','0053_locale_model','2026-11-28 06:01:33.781238');
INSERT INTO "django_migrations" VALUES(134,'wagtailcore','0054_initial_locale','2026-11-28 06:01:33.899461');
INSERT INTO "django_migrations" VALUES(135,'wagtailcore','0055_page_locale_fields','2026-11-28 06:01:34.121818');
INSERT INTO "django_migrations" VALUES(136,'wagtailcore','0056_page_locale_fields_populate','2026-11-28 06:01:34.255634');
INSERT INTO "django_migrations" VALUES(137,'wagtailcore','0057_page_locale_fields_notnull','2026-11-28 06:01:34.504901');
INSERT INTO "django_migrations" VALUES(138,'wagtailcore','0058_page_alias_of','2026-11-28 06:01:34.660947');
INSERT INTO "django_migrations" VALUES(139,'wagtailcore','0059_apply_collection_ordering','2026-11-28 06:01:34.764931');
INSERT INTO "django_migrations" VALUES(140,'wagtailcore','0060_fix_workflow_unique_constraint','2026-11-28 06:01:35.208991');
INSERT INTO "django_migrations" VALUES(141,'wagtailcore','0061_change_promote_tab_helpt_text_and_verbose_names','2026-11-28 06:01:35.307003');
INSERT INTO "django_migrations" VALUES(142,'wagtailcore','0062_comment_models_and_pagesubscription','2026-11-28 06:01:35.660298');
INSERT INTO "django_migrations" VALUES(143,'wagtailcore','0063_modellogentry','2026-11-28 06:01:35.779235');
INSERT INTO "django_migrations" VALUES(144,'wagtailcore','0064_log_timestamp_indexes','2026-11-28 06:01:35.916409');
INSERT INTO "django_migrations" VALUES(145,'wagtailcore','0065_log_entry_uuid','2026-11-28 06:01:36.051678');
INSERT INTO "django_migrations" VALUES(146,'wagtailcore','0066_collection_management_permissions','2026-11-28 06:01:36.182675');
INSERT INTO "django_migrations" VALUES(147,'wagtailcore','0067_alter_pagerevision_content_json','2026-11-28 06:01:36.358648');
INSERT INTO "django_migrations" VALUES(148,'wagtailcore','0068_log_entry_empty_object','2026-11-28 06:01:36.787666');
INSERT INTO "django_migrations" VALUES(149,'wagtailcore','0069_log_entry_jsonfield','2026-11-28 06:01:37.065153');
INSERT INTO "django_migrations" VALUES(150,'wagtail_localize','0001_initial','2026-11-28 06:01:38.395602');
INSERT INTO "django_migrations" VALUES(151,'wagtailcore','0070_rename_pagerevision_revision','2026-11-28 06:01:39.119104');
INSERT INTO "django_migrations" VALUES(152,'wagtailcore','0071_populate_revision_content_type','2026-11-28 06:01:39.489840');
INSERT INTO "django_migrations" VALUES(153,'wagtailcore','0072_alter_revision_content_type_notnull','2026-11-28 06:01:39.715984');
INSERT INTO "django_migrations" VALUES(154,'wagtailcore','0073_page_latest_revision','2026-11-28 06:01:39.821207');
INSERT INTO "django_migrations" VALUES(155,'wagtailcore','0074_revision_object_str','2026-11-28 06:01:39.873662');
INSERT INTO "django_migrations" VALUES(156,'wagtailcore','0075_populate_latest_revision_and_revision_object_str','2026-11-28 06:01:40.065312');
INSERT INTO "django_migrations" VALUES(157,'wagtailcore','0076_modellogentry_revision','2026-11-28 06:01:40.164368');
INSERT INTO "django_migrations" VALUES(158,'wagtailcore','0077_alter_revision_user','2026-11-28 06:01:40.258344');
INSERT INTO "django_migrations" VALUES(159,'wagtailcore','0078_referenceindex','2026-11-28 06:01:40.347003');
INSERT INTO "django_migrations" VALUES(160,'wagtailcore','0079_rename_taskstate_page_revision','2026-11-28 06:01:40.693308');
INSERT INTO "django_migrations" VALUES(161,'wagtailcore','0080_generic_workflowstate','2026-11-28 06:01:41.153306');
INSERT INTO "django_migrations" VALUES(162,'wagtailcore','0081_populate_workflowstate_content_type','2026-11-28 06:01:41.244999');
INSERT INTO "django_migrations" VALUES(163,'wagtailcore','0082_alter_workflowstate_content_type_notnull','2026-11-28 06:01:41.530808');
INSERT INTO "django_migrations" VALUES(164,'wagtailcore','0083_workflowcontenttype','2026-11-28 06:01:41.663123');
INSERT INTO "django_migrations" VALUES(165,'wagtailcore','0084_add_default_page_permissions','2026-11-28 06:01:41.992475');
INSERT INTO "django_migrations" VALUES(166,'wagtailcore','0085_add_grouppagepermission_permission','2026-11-28 06:01:42.128194');
INSERT INTO "django_migrations" VALUES(167,'wagtailcore','0086_populate_grouppagepermission_permission','2026-11-28 06:01:42.306485');
INSERT INTO "django_migrations" VALUES(168,'wagtailcore','0087_alter_grouppagepermission_unique_together_and_more','2026-11-28 06:01:42.430817');
INSERT INTO "django_migrations" VALUES(169,'wagtailcore','0088_fix_log_entry_json_timestamps','2026-11-28 06:01:42.666084');
INSERT INTO "django_migrations" VALUES(170,'wagtailcore','0089_log_entry_data_json_null_to_object','2026-11-28 06:01:42.756442');
INSERT INTO "django_migrations" VALUES(171,'wagtailcore','0090_remove_grouppagepermission_permission_type','2026-11-28 06:01:43.020940');
INSERT INTO "django_migrations" VALUES(172,'wagtailcore','0091_remove_revision_submitted_for_moderation','2026-11-28 06:01:43.393429');
INSERT INTO "django_migrations" VALUES(173,'wagtailcore','0092_alter_collectionviewrestriction_password_and_more','2026-11-28 06:01:43.474386');
INSERT INTO "django_migrations" VALUES(174,'wagtailcore','0093_uploadedfile','2026-11-28 06:01:43.602309');
INSERT INTO "django_migrations" VALUES(175,'wagtailcore','0094_alter_page_locale','2026-11-28 06:01:43.723437');
INSERT INTO "django_migrations" VALUES(176,'wagtailcore','0095_groupsitepermission','2026-11-28 06:01:43.826078');
INSERT INTO "django_migrations" VALUES(177,'wagtailcore','0096_referenceindex_referenceindex_source_object_and_more','2026-11-28 06:01:43.858962');
INSERT INTO "django_migrations" VALUES(178,'wagtailcore','0097_baselogentry_uuid_action_timestamp_indexes','2026-11-28 06:01:43.944838');
INSERT INTO "django_migrations" VALUES(179,'taggit','0002_auto_20150616_2121','2026-11-28 06:01:43.964104');
INSERT INTO "django_migrations" VALUES(180,'taggit','0003_taggeditem_add_unique_index','2026-11-28 06:01:43.994648');
INSERT INTO "django_migrations" VALUES(181,'taggit','0004_alter_taggeditem_content_type_alter_taggeditem_tag','2026-11-28 06:01:44.187213');
INSERT INTO "django_migrations" VALUES(182,'taggit','0005_auto_20220424_2025','2026-11-28 06:01:44.296221');
INSERT INTO "django_migrations" VALUES(183,'taggit','0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx','2026-11-28 06:01:44.332361');
INSERT INTO "django_migrations" VALUES(184,'portal','0001_first','2026-11-28 06:01:45.157443');
INSERT INTO "django_migrations" VALUES(185,'projects','0001_first','2026-11-28 06:01:53.477385');
INSERT INTO "django_migrations" VALUES(186,'projects','0002_imports','2026-11-28 06:01:53.603276');
INSERT INTO "django_migrations" VALUES(187,'projects','0003_events','2026-11-28 06:01:53.754698');
INSERT INTO "django_migrations" VALUES(188,'projects','0004_listings','2026-11-28 06:01:53.974010');
INSERT INTO "django_migrations" VALUES(189,'projects','0005_listing_points','2026-11-28 06:01:54.334676');
INSERT INTO "django_migrations" VALUES(190,'search','0001_first','2026-11-28 06:01:55.230255');
INSERT INTO "django_migrations" VALUES(191,'sessions','0001_initial','2026-11-28 06:01:55.237280');
INSERT INTO "django_migrations" VALUES(192,'shell','0001_first','2026-11-28 06:01:55.242073');
INSERT INTO "django_migrations" VALUES(193,'usersessions','0001_initial','2026-11-28 06:01:55.356939');
INSERT INTO "django_migrations" VALUES(194,'volunteering','0001_first','2026-11-28 06:02:05.071497');
INSERT INTO "django_migrations" VALUES(195,'volunteering','0002_consents','2026-11-28 06:02:06.852597');
INSERT INTO "django_migrations" VALUES(196,'wagtail_localize','0002_translation','2026-11-28 06:02:07.404715');
INSERT INTO "django_migrations" VALUES(197,'wagtail_localize','0003_delete_translation_sources','2026-11-28 06:02:07.559947');
INSERT INTO "django_migrations" VALUES(198,'wagtail_localize','0004_one_source_per_objectlocale','2026-11-28 06:02:07.721449');
INSERT INTO "django_migrations" VALUES(199,'wagtail_localize','0005_remove_translationsource_object','2026-11-28 06:02:08.022642');
INSERT INTO "django_migrations" VALUES(200,'wagtail_localize','0006_create_submit_translation_permission','2026-11-28 06:02:08.188631');
INSERT INTO "django_migrations" VALUES(201,'wagtail_localize','0007_stringtranslation_type_and_tool_name','2026-11-28 06:02:08.276364');
INSERT INTO "django_migrations" VALUES(202,'wagtail_localize','0008_stringtranslation_last_translated_by','2026-11-28 06:02:08.458941');
INSERT INTO "django_migrations" VALUES(203,'wagtail_localize','0009_stringtranslation_errors','2026-11-28 06:02:08.674966');
INSERT INTO "django_migrations" VALUES(204,'wagtail_localize','0010_overridablesegment','2026-11-28 06:02:09.196939');
INSERT INTO "django_migrations" VALUES(205,'wagtail_localize','0011_segmentoverride','2026-11-28 06:02:09.407543');
INSERT INTO "django_migrations" VALUES(206,'wagtail_localize','0012_localesynchronization','2026-11-28 06:02:09.631116');
INSERT INTO "django_migrations" VALUES(207,'wagtail_localize','0013_translationsource_schema_version','2026-11-28 06:02:09.693188');
INSERT INTO "django_migrations" VALUES(208,'wagtail_localize','0014_remove_translation_source_last_updated_at','2026-11-28 06:02:09.740528');
INSERT INTO "django_migrations" VALUES(209,'wagtail_localize','0015_translationcontext_field_path','2026-11-28 06:02:09.803318');
INSERT INTO "django_migrations" VALUES(210,'wagtail_localize','0016_rename_page_revision_translationlog_revision','2026-11-28 06:02:09.863760');
INSERT INTO "django_migrations" VALUES(211,'wagtailadmin','0002_admin','2026-11-28 06:02:09.871771');
INSERT INTO "django_migrations" VALUES(212,'wagtailadmin','0003_admin_managed','2026-11-28 06:02:09.892464');
INSERT INTO "django_migrations" VALUES(213,'wagtailadmin','0004_editingsession','2026-11-28 06:02:10.063114');
INSERT INTO "django_migrations" VALUES(214,'wagtailadmin','0005_editingsession_is_editing','2026-11-28 06:02:10.187691');
INSERT INTO "django_migrations" VALUES(215,'wagtailadmin','0006_formstate','2026-11-28 06:02:10.423135');
INSERT INTO "django_migrations" VALUES(216,'wagtailimages','0001_initial','2026-11-28 06:02:11.634246');
INSERT INTO "django_migrations" VALUES(217,'wagtailimages','0002_initial_data','2026-11-28 06:02:11.634940');
INSERT INTO "django_migrations" VALUES(218,'wagtailimages','0003_fix_focal_point_fields','2026-11-28 06:02:11.635337');
INSERT INTO "django_migrations" VALUES(219,'wagtailimages','0004_make_focal_point_key_not_nullable','2026-11-28 06:02:11.635792');
INSERT INTO "django_migrations" VALUES(220,'wagtailimages','0005_make_filter_spec_unique','2026-11-28 06:02:11.636190');
INSERT INTO "django_migrations" VALUES(221,'wagtailimages','0006_add_verbose_names','2026-11-28 06:02:11.636549');
INSERT INTO "django_migrations" VALUES(222,'wagtailimages','0007_image_file_size','2026-11-28 06:02:11.636926');
INSERT INTO "django_migrations" VALUES(223,'wagtailimages','0008_image_created_at_index','2026-11-28 06:02:11.637381');
INSERT INTO "django_migrations" VALUES(224,'wagtailimages','0009_capitalizeverbose','2026-11-28 06:02:11.637759');
INSERT INTO "django_migrations" VALUES(225,'wagtailimages','0010_change_on_delete_behaviour','2026-11-28 06:02:11.638156');
INSERT INTO "django_migrations" VALUES(226,'wagtailimages','0011_image_collection','2026-11-28 06:02:11.638499');
INSERT INTO "django_migrations" VALUES(227,'wagtailimages','0012_copy_image_permissions_to_collections','2026-11-28 06:02:11.638931');
INSERT INTO "django_migrations" VALUES(228,'wagtailimages','0013_make_rendition_upload_callable','2026-11-28 06:02:11.639272');
INSERT INTO "django_migrations" VALUES(229,'wagtailimages','0014_add_filter_spec_field','2026-11-28 06:02:11.639598');
INSERT INTO "django_migrations" VALUES(230,'wagtailimages','0015_fill_filter_spec_field','2026-11-28 06:02:11.639946');
INSERT INTO "django_migrations" VALUES(231,'wagtailimages','0016_deprecate_rendition_filter_relation','2026-11-28 06:02:11.640292');
INSERT INTO "django_migrations" VALUES(232,'wagtailimages','0017_reduce_focal_point_key_max_length','2026-11-28 06:02:11.640645');
INSERT INTO "django_migrations" VALUES(233,'wagtailimages','0018_remove_rendition_filter','2026-11-28 06:02:11.641004');
INSERT INTO "django_migrations" VALUES(234,'wagtailimages','0019_delete_filter','2026-11-28 06:02:11.641333');
INSERT INTO "django_migrations" VALUES(235,'wagtailimages','0020_add-verbose-name','2026-11-28 06:02:11.641650');
INSERT INTO "django_migrations" VALUES(236,'wagtailimages','0021_image_file_hash','2026-11-28 06:02:11.642043');
INSERT INTO "django_migrations" VALUES(237,'wagtailimages','0022_uploadedimage','2026-11-28 06:02:11.801321');
INSERT INTO "django_migrations" VALUES(238,'wagtailimages','0023_add_choose_permissions','2026-11-28 06:02:12.541918');
INSERT INTO "django_migrations" VALUES(239,'wagtailimages','0024_index_image_file_hash','2026-11-28 06:02:12.671006');
INSERT INTO "django_migrations" VALUES(240,'wagtailimages','0025_alter_image_file_alter_rendition_file','2026-11-28 06:02:12.896966');
INSERT INTO "django_migrations" VALUES(241,'wagtailimages','0026_delete_uploadedimage','2026-11-28 06:02:12.904600');
INSERT INTO "django_migrations" VALUES(242,'wagtailimages','0027_image_description','2026-11-28 06:02:13.130164');
INSERT INTO "django_migrations" VALUES(243,'wagtailsearch','0001_initial','2026-11-28 06:02:13.675796');
INSERT INTO "django_migrations" VALUES(244,'wagtailsearch','0002_add_verbose_names','2026-11-28 06:02:14.338241');
INSERT INTO "django_migrations" VALUES(245,'wagtailsearch','0003_remove_editors_pick','2026-11-28 06:02:14.341590');
INSERT INTO "django_migrations" VALUES(246,'wagtailsearch','0004_querydailyhits_verbose_name_plural','2026-11-28 06:02:14.357466');
INSERT INTO "django_migrations" VALUES(247,'wagtailsearch','0005_create_indexentry','2026-11-28 06:02:14.600027');
INSERT INTO "django_migrations" VALUES(248,'wagtailsearch','0006_customise_indexentry','2026-11-28 06:02:14.983128');
INSERT INTO "django_migrations" VALUES(249,'wagtailsearch','0007_delete_editorspick','2026-11-28 06:02:14.991453');
INSERT INTO "django_migrations" VALUES(250,'wagtailsearch','0008_remove_query_and_querydailyhits_models','2026-11-28 06:02:15.059467');
INSERT INTO "django_migrations" VALUES(251,'wagtailsearch','0009_remove_ngram_autocomplete','2026-11-28 06:02:15.067566');
INSERT INTO "django_migrations" VALUES(252,'wagtailsearch','0010_add_text_fields','2026-11-28 06:02:15.075150');
INSERT INTO "django_migrations" VALUES(253,'wagtailusers','0001_initial','2026-11-28 06:02:15.342857');
INSERT INTO "django_migrations" VALUES(254,'wagtailusers','0002_add_verbose_name_on_userprofile','2026-11-28 06:02:15.625616');
INSERT INTO "django_migrations" VALUES(255,'wagtailusers','0003_add_verbose_names','2026-11-28 06:02:15.721044');
INSERT INTO "django_migrations" VALUES(256,'wagtailusers','0004_capitalizeverbose','2026-11-28 06:02:16.490952');
INSERT INTO "django_migrations" VALUES(257,'wagtailusers','0005_make_related_name_wagtail_specific','2026-11-28 06:02:16.718722');
INSERT INTO "django_migrations" VALUES(258,'wagtailusers','0006_userprofile_prefered_language','2026-11-28 06:02:16.841564');
INSERT INTO "django_migrations" VALUES(259,'wagtailusers','0007_userprofile_current_time_zone','2026-11-28 06:02:16.973599');
INSERT INTO "django_migrations" VALUES(260,'wagtailusers','0008_userprofile_avatar','2026-11-28 06:02:17.105352');
INSERT INTO "django_migrations" VALUES(261,'wagtailusers','0009_userprofile_verbose_name_plural','2026-11-28 06:02:17.197373');
INSERT INTO "django_migrations" VALUES(262,'wagtailusers','0010_userprofile_updated_comments_notifications','2026-11-28 06:02:17.321255');
INSERT INTO "django_migrations" VALUES(263,'wagtailusers','0011_userprofile_dismissibles','2026-11-28 06:02:17.437850');
INSERT INTO "django_migrations" VALUES(264,'wagtailusers','0012_userprofile_theme','2026-11-28 06:02:17.570127');
INSERT INTO "django_migrations" VALUES(265,'wagtailusers','0013_userprofile_density','2026-11-28 06:02:17.768744');
INSERT INTO "django_migrations" VALUES(266,'wagtailusers','0014_userprofile_contrast','2026-11-28 06:02:17.871573');
INSERT INTO "django_migrations" VALUES(267,'wagtailusers','0015_userprofile_keyboard_shortcuts','2026-11-28 06:02:18.289733');
INSERT INTO "django_migrations" VALUES(268,'wagtailimages','0001_squashed_0021','2026-11-28 06:02:18.294667');
INSERT INTO "django_migrations" VALUES(269,'wagtailcore','0001_squashed_0016_change_page_url_path_to_text_field','2026-11-28 06:02:18.295483');
INSERT INTO "django_content_type" VALUES(1,'wagtailcore','page');
INSERT INTO "django_content_type" VALUES(2,'wagtaildocs','document');
INSERT INTO "django_content_type" VALUES(3,'wagtailadmin','admin');
INSERT INTO "django_content_type" VALUES(4,'wagtailcore','groupapprovaltask');
INSERT INTO "django_content_type" VALUES(5,'wagtailcore','locale');
INSERT INTO "django_content_type" VALUES(6,'wagtailcore','site');
INSERT INTO "django_content_type" VALUES(7,'wagtailcore','groupsitepermission');
INSERT INTO "django_content_type" VALUES(8,'wagtailcore','modellogentry');
INSERT INTO "django_content_type" VALUES(9,'wagtailcore','revision');
INSERT INTO "django_content_type" VALUES(10,'wagtailcore','collectionviewrestriction');
INSERT INTO "django_content_type" VALUES(11,'wagtailcore','collection');
INSERT INTO "django_content_type" VALUES(12,'wagtailcore','groupcollectionpermission');
INSERT INTO "django_content_type" VALUES(13,'wagtailcore','uploadedfile');
INSERT INTO "django_content_type" VALUES(14,'wagtailcore','workflowcontenttype');
INSERT INTO "django_content_type" VALUES(15,'wagtailcore','workflowstate');
INSERT INTO "django_content_type" VALUES(16,'wagtailcore','workflow');
INSERT INTO "django_content_type" VALUES(17,'wagtailcore','workflowtask');
INSERT INTO "django_content_type" VALUES(18,'wagtailcore','task');
INSERT INTO "django_content_type" VALUES(19,'wagtailcore','taskstate');
INSERT INTO "django_content_type" VALUES(20,'wagtailcore','grouppagepermission');
INSERT INTO "django_content_type" VALUES(21,'wagtailcore','pageviewrestriction');
INSERT INTO "django_content_type" VALUES(22,'wagtailcore','workflowpage');
INSERT INTO "django_content_type" VALUES(23,'wagtailcore','pagelogentry');
INSERT INTO "django_content_type" VALUES(24,'wagtailcore','comment');
INSERT INTO "django_content_type" VALUES(25,'wagtailcore','commentreply');
INSERT INTO "django_content_type" VALUES(26,'wagtailcore','pagesubscription');
INSERT INTO "django_content_type" VALUES(27,'wagtailcore','referenceindex');
INSERT INTO "django_content_type" VALUES(28,'wagtail_localize','translation');
INSERT INTO "django_content_type" VALUES(29,'wagtailimages','image');
INSERT INTO "auth_group_permissions" VALUES(1,2,1);
INSERT INTO "auth_group_permissions" VALUES(2,2,2);
INSERT INTO "auth_group_permissions" VALUES(3,2,3);
INSERT INTO "auth_group_permissions" VALUES(4,1,1);
INSERT INTO "auth_group_permissions" VALUES(5,1,2);
INSERT INTO "auth_group_permissions" VALUES(6,1,3);
INSERT INTO "auth_group_permissions" VALUES(7,2,4);
INSERT INTO "auth_group_permissions" VALUES(8,1,4);
INSERT INTO "auth_group_permissions" VALUES(9,2,5);
INSERT INTO "auth_group_permissions" VALUES(10,1,5);
INSERT INTO "auth_group_permissions" VALUES(11,2,110);
INSERT INTO "auth_group_permissions" VALUES(12,1,110);
INSERT INTO "auth_group_permissions" VALUES(13,2,112);
INSERT INTO "auth_group_permissions" VALUES(14,2,113);
INSERT INTO "auth_group_permissions" VALUES(15,2,111);
INSERT INTO "auth_group_permissions" VALUES(16,1,112);
INSERT INTO "auth_group_permissions" VALUES(17,1,113);
INSERT INTO "auth_group_permissions" VALUES(18,1,111);
INSERT INTO "auth_group_permissions" VALUES(19,2,114);
INSERT INTO "auth_group_permissions" VALUES(20,1,114);
INSERT INTO "auth_permission" VALUES(1,2,'add_document','Can add document');
INSERT INTO "auth_permission" VALUES(2,2,'change_document','Can change document');
INSERT INTO "auth_permission" VALUES(3,2,'delete_document','Can delete document');
INSERT INTO "auth_permission" VALUES(4,3,'access_admin','Can access Wagtail admin');
INSERT INTO "auth_permission" VALUES(5,2,'choose_document','Can choose document');
INSERT INTO "auth_permission" VALUES(6,5,'add_locale','Can add locale');
INSERT INTO "auth_permission" VALUES(7,5,'change_locale','Can change locale');
INSERT INTO "auth_permission" VALUES(8,5,'delete_locale','Can delete locale');
INSERT INTO "auth_permission" VALUES(9,5,'view_locale','Can view locale');
INSERT INTO "auth_permission" VALUES(10,6,'add_site','Can add site');
INSERT INTO "auth_permission" VALUES(11,6,'change_site','Can change site');
INSERT INTO "auth_permission" VALUES(12,6,'delete_site','Can delete site');
INSERT INTO "auth_permission" VALUES(13,6,'view_site','Can view site');
INSERT INTO "auth_permission" VALUES(14,7,'add_groupsitepermission','Can add group site permission');
INSERT INTO "auth_permission" VALUES(15,7,'change_groupsitepermission','Can change group site permission');
INSERT INTO "auth_permission" VALUES(16,7,'delete_groupsitepermission','Can delete group site permission');
INSERT INTO "auth_permission" VALUES(17,7,'view_groupsitepermission','Can view group site permission');
INSERT INTO "auth_permission" VALUES(18,8,'add_modellogentry','Can add model log entry');
INSERT INTO "auth_permission" VALUES(19,8,'change_modellogentry','Can change model log entry');
INSERT INTO "auth_permission" VALUES(20,8,'delete_modellogentry','Can delete model log entry');
INSERT INTO "auth_permission" VALUES(21,8,'view_modellogentry','Can view model log entry');
INSERT INTO "auth_permission" VALUES(22,9,'add_revision','Can add revision');
INSERT INTO "auth_permission" VALUES(23,9,'change_revision','Can change revision');
INSERT INTO "auth_permission" VALUES(24,9,'delete_revision','Can delete revision');
INSERT INTO "auth_permission" VALUES(25,9,'view_revision','Can view revision');
INSERT INTO "auth_permission" VALUES(26,10,'add_collectionviewrestriction','Can add collection view restriction');
INSERT INTO "auth_permission" VALUES(27,10,'change_collectionviewrestriction','Can change collection view restriction');
INSERT INTO "auth_permission" VALUES(28,10,'delete_collectionviewrestriction','Can delete collection view restriction');
INSERT INTO "auth_permission" VALUES(29,10,'view_collectionviewrestriction','Can view collection view restriction');
INSERT INTO "auth_permission" VALUES(30,11,'add_collection','Can add collection');
INSERT INTO "auth_permission" VALUES(31,11,'change_collection','Can change collection');
INSERT INTO "auth_permission" VALUES(32,11,'delete_collection','Can delete collection');
INSERT INTO "auth_permission" VALUES(33,11,'view_collection','Can view collection');
INSERT INTO "auth_permission" VALUES(34,12,'add_groupcollectionpermission','Can add group collection permission');
INSERT INTO "auth_permission" VALUES(35,12,'change_groupcollectionpermission','Can change group collection permission');
INSERT INTO "auth_permission" VALUES(36,12,'delete_groupcollectionpermission','Can delete group collection permission');
INSERT INTO "auth_permission" VALUES(37,12,'view_groupcollectionpermission','Can view group collection permission');
INSERT INTO "auth_permission" VALUES(38,13,'add_uploadedfile','Can add uploaded file');
INSERT INTO "auth_permission" VALUES(39,13,'change_uploadedfile','Can change uploaded file');
INSERT INTO "auth_permission" VALUES(40,13,'delete_uploadedfile','Can delete uploaded file');
INSERT INTO "auth_permission" VALUES(41,13,'view_uploadedfile','Can view uploaded file');
INSERT INTO "auth_permission" VALUES(42,14,'add_workflowcontenttype','Can add workflow content type');
INSERT INTO "auth_permission" VALUES(43,14,'change_workflowcontenttype','Can change workflow content type');
INSERT INTO "auth_permission" VALUES(44,14,'delete_workflowcontenttype','Can delete workflow content type');
INSERT INTO "auth_permission" VALUES(45,14,'view_workflowcontenttype','Can view workflow content type');
INSERT INTO "auth_permission" VALUES(46,15,'add_workflowstate','Can add Workflow state');
INSERT INTO "auth_permission" VALUES(47,15,'change_workflowstate','Can change Workflow state');
INSERT INTO "auth_permission" VALUES(48,15,'delete_workflowstate','Can delete Workflow state');
INSERT INTO "auth_permission" VALUES(49,15,'view_workflowstate','Can view Workflow state');
INSERT INTO "auth_permission" VALUES(50,16,'add_workflow','Can add workflow');
INSERT INTO "auth_permission" VALUES(51,16,'change_workflow','Can change workflow');
INSERT INTO "auth_permission" VALUES(52,16,'delete_workflow','Can delete workflow');
INSERT INTO "auth_permission" VALUES(53,16,'view_workflow','Can view workflow');
INSERT INTO "auth_permission" VALUES(54,17,'add_workflowtask','Can add workflow task order');
INSERT INTO "auth_permission" VALUES(55,17,'change_workflowtask','Can change workflow task order');
INSERT INTO "auth_permission" VALUES(56,17,'delete_workflowtask','Can delete workflow task order');
INSERT INTO "auth_permission" VALUES(57,17,'view_workflowtask','Can view workflow task order');
INSERT INTO "auth_permission" VALUES(58,18,'add_task','Can add task');
INSERT INTO "auth_permission" VALUES(59,18,'change_task','Can change task');
INSERT INTO "auth_permission" VALUES(60,18,'delete_task','Can delete task');
INSERT INTO "auth_permission" VALUES(61,18,'view_task','Can view task');
INSERT INTO "auth_permission" VALUES(62,4,'add_groupapprovaltask','Can add Group approval task');
INSERT INTO "auth_permission" VALUES(63,4,'change_groupapprovaltask','Can change Group approval task');
INSERT INTO "auth_permission" VALUES(64,4,'delete_groupapprovaltask','Can delete Group approval task');
INSERT INTO "auth_permission" VALUES(65,4,'view_groupapprovaltask','Can view Group approval task');
INSERT INTO "auth_permission" VALUES(66,19,'add_taskstate','Can add Task state');
INSERT INTO "auth_permission" VALUES(67,19,'change_taskstate','Can change Task state');
INSERT INTO "auth_permission" VALUES(68,19,'delete_taskstate','Can delete Task state');
INSERT INTO "auth_permission" VALUES(69,19,'view_taskstate','Can view Task state');
INSERT INTO "auth_permission" VALUES(70,1,'add_page','Can add page');
INSERT INTO "auth_permission" VALUES(71,1,'change_page','Can change page');
INSERT INTO "auth_permission" VALUES(72,1,'delete_page','Can delete page');
INSERT INTO "auth_permission" VALUES(73,1,'view_page','Can view page');
INSERT INTO "auth_permission" VALUES(74,1,'bulk_delete_page','Delete pages with children');
INSERT INTO "auth_permission" VALUES(75,1,'lock_page','Lock/unlock pages you''ve locked');
INSERT INTO "auth_permission" VALUES(76,1,'publish_page','Publish any page');
INSERT INTO "auth_permission" VALUES(77,1,'unlock_page','Unlock any page');
INSERT INTO "auth_permission" VALUES(78,20,'add_grouppagepermission','Can add group page permission');
INSERT INTO "auth_permission" VALUES(79,20,'change_grouppagepermission','Can change group page permission');
INSERT INTO "auth_permission" VALUES(80,20,'delete_grouppagepermission','Can delete group page permission');
INSERT INTO "auth_permission" VALUES(81,20,'view_grouppagepermission','Can view group page permission');
INSERT INTO "auth_permission" VALUES(82,21,'add_pageviewrestriction','Can add page view restriction');
INSERT INTO "auth_permission" VALUES(83,21,'change_pageviewrestriction','Can change page view restriction');
INSERT INTO "auth_permission" VALUES(84,21,'delete_pageviewrestriction','Can delete page view restriction');
INSERT INTO "auth_permission" VALUES(85,21,'view_pageviewrestriction','Can view page view restriction');
INSERT INTO "auth_permission" VALUES(86,22,'add_workflowpage','Can add workflow page');
INSERT INTO "auth_permission" VALUES(87,22,'change_workflowpage','Can change workflow page');
INSERT INTO "auth_permission" VALUES(88,22,'delete_workflowpage','Can delete workflow page');
INSERT INTO "auth_permission" VALUES(89,22,'view_workflowpage','Can view workflow page');
INSERT INTO "auth_permission" VALUES(90,23,'add_pagelogentry','Can add page log entry');
INSERT INTO "auth_permission" VALUES(91,23,'change_pagelogentry','Can change page log entry');
INSERT INTO "auth_permission" VALUES(92,23,'delete_pagelogentry','Can delete page log entry');
INSERT INTO "auth_permission" VALUES(93,23,'view_pagelogentry','Can view page log entry');
INSERT INTO "auth_permission" VALUES(94,24,'add_comment','Can add comment');
INSERT INTO "auth_permission" VALUES(95,24,'change_comment','Can change comment');
INSERT INTO "auth_permission" VALUES(96,24,'delete_comment','Can delete comment');
INSERT INTO "auth_permission" VALUES(97,24,'view_comment','Can view comment');
INSERT INTO "auth_permission" VALUES(98,25,'add_commentreply','Can add comment reply');
INSERT INTO "auth_permission" VALUES(99,25,'change_commentreply','Can change comment reply');
INSERT INTO "auth_permission" VALUES(100,25,'delete_commentreply','Can delete comment reply');
INSERT INTO "auth_permission" VALUES(101,25,'view_commentreply','Can view comment reply');
INSERT INTO "auth_permission" VALUES(102,26,'add_pagesubscription','Can add page subscription');
INSERT INTO "auth_permission" VALUES(103,26,'change_pagesubscription','Can change page subscription');
INSERT INTO "auth_permission" VALUES(104,26,'delete_pagesubscription','Can delete page subscription');
INSERT INTO "auth_permission" VALUES(105,26,'view_pagesubscription','Can view page subscription');
INSERT INTO "auth_permission" VALUES(106,27,'add_referenceindex','Can add reference index');
INSERT INTO "auth_permission" VALUES(107,27,'change_referenceindex','Can change reference index');
INSERT INTO "auth_permission" VALUES(108,27,'delete_referenceindex','Can delete reference index');
INSERT INTO "auth_permission" VALUES(109,27,'view_referenceindex','Can view reference index');
INSERT INTO "auth_permission" VALUES(110,28,'submit_translation','Can submit translations');
INSERT INTO "auth_permission" VALUES(111,29,'add_image','Can add image');
INSERT INTO "auth_permission" VALUES(112,29,'change_image','Can change image');
INSERT INTO "auth_permission" VALUES(113,29,'delete_image','Can delete image');
INSERT INTO "auth_permission" VALUES(114,29,'choose_image','Can choose image');
INSERT INTO "auth_group" VALUES(1,'Moderators');
INSERT INTO "auth_group" VALUES(2,'Editors');
INSERT INTO "wagtailcore_collection" VALUES(1,'0001',1,0,'Root');
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(1,1,2,1);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(2,1,1,1);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(3,1,2,2);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(4,1,1,2);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(5,1,2,5);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(6,1,1,5);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(7,1,2,111);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(8,1,1,111);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(9,1,2,112);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(10,1,1,112);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(11,1,2,114);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES(12,1,1,114);
INSERT INTO "wagtailcore_site" VALUES(1,'localhost',80,1,2,'');
INSERT INTO "wagtailcore_task" VALUES(1,'Moderators approval',1,4);
INSERT INTO "wagtailcore_workflow" VALUES(1,'Moderators approval',1);
INSERT INTO "wagtailcore_groupapprovaltask" VALUES(1);
INSERT INTO "wagtailcore_workflowpage" VALUES(1,1);
INSERT INTO "wagtailcore_workflowtask" VALUES(1,0,1,1);
INSERT INTO "wagtailcore_groupapprovaltask_groups" VALUES(1,1,1);
INSERT INTO "wagtailcore_locale" VALUES(1,'de');
INSERT INTO "wagtailcore_page" VALUES(1,'0001',1,1,'Root','root',1,0,'/','',0,'',NULL,NULL,0,1,NULL,0,NULL,NULL,NULL,NULL,'Root',NULL,NULL,1,'b472967f44374246910cf95dd1b35b77',NULL,NULL);
INSERT INTO "wagtailcore_page" VALUES(2,'00010001',2,0,'Welcome to your new Wagtail site!','home',1,0,'/home/','',0,'',NULL,NULL,0,1,NULL,0,NULL,NULL,NULL,NULL,'Welcome to your new Wagtail site!',NULL,NULL,1,'25433a400448433284e4631ae02d0e36',NULL,NULL);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(1,1,1,70);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(2,1,1,71);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(3,1,1,76);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(4,2,1,70);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(5,2,1,71);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(6,1,1,75);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(7,1,1,77);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence" VALUES('django_migrations',269);
INSERT INTO "sqlite_sequence" VALUES('districts_district',0);
INSERT INTO "sqlite_sequence" VALUES('django_content_type',29);
INSERT INTO "sqlite_sequence" VALUES('auth_permission',114);
INSERT INTO "sqlite_sequence" VALUES('auth_group',2);
INSERT INTO "sqlite_sequence" VALUES('people_user',0);
INSERT INTO "sqlite_sequence" VALUES('people_address',0);
INSERT INTO "sqlite_sequence" VALUES('people_duty',0);
INSERT INTO "sqlite_sequence" VALUES('account_emailaddress',0);
INSERT INTO "sqlite_sequence" VALUES('threads_link',0);
INSERT INTO "sqlite_sequence" VALUES('districts_place',0);
INSERT INTO "sqlite_sequence" VALUES('people_organisation',0);
INSERT INTO "sqlite_sequence" VALUES('people_organisationcontact',0);
INSERT INTO "sqlite_sequence" VALUES('people_invitation',0);
INSERT INTO "sqlite_sequence" VALUES('people_consent',0);
INSERT INTO "sqlite_sequence" VALUES('committees_joining',0);
INSERT INTO "sqlite_sequence" VALUES('committees_rulesetversion',0);
INSERT INTO "sqlite_sequence" VALUES('committees_statutes',0);
INSERT INTO "sqlite_sequence" VALUES('committees_associationmember',0);
INSERT INTO "sqlite_sequence" VALUES('committees_committee',0);
INSERT INTO "sqlite_sequence" VALUES('committees_mandate',0);
INSERT INTO "sqlite_sequence" VALUES('committees_seat',0);
INSERT INTO "sqlite_sequence" VALUES('threads_thread',0);
INSERT INTO "sqlite_sequence" VALUES('people_person',0);
INSERT INTO "sqlite_sequence" VALUES('conversation_contactmessage',0);
INSERT INTO "sqlite_sequence" VALUES('conversation_comment',0);
INSERT INTO "sqlite_sequence" VALUES('conversation_follow',0);
INSERT INTO "sqlite_sequence" VALUES('conversation_moderation',0);
INSERT INTO "sqlite_sequence" VALUES('conversation_report',0);
INSERT INTO "sqlite_sequence" VALUES('direction_profilegoal',0);
INSERT INTO "sqlite_sequence" VALUES('direction_programmetask',0);
INSERT INTO "sqlite_sequence" VALUES('direction_profile',0);
INSERT INTO "sqlite_sequence" VALUES('direction_workprogramme',0);
INSERT INTO "sqlite_sequence" VALUES('ideas_answer',0);
INSERT INTO "sqlite_sequence" VALUES('ideas_ideapicture',0);
INSERT INTO "sqlite_sequence" VALUES('ideas_ideaversion',0);
INSERT INTO "sqlite_sequence" VALUES('ideas_intake',0);
INSERT INTO "sqlite_sequence" VALUES('ideas_note',0);
INSERT INTO "sqlite_sequence" VALUES('ideas_referral',0);
INSERT INTO "sqlite_sequence" VALUES('ideas_support',0);
INSERT INTO "sqlite_sequence" VALUES('ideas_idea',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_dateoption',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_invitation',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_datepoll',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_meetingseries',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_meeting',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_meetingtask',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_minutes',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_minutesamendment',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_objection',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_paper',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_consultation',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_amendment',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_paperversion',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_presence',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_proxy',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_openballot',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_signature',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_rollentry',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_resolution',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_candidate',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_vote',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_secrecyrequest',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_waiting',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_agendaitem',0);
INSERT INTO "sqlite_sequence" VALUES('meetings_templateitem',0);
INSERT INTO "sqlite_sequence" VALUES('mfa_authenticator',0);
INSERT INTO "sqlite_sequence" VALUES('notifications_notice',0);
INSERT INTO "sqlite_sequence" VALUES('auth_group_permissions',20);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_collection',1);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_groupcollectionpermission',12);
INSERT INTO "sqlite_sequence" VALUES('wagtaildocs_document',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_pageviewrestriction',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_site',1);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_task',1);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_groupapprovaltask_groups',1);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_workflow',1);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_workflowtask',1);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_locale',1);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_page',2);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_comment',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_taskstate',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_workflowstate',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_modellogentry',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_pagelogentry',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_grouppagepermission',7);
INSERT INTO "sqlite_sequence" VALUES('wagtailcore_revision',0);
INSERT INTO "sqlite_sequence" VALUES('taggit_taggeditem',0);
INSERT INTO "sqlite_sequence" VALUES('taggit_tag',0);
INSERT INTO "sqlite_sequence" VALUES('projects_project',0);
INSERT INTO "sqlite_sequence" VALUES('projects_partner',0);
INSERT INTO "sqlite_sequence" VALUES('projects_origin',0);
INSERT INTO "sqlite_sequence" VALUES('projects_measure',0);
INSERT INTO "sqlite_sequence" VALUES('projects_indicator',0);
INSERT INTO "sqlite_sequence" VALUES('projects_closingreport',0);
INSERT INTO "sqlite_sequence" VALUES('projects_awardyear',0);
INSERT INTO "sqlite_sequence" VALUES('projects_projectdate',0);
INSERT INTO "sqlite_sequence" VALUES('projects_projectpicture',0);
INSERT INTO "sqlite_sequence" VALUES('projects_projectreferral',0);
INSERT INTO "sqlite_sequence" VALUES('projects_projectupdate',0);
INSERT INTO "sqlite_sequence" VALUES('projects_projectyear',0);
INSERT INTO "sqlite_sequence" VALUES('projects_registerentry',0);
INSERT INTO "sqlite_sequence" VALUES('projects_teammember',0);
INSERT INTO "sqlite_sequence" VALUES('projects_listing',0);
INSERT INTO "sqlite_sequence" VALUES('search_searchentry',0);
INSERT INTO "sqlite_sequence" VALUES('search_related',0);
INSERT INTO "sqlite_sequence" VALUES('volunteering_match',0);
INSERT INTO "sqlite_sequence" VALUES('volunteering_shift',0);
INSERT INTO "sqlite_sequence" VALUES('volunteering_opportunity',0);
INSERT INTO "sqlite_sequence" VALUES('volunteering_budgetwindow',0);
INSERT INTO "sqlite_sequence" VALUES('volunteering_volunteerprofile',0);
INSERT INTO "sqlite_sequence" VALUES('volunteering_timebudget',0);
INSERT INTO "sqlite_sequence" VALUES('volunteering_proposal',0);
INSERT INTO "sqlite_sequence" VALUES('volunteering_profileskill',0);
INSERT INTO "sqlite_sequence" VALUES('volunteering_hours',0);
INSERT INTO "sqlite_sequence" VALUES('volunteering_certificate',0);
INSERT INTO "sqlite_sequence" VALUES('volunteering_assignment',0);
INSERT INTO "sqlite_sequence" VALUES('volunteering_helpconsent',0);
INSERT INTO "sqlite_sequence" VALUES('wagtail_localize_translation',0);
INSERT INTO "sqlite_sequence" VALUES('wagtail_localize_stringtranslation',0);
INSERT INTO "sqlite_sequence" VALUES('wagtail_localize_translationsource',0);
INSERT INTO "sqlite_sequence" VALUES('wagtail_localize_translationcontext',0);
INSERT INTO "sqlite_sequence" VALUES('wagtail_localize_translationlog',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailadmin_editingsession',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailimages_rendition',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailimages_image',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailsearch_indexentry',0);
INSERT INTO "sqlite_sequence" VALUES('wagtailusers_userprofile',0);
CREATE INDEX "districts_districtlink_district_id_716545a9" ON "districts_districtlink" ("district_id");
CREATE INDEX "districts_neighbourhood_folded_94f621a3" ON "districts_neighbourhood" ("folded");
CREATE INDEX "districts_neighbourhood_district_id_fc2344d1" ON "districts_neighbourhood" ("district_id");
CREATE INDEX "districts_city_slug_625c4127" ON "districts_city" ("slug");
CREATE INDEX "districts_city_logo_id_a72fd977" ON "districts_city" ("logo_id");
CREATE INDEX "districts_district_picture_id_1d974e1a" ON "districts_district" ("picture_id");
CREATE UNIQUE INDEX "districts_neighbourhood_once_per_district" ON "districts_neighbourhood" ("district_id", "name");
CREATE UNIQUE INDEX "django_content_type_app_label_model_76bd3d3b_uniq" ON "django_content_type" ("app_label", "model");
CREATE UNIQUE INDEX "auth_group_permissions_group_id_permission_id_0cd325b0_uniq" ON "auth_group_permissions" ("group_id", "permission_id");
CREATE INDEX "auth_group_permissions_group_id_b120cbf9" ON "auth_group_permissions" ("group_id");
CREATE INDEX "auth_group_permissions_permission_id_84c5c92e" ON "auth_group_permissions" ("permission_id");
CREATE UNIQUE INDEX "auth_permission_content_type_id_codename_01ab375a_uniq" ON "auth_permission" ("content_type_id", "codename");
CREATE INDEX "auth_permission_content_type_id_2f476e4b" ON "auth_permission" ("content_type_id");
CREATE UNIQUE INDEX "people_user_groups_user_id_group_id_60378d34_uniq" ON "people_user_groups" ("user_id", "group_id");
CREATE INDEX "people_user_groups_user_id_290df956" ON "people_user_groups" ("user_id");
CREATE INDEX "people_user_groups_group_id_1f0237d0" ON "people_user_groups" ("group_id");
CREATE UNIQUE INDEX "people_user_user_permissions_user_id_permission_id_a7ac6748_uniq" ON "people_user_user_permissions" ("user_id", "permission_id");
CREATE INDEX "people_user_user_permissions_user_id_7d19557b" ON "people_user_user_permissions" ("user_id");
CREATE INDEX "people_user_user_permissions_permission_id_55f01ef0" ON "people_user_user_permissions" ("permission_id");
CREATE UNIQUE INDEX "people_user_email_once" ON "people_user" ((LOWER("email")));
CREATE INDEX "people_address_user_id_f2966971" ON "people_address" ("user_id");
CREATE INDEX "people_duty_district_id_4702869b" ON "people_duty" ("district_id");
CREATE INDEX "people_duty_user_id_d7deb0e9" ON "people_duty" ("user_id");
CREATE INDEX "people_duty_by_user" ON "people_duty" ("user_id", "kind");
CREATE UNIQUE INDEX "people_duty_open_once_per_district" ON "people_duty" ("user_id", "kind", "district_id") WHERE ("district_id" IS NOT NULL AND "ends" IS NULL);
CREATE UNIQUE INDEX "people_duty_open_once_city_wide" ON "people_duty" ("user_id", "kind") WHERE ("district_id" IS NULL AND "ends" IS NULL);
CREATE INDEX "account_emailconfirmation_email_address_id_5b7f8c58" ON "account_emailconfirmation" ("email_address_id");
CREATE UNIQUE INDEX "account_emailaddress_user_id_email_987c8728_uniq" ON "account_emailaddress" ("user_id", "email");
CREATE UNIQUE INDEX "unique_verified_email" ON "account_emailaddress" ("email") WHERE "verified";
CREATE INDEX "account_emailaddress_user_id_2c513194" ON "account_emailaddress" ("user_id");
CREATE INDEX "account_emailaddress_email_03be32b2" ON "account_emailaddress" ("email");
CREATE UNIQUE INDEX "unique_primary_email" ON "account_emailaddress" ("user_id", "primary") WHERE "primary";
CREATE INDEX "threads_step_thread_id_6ac382fc" ON "threads_step" ("thread_id");
CREATE INDEX "threads_link_origin_id_ab625038" ON "threads_link" ("origin_id");
CREATE INDEX "threads_link_outcome_id_82a167f0" ON "threads_link" ("outcome_id");
CREATE UNIQUE INDEX "districts_place_slug_once_city_wide" ON "districts_place" ("slug") WHERE "district_id" IS NULL;
CREATE INDEX "districts_place_slug_32c333e4" ON "districts_place" ("slug");
CREATE INDEX "districts_place_district_id_37d90124" ON "districts_place" ("district_id");
CREATE INDEX "districts_place_picture_id_8bf7205d" ON "districts_place" ("picture_id");
CREATE INDEX "districts_place_category_id_40e54300" ON "districts_place" ("category_id");
CREATE INDEX "districts_place_by_name" ON "districts_place" ("name_de", "id");
CREATE INDEX "people_organisation_district_id_65b305f3" ON "people_organisation" ("district_id");
CREATE UNIQUE INDEX "people_organisation_once_per_district" ON "people_organisation" ((LOWER("name")), "district_id");
CREATE UNIQUE INDEX "people_organisation_once_city_wide" ON "people_organisation" ((LOWER("name"))) WHERE "district_id" IS NULL;
CREATE INDEX "people_organisationcontact_organisation_id_5850c33c" ON "people_organisationcontact" ("organisation_id");
CREATE INDEX "people_organisationcontact_person_id_d58471dc" ON "people_organisationcontact" ("person_id");
CREATE UNIQUE INDEX "people_invitation_once_open" ON "people_invitation" ("person_id") WHERE ("accepted_at" IS NULL AND "withdrawn_at" IS NULL);
CREATE INDEX "people_invitation_person_id_d00204d6" ON "people_invitation" ("person_id");
CREATE UNIQUE INDEX "people_consent_once_in_force" ON "people_consent" ("person_id", "subject") WHERE "withdrawn_at" IS NULL;
CREATE INDEX "people_consent_person_id_a757a92f" ON "people_consent" ("person_id");
CREATE UNIQUE INDEX "committees_committee_fields_of_work_committee_id_theme_id_2f33a1f3_uniq" ON "committees_committee_fields_of_work" ("committee_id", "theme_id");
CREATE INDEX "committees_committee_fields_of_work_committee_id_cf28316f" ON "committees_committee_fields_of_work" ("committee_id");
CREATE INDEX "committees_committee_fields_of_work_theme_id_c1b7dc23" ON "committees_committee_fields_of_work" ("theme_id");
CREATE UNIQUE INDEX "committees_joining_once_open" ON "committees_joining" ("committee_id", "email") WHERE "state" = 'open';
CREATE INDEX "committees_joining_committee_id_11323c28" ON "committees_joining" ("committee_id");
CREATE INDEX "committees_joining_user_id_7ca7c7fc" ON "committees_joining" ("user_id");
CREATE INDEX "committees_joining_mandate_id_874d0587" ON "committees_joining" ("mandate_id");
CREATE INDEX "committees_rulesetversion_committee_id_5f47f706" ON "committees_rulesetversion" ("committee_id");
CREATE INDEX "committees_statutes_document_id_95075259" ON "committees_statutes" ("document_id");
CREATE UNIQUE INDEX "committees_member_district_once" ON "committees_associationmember" ("district_id") WHERE ("ends" IS NULL AND "kind" = 'district');
CREATE UNIQUE INDEX "committees_member_organisation_once" ON "committees_associationmember" ("organisation_id") WHERE ("ends" IS NULL AND "kind" = 'organisation');
CREATE UNIQUE INDEX "committees_member_city_once" ON "committees_associationmember" ("kind") WHERE ("ends" IS NULL AND "kind" = 'city');
CREATE INDEX "committees_associationmember_district_id_97e7e817" ON "committees_associationmember" ("district_id");
CREATE INDEX "committees_associationmember_organisation_id_f08acd1e" ON "committees_associationmember" ("organisation_id");
CREATE UNIQUE INDEX "committees_steering_once_per_district" ON "committees_committee" ("district_id") WHERE ("ends" IS NULL AND "kind" = 'steering_committee');
CREATE UNIQUE INDEX "committees_single_once" ON "committees_committee" ("kind") WHERE ("ends" IS NULL AND "kind" IN ('general_assembly', 'board', 'auditors', 'council'));
CREATE INDEX "committees_committee_district_id_d6ca96f1" ON "committees_committee" ("district_id");
CREATE INDEX "committees_committee_parent_id_2183c0a9" ON "committees_committee" ("parent_id");
CREATE INDEX "committees_by_kind" ON "committees_committee" ("kind", "district_id");
CREATE INDEX "committees_mandate_appointed_by_id_ee0e8f28" ON "committees_mandate" ("appointed_by_id");
CREATE INDEX "committees_mandate_committee_id_12e64da2" ON "committees_mandate" ("committee_id");
CREATE INDEX "committees_mandate_on_behalf_of_id_bac4d390" ON "committees_mandate" ("on_behalf_of_id");
CREATE INDEX "committees_mandate_person_id_34267b59" ON "committees_mandate" ("person_id");
CREATE INDEX "committees_mandate_term_id_a45b52f0" ON "committees_mandate" ("term_id");
CREATE INDEX "committees_mandate_seat_id_4dda0e26" ON "committees_mandate" ("seat_id");
CREATE INDEX "committees_mandate_follows_id_bc47a374" ON "committees_mandate" ("follows_id");
CREATE INDEX "committees_mandate_by_seat" ON "committees_mandate" ("seat_id", "begins") WHERE "state" IN ('offered', 'accepted');
CREATE INDEX "committees_mandate_by_person" ON "committees_mandate" ("person_id", "begins") WHERE "state" IN ('offered', 'accepted');
CREATE INDEX "committees_mandate_by_body" ON "committees_mandate" ("committee_id", "begins");
CREATE INDEX "committees_mandate_by_end" ON "committees_mandate" ("ends") WHERE "ends" IS NOT NULL;
CREATE UNIQUE INDEX "committees_one_chair" ON "committees_seat" ("committee_id") WHERE ("ends" IS NULL AND "office" = 'chair');
CREATE INDEX "committees_seat_committee_id_4714807d" ON "committees_seat" ("committee_id");
CREATE INDEX "committees_seat_member_id_7465764b" ON "committees_seat" ("member_id");
CREATE INDEX "committees_seat_nominated_by_id_d99bf14b" ON "committees_seat" ("nominated_by_id");
CREATE INDEX "committees_seat_ex_officio_of_id_98c4bfce" ON "committees_seat" ("ex_officio_of_id");
CREATE INDEX "committees_seat_stands_in_for_id_ac91c2ae" ON "committees_seat" ("stands_in_for_id");
CREATE INDEX "committees_reminder_mandate_id_b5f2f619" ON "committees_reminder" ("mandate_id");
CREATE INDEX "threads_thread_author_id_6ed389e8" ON "threads_thread" ("author_id");
CREATE INDEX "threads_thread_district_id_0d9e74c2" ON "threads_thread" ("district_id");
CREATE INDEX "threads_thread_newest" ON "threads_thread" ("kind", "visibility", "id" DESC);
CREATE INDEX "threads_thread_discussed" ON "threads_thread" ("kind", "visibility", "comment_count" DESC, "id" DESC);
CREATE INDEX "people_person_picture_id_bc68eee9" ON "people_person" ("picture_id");
CREATE INDEX "people_person_merged_into_id_138bbee4" ON "people_person" ("merged_into_id");
CREATE INDEX "people_person_by_email" ON "people_person" ("email");
CREATE INDEX "conversation_contactmessage_district_id_b870686e" ON "conversation_contactmessage" ("district_id");
CREATE INDEX "conversation_contactmessage_handled_by_id_6501c8e3" ON "conversation_contactmessage" ("handled_by_id");
CREATE INDEX "conversation_open_messages" ON "conversation_contactmessage" ("id" DESC) WHERE "handled_at" IS NULL;
CREATE INDEX "conversation_comment_address_id_1244ed43" ON "conversation_comment" ("address_id");
CREATE INDEX "conversation_comment_committee_id_69d62ec9" ON "conversation_comment" ("committee_id");
CREATE INDEX "conversation_comment_thread_id_90102c9d" ON "conversation_comment" ("thread_id");
CREATE INDEX "conversation_comment_user_id_550d0031" ON "conversation_comment" ("user_id");
CREATE INDEX "conversation_comment_parent_id_b818f835" ON "conversation_comment" ("parent_id");
CREATE INDEX "conversation_comment_listed" ON "conversation_comment" ("thread_id", "parent_id", "id");
CREATE INDEX "conversation_comment_counted" ON "conversation_comment" ("thread_id", "state");
CREATE UNIQUE INDEX "conversation_follow_once_per_user" ON "conversation_follow" ("thread_id", "user_id") WHERE "user_id" IS NOT NULL;
CREATE UNIQUE INDEX "conversation_follow_once_per_address" ON "conversation_follow" ("thread_id", "address_id") WHERE "address_id" IS NOT NULL;
CREATE INDEX "conversation_follow_address_id_ffac459a" ON "conversation_follow" ("address_id");
CREATE INDEX "conversation_follow_thread_id_b4cb4a0a" ON "conversation_follow" ("thread_id");
CREATE INDEX "conversation_follow_user_id_0fe70562" ON "conversation_follow" ("user_id");
CREATE UNIQUE INDEX "conversation_comment_hidden_once" ON "conversation_moderation" ("comment_id") WHERE ("comment_id" IS NOT NULL AND "ended_at" IS NULL);
CREATE UNIQUE INDEX "conversation_thread_hidden_once" ON "conversation_moderation" ("thread_id") WHERE ("comment_id" IS NULL AND "ended_at" IS NULL);
CREATE INDEX "conversation_moderation_by_id_12e699e0" ON "conversation_moderation" ("by_id");
CREATE INDEX "conversation_moderation_comment_id_6241a5ca" ON "conversation_moderation" ("comment_id");
CREATE INDEX "conversation_moderation_objection_decided_by_id_99afe089" ON "conversation_moderation" ("objection_decided_by_id");
CREATE INDEX "conversation_moderation_thread_id_e7f33a60" ON "conversation_moderation" ("thread_id");
CREATE INDEX "conversation_report_comment_id_9190b813" ON "conversation_report" ("comment_id");
CREATE INDEX "conversation_report_decided_by_id_4d01b7c2" ON "conversation_report" ("decided_by_id");
CREATE INDEX "conversation_report_thread_id_1e53705d" ON "conversation_report" ("thread_id");
CREATE INDEX "conversation_open_reports" ON "conversation_report" ("reported_at") WHERE "state" = 'open';
CREATE INDEX "direction_profilegoal_profile_id_cb0f7dd2" ON "direction_profilegoal" ("profile_id");
CREATE INDEX "direction_profilegoal_continues_id_2666408e" ON "direction_profilegoal" ("continues_id");
CREATE INDEX "direction_programmetask_committee_id_4d1e438a" ON "direction_programmetask" ("committee_id");
CREATE INDEX "direction_programmetask_responsible_id_12aa0237" ON "direction_programmetask" ("responsible_id");
CREATE INDEX "direction_programmetask_programme_id_49c6480b" ON "direction_programmetask" ("programme_id");
CREATE UNIQUE INDEX "direction_profile_one_draft" ON "direction_profile" ("district_id") WHERE NOT ("state" = 'adopted');
CREATE INDEX "direction_profile_adopted_by_id_5b88aefa" ON "direction_profile" ("adopted_by_id");
CREATE INDEX "direction_profile_author_id_67edc169" ON "direction_profile" ("author_id");
CREATE INDEX "direction_profile_district_id_518ee90d" ON "direction_profile" ("district_id");
CREATE INDEX "direction_profile_drafted_by_id_505932bc" ON "direction_profile" ("drafted_by_id");
CREATE INDEX "direction_profile_thread_id_523ff4ee" ON "direction_profile" ("thread_id");
CREATE UNIQUE INDEX "direction_programme_once_for_association" ON "direction_workprogramme" ("year") WHERE "district_id" IS NULL;
CREATE INDEX "direction_workprogramme_adopted_by_id_d96190d2" ON "direction_workprogramme" ("adopted_by_id");
CREATE INDEX "direction_workprogramme_author_id_2992ff76" ON "direction_workprogramme" ("author_id");
CREATE INDEX "direction_workprogramme_district_id_0fce7180" ON "direction_workprogramme" ("district_id");
CREATE INDEX "ideas_answer_author_id_fad79625" ON "ideas_answer" ("author_id");
CREATE INDEX "ideas_answer_committee_id_13a38e82" ON "ideas_answer" ("committee_id");
CREATE INDEX "ideas_answer_department_id_93f51936" ON "ideas_answer" ("department_id");
CREATE INDEX "ideas_answer_idea_id_14fd5e5a" ON "ideas_answer" ("idea_id");
CREATE INDEX "ideas_answer_of_idea" ON "ideas_answer" ("idea_id", "at");
CREATE UNIQUE INDEX "ideas_answer_one_decision" ON "ideas_answer" ("idea_id") WHERE ("kind" = 'decision' AND "reversed_at" IS NULL);
CREATE INDEX "ideas_ideapicture_idea_id_2e9ccf33" ON "ideas_ideapicture" ("idea_id");
CREATE INDEX "ideas_ideaversion_idea_id_00d28646" ON "ideas_ideaversion" ("idea_id");
CREATE UNIQUE INDEX "ideas_intake_one_for_the_city" ON "ideas_intake" ((1)) WHERE "district_id" IS NULL;
CREATE INDEX "ideas_note_author_id_d905672b" ON "ideas_note" ("author_id");
CREATE INDEX "ideas_note_idea_id_96038ac6" ON "ideas_note" ("idea_id");
CREATE UNIQUE INDEX "ideas_referral_one_at_a_time" ON "ideas_referral" ("idea_id") WHERE "ends" IS NULL;
CREATE INDEX "ideas_referral_committee_id_41a5d93e" ON "ideas_referral" ("committee_id");
CREATE INDEX "ideas_referral_idea_id_e8a61fdf" ON "ideas_referral" ("idea_id");
CREATE UNIQUE INDEX "ideas_support_once_per_user" ON "ideas_support" ("idea_id", "user_id") WHERE "user_id" IS NOT NULL;
CREATE UNIQUE INDEX "ideas_support_once_per_address" ON "ideas_support" ("idea_id", "address_id") WHERE "address_id" IS NOT NULL;
CREATE INDEX "ideas_support_address_id_4e740105" ON "ideas_support" ("address_id");
CREATE INDEX "ideas_support_came_with_id_44959c82" ON "ideas_support" ("came_with_id");
CREATE INDEX "ideas_support_idea_id_b4a269c1" ON "ideas_support" ("idea_id");
CREATE INDEX "ideas_support_user_id_58744097" ON "ideas_support" ("user_id");
CREATE INDEX "ideas_ideaimportdraft_district_id_248264a9" ON "ideas_ideaimportdraft" ("district_id");
CREATE INDEX "ideas_parentalconsent_recorded_by_id_1bcd0cc8" ON "ideas_parentalconsent" ("recorded_by_id");
CREATE INDEX "ideas_idea_address_id_4b76d67b" ON "ideas_idea" ("address_id");
CREATE INDEX "ideas_idea_audience_id_22193796" ON "ideas_idea" ("audience_id");
CREATE INDEX "ideas_idea_district_id_fd8d940d" ON "ideas_idea" ("district_id");
CREATE INDEX "ideas_idea_entered_by_id_6c83d10f" ON "ideas_idea" ("entered_by_id");
CREATE INDEX "ideas_idea_neighbourhood_id_91de7c8a" ON "ideas_idea" ("neighbourhood_id");
CREATE INDEX "ideas_idea_organisation_id_00a98f90" ON "ideas_idea" ("organisation_id");
CREATE INDEX "ideas_idea_theme_id_863bc823" ON "ideas_idea" ("theme_id");
CREATE INDEX "ideas_idea_merged_into_id_5cfabc20" ON "ideas_idea" ("merged_into_id");
CREATE INDEX "ideas_idea_newest" ON "ideas_idea" ("state", "published_at" DESC, "id" DESC);
CREATE INDEX "ideas_idea_of_district" ON "ideas_idea" ("district_id", "published_at" DESC, "id" DESC);
CREATE INDEX "ideas_idea_most_supported" ON "ideas_idea" ("support_count" DESC, "id" DESC);
CREATE INDEX "ideas_idea_unanswered" ON "ideas_idea" ("district_id", "due_at") WHERE ("answered_at" IS NULL AND "published_at" IS NOT NULL);
CREATE INDEX "ideas_idea_most_urgent" ON "ideas_idea" ("due_at", "id") WHERE ("answered_at" IS NULL AND "published_at" IS NOT NULL);
CREATE INDEX "ideas_idea_last_decided" ON "ideas_idea" ("decided_at" DESC, "id" DESC) WHERE "decided_at" IS NOT NULL;
CREATE INDEX "ideas_idea_decided_here" ON "ideas_idea" ("district_id", "decided_at" DESC, "id" DESC) WHERE "decided_at" IS NOT NULL;
CREATE INDEX "ideas_idea_newest_of_all" ON "ideas_idea" ("published_at" DESC, "id" DESC);
CREATE INDEX "ideas_idea_of_theme" ON "ideas_idea" ("theme_id", "published_at" DESC, "id" DESC);
CREATE INDEX "ideas_idea_supported_there" ON "ideas_idea" ("district_id", "support_count" DESC, "id" DESC);
CREATE INDEX "ideas_idea_for_audience" ON "ideas_idea" ("audience_id", "published_at" DESC, "id" DESC);
CREATE INDEX "ideas_idea_of_quarter" ON "ideas_idea" ("neighbourhood_id", "published_at" DESC, "id" DESC);
CREATE INDEX "ideas_idea_most_discussed" ON "ideas_idea" ("comment_count" DESC, "id" DESC);
CREATE INDEX "ideas_idea_discussed_there" ON "ideas_idea" ("district_id", "comment_count" DESC, "id" DESC);
CREATE INDEX "ideas_idea_in_cell" ON "ideas_idea" ("cell", "id" DESC) WHERE "cell" IS NOT NULL;
CREATE INDEX "ideas_idea_waiting_longest" ON "ideas_idea" ("published_at", "id") WHERE ("answered_at" IS NULL AND "published_at" IS NOT NULL);
CREATE INDEX "journal_entry_unsealed" ON "journal_entry" ("chain", "id") WHERE "seal" = '';
CREATE UNIQUE INDEX "meetings_meeting_with_committees_meeting_id_committee_id_5a2730ae_uniq" ON "meetings_meeting_with_committees" ("meeting_id", "committee_id");
CREATE INDEX "meetings_meeting_with_committees_meeting_id_8ee862d6" ON "meetings_meeting_with_committees" ("meeting_id");
CREATE INDEX "meetings_meeting_with_committees_committee_id_66c10159" ON "meetings_meeting_with_committees" ("committee_id");
CREATE INDEX "meetings_paperfile_paper_id_567e5645" ON "meetings_paperfile" ("paper_id");
CREATE INDEX "meetings_conflictofinterest_item_id_6a2d48e6" ON "meetings_conflictofinterest" ("item_id");
CREATE INDEX "meetings_conflictofinterest_person_id_1f2c9c94" ON "meetings_conflictofinterest" ("person_id");
CREATE INDEX "meetings_dateanswer_person_id_77c4e879" ON "meetings_dateanswer" ("person_id");
CREATE INDEX "meetings_dateanswer_option_id_f70de88e" ON "meetings_dateanswer" ("option_id");
CREATE INDEX "meetings_dateoption_poll_id_48b43855" ON "meetings_dateoption" ("poll_id");
CREATE INDEX "meetings_invitation_mandate_id_69edeaa3" ON "meetings_invitation" ("mandate_id");
CREATE INDEX "meetings_invitation_person_id_a540e281" ON "meetings_invitation" ("person_id");
CREATE INDEX "meetings_invitation_meeting_id_2a4c9253" ON "meetings_invitation" ("meeting_id");
CREATE INDEX "meetings_datepoll_committee_id_5d6ed68e" ON "meetings_datepoll" ("committee_id");
CREATE INDEX "meetings_meetingseries_committee_id_c4106730" ON "meetings_meetingseries" ("committee_id");
CREATE UNIQUE INDEX "meetings_meeting_once_in_series" ON "meetings_meeting" ("series_id", "series_day") WHERE "series_id" IS NOT NULL;
CREATE INDEX "meetings_meeting_committee_id_27f5b8ba" ON "meetings_meeting" ("committee_id");
CREATE INDEX "meetings_meeting_current_item_id_359e83fd" ON "meetings_meeting" ("current_item_id");
CREATE INDEX "meetings_meeting_series_id_4c28ba88" ON "meetings_meeting" ("series_id");
CREATE INDEX "meetings_meeting_second_call_of_id_4dd3bb3f" ON "meetings_meeting" ("second_call_of_id");
CREATE INDEX "meetings_meeting_by_day" ON "meetings_meeting" ("begins", "id");
CREATE INDEX "meetings_meeting_of_committee" ON "meetings_meeting" ("committee_id", "begins" DESC, "id" DESC);
CREATE INDEX "meetings_meeting_by_state" ON "meetings_meeting" ("state", "begins");
CREATE INDEX "meetings_meetingtask_item_id_7200e854" ON "meetings_meetingtask" ("item_id");
CREATE INDEX "meetings_meetingtask_meeting_id_88132261" ON "meetings_meetingtask" ("meeting_id");
CREATE INDEX "meetings_meetingtask_responsible_id_ff2b9597" ON "meetings_meetingtask" ("responsible_id");
CREATE INDEX "meetings_minutes_approved_in_id_be22afc8" ON "meetings_minutes" ("approved_in_id");
CREATE INDEX "meetings_minutes_co_signer_id_a5d5c991" ON "meetings_minutes" ("co_signer_id");
CREATE INDEX "meetings_minutes_recorder_id_df9b1718" ON "meetings_minutes" ("recorder_id");
CREATE INDEX "meetings_minutesamendment_decided_in_id_abdfb4f2" ON "meetings_minutesamendment" ("decided_in_id");
CREATE INDEX "meetings_minutesamendment_minutes_id_cc05c904" ON "meetings_minutesamendment" ("minutes_id");
CREATE INDEX "meetings_objection_minutes_id_6734a6c2" ON "meetings_objection" ("minutes_id");
CREATE INDEX "meetings_objection_person_id_8bd9e452" ON "meetings_objection" ("person_id");
CREATE INDEX "meetings_paper_author_id_056370b2" ON "meetings_paper" ("author_id");
CREATE INDEX "meetings_paper_committee_id_64aefe0c" ON "meetings_paper" ("committee_id");
CREATE INDEX "meetings_paper_subject_id_eb3cd261" ON "meetings_paper" ("subject_id");
CREATE INDEX "meetings_paper_adds_to_id_a19e461b" ON "meetings_paper" ("adds_to_id");
CREATE INDEX "meetings_consultation_committee_id_8acd6e77" ON "meetings_consultation" ("committee_id");
CREATE INDEX "meetings_consultation_paper_id_0266774b" ON "meetings_consultation" ("paper_id");
CREATE UNIQUE INDEX "meetings_consultation_one_decides" ON "meetings_consultation" ("paper_id") WHERE "role" = 'decides';
CREATE INDEX "meetings_amendment_proposed_by_id_3da1918d" ON "meetings_amendment" ("proposed_by_id");
CREATE INDEX "meetings_amendment_paper_id_d36beca2" ON "meetings_amendment" ("paper_id");
CREATE INDEX "meetings_paperversion_paper_id_f93a3d99" ON "meetings_paperversion" ("paper_id");
CREATE UNIQUE INDEX "meetings_presence_once_at_a_time" ON "meetings_presence" ("meeting_id", "person_id") WHERE ("left_at" IS NULL AND "person_id" IS NOT NULL);
CREATE INDEX "meetings_presence_mandate_id_bb3aee26" ON "meetings_presence" ("mandate_id");
CREATE INDEX "meetings_presence_meeting_id_fd2744bc" ON "meetings_presence" ("meeting_id");
CREATE INDEX "meetings_presence_person_id_8dd0cef2" ON "meetings_presence" ("person_id");
CREATE UNIQUE INDEX "meetings_proxy_one_holder" ON "meetings_proxy" ("meeting_id", "giver_id") WHERE "withdrawn_at" IS NULL;
CREATE INDEX "meetings_proxy_giver_id_b65419d7" ON "meetings_proxy" ("giver_id");
CREATE INDEX "meetings_proxy_holder_id_666462e0" ON "meetings_proxy" ("holder_id");
CREATE INDEX "meetings_proxy_meeting_id_5ed1b3d0" ON "meetings_proxy" ("meeting_id");
CREATE INDEX "meetings_signature_minutes_id_6e0cf007" ON "meetings_signature" ("minutes_id");
CREATE INDEX "meetings_signature_person_id_3c1e4d8e" ON "meetings_signature" ("person_id");
CREATE INDEX "meetings_secretballot_vote_id_685bcbaf" ON "meetings_secretballot" ("vote_id");
CREATE INDEX "meetings_rollentry_cast_by_id_8aef2d16" ON "meetings_rollentry" ("cast_by_id");
CREATE INDEX "meetings_rollentry_mandate_id_8966405c" ON "meetings_rollentry" ("mandate_id");
CREATE INDEX "meetings_rollentry_person_id_d9cd2766" ON "meetings_rollentry" ("person_id");
CREATE INDEX "meetings_rollentry_vote_id_e484664b" ON "meetings_rollentry" ("vote_id");
CREATE INDEX "meetings_resolution_committee_id_215e2afa" ON "meetings_resolution" ("committee_id");
CREATE INDEX "meetings_resolution_item_id_378adf00" ON "meetings_resolution" ("item_id");
CREATE INDEX "meetings_resolution_responsible_id_6db86f18" ON "meetings_resolution" ("responsible_id");
CREATE INDEX "meetings_resolution_subject_id_95ce4cde" ON "meetings_resolution" ("subject_id");
CREATE INDEX "meetings_resolution_latest" ON "meetings_resolution" ("decided_on" DESC, "id" DESC);
CREATE INDEX "meetings_resolution_of" ON "meetings_resolution" ("committee_id", "decided_on" DESC, "id" DESC);
CREATE INDEX "meetings_resolution_due" ON "meetings_resolution" ("due_on", "id") WHERE "follow_up" IN ('open', 'running');
CREATE UNIQUE INDEX "meetings_candidate_once" ON "meetings_candidate" ("vote_id", "person_id") WHERE "person_id" IS NOT NULL;
CREATE INDEX "meetings_candidate_person_id_184677de" ON "meetings_candidate" ("person_id");
CREATE INDEX "meetings_candidate_vote_id_ebab9fae" ON "meetings_candidate" ("vote_id");
CREATE UNIQUE INDEX "meetings_vote_one_open" ON "meetings_vote" ("item_id") WHERE ("method" IN ('open', 'secret') AND "state" = 'open');
CREATE INDEX "meetings_vote_committee_id_f307b575" ON "meetings_vote" ("committee_id");
CREATE INDEX "meetings_vote_item_id_90b2e465" ON "meetings_vote" ("item_id");
CREATE INDEX "meetings_vote_paper_version_id_4965814a" ON "meetings_vote" ("paper_version_id");
CREATE INDEX "meetings_vote_rule_set_id_7b8dfbd8" ON "meetings_vote" ("rule_set_id");
CREATE INDEX "meetings_secrecyrequest_person_id_c8388562" ON "meetings_secrecyrequest" ("person_id");
CREATE INDEX "meetings_secrecyrequest_vote_id_2caacc94" ON "meetings_secrecyrequest" ("vote_id");
CREATE UNIQUE INDEX "meetings_waiting_thread_once" ON "meetings_waiting" ("committee_id", "thread_id") WHERE "paper_id" IS NULL;
CREATE UNIQUE INDEX "meetings_waiting_paper_once" ON "meetings_waiting" ("committee_id", "paper_id") WHERE "paper_id" IS NOT NULL;
CREATE INDEX "meetings_waiting_committee_id_1b7e630f" ON "meetings_waiting" ("committee_id");
CREATE INDEX "meetings_waiting_item_id_bbc80dc9" ON "meetings_waiting" ("item_id");
CREATE INDEX "meetings_waiting_paper_id_9bbf6bd1" ON "meetings_waiting" ("paper_id");
CREATE INDEX "meetings_waiting_thread_id_d62f6a22" ON "meetings_waiting" ("thread_id");
CREATE INDEX "meetings_agendaitem_subject_id_17ca7cf3" ON "meetings_agendaitem" ("subject_id");
CREATE INDEX "meetings_agendaitem_meeting_id_07815bb0" ON "meetings_agendaitem" ("meeting_id");
CREATE INDEX "meetings_agendaitem_paper_id_8b60d612" ON "meetings_agendaitem" ("paper_id");
CREATE INDEX "meetings_agendaitem_parent_id_61edc61c" ON "meetings_agendaitem" ("parent_id");
CREATE INDEX "meetings_item_of_subject" ON "meetings_agendaitem" ("subject_id", "id" DESC);
CREATE INDEX "meetings_templateitem_committee_id_8c2f042c" ON "meetings_templateitem" ("committee_id");
CREATE INDEX "mfa_authenticator_user_id_0c3a50c0" ON "mfa_authenticator" ("user_id");
CREATE UNIQUE INDEX "unique_authenticator_type" ON "mfa_authenticator" ("user_id", "type") WHERE "type" IN ('totp', 'recovery_codes');
CREATE UNIQUE INDEX "notifications_preference_once_per_user" ON "notifications_preference" ("user_id", "kind") WHERE "user_id" IS NOT NULL;
CREATE UNIQUE INDEX "notifications_preference_once_per_address" ON "notifications_preference" ("address_id", "kind") WHERE "address_id" IS NOT NULL;
CREATE INDEX "notifications_preference_address_id_2e3d6975" ON "notifications_preference" ("address_id");
CREATE INDEX "notifications_preference_user_id_c839c2d6" ON "notifications_preference" ("user_id");
CREATE UNIQUE INDEX "notifications_notice_once_per_user" ON "notifications_notice" ("user_id", "thread_id", "happened_at", "number") WHERE "user_id" IS NOT NULL;
CREATE UNIQUE INDEX "notifications_notice_once_per_address" ON "notifications_notice" ("address_id", "thread_id", "happened_at", "number") WHERE "address_id" IS NOT NULL;
CREATE INDEX "notifications_notice_address_id_ec990c6c" ON "notifications_notice" ("address_id");
CREATE INDEX "notifications_notice_thread_id_24285574" ON "notifications_notice" ("thread_id");
CREATE INDEX "notifications_notice_user_id_552cc228" ON "notifications_notice" ("user_id");
CREATE INDEX "notifications_inbox" ON "notifications_notice" ("user_id", "happened_at" DESC, "id" DESC);
CREATE INDEX "notifications_due_by_user" ON "notifications_notice" ("user_id", "due_at") WHERE ("due_at" IS NOT NULL AND "sent_at" IS NULL AND "user_id" IS NOT NULL);
CREATE INDEX "notifications_due_by_address" ON "notifications_notice" ("address_id", "due_at") WHERE ("address_id" IS NOT NULL AND "due_at" IS NOT NULL AND "sent_at" IS NULL);
CREATE INDEX "notifications_oldest" ON "notifications_notice" ("happened_at");
CREATE INDEX "outbox_delivery_due" ON "outbox_delivery" ("due") WHERE "status" = 'waiting';
CREATE INDEX "outbox_mail_due" ON "outbox_mail" ("due") WHERE "status" = 'waiting';
CREATE UNIQUE INDEX "wagtailcore_groupcollectionpermission_group_id_collection_id_permission_id_a21cefe9_uniq" ON "wagtailcore_groupcollectionpermission" ("group_id", "collection_id", "permission_id");
CREATE INDEX "wagtailcore_groupcollectionpermission_collection_id_5423575a" ON "wagtailcore_groupcollectionpermission" ("collection_id");
CREATE INDEX "wagtailcore_groupcollectionpermission_group_id_05d61460" ON "wagtailcore_groupcollectionpermission" ("group_id");
CREATE INDEX "wagtailcore_groupcollectionpermission_permission_id_1b626275" ON "wagtailcore_groupcollectionpermission" ("permission_id");
CREATE INDEX "wagtaildocs_document_uploaded_by_user_id_17258b41" ON "wagtaildocs_document" ("uploaded_by_user_id");
CREATE INDEX "wagtaildocs_document_collection_id_23881625" ON "wagtaildocs_document" ("collection_id");
CREATE UNIQUE INDEX "wagtailcore_pageviewrestriction_groups_pageviewrestriction_id_group_id_d23f80bb_uniq" ON "wagtailcore_pageviewrestriction_groups" ("pageviewrestriction_id", "group_id");
CREATE INDEX "wagtailcore_pageviewrestriction_groups_pageviewrestriction_id_f147a99a" ON "wagtailcore_pageviewrestriction_groups" ("pageviewrestriction_id");
CREATE INDEX "wagtailcore_pageviewrestriction_groups_group_id_6460f223" ON "wagtailcore_pageviewrestriction_groups" ("group_id");
CREATE INDEX "wagtailcore_pageviewrestriction_page_id_15a8bea6" ON "wagtailcore_pageviewrestriction" ("page_id");
CREATE INDEX "wagtailcore_collectionviewrestriction_collection_id_761908ec" ON "wagtailcore_collectionviewrestriction" ("collection_id");
CREATE UNIQUE INDEX "wagtailcore_collectionviewrestriction_groups_collectionviewrestriction_id_group_id_988995ae_uniq" ON "wagtailcore_collectionviewrestriction_groups" ("collectionviewrestriction_id", "group_id");
CREATE INDEX "wagtailcore_collectionviewrestriction_groups_collectionviewrestriction_id_47320efd" ON "wagtailcore_collectionviewrestriction_groups" ("collectionviewrestriction_id");
CREATE INDEX "wagtailcore_collectionviewrestriction_groups_group_id_1823f2a3" ON "wagtailcore_collectionviewrestriction_groups" ("group_id");
CREATE UNIQUE INDEX "wagtailcore_site_hostname_port_2c626d70_uniq" ON "wagtailcore_site" ("hostname", "port");
CREATE INDEX "wagtailcore_site_hostname_96b20b46" ON "wagtailcore_site" ("hostname");
CREATE INDEX "wagtailcore_site_root_page_id_e02fb95c" ON "wagtailcore_site" ("root_page_id");
CREATE INDEX "wagtailcore_task_content_type_id_249ab8ba" ON "wagtailcore_task" ("content_type_id");
CREATE INDEX "wagtailcore_workflowpage_workflow_id_56f56ff6" ON "wagtailcore_workflowpage" ("workflow_id");
CREATE UNIQUE INDEX "wagtailcore_workflowtask_workflow_id_task_id_4ec7a62b_uniq" ON "wagtailcore_workflowtask" ("workflow_id", "task_id");
CREATE INDEX "wagtailcore_workflowtask_task_id_ce7716fe" ON "wagtailcore_workflowtask" ("task_id");
CREATE INDEX "wagtailcore_workflowtask_workflow_id_b9717175" ON "wagtailcore_workflowtask" ("workflow_id");
CREATE UNIQUE INDEX "wagtailcore_groupapprovaltask_groups_groupapprovaltask_id_group_id_bb5ee7eb_uniq" ON "wagtailcore_groupapprovaltask_groups" ("groupapprovaltask_id", "group_id");
CREATE INDEX "wagtailcore_groupapprovaltask_groups_groupapprovaltask_id_9a9255ea" ON "wagtailcore_groupapprovaltask_groups" ("groupapprovaltask_id");
CREATE INDEX "wagtailcore_groupapprovaltask_groups_group_id_2e64b61f" ON "wagtailcore_groupapprovaltask_groups" ("group_id");
CREATE UNIQUE INDEX "wagtailcore_page_translation_key_locale_id_9b041bad_uniq" ON "wagtailcore_page" ("translation_key", "locale_id");
CREATE INDEX "wagtailcore_page_slug_e7c11b8f" ON "wagtailcore_page" ("slug");
CREATE INDEX "wagtailcore_page_content_type_id_c28424df" ON "wagtailcore_page" ("content_type_id");
CREATE INDEX "wagtailcore_page_owner_id_fbf7c332" ON "wagtailcore_page" ("owner_id");
CREATE INDEX "wagtailcore_page_first_published_at_2b5dd637" ON "wagtailcore_page" ("first_published_at");
CREATE INDEX "wagtailcore_page_live_revision_id_930bd822" ON "wagtailcore_page" ("live_revision_id");
CREATE INDEX "wagtailcore_page_locked_by_id_bcb86245" ON "wagtailcore_page" ("locked_by_id");
CREATE INDEX "wagtailcore_page_locale_id_3c7e30a6" ON "wagtailcore_page" ("locale_id");
CREATE INDEX "wagtailcore_page_alias_of_id_12945502" ON "wagtailcore_page" ("alias_of_id");
CREATE INDEX "wagtailcore_commentreply_comment_id_afc7e027" ON "wagtailcore_commentreply" ("comment_id");
CREATE INDEX "wagtailcore_commentreply_user_id_d0b3b9c3" ON "wagtailcore_commentreply" ("user_id");
CREATE UNIQUE INDEX "wagtailcore_pagesubscription_page_id_user_id_0cef73ed_uniq" ON "wagtailcore_pagesubscription" ("page_id", "user_id");
CREATE INDEX "wagtailcore_pagesubscription_page_id_a085e7a6" ON "wagtailcore_pagesubscription" ("page_id");
CREATE INDEX "wagtailcore_pagesubscription_user_id_89d7def9" ON "wagtailcore_pagesubscription" ("user_id");
CREATE UNIQUE INDEX "wagtail_localize_string_locale_id_data_hash_bae71852_uniq" ON "wagtail_localize_string" ("locale_id", "data_hash");
CREATE INDEX "wagtail_localize_string_locale_id_2cded126" ON "wagtail_localize_string" ("locale_id");
CREATE UNIQUE INDEX "wagtail_localize_translatableobject_content_type_id_translation_key_de875339_uniq" ON "wagtail_localize_translatableobject" ("content_type_id", "translation_key");
CREATE INDEX "wagtail_localize_translatableobject_content_type_id_0d6c5139" ON "wagtail_localize_translatableobject" ("content_type_id");
CREATE INDEX "wagtail_localize_templatesegment_context_id_81456b25" ON "wagtail_localize_templatesegment" ("context_id");
CREATE INDEX "wagtail_localize_templatesegment_source_id_26b89dc6" ON "wagtail_localize_templatesegment" ("source_id");
CREATE INDEX "wagtail_localize_templatesegment_template_id_c370b3c8" ON "wagtail_localize_templatesegment" ("template_id");
CREATE INDEX "wagtail_localize_stringsegment_context_id_63235539" ON "wagtail_localize_stringsegment" ("context_id");
CREATE INDEX "wagtail_localize_stringsegment_source_id_5804129f" ON "wagtail_localize_stringsegment" ("source_id");
CREATE INDEX "wagtail_localize_stringsegment_string_id_6356d5ec" ON "wagtail_localize_stringsegment" ("string_id");
CREATE INDEX "wagtail_localize_relatedobjectsegment_context_id_c0a725be" ON "wagtail_localize_relatedobjectsegment" ("context_id");
CREATE INDEX "wagtail_localize_relatedobjectsegment_object_id_6c7b58df" ON "wagtail_localize_relatedobjectsegment" ("object_id");
CREATE INDEX "wagtail_localize_relatedobjectsegment_source_id_9a3b1373" ON "wagtail_localize_relatedobjectsegment" ("source_id");
CREATE INDEX "wagtailcore_comment_page_id_108444b5" ON "wagtailcore_comment" ("page_id");
CREATE INDEX "wagtailcore_comment_resolved_by_id_a282aa0e" ON "wagtailcore_comment" ("resolved_by_id");
CREATE INDEX "wagtailcore_comment_revision_created_id_1d058279" ON "wagtailcore_comment" ("revision_created_id");
CREATE INDEX "wagtailcore_comment_user_id_0c577ca6" ON "wagtailcore_comment" ("user_id");
CREATE INDEX "wagtailcore_page_latest_revision_id_e60fef51" ON "wagtailcore_page" ("latest_revision_id");
CREATE UNIQUE INDEX "wagtailcore_referenceindex_base_content_type_id_object_id_to_content_type_id_to_object_id_content_path_hash_9e6ccd6a_uniq" ON "wagtailcore_referenceindex" ("base_content_type_id", "object_id", "to_content_type_id", "to_object_id", "content_path_hash");
CREATE INDEX "wagtailcore_referenceindex_base_content_type_id_313cf40f" ON "wagtailcore_referenceindex" ("base_content_type_id");
CREATE INDEX "wagtailcore_referenceindex_content_type_id_766e0336" ON "wagtailcore_referenceindex" ("content_type_id");
CREATE INDEX "wagtailcore_referenceindex_to_content_type_id_93690bbd" ON "wagtailcore_referenceindex" ("to_content_type_id");
CREATE INDEX "wagtailcore_taskstate_content_type_id_0a758fdc" ON "wagtailcore_taskstate" ("content_type_id");
CREATE INDEX "wagtailcore_taskstate_task_id_c3677c34" ON "wagtailcore_taskstate" ("task_id");
CREATE INDEX "wagtailcore_taskstate_workflow_state_id_9239a775" ON "wagtailcore_taskstate" ("workflow_state_id");
CREATE INDEX "wagtailcore_taskstate_finished_by_id_13f98229" ON "wagtailcore_taskstate" ("finished_by_id");
CREATE INDEX "wagtailcore_taskstate_revision_id_df25a499" ON "wagtailcore_taskstate" ("revision_id");
CREATE UNIQUE INDEX "unique_in_progress_workflow" ON "wagtailcore_workflowstate" ("base_content_type_id", "object_id") WHERE "status" IN ('in_progress', 'needs_changes');
CREATE INDEX "wagtailcore_workflowstate_requested_by_id_4090bca3" ON "wagtailcore_workflowstate" ("requested_by_id");
CREATE INDEX "wagtailcore_workflowstate_workflow_id_1f18378f" ON "wagtailcore_workflowstate" ("workflow_id");
CREATE INDEX "wagtailcore_workflowstate_base_content_type_id_a30dc576" ON "wagtailcore_workflowstate" ("base_content_type_id");
CREATE INDEX "wagtailcore_workflowstate_content_type_id_2bb78ce1" ON "wagtailcore_workflowstate" ("content_type_id");
CREATE INDEX "workflowstate_ct_id_idx" ON "wagtailcore_workflowstate" ("content_type_id", "object_id");
CREATE INDEX "workflowstate_base_ct_id_idx" ON "wagtailcore_workflowstate" ("base_content_type_id", "object_id");
CREATE INDEX "wagtailcore_workflowcontenttype_workflow_id_9aad7cd2" ON "wagtailcore_workflowcontenttype" ("workflow_id");
CREATE INDEX "wagtailcore_modellogentry_action_d2d856ee" ON "wagtailcore_modellogentry" ("action");
CREATE INDEX "wagtailcore_modellogentry_timestamp_9694521b" ON "wagtailcore_modellogentry" ("timestamp");
CREATE INDEX "wagtailcore_modellogentry_content_changed_8bc39742" ON "wagtailcore_modellogentry" ("content_changed");
CREATE INDEX "wagtailcore_modellogentry_object_id_e0e7d4ef" ON "wagtailcore_modellogentry" ("object_id");
CREATE INDEX "wagtailcore_modellogentry_content_type_id_68849e77" ON "wagtailcore_modellogentry" ("content_type_id");
CREATE INDEX "wagtailcore_modellogentry_user_id_0278d1bf" ON "wagtailcore_modellogentry" ("user_id");
CREATE INDEX "wagtailcore_modellogentry_revision_id_df6ca33a" ON "wagtailcore_modellogentry" ("revision_id");
CREATE INDEX "wagtailcore_pagelogentry_action_c2408198" ON "wagtailcore_pagelogentry" ("action");
CREATE INDEX "wagtailcore_pagelogentry_timestamp_deb774c4" ON "wagtailcore_pagelogentry" ("timestamp");
CREATE INDEX "wagtailcore_pagelogentry_content_changed_99f27ade" ON "wagtailcore_pagelogentry" ("content_changed");
CREATE INDEX "wagtailcore_pagelogentry_content_type_id_74e7708a" ON "wagtailcore_pagelogentry" ("content_type_id");
CREATE INDEX "wagtailcore_pagelogentry_page_id_8464e327" ON "wagtailcore_pagelogentry" ("page_id");
CREATE INDEX "wagtailcore_pagelogentry_revision_id_8043d103" ON "wagtailcore_pagelogentry" ("revision_id");
CREATE INDEX "wagtailcore_pagelogentry_user_id_604ccfd8" ON "wagtailcore_pagelogentry" ("user_id");
CREATE INDEX "wagtailcore_grouppagepermission_group_id_fc07e671" ON "wagtailcore_grouppagepermission" ("group_id");
CREATE INDEX "wagtailcore_grouppagepermission_page_id_710b114a" ON "wagtailcore_grouppagepermission" ("page_id");
CREATE INDEX "wagtailcore_grouppagepermission_permission_id_05acb22e" ON "wagtailcore_grouppagepermission" ("permission_id");
CREATE INDEX "wagtailcore_revision_created_at_81450aa6" ON "wagtailcore_revision" ("created_at");
CREATE INDEX "wagtailcore_revision_approved_go_live_at_88d3dee5" ON "wagtailcore_revision" ("approved_go_live_at");
CREATE INDEX "wagtailcore_revision_user_id_03df83b0" ON "wagtailcore_revision" ("user_id");
CREATE INDEX "wagtailcore_revision_content_type_id_c8cb69c0" ON "wagtailcore_revision" ("content_type_id");
CREATE INDEX "wagtailcore_revision_base_content_type_id_5b4ef7bd" ON "wagtailcore_revision" ("base_content_type_id");
CREATE INDEX "content_object_idx" ON "wagtailcore_revision" ("content_type_id", "object_id");
CREATE INDEX "base_content_object_idx" ON "wagtailcore_revision" ("base_content_type_id", "object_id");
CREATE INDEX "wagtailcore_uploadedfile_for_content_type_id_b0fc87b2" ON "wagtailcore_uploadedfile" ("for_content_type_id");
CREATE INDEX "wagtailcore_uploadedfile_uploaded_by_user_id_c7580fe8" ON "wagtailcore_uploadedfile" ("uploaded_by_user_id");
CREATE UNIQUE INDEX "wagtailcore_groupsitepermission_group_id_site_id_permission_id_a58ee30d_uniq" ON "wagtailcore_groupsitepermission" ("group_id", "site_id", "permission_id");
CREATE INDEX "wagtailcore_groupsitepermission_group_id_e5cdbee4" ON "wagtailcore_groupsitepermission" ("group_id");
CREATE INDEX "wagtailcore_groupsitepermission_permission_id_459b1f38" ON "wagtailcore_groupsitepermission" ("permission_id");
CREATE INDEX "wagtailcore_groupsitepermission_site_id_245de488" ON "wagtailcore_groupsitepermission" ("site_id");
CREATE INDEX "referenceindex_source_object" ON "wagtailcore_referenceindex" ("base_content_type_id", "object_id");
CREATE INDEX "referenceindex_target_object" ON "wagtailcore_referenceindex" ("to_content_type_id", "to_object_id");
CREATE INDEX "wagtailcore_uuid_d6363b_idx" ON "wagtailcore_modellogentry" ("uuid", "action", "timestamp" DESC);
CREATE INDEX "wagtailcore_uuid_06a44d_idx" ON "wagtailcore_pagelogentry" ("uuid", "action", "timestamp" DESC);
CREATE INDEX "taggit_taggeditem_object_id_e2d7d1df" ON "taggit_taggeditem" ("object_id");
CREATE INDEX "taggit_taggeditem_content_type_id_9957a03c" ON "taggit_taggeditem" ("content_type_id");
CREATE INDEX "taggit_taggeditem_tag_id_f4f5b767" ON "taggit_taggeditem" ("tag_id");
CREATE INDEX "taggit_tagg_content_8fc721_idx" ON "taggit_taggeditem" ("content_type_id", "object_id");
CREATE INDEX "portal_fixedtext_group_0fbda7a3" ON "portal_fixedtext" ("group");
CREATE INDEX "portal_editorialimage_created_at_5f859976" ON "portal_editorialimage" ("created_at");
CREATE INDEX "portal_editorialimage_file_hash_72960a6e" ON "portal_editorialimage" ("file_hash");
CREATE INDEX "portal_editorialimage_collection_id_09f0d4e5" ON "portal_editorialimage" ("collection_id");
CREATE INDEX "portal_editorialimage_uploaded_by_user_id_a334460d" ON "portal_editorialimage" ("uploaded_by_user_id");
CREATE INDEX "portal_articlepage_district_id_a2ca35b7" ON "portal_articlepage" ("district_id");
CREATE INDEX "portal_articlepage_picture_id_57c14477" ON "portal_articlepage" ("picture_id");
CREATE INDEX "portal_newspage_district_id_666f0ef3" ON "portal_newspage" ("district_id");
CREATE INDEX "portal_newspage_picture_id_838a4de8" ON "portal_newspage" ("picture_id");
CREATE INDEX "portal_topicpage_district_id_d3855d20" ON "portal_topicpage" ("district_id");
CREATE INDEX "portal_topicpage_picture_id_fa662055" ON "portal_topicpage" ("picture_id");
CREATE INDEX "portal_editorialrendition_filter_spec_be76cfc5" ON "portal_editorialrendition" ("filter_spec");
CREATE INDEX "portal_editorialrendition_image_id_544fd19b" ON "portal_editorialrendition" ("image_id");
CREATE INDEX "portal_yearfigures_report_id_df19e8f2" ON "portal_yearfigures" ("report_id");
CREATE UNIQUE INDEX "projects_project_audiences_project_id_audience_id_7af160a4_uniq" ON "projects_project_audiences" ("project_id", "audience_id");
CREATE INDEX "projects_project_audiences_project_id_ff4f1f3a" ON "projects_project_audiences" ("project_id");
CREATE INDEX "projects_project_audiences_audience_id_7d5d0b44" ON "projects_project_audiences" ("audience_id");
CREATE UNIQUE INDEX "projects_project_districts_project_id_district_id_c4dc8198_uniq" ON "projects_project_districts" ("project_id", "district_id");
CREATE INDEX "projects_project_districts_project_id_fce4dbf2" ON "projects_project_districts" ("project_id");
CREATE INDEX "projects_project_districts_district_id_2d8ec315" ON "projects_project_districts" ("district_id");
CREATE UNIQUE INDEX "projects_project_goals_project_id_profilegoal_id_9105de75_uniq" ON "projects_project_goals" ("project_id", "profilegoal_id");
CREATE INDEX "projects_project_goals_project_id_3c2156b6" ON "projects_project_goals" ("project_id");
CREATE INDEX "projects_project_goals_profilegoal_id_cd92ef14" ON "projects_project_goals" ("profilegoal_id");
CREATE UNIQUE INDEX "projects_project_themes_project_id_theme_id_6d157f29_uniq" ON "projects_project_themes" ("project_id", "theme_id");
CREATE INDEX "projects_project_themes_project_id_b6f91aed" ON "projects_project_themes" ("project_id");
CREATE INDEX "projects_project_themes_theme_id_e931f851" ON "projects_project_themes" ("theme_id");
CREATE INDEX "projects_projectdocument_project_id_41155174" ON "projects_projectdocument" ("project_id");
CREATE INDEX "projects_nominee_award_id_08c4c8a3" ON "projects_nominee" ("award_id");
CREATE INDEX "projects_nominee_organisation_id_45063cdc" ON "projects_nominee" ("organisation_id");
CREATE INDEX "projects_project_district_id_e91f2f34" ON "projects_project" ("district_id");
CREATE INDEX "projects_project_lead_id_f0322889" ON "projects_project" ("lead_id");
CREATE INDEX "projects_project_neighbourhood_id_7eeb204d" ON "projects_project" ("neighbourhood_id");
CREATE INDEX "projects_project_theme_id_8442c910" ON "projects_project" ("theme_id");
CREATE INDEX "projects_project_repeats_id_e885c961" ON "projects_project" ("repeats_id");
CREATE INDEX "projects_newest" ON "projects_project" ("listed_on" DESC, "id" DESC);
CREATE INDEX "projects_of_district" ON "projects_project" ("district_id", "listed_on" DESC, "id" DESC);
CREATE INDEX "projects_of_theme" ON "projects_project" ("theme_id", "listed_on" DESC, "id" DESC);
CREATE INDEX "projects_in_state" ON "projects_project" ("state", "listed_on" DESC, "id" DESC);
CREATE INDEX "projects_of_kind" ON "projects_project" ("kind", "listed_on" DESC, "id" DESC);
CREATE INDEX "projects_led_by" ON "projects_project" ("lead_id", "listed_on" DESC, "id" DESC);
CREATE INDEX "projects_funded_so" ON "projects_project" ("funding_class", "listed_on" DESC, "id" DESC);
CREATE INDEX "projects_of_quarter" ON "projects_project" ("neighbourhood_id", "listed_on" DESC, "id" DESC);
CREATE INDEX "projects_wanting_help" ON "projects_project" ("listed_on" DESC, "id" DESC) WHERE "help_wanted";
CREATE INDEX "projects_in_cell" ON "projects_project" ("cell", "id" DESC) WHERE "cell" IS NOT NULL;
CREATE INDEX "projects_running_till" ON "projects_project" ("ends_on", "id") WHERE "state" = 'running';
CREATE INDEX "projects_partner_organisation_id_5d4a0316" ON "projects_partner" ("organisation_id");
CREATE INDEX "projects_partner_project_id_f7ddeb78" ON "projects_partner" ("project_id");
CREATE UNIQUE INDEX "projects_partner_once_per_part" ON "projects_partner" ("project_id", "organisation_id", "part") WHERE "organisation_id" IS NOT NULL;
CREATE INDEX "projects_origin_idea_id_a75673e1" ON "projects_origin" ("idea_id");
CREATE INDEX "projects_origin_project_id_309a4cdf" ON "projects_origin" ("project_id");
CREATE INDEX "projects_measure_responsible_id_18a43d6d" ON "projects_measure" ("responsible_id");
CREATE INDEX "projects_measure_project_id_e19fec8b" ON "projects_measure" ("project_id");
CREATE INDEX "projects_measure_due" ON "projects_measure" ("due_on", "id") WHERE ("due_on" IS NOT NULL AND "state" IN ('open', 'running'));
CREATE INDEX "projects_measure_whose" ON "projects_measure" ("responsible_id", "due_on") WHERE "responsible_id" IS NOT NULL;
CREATE INDEX "projects_indicator_project_id_580a29d4" ON "projects_indicator" ("project_id");
CREATE INDEX "projects_closingreport_author_id_5593c879" ON "projects_closingreport" ("author_id");
CREATE INDEX "projects_awardyear_project_id_ef45c2b7" ON "projects_awardyear" ("project_id");
CREATE INDEX "projects_projectdate_project_id_7ec7a006" ON "projects_projectdate" ("project_id");
CREATE INDEX "projects_date_when" ON "projects_projectdate" ("begins", "id");
CREATE INDEX "projects_projectpicture_project_id_5500dde9" ON "projects_projectpicture" ("project_id");
CREATE UNIQUE INDEX "projects_referral_one_at_a_time" ON "projects_projectreferral" ("project_id") WHERE "ends" IS NULL;
CREATE INDEX "projects_projectreferral_committee_id_dcf213b4" ON "projects_projectreferral" ("committee_id");
CREATE INDEX "projects_projectreferral_project_id_8b119578" ON "projects_projectreferral" ("project_id");
CREATE INDEX "projects_projectupdate_author_id_9ae786b8" ON "projects_projectupdate" ("author_id");
CREATE INDEX "projects_projectupdate_project_id_7ecc079d" ON "projects_projectupdate" ("project_id");
CREATE INDEX "projects_update_of_project" ON "projects_projectupdate" ("project_id", "at" DESC);
CREATE INDEX "projects_projectyear_project_id_daa09ec0" ON "projects_projectyear" ("project_id");
CREATE INDEX "projects_registerentry_address_id_7bae87c3" ON "projects_registerentry" ("address_id");
CREATE INDEX "projects_registerentry_district_id_838329e6" ON "projects_registerentry" ("district_id");
CREATE INDEX "projects_registerentry_project_id_8d4db9b5" ON "projects_registerentry" ("project_id");
CREATE INDEX "projects_registerentry_suggested_by_id_5b251dee" ON "projects_registerentry" ("suggested_by_id");
CREATE INDEX "projects_entry_of_register" ON "projects_registerentry" ("project_id", "state", "name");
CREATE INDEX "projects_teammember_person_id_274d97e7" ON "projects_teammember" ("person_id");
CREATE INDEX "projects_teammember_project_id_abe279f1" ON "projects_teammember" ("project_id");
CREATE INDEX "projects_projectimportdraft_district_id_9e60c124" ON "projects_projectimportdraft" ("district_id");
CREATE INDEX "projects_event_address_id_874b0160" ON "projects_event" ("address_id");
CREATE INDEX "projects_event_district_id_1e944d83" ON "projects_event" ("district_id");
CREATE INDEX "projects_event_entered_by_id_cc545b17" ON "projects_event" ("entered_by_id");
CREATE INDEX "projects_event_when" ON "projects_event" ("begins", "id") WHERE "published_at" IS NOT NULL;
CREATE INDEX "projects_event_of_district" ON "projects_event" ("district_id", "begins", "id") WHERE "published_at" IS NOT NULL;
CREATE INDEX "projects_event_to_look_at" ON "projects_event" ("district_id", "id") WHERE "awaits_look";
CREATE UNIQUE INDEX "projects_event_audiences_event_id_audience_id_dbc274e1_uniq" ON "projects_event_audiences" ("event_id", "audience_id");
CREATE INDEX "projects_event_audiences_event_id_64d3b137" ON "projects_event_audiences" ("event_id");
CREATE INDEX "projects_event_audiences_audience_id_257960ea" ON "projects_event_audiences" ("audience_id");
CREATE UNIQUE INDEX "projects_listing_audiences_listing_id_audience_id_cc79ef8f_uniq" ON "projects_listing_audiences" ("listing_id", "audience_id");
CREATE INDEX "projects_listing_audiences_listing_id_d7ae6a46" ON "projects_listing_audiences" ("listing_id");
CREATE INDEX "projects_listing_audiences_audience_id_aa49044b" ON "projects_listing_audiences" ("audience_id");
CREATE UNIQUE INDEX "projects_listing_themes_listing_id_theme_id_271ab1f5_uniq" ON "projects_listing_themes" ("listing_id", "theme_id");
CREATE INDEX "projects_listing_themes_listing_id_eb24ffb3" ON "projects_listing_themes" ("listing_id");
CREATE INDEX "projects_listing_themes_theme_id_9ac0eb6b" ON "projects_listing_themes" ("theme_id");
CREATE INDEX "projects_listing_address_id_a6a73451" ON "projects_listing" ("address_id");
CREATE INDEX "projects_listing_district_id_a9ad52ea" ON "projects_listing" ("district_id");
CREATE INDEX "projects_listing_entered_by_id_cba07359" ON "projects_listing" ("entered_by_id");
CREATE INDEX "projects_listing_neighbourhood_id_a86d2071" ON "projects_listing" ("neighbourhood_id");
CREATE INDEX "projects_listing_abc" ON "projects_listing" ("abc", "id") WHERE "state" = 'listed';
CREATE INDEX "projects_listing_of_district" ON "projects_listing" ("district_id", "abc", "id") WHERE "state" = 'listed';
CREATE INDEX "projects_listing_to_look_at" ON "projects_listing" ("district_id", "id") WHERE "awaits_look";
CREATE INDEX "projects_listing_to_confirm" ON "projects_listing" ("confirmed_until") WHERE "state" = 'listed';
CREATE INDEX "search_searchentry_district_id_9eea6da5" ON "search_searchentry" ("district_id");
CREATE INDEX "search_searchentry_thread_id_f378aa28" ON "search_searchentry" ("thread_id");
CREATE INDEX "search_entry_relate_due" ON "search_searchentry" ("language") WHERE "relate_due";
CREATE INDEX "search_related_entry_id_fafb608b" ON "search_related" ("entry_id");
CREATE INDEX "search_related_target_id_1c9969d1" ON "search_related" ("target_id");
CREATE INDEX "search_related_nearest" ON "search_related" ("entry_id", "nearness" DESC);
CREATE INDEX "django_session_expire_date_a5c62663" ON "django_session" ("expire_date");
CREATE INDEX "usersessions_usersession_user_id_af5e0a6d" ON "usersessions_usersession" ("user_id");
CREATE UNIQUE INDEX "volunteering_opportunity_themes_opportunity_id_theme_id_204723d3_uniq" ON "volunteering_opportunity_themes" ("opportunity_id", "theme_id");
CREATE INDEX "volunteering_opportunity_themes_opportunity_id_9011ac17" ON "volunteering_opportunity_themes" ("opportunity_id");
CREATE INDEX "volunteering_opportunity_themes_theme_id_ffad0bd7" ON "volunteering_opportunity_themes" ("theme_id");
CREATE UNIQUE INDEX "volunteering_opportunity_requires_opportunity_id_skill_id_f983efd2_uniq" ON "volunteering_opportunity_requires" ("opportunity_id", "skill_id");
CREATE INDEX "volunteering_opportunity_requires_opportunity_id_56a7d444" ON "volunteering_opportunity_requires" ("opportunity_id");
CREATE INDEX "volunteering_opportunity_requires_skill_id_4d326736" ON "volunteering_opportunity_requires" ("skill_id");
CREATE UNIQUE INDEX "volunteering_opportunity_teaches_opportunity_id_skill_id_33d389d5_uniq" ON "volunteering_opportunity_teaches" ("opportunity_id", "skill_id");
CREATE INDEX "volunteering_opportunity_teaches_opportunity_id_4aef5cc5" ON "volunteering_opportunity_teaches" ("opportunity_id");
CREATE INDEX "volunteering_opportunity_teaches_skill_id_21a24230" ON "volunteering_opportunity_teaches" ("skill_id");
CREATE UNIQUE INDEX "volunteering_opportunity_welcomes_opportunity_id_skill_id_756160a8_uniq" ON "volunteering_opportunity_welcomes" ("opportunity_id", "skill_id");
CREATE INDEX "volunteering_opportunity_welcomes_opportunity_id_492867e6" ON "volunteering_opportunity_welcomes" ("opportunity_id");
CREATE INDEX "volunteering_opportunity_welcomes_skill_id_ae5e5df1" ON "volunteering_opportunity_welcomes" ("skill_id");
CREATE UNIQUE INDEX "volunteering_volunteerprofile_districts_volunteerprofile_id_district_id_75fd05be_uniq" ON "volunteering_volunteerprofile_districts" ("volunteerprofile_id", "district_id");
CREATE INDEX "volunteering_volunteerprofile_districts_volunteerprofile_id_89419a77" ON "volunteering_volunteerprofile_districts" ("volunteerprofile_id");
CREATE INDEX "volunteering_volunteerprofile_districts_district_id_4ce46aaa" ON "volunteering_volunteerprofile_districts" ("district_id");
CREATE UNIQUE INDEX "volunteering_volunteerprofile_themes_volunteerprofile_id_theme_id_283cd9cc_uniq" ON "volunteering_volunteerprofile_themes" ("volunteerprofile_id", "theme_id");
CREATE INDEX "volunteering_volunteerprofile_themes_volunteerprofile_id_4fd1fa8c" ON "volunteering_volunteerprofile_themes" ("volunteerprofile_id");
CREATE INDEX "volunteering_volunteerprofile_themes_theme_id_8c9cf9ec" ON "volunteering_volunteerprofile_themes" ("theme_id");
CREATE INDEX "volunteering_helpcall_sent_by_id_d31f27b6" ON "volunteering_helpcall" ("sent_by_id");
CREATE INDEX "volunteering_helpcall_opportunity_id_81fd0ec5" ON "volunteering_helpcall" ("opportunity_id");
CREATE UNIQUE INDEX "volunteering_helpcall_volunteers_helpcall_id_volunteerprofile_id_c1277646_uniq" ON "volunteering_helpcall_volunteers" ("helpcall_id", "volunteerprofile_id");
CREATE INDEX "volunteering_helpcall_volunteers_helpcall_id_546c8e9e" ON "volunteering_helpcall_volunteers" ("helpcall_id");
CREATE INDEX "volunteering_helpcall_volunteers_volunteerprofile_id_f8ac0bc5" ON "volunteering_helpcall_volunteers" ("volunteerprofile_id");
CREATE UNIQUE INDEX "volunteering_match_once_project" ON "volunteering_match" ("project_id") WHERE "state" = 'waiting';
CREATE UNIQUE INDEX "volunteering_match_once_committee" ON "volunteering_match" ("committee_id") WHERE "state" = 'waiting';
CREATE INDEX "volunteering_match_asked_by_id_90eb7b24" ON "volunteering_match" ("asked_by_id");
CREATE INDEX "volunteering_match_committee_id_679d391a" ON "volunteering_match" ("committee_id");
CREATE INDEX "volunteering_match_project_id_c0df5ae8" ON "volunteering_match" ("project_id");
CREATE INDEX "volunteering_shift_opportunity_id_56348f23" ON "volunteering_shift" ("opportunity_id");
CREATE INDEX "volunteering_shifts_of" ON "volunteering_shift" ("opportunity_id", "begins");
CREATE INDEX "volunteering_shifts_by_time" ON "volunteering_shift" ("begins");
CREATE INDEX "volunteering_opportunity_committee_id_72c39b8e" ON "volunteering_opportunity" ("committee_id");
CREATE INDEX "volunteering_opportunity_district_id_e6814ff6" ON "volunteering_opportunity" ("district_id");
CREATE INDEX "volunteering_opportunity_lead_id_d4a612a2" ON "volunteering_opportunity" ("lead_id");
CREATE INDEX "volunteering_opportunity_project_id_27e5baa2" ON "volunteering_opportunity" ("project_id");
CREATE INDEX "volunteering_open" ON "volunteering_opportunity" ("listed_at", "id") WHERE "closed_at" IS NULL;
CREATE INDEX "volunteering_open_there" ON "volunteering_opportunity" ("district_id", "listed_at", "id") WHERE "closed_at" IS NULL;
CREATE INDEX "volunteering_budgetwindow_budget_id_9fbf7224" ON "volunteering_budgetwindow" ("budget_id");
CREATE INDEX "volunteering_volunteerprofile_entered_by_id_091d9946" ON "volunteering_volunteerprofile" ("entered_by_id");
CREATE INDEX "volunteering_profiles_asked" ON "volunteering_volunteerprofile" ("id") WHERE "wants_proposals";
CREATE INDEX "volunteering_proposal_match_id_ae2ac8d7" ON "volunteering_proposal" ("match_id");
CREATE INDEX "volunteering_proposal_shift_id_ad6b743e" ON "volunteering_proposal" ("shift_id");
CREATE INDEX "volunteering_proposal_volunteer_id_123726ce" ON "volunteering_proposal" ("volunteer_id");
CREATE INDEX "volunteering_profileskill_seen_by_id_3440efea" ON "volunteering_profileskill" ("seen_by_id");
CREATE INDEX "volunteering_profileskill_skill_id_47ce0492" ON "volunteering_profileskill" ("skill_id");
CREATE INDEX "volunteering_profileskill_profile_id_c4e66630" ON "volunteering_profileskill" ("profile_id");
CREATE INDEX "volunteering_hours_assignment_id_723328c9" ON "volunteering_hours" ("assignment_id");
CREATE INDEX "volunteering_hours_entered_by_id_b89e1f35" ON "volunteering_hours" ("entered_by_id");
CREATE INDEX "volunteering_hours_opportunity_id_7d723f7b" ON "volunteering_hours" ("opportunity_id");
CREATE INDEX "volunteering_hours_volunteer_id_b7229e54" ON "volunteering_hours" ("volunteer_id");
CREATE INDEX "volunteering_hours_about_id_a5ee1182" ON "volunteering_hours" ("about_id");
CREATE INDEX "volunteering_hours_of" ON "volunteering_hours" ("opportunity_id", "kind");
CREATE UNIQUE INDEX "volunteering_confirmed_once" ON "volunteering_hours" ("about_id") WHERE ("about_id" IS NOT NULL AND "kind" = 'confirmation');
CREATE UNIQUE INDEX "volunteering_hours_once_a_day" ON "volunteering_hours" ("assignment_id", "kind", "day") WHERE ("assignment_id" IS NOT NULL AND "kind" IN ('entry', 'confirmation'));
CREATE INDEX "volunteering_certificate_volunteer_id_290fab69" ON "volunteering_certificate" ("volunteer_id");
CREATE UNIQUE INDEX "volunteering_assignment_once_alive" ON "volunteering_assignment" ("shift_id", "volunteer_id") WHERE "state" IN ('asked', 'offered', 'consent', 'accepted', 'waiting');
CREATE INDEX "volunteering_assignment_entered_by_id_f0682478" ON "volunteering_assignment" ("entered_by_id");
CREATE INDEX "volunteering_assignment_shift_id_efbedf49" ON "volunteering_assignment" ("shift_id");
CREATE INDEX "volunteering_assignment_volunteer_id_e3e25868" ON "volunteering_assignment" ("volunteer_id");
CREATE INDEX "volunteering_of_shift" ON "volunteering_assignment" ("shift_id", "state");
CREATE INDEX "volunteering_of_volunteer" ON "volunteering_assignment" ("volunteer_id", "state");
CREATE INDEX "volunteering_offers_ending" ON "volunteering_assignment" ("expires_at") WHERE "state" = 'offered';
CREATE INDEX "volunteering_consents_ending" ON "volunteering_assignment" ("expires_at") WHERE "state" = 'consent';
CREATE INDEX "volunteering_helpconsent_recorded_by_id_e1c76f05" ON "volunteering_helpconsent" ("recorded_by_id");
CREATE UNIQUE INDEX "wagtail_localize_translation_source_id_target_locale_id_7e943cf8_uniq" ON "wagtail_localize_translation" ("source_id", "target_locale_id");
CREATE INDEX "wagtail_localize_translation_source_id_e326e1e3" ON "wagtail_localize_translation" ("source_id");
CREATE INDEX "wagtail_localize_translation_target_locale_id_8c524f73" ON "wagtail_localize_translation" ("target_locale_id");
CREATE UNIQUE INDEX "wagtail_localize_stringtranslation_locale_id_translation_of_id_context_id_d2d59359_uniq" ON "wagtail_localize_stringtranslation" ("locale_id", "translation_of_id", "context_id");
CREATE INDEX "wagtail_localize_stringtranslation_context_id_3cc13049" ON "wagtail_localize_stringtranslation" ("context_id");
CREATE INDEX "wagtail_localize_stringtranslation_locale_id_b9e3730d" ON "wagtail_localize_stringtranslation" ("locale_id");
CREATE INDEX "wagtail_localize_stringtranslation_translation_of_id_8eef01d0" ON "wagtail_localize_stringtranslation" ("translation_of_id");
CREATE INDEX "wagtail_localize_stringtranslation_last_translated_by_id_764c7a3f" ON "wagtail_localize_stringtranslation" ("last_translated_by_id");
CREATE INDEX "wagtail_localize_overridablesegment_context_id_eed8c388" ON "wagtail_localize_overridablesegment" ("context_id");
CREATE INDEX "wagtail_localize_overridablesegment_source_id_5720ac20" ON "wagtail_localize_overridablesegment" ("source_id");
CREATE INDEX "wagtail_localize_segmentoverride_context_id_f827efe0" ON "wagtail_localize_segmentoverride" ("context_id");
CREATE INDEX "wagtail_localize_segmentoverride_last_translated_by_id_a86448fc" ON "wagtail_localize_segmentoverride" ("last_translated_by_id");
CREATE INDEX "wagtail_localize_segmentoverride_locale_id_b1673d41" ON "wagtail_localize_segmentoverride" ("locale_id");
CREATE INDEX "wagtail_localize_localesynchronization_sync_from_id_1bc4c2eb" ON "wagtail_localize_localesynchronization" ("sync_from_id");
CREATE UNIQUE INDEX "wagtail_localize_translationsource_object_id_locale_id_fb6a8d8e_uniq" ON "wagtail_localize_translationsource" ("object_id", "locale_id");
CREATE INDEX "wagtail_localize_translationsource_locale_id_0ac264c0" ON "wagtail_localize_translationsource" ("locale_id");
CREATE INDEX "wagtail_localize_translationsource_object_id_6a078fd2" ON "wagtail_localize_translationsource" ("object_id");
CREATE INDEX "wagtail_localize_translationsource_specific_content_type_id_3095eb76" ON "wagtail_localize_translationsource" ("specific_content_type_id");
CREATE UNIQUE INDEX "wagtail_localize_translationcontext_object_id_path_id_c7f5d707_uniq" ON "wagtail_localize_translationcontext" ("object_id", "path_id");
CREATE INDEX "wagtail_localize_translationcontext_object_id_86263ce7" ON "wagtail_localize_translationcontext" ("object_id");
CREATE INDEX "wagtail_localize_translationlog_locale_id_37619cb4" ON "wagtail_localize_translationlog" ("locale_id");
CREATE INDEX "wagtail_localize_translationlog_source_id_7228923e" ON "wagtail_localize_translationlog" ("source_id");
CREATE INDEX "wagtail_localize_translationlog_revision_id_e3b62278" ON "wagtail_localize_translationlog" ("revision_id");
CREATE INDEX "wagtailadmin_editingsession_content_type_id_4df7730e" ON "wagtailadmin_editingsession" ("content_type_id");
CREATE INDEX "wagtailadmin_editingsession_user_id_6e1a9b70" ON "wagtailadmin_editingsession" ("user_id");
CREATE INDEX "wagtailadmi_content_717955_idx" ON "wagtailadmin_editingsession" ("content_type_id", "object_id");
CREATE INDEX "wagtailadmin_formstate_content_type_id_e32438b3" ON "wagtailadmin_formstate" ("content_type_id");
CREATE INDEX "wagtailadmin_formstate_user_id_b910adc2" ON "wagtailadmin_formstate" ("user_id");
CREATE INDEX "formstate_user_object" ON "wagtailadmin_formstate" ("user_id", "content_type_id", "object_id", "parent_object_id");
CREATE UNIQUE INDEX "wagtailimages_rendition_image_id_filter_spec_focal_point_key_323c8fe0_uniq" ON "wagtailimages_rendition" ("image_id", "filter_spec", "focal_point_key");
CREATE INDEX "wagtailimages_rendition_filter_spec_1cba3201" ON "wagtailimages_rendition" ("filter_spec");
CREATE INDEX "wagtailimages_rendition_image_id_3e1fd774" ON "wagtailimages_rendition" ("image_id");
CREATE INDEX "wagtailimages_image_created_at_86fa6cd4" ON "wagtailimages_image" ("created_at");
CREATE INDEX "wagtailimages_image_uploaded_by_user_id_5d73dc75" ON "wagtailimages_image" ("uploaded_by_user_id");
CREATE INDEX "wagtailimages_image_collection_id_c2f8af7e" ON "wagtailimages_image" ("collection_id");
CREATE INDEX "wagtailimages_image_file_hash_fb5bbb23" ON "wagtailimages_image" ("file_hash");
CREATE UNIQUE INDEX "wagtailsearch_indexentry_content_type_id_object_id_bcd7ba73_uniq" ON "wagtailsearch_indexentry" ("content_type_id", "object_id");
CREATE INDEX "wagtailsearch_indexentry_content_type_id_62ed694f" ON "wagtailsearch_indexentry" ("content_type_id");
CREATE TRIGGER insert_wagtailsearch_indexentry_fts AFTER INSERT ON wagtailsearch_indexentry BEGIN INSERT INTO wagtailsearch_indexentry_fts(title, body, autocomplete, rowid) VALUES (NEW.title, NEW.body, NEW.autocomplete, NEW.id); END;
CREATE TRIGGER update_wagtailsearch_indexentry_fts AFTER UPDATE ON wagtailsearch_indexentry BEGIN UPDATE wagtailsearch_indexentry_fts SET title=NEW.title, body=NEW.body, autocomplete=NEW.autocomplete WHERE rowid=NEW.id; END;
CREATE TRIGGER delete_wagtailsearch_indexentry_fts AFTER DELETE ON wagtailsearch_indexentry BEGIN DELETE FROM wagtailsearch_indexentry_fts WHERE rowid=OLD.id; END;
