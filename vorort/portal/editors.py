"""Wagtail's side of the editors: one group with rights to pages, pictures, documents and master data."""

from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

NAME = "Redaktion"
_ADMIN = ["access_admin"]
_MASTER_DATA = {
    "districts": ["city", "district", "place", "placecategory", "theme", "audience", "neighbourhood"],
    "portal": ["fixedtext", "yearfigures"],
}
_PAGES = ["add_page", "change_page", "publish_page", "bulk_delete_page", "lock_page", "unlock_page"]
_COLLECTION = {
    "portal": ["add_editorialimage", "change_editorialimage", "choose_editorialimage"],
    "wagtaildocs": ["add_document", "change_document", "choose_document"],
}


def editors_group() -> Group:
    """The group, with its rights; made on first use."""
    group, new = Group.objects.get_or_create(name=NAME)
    if new:
        _give_rights(group)
    return group


def _give_rights(group: Group) -> None:
    rights = Permission.objects.filter(content_type__app_label="wagtailadmin", codename__in=_ADMIN)
    group.permissions.add(*rights)
    for app, models in _MASTER_DATA.items():
        names = [f"{verb}_{model}" for model in models for verb in ("add", "change", "delete", "view")]
        group.permissions.add(*Permission.objects.filter(content_type__app_label=app, codename__in=names))
    group.permissions.add(*Permission.objects.filter(content_type__app_label="wagtail_localize"))
    root = Page.get_first_root_node()
    for right in Permission.objects.filter(content_type__app_label="wagtailcore", codename__in=_PAGES):
        GroupPagePermission.objects.get_or_create(group=group, page=root, permission=right)
    collection = Collection.get_first_root_node()
    for app, names in _COLLECTION.items():
        for right in Permission.objects.filter(content_type__app_label=app, codename__in=names):
            GroupCollectionPermission.objects.get_or_create(
                group=group, collection=collection, permission=right
            )
