"""What lets one update ask the database less.

A mark on each cohort, another one after every change of what its associations share (the cohort, its stage plan, its
dates), whatever the way of the change: who remembers these facts with the mark knows whether they are still true. A
mark is random, so that one that was taken back is never met again.

An association is planned anew when something changes that its reminders follow from. That its last step was another
minute is none of it: they ask for the day of it only, and in every time zone a day begins at a quarter of an hour.

And an index: whether something waits for a chat.
"""

from functools import partial

from alembic import op

from storage.migrations.tables import key, number, on_change, on_postgres, table

revision = "0014"
down_revision = "0013"

SHARED = {"cohort": "id", "stage_plan": "cohort", "event": "cohort"}
FACTS = ("name", "cohort", "land", "stage", "state", "deadline", "pause_reason")
QUARTER = 15 * 60 * 1000
PLAN = (
    "INSERT INTO reminder_plan (association, planned_on) VALUES (NEW.id, '') "
    "ON CONFLICT (association) DO UPDATE SET planned_on = ''"
)


def upgrade() -> None:
    op.execute("CREATE INDEX outbox_waiting_by_chat ON outbox (chat, channel) WHERE state IN ('waiting', 'claimed')")
    table("cohort_mark", key("cohort"), number("mark"))
    op.execute(f"INSERT INTO cohort_mark (cohort, mark) SELECT id, {_random()} FROM cohort")  # noqa: S608
    for watched, column in SHARED.items():
        on_change(watched, partial(_note, column), sqlite="cohort_mark", postgres="cohort_mark")
    (_plan_postgres if on_postgres() else _plan_sqlite)()


def _random() -> str:
    return "floor(random() * 9000000000000000)::bigint" if on_postgres() else "random()"


def _note(column: str, row: str) -> str:
    return (
        f"INSERT INTO cohort_mark (cohort, mark) VALUES ({row}.{column}, {_random()}) "  # noqa: S608
        "ON CONFLICT (cohort) DO UPDATE SET mark = excluded.mark"
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
