"""What waits to be said is found without looking at what was said long ago, however much that is.

The index begins with the channel because the questions do: else SQLite takes another index that does.
"""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.execute("DROP INDEX outbox_waiting")
    op.execute(
        "CREATE INDEX outbox_waiting ON outbox (channel, priority, position) WHERE state IN ('waiting', 'claimed')"
    )
    op.execute("CREATE INDEX inbox_dead ON inbox (channel) WHERE state = 'dead'")
