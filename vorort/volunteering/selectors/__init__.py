"""Questions about helping."""
