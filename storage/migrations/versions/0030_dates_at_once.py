"""A date that was set, moved or called off is planned for its whole cohort at once.

Until now each association of the cohort was planned anew for it, although the same follows for all of them who want to
be reminded in the same way. So a change of a date notes the date, no association; so does an answer that is dropped,
which happens to all answers when a date moves far.

And indexes: who coordinates a cohort, and which reviews wait.
"""

from alembic import op

from storage.migrations.tables import index, key, number, on_postgres, table, text

revision = "0030"
down_revision = "0029"

READERS = """
CREATE VIEW reminder_reader AS
SELECT association.cohort, association.id AS association, member.person, person.zone, association.land,
       manner.begins AS "begin", manner.ends AS "end", manner.days, manner.on_holidays, manner.modes,
       person.zone || ' ' || association.land || ' ' ||
       coalesce(manner.begins || manner.ends || manner.days || manner.on_holidays || manner.modes, '') AS manner
  FROM association
 CROSS JOIN member
 CROSS JOIN person
  LEFT JOIN reminder_manner AS manner ON manner.person = person.id
 WHERE association.state = 'active'
   AND member.association = association.id AND member.state = 'active'
   AND person.id = member.person
   AND EXISTS (SELECT 1 FROM address WHERE address.person = person.id AND address.blocked = 0)
"""
"""Who hears of the dates of a cohort, and in `manner` all that decides when."""
NOTE = (
    "INSERT INTO reminder_date (event, cohort, after) {what} "
    "ON CONFLICT (event) DO UPDATE SET after = '', cohort = excluded.cohort"
)
OF_EVENT = NOTE.format(what="VALUES ({row}.id, {row}.cohort, '')")
OF_ANSWER = NOTE.format(what="SELECT event.id, event.cohort, '' FROM event WHERE event.id = OLD.event")
ON_POSTGRES = (
    "CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {does}; RETURN NULL; END $$",
    "CREATE TRIGGER {name} AFTER {events} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()",
)


def upgrade() -> None:
    table("reminder_date", key("event"), text("cohort"), text("after", default=""))
    table(
        "reminder_slot",
        key("event", "manner"),
        number("comes", key=True),
        key("step"),
        text("target", "day"),
        text("wall", empty=True),
        number("until", "ends", "urgent", "passes"),
        text("hours"),
        number("slot_at", "due_at"),
        text("state"),
    )
    index("reminder_of_date", "reminder", "subject", "association", where="kind = 'w' AND state = 'waiting'")
    index("coordinator_by_cohort", "coordinator", "cohort", "person")
    op.drop_index("review_waiting", "review")
    index("review_waiting", "review", "decision", "handed_in_at", "id", where="decision = 'waiting'")
    op.execute(READERS)
    (_watch_postgres if on_postgres() else _watch_sqlite)()


def _watch_sqlite() -> None:
    for name in ("insert_event", "update_event", "delete_event", "delete_rsvp"):
        op.execute(f"DROP TRIGGER reminder_{name}")
    for what, row in (("insert", "NEW"), ("update", "NEW"), ("delete", "OLD")):
        does = OF_EVENT.format(row=row)
        op.execute(f"CREATE TRIGGER reminder_{what}_event AFTER {what} ON event BEGIN {does}; END")
    op.execute(f"CREATE TRIGGER reminder_delete_rsvp AFTER DELETE ON rsvp BEGIN {OF_ANSWER}; END")


def _watch_postgres() -> None:
    for name in ("event", "rsvp"):
        op.execute(f"DROP TRIGGER reminder_watch_{name} ON {name}")
    op.execute(
        "CREATE TRIGGER reminder_watch_rsvp AFTER INSERT OR UPDATE ON rsvp "
        "FOR EACH ROW EXECUTE FUNCTION reminder_watch_rsvp()"
    )
    both = f"IF TG_OP = 'DELETE' THEN {OF_EVENT.format(row='OLD')}; ELSE {OF_EVENT.format(row='NEW')}; END IF"
    _trigger("reminder_date_event", "INSERT OR UPDATE OR DELETE", "event", both)
    _trigger("reminder_date_rsvp", "DELETE", "rsvp", OF_ANSWER)


def _trigger(name: str, events: str, of: str, does: str) -> None:
    for sql in ON_POSTGRES:
        op.execute(sql.format(name=name, events=events, table=of, does=does))
