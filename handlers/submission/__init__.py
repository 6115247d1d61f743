"""The Abgabe: what is missing, what goes into the envelope, what the title sheet wants, and that it is in the post."""

from functools import partial

from bot.domain.people import Role
from bot.links.submission import SubmissionOf
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.submission.actions import overview, posting, receipt, ticking

feature = Feature(
    name="submission",
    needs=Role.MEMBER,
    commands={"abgabe": Entry(partial(overview.show, SubmissionOf("")), aliases=("submission",))},
    taps=taps_of(overview, posting, receipt, ticking),
    steps={
        posting.DAY: Entry(posting.day_typed, asks="submission-step-day"),
        receipt.PROOF: Entry(receipt.proof_typed, asks="submission-step-proof"),
        receipt.RECEIVED: Entry(receipt.day_typed, asks="submission-step-received"),
    },
)
