"""What the Koordination does became features of their own: questions that are open, and what messages have become, bear
their names from now on.
"""

import sqlalchemy as sa
from alembic import op

revision = "0078"
down_revision = "0077"

NAMES = {
    "desk.comment": "reviews.comment",
    "desk.decision": "reviews.decision",
    "desk.newcomer": "invitations.newcomer",
    "desk.greeting": "invitations.greeting",
    "desk.reason": "desk_stages.reason",
    "desk.opening_day": "desk_stages.opening_day",
}
RENAMED = [{"was": was, "now": now} for was, now in NAMES.items()]


def upgrade() -> None:
    op.get_bind().execute(sa.text("UPDATE dialog SET step = :now WHERE step = :was"), RENAMED)
    op.get_bind().execute(sa.text("UPDATE heard SET became = :now WHERE became = :was"), RENAMED)
