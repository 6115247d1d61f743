"""The invitations of an association, and of a cohort, are found without looking through all there are."""

from storage.migrations.tables import index

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    index("invitation_by_association", "invitation", "association")
