"""What somebody says to an outline who reads it like a stranger at the office."""

from alembic import op

from storage.migrations.tables import index, key, number, table, text, to

revision = "0065"
down_revision = "0064"


def upgrade() -> None:
    table(
        "mock_assessment",
        key("id"),
        to("association"),
        text("side"),
        to("person", gone="SET NULL"),
        to("association", "partner", gone="SET NULL"),
        number("begun_at"),
        number("given_at", "closed_at", empty=True),
    )
    index("mock_assessment_by_association", "mock_assessment", "association", "begun_at")
    index("mock_assessment_by_person", "mock_assessment", "person")
    index("mock_assessment_by_partner", "mock_assessment", "partner")
    op.execute(
        "CREATE UNIQUE INDEX mock_assessment_of_person ON mock_assessment (association, side, person) "
        "WHERE closed_at IS NULL AND side <> 'partner'"
    )
    op.execute(
        "CREATE UNIQUE INDEX mock_assessment_of_partner ON mock_assessment (association, partner) "
        "WHERE closed_at IS NULL AND side = 'partner'"
    )
    table(
        "mock_judgement",
        to("mock_assessment", "assessment", key=True),
        key("point"),
        to("person", gone="SET NULL"),
        text("judgement", empty=True),
        text("remark", default=""),
        number("at"),
    )
    index("mock_judgement_by_person", "mock_judgement", "person")
