"""Those who help now: their entry, how it is found, and how much anybody is asked."""
