"""Volunteers who can be asked, and talks that run already, written straight into the database."""

from dataclasses import dataclass
from typing import Any

from msgspec.structs import replace

from bot.domain.people import Address, Channel, Consent, Person
from bot.domain.talks.closing import ended
from bot.domain.talks.talk import Side, Talk, TalkLine
from bot.domain.volunteering.listing import Listing, ListingState
from bot.links.base import Link, pack
from bot.terms import Language, Purpose
from bot.terms.talks import ListingKind, Region
from storage.unit_of_work import Work
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_member, a_town, add_person
from tests.kit.people import OnTelegram, OnWeb, Someone

OFFER: dict[str, Any] = {
    "topics": ("kostenplan",),
    "region": Region.WEST,
    "languages": ("de",),
    "ask_me": "Wie wir den Kostenplan gerechnet haben",
    "units": 4,
}


async def a_volunteer(house: StoryHouse, town: Town, name: str = "Elif", **offer: Any) -> tuple[OnTelegram, Listing]:
    """Listed, confirmed, and on Telegram."""
    elif_ = house.telegram(name)
    async with house.database.work() as work:
        person = await add_person(work, name, str(elif_.them.id), house.clock.now())
        made = await add_listing(work, house, town, person.id, **offer)
        await work.commit()
    await elif_.says("/start")
    return elif_, made


async def a_volunteer_in_the_browser(
    house: StoryHouse, town: Town, name: str = "Peter", **offer: Any
) -> tuple[OnWeb, Listing]:
    peter = await house.web(name=name)
    now = house.clock.now()
    async with house.database.work() as work:
        person = Person(work.new_id(), name, Language.GERMAN, Channel.WEB, None, now)
        await work.people.save(person)
        known = await work.people.address(Channel.WEB, peter.visitor)
        await work.people.save_address(
            Address(known.id if known else work.new_id(), Channel.WEB, peter.visitor, person.id, Language.GERMAN)
        )
        await work.people.agree(work.new_id(), Consent(person.id, Purpose.PROGRAMME, "test", now))
        made = await add_listing(work, house, town, person.id, **offer)
        await work.commit()
    await peter.says("/start")
    return peter, made


async def add_listing(work: Work, house: StoryHouse, town: Town, person: str, **offer: Any) -> Listing:
    now = house.clock.now()
    kind = offer.pop("kind", ListingKind.ALUMNA)
    made = Listing(work.new_id(), kind, person, town.cohort.id, now, ListingState.LISTED)
    made = replace(made, agreed_at=now, confirmed_at=now, checked_at=now, **{**OFFER, **offer})
    await work.people.agree(work.new_id(), Consent(person, Purpose.DIRECTORY, "test", now))
    await work.listings.add(made)
    return made


async def a_talk(house: StoryHouse, town: Town, asker: Someone, listing: Listing, **about: Any) -> Talk:
    """That begins now, between somebody of the association and a volunteer."""
    now = house.clock.now()
    async with house.database.work() as work:
        asking = await person_of(work, asker)
        made = Talk(work.new_id(), None, town.association.id, listing.id, asking.id, listing.person, now, now, **about)
        made = await work.talks.add(made)
        await work.commit()
    return made


@dataclass(frozen=True)
class Pair:
    """Anna asks, Elif helps, and they talk."""

    town: Town
    anna: OnTelegram
    elif_: Someone
    listing: Listing
    talk: Talk


async def a_pair(house: StoryHouse, door: str = "telegram", **offer: Any) -> Pair:
    """`door` and `offer`: of the volunteer."""
    town = await a_town(house)
    anna = await a_member(house, town)
    make = a_volunteer if door == "telegram" else a_volunteer_in_the_browser
    elif_, listing = await make(house, town, "Elif", **offer)
    return Pair(town, anna, elif_, listing, await a_talk(house, town, anna, listing))


async def a_line(house: StoryHouse, talk: Talk, side: Side, text: str = "Guten Tag", **line: Any) -> TalkLine:
    """That this side says now."""
    now = house.clock.now()
    async with house.database.work() as work:
        known = await work.talks.get(talk.id)
        assert known
        said = TalkLine(work.new_id(), talk.id, side, now, text, **line)
        await work.talks.add_line(said)
        await work.talks.save(replace(known, last_at=now))
        await work.commit()
    return said


async def both_talk(house: StoryHouse, talk: Talk) -> None:
    for side in Side:
        await a_line(house, talk, side)


async def is_over(house: StoryHouse, talk: Talk) -> None:
    """Both have said something, and Anna ended it."""
    await both_talk(house, talk)
    async with house.database.work() as work:
        known = await work.talks.get(talk.id)
        assert known
        await work.talks.save(ended(known, Side.ASKER, house.clock.now()))
        await work.commit()


async def talk_now(house: StoryHouse, talk: Talk) -> Talk:
    async with house.database.work() as work:
        found = await work.talks.get(talk.id)
    assert found
    return found


async def presses(somebody: Someone, link: Link) -> None:
    """A button that stands in a menu of another room."""
    await somebody.forges(pack(link))


async def person_of(work: Work, somebody: Someone) -> Person:
    if isinstance(somebody, OnTelegram):
        address = await work.people.address(Channel.TELEGRAM, str(somebody.them.id))
    else:
        assert isinstance(somebody, OnWeb)
        address = await work.people.address(Channel.WEB, somebody.visitor)
    assert address
    assert address.person
    person = await work.people.get(address.person)
    assert person
    return person
