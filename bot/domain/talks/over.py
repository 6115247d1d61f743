"""What both sides read when a talk is over."""

from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.talks.closing import TalkEffect
from bot.domain.talks.talk import Side, Talk
from bot.domain.wording import HOME, paragraphs
from bot.links.directory import Directory
from bot.links.talk_closing import RateTalk
from bot.terms import Score

ANOTHER = (row(Button("talk_closing-another", Directory())),)
"""For whoever asked: others can help."""


def over(talk: Talk, side: Side, effect: TalkEffect, *, away: bool = False, place: Place = Place.NEW) -> Screen:
    """`away`: the other one is not there any more, or does not want to be; which it is, nobody learns."""
    ended: Value = Say("talk_closing-away" if away else "talk_closing-ended", {"number": talk.number})
    another = ANOTHER if side is Side.ASKER else ()
    if talk.volunteer_first_at is None or not talk.person(side):
        return Screen("talk_closing-unheld", {"ended": _lines(ended, _free(talk, side))}, (*another, HOME), place=place)
    counts = effect_of(effect) if side is Side.VOLUNTEER and talk.counted else _free(talk, side)
    rows = (*_scores(talk), *(another if away else ()))
    return Screen(f"talk_closing-over-{side}", {"ended": _lines(ended, counts)}, rows, place=place, even=True)


def effect_of(effect: TalkEffect) -> Value:
    """What a volunteer has done so far."""
    return Say("talk_closing-effect", {"helped": effect.helped, "thanked": effect.thanked})


def _free(talk: Talk, side: Side) -> Value | None:
    return Say("talk_closing-unit-free") if side is Side.VOLUNTEER and not talk.counted else None


def _lines(*parts: Value | None) -> Value:
    return paragraphs(*parts)


def _scores(talk: Talk) -> Rows:
    return tuple(row(Button(score.value, RateTalk(talk.id, score))) for score in Score)
