"""Reminders: those that wait or were said, how people want them, days of tasks, and which associations to plan anew.

Whoever changes a fact that reminders follow from need not know of them: triggers note the association, whatever the
way of the change. `tests/storage/test_reminders.py` holds each of them to that.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

OF_ASSOCIATION = ("member", "stage_status", "task_status", "review", "handover", "rsvp", "task_date")
OF_COHORT = ("event", "stage_plan", "coordinator")


def upgrade() -> None:
    _reminders()
    _manners()
    _plans()
    for table in OF_ASSOCIATION:
        _watch(table, "association.id = {row}.association")
    for table in OF_COHORT:
        _watch(table, "association.cohort = {row}.cohort")
    _watch("association", "association.id = {row}.id")
    _watch("cohort", "association.cohort = {row}.id")


def _to(name: str, target: str, *, key: bool = False) -> "sa.Column[str]":
    return sa.Column(name, sa.Text, sa.ForeignKey(f"{target}.id", ondelete="CASCADE"), nullable=False, primary_key=key)


def _text(name: str, default: str | None = None) -> "sa.Column[str]":
    return sa.Column(name, sa.Text, nullable=False, server_default=default)


def _count(name: str) -> "sa.Column[int]":
    return sa.Column(name, sa.BigInteger, nullable=False, server_default="0")


def _reminders() -> None:
    op.create_table(
        "reminder",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("key", sa.Text, nullable=False, unique=True),
        _text("kind"),
        _to("association", "association"),
        _text("subject"),
        _text("target"),
        _text("step"),
        _to("person", "person"),
        _text("day"),
        sa.Column("wall", sa.Text),
        _count("until"),
        _count("ends"),
        _count("urgent"),
        _count("passes"),
        _text("hours"),
        _count("slot_at"),
        _count("due_at"),
        _text("state", "waiting"),
        _count("sent"),
        sa.Column("sent_at", sa.BigInteger),
        _text("bundle", ""),
        _count("snoozes"),
        _count("chosen"),
    )
    waiting = sa.text("state = 'waiting'")
    op.create_index(
        "reminder_due", "reminder", ["due_at", "association", "id"], sqlite_where=waiting, postgresql_where=waiting
    )
    op.create_index("reminder_by_association", "reminder", ["association"])
    op.create_index("reminder_by_person", "reminder", ["person", "sent_at"])
    op.create_index("reminder_by_bundle", "reminder", ["bundle"])
    op.create_index("reminder_by_end", "reminder", ["ends"])


def _manners() -> None:
    op.create_table(
        "reminder_manner",
        _to("person", "person", key=True),
        _text("begins"),
        _text("ends"),
        _text("days"),
        _count("on_holidays"),
        _text("modes", "{}"),
        _count("digest"),
    )
    op.create_table(
        "task_date",
        _to("association", "association", key=True),
        sa.Column("task", sa.Text, primary_key=True),
        _text("day"),
    )


def _plans() -> None:
    """`planned_on` is a day, or empty when something has changed since."""
    op.create_table("reminder_plan", _to("association", "association", key=True), _text("planned_on", ""))
    op.create_index("reminder_plan_by_day", "reminder_plan", ["planned_on"])
    op.execute("INSERT INTO reminder_plan (association, planned_on) SELECT id, '' FROM association")


def _watch(table: str, matches: str) -> None:
    if op.get_bind().dialect.name == "postgresql":
        _watch_postgres(table, matches)
        return
    for event, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
        op.execute(
            f"CREATE TRIGGER reminder_{event.lower()}_{table} AFTER {event} ON {table} "
            f"BEGIN {_note(matches.format(row=row))}; END"
        )


def _watch_postgres(table: str, matches: str) -> None:
    op.execute(
        f"CREATE FUNCTION reminder_watch_{table}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF TG_OP = 'DELETE' THEN {_note(matches.format(row='OLD'))}; "
        f"ELSE {_note(matches.format(row='NEW'))}; END IF; RETURN NULL; END $$"
    )
    op.execute(
        f"CREATE TRIGGER reminder_watch_{table} AFTER INSERT OR UPDATE OR DELETE ON {table} "
        f"FOR EACH ROW EXECUTE FUNCTION reminder_watch_{table}()"
    )


def _note(matches: str) -> str:
    return (
        "INSERT INTO reminder_plan (association, planned_on) "  # noqa: S608
        f"SELECT association.id, '' FROM association WHERE {matches} "
        "ON CONFLICT (association) DO UPDATE SET planned_on = ''"
    )


def downgrade() -> None:
    raise NotImplementedError("Restore the backup that was made before the migration.")
