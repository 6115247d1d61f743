"""Giving an offer of help back belongs to the desk: whoever is just being asked for the reason stays so, and what they
typed may still be changed."""

from alembic import op

revision = "0076"
down_revision = "0075"


def upgrade() -> None:
    op.execute("UPDATE dialog SET step = 'volunteer_desk.return' WHERE step = 'volunteering.reason'")
    op.execute("UPDATE heard SET became = 'volunteer_desk.return' WHERE became = 'volunteering.reason'")
