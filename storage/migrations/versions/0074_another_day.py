"""An association is planned anew when its last step falls on another day, no longer in each new quarter of an hour.

Its reminders ask for the day only, and a day of ours begins one or two hours before one of UTC.
"""

from alembic import op

from storage.migrations.tables import on_postgres

revision = "0074"
down_revision = "0073"

FACTS = ("name", "cohort", "land", "stage", "state", "deadline", "pause_reason")
HOUR, DAY = 3_600_000, 86_400_000
MOVED = " OR ".join(
    f"(OLD.moved_at + {hours * HOUR}) / {DAY} <> (NEW.moved_at + {hours * HOUR}) / {DAY}" for hours in (1, 2)
)
PLAN = (
    "INSERT INTO reminder_plan (association, planned_on) VALUES (NEW.id, '') "
    "ON CONFLICT (association) DO UPDATE SET planned_on = ''"
)


def upgrade() -> None:
    (_postgres if on_postgres() else _sqlite)()


def _sqlite() -> None:
    changed = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in FACTS)
    op.execute("DROP TRIGGER reminder_update_association")
    op.execute(
        "CREATE TRIGGER reminder_update_association AFTER UPDATE ON association "
        f"WHEN {changed} OR {MOVED} BEGIN {PLAN}; END"
    )


def _postgres() -> None:
    changed = " OR ".join(f"OLD.{name} IS DISTINCT FROM NEW.{name}" for name in FACTS)
    op.execute("DROP TRIGGER reminder_watch_association_facts ON association")
    op.execute(
        "CREATE TRIGGER reminder_watch_association_facts AFTER UPDATE ON association FOR EACH ROW "
        f"WHEN ({changed} OR {MOVED}) EXECUTE FUNCTION reminder_watch_association()"
    )
