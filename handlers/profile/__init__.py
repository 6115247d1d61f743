"""All that is known of somebody, in plain words, and where they change it."""

from functools import partial

from bot.domain.people import Role
from bot.links.pausing import MyProfile
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.profile import actions

feature = Feature(
    name="profile",
    needs=Role.ANYONE,
    commands={"profil": Entry(partial(actions.show, MyProfile()), aliases=("profile",), menu=False)},
    taps=taps_of(actions),
)
