"""The mock assessment (Probe-Gutachten): ten points, answered by the team, by another association, by the Koordination.

There is no score and no promise: what is said leads to the questions of the worksheet that mend it.
"""

from functools import partial

from bot.domain.people import Role
from bot.links.mock_assessment import AssessmentOf, GiveAssessment
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.mock_assessment import actions

feature = Feature(
    name="mock_assessment",
    commands={
        "gutachten": Entry(
            partial(actions.home, AssessmentOf("")), needs=Role.MEMBER, menu=False, aliases=("trialreview",)
        )
    },
    taps={**taps_of(actions), GiveAssessment: Entry(actions.give, needs=Role.COORDINATOR)},
    steps={actions.REMARK: Entry(actions.remark_typed, asks="mock_assessment-step-remark")},
)
