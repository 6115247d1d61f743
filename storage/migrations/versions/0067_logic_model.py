"""The table of goals and measures: what the team noted to each goal."""

from storage.migrations.tables import number, table, text, to

revision = "0067"
down_revision = "0066"


def upgrade() -> None:
    table(
        "logic_note",
        to("association", key=True),
        number("slot", key=True),
        text("goal", "measures", "sign", "at_start", "at_end"),
        to("person", gone="SET NULL"),
        number("at", "version"),
    )
