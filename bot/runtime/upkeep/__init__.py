"""What the house does by itself: beats, forgets, watches, tells the operators."""
