"""Every button of the bot on one page: typed callback data, packed into 1 to 64 bytes, parsed once.

A link is only a hint: whoever follows one is checked anew against the database. Codes are never used again for
another meaning, because a button stays in a chat for ever.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, ClassVar, TypeVar, get_type_hints

MOST_BYTES = 64
_ARGUMENT = re.compile(r"[A-Za-z0-9_.\-]*")
_REGISTER: dict[str, type["Link"]] = {}


class Unreadable(ValueError):
    """Callback data that this bot never made, or no longer understands."""


@dataclass(frozen=True, slots=True)
class Link:
    """Base of all buttons. Fields are `str`, `int` or a `StrEnum`, in the order in which they are packed."""

    code: ClassVar[str] = ""


L = TypeVar("L", bound=type[Link])


def link(code: str) -> Callable[[L], L]:
    """Registers a link under its code, which must be new."""

    def register(kind: L) -> L:
        if code in _REGISTER:
            raise ValueError(f"the code {code!r} already belongs to {_REGISTER[code].__name__}")
        kind.code = code
        _REGISTER[code] = kind
        return kind

    return register


def pack(to: Link) -> str:
    values = [str(getattr(to, part.name)) for part in fields(to)]
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
    if kind is None or len(values) != len(fields(kind)):
        raise Unreadable(data)
    hints = get_type_hints(kind)
    return kind(**{part.name: _read(hints[part.name], value) for part, value in zip(fields(kind), values, strict=True)})


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
@dataclass(frozen=True, slots=True)
class Home(Link):
    """Where the person stands: the map, the desk, or the welcome of someone unknown."""


@link("x")
@dataclass(frozen=True, slots=True)
class Cancel(Link):
    """Lets go of the open question; what was typed before stays."""


# desk: the Koordination


class Verdict(StrEnum):
    """What the Koordination may answer to a stage that was handed in."""

    RELEASE = "r"
    RETURN = "b"


@link("kd")
@dataclass(frozen=True, slots=True)
class Desk(Link):
    cohort: str


@link("kc")
@dataclass(frozen=True, slots=True)
class DeskCohorts(Link):
    pass


@link("kw")
@dataclass(frozen=True, slots=True)
class WaitingReviews(Link):
    pass


@link("kr")
@dataclass(frozen=True, slots=True)
class ReadReview(Link):
    """One stage that was handed in, as one document."""

    review: str


@link("kk")
@dataclass(frozen=True, slots=True)
class CommentOn(Link):
    """`number` counts the questions of the stage from 1."""

    review: str
    number: int


@link("kx")
@dataclass(frozen=True, slots=True)
class DropComment(Link):
    comment: str
    review: str


@link("kv")
@dataclass(frozen=True, slots=True)
class PrepareVerdict(Link):
    """Asks for the reason or the kind word."""

    review: str
    verdict: Verdict


@link("kj")
@dataclass(frozen=True, slots=True)
class GiveVerdict(Link):
    """`words` is 1 for those that were typed before, 0 for none."""

    review: str
    verdict: Verdict
    words: int


@link("kl")
@dataclass(frozen=True, slots=True)
class DeskAssociations(Link):
    cohort: str
    page: int


@link("ka")
@dataclass(frozen=True, slots=True)
class DeskAssociation(Link):
    association: str


@link("km")
@dataclass(frozen=True, slots=True)
class MoveStages(Link):
    """Choose a stage that one association moves back or forward to."""

    association: str


@link("kn")
@dataclass(frozen=True, slots=True)
class MoveTo(Link):
    association: str
    stage: str


@link("ko")
@dataclass(frozen=True, slots=True)
class MoveNow(Link):
    """`words` is 1 for the reason that was typed before, 0 for none."""

    association: str
    stage: str
    words: int


@link("kf")
@dataclass(frozen=True, slots=True)
class AskDeadline(Link):
    association: str


@link("kg")
@dataclass(frozen=True, slots=True)
class SetDeadline(Link):
    """`day` is ISO; empty takes the own deadline away."""

    association: str
    day: str


@link("ks")
@dataclass(frozen=True, slots=True)
class CohortStages(Link):
    cohort: str


@link("kb")
@dataclass(frozen=True, slots=True)
class OpenForAll(Link):
    cohort: str
    stage: str


@link("ky")
@dataclass(frozen=True, slots=True)
class OpenForAllNow(Link):
    cohort: str
    stage: str


@link("kp")
@dataclass(frozen=True, slots=True)
class StagePlans(Link):
    cohort: str


@link("kq")
@dataclass(frozen=True, slots=True)
class PlanStage(Link):
    cohort: str
    stage: str


class OpensBy(StrEnum):
    """How a stage opens, as a button says it."""

    FREE = "free"
    DATE = "date"
    RELEASE = "release"


@link("kh")
@dataclass(frozen=True, slots=True)
class SetWay(Link):
    cohort: str
    stage: str
    way: OpensBy


@link("kt")
@dataclass(frozen=True, slots=True)
class SetOpeningDay(Link):
    """`day` is ISO."""

    cohort: str
    stage: str
    day: str


@link("ku")
@dataclass(frozen=True, slots=True)
class ShiftStage(Link):
    """`to` is the place on the way that the stage shall have, from 1; pressing it twice changes nothing more."""

    cohort: str
    stage: str
    to: int


@link("ki")
@dataclass(frozen=True, slots=True)
class CohortInvitations(Link):
    cohort: str
    page: int


@link("kia")
@dataclass(frozen=True, slots=True)
class InviteWhom(Link):
    cohort: str
    page: int


class InviteAs(StrEnum):
    """The role that an invitation offers."""

    CONTACT = "k"
    WORKER = "m"
    READER = "l"


@link("kib")
@dataclass(frozen=True, slots=True)
class PrepareInvitation(Link):
    """An invitation as it would be made; each button changes one thing."""

    association: str
    role: InviteAs
    uses: int
    days: int


@link("kic")
@dataclass(frozen=True, slots=True)
class CreateInvitation(Link):
    """`id` is what the invitation will be called, so that a second tap makes no second one."""

    id: str
    association: str
    role: InviteAs
    uses: int
    days: int


@link("kid")
@dataclass(frozen=True, slots=True)
class DeskInvitation(Link):
    invitation: str


@link("kie")
@dataclass(frozen=True, slots=True)
class RevokeInvitation(Link):
    invitation: str


@link("kif")
@dataclass(frozen=True, slots=True)
class RevokeNow(Link):
    invitation: str


@link("kna")
@dataclass(frozen=True, slots=True)
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
@dataclass(frozen=True, slots=True)
class AddAssociation(Link):
    """With the name that was typed before; `id` is what the association will be called."""

    id: str
    cohort: str
    land: Land


# settings


@link("sn")
@dataclass(frozen=True, slots=True)
class AskName(Link):
    """How the bot shall call you."""


@link("sl")
@dataclass(frozen=True, slots=True)
class AskLanguage(Link):
    pass


@link("ss")
@dataclass(frozen=True, slots=True)
class Speak(Link):
    language: Language


@link("sw")
@dataclass(frozen=True, slots=True)
class ToWeb(Link):
    """Makes a personal one-time link for the browser."""


@link("st")
@dataclass(frozen=True, slots=True)
class ToTelegram(Link):
    """Makes a personal one-time link for Telegram."""


@link("sv")
@dataclass(frozen=True, slots=True)
class MyAssociations(Link):
    pass


@link("sa")
@dataclass(frozen=True, slots=True)
class LookAt(Link):
    """Of several own associations, the one to look at from now on."""

    association: str


# team


@link("tm")
@dataclass(frozen=True, slots=True)
class TeamOf(Link):
    association: str


@link("tb")
@dataclass(frozen=True, slots=True)
class BackToTeam(Link):
    """The same in the place of the message that led away from it."""

    association: str


@link("tp")
@dataclass(frozen=True, slots=True)
class Mate(Link):
    """One member, and what the contact may do with them."""

    association: str
    person: str


class MateRole(StrEnum):
    """What a contact may make of somebody; the contact itself is handed over."""

    WORKER = "m"
    READER = "l"


@link("tr")
@dataclass(frozen=True, slots=True)
class SetRole(Link):
    association: str
    person: str
    role: MateRole


@link("tx")
@dataclass(frozen=True, slots=True)
class AskRemove(Link):
    association: str
    person: str


@link("ty")
@dataclass(frozen=True, slots=True)
class Remove(Link):
    association: str
    person: str


@link("ti")
@dataclass(frozen=True, slots=True)
class InviteMates(Link):
    """For how many?"""

    association: str


@link("tj")
@dataclass(frozen=True, slots=True)
class MakeInvitation(Link):
    """`draft` becomes the id, so that a second press makes no second one."""

    association: str
    uses: int
    draft: str


@link("tk")
@dataclass(frozen=True, slots=True)
class CloseInvitations(Link):
    """Those that the team made itself."""

    association: str


@link("to")
@dataclass(frozen=True, slots=True)
class OfferContact(Link):
    """Asks this member to become the contact."""

    association: str
    person: str


@link("ta")
@dataclass(frozen=True, slots=True)
class TakeContact(Link):
    """Accepts the offer, or steps in where the contact is missing."""

    association: str


@link("td")
@dataclass(frozen=True, slots=True)
class DeclineContact(Link):
    association: str


@link("tw")
@dataclass(frozen=True, slots=True)
class WithdrawContact(Link):
    """The contact takes the offer back."""

    association: str


@link("tq")
@dataclass(frozen=True, slots=True)
class AskLeave(Link):
    association: str


@link("tz")
@dataclass(frozen=True, slots=True)
class Leave(Link):
    association: str


# skizze


@link("zs")
@dataclass(frozen=True, slots=True)
class SkizzeOf(Link):
    """The Projektskizze of one association, for its members and its Koordination."""

    association: str


@link("zp")
@dataclass(frozen=True, slots=True)
class SkizzePart(Link):
    association: str
    section: str


@link("zd")
@dataclass(frozen=True, slots=True)
class SkizzeFile(Link):
    """The document itself."""

    association: str


# welcome


@link("wl")
@dataclass(frozen=True, slots=True)
class FirstLanguage(Link):
    """The first choice of a language. `ticket` is a token or a code, or empty."""

    language: Language
    ticket: str


@link("wn")
@dataclass(frozen=True, slots=True)
class Notice(Link):
    """What is stored, in five lines."""

    ticket: str


@link("wr")
@dataclass(frozen=True, slots=True)
class PrivacyPage(Link):
    """The long text, from page 1."""

    page: int
    ticket: str


@link("wa")
@dataclass(frozen=True, slots=True)
class Agree(Link):
    ticket: str


@link("wo")
@dataclass(frozen=True, slots=True)
class OtherDoor(Link):
    """Rather without Telegram."""

    ticket: str


@link("wx")
@dataclass(frozen=True, slots=True)
class NoThanks(Link):
    ticket: str


@link("wc")
@dataclass(frozen=True, slots=True)
class EnterCode(Link):
    pass


class About(StrEnum):
    WHAT = "what"
    WHEN = "when"
    WHOM = "whom"


@link("wt")
@dataclass(frozen=True, slots=True)
class TellAbout(Link):
    """The Projektschmiede for those who do not know it yet."""

    about: About


# joining


class JoinAs(StrEnum):
    CONTACT = "k"
    WORKER = "m"
    READER = "l"


@link("wjn")
@dataclass(frozen=True, slots=True)
class Join(Link):
    """With this role; who has no association yet is asked for the name first."""

    invitation: str
    role: JoinAs


@link("wjc")
@dataclass(frozen=True, slots=True)
class CalledSo(Link):
    """The proposed name is right."""

    invitation: str
    role: JoinAs


@link("wjy")
@dataclass(frozen=True, slots=True)
class Admit(Link):
    association: str
    person: str


@link("wjx")
@dataclass(frozen=True, slots=True)
class Decline(Link):
    association: str
    person: str


@link("wjk")
@dataclass(frozen=True, slots=True)
class AskCoordination(Link):
    """The association does not answer; the Koordination may let them in."""

    association: str


@link("wjs")
@dataclass(frozen=True, slots=True)
class StopWaiting(Link):
    association: str


# fitcheck


@link("pf")
@dataclass(frozen=True, slots=True)
class FitCheck(Link):
    """A letter for each answer so far."""

    answers: str


@link("pt")
@dataclass(frozen=True, slots=True)
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
@dataclass(frozen=True, slots=True)
class ShowMap(Link):
    association: str


@link("ja")
@dataclass(frozen=True, slots=True)
class AllStages(Link):
    association: str


@link("jst")
@dataclass(frozen=True, slots=True)
class OpenStage(Link):
    """The stage as it is now: to work on, in review, released, or a preview."""

    association: str
    stage: str


@link("jg")
@dataclass(frozen=True, slots=True)
class ReadGuide(Link):
    association: str
    stage: str
    depth: Depth


@link("jl")
@dataclass(frozen=True, slots=True)
class ReadMaterial(Link):
    """`number` counts from 1; 0 shows the list."""

    association: str
    stage: str
    number: int


@link("jt")
@dataclass(frozen=True, slots=True)
class ShowTasks(Link):
    association: str
    stage: str


@link("jk")
@dataclass(frozen=True, slots=True)
class TickTask(Link):
    """`done` is 1 to tick and 0 to take the tick away."""

    association: str
    task: str
    done: int


@link("jh")
@dataclass(frozen=True, slots=True)
class ChooseHolder(Link):
    association: str
    task: str


@link("jo")
@dataclass(frozen=True, slots=True)
class HoldTask(Link):
    """An empty `person` gives the task back to all."""

    association: str
    task: str
    person: str


@link("jw")
@dataclass(frozen=True, slots=True)
class Worksheet(Link):
    association: str
    stage: str


@link("jq")
@dataclass(frozen=True, slots=True)
class AskQuestion(Link):
    """Shows the question, or the answer that is there, and waits for text."""

    association: str
    question: str


@link("jc")
@dataclass(frozen=True, slots=True)
class ChangeAnswer(Link):
    association: str
    question: str


@link("jr")
@dataclass(frozen=True, slots=True)
class ReadAnswer(Link):
    association: str
    question: str


@link("ju")
@dataclass(frozen=True, slots=True)
class UndoAnswer(Link):
    """`number` is the version that shall no longer count."""

    association: str
    question: str
    number: int


@link("jd")
@dataclass(frozen=True, slots=True)
class RedoAnswer(Link):
    association: str
    question: str
    number: int


@link("jv")
@dataclass(frozen=True, slots=True)
class AnswerVersions(Link):
    association: str
    question: str


@link("je")
@dataclass(frozen=True, slots=True)
class ReadVersion(Link):
    association: str
    question: str
    number: int


@link("jb")
@dataclass(frozen=True, slots=True)
class TakeVersion(Link):
    """Makes an earlier version count again, as a new one."""

    association: str
    question: str
    number: int


@link("jp")
@dataclass(frozen=True, slots=True)
class PrepareHandIn(Link):
    association: str
    stage: str


@link("jf")
@dataclass(frozen=True, slots=True)
class HandIn(Link):
    association: str
    stage: str


@link("jz")
@dataclass(frozen=True, slots=True)
class TakeBack(Link):
    association: str
    stage: str


@link("jn")
@dataclass(frozen=True, slots=True)
class SetOutcome(Link):
    association: str
    outcome: Outcome


@link("jpa")
@dataclass(frozen=True, slots=True)
class PauseRound(Link):
    association: str


@link("jpb")
@dataclass(frozen=True, slots=True)
class PauseBecause(Link):
    association: str
    reason: PauseReason


@link("jpc")
@dataclass(frozen=True, slots=True)
class ResumeRound(Link):
    association: str


@link("jxa")
@dataclass(frozen=True, slots=True)
class LooseToSheet(Link):
    """Text that nobody waited for becomes an answer."""

    association: str
    question: str


@link("jxb")
@dataclass(frozen=True, slots=True)
class LooseToDesk(Link):
    association: str


@link("jxc")
@dataclass(frozen=True, slots=True)
class LooseAway(Link):
    pass
