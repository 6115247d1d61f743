"""The questions that bear other names since 0076, 0077 and 0078 do so in the messages that asked them, too: a reply to
one of them was no answer any more.
"""

from storage.migrations.tables import question

revision = "0079"
down_revision = "0078"

NAMES = {
    "volunteering.reason": "volunteer_desk.return",
    "dates.lines": "date_desk.lines",
    "dates.part": "date_desk.part",
    "dates.reason": "date_desk.reason",
    "dates.account": "date_desk.account",
    "desk.comment": "reviews.comment",
    "desk.decision": "reviews.decision",
    "desk.newcomer": "invitations.newcomer",
    "desk.greeting": "invitations.greeting",
    "desk.reason": "desk_stages.reason",
    "desk.opening_day": "desk_stages.opening_day",
}


def upgrade() -> None:
    for was, now in NAMES.items():
        question(was, now)
