"""That somebody can be reached, or no longer, is noted like all that reminders follow from. Therefore a date that moves
takes its reminders along without a look at each of their readers; an index finds the slot of the same hours.
"""

from alembic import op

from storage.migrations.tables import index, on_postgres

revision = "0072"
down_revision = "0071"

NOTE = (
    "INSERT INTO reminder_plan (association, planned_on) SELECT DISTINCT member.association, '' FROM member "
    "WHERE member.person IN ({people}) ON CONFLICT (association) DO UPDATE SET planned_on = ''"
)
PEOPLE = {"INSERT": "NEW.person", "UPDATE": "OLD.person, NEW.person", "DELETE": "OLD.person"}


def upgrade() -> None:
    index("reminder_slot_by_hours", "reminder_slot", "event", "step", "hours", "passes")
    for event, people in PEOPLE.items():
        (_watch_postgres if on_postgres() else _watch_sqlite)(event, NOTE.format(people=people))


def _watch_sqlite(event: str, does: str) -> None:
    op.execute(
        f"CREATE TRIGGER reminder_{event.lower()}_address AFTER {event} ON address {_when(event, 'IS NOT')} "
        f"BEGIN {does}; END"
    )


def _watch_postgres(event: str, does: str) -> None:
    name = f"reminder_watch_address_{event.lower()}"
    op.execute(f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {does}; RETURN NULL; END $$")
    op.execute(
        f"CREATE TRIGGER {name} AFTER {event} ON address FOR EACH ROW {_when(event, 'IS DISTINCT FROM')} "
        f"EXECUTE FUNCTION {name}()"
    )


def _when(event: str, differs: str) -> str:
    if event != "UPDATE":
        return ""
    return f"WHEN (OLD.person {differs} NEW.person OR OLD.blocked {differs} NEW.blocked)"
