"""What help is needed, what people offer, and how both find each other; who came, and for how long.

Knows opportunities, shifts, time budgets, assignments and hours. Refuses to know how money is given for hours, and how
anybody is told.
"""
