"""Puts a seed into the database: cohorts and people to begin with, and in a rehearsal the work they did."""
