"""What the Abgabe looks like."""
