"""What somebody said yes to: each purpose with its text, when and where; taken back as easily, and asked anew."""

from functools import partial

from bot.domain.people import Role
from bot.links.consents import MyConsents
from bot.runtime.feature import Entry, Feature, taps_of
from bot.terms import Purpose
from handlers.consents import actions, ticks

feature = Feature(
    name="consents",
    in_pause=True,
    needs=Role.ANYONE,
    commands={"einwilligung": Entry(partial(actions.mine, MyConsents()), aliases=("consents",), menu=False)},
    taps=taps_of(actions),
    withdrawals={Purpose.PROGRAMME: actions.left},
    ticks=ticks.ALL,
)
