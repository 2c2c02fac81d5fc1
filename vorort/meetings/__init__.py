"""When committees meet, what they deal with, how they decide, and what became of it.

Knows meetings from the first date to approved minutes. Refuses to know what an idea, a profile or a project is: it deals
with threads, and whoever owns one answers the fact that a resolution has passed.
"""
