"""What people do with the table."""
