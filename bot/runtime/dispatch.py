"""One event, one transaction: enter, call the action, put what it says into the outbox, commit."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from msgspec import field
from msgspec.structs import replace

from bot.domain.announcements.changes import of_origin
from bot.domain.dates.file import Upload
from bot.domain.errors import Refusal
from bot.domain.faq.search import SearchOutcome
from bot.domain.messages import Received
from bot.domain.people import Address, Channel, Role
from bot.domain.screen import Place, Screen
from bot.domain.talks.file import CleanFile, Unclean
from bot.links.base import pack
from bot.runtime.conversation import edits, floor
from bot.runtime.conversation.bounces import LastTaps, bounced
from bot.runtime.conversation.keyboards import own_words_of
from bot.runtime.entering import answer_to, enter, leaves, renewed, rested
from bot.runtime.faults import refused
from bot.runtime.feature import House, Visit
from bot.runtime.inputs import Event, Input, Left, Reacted, Said, Tapped, pressed
from bot.runtime.live_cards import Cards
from bot.runtime.looking import looking
from bot.runtime.outbox.clearing import clear
from bot.runtime.outbox.envelope import Envelope
from bot.runtime.outbox.express import Express, Runway
from bot.runtime.outbox.recasting import recast
from bot.runtime.outbox.writer import Post
from bot.runtime.outside import NOTHING, CleanUp, LookUp, MakeFile, Prepared
from bot.runtime.process.clock import Clock
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.texts import Speech
from bot.runtime.routes import Routes
from bot.stateful import Stateful
from bot.terms import Language
from storage.trouble import Line
from storage.unit_of_work import Database, Work

Committed = Callable[[set[str]], None]
"""Told after each commit which web chats have something new; the sender wakes up too."""
HouseNow = Callable[[], House]
Search = Callable[[str, str], Awaitable[SearchOutcome]]
"""A question, and the stage about which it is or nothing."""
Clean = Callable[[str, Upload | None], Awaitable[CleanFile | Unclean]]
"""Of a visit, `media` and `brought`."""


class Visits(Stateful):
    """Gives each event a transaction, in which its action decides."""

    database: Database
    routes: Routes
    renderer: Renderer
    clock: Clock
    house: HouseNow
    committed: Committed
    met: Callable[[Address, frozenset[Role], Language], None]
    """Told who came, after each event."""
    runway: Runway
    """Where replies leave from."""
    search: Search
    clean: Clean
    _taps: LastTaps = field(default_factory=LastTaps)

    async def handle(self, received: Received, event: Event) -> None:
        """Handles an update exactly once. A Refusal is rolled back and answered; anything else is raised."""
        try:
            await self._answered(received, event, NOTHING)
        except Refusal as refusal:
            await self._once(received, event, refusal, NOTHING)

    async def _answered(self, received: Received, event: Event, prepared: Prepared) -> None:
        """Nothing is searched for or made inside of a transaction: the event begins anew with what was found."""
        try:
            await self._once(received, event, None, prepared)
        except LookUp as wanted:
            outcome = await self.search(wanted.question, wanted.stage)
            await self._answered(received, event, replace(prepared, found={**prepared.found, wanted.question: outcome}))
        except CleanUp as wanted:
            made = await self.clean(wanted.media, wanted.brought)
            await self._answered(received, event, replace(prepared, clean=made))
        except MakeFile as wanted:
            await self._answered(received, event, replace(prepared, file=await wanted.make()))

    async def reads_files_of(self, event: Event) -> bool:
        """Asked before a file is fetched: nobody else makes us fetch anything."""
        async with self.database.work(Line.LOOKING) as work:
            address = await work.people.address(event.channel, event.external)
            if address is None or address.person is None:
                return False
            roles = await work.people.roles(address.person)
            asked = await work.dialogs.get(address.person, self.clock.now())
        return self.routes.reader_of(asked, roles) is not None

    async def finish(self, received: Received) -> None:
        """For what does not concern us; nothing happens if it was handled."""
        async with self.database.work() as work:
            if await work.inbox.finish(received, self.clock.now()):
                await work.commit()

    async def apologise(self, received: Received, event: Event | None, screen: Screen, fault: str) -> None:
        """A dead letter: the person is told, nobody waits for the update any more."""
        async with self.database.work() as work:
            await work.inbox.bury(received, fault, self.clock.now())
            await self._tell(work, event, screen)

    async def hush(self, received: Received, event: Event | None, screen: Screen) -> None:
        """One too many: it is not handled, and the person is told."""
        async with self.database.work() as work:
            if await work.inbox.finish(received, self.clock.now()):
                await self._tell(work, event, screen)

    async def bury(self, received: Received, fault: str) -> None:
        async with self.database.work() as work:
            await work.inbox.bury(received, fault, self.clock.now())
            await work.commit()

    async def _tell(self, work: Work, event: Event | None, screen: Screen) -> None:
        now, post = self.clock.now(), Post(work, self.renderer)
        if event:
            visit = await enter(work, self.routes, event, self.house(), now)
            await self._show(post, screen, answer_to(visit, event, now))
        await work.commit()
        self.committed(post.touched)

    async def _once(self, received: Received, event: Event, refusal: Refusal | None, prepared: Prepared) -> None:
        now = self.clock.now()
        with Express(self.runway) as express:
            async with self.database.work() as work:
                if not await work.inbox.finish(received, now):
                    return
                meant = await self._meant(work, received, event)
                if meant is None:
                    await work.commit()
                    return
                visit = await enter(work, self.routes, meant, self.house(), now, prepared)
                if await leaves(visit, meant):
                    await work.commit()
                    return
                post = Post(work, self.renderer, express, work.rings, acting=visit.owner)
                express.waiting.update({event.external} if visit.in_line else ())
                await self._converse(visit, meant, post, refusal or await rested(visit))
                await self._tell_others(post, now)
                await work.commit()
        self._taps.note(received, event)
        if post.touched or post.waits:
            self.committed(post.touched)
        erased = visit.owner in work.departed
        self.met(visit.address, frozenset({Role.STRANGER}) if erased else visit.roles, visit.language)

    async def _meant(self, work: Work, received: Received, event: Event) -> Event | None:
        """None for a tap that was meant for other buttons or came twice, and for a reaction to anything else."""
        if isinstance(event.input, Reacted):
            origin = of_origin(await work.broadcasts.origin_of(event.external, event.input.message) or "")
            known = origin and self.routes.reactions
            return replace(event, input=replace(event.input, origin=origin)) if known else None
        return None if await bounced(work, received, event) or self._taps.repeated(received, event) else event

    async def _tell_others(self, post: Post, now: datetime) -> None:
        """What the action said to others, or changed of what they were shown."""
        work = post.work
        for message in work.messages:
            await post.say(message, now)
        if work.recasts:
            await recast(post, work.recasts, now)
        if work.cleared:
            await clear(post, now)
        if work.refreshes:
            await Cards(self.routes.cards).renew(work, post, self.house(), now)

    async def _converse(self, visit: Visit, event: Event, post: Post, refusal: Refusal | None) -> None:
        if isinstance(event.input, Left):
            return
        envelope = answer_to(visit, event, visit.now)
        own_words = await own_words_of(post.work, event, self._named(visit)) if event.channel is Channel.WEB else ""
        visit, said = await floor.understood(post.work, self.routes, visit, event.input)
        screen = await self._act(post.work, visit, said, refusal)
        await floor.noted(post.work, self.routes, visit, said)
        # Where the tapped message itself changes, a line below it would only be in the way.
        here = isinstance(event.input, Tapped) and screen is not None and screen.place is Place.HERE
        if own_words and not here and visit.owner not in visit.uow.departed:
            await post.echo(envelope, post.work.withheld or own_words, tap=pressed(event.input))
        if screen:
            envelope = await renewed(envelope, visit)
            await self._show(post, screen, await floor.addressed(post.work, self.routes, visit, said, envelope))

    def _named(self, visit: Visit) -> Callable[[str], str]:
        known = {item.command: item.text for item in self.routes.known}
        return lambda name: self.renderer.texts.plain(known[name], Speech(visit.language)) if name in known else ""

    async def _act(self, work: Work, visit: Visit, said: Input, refusal: Refusal | None) -> Screen | None:
        if refusal:
            return refused(refusal)
        with looking(self.routes, visit, said):
            if isinstance(said, Said) and said.edited:
                return await edits.follow(work, self.routes, visit, said)
            screen = await self._goes_on(await self.routes.find(said, visit)(visit), visit)
        await floor.place_meant(work, visit, said)
        return screen

    async def _goes_on(self, screen: Screen | None, visit: Visit) -> Screen | None:
        if screen is None or screen.then is None:
            return screen
        then = await self.routes.find(Tapped(pack(screen.then), ""), visit)(visit)
        return replace(screen, more=(*screen.more, then)) if then else screen

    @staticmethod
    async def _show(post: Post, screen: Screen, envelope: Envelope) -> None:
        """What somebody asked for counts as shown at once, wherever it appears."""
        await post.put(screen, envelope)
        await post.work.dialogs.shown(envelope.address.owner, envelope.question, envelope.now)
