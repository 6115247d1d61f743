"""How far the Abgabe is, and what is noted when it is in the post."""

from datetime import date, datetime

from msgspec import Struct

from bot.domain.finance.checks import findings, with_verdict
from bot.domain.finance.plan import FinancePlan
from bot.domain.funding_call import Call
from bot.domain.logic_model.numbering import measures
from bot.domain.money import money
from bot.domain.reminders.plan import POSTING
from bot.domain.screen import Button, Lines, Place, Progress, Rows, Say, Screen, Value, row
from bot.domain.skizze.outline import Outline
from bot.domain.stand import Standing
from bot.domain.submission.submission import Submission, in_time, open_items, posted_on
from bot.domain.wording import called, lines, paragraphs
from bot.links import submission as links
from bot.links.journey import ShowMap
from bot.links.outcome import AfterPosting
from bot.links.skizze import SkizzeBundle
from bot.terms.finance_rules import FinanceVerdict


class SubmissionSeen(Struct, frozen=True):
    """All that is known of it, as one of the team sees it."""

    here: Standing
    kept: Submission
    outline: Outline
    plan: FinancePlan

    @property
    def id(self) -> str:
        return self.here.id

    @property
    def posted_on(self) -> date | None:
        return posted_on(self.kept, self.here.task(POSTING))

    @property
    def faults(self) -> int:
        """What the rules find wrong in the plan."""
        numbers = [one.number for one in measures(self.here.answers)]
        found = findings(self.plan, self.here.way.programme.finance, numbers)
        return len(with_verdict(found, FinanceVerdict.FAULT))

    @property
    def ticked(self) -> int:
        guide = self.here.way.programme.submission
        return len(guide.checklist) - len(open_items(guide, self.here.tasks))

    @property
    def points(self) -> int:
        return len(self.here.way.programme.submission.checklist)


def overview(seen: SubmissionSeen, now: datetime) -> Screen:
    day = seen.posted_on
    if day:
        return _posted(seen, day)
    args: dict[str, Value] = {
        "association": seen.here.association.name,
        "facts": paragraphs(_left(seen.here, now), _where(seen.here), lines(_outline(seen.outline), plan_said(seen))),
    }
    done, whole = seen.ticked, seen.points
    label = Say("submission-ticked", {"done": done, "whole": whole})
    return Screen("submission-overview", args, _rows(seen, now), (Progress(done, whole, label),), place=Place.HERE)


def _left(here: Standing, now: datetime) -> Value:
    left, args = here.days_left(now), {"day": here.deadline}
    return Say("submission-days", {**args, "days": left}) if left >= 0 else Say("submission-over", args)


def _where(here: Standing) -> Value:
    """Address and deadline of a year for which there is no call are not known, and not made up."""
    call = here.way.programme.call
    if here.association.deadline:
        return Say("submission-own-deadline")
    text = "submission-address" if call.covers(here.deadline) else "submission-address-then"
    return Say(text, _called_for(call))


def _called_for(call: Call) -> dict[str, Value]:
    return {"year": str(call.valid_for), "deadline": call.deadline, "address": call.address}


def _outline(outline: Outline) -> Value:
    """What is missing, and how long it is."""
    gaps = Say("submission-gaps", {"count": outline.gaps}) if outline.gaps else Say("submission-no-gaps")
    return Lines((gaps, *_length(outline)), gap=" ")


def _length(outline: Outline) -> tuple[Value, ...]:
    if not outline.tenths:
        return ()
    whole, tenth = divmod(outline.tenths, 10)
    length = Say("skizze-length", {"whole": whole, "tenth": tenth, "limit": outline.page_limit})
    return (length, Say("skizze-too-long", {"characters": outline.too_long})) if outline.too_long else (length,)


def plan_said(seen: SubmissionSeen) -> Value:
    if seen.plan.is_empty:
        return Say("submission-plan-empty")
    return Say("submission-plan", {"costs": money(seen.plan.costs()), "faults": seen.faults})


def _rows(seen: SubmissionSeen, now: datetime) -> Rows:
    """What comes next stands first: the checklist, and at its end the post."""
    id, writes = seen.id, seen.here.member.may_write
    checks = Button("checklist", links.SubmissionChecklist(id))
    post = row(Button("posted", links.AskPosted(id))) if writes else ()
    ready = seen.ticked >= seen.points - 1 or seen.here.days_left(now) < 0
    middle = row(Button("sheet", links.CopyTitleSheet(id)), Button("missing", links.StillMissing(id)))
    papers = row(Button("papers", SkizzeBundle(id)))
    rows = (post, row(checks), middle, papers) if ready else (row(checks), middle, papers, post)
    return (*(one for one in rows if one), _home(id))


def _home(id: str) -> tuple[Button, ...]:
    return row(Button("common-home", ShowMap(id)))


def _posted(seen: SubmissionSeen, day: date) -> Screen:
    here, kept = seen.here, seen.kept
    late = None if in_time(day, here.deadline) else Say("submission-was-late", _late(here))
    proof = Say("submission-proof", {"text": kept.proof}) if kept.proof else Say("submission-no-proof")
    came = Say("common-received", {"day": kept.received_on}) if kept.received_on else Say("submission-not-yet-received")
    args: dict[str, Value] = {
        "association": here.association.name,
        "day": day,
        "who": called(here.task(POSTING).done_by_name),
        "facts": paragraphs(late, lines(proof, came)),
    }
    return Screen("submission-posted", args, _afterwards(seen), place=Place.HERE)


def _late(here: Standing) -> dict[str, Value]:
    call = here.way.programme.call
    return {"deadline": here.deadline, "mail": call.mail, "phone": call.phone}


def _afterwards(seen: SubmissionSeen) -> Rows:
    """What takes something back stands between the others."""
    id, kept, sheet = seen.id, seen.kept, Button("sheet", links.CopyTitleSheet(seen.id))
    after = Button("onward", AfterPosting(id))
    if not seen.here.member.may_write:
        return (row(sheet, after), _home(id))
    proof = Button("newproof" if kept.proof else "proof", links.AskProof(id))
    came = Button("newday" if kept.received_on else "received", links.AskReceived(id))
    first = (row(came), row(proof)) if kept.proof else (row(proof), row(came))
    if kept.received_on:
        return (row(after), *first, row(Button("unreceived", links.NotReceived(id))), _home(id))
    back = row(Button("otherday", links.AskPosted(id)), Button("unposted", links.NotPosted(id)))
    return (first[0], back, first[1], row(after), _home(id))
