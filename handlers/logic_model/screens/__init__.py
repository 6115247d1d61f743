"""The table, and one goal of it."""
