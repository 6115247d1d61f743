"""Questions that associations leave for an office, until the network meeting."""

from storage.migrations.tables import index, key, number, table, text, to

revision = "0039"
down_revision = "0038"


def upgrade() -> None:
    table(
        "office_question",
        key("id"),
        to("listing"),
        to("association"),
        to("person", gone="SET NULL"),
        number("at"),
        text("body"),
        number("taken_at", empty=True),
    )
    index("office_question_by_listing", "office_question", "listing", "at")
    index("office_question_by_association", "office_question", "association")
    index("office_question_by_person", "office_question", "person")
