"""Puts screens into the outbox: rendered for the reader's language and door, in the transaction of their cause."""

from datetime import datetime
from html import escape

from msgspec import field
from msgspec.structs import replace

from bot.domain.messages import Act, Attachment, Card, Message, Outgoing, Priority
from bot.domain.people import Address, Channel, Person, Role
from bot.domain.privacy.pausing import reaches
from bot.domain.screen import Place, Screen
from bot.runtime.outbox import shown_buttons
from bot.runtime.outbox.envelope import Envelope, addressed_to
from bot.runtime.outbox.express import Express
from bot.runtime.outbox.secrets import note_secrets
from bot.runtime.rendering.offered import offered
from bot.runtime.rendering.payload import Payload
from bot.runtime.rendering.render import Rendered, Renderer
from bot.runtime.rendering.texts import Speech
from bot.stateful import Stateful
from storage.unit_of_work import Work


class Post(Stateful):
    """Collects what one transaction says; `touched` are the web chats that have something new after the commit."""

    work: Work
    renderer: Renderer
    express: Express | None = None
    touched: set[str] = field(default_factory=set)
    waits: bool = False
    """Something stands in line for the sender."""
    acting: str = ""
    """Who has tapped or written: whatever they hear of it now is an answer."""

    async def put(self, screen: Screen, envelope: Envelope) -> None:
        person = envelope.address.person
        roles = await self.work.people.roles(person) if person else frozenset({Role.STRANGER})
        for number, part in enumerate(_unfolded(screen)):
            await self._one(offered(part, self.renderer.needs, roles), _keyed(envelope, f"/{number}" if number else ""))

    async def say(self, message: Message, now: datetime) -> None:
        """To the door that the person used last; a living card is refreshed on every door. Whoever has not agreed,
        wants it so, or pauses hears nothing that they did not ask for."""
        if message.address or message.last:
            await self._answer(message, now)
            return
        person = await self.work.people.get(message.person)
        if person is None or Role.STRANGER in await self.work.people.roles(person.id):
            return
        if not reaches(person, self.acting, wanted=message.wanted):
            return
        for address in self._doors(person, await self.work.people.addresses(person.id), message.screen.place):
            await self.put(message.screen, addressed_to(message, person, address, now))

    async def _answer(self, message: Message, now: datetime) -> None:
        """To somebody unknown, unless they have closed that door."""
        address = message.last or await self.work.people.address_by_id(message.address)
        if address and not address.blocked:
            key = f"{message.key}@{address.id}"
            await self.put(message.screen, Envelope(address, Speech(address.language), key, now, message.priority))

    async def echo(self, envelope: Envelope, text: str, *, tap: bool = False) -> None:
        """What the person wrote or pressed, so that the web chat shows both sides."""
        payload = Payload(escape(text, quote=False), tap=tap)
        await self._show(replace(envelope, key=f"{envelope.key}/mine"), Rendered(payload), mine=True)

    @staticmethod
    def _doors(person: Person, addresses: list[Address], place: Place) -> list[Address]:
        reachable = [address for address in addresses if not address.blocked]
        if place is Place.REFRESH:
            return reachable
        return sorted(reachable, key=lambda address: address.channel is not person.home)[:1]

    async def _one(self, screen: Screen, envelope: Envelope) -> None:
        if screen.place in (Place.CARD, Place.REFRESH) and not await self._kept(envelope.address):
            screen = replace(screen, place=Place.NEW)
        if envelope.address.channel is Channel.WEB:
            await self._web(screen, envelope)
        else:
            await self._telegram(screen, envelope)

    async def _kept(self, address: Address) -> bool:
        """Of somebody unknown an address is kept only when they wait for an answer."""
        return address.person is not None or await self.work.people.address_by_id(address.id) is not None

    async def _web(self, screen: Screen, envelope: Envelope) -> None:
        rendered = self.renderer.web(screen, envelope.speech)
        if envelope.not_before and envelope.not_before > envelope.now:
            files = self.named(rendered)
            message = self._outgoing(envelope, rendered.payload.filed(files))
            if await self.work.outbox.put(message):
                await self.work.outbox.attach(message.id, files)
                await note_secrets(self.work, message, codes=screen.copy)
        elif screen.place is Place.CARD:
            await self._web_card(screen, rendered, envelope)
        elif screen.place is Place.REFRESH:
            await self._refresh(screen, rendered, envelope)
        elif screen.place is Place.NEW or not await self.change(envelope.tapped or "", envelope, rendered):
            await self._show(envelope, rendered)

    async def show_due(self, now: datetime) -> None:
        """What waited for its hour and is still good appears in the web chats."""
        for chat, person in await self.work.outbox.appear(now):
            self.touched.add(chat)
            if person:
                await self.work.dialogs.shown(person, "", now)

    async def _refresh(self, screen: Screen, rendered: Rendered, envelope: Envelope) -> None:
        """A reply is seen in any case: when the card that it renews is not there, it becomes the card."""
        card = await self.work.outbox.card(envelope.address.id, screen.card)
        if card and await self.change(card.outbox, envelope, rendered):
            return
        if card or envelope.priority is Priority.REPLY:
            await self._web_card(screen, rendered, envelope)

    async def change(self, message: str, envelope: Envelope, rendered: Rendered) -> bool:
        """In a web chat; False when there is no such message."""
        old = await self.work.outbox.get(message)
        if old is None or old.chat != envelope.address.external or old.mine:
            return False
        files = self.named(rendered)
        payload = replace(rendered.payload.filed(files), card=Payload.from_json(old.payload).card)
        await shown_buttons.changed_on_the_web(self.work, old, payload.buttons, envelope.now)
        self.touched.add(envelope.address.external)
        await self.work.outbox.change(message, envelope.address.external, payload.to_json())
        await self.work.outbox.belongs(message, envelope.question, envelope.asked)
        await self.work.outbox.attach(message, files)
        await note_secrets(
            self.work, replace(old, payload=payload.to_json(), created_at=envelope.now), codes=payload.copy
        )
        return True

    async def _web_card(self, screen: Screen, rendered: Rendered, envelope: Envelope) -> None:
        replaces = await self._retire(screen.card, envelope)
        shown = await self._show(envelope, replace(rendered, payload=replace(rendered.payload, card=True)))
        if shown:
            await self.work.outbox.save_card(Card(envelope.address.id, screen.card, shown.id, shown.id))
        if shown and replaces:
            await shown_buttons.moved_on_the_web(self.work, shown, envelope.now)

    async def _retire(self, name: str, envelope: Envelope) -> bool:
        """The older card keeps its words and loses its buttons; False when there is none."""
        card = await self.work.outbox.card(envelope.address.id, name)
        old = await self.work.outbox.get(card.outbox) if card else None
        if old is None:
            return False
        payload = replace(Payload.from_json(old.payload), card=False, buttons=())
        await shown_buttons.changed_on_the_web(self.work, old, [], envelope.now)
        return await self.work.outbox.change(old.id, old.chat, payload.to_json())

    async def _show(self, envelope: Envelope, rendered: Rendered, *, mine: bool = False) -> Outgoing | None:
        files = self.named(rendered)
        message = self._outgoing(envelope, rendered.payload.filed(files), mine=mine)
        self.touched.add(envelope.address.external)
        if not await self.work.outbox.show(message):
            return None
        if not mine:
            await self.work.dialogs.shown(envelope.address.owner, envelope.question, envelope.now)
        await self.work.outbox.attach(message.id, files)
        await note_secrets(self.work, message, codes=rendered.payload.copy)
        return message

    async def _telegram(self, screen: Screen, envelope: Envelope) -> None:
        pieces = self.renderer.telegram(screen, envelope.speech)
        first = next((place for place, piece in enumerate(pieces) if piece.payload.kind == "text"), None)
        for place, piece in enumerate(pieces):
            act = envelope.act_at(screen.place) if place == first else Act.SEND
            keyed = _keyed(envelope, f".{place}" if place else "")
            message = self._outgoing(keyed, piece.payload, act=act, card=screen.card)
            await self._line_up(message, self.named(piece))
            await note_secrets(self.work, message, codes=screen.copy)

    async def _line_up(self, message: Outgoing, files: list[Attachment]) -> None:
        if self.express and await self.express.takes(self.work, message, files):
            return
        self.waits = True
        if await self.work.outbox.put(message):
            await self.work.outbox.attach(message.id, files)

    def _outgoing(
        self, envelope: Envelope, payload: Payload, *, act: Act = Act.SEND, card: str = "", mine: bool = False
    ) -> Outgoing:
        return Outgoing(
            id=self.work.new_id(),
            key=envelope.key,
            person=envelope.address.person,
            channel=envelope.address.channel,
            chat=envelope.address.external,
            priority=envelope.priority,
            act=act,
            card=card,
            payload=payload.to_json(),
            created_at=envelope.now,
            message=envelope.tapped if act is Act.EDIT else None,
            not_before=envelope.not_before,
            valid_until=envelope.valid_until,
            mine=mine,
            question=envelope.question,
            asked=envelope.asked,
            origin=envelope.origin,
            wanted=envelope.wanted,
        )

    def named(self, rendered: Rendered) -> list[Attachment]:
        """Its files, each with an id of its own."""
        new_id = self.work.new_id
        own = [Attachment(new_id(), file.name, file.mime, len(file.content), file.content) for file in rendered.files]
        return own + [Attachment(new_id(), one.name, one.mime, one.size, None, one.id) for one in rendered.enclosed]


def _keyed(envelope: Envelope, more: str) -> Envelope:
    return replace(envelope, key=envelope.key + more) if more else envelope


def _unfolded(screen: Screen) -> list[Screen]:
    return [screen, *(part for following in screen.more for part in _unfolded(following))]
