"""Projektschmiede: the companion on the way from a project idea to a funding application."""

VERSION = "0.1.0"
