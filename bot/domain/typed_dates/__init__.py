"""What people type as a day, an hour or a span of time, read."""
