"""Pure rules of bodies: intervals of time, rule sets, quorum and majority."""
