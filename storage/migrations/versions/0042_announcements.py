"""Announcements, a row for each of their recipients, saved texts, and who wants no more of a kind."""

from alembic import op

from storage.migrations.tables import index, key, number, table, text, to

revision = "0042"
down_revision = "0041"
AUDIENCE_LINE = """
CREATE VIEW audience_line AS
SELECT member.person, person.name, association.id AS association, association.name AS association_name,
       association.cohort, association.stage, association.land, association.state, member.role,
       'members' AS audience_group
  FROM member
  JOIN person ON person.id = member.person
  JOIN association ON association.id = member.association
 WHERE member.state = 'active' AND association.state <> 'left'
 UNION ALL
SELECT listing.person, person.name, '', '', listing.cohort, '', coalesce(listing.land, ''), 'active', '', 'alumni'
  FROM listing JOIN person ON person.id = listing.person
 WHERE listing.kind = 'alumna' AND listing.state <> 'withdrawn' AND listing.cohort IS NOT NULL
"""
"""Everybody for whom an announcement can be, once for each association."""
AUDIENCE_OF = """
CREATE VIEW audience_of AS
SELECT announcement.id AS announcement, line.person, line.name, line.association, line.association_name,
       CASE WHEN line.state = 'paused' THEN 1
            WHEN EXISTS (SELECT 1 FROM announcement_opt_out AS gone
                          WHERE gone.person = line.person AND gone.kind = announcement.kind) THEN 2
            WHEN NOT EXISTS (SELECT 1 FROM address WHERE address.person = line.person AND address.blocked = 0) THEN 3
            WHEN NOT EXISTS (SELECT 1 FROM consent
                              WHERE consent.person = line.person AND consent.purpose = 'programme'
                                AND consent.revoked_at IS NULL) THEN 4
            ELSE 0 END AS place
  FROM announcement CROSS JOIN audience_line AS line
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
"""Who is meant by an announcement now. `place`: 0 for who gets it, else the place in bot.terms.announcements.Exclusion,
from 1."""


def upgrade() -> None:
    table(
        "announcement",
        key("id"),
        to("cohort"),
        to("person", "author", gone="SET NULL"),
        number("at"),
        text("cohorts", "groups", "stages", "lands", "roles", "chosen", default="[]"),
        text("unanswered", empty=True),
        text("state"),
        number("number", default=0),
        text("kind", empty=True),
        text("html", default=""),
        text("enclosures", "buttons", default="[]"),
        text("link_label", "link", default=""),
        number("protected", default=0),
        number("valid_until", "send_at", empty=True),
        number("in_quiet_hours", default=0),
        number("asked_at", empty=True),
        to("person", "released_by", gone="SET NULL"),
        number("released_at", "noticed_at", "begins_at", "started_at", "ended_at", "fed_at", empty=True),
        text("stopped_for", empty=True),
        number("edition", default=1),
        text("follows", empty=True),
        text("source", "fingerprint", default=""),
        number("version", default=0),
    )
    index("announcement_by_cohort", "announcement", "cohort", "at")
    index("announcement_by_author", "announcement", "author", "state")
    index("announcement_by_releaser", "announcement", "released_by")
    moving = "state IN ('asked', 'scheduled', 'countdown', 'running', 'paused', 'stopped')"
    index("announcement_moving", "announcement", "state", where=moving)
    index("announcement_same", "announcement", "fingerprint", where="fingerprint <> ''")
    table(
        "announcement_recipient",
        to("announcement", key=True),
        to("person", key=True),
        number("place"),
        text("state"),
        text("fault", default=""),
        number("settled_at", empty=True),
        number("late", default=0),
        number("seen_at", empty=True),
        text("answer", empty=True),
        number("answered_at", empty=True),
        number("edition", default=1),
        text("unsent", empty=True),
    )
    index("announcement_recipient_by_person", "announcement_recipient", "person")
    index("announcement_recipient_by_state", "announcement_recipient", "announcement", "state", "place")
    table("announcement_opt_out", to("person", key=True), key("kind"), number("at"))
    table(
        "announcement_text",
        key("id"),
        to("cohort"),
        text("title", "html", "kind"),
        to("person", "author", gone="SET NULL"),
        number("at"),
    )
    index("announcement_text_by_cohort", "announcement_text", "cohort")
    index("announcement_text_by_author", "announcement_text", "author")
    op.execute("INSERT INTO talk_number (what, last) VALUES ('announcement', 0)")
    op.execute(AUDIENCE_LINE)
    op.execute(AUDIENCE_OF)
