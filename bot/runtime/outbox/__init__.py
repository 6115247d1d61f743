"""What is to be said: written down, sent, settled."""
