"""Deletes what stands in the Telegram chats of those who were erased."""

from datetime import datetime

from bot.domain.erasure import clear_calls
from bot.domain.messages import Act, Outgoing, Priority
from bot.domain.people import Channel
from bot.runtime.outbox.writer import Post


async def clear(post: Post, now: datetime) -> None:
    """What is said to them in the same transaction stays, as their last message."""
    for chat, messages in post.work.cleared:
        for numbers in clear_calls(messages):
            id = post.work.new_id()
            message = Outgoing(
                id, id, None, Channel.TELEGRAM, chat, Priority.REPLY, Act.CLEAR, "", "{}", now, message=numbers
            )  # fmt: skip
            post.waits = await post.work.outbox.put(message) or post.waits
