"""Requests to people who did it before: asked in three steps, put to one after the other, answered without a name."""

from bot.domain.people import Role
from bot.domain.talks.request_screens import TalkRequestCard
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.talk_requests import dialog, ticks
from handlers.talk_requests.actions import asking, desk, offers, own, sending, short

feature = Feature(
    name="talk_requests",
    needs=Role.MEMBER,
    taps={
        **taps_of(asking, sending, own),
        **taps_of(offers, short, needs=Role.ALUMNA),
        **taps_of(desk, needs=Role.COORDINATOR),
    },
    steps={
        dialog.PART: Entry(asking.typed, asks="talk_requests-step-part"),
        dialog.SHORTLY: Entry(short.typed, needs=Role.ALUMNA, asks="talk_requests-step-shortly"),
        dialog.DESK_WORDS: Entry(desk.words_typed, needs=Role.COORDINATOR, asks="talk_requests-step-desk"),
    },
    edits={dialog.PART: asking.part_changed},
    cards={
        TalkRequestCard.STATUS: own.card,
        TalkRequestCard.OFFER: offers.card,
        TalkRequestCard.DESK: desk.card,
    },
    ticks=ticks.ALL,
)
