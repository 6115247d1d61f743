"""Questions: the right answer at once, or a person. For everybody, invited or not."""

from functools import partial

from bot.domain.enquiry_screens import EnquiryCard
from bot.domain.people import Role
from bot.links.journey import LooseToDesk
from bot.links.questions import (
    AnswerEnough,
    AnswerFailed,
    AnswerHelped,
    AskSomething,
    DropDraft,
    FaqOfStage,
    FaqOfTopic,
    FaqTopics,
    FollowUp,
    GiveMail,
    KeepData,
    LookOn,
    LooseToQuestion,
    MyEnquiries,
    NoneOfThese,
    OpenEntry,
    PassOn,
    PickEntry,
    ReadWhole,
    RewordAs,
    RewordDraft,
    RewordEnquiry,
    SendEnquiry,
    ShowEnquiry,
    WithdrawEnquiry,
)
from bot.runtime.feature import Entry, Feature
from handlers.questions import dialog
from handlers.questions.actions import bringing, browsing, finding, guarding, own, passing_on

feature = Feature(
    name="questions",
    needs=Role.ANYONE,
    commands={
        "frage": Entry(finding.command, aliases=("question",)),
        "faq": Entry(partial(browsing.topics, FaqTopics())),
        "koordination": Entry(passing_on.command, menu=False, aliases=("person",)),
        "fragen": Entry(partial(own.mine, MyEnquiries()), menu=False, aliases=("questions",)),
    },
    taps={
        AskSomething: finding.ask,
        LooseToQuestion: finding.from_loose,
        LookOn: finding.look_on,
        KeepData: finding.keep_data,
        PickEntry: finding.pick,
        AnswerHelped: finding.helped,
        AnswerFailed: finding.failed,
        NoneOfThese: finding.none_of_these,
        FaqTopics: browsing.topics,
        FaqOfTopic: browsing.of_topic,
        FaqOfStage: browsing.of_stage,
        OpenEntry: browsing.read,
        ReadWhole: browsing.whole,
        PassOn: passing_on.preview,
        LooseToDesk: passing_on.from_loose,
        SendEnquiry: passing_on.send,
        RewordDraft: passing_on.reword,
        DropDraft: passing_on.drop_draft,
        MyEnquiries: own.mine,
        ShowEnquiry: own.show,
        AnswerEnough: own.enough,
        FollowUp: own.follow_up,
        GiveMail: own.ask_mail,
        RewordEnquiry: own.reword,
        RewordAs: own.reword_as,
        WithdrawEnquiry: own.withdraw,
    },
    steps={
        dialog.WORDS: Entry(finding.typed, files=bringing.came, asks="questions-step-words"),
        dialog.TO_PERSON: Entry(passing_on.typed, files=bringing.came, asks="questions-step-words"),
        dialog.MAIL: Entry(own.mail_given, asks="questions-step-mail"),
        dialog.OTHER_WORDS: Entry(own.reworded, asks="questions-step-other-words"),
    },
    edits={dialog.DRAFT: finding.draft_changed, dialog.ASKED: own.words_changed},
    questions=finding.loose,
    withholds=guarding.of_loose,
    cards={EnquiryCard.STATUS: own.card},
    gallery="handlers.questions.gallery",
)
