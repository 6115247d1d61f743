"""How far somebody is with their offer of help, their words that wait, the yearly check; invitations to help."""

from alembic import op

from storage.migrations.tables import LISTING_SHOWN, add_to, index, number, text

revision = "0032"
down_revision = "0031"


def upgrade() -> None:
    op.execute("DROP VIEW listing_shown")
    add_to("listing", text("step", "new_ask_me", "new_helped", empty=True), number("check_asked_at", empty=True))
    add_to("listing", number("story_shown", default=0))
    op.execute(LISTING_SHOWN)
    index("listing_story", "listing", "hard_stage", where="helped <> ''")
    index("talk_offer_of_listing", "talk_offer", "listing")
    add_to("invitation", text("cohort", empty=True))
