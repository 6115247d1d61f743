"""A Rundruf is composed: content as it is sent, kind, buttons, a test to oneself, and a summary of it all."""

from bot.domain.announcements.seen import DRAFT_CARD
from bot.domain.people import Role
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.announcements import dialog
from handlers.announcements.actions import composing, enclosing, filling, settings, texts, trying

feature = Feature(
    name="announcements",
    needs=Role.COORDINATOR,
    commands={"rundruf": Entry(enclosing.command, first=True, aliases=("announce",))},
    taps=taps_of(composing, enclosing, filling, settings, trying, texts),
    steps={
        dialog.CONTENT: Entry(composing.typed, files=enclosing.came, asks="announcements-step-content"),
        dialog.TEXT: Entry(composing.rewritten, asks="announcements-step-text"),
        dialog.UNTIL: Entry(settings.validity_typed, asks="announcements-step-until"),
        dialog.LINK: Entry(settings.link_typed, asks="announcements-step-link"),
        dialog.TITLE: Entry(texts.title_typed, asks="announcements-step-title"),
        dialog.RENAME: Entry(texts.name_typed, asks="announcements-step-rename"),
    },
    edits={dialog.CONTENT: composing.changed},
    cards={DRAFT_CARD: composing.living},
)
