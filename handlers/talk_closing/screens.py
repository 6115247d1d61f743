"""The end of a talk."""

from collections.abc import Iterable

from bot.domain.cohorts import Cohort
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.talks.closing import RatingCount, TalkEffect, shown
from bot.domain.talks.over import ANOTHER, effect_of
from bot.domain.talks.talk import Side, Talk
from bot.domain.wording import CANCEL, HOME, lines
from bot.links.talk_closing import (
    AskThanks,
    BlockPartner,
    EndTalk,
    SendThanks,
    TalkDone,
    TalkGoesOn,
    ThankWordless,
)
from bot.links.talk_quotes import QuoteTalk
from bot.terms import Score


def ask_end(talk: Talk) -> Screen:
    rows = (row(Button("on", TalkGoesOn(talk.id)), Button("end", EndTalk(talk.id))),)
    return Screen("talk_closing-ask-end", {"number": talk.number}, rows)


def is_it_done(talk: Talk) -> Screen:
    """Unasked, after two weeks without a message."""
    rows = (row(Button("on", TalkGoesOn(talk.id)), Button("done", TalkDone(talk.id))),)
    return Screen("talk_closing-quiet", {"number": talk.number}, rows, even=True)


def goes_on(talk: Talk) -> Screen:
    return Screen("talk_closing-goes-on", {"number": talk.number}, (HOME,), place=Place.HERE)


def rests(talk: Talk) -> Screen:
    return Screen("talk_closing-rests", {"number": talk.number}, (HOME,))


def ask_block(talk: Talk) -> Screen:
    rows = (row(Button("on", TalkGoesOn(talk.id)), Button("block", BlockPartner(talk.id))),)
    return Screen("talk_closing-ask-block", {"number": talk.number}, rows)


def blocked(talk: Talk) -> Screen:
    return Screen("talk_closing-blocked", {"number": talk.number}, (HOME,))


def rated(talk: Talk, side: Side, score: Score) -> Screen:
    if side is Side.VOLUNTEER or talk.thanked_at or score is Score.BAD:
        another = ANOTHER if side is Side.ASKER and score is Score.BAD else ()
        return Screen("talk_closing-rated", rows=(*another, *_quote(talk, score), HOME))
    rows = (row(Button("thank", AskThanks(talk.id))), *_quote(talk, score), HOME)
    return Screen("talk_closing-rated-thank", rows=rows, even=True)


def _quote(talk: Talk, score: Score) -> Rows:
    """Somebody else might ask the same."""
    return () if score is Score.BAD else (row(Button("talk_quotes-begin", QuoteTalk(talk.id))),)


def ask_thanks(talk: Talk) -> Screen:
    rows = (row(Button("wordless", ThankWordless(talk.id))), CANCEL)
    return Screen("talk_closing-ask-thanks", rows=rows, even=True)


def tells(talk: Talk, words: str, bare: str, mark: str) -> Screen:
    """What was typed says who writes. `bare`: the same without it."""
    rows = (
        row(Button("bare", SendThanks(talk.id, mark, 0))),
        row(Button("whole", SendThanks(talk.id, mark, 1))),
        row(Button("again", AskThanks(talk.id)), *CANCEL),
    )
    return Screen("talk_closing-tells", {"words": words, "bare": bare}, rows)


def thanked(talk: Talk) -> Screen:
    return Screen("talk_closing-thanked", {"number": talk.number}, (HOME,))


def thanks(talk: Talk, words: str, effect: TalkEffect) -> Screen:
    """To the volunteer."""
    args: dict[str, Value] = {"number": talk.number, "effect": effect_of(effect)}
    if not words:
        return Screen("talk_closing-thanks-wordless", args, (HOME,))
    return Screen("talk_closing-thanks", {**args, "words": words}, (HOME,))


def counts(cohort: Cohort, ratings: Iterable[RatingCount]) -> Screen:
    found = tuple(ratings)
    said = lines(*(_said(side, shown(found, side)) for side in Side))
    return Screen("talk_closing-counts", {"cohort": cohort.title, "lines": said}, (HOME,))


def _said(side: Side, counts: dict[Score, int]) -> Value:
    if not counts:
        return Say(f"talk_closing-few-{side}")
    return Say(f"talk_closing-said-{side}", {score.value: counts.get(score, 0) for score in Score})
