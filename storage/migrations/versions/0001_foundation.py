"""People, cohorts, the way of an association, and the inbox and outbox.

Instants are milliseconds since 1970 in UTC; days are ISO text; ids are made by the application.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _id(name: str = "id") -> sa.Column[Any]:
    return sa.Column(name, sa.Text, primary_key=True)


def _text(name: str, default: str | None = "") -> sa.Column[Any]:
    return sa.Column(name, sa.Text, nullable=False, server_default=default)


def _maybe(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text)


def _at(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.BigInteger, nullable=False)


def _maybe_at(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.BigInteger)


def _count(name: str, default: str = "0") -> sa.Column[Any]:
    return sa.Column(name, sa.BigInteger, nullable=False, server_default=default)


def _to(name: str, target: str, *, gone: str = "CASCADE", nullable: bool = False, key: bool = False) -> sa.Column[Any]:
    return sa.Column(
        name, sa.Text, sa.ForeignKey(f"{target}.id", ondelete=gone), nullable=nullable and not key, primary_key=key
    )


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
    op.create_table("carrier", _id(), _text("title", None))
    op.create_table(
        "cohort",
        _id(),
        _to("carrier", "carrier"),
        _text("title", None),
        _text("land", None),
        _text("deadline", None),
        _text("programme", None),
        _text("stage_order", "[]"),
    )
    op.create_table(
        "stage_plan", _to("cohort", "cohort", key=True), _id("stage"), _text("opens", None), _maybe("opens_on")
    )
    op.create_table(
        "association",
        _id(),
        _text("name", None),
        _to("cohort", "cohort"),
        _text("land", None),
        _text("stage", None),
        _text("state", "active"),
        _at("moved_at"),
        _at("created_at"),
        _count("version"),
        _maybe("deadline"),
        _text("pause_reason"),
    )
    op.create_index("association_by_cohort", "association", ["cohort"])


def _people() -> None:
    op.create_table(
        "person",
        _id(),
        _text("name", None),
        _text("language", "de"),
        _text("home", "telegram"),
        _to("association", "association", gone="SET NULL", nullable=True),
        _text("zone", "Europe/Berlin"),
        _at("created_at"),
    )
    op.create_table(
        "address",
        _id(),
        _text("channel", None),
        _text("external", None),
        _to("person", "person", nullable=True),
        _text("language", "de"),
        _count("blocked"),
        sa.UniqueConstraint("channel", "external"),
    )
    op.create_index("address_by_person", "address", ["person"])
    op.create_table(
        "consent",
        _id(),
        _to("person", "person"),
        _text("purpose", None),
        _text("version", None),
        _at("given_at"),
        _maybe_at("revoked_at"),
    )
    op.create_index("consent_by_person", "consent", ["person"])
    op.create_table(
        "member",
        _to("association", "association", key=True),
        _to("person", "person", key=True),
        _text("role", None),
        _text("state", None),
        _at("joined_at"),
    )
    op.create_index("member_by_person", "member", ["person"])
    op.create_table("coordinator", _to("person", "person", key=True), _to("cohort", "cohort", key=True))
    op.create_table(
        "alumna",
        _to("person", "person", key=True),
        _text("topics", "[]"),
        _text("region"),
        _text("languages", "[]"),
        _count("units"),
    )
    op.create_table(
        "handover",
        _to("association", "association", key=True),
        _to("giver", "person"),
        _to("taker", "person"),
        _at("asked_at"),
        _at("expires_at"),
    )


def _invitations() -> None:
    op.create_table(
        "invitation",
        _id(),
        _to("association", "association", nullable=True),
        _to("person", "person", nullable=True),
        _text("role", None),
        sa.Column("token_hash", sa.Text, nullable=False, unique=True),
        sa.Column("code_hash", sa.Text, nullable=False, unique=True),
        _count("uses_left", "1"),
        _count("used"),
        _at("expires_at"),
        _at("created_at"),
        _to("created_by", "person", gone="SET NULL", nullable=True),
        _maybe_at("revoked_at"),
    )
    op.create_table(
        "invitation_use",
        _id(),
        _to("invitation", "invitation"),
        _to("person", "person", gone="SET NULL", nullable=True),
        _at("at"),
    )
    op.create_table("wrong_try", _id(), _text("source", None), _at("at"))
    op.create_index("wrong_try_by_source", "wrong_try", ["source", "at"])


def _journey() -> None:
    op.create_table(
        "stage_status",
        _to("association", "association", key=True),
        _id("stage"),
        _text("state", None),
        _at("changed_at"),
        _to("changed_by", "person", gone="SET NULL", nullable=True),
        _count("version"),
    )
    op.create_table(
        "answer",
        _id(),
        _to("association", "association"),
        _text("question", None),
        _text("body", None),
        _to("person", "person", gone="SET NULL", nullable=True),
        _at("at"),
        _count("number", "1"),
        _count("undone"),
        sa.UniqueConstraint("association", "question", "number"),
    )
    op.create_table(
        "task_status",
        _to("association", "association", key=True),
        _id("task"),
        _to("holder", "person", gone="SET NULL", nullable=True),
        _maybe_at("done_at"),
        _to("done_by", "person", gone="SET NULL", nullable=True),
    )


def _reviews() -> None:
    op.create_table(
        "review",
        _id(),
        _to("association", "association"),
        _text("stage", None),
        _to("handed_in_by", "person", gone="SET NULL", nullable=True),
        _at("handed_in_at"),
        _text("decision", "waiting"),
        _to("decided_by", "person", gone="SET NULL", nullable=True),
        _maybe_at("decided_at"),
        _text("reason"),
    )
    op.create_index("review_by_association", "review", ["association", "stage"])
    op.create_table(
        "comment",
        _id(),
        _to("review", "review"),
        _text("question", None),
        _text("body", None),
        _to("author", "person", gone="SET NULL", nullable=True),
        _at("at"),
    )
    op.create_index("comment_by_review", "comment", ["review"])
    op.create_table(
        "audit",
        _id(),
        _at("at"),
        _to("actor", "person", gone="SET NULL", nullable=True),
        _text("verb", None),
        _text("subject", None),
        _text("detail"),
    )


def _talking() -> None:
    op.create_table("dialog", _id("owner"), _text("step", None), _text("answers", "{}"), _maybe_at("expires_at"))
    op.create_table(
        "card", _to("address", "address", key=True), _id("name"), _text("outbox", None), sa.Column("message", sa.Text)
    )


def _web() -> None:
    op.create_table(
        "web_session",
        _id("cookie_hash"),
        _text("visitor", None),
        _text("csrf", None),
        _at("created_at"),
        _at("seen_at"),
    )
    op.create_table(
        "door_link",
        _id("token_hash"),
        _to("person", "person"),
        _text("channel", None),
        _at("expires_at"),
        _maybe_at("used_at"),
    )


def _intake() -> None:
    op.create_table(
        "inbox",
        _id("channel"),
        _id("update_id"),
        _text("lane", None),
        _count("position"),
        sa.Column("body", sa.Text),
        _text("state", "new"),
        _count("tries"),
        _at("received_at"),
        _maybe_at("done_at"),
        _text("fault"),
    )
    op.create_index("inbox_waiting", "inbox", ["position"], sqlite_where=sa.text("state = 'new'"))
    op.create_index("inbox_by_position", "inbox", ["position"])
    op.create_index("inbox_done", "inbox", ["done_at"])


def _saying() -> None:
    op.create_table(
        "outbox",
        _id(),
        sa.Column("key", sa.Text, nullable=False, unique=True),
        _count("position"),
        _count("version"),
        _to("person", "person", nullable=True),
        _text("channel", None),
        _text("chat", None),
        _count("priority"),
        _text("act", "send"),
        _text("card"),
        _text("payload", "{}"),
        _text("state", "waiting"),
        _count("mine"),
        _count("not_before"),
        _maybe_at("valid_until"),
        _count("tries"),
        _maybe("message"),
        _text("fault"),
        _at("created_at"),
        _maybe_at("settled_at"),
    )
    op.create_index(
        "outbox_waiting", "outbox", ["priority", "position"], sqlite_where=sa.text("state IN ('waiting', 'claimed')")
    )
    op.create_index("outbox_by_position", "outbox", ["position"])
    op.create_index("outbox_settled", "outbox", ["settled_at"])
    op.create_index("outbox_by_chat", "outbox", ["channel", "chat", "version"])
    op.create_table(
        "attachment",
        _id(),
        _to("outbox", "outbox"),
        _text("name", None),
        _text("mime", None),
        _count("size"),
        sa.Column("content", sa.LargeBinary),
        _maybe("remote"),
    )
    op.create_index("attachment_by_outbox", "attachment", ["outbox"])


def downgrade() -> None:
    raise NotImplementedError("Restore the backup that was made before the migration.")
