"""The desk as a page of the web door, over the real database: whose it is, and where its rows lead."""

from bot.domain.desk.desk import DeskCut
from bot.domain.desk.table import DeskTable
from bot.links.base import pack
from bot.links.desk import OpenFromTable
from bot.runtime.web.side_pages.desk_book import WebDesk
from bot.terms import Heap
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_neighbour_in_the_browser, a_town, moves_to_the_browser
from tests.kit.postgres import on_both_engines

pytestmark = on_both_engines
FIRST = DeskCut(0, 2)


async def looks(house: StoryHouse, visitor: str, cut: DeskCut = FIRST, cohort: str = "") -> DeskTable | None:
    book = WebDesk(database=house.database, clock=house.clock, house=house.app.house)
    return await book.table(visitor, cohort, cut)


async def test_karin_finds_an_association_on_the_page_and_goes_on_in_the_chat(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town)
    berta = await a_neighbour_in_the_browser(house, town)
    karin = await moves_to_the_browser(house, town.coordinator)
    house.clock.forward(days=15)
    table = await looks(house, karin.visitor)
    assert table
    assert (table.cohort.id, table.count, table.whole, table.pages) == (town.cohort.id, 2, 2, 1)
    assert table.sizes == {Heap.QUIET: 2}
    assert [(line.members, table.days(line)) for line in table.lines] == [(1, 15), (1, 15)]
    heart = await looks(house, karin.visitor, DeskCut(40, 2, words="herz"), cohort="foreign")
    assert heart
    assert ([line.name for line in heart.lines], heart.page, heart.count, heart.whole) == (["Herz e. V."], 1, 1, 2)
    chats = house.app.chats
    assert (await chats.head(karin.visitor)).desk
    await chats.opened(karin.visitor, pack(OpenFromTable(heart.lines[0].association)), "row-1")
    await house.settle()
    await karin.looks()
    assert "Herz e. V." in karin.last.text
    assert not any(message.mine for message in (await chats.history(karin.visitor))[-1:])
    assert not (await chats.head(berta.visitor)).desk
    for nobody in (berta.visitor, "nobody", ""):
        assert await looks(house, nobody) is None
    await chats.opened(berta.visitor, pack(OpenFromTable(town.association.id)), "row-2")
    await house.settle()
    await berta.looks()
    berta.sees("Das gibt es so nicht mehr")
