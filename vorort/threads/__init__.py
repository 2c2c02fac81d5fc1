"""What every public object owns: kind, title, district, visibility, its timeline and where it came from.

Knows that something happened and what led to it. Refuses to know what kind of thing it is.
"""
