"""An invented offer of help at each of its stages, for the galleries of whoever makes it and of the Koordination."""

from datetime import date

from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.volunteering.listing import Listing, ListingState, Story
from bot.programme.invented import HOSTILE, NOW
from bot.terms import Land, Outcome
from bot.terms.talks import ListingKind, ListingPart, Region

DAY = date(2027, 3, 12)
EMPTY = Listing("l1", ListingKind.ALUMNA, "elif", "nord", NOW)
BEGUN = replace(EMPTY, agreed_at=NOW, step=ListingPart.TOPICS)
FULL = replace(
    EMPTY,
    agreed_at=NOW,
    topics=("kostenplan", "ehrenamt"),
    region=Region.WEST,
    land=Land.NW,
    languages=("de", "tr"),
    ask_me="Wie wir den Kostenplan gerechnet haben",
    units=4,
    units_until=date(2027, 6, 30),
    not_lands=(Land.BY,),
    not_names=("Musterstadt",),
    story=Story("finanzplan", "Jemand von außen hat jede Zahl nachgefragt.", True, 2024, Outcome.GRANTED),
    name="Elif",
)
LISTED = replace(FULL, state=ListingState.LISTED, confirmed_at=NOW, checked_at=NOW)
NEW = replace(LISTED, new_ask_me=HOSTILE, new_helped="Viel Tee", name=HOSTILE)
COHORT = Cohort("nord", "Schmiede Nord", "t", "NI", date(2027, 6, 30), "default")
