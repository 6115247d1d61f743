"""Words that answer what somebody was asked with buttons: the button is offered, and pressed by nobody but them."""

from bot.domain.typed_text import accepts, declines, nearly
from bot.links.base import Link
from bot.links.dates import AnswerDate
from bot.links.talk_requests import AcceptOffer, DeclineOffer
from bot.terms import Coming


def may_mean(text: str, words: str, link: Link) -> bool:
    """`words` of the button, and where it leads."""
    match link:
        case AcceptOffer() | AnswerDate(coming=Coming.YES):
            answers = accepts(text)
        case DeclineOffer() | AnswerDate(coming=Coming.NO):
            answers = declines(text)
        case _:
            answers = False
    return answers or nearly(text, words)
