"""Who wants to hear nothing unasked, and who pauses: neither is reminded, nor gets announcements."""

from alembic import op

from storage.migrations.tables import add_to, number

revision = "0061"
down_revision = "0060"
AUDIENCE_OF = """
CREATE VIEW audience_of AS
SELECT announcement.id AS announcement, line.person, line.name, line.association, line.association_name,
       CASE WHEN line.state = 'paused' THEN 1
            WHEN person.paused_at IS NOT NULL THEN 2
            WHEN person.stopped_at IS NOT NULL THEN 3
            WHEN EXISTS (SELECT 1 FROM announcement_opt_out AS gone
                          WHERE gone.person = line.person AND gone.kind = announcement.kind) THEN 4
            WHEN NOT EXISTS (SELECT 1 FROM address WHERE address.person = line.person AND address.blocked = 0) THEN 5
            WHEN NOT EXISTS (SELECT 1 FROM consent
                              WHERE consent.person = line.person AND consent.purpose = 'programme'
                                AND consent.revoked_at IS NULL) THEN 6
            ELSE 0 END AS place
  FROM announcement CROSS JOIN audience_line AS line
  JOIN person ON person.id = line.person
 WHERE announcement.cohorts LIKE '%"' || line.cohort || '"%'
   AND announcement.groups LIKE '%"' || line.audience_group || '"%'
   AND (announcement.stages = '[]' OR announcement.stages LIKE '%"' || line.stage || '"%')
   AND (announcement.lands = '[]' OR announcement.lands LIKE '%"' || line.land || '"%')
   AND (announcement.roles = '[]' OR line.audience_group <> 'members'
        OR announcement.roles LIKE '%"' || line.role || '"%')
   AND (announcement.chosen = '[]' OR announcement.chosen LIKE '%"' || line.association || '"%')
   AND (announcement.unanswered IS NULL
        OR EXISTS (SELECT 1 FROM announcement_recipient AS asked
                    WHERE asked.announcement = announcement.unanswered AND asked.person = line.person
                      AND asked.state IN ('sent', 'unclear') AND asked.answer IS NULL))
"""
READERS = """
CREATE VIEW reminder_reader AS
SELECT association.cohort, association.id AS association, member.person, person.zone, association.land,
       manner.begins AS "begin", manner.ends AS "end", manner.days, manner.on_holidays, manner.modes,
       person.zone || ' ' || association.land || ' ' ||
       coalesce(manner.begins || manner.ends || manner.days || manner.on_holidays || manner.modes, '') AS manner
  FROM association
 CROSS JOIN member
 CROSS JOIN person
  LEFT JOIN reminder_manner AS manner ON manner.person = person.id
 WHERE association.state = 'active'
   AND member.association = association.id AND member.state = 'active'
   AND person.id = member.person AND person.stopped_at IS NULL AND person.paused_at IS NULL
   AND EXISTS (SELECT 1 FROM address WHERE address.person = person.id AND address.blocked = 0)
"""


def upgrade() -> None:
    add_to("person", number("stopped_at", "paused_at", empty=True))
    add_to("outbox", number("wanted", default=0))
    op.execute("DROP VIEW audience_of")
    op.execute(AUDIENCE_OF)
    op.execute("DROP VIEW reminder_reader")
    op.execute(READERS)
