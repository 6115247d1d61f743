"""What the Koordination was told about the answers of the house, so that it is told once."""

from storage.migrations.tables import key, number, table

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    table("faq_told", key("what"), number("at"))
