"""What a talk shows to both sides: how it begins, its living state, and all that can be done with it."""

from collections.abc import Sequence

from msgspec import Struct

from bot.domain.screen import Button, Rows, Say, Screen, Value, row
from bot.domain.talks.talk import Colour, Side, Talk, TalkState
from bot.domain.talks.topics import TalkTopics
from bot.domain.volunteering.card import topic_name
from bot.domain.wording import HOME, lines
from bot.links.contact_exchange import ContactOffer
from bot.links.talk_closing import AskBlock, AskEndTalk
from bot.links.talk_reports import ReportTalk
from bot.links.talks import AllowFiles, LooseToTalk, MyTalks, OpenTalk, TalkMenu, WriteInTalk
from bot.terms import Language

MOST_PLACES = 3
"""Running talks that are offered for a text without a place."""


class TalkAs(Struct, frozen=True):
    """A talk as one of the two sees it."""

    talk: Talk
    side: Side
    topic: Value = ""
    """In words."""

    @property
    def runs(self) -> bool:
        return self.talk.state is TalkState.RUNNING


def as_seen(talk: Talk, person: str, topics: TalkTopics, language: Language) -> TalkAs:
    """By somebody who is in it."""
    topic = topic_name(talk.topic, topics, language) if talk.topic else ""
    return TalkAs(talk, talk.side_of(person) or Side.ASKER, topic)


def colour(one: Colour) -> Say:
    return Say(f"common-talk-colour-{one}")


def of_talk(talk: Talk, side: Side) -> dict[str, Value]:
    """The number of the talk, the colour of this side, and of the other."""
    return {
        "number": str(talk.number),
        "own": colour(talk.colour(side)),
        "who": colour(talk.colour(side.other)),
    }


def opened(talk: Talk, side: Side) -> Screen:
    """To each side when the talk begins, by whoever makes it."""
    return Screen(
        "common-talk-opened",
        {**of_talk(talk, side), "side": str(side)},
        (row(Button("write", WriteInTalk(talk.id))), row(Button("more", TalkMenu(talk.id)))),
    )


def card(one: TalkAs, *, rests: bool = False) -> Screen:
    """How it stands. `rests`: the other side pauses."""
    about = Say("common-talk-topic", {"topic": one.topic}) if one.topic else None
    state = Say("common-talk-state-rests") if rests and one.runs else _state(one.talk)
    talk, said = one.talk, lines(about, state)
    rows: Rows = (row(Button("more", TalkMenu(talk.id))), row(Button("all", MyTalks())))
    if one.runs:
        rows = (row(Button("write", WriteInTalk(talk.id))), *rows)
    return Screen("common-talk-card", {**_named(one), "said": said}, rows)


def _state(talk: Talk) -> Say:
    return Say(f"common-talk-state-{talk.state}", {"day": talk.last_at.date()})


def menu(talk: Talk, side: Side, line: str = "") -> Screen:
    """All that can be done with it, one below the other. `line`: the message that is meant; empty for none."""
    rows = (*ways(talk, side, line), row(Button("common-back", OpenTalk(talk.id))))
    return Screen("common-talk-menu", of_talk(talk, side), rows, even=True)


def ways(talk: Talk, side: Side, line: str) -> Rows:
    """Rows of the menu: each room that does something with a talk has its own. Nothing is left of one of which it is
    not known any more who talked."""
    if not talk.association:
        return ()
    exchange = row(Button("common-talk-exchange", ContactOffer(talk.id)))
    running = (row(_files(talk, side)), exchange) if talk.state is TalkState.RUNNING else ()
    return (*running, *ways_out(talk, line))


def ways_out(talk: Talk, line: str = "") -> Rows:
    report = row(Button("common-talk-report-line" if line else "common-talk-report", ReportTalk(talk.id, line)))
    end = (row(Button("common-talk-end", AskEndTalk(talk.id))),) if talk.state is TalkState.RUNNING else ()
    return (*end, report, row(Button("common-talk-block", AskBlock(talk.id))))


def _files(talk: Talk, side: Side) -> Button:
    label = "common-talk-files-off" if talk.allows_files(side) else "common-talk-files-on"
    return Button(label, allow_files(talk, side))


def allow_files(talk: Talk, side: Side) -> AllowFiles:
    """The other way round than it is now."""
    return AllowFiles(talk.id, int(not talk.allows_files(side)))


def places(talks: Sequence[TalkAs], but: str | None) -> Rows:
    """For a text that nobody waited for: those that run, without the one that is the open question."""
    others = [one for one in talks if one.runs and one.talk.id != but]
    return tuple(row(_place(one)) for one in others[:MOST_PLACES])


def _place(one: TalkAs) -> Button:
    args: dict[str, Value] = {**of_talk(one.talk, one.side), "topic": one.topic}
    return Button("common-talk-place-topic" if one.topic else "common-talk-place", LooseToTalk(one.talk.id), args)


def mine(talks: Sequence[TalkAs]) -> Screen:
    """All that are not over."""
    if not talks:
        return Screen("common-talk-none", rows=(HOME,))
    said = lines(*(_line(one) for one in talks))
    rows = tuple(row(Button("common-talk-open", OpenTalk(one.talk.id), _named(one))) for one in talks)
    return Screen("common-talk-mine", {"said": said}, rows, even=True)


def _line(one: TalkAs) -> Say:
    args: dict[str, Value] = {**_named(one), "topic": one.topic, "state": _state(one.talk)}
    return Say("common-talk-line-topic" if one.topic else "common-talk-line", args)


def _named(one: TalkAs) -> dict[str, Value]:
    return of_talk(one.talk, one.side)
