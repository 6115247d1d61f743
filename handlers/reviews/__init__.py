"""Durchsicht: what was handed in is read, remarked on, and released or given back."""

from functools import partial

from bot.domain.people import Role
from bot.links.reviews import WaitingReviews
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.reviews.actions import reading, remarks

feature = Feature(
    name="reviews",
    needs=Role.COORDINATOR,
    commands={"durchsicht": Entry(partial(reading.waiting, WaitingReviews()), first=True, aliases=("reviews",))},
    taps=taps_of(reading, remarks),
    steps={
        reading.COMMENT: Entry(reading.comment_typed, asks="reviews-step-comment", again=True),
        reading.DECISION: Entry(reading.words_typed, asks="reviews-step-decision"),
    },
    edits={reading.COMMENT: reading.comment_changed},
)
