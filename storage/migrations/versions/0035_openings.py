"""Stages that are being opened for a whole cohort: by whom, and for which associations already."""

from storage.migrations.tables import key, number, table, text, to

revision = "0035"
down_revision = "0034"


def upgrade() -> None:
    table("stage_opening", to("cohort", key=True), key("stage"), to("person"), number("at"), text("after", default=""))
