"""The stage of Hörde: its steering committee with Bea in the chair, a group that drafts, and the association."""

from tests.stage import committee, group, in_english

__all__ = ["committee", "group", "in_english"]
