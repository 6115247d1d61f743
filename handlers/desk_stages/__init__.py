"""Which stages are open: one association moves back or forward, a stage opens for all, and how each opens by itself."""

from bot.domain.people import Role
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.desk_stages import ticks
from handlers.desk_stages.actions import moving, stages

feature = Feature(
    name="desk_stages",
    needs=Role.COORDINATOR,
    taps=taps_of(moving, stages),
    steps={
        moving.REASON: Entry(moving.reason_typed, asks="desk_stages-step-reason"),
        stages.DAY: Entry(stages.day_typed, asks="desk_stages-step-day"),
    },
    ticks=ticks.ALL,
)
