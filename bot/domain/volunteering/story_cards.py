"""Stories of people who were there before: which of them an association reads, and when."""

from collections.abc import Iterable, Sequence

from bot.domain.cohorts import Association
from bot.domain.journey import Review
from bot.domain.volunteering.listing import Listing, hidden_from
from bot.terms import Decision, Outcome

STORIES = 2
"""That are shown at once."""
MOST_LOOKED_AT = 30
OFTEN = 2
"""So often a stage must have come back before a story of a refusal is any help."""


def set_back(reviews: Iterable[Review], outcome: str, *, last: bool) -> bool:
    """Their stage came back more than once, or (at the `last` one) the application was refused."""
    returned = sum(review.decision is Decision.RETURNED for review in reviews)
    return returned >= OFTEN or (last and outcome == Outcome.REFUSED)


def told_to(association: Association, stories: Sequence[Listing], *, refused: bool, person: str) -> tuple[Listing, ...]:
    """At most two, nobody's own. After a refusal those come first who were refused; otherwise as they are ordered."""
    fitting = [one for one in stories if one.person != person and not hidden_from(one, association)]
    if refused:
        fitting.sort(key=lambda one: (not one.story.refused_first, one.story_shown))
    return tuple(fitting[:STORIES])
