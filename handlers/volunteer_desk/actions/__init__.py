"""What the Koordination does with those who help: invite, confirm, look, ask, let rest, take out."""
