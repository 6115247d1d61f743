"""A draft that came of words from a talk goes with them; who may be named no more has nothing here any more."""

from alembic import op

from storage.migrations.tables import index

revision = "0051"
down_revision = "0050"


def upgrade() -> None:
    op.execute("ALTER TABLE faq_version ADD COLUMN quote TEXT REFERENCES talk_quote (id) ON DELETE CASCADE")
    index("faq_version_by_quote", "faq_version", "quote", where="quote IS NOT NULL")
