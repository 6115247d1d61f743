"""Every button of the bot on one page: typed callback data, packed into 1 to 64 bytes, parsed once.

A link is only a hint: whoever follows one is checked anew against the database. Codes are never used again for
another meaning, because a button stays in a chat for ever.
"""

import re
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, TypeVar, dataclass_transform, get_type_hints

MOST_BYTES = 64
_ARGUMENT = re.compile(r"[A-Za-z0-9_.\-]*")
_REGISTER: dict[str, type["Link"]] = {}


class Unreadable(ValueError):
    """Callback data that this bot never made, or no longer understands."""


class Link:
    """Base of all buttons. Fields are `str`, `int` or a `StrEnum`, in the order in which they are packed. A field with
    a default came later: buttons that were made before it do not have it.

    One constructor for all: 150 generated ones would be a tenth of each start.
    """

    code: ClassVar[str] = ""
    names: ClassVar[tuple[str, ...]] = ()
    """Of the fields."""
    defaults: ClassVar[dict[str, Any]] = {}

    def __init__(self, *values: Any, **named: Any) -> None:
        given = dict(zip(self.names, values, strict=False)) | named
        fields = self.defaults | given
        if len(values) + len(named) != len(given) or fields.keys() != set(self.names):
            raise TypeError(f"{type(self).__name__} takes {', '.join(self.names) or 'nothing'}")
        self.__dict__.update(fields)

    def __setattr__(self, name: str, _value: object) -> None:
        raise AttributeError(f"a link does not change: {name}")

    def values(self) -> tuple[str | int, ...]:
        return tuple(getattr(self, name) for name in self.names)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.values() == other.values()

    def __hash__(self) -> int:
        return hash((self.code, self.values()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}{self.values()}"


L = TypeVar("L", bound=Link)


@dataclass_transform(frozen_default=True)
def link(code: str) -> Callable[[type[L]], type[L]]:
    """Registers a link under its code, which must be new; for a type checker, it is a frozen dataclass."""

    def register(kind: type[L]) -> type[L]:
        if code in _REGISTER:
            raise ValueError(f"the code {code!r} already belongs to {_REGISTER[code].__name__}")
        kind.code, kind.names = code, tuple(kind.__annotations__)
        kind.defaults = {name: vars(kind)[name] for name in kind.names if name in vars(kind)}
        _REGISTER[code] = kind
        return kind

    return register


def pack(to: Link) -> str:
    values = [str(value) for value in to.values()]
    if not all(_ARGUMENT.fullmatch(value) for value in values):
        raise ValueError(f"{to!r} carries a character that a link cannot hold")
    data = ":".join([to.code, *values])
    if not 1 <= len(data.encode()) <= MOST_BYTES:
        raise ValueError(f"{to!r} takes {len(data.encode())} bytes, a button holds {MOST_BYTES}")
    return data


def parse(data: str) -> Link:
    """Raises Unreadable for anything that `pack` did not make."""
    code, *values = data.split(":")
    kind = _REGISTER.get(code)
    if kind is None or not 0 <= len(kind.names) - len(values) <= len(kind.defaults):
        raise Unreadable(data)
    return kind(*(_read(type_, value) for type_, value in zip(_types(code), values, strict=False)))


@cache
def _types(code: str) -> tuple[Any, ...]:
    kind = _REGISTER[code]
    hints = get_type_hints(kind)
    return tuple(hints[name] for name in kind.names)


def _read(kind: Any, value: str) -> Any:
    if not _ARGUMENT.fullmatch(value):
        raise Unreadable(value)
    try:
        return kind(value)
    except ValueError as fault:
        raise Unreadable(value) from fault


def all_links() -> dict[str, type[Link]]:
    return dict(_REGISTER)


class Language(StrEnum):
    GERMAN = "de"
    ENGLISH = "en"


# home


@link("h")
class Home(Link):
    """Where the person stands: the map, the desk, or the welcome of someone unknown."""


@link("x")
class Cancel(Link):
    """Lets go of the open question; what was typed before stays."""


@link("xo")
class LooseToOpen(Link):
    """Text that nobody waited for belongs to the open question, if that is still this one.

    `mark` is that of the text which stood above the button, here and below.
    """

    question: str
    mark: str = ""


# desk: the Koordination


class Verdict(StrEnum):
    """What the Koordination may answer to a stage that was handed in."""

    RELEASE = "r"
    RETURN = "b"


@link("kd")
class Desk(Link):
    cohort: str


@link("kc")
class DeskCohorts(Link):
    pass


@link("kw")
class WaitingReviews(Link):
    pass


@link("kr")
class ReadReview(Link):
    """One stage that was handed in, as one document."""

    review: str


@link("kk")
class CommentOn(Link):
    """`number` counts the questions of the stage from 1."""

    review: str
    number: int


@link("kx")
class DropComment(Link):
    comment: str
    review: str


@link("kv")
class PrepareVerdict(Link):
    """Asks for the reason or the kind word."""

    review: str
    verdict: Verdict


@link("kj")
class GiveVerdict(Link):
    """`words` is 1 for those that were typed before, 0 for none."""

    review: str
    verdict: Verdict
    words: int


@link("kz")
class AnswerEnquiry(Link):
    enquiry: str


@link("kzs")
class SendAnswer(Link):
    """The words are in the dialog."""

    enquiry: str


@link("kl")
class DeskAssociations(Link):
    cohort: str
    page: int


@link("ka")
class DeskAssociation(Link):
    association: str


@link("kat")
class OpenFromTable(Link):
    """A row of the desk: the association below it, so that the desk stays what it is."""

    association: str


@link("km")
class MoveStages(Link):
    """Choose a stage that one association moves back or forward to."""

    association: str


@link("kn")
class MoveTo(Link):
    association: str
    stage: str


@link("ko")
class MoveNow(Link):
    """`words` is 1 for the reason that was typed before, 0 for none."""

    association: str
    stage: str
    words: int


@link("kf")
class AskDeadline(Link):
    association: str


@link("kg")
class SetDeadline(Link):
    """`day` is ISO; empty takes the own deadline away."""

    association: str
    day: str


@link("ks")
class CohortStages(Link):
    cohort: str


@link("kb")
class OpenForAll(Link):
    cohort: str
    stage: str


@link("ky")
class OpenForAllNow(Link):
    cohort: str
    stage: str


@link("kp")
class StagePlans(Link):
    cohort: str


@link("kq")
class PlanStage(Link):
    cohort: str
    stage: str


class OpensBy(StrEnum):
    """How a stage opens, as a button says it."""

    FREE = "free"
    DATE = "date"
    RELEASE = "release"


@link("kh")
class SetWay(Link):
    cohort: str
    stage: str
    way: OpensBy


@link("kt")
class SetOpeningDay(Link):
    """`day` is ISO."""

    cohort: str
    stage: str
    day: str


@link("ku")
class ShiftStage(Link):
    """`to` is the place on the way that the stage shall have, from 1; pressing it twice changes nothing more."""

    cohort: str
    stage: str
    to: int


@link("ki")
class CohortInvitations(Link):
    cohort: str
    page: int


@link("kia")
class InviteWhom(Link):
    cohort: str
    page: int


class InviteAs(StrEnum):
    """The role that an invitation offers."""

    CONTACT = "k"
    WORKER = "m"
    READER = "l"


@link("kib")
class PrepareInvitation(Link):
    """An invitation as it would be made; each button changes one thing."""

    association: str
    role: InviteAs
    uses: int
    days: int


@link("kic")
class CreateInvitation(Link):
    """`id` is what the invitation will be called, so that a second tap makes no second one."""

    id: str
    association: str
    role: InviteAs
    uses: int
    days: int


@link("kid")
class DeskInvitation(Link):
    invitation: str


@link("kie")
class RevokeInvitation(Link):
    invitation: str


@link("kif")
class RevokeNow(Link):
    invitation: str


@link("kna")
class NewAssociation(Link):
    cohort: str


class Land(StrEnum):
    """The sixteen Länder; each has its own public holidays."""

    BW = "BW"
    BY = "BY"
    BE = "BE"
    BB = "BB"
    HB = "HB"
    HH = "HH"
    HE = "HE"
    MV = "MV"
    NI = "NI"
    NW = "NW"
    RP = "RP"
    SL = "SL"
    SN = "SN"
    ST = "ST"
    SH = "SH"
    TH = "TH"


@link("knl")
class AddAssociation(Link):
    """With the name that was typed before; `id` is what the association will be called."""

    id: str
    cohort: str
    land: Land


@link("kpl")
class DeskPeople(Link):
    """Who belongs to an association, or wants to."""

    association: str


@link("kpi")
class DeskPerson(Link):
    association: str
    person: str


@link("kpa")
class AskDoorLink(Link):
    """Asks before somebody gets a new way in."""

    association: str
    person: str


@link("kpg")
class MakeDoorLink(Link):
    """`out` is 1 when the browsers so far shall be signed out."""

    association: str
    person: str
    out: int


# joining: two who are one


@link("jsp")
class SamePerson(Link):
    """`person` asked to join and is the one who is `known` already."""

    association: str
    person: str
    known: str


# settings


@link("sn")
class AskName(Link):
    """How the bot shall call you."""


@link("sl")
class AskLanguage(Link):
    pass


@link("ss")
class Speak(Link):
    language: Language


@link("sw")
class ToWeb(Link):
    """Makes a personal one-time link for the browser."""


@link("st")
class ToTelegram(Link):
    """Makes a personal one-time link for Telegram."""


@link("sv")
class MyAssociations(Link):
    pass


@link("sa")
class LookAt(Link):
    """Of several own associations, the one to look at from now on."""

    association: str


# team


@link("tm")
class TeamOf(Link):
    association: str


@link("tb")
class BackToTeam(Link):
    """The same in the place of the message that led away from it."""

    association: str


@link("tp")
class Mate(Link):
    """One member, and what the contact may do with them."""

    association: str
    person: str


class MateRole(StrEnum):
    """What a contact may make of somebody; the contact itself is handed over."""

    WORKER = "m"
    READER = "l"


@link("tr")
class SetRole(Link):
    association: str
    person: str
    role: MateRole


@link("tu")
class AskRole(Link):
    """Only what takes something away is asked."""

    association: str
    person: str
    role: MateRole


@link("tx")
class AskRemove(Link):
    association: str
    person: str


@link("ty")
class Remove(Link):
    association: str
    person: str


@link("ti")
class InviteMates(Link):
    """For how many?"""

    association: str


@link("tj")
class MakeInvitation(Link):
    """`draft` becomes the id, so that a second press makes no second one."""

    association: str
    uses: int
    draft: str


@link("tk")
class CloseInvitations(Link):
    """Those that the team made itself."""

    association: str


@link("to")
class OfferContact(Link):
    """Asks this member to become the contact."""

    association: str
    person: str


@link("ta")
class TakeContact(Link):
    """Accepts the offer, or steps in where the contact is missing."""

    association: str


@link("td")
class DeclineContact(Link):
    association: str


@link("tw")
class WithdrawContact(Link):
    """The contact takes the offer back."""

    association: str


@link("tq")
class AskLeave(Link):
    association: str


@link("tz")
class Leave(Link):
    association: str


# skizze


@link("zs")
class SkizzeOf(Link):
    """The Projektskizze of one association, for its members and its Koordination."""

    association: str


@link("zp")
class SkizzePart(Link):
    association: str
    section: str


@link("zd")
class SkizzeFile(Link):
    """The document itself."""

    association: str


# welcome


@link("wl")
class FirstLanguage(Link):
    """The first choice of a language. `ticket` is a token or a code, or empty."""

    language: Language
    ticket: str


@link("wn")
class Notice(Link):
    """What is stored, in five lines."""

    ticket: str


@link("wr")
class PrivacyPage(Link):
    """The long text, from page 1."""

    page: int
    ticket: str


@link("wa")
class Agree(Link):
    ticket: str


@link("wo")
class OtherDoor(Link):
    """Rather without Telegram."""

    ticket: str


@link("wx")
class NoThanks(Link):
    ticket: str


@link("wc")
class EnterCode(Link):
    pass


class About(StrEnum):
    WHAT = "what"
    WHEN = "when"
    WHOM = "whom"


@link("wt")
class TellAbout(Link):
    """The Projektschmiede for those who do not know it yet."""

    about: About


# joining


class JoinAs(StrEnum):
    CONTACT = "k"
    WORKER = "m"
    READER = "l"


@link("wjn")
class Join(Link):
    """With this role; who has no association yet is asked for the name first."""

    invitation: str
    role: JoinAs


@link("wjc")
class CalledSo(Link):
    """The proposed name is right."""

    invitation: str
    role: JoinAs


@link("wjy")
class Admit(Link):
    association: str
    person: str


@link("wjx")
class Decline(Link):
    association: str
    person: str


@link("wjk")
class AskCoordination(Link):
    """The association does not answer; the Koordination may let them in."""

    association: str


@link("wjs")
class StopWaiting(Link):
    association: str


# fitcheck


@link("pf")
class FitCheck(Link):
    """A letter for each answer so far."""

    answers: str


@link("pr")
class FitRest(Link):
    """The points for which the result had no room."""

    answers: str


@link("pt")
class FitTalk(Link):
    """Gives the result to the Koordination."""

    answers: str


# journey: the association's own way; every button carries its association, because somebody may belong to two


class Depth(StrEnum):
    """How the guide of a stage is told."""

    FULL = "f"
    SIMPLE = "s"


class PauseReason(StrEnum):
    TIME = "time"
    PEOPLE = "people"
    IDEA = "idea"
    MONEY = "money"


class Outcome(StrEnum):
    """What became of the application."""

    GRANTED = "granted"
    REFUSED = "refused"
    WAITING = "waiting"


@link("jm")
class ShowMap(Link):
    association: str


@link("ja")
class AllStages(Link):
    association: str


@link("jst")
class OpenStage(Link):
    """The stage as it is now: to work on, in review, released, or a preview."""

    association: str
    stage: str


@link("jsn")
class StageAnew(Link):
    """Below the message that told of it, which stays."""

    association: str
    stage: str


@link("jg")
class ReadGuide(Link):
    association: str
    stage: str
    depth: Depth


@link("jgp")
class GuidePage(Link):
    """A page of the full guide, from 1; the first stands behind `ReadGuide`, too."""

    association: str
    stage: str
    page: int


@link("jl")
class ReadMaterial(Link):
    """`number` counts from 1; 0 shows the list."""

    association: str
    stage: str
    number: int


@link("jlp")
class MaterialPage(Link):
    """A page of one material; both count from 1."""

    association: str
    stage: str
    number: int
    page: int


@link("jt")
class ShowTasks(Link):
    association: str
    stage: str


@link("jk")
class TickTask(Link):
    """`done` is 1 to tick and 0 to take the tick away."""

    association: str
    task: str
    done: int


@link("jh")
class ChooseHolder(Link):
    association: str
    task: str


@link("jo")
class HoldTask(Link):
    """An empty `person` gives the task back to all."""

    association: str
    task: str
    person: str


@link("jw")
class Worksheet(Link):
    association: str
    stage: str


@link("jq")
class AskQuestion(Link):
    """Shows the question, or the answer that is there, and waits for text."""

    association: str
    question: str


@link("jc")
class ChangeAnswer(Link):
    association: str
    question: str


@link("jr")
class ReadAnswer(Link):
    association: str
    question: str


@link("ju")
class UndoAnswer(Link):
    """`number` is the version that shall no longer count."""

    association: str
    question: str
    number: int


@link("jd")
class RedoAnswer(Link):
    association: str
    question: str
    number: int


@link("jv")
class AnswerVersions(Link):
    association: str
    question: str


@link("je")
class ReadVersion(Link):
    association: str
    question: str
    number: int


@link("jb")
class TakeVersion(Link):
    """Makes an earlier version count again, as a new one."""

    association: str
    question: str
    number: int


@link("jp")
class PrepareHandIn(Link):
    association: str
    stage: str


@link("jf")
class HandIn(Link):
    association: str
    stage: str


@link("jz")
class TakeBack(Link):
    association: str
    stage: str


@link("jn")
class SetOutcome(Link):
    association: str
    outcome: Outcome


@link("jpa")
class PauseRound(Link):
    association: str


@link("jpb")
class PauseBecause(Link):
    association: str
    reason: PauseReason


@link("jpw")
class PauseInWords(Link):
    """The reason is what they typed."""

    association: str


@link("jpc")
class ResumeRound(Link):
    association: str


@link("jxa")
class LooseToSheet(Link):
    """Text that nobody waited for becomes an answer."""

    association: str
    question: str
    mark: str = ""


@link("jxb")
class LooseToDesk(Link):
    association: str
    mark: str = ""


@link("jxd")
class WasQuestion(Link):
    """What was taken as the end of an answer is a question to the Koordination."""

    association: str
    question: str
    number: int


@link("jxc")
class LooseAway(Link):
    mark: str = ""


# dates: the calendar of a cohort


class DateKind(StrEnum):
    WORKSHOP = "workshop"
    CONSULTATION = "consultation"
    DEADLINE = "deadline"
    NETWORK = "network"
    OTHER = "other"


class Coming(StrEnum):
    """What an association says to a date."""

    YES = "yes"
    SUBSTITUTE = "substitute"
    """Somebody else comes."""
    NO = "no"


class Score(StrEnum):
    """Was it worth the time?"""

    GOOD = "good"
    MIDDLING = "middling"
    BAD = "bad"


class DatePart(StrEnum):
    """What of a date is changed."""

    WHEN = "when"
    TITLE = "title"
    PLACE = "place"
    BRING = "bring"


class Trust(StrEnum):
    """Which of the two is right when day and weekday differ."""

    DAY = "day"
    WEEKDAY = "weekday"


@link("dl")
class MyDates(Link):
    association: str


@link("de")
class ShowDate(Link):
    """One date as an association sees it."""

    event: str
    association: str


@link("da")
class AnswerDate(Link):
    """`since` is the sequence of the date when it was asked; an answer to a time that is over does not count."""

    event: str
    association: str
    since: int
    coming: Coming
    count: int


@link("df")
class DateFile(Link):
    """For the calendar of a phone."""

    event: str
    association: str


@link("dp")
class BackwardPlan(Link):
    """The latest weeks, counted back from the deadline."""

    association: str


@link("dpp")
class PlanPicture(Link):
    association: str


@link("dk")
class CalendarFeed(Link):
    """The own calendar subscription."""


@link("dkn")
class NewFeed(Link):
    """A new address; an older one stops working. `made` is 1 when there was one already."""

    made: int


@link("dkx")
class DropFeed(Link):
    pass


@link("du")
class RateDate(Link):
    event: str
    score: Score


@link("dc")
class CohortDates(Link):
    """The dates as the Koordination sees them; `past` is 1 for those that are over."""

    cohort: str
    past: int


@link("dd")
class DeskDate(Link):
    event: str


@link("dn")
class NewDates(Link):
    """Waits for lines; what was typed before is let go."""

    cohort: str


@link("dnf")
class FileDates(Link):
    """Waits for a file with dates, or for lines."""

    cohort: str


@link("dnr")
class ReadOn(Link):
    """What is left of a file after the first part is saved."""

    cohort: str


@link("dnp")
class PickDates(Link):
    """Which entries of a file are saved?"""

    cohort: str
    page: int


@link("dnt")
class TakeDate(Link):
    """`take` is 1 to take the entry in, 0 to leave it out; `at` counts the entries of the files."""

    cohort: str
    draft: str
    at: int
    take: int
    page: int


@link("dna")
class TakeAllDates(Link):
    cohort: str
    draft: str
    take: int


@link("dt")
class TrustDates(Link):
    cohort: str
    trust: Trust


@link("ds")
class SaveDates(Link):
    """`draft` becomes the id of the first one, so that a second tap makes no second ones."""

    cohort: str
    draft: str


@link("dh")
class ChangeDate(Link):
    """What of it?"""

    event: str


@link("dhp")
class ChangePart(Link):
    event: str
    part: DatePart


@link("dhk")
class ChangeKind(Link):
    event: str
    kind: DateKind


@link("dm")
class MoveDate(Link):
    """Days are ISO without hyphens, times `1730` or empty. `sequence` is that of the date before the move."""

    event: str
    sequence: int
    first: str
    last: str
    begins: str
    ends: str


@link("di")
class SaveDetail(Link):
    """Of the words that were typed before."""

    event: str
    sequence: int
    part: DatePart


@link("dx")
class AskCancelDate(Link):
    event: str


@link("dxx")
class CancelDate(Link):
    """`words` is 1 for the reason that was typed before, 0 for none."""

    event: str
    sequence: int
    words: int


@link("do")
class AnnounceDate(Link):
    """Asks first, with the number of people."""

    event: str
    sequence: int


@link("doy")
class AnnounceNow(Link):
    """Tells all associations and asks who comes."""

    event: str
    sequence: int


@link("dw")
class WhoComes(Link):
    event: str


@link("dwn")
class NudgeOpen(Link):
    """Reminds only those who have not answered; once a day."""

    event: str


@link("dv")
class WhoWasThere(Link):
    event: str


@link("dvn")
class NoteCame(Link):
    event: str
    association: str
    count: int


@link("dvc")
class CloseAttendance(Link):
    """All others were there as they had said."""

    event: str


@link("dz")
class TellWhatWeDid(Link):
    """Waits for the text that those get who were not there."""

    event: str


@link("dzs")
class SaveWhatWeDid(Link):
    event: str


@link("dzf")
class ReadFeedback(Link):
    event: str


# reminders


class Kind(StrEnum):
    """What a reminder is about."""

    WORKSHOP = "w"
    TASK = "t"
    STAGE = "s"
    FUNDING = "f"
    REVIEW = "r"
    REQUEST = "q"
    SILENCE = "l"
    DIGEST = "d"


class Mode(StrEnum):
    """How a kind of reminder comes."""

    NOW = "n"
    DIGEST = "d"
    OFF = "o"


@link("rb")
class ShowBundle(Link):
    """Several reminders that came as one message, as they stand now."""

    bundle: str


@link("ro")
class ShowReminder(Link):
    reminder: str


@link("rm")
class MoreAbout(Link):
    """What else one may do about a reminder."""

    reminder: str


@link("rd")
class ReminderDone(Link):
    reminder: str


@link("rs")
class Snooze(Link):
    reminder: str
    days: int


@link("rw")
class AskWhen(Link):
    reminder: str


@link("rg")
class GiveAway(Link):
    """To whom shall the task go?"""

    reminder: str


@link("rt")
class GiveTo(Link):
    reminder: str
    person: str


@link("rh")
class NeedHelp(Link):
    reminder: str


@link("ry")
class WhyThis(Link):
    reminder: str


@link("re")
class MyReminders(Link):
    pass


@link("rk")
class ReminderKind(Link):
    kind: Kind


@link("rx")
class SetMode(Link):
    kind: Kind
    mode: Mode


@link("rq")
class QuietHours(Link):
    pass


@link("rh1")
class SetHours(Link):
    """Whole hours of the day."""

    begin: int
    end: int


class DaySet(StrEnum):
    """On which days somebody may be spoken to."""

    WEEK = "5"
    SATURDAY = "6"
    ALL = "7"


@link("rh2")
class SetDays(Link):
    days: DaySet


@link("rz")
class SetDigest(Link):
    """1 for a summary on Monday, 0 for none."""

    on: int


@link("rzz")
class Silence(Link):
    """1 lets nothing come unasked, 0 everything again."""

    on: int


@link("ra")
class TaskDates(Link):
    """Open tasks of the stage, each with the day by which it shall be done."""

    association: str


@link("rf")
class AskTaskDate(Link):
    association: str
    task: str


@link("rfx")
class DropTaskDate(Link):
    association: str
    task: str


@link("rp")
class Outlook(Link):
    """The next 14 days of the bot, for the Koordination."""

    cohort: str
    page: int


@link("ru")
class Unheard(Link):
    """Who did not react, and what could not be said in time."""

    cohort: str


WITHDRAWING: frozenset[type[Link]] = frozenset(
    {
        Cancel,
        CancelDate,
        AskCancelDate,
        CloseInvitations,
        Decline,
        DeclineContact,
        DropComment,
        DropFeed,
        DropTaskDate,
        AskLeave,
        Leave,
        LooseAway,
        NoThanks,
        PauseRound,
        AskRemove,
        Remove,
        RevokeInvitation,
        RevokeNow,
        SetRole,
        Silence,
        StopWaiting,
        TakeBack,
        UndoAnswer,
        WithdrawContact,
    }
)
"""What takes something back or away: never the button of a message that stands out."""
CHOOSING: tuple[type[Link], ...] = (TakeDate,)
"""One of a list to tick: the whole list is in sight, and none of it stands out."""
