"""The desk of the Koordination: who stands where, the reading of what was handed in, stages, and invitations."""

from functools import partial

from bot.domain.people import Role
from bot.domain.screen import Living
from bot.links import desk as links
from bot.links.reviews import CommentOn, DropComment, GiveDecision, PrepareDecision, ReadReview, WaitingReviews
from bot.runtime.feature import Entry, Feature
from handlers.desk.actions import board, inviting, moving, people, reading, stages

feature = Feature(
    name="desk",
    needs=Role.COORDINATOR,
    commands={
        "pult": Entry(partial(board.desk, links.DeskOf("")), aliases=("desk",)),
        "durchsicht": Entry(partial(reading.waiting, WaitingReviews()), aliases=("reviews",)),
        "einladung": Entry(
            partial(inviting.overview, links.CohortInvitations("", 0)), aliases=("einladungen", "invite")
        ),
    },
    taps={
        links.DeskOf: board.desk,
        links.DeskCohorts: board.cohorts,
        links.TurnDesk: board.turn,
        links.DeskAssociations: board.associations,
        links.ChooseGroup: board.choose,
        links.OfHeap: board.associations,
        links.AtStage: board.associations,
        links.DeskAssociation: board.association,
        links.OpenFromTable: board.from_table,
        WaitingReviews: reading.waiting,
        ReadReview: reading.read,
        CommentOn: reading.ask_comment,
        DropComment: reading.drop_comment,
        PrepareDecision: reading.prepare,
        GiveDecision: reading.give,
        links.MoveStages: moving.choose,
        links.MoveTo: moving.ask_reason,
        links.MoveNow: moving.move,
        links.AskDeadline: moving.ask_deadline,
        links.SetDeadline: moving.set_deadline,
        links.CohortStages: stages.overview,
        links.OpenForAll: stages.ask_all,
        links.OpenForAllNow: stages.open_all,
        links.StagePlans: stages.plans,
        links.PlanStage: stages.plan,
        links.SetWay: stages.set_way,
        links.SetOpeningDay: stages.set_day,
        links.ShiftStage: stages.shift,
        links.CohortInvitations: inviting.overview,
        links.InviteWhom: inviting.whom,
        links.PrepareInvitation: inviting.prepare,
        links.CreateInvitation: inviting.create,
        links.DeskInvitation: inviting.show,
        links.RevokeInvitation: inviting.ask_revoke,
        links.RevokeNow: inviting.revoke,
        links.NewAssociation: inviting.ask_name,
        links.AddAssociation: inviting.add,
        links.DeskPeople: people.everybody,
        links.DeskPerson: people.somebody,
        links.AskDoorLink: people.ask_link,
        links.MakeDoorLink: people.make_link,
    },
    steps={
        reading.COMMENT: Entry(reading.comment_typed, asks="desk-step-comment", again=True),
        reading.DECISION: Entry(reading.words_typed, asks="desk-step-decision"),
        moving.REASON: Entry(moving.reason_typed, asks="desk-step-reason"),
        moving.DEADLINE: Entry(moving.deadline_typed, asks="desk-step-deadline"),
        stages.DAY: Entry(stages.day_typed, asks="desk-step-day"),
        inviting.NAME: Entry(inviting.name_typed, asks="desk-step-newcomer", names=40),
    },
    edits={reading.COMMENT: reading.comment_changed},
    cards={Living.DESK: partial(board.desk, links.DeskOf(""))},
    home={Role.COORDINATOR: partial(board.desk, links.DeskOf(""))},
    anything={Role.COORDINATOR: board.nothing_asked},
)
