"""What both sides read in a talk."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.names import short
from bot.domain.questions.guards import Datum
from bot.domain.screen import Button, File, Lines, Say, Screen, Value, row
from bot.domain.talks.file import TalkFile, Unclean
from bot.domain.talks.relay import TalkDraft, Unsayable
from bot.domain.talks.screens import allow_files, of_talk
from bot.domain.talks.talk import CORRECTION, Side, Talk, TalkLine
from bot.domain.typed_text import excerpt
from bot.domain.wording import CANCEL, lines, quoted
from bot.links.talks import BlackenTalkDraft, DropTalkDraft, OpenTalk, SendTalkDraft, TalkMenu, WriteInTalk

LONGEST_QUOTE = 120


def line(talk: Talk, said: TalkLine, quote: str, came: TalkFile | None = None) -> Screen:
    """To the other side, composed anew: nothing in it comes from whoever wrote it but the words."""
    words: Value = Say("talks-corrected", {"text": said.text}) if said.kind == CORRECTION else said.text
    text = lines(_quote(quote), Say(f"talks-file-{said.kind}") if came else None, words or None)
    rows = (row(Button("answer", WriteInTalk(talk.id, said.id)), Button("more", TalkMenu(talk.id, said.id))),)
    shown = _named(came, talk) if came else None
    return Screen("talks-line", {**of_talk(talk, said.side.other), "text": text}, rows, brought=shown, even=True)


def _named(came: TalkFile, talk: Talk) -> File:
    """Its name says nothing but in which talk it came; each has its own, as a chat keeps one file of a name."""
    made = came.file
    return File(f"{talk.number}-{came.id[:6]}{made.ending}", made.content, made.mime)


def _quote(words: str) -> Say | None:
    """Of the line that is answered, in short."""
    return quoted(short(" ".join(words.split()), LONGEST_QUOTE)) if words else None


def write(talk: Talk, side: Side, quote: str) -> Screen:
    asked = lines(_quote(quote), Say("talks-write-now", of_talk(talk, side)))
    return Screen("talks-write", {"asked": asked}, (CANCEL,), even=True)


def sent(talk: Talk, side: Side, held: datetime | None, now: datetime, zone: str) -> Screen:
    if held is None:
        return Screen("talks-sent", of_talk(talk, side))
    return Screen("talks-held", {**of_talk(talk, side), "when": _moment(held, now, zone)})


def _moment(at: datetime, now: datetime, zone: str) -> Say:
    there, here = at.astimezone(ZoneInfo(zone)), now.astimezone(ZoneInfo(zone))
    args: dict[str, Value] = {"time": f"{there.hour}:{there:%M}", "day": there.date()}
    if there.date() == here.date():
        return Say("talks-today", args)
    return Say("talks-tomorrow" if there.date() == here.date() + timedelta(days=1) else "talks-on", args)


def refused(talk: Talk, side: Side, why: Unsayable | None) -> Screen:
    """With the way on."""
    said = {**of_talk(talk, side), "why": Say(f"talks-why-{why or Unsayable.UNKNOWN}")}
    return Screen("talks-refused", said, missed=True)


def asks_first(draft: TalkDraft, talk: Talk, side: Side, found: Iterable[Datum]) -> Screen:
    kinds = list(dict.fromkeys(found))
    about = Say("talks-about-others") if kinds == [Datum.CLIENT] else Say("talks-about-you")
    named = Lines(tuple(Say(f"talks-datum-{one}") for one in kinds), gap=", ")
    black = [Button("black", BlackenTalkDraft(draft.id))] if draft.black else []
    rows = (row(*black, Button("send", SendTalkDraft(draft.id))), row(Button("away", DropTalkDraft(draft.id))))
    asks = lines(Say("talks-send-anyway", of_talk(talk, side)), Say("talks-blackened") if black else None)
    args: dict[str, Value] = {"kinds": named, "about": about, "text": excerpt(draft.text), "asks": asks}
    return Screen("talks-ask-first", args, rows, even=True)


def asks_file(draft: TalkDraft, came: TalkFile, talk: Talk, side: Side, found: Sequence[Datum]) -> Screen:
    """Shows what will go over."""
    kinds = Lines(tuple(Say(f"talks-datum-{one}") for one in dict.fromkeys(found)), gap=", ")
    below = quoted(excerpt(draft.text)) if draft.text else None
    warned = Say("talks-file-found", {"kinds": kinds}) if found else None
    black = [Button("talks-ask-first.black", BlackenTalkDraft(draft.id))] if draft.black else []
    blackened = Say("talks-blackened") if black else None
    rows = (
        row(*black, Button("talks-ask-first.send", SendTalkDraft(draft.id))),
        row(Button("talks-ask-first.away", DropTalkDraft(draft.id))),
    )
    args = {**of_talk(talk, side), "what": Say(f"talks-file-{came.kind}"), "more": lines(below, warned, blackened)}
    return Screen("talks-ask-file", args, rows, brought=_named(came, talk), even=True)


def files_off(talk: Talk, side: Side) -> Screen:
    """With the way to switch them on."""
    if talk.allows_files(side):
        return Screen("talks-files-waiting", of_talk(talk, side), missed=True)
    return Screen("talks-files-off", of_talk(talk, side), (_allow(talk, side),), missed=True)


def files(talk: Talk, side: Side) -> Screen:
    """To whoever has just chosen."""
    id = "talks-files-both" if talk.files_at else "talks-files-own" if talk.allows_files(side) else "talks-files-none"
    return Screen(id, of_talk(talk, side))


def files_of_other(talk: Talk, side: Side) -> Screen:
    """To the other side, whose choice it is as well."""
    if not talk.allows_files(side.other):
        return Screen("talks-files-none-there", of_talk(talk, side))
    if talk.files_at:
        return Screen("talks-files-both", of_talk(talk, side))
    return Screen("talks-files-wanted", of_talk(talk, side), (_allow(talk, side),))


def _allow(talk: Talk, side: Side) -> tuple[Button, ...]:
    return row(Button("common-talk-files-on", allow_files(talk, side)))


def unclean(talk: Talk, side: Side, why: Unclean) -> Screen:
    return Screen("talks-refused", {**of_talk(talk, side), "why": Say(f"talks-file-{why}")}, missed=True)


def dropped(talk: Talk, side: Side) -> Screen:
    return Screen("talks-dropped", of_talk(talk, side))


def closed(talk: Talk, side: Side) -> Screen:
    """Frozen or over, in the same neutral words for both."""
    rows = (row(Button("show", OpenTalk(talk.id))),)
    return Screen(f"talks-closed-{talk.state}", of_talk(talk, side), rows, missed=True)


def unreachable(talk: Talk, side: Side) -> Screen:
    return Screen("talks-unreachable", of_talk(talk, side), missed=True)


def pauses(talk: Talk, side: Side) -> Screen:
    return Screen("talks-pauses", of_talk(talk, side), missed=True)


def lost(talk: Talk, said: TalkLine, *, surely: bool) -> Screen:
    """Unasked, to whoever wrote it."""
    args = {**of_talk(talk, said.side), "text": excerpt(said.text) or Say(f"talks-file-{said.kind}")}
    rows = (row(Button("write", WriteInTalk(talk.id))),)
    return Screen("talks-lost" if surely else "talks-perhaps-lost", args, rows)


def too_much(talk: Talk, side: Side, again: datetime | None, zone: str) -> Screen:
    """`again`: when there is room once more; None for tomorrow."""
    if again is None:
        return Screen("talks-too-much-today", of_talk(talk, side), missed=True)
    there = (again + timedelta(seconds=59)).astimezone(ZoneInfo(zone))
    return Screen("talks-too-fast", {**of_talk(talk, side), "time": f"{there.hour}:{there:%M}"}, missed=True)


def wait(talk: Talk, side: Side) -> Screen:
    return Screen("talks-wait", of_talk(talk, side), missed=True)


def not_here(talk: Talk, side: Side) -> Screen:
    """Something that is no text came while something else was shown."""
    rows = (row(Button("write", WriteInTalk(talk.id))),)
    return Screen("talks-not-here", of_talk(talk, side), rows, missed=True)
