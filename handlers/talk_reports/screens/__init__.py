"""What both sides of a reported talk read, and what the Koordination does."""
