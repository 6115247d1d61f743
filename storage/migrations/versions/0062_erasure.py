"""Whose everything is: what to look for when somebody wants to see their data, or wants them gone."""

from alembic import op

from storage.migrations.tables import add_to, index, key, number, table, text

revision = "0062"
down_revision = "0061"

OWNERS = """
CREATE VIEW person_owner AS
SELECT id AS person, id AS owner FROM person
 UNION ALL SELECT person, id FROM address WHERE person IS NOT NULL
 UNION ALL SELECT id, id FROM address
"""
"""Under which names open questions and drafts are kept. Somebody unknown is their address."""
DOORS = """
CREATE VIEW person_door AS
SELECT person, id AS address, channel, external, channel || ':' || external AS lane FROM address
 WHERE person IS NOT NULL
 UNION ALL SELECT id, id, channel, external, channel || ':' || external FROM address
"""
TALKS = """
CREATE VIEW person_talk AS
SELECT asker AS person, id AS talk, 'asker' AS side FROM talk WHERE asker IS NOT NULL
 UNION ALL SELECT volunteer, id, 'volunteer' FROM talk WHERE volunteer IS NOT NULL
"""


def upgrade() -> None:
    table("erasure", key("id", "channel", "chat"), number("at"))
    index("erasure_by_chat", "erasure", "channel", "chat")
    add_to("faq_miss", text("asker", default=""))
    for view in (OWNERS, DOORS, TALKS):
        op.execute(view)
