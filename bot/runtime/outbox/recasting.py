"""Changes and takes back what somebody got of an announcement, at the door where they got it."""

from collections.abc import Iterable
from datetime import datetime
from itertools import groupby, zip_longest

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.messages import Act, Fate, Outgoing, Priority, Recast
from bot.domain.people import Address, Channel
from bot.domain.screen import Screen
from bot.runtime.outbox import shown_buttons
from bot.runtime.outbox.aiming import reworded
from bot.runtime.outbox.envelope import Envelope
from bot.runtime.outbox.writer import Post
from bot.runtime.rendering.enclosed import as_caption
from bot.runtime.rendering.payload import Payload
from bot.runtime.rendering.render import Rendered
from bot.runtime.rendering.texts import Speech

GONE = Payload(gone=True).to_json()


async def recast(post: Post, wanted: Iterable[Recast], now: datetime) -> None:
    for one in wanted:
        if one.back:
            await post.work.outbox.drop_unsaid(one.origin, one.person)
        person = await post.work.people.get(one.person)
        said = await post.work.outbox.standing(one.origin, one.person)
        if person:
            speech = Speech(person.language, person.zone)
            for _, found in groupby(said, lambda row: (row.channel, row.chat)):
                rows = list(found)
                await Recasting(post, speech, rows if one.back else _newest(rows), now).carry_out(one)


def _newest(rows: list[Outgoing]) -> list[Outgoing]:
    """What was said at once: it may have been said anew, where an older one could not be changed."""
    return [row for row in rows if _said_as(row) == _said_as(rows[-1])]


def _said_as(row: Outgoing) -> str:
    """The key without what the parts of one message have behind it."""
    key, _, address = row.key.rpartition("@")
    return f"{key}@{address.partition('/')[0].partition('.')[0]}"


class Recasting(Struct, frozen=True):
    """Of what stands in one chat."""

    post: Post
    speech: Speech
    rows: list[Outgoing]
    now: datetime

    async def carry_out(self, wanted: Recast) -> None:
        web, screen = self.rows[0].channel == Channel.WEB, wanted.screen
        if wanted.back:
            await (self._gone_on_the_web() if web else self._gone(screen))
        elif screen:
            await (self._changed_on_the_web(screen) if web else self._changed(screen))

    async def _changed(self, screen: Screen) -> None:
        spoken = [row for row in self.rows if _kind(row) == "text"]
        words = self._words(screen)
        pairs = zip_longest(spoken or self.rows[-1:], words if spoken else as_caption(words))
        for row, payload in pairs:
            if row is None:
                await self._put(self.rows[-1], Act.SEND, payload, about="")
            elif payload is None:
                await self._take(row, Payload())
            elif row.state is not Fate.WAITING or not await self._reword(row, payload):
                await self._put(row, Act.EDIT, payload)

    async def _gone(self, after: Screen | None) -> None:
        words = self._words(after)[0] if after else Payload()
        spoken = any(_kind(row) == "text" for row in self.rows)
        for row in self.rows:
            if _kind(row) == "text":
                await self._take(row, words)
            elif spoken or row is not self.rows[-1]:
                await self._take(row, Payload(kind=_kind(row)))
            else:
                await self._take(row, as_caption([words])[0])

    async def _take(self, row: Outgoing, after: Payload) -> None:
        if row.state is not Fate.WAITING or not await self.post.work.outbox.drop(row.id):
            await self._put(row, Act.DELETE, after)

    async def _reword(self, row: Outgoing, payload: Payload) -> bool:
        return await self.post.work.outbox.reword(row.id, reworded(row, payload))

    async def _put(self, row: Outgoing, act: Act, payload: Payload, about: str | None = None) -> None:
        id = self.post.work.new_id()
        key = id if act is not Act.SEND else f"{row.key}.{id}"
        change = Outgoing(
            id, key, row.person, row.channel, row.chat, Priority.RELAY, act, "", payload.to_json(), self.now,
            question=row.question, asked=row.asked, origin=row.origin, about=row.id if about is None else about,
        )  # fmt: skip
        self.post.waits = True
        await self.post.work.outbox.put(change)

    def _words(self, screen: Screen) -> list[Payload]:
        pieces = self.post.renderer.telegram(replace(screen, enclosed=()), self.speech)
        return [piece.payload for piece in pieces if piece.payload.kind == "text"]

    async def _changed_on_the_web(self, screen: Screen) -> None:
        row = self.rows[0]
        rendered = self.post.renderer.web(screen, self.speech)
        if row.state is Fate.WAITING:
            await self._reword_on_the_web(row, rendered)
            return
        address = Address(f"w{row.chat}", Channel.WEB, row.chat, row.person, self.speech.language)
        envelope = Envelope(address, self.speech, row.key, self.now, question=row.question, asked=row.asked)
        if await self.post.change(row.id, envelope, rendered):
            await self._book(row, Act.EDIT)

    async def _reword_on_the_web(self, row: Outgoing, rendered: Rendered) -> None:
        files = self.post.named(rendered)
        if await self.post.work.outbox.reword(row.id, rendered.payload.filed(files).to_json()):
            await self.post.work.outbox.attach(row.id, files)

    async def _gone_on_the_web(self) -> None:
        for row in self.rows:
            if await self.post.work.outbox.take_away(row.id, row.chat, GONE):
                await shown_buttons.changed_on_the_web(self.post.work, row, [], self.now)
                self.post.touched.add(row.chat)
                await self._book(row, Act.DELETE)

    async def _book(self, row: Outgoing, act: Act) -> None:
        """On the web it is done with the commit; the outcomes tell of it as they do of Telegram."""
        id = self.post.work.new_id()
        done = Outgoing(
            id, id, row.person, row.channel, row.chat, Priority.RELAY, act, "", "{}", self.now,
            origin=row.origin, about=row.id,
        )  # fmt: skip
        await self.post.work.outbox.put_as(done, Fate.SENT)
        await self.post.work.outbox.sent(id, "", self.now)


def _kind(row: Outgoing) -> str:
    return Payload.from_json(row.payload).kind
