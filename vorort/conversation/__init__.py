"""What people say to each other and to the offices; for now: messages through the contact form.

Knows who was written to and whether it was answered. Refuses to know what it leads to.
"""
