"""What a district wants to be and do: its profile in versions, and work programmes by year.

Knows who drafts, who adopts, and what is planned and done. Refuses to know how a committee votes and what things cost.
"""
