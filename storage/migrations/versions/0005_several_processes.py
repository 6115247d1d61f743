"""For several processes on PostgreSQL: they hear from each other what is new to be said.

Only there; a file of SQLite has one process. Its two indexes of what waits hold only what waits, too.
"""

from alembic import op

from storage.migrations.tables import on_postgres

revision = "0005"
down_revision = "0004"

SAID = """
CREATE FUNCTION said() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    PERFORM pg_notify('projektschmiede', CASE NEW.channel WHEN 'web' THEN 'web:' || NEW.chat ELSE NEW.channel END);
    RETURN NULL;
END $$
"""


def upgrade() -> None:
    if not on_postgres():
        return
    op.execute(SAID)
    op.execute("CREATE TRIGGER said AFTER INSERT OR UPDATE OF version ON outbox FOR EACH ROW EXECUTE FUNCTION said()")
    op.execute("DROP INDEX inbox_waiting")
    op.execute("CREATE INDEX inbox_waiting ON inbox (lane, position) WHERE state = 'new'")
    op.execute("DROP INDEX outbox_waiting")
    op.execute("CREATE INDEX outbox_waiting ON outbox (priority, position) WHERE state IN ('waiting', 'claimed')")
