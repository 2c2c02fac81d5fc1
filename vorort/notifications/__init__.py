"""Who hears of what: which news reach whom, how often somebody wants mail, and what was told already.

Knows recipients, rhythms and what is due. Refuses to know how a mail looks and where pages are: faces draw and send.
"""
