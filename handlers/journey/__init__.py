"""The association's own way: the map, its stages, their tasks and the worksheet, and giving a stage to be read."""

from functools import partial

from bot.domain.people import Role
from bot.domain.screen import Living
from bot.links import journey as links
from bot.runtime.feature import Entry, Feature
from handlers.journey import dialog, ticks
from handlers.journey.actions import handing_in, pausing, sheet, stages, tasks, versions

feature = Feature(
    name="journey",
    needs=Role.MEMBER,
    commands={
        "stand": Entry(stages.home, aliases=("status",)),
        "schritt": Entry(partial(stages.open_stage, links.OpenStage("", "")), aliases=("step",)),
        "aufgaben": Entry(partial(tasks.show, links.ShowTasks("", "")), aliases=("tasks",)),
        "pause_runde": Entry(partial(pausing.ask, links.PauseRound("")), menu=False),
    },
    taps={
        links.ShowMap: stages.show_map,
        links.AllStages: stages.steps,
        links.OpenStage: stages.open_stage,
        links.StageAnew: stages.open_anew,
        links.ReadGuide: stages.read_guide,
        links.GuidePage: stages.turn_guide,
        links.ReadMaterial: stages.read_material,
        links.MaterialPage: stages.turn_material,
        links.SetOutcome: stages.set_outcome,
        links.ShowTasks: tasks.show,
        links.TickTask: tasks.set_tick,
        links.ChooseHolder: tasks.choose_holder,
        links.HoldTask: tasks.hold,
        links.Worksheet: sheet.show,
        links.AskQuestion: sheet.ask,
        links.ChangeAnswer: sheet.change,
        links.ReadAnswer: sheet.read,
        links.UndoAnswer: versions.undo,
        links.RedoAnswer: versions.redo,
        links.AnswerVersions: versions.show,
        links.ReadVersion: versions.read,
        links.TakeVersion: versions.take,
        links.PrepareHandIn: handing_in.prepare,
        links.HandIn: handing_in.hand_in,
        links.TakeBack: handing_in.take_back,
        links.PauseRound: pausing.ask,
        links.PauseBecause: pausing.because,
        links.PauseInWords: pausing.in_words,
        links.ResumeRound: pausing.resume,
        links.LooseToSheet: sheet.take_loose,
        links.WasQuestion: versions.was_question,
    },
    steps={
        dialog.ANSWER: Entry(sheet.given, asks="journey-step-answer", again=True),
        dialog.PAUSE: Entry(pausing.own_words, asks="journey-step-pause"),
    },
    edits={dialog.ANSWER: versions.answer_changed},
    home={Role.MEMBER: stages.home},
    cards={Living.MAP: stages.home},
    strip={Role.MEMBER: stages.strip},
    anything={Role.MEMBER: sheet.anything},
    ticks=ticks.ALL,
)
