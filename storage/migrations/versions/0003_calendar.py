"""The calendar of a cohort: wall times, answers, attendance, feedback, subscriptions.

`starts_at` and `ends_at` are computed from the wall time; they are for ordering and for what is due.
"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ZONE = "Europe/Berlin"


def _to(name: str, table: str, *, gone: str = "CASCADE", nullable: bool = False, key: bool = False) -> sa.Column[str]:
    target = sa.ForeignKey(f"{table}.id", ondelete=gone)
    return sa.Column(name, sa.Text, target, nullable=nullable and not key, primary_key=key)


def upgrade() -> None:
    for name, default in (("first_day", ""), ("last_day", ""), ("zone", ZONE), ("bring", ""), ("summary", "")):
        op.add_column("event", sa.Column(name, sa.Text, nullable=False, server_default=default))
    for name in ("begins", "ends"):
        op.add_column("event", sa.Column(name, sa.Text))
    op.add_column("event", sa.Column("since", sa.BigInteger, nullable=False, server_default="0"))
    for name in ("changed_at", "surveyed_at", "summed_up_at"):
        op.add_column("event", sa.Column(name, sa.BigInteger))
    _give_wall_times()
    _make_tables()


def _give_wall_times() -> None:
    connection = op.get_bind()
    change = sa.text(
        "UPDATE event SET first_day = :first, last_day = :last, begins = :begins, ends = :ends WHERE id = :id"
    )
    for id, starts_at, ends_at in connection.execute(sa.text("SELECT id, starts_at, ends_at FROM event")).all():
        first, last = _wall(starts_at), _wall(ends_at or starts_at)
        ends = f"{last:%H:%M}" if ends_at else None
        connection.execute(
            change,
            {
                "id": id,
                "first": f"{first:%Y-%m-%d}",
                "last": f"{last:%Y-%m-%d}",
                "begins": f"{first:%H:%M}",
                "ends": ends,
            },
        )


def _wall(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC).astimezone(ZoneInfo(ZONE))


def _make_tables() -> None:
    op.create_table(
        "rsvp",
        _to("event", "event", key=True),
        _to("association", "association", key=True),
        sa.Column("coming", sa.Text, nullable=False),
        sa.Column("count", sa.BigInteger, nullable=False),
        _to("person", "person", gone="SET NULL", nullable=True),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("rsvp_by_association", "rsvp", ["association"])
    op.create_table(
        "attendance",
        _to("event", "event", key=True),
        _to("association", "association", key=True),
        sa.Column("count", sa.BigInteger, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("attendance_by_association", "attendance", ["association"])
    op.create_table(
        "feedback",
        _to("event", "event", key=True),
        _to("person", "person", key=True),
        sa.Column("score", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False, server_default=""),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("feedback_by_person", "feedback", ["person"])
    op.create_table(
        "calendar_feed",
        _to("person", "person", key=True),
        sa.Column("secret_hash", sa.Text, nullable=False, unique=True),
        sa.Column("created_at", sa.BigInteger, nullable=False),
    )


def downgrade() -> None:
    raise NotImplementedError("Restore the backup that was made before the migration.")
