"""One transaction with its repositories; rolled back unless it was committed."""

import secrets
from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from msgspec import field

from bot.domain.dialog import Dialog
from bot.domain.messages import Message, Priority, Recast
from bot.domain.people import Address
from bot.domain.screen import Screen
from bot.stateful import Stateful
from storage.cohorts import CohortFacts
from storage.engine import open_engine
from storage.engines.base import Engine, Transaction, must_have
from storage.ids import new_id
from storage.inbox import Inbox
from storage.keyboards import Keyboards
from storage.location import Where
from storage.memory import Memory
from storage.outbox import Outbox
from storage.own_names import OwnNames
from storage.privacy.erase_list import EraseKey
from storage.privacy.retention import Retention
from storage.privacy.retention_report import RetentionReport
from storage.privacy.shown_secrets import ShownSecrets
from storage.repositories import Repositories
from storage.rows import Of
from storage.trouble import Line


class UnitOfWork(Repositories, Stateful):
    """One transaction. Nothing of it is true before the runtime commits it."""

    _transaction: Transaction
    _queries: Mapping[str, Any]
    messages: list[Message] = field(default_factory=list)
    recasts: list[Recast] = field(default_factory=list)
    cleared: list[tuple[str, Sequence[str]]] = field(default_factory=list)
    """Telegram chats, and the numbers of the messages that are deleted there."""
    departed: set[str] = field(default_factory=set)
    """Persons, and addresses of somebody unknown, of whom nothing is left after this transaction."""
    refreshes: dict[tuple[str, str], bool] = field(default_factory=dict)
    """Living cards by person (or address of somebody unknown) and name; True: below everything else."""
    lost: set[tuple[str, str]] = field(default_factory=set)
    """Those among them that show what the person may see no more."""
    memory: Memory = field(default_factory=dict)
    rings: set[str] = field(default_factory=set)
    """Web chats whose pages look again after the commit, although nothing is said there: a sign-out, another plan."""
    heard: tuple[str, Mapping[str, str]] | None = None
    """What the message of this event has become, when it answered no open question."""
    withheld: str | None = None
    """What is kept of what was typed in this event, when some of it is not: nor does the web chat show more."""
    shared: dict[str, CohortFacts] = field(default_factory=dict)
    """By cohort, of all transactions of this process."""
    erase_key: EraseKey = field(default_factory=EraseKey)

    @property
    def untouched(self) -> bool:
        """Nothing was written or said in it: whoever comes next may go on in it."""
        return self._transaction.untouched and not (self.messages or self.recasts or self.cleared or self.refreshes)

    async def facts(self, cohort: str, mark: int | None = None) -> CohortFacts | None:
        """What all associations of a cohort share; with the `mark` of an arrival nothing is asked that is known."""
        mark = await self.cohorts.mark(cohort) if mark is None else mark
        known = self.shared.get(cohort)
        if known and known.mark == mark:
            return known
        found = await self.cohorts.get(cohort)
        if found is None:
            return None
        dates = tuple(await self.events.of_cohort(cohort))
        self.shared[cohort] = facts = CohortFacts(mark, found, await self.cohorts.plans(cohort), dates)
        return facts

    async def note_erased(self, person: str, now: datetime) -> None:
        """In the list that outlives every copy of the database; while the rows are still there. `person` may be the
        address of somebody unknown."""
        for known_as in await self.erase_list.ids_of(person):
            await self.erase_list.add(self.erase_key.new_mark(known_as), now.date())

    def new_id(self) -> str:
        """Ten characters, a-z and 2-7, never used before."""
        return new_id()

    def new_secret(self) -> str:
        """128 bits, 22 characters that fit into a link."""
        return secrets.token_urlsafe(16)

    def say(
        self,
        person: str,
        screen: Screen,
        key: str = "",
        priority: Priority = Priority.NOTICE,
        not_before: datetime | None = None,
        valid_until: datetime | None = None,
        asks: Dialog | None = None,
        origin: str = "",
        *,
        wanted: bool = False,
    ) -> None:
        """A message to somebody, sent after the commit; what has the same `key` is said once, ever.

        `origin`: the announcement that it belongs to; what a person got of it can be changed and taken back. `wanted`:
        it answers something that they asked, or is part of a talk that they run; all else is unasked.
        """
        key = key or self.new_id()
        said = Message(person, screen, key, priority, not_before, valid_until, asks=asks, origin=origin, wanted=wanted)
        self.messages.append(said)

    def change(self, origin: str, person: str, screen: Screen) -> None:
        """Other words and buttons where the person has those of this announcement, or will have them; what is enclosed
        stays. How that went is among its `broadcasts.outcomes`, with the act EDIT."""
        self.recasts.append(Recast(origin, person, screen))

    def retract(self, origin: str, person: str, screen_after: Screen | None = None) -> None:
        """All that the person has of this announcement is deleted, and what waits is not said. Where Telegram does not
        delete it any more, `screen_after` takes its place. How that went: the same, with the act DELETE."""
        self.recasts.append(Recast(origin, person, screen_after, back=True))

    def say_at(self, address: str, screen: Screen, key: str = "") -> None:
        """An answer to somebody unknown, where they asked."""
        self.messages.append(Message("", screen, key or self.new_id(), address=address))

    def say_last(self, address: Address, screen: Screen) -> None:
        """Where an address led to somebody until now."""
        self.messages.append(Message("", screen, self.new_id(), last=address))

    def refresh(self, person: str, card: str) -> None:
        """Their living card of that name, if there is one, shows what is true after this transaction. `person` may be
        the address of somebody unknown."""
        self.refreshes.setdefault((person, card), False)

    def take_away(self, person: str, card: str) -> None:
        """The same where it shows what the person may see no more: also for somebody who wants to hear nothing."""
        self.refresh(person, card)
        self.lost.add((person, card))

    def bring(self, person: str, card: str) -> None:
        """The person's living card of that name appears below everything else, as what is new."""
        self.refreshes[person, card] = True


