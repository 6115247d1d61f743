"""Finds the reviews that wait without looking at those that are decided."""

from storage.migrations.tables import index

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    index("review_waiting", "review", "handed_in_at", "id", where="decision = 'waiting'")
