"""What tests put into a seed file."""

COHORT = """
[[cohort]]
id = "nord2027"
title = "Nord"
carrier = "Haus"
land = "NI"
deadline = 2027-06-30
programme = "default"
"""
