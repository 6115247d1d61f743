"""What the two do with words between them, and who they are."""
