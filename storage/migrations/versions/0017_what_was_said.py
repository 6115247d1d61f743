"""Finds reminders that could not be said, and those that wait for a reaction, without looking at all others."""

from storage.migrations.tables import index

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    index("reminder_expired", "reminder", "due_at", where="state = 'expired'")
    index("reminder_said", "reminder", "association", "sent_at", "kind", "bundle", where="state = 'sent'")
