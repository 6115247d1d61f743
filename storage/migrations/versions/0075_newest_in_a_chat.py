"""The newest messages of a chat stand in order: whoever writes is not made to wait until all that the chat ever said was
read and sorted."""

from alembic import op

from storage.migrations.tables import index

revision = "0075"
down_revision = "0074"


def upgrade() -> None:
    op.drop_index("outbox_by_chat", "outbox")
    index("outbox_by_chat", "outbox", "channel", "chat", "version", "position")
