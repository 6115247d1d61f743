"""What a big cohort is told about its dates, part by part."""

from alembic import op

from storage.migrations.tables import index, key, number, table, text, to

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    table(
        "date_news",
        key("id"),
        number("position"),
        to("cohort"),
        text("key", unique=True),
        text("body"),
        number("at"),
        text("after"),
    )
    index("date_news_by_position", "date_news", "position")
    op.drop_index("association_by_cohort", "association")
    index("association_in_cohort", "association", "cohort", "id")
