"""The association's own way: the map, its stages, their tasks and the worksheet, and giving a stage to be read."""

from functools import partial

from bot.domain.people import Role
from bot.domain.screen import Living
from bot.links import journey as links
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.journey import dialog, ticks
from handlers.journey.actions import handing_in, pausing, sheet, stages, tasks, versions

feature = Feature(
    name="journey",
    needs=Role.MEMBER,
    commands={
        "stand": Entry(stages.home, first=True, aliases=("status",)),
        "schritt": Entry(partial(stages.open_stage, links.OpenStage("", "")), aliases=("step",)),
        "aufgaben": Entry(partial(tasks.show, links.ShowTasks("", "")), first=True, aliases=("tasks",)),
        "pause_runde": Entry(partial(pausing.ask, links.PauseRound("")), menu=False),
    },
    taps=taps_of(handing_in, pausing, sheet, stages, tasks, versions),
    steps={
        dialog.ANSWER: Entry(sheet.given, asks="journey-step-answer", again=True),
        dialog.PAUSE: Entry(pausing.own_words, asks="journey-step-pause"),
    },
    edits={dialog.ANSWER: versions.answer_changed},
    home={Role.MEMBER: stages.home},
    cards={Living.MAP: stages.renewed},
    strip={Role.MEMBER: stages.strip},
    anything={Role.MEMBER: sheet.anything},
    ticks=ticks.ALL,
)
