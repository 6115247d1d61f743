"""${message}"""

from storage.migrations.tables import key, table

revision = "${up_revision}"
down_revision = "${down_revision}"


def upgrade() -> None:
    table("${message}", key("id"))
