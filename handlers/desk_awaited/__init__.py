"""Associations that were invited and of which nobody has come yet: listed, and brought up twice by itself."""

from bot.domain.people import Role
from bot.runtime.feature import Feature, taps_of
from handlers.desk_awaited import actions, ticks

feature = Feature(name="desk_awaited", needs=Role.COORDINATOR, taps=taps_of(actions), ticks=ticks.ALL)
