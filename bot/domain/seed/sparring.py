"""Sparring partners and slots for consultations in a seed file."""

from collections.abc import Collection
from datetime import timedelta

from bot.domain.consultations.times import TimeSpan, place_in
from bot.domain.glossary import plain
from bot.domain.people import ZONE
from bot.domain.seed.entry import SeedEntry
from bot.domain.seed.records import SeedPartner, SeedSlots
from bot.domain.sparring.offer import Offered, SparringOffer
from bot.domain.typed_dates.lines import LONGEST_PLACE
from bot.domain.volunteering.parts import LONGEST_ASK_ME

MOST = 24
"""Slots of one entry."""


def partner_in(entry: SeedEntry, cohort: str, offer: SparringOffer) -> SeedPartner:
    """Topics and ways to work are ids or names of the offer; others are a fault."""
    partner = SeedPartner(
        entry.person(),
        entry.telegram(),
        title=entry.text("title"),
        cohort=cohort,
        topics=_known(entry, "topics", offer.topics),
        methods=_known(entry, "methods", offer.methods),
        ask_me=entry.text("ask_me", "", LONGEST_ASK_ME),
        place=entry.text("place", "", LONGEST_PLACE),
        at_work=entry.texts("at_work"),
    )
    if not partner.topics:
        entry.complain('"topics" is missing. Add topics = ["..."], as in sparring.toml.')
    if partner.place and not place_in(partner.place):
        entry.complain('"place" must be a phone number or the link to a video call.')
    entry.close()
    return partner


def _known(entry: SeedEntry, key: str, offered: Collection[Offered]) -> tuple[str, ...]:
    ids = {plain(word): one.id for one in offered for word in (one.id, *one.name.texts.values())}
    words = entry.texts(key)
    for word in words:
        if plain(word) not in ids:
            known = ", ".join(one.id for one in offered)
            entry.complain(f'"{word}" in "{key}" is unknown. Choose from: {known}.')
    return tuple(dict.fromkeys(ids[plain(word)] for word in words if plain(word) in ids))


def slots_in(entry: SeedEntry, cohort: str) -> SeedSlots:
    start = entry.instant("start", ZONE)
    minutes, count = entry.number("minutes", 20), entry.number("count", 1)
    place, coordinator = entry.text("place", longest=LONGEST_PLACE), entry.text("coordinator")
    if not 5 <= minutes <= 240 or not 1 <= count <= MOST:
        entry.complain(f'"minutes" must be 5 to 240, and "count" 1 to {MOST}.')
        start = None
    entry.close()
    spans = (
        tuple(TimeSpan(start + number * timedelta(minutes=minutes), minutes) for number in range(count))
        if start
        else ()
    )
    return SeedSlots(coordinator, cohort, spans, place)
