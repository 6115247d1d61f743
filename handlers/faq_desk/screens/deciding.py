"""The preview, and the second pair of eyes."""

from datetime import date

from bot.domain.faq.book import FaqVersion, Publication
from bot.domain.faq.screens import said
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.links.faq_desk import FaqDraft, FaqEntryDesk, PreviewFaq, ReleaseFaq, ReturnFaq, SubmitFaq
from bot.links.home import Home
from bot.programme.markup import telegram_html
from bot.terms import Language
from handlers.faq_desk.screens.drafts import state


def preview(version: FaqVersion, language: Language, day: date, *, own: bool, alone: bool) -> Screen:
    """`own`: they wrote it; `alone`: nobody else could read it."""
    content = version.content
    read = said(content, telegram_html(content.answer[language]), language, day)
    rows = _preview_rows(version, own=own, alone=alone)
    return Screen("faq_desk-preview", {**read, "state": state(version)}, rows, place=Place.HERE)


def _preview_rows(version: FaqVersion, *, own: bool, alone: bool) -> Rows:
    id, number = version.content.id, version.number
    write = Button("write", FaqDraft(id, number))
    if version.state not in (Publication.WRITING, Publication.DRAFT):
        return (row(Button("faq_desk-to-entry", FaqEntryDesk(id))),)
    if alone:
        return (row(Button("alone", ReleaseFaq(id, number, 0, version.mark))), row(write))
    if version.state is Publication.WRITING:
        return (row(Button("submit", SubmitFaq(id, number))), row(write))
    if own:
        return (row(Button("on", ReturnFaq(id, number)), Button("common-home", Home())),)
    return (
        row(Button("release", ReleaseFaq(id, number, 0, version.mark))),
        row(Button("return", ReturnFaq(id, number)), write),
    )


def asked(version: FaqVersion, by: str) -> Screen:
    """To the others of the Koordination."""
    args: dict[str, Value] = {"by": by, "title": version.content.question[Language.GERMAN]}
    look = Button("look", PreviewFaq(version.content.id, version.number))
    return Screen("faq_desk-asked", args, (row(look),), place=Place.NEW)


def ask_alone(version: FaqVersion, mark: str) -> Screen:
    """`mark`: of the words that were read."""
    id, number = version.content.id, version.number
    rows = (row(Button("yes", ReleaseFaq(id, number, 1, mark))), row(Button("common-back", PreviewFaq(id, number))))
    return Screen("faq_desk-ask-alone", {"title": version.content.question[Language.GERMAN]}, rows, place=Place.HERE)


def released(version: FaqVersion) -> Screen:
    rows = (row(Button("faq_desk-to-entry", FaqEntryDesk(version.content.id)), Button("common-home", Home())),)
    title: Value = version.content.question[Language.GERMAN]
    return Screen("faq_desk-released", {"title": title}, rows, place=Place.HERE)


def sent_back(version: FaqVersion) -> Screen:
    args: dict[str, Value] = {
        "title": version.content.question[Language.GERMAN],
        "maker": version.maker or Say("common-unknown-name"),
    }
    return Screen("faq_desk-sent-back", args, (row(Button("common-home", Home())),), place=Place.HERE)


def told(version: FaqVersion, by: str, what: str) -> Screen:
    """To whoever wrote it. `what`: released or returned."""
    look = Button("look", PreviewFaq(version.content.id, version.number))
    args: dict[str, Value] = {"by": by, "title": version.content.question[Language.GERMAN]}
    return Screen(f"faq_desk-told-{what}", args, (row(look),), place=Place.NEW)
