"""The Projektskizze and its logic model."""
