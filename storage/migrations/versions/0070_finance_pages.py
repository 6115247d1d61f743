"""On PostgreSQL the other processes hear that a Finanzierungsplan is another one: its page may be open there."""

from alembic import op

from storage.migrations.tables import on_postgres

revision = "0070"
down_revision = "0069"

EDITED = """
CREATE FUNCTION finance_edited() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    PERFORM pg_notify('projektschmiede', 'web:' || address.external)
       FROM address
      WHERE address.channel = 'web'
        AND (address.person IN (SELECT person FROM member WHERE association = NEW.association AND state = 'active')
          OR address.person IN (SELECT coordinator.person FROM coordinator JOIN association USING (cohort)
                                 WHERE association.id = NEW.association));
    RETURN NULL;
END $$
"""


def upgrade() -> None:
    if on_postgres():
        op.execute(EDITED)
        op.execute(
            "CREATE TRIGGER finance_edited AFTER INSERT ON finance_edit FOR EACH ROW EXECUTE FUNCTION finance_edited()"
        )
