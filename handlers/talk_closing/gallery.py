"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.screen import Screen
from bot.domain.talks import over as shared
from bot.domain.talks.closing import RatingCount, TalkEffect, ended
from bot.domain.talks.talk import Side, Talk
from bot.terms import Score
from handlers.talk_closing import screens

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
TALK = Talk("t1", "r1", "bruecke", "elifs", "anna", "elif", NOW, NOW, number=27, volunteer_first_at=NOW)
OVER = ended(TALK, Side.ASKER, NOW)
UNHELD = ended(replace(TALK, volunteer_first_at=None), None, NOW)
FREE = ended(TALK, Side.ASKER, NOW, helped=False)
COHORT = Cohort("nord2027", HOSTILE, "carrier", "NI", date(2027, 6, 30), "default")
COUNTS = [RatingCount(Side.ASKER, Score.GOOD, 5), RatingCount(Side.ASKER, Score.BAD, 1)]
WORDS, BARE = f"Danke, {HOSTILE}", "Danke, …"


def examples() -> Iterator[tuple[str, Screen]]:
    yield "end it?", screens.ask_end(TALK)
    yield "is it done?", screens.is_it_done(TALK)
    yield "it goes on", screens.goes_on(TALK)
    yield "it rests", screens.rests(TALK)
    yield "over, for whoever asked", shared.over(OVER, Side.ASKER, TalkEffect(1, 0))
    yield "over, nobody there", shared.over(OVER, Side.ASKER, TalkEffect(1, 0), away=True)
    yield "over, the first one", shared.over(OVER, Side.VOLUNTEER, TalkEffect(1, 0))
    yield "over, the third one", shared.over(OVER, Side.VOLUNTEER, TalkEffect(3, 2))
    yield "over, and not counted", shared.over(FREE, Side.VOLUNTEER, TalkEffect(3, 2))
    yield "over before it began, for whoever asked", shared.over(UNHELD, Side.ASKER, TalkEffect(0, 0), away=True)
    yield "over before it began, for the volunteer", shared.over(UNHELD, Side.VOLUNTEER, TalkEffect(0, 0))
    yield "never again?", screens.ask_block(TALK)
    yield "never again", screens.blocked(TALK)
    yield "it helped", screens.rated(OVER, Side.ASKER, Score.GOOD)
    yield "it did not help", screens.rated(OVER, Side.ASKER, Score.BAD)
    yield "words of thanks", screens.ask_thanks(OVER)
    yield "they say who it is", screens.tells(OVER, WORDS, BARE, "abc123")
    yield "thanked", screens.thanked(OVER)
    yield "thanks, to the volunteer", screens.thanks(OVER, HOSTILE, TalkEffect(3, 1))
    yield "thanks without words, to the volunteer", screens.thanks(OVER, "", TalkEffect(3, 2))
    yield "in numbers", screens.counts(COHORT, COUNTS)
