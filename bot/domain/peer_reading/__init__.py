"""Associations read the outlines of each other."""
