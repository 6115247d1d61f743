"""Visit: one event of one person, all that an action may know; and what it can ask."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from bot.domain import unasked
from bot.domain.dates.file import Upload
from bot.domain.dialog import LOOSE, Dialog, Heard, Loose, mark_of, parts_after
from bot.domain.errors import Refusal, gone
from bot.domain.faq.search import SearchOutcome
from bot.domain.people import Address, Person, Role
from bot.domain.screen import Rows, Say, Screen, Value
from bot.domain.talks import screens as talk_screens
from bot.domain.talks.file import CleanFile, Unclean
from bot.domain.talks.talk import Talk
from bot.domain.typed_answers import may_mean
from bot.domain.worksheet import units
from bot.links.base import Link, link_of
from bot.runtime.house import House
from bot.runtime.inputs import Filled
from bot.runtime.outside import CleanUp, LookUp
from bot.terms import Language
from storage.unit_of_work import UnitOfWork

MOST_NEAR = 2


class Visit(Struct, frozen=True):
    """One event of one person inside one transaction: all that an action may know."""

    uow: UnitOfWork
    now: datetime
    address: Address
    known: Person | None
    roles: frozenset[Role]
    dialog: Dialog | None
    text: str
    """What they typed: a message, or what stood behind a command. Cleaned, never trimmed to a length."""
    called: str
    """What they call themselves at that door, as it came: no name yet."""
    house: House
    file: str = ""
    """The kind of what they sent when it was no text: sticker, voice, photo, location, contact, file ..."""
    upload: Upload | None = None
    """A file that some feature reads."""
    media: str = ""
    """What they sent and can be passed on as it is: `kind:id of the file at Telegram`."""
    brought: Upload | None = None
    """The same from a browser; whether it can be is not known yet."""
    beside: tuple[str, ...] = ()
    """What came with the text, or instead of it, by its name at the door; nothing that is only form."""
    form: Filled | None = None
    own_number: str = ""
    """Of the contact that they sent, if it is their own."""
    html: str = ""
    """`text` with its formatting from Telegram, in Telegram's subset; empty when there is none, as in a browser."""
    group: str = ""
    """Of several things that were sent together: one id for all; each comes in a visit of its own."""
    hints: tuple[tuple[str, str], ...] = ()
    """`link` or `name` and the words of the text to which the door has tied an address, or a person."""
    turn: str = ""
    """The event, by a key of its own."""
    browser: str = ""
    """The session of the web door in which it happened; empty at other doors, and of pages beside the chat."""
    has_floor: bool = False
    """What they type now belongs to the open question."""
    open_question: Say | None = None
    """How the open question is called on a button."""
    replied: bool = False
    """They answer an old message of the question."""
    replied_to: Mapping[str, str] = field(default_factory=dict)
    """What the message asked that they answer."""
    filed: bool = False
    """The text was kept, and they said that it belongs here."""
    why: Value = ""
    """What the open question said to a text that it could not take."""
    in_line: bool = False
    """Something that was said to them before has not left yet."""
    sight: tuple[tuple[str, str], ...] = ()
    """Words and data of the buttons that they can see, the newest message first; known for free text only."""
    announced: str = ""
    """The announcement that is the newest message before the text; empty when it is another one."""
    found: Mapping[str, SearchOutcome] = field(default_factory=dict)
    """By question: what was searched for already."""
    clean: CleanFile | Unclean | None = None
    """What they sent, made anew; None as long as nobody asked for it."""
    made: Any = None
    """What `MakeFile` or `ReadFile` asked for."""

    @property
    def choices(self) -> tuple[Link, ...]:
        """Where the buttons lead that are in sight."""
        return tuple(link for _, link in self._choices())

    @property
    def near(self) -> tuple[tuple[str, Link], ...]:
        """Words and links of buttons in sight that they may have meant."""
        return tuple(one for one in dict.fromkeys(self._choices()) if may_mean(self.text, *one))[:MOST_NEAR]

    def _choices(self) -> list[tuple[str, Link]]:
        return [(words, link) for words, data in self.sight if (link := link_of(data))]

    @property
    def person(self) -> Person:
        """Somebody known; an action of a stranger must not ask."""
        if self.known is None:
            raise gone()
        return self.known

    @property
    def language(self) -> Language:
        return self.known.language if self.known else self.address.language

    @property
    def owner(self) -> str:
        """To whom an open question belongs: the person on every door, or the address of somebody unknown."""
        return self.known.id if self.known else self.address.id

    async def ask(self, step: str, *, days: int = 30, token: str = "", **answers: str) -> None:
        """The next free text goes to the action of `step`. `token`: of a question to which other messages belong."""
        same = self.dialog is not None and self.dialog.step == step and self.text != ""
        token = token or (self.dialog.token if self.dialog and same else self.uow.new_id())
        until = self.now + timedelta(days=days)
        await self.uow.dialogs.put(Dialog(self.owner, step, answers, until, token, self.turn, self.now))

    async def ask_on(self) -> None:
        """The open question is still asked: this screen belongs to it."""
        if self.dialog:
            await self.uow.dialogs.put(replace(self.dialog, turn=self.turn))

    async def answered(self) -> None:
        """The open question is settled."""
        await self.uow.dialogs.drop(self.owner)

    def look_up(self, question: str, stage: str = "") -> SearchOutcome:
        """The answers that may be meant. Before anything is written: the event may begin anew here."""
        if question not in self.found:
            raise LookUp(question, stage)
        return self.found[question]

    def cleaned(self) -> CleanFile | Unclean:
        """The file that they sent, made anew. Before anything is written: the event may begin anew here."""
        if self.clean is None:
            raise CleanUp(self.media, self.brought)
        return self.clean

    async def talks(self) -> list[talk_screens.TalkAs]:
        """Those of theirs that are not over, the one with the newest message first."""
        return [self.sees(talk) for talk in (await self.uow.talks.of_person(self.known.id) if self.known else ())]

    def sees(self, talk: Talk) -> talk_screens.TalkAs:
        return talk_screens.as_seen(talk, self.person.id, self.house.programme.talks, self.language)

    async def runs_talks(self) -> bool:
        """There is one in which they can write."""
        return any(one.runs for one in await self.talks())

    async def kept(self) -> str:
        """Text that waits for its place; empty when there is none."""
        found = await self.uow.dialogs.loose(self.owner)
        return found.text if found else ""

    async def placed(self, became: str = "", **subject: str) -> None:
        """The kept text is where it belongs; its messages have become that."""
        await self.uow.dialogs.drop_loose(self.owner)
        await self.becomes(became, LOOSE, **subject)

    async def becomes(self, became: str, was: str, part: str = "", **subject: str) -> None:
        """Messages (those of this `part`, or all) have become something else: a change of them goes there."""
        for heard in await self.uow.dialogs.heard_as(self.owner, was):
            if not part or heard.part == mark_of(part):
                await self.uow.dialogs.note_heard(replace(heard, became=became, subject=subject))

    async def parts_after(self, heard: Heard) -> list[str]:
        """Marks of what they added to the same text after this message, the newest first."""
        return parts_after(heard, await self.uow.dialogs.heard_as(self.owner, heard.became))

    async def ask_where(self, more: Rows = (), why: Value = "", *, to_open: bool = True) -> Screen:
        """Keeps what was typed, and asks where it belongs. Raises a refusal when there is no text at all."""
        if not (text := await self._keep()):
            raise Refusal("common-loose-empty")
        talks = talk_screens.places(await self.talks(), self.dialog.answers.get("talk") if self.dialog else None)
        last = unasked.only_the_last(await self.uow.dialogs.loose(self.owner))
        rows = (*unasked.meant(self.near, self.announced), *talks, *more, *last)
        question = self.open_question if to_open else None
        return unasked.where(text, question, self.dialog.token if self.dialog else "", rows, why or self.why)

    async def _keep(self) -> str:
        before = await self.uow.dialogs.loose(self.owner)
        if not self.text.strip():
            return before.text if before else ""
        text = unasked.together(before, self.text, self.address.channel, self.now)
        await self.uow.dialogs.keep_loose(Loose(self.owner, text, units(self.text), self.turn, self.now))
        return text

    def asked(self, name: str) -> str:
        """An argument of the open question."""
        if self.dialog is None or name not in self.dialog.answers:
            raise gone()
        return self.dialog.answers[name]

    def asks(self, step: str, **same: str) -> bool:
        """Whether exactly this is the open question."""
        return self.dialog is not None and self.dialog.step == step and same.items() <= self.dialog.answers.items()

    def typed(self, step: str, **same: str) -> str:
        """What was typed so far while exactly this was asked; empty when something else is open, or nothing."""
        return self.dialog.answers.get("words", "") if self.dialog and self.asks(step, **same) else ""

    async def note(self, verb: str, subject: str, detail: str = "") -> None:
        """Into the audit book: this person did that."""
        await self.uow.reviews.note(self.person.id, verb, subject, detail, self.now)

    def as_(self, person: Person, roles: frozenset[Role]) -> "Visit":
        """The same visit after somebody became known."""
        return replace(self, known=person, roles=roles)
