"""The Finanzierungsplan as a table: two write at once, a reader looks, and the chat stays quiet."""

import json
from dataclasses import dataclass

from bot.domain.announcements.form import by_name
from bot.domain.desk.desk import DeskCut
from bot.domain.finance.form import plan_form
from bot.domain.finance.page import PlanPage, PlanRight, outcome
from bot.domain.finance.plan import FinanceItem
from bot.domain.messages import Received
from bot.links.base import pack
from bot.links.finance_checks import FinanceChecks
from bot.links.finance_web import FillFinancePlan, ShowFinancePage
from bot.runtime.web.contract import Entered
from bot.runtime.web.side_pages.desk_book import WebDesk
from bot.runtime.web.side_pages.finance_book import WebFinance
from bot.terms import MemberRole
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_neighbour_in_the_browser, a_town, moves_to_the_browser
from tests.kit.people import OnWeb
from tests.kit.postgres import on_both_engines

pytestmark = on_both_engines


@dataclass
class Sitting:
    """Somebody in front of the page."""

    who: OnWeb
    association: str
    keys: int = 0

    @property
    def book(self) -> WebFinance:
        return WebFinance(self.who.house.database, self.who.house.app.house)

    async def page(self) -> PlanPage:
        found = await self.book.page(self.who.visitor, self.association)
        assert found
        return found

    async def fills(self, key: str = "", **fields: str) -> None:
        self.keys += 1
        pairs = tuple((name.replace("__", "."), value) for name, value in fields.items())
        link = pack(FillFinancePlan(self.association))
        await self.who.house.app.chats.filled(self.who.visitor, link, Entered(pairs), key or f"key-{self.keys}")
        await self.who.house.settle()

    async def is_killed(self, key: str, **fields: str) -> None:
        """Between the commit of what came in and that of what follows from it; then the page sends the same again."""
        house, pairs = self.who.house, [(name.replace("__", "."), value) for name, value in fields.items()]
        body = {"filled": pack(FillFinancePlan(self.association)), "fields": pairs, "files": [], "quiet": "yes"}
        content = json.dumps({**body, "visitor": self.who.visitor})
        came = Received("web", f"{self.who.visitor}.{key}", f"web:{self.who.visitor}", content, house.clock.now())
        async with house.database.work() as work:
            await work.inbox.take([came])
            await work.commit()
        await house.restarts()
        await house.app.intake.catch_up()
        await self.fills(key, **fields)
        assert await house.app.chats.settled(self.who.visitor, key)

    async def types(self, cell: str, item: FinanceItem, text: str, saw: str, key: str = "") -> None:
        await self.fills(key, **{f"{cell}__{item.id}": text, f"war__{item.id}": json.dumps({cell: saw})})

    async def row(self, title: str) -> FinanceItem:
        return next(item for item in (await self.page()).plan.items if item.title == title)


