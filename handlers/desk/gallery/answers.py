"""A question of an association, and the answer to it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from bot.domain.enquiry import Enquiry, EnquiryState
from bot.domain.screen import Screen
from handlers.desk.screens import answering

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
WORDS = f"Dürfen wir auch Kinder einladen? {HOSTILE}"
ASKED = Enquiry("q1", "nord2027", WORDS, NOW, association="bruecke", person="amira", number=112, asker=HOSTILE)
ANSWERED = replace(
    ASKED, answer=f"Ja. {HOSTILE}", answered_by="jonas", answered_at=NOW, answerer="Jonas", state=EnquiryState.ANSWERED
)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "a question is answered", answering.ask(ASKED, HOSTILE)
    yield "an answer to confirm", answering.confirm(ASKED, HOSTILE, f"Ja. {HOSTILE}")
    yield "an answer is sent", answering.sent(ANSWERED, "Brücke")
    yield "a question is answered already", answering.answered(ANSWERED, HOSTILE)
    yield "an answer, to the colleagues", answering.colleagues(ANSWERED, HOSTILE)
    nameless = replace(ASKED, association=None, person=None, asker="")
    yield "a question of somebody unknown is answered", answering.ask(nameless, "")
    yield "an answer to somebody unknown is sent", answering.sent(nameless, "")
