"""The calendar of a cohort: dates, who comes, the plan back from the deadline, and what is said the day after."""

from functools import partial

from bot.domain.people import Role
from bot.links import date_desk as links
from bot.links import dates
from bot.runtime.feature import Entry, Feature
from handlers.dates import ticks
from handlers.dates.actions import attendance, changing, desk, entering, from_file, own

feature = Feature(
    name="dates",
    needs=Role.COORDINATOR,
    commands={
        "termine": Entry(own.home, needs=Role.PERSON, aliases=("dates",)),
        "plan": Entry(partial(own.show_plan, dates.BackwardPlan("")), needs=Role.MEMBER),
        "kalender": Entry(
            partial(own.show_feed, dates.CalendarFeed()), needs=Role.PERSON, menu=False, aliases=("calendar",)
        ),
    },
    taps={
        dates.MyDates: Entry(own.mine, needs=Role.MEMBER),
        dates.ShowDate: Entry(own.show, needs=Role.MEMBER),
        dates.DateFile: Entry(own.file, needs=Role.MEMBER),
        dates.AnswerDate: Entry(own.answer, needs=Role.MEMBER),
        dates.BackwardPlan: Entry(own.show_plan, needs=Role.MEMBER),
        dates.PlanPicture: Entry(own.plan_picture, needs=Role.MEMBER),
        dates.RateDate: Entry(attendance.rate, needs=Role.MEMBER),
        dates.CalendarFeed: Entry(own.show_feed, needs=Role.PERSON),
        dates.NewFeed: Entry(own.make_feed, needs=Role.PERSON),
        dates.DropFeed: Entry(own.drop_feed, needs=Role.PERSON),
        links.CohortDates: desk.dates,
        links.DeskDate: desk.show,
        links.AnnounceDate: desk.ask_announce,
        links.AnnounceNow: desk.announce,
        links.NewDates: entering.ask,
        links.FileDates: entering.ask,
        links.ReadOn: from_file.read_on,
        links.PickDates: from_file.pick,
        links.TakeDate: from_file.take,
        links.TakeAllDates: from_file.take,
        links.TrustDates: entering.trust,
        links.SaveDates: entering.save,
        links.ChangeDate: changing.choose,
        links.ChangePart: changing.ask,
        links.ChangeKind: changing.set_kind,
        links.MoveDate: changing.move,
        links.SaveDetail: changing.save_detail,
        links.AskCancelDate: changing.ask_cancel,
        links.CancelDate: changing.cancel,
        links.WhoComes: attendance.comes,
        links.NudgeOpen: attendance.nudge,
        links.WhoWasThere: attendance.was_there,
        links.NoteCame: attendance.note_came,
        links.CloseAttendance: attendance.close,
        links.TellWhatWeDid: attendance.ask_account,
        links.SaveWhatWeDid: attendance.save_account,
        links.ReadFeedback: attendance.feedback,
    },
    steps={
        entering.LINES: Entry(entering.typed, files=from_file.came, asks="dates-step-lines"),
        changing.PART: Entry(changing.typed, asks="dates-step-part"),
        changing.REASON: Entry(changing.reason_typed, asks="dates-step-reason"),
        attendance.ACCOUNT: Entry(attendance.account_typed, asks="dates-step-account"),
        attendance.WORDS: Entry(attendance.words_typed, needs=Role.MEMBER, asks="dates-step-words"),
    },
    uploads={Role.COORDINATOR: from_file.came},
    reads=from_file.read,
    ticks=ticks.ALL,
)
