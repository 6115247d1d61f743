"""What one side of a talk does when it comes to its end."""
