"""Human beings and their log-ins: users, addresses, duties.

Knows who somebody is and which dated duties they hold. Refuses to know mandates and what anyone has done.
"""
