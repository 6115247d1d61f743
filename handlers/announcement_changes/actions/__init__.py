"""What leads from a wish to what everybody has."""
