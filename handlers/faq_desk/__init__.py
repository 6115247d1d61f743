"""The Koordination keeps the answers of the house: from a question to an answer, read twice before it is given."""

from functools import partial

from bot.domain.people import Role
from bot.links.faq_desk import (
    AddFaqVariant,
    AnswerMiss,
    AskFaqRemoval,
    ChooseFaqStage,
    ChooseFaqTopic,
    DropFaqDraft,
    DropFaqVariant,
    DropMiss,
    EditFaq,
    FaqBackTo,
    FaqBackToNow,
    FaqDraft,
    FaqEntryDesk,
    FaqForever,
    FaqHistory,
    FaqMore,
    FaqPile,
    FaqUpkeep,
    FaqVariants,
    PreviewFaq,
    PromoteEnquiry,
    ReleaseFaq,
    ReturnFaq,
    SubmitFaq,
    SwitchFaqSensible,
    WriteFaqPart,
)
from bot.runtime.feature import Entry, Feature
from handlers.faq_desk import ticks
from handlers.faq_desk.actions import deciding, entries, promoting, upkeep, writing

feature = Feature(
    name="faq_desk",
    needs=Role.COORDINATOR,
    commands={"pflege": Entry(partial(upkeep.overview, FaqUpkeep()), aliases=("upkeep",))},
    taps={
        PromoteEnquiry: promoting.promote,
        EditFaq: promoting.edit,
        FaqDraft: writing.draft,
        WriteFaqPart: writing.ask_part,
        FaqVariants: writing.variants,
        AddFaqVariant: writing.ask_variant,
        DropFaqVariant: writing.drop_variant,
        FaqMore: writing.more,
        ChooseFaqTopic: writing.topic,
        ChooseFaqStage: writing.stage,
        FaqForever: writing.forever,
        SwitchFaqSensible: writing.sensible,
        DropFaqDraft: writing.drop,
        PreviewFaq: deciding.preview,
        SubmitFaq: deciding.submit,
        ReleaseFaq: deciding.release,
        ReturnFaq: deciding.send_back,
        FaqEntryDesk: entries.show,
        AskFaqRemoval: entries.ask_removal,
        FaqHistory: entries.history,
        FaqBackTo: entries.ask_back,
        FaqBackToNow: entries.go_back,
        FaqUpkeep: upkeep.overview,
        FaqPile: upkeep.pile,
        AnswerMiss: upkeep.answer_miss,
        DropMiss: upkeep.drop_miss,
    },
    steps={
        writing.PART: Entry(writing.part_typed, asks="faq_desk-step-part"),
        writing.VARIANT: Entry(writing.variant_typed, asks="faq_desk-step-variant", again=True),
        entries.REASON: Entry(entries.reason_typed, asks="faq_desk-step-reason"),
    },
    ticks=ticks.ALL,
)
