"""Those who help, as the Koordination sees them, and what they hear of it."""
