"""Whoever wrote a message that did not arrive was told."""

from storage.migrations.tables import add_to, number

revision = "0038"
down_revision = "0037"


def upgrade() -> None:
    add_to("talk_line", number("lost_at", empty=True))
