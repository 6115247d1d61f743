"""Deletes what stands in the Telegram chats of those who were erased."""

from datetime import datetime

from bot.domain.messages import Act, Outgoing, Priority
from bot.domain.people import Channel
from bot.domain.privacy.erasure import clear_calls
from bot.runtime.outbox.writer import Post
from storage.unit_of_work import Work


async def clear(post: Post, now: datetime) -> None:
    """What is said to them in the same transaction stays, as their last message."""
    for chat, messages in post.work.cleared:
        for numbers in clear_calls(messages):
            post.waits = await _put(post.work, chat, numbers, now) or post.waits


async def clear_late(work: Work, message: Outgoing, arrived: str, now: datetime) -> None:
    """It was on its way to somebody who was erased meanwhile."""
    if arrived and await work.erasure.under_way(message.channel, message.chat):
        for numbers in clear_calls([arrived]):
            await _put(work, message.chat, numbers, now)


async def _put(work: Work, chat: str, numbers: str, now: datetime) -> bool:
    id = work.new_id()
    return await work.outbox.put(
        Outgoing(id, id, None, Channel.TELEGRAM, chat, Priority.REPLY, Act.CLEAR, "", "{}", now, message=numbers)
    )
