"""What people ask, at the desk of the Koordination: each question is taken, answered once, and everybody hears it."""

from functools import partial

from bot.domain.people import Role
from bot.domain.questions.screens import EnquiryCard
from bot.links import question_desk as links
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.question_desk import dialog, ticks
from handlers.question_desk.actions import answering, correcting, looking, merging, picking, taking

feature = Feature(
    name="question_desk",
    needs=Role.COORDINATOR,
    commands={"anfragen": Entry(partial(looking.waiting, links.DeskEnquiries("")), first=True, aliases=("inbox",))},
    taps=taps_of(answering, correcting, looking, merging, picking, taking),
    steps={
        dialog.WORDS: Entry(answering.words_typed, asks="question_desk-step-words"),
        dialog.CORRECTION: Entry(correcting.words_typed, asks="question_desk-step-correction"),
    },
    cards={EnquiryCard.DESK: looking.card, EnquiryCard.ANSWER: looking.answer_card},
    ticks=ticks.ALL,
)
