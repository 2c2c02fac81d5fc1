"""What residents propose, who supports it, and what became of it.

Knows the life of an idea from the first draft to the answer. Refuses to know how a committee meets, what a project is, and
how anybody is told.
"""
