"""Answering an announcement, asking about it, and choosing what comes."""
