"""Screens and texts to words."""