class Work(UnitOfWork):
    """A unit of work as the runtime holds it: with intake, sending and the right to commit."""

    inbox = Of(Inbox, "inbox")
    outbox = Of(Outbox, "outbox")
    keyboards = Of(Keyboards, "keyboards")
    own_names = Of(OwnNames, "own_names")
    retention = Of(Retention, "retention")
    shown_secrets = Of(ShownSecrets, "shown_secrets")
    retention_report = Of(RetentionReport, "retention_report")

    def part(self) -> AbstractAsyncContextManager[None]:
        """What fails in here may be caught outside, and the transaction goes on."""
        return self._transaction.part()

    async def commit(self) -> None:
        await self._transaction.commit()


class AtWork(AbstractAsyncContextManager[Work]):
    """`async with` around one unit of work."""

    __slots__ = ("_database", "_transaction")

    def __init__(self, database: "Database", transaction: AbstractAsyncContextManager[Transaction]) -> None:
        self._database, self._transaction = database, transaction

    async def __aenter__(self) -> Work:
        transaction = await self._transaction.__aenter__()
        database = self._database
        return Work(transaction, database.engine.queries, shared=database.shared, erase_key=database.erase_key)

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, where: TracebackType | None
    ) -> bool | None:
        return await self._transaction.__aexit__(kind, fault, where)


def query_files() -> set[str]:
    """Whose queries the repositories ask for."""
    return {one.file for kind in (Repositories, Work) for one in vars(kind).values() if isinstance(one, Of)}


class Database(Stateful):
    """Opens units of work, those of one line one after the other."""

    engine: Engine
    shared: dict[str, CohortFacts] = field(default_factory=dict)
    erase_key: EraseKey = field(default_factory=EraseKey)

    @classmethod
    async def open(cls, where: Where, folder: Path) -> "Database":
        """`folder`: of the data, where the key of the list of erased people lies. Raises StorageFault, or QueryFault
        before anything is opened."""
        must_have(query_files())
        return cls(await open_engine(where), erase_key=EraseKey(folder))

    @property
    def alone(self) -> bool:
        """No other process works on this database."""
        return self.engine.alone

    def work(self, line: Line = Line.DECIDING) -> "AtWork":
        """One transaction, rolled back unless committed."""
        return AtWork(self, self.engine.transaction(line))

    async def close(self) -> None:
        await self.engine.close()
