"""PTB's Application as the dispatcher of the Telegram door: handlers derived from the features, no memory."""

import json
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass, replace
from typing import Any

import structlog
from telegram import Update
from telegram.error import TelegramError
from telegram.ext import (
    Application,
    CallbackContext,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    JobQueue,
    MessageHandler,
    filters,
)

from bot.domain.messages import Received
from bot.runtime.faults import place_of
from bot.runtime.inputs import Event, Sent
from bot.runtime.intake.lanes import Poison
from bot.runtime.process.supervisor import Nursery
from bot.runtime.routes import Routes
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.files import fetch
from bot.runtime.telegram.groups import Groups
from bot.runtime.telegram.updates import has_left, read

log = structlog.get_logger()
Context = CallbackContext[HouseBot, None, None, None]
TelegramApplication = Application[HouseBot, Context, None, None, None, JobQueue[Any]]


@dataclass
class Trial:
    """One update on its way through PTB, which keeps exceptions to itself."""

    received: Received
    handled: bool = False
    fault: BaseException | None = None


_trial: ContextVar[Trial | None] = ContextVar("trial", default=None)


@dataclass
class TelegramDoor:
    application: TelegramApplication
    nursery: Nursery
    handle: Callable[[Received, Event], Awaitable[None]]
    finish: Callable[[Received], Awaitable[None]]
    """Called for updates that do not concern us."""
    reads_files_of: Callable[[Event], Awaitable[bool]]
    groups: Groups

    def listen(self, routes: Routes) -> None:
        add = self.application.add_handler
        add(CallbackQueryHandler(self._on_update))
        add(CommandHandler(list(routes.commands), self._on_update, filters.ChatType.PRIVATE))
        add(MessageHandler(filters.ChatType.PRIVATE & filters.UpdateType.MESSAGES, self._on_update))
        add(ChatMemberHandler(self._on_update, ChatMemberHandler.MY_CHAT_MEMBER))
        add(MessageHandler(filters.ALL, self._on_stranger_chat))
        self.application.add_error_handler(self._on_error)

    async def take(self, received: Received) -> None:
        """Handles one row of the inbox; raises what the handler raised, Poison for what cannot be read."""
        update = self.parse(received)
        trial = Trial(received)
        _trial.set(trial)
        await self.application.process_update(update)
        if trial.fault:
            raise trial.fault
        if not trial.handled:
            await self.finish(received)

    def parse(self, received: Received) -> Update:
        try:
            update = Update.de_json(json.loads(received.body), self.application.bot)
        except Exception as fault:
            raise Poison(type(fault).__name__) from fault
        return update

    def event(self, received: Received) -> Event | None:
        try:
            return read(self.parse(received))
        except Poison:
            return None

    async def _on_update(self, update: Update, _context: Context) -> None:
        if update.callback_query:
            self.nursery.spawn("answer", self._answer(update.callback_query.id))
        event, trial = read(update), _trial.get()
        if event and trial:
            await self.handle(trial.received, await self._whole(event, update))
            trial.handled = True
        elif update.my_chat_member and not has_left(update):
            await self._on_stranger_chat(update, _context)

    async def _whole(self, event: Event, update: Update) -> Event:
        """With the file that was sent, for those whose files somebody reads."""
        document = update.message.document if update.message else None
        upload = event.input.upload if isinstance(event.input, Sent) else None
        if document is None or upload is None or upload.lack or not await self.reads_files_of(event):
            return event
        return replace(event, input=Sent("file", await fetch(document, upload.name)))

    async def _on_stranger_chat(self, update: Update, _context: Context) -> None:
        """Groups and channels are not our place, but for the one where the operators are."""
        if self.groups.foreign(update):
            self.nursery.spawn("leave", self.groups.leave(update))

    async def _on_error(self, _update: object, context: Context) -> None:
        if trial := _trial.get():
            trial.fault = context.error
        else:
            log.error("application_failed", fault=place_of(context.error) if context.error else "")

    async def _answer(self, query: str) -> None:
        """Politeness, not a fact: whoever waited too long sees the message anyway."""
        try:
            await self.application.bot.answer_callback_query(query)
        except TelegramError:
            return


def build(bot: HouseBot) -> TelegramApplication:
    """Without updater, persistence and PTB's own data: all memory is in the database."""
    nothing = type(None)
    types: ContextTypes[Context, None, None, None] = ContextTypes(
        context=CallbackContext, bot_data=nothing, chat_data=nothing, user_data=nothing
    )
    builder = Application.builder().bot(bot).updater(None).context_types(types)
    return builder.build()
