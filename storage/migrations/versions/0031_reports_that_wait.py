"""When those who look at a report of a talk were reminded of it."""

from storage.migrations.tables import add_to, index, number

revision = "0031"
down_revision = "0030"


def upgrade() -> None:
    add_to("talk_report", number("reminded_at", empty=True))
    index("talk_report_open", "talk_report", "at", where="state = 'open'")
