"""The audit trail: every chained fact, in sealed hash chains.

Knows that something was stated, by whom and when. Refuses to know what it means.
"""
