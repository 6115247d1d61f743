"""What people do in talks."""
