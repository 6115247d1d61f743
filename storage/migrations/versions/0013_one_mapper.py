"""Values as the one mapper reads them: days of the week as JSON, and no kind of a date that is no kind."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

KINDS = "'workshop', 'consultation', 'deadline', 'network', 'other'"


def upgrade() -> None:
    op.execute(f"UPDATE event SET kind = 'other' WHERE kind NOT IN ({KINDS})")  # noqa: S608
    _days_as_json()


def _days_as_json() -> None:
    """`024` becomes `[0,2,4]`."""
    put = sa.text("UPDATE reminder_manner SET days = :days WHERE person = :person")
    for person, days in op.get_bind().execute(sa.text("SELECT person, days FROM reminder_manner")).fetchall():
        listed = json.dumps([int(day) for day in days], separators=(",", ":"))
        op.get_bind().execute(put, {"person": person, "days": listed})


def downgrade() -> None:
    raise NotImplementedError("Restore the backup that was made before the migration.")
