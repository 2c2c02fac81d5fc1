"""What people say to each other and to the offices: messages, comments, who follows what, reports, and moderation.

Knows who wrote what below which thread, whether it was reported, hidden and objected to. Refuses to know what kind of
thing a thread is and how anybody is told.
"""
