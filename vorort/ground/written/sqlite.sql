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
-- districts.0001_first 30599beb94aa4228
-- districts.0002_place_point_whole 5f892ad10a28a8a1
-- files.0001_first 2efb6cbd8941577c
-- files.0002_documents 88f3d189c2c26743
-- ideas.0001_first d5e47f37a92813a6
-- ideas.0002_inbox 539a9e127db1a96e
-- ideas.0003_lists 4ed13c354db16068
-- ideas.0004_imports 83384917e300f66a
-- ideas.0005_parental_consent 10c2cab451ba287c
-- ideas.0006_cells 9e575faf8f6826c2
-- journal.0001_first 0e7beb736222dd21
-- mfa.0001_initial a42b6353f2ed5dd7
-- mfa.0002_authenticator_timestamps b6566eb07301e2e4
-- mfa.0003_authenticator_type_uniq 88550a456154080c
-- notifications.0001_first f1dd3d4a92d3b435
-- notifications.0002_parental_consent 8795a4fa68d92d59
-- outbox.0001_first e5620593bd91798c
-- people.0001_first 4657a7f3fd2bf549
-- people.0002_persons_and_organisations ee81af8a710a2706
-- people.0003_closed_records_are_empty 0e8d143fe5adb505
-- portal.0001_first 797a942be160d8ba
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
CREATE TABLE "direction_profile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "version" smallint unsigned NOT NULL CHECK ("version" >= 0), "state" varchar(10) NOT NULL, "text" text NOT NULL, "handed_in_at" datetime NULL, "returned_note" varchar(500) NOT NULL, "adopted_on" date NULL, "adopted_at" datetime NULL, "reason" varchar(500) NOT NULL, "adopted_by_id" bigint NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "author_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "district_id" bigint NOT NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "drafted_by_id" bigint NOT NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NULL REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "direction_profile_version_once" UNIQUE ("district_id", "version"), CONSTRAINT "direction_profile_state_known" CHECK ("state" IN ('draft', 'handed_in', 'adopted')), CONSTRAINT "direction_profile_counts_from_one" CHECK ("version" >= 1), CONSTRAINT "direction_profile_adopted_whole" CHECK (((NOT ("state" = 'adopted') AND "adopted_at" IS NULL AND "adopted_by_id" IS NULL AND "adopted_on" IS NULL AND "reason" = '' AND "thread_id" IS NULL) OR ("adopted_at" IS NOT NULL AND "adopted_by_id" IS NOT NULL AND "adopted_on" IS NOT NULL AND "state" = 'adopted' AND "thread_id" IS NOT NULL))), CONSTRAINT "direction_profile_has_reason" CHECK ((NOT ("state" = 'adopted') OR NOT ("reason" = ''))), CONSTRAINT "direction_profile_has_text" CHECK (("state" = 'draft' OR NOT ("text" = ''))), CONSTRAINT "direction_profile_handed_in_when" CHECK ((NOT ("state" = 'handed_in') OR "handed_in_at" IS NOT NULL)));
CREATE TABLE "direction_profilegoal" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "title" varchar(120) NOT NULL, "text" varchar(600) NOT NULL, "profile_id" bigint NOT NULL REFERENCES "direction_profile" ("id") DEFERRABLE INITIALLY DEFERRED, "continues_id" bigint NULL REFERENCES "direction_profilegoal" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "direction_goal_has_title" CHECK (NOT ("title" = '')), CONSTRAINT "direction_goal_position_in_range" CHECK (("position" >= 1 AND "position" <= 8)), CONSTRAINT "direction_goal_position_once" UNIQUE ("profile_id", "position"), CONSTRAINT "direction_goal_continued_once" UNIQUE ("profile_id", "continues_id"));
CREATE TABLE "direction_workprogramme" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "year" smallint unsigned NOT NULL CHECK ("year" >= 0), "state" varchar(10) NOT NULL, "intro" text NOT NULL, "adopted_on" date NULL, "adopted_at" datetime NULL, "adopted_by_id" bigint NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "author_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "district_id" bigint NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NULL UNIQUE REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "direction_programme_once_per_district" UNIQUE ("district_id", "year"), CONSTRAINT "direction_programme_state_known" CHECK ("state" IN ('draft', 'adopted')), CONSTRAINT "direction_programme_year_in_range" CHECK (("year" >= 2000 AND "year" <= 2100)), CONSTRAINT "direction_programme_adopted_whole" CHECK ((("adopted_at" IS NULL AND "adopted_by_id" IS NULL AND "adopted_on" IS NULL AND "state" = 'draft' AND "thread_id" IS NULL) OR ("adopted_at" IS NOT NULL AND "adopted_on" IS NOT NULL AND "state" = 'adopted' AND "thread_id" IS NOT NULL))));
CREATE TABLE "direction_programmetask" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "title" varchar(160) NOT NULL, "text" varchar(600) NOT NULL, "due_on" date NULL, "earmarked_cents" bigint NULL, "state" varchar(10) NOT NULL, "settled_on" date NULL, "note" varchar(500) NOT NULL, "added_on" date NULL, "committee_id" bigint NULL REFERENCES "committees_committee" ("id") DEFERRABLE INITIALLY DEFERRED, "responsible_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "programme_id" bigint NOT NULL REFERENCES "direction_workprogramme" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "direction_task_has_title" CHECK (NOT ("title" = '')), CONSTRAINT "direction_task_state_known" CHECK ("state" IN ('planned', 'done', 'dropped')), CONSTRAINT "direction_task_settled_when" CHECK ((("settled_on" IS NULL AND "state" = 'planned') OR ("settled_on" IS NOT NULL AND "state" IN ('done', 'dropped')))), CONSTRAINT "direction_task_dropped_says_why" CHECK ((NOT ("state" = 'dropped') OR NOT ("note" = ''))), CONSTRAINT "direction_task_earmarked_not_negative" CHECK (("earmarked_cents" IS NULL OR "earmarked_cents" >= 0)), CONSTRAINT "direction_task_person_of_committee" CHECK (("responsible_id" IS NULL OR "committee_id" IS NOT NULL)));
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
CREATE TABLE "mfa_authenticator" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "type" varchar(20) NOT NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)), "user_id" bigint NOT NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, "created_at" datetime NOT NULL, "last_used_at" datetime NULL);
CREATE TABLE "notifications_preference" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "kind" varchar(10) NOT NULL, "rhythm" varchar(12) NOT NULL, "address_id" bigint NULL REFERENCES "people_address" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "notifications_preference_of_one" CHECK ((("address_id" IS NULL AND "user_id" IS NOT NULL) OR ("address_id" IS NOT NULL AND "user_id" IS NULL))), CONSTRAINT "notifications_preference_kind_known" CHECK ("kind" IN ('own', 'supported', 'followed', 'work')), CONSTRAINT "notifications_preference_rhythm_known" CHECK ("rhythm" IN ('immediately', 'daily', 'weekly', 'never')));
CREATE TABLE "notifications_notice" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(10) NOT NULL, "what" varchar(20) NOT NULL, "number" bigint unsigned NOT NULL CHECK ("number" >= 0), "about" varchar(200) NOT NULL, "happened_at" datetime NOT NULL, "seen_at" datetime NULL, "due_at" datetime NULL, "sent_at" datetime NULL, "address_id" bigint NULL REFERENCES "people_address" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NOT NULL REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "notifications_notice_of_one" CHECK ((("address_id" IS NULL AND "user_id" IS NOT NULL) OR ("address_id" IS NOT NULL AND "user_id" IS NULL))), CONSTRAINT "notifications_notice_kind_known" CHECK ("kind" IN ('own', 'supported', 'followed', 'work')), CONSTRAINT "notifications_notice_sent_was_due" CHECK (("sent_at" IS NULL OR "due_at" IS NOT NULL)), CONSTRAINT "notifications_notice_what_known" CHECK ("what" IN ('held', 'parent_agreed', 'parent_declined', 'published', 'changed', 'referred', 'handed_over', 'asked_back', 'replied', 'answered', 'statement', 'adopted', 'not_pursued', 'elsewhere', 'reopened', 'merged', 'moved', 'withdrawn', 'commented', 'comment_replied', 'reported')));
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
CREATE TABLE "search_searchentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "changed" datetime NOT NULL, "kind" varchar(30) NOT NULL, "object_id" bigint unsigned NOT NULL CHECK ("object_id" >= 0), "language" varchar(2) NOT NULL, "key" varchar(300) NOT NULL, "title" varchar(300) NOT NULL, "summary" varchar(400) NOT NULL, "title_stems" text NOT NULL, "body_stems" text NOT NULL, "relate_due" bool NOT NULL, "district_id" bigint NULL REFERENCES "districts_district" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NULL REFERENCES "threads_thread" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "search_entry_once_per_language" UNIQUE ("kind", "object_id", "language"));
CREATE TABLE "search_related" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "nearness" smallint unsigned NOT NULL CHECK ("nearness" >= 0), "by_hand" varchar(10) NOT NULL, "entry_id" bigint NOT NULL REFERENCES "search_searchentry" ("id") DEFERRABLE INITIALLY DEFERRED, "target_id" bigint NOT NULL REFERENCES "search_searchentry" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "search_related_once" UNIQUE ("entry_id", "target_id"), CONSTRAINT "search_related_not_to_itself" CHECK (NOT ("entry_id" = ("target_id"))), CONSTRAINT "search_related_nearness_range" CHECK ("nearness" <= 1000));
CREATE TABLE "django_session" ("session_key" varchar(40) NOT NULL PRIMARY KEY, "session_data" text NOT NULL, "expire_date" datetime NOT NULL);
CREATE TABLE "shell_generation" ("id" smallint unsigned NOT NULL PRIMARY KEY CHECK ("id" >= 0), "number" bigint unsigned NOT NULL CHECK ("number" >= 0), CONSTRAINT "shell_generation_is_one_row" CHECK ("id" = 1));
CREATE TABLE "usersessions_usersession" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created_at" datetime NOT NULL, "ip" char(39) NOT NULL, "last_seen_at" datetime NOT NULL, "session_key" varchar(40) NOT NULL UNIQUE, "user_agent" varchar(200) NOT NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)), "user_id" bigint NOT NULL REFERENCES "people_user" ("id") DEFERRABLE INITIALLY DEFERRED);
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
INSERT INTO "django_migrations" VALUES(1,'files','0001_first','2026-11-27 07:45:51.059981');
INSERT INTO "django_migrations" VALUES(2,'districts','0001_first','2026-11-27 07:45:51.302122');
INSERT INTO "django_migrations" VALUES(3,'contenttypes','0001_initial','2026-11-27 07:45:51.310722');
INSERT INTO "django_migrations" VALUES(4,'contenttypes','0002_remove_content_type_name','2026-11-27 07:45:51.344795');
INSERT INTO "django_migrations" VALUES(5,'auth','0001_initial','2026-11-27 07:45:51.369975');
INSERT INTO "django_migrations" VALUES(6,'auth','0002_alter_permission_name_max_length','2026-11-27 07:45:51.384982');
INSERT INTO "django_migrations" VALUES(7,'auth','0003_alter_user_email_max_length','2026-11-27 07:45:51.395698');
INSERT INTO "django_migrations" VALUES(8,'auth','0004_alter_user_username_opts','2026-11-27 07:45:51.406067');
INSERT INTO "django_migrations" VALUES(9,'auth','0005_alter_user_last_login_null','2026-11-27 07:45:51.416393');
INSERT INTO "django_migrations" VALUES(10,'auth','0006_require_contenttypes_0002','2026-11-27 07:45:51.418754');
INSERT INTO "django_migrations" VALUES(11,'auth','0007_alter_validators_add_error_messages','2026-11-27 07:45:51.428504');
INSERT INTO "django_migrations" VALUES(12,'auth','0008_alter_user_username_max_length','2026-11-27 07:45:51.438994');
INSERT INTO "django_migrations" VALUES(13,'auth','0009_alter_user_last_name_max_length','2026-11-27 07:45:51.449847');
INSERT INTO "django_migrations" VALUES(14,'auth','0010_alter_group_name_max_length','2026-11-27 07:45:51.463264');
INSERT INTO "django_migrations" VALUES(15,'auth','0011_update_proxy_permissions','2026-11-27 07:45:51.488703');
INSERT INTO "django_migrations" VALUES(16,'auth','0012_alter_user_first_name_max_length','2026-11-27 07:45:51.498856');
INSERT INTO "django_migrations" VALUES(17,'people','0001_first','2026-11-27 07:45:51.770456');
INSERT INTO "django_migrations" VALUES(18,'account','0001_initial','2026-11-27 07:45:51.835676');
INSERT INTO "django_migrations" VALUES(19,'account','0002_email_max_length','2026-11-27 07:45:51.859647');
INSERT INTO "django_migrations" VALUES(20,'account','0003_alter_emailaddress_create_unique_verified_email','2026-11-27 07:45:51.949816');
INSERT INTO "django_migrations" VALUES(21,'account','0004_alter_emailaddress_drop_unique_email','2026-11-27 07:45:51.982821');
INSERT INTO "django_migrations" VALUES(22,'account','0005_emailaddress_idx_upper_email','2026-11-27 07:45:52.008615');
INSERT INTO "django_migrations" VALUES(23,'account','0006_emailaddress_lower','2026-11-27 07:45:52.055965');
INSERT INTO "django_migrations" VALUES(24,'account','0007_emailaddress_idx_email','2026-11-27 07:45:52.105779');
INSERT INTO "django_migrations" VALUES(25,'account','0008_emailaddress_unique_primary_email_fixup','2026-11-27 07:45:52.151526');
INSERT INTO "django_migrations" VALUES(26,'account','0009_emailaddress_unique_primary_email','2026-11-27 07:45:52.175752');
INSERT INTO "django_migrations" VALUES(27,'threads','0001_first','2026-11-27 07:45:52.488074');
INSERT INTO "django_migrations" VALUES(28,'districts','0002_place_point_whole','2026-11-27 07:45:52.625881');
INSERT INTO "django_migrations" VALUES(29,'people','0002_persons_and_organisations','2026-11-27 07:45:53.600066');
INSERT INTO "django_migrations" VALUES(30,'files','0002_documents','2026-11-27 07:45:53.609330');
INSERT INTO "django_migrations" VALUES(31,'committees','0001_first','2026-11-27 07:45:56.003299');
INSERT INTO "django_migrations" VALUES(32,'committees','0002_what_ends_before_it_begins','2026-11-27 07:45:57.355823');
INSERT INTO "django_migrations" VALUES(33,'committees','0003_reminders','2026-11-27 07:45:57.434286');
INSERT INTO "django_migrations" VALUES(34,'committees','0004_import_drafts','2026-11-27 07:45:57.440799');
INSERT INTO "django_migrations" VALUES(35,'threads','0002_comment_count','2026-11-27 07:45:57.539547');
INSERT INTO "django_migrations" VALUES(36,'people','0003_closed_records_are_empty','2026-11-27 07:45:57.766500');
INSERT INTO "django_migrations" VALUES(37,'conversation','0001_first','2026-11-27 07:45:57.843943');
INSERT INTO "django_migrations" VALUES(38,'conversation','0002_handled_by','2026-11-27 07:45:58.095491');
INSERT INTO "django_migrations" VALUES(39,'conversation','0003_below_threads','2026-11-27 07:45:59.577488');
INSERT INTO "django_migrations" VALUES(40,'direction','0001_first','2026-11-27 07:46:02.137437');
INSERT INTO "django_migrations" VALUES(41,'ideas','0001_first','2026-11-27 07:46:05.493096');
INSERT INTO "django_migrations" VALUES(42,'ideas','0002_inbox','2026-11-27 07:46:05.668173');
INSERT INTO "django_migrations" VALUES(43,'ideas','0003_lists','2026-11-27 07:46:06.309049');
INSERT INTO "django_migrations" VALUES(44,'ideas','0004_imports','2026-11-27 07:46:06.402246');
INSERT INTO "django_migrations" VALUES(45,'ideas','0005_parental_consent','2026-11-27 07:46:06.482518');
INSERT INTO "django_migrations" VALUES(46,'ideas','0006_cells','2026-11-27 07:46:07.254485');
INSERT INTO "django_migrations" VALUES(47,'journal','0001_first','2026-11-27 07:46:07.265171');
INSERT INTO "django_migrations" VALUES(48,'mfa','0001_initial','2026-11-27 07:46:07.341656');
INSERT INTO "django_migrations" VALUES(49,'mfa','0002_authenticator_timestamps','2026-11-27 07:46:07.424545');
INSERT INTO "django_migrations" VALUES(50,'mfa','0003_authenticator_type_uniq','2026-11-27 07:46:07.564051');
INSERT INTO "django_migrations" VALUES(51,'notifications','0001_first','2026-11-27 07:46:07.771467');
INSERT INTO "django_migrations" VALUES(52,'notifications','0002_parental_consent','2026-11-27 07:46:08.062623');
INSERT INTO "django_migrations" VALUES(53,'outbox','0001_first','2026-11-27 07:46:08.090068');
INSERT INTO "django_migrations" VALUES(54,'taggit','0001_initial','2026-11-27 07:46:08.230640');
INSERT INTO "django_migrations" VALUES(55,'wagtaildocs','0001_initial','2026-11-27 07:46:08.388504');
INSERT INTO "django_migrations" VALUES(56,'wagtailcore','0001_initial','2026-11-27 07:46:09.848806');
INSERT INTO "django_migrations" VALUES(57,'wagtailcore','0002_initial_data','2026-11-27 07:46:09.850504');
INSERT INTO "django_migrations" VALUES(58,'wagtailcore','0003_add_uniqueness_constraint_on_group_page_permission','2026-11-27 07:46:09.851578');
INSERT INTO "django_migrations" VALUES(59,'wagtailcore','0004_page_locked','2026-11-27 07:46:09.852570');
INSERT INTO "django_migrations" VALUES(60,'wagtailcore','0005_add_page_lock_permission_to_moderators','2026-11-27 07:46:09.853525');
INSERT INTO "django_migrations" VALUES(61,'wagtailcore','0006_add_lock_page_permission','2026-11-27 07:46:09.854353');
INSERT INTO "django_migrations" VALUES(62,'wagtailcore','0007_page_latest_revision_created_at','2026-11-27 07:46:09.855169');
INSERT INTO "django_migrations" VALUES(63,'wagtailcore','0008_populate_latest_revision_created_at','2026-11-27 07:46:09.855887');
INSERT INTO "django_migrations" VALUES(64,'wagtailcore','0009_remove_auto_now_add_from_pagerevision_created_at','2026-11-27 07:46:09.856807');
INSERT INTO "django_migrations" VALUES(65,'wagtailcore','0010_change_page_owner_to_null_on_delete','2026-11-27 07:46:09.857618');
INSERT INTO "django_migrations" VALUES(66,'wagtailcore','0011_page_first_published_at','2026-11-27 07:46:09.858387');
INSERT INTO "django_migrations" VALUES(67,'wagtailcore','0012_extend_page_slug_field','2026-11-27 07:46:09.859100');
INSERT INTO "django_migrations" VALUES(68,'wagtailcore','0013_update_golive_expire_help_text','2026-11-27 07:46:09.859808');
INSERT INTO "django_migrations" VALUES(69,'wagtailcore','0014_add_verbose_name','2026-11-27 07:46:09.860530');
INSERT INTO "django_migrations" VALUES(70,'wagtailcore','0015_add_more_verbose_names','2026-11-27 07:46:09.861235');
INSERT INTO "django_migrations" VALUES(71,'wagtailcore','0016_change_page_url_path_to_text_field','2026-11-27 07:46:09.864209');
INSERT INTO "django_migrations" VALUES(72,'wagtaildocs','0002_initial_data','2026-11-27 07:46:10.089843');
INSERT INTO "django_migrations" VALUES(73,'wagtaildocs','0003_add_verbose_names','2026-11-27 07:46:10.252802');
INSERT INTO "django_migrations" VALUES(74,'wagtaildocs','0004_capitalizeverbose','2026-11-27 07:46:10.560063');
INSERT INTO "django_migrations" VALUES(75,'wagtailcore','0017_change_edit_page_permission_description','2026-11-27 07:46:10.581111');
INSERT INTO "django_migrations" VALUES(76,'wagtailcore','0018_pagerevision_submitted_for_moderation_index','2026-11-27 07:46:10.686363');
INSERT INTO "django_migrations" VALUES(77,'wagtailcore','0019_verbose_names_cleanup','2026-11-27 07:46:10.919162');
INSERT INTO "django_migrations" VALUES(78,'wagtailcore','0020_add_index_on_page_first_published_at','2026-11-27 07:46:11.044539');
INSERT INTO "django_migrations" VALUES(79,'wagtailcore','0021_capitalizeverbose','2026-11-27 07:46:13.157698');
INSERT INTO "django_migrations" VALUES(80,'wagtailcore','0022_add_site_name','2026-11-27 07:46:13.176199');
INSERT INTO "django_migrations" VALUES(81,'wagtailcore','0023_alter_page_revision_on_delete_behaviour','2026-11-27 07:46:13.298111');
INSERT INTO "django_migrations" VALUES(82,'wagtailcore','0024_collection','2026-11-27 07:46:13.306559');
INSERT INTO "django_migrations" VALUES(83,'wagtailcore','0025_collection_initial_data','2026-11-27 07:46:13.431384');
INSERT INTO "django_migrations" VALUES(84,'wagtaildocs','0005_document_collection','2026-11-27 07:46:13.567805');
INSERT INTO "django_migrations" VALUES(85,'wagtailcore','0026_group_collection_permission','2026-11-27 07:46:13.696743');
INSERT INTO "django_migrations" VALUES(86,'wagtaildocs','0006_copy_document_permissions_to_collections','2026-11-27 07:46:14.232859');
INSERT INTO "django_migrations" VALUES(87,'wagtaildocs','0005_alter_uploaded_by_user_on_delete_action','2026-11-27 07:46:14.324807');
INSERT INTO "django_migrations" VALUES(88,'wagtaildocs','0007_merge','2026-11-27 07:46:14.327409');
INSERT INTO "django_migrations" VALUES(89,'wagtaildocs','0008_document_file_size','2026-11-27 07:46:14.378682');
INSERT INTO "django_migrations" VALUES(90,'wagtaildocs','0009_document_verbose_name_plural','2026-11-27 07:46:14.429448');
INSERT INTO "django_migrations" VALUES(91,'wagtaildocs','0010_document_file_hash','2026-11-27 07:46:14.495797');
INSERT INTO "django_migrations" VALUES(92,'wagtailadmin','0001_create_admin_access_permissions','2026-11-27 07:46:14.597568');
INSERT INTO "django_migrations" VALUES(93,'wagtaildocs','0011_add_choose_permissions','2026-11-27 07:46:14.845337');
INSERT INTO "django_migrations" VALUES(94,'wagtaildocs','0012_uploadeddocument','2026-11-27 07:46:14.949416');
INSERT INTO "django_migrations" VALUES(95,'wagtaildocs','0013_delete_uploadeddocument','2026-11-27 07:46:14.954357');
INSERT INTO "django_migrations" VALUES(96,'wagtaildocs','0014_alter_document_file_size','2026-11-27 07:46:15.043781');
INSERT INTO "django_migrations" VALUES(97,'wagtailcore','0027_fix_collection_path_collation','2026-11-27 07:46:15.184716');
INSERT INTO "django_migrations" VALUES(98,'wagtailcore','0024_alter_page_content_type_on_delete_behaviour','2026-11-27 07:46:15.320623');
INSERT INTO "django_migrations" VALUES(99,'wagtailcore','0028_merge','2026-11-27 07:46:15.323685');
INSERT INTO "django_migrations" VALUES(100,'wagtailcore','0029_unicode_slugfield_dj19','2026-11-27 07:46:15.451758');
INSERT INTO "django_migrations" VALUES(101,'wagtailcore','0030_index_on_pagerevision_created_at','2026-11-27 07:46:15.560762');
INSERT INTO "django_migrations" VALUES(102,'wagtailcore','0031_add_page_view_restriction_types','2026-11-27 07:46:15.782213');
INSERT INTO "django_migrations" VALUES(103,'wagtailcore','0032_add_bulk_delete_page_permission','2026-11-27 07:46:15.808837');
INSERT INTO "django_migrations" VALUES(104,'wagtailcore','0033_remove_golive_expiry_help_text','2026-11-27 07:46:15.995517');
INSERT INTO "django_migrations" VALUES(105,'wagtailcore','0034_page_live_revision','2026-11-27 07:46:16.226109');
INSERT INTO "django_migrations" VALUES(106,'wagtailcore','0035_page_last_published_at','2026-11-27 07:46:16.316420');
INSERT INTO "django_migrations" VALUES(107,'wagtailcore','0036_populate_page_last_published_at','2026-11-27 07:46:16.923600');
INSERT INTO "django_migrations" VALUES(108,'wagtailcore','0037_set_page_owner_editable','2026-11-27 07:46:17.074126');
INSERT INTO "django_migrations" VALUES(109,'wagtailcore','0038_make_first_published_at_editable','2026-11-27 07:46:17.150784');
INSERT INTO "django_migrations" VALUES(110,'wagtailcore','0039_collectionviewrestriction','2026-11-27 07:46:17.374907');
INSERT INTO "django_migrations" VALUES(111,'wagtailcore','0040_page_draft_title','2026-11-27 07:46:17.529896');
INSERT INTO "django_migrations" VALUES(112,'wagtailcore','0041_group_collection_permissions_verbose_name_plural','2026-11-27 07:46:17.548043');
INSERT INTO "django_migrations" VALUES(113,'wagtailcore','0042_index_on_pagerevision_approved_go_live_at','2026-11-27 07:46:17.665112');
INSERT INTO "django_migrations" VALUES(114,'wagtailcore','0043_lock_fields','2026-11-27 07:46:17.918914');
INSERT INTO "django_migrations" VALUES(115,'wagtailcore','0044_add_unlock_grouppagepermission','2026-11-27 07:46:17.949663');
INSERT INTO "django_migrations" VALUES(116,'wagtailcore','0045_assign_unlock_grouppagepermission','2026-11-27 07:46:18.117124');
INSERT INTO "django_migrations" VALUES(117,'wagtailcore','0046_site_name_remove_null','2026-11-27 07:46:18.170982');
INSERT INTO "django_migrations" VALUES(118,'wagtailcore','0047_add_workflow_models','2026-11-27 07:46:19.803336');
INSERT INTO "django_migrations" VALUES(119,'wagtailcore','0048_add_default_workflows','2026-11-27 07:46:19.954331');
INSERT INTO "django_migrations" VALUES(120,'wagtailcore','0049_taskstate_finished_by','2026-11-27 07:46:20.091412');
INSERT INTO "django_migrations" VALUES(121,'wagtailcore','0050_workflow_rejected_to_needs_changes','2026-11-27 07:46:20.277545');
INSERT INTO "django_migrations" VALUES(122,'wagtailcore','0051_taskstate_comment','2026-11-27 07:46:20.346022');
INSERT INTO "django_migrations" VALUES(123,'wagtailcore','0052_pagelogentry','2026-11-27 07:46:20.501338');
INSERT INTO "django_migrations" VALUES(124,'wagtailcore','0053_locale_model','2026-11-27 07:46:20.509686');
INSERT INTO "django_migrations" VALUES(125,'wagtailcore','0054_initial_locale','2026-11-27 07:46:20.683178');
INSERT INTO "django_migrations" VALUES(126,'wagtailcore','0055_page_locale_fields','2026-11-27 07:46:21.044528');
INSERT INTO "django_migrations" VALUES(127,'wagtailcore','0056_page_locale_fields_populate','2026-11-27 07:46:21.225818');
INSERT INTO "django_migrations" VALUES(128,'wagtailcore','0057_page_locale_fields_notnull','2026-11-27 07:46:21.565707');
INSERT INTO "django_migrations" VALUES(129,'wagtailcore','0058_page_alias_of','2026-11-27 07:46:22.207333');
INSERT INTO "django_migrations" VALUES(130,'wagtailcore','0059_apply_collection_ordering','2026-11-27 07:46:22.420447');
INSERT INTO "django_migrations" VALUES(131,'wagtailcore','0060_fix_workflow_unique_constraint','2026-11-27 07:46:22.597396');
INSERT INTO "django_migrations" VALUES(132,'wagtailcore','0061_change_promote_tab_helpt_text_and_verbose_names','2026-11-27 07:46:22.748458');
INSERT INTO "django_migrations" VALUES(133,'wagtailcore','0062_comment_models_and_pagesubscription','2026-11-27 07:46:23.098637');
INSERT INTO "django_migrations" VALUES(134,'wagtailcore','0063_modellogentry','2026-11-27 07:46:23.205951');
INSERT INTO "django_migrations" VALUES(135,'wagtailcore','0064_log_timestamp_indexes','2026-11-27 07:46:23.355684');
INSERT INTO "django_migrations" VALUES(136,'wagtailcore','0065_log_entry_uuid','2026-11-27 07:46:23.569641');
INSERT INTO "django_migrations" VALUES(137,'wagtailcore','0066_collection_management_permissions','2026-11-27 07:46:23.725979');
INSERT INTO "django_migrations" VALUES(138,'wagtailcore','0067_alter_pagerevision_content_json','2026-11-27 07:46:23.982710');
INSERT INTO "django_migrations" VALUES(139,'wagtailcore','0068_log_entry_empty_object','2026-11-27 07:46:24.144310');
INSERT INTO "django_migrations" VALUES(140,'wagtailcore','0069_log_entry_jsonfield','2026-11-27 07:46:25.012441');
INSERT INTO "django_migrations" VALUES(141,'wagtail_localize','0001_initial','2026-11-27 07:46:26.491371');
INSERT INTO "django_migrations" VALUES(142,'wagtailcore','0070_rename_pagerevision_revision','2026-11-27 07:46:28.244616');
INSERT INTO "django_migrations" VALUES(143,'wagtailcore','0071_populate_revision_content_type','2026-11-27 07:46:28.440938');
INSERT INTO "django_migrations" VALUES(144,'wagtailcore','0072_alter_revision_content_type_notnull','2026-11-27 07:46:28.901456');
INSERT INTO "django_migrations" VALUES(145,'wagtailcore','0073_page_latest_revision','2026-11-27 07:46:29.096564');
INSERT INTO "django_migrations" VALUES(146,'wagtailcore','0074_revision_object_str','2026-11-27 07:46:29.228096');
INSERT INTO "django_migrations" VALUES(147,'wagtailcore','0075_populate_latest_revision_and_revision_object_str','2026-11-27 07:46:29.570267');
INSERT INTO "django_migrations" VALUES(148,'wagtailcore','0076_modellogentry_revision','2026-11-27 07:46:31.407849');
INSERT INTO "django_migrations" VALUES(149,'wagtailcore','0077_alter_revision_user','2026-11-27 07:46:31.519836');
INSERT INTO "django_migrations" VALUES(150,'wagtailcore','0078_referenceindex','2026-11-27 07:46:31.627500');
INSERT INTO "django_migrations" VALUES(151,'wagtailcore','0079_rename_taskstate_page_revision','2026-11-27 07:46:31.704780');
INSERT INTO "django_migrations" VALUES(152,'wagtailcore','0080_generic_workflowstate','2026-11-27 07:46:32.665240');
INSERT INTO "django_migrations" VALUES(153,'wagtailcore','0081_populate_workflowstate_content_type','2026-11-27 07:46:32.844379');
INSERT INTO "django_migrations" VALUES(154,'wagtailcore','0082_alter_workflowstate_content_type_notnull','2026-11-27 07:46:33.275152');
INSERT INTO "django_migrations" VALUES(155,'wagtailcore','0083_workflowcontenttype','2026-11-27 07:46:33.477874');
INSERT INTO "django_migrations" VALUES(156,'wagtailcore','0084_add_default_page_permissions','2026-11-27 07:46:34.041033');
INSERT INTO "django_migrations" VALUES(157,'wagtailcore','0085_add_grouppagepermission_permission','2026-11-27 07:46:34.289094');
INSERT INTO "django_migrations" VALUES(158,'wagtailcore','0086_populate_grouppagepermission_permission','2026-11-27 07:46:34.667887');
INSERT INTO "django_migrations" VALUES(159,'wagtailcore','0087_alter_grouppagepermission_unique_together_and_more','2026-11-27 07:46:34.927820');
INSERT INTO "django_migrations" VALUES(160,'wagtailcore','0088_fix_log_entry_json_timestamps','2026-11-27 07:46:35.336029');
INSERT INTO "django_migrations" VALUES(161,'wagtailcore','0089_log_entry_data_json_null_to_object','2026-11-27 07:46:35.442994');
INSERT INTO "django_migrations" VALUES(162,'wagtailcore','0090_remove_grouppagepermission_permission_type','2026-11-27 07:46:35.866497');
INSERT INTO "django_migrations" VALUES(163,'wagtailcore','0091_remove_revision_submitted_for_moderation','2026-11-27 07:46:35.990688');
INSERT INTO "django_migrations" VALUES(164,'wagtailcore','0092_alter_collectionviewrestriction_password_and_more','2026-11-27 07:46:36.124477');
INSERT INTO "django_migrations" VALUES(165,'wagtailcore','0093_uploadedfile','2026-11-27 07:46:36.273878');
INSERT INTO "django_migrations" VALUES(166,'wagtailcore','0094_alter_page_locale','2026-11-27 07:46:36.940385');
INSERT INTO "django_migrations" VALUES(167,'wagtailcore','0095_groupsitepermission','2026-11-27 07:46:37.080477');
INSERT INTO "django_migrations" VALUES(168,'wagtailcore','0096_referenceindex_referenceindex_source_object_and_more','2026-11-27 07:46:37.131225');
INSERT INTO "django_migrations" VALUES(169,'wagtailcore','0097_baselogentry_uuid_action_timestamp_indexes','2026-11-27 07:46:37.287202');
INSERT INTO "django_migrations" VALUES(170,'taggit','0002_auto_20150616_2121','2026-11-27 07:46:37.326388');
INSERT INTO "django_migrations" VALUES(171,'taggit','0003_taggeditem_add_unique_index','2026-11-27 07:46:37.387108');
INSERT INTO "django_migrations" VALUES(172,'taggit','0004_alter_taggeditem_content_type_alter_taggeditem_tag','2026-11-27 07:46:37.681392');
INSERT INTO "django_migrations" VALUES(173,'taggit','0005_auto_20220424_2025','2026-11-27 07:46:37.853786');
INSERT INTO "django_migrations" VALUES(174,'taggit','0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx','2026-11-27 07:46:37.927910');
INSERT INTO "django_migrations" VALUES(175,'portal','0001_first','2026-11-27 07:46:39.301626');
INSERT INTO "django_migrations" VALUES(176,'search','0001_first','2026-11-27 07:46:39.926919');
INSERT INTO "django_migrations" VALUES(177,'sessions','0001_initial','2026-11-27 07:46:39.938834');
INSERT INTO "django_migrations" VALUES(178,'shell','0001_first','2026-11-27 07:46:39.946969');
INSERT INTO "django_migrations" VALUES(179,'usersessions','0001_initial','2026-11-27 07:46:40.071746');
INSERT INTO "django_migrations" VALUES(180,'wagtail_localize','0002_translation','2026-11-27 07:46:40.284281');
INSERT INTO "django_migrations" VALUES(181,'wagtail_localize','0003_delete_translation_sources','2026-11-27 07:46:40.500540');
INSERT INTO "django_migrations" VALUES(182,'wagtail_localize','0004_one_source_per_objectlocale','2026-11-27 07:46:40.696972');
INSERT INTO "django_migrations" VALUES(183,'wagtail_localize','0005_remove_translationsource_object','2026-11-27 07:46:40.926889');
INSERT INTO "django_migrations" VALUES(184,'wagtail_localize','0006_create_submit_translation_permission','2026-11-27 07:46:41.077358');
INSERT INTO "django_migrations" VALUES(185,'wagtail_localize','0007_stringtranslation_type_and_tool_name','2026-11-27 07:46:41.157324');
INSERT INTO "django_migrations" VALUES(186,'wagtail_localize','0008_stringtranslation_last_translated_by','2026-11-27 07:46:41.767304');
INSERT INTO "django_migrations" VALUES(187,'wagtail_localize','0009_stringtranslation_errors','2026-11-27 07:46:42.153596');
INSERT INTO "django_migrations" VALUES(188,'wagtail_localize','0010_overridablesegment','2026-11-27 07:46:42.364152');
INSERT INTO "django_migrations" VALUES(189,'wagtail_localize','0011_segmentoverride','2026-11-27 07:46:42.591409');
INSERT INTO "django_migrations" VALUES(190,'wagtail_localize','0012_localesynchronization','2026-11-27 07:46:42.806661');
INSERT INTO "django_migrations" VALUES(191,'wagtail_localize','0013_translationsource_schema_version','2026-11-27 07:46:42.869546');
INSERT INTO "django_migrations" VALUES(192,'wagtail_localize','0014_remove_translation_source_last_updated_at','2026-11-27 07:46:42.920669');
INSERT INTO "django_migrations" VALUES(193,'wagtail_localize','0015_translationcontext_field_path','2026-11-27 07:46:42.961191');
INSERT INTO "django_migrations" VALUES(194,'wagtail_localize','0016_rename_page_revision_translationlog_revision','2026-11-27 07:46:43.012861');
INSERT INTO "django_migrations" VALUES(195,'wagtailadmin','0002_admin','2026-11-27 07:46:43.020043');
INSERT INTO "django_migrations" VALUES(196,'wagtailadmin','0003_admin_managed','2026-11-27 07:46:43.030404');
INSERT INTO "django_migrations" VALUES(197,'wagtailadmin','0004_editingsession','2026-11-27 07:46:43.165701');
INSERT INTO "django_migrations" VALUES(198,'wagtailadmin','0005_editingsession_is_editing','2026-11-27 07:46:43.284709');
INSERT INTO "django_migrations" VALUES(199,'wagtailadmin','0006_formstate','2026-11-27 07:46:43.477480');
INSERT INTO "django_migrations" VALUES(200,'wagtailimages','0001_initial','2026-11-27 07:46:44.870304');
INSERT INTO "django_migrations" VALUES(201,'wagtailimages','0002_initial_data','2026-11-27 07:46:44.871782');
INSERT INTO "django_migrations" VALUES(202,'wagtailimages','0003_fix_focal_point_fields','2026-11-27 07:46:44.872378');
INSERT INTO "django_migrations" VALUES(203,'wagtailimages','0004_make_focal_point_key_not_nullable','2026-11-27 07:46:44.873042');
INSERT INTO "django_migrations" VALUES(204,'wagtailimages','0005_make_filter_spec_unique','2026-11-27 07:46:44.873908');
INSERT INTO "django_migrations" VALUES(205,'wagtailimages','0006_add_verbose_names','2026-11-27 07:46:44.874508');
INSERT INTO "django_migrations" VALUES(206,'wagtailimages','0007_image_file_size','2026-11-27 07:46:44.875311');
INSERT INTO "django_migrations" VALUES(207,'wagtailimages','0008_image_created_at_index','2026-11-27 07:46:44.875867');
INSERT INTO "django_migrations" VALUES(208,'wagtailimages','0009_capitalizeverbose','2026-11-27 07:46:44.876351');
INSERT INTO "django_migrations" VALUES(209,'wagtailimages','0010_change_on_delete_behaviour','2026-11-27 07:46:44.876977');
INSERT INTO "django_migrations" VALUES(210,'wagtailimages','0011_image_collection','2026-11-27 07:46:44.877863');
INSERT INTO "django_migrations" VALUES(211,'wagtailimages','0012_copy_image_permissions_to_collections','2026-11-27 07:46:44.878579');
INSERT INTO "django_migrations" VALUES(212,'wagtailimages','0013_make_rendition_upload_callable','2026-11-27 07:46:44.879270');
INSERT INTO "django_migrations" VALUES(213,'wagtailimages','0014_add_filter_spec_field','2026-11-27 07:46:44.879817');
INSERT INTO "django_migrations" VALUES(214,'wagtailimages','0015_fill_filter_spec_field','2026-11-27 07:46:44.880287');
INSERT INTO "django_migrations" VALUES(215,'wagtailimages','0016_deprecate_rendition_filter_relation','2026-11-27 07:46:44.880878');
INSERT INTO "django_migrations" VALUES(216,'wagtailimages','0017_reduce_focal_point_key_max_length','2026-11-27 07:46:44.881676');
INSERT INTO "django_migrations" VALUES(217,'wagtailimages','0018_remove_rendition_filter','2026-11-27 07:46:44.882267');
INSERT INTO "django_migrations" VALUES(218,'wagtailimages','0019_delete_filter','2026-11-27 07:46:44.882898');
INSERT INTO "django_migrations" VALUES(219,'wagtailimages','0020_add-verbose-name','2026-11-27 07:46:44.883506');
INSERT INTO "django_migrations" VALUES(220,'wagtailimages','0021_image_file_hash','2026-11-27 07:46:44.884095');
INSERT INTO "django_migrations" VALUES(221,'wagtailimages','0022_uploadedimage','2026-11-27 07:46:45.043045');
INSERT INTO "django_migrations" VALUES(222,'wagtailimages','0023_add_choose_permissions','2026-11-27 07:46:45.602907');
INSERT INTO "django_migrations" VALUES(223,'wagtailimages','0024_index_image_file_hash','2026-11-27 07:46:45.755278');
INSERT INTO "django_migrations" VALUES(224,'wagtailimages','0025_alter_image_file_alter_rendition_file','2026-11-27 07:46:45.964163');
INSERT INTO "django_migrations" VALUES(225,'wagtailimages','0026_delete_uploadedimage','2026-11-27 07:46:45.973687');
INSERT INTO "django_migrations" VALUES(226,'wagtailimages','0027_image_description','2026-11-27 07:46:46.119891');
INSERT INTO "django_migrations" VALUES(227,'wagtailsearch','0001_initial','2026-11-27 07:46:46.486644');
INSERT INTO "django_migrations" VALUES(228,'wagtailsearch','0002_add_verbose_names','2026-11-27 07:46:46.762976');
INSERT INTO "django_migrations" VALUES(229,'wagtailsearch','0003_remove_editors_pick','2026-11-27 07:46:46.766231');
INSERT INTO "django_migrations" VALUES(230,'wagtailsearch','0004_querydailyhits_verbose_name_plural','2026-11-27 07:46:46.782664');
INSERT INTO "django_migrations" VALUES(231,'wagtailsearch','0005_create_indexentry','2026-11-27 07:46:47.473636');
INSERT INTO "django_migrations" VALUES(232,'wagtailsearch','0006_customise_indexentry','2026-11-27 07:46:47.856019');
INSERT INTO "django_migrations" VALUES(233,'wagtailsearch','0007_delete_editorspick','2026-11-27 07:46:47.866266');
INSERT INTO "django_migrations" VALUES(234,'wagtailsearch','0008_remove_query_and_querydailyhits_models','2026-11-27 07:46:47.956872');
INSERT INTO "django_migrations" VALUES(235,'wagtailsearch','0009_remove_ngram_autocomplete','2026-11-27 07:46:47.960513');
INSERT INTO "django_migrations" VALUES(236,'wagtailsearch','0010_add_text_fields','2026-11-27 07:46:47.963820');
INSERT INTO "django_migrations" VALUES(237,'wagtailusers','0001_initial','2026-11-27 07:46:48.182487');
INSERT INTO "django_migrations" VALUES(238,'wagtailusers','0002_add_verbose_name_on_userprofile','2026-11-27 07:46:48.522859');
INSERT INTO "django_migrations" VALUES(239,'wagtailusers','0003_add_verbose_names','2026-11-27 07:46:48.642516');
INSERT INTO "django_migrations" VALUES(240,'wagtailusers','0004_capitalizeverbose','2026-11-27 07:46:49.121485');
INSERT INTO "django_migrations" VALUES(241,'wagtailusers','0005_make_related_name_wagtail_specific','2026-11-27 07:46:49.346494');
INSERT INTO "django_migrations" VALUES(242,'wagtailusers','0006_userprofile_prefered_language','2026-11-27 07:46:49.503940');
INSERT INTO "django_migrations" VALUES(243,'wagtailusers','0007_userprofile_current_time_zone','2026-11-27 07:46:49.662449');
INSERT INTO "django_migrations" VALUES(244,'wagtailusers','0008_userprofile_avatar','2026-11-27 07:46:49.800173');
INSERT INTO "django_migrations" VALUES(245,'wagtailusers','0009_userprofile_verbose_name_plural','2026-11-27 07:46:49.902875');
INSERT INTO "django_migrations" VALUES(246,'wagtailusers','0010_userprofile_updated_comments_notifications','2026-11-27 07:46:50.044768');
INSERT INTO "django_migrations" VALUES(247,'wagtailusers','0011_userprofile_dismissibles','2026-11-27 07:46:50.673353');
INSERT INTO "django_migrations" VALUES(248,'wagtailusers','0012_userprofile_theme','2026-11-27 07:46:50.804577');
INSERT INTO "django_migrations" VALUES(249,'wagtailusers','0013_userprofile_density','2026-11-27 07:46:50.942285');
INSERT INTO "django_migrations" VALUES(250,'wagtailusers','0014_userprofile_contrast','2026-11-27 07:46:51.074690');
INSERT INTO "django_migrations" VALUES(251,'wagtailusers','0015_userprofile_keyboard_shortcuts','2026-11-27 07:46:51.222151');
INSERT INTO "django_migrations" VALUES(252,'wagtailimages','0001_squashed_0021','2026-11-27 07:46:51.231624');
INSERT INTO "django_migrations" VALUES(253,'wagtailcore','0001_squashed_0016_change_page_url_path_to_text_field','2026-11-27 07:46:51.233479');
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
INSERT INTO "wagtailcore_page" VALUES(1,'0001',1,1,'Root','root',1,0,'/','',0,'',NULL,NULL,0,1,NULL,0,NULL,NULL,NULL,NULL,'Root',NULL,NULL,1,'090afdc2c58949f7989600fb02a621fd',NULL,NULL);
INSERT INTO "wagtailcore_page" VALUES(2,'00010001',2,0,'Welcome to your new Wagtail site!','home',1,0,'/home/','',0,'',NULL,NULL,0,1,NULL,0,NULL,NULL,NULL,NULL,'Welcome to your new Wagtail site!',NULL,NULL,1,'599b3a4661574ecc9a0565ede5967212',NULL,NULL);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(1,1,1,70);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(2,1,1,71);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(3,1,1,76);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(4,2,1,70);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(5,2,1,71);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(6,1,1,75);
INSERT INTO "wagtailcore_grouppagepermission" VALUES(7,1,1,77);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence" VALUES('django_migrations',253);
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
INSERT INTO "sqlite_sequence" VALUES('direction_profile',0);
INSERT INTO "sqlite_sequence" VALUES('direction_profilegoal',0);
INSERT INTO "sqlite_sequence" VALUES('direction_workprogramme',0);
INSERT INTO "sqlite_sequence" VALUES('direction_programmetask',0);
INSERT INTO "sqlite_sequence" VALUES('ideas_answer',0);
INSERT INTO "sqlite_sequence" VALUES('ideas_ideapicture',0);
INSERT INTO "sqlite_sequence" VALUES('ideas_ideaversion',0);
INSERT INTO "sqlite_sequence" VALUES('ideas_intake',0);
INSERT INTO "sqlite_sequence" VALUES('ideas_note',0);
INSERT INTO "sqlite_sequence" VALUES('ideas_referral',0);
INSERT INTO "sqlite_sequence" VALUES('ideas_support',0);
INSERT INTO "sqlite_sequence" VALUES('ideas_idea',0);
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
INSERT INTO "sqlite_sequence" VALUES('search_searchentry',0);
INSERT INTO "sqlite_sequence" VALUES('search_related',0);
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
CREATE UNIQUE INDEX "direction_profile_one_draft" ON "direction_profile" ("district_id") WHERE NOT ("state" = 'adopted');
CREATE INDEX "direction_profile_adopted_by_id_5b88aefa" ON "direction_profile" ("adopted_by_id");
CREATE INDEX "direction_profile_author_id_67edc169" ON "direction_profile" ("author_id");
CREATE INDEX "direction_profile_district_id_518ee90d" ON "direction_profile" ("district_id");
CREATE INDEX "direction_profile_drafted_by_id_505932bc" ON "direction_profile" ("drafted_by_id");
CREATE INDEX "direction_profile_thread_id_523ff4ee" ON "direction_profile" ("thread_id");
CREATE INDEX "direction_profilegoal_profile_id_cb0f7dd2" ON "direction_profilegoal" ("profile_id");
CREATE INDEX "direction_profilegoal_continues_id_2666408e" ON "direction_profilegoal" ("continues_id");
CREATE UNIQUE INDEX "direction_programme_once_for_association" ON "direction_workprogramme" ("year") WHERE "district_id" IS NULL;
CREATE INDEX "direction_workprogramme_adopted_by_id_d96190d2" ON "direction_workprogramme" ("adopted_by_id");
CREATE INDEX "direction_workprogramme_author_id_2992ff76" ON "direction_workprogramme" ("author_id");
CREATE INDEX "direction_workprogramme_district_id_0fce7180" ON "direction_workprogramme" ("district_id");
CREATE INDEX "direction_programmetask_committee_id_4d1e438a" ON "direction_programmetask" ("committee_id");
CREATE INDEX "direction_programmetask_responsible_id_12aa0237" ON "direction_programmetask" ("responsible_id");
CREATE INDEX "direction_programmetask_programme_id_49c6480b" ON "direction_programmetask" ("programme_id");
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
CREATE INDEX "ideas_idea_waiting_longest" ON "ideas_idea" ("published_at", "id") WHERE ("answered_at" IS NULL AND "state" IN ('published', 'in_review', 'asked_back'));
CREATE INDEX "ideas_idea_most_discussed" ON "ideas_idea" ("comment_count" DESC, "id" DESC);
CREATE INDEX "ideas_idea_discussed_there" ON "ideas_idea" ("district_id", "comment_count" DESC, "id" DESC);
CREATE INDEX "ideas_idea_in_cell" ON "ideas_idea" ("cell", "id" DESC) WHERE "cell" IS NOT NULL;
CREATE INDEX "journal_entry_unsealed" ON "journal_entry" ("chain", "id") WHERE "seal" = '';
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
CREATE INDEX "search_searchentry_district_id_9eea6da5" ON "search_searchentry" ("district_id");
CREATE INDEX "search_searchentry_thread_id_f378aa28" ON "search_searchentry" ("thread_id");
CREATE INDEX "search_entry_relate_due" ON "search_searchentry" ("language") WHERE "relate_due";
CREATE INDEX "search_related_entry_id_fafb608b" ON "search_related" ("entry_id");
CREATE INDEX "search_related_target_id_1c9969d1" ON "search_related" ("target_id");
CREATE INDEX "search_related_nearest" ON "search_related" ("entry_id", "nearness" DESC);
CREATE INDEX "django_session_expire_date_a5c62663" ON "django_session" ("expire_date");
CREATE INDEX "usersessions_usersession_user_id_af5e0a6d" ON "usersessions_usersession" ("user_id");
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
