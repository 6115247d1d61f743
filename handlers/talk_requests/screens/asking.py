"""On the way to a request: three questions, and all of it once more."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from bot.domain.questions.guards import Datum
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.talks.limits import TalkLimits, TalkUse, limits_said
from bot.domain.talks.request_draft import LONGEST, TalkRequestDraft
from bot.domain.talks.topics import TalkTopics
from bot.domain.typed_text import excerpt
from bot.domain.volunteering.card import in_a_line, topic_name
from bot.domain.volunteering.listing import Listing
from bot.domain.wording import HOME
from bot.links import talk_requests as links
from bot.links.directory import BrowseListings
from bot.links.questions import PassOn
from bot.terms import Language
from bot.terms.talks import RequestPart


class DraftSeen(Struct, frozen=True):
    draft: TalkRequestDraft
    talks: TalkTopics
    language: Language
    chosen: Listing | None
    """None: whoever can first."""
    due: datetime
    use: TalkUse
    limits: TalkLimits


def ask(draft: TalkRequestDraft, part: RequestPart, talks: TalkTopics, language: Language) -> Screen:
    skip = part is RequestPart.TRIED and not draft.tried
    rows: Rows = (row(Button("skip", links.SkipTried(draft.association))),) if skip else ()
    back = row(Button("common-back", _back(draft)))
    args: dict[str, Value] = {"topic": topic_name(draft.topic, talks, language)}
    return Screen(
        f"talk_requests-ask-{part}",
        args if part is RequestPart.ABOUT else {},
        (*rows, back),
        draft=draft.said(part),
        even=True,
    )


def _back(draft: TalkRequestDraft) -> BrowseListings | links.PreviewRequest:
    return links.PreviewRequest(draft.association) if draft.missing is None else _others(draft)


def ask_whole(draft: TalkRequestDraft, part: RequestPart) -> Screen:
    rows = (row(Button("common-back", links.RequestLookOn(draft.association, part, draft.mark))),)
    return Screen("talk_requests-ask-whole", rows=rows, even=True)


def too_long(characters: int) -> Screen:
    return Screen("talk_requests-too-long", {"most": LONGEST, "characters": characters}, missed=True)


def personal(draft: TalkRequestDraft, part: RequestPart, data: Sequence[Datum]) -> Screen:
    id = draft.association
    rows = (
        row(Button("on", links.RequestLookOn(id, part, draft.mark))),
        row(Button("whole", links.RequestKeepData(id, part)), Button("change", links.ChangeRequestPart(id, part))),
    )
    return Screen("talk_requests-personal", {"kinds": kinds(data), "text": excerpt(draft.said(part))}, rows)


def part_changed(draft: TalkRequestDraft, part: RequestPart) -> Screen:
    """A message was changed, and there are more questions."""
    rows = (row(Button("on", links.PreviewRequest(draft.association))),)
    return Screen("talk_requests-part-changed", {"text": excerpt(draft.said(part))}, rows)


def kinds(data: Sequence[Datum]) -> Lines:
    return Lines(tuple(Say(f"talk_requests-datum-{one}") for one in dict.fromkeys(data)), gap=", ")


def change(draft: TalkRequestDraft) -> Screen:
    id = draft.association
    rows = (
        *(row(Button(str(part), links.ChangeRequestPart(id, part))) for part in RequestPart),
        row(Button("common-back", links.PreviewRequest(id))),
    )
    return Screen("talk_requests-change", rows=rows, place=Place.HERE, even=True)


def preview(seen: DraftSeen, id: str) -> Screen:
    """`id`: what the request will be called. Nothing has been sent."""
    draft = seen.draft
    whoever = () if draft.first is None else row(Button("whoever", links.WhoeverCan(draft.association)))
    rows = (
        row(Button("send", links.SendRequest(draft.association, id, draft.mark))),
        (Button("change", links.ChangeRequest(draft.association)), *whoever),
        row(Button("away", links.DropRequestDraft(draft.association))),
        HOME,
    )
    args: dict[str, Value] = {
        "topic": topic_name(draft.topic, seen.talks, seen.language),
        "whom": in_a_line(seen.chosen, seen.talks, seen.language)
        if seen.chosen
        else Say("talk_requests-whoever-first"),
        "parts": said(draft.about, draft.tried, draft.wish),
        "due": seen.due,
        "use": limits_said(seen.use, seen.limits),
    }
    return Screen("talk_requests-preview", args, rows)


def said(about: str, tried: str, wish: str) -> Lines:
    """The three answers, each with its heading."""
    parts = zip(RequestPart, (about, tried, wish), strict=True)
    return Lines(tuple(Say(f"talk_requests-said-{part}", {"text": excerpt(text)}) for part, text in parts if text))


def not_available(asked: links.AskVolunteer) -> Screen:
    """Paused, withdrawn, busy, never there: all the same."""
    looking = (asked.association, asked.topic, asked.region, asked.language)
    rows = (row(Button("whoever", links.AskVolunteer(*looking)), Button("others", BrowseListings(*looking))), HOME)
    return Screen("talk_requests-not-available", rows=rows)


def nobody_left(draft: TalkRequestDraft, *, others: bool) -> Screen:
    """Since it was begun. `others`: somebody else would fit."""
    whoever = row(Button("whoever", links.WhoeverCan(draft.association))) if others else ()
    rows = (whoever, row(Button("look", _others(draft)), Button("common-to-person", PassOn())), HOME)
    return Screen("talk_requests-nobody-left", rows=tuple(one for one in rows if one))


def _others(draft: TalkRequestDraft) -> BrowseListings:
    return BrowseListings(draft.association, draft.topic, str(draft.region or ""), draft.language or "")


def dropped(association: str) -> Screen:
    rows = (row(Button("look", links.TalkRequestsOf(association))), HOME)
    return Screen("talk_requests-dropped", rows=rows, place=Place.HERE)
