"""Handing the application in, what became of it, and a second try."""
