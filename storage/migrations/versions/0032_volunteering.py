"""How far somebody is with their offer of help, their words that wait, the yearly check; invitations to help."""

from alembic import op

from storage.migrations.tables import add_to, index, number, text

revision = "0032"
down_revision = "0031"

LISTING_SHOWN = (
    "CREATE VIEW listing_shown AS "
    'SELECT listing.*, listing.begins AS "begin", listing.ends AS "end", coalesce(person.name, \'\') AS name, '
    "(SELECT COUNT(*) FROM talk WHERE talk.listing = listing.id AND talk.counted = 1) AS used, "
    "(SELECT COUNT(*) FROM talk WHERE talk.listing = listing.id AND talk.counted = 0 AND talk.state <> 'ended') "
    "AS busy FROM listing LEFT JOIN person ON person.id = listing.person"
)


def upgrade() -> None:
    op.execute("DROP VIEW listing_shown")
    add_to("listing", text("step", "new_ask_me", "new_helped", empty=True), number("check_asked_at", empty=True))
    add_to("listing", number("story_shown", default=0))
    op.execute(LISTING_SHOWN)
    index("listing_story", "listing", "hard_stage", where="helped <> ''")
    index("talk_offer_of_listing", "talk_offer", "listing")
    add_to("invitation", text("cohort", empty=True))
