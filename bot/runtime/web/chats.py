"""The bot as one browser sees it: messages are outbox rows, what is typed becomes an inbox row."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.dates.file import LONGEST_NAME, Lack, Upload, announced, filled
from bot.domain.dialog import Dialog
from bot.domain.errors import Refusal
from bot.domain.messages import Outgoing, Received
from bot.domain.names import clean_name
from bot.domain.people import Address, Channel, Person, Role
from bot.domain.questions.file import brought
from bot.runtime.dispatch import HouseNow
from bot.runtime.intake.inbox import Intake
from bot.runtime.live_cards import eyes
from bot.runtime.process.clock import Clock
from bot.runtime.rendering.payload import Payload
from bot.runtime.rendering.texts import Speech, Texts
from bot.runtime.routes import Routes
from bot.runtime.web.contract import ChatFile, ChatHead, ChatMessage, Entered, MenuEntry, TooMuch
from bot.runtime.web.door import packed
from bot.runtime.web.opened_files import opened
from bot.runtime.web.wakeups import Hub
from bot.terms import Language
from storage.trouble import Line
from storage.unit_of_work import Database, Work

CHANNEL = str(Channel.WEB)
TO_PERSON = "koordination"
"""The command that takes words to a person."""
LONGEST_WAIT, LOOKS_AGAIN = 3.0, 0.03
"""Seconds that a page waits for what it has sent, and between two looks."""
TONES = {Role.COORDINATOR: "steel", Role.MEMBER: "ember", Role.ALUMNA: "done", Role.PARTNER: "steel"}
TONES |= {Role.OBSERVER: "steel"}


class Visitor(Struct, frozen=True):
    """Who sits in front of this browser, as far as we know."""

    address: Address | None
    person: Person | None
    roles: frozenset[Role]
    language: Language


class WebChats(Struct, frozen=True):
    database: Database
    intake: Intake
    clock: Clock
    hub: Hub
    routes: Routes
    texts: Texts
    house: HouseNow
    at_telegram: Callable[[str], Awaitable[bytes | None]]
    """Fetches what Telegram keeps under an id."""

    async def said(self, visitor: str, text: str, key: str, browser: str = "") -> None:
        await self._take(visitor, key, {"said": text, "browser": browser})

    async def tapped(self, visitor: str, message: str, data: str, key: str, browser: str = "") -> None:
        await self._take(visitor, key, {"tapped": data, "message": message, "browser": browser})

    async def offered_file(self, visitor: str, key: str, name: str = "", content: bytes = b"") -> None:
        async with self.database.work(Line.LOOKING) as work:
            who = await _who(work, visitor)
            asked = await self._asked(work, who, visitor)
        body, upload = {"sent": "file"}, announced(name)
        if name and self._takes_file(who, asked):
            body |= packed(brought(name, content)) | {"with": "question"}
        elif name and self.routes.reader_of(asked, who.roles):
            body |= packed(upload if upload.lack else filled(upload.name, content))
        elif name:
            body |= packed(replace(upload, lack=upload.lack or Lack.UNREADABLE))
        await self._take(visitor, key, body)

    async def _asked(self, work: Work, who: Visitor, visitor: str) -> Dialog | None:
        owner = who.person.id if who.person else who.address.id if who.address else f"{CHANNEL[0]}{visitor}"
        return await work.dialogs.get(owner, self.clock.now())

    def _takes_file(self, who: Visitor, asked: Dialog | None) -> bool:
        floor = asked is not None and asked.has_floor(self.clock.now())
        return self.routes.takes_files(asked, who.roles, floor=floor)

    async def passed_on(self, visitor: str, text: str, key: str) -> None:
        await self._take(visitor, key, {"said": f"/{TO_PERSON} {text}", "quiet": "yes"})

    async def opened(self, visitor: str, link: str, key: str) -> None:
        await self._take(visitor, key, {"tapped": link, "message": "", "quiet": "yes"})

    async def filled(self, visitor: str, link: str, form: Entered, key: str) -> None:
        files = [packed(Upload(clean_name(file.name, LONGEST_NAME), file.content)) for file in form.files]
        await self._take(visitor, key, {"filled": link, "fields": form.fields, "files": files, "quiet": "yes"})

    async def settled(self, visitor: str, key: str) -> bool:
        until = self.clock.beat() + LONGEST_WAIT
        while not (done := await self._done(f"{visitor}.{key}")) and self.clock.beat() < until:
            await self.clock.sleep(LOOKS_AGAIN)
        return done

    async def _done(self, update: str) -> bool:
        async with self.database.work(Line.LOOKING) as work:
            return await work.inbox.is_done(CHANNEL, update)

    async def history(self, visitor: str, after: int = 0, most: int = 200) -> list[ChatMessage]:
        async with self.database.work(Line.LOOKING) as work:
            return [_shown(message) for message in await work.outbox.history(visitor, after, most)]

    async def emptied(self, visitor: str, after: int) -> bool:
        async with self.database.work(Line.LOOKING) as work:
            return await work.outbox.newest_version(visitor) < after

    async def older(self, visitor: str, before: int, most: int) -> list[ChatMessage]:
        async with self.database.work(Line.LOOKING) as work:
            return [_shown(message) for message in await work.outbox.older(visitor, before, most)]

    def changes(self, visitor: str) -> AbstractAsyncContextManager[AsyncIterator[None]]:
        return self.hub.listen(visitor)

    async def head(self, visitor: str) -> ChatHead:
        async with self.database.work(Line.LOOKING) as work:
            who = await _who(work, visitor)
            name, association, about = await self._title(work, who)
            strip = await self._strip(work, who)
            asked = await self._asked(work, who, visitor)
        reader = self.routes.reader_of(asked, who.roles)
        return ChatHead(
            name=name,
            about=about,
            tone=next((tone for role, tone in TONES.items() if role in who.roles), "ember"),
            language=str(who.language),
            zone=who.person.zone if who.person else "Europe/Berlin",
            now=self.clock.now(),
            sends_files=reader is not None,
            only_tables=reader is not None and bool(reader.while_asked),
            asks_file=self._takes_file(who, asked),
            commands=self.routes.commands_of(who.roles),
            strip=strip,
            association=association,
            desk=Role.OBSERVER in who.roles,
        )

    async def menu(self, visitor: str) -> list[MenuEntry]:
        async with self.database.work(Line.LOOKING) as work:
            who = await _who(work, visitor)
        speech = Speech(who.language)
        items = [item for item in self.routes.usable(who.roles, Channel.WEB) if item.command != "start"]
        return [MenuEntry(item.command, self.texts.plain(item.text, speech), item.listed) for item in items]

    async def file(self, visitor: str, file: str) -> ChatFile | None:
        return await opened(self.database, self.at_telegram, visitor, file)

    async def _take(self, visitor: str, key: str, body: Mapping[str, Any]) -> None:
        lane, now = f"{CHANNEL}:{visitor}", self.clock.now()
        if self.intake.full(lane):
            raise TooMuch
        content = json.dumps({**body, "visitor": visitor})
        await self.intake.take([Received(CHANNEL, f"{visitor}.{key}", lane, content, now, tap="tapped" in body)])

    async def _strip(self, work: Work, who: Visitor) -> str:
        if who.person is None or who.address is None:
            return ""
        visit = replace(eyes(work, who.person, who.address, self.house(), self.clock.now()), roles=who.roles)
        try:
            said = await self.routes.strip_of(visit)
        except Refusal:
            return ""
        return self.texts.plain_value(said, Speech(who.language, who.person.zone)) if said else ""

    async def _title(self, work: Work, who: Visitor) -> tuple[str, str, str]:
        """Who it is, of which association, and what they are here: the two lines above the chat."""
        speech = Speech(who.language)
        stranger = self.texts.plain("common-head-stranger", speech)
        if who.person is None:
            return stranger, "", ""
        name = who.person.name or stranger
        if Role.COORDINATOR in who.roles:
            cohorts = await work.cohorts.of_coordinator(who.person.id)
            return name, "", self.texts.plain("common-head-coordinator", speech, {"cohort": cohorts[0].title})
        own = await work.members.of_person(who.person.id)
        chosen = [member for member in own if member.association == who.person.association]
        current = next(iter([*chosen, *own]), None)
        if current is None:
            hat = next((hat for hat in (Role.ALUMNA, Role.PARTNER, Role.OBSERVER) if hat in who.roles), None)
            return name, "", self.texts.plain(f"common-head-{hat}", speech) if hat else ""
        association = await work.associations.get(current.association)
        about = self.texts.plain(f"common-role-{current.role.name.lower()}", speech)
        return name, association.name if association else "", about


async def _who(work: Work, visitor: str) -> Visitor:
    address: Address | None = await work.people.address(Channel.WEB, visitor)
    person = await work.people.get(address.person) if address and address.person else None
    roles = await work.people.roles(person.id) if person else frozenset({Role.STRANGER})
    language = person.language if person else address.language if address else Language.GERMAN
    return Visitor(address, person, roles, language)


def _shown(message: Outgoing) -> ChatMessage:
    payload = Payload.from_json(message.payload)
    return ChatMessage(message.id, message.position, message.version, message.mine, message.created_at, payload)
