"""Bodies of people: committees, seats, mandates, their rules, and who belongs to the association.

Knows who sits where, for whom, since when, and gives the power that follows. Refuses to know what they decide.
"""
