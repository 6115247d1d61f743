"""When those who look at a report of a talk were reminded of it; its messages keep their order."""

from storage.migrations.tables import add_to, index, number

revision = "0031"
down_revision = "0030"


def upgrade() -> None:
    add_to("talk_report", number("reminded_at", empty=True))
    add_to("talk_report_line", number("position", default=0))
    index("talk_report_open", "talk_report", "at", where="state = 'open'")
