"""Associations read each other's outlines: rounds, circles, and what readers note."""

from alembic import op

from storage.migrations.tables import index, key, number, table, text, to

revision = "0068"
down_revision = "0067"


def upgrade() -> None:
    table(
        "reading_round",
        key("id"),
        to("cohort"),
        to("person", gone="SET NULL"),
        number("at"),
        text("answer_by", "read_by", "state"),
        number("version", default=0),
    )
    index("reading_round_by_cohort", "reading_round", "cohort", "at")
    op.execute("CREATE UNIQUE INDEX reading_round_once ON reading_round (cohort) WHERE state IN ('asking', 'reading')")
    table(
        "reading_invite",
        to("reading_round", "round", key=True),
        to("association", key=True),
        number("told_at"),
        number("joins", "answered_at", empty=True),
        to("person", gone="SET NULL"),
        number("reminded", default=0),
    )
    index("reading_invite_by_association", "reading_invite", "association")
    table(
        "reading_circle",
        key("id"),
        to("reading_round", "round"),
        text("state"),
        number("size", "at"),
        number("told", default=0),
    )
    index("reading_circle_by_round", "reading_circle", "round")
    index("reading_circle_running", "reading_circle", "at", where="state IN ('proposed', 'agreed')")
    table(
        "reading_seat",
        to("reading_circle", "circle", key=True),
        to("association", key=True),
        number("agreed_at", empty=True),
        to("person", gone="SET NULL"),
        number("left_at", empty=True),
        number("reminded", default=0),
    )
    index("reading_seat_by_association", "reading_seat", "association")
    table(
        "peer_reading",
        key("id"),
        to("reading_circle", "circle"),
        to("association", "reader", gone="SET NULL"),
        to("association"),
        number("begun_at"),
        number("given_at", "thanked_at", "shown_at", empty=True),
        number("reminded", default=0),
    )
    index("peer_reading_by_circle", "peer_reading", "circle")
    index("peer_reading_by_reader", "peer_reading", "reader")
    index("peer_reading_by_association", "peer_reading", "association")
    table(
        "reading_remark",
        key("id"),
        to("peer_reading", "reading"),
        text("section", "body"),
        to("person", gone="SET NULL"),
        number("at"),
    )
    index("reading_remark_by_reading", "reading_remark", "reading", "at")
    op.execute(
        "CREATE VIEW peer_reading_shown AS "
        "SELECT peer_reading.*, coalesce(reading.name, '') AS reader_name, association.name, "
        "(SELECT count(*) FROM reading_remark WHERE reading_remark.reading = peer_reading.id) AS remarks "
        "FROM peer_reading JOIN association ON association.id = peer_reading.association "
        "LEFT JOIN association AS reading ON reading.id = peer_reading.reader"
    )
