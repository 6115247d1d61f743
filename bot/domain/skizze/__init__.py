"""The Projektskizze."""
