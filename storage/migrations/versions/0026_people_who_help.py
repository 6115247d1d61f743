"""Who can be asked, what is asked of them, and their talks."""

from alembic import op

from storage.migrations.tables import index, key, number, table, text, to

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    _listings()
    _requests()
    _talks()
    _move_alumnae()
    _counters()


def _listings() -> None:
    table(
        "listing",
        key("id"),
        text("kind", "state"),
        to("person", empty=True),
        to("cohort", gone="SET NULL"),
        number("at"),
        text("title", "direct", "ask_me", default=""),
        text("topics", "languages", "forms", "not_lands", "not_names", default="[]"),
        text("region", "land", "units_until", "paused_until", empty=True),
        number("units", default=0),
        text("begins", default="09:00:00"),
        text("ends", default="19:00:00"),
        text("days", default="[0,1,2,3,4,5]"),
        number("on_holidays", default=0),
        to("association", "not_association", gone="SET NULL"),
        text("hard_stage", "helped", default=""),
        number("refused_first", "year", empty=True),
        text("outcome", empty=True),
        number("agreed_at", "confirmed_at", "checked_at", "asked_at", empty=True),
        to("person", "confirmed_by", gone="SET NULL"),
        number("version", default=0),
        unique=("person", "kind"),
    )
    index("listing_by_state", "listing", "state", "kind")
    index("listing_by_cohort", "listing", "cohort")


def _requests() -> None:
    table(
        "talk_request",
        key("id"),
        number("number", unique=True),
        to("association"),
        to("person", gone="SET NULL"),
        text("topic", "about", "state"),
        text("tried", "wish", "stage", default=""),
        text("region", "language", empty=True),
        to("listing", "first", gone="SET NULL"),
        number("at"),
        number("pool_at", "desk_at", "settled_at", empty=True),
        number("version", default=0),
    )
    index("talk_request_by_association", "talk_request", "association")
    index("talk_request_by_person", "talk_request", "person")
    index("talk_request_open", "talk_request", "state", where="state IN ('open', 'desk')")
    table(
        "talk_offer",
        key("id"),
        to("talk_request", "request"),
        to("listing"),
        number("at", "nudge_at", "expires_at"),
        text("state"),
        number("nudged_at", "later_until", "settled_at", empty=True),
        text("reason", empty=True),
        text("answer", default=""),
        number("version", default=0),
        unique=("request", "listing"),
    )
    index("talk_offer_by_listing", "talk_offer", "listing", "state")
    index("talk_offer_open", "talk_offer", "expires_at", where="state = 'open'")


def _talks() -> None:
    table(
        "talk",
        key("id"),
        number("number", unique=True),
        to("talk_request", "request", gone="SET NULL"),
        to("association", gone="SET NULL"),
        to("listing", gone="SET NULL"),
        to("person", "asker", "volunteer", gone="SET NULL"),
        number("at", "last_at"),
        text("asker_colour", "volunteer_colour", "state"),
        text("topic", default=""),
        number("files_at", empty=True),
        number("asker_files", "volunteer_files", "counted", default=0),
        number("asked_at", "ended_at", empty=True),
        text("ended_by", empty=True),
        number("version", default=0),
    )
    for side in ("asker", "volunteer", "listing", "request"):
        index(f"talk_by_{side}", "talk", side)
    index("talk_not_over", "talk", "last_at", where="state <> 'ended'")
    table(
        "talk_line",
        key("id"),
        to("talk"),
        text("side", "body"),
        text("kind", default="text"),
        number("at"),
        number("corrected_at", empty=True),
        text("answers", empty=True),
    )
    index("talk_line_by_talk", "talk_line", "talk", "at")
    op.execute(
        "CREATE VIEW listing_shown AS "
        'SELECT listing.*, listing.begins AS "begin", listing.ends AS "end", coalesce(person.name, \'\') AS name, '
        "(SELECT COUNT(*) FROM talk WHERE talk.listing = listing.id AND talk.counted = 1) AS used, "
        "(SELECT COUNT(*) FROM talk WHERE talk.listing = listing.id AND talk.counted = 0 AND talk.state <> 'ended') "
        "AS busy FROM listing LEFT JOIN person ON person.id = listing.person"
    )


def _move_alumnae() -> None:
    """What was noted of them so far had no form that anybody could search; they fill in the rest themselves."""
    op.execute(
        "INSERT INTO listing (id, kind, state, person, at, ask_me, units) "
        "SELECT substr(person, 1, 8) || 'al', 'alumna', 'draft', person, person.created_at, "
        "'', units FROM alumna JOIN person ON person.id = alumna.person"
    )
    op.drop_table("alumna")


def _counters() -> None:
    table("talk_number", key("what"), number("last"))
    op.execute("INSERT INTO talk_number (what, last) VALUES ('request', 0), ('talk', 0)")
