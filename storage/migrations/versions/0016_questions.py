"""Questions: from whoever asks to a person and back, and the answers that the house has ready.

What associations asked before gets a number in the order in which it was asked.
"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

SHOWN = """
CREATE VIEW enquiry_shown AS
SELECT enquiry.*, enquiry.body AS text,
       CASE WHEN enquiry.named = 1 THEN coalesce(asking.name, '') ELSE '' END AS asker,
       coalesce(answering.name, '') AS answerer, coalesce(holding.name, '') AS holder_name
  FROM enquiry
  LEFT JOIN person AS asking ON asking.id = enquiry.person
  LEFT JOIN person AS answering ON answering.id = enquiry.answered_by
  LEFT JOIN person AS holding ON holding.id = enquiry.holder
"""
"""A question with the names of those who ask, answer and hold it."""


def upgrade() -> None:
    op.execute("ALTER TABLE enquiry RENAME TO enquiry_before")
    op.execute("DROP INDEX enquiry_by_association")
    _enquiries()
    _moved()
    op.drop_table("enquiry_before")
    op.execute(SHOWN)
    _desk()
    _answers()


def _enquiries() -> None:
    op.create_table(
        "enquiry",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("number", sa.BigInteger, nullable=False, unique=True),
        sa.Column("cohort", sa.Text, sa.ForeignKey("cohort.id", ondelete="CASCADE"), nullable=False),
        sa.Column("association", sa.Text, sa.ForeignKey("association.id", ondelete="CASCADE")),
        _person("person"),
        sa.Column("address", sa.Text, sa.ForeignKey("address.id", ondelete="SET NULL")),
        *(_text(name) for name in ("mail", "media", "stage")),
        _text("language", "de"),
        _text("concern", "plain"),
        _count("named", 1),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("due_on", sa.Text),
        _text("state", "open"),
        _person("holder"),
        sa.Column("taken_at", sa.BigInteger),
        sa.Column("reminded_at", sa.BigInteger),
        *(_text(name) for name in ("answer", "entry")),
        _person("answered_by"),
        sa.Column("answered_at", sa.BigInteger),
        sa.Column("corrected_at", sa.BigInteger),
        sa.Column("same_as", sa.Text, sa.ForeignKey("enquiry.id", ondelete="SET NULL")),
        sa.Column("follows", sa.Text, sa.ForeignKey("enquiry.id", ondelete="SET NULL")),
        _count("version"),
    )
    waits = sa.text("state IN ('open', 'taken')")
    op.create_index("enquiry_by_association", "enquiry", ["association"])
    op.create_index("enquiry_by_person", "enquiry", ["person"])
    op.create_index("enquiry_by_address", "enquiry", ["address"])
    op.create_index("enquiry_same_as", "enquiry", ["same_as"])
    op.create_index("enquiry_follows", "enquiry", ["follows"])
    op.create_index("enquiry_waits", "enquiry", ["cohort", "at"], sqlite_where=waits, postgresql_where=waits)
    op.create_table("enquiry_number", sa.Column("last", sa.BigInteger, nullable=False))


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
    op.create_table(
        "saved_reply",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("cohort", sa.Text, sa.ForeignKey("cohort.id", ondelete="CASCADE"), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        _person("author"),
        sa.Column("at", sa.BigInteger, nullable=False),
        _count("uses"),
    )
    op.create_index("saved_reply_by_cohort", "saved_reply", ["cohort"])
    op.create_table(
        "absence",
        sa.Column("person", sa.Text, sa.ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("until", sa.Text, nullable=False),
        _person("stand_in"),
        sa.Column("at", sa.BigInteger, nullable=False),
    )


def _answers() -> None:
    op.create_table(
        "faq_version",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("number", sa.BigInteger, primary_key=True),
        sa.Column("state", sa.Text, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("topic", "question", "variants", "answer")),
        *(_text(name) for name in ("stage", "source")),
        *(sa.Column(name, sa.Text) for name in ("valid_from", "valid_until")),
        _text("covers", "[]"),
        _count("sensible"),
        sa.Column("enquiry", sa.Text, sa.ForeignKey("enquiry.id", ondelete="SET NULL")),
        _person("made_by"),
        sa.Column("made_at", sa.BigInteger, nullable=False),
        _person("decided_by"),
        sa.Column("decided_at", sa.BigInteger),
    )
    op.create_table(
        "faq_phrasing",
        sa.Column("entry", sa.Text, primary_key=True),
        sa.Column("text", sa.Text, primary_key=True),
        _text("language", "de"),
        sa.Column("confirmed", sa.BigInteger, nullable=False),
        _count("active"),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "faq_miss",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("words", sa.Text, nullable=False),
        _text("language", "de"),
        _text("stage"),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("faq_miss_at", "faq_miss", ["at"])
    op.create_table(
        "faq_tally",
        sa.Column("entry", sa.Text, primary_key=True),
        sa.Column("day", sa.Text, primary_key=True),
        *(_count(name) for name in ("shown", "helped", "failed")),
    )


def _person(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, sa.ForeignKey("person.id", ondelete="SET NULL"))


def _text(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=default)


def _count(name: str, default: int = 0) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=False, server_default=str(default))


def downgrade() -> None:
    raise NotImplementedError("Restore the backup that was made before the migration.")
