"""Drafting and adopting profiles, planning and finishing a year's work, at the desk."""
