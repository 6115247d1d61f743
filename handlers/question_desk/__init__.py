"""What people ask, at the desk of the Koordination: each question is taken, answered once, and everybody hears it."""

from functools import partial

from bot.domain.enquiry_screens import EnquiryCard
from bot.domain.people import Role
from bot.links import question_desk as links
from bot.links.saved_replies import ChooseReply, PickReply
from bot.runtime.feature import Entry, Feature
from handlers.question_desk import dialog, ticks
from handlers.question_desk.actions import answering, correcting, looking, merging, picking, taking

feature = Feature(
    name="question_desk",
    needs=Role.COORDINATOR,
    commands={"anfragen": Entry(partial(looking.waiting, links.DeskEnquiries("")), aliases=("inbox",))},
    taps={
        links.DeskEnquiry: looking.show,
        links.TakeEnquiry: taking.take,
        links.TakeOver: taking.take_over,
        links.GiveAwayEnquiry: taking.to_whom,
        links.GiveEnquiry: taking.give,
        links.AnswerEnquiry: answering.ask,
        links.RewordAnswer: answering.reword,
        links.ChooseEntry: answering.choose_entry,
        links.AnswerWith: answering.with_entry,
        links.SendAnswer: answering.send,
        links.DeskEnquiries: looking.waiting,
        links.MergeEnquiry: merging.choose,
        links.MergeInto: merging.preview,
        links.MergeNow: merging.merge,
        links.CorrectAnswer: correcting.ask,
        links.SendCorrection: correcting.send,
        ChooseReply: picking.choose,
        PickReply: picking.pick,
    },
    steps={
        dialog.WORDS: Entry(answering.words_typed, asks="question_desk-step-words"),
        dialog.CORRECTION: Entry(correcting.words_typed, asks="question_desk-step-correction"),
    },
    cards={EnquiryCard.DESK: looking.card, EnquiryCard.ANSWER: looking.answer_card},
    ticks=ticks.ALL,
)
