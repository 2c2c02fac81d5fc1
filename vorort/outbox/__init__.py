"""What leaves later: follow-ups of facts, mail, and what the clock asks for.

Knows leases, retries and dead letters. Refuses to know what any message is about.
"""
