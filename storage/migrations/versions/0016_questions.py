"""Questions: from whoever asks to a person and back, and the answers that the house has ready.

What associations asked before gets a number in the order in which it was asked.
"""

from alembic import op

from storage.migrations.tables import ENQUIRY_SHOWN, index, key, number, table, text, to

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.execute("ALTER TABLE enquiry RENAME TO enquiry_before")
    op.execute("DROP INDEX enquiry_by_association")
    _enquiries()
    _moved()
    op.drop_table("enquiry_before")
    op.execute(ENQUIRY_SHOWN)
    _desk()
    _answers()


def _enquiries() -> None:
    table(
        "enquiry",
        key("id"),
        number("number", unique=True),
        to("cohort"),
        to("association", empty=True),
        to("person", gone="SET NULL"),
        to("address", gone="SET NULL"),
        text("mail", "media", "stage", default=""),
        text("language", default="de"),
        text("concern", default="plain"),
        number("named", default=1),
        text("body"),
        number("at"),
        text("due_on", empty=True),
        text("state", default="open"),
        to("person", "holder", gone="SET NULL"),
        number("taken_at", "reminded_at", empty=True),
        text("answer", "entry", default=""),
        to("person", "answered_by", gone="SET NULL"),
        number("answered_at", "corrected_at", empty=True),
        to("enquiry", "same_as", "follows", gone="SET NULL"),
        number("version", default=0),
    )
    index("enquiry_by_association", "enquiry", "association")
    index("enquiry_by_person", "enquiry", "person")
    index("enquiry_by_address", "enquiry", "address")
    index("enquiry_same_as", "enquiry", "same_as")
    index("enquiry_follows", "enquiry", "follows")
    index("enquiry_waits", "enquiry", "cohort", "at", where="state IN ('open', 'taken')")
    table("enquiry_number", number("last"))


def _moved() -> None:
    op.execute(
        "INSERT INTO enquiry (id, number, cohort, association, person, body, at, answer, answered_by, answered_at, state) "
        "SELECT before.id, row_number() OVER (ORDER BY before.at, before.id), association.cohort, before.association, "
        "       before.person, before.body, before.at, before.answer, before.answered_by, before.answered_at, "
        "       CASE WHEN before.answered_at IS NULL THEN 'open' ELSE 'answered' END "
        "  FROM enquiry_before AS before JOIN association ON association.id = before.association"
    )
    op.execute("INSERT INTO enquiry_number (last) SELECT coalesce(max(number), 0) FROM enquiry")


def _desk() -> None:
    table(
        "saved_reply",
        key("id"),
        to("cohort"),
        text("title", "body"),
        to("person", "author", gone="SET NULL"),
        number("at"),
        number("uses", default=0),
    )
    index("saved_reply_by_cohort", "saved_reply", "cohort")
    table("absence", to("person", key=True), text("until"), to("person", "stand_in", gone="SET NULL"), number("at"))


def _answers() -> None:
    table(
        "faq_version",
        key("id"),
        number("number", key=True),
        text("state", "topic", "question", "variants", "answer"),
        text("stage", "source", default=""),
        text("valid_from", "valid_until", empty=True),
        text("covers", default="[]"),
        number("sensible", default=0),
        to("enquiry", gone="SET NULL"),
        to("person", "made_by", gone="SET NULL"),
        number("made_at"),
        to("person", "decided_by", gone="SET NULL"),
        number("decided_at", empty=True),
    )
    table(
        "faq_phrasing",
        key("entry", "text"),
        text("language", default="de"),
        number("confirmed"),
        number("active", default=0),
        number("at"),
    )
    table("faq_miss", key("id"), text("words"), text("language", default="de"), text("stage", default=""), number("at"))
    index("faq_miss_at", "faq_miss", "at")
    table("faq_tally", key("entry", "day"), number("shown", "helped", "failed", default=0))
