"""Which reminder is due when, and what changes it."""
