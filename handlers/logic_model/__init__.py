"""Goals and measures as one table: which measures belong to a goal, and by what one will see that it is reached."""

from functools import partial

from bot.domain.people import Role
from bot.links.logic_model import LogicOf
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.logic_model.actions import filling, keeping, looking

feature = Feature(
    name="logic_model",
    commands={"wirkung": Entry(partial(looking.overview, LogicOf("")), needs=Role.MEMBER)},
    taps=taps_of(filling, keeping, looking),
    steps={filling.PART: Entry(filling.typed, needs=Role.MEMBER, asks="logic_model-step-part")},
)
