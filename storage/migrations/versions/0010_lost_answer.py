"""Which browser used a one-time link: it may use it again when the answer was lost on the way."""

from storage.migrations.tables import add_to, text

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    add_to("door_link", text("used_by", default=""))
