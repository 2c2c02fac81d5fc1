"""Meetings at the workplace: planned, invited for, written down, approved; papers and what became of resolutions."""
