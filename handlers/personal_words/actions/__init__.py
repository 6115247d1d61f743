"""Writing to an association, and what its members answer."""
