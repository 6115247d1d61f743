"""Browsers that somebody recognises and can sign out: a name for buttons, the kind of browser, the last use.

On PostgreSQL the other processes hear of a browser that was signed out, so that its pages close there, too.
"""

from alembic import op

from storage.migrations.tables import add_to, index, number, on_postgres, text

revision = "0056"
down_revision = "0055"

ENDED = """
CREATE FUNCTION signed_out() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    PERFORM pg_notify('projektschmiede', 'web:' || OLD.visitor);
    RETURN NULL;
END $$
"""


def upgrade() -> None:
    add_to("web_session", text("id", "browser", "system", "follows", default=""))
    add_to("web_session", number("known", default=1), number("until", empty=True))
    op.execute("UPDATE web_session SET id = substr(cookie_hash, 1, 10)")
    index("web_session_by_visitor", "web_session", "visitor")
    index("web_session_follows", "web_session", "follows")
    if on_postgres():
        op.execute(ENDED)
        op.execute("CREATE TRIGGER signed_out AFTER DELETE ON web_session FOR EACH ROW EXECUTE FUNCTION signed_out()")
