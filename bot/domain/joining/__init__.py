"""Ways into an association, and who is in it."""
