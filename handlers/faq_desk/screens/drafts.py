"""A draft of an answer of the house, and its parts."""

from collections.abc import Sequence

from bot.domain.faq.book import PENDING, FaqVersion
from bot.domain.faq.entry import Topic
from bot.domain.faq.promotion import in_plain
from bot.domain.faq.screens import translated
from bot.domain.names import short
from bot.domain.programme import Programme
from bot.domain.questions.guards import personal
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.unasked import mark_of
from bot.domain.wording import labelled
from bot.links.faq_desk import (
    AddFaqVariant,
    ChooseFaqStage,
    ChooseFaqTopic,
    DropFaqDraft,
    DropFaqVariant,
    FaqDraft,
    FaqEntryDesk,
    FaqForever,
    FaqMore,
    FaqVariants,
    PreviewFaq,
    SwitchFaqSensible,
    WriteFaqPart,
)
from bot.links.home import Home
from bot.programme.markup import telegram_html
from bot.terms import FaqPart, Language

MOST_SHOWN = 5
"""Ways to ask, beside the draft."""
LONGEST_LABEL = 30


def draft(version: FaqVersion, topics: Sequence[Topic], programme: Programme, language: Language) -> Screen:
    content = version.content
    asked = [text for texts in content.variants.values() for text in texts]
    shown: list[Value] = [Say("faq_desk-line", {"text": one}) for one in asked[:MOST_SHOWN]]
    further = [Say("common-and-more", {"count": len(asked) - MOST_SHOWN})] if len(asked) > MOST_SHOWN else []
    args: dict[str, Value] = {
        "state": state(version),
        "title": _title(version),
        "answer": telegram_html(content.answer[Language.GERMAN]),
        "asked": Lines((*shown, *further)) if shown else Say("faq_desk-asked-none"),
        "facts": _facts(version, topics, programme, language),
    }
    return Screen("faq_desk-draft", args, _draft_rows(version), place=Place.HERE)


def state(version: FaqVersion) -> Say:
    return Say(
        f"faq_desk-state-{version.state}",
        {"maker": version.maker or Say("common-unknown-name"), "number": version.number},
    )


def _title(version: FaqVersion) -> Value:
    return version.content.question[Language.GERMAN] or Say("faq_desk-untitled")


def _facts(version: FaqVersion, topics: Sequence[Topic], programme: Programme, language: Language) -> Lines:
    content = version.content
    topic = next((one.name.in_(language)[0] for one in topics if one.id == content.topic), content.topic)
    stages = {one.id: one.title.in_(language)[0] for one in programme.stages}
    stage: Value = stages.get(content.stage) or Say("faq_desk-any-stage")
    until: Value = content.valid_until or Say("faq_desk-no-end")
    lines: list[Value] = [
        Say("faq_desk-facts", {"topic": topic, "stage": stage}),
        Say("faq_desk-until", {"day": until}),
    ]
    if content.sensible:
        lines.append(Say("common-faq-sensible"))
    if not translated(content):
        lines.append(Say("faq_desk-untranslated"))
    if personal(content.answer[Language.GERMAN]):
        lines.append(Say("faq_desk-look-at-data"))
    return Lines(tuple(lines))


def _draft_rows(version: FaqVersion) -> Rows:
    id, number = version.content.id, version.number
    if version.state not in PENDING:
        return (row(Button("faq_desk-to-entry", FaqEntryDesk(id)), Button("common-home", Home())),)
    return (
        row(Button("preview", PreviewFaq(id, number))),
        row(
            Button("title", WriteFaqPart(id, number, FaqPart.TITLE)),
            Button("answer", WriteFaqPart(id, number, FaqPart.ANSWER)),
        ),
        row(Button("asked", FaqVariants(id, number)), Button("more", FaqMore(id, number))),
        row(Button("drop", DropFaqDraft(id, number))),
    )


def ask_part(version: FaqVersion, part: FaqPart) -> Screen:
    back = row(Button("common-back", FaqDraft(version.content.id, version.number)))
    if part is FaqPart.UNTIL:
        return Screen("faq_desk-ask-until", {"now": version.content.valid_until or Say("faq_desk-no-end")}, (back,))
    id = f"faq_desk-ask-{part.replace('_', '-')}"
    return Screen(id, rows=(back,), draft=in_plain(version.content, part))


def variants(version: FaqVersion) -> Screen:
    content, number = version.content, version.number
    asked = [text for texts in content.variants.values() for text in texts]
    lines = Lines(tuple(Say("faq_desk-numbered", {"number": at, "text": one}) for at, one in enumerate(asked, 1)))
    drops = [
        Button("faq_desk-drop-variant", DropFaqVariant(content.id, number, mark_of(one)), {"number": at})
        for at, one in enumerate(asked, 1)
    ]
    rows = (
        row(Button("add", AddFaqVariant(content.id, number))),
        *(tuple(drops[at : at + 5]) for at in range(0, len(drops), 5)),
        row(Button("common-back", FaqDraft(content.id, number))),
    )
    args: dict[str, Value] = {"title": _title(version), "lines": lines if asked else Say("faq_desk-asked-none")}
    return Screen("faq_desk-variants", args, rows, place=Place.HERE)


def ask_variant(version: FaqVersion) -> Screen:
    back = row(Button("common-back", FaqVariants(version.content.id, version.number)))
    return Screen("faq_desk-ask-variant", {"title": _title(version)}, (back,))


def more(version: FaqVersion, topics: Sequence[Topic], programme: Programme, language: Language) -> Screen:
    id, number, sensible = version.content.id, version.number, version.content.sensible
    rows = (
        row(Button("topic", ChooseFaqTopic(id, number)), Button("stage", ChooseFaqStage(id, number))),
        row(Button("until", WriteFaqPart(id, number, FaqPart.UNTIL)), Button("forever", FaqForever(id, number))),
        row(
            Button("title_en", WriteFaqPart(id, number, FaqPart.TITLE_EN)),
            Button("answer_en", WriteFaqPart(id, number, FaqPart.ANSWER_EN)),
        ),
        row(Button("plain" if sensible else "sensible", SwitchFaqSensible(id, number, int(not sensible)))),
        row(Button("common-back", FaqDraft(id, number))),
    )
    args: dict[str, Value] = {"title": _title(version), "facts": _facts(version, topics, programme, language)}
    return Screen("faq_desk-more", args, rows, place=Place.HERE)


def topics(version: FaqVersion, topics: Sequence[Topic], language: Language) -> Screen:
    id, number = version.content.id, version.number
    buttons = [labelled(one.name.in_(language)[0], ChooseFaqTopic(id, number, one.id)) for one in topics]
    return _choice("faq_desk-topics", version, buttons)


def stages(version: FaqVersion, programme: Programme, language: Language) -> Screen:
    id, number = version.content.id, version.number
    buttons = [
        labelled(short(one.title.in_(language)[0], LONGEST_LABEL), ChooseFaqStage(id, number, one.id))
        for one in programme.stages
    ]
    return _choice("faq_desk-stages", version, [Button("any", ChooseFaqStage(id, number, "any")), *buttons])


def _choice(id: str, version: FaqVersion, buttons: Sequence[Button]) -> Screen:
    pairs = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
    rows = (*pairs, row(Button("common-back", FaqMore(version.content.id, version.number))))
    return Screen(id, {"title": _title(version)}, rows, place=Place.HERE, even=True)


def dropped() -> Screen:
    return Screen("faq_desk-dropped", rows=(row(Button("common-home", Home())),), place=Place.HERE)
