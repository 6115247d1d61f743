"""Talks with people who help: asked for, answered, relayed without names, and ended."""
