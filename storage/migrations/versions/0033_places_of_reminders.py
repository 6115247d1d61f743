"""A reminder that moves to another time touches as few pages as possible.

Its key begins with the person and ends with the time, so that old and new place in the index are neighbours. Of what
waits nobody asks for the end of it or for its message: those two indexes do without it.

And which page of the desk somebody reads, so that it is still that page when it is renewed.
"""

from alembic import op

from storage.migrations.tables import index, number, table, to

revision = "0033"
down_revision = "0032"


def upgrade() -> None:
    op.execute("UPDATE reminder SET key = person || ':' || kind || ':' || subject || ':' || step || ':' || target")
    op.drop_index("reminder_by_end", "reminder")
    index("reminder_by_end", "reminder", "ends", where="state <> 'waiting'")
    op.drop_index("reminder_by_bundle", "reminder")
    index("reminder_by_bundle", "reminder", "bundle", where="bundle <> ''")
    table("desk_page", to("person", key=True), to("cohort"), number("page"))
