"""Who fits what, when, and how far: scores, limits and the match itself. Integers only, no clock, no tables."""