async def test_two_write_at_once_and_the_chat_stays_quiet(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await moves_to_the_browser(house, await a_member(house, town))
    ben = await moves_to_the_browser(house, await a_member(house, town, "Ben", MemberRole.WORKER))
    one, two = Sitting(anna, town.association.id), Sitting(ben, town.association.id)
    for who in (anna, ben):
        await who.looks()
    before = [len(anna.chat), len(ben.chat)]

    for _ in range(2):  # the same post twice
        await one.fills("key-rows", neu__material=f"Miete {HOSTILE} 200 pro Monat\nHonorar Dolmetschen 36 x 75")
    rent, talk = (await one.page()).plan.items
    assert (rent.price, talk.quantity, talk.price) == (200_00, 36_000, 75_00)
    async with house.app.chats.changes(ben.visitor) as rings:
        await one.types("preis", talk, "80", "75")
        await anext(rings)  # the page of the other one looks again
    await two.types("menge", talk, "30", "36")
    await two.types("preis", talk, "90", "75")
    talk = await one.row("Honorar Dolmetschen")
    assert (talk.quantity, talk.price) == (30_000, 80_00), "both get what they want, and nobody is overwritten"
    form = plan_form(by_name([(f"preis.{talk.id}", "90"), (f"war.{talk.id}", json.dumps({"preis": "75"}))]))
    assert outcome(await two.page(), form).clashes == {f"preis.{talk.id}"}
    await two.fills(weg=rent.id)
    await one.types("preis", rent, "300", "200")
    removal = (await one.page()).removal_of(rent.id)
    assert removal
    assert removal.author == "Ben"
    await one.fills(zurueck=removal.id)
    assert (await one.row(f"Miete {HOSTILE}")).price == 200_00
    await one.fills(stimmt="zeit", beginn__zeit="02.2030", war__zeit=json.dumps({"beginn": "01.2028"}))
    assert (await one.page()).plan.years == (2030, 2031)
    assert [edit.author for edit in (await one.page()).edits] == ["Anna", "Anna", "Ben", "Ben", "Anna", "Anna", "Anna"]
    for who in (anna, ben):
        await who.looks()
    assert [len(anna.chat), len(ben.chat)] == before, "nothing of it is said in the chat"


async def test_all_others_look_or_see_nothing(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await moves_to_the_browser(house, await a_member(house, town))
    ben = await moves_to_the_browser(house, await a_member(house, town, "Ben", MemberRole.WORKER))
    rosa = await moves_to_the_browser(house, await a_member(house, town, "Rosa", MemberRole.READER))
    karin = await moves_to_the_browser(house, town.coordinator)
    berta = await a_neighbour_in_the_browser(house, town)
    one, two, looks = (Sitting(who, town.association.id) for who in (anna, ben, rosa))
    await one.is_killed("key-once", neu__material="Honorar Dolmetschen 36 x 80")
    assert len((await one.page()).plan.items) == 1
    talk = await one.row("Honorar Dolmetschen")
    assert (await looks.page()).right is PlanRight.READER
    await looks.types("preis", talk, "1", "80")
    assert (await one.row("Honorar Dolmetschen")).price == 80_00
    desk = await one.book.page(karin.visitor, town.association.id)
    assert desk
    assert desk.right is PlanRight.DESK
    assert await one.book.page(karin.visitor, "") is None
    assert await one.book.page(berta.visitor, town.association.id) is None
    await Sitting(berta, town.association.id).types("preis", talk, "1", "80")
    await berta.looks()
    berta.sees("Das gibt es so nicht mehr")
    await anna.says("/pause")
    await anna.taps("Ja, Pause")
    assert (await one.page()).right is PlanRight.PAUSE
    await one.types("preis", talk, "1", "80")
    assert (await two.row("Honorar Dolmetschen")).price == 80_00
    await ben.says("/tabelle")
    ben.sees("Finanzplan als Tabelle", "[Tabelle öffnen]")


async def test_a_line_without_an_amount_stays_open_until_it_has_one(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await moves_to_the_browser(house, await a_member(house, town))
    one = Sitting(anna, town.association.id)
    await one.fills(neu__material=f"Bühne {HOSTILE}")
    stage = await one.row(f"Bühne {HOSTILE}")
    assert stage.is_open
    await anna.says("/finanzplan")
    anna.sees("Bei 1 Posten fehlt der Betrag")
    await anna.says("/pruefen")
    anna.sees("fehlt der Betrag")
    await town.coordinator.forges(pack(FinanceChecks(town.association.id)))
    town.coordinator.sees("Jeder Posten braucht einen Betrag, sonst kann er weg")
    await one.types("preis", stage, "450", "")
    assert not (await one.row(stage.title)).is_open
    await one.types("preis", stage, "", "450")
    assert (await one.row(stage.title)).is_open, "emptied, it is open again"


async def test_the_koordination_comes_to_it_from_its_desk(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = await moves_to_the_browser(house, town.coordinator)
    desk = await WebDesk(house.database, house.clock, house.app.house).table(karin.visitor, "", DeskCut(0, 50))
    assert desk
    assert desk.leads
    assert town.association.id in {line.association for line in desk.lines}
    await karin.forges(pack(ShowFinancePage(town.association.id)))
    karin.sees("In der Tabelle kannst du alles lesen", "[Tabelle öffnen]")
    karin.does_not_see("ändern.", "Excel")
