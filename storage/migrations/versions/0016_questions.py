"""Questions: from whoever asks to a person and back, and the answers that the house has ready.

What associations asked before gets a number in the order in which it was asked.
"""

from alembic import op

from storage.migrations.tables import (
    ENQUIRY_SHOWN,
    index,
    key,
    key_number,
    maybe_number,
    maybe_text,
    maybe_to,
    number,
    table,
    text,
    to,
)

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
        maybe_to("person"),
        maybe_to("address"),
        text("mail", "media", "stage", default=""),
        text("language", default="de"),
        text("concern", default="plain"),
        number("named", default=1),
        text("body"),
        number("at"),
        maybe_text("due_on"),
        text("state", default="open"),
        maybe_to("person", "holder"),
        maybe_number("taken_at", "reminded_at"),
        text("answer", "entry", default=""),
        maybe_to("person", "answered_by"),
        maybe_number("answered_at", "corrected_at"),
        maybe_to("enquiry", "same_as", "follows"),
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
        maybe_to("person", "author"),
        number("at"),
        number("uses", default=0),
    )
    index("saved_reply_by_cohort", "saved_reply", "cohort")
    table("absence", to("person", key=True), text("until"), maybe_to("person", "stand_in"), number("at"))


def _answers() -> None:
    table(
        "faq_version",
        key("id"),
        key_number("number"),
        text("state", "topic", "question", "variants", "answer"),
        text("stage", "source", default=""),
        maybe_text("valid_from", "valid_until"),
        text("covers", default="[]"),
        number("sensible", default=0),
        maybe_to("enquiry"),
        maybe_to("person", "made_by"),
        number("made_at"),
        maybe_to("person", "decided_by"),
        maybe_number("decided_at"),
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
