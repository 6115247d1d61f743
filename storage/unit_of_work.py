"""One transaction with its repositories; rolled back unless it was committed."""

import base64
import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.domain.messages import Message, Priority
from bot.domain.screen import Screen
from bot.ports import Line
from storage.cohorts import Associations, Cohorts
from storage.dialogs import Dialogs
from storage.engine import Engine, Heard, Transaction, Troubled
from storage.enquiries import Enquiries
from storage.events import Events
from storage.feeds import Feeds
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
from storage.web import WebAccess


@dataclass
class UnitOfWork:
    transaction: Transaction
    queries: Mapping[str, Any]
    messages: list[Message] = field(default_factory=list)
    refreshes: dict[tuple[str, str], None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        connection, queries = self.transaction.connection, self.queries
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
        self.inbox = Inbox(connection, queries["inbox"])
        self.outbox = Outbox(connection, queries["outbox"])
        self.keyboards = Keyboards(connection, queries["keyboards"])
        self.web = WebAccess(connection, queries["web"])
        self.own_names = OwnNames(connection, queries["own_names"])

    def new_id(self) -> str:
        return base64.b32encode(secrets.token_bytes(7)).decode().lower()[:10]

    def new_secret(self) -> str:
        return secrets.token_urlsafe(16)

    def say(
        self,
        person: str,
        screen: Screen,
        key: str,
        priority: Priority = Priority.NOTICE,
        not_before: datetime | None = None,
        valid_until: datetime | None = None,
    ) -> None:
        self.messages.append(Message(person, screen, key, priority, not_before, valid_until))

    def refresh(self, person: str, card: str) -> None:
        self.refreshes[person, card] = None

    def part(self) -> AbstractAsyncContextManager[None]:
        return self.transaction.part()

    async def commit(self) -> None:
        await self.transaction.commit()


@dataclass(frozen=True)
class Database:
    """Opens units of work, those of one line one after the other."""

    engine: Engine

    @property
    def alone(self) -> bool:
        return self.engine.alone

    async def lead(self) -> bool:
        return await self.engine.lead()

    async def leader_silence(self) -> float:
        """Seconds since whoever leads last said that it does; 0 where nobody else could. Raises Trouble."""
        return await self.engine.leader_silence()

    def tell(self, troubled: Troubled, heard: Heard) -> None:
        """Of each trouble, and of what other processes have to say."""
        self.engine.troubled, self.engine.heard = troubled, heard

    @asynccontextmanager
    async def work(self, line: Line = Line.DECIDING) -> AsyncIterator[UnitOfWork]:
        async with self.engine.transaction(line) as transaction:
            yield UnitOfWork(transaction, self.engine.queries)

    async def close(self) -> None:
        await self.engine.close()
