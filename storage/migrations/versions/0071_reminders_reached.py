"""Only reminders of the next weeks are kept, so it is kept on which day an association was planned last: after a long
silence it is known which ones came meanwhile.

An association that was planned before this has all of its reminders, as far ahead as they go.
"""

from storage.migrations.tables import add_to, text

revision = "0071"
down_revision = "0070"


def upgrade() -> None:
    add_to("reminder_plan", text("last_on", empty=True))
