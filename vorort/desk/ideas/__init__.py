"""Ideas at the workplace: what waits, what is to be done with one of them or with many, and what comes on paper."""
