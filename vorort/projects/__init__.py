"""What a district does: projects with their steps, people, partners, dates and pictures, and what came of them.

Knows the life of a project from the proposal to the closing report. Refuses to know what it costs and who pays, who helps on
which day, and how anybody is told.
"""
