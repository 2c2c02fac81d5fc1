"""The city and its parts: districts, neighbourhoods, places, themes, audiences, boundaries.

Knows where things are. Refuses to know who acts there and what happens.
"""
