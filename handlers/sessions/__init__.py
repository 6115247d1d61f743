"""Where somebody is signed in, and how they sign out there: one browser, all of them, or a Telegram chat.

Also for whoever has taken their consent back: a thief could do that for them.
"""

from functools import partial

from bot.domain.people import Role
from bot.links.sessions import OwnSessions
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.sessions import actions

feature = Feature(
    name="sessions",
    needs=Role.ANYONE,
    in_pause=True,
    commands={
        "geraete": Entry(partial(actions.show, OwnSessions()), menu=False, aliases=("devices", "abmelden", "signout"))
    },
    taps=taps_of(actions),
)
