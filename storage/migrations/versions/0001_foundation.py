"""People, cohorts, the way of an association, and the inbox and outbox."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.tables import index, key, maybe_bytes, number, table, text, to

revision = "0001"
down_revision = None


def upgrade() -> None:
    _cohorts()
    _people()
    _invitations()
    _journey()
    _reviews()
    _talking()
    _web()
    _intake()
    _saying()


def _cohorts() -> None:
    table("carrier", key("id"), text("title"))
    table(
        "cohort",
        key("id"),
        to("carrier"),
        text("title", "land", "deadline", "programme"),
        text("stage_order", default="[]"),
    )
    table("stage_plan", to("cohort", key=True), key("stage"), text("opens"), text("opens_on", empty=True))
    table(
        "association",
        key("id"),
        text("name"),
        to("cohort"),
        text("land", "stage"),
        text("state", default="active"),
        number("moved_at", "created_at"),
        number("version", default=0),
        text("deadline", empty=True),
        text("pause_reason", default=""),
    )
    index("association_by_cohort", "association", "cohort")


def _people() -> None:
    table(
        "person",
        key("id"),
        text("name"),
        text("language", default="de"),
        text("home", default="telegram"),
        to("association", gone="SET NULL"),
        text("zone", default="Europe/Berlin"),
        number("created_at"),
    )
    table(
        "address",
        key("id"),
        text("channel", "external"),
        to("person", empty=True),
        text("language", default="de"),
        number("blocked", default=0),
        unique=("channel", "external"),
    )
    index("address_by_person", "address", "person")
    table(
        "consent",
        key("id"),
        to("person"),
        text("purpose", "version"),
        number("given_at"),
        number("revoked_at", empty=True),
    )
    index("consent_by_person", "consent", "person")
    table("member", to("association", key=True), to("person", key=True), text("role", "state"), number("joined_at"))
    index("member_by_person", "member", "person")
    table("coordinator", to("person", key=True), to("cohort", key=True))
    table(
        "alumna",
        to("person", key=True),
        text("topics", default="[]"),
        text("region", default=""),
        text("languages", default="[]"),
        number("units", default=0),
    )
    table("handover", to("association", key=True), to("person", "giver", "taker"), number("asked_at", "expires_at"))


def _invitations() -> None:
    table(
        "invitation",
        key("id"),
        to("association", empty=True),
        to("person", empty=True),
        text("role"),
        text("token_hash", "code_hash", unique=True),
        number("uses_left", default=1),
        number("used", default=0),
        number("expires_at", "created_at"),
        to("person", "created_by", gone="SET NULL"),
        number("revoked_at", empty=True),
    )
    table("invitation_use", key("id"), to("invitation"), to("person", gone="SET NULL"), number("at"))
    table("wrong_try", key("id"), text("source"), number("at"))
    index("wrong_try_by_source", "wrong_try", "source", "at")


def _journey() -> None:
    table(
        "stage_status",
        to("association", key=True),
        key("stage"),
        text("state"),
        number("changed_at"),
        to("person", "changed_by", gone="SET NULL"),
        number("version", default=0),
    )
    table(
        "answer",
        key("id"),
        to("association"),
        text("question", "body"),
        to("person", gone="SET NULL"),
        number("at"),
        number("number", default=1),
        number("undone", default=0),
        unique=("association", "question", "number"),
    )
    table(
        "task_status",
        to("association", key=True),
        key("task"),
        to("person", "holder", gone="SET NULL"),
        number("done_at", empty=True),
        to("person", "done_by", gone="SET NULL"),
    )


def _reviews() -> None:
    table(
        "review",
        key("id"),
        to("association"),
        text("stage"),
        to("person", "handed_in_by", gone="SET NULL"),
        number("handed_in_at"),
        text("decision", default="waiting"),
        to("person", "decided_by", gone="SET NULL"),
        number("decided_at", empty=True),
        text("reason", default=""),
    )
    index("review_by_association", "review", "association", "stage")
    table(
        "comment",
        key("id"),
        to("review"),
        text("question", "body"),
        to("person", "author", gone="SET NULL"),
        number("at"),
    )
    index("comment_by_review", "comment", "review")
    table(
        "audit",
        key("id"),
        number("at"),
        to("person", "actor", gone="SET NULL"),
        text("verb", "subject"),
        text("detail", default=""),
    )


def _talking() -> None:
    table("dialog", key("owner"), text("step"), text("answers", default="{}"), number("expires_at", empty=True))
    table("card", to("address", key=True), key("name"), text("outbox"), text("message", empty=True))


def _web() -> None:
    table("web_session", key("cookie_hash"), text("visitor", "csrf"), number("created_at", "seen_at"))
    table(
        "door_link",
        key("token_hash"),
        to("person"),
        text("channel"),
        number("expires_at"),
        number("used_at", empty=True),
    )


def _intake() -> None:
    table(
        "inbox",
        key("channel", "update_id"),
        text("lane"),
        number("position", default=0),
        text("body", empty=True),
        text("state", default="new"),
        number("tries", default=0),
        number("received_at"),
        number("done_at", empty=True),
        text("fault", default=""),
    )
    op.create_index("inbox_waiting", "inbox", ["position"], sqlite_where=sa.text("state = 'new'"))
    index("inbox_by_position", "inbox", "position")
    index("inbox_done", "inbox", "done_at")


def _saying() -> None:
    table(
        "outbox",
        key("id"),
        text("key", unique=True),
        number("position", "version", default=0),
        to("person", empty=True),
        text("channel", "chat"),
        number("priority", default=0),
        text("act", default="send"),
        text("card", default=""),
        text("payload", default="{}"),
        text("state", default="waiting"),
        number("mine", "not_before", default=0),
        number("valid_until", empty=True),
        number("tries", default=0),
        text("message", empty=True),
        text("fault", default=""),
        number("created_at"),
        number("settled_at", empty=True),
    )
    waiting = sa.text("state IN ('waiting', 'claimed')")
    op.create_index("outbox_waiting", "outbox", ["priority", "position"], sqlite_where=waiting)
    index("outbox_by_position", "outbox", "position")
    index("outbox_settled", "outbox", "settled_at")
    index("outbox_by_chat", "outbox", "channel", "chat", "version")
    table(
        "attachment",
        key("id"),
        to("outbox"),
        text("name", "mime"),
        number("size", default=0),
        maybe_bytes("content"),
        text("remote", empty=True),
    )
    index("attachment_by_outbox", "attachment", "outbox")
