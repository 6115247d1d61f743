"""Bausteine: remarks that a Koordination keeps, renames, changes and deletes; they are picked while answering."""

from functools import partial

from bot.domain.people import Role
from bot.links import saved_replies as links
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.saved_replies import actions

feature = Feature(
    name="saved_replies",
    needs=Role.COORDINATOR,
    commands={"bausteine": Entry(partial(actions.all_, links.RepliesOf("")), aliases=("snippets",))},
    taps=taps_of(actions),
    steps={
        actions.NEW: Entry(actions.new_typed, asks="saved_replies-step-new"),
        actions.TITLE: Entry(actions.title_typed, asks="saved_replies-step-title"),
        actions.TEXT: Entry(actions.text_typed, asks="saved_replies-step-text"),
    },
)
