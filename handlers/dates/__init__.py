"""The calendar of a cohort: dates, who comes, the plan back from the deadline, and what is said the day after."""

from datetime import timedelta

from bot import links
from bot.domain.people import Role
from bot.runtime.feature import Entry, Feature, Tick
from handlers.dates.actions import (
    answering,
    by_itself,
    cancelling,
    changing,
    desk,
    entering,
    feed,
    from_file,
    own,
    plan,
)
from handlers.dates.actions import attendance as who
from handlers.dates.actions import survey as afterwards

feature = Feature(
    name="dates",
    needs=Role.COORDINATOR,
    commands={
        "termine": Entry(own.home, needs=Role.PERSON, aliases=("dates",)),
        "plan": Entry(plan.home, needs=Role.MEMBER),
        "kalender": Entry(feed.home, needs=Role.PERSON, menu=False, aliases=("calendar",)),
    },
    taps={
        links.MyDates: Entry(own.mine, needs=Role.MEMBER),
        links.ShowDate: Entry(own.show, needs=Role.MEMBER),
        links.DateFile: Entry(own.file, needs=Role.MEMBER),
        links.AnswerDate: Entry(answering.answer, needs=Role.MEMBER),
        links.BackwardPlan: Entry(plan.show, needs=Role.MEMBER),
        links.PlanPicture: Entry(plan.picture, needs=Role.MEMBER),
        links.RateDate: Entry(afterwards.rate, needs=Role.MEMBER),
        links.CalendarFeed: Entry(feed.show, needs=Role.PERSON),
        links.NewFeed: Entry(feed.make, needs=Role.PERSON),
        links.DropFeed: Entry(feed.drop, needs=Role.PERSON),
        links.CohortDates: desk.dates,
        links.DeskDate: desk.show,
        links.AnnounceDate: desk.ask_announce,
        links.AnnounceNow: desk.announce,
        links.NewDates: entering.ask,
        links.FileDates: from_file.ask,
        links.ReadOn: from_file.read_on,
        links.PickDates: from_file.pick,
        links.TakeDate: from_file.take,
        links.TakeAllDates: from_file.take_all,
        links.TrustDates: entering.trust,
        links.SaveDates: entering.save,
        links.ChangeDate: changing.choose,
        links.ChangePart: changing.ask,
        links.ChangeKind: changing.set_kind,
        links.MoveDate: changing.move,
        links.SaveDetail: changing.save_detail,
        links.AskCancelDate: cancelling.ask,
        links.CancelDate: cancelling.cancel,
        links.WhoComes: who.comes,
        links.NudgeOpen: who.nudge,
        links.WhoWasThere: who.was_there,
        links.NoteCame: who.note_came,
        links.CloseAttendance: who.close,
        links.TellWhatWeDid: who.ask_account,
        links.SaveWhatWeDid: who.save_account,
        links.ReadFeedback: who.feedback,
    },
    steps={
        entering.LINES: Entry(entering.typed, files=from_file.came, asks="dates-step-lines"),
        changing.PART: Entry(changing.typed, asks="dates-step-part"),
        cancelling.REASON: Entry(cancelling.reason_typed, asks="dates-step-reason"),
        who.ACCOUNT: Entry(who.account_typed, asks="dates-step-account"),
        afterwards.WORDS: Entry(afterwards.words_typed, needs=Role.MEMBER, asks="dates-step-words"),
    },
    uploads={Role.COORDINATOR: from_file.came},
    reads=from_file.read,
    ticks=(Tick("dates.afterwards", timedelta(minutes=1), by_itself.follow_up, by_itself.next_follow_up),),
    gallery="handlers.dates.gallery",
)
