"""Practice before the real assessment: a sparring partner, and a mock assessment."""
