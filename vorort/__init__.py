"""Vorort, the open platform for district marketing."""
