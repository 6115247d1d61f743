"""The summary of a draft: one living message, and what stands behind it."""

from collections import Counter
from collections.abc import Sequence

from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.audience import counted
from bot.domain.announcements.dates import Contradiction
from bot.domain.announcements.draft import Lacking, comes_apart, length, seconds, should_be_protected
from bot.domain.announcements.seen import DRAFT_CARD, AnnouncementSeen
from bot.domain.announcements.words import plain, unknown_blanks
from bot.domain.enclosure import Enclosure
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import lines, listed, quoted
from bot.links import announcement_compose as links
from bot.links.announcement_audience import ChooseAudience, WhoGetsIt, WhoGetsNothing
from bot.links.announcements import PrepareSending, ShowAnnouncement
from bot.links.base import Link

BEGINNING = 240
"""Characters of the text that the summary shows."""


def draft(seen: AnnouncementSeen, enclosed: Sequence[Enclosure] = ()) -> Screen:
    one = seen.one
    args: dict[str, Value] = {"content": content(one, enclosed), "facts": _facts(seen), "notes": _notes(seen)}
    rows = (
        row(_main(seen)),
        row(Button("text", links.ShowContent(one.id)), Button("whom", ChooseAudience(one.id))),
        row(Button("try", links.TryAnnouncement(one.id)), Button("more", links.MoreOfDraft(one.id))),
    )
    return Screen("announcements-draft", args, rows, place=Place.CARD, card=f"{DRAFT_CARD}:{one.id}")


def _main(seen: AnnouncementSeen) -> Button:
    one = seen.one
    if not seen.lacks:
        ready = links.GuardAnnouncement(one.id) if seen.doubtful else PrepareSending(one.id)
        return Button("announcements-next-ready", ready)
    lack = seen.lacks[0]
    to: dict[Lacking, Link] = {
        Lacking.CONTENT: links.AddContent(one.id),
        Lacking.LENGTH: links.RewriteText(one.id),
        Lacking.PLACEHOLDER: links.RewriteText(one.id),
        Lacking.AUDIENCE: ChooseAudience(one.id),
        Lacking.NOBODY: ChooseAudience(one.id),
        Lacking.KIND: links.ChooseKind(one.id, 1),
        Lacking.VALIDITY: links.ChooseValidity(one.id, 0),
    }
    return Button(f"announcements-next-{lack}", to[lack])


def content(one: Announcement, enclosed: Sequence[Enclosure]) -> Value:
    """The beginning of its text, and what is enclosed."""
    text = short(" ".join(plain(one.html).split()), BEGINNING)
    said = quoted(text) if text else None
    return lines(said, files(one, enclosed)) if text or one.enclosures else Say("announcements-empty")


def files(one: Announcement, enclosed: Sequence[Enclosure]) -> Value | None:
    if not enclosed:
        return Say("announcements-files", {"count": len(one.enclosures)}) if one.enclosures else None
    counted = Counter(str(it.kind) for it in enclosed)
    return Lines(tuple(Say(f"announcements-file-{kind}", {"count": n}) for kind, n in counted.items()), gap=", ")


def _facts(seen: AnnouncementSeen) -> Value:
    one = seen.one
    chosen = bool(one.audience.cohorts)
    excluded = sum(it.people for it in seen.excluded)
    return lines(
        Say("announcements-fact-whom", {"whom": seen.whom}) if chosen else Say("announcements-fact-nobody-yet"),
        Say("announcements-fact-people", _counts(seen)) if chosen else None,
        Say("common-announcement-excluded", {"people": excluded}) if excluded and chosen else None,
        Say("announcements-fact-kind", {"kind": Say(f"common-announcement-kind-{one.kind}")}) if one.kind else None,
        Say("announcements-fact-until", {"day": one.valid_until.date()}) if one.valid_until else None,
        Say("announcements-fact-buttons", {"buttons": buttons(one)}) if one.buttons or one.link else None,
        Say("announcements-fact-protected") if one.protected else None,
    )


def _counts(seen: AnnouncementSeen) -> dict[str, Value]:
    return {"count": counted(seen.people, seen.associations), "seconds": seconds(seen.people)}


def buttons(one: Announcement) -> Value:
    said: list[Value] = [Say(f"announcements-reply-{kind}") for kind in one.buttons]
    link = (Say("announcements-link-named", {"label": one.link_label}),) if one.link else ()
    return Lines((*said, *link), gap=", ")


def _notes(seen: AnnouncementSeen) -> Value:
    one = seen.one
    lacks = [_lack(one, lack) for lack in seen.lacks]
    return lines(
        Say("announcements-apart") if comes_apart(one) else None,
        Say("announcements-unprotected") if should_be_protected(one) else None,
        *(differing(it) for it in seen.differing),
        _before(seen),
        Say("announcements-lacks", {"what": listed(lacks)}) if lacks else Say("announcements-all-there"),
    )


def _before(seen: AnnouncementSeen) -> Say | None:
    if seen.before is None:
        return None
    soon = "-soon" if seen.before.started_at is None else ""
    return Say(f"announcements-before{soon}", {"number": seen.before.number})


def _lack(one: Announcement, lack: Lacking) -> Say:
    args: dict[str, Value] = {"characters": length(one), "blanks": ", ".join(unknown_blanks(one.html)[:3])}
    return Say(f"announcements-lack-{lack}", args)


def differing(one: Contradiction) -> Say:
    if one.filed is None:
        return Say("announcements-wrong-weekday", {"day": one.said, "weekday": Say(f"common-weekday-{one.weekday}")})
    what: Value = one.title or Say("announcements-deadline")
    return Say("announcements-differs", {"what": what, "said": one.said, "filed": one.filed})


def more(seen: AnnouncementSeen) -> Screen:
    one = seen.one
    protect = Button("unprotect" if one.protected else "protect", links.ProtectContent(one.id, int(not one.protected)))
    rows: Rows = (
        row(Button("kind", links.ChooseKind(one.id, 0)), Button("until", links.ChooseValidity(one.id, 0))),
        row(Button("replies", links.ChooseReplies(one.id)), protect),
        row(Button("who", WhoGetsIt(one.id)), Button("without", WhoGetsNothing(one.id))),
        row(Button("keep", links.KeepText(one.id)), Button("drop", links.AskDiscardDraft(one.id))),
        row(Button("common-back", links.ShowDraft(one.id))),
    )
    return Screen("announcements-more", {}, rows, place=Place.HERE, even=True)


def doubts(seen: AnnouncementSeen) -> Screen:
    """Asked before it goes on; going on is one tap."""
    one = seen.one
    earlier = row(Button("earlier", ShowAnnouncement(seen.before.id))) if seen.before else ()
    rows: Rows = (
        row(Button("change", links.ShowContent(one.id))),
        row(Button("anyway", PrepareSending(one.id))),
        earlier,
        row(Button("common-back", links.ShowDraft(one.id))),
    )
    said = lines(*(differing(it) for it in seen.differing), _before(seen))
    return Screen("announcements-doubts", {"what": said}, rows, even=True)
