"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import date, timedelta

from bot.domain.cohorts import Cohort
from bot.domain.desk.personal_word import Draft, Occasion, PersonalWord, ReadyLine
from bot.domain.people import Channel, Member, MemberState, Person
from bot.domain.questions.enquiry import Enquiry
from bot.domain.screen import Screen
from bot.domain.stand import Stand
from bot.domain.way import Way
from bot.programme.invented import HOSTILE, NOW, association, programme, stage
from bot.terms import Language, MemberRole
from handlers.personal_words import screens

DE = "de"
STAGES = (stage("s1", "Idee"), stage("s2", "Bedarf und Zielgruppe"))
COHORT = Cohort("k", HOSTILE, "ib", "BY", date(2027, 6, 30), "p")
STAND = Stand(association("bruecke", HOSTILE, stage="s2"), COHORT, Way(programme(STAGES), {}), {})
WORD = PersonalWord("w1", "bruecke", "karin", NOW - timedelta(hours=2), Occasion.QUIET, HOSTILE, 2, HOSTILE)


def _mate(id: str, name: str, role: MemberRole) -> tuple[Member, Person]:
    person = Person(id, name, Language.GERMAN, Channel.TELEGRAM, None, NOW)
    return Member("bruecke", id, role, MemberState.ACTIVE, NOW, name), person


TEAM = [_mate("a", HOSTILE, MemberRole.CONTACT), _mate("b", "Ben", MemberRole.WORKER)]


def _line(occasion: Occasion) -> ReadyLine:
    dated = occasion in (Occasion.DATE, Occasion.CONSULTATION, Occasion.DEADLINE)
    title = HOSTILE if occasion is Occasion.DATE else ""
    return ReadyLine(occasion, HOSTILE, "s2", title, NOW.date() if dated else None)


def examples() -> Iterator[tuple[str, Screen]]:
    for occasion in Occasion:
        yield f"line: {occasion}", screens.write(STAND, Draft(_line(occasion)), None, DE)
    ready = Draft(_line(Occasion.QUIET))
    typed = Draft(_line(Occasion.DATE), HOSTILE, WORD)
    yield "somebody wrote before", screens.write(STAND, ready, WORD, DE)
    yield "to be changed", screens.reword(STAND, HOSTILE)
    yield "ready line to confirm", screens.confirm(STAND, ready, TEAM, "w2", DE)
    yield "own words, the second today", screens.confirm(STAND, typed, TEAM, "w2", DE)
    yield "to confirm, one member", screens.confirm(STAND, typed, TEAM[:1], "w2", DE)
    yield "to confirm, no contact", screens.confirm(STAND, ready, [TEAM[1], TEAM[1]], "w2", DE)
    yield "sent", screens.sent(STAND, WORD)
    yield "told", screens.told(STAND, ready, WORD, DE)
    yield "told in own words", screens.told(STAND, typed, WORD, DE)
    yield "answer asked", screens.ask_answer(HOSTILE, STAND.association)
    yield "answered", screens.answered(HOSTILE, Enquiry("q1", "k", HOSTILE, NOW, number=112), goes_on=True)
    yield (
        "answered, something else is open",
        screens.answered("", Enquiry("q1", "k", "", NOW, number=112), goes_on=False),
    )
    yield "answer asked, its author has gone", screens.ask_answer("", STAND.association)
    yield "no words", screens.words_only()
