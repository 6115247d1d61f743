"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, datetime

from bot.domain.screen import Screen
from bot.domain.talks.quote import TalkQuote
from bot.links.talk_quotes import SendQuote
from handlers.talk_quotes import screens

HOSTILE = '<b>Zoé & "Co" 🎉'
QUOTE = TalkQuote("q1", "t1", "nord", "anna", "elif", f"Wie {HOSTILE}?", HOSTILE, datetime(2027, 3, 12, tzinfo=UTC))


def examples() -> Iterator[tuple[str, Screen]]:
    yield "question", screens.ask_question(100)
    yield "answer", screens.ask_answer(HOSTILE)
    yield "preview", screens.preview(HOSTILE, HOSTILE, SendQuote("q1", "a1b2"))
    yield "sent", screens.sent(QUOTE)
    yield "asked", screens.asked(QUOTE)
    yield "both said yes", screens.both(QUOTE)
    yield "to the desk", screens.to_desk(QUOTE, 1)
    yield "published", screens.PUBLISHED
    yield "off the table", screens.NOT_NOW
    yield "taken back", screens.GONE
