"""Who coordinates or observes a cohort; two of its Koordination give and take these roles."""

from functools import partial

from bot.domain.people import Role
from bot.links import desk_roles as links
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.desk_roles import ticks
from handlers.desk_roles.actions import deciding, leaving, looking, proposing

feature = Feature(
    name="desk_roles",
    needs=Role.COORDINATOR,
    commands={
        "rollen": Entry(
            partial(looking.roles, links.DeskRoles("")), needs=Role.OBSERVER, menu=False, aliases=("roles",)
        )
    },
    taps={
        **taps_of(deciding, looking, proposing),
        **taps_of(leaving, needs=Role.OBSERVER),
        links.DeskRoles: Entry(looking.roles, needs=Role.OBSERVER),
    },
    steps={proposing.NAME: Entry(proposing.name_typed, asks="desk_roles-step-name", names=40)},
    ticks=ticks.ALL,
)
