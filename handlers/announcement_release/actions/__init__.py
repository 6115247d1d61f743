"""What leads from a draft to what leaves."""
