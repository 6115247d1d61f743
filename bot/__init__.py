"""Projektschmiede: the companion on the way from a project idea to a funding application."""
