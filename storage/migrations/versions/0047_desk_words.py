"""What the Koordination writes to one association and notes of it, and which question answers such a line."""

from alembic import op

from storage.migrations.tables import ENQUIRY_SHOWN, add_to, index, key, number, table, text, to

revision = "0047"
down_revision = "0046"


def upgrade() -> None:
    table(
        "personal_word",
        key("id"),
        to("association"),
        to("person", "author", gone="SET NULL"),
        number("at", "people"),
        text("occasion"),
        text("body", default=""),
    )
    index("personal_word_by_association", "personal_word", "association", "at")
    index("personal_word_by_author", "personal_word", "author")
    table(
        "desk_note",
        key("id"),
        to("association"),
        to("person", "author", gone="SET NULL"),
        number("at"),
        number("changed_at", empty=True),
        text("body"),
    )
    index("desk_note_by_association", "desk_note", "association", "at")
    index("desk_note_by_author", "desk_note", "author")
    op.execute("DROP VIEW enquiry_shown")
    add_to("enquiry", text("word", default=""))
    op.execute(ENQUIRY_SHOWN)
