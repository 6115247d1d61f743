"""A cohort as pictures: how far the associations are, and what happens week by week."""

from functools import partial

from bot.domain.people import Role
from bot.links.desk_pictures import ShowFunnel
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.desk_pictures import actions

feature = Feature(
    name="desk_pictures",
    needs=Role.OBSERVER,
    commands={"ueberblick": Entry(partial(actions.show_funnel, ShowFunnel("")), aliases=("überblick", "overview"))},
    taps=taps_of(actions),
)
