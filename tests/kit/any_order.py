"""An announcement about which somebody or something does one thing after the other, by dice."""

import random

from bot.domain.announcements.announcement import Audience
from bot.links.announcement_results import (
    CorrectAnnouncement,
    SendFailedAgain,
    SendToLate,
)
from bot.links.announcement_running import AskCancelSending, CancelSending, GoOnSending, PauseSending
from bot.links.base import Link, pack
from bot.terms.announcements import AnnouncementKind
from tests.kit.announcing import (
    a_draft,
    announcement,
    claims_one,
    leaves_the_association,
    opts_out,
    passes,
    people_of,
    prepares,
    puts_off,
    tally_of,
)
from tests.kit.house import StoryHouse
from tests.kit.makers import a_colleague, a_town
from tests.kit.people import OnTelegram
from tests.kit.telegram.errors import bad_request, forbidden

TO_MORNING = 15
GUESTS = 30
MARK = "wir sehen uns bald"


class AnyOrder:
    def __init__(self, house: StoryHouse, seed: int) -> None:
        self.house, self.dice = house, random.Random(seed)
        self.did: list[str] = []

    async def begins(self) -> None:
        self.town = await a_town(self.house)
        self.guests = await people_of(self.house, self.town, GUESTS)
        self.karin, self.jonas = self.town.coordinator, await a_colleague(self.house, self.town)
        self.house.clock.forward(hours=TO_MORNING)
        for guest in self.guests:
            self.storm(guest)
        self.draft = await a_draft(self.house, self.town, audience=Audience((self.town.cohort.id,), lands=("NI",)))
        await prepares(self.karin, self.draft)
        await self.karin.taps("Zweite Person bitten")
        await self.jonas.waits()
        await self.jonas.taps("Freigeben")
        await passes(self.house, 30)

    def storm(self, guest: OnTelegram) -> None:
        weather, chat = self.house.world.weather, guest.them.id
        match self.dice.randrange(9):
            case 0:
                weather.fail(forbidden("bot was blocked by the user"), chat=chat)
            case 1:
                weather.fail(bad_request(self.dice.choice(("too wild", "too odd"))), chat=chat)
            case 2 | 3:
                weather.flood(self.dice.choice((5, 40, 90)), chat=chat, times=self.dice.choice((1, 2)))
            case 4:
                weather.reset("sendMessage", after=self.dice.random() < 0.5, chat=chat)

    async def one_thing(self) -> None:
        name = self.dice.choice(
            (
                "taps pause", "taps go_on", "taps go_on", "taps failed", "taps late", "taps ask", "taps cancel",
                "restarts", "claims", "leaves", "opts_out", "joins", "waits", "waits", "waits", "corrects", "night",
            )
        )  # fmt: skip
        self.did.append(name)
        verb, _, what = name.partition(" ")
        await getattr(self, verb)(*([what] if what else ()))

    async def taps(self, what: str) -> None:
        links: dict[str, type[Link]] = {
            "pause": PauseSending, "go_on": GoOnSending, "failed": SendFailedAgain, "late": SendToLate,
            "ask": AskCancelSending, "cancel": CancelSending,
        }  # fmt: skip
        if what == "cancel" and self.dice.random() < 0.7:
            return
        await self.dice.choice((self.karin, self.jonas)).forges(pack(links[what](self.draft.id)))

    async def restarts(self) -> None:
        await self.house.restarts()
        self.house.clock.forward(seconds=self.dice.choice((1, 25)))

    async def claims(self) -> None:
        try:
            await claims_one(self.house, self.draft.id)
        except TypeError:
            return
        if self.dice.random() < 0.5:
            await puts_off(self.house, self.draft.id)
        else:
            await self.restarts()

    async def leaves(self) -> None:
        await leaves_the_association(self.house, self.dice.choice(self.guests))

    async def opts_out(self) -> None:
        await opts_out(self.house, self.dice.choice(self.guests), AnnouncementKind.INFO)

    async def joins(self) -> None:
        if len(self.guests) < GUESTS + 3:
            self.guests += await people_of(self.house, self.town, 1, f"Neu{len(self.guests)}")

    async def waits(self) -> None:
        await passes(self.house, self.dice.choice((1, 5, 30, 100)))

    async def night(self) -> None:
        if self.dice.random() < 0.2:
            await passes(self.house, 3600 * self.dice.choice((3, 12)))

    async def corrects(self) -> None:
        if self.dice.random() < 0.5:
            return
        await self.karin.forges(pack(CorrectAnnouncement(self.draft.id)))
        if "neu, so wie er ankommen soll" in self.karin.last.text:
            await self.karin.says(f"{MARK}, neu {len(self.did)}")
            await self.karin.taps("Bei allen ändern")
            if self.dice.random() < 0.7:
                await self.jonas.waits()
                if "So ändern" in self.jonas.buttons:
                    await self.jonas.taps("So ändern")

    async def holds(self) -> None:
        counts = await tally_of(self.house, self.draft.id)
        one = await announcement(self.house, self.draft.id)
        if one.started_at:
            assert sum(counts.values()) >= GUESTS, (self.did, counts)
        for guest in self.guests:
            got = [seen.text for seen in guest.chat if MARK in seen.text]
            assert len(got) == len(set(got)), (self.did, got, counts)
