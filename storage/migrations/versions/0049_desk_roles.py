"""Who may look at the desk of a cohort; since when somebody has a role there, and what two decide about roles."""

from alembic import op

from storage.migrations.tables import add_to, index, key, number, table, text, to

revision = "0049"
down_revision = "0048"


def upgrade() -> None:
    table(
        "observer",
        to("person", key=True),
        to("cohort", key=True),
        number("since", empty=True),
        to("person", "given_by", gone="SET NULL"),
    )
    index("observer_by_cohort", "observer", "cohort", "person")
    add_to("coordinator", number("since", empty=True))
    op.execute("ALTER TABLE coordinator ADD COLUMN given_by TEXT REFERENCES person (id) ON DELETE SET NULL")
    table(
        "role_proposal",
        key("id"),
        to("cohort"),
        text("role", "change"),
        to("person", empty=True),
        text("name"),
        to("person", "proposer"),
        number("at"),
        text("state"),
        to("person", "settled_by", gone="SET NULL"),
        number("settled_at", empty=True),
    )
    index("role_proposal_open", "role_proposal", "cohort", where="state = 'open'")
