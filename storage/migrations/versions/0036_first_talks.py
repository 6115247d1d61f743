"""Of a talk it stays whether it was the first of these two, when nobody knows any more who talked."""

from alembic import op

from storage.migrations.tables import add_to, number

revision = "0036"
down_revision = "0035"


def upgrade() -> None:
    add_to("talk", number("first_help", "first_thanks", default=0))
    op.execute(
        "UPDATE talk SET first_help = 1 WHERE counted = 1 AND NOT EXISTS "
        "(SELECT 1 FROM talk AS other WHERE other.listing = talk.listing AND other.association = talk.association "
        "AND other.counted = 1 AND other.number < talk.number)"
    )
    op.execute(
        "UPDATE talk SET first_thanks = 1 WHERE thanked_at IS NOT NULL AND NOT EXISTS "
        "(SELECT 1 FROM talk AS other WHERE other.listing = talk.listing AND other.association = talk.association "
        "AND other.thanked_at IS NOT NULL AND other.number < talk.number)"
    )
