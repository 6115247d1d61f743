"""Questions: the right answer at once, or a person. For everybody, invited or not."""

from functools import partial

from bot.domain.people import Role
from bot.domain.questions.screens import ASKED, EnquiryCard
from bot.links.questions import FaqTopics, MyEnquiries
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.questions import dialog
from handlers.questions.actions import bringing, browsing, finding, guarding, own, passing_on

feature = Feature(
    name="questions",
    needs=Role.ANYONE,
    commands={
        "frage": Entry(finding.command, first=True, aliases=("question",)),
        "faq": Entry(partial(browsing.topics, FaqTopics())),
        "koordination": Entry(passing_on.command, menu=False, first=True, aliases=("person",)),
        "fragen": Entry(partial(own.mine, MyEnquiries()), menu=False, aliases=("questions",)),
    },
    taps=taps_of(browsing, finding, own, passing_on),
    steps={
        dialog.WORDS: Entry(finding.typed, files=bringing.came, asks="questions-step-words"),
        dialog.TO_PERSON: Entry(passing_on.typed, files=bringing.came, asks="questions-step-words"),
        dialog.MAIL: Entry(own.mail_given, asks="questions-step-mail"),
        dialog.OTHER_WORDS: Entry(own.reworded, asks="questions-step-other-words"),
    },
    edits={dialog.DRAFT: finding.draft_changed, ASKED: own.words_changed},
    questions=finding.loose,
    withholds=guarding.of_loose,
    cards={EnquiryCard.STATUS: own.card},
)
