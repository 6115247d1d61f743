"""The calendar of a cohort: wall times, answers, attendance, feedback, subscriptions.

`starts_at` and `ends_at` are computed from the wall time; they are for ordering and for what is due.
"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from storage.migrations.tables import add_to, for_each, index, number, table, text, to

revision = "0003"
down_revision = "0002"

ZONE = "Europe/Berlin"


def upgrade() -> None:
    add_to(
        "event",
        text("first_day", "last_day", default=""),
        text("zone", default=ZONE),
        text("bring", "summary", default=""),
        text("begins", "ends", empty=True),
        number("since", default=0),
        number("changed_at", "surveyed_at", "summed_up_at", empty=True),
    )
    for_each(
        "SELECT id, starts_at, ends_at FROM event",
        "UPDATE event SET first_day = :first, last_day = :last, begins = :begins, ends = :ends WHERE id = :id",
        _wall_times,
    )
    _make_tables()


def _wall_times(id: str, starts_at: int, ends_at: int | None) -> dict[str, str | None]:
    first, last = _wall(starts_at), _wall(ends_at or starts_at)
    days = {"first": f"{first:%Y-%m-%d}", "last": f"{last:%Y-%m-%d}"}
    return {"id": id, **days, "begins": f"{first:%H:%M}", "ends": f"{last:%H:%M}" if ends_at else None}


def _wall(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC).astimezone(ZoneInfo(ZONE))


def _make_tables() -> None:
    table(
        "rsvp",
        to("event", key=True),
        to("association", key=True),
        text("coming"),
        number("count"),
        to("person", gone="SET NULL"),
        number("at"),
    )
    index("rsvp_by_association", "rsvp", "association")
    table("attendance", to("event", key=True), to("association", key=True), number("count", "at"))
    index("attendance_by_association", "attendance", "association")
    table(
        "feedback",
        to("event", key=True),
        to("person", key=True),
        text("score"),
        text("words", default=""),
        number("at"),
    )
    index("feedback_by_person", "feedback", "person")
    table("calendar_feed", to("person", key=True), text("secret_hash", unique=True), number("created_at"))
