"""A draft from the page: previewed without being kept, then one draft for both, and the summary in the chat."""

from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.form import by_name
from bot.links.announcement_page import FillAnnouncement
from bot.links.base import pack
from bot.runtime.shared.announcement_forms import mark_of
from bot.runtime.web.contract import Chosen, Entered
from bot.runtime.web.side_pages.announcement_book import WebAnnouncements
from bot.terms import MemberRole
from bot.terms.announcements import AnnouncementKind
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_neighbour_in_the_browser, a_town, moves_to_the_browser
from tests.kit.people import OnWeb
from tests.kit.postgres import on_both_engines

pytestmark = on_both_engines
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(20)


async def drafts(house: StoryHouse, cohort: str) -> list[Announcement]:
    async with house.database.work() as work:
        karin = [person for person in await work.people.coordinators(cohort) if person.name == "Karin"]
        found = await work.announcements.draft_of(karin[0].id, cohort)
    return [found] if found else []


async def fills(somebody: OnWeb, cohort: str, key: str, form: Entered) -> None:
    await somebody.house.app.chats.filled(somebody.visitor, pack(FillAnnouncement(cohort)), form, key)
    await somebody.house.settle()
    await somebody.looks()


async def test_karin_fills_in_the_page_and_goes_on_in_the_chat(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town)
    berta = await a_neighbour_in_the_browser(house, town)
    karin, cohort = await moves_to_the_browser(house, town.coordinator), town.cohort.id
    book = WebAnnouncements(database=house.database, clock=house.clock, house=house.app.house)
    fields = (
        ("text", "Liebe **{vorname}**, bis Freitag!"), ("stand", ".0"), ("kohorten", cohort), ("kohorten", "foreign"),
        ("gruppen", "members"), ("wer", "kontakt"), ("art", "info"), ("knoepfe", "read"), ("bis", "2027-06-01"),
        ("vereine", "foreign"), ("als", "-"),
    )  # fmt: skip
    shown = await book.filled(karin.visitor, cohort, by_name(fields))
    assert shown
    sheet, preview = shown
    assert (preview.meant.people, preview.meant.associations, sheet.faults) == (2, 2, ())
    assert set(preview.associations.values()) == {town.association.name, "Herz e. V."}
    assert not await drafts(house, cohort)
    for key in ("page-1", "page-1"):
        await fills(karin, cohort, key, Entered(fields, (Chosen("plan.png", PICTURE),)))
    (one,) = await drafts(house, cohort)
    assert (one.html, one.kind) == ("Liebe <b>{vorname}</b>, bis Freitag!", AnnouncementKind.INFO)
    assert (one.audience.cohorts, one.audience.roles) == ((cohort,), (MemberRole.CONTACT,))
    assert len(one.enclosures) == 1
    karin.sees("Dein Rundruf", "bis Freitag!", "2 Personen in 2 Vereinen", "[Weiter zum Senden]")
    await karin.taps("Test an mich")
    opened = await book.sheet(karin.visitor, "")
    assert opened
    assert (opened.typed, mark_of(opened.one)) == ("Liebe **{vorname}**, bis Freitag!", mark_of(one))
    await fills(karin, cohort, "page-2", Entered((("text", "Anders"), ("anhang-weg", "1"))))
    (other,) = await drafts(house, cohort)
    assert (other.id, other.html, other.enclosures) == (one.id, "Anders", ())
    assert await book.sheet(berta.visitor, cohort) is None
    await fills(berta, cohort, "page-3", Entered((("text", "Fremd"),)))
    berta.sees("Das gibt es so nicht mehr")
    await karin.forges(pack(FillAnnouncement(cohort)))
    karin.sees("Dein Rundruf", "Anders")
    assert (await drafts(house, cohort))[0].html == "Anders"
