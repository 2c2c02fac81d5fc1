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
CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);
ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);
ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);
ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.committees_associationmember (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    kind character varying(12) NOT NULL,
    is_full boolean NOT NULL,
    delegates smallint NOT NULL,
    begins timestamp with time zone NOT NULL,
    ends timestamp with time zone,
    note character varying(200) NOT NULL,
    district_id bigint,
    organisation_id bigint,
    CONSTRAINT committees_associationmember_delegates_check CHECK ((delegates >= 0)),
    CONSTRAINT committees_member_ends_after_begin CHECK (((ends IS NULL) OR (ends >= begins))),
    CONSTRAINT committees_member_is_what_its_kind_says CHECK ((((district_id IS NOT NULL) AND ((kind)::text = 'district'::text) AND (organisation_id IS NULL)) OR ((district_id IS NULL) AND ((kind)::text = 'city'::text) AND (organisation_id IS NULL)) OR ((district_id IS NULL) AND ((kind)::text = 'organisation'::text) AND (organisation_id IS NOT NULL))))
);
ALTER TABLE public.committees_associationmember ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.committees_associationmember_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.committees_committee (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    kind character varying(20) NOT NULL,
    name character varying(200) NOT NULL,
    slug character varying(120) NOT NULL,
    purpose_de text NOT NULL,
    purpose_en text NOT NULL,
    rhythm_de character varying(200) NOT NULL,
    rhythm_en character varying(200) NOT NULL,
    admission character varying(12) NOT NULL,
    is_ad_hoc boolean NOT NULL,
    planned_end date,
    email character varying(254) NOT NULL,
    url character varying(500) NOT NULL,
    begins timestamp with time zone NOT NULL,
    ends timestamp with time zone,
    closing_report text NOT NULL,
    district_id bigint,
    parent_id bigint,
    thread_id bigint NOT NULL,
    CONSTRAINT committees_committee_admission_known CHECK (((admission)::text = ANY ((ARRAY['open'::character varying, 'invitation'::character varying, 'appointment'::character varying, 'election'::character varying])::text[]))),
    CONSTRAINT committees_committee_ends_after_begin CHECK (((ends IS NULL) OR (ends >= begins))),
    CONSTRAINT committees_committee_has_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT committees_committee_kind_known CHECK (((kind)::text = ANY ((ARRAY['steering_committee'::character varying, 'marketing_group'::character varying, 'project_group'::character varying, 'working_group'::character varying, 'general_assembly'::character varying, 'board'::character varying, 'jury'::character varying, 'auditors'::character varying, 'district_council'::character varying, 'council'::character varying, 'council_committee'::character varying])::text[]))),
    CONSTRAINT committees_steering_has_district CHECK (((NOT ((kind)::text = 'steering_committee'::text)) OR (district_id IS NOT NULL)))
);
CREATE TABLE public.committees_committee_fields_of_work (
    id bigint NOT NULL,
    committee_id bigint NOT NULL,
    theme_id bigint NOT NULL
);
ALTER TABLE public.committees_committee_fields_of_work ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.committees_committee_fields_of_work_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.committees_committee ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.committees_committee_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.committees_electoralterm (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    name character varying(100) NOT NULL,
    begins timestamp with time zone NOT NULL,
    ends timestamp with time zone,
    CONSTRAINT committees_term_ends_after_begin CHECK (((ends IS NULL) OR (ends > begins)))
);
ALTER TABLE public.committees_electoralterm ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.committees_electoralterm_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.committees_importdraft (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    filename character varying(200) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by character varying(200) NOT NULL,
    expires timestamp with time zone NOT NULL,
    rows jsonb NOT NULL,
    report jsonb NOT NULL,
    problems jsonb NOT NULL,
    CONSTRAINT committees_import_draft_expires_later CHECK ((expires > made_at))
);
ALTER TABLE public.committees_importdraft ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.committees_importdraft_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.committees_importrun (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    filename character varying(200) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by character varying(200) NOT NULL,
    made jsonb NOT NULL,
    rows integer NOT NULL,
    undone_at timestamp with time zone,
    CONSTRAINT committees_import_undone_later CHECK (((undone_at IS NULL) OR (undone_at >= made_at))),
    CONSTRAINT committees_importrun_rows_check CHECK ((rows >= 0))
);
ALTER TABLE public.committees_importrun ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.committees_importrun_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.committees_joining (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    kind character varying(10) NOT NULL,
    state character varying(10) NOT NULL,
    email character varying(254) NOT NULL,
    text text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone,
    committee_id bigint NOT NULL,
    user_id bigint,
    mandate_id bigint,
    CONSTRAINT committees_joining_accepted_is_mandate CHECK (((NOT ((state)::text = 'accepted'::text)) OR (mandate_id IS NOT NULL))),
    CONSTRAINT committees_joining_kind_known CHECK (((kind)::text = ANY ((ARRAY['request'::character varying, 'invitation'::character varying])::text[]))),
    CONSTRAINT committees_joining_request_has_user CHECK (((NOT ((kind)::text = 'request'::text)) OR (user_id IS NOT NULL))),
    CONSTRAINT committees_joining_state_known CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'accepted'::character varying, 'declined'::character varying, 'withdrawn'::character varying])::text[])))
);
ALTER TABLE public.committees_joining ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.committees_joining_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.committees_mandate (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    begins timestamp with time zone NOT NULL,
    ends timestamp with time zone,
    state character varying(10) NOT NULL,
    basis character varying(12) NOT NULL,
    document character varying(200) NOT NULL,
    offered_at timestamp with time zone,
    answered_at timestamp with time zone,
    why_ended character varying(10) NOT NULL,
    ended_note character varying(300) NOT NULL,
    appointed_by_id bigint,
    committee_id bigint NOT NULL,
    follows_id bigint,
    on_behalf_of_id bigint,
    person_id bigint NOT NULL,
    term_id bigint,
    seat_id bigint NOT NULL,
    CONSTRAINT committees_mandate_answered CHECK ((((state)::text = ANY ((ARRAY['offered'::character varying, 'withdrawn'::character varying])::text[])) OR (answered_at IS NOT NULL))),
    CONSTRAINT committees_mandate_basis_known CHECK (((basis)::text = ANY ((ARRAY['appointment'::character varying, 'election'::character varying, 'ex_officio'::character varying, 'nomination'::character varying, 'joining'::character varying])::text[]))),
    CONSTRAINT committees_mandate_ends_after_begin CHECK (((ends IS NULL) OR (ends > begins))),
    CONSTRAINT committees_mandate_state_known CHECK (((state)::text = ANY ((ARRAY['offered'::character varying, 'accepted'::character varying, 'declined'::character varying, 'withdrawn'::character varying])::text[]))),
    CONSTRAINT committees_mandate_why_known CHECK ((((why_ended)::text = ''::text) OR ((why_ended)::text = ANY ((ARRAY['term'::character varying, 'resigned'::character varying, 'recalled'::character varying, 'succeeded'::character varying, 'moved'::character varying, 'office'::character varying, 'committee'::character varying, 'died'::character varying])::text[]))))
);
ALTER TABLE public.committees_mandate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.committees_mandate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.committees_registertask (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    subject character varying(10) NOT NULL,
    because_of character varying(200) NOT NULL,
    arose_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    done_note character varying(200) NOT NULL,
    CONSTRAINT committees_register_done_later CHECK (((done_at IS NULL) OR (done_at >= arose_at))),
    CONSTRAINT committees_register_subject_known CHECK (((subject)::text = ANY ((ARRAY['board'::character varying, 'statutes'::character varying])::text[])))
);
ALTER TABLE public.committees_registertask ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.committees_registertask_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.committees_reminder (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    threshold smallint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    mandate_id bigint NOT NULL,
    CONSTRAINT committees_reminder_threshold_check CHECK ((threshold >= 0)),
    CONSTRAINT committees_reminder_threshold_known CHECK ((threshold = ANY (ARRAY[90, 30])))
);
ALTER TABLE public.committees_reminder ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.committees_reminder_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.committees_rulesetversion (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    version smallint NOT NULL,
    preset character varying(12) NOT NULL,
    valid_from timestamp with time zone NOT NULL,
    parameters jsonb NOT NULL,
    basis character varying(200) NOT NULL,
    used_at timestamp with time zone,
    committee_id bigint NOT NULL,
    CONSTRAINT committees_rule_set_counts_from_one CHECK ((version >= 1)),
    CONSTRAINT committees_rule_set_preset_known CHECK (((preset)::text = ANY ((ARRAY['association'::character varying, 'municipal'::character varying, 'custom'::character varying])::text[]))),
    CONSTRAINT committees_rulesetversion_version_check CHECK ((version >= 0))
);
ALTER TABLE public.committees_rulesetversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.committees_rulesetversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.committees_seat (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    office character varying(10) NOT NULL,
    name character varying(100) NOT NULL,
    "position" smallint NOT NULL,
    is_voting boolean NOT NULL,
    weight smallint NOT NULL,
    begins timestamp with time zone NOT NULL,
    ends timestamp with time zone,
    committee_id bigint NOT NULL,
    ex_officio_of_id bigint,
    member_id bigint,
    nominated_by_id bigint,
    stands_in_for_id bigint,
    CONSTRAINT committees_seat_ends_after_begin CHECK (((ends IS NULL) OR (ends >= begins))),
    CONSTRAINT committees_seat_not_of_itself CHECK ((((ex_officio_of_id IS NULL) OR (NOT ((ex_officio_of_id = id) AND (ex_officio_of_id IS NOT NULL)))) AND ((stands_in_for_id IS NULL) OR (NOT ((stands_in_for_id = id) AND (stands_in_for_id IS NOT NULL)))))),
    CONSTRAINT committees_seat_office_known CHECK (((office)::text = ANY ((ARRAY['chair'::character varying, 'deputy'::character varying, 'secretary'::character varying, 'treasurer'::character varying, 'member'::character varying, 'stand_in'::character varying])::text[]))),
    CONSTRAINT committees_seat_position_check CHECK (("position" >= 0)),
    CONSTRAINT committees_seat_weight_check CHECK ((weight >= 0)),
    CONSTRAINT committees_seat_weight_positive CHECK ((weight >= 1)),
    CONSTRAINT committees_stand_in_for_somebody CHECK (((((office)::text = 'stand_in'::text) AND (stands_in_for_id IS NOT NULL)) OR ((NOT ((office)::text = 'stand_in'::text)) AND (stands_in_for_id IS NULL))))
);
ALTER TABLE public.committees_seat ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.committees_seat_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.committees_statutes (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    title character varying(200) NOT NULL,
    adopted_on date NOT NULL,
    in_force_from date,
    note character varying(300) NOT NULL,
    document_id bigint NOT NULL,
    CONSTRAINT committees_statutes_adopted_first CHECK (((in_force_from IS NULL) OR (in_force_from >= adopted_on))),
    CONSTRAINT committees_statutes_has_title CHECK ((NOT ((title)::text = ''::text)))
);
ALTER TABLE public.committees_statutes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.committees_statutes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.conversation_comment (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    text text NOT NULL,
    language character varying(5) NOT NULL,
    author_name character varying(100) NOT NULL,
    form_key character varying(64) NOT NULL,
    written_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone,
    state character varying(10) NOT NULL,
    address_id bigint,
    committee_id bigint,
    parent_id bigint,
    thread_id bigint NOT NULL,
    user_id bigint,
    CONSTRAINT conversation_comment_has_text CHECK (((((state)::text = 'removed'::text) AND ((author_name)::text = ''::text) AND (text = ''::text)) OR ((NOT ((state)::text = 'removed'::text)) AND (NOT (text = ''::text))))),
    CONSTRAINT conversation_comment_of_one CHECK (((user_id IS NULL) OR (address_id IS NULL))),
    CONSTRAINT conversation_comment_state_known CHECK (((state)::text = ANY ((ARRAY['shown'::character varying, 'removed'::character varying, 'hidden'::character varying])::text[])))
);
ALTER TABLE public.conversation_comment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.conversation_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.conversation_contactmessage (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    receipt character varying(10) NOT NULL,
    topic character varying(10) NOT NULL,
    name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    text text NOT NULL,
    language character varying(5) NOT NULL,
    form_key character varying(64) NOT NULL,
    handled_at timestamp with time zone,
    district_id bigint,
    handled_by_id bigint,
    CONSTRAINT conversation_message_has_text CHECK ((NOT (text = ''::text))),
    CONSTRAINT conversation_topic_known CHECK (((topic)::text = ANY ((ARRAY['question'::character varying, 'hint'::character varying, 'barrier'::character varying, 'other'::character varying])::text[])))
);
ALTER TABLE public.conversation_contactmessage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.conversation_contactmessage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.conversation_follow (
    id bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    address_id bigint,
    thread_id bigint NOT NULL,
    user_id bigint,
    CONSTRAINT conversation_follow_of_one CHECK ((((address_id IS NULL) AND (user_id IS NOT NULL)) OR ((address_id IS NOT NULL) AND (user_id IS NULL))))
);
ALTER TABLE public.conversation_follow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.conversation_follow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.conversation_moderation (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    rule character varying(20) NOT NULL,
    reason text NOT NULL,
    hidden_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    objection text NOT NULL,
    objected_at timestamp with time zone,
    objection_upheld boolean,
    objection_decided_at timestamp with time zone,
    objection_answer text NOT NULL,
    by_id bigint,
    comment_id bigint,
    objection_decided_by_id bigint,
    thread_id bigint NOT NULL,
    CONSTRAINT conversation_moderation_has_reason CHECK ((NOT (reason = ''::text))),
    CONSTRAINT conversation_objection_decided_by_another CHECK (((objection_decided_by_id IS NULL) OR (by_id IS NULL) OR (NOT ((objection_decided_by_id = by_id) AND (objection_decided_by_id IS NOT NULL) AND (by_id IS NOT NULL))))),
    CONSTRAINT conversation_objection_decided_whole CHECK ((((objection_decided_at IS NULL) AND (objection_upheld IS NULL)) OR ((objected_at IS NOT NULL) AND (objection_decided_at IS NOT NULL) AND (objection_upheld IS NOT NULL)))),
    CONSTRAINT conversation_objection_whole CHECK ((((objected_at IS NULL) AND (objection = ''::text)) OR ((objected_at IS NOT NULL) AND (NOT (objection = ''::text))))),
    CONSTRAINT conversation_rule_known CHECK (((rule)::text = ANY ((ARRAY['law'::character varying, 'respect'::character varying, 'privacy'::character varying, 'advertising'::character varying, 'subject'::character varying, 'once'::character varying])::text[])))
);
ALTER TABLE public.conversation_moderation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.conversation_moderation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.conversation_report (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    receipt character varying(10) NOT NULL,
    quoted text NOT NULL,
    reason character varying(20) NOT NULL,
    text text NOT NULL,
    name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    language character varying(5) NOT NULL,
    form_key character varying(64) NOT NULL,
    reported_at timestamp with time zone NOT NULL,
    state character varying(10) NOT NULL,
    decided_at timestamp with time zone,
    decision text NOT NULL,
    comment_id bigint,
    decided_by_id bigint,
    thread_id bigint NOT NULL,
    CONSTRAINT conversation_reason_known CHECK (((reason)::text = ANY ((ARRAY['illegal'::character varying, 'insult'::character varying, 'personal_data'::character varying, 'advertising'::character varying, 'misplaced'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT conversation_report_decided_whole CHECK ((((decided_at IS NULL) AND (decision = ''::text) AND ((state)::text = 'open'::text)) OR ((decided_at IS NOT NULL) AND ((state)::text = ANY ((ARRAY['kept'::character varying, 'hidden'::character varying])::text[])) AND (NOT (decision = ''::text))))),
    CONSTRAINT conversation_report_has_text CHECK ((NOT (text = ''::text)))
);
ALTER TABLE public.conversation_report ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.conversation_report_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.direction_profile (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    version smallint NOT NULL,
    state character varying(10) NOT NULL,
    text text NOT NULL,
    handed_in_at timestamp with time zone,
    returned_note character varying(500) NOT NULL,
    adopted_on date,
    adopted_at timestamp with time zone,
    reason character varying(500) NOT NULL,
    adopted_by_id bigint,
    author_id bigint,
    district_id bigint NOT NULL,
    drafted_by_id bigint NOT NULL,
    thread_id bigint,
    CONSTRAINT direction_profile_adopted_whole CHECK ((((NOT ((state)::text = 'adopted'::text)) AND (adopted_at IS NULL) AND (adopted_by_id IS NULL) AND (adopted_on IS NULL) AND ((reason)::text = ''::text)) OR ((adopted_at IS NOT NULL) AND (adopted_by_id IS NOT NULL) AND (adopted_on IS NOT NULL) AND ((state)::text = 'adopted'::text) AND (thread_id IS NOT NULL)))),
    CONSTRAINT direction_profile_counts_from_one CHECK ((version >= 1)),
    CONSTRAINT direction_profile_handed_in_when CHECK (((NOT ((state)::text = 'handed_in'::text)) OR (handed_in_at IS NOT NULL))),
    CONSTRAINT direction_profile_has_reason CHECK (((NOT ((state)::text = 'adopted'::text)) OR (NOT ((reason)::text = ''::text)))),
    CONSTRAINT direction_profile_has_text CHECK ((((state)::text = 'draft'::text) OR (NOT (text = ''::text)))),
    CONSTRAINT direction_profile_state_known CHECK (((state)::text = ANY ((ARRAY['draft'::character varying, 'handed_in'::character varying, 'adopted'::character varying])::text[]))),
    CONSTRAINT direction_profile_version_check CHECK ((version >= 0))
);
ALTER TABLE public.direction_profile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.direction_profile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.direction_profilegoal (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    "position" smallint NOT NULL,
    title character varying(120) NOT NULL,
    text character varying(600) NOT NULL,
    continues_id bigint,
    profile_id bigint NOT NULL,
    CONSTRAINT direction_goal_has_title CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT direction_goal_position_in_range CHECK ((("position" >= 1) AND ("position" <= 8))),
    CONSTRAINT direction_profilegoal_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.direction_profilegoal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.direction_profilegoal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.direction_programmetask (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    "position" smallint NOT NULL,
    title character varying(160) NOT NULL,
    text character varying(600) NOT NULL,
    due_on date,
    earmarked_cents bigint,
    state character varying(10) NOT NULL,
    settled_on date,
    note character varying(500) NOT NULL,
    added_on date,
    committee_id bigint,
    responsible_id bigint,
    programme_id bigint NOT NULL,
    CONSTRAINT direction_programmetask_position_check CHECK (("position" >= 0)),
    CONSTRAINT direction_task_dropped_says_why CHECK (((NOT ((state)::text = 'dropped'::text)) OR (NOT ((note)::text = ''::text)))),
    CONSTRAINT direction_task_earmarked_not_negative CHECK (((earmarked_cents IS NULL) OR (earmarked_cents >= 0))),
    CONSTRAINT direction_task_has_title CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT direction_task_person_of_committee CHECK (((responsible_id IS NULL) OR (committee_id IS NOT NULL))),
    CONSTRAINT direction_task_settled_when CHECK ((((settled_on IS NULL) AND ((state)::text = 'planned'::text)) OR ((settled_on IS NOT NULL) AND ((state)::text = ANY ((ARRAY['done'::character varying, 'dropped'::character varying])::text[]))))),
    CONSTRAINT direction_task_state_known CHECK (((state)::text = ANY ((ARRAY['planned'::character varying, 'done'::character varying, 'dropped'::character varying])::text[])))
);
ALTER TABLE public.direction_programmetask ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.direction_programmetask_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.direction_workprogramme (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    year smallint NOT NULL,
    state character varying(10) NOT NULL,
    intro text NOT NULL,
    adopted_on date,
    adopted_at timestamp with time zone,
    adopted_by_id bigint,
    author_id bigint,
    district_id bigint,
    thread_id bigint,
    CONSTRAINT direction_programme_adopted_whole CHECK ((((adopted_at IS NULL) AND (adopted_by_id IS NULL) AND (adopted_on IS NULL) AND ((state)::text = 'draft'::text)) OR ((adopted_at IS NOT NULL) AND (adopted_on IS NOT NULL) AND ((state)::text = 'adopted'::text) AND (thread_id IS NOT NULL)))),
    CONSTRAINT direction_programme_state_known CHECK (((state)::text = ANY ((ARRAY['draft'::character varying, 'adopted'::character varying])::text[]))),
    CONSTRAINT direction_programme_year_in_range CHECK (((year >= 2000) AND (year <= 2100))),
    CONSTRAINT direction_workprogramme_year_check CHECK ((year >= 0))
);
ALTER TABLE public.direction_workprogramme ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.direction_workprogramme_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.districts_audience (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    slug character varying(60) NOT NULL,
    name_de character varying(100) NOT NULL,
    name_en character varying(100) NOT NULL,
    "position" smallint NOT NULL,
    text_de text NOT NULL,
    text_en text NOT NULL,
    CONSTRAINT districts_audience_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.districts_audience ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.districts_audience_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.districts_city (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    contact_office_de character varying(200) NOT NULL,
    contact_office_en character varying(200) NOT NULL,
    contact_person character varying(200) NOT NULL,
    street character varying(200) NOT NULL,
    postcode character varying(10) NOT NULL,
    town character varying(100) NOT NULL,
    phone character varying(50) NOT NULL,
    email character varying(254) NOT NULL,
    hours_de text NOT NULL,
    hours_en text NOT NULL,
    name character varying(100) NOT NULL,
    slug character varying(100) NOT NULL,
    municipality_key character varying(8) NOT NULL,
    state character varying(100) NOT NULL,
    site_name character varying(100) NOT NULL,
    tagline_de character varying(120) NOT NULL,
    tagline_en character varying(120) NOT NULL,
    intro_de text NOT NULL,
    intro_en text NOT NULL,
    association_name character varying(200) NOT NULL,
    association_founded smallint,
    accent character varying(7) NOT NULL,
    switched_off jsonb NOT NULL,
    map_note_de character varying(200) NOT NULL,
    map_note_en character varying(200) NOT NULL,
    is_demo boolean NOT NULL,
    "only" boolean NOT NULL,
    logo_id bigint,
    CONSTRAINT districts_city_accent_is_colour CHECK (((accent)::text ~ '^#[0-9a-f]{6}$'::text)),
    CONSTRAINT districts_city_association_founded_check CHECK ((association_founded >= 0)),
    CONSTRAINT districts_city_is_only CHECK ("only")
);
ALTER TABLE public.districts_city ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.districts_city_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.districts_district (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    contact_office_de character varying(200) NOT NULL,
    contact_office_en character varying(200) NOT NULL,
    contact_person character varying(200) NOT NULL,
    street character varying(200) NOT NULL,
    postcode character varying(10) NOT NULL,
    town character varying(100) NOT NULL,
    phone character varying(50) NOT NULL,
    email character varying(254) NOT NULL,
    hours_de text NOT NULL,
    hours_en text NOT NULL,
    name character varying(100) NOT NULL,
    slug character varying(100) NOT NULL,
    number character varying(20) NOT NULL,
    boundary jsonb,
    label_lon double precision,
    label_lat double precision,
    population integer,
    population_year smallint,
    area_km2 numeric(8,3),
    figures_source character varying(200) NOT NULL,
    teaser_de character varying(160) NOT NULL,
    teaser_en character varying(160) NOT NULL,
    text_de text NOT NULL,
    text_en text NOT NULL,
    picture_id bigint,
    CONSTRAINT districts_district_area_positive CHECK (((area_km2 IS NULL) OR (area_km2 > (0)::numeric))),
    CONSTRAINT districts_district_figures_have_source CHECK ((((area_km2 IS NULL) AND (population IS NULL)) OR (NOT ((figures_source)::text = ''::text)))),
    CONSTRAINT districts_district_label_whole CHECK ((((label_lat IS NULL) AND (label_lon IS NULL)) OR ((label_lat IS NOT NULL) AND (label_lon IS NOT NULL)))),
    CONSTRAINT districts_district_population_check CHECK ((population >= 0)),
    CONSTRAINT districts_district_population_year_check CHECK ((population_year >= 0))
);
ALTER TABLE public.districts_district ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.districts_district_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.districts_districtlink (
    id bigint NOT NULL,
    label_de character varying(150) NOT NULL,
    label_en character varying(150) NOT NULL,
    url character varying(500) NOT NULL,
    "position" smallint NOT NULL,
    district_id bigint NOT NULL,
    CONSTRAINT districts_districtlink_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.districts_districtlink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.districts_districtlink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.districts_neighbourhood (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    name character varying(100) NOT NULL,
    folded character varying(120) NOT NULL,
    district_id bigint NOT NULL
);
ALTER TABLE public.districts_neighbourhood ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.districts_neighbourhood_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.districts_place (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    name_de character varying(200) NOT NULL,
    name_en character varying(200) NOT NULL,
    slug character varying(100) NOT NULL,
    text_de text NOT NULL,
    text_en text NOT NULL,
    street character varying(200) NOT NULL,
    postcode character varying(10) NOT NULL,
    town character varying(100) NOT NULL,
    lon double precision,
    lat double precision,
    hours_de text NOT NULL,
    hours_en text NOT NULL,
    phone character varying(50) NOT NULL,
    email character varying(254) NOT NULL,
    url character varying(500) NOT NULL,
    is_example boolean NOT NULL,
    district_id bigint,
    picture_id bigint,
    category_id bigint NOT NULL,
    CONSTRAINT districts_place_point_whole CHECK ((((lat IS NULL) AND (lon IS NULL)) OR ((lat IS NOT NULL) AND ((lat >= ('-90.0'::numeric)::double precision) AND (lat <= (90.0)::double precision)) AND (lon IS NOT NULL) AND ((lon >= ('-180.0'::numeric)::double precision) AND (lon <= (180.0)::double precision)))))
);
ALTER TABLE public.districts_place ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.districts_place_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.districts_placecategory (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    slug character varying(60) NOT NULL,
    name_de character varying(100) NOT NULL,
    name_en character varying(100) NOT NULL,
    "position" smallint NOT NULL,
    CONSTRAINT districts_placecategory_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.districts_placecategory ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.districts_placecategory_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.districts_theme (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    slug character varying(60) NOT NULL,
    name_de character varying(100) NOT NULL,
    name_en character varying(100) NOT NULL,
    "position" smallint NOT NULL,
    CONSTRAINT districts_theme_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.districts_theme ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.districts_theme_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);
ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);
ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);
CREATE TABLE public.files_document (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    title character varying(200) NOT NULL,
    name character varying(200) NOT NULL,
    size integer NOT NULL,
    sha512 character varying(128) NOT NULL,
    CONSTRAINT files_document_fingerprint_whole CHECK (((sha512)::text ~ '^[0-9a-f]{128}$'::text)),
    CONSTRAINT files_document_has_title CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT files_document_size_check CHECK ((size >= 0))
);
ALTER TABLE public.files_document ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.files_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.files_picture (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    alt_de character varying(300) NOT NULL,
    alt_en character varying(300) NOT NULL,
    caption_de character varying(300) NOT NULL,
    caption_en character varying(300) NOT NULL,
    creator character varying(200) NOT NULL,
    source character varying(500) NOT NULL,
    licence character varying(20) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    copies jsonb NOT NULL,
    is_example boolean NOT NULL,
    CONSTRAINT files_picture_has_alt CHECK ((NOT ((alt_de)::text = ''::text))),
    CONSTRAINT files_picture_has_size CHECK (((height > 0) AND (width > 0))),
    CONSTRAINT files_picture_height_check CHECK ((height >= 0)),
    CONSTRAINT files_picture_width_check CHECK ((width >= 0))
);
ALTER TABLE public.files_picture ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.files_picture_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.ideas_answer (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    kind character varying(10) NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    outcome character varying(12) NOT NULL,
    reversed_at timestamp with time zone,
    author_id bigint,
    committee_id bigint,
    department_id bigint,
    idea_id bigint NOT NULL,
    CONSTRAINT ideas_answer_department_states CHECK (((department_id IS NULL) OR ((committee_id IS NULL) AND ((kind)::text = 'statement'::text)))),
    CONSTRAINT ideas_answer_has_text CHECK ((NOT (text = ''::text))),
    CONSTRAINT ideas_answer_kind_known CHECK (((kind)::text = ANY ((ARRAY['answer'::character varying, 'question'::character varying, 'reply'::character varying, 'statement'::character varying, 'decision'::character varying])::text[]))),
    CONSTRAINT ideas_answer_outcome_of_decision CHECK (((((kind)::text = 'decision'::text) AND ((outcome)::text = ANY ((ARRAY['adopted'::character varying, 'not_pursued'::character varying, 'elsewhere'::character varying])::text[]))) OR ((NOT ((kind)::text = 'decision'::text)) AND ((outcome)::text = ''::text))))
);
ALTER TABLE public.ideas_answer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.ideas_answer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.ideas_idea (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    text text NOT NULL,
    state character varying(12) NOT NULL,
    version smallint NOT NULL,
    "where" character varying(200) NOT NULL,
    lon double precision,
    lat double precision,
    author_name character varying(100) NOT NULL,
    way character varying(10) NOT NULL,
    form_key character varying(64) NOT NULL,
    published_at timestamp with time zone,
    due_at timestamp with time zone,
    answered_at timestamp with time zone,
    decided_at timestamp with time zone,
    support_count integer NOT NULL,
    address_id bigint,
    audience_id bigint,
    district_id bigint NOT NULL,
    entered_by_id bigint,
    merged_into_id bigint,
    neighbourhood_id bigint,
    organisation_id bigint,
    theme_id bigint,
    thread_id bigint NOT NULL,
    comment_count integer NOT NULL,
    cell bigint,
    CONSTRAINT ideas_idea_cell_check CHECK ((cell >= 0)),
    CONSTRAINT ideas_idea_cell_of_point CHECK ((((cell IS NULL) AND (lon IS NULL)) OR ((cell IS NOT NULL) AND (lon IS NOT NULL)))),
    CONSTRAINT ideas_idea_comment_count_check CHECK ((comment_count >= 0)),
    CONSTRAINT ideas_idea_decided_when CHECK ((((answered_at IS NOT NULL) AND (decided_at IS NOT NULL) AND ((state)::text = ANY ((ARRAY['adopted'::character varying, 'not_pursued'::character varying, 'elsewhere'::character varying])::text[]))) OR ((NOT ((state)::text = ANY ((ARRAY['adopted'::character varying, 'not_pursued'::character varying, 'elsewhere'::character varying])::text[]))) AND (decided_at IS NULL)))),
    CONSTRAINT ideas_idea_merged_into_one CHECK ((((merged_into_id IS NOT NULL) AND ((state)::text = 'merged'::text)) OR ((NOT ((state)::text = 'merged'::text)) AND (merged_into_id IS NULL)))),
    CONSTRAINT ideas_idea_not_into_itself CHECK (((merged_into_id IS NULL) OR (NOT ((merged_into_id = id) AND (merged_into_id IS NOT NULL))))),
    CONSTRAINT ideas_idea_point_whole CHECK ((((lat IS NULL) AND (lon IS NULL)) OR ((lat IS NOT NULL) AND ((lat >= ('-90.0'::numeric)::double precision) AND (lat <= (90.0)::double precision)) AND (lon IS NOT NULL) AND ((lon >= ('-180.0'::numeric)::double precision) AND (lon <= (180.0)::double precision))))),
    CONSTRAINT ideas_idea_published_whole CHECK ((((due_at IS NULL) AND (published_at IS NULL) AND ((state)::text = ANY ((ARRAY['draft'::character varying, 'waiting'::character varying, 'held'::character varying])::text[]))) OR ((NOT ((state)::text = ANY ((ARRAY['draft'::character varying, 'waiting'::character varying, 'held'::character varying])::text[]))) AND (due_at IS NOT NULL) AND (published_at IS NOT NULL) AND (NOT (text = ''::text))))),
    CONSTRAINT ideas_idea_state_known CHECK (((state)::text = ANY ((ARRAY['draft'::character varying, 'waiting'::character varying, 'held'::character varying, 'published'::character varying, 'in_review'::character varying, 'asked_back'::character varying, 'adopted'::character varying, 'not_pursued'::character varying, 'elsewhere'::character varying, 'merged'::character varying, 'withdrawn'::character varying])::text[]))),
    CONSTRAINT ideas_idea_support_count_check CHECK ((support_count >= 0)),
    CONSTRAINT ideas_idea_version_check CHECK ((version >= 0)),
    CONSTRAINT ideas_idea_waits_for_address CHECK (((NOT ((state)::text = 'waiting'::text)) OR (address_id IS NOT NULL))),
    CONSTRAINT ideas_idea_way_known CHECK (((way)::text = ANY ((ARRAY['online'::character varying, 'paper'::character varying, 'phone'::character varying])::text[])))
);
ALTER TABLE public.ideas_idea ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.ideas_idea_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.ideas_ideaimportdraft (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    filename character varying(200) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by character varying(200) NOT NULL,
    expires timestamp with time zone NOT NULL,
    rows jsonb NOT NULL,
    report jsonb NOT NULL,
    headings jsonb NOT NULL,
    plan jsonb NOT NULL,
    district_id bigint,
    CONSTRAINT ideas_import_draft_expires_later CHECK ((expires > made_at))
);
ALTER TABLE public.ideas_ideaimportdraft ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.ideas_ideaimportdraft_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.ideas_ideaimportrun (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    filename character varying(200) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by character varying(200) NOT NULL,
    made jsonb NOT NULL,
    rows integer NOT NULL,
    undone_at timestamp with time zone,
    campaign character varying(100) NOT NULL,
    CONSTRAINT ideas_ideaimportrun_rows_check CHECK ((rows >= 0)),
    CONSTRAINT ideas_import_undone_later CHECK (((undone_at IS NULL) OR (undone_at >= made_at)))
);
ALTER TABLE public.ideas_ideaimportrun ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.ideas_ideaimportrun_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.ideas_ideapicture (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    idea_id bigint NOT NULL,
    picture_id bigint NOT NULL,
    CONSTRAINT ideas_ideapicture_position_check CHECK (("position" >= 0)),
    CONSTRAINT ideas_picture_among_five CHECK ((("position" >= 1) AND ("position" <= 5)))
);
ALTER TABLE public.ideas_ideapicture ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.ideas_ideapicture_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.ideas_ideaversion (
    id bigint NOT NULL,
    version smallint NOT NULL,
    title character varying(200) NOT NULL,
    text text NOT NULL,
    until timestamp with time zone NOT NULL,
    idea_id bigint NOT NULL,
    CONSTRAINT ideas_ideaversion_version_check CHECK ((version >= 0))
);
ALTER TABLE public.ideas_ideaversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.ideas_ideaversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.ideas_intake (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    answer_days smallint NOT NULL,
    looks_first boolean NOT NULL,
    consent_age smallint NOT NULL,
    district_id bigint,
    CONSTRAINT ideas_intake_age_sensible CHECK (((consent_age >= 0) AND (consent_age <= 18))),
    CONSTRAINT ideas_intake_answer_days_check CHECK ((answer_days >= 0)),
    CONSTRAINT ideas_intake_consent_age_check CHECK ((consent_age >= 0)),
    CONSTRAINT ideas_intake_days_sensible CHECK (((answer_days >= 1) AND (answer_days <= 365)))
);
ALTER TABLE public.ideas_intake ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.ideas_intake_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.ideas_note (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    text text NOT NULL,
    author_id bigint,
    idea_id bigint NOT NULL,
    CONSTRAINT ideas_note_has_text CHECK ((NOT (text = ''::text)))
);
ALTER TABLE public.ideas_note ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.ideas_note_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.ideas_parentalconsent (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    way character varying(5) NOT NULL,
    email character varying(254) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    given_at timestamp with time zone,
    declined_at timestamp with time zone,
    idea_id bigint NOT NULL,
    recorded_by_id bigint,
    CONSTRAINT ideas_consent_one_decision CHECK (((given_at IS NULL) OR (declined_at IS NULL))),
    CONSTRAINT ideas_consent_reaches_parent CHECK (((((email)::text = ''::text) AND ((way)::text = 'paper'::text)) OR (((way)::text = 'link'::text) AND (NOT ((email)::text = ''::text))) OR ((given_at IS NOT NULL) AND ((way)::text = 'link'::text)) OR ((declined_at IS NOT NULL) AND ((way)::text = 'link'::text)))),
    CONSTRAINT ideas_consent_way_known CHECK (((way)::text = ANY ((ARRAY['link'::character varying, 'paper'::character varying])::text[])))
);
ALTER TABLE public.ideas_parentalconsent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.ideas_parentalconsent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.ideas_referral (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    begins timestamp with time zone NOT NULL,
    ends timestamp with time zone,
    note character varying(500) NOT NULL,
    committee_id bigint NOT NULL,
    idea_id bigint NOT NULL,
    CONSTRAINT ideas_referral_ends_after_begin CHECK (((ends IS NULL) OR (ends >= begins)))
);
ALTER TABLE public.ideas_referral ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.ideas_referral_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.ideas_support (
    id bigint NOT NULL,
    given_at timestamp with time zone NOT NULL,
    counts_since timestamp with time zone,
    address_id bigint,
    came_with_id bigint,
    idea_id bigint NOT NULL,
    user_id bigint,
    CONSTRAINT ideas_support_of_one CHECK ((((address_id IS NULL) AND (user_id IS NOT NULL)) OR ((address_id IS NOT NULL) AND (user_id IS NULL)))),
    CONSTRAINT ideas_support_of_user_counts CHECK (((user_id IS NULL) OR (counts_since IS NOT NULL)))
);
ALTER TABLE public.ideas_support ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.ideas_support_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.journal_entry (
    id bigint NOT NULL,
    chain character varying(20) NOT NULL,
    at timestamp with time zone NOT NULL,
    actor character varying(200) NOT NULL,
    action character varying(120) NOT NULL,
    fact character varying(120) NOT NULL,
    payload jsonb NOT NULL,
    number bigint,
    seal character varying(64) NOT NULL,
    CONSTRAINT journal_entry_number_check CHECK ((number >= 0)),
    CONSTRAINT journal_entry_sealed_whole CHECK ((((number IS NULL) AND ((seal)::text = ''::text)) OR ((number IS NOT NULL) AND ((seal)::text ~ '^[0-9a-f]{64}$'::text))))
);
ALTER TABLE public.journal_entry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.journal_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_agendaitem (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    "position" smallint NOT NULL,
    number character varying(12) NOT NULL,
    kind character varying(12) NOT NULL,
    title character varying(200) NOT NULL,
    text text NOT NULL,
    minutes smallint,
    is_public boolean NOT NULL,
    added_late_at timestamp with time zone,
    dropped_at timestamp with time zone,
    notes text NOT NULL,
    notes_version integer NOT NULL,
    settled_at timestamp with time zone,
    parent_id bigint,
    subject_id bigint,
    meeting_id bigint NOT NULL,
    paper_id bigint,
    CONSTRAINT meetings_agendaitem_minutes_check CHECK ((minutes >= 0)),
    CONSTRAINT meetings_agendaitem_notes_version_check CHECK ((notes_version >= 0)),
    CONSTRAINT meetings_agendaitem_position_check CHECK (("position" >= 0)),
    CONSTRAINT meetings_item_has_title CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT meetings_item_kind_known CHECK (((kind)::text = ANY ((ARRAY['topic'::character varying, 'co_signer'::character varying, 'conflicts'::character varying, 'agenda'::character varying, 'last_minutes'::character varying, 'questions'::character varying, 'reports'::character varying, 'follow_up'::character varying, 'finances'::character varying, 'discharge'::character varying, 'election'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT meetings_item_not_below_itself CHECK (((parent_id IS NULL) OR (NOT ((parent_id = id) AND (parent_id IS NOT NULL)))))
);
ALTER TABLE public.meetings_agendaitem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_agendaitem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_amendment (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    "position" smallint NOT NULL,
    wording text NOT NULL,
    reasons text NOT NULL,
    state character varying(10) NOT NULL,
    proposed_by_id bigint,
    paper_id bigint NOT NULL,
    CONSTRAINT meetings_amendment_has_wording CHECK ((NOT (wording = ''::text))),
    CONSTRAINT meetings_amendment_position_check CHECK (("position" >= 0)),
    CONSTRAINT meetings_amendment_state_known CHECK (((state)::text = ANY ((ARRAY['proposed'::character varying, 'adopted'::character varying, 'rejected'::character varying, 'withdrawn'::character varying, 'moot'::character varying])::text[])))
);
ALTER TABLE public.meetings_amendment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_amendment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_calendarfeed (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    serial integer NOT NULL,
    is_on boolean NOT NULL,
    user_id bigint NOT NULL,
    CONSTRAINT meetings_calendar_serial_positive CHECK ((serial >= 1)),
    CONSTRAINT meetings_calendarfeed_serial_check CHECK ((serial >= 0))
);
ALTER TABLE public.meetings_calendarfeed ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_calendarfeed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_candidate (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    name character varying(150) NOT NULL,
    "position" smallint NOT NULL,
    accepted boolean,
    answered_at timestamp with time zone,
    person_id bigint,
    vote_id bigint NOT NULL,
    CONSTRAINT meetings_candidate_is_somebody CHECK (((((name)::text = ''::text) AND (person_id IS NOT NULL)) OR ((person_id IS NULL) AND (NOT ((name)::text = ''::text))))),
    CONSTRAINT meetings_candidate_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.meetings_candidate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_candidate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_conflictofinterest (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    is_own_word boolean NOT NULL,
    reason character varying(300) NOT NULL,
    declared_at timestamp with time zone NOT NULL,
    item_id bigint NOT NULL,
    person_id bigint NOT NULL
);
ALTER TABLE public.meetings_conflictofinterest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_conflictofinterest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_consultation (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    role character varying(10) NOT NULL,
    "position" smallint NOT NULL,
    result character varying(10) NOT NULL,
    committee_id bigint NOT NULL,
    item_id bigint,
    paper_id bigint NOT NULL,
    CONSTRAINT meetings_consultation_position_check CHECK (("position" >= 0)),
    CONSTRAINT meetings_consultation_role_known CHECK (((role)::text = ANY ((ARRAY['advises'::character varying, 'decides'::character varying, 'hears'::character varying])::text[])))
);
ALTER TABLE public.meetings_consultation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_consultation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_dateanswer (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    reply character varying(5) NOT NULL,
    person_id bigint NOT NULL,
    option_id bigint NOT NULL,
    CONSTRAINT meetings_date_answer_known CHECK (((reply)::text = ANY ((ARRAY['yes'::character varying, 'maybe'::character varying, 'no'::character varying])::text[])))
);
ALTER TABLE public.meetings_dateanswer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_dateanswer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_dateoption (
    id bigint NOT NULL,
    begins timestamp with time zone NOT NULL,
    ends timestamp with time zone NOT NULL,
    poll_id bigint NOT NULL,
    CONSTRAINT meetings_option_ends_after_begin CHECK ((ends > begins))
);
ALTER TABLE public.meetings_dateoption ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_dateoption_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_datepoll (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    title character varying(200) NOT NULL,
    note character varying(500) NOT NULL,
    closes_on date,
    settled_at timestamp with time zone,
    committee_id bigint NOT NULL,
    meeting_id bigint,
    CONSTRAINT meetings_poll_has_title CHECK ((NOT ((title)::text = ''::text)))
);
ALTER TABLE public.meetings_datepoll ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_datepoll_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_invitation (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    "right" character varying(15) NOT NULL,
    channel character varying(10) NOT NULL,
    sent_at timestamp with time zone,
    proof character varying(200) NOT NULL,
    reply character varying(5) NOT NULL,
    replied_at timestamp with time zone,
    note character varying(300) NOT NULL,
    mandate_id bigint,
    person_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    CONSTRAINT meetings_invitation_channel_known CHECK (((channel)::text = ANY ((ARRAY['email'::character varying, 'letter'::character varying, 'hand'::character varying])::text[]))),
    CONSTRAINT meetings_invitation_reply_known CHECK (((reply)::text = ANY ((ARRAY[''::character varying, 'yes'::character varying, 'no'::character varying])::text[]))),
    CONSTRAINT meetings_invitation_right_known CHECK ((("right")::text = ANY ((ARRAY['voting'::character varying, 'advisory'::character varying, 'guest'::character varying, 'administration'::character varying])::text[])))
);
ALTER TABLE public.meetings_invitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_invitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_meeting (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    begins timestamp with time zone NOT NULL,
    ends timestamp with time zone NOT NULL,
    mode character varying(10) NOT NULL,
    place character varying(200) NOT NULL,
    online_url character varying(500) NOT NULL,
    access text NOT NULL,
    intro text NOT NULL,
    is_public boolean NOT NULL,
    is_light boolean NOT NULL,
    state character varying(10) NOT NULL,
    series_day date,
    invited_at timestamp with time zone,
    opened_at timestamp with time zone,
    closed_at timestamp with time zone,
    cancelled_at timestamp with time zone,
    cancelled_why character varying(300) NOT NULL,
    revision integer NOT NULL,
    sequence integer NOT NULL,
    committee_id bigint NOT NULL,
    current_item_id bigint,
    second_call_of_id bigint,
    thread_id bigint NOT NULL,
    series_id bigint,
    agenda_changed_at timestamp with time zone,
    CONSTRAINT meetings_meeting_cancelled_says_why CHECK (((NOT ((state)::text = 'cancelled'::text)) OR ((cancelled_at IS NOT NULL) AND (NOT ((cancelled_why)::text = ''::text))))),
    CONSTRAINT meetings_meeting_closed_when CHECK ((((closed_at IS NOT NULL) AND ((state)::text = ANY ((ARRAY['closed'::character varying, 'approved'::character varying])::text[]))) OR ((NOT ((state)::text = ANY ((ARRAY['closed'::character varying, 'approved'::character varying])::text[]))) AND (closed_at IS NULL)))),
    CONSTRAINT meetings_meeting_ends_after_begin CHECK ((ends > begins)),
    CONSTRAINT meetings_meeting_mode_known CHECK (((mode)::text = ANY ((ARRAY['in_person'::character varying, 'hybrid'::character varying, 'online'::character varying])::text[]))),
    CONSTRAINT meetings_meeting_not_second_of_itself CHECK (((second_call_of_id IS NULL) OR (NOT ((second_call_of_id = id) AND (second_call_of_id IS NOT NULL))))),
    CONSTRAINT meetings_meeting_opened_when CHECK (((NOT ((state)::text = ANY ((ARRAY['running'::character varying, 'closed'::character varying, 'approved'::character varying])::text[]))) OR (opened_at IS NOT NULL))),
    CONSTRAINT meetings_meeting_revision_check CHECK ((revision >= 0)),
    CONSTRAINT meetings_meeting_sequence_check CHECK ((sequence >= 0)),
    CONSTRAINT meetings_meeting_state_known CHECK (((state)::text = ANY ((ARRAY['draft'::character varying, 'invited'::character varying, 'running'::character varying, 'closed'::character varying, 'approved'::character varying, 'cancelled'::character varying])::text[])))
);
ALTER TABLE public.meetings_meeting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_meeting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_meeting_with_committees (
    id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    committee_id bigint NOT NULL
);
ALTER TABLE public.meetings_meeting_with_committees ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_meeting_with_committees_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_meetingseries (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    rhythm character varying(12) NOT NULL,
    first_day date NOT NULL,
    at_time time without time zone NOT NULL,
    minutes smallint NOT NULL,
    last_day date,
    planned_until date,
    place character varying(200) NOT NULL,
    ended_at timestamp with time zone,
    committee_id bigint NOT NULL,
    CONSTRAINT meetings_meetingseries_minutes_check CHECK ((minutes >= 0)),
    CONSTRAINT meetings_series_lasts CHECK (((last_day IS NULL) OR (last_day >= first_day))),
    CONSTRAINT meetings_series_rhythm_known CHECK (((rhythm)::text = ANY ((ARRAY['weekly'::character varying, 'fortnightly'::character varying, 'monthly'::character varying, 'bimonthly'::character varying, 'quarterly'::character varying])::text[]))),
    CONSTRAINT meetings_series_takes_time CHECK (((minutes >= 5) AND (minutes <= 1440)))
);
ALTER TABLE public.meetings_meetingseries ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_meetingseries_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_meetingtask (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    text character varying(300) NOT NULL,
    due_on date,
    done_at timestamp with time zone,
    item_id bigint,
    meeting_id bigint NOT NULL,
    responsible_id bigint,
    CONSTRAINT meetings_task_has_text CHECK ((NOT ((text)::text = ''::text)))
);
ALTER TABLE public.meetings_meetingtask ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_meetingtask_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_minutes (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    state character varying(10) NOT NULL,
    opening text NOT NULL,
    closing text NOT NULL,
    content jsonb NOT NULL,
    digest character varying(64) NOT NULL,
    sent_at timestamp with time zone,
    objections_until timestamp with time zone,
    approved_at timestamp with time zone,
    approved_in_id bigint,
    document_id bigint,
    meeting_id bigint NOT NULL,
    public_document_id bigint,
    co_signer_id bigint,
    recorder_id bigint,
    CONSTRAINT meetings_minutes_approved_whole CHECK ((((approved_at IS NOT NULL) AND ((state)::text = 'approved'::text) AND (NOT ((digest)::text = ''::text))) OR ((NOT ((state)::text = 'approved'::text)) AND (approved_at IS NULL)))),
    CONSTRAINT meetings_minutes_sent_when CHECK ((((state)::text = 'draft'::text) OR (sent_at IS NOT NULL))),
    CONSTRAINT meetings_minutes_state_known CHECK (((state)::text = ANY ((ARRAY['draft'::character varying, 'sent'::character varying, 'approved'::character varying])::text[])))
);
ALTER TABLE public.meetings_minutes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_minutes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_minutesamendment (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    text text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    is_public boolean NOT NULL,
    decided_in_id bigint,
    minutes_id bigint NOT NULL,
    CONSTRAINT meetings_minutes_amendment_has_text CHECK ((NOT (text = ''::text)))
);
ALTER TABLE public.meetings_minutesamendment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_minutesamendment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_objection (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    text text NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    upheld boolean,
    decided_at timestamp with time zone,
    answer character varying(500) NOT NULL,
    minutes_id bigint NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT meetings_objection_decided_whole CHECK ((((decided_at IS NULL) AND (upheld IS NULL)) OR ((decided_at IS NOT NULL) AND (upheld IS NOT NULL)))),
    CONSTRAINT meetings_objection_has_text CHECK ((NOT (text = ''::text)))
);
ALTER TABLE public.meetings_objection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_objection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_openballot (
    id bigint NOT NULL,
    choice character varying(200) NOT NULL,
    cast_at timestamp with time zone NOT NULL,
    entry_id bigint NOT NULL,
    CONSTRAINT meetings_ballot_says_something CHECK ((NOT ((choice)::text = ''::text)))
);
ALTER TABLE public.meetings_openballot ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_openballot_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_paper (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    year smallint NOT NULL,
    number integer NOT NULL,
    addendum smallint NOT NULL,
    is_public boolean NOT NULL,
    version smallint NOT NULL,
    adds_to_id bigint,
    author_id bigint,
    committee_id bigint NOT NULL,
    subject_id bigint,
    thread_id bigint NOT NULL,
    CONSTRAINT meetings_paper_addendum_check CHECK ((addendum >= 0)),
    CONSTRAINT meetings_paper_addendum_whole CHECK ((((addendum = 0) AND (adds_to_id IS NULL)) OR ((addendum >= 1) AND (adds_to_id IS NOT NULL)))),
    CONSTRAINT meetings_paper_number_check CHECK ((number >= 0)),
    CONSTRAINT meetings_paper_version_check CHECK ((version >= 0)),
    CONSTRAINT meetings_paper_year_check CHECK ((year >= 0))
);
ALTER TABLE public.meetings_paper ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_paper_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_paperfile (
    id bigint NOT NULL,
    document_id bigint NOT NULL,
    paper_id bigint NOT NULL
);
ALTER TABLE public.meetings_paperfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_paperfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_paperversion (
    id bigint NOT NULL,
    version smallint NOT NULL,
    wording text NOT NULL,
    reasons text NOT NULL,
    at timestamp with time zone NOT NULL,
    paper_id bigint NOT NULL,
    CONSTRAINT meetings_paper_version_says_something CHECK (((NOT (wording = ''::text)) OR (NOT (reasons = ''::text)))),
    CONSTRAINT meetings_paperversion_version_check CHECK ((version >= 0))
);
ALTER TABLE public.meetings_paperversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_paperversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_participation (
    id bigint NOT NULL,
    entry_id bigint NOT NULL
);
ALTER TABLE public.meetings_participation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_participation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_presence (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    name character varying(150) NOT NULL,
    "right" character varying(15) NOT NULL,
    is_online boolean NOT NULL,
    came_at timestamp with time zone NOT NULL,
    left_at timestamp with time zone,
    mandate_id bigint,
    meeting_id bigint NOT NULL,
    person_id bigint,
    CONSTRAINT meetings_presence_is_somebody CHECK (((((name)::text = ''::text) AND (person_id IS NOT NULL)) OR ((person_id IS NULL) AND (NOT ((name)::text = ''::text))))),
    CONSTRAINT meetings_presence_leaves_later CHECK (((left_at IS NULL) OR (left_at >= came_at))),
    CONSTRAINT meetings_presence_right_known CHECK ((("right")::text = ANY ((ARRAY['voting'::character varying, 'advisory'::character varying, 'guest'::character varying, 'administration'::character varying])::text[]))),
    CONSTRAINT meetings_presence_votes_by_mandate CHECK (((NOT (("right")::text = 'voting'::text)) OR (mandate_id IS NOT NULL)))
);
ALTER TABLE public.meetings_presence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_presence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_proxy (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    in_writing boolean NOT NULL,
    given_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    giver_id bigint NOT NULL,
    holder_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    CONSTRAINT meetings_proxy_not_to_oneself CHECK ((NOT (giver_id = holder_id)))
);
ALTER TABLE public.meetings_proxy ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_proxy_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_registerprefix (
    id bigint NOT NULL,
    prefix character varying(12) NOT NULL,
    committee_id bigint NOT NULL
);
ALTER TABLE public.meetings_registerprefix ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_registerprefix_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_resolution (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    year smallint NOT NULL,
    running integer NOT NULL,
    number character varying(30) NOT NULL,
    wording text NOT NULL,
    outcome character varying(10) NOT NULL,
    decided_on date NOT NULL,
    responsible_note character varying(150) NOT NULL,
    due_on date,
    follow_up character varying(10) NOT NULL,
    evidence character varying(600) NOT NULL,
    settled_on date,
    committee_id bigint NOT NULL,
    item_id bigint,
    responsible_id bigint,
    subject_id bigint,
    thread_id bigint NOT NULL,
    vote_id bigint,
    CONSTRAINT meetings_resolution_follow_up_known CHECK (((follow_up)::text = ANY ((ARRAY[''::character varying, 'open'::character varying, 'running'::character varying, 'done'::character varying, 'dropped'::character varying])::text[]))),
    CONSTRAINT meetings_resolution_has_wording CHECK ((NOT (wording = ''::text))),
    CONSTRAINT meetings_resolution_outcome_known CHECK (((outcome)::text = ANY ((ARRAY['carried'::character varying, 'rejected'::character varying, 'postponed'::character varying, 'noted'::character varying])::text[]))),
    CONSTRAINT meetings_resolution_running_check CHECK ((running >= 0)),
    CONSTRAINT meetings_resolution_settled_says_how CHECK (((NOT ((follow_up)::text = ANY ((ARRAY['done'::character varying, 'dropped'::character varying])::text[]))) OR (NOT ((evidence)::text = ''::text)))),
    CONSTRAINT meetings_resolution_settled_when CHECK (((((follow_up)::text = ANY ((ARRAY['done'::character varying, 'dropped'::character varying])::text[])) AND (settled_on IS NOT NULL)) OR ((NOT ((follow_up)::text = ANY ((ARRAY['done'::character varying, 'dropped'::character varying])::text[]))) AND (settled_on IS NULL)))),
    CONSTRAINT meetings_resolution_year_check CHECK ((year >= 0))
);
ALTER TABLE public.meetings_resolution ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_resolution_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_rollentry (
    id bigint NOT NULL,
    weight smallint NOT NULL,
    cast_by_id bigint NOT NULL,
    mandate_id bigint NOT NULL,
    person_id bigint NOT NULL,
    vote_id bigint NOT NULL,
    CONSTRAINT meetings_roll_weight_positive CHECK ((weight >= 1)),
    CONSTRAINT meetings_rollentry_weight_check CHECK ((weight >= 0))
);
ALTER TABLE public.meetings_rollentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_rollentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_secrecyrequest (
    id bigint NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    person_id bigint NOT NULL,
    vote_id bigint NOT NULL
);
ALTER TABLE public.meetings_secrecyrequest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_secrecyrequest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_secretballot (
    id character varying(32) NOT NULL,
    choice character varying(200) NOT NULL,
    vote_id bigint NOT NULL,
    CONSTRAINT meetings_secret_ballot_says_something CHECK ((NOT ((choice)::text = ''::text)))
);
CREATE TABLE public.meetings_signature (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    role character varying(12) NOT NULL,
    signed_at timestamp with time zone NOT NULL,
    digest character varying(64) NOT NULL,
    minutes_id bigint NOT NULL,
    person_id bigint NOT NULL
);
ALTER TABLE public.meetings_signature ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_signature_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_templateitem (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    "position" smallint NOT NULL,
    kind character varying(12) NOT NULL,
    title character varying(200) NOT NULL,
    minutes smallint,
    is_public boolean NOT NULL,
    committee_id bigint NOT NULL,
    CONSTRAINT meetings_template_has_title CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT meetings_template_kind_known CHECK (((kind)::text = ANY ((ARRAY['topic'::character varying, 'co_signer'::character varying, 'conflicts'::character varying, 'agenda'::character varying, 'last_minutes'::character varying, 'questions'::character varying, 'reports'::character varying, 'follow_up'::character varying, 'finances'::character varying, 'discharge'::character varying, 'election'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT meetings_templateitem_minutes_check CHECK ((minutes >= 0)),
    CONSTRAINT meetings_templateitem_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.meetings_templateitem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_templateitem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_vote (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    "position" smallint NOT NULL,
    kind character varying(10) NOT NULL,
    decision character varying(12) NOT NULL,
    method character varying(10) NOT NULL,
    wording text NOT NULL,
    reasons text NOT NULL,
    seats smallint NOT NULL,
    round smallint NOT NULL,
    state character varying(10) NOT NULL,
    snapshot jsonb NOT NULL,
    yes integer,
    no integer,
    abstained integer,
    invalid integer,
    tally jsonb NOT NULL,
    result jsonb NOT NULL,
    carried boolean,
    override character varying(500) NOT NULL,
    tie_note character varying(300) NOT NULL,
    opened_at timestamp with time zone,
    until timestamp with time zone,
    closed_at timestamp with time zone,
    declared_at timestamp with time zone,
    aborted_why character varying(300) NOT NULL,
    digest character varying(64) NOT NULL,
    after_id bigint,
    amendment_id bigint,
    committee_id bigint NOT NULL,
    item_id bigint,
    paper_version_id bigint,
    rule_set_id bigint,
    is_block boolean NOT NULL,
    CONSTRAINT meetings_vote_aborted_says_why CHECK (((NOT ((state)::text = 'aborted'::text)) OR (NOT ((aborted_why)::text = ''::text)))),
    CONSTRAINT meetings_vote_abstained_check CHECK ((abstained >= 0)),
    CONSTRAINT meetings_vote_block_is_election CHECK (((NOT is_block) OR ((kind)::text = 'election'::text))),
    CONSTRAINT meetings_vote_circular_ends CHECK (((NOT ((method)::text = 'circular'::text)) OR (until IS NOT NULL))),
    CONSTRAINT meetings_vote_counted_whole CHECK ((((abstained IS NOT NULL) AND (closed_at IS NOT NULL) AND (invalid IS NOT NULL) AND (no IS NOT NULL) AND ((state)::text = ANY ((ARRAY['closed'::character varying, 'declared'::character varying])::text[])) AND (yes IS NOT NULL)) OR ((NOT ((state)::text = ANY ((ARRAY['closed'::character varying, 'declared'::character varying])::text[]))) AND (abstained IS NULL) AND (carried IS NULL) AND (invalid IS NULL) AND (no IS NULL) AND (yes IS NULL)))),
    CONSTRAINT meetings_vote_decision_known CHECK (((decision)::text = ANY ((ARRAY['ordinary'::character varying, 'election'::character varying, 'statutes'::character varying, 'purpose'::character varying, 'dissolution'::character varying])::text[]))),
    CONSTRAINT meetings_vote_declared_whole CHECK ((((carried IS NOT NULL) AND (declared_at IS NOT NULL) AND ((state)::text = 'declared'::text)) OR ((NOT ((state)::text = 'declared'::text)) AND (declared_at IS NULL)))),
    CONSTRAINT meetings_vote_has_wording CHECK ((NOT (wording = ''::text))),
    CONSTRAINT meetings_vote_invalid_check CHECK ((invalid >= 0)),
    CONSTRAINT meetings_vote_kind_known CHECK (((kind)::text = ANY ((ARRAY['motion'::character varying, 'amendment'::character varying, 'procedure'::character varying, 'election'::character varying])::text[]))),
    CONSTRAINT meetings_vote_method_known CHECK (((method)::text = ANY ((ARRAY['consensus'::character varying, 'hands'::character varying, 'roll_call'::character varying, 'paper'::character varying, 'open'::character varying, 'secret'::character varying, 'circular'::character varying])::text[]))),
    CONSTRAINT meetings_vote_no_check CHECK ((no >= 0)),
    CONSTRAINT meetings_vote_opened_when CHECK ((((state)::text = 'prepared'::text) OR (opened_at IS NOT NULL))),
    CONSTRAINT meetings_vote_position_check CHECK (("position" >= 0)),
    CONSTRAINT meetings_vote_round_check CHECK ((round >= 0)),
    CONSTRAINT meetings_vote_seats_check CHECK ((seats >= 0)),
    CONSTRAINT meetings_vote_seats_positive CHECK ((seats >= 1)),
    CONSTRAINT meetings_vote_somewhere CHECK (((item_id IS NOT NULL) OR ((method)::text = 'circular'::text))),
    CONSTRAINT meetings_vote_state_known CHECK (((state)::text = ANY ((ARRAY['prepared'::character varying, 'open'::character varying, 'counting'::character varying, 'closed'::character varying, 'declared'::character varying, 'aborted'::character varying])::text[]))),
    CONSTRAINT meetings_vote_yes_check CHECK ((yes >= 0))
);
ALTER TABLE public.meetings_vote ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_vote_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_waiting (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    title character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    committee_id bigint NOT NULL,
    item_id bigint,
    paper_id bigint,
    thread_id bigint,
    carried_from_id bigint,
    is_public boolean NOT NULL,
    text text NOT NULL,
    CONSTRAINT meetings_waiting_has_title CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT meetings_waiting_is_something CHECK (((thread_id IS NOT NULL) OR (paper_id IS NOT NULL) OR (carried_from_id IS NOT NULL)))
);
ALTER TABLE public.meetings_waiting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_waiting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);
ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.notifications_notice (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    what character varying(20) NOT NULL,
    number bigint NOT NULL,
    about character varying(200) NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone,
    due_at timestamp with time zone,
    sent_at timestamp with time zone,
    address_id bigint,
    thread_id bigint NOT NULL,
    user_id bigint,
    CONSTRAINT notifications_notice_kind_known CHECK (((kind)::text = ANY ((ARRAY['own'::character varying, 'supported'::character varying, 'followed'::character varying, 'work'::character varying])::text[]))),
    CONSTRAINT notifications_notice_number_check CHECK ((number >= 0)),
    CONSTRAINT notifications_notice_of_one CHECK ((((address_id IS NULL) AND (user_id IS NOT NULL)) OR ((address_id IS NOT NULL) AND (user_id IS NULL)))),
    CONSTRAINT notifications_notice_sent_was_due CHECK (((sent_at IS NULL) OR (due_at IS NOT NULL))),
    CONSTRAINT notifications_notice_what_known CHECK (((what)::text = ANY ((ARRAY['held'::character varying, 'parent_agreed'::character varying, 'parent_declined'::character varying, 'published'::character varying, 'changed'::character varying, 'referred'::character varying, 'handed_over'::character varying, 'asked_back'::character varying, 'replied'::character varying, 'answered'::character varying, 'statement'::character varying, 'adopted'::character varying, 'not_pursued'::character varying, 'elsewhere'::character varying, 'reopened'::character varying, 'merged'::character varying, 'moved'::character varying, 'withdrawn'::character varying, 'became_project'::character varying, 'to_decide'::character varying, 'proposed'::character varying, 'decided'::character varying, 'started'::character varying, 'finished'::character varying, 'stopped'::character varying, 'goes_on'::character varying, 'updated'::character varying, 'told_in_the_end'::character varying, 'repeated'::character varying, 'date_cancelled'::character varying, 'place_suggested'::character varying, 'commented'::character varying, 'comment_replied'::character varying, 'reported'::character varying])::text[])))
);
ALTER TABLE public.notifications_notice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.notifications_notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.notifications_preference (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    kind character varying(10) NOT NULL,
    rhythm character varying(12) NOT NULL,
    address_id bigint,
    user_id bigint,
    CONSTRAINT notifications_preference_kind_known CHECK (((kind)::text = ANY ((ARRAY['own'::character varying, 'supported'::character varying, 'followed'::character varying, 'work'::character varying])::text[]))),
    CONSTRAINT notifications_preference_of_one CHECK ((((address_id IS NULL) AND (user_id IS NOT NULL)) OR ((address_id IS NOT NULL) AND (user_id IS NULL)))),
    CONSTRAINT notifications_preference_rhythm_known CHECK (((rhythm)::text = ANY ((ARRAY['immediately'::character varying, 'daily'::character varying, 'weekly'::character varying, 'never'::character varying])::text[])))
);
ALTER TABLE public.notifications_preference ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.notifications_preference_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.outbox_delivery (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    status character varying(10) NOT NULL,
    due timestamp with time zone NOT NULL,
    tries smallint NOT NULL,
    leased_until timestamp with time zone,
    done_at timestamp with time zone,
    error text NOT NULL,
    reaction character varying(200) NOT NULL,
    fact character varying(120) NOT NULL,
    payload jsonb NOT NULL,
    stated_at timestamp with time zone NOT NULL,
    CONSTRAINT outbox_delivery_done_has_time CHECK (((NOT ((status)::text = 'done'::text)) OR (done_at IS NOT NULL))),
    CONSTRAINT outbox_delivery_tries_check CHECK ((tries >= 0))
);
ALTER TABLE public.outbox_delivery ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.outbox_delivery_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.outbox_mail (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    status character varying(10) NOT NULL,
    due timestamp with time zone NOT NULL,
    tries smallint NOT NULL,
    leased_until timestamp with time zone,
    done_at timestamp with time zone,
    error text NOT NULL,
    "to" character varying(254) NOT NULL,
    subject character varying(300) NOT NULL,
    source text NOT NULL,
    message_id character varying(200) NOT NULL,
    CONSTRAINT outbox_mail_done_has_time CHECK (((NOT ((status)::text = 'done'::text)) OR (done_at IS NOT NULL))),
    CONSTRAINT outbox_mail_tries_check CHECK ((tries >= 0))
);
ALTER TABLE public.outbox_mail ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.outbox_mail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.outbox_schedule (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    due timestamp with time zone NOT NULL,
    leased_until timestamp with time zone,
    last_run timestamp with time zone,
    error text NOT NULL
);
ALTER TABLE public.outbox_schedule ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.outbox_schedule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_address (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    email character varying(254) NOT NULL,
    confirmed_at timestamp with time zone,
    user_id bigint,
    CONSTRAINT people_address_normalised CHECK (((email)::text = lower((email)::text))),
    CONSTRAINT people_address_of_user_confirmed CHECK (((user_id IS NULL) OR (confirmed_at IS NOT NULL)))
);
ALTER TABLE public.people_address ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_address_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_consent (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    subject character varying(10) NOT NULL,
    way character varying(10) NOT NULL,
    wording character varying(20) NOT NULL,
    given_at timestamp with time zone NOT NULL,
    recorded_by character varying(200) NOT NULL,
    withdrawn_at timestamp with time zone,
    person_id bigint NOT NULL,
    CONSTRAINT people_consent_subject_known CHECK (((subject)::text = ANY ((ARRAY['name'::character varying, 'picture'::character varying, 'function'::character varying, 'contact'::character varying])::text[]))),
    CONSTRAINT people_consent_way_known CHECK (((way)::text = ANY ((ARRAY['online'::character varying, 'paper'::character varying, 'spoken'::character varying])::text[]))),
    CONSTRAINT people_consent_withdrawn_after_given CHECK (((withdrawn_at IS NULL) OR (withdrawn_at >= given_at)))
);
ALTER TABLE public.people_consent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_consent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_duty (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    kind character varying(20) NOT NULL,
    begins timestamp with time zone NOT NULL,
    ends timestamp with time zone,
    district_id bigint,
    user_id bigint NOT NULL,
    CONSTRAINT people_duty_ends_after_begin CHECK (((ends IS NULL) OR (ends > begins))),
    CONSTRAINT people_duty_kind_known CHECK (((kind)::text = ANY ((ARRAY['office'::character varying, 'editor'::character varying, 'moderator'::character varying, 'treasurer'::character varying, 'second_approver'::character varying, 'auditor'::character varying, 'operator'::character varying])::text[])))
);
ALTER TABLE public.people_duty ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_duty_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_invitation (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    email character varying(254) NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    expires timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    person_id bigint NOT NULL,
    CONSTRAINT people_invitation_expires_later CHECK ((expires > sent_at)),
    CONSTRAINT people_invitation_one_end CHECK (((accepted_at IS NULL) OR (withdrawn_at IS NULL)))
);
ALTER TABLE public.people_invitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_invitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_organisation (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    name character varying(200) NOT NULL,
    short_name character varying(50) NOT NULL,
    sector character varying(20) NOT NULL,
    street character varying(200) NOT NULL,
    postcode character varying(10) NOT NULL,
    town character varying(100) NOT NULL,
    phone character varying(50) NOT NULL,
    email character varying(254) NOT NULL,
    url character varying(500) NOT NULL,
    dissolved_on date,
    district_id bigint,
    CONSTRAINT people_organisation_has_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT people_organisation_sector_known CHECK (((sector)::text = ANY ((ARRAY['club'::character varying, 'business'::character varying, 'politics'::character varying, 'administration'::character varying, 'institution'::character varying, 'chamber'::character varying, 'initiative'::character varying])::text[])))
);
ALTER TABLE public.people_organisation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_organisation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_organisationcontact (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    function character varying(200) NOT NULL,
    organisation_id bigint NOT NULL,
    person_id bigint NOT NULL
);
ALTER TABLE public.people_organisationcontact ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_organisationcontact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_person (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    title character varying(50) NOT NULL,
    given_name character varying(100) NOT NULL,
    family_name character varying(100) NOT NULL,
    function character varying(200) NOT NULL,
    email character varying(254) NOT NULL,
    phone character varying(50) NOT NULL,
    street character varying(200) NOT NULL,
    postcode character varying(10) NOT NULL,
    town character varying(100) NOT NULL,
    shows_name boolean NOT NULL,
    shows_picture boolean NOT NULL,
    shows_function boolean NOT NULL,
    shows_contact boolean NOT NULL,
    held_public_office boolean NOT NULL,
    anonymised_at timestamp with time zone,
    merged_into_id bigint,
    picture_id bigint,
    user_id bigint,
    CONSTRAINT people_person_erased_is_empty CHECK (((anonymised_at IS NULL) OR (((email)::text = ''::text) AND ((function)::text = ''::text) AND ((phone)::text = ''::text) AND (picture_id IS NULL) AND ((postcode)::text = ''::text) AND (NOT shows_contact) AND (NOT shows_function) AND (NOT shows_name) AND (NOT shows_picture) AND ((street)::text = ''::text) AND ((town)::text = ''::text) AND (user_id IS NULL) AND (held_public_office OR (((family_name)::text = ''::text) AND ((given_name)::text = ''::text) AND ((title)::text = ''::text)))))),
    CONSTRAINT people_person_has_name CHECK (((NOT ((family_name)::text = ''::text)) OR (anonymised_at IS NOT NULL))),
    CONSTRAINT people_person_merged_is_still CHECK (((merged_into_id IS NULL) OR (((email)::text = ''::text) AND ((function)::text = ''::text) AND ((phone)::text = ''::text) AND (picture_id IS NULL) AND ((postcode)::text = ''::text) AND (NOT shows_contact) AND (NOT shows_function) AND (NOT shows_name) AND (NOT shows_picture) AND ((street)::text = ''::text) AND ((town)::text = ''::text) AND (user_id IS NULL)))),
    CONSTRAINT people_person_not_merged_into_itself CHECK (((merged_into_id IS NULL) OR (NOT ((merged_into_id = id) AND (merged_into_id IS NOT NULL)))))
);
ALTER TABLE public.people_person ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_user (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    email character varying(254) NOT NULL,
    name character varying(150) NOT NULL,
    is_active boolean NOT NULL,
    joined timestamp with time zone NOT NULL,
    CONSTRAINT people_user_never_all_powerful CHECK ((NOT is_superuser))
);
CREATE TABLE public.people_user_groups (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.people_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.people_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_user_user_permissions (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.people_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.portal_articlepage (
    page_ptr_id integer NOT NULL,
    intro text NOT NULL,
    body jsonb NOT NULL,
    is_example boolean NOT NULL,
    district_id bigint,
    picture_id bigint
);
CREATE TABLE public.portal_editorialimage (
    id bigint NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    description character varying(255) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    focal_point_x integer,
    focal_point_y integer,
    focal_point_width integer,
    focal_point_height integer,
    file_size integer,
    file_hash character varying(40) NOT NULL,
    creator character varying(200) NOT NULL,
    source character varying(500) NOT NULL,
    licence character varying(20) NOT NULL,
    collection_id integer NOT NULL,
    uploaded_by_user_id bigint,
    CONSTRAINT portal_editorialimage_file_size_check CHECK ((file_size >= 0)),
    CONSTRAINT portal_editorialimage_focal_point_height_check CHECK ((focal_point_height >= 0)),
    CONSTRAINT portal_editorialimage_focal_point_width_check CHECK ((focal_point_width >= 0)),
    CONSTRAINT portal_editorialimage_focal_point_x_check CHECK ((focal_point_x >= 0)),
    CONSTRAINT portal_editorialimage_focal_point_y_check CHECK ((focal_point_y >= 0))
);
ALTER TABLE public.portal_editorialimage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.portal_editorialimage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.portal_editorialrendition (
    id bigint NOT NULL,
    filter_spec character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    focal_point_key character varying(16) NOT NULL,
    image_id bigint NOT NULL
);
ALTER TABLE public.portal_editorialrendition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.portal_editorialrendition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.portal_fixedtext (
    id bigint NOT NULL,
    key character varying(60) NOT NULL,
    "group" character varying(30) NOT NULL,
    "position" smallint NOT NULL,
    title_de character varying(200) NOT NULL,
    title_en character varying(200) NOT NULL,
    body_de text NOT NULL,
    body_en text NOT NULL,
    changed timestamp with time zone NOT NULL,
    CONSTRAINT portal_fixedtext_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.portal_fixedtext ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.portal_fixedtext_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.portal_newspage (
    page_ptr_id integer NOT NULL,
    intro text NOT NULL,
    body jsonb NOT NULL,
    is_example boolean NOT NULL,
    date date NOT NULL,
    district_id bigint,
    picture_id bigint
);
CREATE TABLE public.portal_topicpage (
    page_ptr_id integer NOT NULL,
    intro text NOT NULL,
    body jsonb NOT NULL,
    is_example boolean NOT NULL,
    district_id bigint,
    picture_id bigint
);
CREATE TABLE public.portal_yearfigures (
    id bigint NOT NULL,
    year smallint NOT NULL,
    projects integer,
    with_partners integer,
    paid_eur_about integer,
    report_id integer,
    CONSTRAINT portal_year_plausible CHECK (((year >= 1900) AND (year <= 2200))),
    CONSTRAINT portal_yearfigures_paid_eur_about_check CHECK ((paid_eur_about >= 0)),
    CONSTRAINT portal_yearfigures_projects_check CHECK ((projects >= 0)),
    CONSTRAINT portal_yearfigures_with_partners_check CHECK ((with_partners >= 0)),
    CONSTRAINT portal_yearfigures_year_check CHECK ((year >= 0))
);
ALTER TABLE public.portal_yearfigures ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.portal_yearfigures_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_awardyear (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    year smallint NOT NULL,
    text text NOT NULL,
    awarded_on date,
    project_id bigint NOT NULL,
    CONSTRAINT projects_award_year_in_range CHECK (((year >= 1900) AND (year <= 2199))),
    CONSTRAINT projects_awardyear_year_check CHECK ((year >= 0))
);
ALTER TABLE public.projects_awardyear ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_awardyear_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_closingreport (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    text text NOT NULL,
    outcome text NOT NULL,
    visitors integer,
    participants integer,
    reported_at timestamp with time zone NOT NULL,
    author_id bigint,
    project_id bigint NOT NULL,
    CONSTRAINT projects_closingreport_participants_check CHECK ((participants >= 0)),
    CONSTRAINT projects_closingreport_visitors_check CHECK ((visitors >= 0)),
    CONSTRAINT projects_report_has_text CHECK ((NOT (text = ''::text)))
);
ALTER TABLE public.projects_closingreport ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_closingreport_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_event (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    text text NOT NULL,
    begins timestamp with time zone NOT NULL,
    ends timestamp with time zone,
    is_all_day boolean NOT NULL,
    "where" character varying(200) NOT NULL,
    street character varying(200) NOT NULL,
    organiser character varying(200) NOT NULL,
    link character varying(500) NOT NULL,
    state character varying(10) NOT NULL,
    awaits_look boolean NOT NULL,
    changes jsonb,
    reason character varying(500) NOT NULL,
    published_at timestamp with time zone,
    form_key character varying(64) NOT NULL,
    address_id bigint,
    district_id bigint NOT NULL,
    entered_by_id bigint,
    thread_id bigint NOT NULL,
    CONSTRAINT projects_event_by_somebody CHECK ((NOT ((organiser)::text = ''::text))),
    CONSTRAINT projects_event_changes_are_looked_at CHECK (((changes IS NULL) OR (awaits_look AND ((state)::text = 'published'::text)))),
    CONSTRAINT projects_event_declined_for_a_reason CHECK (((((reason)::text = ''::text) AND ((state)::text = ANY ((ARRAY['waiting'::character varying, 'suggested'::character varying])::text[]))) OR (((state)::text = 'declined'::text) AND (NOT ((reason)::text = ''::text))) OR ((state)::text = ANY ((ARRAY['published'::character varying, 'cancelled'::character varying])::text[])))),
    CONSTRAINT projects_event_ends_after_begin CHECK (((ends IS NULL) OR (ends > begins))),
    CONSTRAINT projects_event_looked_at_once_sent CHECK (((awaits_look AND ((state)::text = 'suggested'::text)) OR ((state)::text = 'published'::text) OR ((NOT ((state)::text = ANY ((ARRAY['suggested'::character varying, 'published'::character varying])::text[]))) AND (NOT awaits_look)))),
    CONSTRAINT projects_event_published_when CHECK ((((published_at IS NOT NULL) AND ((state)::text = ANY ((ARRAY['published'::character varying, 'cancelled'::character varying])::text[]))) OR ((NOT ((state)::text = ANY ((ARRAY['published'::character varying, 'cancelled'::character varying])::text[]))) AND (published_at IS NULL)))),
    CONSTRAINT projects_event_somewhere CHECK ((NOT (("where")::text = ''::text))),
    CONSTRAINT projects_event_state_known CHECK (((state)::text = ANY ((ARRAY['waiting'::character varying, 'suggested'::character varying, 'published'::character varying, 'declined'::character varying, 'cancelled'::character varying])::text[]))),
    CONSTRAINT projects_event_whole_days_end CHECK (((NOT is_all_day) OR (ends IS NOT NULL)))
);
CREATE TABLE public.projects_event_audiences (
    id bigint NOT NULL,
    event_id bigint NOT NULL,
    audience_id bigint NOT NULL
);
ALTER TABLE public.projects_event_audiences ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_event_audiences_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.projects_event ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_indicator (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    title character varying(200) NOT NULL,
    unit character varying(40) NOT NULL,
    before numeric(14,3),
    goal numeric(14,3),
    after numeric(14,3),
    source character varying(200) NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT projects_indicator_has_title CHECK ((NOT ((title)::text = ''::text)))
);
ALTER TABLE public.projects_indicator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_indicator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_listing (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    sector character varying(20) NOT NULL,
    summary character varying(300) NOT NULL,
    street character varying(200) NOT NULL,
    link character varying(500) NOT NULL,
    contact_name character varying(200) NOT NULL,
    contact_email character varying(254) NOT NULL,
    contact_phone character varying(50) NOT NULL,
    shows_name boolean NOT NULL,
    shows_email boolean NOT NULL,
    shows_phone boolean NOT NULL,
    gives_money character varying(200) NOT NULL,
    gives_things character varying(200) NOT NULL,
    gives_hands character varying(200) NOT NULL,
    takes_part character varying(200) NOT NULL,
    abc bigint NOT NULL,
    state character varying(10) NOT NULL,
    awaits_look boolean NOT NULL,
    changes jsonb,
    reason character varying(500) NOT NULL,
    listed_at timestamp with time zone,
    confirmed_until timestamp with time zone,
    asked_at timestamp with time zone,
    reminded_at timestamp with time zone,
    consent_wording character varying(10) NOT NULL,
    consent_way character varying(10) NOT NULL,
    consented_at timestamp with time zone NOT NULL,
    form_key character varying(64) NOT NULL,
    address_id bigint,
    district_id bigint NOT NULL,
    entered_by_id bigint,
    neighbourhood_id bigint,
    thread_id bigint NOT NULL,
    lat double precision,
    lon double precision,
    CONSTRAINT projects_listing_agreed CHECK ((NOT ((consent_wording)::text = ''::text))),
    CONSTRAINT projects_listing_asked_in_order CHECK ((((asked_at IS NULL) AND (reminded_at IS NULL)) OR ((asked_at >= confirmed_until) AND (asked_at IS NOT NULL) AND (confirmed_until IS NOT NULL)))),
    CONSTRAINT projects_listing_changes_are_looked_at CHECK (((changes IS NULL) OR (awaits_look AND ((state)::text = ANY ((ARRAY['listed'::character varying, 'lapsed'::character varying])::text[]))))),
    CONSTRAINT projects_listing_declined_for_a_reason CHECK (((((reason)::text = ''::text) AND ((state)::text = ANY ((ARRAY['suggested'::character varying, 'waiting'::character varying])::text[]))) OR (((state)::text = 'declined'::text) AND (NOT ((reason)::text = ''::text))) OR ((state)::text = ANY ((ARRAY['listed'::character varying, 'lapsed'::character varying, 'withdrawn'::character varying])::text[])))),
    CONSTRAINT projects_listing_listed_when CHECK ((((confirmed_until IS NOT NULL) AND (listed_at IS NOT NULL) AND ((state)::text = ANY ((ARRAY['listed'::character varying, 'lapsed'::character varying, 'withdrawn'::character varying])::text[]))) OR ((NOT ((state)::text = ANY ((ARRAY['listed'::character varying, 'lapsed'::character varying, 'withdrawn'::character varying])::text[]))) AND (confirmed_until IS NULL) AND (listed_at IS NULL)))),
    CONSTRAINT projects_listing_looked_at_once_sent CHECK (((awaits_look AND ((state)::text = 'waiting'::text)) OR ((state)::text = ANY ((ARRAY['listed'::character varying, 'lapsed'::character varying])::text[])) OR ((NOT ((state)::text = ANY ((ARRAY['waiting'::character varying, 'listed'::character varying, 'lapsed'::character varying])::text[]))) AND (NOT awaits_look)))),
    CONSTRAINT projects_listing_point_whole CHECK ((((lat IS NULL) AND (lon IS NULL)) OR ((lat IS NOT NULL) AND ((lat >= ('-90.0'::numeric)::double precision) AND (lat <= (90.0)::double precision)) AND (lon IS NOT NULL) AND ((lon >= ('-180.0'::numeric)::double precision) AND (lon <= (180.0)::double precision))))),
    CONSTRAINT projects_listing_says_what CHECK ((NOT ((summary)::text = ''::text))),
    CONSTRAINT projects_listing_sector_known CHECK (((sector)::text = ANY ((ARRAY['business'::character varying, 'club'::character varying, 'institution'::character varying, 'initiative'::character varying])::text[]))),
    CONSTRAINT projects_listing_shows_what_is_there CHECK ((((NOT shows_name) OR (NOT ((contact_name)::text = ''::text))) AND ((NOT shows_email) OR (NOT ((contact_email)::text = ''::text))) AND ((NOT shows_phone) OR (NOT ((contact_phone)::text = ''::text))))),
    CONSTRAINT projects_listing_state_known CHECK (((state)::text = ANY ((ARRAY['suggested'::character varying, 'waiting'::character varying, 'listed'::character varying, 'lapsed'::character varying, 'declined'::character varying, 'withdrawn'::character varying])::text[]))),
    CONSTRAINT projects_listing_way_known CHECK (((consent_way)::text = ANY ((ARRAY['online'::character varying, 'paper'::character varying, 'spoken'::character varying])::text[])))
);
CREATE TABLE public.projects_listing_audiences (
    id bigint NOT NULL,
    listing_id bigint NOT NULL,
    audience_id bigint NOT NULL
);
ALTER TABLE public.projects_listing_audiences ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_listing_audiences_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.projects_listing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_listing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_listing_themes (
    id bigint NOT NULL,
    listing_id bigint NOT NULL,
    theme_id bigint NOT NULL
);
ALTER TABLE public.projects_listing_themes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_listing_themes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_measure (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    "position" smallint NOT NULL,
    title character varying(200) NOT NULL,
    text text NOT NULL,
    state character varying(10) NOT NULL,
    due_on date,
    done_on date,
    is_milestone boolean NOT NULL,
    responsible_id bigint,
    project_id bigint NOT NULL,
    CONSTRAINT projects_measure_done_when CHECK ((((done_on IS NOT NULL) AND ((state)::text = 'done'::text)) OR ((NOT ((state)::text = 'done'::text)) AND (done_on IS NULL)))),
    CONSTRAINT projects_measure_has_title CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT projects_measure_position_check CHECK (("position" >= 0)),
    CONSTRAINT projects_measure_state_known CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'running'::character varying, 'done'::character varying, 'dropped'::character varying])::text[])))
);
ALTER TABLE public.projects_measure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_measure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_nominee (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    name character varying(200) NOT NULL,
    reason character varying(600) NOT NULL,
    is_winner boolean NOT NULL,
    award_id bigint NOT NULL,
    organisation_id bigint,
    CONSTRAINT projects_nominee_has_name CHECK ((NOT ((name)::text = ''::text)))
);
ALTER TABLE public.projects_nominee ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_nominee_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_origin (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    since timestamp with time zone NOT NULL,
    idea_id bigint NOT NULL,
    project_id bigint NOT NULL
);
ALTER TABLE public.projects_origin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_origin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_partner (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    name character varying(200) NOT NULL,
    part character varying(10) NOT NULL,
    cents bigint,
    hours numeric(8,2),
    note character varying(200) NOT NULL,
    organisation_id bigint,
    project_id bigint NOT NULL,
    CONSTRAINT projects_partner_cents_check CHECK ((cents >= 0)),
    CONSTRAINT projects_partner_hours_of_work CHECK (((hours IS NULL) OR ((hours > (0)::numeric) AND ((part)::text = 'hours'::text)))),
    CONSTRAINT projects_partner_is_somebody CHECK (((((name)::text = ''::text) AND (organisation_id IS NOT NULL)) OR ((organisation_id IS NULL) AND (NOT ((name)::text = ''::text))))),
    CONSTRAINT projects_partner_money_of_money CHECK (((cents IS NULL) OR ((part)::text = ANY ((ARRAY['money'::character varying, 'in_kind'::character varying])::text[])))),
    CONSTRAINT projects_partner_part_known CHECK (((part)::text = ANY ((ARRAY['named'::character varying, 'money'::character varying, 'in_kind'::character varying, 'hours'::character varying])::text[])))
);
ALTER TABLE public.projects_partner ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_partner_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_project (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    summary character varying(400) NOT NULL,
    text text NOT NULL,
    kind character varying(12) NOT NULL,
    state character varying(10) NOT NULL,
    spread character varying(10) NOT NULL,
    "where" character varying(200) NOT NULL,
    lon double precision,
    lat double precision,
    cell bigint,
    geometry jsonb,
    starts_on date,
    ends_on date,
    listed_on date NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    why_stopped character varying(500) NOT NULL,
    funding_class character varying(10) NOT NULL,
    help_wanted boolean NOT NULL,
    comment_count integer NOT NULL,
    form_key character varying(64) NOT NULL,
    district_id bigint,
    lead_id bigint,
    neighbourhood_id bigint,
    repeats_id bigint,
    theme_id bigint,
    thread_id bigint NOT NULL,
    CONSTRAINT projects_cell_of_point CHECK ((((cell IS NULL) AND (lon IS NULL)) OR ((cell IS NOT NULL) AND (lon IS NOT NULL)))),
    CONSTRAINT projects_city_has_no_district CHECK ((((district_id IS NULL) AND ((spread)::text = 'city'::text)) OR ((NOT ((spread)::text = 'city'::text)) AND (district_id IS NOT NULL)))),
    CONSTRAINT projects_decided_when CHECK (((NOT ((state)::text = 'decided'::text)) OR ((decided_at IS NOT NULL) AND (started_at IS NULL)))),
    CONSTRAINT projects_ended_when CHECK ((((ended_at IS NOT NULL) AND ((state)::text = ANY ((ARRAY['finished'::character varying, 'stopped'::character varying])::text[]))) OR ((ended_at IS NULL) AND ((state)::text = ANY ((ARRAY['proposed'::character varying, 'decided'::character varying, 'running'::character varying])::text[]))))),
    CONSTRAINT projects_ends_after_start CHECK (((ends_on IS NULL) OR ((ends_on >= starts_on) AND (starts_on IS NOT NULL)))),
    CONSTRAINT projects_funding_class_known CHECK (((funding_class)::text = ANY ((ARRAY[''::character varying, 'scheme'::character varying, 'shared'::character varying, 'jury'::character varying, 'others'::character varying, 'none'::character varying])::text[]))),
    CONSTRAINT projects_geometry_has_middle CHECK (((geometry IS NULL) OR (lon IS NOT NULL))),
    CONSTRAINT projects_kind_known CHECK (((kind)::text = ANY ((ARRAY['event'::character varying, 'series'::character varying, 'campaign'::character varying, 'site'::character varying, 'publication'::character varying, 'award'::character varying, 'register'::character varying, 'network'::character varying])::text[]))),
    CONSTRAINT projects_listed_at_its_start CHECK (((starts_on IS NULL) OR (listed_on = starts_on))),
    CONSTRAINT projects_point_whole CHECK ((((lat IS NULL) AND (lon IS NULL)) OR ((lat IS NOT NULL) AND ((lat >= ('-90.0'::numeric)::double precision) AND (lat <= (90.0)::double precision)) AND (lon IS NOT NULL) AND ((lon >= ('-180.0'::numeric)::double precision) AND (lon <= (180.0)::double precision))))),
    CONSTRAINT projects_project_cell_check CHECK ((cell >= 0)),
    CONSTRAINT projects_project_comment_count_check CHECK ((comment_count >= 0)),
    CONSTRAINT projects_proposed_is_nothing_yet CHECK (((NOT ((state)::text = 'proposed'::text)) OR ((decided_at IS NULL) AND (ended_at IS NULL) AND (started_at IS NULL)))),
    CONSTRAINT projects_repeats_another CHECK (((repeats_id IS NULL) OR (NOT ((repeats_id = id) AND (repeats_id IS NOT NULL))))),
    CONSTRAINT projects_runs_since CHECK (((NOT ((state)::text = 'running'::text)) OR (started_at IS NOT NULL))),
    CONSTRAINT projects_spread_known CHECK (((spread)::text = ANY ((ARRAY['one'::character varying, 'several'::character varying, 'city'::character varying])::text[]))),
    CONSTRAINT projects_state_known CHECK (((state)::text = ANY ((ARRAY['proposed'::character varying, 'decided'::character varying, 'running'::character varying, 'finished'::character varying, 'stopped'::character varying])::text[]))),
    CONSTRAINT projects_stopped_for_a_reason CHECK ((((state)::text = 'stopped'::text) OR ((why_stopped)::text = ''::text)))
);
CREATE TABLE public.projects_project_audiences (
    id bigint NOT NULL,
    project_id bigint NOT NULL,
    audience_id bigint NOT NULL
);
ALTER TABLE public.projects_project_audiences ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_project_audiences_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_project_districts (
    id bigint NOT NULL,
    project_id bigint NOT NULL,
    district_id bigint NOT NULL
);
ALTER TABLE public.projects_project_districts ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_project_districts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_project_goals (
    id bigint NOT NULL,
    project_id bigint NOT NULL,
    profilegoal_id bigint NOT NULL
);
ALTER TABLE public.projects_project_goals ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_project_goals_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.projects_project ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_project_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_project_themes (
    id bigint NOT NULL,
    project_id bigint NOT NULL,
    theme_id bigint NOT NULL
);
ALTER TABLE public.projects_project_themes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_project_themes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_projectdate (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    title character varying(200) NOT NULL,
    begins timestamp with time zone NOT NULL,
    ends timestamp with time zone,
    is_all_day boolean NOT NULL,
    "where" character varying(200) NOT NULL,
    note character varying(500) NOT NULL,
    cancelled_at timestamp with time zone,
    project_id bigint NOT NULL,
    CONSTRAINT projects_date_ends_after_begin CHECK (((ends IS NULL) OR (ends > begins)))
);
ALTER TABLE public.projects_projectdate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_projectdate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_projectdocument (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    is_public boolean NOT NULL,
    document_id bigint NOT NULL,
    project_id bigint NOT NULL
);
ALTER TABLE public.projects_projectdocument ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_projectdocument_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_projectimportdraft (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    filename character varying(200) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by character varying(200) NOT NULL,
    expires timestamp with time zone NOT NULL,
    rows jsonb NOT NULL,
    report jsonb NOT NULL,
    headings jsonb NOT NULL,
    plan jsonb NOT NULL,
    district_id bigint,
    CONSTRAINT projects_import_draft_expires_later CHECK ((expires > made_at))
);
ALTER TABLE public.projects_projectimportdraft ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_projectimportdraft_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_projectimportrun (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    filename character varying(200) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by character varying(200) NOT NULL,
    made jsonb NOT NULL,
    rows integer NOT NULL,
    undone_at timestamp with time zone,
    source character varying(100) NOT NULL,
    CONSTRAINT projects_import_undone_later CHECK (((undone_at IS NULL) OR (undone_at >= made_at))),
    CONSTRAINT projects_projectimportrun_rows_check CHECK ((rows >= 0))
);
ALTER TABLE public.projects_projectimportrun ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_projectimportrun_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_projectpicture (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    mark character varying(6) NOT NULL,
    shows_people boolean NOT NULL,
    consent character varying(200) NOT NULL,
    picture_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT projects_picture_among_many CHECK ((("position" >= 1) AND ("position" <= 40))),
    CONSTRAINT projects_picture_mark_known CHECK (((mark)::text = ANY ((ARRAY[''::character varying, 'before'::character varying, 'after'::character varying])::text[]))),
    CONSTRAINT projects_picture_people_agree CHECK (((NOT shows_people) OR (NOT ((consent)::text = ''::text)))),
    CONSTRAINT projects_projectpicture_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.projects_projectpicture ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_projectpicture_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_projectreferral (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    begins timestamp with time zone NOT NULL,
    ends timestamp with time zone,
    note character varying(500) NOT NULL,
    committee_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT projects_referral_ends_after_begin CHECK (((ends IS NULL) OR (ends >= begins)))
);
ALTER TABLE public.projects_projectreferral ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_projectreferral_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_projectupdate (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    author_id bigint,
    project_id bigint NOT NULL,
    CONSTRAINT projects_update_has_text CHECK ((NOT (text = ''::text)))
);
ALTER TABLE public.projects_projectupdate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_projectupdate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_projectyear (
    id bigint NOT NULL,
    year smallint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT projects_projectyear_year_check CHECK ((year >= 0)),
    CONSTRAINT projects_year_in_range CHECK (((year >= 1900) AND (year <= 2199)))
);
ALTER TABLE public.projects_projectyear ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_projectyear_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_registerentry (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    name character varying(200) NOT NULL,
    street character varying(200) NOT NULL,
    lon double precision,
    lat double precision,
    hours character varying(300) NOT NULL,
    note character varying(500) NOT NULL,
    state character varying(10) NOT NULL,
    confirmed_on date,
    form_key character varying(64) NOT NULL,
    address_id bigint,
    district_id bigint,
    project_id bigint NOT NULL,
    suggested_by_id bigint,
    CONSTRAINT projects_entry_confirmed_when CHECK (((NOT ((state)::text = 'confirmed'::text)) OR (confirmed_on IS NOT NULL))),
    CONSTRAINT projects_entry_has_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT projects_entry_point_whole CHECK ((((lat IS NULL) AND (lon IS NULL)) OR ((lat IS NOT NULL) AND ((lat >= ('-90.0'::numeric)::double precision) AND (lat <= (90.0)::double precision)) AND (lon IS NOT NULL) AND ((lon >= ('-180.0'::numeric)::double precision) AND (lon <= (180.0)::double precision))))),
    CONSTRAINT projects_entry_state_known CHECK (((state)::text = ANY ((ARRAY['suggested'::character varying, 'confirmed'::character varying, 'removed'::character varying])::text[])))
);
ALTER TABLE public.projects_registerentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_registerentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_rememberedcolumns (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    fingerprint character varying(64) NOT NULL,
    columns jsonb NOT NULL
);
ALTER TABLE public.projects_rememberedcolumns ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_rememberedcolumns_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_teammember (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    role character varying(100) NOT NULL,
    is_contact boolean NOT NULL,
    person_id bigint NOT NULL,
    project_id bigint NOT NULL
);
ALTER TABLE public.projects_teammember ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_teammember_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.search_related (
    id bigint NOT NULL,
    nearness smallint NOT NULL,
    by_hand character varying(10) NOT NULL,
    entry_id bigint NOT NULL,
    target_id bigint NOT NULL,
    CONSTRAINT search_related_nearness_check CHECK ((nearness >= 0)),
    CONSTRAINT search_related_nearness_range CHECK ((nearness <= 1000)),
    CONSTRAINT search_related_not_to_itself CHECK ((NOT (entry_id = target_id)))
);
ALTER TABLE public.search_related ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.search_related_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.search_searchentry (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    kind character varying(30) NOT NULL,
    object_id bigint NOT NULL,
    language character varying(2) NOT NULL,
    key character varying(300) NOT NULL,
    title character varying(300) NOT NULL,
    summary character varying(400) NOT NULL,
    title_stems text NOT NULL,
    body_stems text NOT NULL,
    relate_due boolean NOT NULL,
    district_id bigint,
    thread_id bigint,
    CONSTRAINT search_searchentry_object_id_check CHECK ((object_id >= 0))
);
ALTER TABLE public.search_searchentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.search_searchentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.shell_generation (
    id smallint NOT NULL,
    number bigint NOT NULL,
    CONSTRAINT shell_generation_id_check CHECK ((id >= 0)),
    CONSTRAINT shell_generation_is_one_row CHECK ((id = 1)),
    CONSTRAINT shell_generation_number_check CHECK ((number >= 0))
);
CREATE TABLE public.taggit_tag (
    id integer NOT NULL,
    name character varying(100) NOT NULL,
    slug character varying(100) NOT NULL
);
ALTER TABLE public.taggit_tag ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.taggit_tag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.taggit_taggeditem (
    id integer NOT NULL,
    object_id integer NOT NULL,
    content_type_id integer NOT NULL,
    tag_id integer NOT NULL
);
ALTER TABLE public.taggit_taggeditem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.taggit_taggeditem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.threads_link (
    id bigint NOT NULL,
    origin_id bigint NOT NULL,
    outcome_id bigint NOT NULL,
    CONSTRAINT threads_link_not_to_itself CHECK ((NOT (origin_id = outcome_id)))
);
ALTER TABLE public.threads_link ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.threads_link_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.threads_step (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    what character varying(60) NOT NULL,
    about character varying(200) NOT NULL,
    thread_id bigint NOT NULL
);
ALTER TABLE public.threads_step ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.threads_step_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.threads_thread (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    kind character varying(40) NOT NULL,
    title character varying(200) NOT NULL,
    language character varying(5) NOT NULL,
    visibility character varying(10) NOT NULL,
    easy_text text NOT NULL,
    author_id bigint,
    district_id bigint,
    comment_count integer NOT NULL,
    CONSTRAINT threads_thread_comment_count_check CHECK ((comment_count >= 0)),
    CONSTRAINT threads_thread_has_title CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT threads_thread_visibility_known CHECK (((visibility)::text = ANY ((ARRAY['draft'::character varying, 'public'::character varying, 'hidden'::character varying, 'deleted'::character varying])::text[])))
);
ALTER TABLE public.threads_thread ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.threads_thread_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.usersessions_usersession (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ip inet NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    session_key character varying(40) NOT NULL,
    user_agent character varying(200) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.usersessions_usersession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.usersessions_usersession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_assignment (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    state character varying(10) NOT NULL,
    offer_way character varying(10) NOT NULL,
    offered_at timestamp with time zone,
    expires_at timestamp with time zone,
    score smallint NOT NULL,
    reason jsonb NOT NULL,
    accepted_at timestamp with time zone,
    waiting_since timestamp with time zone,
    seeks_swap_since timestamp with time zone,
    checked_in_at timestamp with time zone,
    ended_at timestamp with time zone,
    reminded_first_at timestamp with time zone,
    reminded_last_at timestamp with time zone,
    entered_by_id bigint,
    shift_id bigint NOT NULL,
    volunteer_id bigint NOT NULL,
    CONSTRAINT volunteering_accepted_when CHECK (((NOT ((state)::text = ANY ((ARRAY['accepted'::character varying, 'done'::character varying, 'no_show'::character varying])::text[]))) OR (accepted_at IS NOT NULL))),
    CONSTRAINT volunteering_assignment_score_check CHECK ((score >= 0)),
    CONSTRAINT volunteering_assignment_state_known CHECK (((state)::text = ANY ((ARRAY['asked'::character varying, 'offered'::character varying, 'consent'::character varying, 'accepted'::character varying, 'waiting'::character varying, 'done'::character varying, 'excused'::character varying, 'no_show'::character varying, 'cancelled'::character varying, 'declined'::character varying, 'expired'::character varying, 'no_consent'::character varying])::text[]))),
    CONSTRAINT volunteering_kept_until CHECK (((NOT ((state)::text = 'consent'::text)) OR (expires_at IS NOT NULL))),
    CONSTRAINT volunteering_offer_expires CHECK (((NOT ((state)::text = 'offered'::text)) OR ((expires_at IS NOT NULL) AND (offered_at IS NOT NULL) AND ((offer_way)::text = ANY ((ARRAY['match'::character varying, 'lead'::character varying, 'moved_up'::character varying])::text[]))))),
    CONSTRAINT volunteering_over_when CHECK ((((ended_at IS NULL) AND ((state)::text = ANY ((ARRAY['asked'::character varying, 'offered'::character varying, 'consent'::character varying, 'accepted'::character varying, 'waiting'::character varying])::text[]))) OR ((NOT ((state)::text = ANY ((ARRAY['asked'::character varying, 'offered'::character varying, 'consent'::character varying, 'accepted'::character varying, 'waiting'::character varying])::text[]))) AND (ended_at IS NOT NULL)))),
    CONSTRAINT volunteering_waits_since CHECK (((NOT ((state)::text = 'waiting'::text)) OR (waiting_since IS NOT NULL)))
);
ALTER TABLE public.volunteering_assignment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_assignment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_budgetwindow (
    id bigint NOT NULL,
    weekday smallint NOT NULL,
    begins smallint NOT NULL,
    ends smallint NOT NULL,
    budget_id bigint NOT NULL,
    CONSTRAINT volunteering_budgetwindow_begins_check CHECK ((begins >= 0)),
    CONSTRAINT volunteering_budgetwindow_ends_check CHECK ((ends >= 0)),
    CONSTRAINT volunteering_budgetwindow_weekday_check CHECK ((weekday >= 0)),
    CONSTRAINT volunteering_window_within_a_day CHECK (((ends > begins) AND (ends <= 1440) AND (weekday <= 6)))
);
ALTER TABLE public.volunteering_budgetwindow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_budgetwindow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_certificate (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    code character varying(20) NOT NULL,
    name character varying(100) NOT NULL,
    begins date NOT NULL,
    ends date NOT NULL,
    minutes integer NOT NULL,
    lines jsonb NOT NULL,
    skills jsonb NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    volunteer_id bigint NOT NULL,
    CONSTRAINT volunteering_certificate_ends_later CHECK ((ends >= begins)),
    CONSTRAINT volunteering_certificate_minutes_check CHECK ((minutes >= 0)),
    CONSTRAINT volunteering_certificate_of_something CHECK ((minutes > 0))
);
ALTER TABLE public.volunteering_certificate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_certificate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_helpcall (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    text character varying(500) NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    reached integer NOT NULL,
    sent_by_id bigint,
    opportunity_id bigint NOT NULL,
    CONSTRAINT volunteering_helpcall_reached_check CHECK ((reached >= 0))
);
ALTER TABLE public.volunteering_helpcall ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_helpcall_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_helpcall_volunteers (
    id bigint NOT NULL,
    helpcall_id bigint NOT NULL,
    volunteerprofile_id bigint NOT NULL
);
ALTER TABLE public.volunteering_helpcall_volunteers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_helpcall_volunteers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_helpconsent (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    way character varying(5) NOT NULL,
    email character varying(254) NOT NULL,
    asked_at timestamp with time zone,
    given_at timestamp with time zone,
    declined_at timestamp with time zone,
    assignment_id bigint NOT NULL,
    recorded_by_id bigint,
    CONSTRAINT volunteering_consent_asked_first CHECK (((asked_at IS NOT NULL) OR ((declined_at IS NULL) AND (given_at IS NULL)))),
    CONSTRAINT volunteering_consent_one_decision CHECK (((given_at IS NULL) OR (declined_at IS NULL))),
    CONSTRAINT volunteering_consent_reaches_parent CHECK (((((email)::text = ''::text) AND ((way)::text = 'paper'::text)) OR (((way)::text = 'link'::text) AND ((NOT ((email)::text = ''::text)) OR (given_at IS NOT NULL) OR (declined_at IS NOT NULL))))),
    CONSTRAINT volunteering_consent_way_known CHECK (((way)::text = ANY ((ARRAY['link'::character varying, 'paper'::character varying])::text[])))
);
ALTER TABLE public.volunteering_helpconsent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_helpconsent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_hours (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    day date NOT NULL,
    minutes smallint NOT NULL,
    note character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    about_id bigint,
    assignment_id bigint,
    entered_by_id bigint,
    opportunity_id bigint NOT NULL,
    volunteer_id bigint NOT NULL,
    CONSTRAINT volunteering_correction_of_something CHECK ((((about_id IS NULL) AND ((kind)::text = 'entry'::text)) OR ((kind)::text = 'confirmation'::text) OR ((about_id IS NOT NULL) AND ((kind)::text = 'correction'::text) AND (NOT ((note)::text = ''::text))))),
    CONSTRAINT volunteering_hours_kind_known CHECK (((kind)::text = ANY ((ARRAY['entry'::character varying, 'confirmation'::character varying, 'correction'::character varying])::text[]))),
    CONSTRAINT volunteering_hours_sensible CHECK (((((kind)::text = 'correction'::text) AND ((minutes >= '-1440'::integer) AND (minutes <= 1440)) AND (NOT (minutes = 0))) OR ((NOT ((kind)::text = 'correction'::text)) AND ((minutes >= 1) AND (minutes <= 1440)))))
);
ALTER TABLE public.volunteering_hours ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_hours_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_match (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    state character varying(10) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    people integer NOT NULL,
    shifts integer NOT NULL,
    worth bigint NOT NULL,
    bound bigint NOT NULL,
    by_hand bigint NOT NULL,
    is_exact boolean NOT NULL,
    asked_by_id bigint,
    committee_id bigint,
    project_id bigint,
    CONSTRAINT volunteering_match_bound_check CHECK ((bound >= 0)),
    CONSTRAINT volunteering_match_by_hand_check CHECK ((by_hand >= 0)),
    CONSTRAINT volunteering_match_of_one CHECK ((((committee_id IS NULL) AND (project_id IS NOT NULL)) OR ((committee_id IS NOT NULL) AND (project_id IS NULL)))),
    CONSTRAINT volunteering_match_people_check CHECK ((people >= 0)),
    CONSTRAINT volunteering_match_proven CHECK (((bound >= worth) AND (worth >= by_hand))),
    CONSTRAINT volunteering_match_shifts_check CHECK ((shifts >= 0)),
    CONSTRAINT volunteering_match_state_known CHECK (((state)::text = ANY ((ARRAY['waiting'::character varying, 'ready'::character varying, 'sent'::character varying, 'discarded'::character varying])::text[]))),
    CONSTRAINT volunteering_match_worth_check CHECK ((worth >= 0))
);
ALTER TABLE public.volunteering_match ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_match_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_opportunity (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    kind character varying(8) NOT NULL,
    text text NOT NULL,
    "where" character varying(200) NOT NULL,
    lon double precision,
    lat double precision,
    access character varying(300) NOT NULL,
    from_age smallint NOT NULL,
    contact character varying(200) NOT NULL,
    listed_at timestamp with time zone NOT NULL,
    places smallint NOT NULL,
    closed_at timestamp with time zone,
    form_key character varying(64) NOT NULL,
    committee_id bigint,
    district_id bigint,
    lead_id bigint,
    project_id bigint,
    thread_id bigint NOT NULL,
    CONSTRAINT volunteering_opportunity_age_sensible CHECK ((from_age <= 99)),
    CONSTRAINT volunteering_opportunity_from_age_check CHECK ((from_age >= 0)),
    CONSTRAINT volunteering_opportunity_kind_known CHECK (((kind)::text = ANY ((ARRAY['shifts'::character varying, 'task'::character varying, 'role'::character varying])::text[]))),
    CONSTRAINT volunteering_opportunity_of_one CHECK ((((committee_id IS NULL) AND (project_id IS NOT NULL)) OR ((committee_id IS NOT NULL) AND (project_id IS NULL)))),
    CONSTRAINT volunteering_opportunity_places_check CHECK ((places >= 0)),
    CONSTRAINT volunteering_opportunity_point_whole CHECK ((((lat IS NULL) AND (lon IS NULL)) OR ((lat IS NOT NULL) AND ((lat >= ('-90.0'::numeric)::double precision) AND (lat <= (90.0)::double precision)) AND (lon IS NOT NULL) AND ((lon >= ('-180.0'::numeric)::double precision) AND (lon <= (180.0)::double precision)))))
);
ALTER TABLE public.volunteering_opportunity ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_opportunity_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_opportunity_requires (
    id bigint NOT NULL,
    opportunity_id bigint NOT NULL,
    skill_id bigint NOT NULL
);
ALTER TABLE public.volunteering_opportunity_requires ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_opportunity_requires_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_opportunity_teaches (
    id bigint NOT NULL,
    opportunity_id bigint NOT NULL,
    skill_id bigint NOT NULL
);
ALTER TABLE public.volunteering_opportunity_teaches ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_opportunity_teaches_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_opportunity_themes (
    id bigint NOT NULL,
    opportunity_id bigint NOT NULL,
    theme_id bigint NOT NULL
);
ALTER TABLE public.volunteering_opportunity_themes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_opportunity_themes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_opportunity_welcomes (
    id bigint NOT NULL,
    opportunity_id bigint NOT NULL,
    skill_id bigint NOT NULL
);
ALTER TABLE public.volunteering_opportunity_welcomes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_opportunity_welcomes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_profileskill (
    id bigint NOT NULL,
    wants_to_learn boolean NOT NULL,
    proof_seen_on date,
    proof_until date,
    seen_by_id bigint,
    skill_id bigint NOT NULL,
    profile_id bigint NOT NULL,
    CONSTRAINT volunteering_proof_ends_later CHECK (((proof_until IS NULL) OR ((proof_seen_on IS NOT NULL) AND (proof_until >= proof_seen_on))))
);
ALTER TABLE public.volunteering_profileskill ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_profileskill_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_proposal (
    id bigint NOT NULL,
    score smallint NOT NULL,
    reason jsonb NOT NULL,
    match_id bigint NOT NULL,
    shift_id bigint NOT NULL,
    volunteer_id bigint NOT NULL,
    CONSTRAINT volunteering_proposal_score_check CHECK ((score >= 0))
);
ALTER TABLE public.volunteering_proposal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_proposal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_shift (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    title character varying(100) NOT NULL,
    begins timestamp with time zone,
    ends timestamp with time zone,
    due timestamp with time zone,
    minutes smallint NOT NULL,
    "least" smallint NOT NULL,
    wanted smallint NOT NULL,
    most smallint NOT NULL,
    cancelled_at timestamp with time zone,
    code character varying(12) NOT NULL,
    held smallint NOT NULL,
    waiting smallint NOT NULL,
    opportunity_id bigint NOT NULL,
    CONSTRAINT volunteering_shift_held_check CHECK ((held >= 0)),
    CONSTRAINT volunteering_shift_least_check CHECK (("least" >= 0)),
    CONSTRAINT volunteering_shift_minutes_check CHECK ((minutes >= 0)),
    CONSTRAINT volunteering_shift_minutes_sensible CHECK (((minutes >= 10) AND (minutes <= 1440))),
    CONSTRAINT volunteering_shift_most_check CHECK ((most >= 0)),
    CONSTRAINT volunteering_shift_numbers_rise CHECK ((("least" >= 1) AND (most >= wanted) AND (most <= 500) AND (wanted >= "least"))),
    CONSTRAINT volunteering_shift_times_whole CHECK ((((begins IS NULL) AND (ends IS NULL)) OR ((begins IS NOT NULL) AND (due IS NULL) AND (ends > begins) AND (ends IS NOT NULL)))),
    CONSTRAINT volunteering_shift_waiting_check CHECK ((waiting >= 0)),
    CONSTRAINT volunteering_shift_wanted_check CHECK ((wanted >= 0))
);
ALTER TABLE public.volunteering_shift ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_shift_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_skill (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    slug character varying(60) NOT NULL,
    name_de character varying(100) NOT NULL,
    name_en character varying(100) NOT NULL,
    "position" smallint NOT NULL,
    needs_proof boolean NOT NULL,
    CONSTRAINT volunteering_skill_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.volunteering_skill ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_skill_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_timebudget (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    minutes smallint NOT NULL,
    is_monthly boolean NOT NULL,
    begins date,
    ends date,
    paused_until date,
    profile_id bigint NOT NULL,
    CONSTRAINT volunteering_budget_ends_after_begin CHECK (((begins IS NULL) OR (ends IS NULL) OR (ends >= begins))),
    CONSTRAINT volunteering_budget_sensible CHECK (((minutes >= 10) AND (minutes <= 10080))),
    CONSTRAINT volunteering_timebudget_minutes_check CHECK ((minutes >= 0))
);
ALTER TABLE public.volunteering_timebudget ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_timebudget_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_volunteerprofile (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    changed timestamp with time zone NOT NULL,
    name character varying(100) NOT NULL,
    phone character varying(50) NOT NULL,
    reach_by character varying(8) NOT NULL,
    language character varying(5) NOT NULL,
    wants_proposals boolean NOT NULL,
    wants_calls boolean NOT NULL,
    "where" character varying(200) NOT NULL,
    lon double precision,
    lat double precision,
    metres integer,
    born_in smallint,
    way character varying(10) NOT NULL,
    erased_at timestamp with time zone,
    is_example boolean NOT NULL,
    address_id bigint,
    entered_by_id bigint,
    user_id bigint,
    CONSTRAINT volunteering_profile_erased_is_empty CHECK (((erased_at IS NULL) OR ((address_id IS NULL) AND (born_in IS NULL) AND (lon IS NULL) AND ((name)::text = ''::text) AND ((phone)::text = ''::text) AND (user_id IS NULL) AND (NOT wants_calls) AND (NOT wants_proposals) AND (("where")::text = ''::text)))),
    CONSTRAINT volunteering_profile_of_one CHECK (((user_id IS NULL) OR (address_id IS NULL))),
    CONSTRAINT volunteering_profile_point_whole CHECK ((((lat IS NULL) AND (lon IS NULL)) OR ((lat IS NOT NULL) AND ((lat >= ('-90.0'::numeric)::double precision) AND (lat <= (90.0)::double precision)) AND (lon IS NOT NULL) AND ((lon >= ('-180.0'::numeric)::double precision) AND (lon <= (180.0)::double precision))))),
    CONSTRAINT volunteering_profile_reach_known CHECK (((reach_by)::text = ANY ((ARRAY['mail'::character varying, 'phone'::character varying, 'letter'::character varying])::text[]))),
    CONSTRAINT volunteering_volunteerprofile_born_in_check CHECK ((born_in >= 0)),
    CONSTRAINT volunteering_volunteerprofile_metres_check CHECK ((metres >= 0))
);
CREATE TABLE public.volunteering_volunteerprofile_districts (
    id bigint NOT NULL,
    volunteerprofile_id bigint NOT NULL,
    district_id bigint NOT NULL
);
ALTER TABLE public.volunteering_volunteerprofile_districts ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_volunteerprofile_districts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.volunteering_volunteerprofile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_volunteerprofile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.volunteering_volunteerprofile_themes (
    id bigint NOT NULL,
    volunteerprofile_id bigint NOT NULL,
    theme_id bigint NOT NULL
);
ALTER TABLE public.volunteering_volunteerprofile_themes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.volunteering_volunteerprofile_themes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_localesynchronization (
    id integer NOT NULL,
    locale_id integer NOT NULL,
    sync_from_id integer NOT NULL
);
ALTER TABLE public.wagtail_localize_localesynchronization ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_localesynchronization_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_overridablesegment (
    id integer NOT NULL,
    "order" integer NOT NULL,
    data_json text NOT NULL,
    context_id integer NOT NULL,
    source_id integer NOT NULL,
    CONSTRAINT wagtail_localize_overridablesegment_order_check CHECK (("order" >= 0))
);
ALTER TABLE public.wagtail_localize_overridablesegment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_overridablesegment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_relatedobjectsegment (
    id integer NOT NULL,
    "order" integer NOT NULL,
    context_id integer NOT NULL,
    object_id uuid NOT NULL,
    source_id integer NOT NULL,
    CONSTRAINT wagtail_localize_relatedobjectsegment_order_check CHECK (("order" >= 0))
);
ALTER TABLE public.wagtail_localize_relatedobjectsegment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_relatedobjectsegment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_segmentoverride (
    id integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    data_json text NOT NULL,
    has_error boolean NOT NULL,
    field_error text NOT NULL,
    context_id integer,
    last_translated_by_id bigint,
    locale_id integer NOT NULL
);
ALTER TABLE public.wagtail_localize_segmentoverride ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_segmentoverride_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_string (
    id integer NOT NULL,
    data_hash uuid NOT NULL,
    data text NOT NULL,
    locale_id integer NOT NULL
);
ALTER TABLE public.wagtail_localize_string ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_string_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_stringsegment (
    id integer NOT NULL,
    "order" integer NOT NULL,
    attrs text NOT NULL,
    context_id integer NOT NULL,
    source_id integer NOT NULL,
    string_id integer NOT NULL,
    CONSTRAINT wagtail_localize_stringsegment_order_check CHECK (("order" >= 0))
);
ALTER TABLE public.wagtail_localize_stringsegment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_stringsegment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_stringtranslation (
    id integer NOT NULL,
    data text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    context_id integer,
    locale_id integer NOT NULL,
    translation_of_id integer NOT NULL,
    tool_name character varying(255) NOT NULL,
    translation_type character varying(20) NOT NULL,
    last_translated_by_id bigint,
    field_error text NOT NULL,
    has_error boolean NOT NULL
);
ALTER TABLE public.wagtail_localize_stringtranslation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_stringtranslation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_template (
    id integer NOT NULL,
    uuid uuid NOT NULL,
    template text NOT NULL,
    template_format character varying(100) NOT NULL,
    string_count integer NOT NULL,
    CONSTRAINT wagtail_localize_template_string_count_check CHECK ((string_count >= 0))
);
ALTER TABLE public.wagtail_localize_template ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_template_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_templatesegment (
    id integer NOT NULL,
    "order" integer NOT NULL,
    context_id integer NOT NULL,
    source_id integer NOT NULL,
    template_id integer NOT NULL,
    CONSTRAINT wagtail_localize_templatesegment_order_check CHECK (("order" >= 0))
);
ALTER TABLE public.wagtail_localize_templatesegment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_templatesegment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_translatableobject (
    translation_key uuid NOT NULL,
    content_type_id integer NOT NULL
);
CREATE TABLE public.wagtail_localize_translation (
    id integer NOT NULL,
    uuid uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    translations_last_updated_at timestamp with time zone,
    destination_last_updated_at timestamp with time zone,
    enabled boolean NOT NULL,
    source_id integer NOT NULL,
    target_locale_id integer NOT NULL
);
ALTER TABLE public.wagtail_localize_translation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_translation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_translationcontext (
    id integer NOT NULL,
    path_id uuid NOT NULL,
    path text NOT NULL,
    object_id uuid NOT NULL,
    field_path text NOT NULL
);
ALTER TABLE public.wagtail_localize_translationcontext ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_translationcontext_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_translationlog (
    id integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    locale_id integer NOT NULL,
    revision_id integer,
    source_id integer NOT NULL
);
ALTER TABLE public.wagtail_localize_translationlog ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_translationlog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtail_localize_translationsource (
    id integer NOT NULL,
    object_repr text NOT NULL,
    content_json text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    locale_id integer NOT NULL,
    object_id uuid NOT NULL,
    specific_content_type_id integer NOT NULL,
    last_updated_at timestamp with time zone NOT NULL,
    schema_version character varying(255) NOT NULL
);
ALTER TABLE public.wagtail_localize_translationsource ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtail_localize_translationsource_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailadmin_admin (
    id integer NOT NULL
);
ALTER TABLE public.wagtailadmin_admin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_admin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailadmin_editingsession (
    id integer NOT NULL,
    object_id character varying(255) NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    content_type_id integer NOT NULL,
    user_id bigint NOT NULL,
    is_editing boolean NOT NULL
);
ALTER TABLE public.wagtailadmin_editingsession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_editingsession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailadmin_formstate (
    id integer NOT NULL,
    data text NOT NULL,
    object_id character varying(255) NOT NULL,
    parent_object_id character varying(255) NOT NULL,
    last_updated_at timestamp with time zone NOT NULL,
    content_type_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.wagtailadmin_formstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_formstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_collection (
    id integer NOT NULL,
    path character varying(255) NOT NULL COLLATE pg_catalog."C",
    depth integer NOT NULL,
    numchild integer NOT NULL,
    name character varying(255) NOT NULL,
    CONSTRAINT wagtailcore_collection_depth_check CHECK ((depth >= 0)),
    CONSTRAINT wagtailcore_collection_numchild_check CHECK ((numchild >= 0))
);
ALTER TABLE public.wagtailcore_collection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_collectionviewrestriction (
    id integer NOT NULL,
    restriction_type character varying(20) NOT NULL,
    password character varying(255) NOT NULL,
    collection_id integer NOT NULL
);
CREATE TABLE public.wagtailcore_collectionviewrestriction_groups (
    id bigint NOT NULL,
    collectionviewrestriction_id integer NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_collectionviewrestriction_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collectionviewrestriction_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.wagtailcore_collectionviewrestriction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collectionviewrestriction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_comment (
    id integer NOT NULL,
    text text NOT NULL,
    contentpath text NOT NULL,
    "position" text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone,
    page_id integer NOT NULL,
    resolved_by_id bigint,
    revision_created_id integer,
    user_id bigint NOT NULL
);
ALTER TABLE public.wagtailcore_comment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_commentreply (
    id integer NOT NULL,
    text text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    comment_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.wagtailcore_commentreply ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_commentreply_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_groupapprovaltask (
    task_ptr_id integer NOT NULL
);
CREATE TABLE public.wagtailcore_groupapprovaltask_groups (
    id bigint NOT NULL,
    groupapprovaltask_id integer NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_groupapprovaltask_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupapprovaltask_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_groupcollectionpermission (
    id integer NOT NULL,
    collection_id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_groupcollectionpermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupcollectionpermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_grouppagepermission (
    id integer NOT NULL,
    group_id integer NOT NULL,
    page_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_grouppagepermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_grouppagepermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_groupsitepermission (
    id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL,
    site_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_groupsitepermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupsitepermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_locale (
    id integer NOT NULL,
    language_code character varying(100) NOT NULL
);
ALTER TABLE public.wagtailcore_locale ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_locale_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_modellogentry (
    id integer NOT NULL,
    label text NOT NULL,
    action character varying(255) NOT NULL,
    data jsonb NOT NULL,
    "timestamp" timestamp with time zone NOT NULL,
    content_changed boolean NOT NULL,
    deleted boolean NOT NULL,
    object_id character varying(255) NOT NULL,
    content_type_id integer,
    user_id bigint,
    uuid uuid,
    revision_id integer
);
ALTER TABLE public.wagtailcore_modellogentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_modellogentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_page (
    id integer NOT NULL,
    path character varying(255) NOT NULL COLLATE pg_catalog."C",
    depth integer NOT NULL,
    numchild integer NOT NULL,
    title character varying(255) NOT NULL,
    slug character varying(255) NOT NULL,
    live boolean NOT NULL,
    has_unpublished_changes boolean NOT NULL,
    url_path text NOT NULL,
    seo_title character varying(255) NOT NULL,
    show_in_menus boolean NOT NULL,
    search_description text NOT NULL,
    go_live_at timestamp with time zone,
    expire_at timestamp with time zone,
    expired boolean NOT NULL,
    content_type_id integer NOT NULL,
    owner_id bigint,
    locked boolean NOT NULL,
    latest_revision_created_at timestamp with time zone,
    first_published_at timestamp with time zone,
    live_revision_id integer,
    last_published_at timestamp with time zone,
    draft_title character varying(255) NOT NULL,
    locked_at timestamp with time zone,
    locked_by_id bigint,
    translation_key uuid NOT NULL,
    locale_id integer NOT NULL,
    alias_of_id integer,
    latest_revision_id integer,
    CONSTRAINT wagtailcore_page_depth_check CHECK ((depth >= 0)),
    CONSTRAINT wagtailcore_page_numchild_check CHECK ((numchild >= 0))
);
ALTER TABLE public.wagtailcore_page ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_page_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_pagelogentry (
    id integer NOT NULL,
    label text NOT NULL,
    action character varying(255) NOT NULL,
    data jsonb NOT NULL,
    "timestamp" timestamp with time zone NOT NULL,
    content_changed boolean NOT NULL,
    deleted boolean NOT NULL,
    content_type_id integer,
    page_id integer NOT NULL,
    revision_id integer,
    user_id bigint,
    uuid uuid
);
ALTER TABLE public.wagtailcore_pagelogentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagelogentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_revision (
    id integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    content jsonb NOT NULL,
    approved_go_live_at timestamp with time zone,
    object_id character varying(255) NOT NULL,
    user_id bigint,
    content_type_id integer NOT NULL,
    base_content_type_id integer NOT NULL,
    object_str text NOT NULL
);
ALTER TABLE public.wagtailcore_revision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagerevision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_pagesubscription (
    id integer NOT NULL,
    comment_notifications boolean NOT NULL,
    page_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.wagtailcore_pagesubscription ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagesubscription_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_pageviewrestriction (
    id integer NOT NULL,
    password character varying(255) NOT NULL,
    page_id integer NOT NULL,
    restriction_type character varying(20) NOT NULL
);
CREATE TABLE public.wagtailcore_pageviewrestriction_groups (
    id bigint NOT NULL,
    pageviewrestriction_id integer NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_pageviewrestriction_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pageviewrestriction_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.wagtailcore_pageviewrestriction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pageviewrestriction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_referenceindex (
    id integer NOT NULL,
    object_id character varying(255) NOT NULL,
    to_object_id character varying(255) NOT NULL,
    model_path text NOT NULL,
    content_path text NOT NULL,
    content_path_hash uuid NOT NULL,
    base_content_type_id integer NOT NULL,
    content_type_id integer NOT NULL,
    to_content_type_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_referenceindex ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_referenceindex_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_site (
    id integer NOT NULL,
    hostname character varying(255) NOT NULL,
    port integer NOT NULL,
    is_default_site boolean NOT NULL,
    root_page_id integer NOT NULL,
    site_name character varying(255) NOT NULL
);
ALTER TABLE public.wagtailcore_site ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_site_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_task (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    active boolean NOT NULL,
    content_type_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_task ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_task_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_taskstate (
    id integer NOT NULL,
    status character varying(50) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    content_type_id integer NOT NULL,
    revision_id integer NOT NULL,
    task_id integer NOT NULL,
    workflow_state_id integer NOT NULL,
    finished_by_id bigint,
    comment text NOT NULL
);
ALTER TABLE public.wagtailcore_taskstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_taskstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_uploadedfile (
    id integer NOT NULL,
    file character varying(200) NOT NULL,
    for_content_type_id integer,
    uploaded_by_user_id bigint
);
ALTER TABLE public.wagtailcore_uploadedfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_uploadedfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_workflow (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    active boolean NOT NULL
);
ALTER TABLE public.wagtailcore_workflow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_workflowcontenttype (
    content_type_id integer NOT NULL,
    workflow_id integer NOT NULL
);
CREATE TABLE public.wagtailcore_workflowpage (
    page_id integer NOT NULL,
    workflow_id integer NOT NULL
);
CREATE TABLE public.wagtailcore_workflowstate (
    id integer NOT NULL,
    status character varying(50) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    current_task_state_id integer,
    object_id character varying(255) NOT NULL,
    requested_by_id bigint,
    workflow_id integer NOT NULL,
    content_type_id integer NOT NULL,
    base_content_type_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_workflowstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflowstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_workflowtask (
    id integer NOT NULL,
    sort_order integer,
    task_id integer NOT NULL,
    workflow_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_workflowtask ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflowtask_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtaildocs_document (
    id integer NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    uploaded_by_user_id bigint,
    collection_id integer NOT NULL,
    file_size bigint,
    file_hash character varying(40) NOT NULL,
    CONSTRAINT wagtaildocs_document_file_size_check CHECK ((file_size >= 0))
);
ALTER TABLE public.wagtaildocs_document ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtaildocs_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailimages_image (
    id integer NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    focal_point_x integer,
    focal_point_y integer,
    focal_point_width integer,
    focal_point_height integer,
    uploaded_by_user_id bigint,
    file_size integer,
    collection_id integer NOT NULL,
    file_hash character varying(40) NOT NULL,
    description character varying(255) NOT NULL,
    CONSTRAINT wagtailimages_image_file_size_check CHECK ((file_size >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_height_check CHECK ((focal_point_height >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_width_check CHECK ((focal_point_width >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_x_check CHECK ((focal_point_x >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_y_check CHECK ((focal_point_y >= 0))
);
ALTER TABLE public.wagtailimages_image ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailimages_image_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailimages_rendition (
    id integer NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    focal_point_key character varying(16) NOT NULL,
    filter_spec character varying(255) NOT NULL,
    image_id integer NOT NULL
);
ALTER TABLE public.wagtailimages_rendition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailimages_rendition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailsearch_indexentry (
    id integer NOT NULL,
    object_id character varying(50) NOT NULL,
    title_norm double precision NOT NULL,
    content_type_id integer NOT NULL,
    autocomplete tsvector NOT NULL,
    title tsvector NOT NULL,
    body tsvector NOT NULL,
    title_text text NOT NULL,
    body_text text NOT NULL
);
ALTER TABLE public.wagtailsearch_indexentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailsearch_indexentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailusers_userprofile (
    id integer NOT NULL,
    submitted_notifications boolean NOT NULL,
    approved_notifications boolean NOT NULL,
    rejected_notifications boolean NOT NULL,
    user_id bigint NOT NULL,
    preferred_language character varying(10) NOT NULL,
    current_time_zone character varying(40) NOT NULL,
    avatar character varying(100) NOT NULL,
    updated_comments_notifications boolean NOT NULL,
    dismissibles jsonb NOT NULL,
    theme character varying(40) NOT NULL,
    density character varying(40) NOT NULL,
    contrast character varying(40) NOT NULL,
    keyboard_shortcuts boolean NOT NULL
);
ALTER TABLE public.wagtailusers_userprofile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailusers_userprofile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
INSERT INTO public.auth_group VALUES
	(1, 'Moderators'),
	(2, 'Editors');
INSERT INTO public.auth_group_permissions VALUES
	(1, 1, 1),
	(2, 1, 2),
	(3, 1, 3),
	(4, 2, 1),
	(5, 2, 2),
	(6, 2, 3),
	(7, 1, 4),
	(8, 2, 4),
	(9, 1, 5),
	(10, 2, 5),
	(11, 1, 110),
	(12, 2, 110),
	(13, 1, 112),
	(14, 1, 113),
	(15, 1, 111),
	(16, 2, 112),
	(17, 2, 113),
	(18, 2, 111),
	(19, 1, 114),
	(20, 2, 114);
INSERT INTO public.auth_permission VALUES
	(1, 'Can add document', 2, 'add_document'),
	(2, 'Can change document', 2, 'change_document'),
	(3, 'Can delete document', 2, 'delete_document'),
	(4, 'Can access Wagtail admin', 3, 'access_admin'),
	(5, 'Can choose document', 2, 'choose_document'),
	(6, 'Can add locale', 5, 'add_locale'),
	(7, 'Can change locale', 5, 'change_locale'),
	(8, 'Can delete locale', 5, 'delete_locale'),
	(9, 'Can view locale', 5, 'view_locale'),
	(10, 'Can add site', 6, 'add_site'),
	(11, 'Can change site', 6, 'change_site'),
	(12, 'Can delete site', 6, 'delete_site'),
	(13, 'Can view site', 6, 'view_site'),
	(14, 'Can add group site permission', 7, 'add_groupsitepermission'),
	(15, 'Can change group site permission', 7, 'change_groupsitepermission'),
	(16, 'Can delete group site permission', 7, 'delete_groupsitepermission'),
	(17, 'Can view group site permission', 7, 'view_groupsitepermission'),
	(18, 'Can add model log entry', 8, 'add_modellogentry'),
	(19, 'Can change model log entry', 8, 'change_modellogentry'),
	(20, 'Can delete model log entry', 8, 'delete_modellogentry'),
	(21, 'Can view model log entry', 8, 'view_modellogentry'),
	(22, 'Can add revision', 9, 'add_revision'),
	(23, 'Can change revision', 9, 'change_revision'),
	(24, 'Can delete revision', 9, 'delete_revision'),
	(25, 'Can view revision', 9, 'view_revision'),
	(26, 'Can add collection view restriction', 10, 'add_collectionviewrestriction'),
	(27, 'Can change collection view restriction', 10, 'change_collectionviewrestriction'),
	(28, 'Can delete collection view restriction', 10, 'delete_collectionviewrestriction'),
	(29, 'Can view collection view restriction', 10, 'view_collectionviewrestriction'),
	(30, 'Can add collection', 11, 'add_collection'),
	(31, 'Can change collection', 11, 'change_collection'),
	(32, 'Can delete collection', 11, 'delete_collection'),
	(33, 'Can view collection', 11, 'view_collection'),
	(34, 'Can add group collection permission', 12, 'add_groupcollectionpermission'),
	(35, 'Can change group collection permission', 12, 'change_groupcollectionpermission'),
	(36, 'Can delete group collection permission', 12, 'delete_groupcollectionpermission'),
	(37, 'Can view group collection permission', 12, 'view_groupcollectionpermission'),
	(38, 'Can add uploaded file', 13, 'add_uploadedfile'),
	(39, 'Can change uploaded file', 13, 'change_uploadedfile'),
	(40, 'Can delete uploaded file', 13, 'delete_uploadedfile'),
	(41, 'Can view uploaded file', 13, 'view_uploadedfile'),
	(42, 'Can add workflow content type', 14, 'add_workflowcontenttype'),
	(43, 'Can change workflow content type', 14, 'change_workflowcontenttype'),
	(44, 'Can delete workflow content type', 14, 'delete_workflowcontenttype'),
	(45, 'Can view workflow content type', 14, 'view_workflowcontenttype'),
	(46, 'Can add Workflow state', 15, 'add_workflowstate'),
	(47, 'Can change Workflow state', 15, 'change_workflowstate'),
	(48, 'Can delete Workflow state', 15, 'delete_workflowstate'),
	(49, 'Can view Workflow state', 15, 'view_workflowstate'),
	(50, 'Can add workflow', 16, 'add_workflow'),
	(51, 'Can change workflow', 16, 'change_workflow'),
	(52, 'Can delete workflow', 16, 'delete_workflow'),
	(53, 'Can view workflow', 16, 'view_workflow'),
	(54, 'Can add workflow task order', 17, 'add_workflowtask'),
	(55, 'Can change workflow task order', 17, 'change_workflowtask'),
	(56, 'Can delete workflow task order', 17, 'delete_workflowtask'),
	(57, 'Can view workflow task order', 17, 'view_workflowtask'),
	(58, 'Can add task', 18, 'add_task'),
	(59, 'Can change task', 18, 'change_task'),
	(60, 'Can delete task', 18, 'delete_task'),
	(61, 'Can view task', 18, 'view_task'),
	(62, 'Can add Group approval task', 4, 'add_groupapprovaltask'),
	(63, 'Can change Group approval task', 4, 'change_groupapprovaltask'),
	(64, 'Can delete Group approval task', 4, 'delete_groupapprovaltask'),
	(65, 'Can view Group approval task', 4, 'view_groupapprovaltask'),
	(66, 'Can add Task state', 19, 'add_taskstate'),
	(67, 'Can change Task state', 19, 'change_taskstate'),
	(68, 'Can delete Task state', 19, 'delete_taskstate'),
	(69, 'Can view Task state', 19, 'view_taskstate'),
	(70, 'Can add page', 1, 'add_page'),
	(71, 'Can change page', 1, 'change_page'),
	(72, 'Can delete page', 1, 'delete_page'),
	(73, 'Can view page', 1, 'view_page'),
	(74, 'Delete pages with children', 1, 'bulk_delete_page'),
	(75, 'Lock/unlock pages you''ve locked', 1, 'lock_page'),
	(76, 'Publish any page', 1, 'publish_page'),
	(77, 'Unlock any page', 1, 'unlock_page'),
	(78, 'Can add group page permission', 20, 'add_grouppagepermission'),
	(79, 'Can change group page permission', 20, 'change_grouppagepermission'),
	(80, 'Can delete group page permission', 20, 'delete_grouppagepermission'),
	(81, 'Can view group page permission', 20, 'view_grouppagepermission'),
	(82, 'Can add page view restriction', 21, 'add_pageviewrestriction'),
	(83, 'Can change page view restriction', 21, 'change_pageviewrestriction'),
	(84, 'Can delete page view restriction', 21, 'delete_pageviewrestriction'),
	(85, 'Can view page view restriction', 21, 'view_pageviewrestriction'),
	(86, 'Can add workflow page', 22, 'add_workflowpage'),
	(87, 'Can change workflow page', 22, 'change_workflowpage'),
	(88, 'Can delete workflow page', 22, 'delete_workflowpage'),
	(89, 'Can view workflow page', 22, 'view_workflowpage'),
	(90, 'Can add page log entry', 23, 'add_pagelogentry'),
	(91, 'Can change page log entry', 23, 'change_pagelogentry'),
	(92, 'Can delete page log entry', 23, 'delete_pagelogentry'),
	(93, 'Can view page log entry', 23, 'view_pagelogentry'),
	(94, 'Can add comment', 24, 'add_comment'),
	(95, 'Can change comment', 24, 'change_comment'),
	(96, 'Can delete comment', 24, 'delete_comment'),
	(97, 'Can view comment', 24, 'view_comment'),
	(98, 'Can add comment reply', 25, 'add_commentreply'),
	(99, 'Can change comment reply', 25, 'change_commentreply'),
	(100, 'Can delete comment reply', 25, 'delete_commentreply'),
	(101, 'Can view comment reply', 25, 'view_commentreply'),
	(102, 'Can add page subscription', 26, 'add_pagesubscription'),
	(103, 'Can change page subscription', 26, 'change_pagesubscription'),
	(104, 'Can delete page subscription', 26, 'delete_pagesubscription'),
	(105, 'Can view page subscription', 26, 'view_pagesubscription'),
	(106, 'Can add reference index', 27, 'add_referenceindex'),
	(107, 'Can change reference index', 27, 'change_referenceindex'),
	(108, 'Can delete reference index', 27, 'delete_referenceindex'),
	(109, 'Can view reference index', 27, 'view_referenceindex'),
	(110, 'Can submit translations', 28, 'submit_translation'),
	(111, 'Can add image', 29, 'add_image'),
	(112, 'Can change image', 29, 'change_image'),
	(113, 'Can delete image', 29, 'delete_image'),
	(114, 'Can choose image', 29, 'choose_image');
INSERT INTO public.django_content_type VALUES
	(1, 'wagtailcore', 'page'),
	(2, 'wagtaildocs', 'document'),
	(3, 'wagtailadmin', 'admin'),
	(4, 'wagtailcore', 'groupapprovaltask'),
	(5, 'wagtailcore', 'locale'),
	(6, 'wagtailcore', 'site'),
	(7, 'wagtailcore', 'groupsitepermission'),
	(8, 'wagtailcore', 'modellogentry'),
	(9, 'wagtailcore', 'revision'),
	(10, 'wagtailcore', 'collectionviewrestriction'),
	(11, 'wagtailcore', 'collection'),
	(12, 'wagtailcore', 'groupcollectionpermission'),
	(13, 'wagtailcore', 'uploadedfile'),
	(14, 'wagtailcore', 'workflowcontenttype'),
	(15, 'wagtailcore', 'workflowstate'),
	(16, 'wagtailcore', 'workflow'),
	(17, 'wagtailcore', 'workflowtask'),
	(18, 'wagtailcore', 'task'),
	(19, 'wagtailcore', 'taskstate'),
	(20, 'wagtailcore', 'grouppagepermission'),
	(21, 'wagtailcore', 'pageviewrestriction'),
	(22, 'wagtailcore', 'workflowpage'),
	(23, 'wagtailcore', 'pagelogentry'),
	(24, 'wagtailcore', 'comment'),
	(25, 'wagtailcore', 'commentreply'),
	(26, 'wagtailcore', 'pagesubscription'),
	(27, 'wagtailcore', 'referenceindex'),
	(28, 'wagtail_localize', 'translation'),
	(29, 'wagtailimages', 'image');
INSERT INTO public.django_migrations VALUES
	(1, 'files', '0001_first', '2026-11-28 06:02:30.3294+00'),
	(2, 'districts', '0001_first', '2026-11-28 06:02:30.601201+00'),
	(3, 'contenttypes', '0001_initial', '2026-11-28 06:02:30.607256+00'),
	(4, 'contenttypes', '0002_remove_content_type_name', '2026-11-28 06:02:30.661093+00'),
	(5, 'auth', '0001_initial', '2026-11-28 06:02:30.716474+00'),
	(6, 'auth', '0002_alter_permission_name_max_length', '2026-11-28 06:02:30.72693+00'),
	(7, 'auth', '0003_alter_user_email_max_length', '2026-11-28 06:02:30.753727+00'),
	(8, 'auth', '0004_alter_user_username_opts', '2026-11-28 06:02:30.76861+00'),
	(9, 'auth', '0005_alter_user_last_login_null', '2026-11-28 06:02:30.779523+00'),
	(10, 'auth', '0006_require_contenttypes_0002', '2026-11-28 06:02:30.785133+00'),
	(11, 'auth', '0007_alter_validators_add_error_messages', '2026-11-28 06:02:30.796856+00'),
	(12, 'auth', '0008_alter_user_username_max_length', '2026-11-28 06:02:30.80465+00'),
	(13, 'auth', '0009_alter_user_last_name_max_length', '2026-11-28 06:02:30.81415+00'),
	(14, 'auth', '0010_alter_group_name_max_length', '2026-11-28 06:02:30.827738+00'),
	(15, 'auth', '0011_update_proxy_permissions', '2026-11-28 06:02:30.853229+00'),
	(16, 'auth', '0012_alter_user_first_name_max_length', '2026-11-28 06:02:30.864676+00'),
	(17, 'people', '0001_first', '2026-11-28 06:02:31.152397+00'),
	(18, 'account', '0001_initial', '2026-11-28 06:02:31.2737+00'),
	(19, 'account', '0002_email_max_length', '2026-11-28 06:02:31.335407+00'),
	(20, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-11-28 06:02:31.716411+00'),
	(21, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-11-28 06:02:31.766613+00'),
	(22, 'account', '0005_emailaddress_idx_upper_email', '2026-11-28 06:02:31.816279+00'),
	(23, 'account', '0006_emailaddress_lower', '2026-11-28 06:02:31.894108+00'),
	(24, 'account', '0007_emailaddress_idx_email', '2026-11-28 06:02:31.956584+00'),
	(25, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-11-28 06:02:31.993753+00'),
	(26, 'account', '0009_emailaddress_unique_primary_email', '2026-11-28 06:02:32.007462+00'),
	(27, 'threads', '0001_first', '2026-11-28 06:02:32.185365+00'),
	(28, 'districts', '0002_place_point_whole', '2026-11-28 06:02:32.215965+00'),
	(29, 'people', '0002_persons_and_organisations', '2026-11-28 06:02:32.595286+00'),
	(30, 'files', '0002_documents', '2026-11-28 06:02:32.60164+00'),
	(31, 'committees', '0001_first', '2026-11-28 06:02:33.685276+00'),
	(32, 'committees', '0002_what_ends_before_it_begins', '2026-11-28 06:02:34.282246+00'),
	(33, 'committees', '0003_reminders', '2026-11-28 06:02:34.31418+00'),
	(34, 'committees', '0004_import_drafts', '2026-11-28 06:02:34.321592+00'),
	(35, 'threads', '0002_comment_count', '2026-11-28 06:02:34.368+00'),
	(36, 'people', '0003_closed_records_are_empty', '2026-11-28 06:02:34.466625+00'),
	(37, 'conversation', '0001_first', '2026-11-28 06:02:34.516614+00'),
	(38, 'conversation', '0002_handled_by', '2026-11-28 06:02:34.648613+00'),
	(39, 'conversation', '0003_below_threads', '2026-11-28 06:02:35.391188+00'),
	(40, 'direction', '0001_first', '2026-11-28 06:02:36.615915+00'),
	(41, 'direction', '0002_threads_of_drafts', '2026-11-28 06:02:36.768139+00'),
	(42, 'ideas', '0001_first', '2026-11-28 06:02:38.87648+00'),
	(43, 'ideas', '0002_inbox', '2026-11-28 06:02:39.025889+00'),
	(44, 'ideas', '0003_lists', '2026-11-28 06:02:39.570222+00'),
	(45, 'ideas', '0004_imports', '2026-11-28 06:02:39.649791+00'),
	(46, 'ideas', '0005_parental_consent', '2026-11-28 06:02:39.725013+00'),
	(47, 'ideas', '0006_cells', '2026-11-28 06:02:40.202716+00'),
	(48, 'ideas', '0007_waiting_longest', '2026-11-28 06:02:40.310608+00'),
	(49, 'journal', '0001_first', '2026-11-28 06:02:40.323305+00'),
	(50, 'meetings', '0001_first', '2026-11-28 06:02:49.994232+00'),
	(51, 'meetings', '0002_calendar_feed', '2026-11-28 06:02:50.175056+00'),
	(52, 'meetings', '0003_lists_and_secrecy', '2026-11-28 06:02:50.661564+00'),
	(53, 'meetings', '0004_carried_topics', '2026-11-28 06:02:51.295279+00'),
	(54, 'meetings', '0005_discharge', '2026-11-28 06:02:51.528023+00'),
	(55, 'meetings', '0006_mark_discharges', '2026-11-28 06:02:51.617717+00'),
	(56, 'mfa', '0001_initial', '2026-11-28 06:02:51.744125+00'),
	(57, 'mfa', '0002_authenticator_timestamps', '2026-11-28 06:02:51.793174+00'),
	(58, 'mfa', '0003_authenticator_type_uniq', '2026-11-28 06:02:51.883759+00'),
	(59, 'notifications', '0001_first', '2026-11-28 06:02:52.061755+00'),
	(60, 'notifications', '0002_parental_consent', '2026-11-28 06:02:52.177256+00'),
	(61, 'notifications', '0003_projects', '2026-11-28 06:02:52.682169+00'),
	(62, 'outbox', '0001_first', '2026-11-28 06:02:52.780052+00'),
	(63, 'taggit', '0001_initial', '2026-11-28 06:02:52.966964+00'),
	(64, 'wagtaildocs', '0001_initial', '2026-11-28 06:02:53.131582+00'),
	(65, 'wagtailcore', '0001_initial', '2026-11-28 06:02:54.539567+00'),
	(66, 'wagtailcore', '0002_initial_data', '2026-11-28 06:02:54.542995+00'),
	(67, 'wagtailcore', '0003_add_uniqueness_constraint_on_group_page_permission', '2026-11-28 06:02:54.549712+00'),
	(68, 'wagtailcore', '0004_page_locked', '2026-11-28 06:02:54.552592+00'),
	(69, 'wagtailcore', '0005_add_page_lock_permission_to_moderators', '2026-11-28 06:02:54.554231+00'),
	(70, 'wagtailcore', '0006_add_lock_page_permission', '2026-11-28 06:02:54.555779+00'),
	(71, 'wagtailcore', '0007_page_latest_revision_created_at', '2026-11-28 06:02:54.557753+00'),
	(72, 'wagtailcore', '0008_populate_latest_revision_created_at', '2026-11-28 06:02:54.558828+00'),
	(73, 'wagtailcore', '0009_remove_auto_now_add_from_pagerevision_created_at', '2026-11-28 06:02:54.56004+00'),
	(74, 'wagtailcore', '0010_change_page_owner_to_null_on_delete', '2026-11-28 06:02:54.560953+00'),
	(75, 'wagtailcore', '0011_page_first_published_at', '2026-11-28 06:02:54.562226+00'),
	(76, 'wagtailcore', '0012_extend_page_slug_field', '2026-11-28 06:02:54.563706+00'),
	(77, 'wagtailcore', '0013_update_golive_expire_help_text', '2026-11-28 06:02:54.565001+00'),
	(78, 'wagtailcore', '0014_add_verbose_name', '2026-11-28 06:02:54.565901+00'),
	(79, 'wagtailcore', '0015_add_more_verbose_names', '2026-11-28 06:02:54.566824+00'),
	(80, 'wagtailcore', '0016_change_page_url_path_to_text_field', '2026-11-28 06:02:54.5678+00'),
	(81, 'wagtaildocs', '0002_initial_data', '2026-11-28 06:02:54.698153+00'),
	(82, 'wagtaildocs', '0003_add_verbose_names', '2026-11-28 06:02:55.852844+00'),
	(83, 'wagtaildocs', '0004_capitalizeverbose', '2026-11-28 06:02:56.290985+00'),
	(84, 'wagtailcore', '0017_change_edit_page_permission_description', '2026-11-28 06:02:56.311232+00'),
	(85, 'wagtailcore', '0018_pagerevision_submitted_for_moderation_index', '2026-11-28 06:02:56.36672+00'),
	(86, 'wagtailcore', '0019_verbose_names_cleanup', '2026-11-28 06:02:56.502486+00'),
	(87, 'wagtailcore', '0020_add_index_on_page_first_published_at', '2026-11-28 06:02:56.563494+00'),
	(88, 'wagtailcore', '0021_capitalizeverbose', '2026-11-28 06:02:59.025087+00'),
	(89, 'wagtailcore', '0022_add_site_name', '2026-11-28 06:02:59.042491+00'),
	(90, 'wagtailcore', '0023_alter_page_revision_on_delete_behaviour', '2026-11-28 06:02:59.477305+00'),
	(91, 'wagtailcore', '0024_collection', '2026-11-28 06:02:59.489264+00'),
	(92, 'wagtailcore', '0025_collection_initial_data', '2026-11-28 06:02:59.620811+00'),
	(93, 'wagtaildocs', '0005_document_collection', '2026-11-28 06:02:59.751723+00'),
	(94, 'wagtailcore', '0026_group_collection_permission', '2026-11-28 06:02:59.899177+00'),
	(95, 'wagtaildocs', '0006_copy_document_permissions_to_collections', '2026-11-28 06:03:00.033158+00'),
	(96, 'wagtaildocs', '0005_alter_uploaded_by_user_on_delete_action', '2026-11-28 06:03:00.156643+00'),
	(97, 'wagtaildocs', '0007_merge', '2026-11-28 06:03:00.158859+00'),
	(98, 'wagtaildocs', '0008_document_file_size', '2026-11-28 06:03:00.210838+00'),
	(99, 'wagtaildocs', '0009_document_verbose_name_plural', '2026-11-28 06:03:00.26197+00'),
	(100, 'wagtaildocs', '0010_document_file_hash', '2026-11-28 06:03:00.314469+00'),
	(101, 'wagtailadmin', '0001_create_admin_access_permissions', '2026-11-28 06:03:00.44681+00'),
	(102, 'wagtaildocs', '0011_add_choose_permissions', '2026-11-28 06:03:00.680917+00'),
	(103, 'wagtaildocs', '0012_uploadeddocument', '2026-11-28 06:03:01.031773+00'),
	(104, 'wagtaildocs', '0013_delete_uploadeddocument', '2026-11-28 06:03:01.036195+00'),
	(105, 'wagtaildocs', '0014_alter_document_file_size', '2026-11-28 06:03:01.073201+00'),
	(106, 'wagtailcore', '0027_fix_collection_path_collation', '2026-11-28 06:03:01.160194+00'),
	(107, 'wagtailcore', '0024_alter_page_content_type_on_delete_behaviour', '2026-11-28 06:03:01.272277+00'),
	(108, 'wagtailcore', '0028_merge', '2026-11-28 06:03:01.274159+00'),
	(109, 'wagtailcore', '0029_unicode_slugfield_dj19', '2026-11-28 06:03:01.306727+00'),
	(110, 'wagtailcore', '0030_index_on_pagerevision_created_at', '2026-11-28 06:03:01.339633+00'),
	(111, 'wagtailcore', '0031_add_page_view_restriction_types', '2026-11-28 06:03:01.484811+00'),
	(112, 'wagtailcore', '0032_add_bulk_delete_page_permission', '2026-11-28 06:03:01.502402+00'),
	(113, 'wagtailcore', '0033_remove_golive_expiry_help_text', '2026-11-28 06:03:01.582907+00'),
	(114, 'wagtailcore', '0034_page_live_revision', '2026-11-28 06:03:01.681334+00'),
	(115, 'wagtailcore', '0035_page_last_published_at', '2026-11-28 06:03:01.721558+00'),
	(116, 'wagtailcore', '0036_populate_page_last_published_at', '2026-11-28 06:03:01.830407+00'),
	(117, 'wagtailcore', '0037_set_page_owner_editable', '2026-11-28 06:03:01.936489+00'),
	(118, 'wagtailcore', '0038_make_first_published_at_editable', '2026-11-28 06:03:01.985433+00'),
	(119, 'wagtailcore', '0039_collectionviewrestriction', '2026-11-28 06:03:02.41522+00'),
	(120, 'wagtailcore', '0040_page_draft_title', '2026-11-28 06:03:02.516764+00'),
	(121, 'wagtailcore', '0041_group_collection_permissions_verbose_name_plural', '2026-11-28 06:03:02.528689+00'),
	(122, 'wagtailcore', '0042_index_on_pagerevision_approved_go_live_at', '2026-11-28 06:03:02.560461+00'),
	(123, 'wagtailcore', '0043_lock_fields', '2026-11-28 06:03:02.664651+00'),
	(124, 'wagtailcore', '0044_add_unlock_grouppagepermission', '2026-11-28 06:03:02.678452+00'),
	(125, 'wagtailcore', '0045_assign_unlock_grouppagepermission', '2026-11-28 06:03:02.755914+00'),
	(126, 'wagtailcore', '0046_site_name_remove_null', '2026-11-28 06:03:02.772836+00'),
	(127, 'wagtailcore', '0047_add_workflow_models', '2026-11-28 06:03:03.706813+00'),
	(128, 'wagtailcore', '0048_add_default_workflows', '2026-11-28 06:03:03.808371+00'),
	(129, 'wagtailcore', '0049_taskstate_finished_by', '2026-11-28 06:03:03.905833+00'),
	(130, 'wagtailcore', '0050_workflow_rejected_to_needs_changes', '2026-11-28 06:03:04.009142+00'),
	(131, 'wagtailcore', '0051_taskstate_comment', '2026-11-28 06:03:04.047751+00'),
	(132, 'wagtailcore', '0052_pagelogentry', '2026-11-28 06:03:04.144242+00'),
	(133, 'wagtailcore', '0053_locale_model', '2026-11-28 06:03:04.151347+00'),
	(134, 'wagtailcore', '0054_initial_locale', '2026-11-28 06:03:04.234345+00'),
	(135, 'wagtailcore', '0055_page_locale_fields', '2026-11-28 06:03:05.565057+00'),
	(136, 'wagtailcore', '0056_page_locale_fields_populate', '2026-11-28 06:03:05.655308+00'),
	(137, 'wagtailcore', '0057_page_locale_fields_notnull', '2026-11-28 06:03:05.783176+00'),
	(138, 'wagtailcore', '0058_page_alias_of', '2026-11-28 06:03:05.866995+00'),
	(139, 'wagtailcore', '0059_apply_collection_ordering', '2026-11-28 06:03:05.95047+00'),
	(140, 'wagtailcore', '0060_fix_workflow_unique_constraint', '2026-11-28 06:03:06.040447+00'),
	(141, 'wagtailcore', '0061_change_promote_tab_helpt_text_and_verbose_names', '2026-11-28 06:03:06.108588+00'),
	(142, 'wagtailcore', '0062_comment_models_and_pagesubscription', '2026-11-28 06:03:06.358882+00'),
	(143, 'wagtailcore', '0063_modellogentry', '2026-11-28 06:03:06.690498+00'),
	(144, 'wagtailcore', '0064_log_timestamp_indexes', '2026-11-28 06:03:06.777914+00'),
	(145, 'wagtailcore', '0065_log_entry_uuid', '2026-11-28 06:03:06.853638+00'),
	(146, 'wagtailcore', '0066_collection_management_permissions', '2026-11-28 06:03:06.955921+00'),
	(147, 'wagtailcore', '0067_alter_pagerevision_content_json', '2026-11-28 06:03:07.045609+00'),
	(148, 'wagtailcore', '0068_log_entry_empty_object', '2026-11-28 06:03:07.133175+00'),
	(149, 'wagtailcore', '0069_log_entry_jsonfield', '2026-11-28 06:03:07.33802+00'),
	(150, 'wagtail_localize', '0001_initial', '2026-11-28 06:03:08.468051+00'),
	(151, 'wagtailcore', '0070_rename_pagerevision_revision', '2026-11-28 06:03:09.595352+00'),
	(152, 'wagtailcore', '0071_populate_revision_content_type', '2026-11-28 06:03:09.833981+00'),
	(153, 'wagtailcore', '0072_alter_revision_content_type_notnull', '2026-11-28 06:03:10.320762+00'),
	(154, 'wagtailcore', '0073_page_latest_revision', '2026-11-28 06:03:10.548098+00'),
	(155, 'wagtailcore', '0074_revision_object_str', '2026-11-28 06:03:10.600149+00'),
	(156, 'wagtailcore', '0075_populate_latest_revision_and_revision_object_str', '2026-11-28 06:03:11.177343+00'),
	(157, 'wagtailcore', '0076_modellogentry_revision', '2026-11-28 06:03:11.581552+00'),
	(158, 'wagtailcore', '0077_alter_revision_user', '2026-11-28 06:03:11.823703+00'),
	(159, 'wagtailcore', '0078_referenceindex', '2026-11-28 06:03:12.003268+00'),
	(160, 'wagtailcore', '0079_rename_taskstate_page_revision', '2026-11-28 06:03:12.048221+00'),
	(161, 'wagtailcore', '0080_generic_workflowstate', '2026-11-28 06:03:12.891902+00'),
	(162, 'wagtailcore', '0081_populate_workflowstate_content_type', '2026-11-28 06:03:13.04994+00'),
	(163, 'wagtailcore', '0082_alter_workflowstate_content_type_notnull', '2026-11-28 06:03:13.287096+00'),
	(164, 'wagtailcore', '0083_workflowcontenttype', '2026-11-28 06:03:13.399017+00'),
	(165, 'wagtailcore', '0084_add_default_page_permissions', '2026-11-28 06:03:13.460417+00'),
	(166, 'wagtailcore', '0085_add_grouppagepermission_permission', '2026-11-28 06:03:13.676443+00'),
	(167, 'wagtailcore', '0086_populate_grouppagepermission_permission', '2026-11-28 06:03:13.980981+00'),
	(168, 'wagtailcore', '0087_alter_grouppagepermission_unique_together_and_more', '2026-11-28 06:03:14.095756+00'),
	(169, 'wagtailcore', '0088_fix_log_entry_json_timestamps', '2026-11-28 06:03:14.901546+00'),
	(170, 'wagtailcore', '0089_log_entry_data_json_null_to_object', '2026-11-28 06:03:14.997359+00'),
	(171, 'wagtailcore', '0090_remove_grouppagepermission_permission_type', '2026-11-28 06:03:15.194205+00'),
	(172, 'wagtailcore', '0091_remove_revision_submitted_for_moderation', '2026-11-28 06:03:15.268476+00'),
	(173, 'wagtailcore', '0092_alter_collectionviewrestriction_password_and_more', '2026-11-28 06:03:15.363382+00'),
	(174, 'wagtailcore', '0093_uploadedfile', '2026-11-28 06:03:15.495269+00'),
	(175, 'wagtailcore', '0094_alter_page_locale', '2026-11-28 06:03:15.604133+00'),
	(176, 'wagtailcore', '0095_groupsitepermission', '2026-11-28 06:03:15.757868+00'),
	(177, 'wagtailcore', '0096_referenceindex_referenceindex_source_object_and_more', '2026-11-28 06:03:15.80963+00'),
	(178, 'wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes', '2026-11-28 06:03:16.175148+00'),
	(179, 'taggit', '0002_auto_20150616_2121', '2026-11-28 06:03:16.196432+00'),
	(180, 'taggit', '0003_taggeditem_add_unique_index', '2026-11-28 06:03:16.215236+00'),
	(181, 'taggit', '0004_alter_taggeditem_content_type_alter_taggeditem_tag', '2026-11-28 06:03:16.409585+00'),
	(182, 'taggit', '0005_auto_20220424_2025', '2026-11-28 06:03:16.512657+00'),
	(183, 'taggit', '0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx', '2026-11-28 06:03:16.548504+00'),
	(184, 'portal', '0001_first', '2026-11-28 06:03:17.639938+00'),
	(185, 'projects', '0001_first', '2026-11-28 06:03:24.89093+00'),
	(186, 'projects', '0002_imports', '2026-11-28 06:03:25.083715+00'),
	(187, 'projects', '0003_events', '2026-11-28 06:03:25.289422+00'),
	(188, 'projects', '0004_listings', '2026-11-28 06:03:25.689868+00'),
	(189, 'projects', '0005_listing_points', '2026-11-28 06:03:25.876753+00'),
	(190, 'search', '0001_first', '2026-11-28 06:03:26.259529+00'),
	(191, 'sessions', '0001_initial', '2026-11-28 06:03:26.268534+00'),
	(192, 'shell', '0001_first', '2026-11-28 06:03:26.273816+00'),
	(193, 'usersessions', '0001_initial', '2026-11-28 06:03:26.39785+00'),
	(194, 'volunteering', '0001_first', '2026-11-28 06:03:32.428059+00'),
	(195, 'volunteering', '0002_consents', '2026-11-28 06:03:34.205012+00'),
	(196, 'wagtail_localize', '0002_translation', '2026-11-28 06:03:34.362041+00'),
	(197, 'wagtail_localize', '0003_delete_translation_sources', '2026-11-28 06:03:34.515693+00'),
	(198, 'wagtail_localize', '0004_one_source_per_objectlocale', '2026-11-28 06:03:34.585064+00'),
	(199, 'wagtail_localize', '0005_remove_translationsource_object', '2026-11-28 06:03:34.782486+00'),
	(200, 'wagtail_localize', '0006_create_submit_translation_permission', '2026-11-28 06:03:34.939036+00'),
	(201, 'wagtail_localize', '0007_stringtranslation_type_and_tool_name', '2026-11-28 06:03:34.988401+00'),
	(202, 'wagtail_localize', '0008_stringtranslation_last_translated_by', '2026-11-28 06:03:36.626674+00'),
	(203, 'wagtail_localize', '0009_stringtranslation_errors', '2026-11-28 06:03:36.731113+00'),
	(204, 'wagtail_localize', '0010_overridablesegment', '2026-11-28 06:03:36.867984+00'),
	(205, 'wagtail_localize', '0011_segmentoverride', '2026-11-28 06:03:37.017568+00'),
	(206, 'wagtail_localize', '0012_localesynchronization', '2026-11-28 06:03:37.143032+00'),
	(207, 'wagtail_localize', '0013_translationsource_schema_version', '2026-11-28 06:03:37.168827+00'),
	(208, 'wagtail_localize', '0014_remove_translation_source_last_updated_at', '2026-11-28 06:03:37.184419+00'),
	(209, 'wagtail_localize', '0015_translationcontext_field_path', '2026-11-28 06:03:37.197244+00'),
	(210, 'wagtail_localize', '0016_rename_page_revision_translationlog_revision', '2026-11-28 06:03:37.220748+00'),
	(211, 'wagtailadmin', '0002_admin', '2026-11-28 06:03:37.224955+00'),
	(212, 'wagtailadmin', '0003_admin_managed', '2026-11-28 06:03:37.231628+00'),
	(213, 'wagtailadmin', '0004_editingsession', '2026-11-28 06:03:37.568702+00'),
	(214, 'wagtailadmin', '0005_editingsession_is_editing', '2026-11-28 06:03:37.620901+00'),
	(215, 'wagtailadmin', '0006_formstate', '2026-11-28 06:03:37.753095+00'),
	(216, 'wagtailimages', '0001_initial', '2026-11-28 06:03:38.29194+00'),
	(217, 'wagtailimages', '0002_initial_data', '2026-11-28 06:03:38.292671+00'),
	(218, 'wagtailimages', '0003_fix_focal_point_fields', '2026-11-28 06:03:38.293166+00'),
	(219, 'wagtailimages', '0004_make_focal_point_key_not_nullable', '2026-11-28 06:03:38.293615+00'),
	(220, 'wagtailimages', '0005_make_filter_spec_unique', '2026-11-28 06:03:38.294114+00'),
	(221, 'wagtailimages', '0006_add_verbose_names', '2026-11-28 06:03:38.294582+00'),
	(222, 'wagtailimages', '0007_image_file_size', '2026-11-28 06:03:38.295056+00'),
	(223, 'wagtailimages', '0008_image_created_at_index', '2026-11-28 06:03:38.295487+00'),
	(224, 'wagtailimages', '0009_capitalizeverbose', '2026-11-28 06:03:38.295916+00'),
	(225, 'wagtailimages', '0010_change_on_delete_behaviour', '2026-11-28 06:03:38.296337+00'),
	(226, 'wagtailimages', '0011_image_collection', '2026-11-28 06:03:38.296762+00'),
	(227, 'wagtailimages', '0012_copy_image_permissions_to_collections', '2026-11-28 06:03:38.297177+00'),
	(228, 'wagtailimages', '0013_make_rendition_upload_callable', '2026-11-28 06:03:38.297599+00'),
	(229, 'wagtailimages', '0014_add_filter_spec_field', '2026-11-28 06:03:38.298019+00'),
	(230, 'wagtailimages', '0015_fill_filter_spec_field', '2026-11-28 06:03:38.298449+00'),
	(231, 'wagtailimages', '0016_deprecate_rendition_filter_relation', '2026-11-28 06:03:38.298933+00'),
	(232, 'wagtailimages', '0017_reduce_focal_point_key_max_length', '2026-11-28 06:03:38.299356+00'),
	(233, 'wagtailimages', '0018_remove_rendition_filter', '2026-11-28 06:03:38.299774+00'),
	(234, 'wagtailimages', '0019_delete_filter', '2026-11-28 06:03:38.300195+00'),
	(235, 'wagtailimages', '0020_add-verbose-name', '2026-11-28 06:03:38.300629+00'),
	(236, 'wagtailimages', '0021_image_file_hash', '2026-11-28 06:03:38.301045+00'),
	(237, 'wagtailimages', '0022_uploadedimage', '2026-11-28 06:03:38.66809+00'),
	(238, 'wagtailimages', '0023_add_choose_permissions', '2026-11-28 06:03:38.983631+00'),
	(239, 'wagtailimages', '0024_index_image_file_hash', '2026-11-28 06:03:39.042554+00'),
	(240, 'wagtailimages', '0025_alter_image_file_alter_rendition_file', '2026-11-28 06:03:39.110445+00'),
	(241, 'wagtailimages', '0026_delete_uploadedimage', '2026-11-28 06:03:39.115659+00'),
	(242, 'wagtailimages', '0027_image_description', '2026-11-28 06:03:39.188278+00'),
	(243, 'wagtailsearch', '0001_initial', '2026-11-28 06:03:39.74449+00'),
	(244, 'wagtailsearch', '0002_add_verbose_names', '2026-11-28 06:03:39.920859+00'),
	(245, 'wagtailsearch', '0003_remove_editors_pick', '2026-11-28 06:03:39.922773+00'),
	(246, 'wagtailsearch', '0004_querydailyhits_verbose_name_plural', '2026-11-28 06:03:39.931923+00'),
	(247, 'wagtailsearch', '0005_create_indexentry', '2026-11-28 06:03:40.090142+00'),
	(248, 'wagtailsearch', '0006_customise_indexentry', '2026-11-28 06:03:40.206337+00'),
	(249, 'wagtailsearch', '0007_delete_editorspick', '2026-11-28 06:03:40.218342+00'),
	(250, 'wagtailsearch', '0008_remove_query_and_querydailyhits_models', '2026-11-28 06:03:40.251859+00'),
	(251, 'wagtailsearch', '0009_remove_ngram_autocomplete', '2026-11-28 06:03:40.254456+00'),
	(252, 'wagtailsearch', '0010_add_text_fields', '2026-11-28 06:03:40.310317+00'),
	(253, 'wagtailusers', '0001_initial', '2026-11-28 06:03:40.442494+00'),
	(254, 'wagtailusers', '0002_add_verbose_name_on_userprofile', '2026-11-28 06:03:40.869586+00'),
	(255, 'wagtailusers', '0003_add_verbose_names', '2026-11-28 06:03:40.921542+00'),
	(256, 'wagtailusers', '0004_capitalizeverbose', '2026-11-28 06:03:41.148053+00'),
	(257, 'wagtailusers', '0005_make_related_name_wagtail_specific', '2026-11-28 06:03:41.294881+00'),
	(258, 'wagtailusers', '0006_userprofile_prefered_language', '2026-11-28 06:03:41.355867+00'),
	(259, 'wagtailusers', '0007_userprofile_current_time_zone', '2026-11-28 06:03:41.409053+00'),
	(260, 'wagtailusers', '0008_userprofile_avatar', '2026-11-28 06:03:41.4624+00'),
	(261, 'wagtailusers', '0009_userprofile_verbose_name_plural', '2026-11-28 06:03:41.514774+00'),
	(262, 'wagtailusers', '0010_userprofile_updated_comments_notifications', '2026-11-28 06:03:41.57227+00'),
	(263, 'wagtailusers', '0011_userprofile_dismissibles', '2026-11-28 06:03:41.630244+00'),
	(264, 'wagtailusers', '0012_userprofile_theme', '2026-11-28 06:03:41.942235+00'),
	(265, 'wagtailusers', '0013_userprofile_density', '2026-11-28 06:03:41.995852+00'),
	(266, 'wagtailusers', '0014_userprofile_contrast', '2026-11-28 06:03:42.055309+00'),
	(267, 'wagtailusers', '0015_userprofile_keyboard_shortcuts', '2026-11-28 06:03:42.128801+00'),
	(268, 'wagtailimages', '0001_squashed_0021', '2026-11-28 06:03:42.132653+00'),
	(269, 'wagtailcore', '0001_squashed_0016_change_page_url_path_to_text_field', '2026-11-28 06:03:42.134493+00');
INSERT INTO public.wagtailcore_collection VALUES
	(1, '0001', 1, 0, 'Root');
INSERT INTO public.wagtailcore_groupapprovaltask VALUES
	(1);
INSERT INTO public.wagtailcore_groupapprovaltask_groups VALUES
	(1, 1, 1);
INSERT INTO public.wagtailcore_groupcollectionpermission VALUES
	(1, 1, 1, 1),
	(2, 1, 2, 1),
	(3, 1, 1, 2),
	(4, 1, 2, 2),
	(5, 1, 1, 5),
	(6, 1, 2, 5),
	(7, 1, 1, 111),
	(8, 1, 2, 111),
	(9, 1, 1, 112),
	(10, 1, 2, 112),
	(11, 1, 1, 114),
	(12, 1, 2, 114);
INSERT INTO public.wagtailcore_grouppagepermission VALUES
	(1, 1, 1, 70),
	(2, 1, 1, 71),
	(3, 1, 1, 76),
	(4, 2, 1, 70),
	(5, 2, 1, 71),
	(6, 1, 1, 75),
	(7, 1, 1, 77);
INSERT INTO public.wagtailcore_locale VALUES
	(1, 'de');
INSERT INTO public.wagtailcore_page VALUES
	(1, '0001', 1, 1, 'Root', 'root', true, false, '/', '', false, '', NULL, NULL, false, 1, NULL, false, NULL, NULL, NULL, NULL, 'Root', NULL, NULL, '0c189316-2610-402c-8b05-52f781b9912c', 1, NULL, NULL),
	(2, '00010001', 2, 0, 'Welcome to your new Wagtail site!', 'home', true, false, '/home/', '', false, '', NULL, NULL, false, 1, NULL, false, NULL, NULL, NULL, NULL, 'Welcome to your new Wagtail site!', NULL, NULL, '5355b9ba-d87a-44e0-a0d5-6dca3aa4cc00', 1, NULL, NULL);
INSERT INTO public.wagtailcore_site VALUES
	(1, 'localhost', 80, true, 2, '');
INSERT INTO public.wagtailcore_task VALUES
	(1, 'Moderators approval', true, 4);
INSERT INTO public.wagtailcore_workflow VALUES
	(1, 'Moderators approval', true);
INSERT INTO public.wagtailcore_workflowpage VALUES
	(1, 1);
INSERT INTO public.wagtailcore_workflowtask VALUES
	(1, 0, 1, 1);
SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_id_seq', 2, true);
SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 20, true);
SELECT pg_catalog.setval('public.auth_permission_id_seq', 114, true);
SELECT pg_catalog.setval('public.committees_associationmember_id_seq', 1, false);
SELECT pg_catalog.setval('public.committees_committee_fields_of_work_id_seq', 1, false);
SELECT pg_catalog.setval('public.committees_committee_id_seq', 1, false);
SELECT pg_catalog.setval('public.committees_electoralterm_id_seq', 1, false);
SELECT pg_catalog.setval('public.committees_importdraft_id_seq', 1, false);
SELECT pg_catalog.setval('public.committees_importrun_id_seq', 1, false);
SELECT pg_catalog.setval('public.committees_joining_id_seq', 1, false);
SELECT pg_catalog.setval('public.committees_mandate_id_seq', 1, false);
SELECT pg_catalog.setval('public.committees_registertask_id_seq', 1, false);
SELECT pg_catalog.setval('public.committees_reminder_id_seq', 1, false);
SELECT pg_catalog.setval('public.committees_rulesetversion_id_seq', 1, false);
SELECT pg_catalog.setval('public.committees_seat_id_seq', 1, false);
SELECT pg_catalog.setval('public.committees_statutes_id_seq', 1, false);
SELECT pg_catalog.setval('public.conversation_comment_id_seq', 1, false);
SELECT pg_catalog.setval('public.conversation_contactmessage_id_seq', 1, false);
SELECT pg_catalog.setval('public.conversation_follow_id_seq', 1, false);
SELECT pg_catalog.setval('public.conversation_moderation_id_seq', 1, false);
SELECT pg_catalog.setval('public.conversation_report_id_seq', 1, false);
SELECT pg_catalog.setval('public.direction_profile_id_seq', 1, false);
SELECT pg_catalog.setval('public.direction_profilegoal_id_seq', 1, false);
SELECT pg_catalog.setval('public.direction_programmetask_id_seq', 1, false);
SELECT pg_catalog.setval('public.direction_workprogramme_id_seq', 1, false);
SELECT pg_catalog.setval('public.districts_audience_id_seq', 1, false);
SELECT pg_catalog.setval('public.districts_city_id_seq', 1, false);
SELECT pg_catalog.setval('public.districts_district_id_seq', 1, false);
SELECT pg_catalog.setval('public.districts_districtlink_id_seq', 1, false);
SELECT pg_catalog.setval('public.districts_neighbourhood_id_seq', 1, false);
SELECT pg_catalog.setval('public.districts_place_id_seq', 1, false);
SELECT pg_catalog.setval('public.districts_placecategory_id_seq', 1, false);
SELECT pg_catalog.setval('public.districts_theme_id_seq', 1, false);
SELECT pg_catalog.setval('public.django_content_type_id_seq', 29, true);
SELECT pg_catalog.setval('public.django_migrations_id_seq', 269, true);
SELECT pg_catalog.setval('public.files_document_id_seq', 1, false);
SELECT pg_catalog.setval('public.files_picture_id_seq', 1, false);
SELECT pg_catalog.setval('public.ideas_answer_id_seq', 1, false);
SELECT pg_catalog.setval('public.ideas_idea_id_seq', 1, false);
SELECT pg_catalog.setval('public.ideas_ideaimportdraft_id_seq', 1, false);
SELECT pg_catalog.setval('public.ideas_ideaimportrun_id_seq', 1, false);
SELECT pg_catalog.setval('public.ideas_ideapicture_id_seq', 1, false);
SELECT pg_catalog.setval('public.ideas_ideaversion_id_seq', 1, false);
SELECT pg_catalog.setval('public.ideas_intake_id_seq', 1, false);
SELECT pg_catalog.setval('public.ideas_note_id_seq', 1, false);
SELECT pg_catalog.setval('public.ideas_parentalconsent_id_seq', 1, false);
SELECT pg_catalog.setval('public.ideas_referral_id_seq', 1, false);
SELECT pg_catalog.setval('public.ideas_support_id_seq', 1, false);
SELECT pg_catalog.setval('public.journal_entry_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_agendaitem_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_amendment_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_calendarfeed_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_candidate_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_conflictofinterest_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_consultation_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_dateanswer_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_dateoption_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_datepoll_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_invitation_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_meeting_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_meeting_with_committees_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_meetingseries_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_meetingtask_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_minutes_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_minutesamendment_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_objection_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_openballot_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_paper_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_paperfile_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_paperversion_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_participation_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_presence_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_proxy_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_registerprefix_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_resolution_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_rollentry_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_secrecyrequest_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_signature_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_templateitem_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_vote_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_waiting_id_seq', 1, false);
SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, false);
SELECT pg_catalog.setval('public.notifications_notice_id_seq', 1, false);
SELECT pg_catalog.setval('public.notifications_preference_id_seq', 1, false);
SELECT pg_catalog.setval('public.outbox_delivery_id_seq', 1, false);
SELECT pg_catalog.setval('public.outbox_mail_id_seq', 1, false);
SELECT pg_catalog.setval('public.outbox_schedule_id_seq', 1, false);
SELECT pg_catalog.setval('public.people_address_id_seq', 1, false);
SELECT pg_catalog.setval('public.people_consent_id_seq', 1, false);
SELECT pg_catalog.setval('public.people_duty_id_seq', 1, false);
SELECT pg_catalog.setval('public.people_invitation_id_seq', 1, false);
SELECT pg_catalog.setval('public.people_organisation_id_seq', 1, false);
SELECT pg_catalog.setval('public.people_organisationcontact_id_seq', 1, false);
SELECT pg_catalog.setval('public.people_person_id_seq', 1, false);
SELECT pg_catalog.setval('public.people_user_groups_id_seq', 1, false);
SELECT pg_catalog.setval('public.people_user_id_seq', 1, false);
SELECT pg_catalog.setval('public.people_user_user_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.portal_editorialimage_id_seq', 1, false);
SELECT pg_catalog.setval('public.portal_editorialrendition_id_seq', 1, false);
SELECT pg_catalog.setval('public.portal_fixedtext_id_seq', 1, false);
SELECT pg_catalog.setval('public.portal_yearfigures_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_awardyear_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_closingreport_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_event_audiences_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_event_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_indicator_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_listing_audiences_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_listing_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_listing_themes_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_measure_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_nominee_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_origin_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_partner_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_project_audiences_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_project_districts_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_project_goals_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_project_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_project_themes_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_projectdate_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_projectdocument_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_projectimportdraft_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_projectimportrun_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_projectpicture_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_projectreferral_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_projectupdate_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_projectyear_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_registerentry_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_rememberedcolumns_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_teammember_id_seq', 1, false);
SELECT pg_catalog.setval('public.search_related_id_seq', 1, false);
SELECT pg_catalog.setval('public.search_searchentry_id_seq', 1, false);
SELECT pg_catalog.setval('public.taggit_tag_id_seq', 1, false);
SELECT pg_catalog.setval('public.taggit_taggeditem_id_seq', 1, false);
SELECT pg_catalog.setval('public.threads_link_id_seq', 1, false);
SELECT pg_catalog.setval('public.threads_step_id_seq', 1, false);
SELECT pg_catalog.setval('public.threads_thread_id_seq', 1, false);
SELECT pg_catalog.setval('public.usersessions_usersession_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_assignment_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_budgetwindow_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_certificate_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_helpcall_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_helpcall_volunteers_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_helpconsent_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_hours_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_match_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_opportunity_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_opportunity_requires_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_opportunity_teaches_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_opportunity_themes_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_opportunity_welcomes_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_profileskill_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_proposal_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_shift_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_skill_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_timebudget_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_volunteerprofile_districts_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_volunteerprofile_id_seq', 1, false);
SELECT pg_catalog.setval('public.volunteering_volunteerprofile_themes_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_localesynchronization_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_overridablesegment_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_relatedobjectsegment_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_segmentoverride_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_string_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_stringsegment_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_stringtranslation_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_template_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_templatesegment_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_translation_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_translationcontext_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_translationlog_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtail_localize_translationsource_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailadmin_admin_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailadmin_editingsession_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailadmin_formstate_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_collection_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_collectionviewrestriction_groups_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_collectionviewrestriction_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_comment_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_commentreply_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_groupapprovaltask_groups_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_groupcollectionpermission_id_seq', 12, true);
SELECT pg_catalog.setval('public.wagtailcore_grouppagepermission_id_seq', 7, true);
SELECT pg_catalog.setval('public.wagtailcore_groupsitepermission_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_locale_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_modellogentry_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_page_id_seq', 2, true);
SELECT pg_catalog.setval('public.wagtailcore_pagelogentry_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_pagerevision_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_pagesubscription_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_pageviewrestriction_groups_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_pageviewrestriction_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_referenceindex_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_site_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_task_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_taskstate_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_uploadedfile_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_workflow_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_workflowstate_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_workflowtask_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtaildocs_document_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailimages_image_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailimages_rendition_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailsearch_indexentry_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailusers_userprofile_id_seq', 1, false);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.committees_associationmember
    ADD CONSTRAINT committees_associationmember_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.committees_committee_fields_of_work
    ADD CONSTRAINT committees_committee_fie_committee_id_theme_id_2f33a1f3_uniq UNIQUE (committee_id, theme_id);
ALTER TABLE ONLY public.committees_committee_fields_of_work
    ADD CONSTRAINT committees_committee_fields_of_work_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.committees_committee
    ADD CONSTRAINT committees_committee_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.committees_committee
    ADD CONSTRAINT committees_committee_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.committees_committee
    ADD CONSTRAINT committees_committee_thread_id_key UNIQUE (thread_id);
ALTER TABLE ONLY public.committees_electoralterm
    ADD CONSTRAINT committees_electoralterm_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.committees_importdraft
    ADD CONSTRAINT committees_importdraft_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.committees_importrun
    ADD CONSTRAINT committees_importrun_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.committees_joining
    ADD CONSTRAINT committees_joining_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.committees_mandate
    ADD CONSTRAINT committees_mandate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.committees_registertask
    ADD CONSTRAINT committees_registertask_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.committees_reminder
    ADD CONSTRAINT committees_reminder_once UNIQUE (mandate_id, threshold);
ALTER TABLE ONLY public.committees_reminder
    ADD CONSTRAINT committees_reminder_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.committees_rulesetversion
    ADD CONSTRAINT committees_rule_set_version_once UNIQUE (committee_id, version);
ALTER TABLE ONLY public.committees_rulesetversion
    ADD CONSTRAINT committees_rulesetversion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.committees_seat
    ADD CONSTRAINT committees_seat_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.committees_statutes
    ADD CONSTRAINT committees_statutes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.conversation_comment
    ADD CONSTRAINT conversation_comment_form_key_key UNIQUE (form_key);
ALTER TABLE ONLY public.conversation_comment
    ADD CONSTRAINT conversation_comment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.conversation_contactmessage
    ADD CONSTRAINT conversation_contactmessage_form_key_key UNIQUE (form_key);
ALTER TABLE ONLY public.conversation_contactmessage
    ADD CONSTRAINT conversation_contactmessage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.conversation_contactmessage
    ADD CONSTRAINT conversation_contactmessage_receipt_key UNIQUE (receipt);
ALTER TABLE ONLY public.conversation_follow
    ADD CONSTRAINT conversation_follow_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.conversation_moderation
    ADD CONSTRAINT conversation_moderation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.conversation_report
    ADD CONSTRAINT conversation_report_form_key_key UNIQUE (form_key);
ALTER TABLE ONLY public.conversation_report
    ADD CONSTRAINT conversation_report_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.conversation_report
    ADD CONSTRAINT conversation_report_receipt_key UNIQUE (receipt);
ALTER TABLE ONLY public.direction_profilegoal
    ADD CONSTRAINT direction_goal_continued_once UNIQUE (profile_id, continues_id);
ALTER TABLE ONLY public.direction_profilegoal
    ADD CONSTRAINT direction_goal_position_once UNIQUE (profile_id, "position");
ALTER TABLE ONLY public.direction_profile
    ADD CONSTRAINT direction_profile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.direction_profile
    ADD CONSTRAINT direction_profile_version_once UNIQUE (district_id, version);
ALTER TABLE ONLY public.direction_profilegoal
    ADD CONSTRAINT direction_profilegoal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.direction_workprogramme
    ADD CONSTRAINT direction_programme_once_per_district UNIQUE (district_id, year);
ALTER TABLE ONLY public.direction_programmetask
    ADD CONSTRAINT direction_programmetask_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.direction_workprogramme
    ADD CONSTRAINT direction_workprogramme_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.direction_workprogramme
    ADD CONSTRAINT direction_workprogramme_thread_id_key UNIQUE (thread_id);
ALTER TABLE ONLY public.districts_audience
    ADD CONSTRAINT districts_audience_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.districts_audience
    ADD CONSTRAINT districts_audience_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.districts_city
    ADD CONSTRAINT districts_city_only_key UNIQUE ("only");
ALTER TABLE ONLY public.districts_city
    ADD CONSTRAINT districts_city_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.districts_district
    ADD CONSTRAINT districts_district_name_key UNIQUE (name);
ALTER TABLE ONLY public.districts_district
    ADD CONSTRAINT districts_district_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.districts_district
    ADD CONSTRAINT districts_district_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.districts_districtlink
    ADD CONSTRAINT districts_districtlink_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.districts_neighbourhood
    ADD CONSTRAINT districts_neighbourhood_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.districts_place
    ADD CONSTRAINT districts_place_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.districts_place
    ADD CONSTRAINT districts_place_slug_once UNIQUE (district_id, slug);
ALTER TABLE ONLY public.districts_placecategory
    ADD CONSTRAINT districts_placecategory_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.districts_placecategory
    ADD CONSTRAINT districts_placecategory_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.districts_theme
    ADD CONSTRAINT districts_theme_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.districts_theme
    ADD CONSTRAINT districts_theme_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);
ALTER TABLE ONLY public.files_document
    ADD CONSTRAINT files_document_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.files_picture
    ADD CONSTRAINT files_picture_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ideas_answer
    ADD CONSTRAINT ideas_answer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ideas_idea
    ADD CONSTRAINT ideas_idea_form_key_key UNIQUE (form_key);
ALTER TABLE ONLY public.ideas_idea
    ADD CONSTRAINT ideas_idea_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ideas_idea
    ADD CONSTRAINT ideas_idea_thread_id_key UNIQUE (thread_id);
ALTER TABLE ONLY public.ideas_ideaimportdraft
    ADD CONSTRAINT ideas_ideaimportdraft_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ideas_ideaimportrun
    ADD CONSTRAINT ideas_ideaimportrun_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ideas_ideapicture
    ADD CONSTRAINT ideas_ideapicture_picture_id_key UNIQUE (picture_id);
ALTER TABLE ONLY public.ideas_ideapicture
    ADD CONSTRAINT ideas_ideapicture_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ideas_ideaversion
    ADD CONSTRAINT ideas_ideaversion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ideas_intake
    ADD CONSTRAINT ideas_intake_district_id_key UNIQUE (district_id);
ALTER TABLE ONLY public.ideas_intake
    ADD CONSTRAINT ideas_intake_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ideas_note
    ADD CONSTRAINT ideas_note_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ideas_parentalconsent
    ADD CONSTRAINT ideas_parentalconsent_idea_id_key UNIQUE (idea_id);
ALTER TABLE ONLY public.ideas_parentalconsent
    ADD CONSTRAINT ideas_parentalconsent_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ideas_ideapicture
    ADD CONSTRAINT ideas_picture_place_once UNIQUE (idea_id, "position");
ALTER TABLE ONLY public.ideas_referral
    ADD CONSTRAINT ideas_referral_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ideas_support
    ADD CONSTRAINT ideas_support_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ideas_ideaversion
    ADD CONSTRAINT ideas_version_once UNIQUE (idea_id, version);
ALTER TABLE ONLY public.journal_entry
    ADD CONSTRAINT journal_entry_number_once UNIQUE (chain, number);
ALTER TABLE ONLY public.journal_entry
    ADD CONSTRAINT journal_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_agendaitem
    ADD CONSTRAINT meetings_agendaitem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_amendment
    ADD CONSTRAINT meetings_amendment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_calendarfeed
    ADD CONSTRAINT meetings_calendarfeed_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_calendarfeed
    ADD CONSTRAINT meetings_calendarfeed_user_id_key UNIQUE (user_id);
ALTER TABLE ONLY public.meetings_candidate
    ADD CONSTRAINT meetings_candidate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_candidate
    ADD CONSTRAINT meetings_candidate_place_once UNIQUE (vote_id, "position");
ALTER TABLE ONLY public.meetings_conflictofinterest
    ADD CONSTRAINT meetings_conflict_once UNIQUE (item_id, person_id);
ALTER TABLE ONLY public.meetings_conflictofinterest
    ADD CONSTRAINT meetings_conflictofinterest_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_consultation
    ADD CONSTRAINT meetings_consultation_in_turn UNIQUE (paper_id, "position");
ALTER TABLE ONLY public.meetings_consultation
    ADD CONSTRAINT meetings_consultation_item_id_key UNIQUE (item_id);
ALTER TABLE ONLY public.meetings_consultation
    ADD CONSTRAINT meetings_consultation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_dateanswer
    ADD CONSTRAINT meetings_date_answer_once UNIQUE (option_id, person_id);
ALTER TABLE ONLY public.meetings_dateanswer
    ADD CONSTRAINT meetings_dateanswer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_dateoption
    ADD CONSTRAINT meetings_dateoption_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_datepoll
    ADD CONSTRAINT meetings_datepoll_meeting_id_key UNIQUE (meeting_id);
ALTER TABLE ONLY public.meetings_datepoll
    ADD CONSTRAINT meetings_datepoll_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_invitation
    ADD CONSTRAINT meetings_invitation_once UNIQUE (meeting_id, person_id);
ALTER TABLE ONLY public.meetings_invitation
    ADD CONSTRAINT meetings_invitation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_meeting
    ADD CONSTRAINT meetings_meeting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_meeting
    ADD CONSTRAINT meetings_meeting_thread_id_key UNIQUE (thread_id);
ALTER TABLE ONLY public.meetings_meeting_with_committees
    ADD CONSTRAINT meetings_meeting_with_co_meeting_id_committee_id_5a2730ae_uniq UNIQUE (meeting_id, committee_id);
ALTER TABLE ONLY public.meetings_meeting_with_committees
    ADD CONSTRAINT meetings_meeting_with_committees_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_meetingseries
    ADD CONSTRAINT meetings_meetingseries_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_meetingtask
    ADD CONSTRAINT meetings_meetingtask_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_minutes
    ADD CONSTRAINT meetings_minutes_document_id_key UNIQUE (document_id);
ALTER TABLE ONLY public.meetings_minutes
    ADD CONSTRAINT meetings_minutes_meeting_id_key UNIQUE (meeting_id);
ALTER TABLE ONLY public.meetings_minutes
    ADD CONSTRAINT meetings_minutes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_minutes
    ADD CONSTRAINT meetings_minutes_public_document_id_key UNIQUE (public_document_id);
ALTER TABLE ONLY public.meetings_minutesamendment
    ADD CONSTRAINT meetings_minutesamendment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_objection
    ADD CONSTRAINT meetings_objection_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_openballot
    ADD CONSTRAINT meetings_openballot_entry_id_key UNIQUE (entry_id);
ALTER TABLE ONLY public.meetings_openballot
    ADD CONSTRAINT meetings_openballot_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_dateoption
    ADD CONSTRAINT meetings_option_once UNIQUE (poll_id, begins);
ALTER TABLE ONLY public.meetings_paper
    ADD CONSTRAINT meetings_paper_number_once UNIQUE (year, number, addendum);
ALTER TABLE ONLY public.meetings_paper
    ADD CONSTRAINT meetings_paper_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_paper
    ADD CONSTRAINT meetings_paper_thread_id_key UNIQUE (thread_id);
ALTER TABLE ONLY public.meetings_paperversion
    ADD CONSTRAINT meetings_paper_version_once UNIQUE (paper_id, version);
ALTER TABLE ONLY public.meetings_paperfile
    ADD CONSTRAINT meetings_paperfile_document_id_key UNIQUE (document_id);
ALTER TABLE ONLY public.meetings_paperfile
    ADD CONSTRAINT meetings_paperfile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_paperversion
    ADD CONSTRAINT meetings_paperversion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_participation
    ADD CONSTRAINT meetings_participation_entry_id_key UNIQUE (entry_id);
ALTER TABLE ONLY public.meetings_participation
    ADD CONSTRAINT meetings_participation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_presence
    ADD CONSTRAINT meetings_presence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_proxy
    ADD CONSTRAINT meetings_proxy_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_registerprefix
    ADD CONSTRAINT meetings_registerprefix_committee_id_key UNIQUE (committee_id);
ALTER TABLE ONLY public.meetings_registerprefix
    ADD CONSTRAINT meetings_registerprefix_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_registerprefix
    ADD CONSTRAINT meetings_registerprefix_prefix_key UNIQUE (prefix);
ALTER TABLE ONLY public.meetings_resolution
    ADD CONSTRAINT meetings_resolution_number_key UNIQUE (number);
ALTER TABLE ONLY public.meetings_resolution
    ADD CONSTRAINT meetings_resolution_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_resolution
    ADD CONSTRAINT meetings_resolution_running_once UNIQUE (committee_id, year, running);
ALTER TABLE ONLY public.meetings_resolution
    ADD CONSTRAINT meetings_resolution_thread_id_key UNIQUE (thread_id);
ALTER TABLE ONLY public.meetings_resolution
    ADD CONSTRAINT meetings_resolution_vote_id_key UNIQUE (vote_id);
ALTER TABLE ONLY public.meetings_rollentry
    ADD CONSTRAINT meetings_roll_once UNIQUE (vote_id, person_id);
ALTER TABLE ONLY public.meetings_rollentry
    ADD CONSTRAINT meetings_rollentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_secrecyrequest
    ADD CONSTRAINT meetings_secrecy_asked_once UNIQUE (vote_id, person_id);
ALTER TABLE ONLY public.meetings_secrecyrequest
    ADD CONSTRAINT meetings_secrecyrequest_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_secretballot
    ADD CONSTRAINT meetings_secretballot_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_signature
    ADD CONSTRAINT meetings_signature_once UNIQUE (minutes_id, role);
ALTER TABLE ONLY public.meetings_signature
    ADD CONSTRAINT meetings_signature_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_templateitem
    ADD CONSTRAINT meetings_templateitem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_vote
    ADD CONSTRAINT meetings_vote_after_id_key UNIQUE (after_id);
ALTER TABLE ONLY public.meetings_vote
    ADD CONSTRAINT meetings_vote_amendment_id_key UNIQUE (amendment_id);
ALTER TABLE ONLY public.meetings_vote
    ADD CONSTRAINT meetings_vote_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_waiting
    ADD CONSTRAINT meetings_waiting_carried_from_id_key UNIQUE (carried_from_id);
ALTER TABLE ONLY public.meetings_waiting
    ADD CONSTRAINT meetings_waiting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.notifications_notice
    ADD CONSTRAINT notifications_notice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.notifications_preference
    ADD CONSTRAINT notifications_preference_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.outbox_delivery
    ADD CONSTRAINT outbox_delivery_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.outbox_mail
    ADD CONSTRAINT outbox_mail_message_id_key UNIQUE (message_id);
ALTER TABLE ONLY public.outbox_mail
    ADD CONSTRAINT outbox_mail_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.outbox_schedule
    ADD CONSTRAINT outbox_schedule_name_key UNIQUE (name);
ALTER TABLE ONLY public.outbox_schedule
    ADD CONSTRAINT outbox_schedule_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_address
    ADD CONSTRAINT people_address_email_key UNIQUE (email);
ALTER TABLE ONLY public.people_address
    ADD CONSTRAINT people_address_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_consent
    ADD CONSTRAINT people_consent_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_organisationcontact
    ADD CONSTRAINT people_contact_once UNIQUE (organisation_id, person_id);
ALTER TABLE ONLY public.people_duty
    ADD CONSTRAINT people_duty_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_invitation
    ADD CONSTRAINT people_invitation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_organisation
    ADD CONSTRAINT people_organisation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_organisationcontact
    ADD CONSTRAINT people_organisationcontact_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_person
    ADD CONSTRAINT people_person_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_person
    ADD CONSTRAINT people_person_user_id_key UNIQUE (user_id);
ALTER TABLE ONLY public.people_user
    ADD CONSTRAINT people_user_email_key UNIQUE (email);
ALTER TABLE ONLY public.people_user_groups
    ADD CONSTRAINT people_user_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_user_groups
    ADD CONSTRAINT people_user_groups_user_id_group_id_60378d34_uniq UNIQUE (user_id, group_id);
ALTER TABLE ONLY public.people_user
    ADD CONSTRAINT people_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_user_user_permissions
    ADD CONSTRAINT people_user_user_permiss_user_id_permission_id_a7ac6748_uniq UNIQUE (user_id, permission_id);
ALTER TABLE ONLY public.people_user_user_permissions
    ADD CONSTRAINT people_user_user_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.portal_articlepage
    ADD CONSTRAINT portal_articlepage_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.portal_editorialimage
    ADD CONSTRAINT portal_editorialimage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.portal_editorialrendition
    ADD CONSTRAINT portal_editorialrendition_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.portal_fixedtext
    ADD CONSTRAINT portal_fixedtext_key_key UNIQUE (key);
ALTER TABLE ONLY public.portal_fixedtext
    ADD CONSTRAINT portal_fixedtext_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.portal_newspage
    ADD CONSTRAINT portal_newspage_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.portal_editorialrendition
    ADD CONSTRAINT portal_rendition_once UNIQUE (image_id, filter_spec, focal_point_key);
ALTER TABLE ONLY public.portal_topicpage
    ADD CONSTRAINT portal_topicpage_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.portal_yearfigures
    ADD CONSTRAINT portal_yearfigures_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.portal_yearfigures
    ADD CONSTRAINT portal_yearfigures_year_key UNIQUE (year);
ALTER TABLE ONLY public.projects_awardyear
    ADD CONSTRAINT projects_award_once_a_year UNIQUE (project_id, year);
ALTER TABLE ONLY public.projects_awardyear
    ADD CONSTRAINT projects_awardyear_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_closingreport
    ADD CONSTRAINT projects_closingreport_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_closingreport
    ADD CONSTRAINT projects_closingreport_project_id_key UNIQUE (project_id);
ALTER TABLE ONLY public.projects_event_audiences
    ADD CONSTRAINT projects_event_audiences_event_id_audience_id_dbc274e1_uniq UNIQUE (event_id, audience_id);
ALTER TABLE ONLY public.projects_event_audiences
    ADD CONSTRAINT projects_event_audiences_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_event
    ADD CONSTRAINT projects_event_form_key_key UNIQUE (form_key);
ALTER TABLE ONLY public.projects_event
    ADD CONSTRAINT projects_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_event
    ADD CONSTRAINT projects_event_thread_id_key UNIQUE (thread_id);
ALTER TABLE ONLY public.projects_indicator
    ADD CONSTRAINT projects_indicator_once UNIQUE (project_id, title);
ALTER TABLE ONLY public.projects_indicator
    ADD CONSTRAINT projects_indicator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_listing_audiences
    ADD CONSTRAINT projects_listing_audiences_listing_id_audience_id_cc79ef8f_uniq UNIQUE (listing_id, audience_id);
ALTER TABLE ONLY public.projects_listing_audiences
    ADD CONSTRAINT projects_listing_audiences_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_listing
    ADD CONSTRAINT projects_listing_form_key_key UNIQUE (form_key);
ALTER TABLE ONLY public.projects_listing
    ADD CONSTRAINT projects_listing_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_listing_themes
    ADD CONSTRAINT projects_listing_themes_listing_id_theme_id_271ab1f5_uniq UNIQUE (listing_id, theme_id);
ALTER TABLE ONLY public.projects_listing_themes
    ADD CONSTRAINT projects_listing_themes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_listing
    ADD CONSTRAINT projects_listing_thread_id_key UNIQUE (thread_id);
ALTER TABLE ONLY public.projects_measure
    ADD CONSTRAINT projects_measure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_nominee
    ADD CONSTRAINT projects_nominee_once UNIQUE (award_id, name);
ALTER TABLE ONLY public.projects_nominee
    ADD CONSTRAINT projects_nominee_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_origin
    ADD CONSTRAINT projects_origin_once UNIQUE (project_id, idea_id);
ALTER TABLE ONLY public.projects_origin
    ADD CONSTRAINT projects_origin_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_partner
    ADD CONSTRAINT projects_partner_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_projectpicture
    ADD CONSTRAINT projects_picture_place_once UNIQUE (project_id, "position");
ALTER TABLE ONLY public.projects_project_audiences
    ADD CONSTRAINT projects_project_audiences_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_project_audiences
    ADD CONSTRAINT projects_project_audiences_project_id_audience_id_7af160a4_uniq UNIQUE (project_id, audience_id);
ALTER TABLE ONLY public.projects_project_districts
    ADD CONSTRAINT projects_project_districts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_project_districts
    ADD CONSTRAINT projects_project_districts_project_id_district_id_c4dc8198_uniq UNIQUE (project_id, district_id);
ALTER TABLE ONLY public.projects_project
    ADD CONSTRAINT projects_project_form_key_key UNIQUE (form_key);
ALTER TABLE ONLY public.projects_project_goals
    ADD CONSTRAINT projects_project_goals_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_project_goals
    ADD CONSTRAINT projects_project_goals_project_id_profilegoal_id_9105de75_uniq UNIQUE (project_id, profilegoal_id);
ALTER TABLE ONLY public.projects_project
    ADD CONSTRAINT projects_project_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_project_themes
    ADD CONSTRAINT projects_project_themes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_project_themes
    ADD CONSTRAINT projects_project_themes_project_id_theme_id_6d157f29_uniq UNIQUE (project_id, theme_id);
ALTER TABLE ONLY public.projects_project
    ADD CONSTRAINT projects_project_thread_id_key UNIQUE (thread_id);
ALTER TABLE ONLY public.projects_projectdate
    ADD CONSTRAINT projects_projectdate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_projectdocument
    ADD CONSTRAINT projects_projectdocument_document_id_key UNIQUE (document_id);
ALTER TABLE ONLY public.projects_projectdocument
    ADD CONSTRAINT projects_projectdocument_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_projectimportdraft
    ADD CONSTRAINT projects_projectimportdraft_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_projectimportrun
    ADD CONSTRAINT projects_projectimportrun_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_projectpicture
    ADD CONSTRAINT projects_projectpicture_picture_id_key UNIQUE (picture_id);
ALTER TABLE ONLY public.projects_projectpicture
    ADD CONSTRAINT projects_projectpicture_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_projectreferral
    ADD CONSTRAINT projects_projectreferral_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_projectupdate
    ADD CONSTRAINT projects_projectupdate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_projectyear
    ADD CONSTRAINT projects_projectyear_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_registerentry
    ADD CONSTRAINT projects_registerentry_form_key_key UNIQUE (form_key);
ALTER TABLE ONLY public.projects_registerentry
    ADD CONSTRAINT projects_registerentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_rememberedcolumns
    ADD CONSTRAINT projects_rememberedcolumns_fingerprint_key UNIQUE (fingerprint);
ALTER TABLE ONLY public.projects_rememberedcolumns
    ADD CONSTRAINT projects_rememberedcolumns_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_teammember
    ADD CONSTRAINT projects_team_once UNIQUE (project_id, person_id);
ALTER TABLE ONLY public.projects_teammember
    ADD CONSTRAINT projects_teammember_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_projectyear
    ADD CONSTRAINT projects_year_once UNIQUE (year, project_id);
ALTER TABLE ONLY public.search_searchentry
    ADD CONSTRAINT search_entry_once_per_language UNIQUE (kind, object_id, language);
ALTER TABLE ONLY public.search_related
    ADD CONSTRAINT search_related_once UNIQUE (entry_id, target_id);
ALTER TABLE ONLY public.search_related
    ADD CONSTRAINT search_related_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.search_searchentry
    ADD CONSTRAINT search_searchentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.shell_generation
    ADD CONSTRAINT shell_generation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_name_key UNIQUE (name);
ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_content_type_id_object_id_tag_id_4bb97a8e_uni UNIQUE (content_type_id, object_id, tag_id);
ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.threads_link
    ADD CONSTRAINT threads_link_once UNIQUE (origin_id, outcome_id);
ALTER TABLE ONLY public.threads_link
    ADD CONSTRAINT threads_link_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.threads_step
    ADD CONSTRAINT threads_step_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.threads_thread
    ADD CONSTRAINT threads_thread_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT unique_permission UNIQUE (group_id, page_id, permission_id);
ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_session_key_key UNIQUE (session_key);
ALTER TABLE ONLY public.volunteering_assignment
    ADD CONSTRAINT volunteering_assignment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_budgetwindow
    ADD CONSTRAINT volunteering_budgetwindow_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_certificate
    ADD CONSTRAINT volunteering_certificate_code_key UNIQUE (code);
ALTER TABLE ONLY public.volunteering_certificate
    ADD CONSTRAINT volunteering_certificate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_helpcall
    ADD CONSTRAINT volunteering_helpcall_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_helpcall_volunteers
    ADD CONSTRAINT volunteering_helpcall_vo_helpcall_id_volunteerpro_c1277646_uniq UNIQUE (helpcall_id, volunteerprofile_id);
ALTER TABLE ONLY public.volunteering_helpcall_volunteers
    ADD CONSTRAINT volunteering_helpcall_volunteers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_helpconsent
    ADD CONSTRAINT volunteering_helpconsent_assignment_id_key UNIQUE (assignment_id);
ALTER TABLE ONLY public.volunteering_helpconsent
    ADD CONSTRAINT volunteering_helpconsent_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_hours
    ADD CONSTRAINT volunteering_hours_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_match
    ADD CONSTRAINT volunteering_match_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_opportunity
    ADD CONSTRAINT volunteering_opportunity_form_key_key UNIQUE (form_key);
ALTER TABLE ONLY public.volunteering_opportunity_teaches
    ADD CONSTRAINT volunteering_opportunity_opportunity_id_skill_id_33d389d5_uniq UNIQUE (opportunity_id, skill_id);
ALTER TABLE ONLY public.volunteering_opportunity_welcomes
    ADD CONSTRAINT volunteering_opportunity_opportunity_id_skill_id_756160a8_uniq UNIQUE (opportunity_id, skill_id);
ALTER TABLE ONLY public.volunteering_opportunity_requires
    ADD CONSTRAINT volunteering_opportunity_opportunity_id_skill_id_f983efd2_uniq UNIQUE (opportunity_id, skill_id);
ALTER TABLE ONLY public.volunteering_opportunity_themes
    ADD CONSTRAINT volunteering_opportunity_opportunity_id_theme_id_204723d3_uniq UNIQUE (opportunity_id, theme_id);
ALTER TABLE ONLY public.volunteering_opportunity
    ADD CONSTRAINT volunteering_opportunity_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_opportunity_requires
    ADD CONSTRAINT volunteering_opportunity_requires_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_opportunity_teaches
    ADD CONSTRAINT volunteering_opportunity_teaches_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_opportunity_themes
    ADD CONSTRAINT volunteering_opportunity_themes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_opportunity
    ADD CONSTRAINT volunteering_opportunity_thread_id_key UNIQUE (thread_id);
ALTER TABLE ONLY public.volunteering_opportunity_welcomes
    ADD CONSTRAINT volunteering_opportunity_welcomes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_profileskill
    ADD CONSTRAINT volunteering_profileskill_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_proposal
    ADD CONSTRAINT volunteering_proposal_once UNIQUE (match_id, shift_id, volunteer_id);
ALTER TABLE ONLY public.volunteering_proposal
    ADD CONSTRAINT volunteering_proposal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_shift
    ADD CONSTRAINT volunteering_shift_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_profileskill
    ADD CONSTRAINT volunteering_skill_once UNIQUE (profile_id, skill_id);
ALTER TABLE ONLY public.volunteering_skill
    ADD CONSTRAINT volunteering_skill_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_skill
    ADD CONSTRAINT volunteering_skill_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.volunteering_timebudget
    ADD CONSTRAINT volunteering_timebudget_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_timebudget
    ADD CONSTRAINT volunteering_timebudget_profile_id_key UNIQUE (profile_id);
ALTER TABLE ONLY public.volunteering_volunteerprofile_districts
    ADD CONSTRAINT volunteering_volunteerpr_volunteerprofile_id_dist_75fd05be_uniq UNIQUE (volunteerprofile_id, district_id);
ALTER TABLE ONLY public.volunteering_volunteerprofile_themes
    ADD CONSTRAINT volunteering_volunteerpr_volunteerprofile_id_them_283cd9cc_uniq UNIQUE (volunteerprofile_id, theme_id);
ALTER TABLE ONLY public.volunteering_volunteerprofile
    ADD CONSTRAINT volunteering_volunteerprofile_address_id_key UNIQUE (address_id);
ALTER TABLE ONLY public.volunteering_volunteerprofile_districts
    ADD CONSTRAINT volunteering_volunteerprofile_districts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_volunteerprofile
    ADD CONSTRAINT volunteering_volunteerprofile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_volunteerprofile_themes
    ADD CONSTRAINT volunteering_volunteerprofile_themes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.volunteering_volunteerprofile
    ADD CONSTRAINT volunteering_volunteerprofile_user_id_key UNIQUE (user_id);
ALTER TABLE ONLY public.volunteering_budgetwindow
    ADD CONSTRAINT volunteering_window_once UNIQUE (budget_id, weekday, begins);
ALTER TABLE ONLY public.wagtail_localize_localesynchronization
    ADD CONSTRAINT wagtail_localize_localesynchronization_locale_id_key UNIQUE (locale_id);
ALTER TABLE ONLY public.wagtail_localize_localesynchronization
    ADD CONSTRAINT wagtail_localize_localesynchronization_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_overridablesegment
    ADD CONSTRAINT wagtail_localize_overridablesegment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_relatedobjectsegment
    ADD CONSTRAINT wagtail_localize_relatedobjectsegment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_segmentoverride
    ADD CONSTRAINT wagtail_localize_segmentoverride_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_string
    ADD CONSTRAINT wagtail_localize_string_locale_id_data_hash_bae71852_uniq UNIQUE (locale_id, data_hash);
ALTER TABLE ONLY public.wagtail_localize_string
    ADD CONSTRAINT wagtail_localize_string_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_stringsegment
    ADD CONSTRAINT wagtail_localize_stringsegment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_stringtranslation
    ADD CONSTRAINT wagtail_localize_stringt_locale_id_translation_of_d2d59359_uniq UNIQUE (locale_id, translation_of_id, context_id);
ALTER TABLE ONLY public.wagtail_localize_stringtranslation
    ADD CONSTRAINT wagtail_localize_stringtranslation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_template
    ADD CONSTRAINT wagtail_localize_template_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_template
    ADD CONSTRAINT wagtail_localize_template_uuid_key UNIQUE (uuid);
ALTER TABLE ONLY public.wagtail_localize_templatesegment
    ADD CONSTRAINT wagtail_localize_templatesegment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_translatableobject
    ADD CONSTRAINT wagtail_localize_transla_content_type_id_translat_de875339_uniq UNIQUE (content_type_id, translation_key);
ALTER TABLE ONLY public.wagtail_localize_translationsource
    ADD CONSTRAINT wagtail_localize_transla_object_id_locale_id_fb6a8d8e_uniq UNIQUE (object_id, locale_id);
ALTER TABLE ONLY public.wagtail_localize_translationcontext
    ADD CONSTRAINT wagtail_localize_transla_object_id_path_id_c7f5d707_uniq UNIQUE (object_id, path_id);
ALTER TABLE ONLY public.wagtail_localize_translation
    ADD CONSTRAINT wagtail_localize_transla_source_id_target_locale__7e943cf8_uniq UNIQUE (source_id, target_locale_id);
ALTER TABLE ONLY public.wagtail_localize_translatableobject
    ADD CONSTRAINT wagtail_localize_translatableobject_pkey PRIMARY KEY (translation_key);
ALTER TABLE ONLY public.wagtail_localize_translation
    ADD CONSTRAINT wagtail_localize_translation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_translation
    ADD CONSTRAINT wagtail_localize_translation_uuid_key UNIQUE (uuid);
ALTER TABLE ONLY public.wagtail_localize_translationcontext
    ADD CONSTRAINT wagtail_localize_translationcontext_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_translationlog
    ADD CONSTRAINT wagtail_localize_translationlog_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtail_localize_translationsource
    ADD CONSTRAINT wagtail_localize_translationsource_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailadmin_admin
    ADD CONSTRAINT wagtailadmin_admin_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editingsession_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formstate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_collection
    ADD CONSTRAINT wagtailcore_collection_path_key UNIQUE (path);
ALTER TABLE ONLY public.wagtailcore_collection
    ADD CONSTRAINT wagtailcore_collection_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collectionvi_collectionviewrestrictio_988995ae_uniq UNIQUE (collectionviewrestriction_id, group_id);
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collectionviewrestriction_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction
    ADD CONSTRAINT wagtailcore_collectionviewrestriction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentreply_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapprova_groupapprovaltask_id_gro_bb5ee7eb_uniq UNIQUE (groupapprovaltask_id, group_id);
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapprovaltask_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask
    ADD CONSTRAINT wagtailcore_groupapprovaltask_pkey PRIMARY KEY (task_ptr_id);
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcollect_group_id_collection_id_p_a21cefe9_uniq UNIQUE (group_id, collection_id, permission_id);
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcollectionpermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppagepermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsiteper_group_id_site_id_permiss_a58ee30d_uniq UNIQUE (group_id, site_id, permission_id);
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsitepermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_locale
    ADD CONSTRAINT wagtailcore_locale_language_code_key UNIQUE (language_code);
ALTER TABLE ONLY public.wagtailcore_locale
    ADD CONSTRAINT wagtailcore_locale_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_modellogentry
    ADD CONSTRAINT wagtailcore_modellogentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_path_key UNIQUE (path);
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_translation_key_locale_id_9b041bad_uniq UNIQUE (translation_key, locale_id);
ALTER TABLE ONLY public.wagtailcore_pagelogentry
    ADD CONSTRAINT wagtailcore_pagelogentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_pagerevision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_page_id_user_id_0cef73ed_uniq UNIQUE (page_id, user_id);
ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageviewrest_pageviewrestriction_id_g_d23f80bb_uniq UNIQUE (pageviewrestriction_id, group_id);
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageviewrestriction_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction
    ADD CONSTRAINT wagtailcore_pageviewrestriction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenceind_base_content_type_id_obj_9e6ccd6a_uniq UNIQUE (base_content_type_id, object_id, to_content_type_id, to_object_id, content_path_hash);
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenceindex_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_hostname_port_2c626d70_uniq UNIQUE (hostname, port);
ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_task
    ADD CONSTRAINT wagtailcore_task_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploadedfile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_workflow
    ADD CONSTRAINT wagtailcore_workflow_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflowcontenttype_pkey PRIMARY KEY (content_type_id);
ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflowpage_pkey PRIMARY KEY (page_id);
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflowstate_current_task_state_id_key UNIQUE (current_task_state_id);
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflowstate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflowtask_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflowtask_workflow_id_task_id_4ec7a62b_uniq UNIQUE (workflow_id, task_id);
ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendition_image_id_filter_spec_foc_323c8fe0_uniq UNIQUE (image_id, filter_spec, focal_point_key);
ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendition_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexentry_content_type_id_object_i_bcd7ba73_uniq UNIQUE (content_type_id, object_id);
ALTER TABLE ONLY public.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_user_id_key UNIQUE (user_id);
CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);
CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);
CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);
CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);
CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);
CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);
CREATE INDEX base_content_object_idx ON public.wagtailcore_revision USING btree (base_content_type_id, object_id);
CREATE INDEX committees_associationmember_district_id_97e7e817 ON public.committees_associationmember USING btree (district_id);
CREATE INDEX committees_associationmember_organisation_id_f08acd1e ON public.committees_associationmember USING btree (organisation_id);
CREATE INDEX committees_by_kind ON public.committees_committee USING btree (kind, district_id);
CREATE INDEX committees_committee_district_id_d6ca96f1 ON public.committees_committee USING btree (district_id);
CREATE INDEX committees_committee_fields_of_work_committee_id_cf28316f ON public.committees_committee_fields_of_work USING btree (committee_id);
CREATE INDEX committees_committee_fields_of_work_theme_id_c1b7dc23 ON public.committees_committee_fields_of_work USING btree (theme_id);
CREATE INDEX committees_committee_parent_id_2183c0a9 ON public.committees_committee USING btree (parent_id);
CREATE INDEX committees_committee_slug_72b9b414_like ON public.committees_committee USING btree (slug varchar_pattern_ops);
CREATE INDEX committees_joining_committee_id_11323c28 ON public.committees_joining USING btree (committee_id);
CREATE INDEX committees_joining_mandate_id_874d0587 ON public.committees_joining USING btree (mandate_id);
CREATE UNIQUE INDEX committees_joining_once_open ON public.committees_joining USING btree (committee_id, email) WHERE ((state)::text = 'open'::text);
CREATE INDEX committees_joining_user_id_7ca7c7fc ON public.committees_joining USING btree (user_id);
CREATE INDEX committees_mandate_appointed_by_id_ee0e8f28 ON public.committees_mandate USING btree (appointed_by_id);
CREATE INDEX committees_mandate_by_body ON public.committees_mandate USING btree (committee_id, begins);
CREATE INDEX committees_mandate_by_end ON public.committees_mandate USING btree (ends) WHERE (ends IS NOT NULL);
CREATE INDEX committees_mandate_by_person ON public.committees_mandate USING btree (person_id, begins) WHERE ((state)::text = ANY ((ARRAY['offered'::character varying, 'accepted'::character varying])::text[]));
CREATE INDEX committees_mandate_by_seat ON public.committees_mandate USING btree (seat_id, begins) WHERE ((state)::text = ANY ((ARRAY['offered'::character varying, 'accepted'::character varying])::text[]));
CREATE INDEX committees_mandate_committee_id_12e64da2 ON public.committees_mandate USING btree (committee_id);
CREATE INDEX committees_mandate_follows_id_bc47a374 ON public.committees_mandate USING btree (follows_id);
CREATE INDEX committees_mandate_on_behalf_of_id_bac4d390 ON public.committees_mandate USING btree (on_behalf_of_id);
CREATE INDEX committees_mandate_person_id_34267b59 ON public.committees_mandate USING btree (person_id);
CREATE INDEX committees_mandate_seat_id_4dda0e26 ON public.committees_mandate USING btree (seat_id);
CREATE INDEX committees_mandate_term_id_a45b52f0 ON public.committees_mandate USING btree (term_id);
CREATE UNIQUE INDEX committees_member_city_once ON public.committees_associationmember USING btree (kind) WHERE ((ends IS NULL) AND ((kind)::text = 'city'::text));
CREATE UNIQUE INDEX committees_member_district_once ON public.committees_associationmember USING btree (district_id) WHERE ((ends IS NULL) AND ((kind)::text = 'district'::text));
CREATE UNIQUE INDEX committees_member_organisation_once ON public.committees_associationmember USING btree (organisation_id) WHERE ((ends IS NULL) AND ((kind)::text = 'organisation'::text));
CREATE UNIQUE INDEX committees_one_chair ON public.committees_seat USING btree (committee_id) WHERE ((ends IS NULL) AND ((office)::text = 'chair'::text));
CREATE INDEX committees_reminder_mandate_id_b5f2f619 ON public.committees_reminder USING btree (mandate_id);
CREATE INDEX committees_rulesetversion_committee_id_5f47f706 ON public.committees_rulesetversion USING btree (committee_id);
CREATE INDEX committees_seat_committee_id_4714807d ON public.committees_seat USING btree (committee_id);
CREATE INDEX committees_seat_ex_officio_of_id_98c4bfce ON public.committees_seat USING btree (ex_officio_of_id);
CREATE INDEX committees_seat_member_id_7465764b ON public.committees_seat USING btree (member_id);
CREATE INDEX committees_seat_nominated_by_id_d99bf14b ON public.committees_seat USING btree (nominated_by_id);
CREATE INDEX committees_seat_stands_in_for_id_ac91c2ae ON public.committees_seat USING btree (stands_in_for_id);
CREATE UNIQUE INDEX committees_single_once ON public.committees_committee USING btree (kind) WHERE ((ends IS NULL) AND ((kind)::text = ANY ((ARRAY['general_assembly'::character varying, 'board'::character varying, 'auditors'::character varying, 'council'::character varying])::text[])));
CREATE INDEX committees_statutes_document_id_95075259 ON public.committees_statutes USING btree (document_id);
CREATE UNIQUE INDEX committees_steering_once_per_district ON public.committees_committee USING btree (district_id) WHERE ((ends IS NULL) AND ((kind)::text = 'steering_committee'::text));
CREATE INDEX content_object_idx ON public.wagtailcore_revision USING btree (content_type_id, object_id);
CREATE INDEX conversation_comment_address_id_1244ed43 ON public.conversation_comment USING btree (address_id);
CREATE INDEX conversation_comment_committee_id_69d62ec9 ON public.conversation_comment USING btree (committee_id);
CREATE INDEX conversation_comment_counted ON public.conversation_comment USING btree (thread_id, state);
CREATE INDEX conversation_comment_form_key_8af5ab30_like ON public.conversation_comment USING btree (form_key varchar_pattern_ops);
CREATE UNIQUE INDEX conversation_comment_hidden_once ON public.conversation_moderation USING btree (comment_id) WHERE ((comment_id IS NOT NULL) AND (ended_at IS NULL));
CREATE INDEX conversation_comment_listed ON public.conversation_comment USING btree (thread_id, parent_id, id);
CREATE INDEX conversation_comment_parent_id_b818f835 ON public.conversation_comment USING btree (parent_id);
CREATE INDEX conversation_comment_thread_id_90102c9d ON public.conversation_comment USING btree (thread_id);
CREATE INDEX conversation_comment_user_id_550d0031 ON public.conversation_comment USING btree (user_id);
CREATE INDEX conversation_contactmessage_district_id_b870686e ON public.conversation_contactmessage USING btree (district_id);
CREATE INDEX conversation_contactmessage_form_key_c980e222_like ON public.conversation_contactmessage USING btree (form_key varchar_pattern_ops);
CREATE INDEX conversation_contactmessage_handled_by_id_6501c8e3 ON public.conversation_contactmessage USING btree (handled_by_id);
CREATE INDEX conversation_contactmessage_receipt_2dbcdf7f_like ON public.conversation_contactmessage USING btree (receipt varchar_pattern_ops);
CREATE INDEX conversation_follow_address_id_ffac459a ON public.conversation_follow USING btree (address_id);
CREATE UNIQUE INDEX conversation_follow_once_per_address ON public.conversation_follow USING btree (thread_id, address_id) WHERE (address_id IS NOT NULL);
CREATE UNIQUE INDEX conversation_follow_once_per_user ON public.conversation_follow USING btree (thread_id, user_id) WHERE (user_id IS NOT NULL);
CREATE INDEX conversation_follow_thread_id_b4cb4a0a ON public.conversation_follow USING btree (thread_id);
CREATE INDEX conversation_follow_user_id_0fe70562 ON public.conversation_follow USING btree (user_id);
CREATE INDEX conversation_moderation_by_id_12e699e0 ON public.conversation_moderation USING btree (by_id);
CREATE INDEX conversation_moderation_comment_id_6241a5ca ON public.conversation_moderation USING btree (comment_id);
CREATE INDEX conversation_moderation_objection_decided_by_id_99afe089 ON public.conversation_moderation USING btree (objection_decided_by_id);
CREATE INDEX conversation_moderation_thread_id_e7f33a60 ON public.conversation_moderation USING btree (thread_id);
CREATE INDEX conversation_open_messages ON public.conversation_contactmessage USING btree (id DESC) WHERE (handled_at IS NULL);
CREATE INDEX conversation_open_reports ON public.conversation_report USING btree (reported_at) WHERE ((state)::text = 'open'::text);
CREATE INDEX conversation_report_comment_id_9190b813 ON public.conversation_report USING btree (comment_id);
CREATE INDEX conversation_report_decided_by_id_4d01b7c2 ON public.conversation_report USING btree (decided_by_id);
CREATE INDEX conversation_report_form_key_9fc71f32_like ON public.conversation_report USING btree (form_key varchar_pattern_ops);
CREATE INDEX conversation_report_receipt_af8d2a40_like ON public.conversation_report USING btree (receipt varchar_pattern_ops);
CREATE INDEX conversation_report_thread_id_1e53705d ON public.conversation_report USING btree (thread_id);
CREATE UNIQUE INDEX conversation_thread_hidden_once ON public.conversation_moderation USING btree (thread_id) WHERE ((comment_id IS NULL) AND (ended_at IS NULL));
CREATE INDEX direction_profile_adopted_by_id_5b88aefa ON public.direction_profile USING btree (adopted_by_id);
CREATE INDEX direction_profile_author_id_67edc169 ON public.direction_profile USING btree (author_id);
CREATE INDEX direction_profile_district_id_518ee90d ON public.direction_profile USING btree (district_id);
CREATE INDEX direction_profile_drafted_by_id_505932bc ON public.direction_profile USING btree (drafted_by_id);
CREATE UNIQUE INDEX direction_profile_one_draft ON public.direction_profile USING btree (district_id) WHERE (NOT ((state)::text = 'adopted'::text));
CREATE INDEX direction_profile_thread_id_523ff4ee ON public.direction_profile USING btree (thread_id);
CREATE INDEX direction_profilegoal_continues_id_2666408e ON public.direction_profilegoal USING btree (continues_id);
CREATE INDEX direction_profilegoal_profile_id_cb0f7dd2 ON public.direction_profilegoal USING btree (profile_id);
CREATE UNIQUE INDEX direction_programme_once_for_association ON public.direction_workprogramme USING btree (year) WHERE (district_id IS NULL);
CREATE INDEX direction_programmetask_committee_id_4d1e438a ON public.direction_programmetask USING btree (committee_id);
CREATE INDEX direction_programmetask_programme_id_49c6480b ON public.direction_programmetask USING btree (programme_id);
CREATE INDEX direction_programmetask_responsible_id_12aa0237 ON public.direction_programmetask USING btree (responsible_id);
CREATE INDEX direction_workprogramme_adopted_by_id_d96190d2 ON public.direction_workprogramme USING btree (adopted_by_id);
CREATE INDEX direction_workprogramme_author_id_2992ff76 ON public.direction_workprogramme USING btree (author_id);
CREATE INDEX direction_workprogramme_district_id_0fce7180 ON public.direction_workprogramme USING btree (district_id);
CREATE INDEX districts_audience_slug_0c267b4c_like ON public.districts_audience USING btree (slug varchar_pattern_ops);
CREATE INDEX districts_city_logo_id_a72fd977 ON public.districts_city USING btree (logo_id);
CREATE INDEX districts_city_slug_625c4127 ON public.districts_city USING btree (slug);
CREATE INDEX districts_city_slug_625c4127_like ON public.districts_city USING btree (slug varchar_pattern_ops);
CREATE INDEX districts_district_name_d9f7d518_like ON public.districts_district USING btree (name varchar_pattern_ops);
CREATE INDEX districts_district_picture_id_1d974e1a ON public.districts_district USING btree (picture_id);
CREATE INDEX districts_district_slug_b1b5a0e6_like ON public.districts_district USING btree (slug varchar_pattern_ops);
CREATE INDEX districts_districtlink_district_id_716545a9 ON public.districts_districtlink USING btree (district_id);
CREATE INDEX districts_neighbourhood_district_id_fc2344d1 ON public.districts_neighbourhood USING btree (district_id);
CREATE INDEX districts_neighbourhood_folded_94f621a3 ON public.districts_neighbourhood USING btree (folded);
CREATE INDEX districts_neighbourhood_folded_94f621a3_like ON public.districts_neighbourhood USING btree (folded varchar_pattern_ops);
CREATE UNIQUE INDEX districts_neighbourhood_once_per_district ON public.districts_neighbourhood USING btree (district_id, name);
CREATE INDEX districts_place_by_name ON public.districts_place USING btree (name_de, id);
CREATE INDEX districts_place_category_id_40e54300 ON public.districts_place USING btree (category_id);
CREATE INDEX districts_place_district_id_37d90124 ON public.districts_place USING btree (district_id);
CREATE INDEX districts_place_picture_id_8bf7205d ON public.districts_place USING btree (picture_id);
CREATE INDEX districts_place_slug_32c333e4 ON public.districts_place USING btree (slug);
CREATE INDEX districts_place_slug_32c333e4_like ON public.districts_place USING btree (slug varchar_pattern_ops);
CREATE UNIQUE INDEX districts_place_slug_once_city_wide ON public.districts_place USING btree (slug) WHERE (district_id IS NULL);
CREATE INDEX districts_placecategory_slug_93e1b71e_like ON public.districts_placecategory USING btree (slug varchar_pattern_ops);
CREATE INDEX districts_theme_slug_c979ce15_like ON public.districts_theme USING btree (slug varchar_pattern_ops);
CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);
CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);
CREATE INDEX formstate_user_object ON public.wagtailadmin_formstate USING btree (user_id, content_type_id, object_id, parent_object_id);
CREATE INDEX ideas_answer_author_id_fad79625 ON public.ideas_answer USING btree (author_id);
CREATE INDEX ideas_answer_committee_id_13a38e82 ON public.ideas_answer USING btree (committee_id);
CREATE INDEX ideas_answer_department_id_93f51936 ON public.ideas_answer USING btree (department_id);
CREATE INDEX ideas_answer_idea_id_14fd5e5a ON public.ideas_answer USING btree (idea_id);
CREATE INDEX ideas_answer_of_idea ON public.ideas_answer USING btree (idea_id, at);
CREATE UNIQUE INDEX ideas_answer_one_decision ON public.ideas_answer USING btree (idea_id) WHERE (((kind)::text = 'decision'::text) AND (reversed_at IS NULL));
CREATE INDEX ideas_idea_address_id_4b76d67b ON public.ideas_idea USING btree (address_id);
CREATE INDEX ideas_idea_audience_id_22193796 ON public.ideas_idea USING btree (audience_id);
CREATE INDEX ideas_idea_decided_here ON public.ideas_idea USING btree (district_id, decided_at DESC, id DESC) WHERE (decided_at IS NOT NULL);
CREATE INDEX ideas_idea_discussed_there ON public.ideas_idea USING btree (district_id, comment_count DESC, id DESC);
CREATE INDEX ideas_idea_district_id_fd8d940d ON public.ideas_idea USING btree (district_id);
CREATE INDEX ideas_idea_entered_by_id_6c83d10f ON public.ideas_idea USING btree (entered_by_id);
CREATE INDEX ideas_idea_for_audience ON public.ideas_idea USING btree (audience_id, published_at DESC, id DESC);
CREATE INDEX ideas_idea_form_key_def1ef27_like ON public.ideas_idea USING btree (form_key varchar_pattern_ops);
CREATE INDEX ideas_idea_in_cell ON public.ideas_idea USING btree (cell, id DESC) WHERE (cell IS NOT NULL);
CREATE INDEX ideas_idea_last_decided ON public.ideas_idea USING btree (decided_at DESC, id DESC) WHERE (decided_at IS NOT NULL);
CREATE INDEX ideas_idea_merged_into_id_5cfabc20 ON public.ideas_idea USING btree (merged_into_id);
CREATE INDEX ideas_idea_most_discussed ON public.ideas_idea USING btree (comment_count DESC, id DESC);
CREATE INDEX ideas_idea_most_supported ON public.ideas_idea USING btree (support_count DESC, id DESC);
CREATE INDEX ideas_idea_most_urgent ON public.ideas_idea USING btree (due_at, id) WHERE ((answered_at IS NULL) AND (published_at IS NOT NULL));
CREATE INDEX ideas_idea_neighbourhood_id_91de7c8a ON public.ideas_idea USING btree (neighbourhood_id);
CREATE INDEX ideas_idea_newest ON public.ideas_idea USING btree (state, published_at DESC, id DESC);
CREATE INDEX ideas_idea_newest_of_all ON public.ideas_idea USING btree (published_at DESC, id DESC);
CREATE INDEX ideas_idea_of_district ON public.ideas_idea USING btree (district_id, published_at DESC, id DESC);
CREATE INDEX ideas_idea_of_quarter ON public.ideas_idea USING btree (neighbourhood_id, published_at DESC, id DESC);
CREATE INDEX ideas_idea_of_theme ON public.ideas_idea USING btree (theme_id, published_at DESC, id DESC);
CREATE INDEX ideas_idea_organisation_id_00a98f90 ON public.ideas_idea USING btree (organisation_id);
CREATE INDEX ideas_idea_supported_there ON public.ideas_idea USING btree (district_id, support_count DESC, id DESC);
CREATE INDEX ideas_idea_theme_id_863bc823 ON public.ideas_idea USING btree (theme_id);
CREATE INDEX ideas_idea_unanswered ON public.ideas_idea USING btree (district_id, due_at) WHERE ((answered_at IS NULL) AND (published_at IS NOT NULL));
CREATE INDEX ideas_idea_waiting_longest ON public.ideas_idea USING btree (published_at, id) WHERE ((answered_at IS NULL) AND (published_at IS NOT NULL));
CREATE INDEX ideas_ideaimportdraft_district_id_248264a9 ON public.ideas_ideaimportdraft USING btree (district_id);
CREATE INDEX ideas_ideapicture_idea_id_2e9ccf33 ON public.ideas_ideapicture USING btree (idea_id);
CREATE INDEX ideas_ideaversion_idea_id_00d28646 ON public.ideas_ideaversion USING btree (idea_id);
CREATE UNIQUE INDEX ideas_intake_one_for_the_city ON public.ideas_intake USING btree ((1)) WHERE (district_id IS NULL);
CREATE INDEX ideas_note_author_id_d905672b ON public.ideas_note USING btree (author_id);
CREATE INDEX ideas_note_idea_id_96038ac6 ON public.ideas_note USING btree (idea_id);
CREATE INDEX ideas_parentalconsent_recorded_by_id_1bcd0cc8 ON public.ideas_parentalconsent USING btree (recorded_by_id);
CREATE INDEX ideas_referral_committee_id_41a5d93e ON public.ideas_referral USING btree (committee_id);
CREATE INDEX ideas_referral_idea_id_e8a61fdf ON public.ideas_referral USING btree (idea_id);
CREATE UNIQUE INDEX ideas_referral_one_at_a_time ON public.ideas_referral USING btree (idea_id) WHERE (ends IS NULL);
CREATE INDEX ideas_support_address_id_4e740105 ON public.ideas_support USING btree (address_id);
CREATE INDEX ideas_support_came_with_id_44959c82 ON public.ideas_support USING btree (came_with_id);
CREATE INDEX ideas_support_idea_id_b4a269c1 ON public.ideas_support USING btree (idea_id);
CREATE UNIQUE INDEX ideas_support_once_per_address ON public.ideas_support USING btree (idea_id, address_id) WHERE (address_id IS NOT NULL);
CREATE UNIQUE INDEX ideas_support_once_per_user ON public.ideas_support USING btree (idea_id, user_id) WHERE (user_id IS NOT NULL);
CREATE INDEX ideas_support_user_id_58744097 ON public.ideas_support USING btree (user_id);
CREATE INDEX journal_entry_unsealed ON public.journal_entry USING btree (chain, id) WHERE ((seal)::text = ''::text);
CREATE INDEX meetings_agendaitem_meeting_id_07815bb0 ON public.meetings_agendaitem USING btree (meeting_id);
CREATE INDEX meetings_agendaitem_paper_id_8b60d612 ON public.meetings_agendaitem USING btree (paper_id);
CREATE INDEX meetings_agendaitem_parent_id_61edc61c ON public.meetings_agendaitem USING btree (parent_id);
CREATE INDEX meetings_agendaitem_subject_id_17ca7cf3 ON public.meetings_agendaitem USING btree (subject_id);
CREATE INDEX meetings_amendment_paper_id_d36beca2 ON public.meetings_amendment USING btree (paper_id);
CREATE INDEX meetings_amendment_proposed_by_id_3da1918d ON public.meetings_amendment USING btree (proposed_by_id);
CREATE UNIQUE INDEX meetings_candidate_once ON public.meetings_candidate USING btree (vote_id, person_id) WHERE (person_id IS NOT NULL);
CREATE INDEX meetings_candidate_person_id_184677de ON public.meetings_candidate USING btree (person_id);
CREATE INDEX meetings_candidate_vote_id_ebab9fae ON public.meetings_candidate USING btree (vote_id);
CREATE INDEX meetings_conflictofinterest_item_id_6a2d48e6 ON public.meetings_conflictofinterest USING btree (item_id);
CREATE INDEX meetings_conflictofinterest_person_id_1f2c9c94 ON public.meetings_conflictofinterest USING btree (person_id);
CREATE INDEX meetings_consultation_committee_id_8acd6e77 ON public.meetings_consultation USING btree (committee_id);
CREATE UNIQUE INDEX meetings_consultation_one_decides ON public.meetings_consultation USING btree (paper_id) WHERE ((role)::text = 'decides'::text);
CREATE INDEX meetings_consultation_paper_id_0266774b ON public.meetings_consultation USING btree (paper_id);
CREATE INDEX meetings_dateanswer_option_id_f70de88e ON public.meetings_dateanswer USING btree (option_id);
CREATE INDEX meetings_dateanswer_person_id_77c4e879 ON public.meetings_dateanswer USING btree (person_id);
CREATE INDEX meetings_dateoption_poll_id_48b43855 ON public.meetings_dateoption USING btree (poll_id);
CREATE INDEX meetings_datepoll_committee_id_5d6ed68e ON public.meetings_datepoll USING btree (committee_id);
CREATE INDEX meetings_invitation_mandate_id_69edeaa3 ON public.meetings_invitation USING btree (mandate_id);
CREATE INDEX meetings_invitation_meeting_id_2a4c9253 ON public.meetings_invitation USING btree (meeting_id);
CREATE INDEX meetings_invitation_person_id_a540e281 ON public.meetings_invitation USING btree (person_id);
CREATE INDEX meetings_item_of_subject ON public.meetings_agendaitem USING btree (subject_id, id DESC);
CREATE INDEX meetings_meeting_by_day ON public.meetings_meeting USING btree (begins, id);
CREATE INDEX meetings_meeting_by_state ON public.meetings_meeting USING btree (state, begins);
CREATE INDEX meetings_meeting_committee_id_27f5b8ba ON public.meetings_meeting USING btree (committee_id);
CREATE INDEX meetings_meeting_current_item_id_359e83fd ON public.meetings_meeting USING btree (current_item_id);
CREATE INDEX meetings_meeting_of_committee ON public.meetings_meeting USING btree (committee_id, begins DESC, id DESC);
CREATE UNIQUE INDEX meetings_meeting_once_in_series ON public.meetings_meeting USING btree (series_id, series_day) WHERE (series_id IS NOT NULL);
CREATE INDEX meetings_meeting_second_call_of_id_4dd3bb3f ON public.meetings_meeting USING btree (second_call_of_id);
CREATE INDEX meetings_meeting_series_id_4c28ba88 ON public.meetings_meeting USING btree (series_id);
CREATE INDEX meetings_meeting_with_committees_committee_id_66c10159 ON public.meetings_meeting_with_committees USING btree (committee_id);
CREATE INDEX meetings_meeting_with_committees_meeting_id_8ee862d6 ON public.meetings_meeting_with_committees USING btree (meeting_id);
CREATE INDEX meetings_meetingseries_committee_id_c4106730 ON public.meetings_meetingseries USING btree (committee_id);
CREATE INDEX meetings_meetingtask_item_id_7200e854 ON public.meetings_meetingtask USING btree (item_id);
CREATE INDEX meetings_meetingtask_meeting_id_88132261 ON public.meetings_meetingtask USING btree (meeting_id);
CREATE INDEX meetings_meetingtask_responsible_id_ff2b9597 ON public.meetings_meetingtask USING btree (responsible_id);
CREATE INDEX meetings_minutes_approved_in_id_be22afc8 ON public.meetings_minutes USING btree (approved_in_id);
CREATE INDEX meetings_minutes_co_signer_id_a5d5c991 ON public.meetings_minutes USING btree (co_signer_id);
CREATE INDEX meetings_minutes_recorder_id_df9b1718 ON public.meetings_minutes USING btree (recorder_id);
CREATE INDEX meetings_minutesamendment_decided_in_id_abdfb4f2 ON public.meetings_minutesamendment USING btree (decided_in_id);
CREATE INDEX meetings_minutesamendment_minutes_id_cc05c904 ON public.meetings_minutesamendment USING btree (minutes_id);
CREATE INDEX meetings_objection_minutes_id_6734a6c2 ON public.meetings_objection USING btree (minutes_id);
CREATE INDEX meetings_objection_person_id_8bd9e452 ON public.meetings_objection USING btree (person_id);
CREATE INDEX meetings_paper_adds_to_id_a19e461b ON public.meetings_paper USING btree (adds_to_id);
CREATE INDEX meetings_paper_author_id_056370b2 ON public.meetings_paper USING btree (author_id);
CREATE INDEX meetings_paper_committee_id_64aefe0c ON public.meetings_paper USING btree (committee_id);
CREATE INDEX meetings_paper_subject_id_eb3cd261 ON public.meetings_paper USING btree (subject_id);
CREATE INDEX meetings_paperfile_paper_id_567e5645 ON public.meetings_paperfile USING btree (paper_id);
CREATE INDEX meetings_paperversion_paper_id_f93a3d99 ON public.meetings_paperversion USING btree (paper_id);
CREATE INDEX meetings_presence_mandate_id_bb3aee26 ON public.meetings_presence USING btree (mandate_id);
CREATE INDEX meetings_presence_meeting_id_fd2744bc ON public.meetings_presence USING btree (meeting_id);
CREATE UNIQUE INDEX meetings_presence_once_at_a_time ON public.meetings_presence USING btree (meeting_id, person_id) WHERE ((left_at IS NULL) AND (person_id IS NOT NULL));
CREATE INDEX meetings_presence_person_id_8dd0cef2 ON public.meetings_presence USING btree (person_id);
CREATE INDEX meetings_proxy_giver_id_b65419d7 ON public.meetings_proxy USING btree (giver_id);
CREATE INDEX meetings_proxy_holder_id_666462e0 ON public.meetings_proxy USING btree (holder_id);
CREATE INDEX meetings_proxy_meeting_id_5ed1b3d0 ON public.meetings_proxy USING btree (meeting_id);
CREATE UNIQUE INDEX meetings_proxy_one_holder ON public.meetings_proxy USING btree (meeting_id, giver_id) WHERE (withdrawn_at IS NULL);
CREATE INDEX meetings_registerprefix_prefix_d052c7ad_like ON public.meetings_registerprefix USING btree (prefix varchar_pattern_ops);
CREATE INDEX meetings_resolution_committee_id_215e2afa ON public.meetings_resolution USING btree (committee_id);
CREATE INDEX meetings_resolution_due ON public.meetings_resolution USING btree (due_on, id) WHERE ((follow_up)::text = ANY ((ARRAY['open'::character varying, 'running'::character varying])::text[]));
CREATE INDEX meetings_resolution_item_id_378adf00 ON public.meetings_resolution USING btree (item_id);
CREATE INDEX meetings_resolution_latest ON public.meetings_resolution USING btree (decided_on DESC, id DESC);
CREATE INDEX meetings_resolution_number_436b7050_like ON public.meetings_resolution USING btree (number varchar_pattern_ops);
CREATE INDEX meetings_resolution_of ON public.meetings_resolution USING btree (committee_id, decided_on DESC, id DESC);
CREATE INDEX meetings_resolution_responsible_id_6db86f18 ON public.meetings_resolution USING btree (responsible_id);
CREATE INDEX meetings_resolution_subject_id_95ce4cde ON public.meetings_resolution USING btree (subject_id);
CREATE INDEX meetings_rollentry_cast_by_id_8aef2d16 ON public.meetings_rollentry USING btree (cast_by_id);
CREATE INDEX meetings_rollentry_mandate_id_8966405c ON public.meetings_rollentry USING btree (mandate_id);
CREATE INDEX meetings_rollentry_person_id_d9cd2766 ON public.meetings_rollentry USING btree (person_id);
CREATE INDEX meetings_rollentry_vote_id_e484664b ON public.meetings_rollentry USING btree (vote_id);
CREATE INDEX meetings_secrecyrequest_person_id_c8388562 ON public.meetings_secrecyrequest USING btree (person_id);
CREATE INDEX meetings_secrecyrequest_vote_id_2caacc94 ON public.meetings_secrecyrequest USING btree (vote_id);
CREATE INDEX meetings_secretballot_id_fe6ddff5_like ON public.meetings_secretballot USING btree (id varchar_pattern_ops);
CREATE INDEX meetings_secretballot_vote_id_685bcbaf ON public.meetings_secretballot USING btree (vote_id);
CREATE INDEX meetings_signature_minutes_id_6e0cf007 ON public.meetings_signature USING btree (minutes_id);
CREATE INDEX meetings_signature_person_id_3c1e4d8e ON public.meetings_signature USING btree (person_id);
CREATE INDEX meetings_templateitem_committee_id_8c2f042c ON public.meetings_templateitem USING btree (committee_id);
CREATE INDEX meetings_vote_committee_id_f307b575 ON public.meetings_vote USING btree (committee_id);
CREATE INDEX meetings_vote_item_id_90b2e465 ON public.meetings_vote USING btree (item_id);
CREATE UNIQUE INDEX meetings_vote_one_open ON public.meetings_vote USING btree (item_id) WHERE (((method)::text = ANY ((ARRAY['open'::character varying, 'secret'::character varying])::text[])) AND ((state)::text = 'open'::text));
CREATE INDEX meetings_vote_paper_version_id_4965814a ON public.meetings_vote USING btree (paper_version_id);
CREATE INDEX meetings_vote_rule_set_id_7b8dfbd8 ON public.meetings_vote USING btree (rule_set_id);
CREATE INDEX meetings_waiting_committee_id_1b7e630f ON public.meetings_waiting USING btree (committee_id);
CREATE INDEX meetings_waiting_item_id_bbc80dc9 ON public.meetings_waiting USING btree (item_id);
CREATE INDEX meetings_waiting_paper_id_9bbf6bd1 ON public.meetings_waiting USING btree (paper_id);
CREATE UNIQUE INDEX meetings_waiting_paper_once ON public.meetings_waiting USING btree (committee_id, paper_id) WHERE (paper_id IS NOT NULL);
CREATE INDEX meetings_waiting_thread_id_d62f6a22 ON public.meetings_waiting USING btree (thread_id);
CREATE UNIQUE INDEX meetings_waiting_thread_once ON public.meetings_waiting USING btree (committee_id, thread_id) WHERE (paper_id IS NULL);
CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);
CREATE INDEX notifications_due_by_address ON public.notifications_notice USING btree (address_id, due_at) WHERE ((address_id IS NOT NULL) AND (due_at IS NOT NULL) AND (sent_at IS NULL));
CREATE INDEX notifications_due_by_user ON public.notifications_notice USING btree (user_id, due_at) WHERE ((due_at IS NOT NULL) AND (sent_at IS NULL) AND (user_id IS NOT NULL));
CREATE INDEX notifications_inbox ON public.notifications_notice USING btree (user_id, happened_at DESC, id DESC);
CREATE INDEX notifications_notice_address_id_ec990c6c ON public.notifications_notice USING btree (address_id);
CREATE UNIQUE INDEX notifications_notice_once_per_address ON public.notifications_notice USING btree (address_id, thread_id, happened_at, number) WHERE (address_id IS NOT NULL);
CREATE UNIQUE INDEX notifications_notice_once_per_user ON public.notifications_notice USING btree (user_id, thread_id, happened_at, number) WHERE (user_id IS NOT NULL);
CREATE INDEX notifications_notice_thread_id_24285574 ON public.notifications_notice USING btree (thread_id);
CREATE INDEX notifications_notice_user_id_552cc228 ON public.notifications_notice USING btree (user_id);
CREATE INDEX notifications_oldest ON public.notifications_notice USING btree (happened_at);
CREATE INDEX notifications_preference_address_id_2e3d6975 ON public.notifications_preference USING btree (address_id);
CREATE UNIQUE INDEX notifications_preference_once_per_address ON public.notifications_preference USING btree (address_id, kind) WHERE (address_id IS NOT NULL);
CREATE UNIQUE INDEX notifications_preference_once_per_user ON public.notifications_preference USING btree (user_id, kind) WHERE (user_id IS NOT NULL);
CREATE INDEX notifications_preference_user_id_c839c2d6 ON public.notifications_preference USING btree (user_id);
CREATE INDEX outbox_delivery_due ON public.outbox_delivery USING btree (due) WHERE ((status)::text = 'waiting'::text);
CREATE INDEX outbox_mail_due ON public.outbox_mail USING btree (due) WHERE ((status)::text = 'waiting'::text);
CREATE INDEX outbox_mail_message_id_f2652ed1_like ON public.outbox_mail USING btree (message_id varchar_pattern_ops);
CREATE INDEX outbox_schedule_name_e43b5467_like ON public.outbox_schedule USING btree (name varchar_pattern_ops);
CREATE INDEX people_address_email_75683461_like ON public.people_address USING btree (email varchar_pattern_ops);
CREATE INDEX people_address_user_id_f2966971 ON public.people_address USING btree (user_id);
CREATE UNIQUE INDEX people_consent_once_in_force ON public.people_consent USING btree (person_id, subject) WHERE (withdrawn_at IS NULL);
CREATE INDEX people_consent_person_id_a757a92f ON public.people_consent USING btree (person_id);
CREATE INDEX people_duty_by_user ON public.people_duty USING btree (user_id, kind);
CREATE INDEX people_duty_district_id_4702869b ON public.people_duty USING btree (district_id);
CREATE UNIQUE INDEX people_duty_open_once_city_wide ON public.people_duty USING btree (user_id, kind) WHERE ((district_id IS NULL) AND (ends IS NULL));
CREATE UNIQUE INDEX people_duty_open_once_per_district ON public.people_duty USING btree (user_id, kind, district_id) WHERE ((district_id IS NOT NULL) AND (ends IS NULL));
CREATE INDEX people_duty_user_id_d7deb0e9 ON public.people_duty USING btree (user_id);
CREATE UNIQUE INDEX people_invitation_once_open ON public.people_invitation USING btree (person_id) WHERE ((accepted_at IS NULL) AND (withdrawn_at IS NULL));
CREATE INDEX people_invitation_person_id_d00204d6 ON public.people_invitation USING btree (person_id);
CREATE INDEX people_organisation_district_id_65b305f3 ON public.people_organisation USING btree (district_id);
CREATE UNIQUE INDEX people_organisation_once_city_wide ON public.people_organisation USING btree (lower((name)::text)) WHERE (district_id IS NULL);
CREATE UNIQUE INDEX people_organisation_once_per_district ON public.people_organisation USING btree (lower((name)::text), district_id);
CREATE INDEX people_organisationcontact_organisation_id_5850c33c ON public.people_organisationcontact USING btree (organisation_id);
CREATE INDEX people_organisationcontact_person_id_d58471dc ON public.people_organisationcontact USING btree (person_id);
CREATE INDEX people_person_by_email ON public.people_person USING btree (email);
CREATE INDEX people_person_merged_into_id_138bbee4 ON public.people_person USING btree (merged_into_id);
CREATE INDEX people_person_picture_id_bc68eee9 ON public.people_person USING btree (picture_id);
CREATE INDEX people_user_email_1f424fe4_like ON public.people_user USING btree (email varchar_pattern_ops);
CREATE UNIQUE INDEX people_user_email_once ON public.people_user USING btree (lower((email)::text));
CREATE INDEX people_user_groups_group_id_1f0237d0 ON public.people_user_groups USING btree (group_id);
CREATE INDEX people_user_groups_user_id_290df956 ON public.people_user_groups USING btree (user_id);
CREATE INDEX people_user_user_permissions_permission_id_55f01ef0 ON public.people_user_user_permissions USING btree (permission_id);
CREATE INDEX people_user_user_permissions_user_id_7d19557b ON public.people_user_user_permissions USING btree (user_id);
CREATE INDEX portal_articlepage_district_id_a2ca35b7 ON public.portal_articlepage USING btree (district_id);
CREATE INDEX portal_articlepage_picture_id_57c14477 ON public.portal_articlepage USING btree (picture_id);
CREATE INDEX portal_editorialimage_collection_id_09f0d4e5 ON public.portal_editorialimage USING btree (collection_id);
CREATE INDEX portal_editorialimage_created_at_5f859976 ON public.portal_editorialimage USING btree (created_at);
CREATE INDEX portal_editorialimage_file_hash_72960a6e ON public.portal_editorialimage USING btree (file_hash);
CREATE INDEX portal_editorialimage_file_hash_72960a6e_like ON public.portal_editorialimage USING btree (file_hash varchar_pattern_ops);
CREATE INDEX portal_editorialimage_uploaded_by_user_id_a334460d ON public.portal_editorialimage USING btree (uploaded_by_user_id);
CREATE INDEX portal_editorialrendition_filter_spec_be76cfc5 ON public.portal_editorialrendition USING btree (filter_spec);
CREATE INDEX portal_editorialrendition_filter_spec_be76cfc5_like ON public.portal_editorialrendition USING btree (filter_spec varchar_pattern_ops);
CREATE INDEX portal_editorialrendition_image_id_544fd19b ON public.portal_editorialrendition USING btree (image_id);
CREATE INDEX portal_fixedtext_group_0fbda7a3 ON public.portal_fixedtext USING btree ("group");
CREATE INDEX portal_fixedtext_group_0fbda7a3_like ON public.portal_fixedtext USING btree ("group" varchar_pattern_ops);
CREATE INDEX portal_fixedtext_key_1d01af3d_like ON public.portal_fixedtext USING btree (key varchar_pattern_ops);
CREATE INDEX portal_newspage_district_id_666f0ef3 ON public.portal_newspage USING btree (district_id);
CREATE INDEX portal_newspage_picture_id_838a4de8 ON public.portal_newspage USING btree (picture_id);
CREATE INDEX portal_topicpage_district_id_d3855d20 ON public.portal_topicpage USING btree (district_id);
CREATE INDEX portal_topicpage_picture_id_fa662055 ON public.portal_topicpage USING btree (picture_id);
CREATE INDEX portal_yearfigures_report_id_df19e8f2 ON public.portal_yearfigures USING btree (report_id);
CREATE INDEX projects_awardyear_project_id_ef45c2b7 ON public.projects_awardyear USING btree (project_id);
CREATE INDEX projects_closingreport_author_id_5593c879 ON public.projects_closingreport USING btree (author_id);
CREATE INDEX projects_date_when ON public.projects_projectdate USING btree (begins, id);
CREATE INDEX projects_entry_of_register ON public.projects_registerentry USING btree (project_id, state, name);
CREATE INDEX projects_event_address_id_874b0160 ON public.projects_event USING btree (address_id);
CREATE INDEX projects_event_audiences_audience_id_257960ea ON public.projects_event_audiences USING btree (audience_id);
CREATE INDEX projects_event_audiences_event_id_64d3b137 ON public.projects_event_audiences USING btree (event_id);
CREATE INDEX projects_event_district_id_1e944d83 ON public.projects_event USING btree (district_id);
CREATE INDEX projects_event_entered_by_id_cc545b17 ON public.projects_event USING btree (entered_by_id);
CREATE INDEX projects_event_form_key_64bef33d_like ON public.projects_event USING btree (form_key varchar_pattern_ops);
CREATE INDEX projects_event_of_district ON public.projects_event USING btree (district_id, begins, id) WHERE (published_at IS NOT NULL);
CREATE INDEX projects_event_to_look_at ON public.projects_event USING btree (district_id, id) WHERE awaits_look;
CREATE INDEX projects_event_when ON public.projects_event USING btree (begins, id) WHERE (published_at IS NOT NULL);
CREATE INDEX projects_funded_so ON public.projects_project USING btree (funding_class, listed_on DESC, id DESC);
CREATE INDEX projects_in_cell ON public.projects_project USING btree (cell, id DESC) WHERE (cell IS NOT NULL);
CREATE INDEX projects_in_state ON public.projects_project USING btree (state, listed_on DESC, id DESC);
CREATE INDEX projects_indicator_project_id_580a29d4 ON public.projects_indicator USING btree (project_id);
CREATE INDEX projects_led_by ON public.projects_project USING btree (lead_id, listed_on DESC, id DESC);
CREATE INDEX projects_listing_abc ON public.projects_listing USING btree (abc, id) WHERE ((state)::text = 'listed'::text);
CREATE INDEX projects_listing_address_id_a6a73451 ON public.projects_listing USING btree (address_id);
CREATE INDEX projects_listing_audiences_audience_id_aa49044b ON public.projects_listing_audiences USING btree (audience_id);
CREATE INDEX projects_listing_audiences_listing_id_d7ae6a46 ON public.projects_listing_audiences USING btree (listing_id);
CREATE INDEX projects_listing_district_id_a9ad52ea ON public.projects_listing USING btree (district_id);
CREATE INDEX projects_listing_entered_by_id_cba07359 ON public.projects_listing USING btree (entered_by_id);
CREATE INDEX projects_listing_form_key_707f2d52_like ON public.projects_listing USING btree (form_key varchar_pattern_ops);
CREATE INDEX projects_listing_neighbourhood_id_a86d2071 ON public.projects_listing USING btree (neighbourhood_id);
CREATE INDEX projects_listing_of_district ON public.projects_listing USING btree (district_id, abc, id) WHERE ((state)::text = 'listed'::text);
CREATE INDEX projects_listing_themes_listing_id_eb24ffb3 ON public.projects_listing_themes USING btree (listing_id);
CREATE INDEX projects_listing_themes_theme_id_9ac0eb6b ON public.projects_listing_themes USING btree (theme_id);
CREATE INDEX projects_listing_to_confirm ON public.projects_listing USING btree (confirmed_until) WHERE ((state)::text = 'listed'::text);
CREATE INDEX projects_listing_to_look_at ON public.projects_listing USING btree (district_id, id) WHERE awaits_look;
CREATE INDEX projects_measure_due ON public.projects_measure USING btree (due_on, id) WHERE ((due_on IS NOT NULL) AND ((state)::text = ANY ((ARRAY['open'::character varying, 'running'::character varying])::text[])));
CREATE INDEX projects_measure_project_id_e19fec8b ON public.projects_measure USING btree (project_id);
CREATE INDEX projects_measure_responsible_id_18a43d6d ON public.projects_measure USING btree (responsible_id);
CREATE INDEX projects_measure_whose ON public.projects_measure USING btree (responsible_id, due_on) WHERE (responsible_id IS NOT NULL);
CREATE INDEX projects_newest ON public.projects_project USING btree (listed_on DESC, id DESC);
CREATE INDEX projects_nominee_award_id_08c4c8a3 ON public.projects_nominee USING btree (award_id);
CREATE INDEX projects_nominee_organisation_id_45063cdc ON public.projects_nominee USING btree (organisation_id);
CREATE INDEX projects_of_district ON public.projects_project USING btree (district_id, listed_on DESC, id DESC);
CREATE INDEX projects_of_kind ON public.projects_project USING btree (kind, listed_on DESC, id DESC);
CREATE INDEX projects_of_quarter ON public.projects_project USING btree (neighbourhood_id, listed_on DESC, id DESC);
CREATE INDEX projects_of_theme ON public.projects_project USING btree (theme_id, listed_on DESC, id DESC);
CREATE INDEX projects_origin_idea_id_a75673e1 ON public.projects_origin USING btree (idea_id);
CREATE INDEX projects_origin_project_id_309a4cdf ON public.projects_origin USING btree (project_id);
CREATE UNIQUE INDEX projects_partner_once_per_part ON public.projects_partner USING btree (project_id, organisation_id, part) WHERE (organisation_id IS NOT NULL);
CREATE INDEX projects_partner_organisation_id_5d4a0316 ON public.projects_partner USING btree (organisation_id);
CREATE INDEX projects_partner_project_id_f7ddeb78 ON public.projects_partner USING btree (project_id);
CREATE INDEX projects_project_audiences_audience_id_7d5d0b44 ON public.projects_project_audiences USING btree (audience_id);
CREATE INDEX projects_project_audiences_project_id_ff4f1f3a ON public.projects_project_audiences USING btree (project_id);
CREATE INDEX projects_project_district_id_e91f2f34 ON public.projects_project USING btree (district_id);
CREATE INDEX projects_project_districts_district_id_2d8ec315 ON public.projects_project_districts USING btree (district_id);
CREATE INDEX projects_project_districts_project_id_fce4dbf2 ON public.projects_project_districts USING btree (project_id);
CREATE INDEX projects_project_form_key_3598c299_like ON public.projects_project USING btree (form_key varchar_pattern_ops);
CREATE INDEX projects_project_goals_profilegoal_id_cd92ef14 ON public.projects_project_goals USING btree (profilegoal_id);
CREATE INDEX projects_project_goals_project_id_3c2156b6 ON public.projects_project_goals USING btree (project_id);
CREATE INDEX projects_project_lead_id_f0322889 ON public.projects_project USING btree (lead_id);
CREATE INDEX projects_project_neighbourhood_id_7eeb204d ON public.projects_project USING btree (neighbourhood_id);
CREATE INDEX projects_project_repeats_id_e885c961 ON public.projects_project USING btree (repeats_id);
CREATE INDEX projects_project_theme_id_8442c910 ON public.projects_project USING btree (theme_id);
CREATE INDEX projects_project_themes_project_id_b6f91aed ON public.projects_project_themes USING btree (project_id);
CREATE INDEX projects_project_themes_theme_id_e931f851 ON public.projects_project_themes USING btree (theme_id);
CREATE INDEX projects_projectdate_project_id_7ec7a006 ON public.projects_projectdate USING btree (project_id);
CREATE INDEX projects_projectdocument_project_id_41155174 ON public.projects_projectdocument USING btree (project_id);
CREATE INDEX projects_projectimportdraft_district_id_9e60c124 ON public.projects_projectimportdraft USING btree (district_id);
CREATE INDEX projects_projectpicture_project_id_5500dde9 ON public.projects_projectpicture USING btree (project_id);
CREATE INDEX projects_projectreferral_committee_id_dcf213b4 ON public.projects_projectreferral USING btree (committee_id);
CREATE INDEX projects_projectreferral_project_id_8b119578 ON public.projects_projectreferral USING btree (project_id);
CREATE INDEX projects_projectupdate_author_id_9ae786b8 ON public.projects_projectupdate USING btree (author_id);
CREATE INDEX projects_projectupdate_project_id_7ecc079d ON public.projects_projectupdate USING btree (project_id);
CREATE INDEX projects_projectyear_project_id_daa09ec0 ON public.projects_projectyear USING btree (project_id);
CREATE UNIQUE INDEX projects_referral_one_at_a_time ON public.projects_projectreferral USING btree (project_id) WHERE (ends IS NULL);
CREATE INDEX projects_registerentry_address_id_7bae87c3 ON public.projects_registerentry USING btree (address_id);
CREATE INDEX projects_registerentry_district_id_838329e6 ON public.projects_registerentry USING btree (district_id);
CREATE INDEX projects_registerentry_form_key_e4a876d6_like ON public.projects_registerentry USING btree (form_key varchar_pattern_ops);
CREATE INDEX projects_registerentry_project_id_8d4db9b5 ON public.projects_registerentry USING btree (project_id);
CREATE INDEX projects_registerentry_suggested_by_id_5b251dee ON public.projects_registerentry USING btree (suggested_by_id);
CREATE INDEX projects_rememberedcolumns_fingerprint_8a4cfb58_like ON public.projects_rememberedcolumns USING btree (fingerprint varchar_pattern_ops);
CREATE INDEX projects_running_till ON public.projects_project USING btree (ends_on, id) WHERE ((state)::text = 'running'::text);
CREATE INDEX projects_teammember_person_id_274d97e7 ON public.projects_teammember USING btree (person_id);
CREATE INDEX projects_teammember_project_id_abe279f1 ON public.projects_teammember USING btree (project_id);
CREATE INDEX projects_update_of_project ON public.projects_projectupdate USING btree (project_id, at DESC);
CREATE INDEX projects_wanting_help ON public.projects_project USING btree (listed_on DESC, id DESC) WHERE help_wanted;
CREATE INDEX referenceindex_source_object ON public.wagtailcore_referenceindex USING btree (base_content_type_id, object_id);
CREATE INDEX referenceindex_target_object ON public.wagtailcore_referenceindex USING btree (to_content_type_id, to_object_id);
CREATE INDEX search_entry_relate_due ON public.search_searchentry USING btree (language) WHERE relate_due;
CREATE INDEX search_related_entry_id_fafb608b ON public.search_related USING btree (entry_id);
CREATE INDEX search_related_nearest ON public.search_related USING btree (entry_id, nearness DESC);
CREATE INDEX search_related_target_id_1c9969d1 ON public.search_related USING btree (target_id);
CREATE INDEX search_searchentry_district_id_9eea6da5 ON public.search_searchentry USING btree (district_id);
CREATE INDEX search_searchentry_thread_id_f378aa28 ON public.search_searchentry USING btree (thread_id);
CREATE INDEX taggit_tag_name_58eb2ed9_like ON public.taggit_tag USING btree (name varchar_pattern_ops);
CREATE INDEX taggit_tag_slug_6be58b2c_like ON public.taggit_tag USING btree (slug varchar_pattern_ops);
CREATE INDEX taggit_tagg_content_8fc721_idx ON public.taggit_taggeditem USING btree (content_type_id, object_id);
CREATE INDEX taggit_taggeditem_content_type_id_9957a03c ON public.taggit_taggeditem USING btree (content_type_id);
CREATE INDEX taggit_taggeditem_object_id_e2d7d1df ON public.taggit_taggeditem USING btree (object_id);
CREATE INDEX taggit_taggeditem_tag_id_f4f5b767 ON public.taggit_taggeditem USING btree (tag_id);
CREATE INDEX threads_link_origin_id_ab625038 ON public.threads_link USING btree (origin_id);
CREATE INDEX threads_link_outcome_id_82a167f0 ON public.threads_link USING btree (outcome_id);
CREATE INDEX threads_step_thread_id_6ac382fc ON public.threads_step USING btree (thread_id);
CREATE INDEX threads_thread_author_id_6ed389e8 ON public.threads_thread USING btree (author_id);
CREATE INDEX threads_thread_discussed ON public.threads_thread USING btree (kind, visibility, comment_count DESC, id DESC);
CREATE INDEX threads_thread_district_id_0d9e74c2 ON public.threads_thread USING btree (district_id);
CREATE INDEX threads_thread_newest ON public.threads_thread USING btree (kind, visibility, id DESC);
CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));
CREATE UNIQUE INDEX unique_in_progress_workflow ON public.wagtailcore_workflowstate USING btree (base_content_type_id, object_id) WHERE ((status)::text = ANY ((ARRAY['in_progress'::character varying, 'needs_changes'::character varying])::text[]));
CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";
CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;
CREATE INDEX usersessions_usersession_session_key_fd35de43_like ON public.usersessions_usersession USING btree (session_key varchar_pattern_ops);
CREATE INDEX usersessions_usersession_user_id_af5e0a6d ON public.usersessions_usersession USING btree (user_id);
CREATE INDEX volunteering_assignment_entered_by_id_f0682478 ON public.volunteering_assignment USING btree (entered_by_id);
CREATE UNIQUE INDEX volunteering_assignment_once_alive ON public.volunteering_assignment USING btree (shift_id, volunteer_id) WHERE ((state)::text = ANY ((ARRAY['asked'::character varying, 'offered'::character varying, 'consent'::character varying, 'accepted'::character varying, 'waiting'::character varying])::text[]));
CREATE INDEX volunteering_assignment_shift_id_efbedf49 ON public.volunteering_assignment USING btree (shift_id);
CREATE INDEX volunteering_assignment_volunteer_id_e3e25868 ON public.volunteering_assignment USING btree (volunteer_id);
CREATE INDEX volunteering_budgetwindow_budget_id_9fbf7224 ON public.volunteering_budgetwindow USING btree (budget_id);
CREATE INDEX volunteering_certificate_code_a7c33175_like ON public.volunteering_certificate USING btree (code varchar_pattern_ops);
CREATE INDEX volunteering_certificate_volunteer_id_290fab69 ON public.volunteering_certificate USING btree (volunteer_id);
CREATE UNIQUE INDEX volunteering_confirmed_once ON public.volunteering_hours USING btree (about_id) WHERE ((about_id IS NOT NULL) AND ((kind)::text = 'confirmation'::text));
CREATE INDEX volunteering_consents_ending ON public.volunteering_assignment USING btree (expires_at) WHERE ((state)::text = 'consent'::text);
CREATE INDEX volunteering_helpcall_opportunity_id_81fd0ec5 ON public.volunteering_helpcall USING btree (opportunity_id);
CREATE INDEX volunteering_helpcall_sent_by_id_d31f27b6 ON public.volunteering_helpcall USING btree (sent_by_id);
CREATE INDEX volunteering_helpcall_volunteers_helpcall_id_546c8e9e ON public.volunteering_helpcall_volunteers USING btree (helpcall_id);
CREATE INDEX volunteering_helpcall_volunteers_volunteerprofile_id_f8ac0bc5 ON public.volunteering_helpcall_volunteers USING btree (volunteerprofile_id);
CREATE INDEX volunteering_helpconsent_recorded_by_id_e1c76f05 ON public.volunteering_helpconsent USING btree (recorded_by_id);
CREATE INDEX volunteering_hours_about_id_a5ee1182 ON public.volunteering_hours USING btree (about_id);
CREATE INDEX volunteering_hours_assignment_id_723328c9 ON public.volunteering_hours USING btree (assignment_id);
CREATE INDEX volunteering_hours_entered_by_id_b89e1f35 ON public.volunteering_hours USING btree (entered_by_id);
CREATE INDEX volunteering_hours_of ON public.volunteering_hours USING btree (opportunity_id, kind);
CREATE UNIQUE INDEX volunteering_hours_once_a_day ON public.volunteering_hours USING btree (assignment_id, kind, day) WHERE ((assignment_id IS NOT NULL) AND ((kind)::text = ANY ((ARRAY['entry'::character varying, 'confirmation'::character varying])::text[])));
CREATE INDEX volunteering_hours_opportunity_id_7d723f7b ON public.volunteering_hours USING btree (opportunity_id);
CREATE INDEX volunteering_hours_volunteer_id_b7229e54 ON public.volunteering_hours USING btree (volunteer_id);
CREATE INDEX volunteering_match_asked_by_id_90eb7b24 ON public.volunteering_match USING btree (asked_by_id);
CREATE INDEX volunteering_match_committee_id_679d391a ON public.volunteering_match USING btree (committee_id);
CREATE UNIQUE INDEX volunteering_match_once_committee ON public.volunteering_match USING btree (committee_id) WHERE ((state)::text = 'waiting'::text);
CREATE UNIQUE INDEX volunteering_match_once_project ON public.volunteering_match USING btree (project_id) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX volunteering_match_project_id_c0df5ae8 ON public.volunteering_match USING btree (project_id);
CREATE INDEX volunteering_of_shift ON public.volunteering_assignment USING btree (shift_id, state);
CREATE INDEX volunteering_of_volunteer ON public.volunteering_assignment USING btree (volunteer_id, state);
CREATE INDEX volunteering_offers_ending ON public.volunteering_assignment USING btree (expires_at) WHERE ((state)::text = 'offered'::text);
CREATE INDEX volunteering_open ON public.volunteering_opportunity USING btree (listed_at, id) WHERE (closed_at IS NULL);
CREATE INDEX volunteering_open_there ON public.volunteering_opportunity USING btree (district_id, listed_at, id) WHERE (closed_at IS NULL);
CREATE INDEX volunteering_opportunity_committee_id_72c39b8e ON public.volunteering_opportunity USING btree (committee_id);
CREATE INDEX volunteering_opportunity_district_id_e6814ff6 ON public.volunteering_opportunity USING btree (district_id);
CREATE INDEX volunteering_opportunity_form_key_43fc9ff7_like ON public.volunteering_opportunity USING btree (form_key varchar_pattern_ops);
CREATE INDEX volunteering_opportunity_lead_id_d4a612a2 ON public.volunteering_opportunity USING btree (lead_id);
CREATE INDEX volunteering_opportunity_project_id_27e5baa2 ON public.volunteering_opportunity USING btree (project_id);
CREATE INDEX volunteering_opportunity_requires_opportunity_id_56a7d444 ON public.volunteering_opportunity_requires USING btree (opportunity_id);
CREATE INDEX volunteering_opportunity_requires_skill_id_4d326736 ON public.volunteering_opportunity_requires USING btree (skill_id);
CREATE INDEX volunteering_opportunity_teaches_opportunity_id_4aef5cc5 ON public.volunteering_opportunity_teaches USING btree (opportunity_id);
CREATE INDEX volunteering_opportunity_teaches_skill_id_21a24230 ON public.volunteering_opportunity_teaches USING btree (skill_id);
CREATE INDEX volunteering_opportunity_themes_opportunity_id_9011ac17 ON public.volunteering_opportunity_themes USING btree (opportunity_id);
CREATE INDEX volunteering_opportunity_themes_theme_id_ffad0bd7 ON public.volunteering_opportunity_themes USING btree (theme_id);
CREATE INDEX volunteering_opportunity_welcomes_opportunity_id_492867e6 ON public.volunteering_opportunity_welcomes USING btree (opportunity_id);
CREATE INDEX volunteering_opportunity_welcomes_skill_id_ae5e5df1 ON public.volunteering_opportunity_welcomes USING btree (skill_id);
CREATE INDEX volunteering_profiles_asked ON public.volunteering_volunteerprofile USING btree (id) WHERE wants_proposals;
CREATE INDEX volunteering_profileskill_profile_id_c4e66630 ON public.volunteering_profileskill USING btree (profile_id);
CREATE INDEX volunteering_profileskill_seen_by_id_3440efea ON public.volunteering_profileskill USING btree (seen_by_id);
CREATE INDEX volunteering_profileskill_skill_id_47ce0492 ON public.volunteering_profileskill USING btree (skill_id);
CREATE INDEX volunteering_proposal_match_id_ae2ac8d7 ON public.volunteering_proposal USING btree (match_id);
CREATE INDEX volunteering_proposal_shift_id_ad6b743e ON public.volunteering_proposal USING btree (shift_id);
CREATE INDEX volunteering_proposal_volunteer_id_123726ce ON public.volunteering_proposal USING btree (volunteer_id);
CREATE INDEX volunteering_shift_opportunity_id_56348f23 ON public.volunteering_shift USING btree (opportunity_id);
CREATE INDEX volunteering_shifts_by_time ON public.volunteering_shift USING btree (begins);
CREATE INDEX volunteering_shifts_of ON public.volunteering_shift USING btree (opportunity_id, begins);
CREATE INDEX volunteering_skill_slug_fa2e6c53_like ON public.volunteering_skill USING btree (slug varchar_pattern_ops);
CREATE INDEX volunteering_volunteerprof_volunteerprofile_id_4fd1fa8c ON public.volunteering_volunteerprofile_themes USING btree (volunteerprofile_id);
CREATE INDEX volunteering_volunteerprof_volunteerprofile_id_89419a77 ON public.volunteering_volunteerprofile_districts USING btree (volunteerprofile_id);
CREATE INDEX volunteering_volunteerprofile_districts_district_id_4ce46aaa ON public.volunteering_volunteerprofile_districts USING btree (district_id);
CREATE INDEX volunteering_volunteerprofile_entered_by_id_091d9946 ON public.volunteering_volunteerprofile USING btree (entered_by_id);
CREATE INDEX volunteering_volunteerprofile_themes_theme_id_8c9cf9ec ON public.volunteering_volunteerprofile_themes USING btree (theme_id);
CREATE INDEX wagtail_localize_localesynchronization_sync_from_id_1bc4c2eb ON public.wagtail_localize_localesynchronization USING btree (sync_from_id);
CREATE INDEX wagtail_localize_overridablesegment_context_id_eed8c388 ON public.wagtail_localize_overridablesegment USING btree (context_id);
CREATE INDEX wagtail_localize_overridablesegment_source_id_5720ac20 ON public.wagtail_localize_overridablesegment USING btree (source_id);
CREATE INDEX wagtail_localize_relatedobjectsegment_context_id_c0a725be ON public.wagtail_localize_relatedobjectsegment USING btree (context_id);
CREATE INDEX wagtail_localize_relatedobjectsegment_object_id_6c7b58df ON public.wagtail_localize_relatedobjectsegment USING btree (object_id);
CREATE INDEX wagtail_localize_relatedobjectsegment_source_id_9a3b1373 ON public.wagtail_localize_relatedobjectsegment USING btree (source_id);
CREATE INDEX wagtail_localize_segmentoverride_context_id_f827efe0 ON public.wagtail_localize_segmentoverride USING btree (context_id);
CREATE INDEX wagtail_localize_segmentoverride_last_translated_by_id_a86448fc ON public.wagtail_localize_segmentoverride USING btree (last_translated_by_id);
CREATE INDEX wagtail_localize_segmentoverride_locale_id_b1673d41 ON public.wagtail_localize_segmentoverride USING btree (locale_id);
CREATE INDEX wagtail_localize_string_locale_id_2cded126 ON public.wagtail_localize_string USING btree (locale_id);
CREATE INDEX wagtail_localize_stringsegment_context_id_63235539 ON public.wagtail_localize_stringsegment USING btree (context_id);
CREATE INDEX wagtail_localize_stringsegment_source_id_5804129f ON public.wagtail_localize_stringsegment USING btree (source_id);
CREATE INDEX wagtail_localize_stringsegment_string_id_6356d5ec ON public.wagtail_localize_stringsegment USING btree (string_id);
CREATE INDEX wagtail_localize_stringtra_last_translated_by_id_764c7a3f ON public.wagtail_localize_stringtranslation USING btree (last_translated_by_id);
CREATE INDEX wagtail_localize_stringtranslation_context_id_3cc13049 ON public.wagtail_localize_stringtranslation USING btree (context_id);
CREATE INDEX wagtail_localize_stringtranslation_locale_id_b9e3730d ON public.wagtail_localize_stringtranslation USING btree (locale_id);
CREATE INDEX wagtail_localize_stringtranslation_translation_of_id_8eef01d0 ON public.wagtail_localize_stringtranslation USING btree (translation_of_id);
CREATE INDEX wagtail_localize_templatesegment_context_id_81456b25 ON public.wagtail_localize_templatesegment USING btree (context_id);
CREATE INDEX wagtail_localize_templatesegment_source_id_26b89dc6 ON public.wagtail_localize_templatesegment USING btree (source_id);
CREATE INDEX wagtail_localize_templatesegment_template_id_c370b3c8 ON public.wagtail_localize_templatesegment USING btree (template_id);
CREATE INDEX wagtail_localize_translatableobject_content_type_id_0d6c5139 ON public.wagtail_localize_translatableobject USING btree (content_type_id);
CREATE INDEX wagtail_localize_translati_specific_content_type_id_3095eb76 ON public.wagtail_localize_translationsource USING btree (specific_content_type_id);
CREATE INDEX wagtail_localize_translation_source_id_e326e1e3 ON public.wagtail_localize_translation USING btree (source_id);
CREATE INDEX wagtail_localize_translation_target_locale_id_8c524f73 ON public.wagtail_localize_translation USING btree (target_locale_id);
CREATE INDEX wagtail_localize_translationcontext_object_id_86263ce7 ON public.wagtail_localize_translationcontext USING btree (object_id);
CREATE INDEX wagtail_localize_translationlog_locale_id_37619cb4 ON public.wagtail_localize_translationlog USING btree (locale_id);
CREATE INDEX wagtail_localize_translationlog_page_revision_id_b036eea6 ON public.wagtail_localize_translationlog USING btree (revision_id);
CREATE INDEX wagtail_localize_translationlog_source_id_7228923e ON public.wagtail_localize_translationlog USING btree (source_id);
CREATE INDEX wagtail_localize_translationsource_locale_id_0ac264c0 ON public.wagtail_localize_translationsource USING btree (locale_id);
CREATE INDEX wagtail_localize_translationsource_object_id_6a078fd2 ON public.wagtail_localize_translationsource USING btree (object_id);
CREATE INDEX wagtailadmi_content_717955_idx ON public.wagtailadmin_editingsession USING btree (content_type_id, object_id);
CREATE INDEX wagtailadmin_editingsession_content_type_id_4df7730e ON public.wagtailadmin_editingsession USING btree (content_type_id);
CREATE INDEX wagtailadmin_editingsession_user_id_6e1a9b70 ON public.wagtailadmin_editingsession USING btree (user_id);
CREATE INDEX wagtailadmin_formstate_content_type_id_e32438b3 ON public.wagtailadmin_formstate USING btree (content_type_id);
CREATE INDEX wagtailadmin_formstate_user_id_b910adc2 ON public.wagtailadmin_formstate USING btree (user_id);
CREATE INDEX wagtailcore_collection_path_d848dc19_like ON public.wagtailcore_collection USING btree (path varchar_pattern_ops);
CREATE INDEX wagtailcore_collectionview_collectionviewrestriction__47320efd ON public.wagtailcore_collectionviewrestriction_groups USING btree (collectionviewrestriction_id);
CREATE INDEX wagtailcore_collectionviewrestriction_collection_id_761908ec ON public.wagtailcore_collectionviewrestriction USING btree (collection_id);
CREATE INDEX wagtailcore_collectionviewrestriction_groups_group_id_1823f2a3 ON public.wagtailcore_collectionviewrestriction_groups USING btree (group_id);
CREATE INDEX wagtailcore_comment_page_id_108444b5 ON public.wagtailcore_comment USING btree (page_id);
CREATE INDEX wagtailcore_comment_resolved_by_id_a282aa0e ON public.wagtailcore_comment USING btree (resolved_by_id);
CREATE INDEX wagtailcore_comment_revision_created_id_1d058279 ON public.wagtailcore_comment USING btree (revision_created_id);
CREATE INDEX wagtailcore_comment_user_id_0c577ca6 ON public.wagtailcore_comment USING btree (user_id);
CREATE INDEX wagtailcore_commentreply_comment_id_afc7e027 ON public.wagtailcore_commentreply USING btree (comment_id);
CREATE INDEX wagtailcore_commentreply_user_id_d0b3b9c3 ON public.wagtailcore_commentreply USING btree (user_id);
CREATE INDEX wagtailcore_groupapprovalt_groupapprovaltask_id_9a9255ea ON public.wagtailcore_groupapprovaltask_groups USING btree (groupapprovaltask_id);
CREATE INDEX wagtailcore_groupapprovaltask_groups_group_id_2e64b61f ON public.wagtailcore_groupapprovaltask_groups USING btree (group_id);
CREATE INDEX wagtailcore_groupcollectionpermission_collection_id_5423575a ON public.wagtailcore_groupcollectionpermission USING btree (collection_id);
CREATE INDEX wagtailcore_groupcollectionpermission_group_id_05d61460 ON public.wagtailcore_groupcollectionpermission USING btree (group_id);
CREATE INDEX wagtailcore_groupcollectionpermission_permission_id_1b626275 ON public.wagtailcore_groupcollectionpermission USING btree (permission_id);
CREATE INDEX wagtailcore_grouppagepermission_group_id_fc07e671 ON public.wagtailcore_grouppagepermission USING btree (group_id);
CREATE INDEX wagtailcore_grouppagepermission_page_id_710b114a ON public.wagtailcore_grouppagepermission USING btree (page_id);
CREATE INDEX wagtailcore_grouppagepermission_permission_id_05acb22e ON public.wagtailcore_grouppagepermission USING btree (permission_id);
CREATE INDEX wagtailcore_groupsitepermission_group_id_e5cdbee4 ON public.wagtailcore_groupsitepermission USING btree (group_id);
CREATE INDEX wagtailcore_groupsitepermission_permission_id_459b1f38 ON public.wagtailcore_groupsitepermission USING btree (permission_id);
CREATE INDEX wagtailcore_groupsitepermission_site_id_245de488 ON public.wagtailcore_groupsitepermission USING btree (site_id);
CREATE INDEX wagtailcore_locale_language_code_03149338_like ON public.wagtailcore_locale USING btree (language_code varchar_pattern_ops);
CREATE INDEX wagtailcore_modellogentry_action_d2d856ee ON public.wagtailcore_modellogentry USING btree (action);
CREATE INDEX wagtailcore_modellogentry_action_d2d856ee_like ON public.wagtailcore_modellogentry USING btree (action varchar_pattern_ops);
CREATE INDEX wagtailcore_modellogentry_content_changed_8bc39742 ON public.wagtailcore_modellogentry USING btree (content_changed);
CREATE INDEX wagtailcore_modellogentry_content_type_id_68849e77 ON public.wagtailcore_modellogentry USING btree (content_type_id);
CREATE INDEX wagtailcore_modellogentry_object_id_e0e7d4ef ON public.wagtailcore_modellogentry USING btree (object_id);
CREATE INDEX wagtailcore_modellogentry_object_id_e0e7d4ef_like ON public.wagtailcore_modellogentry USING btree (object_id varchar_pattern_ops);
CREATE INDEX wagtailcore_modellogentry_revision_id_df6ca33a ON public.wagtailcore_modellogentry USING btree (revision_id);
CREATE INDEX wagtailcore_modellogentry_timestamp_9694521b ON public.wagtailcore_modellogentry USING btree ("timestamp");
CREATE INDEX wagtailcore_modellogentry_user_id_0278d1bf ON public.wagtailcore_modellogentry USING btree (user_id);
CREATE INDEX wagtailcore_page_alias_of_id_12945502 ON public.wagtailcore_page USING btree (alias_of_id);
CREATE INDEX wagtailcore_page_content_type_id_c28424df ON public.wagtailcore_page USING btree (content_type_id);
CREATE INDEX wagtailcore_page_first_published_at_2b5dd637 ON public.wagtailcore_page USING btree (first_published_at);
CREATE INDEX wagtailcore_page_latest_revision_id_e60fef51 ON public.wagtailcore_page USING btree (latest_revision_id);
CREATE INDEX wagtailcore_page_live_revision_id_930bd822 ON public.wagtailcore_page USING btree (live_revision_id);
CREATE INDEX wagtailcore_page_locale_id_3c7e30a6 ON public.wagtailcore_page USING btree (locale_id);
CREATE INDEX wagtailcore_page_locked_by_id_bcb86245 ON public.wagtailcore_page USING btree (locked_by_id);
CREATE INDEX wagtailcore_page_owner_id_fbf7c332 ON public.wagtailcore_page USING btree (owner_id);
CREATE INDEX wagtailcore_page_path_98eba2c8_like ON public.wagtailcore_page USING btree (path varchar_pattern_ops);
CREATE INDEX wagtailcore_page_slug_e7c11b8f ON public.wagtailcore_page USING btree (slug);
CREATE INDEX wagtailcore_page_slug_e7c11b8f_like ON public.wagtailcore_page USING btree (slug varchar_pattern_ops);
CREATE INDEX wagtailcore_pagelogentry_action_c2408198 ON public.wagtailcore_pagelogentry USING btree (action);
CREATE INDEX wagtailcore_pagelogentry_action_c2408198_like ON public.wagtailcore_pagelogentry USING btree (action varchar_pattern_ops);
CREATE INDEX wagtailcore_pagelogentry_content_changed_99f27ade ON public.wagtailcore_pagelogentry USING btree (content_changed);
CREATE INDEX wagtailcore_pagelogentry_content_type_id_74e7708a ON public.wagtailcore_pagelogentry USING btree (content_type_id);
CREATE INDEX wagtailcore_pagelogentry_page_id_8464e327 ON public.wagtailcore_pagelogentry USING btree (page_id);
CREATE INDEX wagtailcore_pagelogentry_revision_id_8043d103 ON public.wagtailcore_pagelogentry USING btree (revision_id);
CREATE INDEX wagtailcore_pagelogentry_timestamp_deb774c4 ON public.wagtailcore_pagelogentry USING btree ("timestamp");
CREATE INDEX wagtailcore_pagelogentry_user_id_604ccfd8 ON public.wagtailcore_pagelogentry USING btree (user_id);
CREATE INDEX wagtailcore_pagerevision_approved_go_live_at_e56afc67 ON public.wagtailcore_revision USING btree (approved_go_live_at);
CREATE INDEX wagtailcore_pagerevision_created_at_66954e3b ON public.wagtailcore_revision USING btree (created_at);
CREATE INDEX wagtailcore_pagerevision_user_id_2409d2f4 ON public.wagtailcore_revision USING btree (user_id);
CREATE INDEX wagtailcore_pagesubscription_page_id_a085e7a6 ON public.wagtailcore_pagesubscription USING btree (page_id);
CREATE INDEX wagtailcore_pagesubscription_user_id_89d7def9 ON public.wagtailcore_pagesubscription USING btree (user_id);
CREATE INDEX wagtailcore_pageviewrestri_pageviewrestriction_id_f147a99a ON public.wagtailcore_pageviewrestriction_groups USING btree (pageviewrestriction_id);
CREATE INDEX wagtailcore_pageviewrestriction_groups_group_id_6460f223 ON public.wagtailcore_pageviewrestriction_groups USING btree (group_id);
CREATE INDEX wagtailcore_pageviewrestriction_page_id_15a8bea6 ON public.wagtailcore_pageviewrestriction USING btree (page_id);
CREATE INDEX wagtailcore_referenceindex_base_content_type_id_313cf40f ON public.wagtailcore_referenceindex USING btree (base_content_type_id);
CREATE INDEX wagtailcore_referenceindex_content_type_id_766e0336 ON public.wagtailcore_referenceindex USING btree (content_type_id);
CREATE INDEX wagtailcore_referenceindex_to_content_type_id_93690bbd ON public.wagtailcore_referenceindex USING btree (to_content_type_id);
CREATE INDEX wagtailcore_revision_base_content_type_id_5b4ef7bd ON public.wagtailcore_revision USING btree (base_content_type_id);
CREATE INDEX wagtailcore_revision_content_type_id_c8cb69c0 ON public.wagtailcore_revision USING btree (content_type_id);
CREATE INDEX wagtailcore_site_hostname_96b20b46 ON public.wagtailcore_site USING btree (hostname);
CREATE INDEX wagtailcore_site_hostname_96b20b46_like ON public.wagtailcore_site USING btree (hostname varchar_pattern_ops);
CREATE INDEX wagtailcore_site_root_page_id_e02fb95c ON public.wagtailcore_site USING btree (root_page_id);
CREATE INDEX wagtailcore_task_content_type_id_249ab8ba ON public.wagtailcore_task USING btree (content_type_id);
CREATE INDEX wagtailcore_taskstate_content_type_id_0a758fdc ON public.wagtailcore_taskstate USING btree (content_type_id);
CREATE INDEX wagtailcore_taskstate_finished_by_id_13f98229 ON public.wagtailcore_taskstate USING btree (finished_by_id);
CREATE INDEX wagtailcore_taskstate_page_revision_id_9f52c88e ON public.wagtailcore_taskstate USING btree (revision_id);
CREATE INDEX wagtailcore_taskstate_task_id_c3677c34 ON public.wagtailcore_taskstate USING btree (task_id);
CREATE INDEX wagtailcore_taskstate_workflow_state_id_9239a775 ON public.wagtailcore_taskstate USING btree (workflow_state_id);
CREATE INDEX wagtailcore_uploadedfile_for_content_type_id_b0fc87b2 ON public.wagtailcore_uploadedfile USING btree (for_content_type_id);
CREATE INDEX wagtailcore_uploadedfile_uploaded_by_user_id_c7580fe8 ON public.wagtailcore_uploadedfile USING btree (uploaded_by_user_id);
CREATE INDEX wagtailcore_uuid_06a44d_idx ON public.wagtailcore_pagelogentry USING btree (uuid, action, "timestamp" DESC);
CREATE INDEX wagtailcore_uuid_d6363b_idx ON public.wagtailcore_modellogentry USING btree (uuid, action, "timestamp" DESC);
CREATE INDEX wagtailcore_workflowcontenttype_workflow_id_9aad7cd2 ON public.wagtailcore_workflowcontenttype USING btree (workflow_id);
CREATE INDEX wagtailcore_workflowpage_workflow_id_56f56ff6 ON public.wagtailcore_workflowpage USING btree (workflow_id);
CREATE INDEX wagtailcore_workflowstate_base_content_type_id_a30dc576 ON public.wagtailcore_workflowstate USING btree (base_content_type_id);
CREATE INDEX wagtailcore_workflowstate_content_type_id_2bb78ce1 ON public.wagtailcore_workflowstate USING btree (content_type_id);
CREATE INDEX wagtailcore_workflowstate_requested_by_id_4090bca3 ON public.wagtailcore_workflowstate USING btree (requested_by_id);
CREATE INDEX wagtailcore_workflowstate_workflow_id_1f18378f ON public.wagtailcore_workflowstate USING btree (workflow_id);
CREATE INDEX wagtailcore_workflowtask_task_id_ce7716fe ON public.wagtailcore_workflowtask USING btree (task_id);
CREATE INDEX wagtailcore_workflowtask_workflow_id_b9717175 ON public.wagtailcore_workflowtask USING btree (workflow_id);
CREATE INDEX wagtaildocs_document_collection_id_23881625 ON public.wagtaildocs_document USING btree (collection_id);
CREATE INDEX wagtaildocs_document_uploaded_by_user_id_17258b41 ON public.wagtaildocs_document USING btree (uploaded_by_user_id);
CREATE INDEX wagtailimages_image_collection_id_c2f8af7e ON public.wagtailimages_image USING btree (collection_id);
CREATE INDEX wagtailimages_image_created_at_86fa6cd4 ON public.wagtailimages_image USING btree (created_at);
CREATE INDEX wagtailimages_image_file_hash_fb5bbb23 ON public.wagtailimages_image USING btree (file_hash);
CREATE INDEX wagtailimages_image_file_hash_fb5bbb23_like ON public.wagtailimages_image USING btree (file_hash varchar_pattern_ops);
CREATE INDEX wagtailimages_image_uploaded_by_user_id_5d73dc75 ON public.wagtailimages_image USING btree (uploaded_by_user_id);
CREATE INDEX wagtailimages_rendition_filter_spec_1cba3201 ON public.wagtailimages_rendition USING btree (filter_spec);
CREATE INDEX wagtailimages_rendition_filter_spec_1cba3201_like ON public.wagtailimages_rendition USING btree (filter_spec varchar_pattern_ops);
CREATE INDEX wagtailimages_rendition_image_id_3e1fd774 ON public.wagtailimages_rendition USING btree (image_id);
CREATE INDEX wagtailsear_autocom_476c89_gin ON public.wagtailsearch_indexentry USING gin (autocomplete);
CREATE INDEX wagtailsear_body_90c85d_gin ON public.wagtailsearch_indexentry USING gin (body);
CREATE INDEX wagtailsear_title_9caae0_gin ON public.wagtailsearch_indexentry USING gin (title);
CREATE INDEX wagtailsearch_indexentry_content_type_id_62ed694f ON public.wagtailsearch_indexentry USING btree (content_type_id);
CREATE INDEX workflowstate_base_ct_id_idx ON public.wagtailcore_workflowstate USING btree (base_content_type_id, object_id);
CREATE INDEX workflowstate_ct_id_idx ON public.wagtailcore_workflowstate USING btree (content_type_id, object_id);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_associationmember
    ADD CONSTRAINT committees_associati_district_id_97e7e817_fk_districts FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_associationmember
    ADD CONSTRAINT committees_associati_organisation_id_f08acd1e_fk_people_or FOREIGN KEY (organisation_id) REFERENCES public.people_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_committee_fields_of_work
    ADD CONSTRAINT committees_committee_committee_id_cf28316f_fk_committee FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_committee
    ADD CONSTRAINT committees_committee_district_id_d6ca96f1_fk_districts FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_committee
    ADD CONSTRAINT committees_committee_parent_id_2183c0a9_fk_committee FOREIGN KEY (parent_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_committee_fields_of_work
    ADD CONSTRAINT committees_committee_theme_id_c1b7dc23_fk_districts FOREIGN KEY (theme_id) REFERENCES public.districts_theme(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_committee
    ADD CONSTRAINT committees_committee_thread_id_dc6c2563_fk_threads_thread_id FOREIGN KEY (thread_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_joining
    ADD CONSTRAINT committees_joining_committee_id_11323c28_fk_committee FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_joining
    ADD CONSTRAINT committees_joining_mandate_id_874d0587_fk_committees_mandate_id FOREIGN KEY (mandate_id) REFERENCES public.committees_mandate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_joining
    ADD CONSTRAINT committees_joining_user_id_7ca7c7fc_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_mandate
    ADD CONSTRAINT committees_mandate_appointed_by_id_ee0e8f28_fk_people_person_id FOREIGN KEY (appointed_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_mandate
    ADD CONSTRAINT committees_mandate_committee_id_12e64da2_fk_committee FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_mandate
    ADD CONSTRAINT committees_mandate_follows_id_bc47a374_fk_committees_mandate_id FOREIGN KEY (follows_id) REFERENCES public.committees_mandate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_mandate
    ADD CONSTRAINT committees_mandate_on_behalf_of_id_bac4d390_fk_people_or FOREIGN KEY (on_behalf_of_id) REFERENCES public.people_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_mandate
    ADD CONSTRAINT committees_mandate_person_id_34267b59_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_mandate
    ADD CONSTRAINT committees_mandate_seat_id_4dda0e26_fk_committees_seat_id FOREIGN KEY (seat_id) REFERENCES public.committees_seat(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_mandate
    ADD CONSTRAINT committees_mandate_term_id_a45b52f0_fk_committee FOREIGN KEY (term_id) REFERENCES public.committees_electoralterm(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_reminder
    ADD CONSTRAINT committees_reminder_mandate_id_b5f2f619_fk_committee FOREIGN KEY (mandate_id) REFERENCES public.committees_mandate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_rulesetversion
    ADD CONSTRAINT committees_rulesetve_committee_id_5f47f706_fk_committee FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_seat
    ADD CONSTRAINT committees_seat_committee_id_4714807d_fk_committee FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_seat
    ADD CONSTRAINT committees_seat_ex_officio_of_id_98c4bfce_fk_committees_seat_id FOREIGN KEY (ex_officio_of_id) REFERENCES public.committees_seat(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_seat
    ADD CONSTRAINT committees_seat_member_id_7465764b_fk_committee FOREIGN KEY (member_id) REFERENCES public.committees_associationmember(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_seat
    ADD CONSTRAINT committees_seat_nominated_by_id_d99bf14b_fk_people_or FOREIGN KEY (nominated_by_id) REFERENCES public.people_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_seat
    ADD CONSTRAINT committees_seat_stands_in_for_id_ac91c2ae_fk_committees_seat_id FOREIGN KEY (stands_in_for_id) REFERENCES public.committees_seat(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.committees_statutes
    ADD CONSTRAINT committees_statutes_document_id_95075259_fk_files_document_id FOREIGN KEY (document_id) REFERENCES public.files_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.conversation_comment
    ADD CONSTRAINT conversation_comment_address_id_1244ed43_fk_people_address_id FOREIGN KEY (address_id) REFERENCES public.people_address(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.conversation_comment
    ADD CONSTRAINT conversation_comment_committee_id_69d62ec9_fk_committee FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.conversation_comment
    ADD CONSTRAINT conversation_comment_parent_id_b818f835_fk_conversat FOREIGN KEY (parent_id) REFERENCES public.conversation_comment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.conversation_comment
    ADD CONSTRAINT conversation_comment_thread_id_90102c9d_fk_threads_thread_id FOREIGN KEY (thread_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.conversation_comment
    ADD CONSTRAINT conversation_comment_user_id_550d0031_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.conversation_contactmessage
    ADD CONSTRAINT conversation_contact_district_id_b870686e_fk_districts FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.conversation_contactmessage
    ADD CONSTRAINT conversation_contact_handled_by_id_6501c8e3_fk_people_us FOREIGN KEY (handled_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.conversation_follow
    ADD CONSTRAINT conversation_follow_address_id_ffac459a_fk_people_address_id FOREIGN KEY (address_id) REFERENCES public.people_address(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.conversation_follow
    ADD CONSTRAINT conversation_follow_thread_id_b4cb4a0a_fk_threads_thread_id FOREIGN KEY (thread_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.conversation_follow
    ADD CONSTRAINT conversation_follow_user_id_0fe70562_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.conversation_moderation
    ADD CONSTRAINT conversation_moderat_comment_id_6241a5ca_fk_conversat FOREIGN KEY (comment_id) REFERENCES public.conversation_comment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.conversation_moderation
    ADD CONSTRAINT conversation_moderat_objection_decided_by_99afe089_fk_people_us FOREIGN KEY (objection_decided_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.conversation_moderation
    ADD CONSTRAINT conversation_moderation_by_id_12e699e0_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.conversation_moderation
    ADD CONSTRAINT conversation_moderation_thread_id_e7f33a60_fk_threads_thread_id FOREIGN KEY (thread_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.conversation_report
    ADD CONSTRAINT conversation_report_comment_id_9190b813_fk_conversat FOREIGN KEY (comment_id) REFERENCES public.conversation_comment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.conversation_report
    ADD CONSTRAINT conversation_report_decided_by_id_4d01b7c2_fk_people_user_id FOREIGN KEY (decided_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.conversation_report
    ADD CONSTRAINT conversation_report_thread_id_1e53705d_fk_threads_thread_id FOREIGN KEY (thread_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.direction_profile
    ADD CONSTRAINT direction_profile_adopted_by_id_5b88aefa_fk_committee FOREIGN KEY (adopted_by_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.direction_profile
    ADD CONSTRAINT direction_profile_author_id_67edc169_fk_people_user_id FOREIGN KEY (author_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.direction_profile
    ADD CONSTRAINT direction_profile_district_id_518ee90d_fk_districts_district_id FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.direction_profile
    ADD CONSTRAINT direction_profile_drafted_by_id_505932bc_fk_committee FOREIGN KEY (drafted_by_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.direction_profile
    ADD CONSTRAINT direction_profile_thread_id_523ff4ee_fk_threads_thread_id FOREIGN KEY (thread_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.direction_profilegoal
    ADD CONSTRAINT direction_profilegoa_continues_id_2666408e_fk_direction FOREIGN KEY (continues_id) REFERENCES public.direction_profilegoal(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.direction_profilegoal
    ADD CONSTRAINT direction_profilegoa_profile_id_cb0f7dd2_fk_direction FOREIGN KEY (profile_id) REFERENCES public.direction_profile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.direction_programmetask
    ADD CONSTRAINT direction_programmet_committee_id_4d1e438a_fk_committee FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.direction_programmetask
    ADD CONSTRAINT direction_programmet_programme_id_49c6480b_fk_direction FOREIGN KEY (programme_id) REFERENCES public.direction_workprogramme(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.direction_programmetask
    ADD CONSTRAINT direction_programmet_responsible_id_12aa0237_fk_people_pe FOREIGN KEY (responsible_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.direction_workprogramme
    ADD CONSTRAINT direction_workprogra_adopted_by_id_d96190d2_fk_committee FOREIGN KEY (adopted_by_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.direction_workprogramme
    ADD CONSTRAINT direction_workprogra_district_id_0fce7180_fk_districts FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.direction_workprogramme
    ADD CONSTRAINT direction_workprogramme_author_id_2992ff76_fk_people_user_id FOREIGN KEY (author_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.direction_workprogramme
    ADD CONSTRAINT direction_workprogramme_thread_id_9003d722_fk_threads_thread_id FOREIGN KEY (thread_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.districts_city
    ADD CONSTRAINT districts_city_logo_id_a72fd977_fk_files_picture_id FOREIGN KEY (logo_id) REFERENCES public.files_picture(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.districts_district
    ADD CONSTRAINT districts_district_picture_id_1d974e1a_fk_files_picture_id FOREIGN KEY (picture_id) REFERENCES public.files_picture(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.districts_districtlink
    ADD CONSTRAINT districts_districtli_district_id_716545a9_fk_districts FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.districts_neighbourhood
    ADD CONSTRAINT districts_neighbourh_district_id_fc2344d1_fk_districts FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.districts_place
    ADD CONSTRAINT districts_place_category_id_40e54300_fk_districts FOREIGN KEY (category_id) REFERENCES public.districts_placecategory(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.districts_place
    ADD CONSTRAINT districts_place_district_id_37d90124_fk_districts_district_id FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.districts_place
    ADD CONSTRAINT districts_place_picture_id_8bf7205d_fk_files_picture_id FOREIGN KEY (picture_id) REFERENCES public.files_picture(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_answer
    ADD CONSTRAINT ideas_answer_author_id_fad79625_fk_people_user_id FOREIGN KEY (author_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_answer
    ADD CONSTRAINT ideas_answer_committee_id_13a38e82_fk_committees_committee_id FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_answer
    ADD CONSTRAINT ideas_answer_department_id_93f51936_fk_people_organisation_id FOREIGN KEY (department_id) REFERENCES public.people_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_answer
    ADD CONSTRAINT ideas_answer_idea_id_14fd5e5a_fk_ideas_idea_id FOREIGN KEY (idea_id) REFERENCES public.ideas_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_idea
    ADD CONSTRAINT ideas_idea_address_id_4b76d67b_fk_people_address_id FOREIGN KEY (address_id) REFERENCES public.people_address(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_idea
    ADD CONSTRAINT ideas_idea_audience_id_22193796_fk_districts_audience_id FOREIGN KEY (audience_id) REFERENCES public.districts_audience(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_idea
    ADD CONSTRAINT ideas_idea_district_id_fd8d940d_fk_districts_district_id FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_idea
    ADD CONSTRAINT ideas_idea_entered_by_id_6c83d10f_fk_people_user_id FOREIGN KEY (entered_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_idea
    ADD CONSTRAINT ideas_idea_merged_into_id_5cfabc20_fk_ideas_idea_id FOREIGN KEY (merged_into_id) REFERENCES public.ideas_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_idea
    ADD CONSTRAINT ideas_idea_neighbourhood_id_91de7c8a_fk_districts FOREIGN KEY (neighbourhood_id) REFERENCES public.districts_neighbourhood(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_idea
    ADD CONSTRAINT ideas_idea_organisation_id_00a98f90_fk_people_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.people_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_idea
    ADD CONSTRAINT ideas_idea_theme_id_863bc823_fk_districts_theme_id FOREIGN KEY (theme_id) REFERENCES public.districts_theme(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_idea
    ADD CONSTRAINT ideas_idea_thread_id_24501744_fk_threads_thread_id FOREIGN KEY (thread_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_ideaimportdraft
    ADD CONSTRAINT ideas_ideaimportdraf_district_id_248264a9_fk_districts FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_ideapicture
    ADD CONSTRAINT ideas_ideapicture_idea_id_2e9ccf33_fk_ideas_idea_id FOREIGN KEY (idea_id) REFERENCES public.ideas_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_ideapicture
    ADD CONSTRAINT ideas_ideapicture_picture_id_3aeb67f9_fk_files_picture_id FOREIGN KEY (picture_id) REFERENCES public.files_picture(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_ideaversion
    ADD CONSTRAINT ideas_ideaversion_idea_id_00d28646_fk_ideas_idea_id FOREIGN KEY (idea_id) REFERENCES public.ideas_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_intake
    ADD CONSTRAINT ideas_intake_district_id_197974ce_fk_districts_district_id FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_note
    ADD CONSTRAINT ideas_note_author_id_d905672b_fk_people_user_id FOREIGN KEY (author_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_note
    ADD CONSTRAINT ideas_note_idea_id_96038ac6_fk_ideas_idea_id FOREIGN KEY (idea_id) REFERENCES public.ideas_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_parentalconsent
    ADD CONSTRAINT ideas_parentalconsent_idea_id_12b87194_fk_ideas_idea_id FOREIGN KEY (idea_id) REFERENCES public.ideas_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_parentalconsent
    ADD CONSTRAINT ideas_parentalconsent_recorded_by_id_1bcd0cc8_fk_people_user_id FOREIGN KEY (recorded_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_referral
    ADD CONSTRAINT ideas_referral_committee_id_41a5d93e_fk_committees_committee_id FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_referral
    ADD CONSTRAINT ideas_referral_idea_id_e8a61fdf_fk_ideas_idea_id FOREIGN KEY (idea_id) REFERENCES public.ideas_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_support
    ADD CONSTRAINT ideas_support_address_id_4e740105_fk_people_address_id FOREIGN KEY (address_id) REFERENCES public.people_address(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_support
    ADD CONSTRAINT ideas_support_came_with_id_44959c82_fk_ideas_idea_id FOREIGN KEY (came_with_id) REFERENCES public.ideas_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_support
    ADD CONSTRAINT ideas_support_idea_id_b4a269c1_fk_ideas_idea_id FOREIGN KEY (idea_id) REFERENCES public.ideas_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ideas_support
    ADD CONSTRAINT ideas_support_user_id_58744097_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_agendaitem
    ADD CONSTRAINT meetings_agendaitem_meeting_id_07815bb0_fk_meetings_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meetings_meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_agendaitem
    ADD CONSTRAINT meetings_agendaitem_paper_id_8b60d612_fk_meetings_paper_id FOREIGN KEY (paper_id) REFERENCES public.meetings_paper(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_agendaitem
    ADD CONSTRAINT meetings_agendaitem_parent_id_61edc61c_fk_meetings_ FOREIGN KEY (parent_id) REFERENCES public.meetings_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_agendaitem
    ADD CONSTRAINT meetings_agendaitem_subject_id_17ca7cf3_fk_threads_thread_id FOREIGN KEY (subject_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_amendment
    ADD CONSTRAINT meetings_amendment_paper_id_d36beca2_fk_meetings_paper_id FOREIGN KEY (paper_id) REFERENCES public.meetings_paper(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_amendment
    ADD CONSTRAINT meetings_amendment_proposed_by_id_3da1918d_fk_people_person_id FOREIGN KEY (proposed_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_calendarfeed
    ADD CONSTRAINT meetings_calendarfeed_user_id_03e8f093_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_candidate
    ADD CONSTRAINT meetings_candidate_person_id_184677de_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_candidate
    ADD CONSTRAINT meetings_candidate_vote_id_ebab9fae_fk_meetings_vote_id FOREIGN KEY (vote_id) REFERENCES public.meetings_vote(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_conflictofinterest
    ADD CONSTRAINT meetings_conflictofi_item_id_6a2d48e6_fk_meetings_ FOREIGN KEY (item_id) REFERENCES public.meetings_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_conflictofinterest
    ADD CONSTRAINT meetings_conflictofi_person_id_1f2c9c94_fk_people_pe FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_consultation
    ADD CONSTRAINT meetings_consultatio_committee_id_8acd6e77_fk_committee FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_consultation
    ADD CONSTRAINT meetings_consultatio_item_id_a1a13de9_fk_meetings_ FOREIGN KEY (item_id) REFERENCES public.meetings_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_consultation
    ADD CONSTRAINT meetings_consultation_paper_id_0266774b_fk_meetings_paper_id FOREIGN KEY (paper_id) REFERENCES public.meetings_paper(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_dateanswer
    ADD CONSTRAINT meetings_dateanswer_option_id_f70de88e_fk_meetings_ FOREIGN KEY (option_id) REFERENCES public.meetings_dateoption(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_dateanswer
    ADD CONSTRAINT meetings_dateanswer_person_id_77c4e879_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_dateoption
    ADD CONSTRAINT meetings_dateoption_poll_id_48b43855_fk_meetings_datepoll_id FOREIGN KEY (poll_id) REFERENCES public.meetings_datepoll(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_datepoll
    ADD CONSTRAINT meetings_datepoll_committee_id_5d6ed68e_fk_committee FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_datepoll
    ADD CONSTRAINT meetings_datepoll_meeting_id_a8360565_fk_meetings_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meetings_meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_invitation
    ADD CONSTRAINT meetings_invitation_mandate_id_69edeaa3_fk_committee FOREIGN KEY (mandate_id) REFERENCES public.committees_mandate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_invitation
    ADD CONSTRAINT meetings_invitation_meeting_id_2a4c9253_fk_meetings_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meetings_meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_invitation
    ADD CONSTRAINT meetings_invitation_person_id_a540e281_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_meeting
    ADD CONSTRAINT meetings_meeting_committee_id_27f5b8ba_fk_committee FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_meeting
    ADD CONSTRAINT meetings_meeting_current_item_id_359e83fd_fk_meetings_ FOREIGN KEY (current_item_id) REFERENCES public.meetings_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_meeting
    ADD CONSTRAINT meetings_meeting_second_call_of_id_4dd3bb3f_fk_meetings_ FOREIGN KEY (second_call_of_id) REFERENCES public.meetings_meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_meeting
    ADD CONSTRAINT meetings_meeting_series_id_4c28ba88_fk_meetings_ FOREIGN KEY (series_id) REFERENCES public.meetings_meetingseries(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_meeting
    ADD CONSTRAINT meetings_meeting_thread_id_ec5c9fd3_fk_threads_thread_id FOREIGN KEY (thread_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_meeting_with_committees
    ADD CONSTRAINT meetings_meeting_wit_committee_id_66c10159_fk_committee FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_meeting_with_committees
    ADD CONSTRAINT meetings_meeting_wit_meeting_id_8ee862d6_fk_meetings_ FOREIGN KEY (meeting_id) REFERENCES public.meetings_meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_meetingseries
    ADD CONSTRAINT meetings_meetingseri_committee_id_c4106730_fk_committee FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_meetingtask
    ADD CONSTRAINT meetings_meetingtask_item_id_7200e854_fk_meetings_agendaitem_id FOREIGN KEY (item_id) REFERENCES public.meetings_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_meetingtask
    ADD CONSTRAINT meetings_meetingtask_meeting_id_88132261_fk_meetings_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meetings_meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_meetingtask
    ADD CONSTRAINT meetings_meetingtask_responsible_id_ff2b9597_fk_people_pe FOREIGN KEY (responsible_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_minutes
    ADD CONSTRAINT meetings_minutes_approved_in_id_be22afc8_fk_meetings_meeting_id FOREIGN KEY (approved_in_id) REFERENCES public.meetings_meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_minutes
    ADD CONSTRAINT meetings_minutes_co_signer_id_a5d5c991_fk_people_person_id FOREIGN KEY (co_signer_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_minutes
    ADD CONSTRAINT meetings_minutes_document_id_051ddc7d_fk_files_document_id FOREIGN KEY (document_id) REFERENCES public.files_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_minutes
    ADD CONSTRAINT meetings_minutes_meeting_id_09b7a17e_fk_meetings_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meetings_meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_minutes
    ADD CONSTRAINT meetings_minutes_public_document_id_c46eb2ad_fk_files_doc FOREIGN KEY (public_document_id) REFERENCES public.files_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_minutes
    ADD CONSTRAINT meetings_minutes_recorder_id_df9b1718_fk_people_person_id FOREIGN KEY (recorder_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_minutesamendment
    ADD CONSTRAINT meetings_minutesamen_decided_in_id_abdfb4f2_fk_meetings_ FOREIGN KEY (decided_in_id) REFERENCES public.meetings_meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_minutesamendment
    ADD CONSTRAINT meetings_minutesamen_minutes_id_cc05c904_fk_meetings_ FOREIGN KEY (minutes_id) REFERENCES public.meetings_minutes(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_objection
    ADD CONSTRAINT meetings_objection_minutes_id_6734a6c2_fk_meetings_minutes_id FOREIGN KEY (minutes_id) REFERENCES public.meetings_minutes(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_objection
    ADD CONSTRAINT meetings_objection_person_id_8bd9e452_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_openballot
    ADD CONSTRAINT meetings_openballot_entry_id_d0ae6af3_fk_meetings_rollentry_id FOREIGN KEY (entry_id) REFERENCES public.meetings_rollentry(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_paper
    ADD CONSTRAINT meetings_paper_adds_to_id_a19e461b_fk_meetings_paper_id FOREIGN KEY (adds_to_id) REFERENCES public.meetings_paper(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_paper
    ADD CONSTRAINT meetings_paper_author_id_056370b2_fk_people_user_id FOREIGN KEY (author_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_paper
    ADD CONSTRAINT meetings_paper_committee_id_64aefe0c_fk_committees_committee_id FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_paper
    ADD CONSTRAINT meetings_paper_subject_id_eb3cd261_fk_threads_thread_id FOREIGN KEY (subject_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_paper
    ADD CONSTRAINT meetings_paper_thread_id_d7ffe487_fk_threads_thread_id FOREIGN KEY (thread_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_paperfile
    ADD CONSTRAINT meetings_paperfile_document_id_1bacc162_fk_files_document_id FOREIGN KEY (document_id) REFERENCES public.files_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_paperfile
    ADD CONSTRAINT meetings_paperfile_paper_id_567e5645_fk_meetings_paper_id FOREIGN KEY (paper_id) REFERENCES public.meetings_paper(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_paperversion
    ADD CONSTRAINT meetings_paperversion_paper_id_f93a3d99_fk_meetings_paper_id FOREIGN KEY (paper_id) REFERENCES public.meetings_paper(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_participation
    ADD CONSTRAINT meetings_participati_entry_id_937e8040_fk_meetings_ FOREIGN KEY (entry_id) REFERENCES public.meetings_rollentry(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_presence
    ADD CONSTRAINT meetings_presence_mandate_id_bb3aee26_fk_committees_mandate_id FOREIGN KEY (mandate_id) REFERENCES public.committees_mandate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_presence
    ADD CONSTRAINT meetings_presence_meeting_id_fd2744bc_fk_meetings_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meetings_meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_presence
    ADD CONSTRAINT meetings_presence_person_id_8dd0cef2_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_proxy
    ADD CONSTRAINT meetings_proxy_giver_id_b65419d7_fk_people_person_id FOREIGN KEY (giver_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_proxy
    ADD CONSTRAINT meetings_proxy_holder_id_666462e0_fk_people_person_id FOREIGN KEY (holder_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_proxy
    ADD CONSTRAINT meetings_proxy_meeting_id_5ed1b3d0_fk_meetings_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meetings_meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_registerprefix
    ADD CONSTRAINT meetings_registerpre_committee_id_d1c13ddf_fk_committee FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_resolution
    ADD CONSTRAINT meetings_resolution_committee_id_215e2afa_fk_committee FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_resolution
    ADD CONSTRAINT meetings_resolution_item_id_378adf00_fk_meetings_agendaitem_id FOREIGN KEY (item_id) REFERENCES public.meetings_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_resolution
    ADD CONSTRAINT meetings_resolution_responsible_id_6db86f18_fk_people_person_id FOREIGN KEY (responsible_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_resolution
    ADD CONSTRAINT meetings_resolution_subject_id_95ce4cde_fk_threads_thread_id FOREIGN KEY (subject_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_resolution
    ADD CONSTRAINT meetings_resolution_thread_id_6fca5428_fk_threads_thread_id FOREIGN KEY (thread_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_resolution
    ADD CONSTRAINT meetings_resolution_vote_id_421d907d_fk_meetings_vote_id FOREIGN KEY (vote_id) REFERENCES public.meetings_vote(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_rollentry
    ADD CONSTRAINT meetings_rollentry_cast_by_id_8aef2d16_fk_people_person_id FOREIGN KEY (cast_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_rollentry
    ADD CONSTRAINT meetings_rollentry_mandate_id_8966405c_fk_committees_mandate_id FOREIGN KEY (mandate_id) REFERENCES public.committees_mandate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_rollentry
    ADD CONSTRAINT meetings_rollentry_person_id_d9cd2766_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_rollentry
    ADD CONSTRAINT meetings_rollentry_vote_id_e484664b_fk_meetings_vote_id FOREIGN KEY (vote_id) REFERENCES public.meetings_vote(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_secrecyrequest
    ADD CONSTRAINT meetings_secrecyrequest_person_id_c8388562_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_secrecyrequest
    ADD CONSTRAINT meetings_secrecyrequest_vote_id_2caacc94_fk_meetings_vote_id FOREIGN KEY (vote_id) REFERENCES public.meetings_vote(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_secretballot
    ADD CONSTRAINT meetings_secretballot_vote_id_685bcbaf_fk_meetings_vote_id FOREIGN KEY (vote_id) REFERENCES public.meetings_vote(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_signature
    ADD CONSTRAINT meetings_signature_minutes_id_6e0cf007_fk_meetings_minutes_id FOREIGN KEY (minutes_id) REFERENCES public.meetings_minutes(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_signature
    ADD CONSTRAINT meetings_signature_person_id_3c1e4d8e_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_templateitem
    ADD CONSTRAINT meetings_templateite_committee_id_8c2f042c_fk_committee FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_vote
    ADD CONSTRAINT meetings_vote_after_id_e4188266_fk_meetings_vote_id FOREIGN KEY (after_id) REFERENCES public.meetings_vote(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_vote
    ADD CONSTRAINT meetings_vote_amendment_id_bc6d02dc_fk_meetings_amendment_id FOREIGN KEY (amendment_id) REFERENCES public.meetings_amendment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_vote
    ADD CONSTRAINT meetings_vote_committee_id_f307b575_fk_committees_committee_id FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_vote
    ADD CONSTRAINT meetings_vote_item_id_90b2e465_fk_meetings_agendaitem_id FOREIGN KEY (item_id) REFERENCES public.meetings_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_vote
    ADD CONSTRAINT meetings_vote_paper_version_id_4965814a_fk_meetings_ FOREIGN KEY (paper_version_id) REFERENCES public.meetings_paperversion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_vote
    ADD CONSTRAINT meetings_vote_rule_set_id_7b8dfbd8_fk_committee FOREIGN KEY (rule_set_id) REFERENCES public.committees_rulesetversion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_waiting
    ADD CONSTRAINT meetings_waiting_carried_from_id_5d582a33_fk_meetings_ FOREIGN KEY (carried_from_id) REFERENCES public.meetings_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_waiting
    ADD CONSTRAINT meetings_waiting_committee_id_1b7e630f_fk_committee FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_waiting
    ADD CONSTRAINT meetings_waiting_item_id_bbc80dc9_fk_meetings_agendaitem_id FOREIGN KEY (item_id) REFERENCES public.meetings_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_waiting
    ADD CONSTRAINT meetings_waiting_paper_id_9bbf6bd1_fk_meetings_paper_id FOREIGN KEY (paper_id) REFERENCES public.meetings_paper(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_waiting
    ADD CONSTRAINT meetings_waiting_thread_id_d62f6a22_fk_threads_thread_id FOREIGN KEY (thread_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.notifications_notice
    ADD CONSTRAINT notifications_notice_address_id_ec990c6c_fk_people_address_id FOREIGN KEY (address_id) REFERENCES public.people_address(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.notifications_notice
    ADD CONSTRAINT notifications_notice_thread_id_24285574_fk_threads_thread_id FOREIGN KEY (thread_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.notifications_notice
    ADD CONSTRAINT notifications_notice_user_id_552cc228_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.notifications_preference
    ADD CONSTRAINT notifications_prefer_address_id_2e3d6975_fk_people_ad FOREIGN KEY (address_id) REFERENCES public.people_address(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.notifications_preference
    ADD CONSTRAINT notifications_preference_user_id_c839c2d6_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_address
    ADD CONSTRAINT people_address_user_id_f2966971_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_consent
    ADD CONSTRAINT people_consent_person_id_a757a92f_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_duty
    ADD CONSTRAINT people_duty_district_id_4702869b_fk_districts_district_id FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_duty
    ADD CONSTRAINT people_duty_user_id_d7deb0e9_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_invitation
    ADD CONSTRAINT people_invitation_person_id_d00204d6_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_organisation
    ADD CONSTRAINT people_organisation_district_id_65b305f3_fk_districts FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_organisationcontact
    ADD CONSTRAINT people_organisationc_organisation_id_5850c33c_fk_people_or FOREIGN KEY (organisation_id) REFERENCES public.people_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_organisationcontact
    ADD CONSTRAINT people_organisationc_person_id_d58471dc_fk_people_pe FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_person
    ADD CONSTRAINT people_person_merged_into_id_138bbee4_fk_people_person_id FOREIGN KEY (merged_into_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_person
    ADD CONSTRAINT people_person_picture_id_bc68eee9_fk_files_picture_id FOREIGN KEY (picture_id) REFERENCES public.files_picture(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_person
    ADD CONSTRAINT people_person_user_id_6381a4ab_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_user_groups
    ADD CONSTRAINT people_user_groups_group_id_1f0237d0_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_user_groups
    ADD CONSTRAINT people_user_groups_user_id_290df956_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_user_user_permissions
    ADD CONSTRAINT people_user_user_per_permission_id_55f01ef0_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_user_user_permissions
    ADD CONSTRAINT people_user_user_permissions_user_id_7d19557b_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_articlepage
    ADD CONSTRAINT portal_articlepage_district_id_a2ca35b7_fk_districts FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_articlepage
    ADD CONSTRAINT portal_articlepage_page_ptr_id_57f72be7_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_articlepage
    ADD CONSTRAINT portal_articlepage_picture_id_57c14477_fk_portal_ed FOREIGN KEY (picture_id) REFERENCES public.portal_editorialimage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_editorialimage
    ADD CONSTRAINT portal_editorialimag_collection_id_09f0d4e5_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_editorialimage
    ADD CONSTRAINT portal_editorialimag_uploaded_by_user_id_a334460d_fk_people_us FOREIGN KEY (uploaded_by_user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_editorialrendition
    ADD CONSTRAINT portal_editorialrend_image_id_544fd19b_fk_portal_ed FOREIGN KEY (image_id) REFERENCES public.portal_editorialimage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_newspage
    ADD CONSTRAINT portal_newspage_district_id_666f0ef3_fk_districts_district_id FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_newspage
    ADD CONSTRAINT portal_newspage_page_ptr_id_56868fb8_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_newspage
    ADD CONSTRAINT portal_newspage_picture_id_838a4de8_fk_portal_editorialimage_id FOREIGN KEY (picture_id) REFERENCES public.portal_editorialimage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_topicpage
    ADD CONSTRAINT portal_topicpage_district_id_d3855d20_fk_districts_district_id FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_topicpage
    ADD CONSTRAINT portal_topicpage_page_ptr_id_3081019b_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_topicpage
    ADD CONSTRAINT portal_topicpage_picture_id_fa662055_fk_portal_ed FOREIGN KEY (picture_id) REFERENCES public.portal_editorialimage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_yearfigures
    ADD CONSTRAINT portal_yearfigures_report_id_df19e8f2_fk_wagtaildo FOREIGN KEY (report_id) REFERENCES public.wagtaildocs_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_awardyear
    ADD CONSTRAINT projects_awardyear_project_id_ef45c2b7_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_closingreport
    ADD CONSTRAINT projects_closingrepo_project_id_398d2cef_fk_projects_ FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_closingreport
    ADD CONSTRAINT projects_closingreport_author_id_5593c879_fk_people_user_id FOREIGN KEY (author_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_event
    ADD CONSTRAINT projects_event_address_id_874b0160_fk_people_address_id FOREIGN KEY (address_id) REFERENCES public.people_address(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_event_audiences
    ADD CONSTRAINT projects_event_audie_audience_id_257960ea_fk_districts FOREIGN KEY (audience_id) REFERENCES public.districts_audience(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_event_audiences
    ADD CONSTRAINT projects_event_audiences_event_id_64d3b137_fk_projects_event_id FOREIGN KEY (event_id) REFERENCES public.projects_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_event
    ADD CONSTRAINT projects_event_district_id_1e944d83_fk_districts_district_id FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_event
    ADD CONSTRAINT projects_event_entered_by_id_cc545b17_fk_people_user_id FOREIGN KEY (entered_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_event
    ADD CONSTRAINT projects_event_thread_id_1ca087a3_fk_threads_thread_id FOREIGN KEY (thread_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_indicator
    ADD CONSTRAINT projects_indicator_project_id_580a29d4_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_listing
    ADD CONSTRAINT projects_listing_address_id_a6a73451_fk_people_address_id FOREIGN KEY (address_id) REFERENCES public.people_address(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_listing_audiences
    ADD CONSTRAINT projects_listing_aud_audience_id_aa49044b_fk_districts FOREIGN KEY (audience_id) REFERENCES public.districts_audience(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_listing_audiences
    ADD CONSTRAINT projects_listing_aud_listing_id_d7ae6a46_fk_projects_ FOREIGN KEY (listing_id) REFERENCES public.projects_listing(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_listing
    ADD CONSTRAINT projects_listing_district_id_a9ad52ea_fk_districts_district_id FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_listing
    ADD CONSTRAINT projects_listing_entered_by_id_cba07359_fk_people_user_id FOREIGN KEY (entered_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_listing
    ADD CONSTRAINT projects_listing_neighbourhood_id_a86d2071_fk_districts FOREIGN KEY (neighbourhood_id) REFERENCES public.districts_neighbourhood(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_listing_themes
    ADD CONSTRAINT projects_listing_the_listing_id_eb24ffb3_fk_projects_ FOREIGN KEY (listing_id) REFERENCES public.projects_listing(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_listing_themes
    ADD CONSTRAINT projects_listing_themes_theme_id_9ac0eb6b_fk_districts_theme_id FOREIGN KEY (theme_id) REFERENCES public.districts_theme(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_listing
    ADD CONSTRAINT projects_listing_thread_id_4605ab5c_fk_threads_thread_id FOREIGN KEY (thread_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_measure
    ADD CONSTRAINT projects_measure_project_id_e19fec8b_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_measure
    ADD CONSTRAINT projects_measure_responsible_id_18a43d6d_fk_people_person_id FOREIGN KEY (responsible_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_nominee
    ADD CONSTRAINT projects_nominee_award_id_08c4c8a3_fk_projects_awardyear_id FOREIGN KEY (award_id) REFERENCES public.projects_awardyear(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_nominee
    ADD CONSTRAINT projects_nominee_organisation_id_45063cdc_fk_people_or FOREIGN KEY (organisation_id) REFERENCES public.people_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_origin
    ADD CONSTRAINT projects_origin_idea_id_a75673e1_fk_ideas_idea_id FOREIGN KEY (idea_id) REFERENCES public.ideas_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_origin
    ADD CONSTRAINT projects_origin_project_id_309a4cdf_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_partner
    ADD CONSTRAINT projects_partner_organisation_id_5d4a0316_fk_people_or FOREIGN KEY (organisation_id) REFERENCES public.people_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_partner
    ADD CONSTRAINT projects_partner_project_id_f7ddeb78_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project_audiences
    ADD CONSTRAINT projects_project_aud_audience_id_7d5d0b44_fk_districts FOREIGN KEY (audience_id) REFERENCES public.districts_audience(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project_audiences
    ADD CONSTRAINT projects_project_aud_project_id_ff4f1f3a_fk_projects_ FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project_districts
    ADD CONSTRAINT projects_project_dis_district_id_2d8ec315_fk_districts FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project_districts
    ADD CONSTRAINT projects_project_dis_project_id_fce4dbf2_fk_projects_ FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project
    ADD CONSTRAINT projects_project_district_id_e91f2f34_fk_districts_district_id FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project_goals
    ADD CONSTRAINT projects_project_goa_profilegoal_id_cd92ef14_fk_direction FOREIGN KEY (profilegoal_id) REFERENCES public.direction_profilegoal(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project_goals
    ADD CONSTRAINT projects_project_goa_project_id_3c2156b6_fk_projects_ FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project
    ADD CONSTRAINT projects_project_lead_id_f0322889_fk_committees_committee_id FOREIGN KEY (lead_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project
    ADD CONSTRAINT projects_project_neighbourhood_id_7eeb204d_fk_districts FOREIGN KEY (neighbourhood_id) REFERENCES public.districts_neighbourhood(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project
    ADD CONSTRAINT projects_project_repeats_id_e885c961_fk_projects_project_id FOREIGN KEY (repeats_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project_themes
    ADD CONSTRAINT projects_project_the_project_id_b6f91aed_fk_projects_ FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project
    ADD CONSTRAINT projects_project_theme_id_8442c910_fk_districts_theme_id FOREIGN KEY (theme_id) REFERENCES public.districts_theme(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project_themes
    ADD CONSTRAINT projects_project_themes_theme_id_e931f851_fk_districts_theme_id FOREIGN KEY (theme_id) REFERENCES public.districts_theme(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project
    ADD CONSTRAINT projects_project_thread_id_a4f39da8_fk_threads_thread_id FOREIGN KEY (thread_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectdate
    ADD CONSTRAINT projects_projectdate_project_id_7ec7a006_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectdocument
    ADD CONSTRAINT projects_projectdocu_document_id_0415b6d5_fk_files_doc FOREIGN KEY (document_id) REFERENCES public.files_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectdocument
    ADD CONSTRAINT projects_projectdocu_project_id_41155174_fk_projects_ FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectimportdraft
    ADD CONSTRAINT projects_projectimpo_district_id_9e60c124_fk_districts FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectpicture
    ADD CONSTRAINT projects_projectpict_project_id_5500dde9_fk_projects_ FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectpicture
    ADD CONSTRAINT projects_projectpicture_picture_id_102613e6_fk_files_picture_id FOREIGN KEY (picture_id) REFERENCES public.files_picture(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectreferral
    ADD CONSTRAINT projects_projectrefe_committee_id_dcf213b4_fk_committee FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectreferral
    ADD CONSTRAINT projects_projectrefe_project_id_8b119578_fk_projects_ FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectupdate
    ADD CONSTRAINT projects_projectupda_project_id_7ecc079d_fk_projects_ FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectupdate
    ADD CONSTRAINT projects_projectupdate_author_id_9ae786b8_fk_people_user_id FOREIGN KEY (author_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectyear
    ADD CONSTRAINT projects_projectyear_project_id_daa09ec0_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_registerentry
    ADD CONSTRAINT projects_registerent_district_id_838329e6_fk_districts FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_registerentry
    ADD CONSTRAINT projects_registerent_project_id_8d4db9b5_fk_projects_ FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_registerentry
    ADD CONSTRAINT projects_registerent_suggested_by_id_5b251dee_fk_people_us FOREIGN KEY (suggested_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_registerentry
    ADD CONSTRAINT projects_registerentry_address_id_7bae87c3_fk_people_address_id FOREIGN KEY (address_id) REFERENCES public.people_address(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_teammember
    ADD CONSTRAINT projects_teammember_person_id_274d97e7_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_teammember
    ADD CONSTRAINT projects_teammember_project_id_abe279f1_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.search_related
    ADD CONSTRAINT search_related_entry_id_fafb608b_fk_search_searchentry_id FOREIGN KEY (entry_id) REFERENCES public.search_searchentry(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.search_related
    ADD CONSTRAINT search_related_target_id_1c9969d1_fk_search_searchentry_id FOREIGN KEY (target_id) REFERENCES public.search_searchentry(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.search_searchentry
    ADD CONSTRAINT search_searchentry_district_id_9eea6da5_fk_districts FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.search_searchentry
    ADD CONSTRAINT search_searchentry_thread_id_f378aa28_fk_threads_thread_id FOREIGN KEY (thread_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_content_type_id_9957a03c_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_tag_id_f4f5b767_fk_taggit_tag_id FOREIGN KEY (tag_id) REFERENCES public.taggit_tag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.threads_link
    ADD CONSTRAINT threads_link_origin_id_ab625038_fk_threads_thread_id FOREIGN KEY (origin_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.threads_link
    ADD CONSTRAINT threads_link_outcome_id_82a167f0_fk_threads_thread_id FOREIGN KEY (outcome_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.threads_step
    ADD CONSTRAINT threads_step_thread_id_6ac382fc_fk_threads_thread_id FOREIGN KEY (thread_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.threads_thread
    ADD CONSTRAINT threads_thread_author_id_6ed389e8_fk_people_user_id FOREIGN KEY (author_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.threads_thread
    ADD CONSTRAINT threads_thread_district_id_0d9e74c2_fk_districts_district_id FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_user_id_af5e0a6d_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_assignment
    ADD CONSTRAINT volunteering_assignm_entered_by_id_f0682478_fk_people_us FOREIGN KEY (entered_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_assignment
    ADD CONSTRAINT volunteering_assignm_shift_id_efbedf49_fk_volunteer FOREIGN KEY (shift_id) REFERENCES public.volunteering_shift(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_assignment
    ADD CONSTRAINT volunteering_assignm_volunteer_id_e3e25868_fk_volunteer FOREIGN KEY (volunteer_id) REFERENCES public.volunteering_volunteerprofile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_budgetwindow
    ADD CONSTRAINT volunteering_budgetw_budget_id_9fbf7224_fk_volunteer FOREIGN KEY (budget_id) REFERENCES public.volunteering_timebudget(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_certificate
    ADD CONSTRAINT volunteering_certifi_volunteer_id_290fab69_fk_volunteer FOREIGN KEY (volunteer_id) REFERENCES public.volunteering_volunteerprofile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_helpcall_volunteers
    ADD CONSTRAINT volunteering_helpcal_helpcall_id_546c8e9e_fk_volunteer FOREIGN KEY (helpcall_id) REFERENCES public.volunteering_helpcall(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_helpcall
    ADD CONSTRAINT volunteering_helpcal_opportunity_id_81fd0ec5_fk_volunteer FOREIGN KEY (opportunity_id) REFERENCES public.volunteering_opportunity(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_helpcall_volunteers
    ADD CONSTRAINT volunteering_helpcal_volunteerprofile_id_f8ac0bc5_fk_volunteer FOREIGN KEY (volunteerprofile_id) REFERENCES public.volunteering_volunteerprofile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_helpcall
    ADD CONSTRAINT volunteering_helpcall_sent_by_id_d31f27b6_fk_people_user_id FOREIGN KEY (sent_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_helpconsent
    ADD CONSTRAINT volunteering_helpcon_assignment_id_c6e3f762_fk_volunteer FOREIGN KEY (assignment_id) REFERENCES public.volunteering_assignment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_helpconsent
    ADD CONSTRAINT volunteering_helpcon_recorded_by_id_e1c76f05_fk_people_us FOREIGN KEY (recorded_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_hours
    ADD CONSTRAINT volunteering_hours_about_id_a5ee1182_fk_volunteering_hours_id FOREIGN KEY (about_id) REFERENCES public.volunteering_hours(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_hours
    ADD CONSTRAINT volunteering_hours_assignment_id_723328c9_fk_volunteer FOREIGN KEY (assignment_id) REFERENCES public.volunteering_assignment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_hours
    ADD CONSTRAINT volunteering_hours_entered_by_id_b89e1f35_fk_people_user_id FOREIGN KEY (entered_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_hours
    ADD CONSTRAINT volunteering_hours_opportunity_id_7d723f7b_fk_volunteer FOREIGN KEY (opportunity_id) REFERENCES public.volunteering_opportunity(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_hours
    ADD CONSTRAINT volunteering_hours_volunteer_id_b7229e54_fk_volunteer FOREIGN KEY (volunteer_id) REFERENCES public.volunteering_volunteerprofile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_match
    ADD CONSTRAINT volunteering_match_asked_by_id_90eb7b24_fk_people_user_id FOREIGN KEY (asked_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_match
    ADD CONSTRAINT volunteering_match_committee_id_679d391a_fk_committee FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_match
    ADD CONSTRAINT volunteering_match_project_id_c0df5ae8_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_opportunity
    ADD CONSTRAINT volunteering_opportu_committee_id_72c39b8e_fk_committee FOREIGN KEY (committee_id) REFERENCES public.committees_committee(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_opportunity
    ADD CONSTRAINT volunteering_opportu_district_id_e6814ff6_fk_districts FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_opportunity_welcomes
    ADD CONSTRAINT volunteering_opportu_opportunity_id_492867e6_fk_volunteer FOREIGN KEY (opportunity_id) REFERENCES public.volunteering_opportunity(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_opportunity_teaches
    ADD CONSTRAINT volunteering_opportu_opportunity_id_4aef5cc5_fk_volunteer FOREIGN KEY (opportunity_id) REFERENCES public.volunteering_opportunity(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_opportunity_requires
    ADD CONSTRAINT volunteering_opportu_opportunity_id_56a7d444_fk_volunteer FOREIGN KEY (opportunity_id) REFERENCES public.volunteering_opportunity(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_opportunity_themes
    ADD CONSTRAINT volunteering_opportu_opportunity_id_9011ac17_fk_volunteer FOREIGN KEY (opportunity_id) REFERENCES public.volunteering_opportunity(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_opportunity
    ADD CONSTRAINT volunteering_opportu_project_id_27e5baa2_fk_projects_ FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_opportunity_teaches
    ADD CONSTRAINT volunteering_opportu_skill_id_21a24230_fk_volunteer FOREIGN KEY (skill_id) REFERENCES public.volunteering_skill(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_opportunity_requires
    ADD CONSTRAINT volunteering_opportu_skill_id_4d326736_fk_volunteer FOREIGN KEY (skill_id) REFERENCES public.volunteering_skill(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_opportunity_welcomes
    ADD CONSTRAINT volunteering_opportu_skill_id_ae5e5df1_fk_volunteer FOREIGN KEY (skill_id) REFERENCES public.volunteering_skill(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_opportunity_themes
    ADD CONSTRAINT volunteering_opportu_theme_id_ffad0bd7_fk_districts FOREIGN KEY (theme_id) REFERENCES public.districts_theme(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_opportunity
    ADD CONSTRAINT volunteering_opportu_thread_id_b7260ee9_fk_threads_t FOREIGN KEY (thread_id) REFERENCES public.threads_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_opportunity
    ADD CONSTRAINT volunteering_opportunity_lead_id_d4a612a2_fk_people_person_id FOREIGN KEY (lead_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_profileskill
    ADD CONSTRAINT volunteering_profile_profile_id_c4e66630_fk_volunteer FOREIGN KEY (profile_id) REFERENCES public.volunteering_volunteerprofile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_profileskill
    ADD CONSTRAINT volunteering_profile_skill_id_47ce0492_fk_volunteer FOREIGN KEY (skill_id) REFERENCES public.volunteering_skill(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_profileskill
    ADD CONSTRAINT volunteering_profileskill_seen_by_id_3440efea_fk_people_user_id FOREIGN KEY (seen_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_proposal
    ADD CONSTRAINT volunteering_proposa_match_id_ae2ac8d7_fk_volunteer FOREIGN KEY (match_id) REFERENCES public.volunteering_match(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_proposal
    ADD CONSTRAINT volunteering_proposa_shift_id_ad6b743e_fk_volunteer FOREIGN KEY (shift_id) REFERENCES public.volunteering_shift(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_proposal
    ADD CONSTRAINT volunteering_proposa_volunteer_id_123726ce_fk_volunteer FOREIGN KEY (volunteer_id) REFERENCES public.volunteering_volunteerprofile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_shift
    ADD CONSTRAINT volunteering_shift_opportunity_id_56348f23_fk_volunteer FOREIGN KEY (opportunity_id) REFERENCES public.volunteering_opportunity(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_timebudget
    ADD CONSTRAINT volunteering_timebud_profile_id_3fadd9a8_fk_volunteer FOREIGN KEY (profile_id) REFERENCES public.volunteering_volunteerprofile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_volunteerprofile
    ADD CONSTRAINT volunteering_volunte_address_id_0cbc4ddc_fk_people_ad FOREIGN KEY (address_id) REFERENCES public.people_address(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_volunteerprofile_districts
    ADD CONSTRAINT volunteering_volunte_district_id_4ce46aaa_fk_districts FOREIGN KEY (district_id) REFERENCES public.districts_district(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_volunteerprofile
    ADD CONSTRAINT volunteering_volunte_entered_by_id_091d9946_fk_people_us FOREIGN KEY (entered_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_volunteerprofile_themes
    ADD CONSTRAINT volunteering_volunte_theme_id_8c9cf9ec_fk_districts FOREIGN KEY (theme_id) REFERENCES public.districts_theme(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_volunteerprofile
    ADD CONSTRAINT volunteering_volunte_user_id_cf298fa2_fk_people_us FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_volunteerprofile_themes
    ADD CONSTRAINT volunteering_volunte_volunteerprofile_id_4fd1fa8c_fk_volunteer FOREIGN KEY (volunteerprofile_id) REFERENCES public.volunteering_volunteerprofile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.volunteering_volunteerprofile_districts
    ADD CONSTRAINT volunteering_volunte_volunteerprofile_id_89419a77_fk_volunteer FOREIGN KEY (volunteerprofile_id) REFERENCES public.volunteering_volunteerprofile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_localesynchronization
    ADD CONSTRAINT wagtail_localize_loc_locale_id_036a3a20_fk_wagtailco FOREIGN KEY (locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_localesynchronization
    ADD CONSTRAINT wagtail_localize_loc_sync_from_id_1bc4c2eb_fk_wagtailco FOREIGN KEY (sync_from_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_overridablesegment
    ADD CONSTRAINT wagtail_localize_ove_context_id_eed8c388_fk_wagtail_l FOREIGN KEY (context_id) REFERENCES public.wagtail_localize_translationcontext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_overridablesegment
    ADD CONSTRAINT wagtail_localize_ove_source_id_5720ac20_fk_wagtail_l FOREIGN KEY (source_id) REFERENCES public.wagtail_localize_translationsource(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_relatedobjectsegment
    ADD CONSTRAINT wagtail_localize_rel_context_id_c0a725be_fk_wagtail_l FOREIGN KEY (context_id) REFERENCES public.wagtail_localize_translationcontext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_relatedobjectsegment
    ADD CONSTRAINT wagtail_localize_rel_object_id_6c7b58df_fk_wagtail_l FOREIGN KEY (object_id) REFERENCES public.wagtail_localize_translatableobject(translation_key) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_relatedobjectsegment
    ADD CONSTRAINT wagtail_localize_rel_source_id_9a3b1373_fk_wagtail_l FOREIGN KEY (source_id) REFERENCES public.wagtail_localize_translationsource(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_segmentoverride
    ADD CONSTRAINT wagtail_localize_seg_context_id_f827efe0_fk_wagtail_l FOREIGN KEY (context_id) REFERENCES public.wagtail_localize_translationcontext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_segmentoverride
    ADD CONSTRAINT wagtail_localize_seg_last_translated_by_i_a86448fc_fk_people_us FOREIGN KEY (last_translated_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_segmentoverride
    ADD CONSTRAINT wagtail_localize_seg_locale_id_b1673d41_fk_wagtailco FOREIGN KEY (locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_stringtranslation
    ADD CONSTRAINT wagtail_localize_str_context_id_3cc13049_fk_wagtail_l FOREIGN KEY (context_id) REFERENCES public.wagtail_localize_translationcontext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_stringsegment
    ADD CONSTRAINT wagtail_localize_str_context_id_63235539_fk_wagtail_l FOREIGN KEY (context_id) REFERENCES public.wagtail_localize_translationcontext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_stringtranslation
    ADD CONSTRAINT wagtail_localize_str_last_translated_by_i_764c7a3f_fk_people_us FOREIGN KEY (last_translated_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_string
    ADD CONSTRAINT wagtail_localize_str_locale_id_2cded126_fk_wagtailco FOREIGN KEY (locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_stringtranslation
    ADD CONSTRAINT wagtail_localize_str_locale_id_b9e3730d_fk_wagtailco FOREIGN KEY (locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_stringsegment
    ADD CONSTRAINT wagtail_localize_str_source_id_5804129f_fk_wagtail_l FOREIGN KEY (source_id) REFERENCES public.wagtail_localize_translationsource(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_stringsegment
    ADD CONSTRAINT wagtail_localize_str_string_id_6356d5ec_fk_wagtail_l FOREIGN KEY (string_id) REFERENCES public.wagtail_localize_string(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_stringtranslation
    ADD CONSTRAINT wagtail_localize_str_translation_of_id_8eef01d0_fk_wagtail_l FOREIGN KEY (translation_of_id) REFERENCES public.wagtail_localize_string(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_templatesegment
    ADD CONSTRAINT wagtail_localize_tem_context_id_81456b25_fk_wagtail_l FOREIGN KEY (context_id) REFERENCES public.wagtail_localize_translationcontext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_templatesegment
    ADD CONSTRAINT wagtail_localize_tem_source_id_26b89dc6_fk_wagtail_l FOREIGN KEY (source_id) REFERENCES public.wagtail_localize_translationsource(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_templatesegment
    ADD CONSTRAINT wagtail_localize_tem_template_id_c370b3c8_fk_wagtail_l FOREIGN KEY (template_id) REFERENCES public.wagtail_localize_template(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translatableobject
    ADD CONSTRAINT wagtail_localize_tra_content_type_id_0d6c5139_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translationsource
    ADD CONSTRAINT wagtail_localize_tra_locale_id_0ac264c0_fk_wagtailco FOREIGN KEY (locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translationlog
    ADD CONSTRAINT wagtail_localize_tra_locale_id_37619cb4_fk_wagtailco FOREIGN KEY (locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translationsource
    ADD CONSTRAINT wagtail_localize_tra_object_id_6a078fd2_fk_wagtail_l FOREIGN KEY (object_id) REFERENCES public.wagtail_localize_translatableobject(translation_key) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translationcontext
    ADD CONSTRAINT wagtail_localize_tra_object_id_86263ce7_fk_wagtail_l FOREIGN KEY (object_id) REFERENCES public.wagtail_localize_translatableobject(translation_key) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translationlog
    ADD CONSTRAINT wagtail_localize_tra_revision_id_e3b62278_fk_wagtailco FOREIGN KEY (revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translationlog
    ADD CONSTRAINT wagtail_localize_tra_source_id_7228923e_fk_wagtail_l FOREIGN KEY (source_id) REFERENCES public.wagtail_localize_translationsource(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translation
    ADD CONSTRAINT wagtail_localize_tra_source_id_e326e1e3_fk_wagtail_l FOREIGN KEY (source_id) REFERENCES public.wagtail_localize_translationsource(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translationsource
    ADD CONSTRAINT wagtail_localize_tra_specific_content_typ_3095eb76_fk_django_co FOREIGN KEY (specific_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtail_localize_translation
    ADD CONSTRAINT wagtail_localize_tra_target_locale_id_8c524f73_fk_wagtailco FOREIGN KEY (target_locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editing_content_type_id_4df7730e_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editingsession_user_id_6e1a9b70_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formsta_content_type_id_e32438b3_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formstate_user_id_b910adc2_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction
    ADD CONSTRAINT wagtailcore_collecti_collection_id_761908ec_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collecti_collectionviewrestri_47320efd_fk_wagtailco FOREIGN KEY (collectionviewrestriction_id) REFERENCES public.wagtailcore_collectionviewrestriction(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collecti_group_id_1823f2a3_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_page_id_108444b5_fk_wagtailcore_page_id FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_resolved_by_id_a282aa0e_fk_people_user_id FOREIGN KEY (resolved_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_revision_created_id_1d058279_fk_wagtailco FOREIGN KEY (revision_created_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_user_id_0c577ca6_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentr_comment_id_afc7e027_fk_wagtailco FOREIGN KEY (comment_id) REFERENCES public.wagtailcore_comment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentreply_user_id_d0b3b9c3_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapp_group_id_2e64b61f_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapp_groupapprovaltask_id_9a9255ea_fk_wagtailco FOREIGN KEY (groupapprovaltask_id) REFERENCES public.wagtailcore_groupapprovaltask(task_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask
    ADD CONSTRAINT wagtailcore_groupapp_task_ptr_id_cfe58781_fk_wagtailco FOREIGN KEY (task_ptr_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_collection_id_5423575a_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_group_id_05d61460_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_permission_id_1b626275_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_group_id_fc07e671_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_page_id_710b114a_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_permission_id_05acb22e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_group_id_e5cdbee4_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_permission_id_459b1f38_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_site_id_245de488_fk_wagtailco FOREIGN KEY (site_id) REFERENCES public.wagtailcore_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_modellogentry
    ADD CONSTRAINT wagtailcore_modellog_content_type_id_68849e77_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_alias_of_id_12945502_fk_wagtailcore_page_id FOREIGN KEY (alias_of_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_content_type_id_c28424df_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_latest_revision_id_e60fef51_fk_wagtailco FOREIGN KEY (latest_revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_live_revision_id_930bd822_fk_wagtailco FOREIGN KEY (live_revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_locale_id_3c7e30a6_fk_wagtailcore_locale_id FOREIGN KEY (locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_locked_by_id_bcb86245_fk_people_user_id FOREIGN KEY (locked_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_owner_id_fbf7c332_fk_people_user_id FOREIGN KEY (owner_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pagelogentry
    ADD CONSTRAINT wagtailcore_pageloge_content_type_id_74e7708a_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_pagerevision_user_id_2409d2f4_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubs_page_id_a085e7a6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_user_id_89d7def9_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageview_group_id_6460f223_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction
    ADD CONSTRAINT wagtailcore_pageview_page_id_15a8bea6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageview_pageviewrestriction__f147a99a_fk_wagtailco FOREIGN KEY (pageviewrestriction_id) REFERENCES public.wagtailcore_pageviewrestriction(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_base_content_type_id_313cf40f_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_content_type_id_766e0336_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_to_content_type_id_93690bbd_fk_django_co FOREIGN KEY (to_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_revision_base_content_type_id_5b4ef7bd_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_revision_content_type_id_c8cb69c0_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_root_page_id_e02fb95c_fk_wagtailcore_page_id FOREIGN KEY (root_page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_task
    ADD CONSTRAINT wagtailcore_task_content_type_id_249ab8ba_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_content_type_id_0a758fdc_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_revision_id_df25a499_fk_wagtailco FOREIGN KEY (revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_workflow_state_id_9239a775_fk_wagtailco FOREIGN KEY (workflow_state_id) REFERENCES public.wagtailcore_workflowstate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_finished_by_id_13f98229_fk_people_user_id FOREIGN KEY (finished_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_task_id_c3677c34_fk_wagtailcore_task_id FOREIGN KEY (task_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploaded_for_content_type_id_b0fc87b2_fk_django_co FOREIGN KEY (for_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploaded_uploaded_by_user_id_c7580fe8_fk_people_us FOREIGN KEY (uploaded_by_user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_base_content_type_id_a30dc576_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_content_type_id_2bb78ce1_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflow_content_type_id_b261bb37_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_current_task_state_i_3a1a0632_fk_wagtailco FOREIGN KEY (current_task_state_id) REFERENCES public.wagtailcore_taskstate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflow_page_id_81e7bab6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_requested_by_id_4090bca3_fk_people_us FOREIGN KEY (requested_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflow_task_id_ce7716fe_fk_wagtailco FOREIGN KEY (task_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_1f18378f_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_56f56ff6_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_9aad7cd2_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_b9717175_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_collection_id_23881625_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_uploaded_by_user_id_17258b41_fk_people_us FOREIGN KEY (uploaded_by_user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_collection_id_c2f8af7e_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_uploaded_by_user_id_5d73dc75_fk_people_us FOREIGN KEY (uploaded_by_user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendit_image_id_3e1fd774_fk_wagtailim FOREIGN KEY (image_id) REFERENCES public.wagtailimages_image(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexe_content_type_id_62ed694f_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_user_id_59c92331_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;
