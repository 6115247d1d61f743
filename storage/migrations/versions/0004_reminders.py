"""Reminders: those that wait or were said, how people want them, days of tasks, and which associations to plan anew.

Whoever changes a fact that reminders follow from need not know of them: triggers note the association, whatever the
way of the change. `tests/storage/test_reminders.py` holds each of them to that.
"""

from alembic import op

from storage.migrations.tables import index, key, number, on_change, table, text, to

revision = "0004"
down_revision = "0003"

OF_ASSOCIATION = ("member", "stage_status", "task_status", "review", "handover", "rsvp", "task_date")
OF_COHORT = ("event", "stage_plan", "coordinator")


def upgrade() -> None:
    _reminders()
    _manners()
    _plans()
    for of_one in OF_ASSOCIATION:
        _watch(of_one, "association.id = {row}.association")
    for of_all in OF_COHORT:
        _watch(of_all, "association.cohort = {row}.cohort")
    _watch("association", "association.id = {row}.id")
    _watch("cohort", "association.cohort = {row}.id")


def _reminders() -> None:
    table(
        "reminder",
        key("id"),
        text("key", unique=True),
        text("kind"),
        to("association"),
        text("subject", "target", "step"),
        to("person"),
        text("day"),
        text("wall", empty=True),
        number("until", "ends", "urgent", "passes", default=0),
        text("hours"),
        number("slot_at", "due_at", default=0),
        text("state", default="waiting"),
        number("sent", default=0),
        number("sent_at", empty=True),
        text("bundle", default=""),
        number("snoozes", "chosen", default=0),
    )
    index("reminder_due", "reminder", "due_at", "association", "id", where="state = 'waiting'")
    index("reminder_by_association", "reminder", "association")
    index("reminder_by_person", "reminder", "person", "sent_at")
    index("reminder_by_bundle", "reminder", "bundle")
    index("reminder_by_end", "reminder", "ends")


def _manners() -> None:
    table(
        "reminder_manner",
        to("person", key=True),
        text("begins", "ends", "days"),
        number("on_holidays", default=0),
        text("modes", default="{}"),
        number("digest", default=0),
    )
    table("task_date", to("association", key=True), key("task"), text("day"))


def _plans() -> None:
    """`planned_on` is a day, or empty when something has changed since."""
    table("reminder_plan", to("association", key=True), text("planned_on", default=""))
    index("reminder_plan_by_day", "reminder_plan", "planned_on")
    op.execute("INSERT INTO reminder_plan (association, planned_on) SELECT id, '' FROM association")


def _watch(watched: str, matches: str) -> None:
    on_change(watched, lambda row: _note(matches.format(row=row)), sqlite="reminder", postgres="reminder_watch")


def _note(matches: str) -> str:
    return (
        "INSERT INTO reminder_plan (association, planned_on) "  # noqa: S608
        f"SELECT association.id, '' FROM association WHERE {matches} "
        "ON CONFLICT (association) DO UPDATE SET planned_on = ''"
    )
