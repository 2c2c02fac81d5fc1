"""What the faces share: page frame, components, menu, page cache, headers. Knows pages, refuses to know topics' rules."""
