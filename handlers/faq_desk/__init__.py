"""The Koordination keeps the answers of the house: from a question to an answer, read twice before it is given."""

from bot.domain.people import Role
from bot.links.faq_desk import DropFaqDraft, FaqDraft, PromoteEnquiry
from bot.runtime.feature import Feature
from handlers.faq_desk import actions

feature = Feature(
    name="faq_desk",
    needs=Role.COORDINATOR,
    taps={
        PromoteEnquiry: actions.promote,
        FaqDraft: actions.draft,
        DropFaqDraft: actions.drop,
    },
)
