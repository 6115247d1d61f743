"""Appointments of one association: sparring with its units, and consultations with their slots."""

from alembic import op

from storage.migrations.tables import index, key, number, table, text, to

revision = "0028"
down_revision = "0027"


def upgrade() -> None:
    _appointments()
    _sparring()
    table(
        "appointment_wait",
        key("id"),
        to("cohort"),
        to("association"),
        to("person", gone="SET NULL"),
        text("stage", default=""),
        number("at"),
        unique=("association",),
    )
    index("appointment_wait_by_cohort", "appointment_wait", "cohort", "at")


def _appointments() -> None:
    table(
        "appointment",
        key("id"),
        text("kind", "state"),
        number("at"),
        to("person", "host", "person", gone="SET NULL"),
        to("cohort", gone="SET NULL"),
        to("association", empty=True),
        to("listing", gone="SET NULL"),
        text("stage", "topic", "about", "place", "reason", "result", default=""),
        text("proposals", default="[]"),
        text("ended_by", empty=True),
        number("starts_at", "wish_at", empty=True),
        number("minutes", default=60),
        number(
            "rounds", "units", "inside", "late", "day_told", "hour_told", "away_told", "sequence", "version", default=0
        ),
    )
    index("appointment_by_association", "appointment", "association", "kind")
    index("appointment_by_host", "appointment", "host", "starts_at")
    index("appointment_by_listing", "appointment", "listing")
    index("appointment_in_cohort", "appointment", "cohort", "kind", "starts_at")
    index("appointment_free", "appointment", "cohort", "starts_at", where="state = 'free'")
    index("appointment_open", "appointment", "at", where="state IN ('asked', 'proposed', 'booked')")
    index("appointment_booked", "appointment", "starts_at", where="state = 'booked'")
    op.execute(
        "CREATE UNIQUE INDEX appointment_once ON appointment (host, starts_at) WHERE state IN ('booked', 'free')"
    )
    op.execute(
        "CREATE VIEW appointment_shown AS "
        "SELECT appointment.*, coalesce(person.name, '') AS host_name, coalesce(listing.title, '') AS title, "
        "coalesce(association.name, '') AS association_name FROM appointment "
        "LEFT JOIN person ON person.id = appointment.host "
        "LEFT JOIN listing ON listing.id = appointment.listing "
        "LEFT JOIN association ON association.id = appointment.association"
    )


def _sparring() -> None:
    table("sparring_partner", to("listing", key=True), text("methods", default="[]"), text("place", default=""))
    table(
        "entitlement",
        to("association", key=True),
        number("at"),
        to("person", "by", gone="SET NULL"),
        number("version", default=0),
    )
    table("at_work", to("association", key=True), to("listing", key=True))
