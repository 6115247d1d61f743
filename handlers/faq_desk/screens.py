"""A draft of an answer of the house."""

from collections.abc import Sequence

from bot.domain.faq import Topic
from bot.domain.faq_book import PENDING, FaqVersion
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.links.faq_desk import DropFaqDraft
from bot.links.home import Home
from bot.programme.markup import telegram_html
from bot.terms import Language

MOST_SHOWN = 8
"""Ways to ask."""


def draft(version: FaqVersion, topics: Sequence[Topic], language: Language) -> Screen:
    content, id = version.content, version.content.id
    variants = [text for texts in content.variants.values() for text in texts]
    args: dict[str, Value] = {
        "state": Say(f"faq_desk-state-{version.state}"),
        "title": content.question[language] or Say("faq_desk-untitled"),
        "answer": telegram_html(content.answer[language]),
        "variants": Lines(tuple(Say("faq_desk-variant", {"text": one}) for one in variants[:MOST_SHOWN])),
        "topic": next((one.name.in_(language)[0] for one in topics if one.id == content.topic), content.topic),
    }
    drop: Rows = (row(Button("drop", DropFaqDraft(id, version.number))),) if version.state in PENDING else ()
    return Screen("faq_desk-draft", args, (row(Button("common-home", Home())), *drop), place=Place.HERE)


def dropped() -> Screen:
    return Screen("faq_desk-dropped", rows=(row(Button("common-home", Home())),), place=Place.HERE)
