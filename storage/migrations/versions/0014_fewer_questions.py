"""What lets one update ask the database less.

A mark on each cohort, another one after every change of what its associations share (the cohort, its stage plan, its
dates), whatever the way of the change: who remembers these facts with the mark knows whether they are still true. A
mark is random, so that one that was taken back is never met again.

An association is planned anew when something changes that its reminders follow from. That its last step was another
minute is none of it: they ask for the day of it only, and in every time zone a day begins at a quarter of an hour.

And an index: whether something waits for a chat.
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

SHARED = {"cohort": "id", "stage_plan": "cohort", "event": "cohort"}
FACTS = ("name", "cohort", "land", "stage", "state", "deadline", "pause_reason")
QUARTER = 15 * 60 * 1000
PLAN = (
    "INSERT INTO reminder_plan (association, planned_on) VALUES (NEW.id, '') "
    "ON CONFLICT (association) DO UPDATE SET planned_on = ''"
)


def upgrade() -> None:
    op.execute("CREATE INDEX outbox_waiting_by_chat ON outbox (chat, channel) WHERE state IN ('waiting', 'claimed')")
    op.create_table(
        "cohort_mark",
        sa.Column("cohort", sa.Text, primary_key=True),
        sa.Column("mark", sa.BigInteger, nullable=False),
    )
    postgres = op.get_bind().dialect.name == "postgresql"
    op.execute(f"INSERT INTO cohort_mark (cohort, mark) SELECT id, {_random(postgres=postgres)} FROM cohort")  # noqa: S608
    for table, column in SHARED.items():
        (_mark_postgres if postgres else _mark_sqlite)(table, column)
    (_plan_postgres if postgres else _plan_sqlite)()


def _random(*, postgres: bool) -> str:
    return "floor(random() * 9000000000000000)::bigint" if postgres else "random()"


def _note(cohort: str, *, postgres: bool) -> str:
    return (
        f"INSERT INTO cohort_mark (cohort, mark) VALUES ({cohort}, {_random(postgres=postgres)}) "  # noqa: S608
        "ON CONFLICT (cohort) DO UPDATE SET mark = excluded.mark"
    )


def _mark_sqlite(table: str, column: str) -> None:
    for event, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
        op.execute(
            f"CREATE TRIGGER cohort_mark_{event.lower()}_{table} AFTER {event} ON {table} "
            f"BEGIN {_note(f'{row}.{column}', postgres=False)}; END"
        )


def _mark_postgres(table: str, column: str) -> None:
    op.execute(
        f"CREATE FUNCTION cohort_mark_{table}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF TG_OP = 'DELETE' THEN {_note(f'OLD.{column}', postgres=True)}; "
        f"ELSE {_note(f'NEW.{column}', postgres=True)}; END IF; RETURN NULL; END $$"
    )
    op.execute(
        f"CREATE TRIGGER cohort_mark_{table} AFTER INSERT OR UPDATE OR DELETE ON {table} "
        f"FOR EACH ROW EXECUTE FUNCTION cohort_mark_{table}()"
    )


def _plan_sqlite() -> None:
    changed = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in FACTS)
    op.execute("DROP TRIGGER reminder_update_association")
    op.execute(
        "CREATE TRIGGER reminder_update_association AFTER UPDATE ON association "
        f"WHEN {changed} OR OLD.moved_at / {QUARTER} <> NEW.moved_at / {QUARTER} BEGIN {PLAN}; END"
    )


def _plan_postgres() -> None:
    changed = " OR ".join(f"OLD.{name} IS DISTINCT FROM NEW.{name}" for name in FACTS)
    op.execute("DROP TRIGGER reminder_watch_association ON association")
    op.execute(
        "CREATE TRIGGER reminder_watch_association AFTER INSERT OR DELETE ON association "
        "FOR EACH ROW EXECUTE FUNCTION reminder_watch_association()"
    )
    op.execute(
        "CREATE TRIGGER reminder_watch_association_facts AFTER UPDATE ON association FOR EACH ROW "
        f"WHEN ({changed} OR OLD.moved_at / {QUARTER} <> NEW.moved_at / {QUARTER}) "
        "EXECUTE FUNCTION reminder_watch_association()"
    )


def downgrade() -> None:
    raise NotImplementedError("Restore the backup that was made before the migration.")
