"""A role that is gone is gone at once: in old buttons, open pages, files that are made, and what was planned."""

import pytest

from bot.domain.announcements.announcement import Audience
from bot.domain.desk.desk import DeskCut
from bot.links.base import pack
from bot.links.desk_export import MakeExport
from bot.runtime.shared.desk_roles import take_role
from bot.runtime.web.side_pages.desk_book import WebDesk
from bot.terms import DeskRole
from bot.terms.announcements import AnnouncementKind, AnnouncementState, StopReason
from tests.kit.announcing import a_draft, announcement, passes, prepares
from tests.kit.helping import person_of
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_colleague, a_member, a_town, moves_to_the_browser
from tests.kit.people import OnTelegram, Someone

EVERYBODY = Audience(("nord2027",))


async def loses_the_role(house: StoryHouse, town: Town, somebody: Someone) -> None:
    async with house.database.work() as work:
        person = await person_of(work, somebody)
        await take_role(work, DeskRole.LEADS, person.id, town.cohort.id, house.clock.now())
        await work.commit()


async def plans(karin: OnTelegram) -> None:
    await karin.taps("Später senden")
    await karin.says("morgen 12 Uhr")
    await karin.taps("So planen")


async def test_what_a_stolen_account_planned_does_not_leave(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, jonas, karin = await a_member(house, town), await a_colleague(house, town), town.coordinator
    draft = await a_draft(house, town)
    await prepares(karin, draft)
    await plans(karin)
    await loses_the_role(house, town, karin)
    heard = len(karin.chat)
    await passes(house, 18 * 3600)
    one = await announcement(house, draft.id)
    assert (one.state, one.stopped_for) == (AnnouncementState.STOPPED, StopReason.UNBACKED)
    assert "Hallo" not in anna.chat[-1].text
    assert "koordiniert hier nicht mehr" in jonas.last.text
    assert not any(button.startswith("Jetzt senden") for button, _ in jonas.last.buttons)
    assert len(karin.chat) == heard, "whoever is out hears nothing of it"
    await jonas.taps("Neu planen")
    jonas.sees("ist wieder ein Entwurf")


async def test_what_somebody_else_agreed_to_leaves_as_agreed(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, jonas, karin = await a_member(house, town), await a_colleague(house, town), town.coordinator
    draft = await a_draft(house, town, audience=EVERYBODY, kind=AnnouncementKind.IMPORTANT)
    await prepares(karin, draft)
    await karin.taps("Zweite Person bitten")
    await jonas.taps("Freigeben")
    await loses_the_role(house, town, karin)
    await passes(house, 40)
    assert "Hallo Anna" in anna.last.text


async def test_whoever_asked_for_a_second_yes_and_lost_the_role_gets_none(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, jonas, karin = await a_member(house, town), await a_colleague(house, town), town.coordinator
    draft = await a_draft(house, town, audience=EVERYBODY, kind=AnnouncementKind.IMPORTANT)
    await prepares(karin, draft)
    await karin.taps("Zweite Person bitten")
    await jonas.waits()
    await loses_the_role(house, town, jonas)
    await jonas.taps("Freigeben")
    jonas.sees("Das gibt es so nicht mehr")
    await passes(house, 60)
    assert (await announcement(house, draft.id)).state is AnnouncementState.ASKED
    assert "Hallo" not in anna.chat[-1].text


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_pages_files_and_cards_close_at_once(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    await a_member(house, town)
    await a_colleague(house, town)
    telegram = town.coordinator
    karin: Someone = await moves_to_the_browser(house, telegram) if door == "web" else telegram
    await karin.says("/pult")
    desk = karin.last
    page = WebDesk(house.database, house.clock, house.app.house)
    assert await page.table("karin-im-browser", town.cohort.id, DeskCut(0, 9)) or door == "telegram"
    await loses_the_role(house, town, telegram)
    assert await page.table("karin-im-browser", town.cohort.id, DeskCut(0, 9)) is None
    for words in ("Vereine", "Mehr"):
        await karin.taps_old(desk, words)
        karin.sees("Das gibt es so nicht mehr")
    await karin.forges(pack(MakeExport(town.cohort.id, "once")))
    karin.sees("Das gibt es so nicht mehr")
    assert not any(seen.files for seen in karin.chat)
