"""Pictures and documents: what they show, whose they are, and safe copies to serve.

Knows how to decode, clean and scale. Refuses to know what a picture belongs to.
"""
