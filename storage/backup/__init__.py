"""Copies of the database: made while others write, checked, sealed, and put back."""
