"""What the Koordination does with those who help: look, ask, let rest, take out."""
