"""What the directory asks about people who help, on both engines."""

from datetime import date, timedelta

from msgspec.structs import replace

from bot.domain.talks.request import TalkOffer, TalkRequest
from bot.domain.talks.talk import Talk
from bot.domain.volunteering.listing import Listing, ListingState, Story
from bot.domain.volunteering.volunteering import Effect
from bot.terms.talks import ListingKind, ListingPart
from storage.unit_of_work import Database, Work
from tests.storage.test_talks import ELIF, NOW, fill


async def add(work: Work, id: str, **about: object) -> Listing:
    listing = replace(Listing(id, ListingKind.SPARRING, "peter", None, NOW, ListingState.LISTED), **about)
    await work.listings.add(listing)
    return listing


async def test_what_waits_and_how_far_it_is_comes_back(database: Database) -> None:
    await fill(database)
    changed = replace(ELIF, step=ListingPart.UNITS, new_ask_me="Neu", new_helped="", check_asked_at=NOW)
    async with database.work() as work:
        assert await work.listings.save(changed)
        assert await work.listings.get("elifs") == replace(changed, version=1)
        assert [one.id for one in await work.listings.to_confirm("nord")] == ["elifs"]
        assert await work.listings.to_confirm("sued") == []


async def test_an_offer_without_a_cohort_is_for_everybody_to_confirm(database: Database) -> None:
    await fill(database)
    async with database.work() as work:
        await add(work, "p", kind=ListingKind.ALUMNA, state=ListingState.WAITING)
        assert [one.id for one in await work.listings.to_confirm("sued")] == ["p"]


async def test_stories_are_found_by_stage_or_by_refusal_and_the_least_shown_comes_first(database: Database) -> None:
    await fill(database)
    async with database.work() as work:
        await add(work, "p", kind=ListingKind.ALUMNA, story=Story("bedarf", "Tee", refused_first=True))
        await work.listings.note_story("elifs")
        assert [one.id for one in await work.listings.stories("bedarf", False, 9)] == ["p", "elifs"]
        assert [one.id for one in await work.listings.stories("idee", True, 9)] == ["p"]
        assert await work.listings.stories("idee", False, 9) == []
        assert await work.journey.beside("bruecke", "bedarf") == (False, True)
        assert await work.journey.beside("bruecke", "idee") == (False, False)
        assert [one.id for one in await work.listings.stories("bedarf", True, 1)] == ["p"]
        shown = await work.listings.get("elifs")
        assert shown
        assert (shown.story_shown, shown.version) == (1, 0)


async def test_pauses_end_after_their_last_day(database: Database) -> None:
    await fill(database)
    async with database.work() as work:
        await work.listings.save(replace(ELIF, state=ListingState.PAUSED, paused_until=date(2027, 4, 1)))
        assert await work.listings.pauses_over(date(2027, 4, 1)) == []
        assert [one.id for one in await work.listings.pauses_over(date(2027, 4, 2))] == ["elifs"]


async def test_who_is_to_be_asked_and_who_did_not_answer(database: Database) -> None:
    await fill(database)
    year, month = timedelta(days=365), timedelta(days=28)
    async with database.work() as work:
        listings = work.listings
        assert await listings.to_check(NOW) == []
        assert [one.id for one in await listings.to_check(NOW + timedelta(seconds=1))] == ["elifs"]
        asked = replace(ELIF, check_asked_at=NOW + year)
        assert await listings.save(asked)
        assert await listings.to_check(NOW + year) == []
        assert await listings.unchecked(NOW + year) == []
        assert [one.id for one in await listings.unchecked(NOW + year + month)] == ["elifs"]
        assert await listings.save(replace(asked, version=1, checked_at=NOW + year + timedelta(days=1)))
        assert await listings.unchecked(NOW + year + month) == []
        assert [one.id for one in await listings.to_check(NOW + year * 3)] == ["elifs"]


async def test_what_came_of_an_offer_is_counted(database: Database) -> None:
    await fill(database)
    async with database.work() as work:
        assert await work.listings.effect("elifs") == Effect()
        request = await work.talk_requests.add(TalkRequest("r1", "bruecke", "anna", "kostenplan", NOW, "Worum"))
        offer = TalkOffer("o1", request.id, "elifs", NOW, NOW, NOW)
        await work.talk_requests.add_offer(offer)
        await work.talk_requests.save_offer(replace(offer, answer="Ja"))
        for id, first in (("t1", True), ("t2", False)):
            talk = await work.talks.add(Talk(id, "r1", "bruecke", "elifs", "anna", "elif", NOW, NOW))
            await work.talks.save(replace(talk, counted=True, thanked_at=NOW, first_help=first, first_thanks=first))
        assert await work.listings.effect("elifs") == Effect(asked=1, answers=1, talks=2, helped=1, thanked=1)
