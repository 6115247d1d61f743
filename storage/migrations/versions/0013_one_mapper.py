"""Values as the one mapper reads them: days of the week as JSON, and no kind of a date that is no kind."""

import json

from alembic import op

from storage.migrations.tables import for_each

revision = "0013"
down_revision = "0012"

KINDS = "'workshop', 'consultation', 'deadline', 'network', 'other'"


def upgrade() -> None:
    op.execute(f"UPDATE event SET kind = 'other' WHERE kind NOT IN ({KINDS})")  # noqa: S608
    for_each(
        "SELECT person, days FROM reminder_manner",
        "UPDATE reminder_manner SET days = :days WHERE person = :person",
        _as_json,
    )


def _as_json(person: str, days: str) -> dict[str, str]:
    """`024` becomes `[0,2,4]`."""
    return {"person": person, "days": json.dumps([int(day) for day in days], separators=(",", ":"))}
