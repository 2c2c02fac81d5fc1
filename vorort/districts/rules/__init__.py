"""Pure geometry and reading of boundary and place files."""
