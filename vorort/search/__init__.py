"""The one index over everything public, and what is related to what.

Knows words and their German and English stems. Refuses to know where a thing is shown.
"""
