"""What somebody was called before: under that name they may stand in what others were told."""

from storage.migrations.tables import key, table, to

revision = "0063"
down_revision = "0062"


def upgrade() -> None:
    table("former_name", to("person", key=True), key("name"))
