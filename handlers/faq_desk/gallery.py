"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, datetime

from bot.domain.enquiry import Enquiry, EnquiryState
from bot.domain.faq_book import begun
from bot.domain.faq_promotion import from_enquiry
from bot.domain.screen import Screen
from bot.programme.faq_file import load_topics
from bot.terms import Language
from handlers.faq_desk import screens

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
TOPICS = load_topics()
ASKED = Enquiry(
    "q1", "nord2027", f"Dürfen wir auch Kinder einladen? {HOSTILE}", NOW, number=112, state=EnquiryState.ANSWERED,
    answer="Ja, gern.\nSchreibt es in die Skizze.",
)  # fmt: skip
CONTENT = from_enquiry(ASKED, (ASKED,), TOPICS[0].id, ())
WRITING = begun(CONTENT, (), "karin", NOW, "q1")


def examples() -> Iterator[tuple[str, Screen]]:
    yield "a draft", screens.draft(WRITING, TOPICS, Language.GERMAN)
    yield "a draft, thrown away", screens.dropped()
