"""Pure functions on plain values: what has changed between two texts, how far a programme has come."""
