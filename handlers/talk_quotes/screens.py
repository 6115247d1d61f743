"""What both sides read of words that may stand in the FAQ."""

from bot.domain.screen import Button, Place, Screen, Value, row
from bot.domain.talks.quote import QuoteState, TalkQuote
from bot.domain.wording import CANCEL, HOME
from bot.links import talk_quotes as links
from bot.links.faq_desk import FaqDraft

PUBLISHED = Screen("talk_quotes-published", rows=(HOME,))
NOT_NOW = Screen("talk_quotes-not-now", rows=(HOME,))
GONE = Screen("talk_quotes-gone", rows=(HOME,), place=Place.HERE)


def ask_question(most: int) -> Screen:
    return Screen("talk_quotes-ask-question", {"most": most}, (CANCEL,))


def ask_answer(question: str) -> Screen:
    return Screen("talk_quotes-ask-answer", {"question": question}, (CANCEL,))


def preview(question: str, answer: str, to: links.SendQuote) -> Screen:
    args: dict[str, Value] = {"question": question, "answer": answer}
    return Screen("talk_quotes-preview", args, (row(Button("send", to)), CANCEL))


def sent(quote: TalkQuote) -> Screen:
    return Screen("talk_quotes-sent", rows=(row(_back(quote)), HOME), even=True)


def _back(quote: TalkQuote) -> Button:
    return Button("talk_quotes-take-back", links.TakeBackQuote(quote.id))


def asked(quote: TalkQuote) -> Screen:
    rows = (
        row(Button("yes", links.AgreeToQuote(quote.id, quote.mark))),
        row(Button("no", links.RefuseQuote(quote.id))),
        row(Button("change", links.ChangeQuote(quote.id))),
    )
    return Screen("talk_quotes-asked", {"question": quote.question, "answer": quote.answer}, rows, even=True)


def both(quote: TalkQuote) -> Screen:
    return Screen("talk_quotes-both", {"question": quote.question}, (row(_back(quote)), HOME), even=True)


def stands(quote: TalkQuote, person: str) -> Screen:
    if quote.state is QuoteState.AGREED:
        return both(quote)
    if quote.state is QuoteState.REFUSED:
        return NOT_NOW if person == quote.proposer else GONE
    return sent(quote) if person == quote.proposer else asked(quote)


def to_desk(quote: TalkQuote, number: int) -> Screen:
    """Unasked."""
    rows = (row(Button("look", FaqDraft(quote.entry, number))),)
    return Screen("talk_quotes-to-desk", {"question": quote.question}, rows)
