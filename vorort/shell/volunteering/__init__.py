"""What the public site and the workplace both say about helping."""
