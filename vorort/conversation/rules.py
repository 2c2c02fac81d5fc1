"""Lengths and terms of the conversation."""

from datetime import timedelta

MOST_LETTERS = 3_000
# as many answers a comment takes; whoever has more to say writes a comment
MOST_REPLIES = 50
# how long after writing a slip can be mended, as long as nobody has replied
CHANGE_WITHIN = timedelta(minutes=15)
# when a report shall have been decided
REPORT_DUE = timedelta(days=7)
# at least six months: Regulation (EU) 2022/2065, art. 20 (1)
OBJECT_WITHIN = timedelta(days=183)
