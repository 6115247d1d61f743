"""What the Koordination does with dates is a feature of its own: whoever is just being asked about them stays so, and
what they typed may still be changed."""

from alembic import op

revision = "0077"
down_revision = "0076"


def upgrade() -> None:
    op.execute(
        "UPDATE dialog SET step = replace(step, 'dates.', 'date_desk.') "
        "WHERE step IN ('dates.lines', 'dates.part', 'dates.reason', 'dates.account')"
    )
    op.execute(
        "UPDATE heard SET became = replace(became, 'dates.', 'date_desk.') "
        "WHERE became IN ('dates.lines', 'dates.part', 'dates.reason', 'dates.account')"
    )
