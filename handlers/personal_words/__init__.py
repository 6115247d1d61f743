"""A personal line to one association: the bot proposes it, the Koordination sends it, the answer comes back."""

from bot.domain.people import Role
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.personal_words import dialog
from handlers.personal_words.actions import answering, writing

MEMBER = Role.PERSON

feature = Feature(
    name="personal_words",
    needs=Role.COORDINATOR,
    taps={**taps_of(writing), **taps_of(answering, needs=MEMBER)},
    steps={
        dialog.WORDS: Entry(writing.typed, asks="personal_words-step-words"),
        dialog.ANSWER: Entry(
            answering.typed, files=answering.sent, asks="personal_words-step-answer", again=True, needs=MEMBER
        ),
    },
)
