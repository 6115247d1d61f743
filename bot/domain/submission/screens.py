"""What a team and its Koordination hear when the envelope is in the post: said wherever somebody ticks it."""

from datetime import date

from bot.domain.desk.ways import to_association
from bot.domain.funding_call import Call
from bot.domain.screen import Button, Say, Screen, Value, row
from bot.domain.stand import Stand
from bot.domain.submission.submission import in_time
from bot.domain.wording import called
from bot.links.submission import AskProof, SubmissionOf


def congratulation(at: Stand, day: date, who: str) -> Screen:
    """To everybody of the team, once. Who is late hears no congratulation that is not true."""
    rows = (row(Button("proof", AskProof(at.id))), row(Button("open", SubmissionOf(at.id))))
    text = "submission-congratulation" if in_time(day, at.deadline) else "submission-late"
    return Screen(text, {**_when(at, day), **_office(at.way.programme.call), "who": called(who)}, rows)


def posted_anew(at: Stand, day: date, who: str) -> Screen:
    """After it was taken back."""
    args: dict[str, Value] = {**_when(at, day), "who": called(who)}
    return Screen("submission-posted-anew", args, (row(Button("open", SubmissionOf(at.id))),))


def taken_back(at: Stand, who: str) -> Screen:
    args: dict[str, Value] = {"association": at.association.name, "who": called(who), "deadline": at.deadline}
    return Screen("submission-taken-back", args, (row(Button("open", SubmissionOf(at.id))),))


def desk_posted(at: Stand, day: date, who: str) -> Screen:
    timely: Value = "" if in_time(day, at.deadline) else Say("submission-desk-late", {"deadline": at.deadline})
    args: dict[str, Value] = {**_when(at, day), "who": called(who), "late": timely}
    return Screen("submission-desk-posted", args, (row(to_association(at.id)),))


def desk_taken_back(at: Stand, who: str) -> Screen:
    args: dict[str, Value] = {"association": at.association.name, "who": called(who)}
    return Screen("submission-desk-taken-back", args, (row(to_association(at.id)),))


def _when(at: Stand, day: date) -> dict[str, Value]:
    return {"association": at.association.name, "day": day, "deadline": at.deadline}


def _office(call: Call) -> dict[str, Value]:
    return {"mail": call.mail, "phone": call.phone}
