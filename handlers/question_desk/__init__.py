"""What people ask, at the desk of the Koordination: each question is taken, answered once, and everybody hears it."""

from bot.domain.enquiry_screens import EnquiryCard
from bot.domain.people import Role
from bot.links.question_desk import (
    AnswerEnquiry,
    AnswerWith,
    ChooseEntry,
    DeskEnquiry,
    GiveAwayEnquiry,
    GiveEnquiry,
    RewordAnswer,
    SendAnswer,
    TakeEnquiry,
    TakeOver,
)
from bot.runtime.feature import Entry, Feature
from handlers.question_desk.actions import answering, looking, taking
from handlers.question_desk.dialog import WORDS

feature = Feature(
    name="question_desk",
    needs=Role.COORDINATOR,
    taps={
        DeskEnquiry: looking.show,
        TakeEnquiry: taking.take,
        TakeOver: taking.take_over,
        GiveAwayEnquiry: taking.to_whom,
        GiveEnquiry: taking.give,
        AnswerEnquiry: answering.ask,
        RewordAnswer: answering.reword,
        ChooseEntry: answering.choose_entry,
        AnswerWith: answering.with_entry,
        SendAnswer: answering.send,
    },
    steps={WORDS: Entry(answering.words_typed, asks="question_desk-step-words")},
    cards={EnquiryCard.DESK: looking.card, EnquiryCard.ANSWER: looking.answer_card},
)
