"""One transaction with its repositories; rolled back unless it was committed."""

import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.domain.messages import Message, Priority
from bot.domain.screen import Screen
from storage.cohorts import Associations, Cohorts
from storage.dialogs import Dialogs
from storage.engine import Engine, Listener, Transaction, Troubled
from storage.enquiries import Enquiries
from storage.events import Events
from storage.feeds import Feeds
from storage.ids import new_id
from storage.inbox import Inbox
from storage.invitations import Invitations
from storage.journey import Journey
from storage.keyboards import Keyboards
from storage.members import Members
from storage.outbox import Outbox
from storage.own_names import OwnNames
from storage.people import People
from storage.reminders import Reminders
from storage.reviews import Reviews
from storage.trouble import Line
from storage.web import WebAccess


@dataclass
class UnitOfWork:
    """One transaction. Nothing of it is true before the runtime commits it."""

    _transaction: Transaction
    _queries: Mapping[str, Any]
    messages: list[Message] = field(default_factory=list)
    refreshes: dict[tuple[str, str], None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        connection, queries = self._transaction.connection, self._queries
        self.people = People(connection, queries["people"])
        self.cohorts = Cohorts(connection, queries["cohorts"])
        self.associations = Associations(connection, queries["cohorts"])
        self.dialogs = Dialogs(connection, queries["dialogs"])
        self.members = Members(connection, queries["members"])
        self.invitations = Invitations(connection, queries["invitations"])
        self.journey = Journey(connection, queries["journey"])
        self.reviews = Reviews(connection, queries["reviews"])
        self.enquiries = Enquiries(connection, queries["enquiries"])
        self.events = Events(connection, queries["events"])
        self.feeds = Feeds(connection, queries["events"])
        self.reminders = Reminders(connection, queries["reminders"])
        self.web = WebAccess(connection, queries["web"])

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
    ) -> None:
        """A message to somebody, sent after the commit; what has the same `key` is said once, ever."""
        self.messages.append(Message(person, screen, key or self.new_id(), priority, not_before, valid_until))

    def refresh(self, person: str, card: str) -> None:
        """The person's living card of that name, if there is one, shows what is true after this transaction."""
        self.refreshes[person, card] = None


class Work(UnitOfWork):
    """A unit of work as the runtime holds it: with intake, sending and the right to commit."""

    def __post_init__(self) -> None:
        super().__post_init__()
        connection, queries = self._transaction.connection, self._queries
        self.inbox = Inbox(connection, queries["inbox"])
        self.outbox = Outbox(connection, queries["outbox"])
        self.keyboards = Keyboards(connection, queries["keyboards"])
        self.own_names = OwnNames(connection, queries["own_names"])

    def part(self) -> AbstractAsyncContextManager[None]:
        """What fails in here may be caught outside, and the transaction goes on."""
        return self._transaction.part()

    async def commit(self) -> None:
        await self._transaction.commit()


@dataclass(frozen=True)
class Database:
    """Opens units of work, those of one line one after the other."""

    engine: Engine

    @property
    def alone(self) -> bool:
        """No other process works on this database."""
        return self.engine.alone

    async def lead(self) -> bool:
        """Whether this process leads; takes over when nobody does. Never raises."""
        return await self.engine.lead()

    async def leader_silence(self) -> float:
        """Seconds since whoever leads last said that it does; 0 where nobody else could. Raises Trouble."""
        return await self.engine.leader_silence()

    def tell(self, troubled: Troubled, heard: Listener) -> None:
        """Of each trouble, and of what other processes have to say."""
        self.engine.troubled, self.engine.heard = troubled, heard

    @asynccontextmanager
    async def work(self, line: Line = Line.DECIDING) -> AsyncIterator[Work]:
        """One transaction, rolled back unless committed."""
        async with self.engine.transaction(line) as transaction:
            yield Work(transaction, self.engine.queries)

    async def close(self) -> None:
        await self.engine.close()
