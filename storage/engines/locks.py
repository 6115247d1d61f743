"""Numbers of advisory locks in PostgreSQL: `pg_advisory_lock(HOUSE, ...)`. Lines use their own numbers."""

HOUSE = 1347639112
LEADING = 101
MIGRATING = 102
CHANNEL = "projektschmiede"
"""Of NOTIFY; see migration 0005."""
