"""Every screen of the way once, with invented people and a small invented programme."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from bot.domain import loose
from bot.domain.calendar import CohortDate, When
from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.journey import Answer, Comment, Decision, Review, StageState, StageStatus, TaskStatus
from bot.domain.people import Member, MemberRole, MemberState
from bot.domain.programme import Material, Opening, Programme, Question, Section, Stage, Task, Words
from bot.domain.screen import Place, Say, Screen
from bot.domain.standing import Standing
from bot.domain.way import Way
from bot.links import Language, Outcome
from bot.programme.load import load
from handlers.journey.screens import handing_in, map, rounds, sheet, stage, tasks, versions

HOSTILE = '<b>Zoé & "Co" 🎉'
_NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
_LONG = "Wir kochen mit alten und neuen Nachbarinnen und Nachbarn. " * 30


def _words(german: str, english: str = "") -> Words:
    return Words({"de": german, "en": english} if english else {"de": german})


def _question(id: str, home: str, title: str, english: str) -> Question:
    ask = _words(f"{title}: Erzählt es jemandem, der euch nicht kennt.", f"{english}: tell it to a stranger.")
    return Question(id, home, "idee", _words(title, english), ask, _words("Wir kochen jede Woche zusammen."), 300)


def _stage(number: int, title: str, english: str, opens: Opening) -> Stage:
    id = f"s{number}"
    return Stage(
        id=id,
        title=_words(title, english),
        why=_words("Am Anfang steht ein Satz, den alle gleich verstehen.", "It starts with one sentence."),
        guide=_words("### Der Satz\n\n- **Was** tut ihr?\n\n### Die Probe\n\nErzählt ihn < 2 Leuten.\n\n### So."),
        simply=_words("Sagt es in einem Satz.", "Say it in one sentence."),
        tasks=(
            Task(f"{id}-t1", _words("Die Idee zwei fremden Menschen erzählen", "Tell the idea to two strangers"), 30),
            Task(f"{id}-t2", _words("Klären, wer wie viel Zeit hat", "Find out who has time"), 20),
            Task(f"{id}-t3", _words("Papiere an einen Ort legen", "Put the papers in one place"), 45),
        ),
        questions=(
            _question(f"{id}-q1", id, "Eure Idee in einem Satz", "Your idea in one sentence"),
            _question(f"{id}-q2", id, "Wer ihr seid", "Who you are"),
            _question(f"{id}-q3", id, "Was ihr schon könnt", "What you are good at"),
        ),
        control_question=_words("Versteht es jemand nach einer Minute?", "Does somebody get it in one minute?"),
        materials=(Material(_words("Die Idee in 90 Sekunden", "The idea in 90 seconds"), _words("Sprecht sie laut.")),),
        opens=opens,
    )


_STAGES = (
    _stage(1, "Ankommen und Idee", "Arriving and your idea", Opening.FREE),
    _stage(2, "Bedarf und Zielgruppe", "Need and target group", Opening.FREE),
    _stage(3, "Vom Einfall zum Konzept", "From idea to concept", Opening.DATE),
    _stage(4, "Ziele und Wirkung", "Goals and impact", Opening.RELEASE),
    _stage(5, "Maßnahmen und Zeitplan", "Activities and schedule", Opening.DATE),
    _stage(6, "Nach der Abgabe", "After submitting", Opening.FREE),
)
_PROGRAMME = Programme(
    "muster", _words("Muster"), load().call, 10, 2500, _words("So."), (Section("idee", _words("Idee")),), _STAGES
)
_COHORT = Cohort("k", "Schmiede Nord 2027", "t", "NI", date(2027, 6, 30), "muster")
_BRUECKE = Association("bruecke", "Brücke e. V.", "k", "NI", "s2", AssociationState.ACTIVE, _NOW, _NOW)
_ANNA = Member("bruecke", "anna", MemberRole.CONTACT, MemberState.ACTIVE, _NOW, "Anna")
_ZOE = Member("bruecke", "zoe", MemberRole.WORKER, MemberState.ACTIVE, _NOW, HOSTILE)


def _answer(question: str, text: str, number: int = 1, *, undone: bool = False, who: str = "Anna") -> Answer:
    return Answer(f"a{number}", "bruecke", question, text, "anna", _NOW, number, undone, who)


def _status(id: str, state: StageState) -> StageStatus:
    return StageStatus("bruecke", id, state, _NOW - timedelta(days=3), "anna", 1)


_HERE = Standing(
    association=_BRUECKE,
    cohort=_COHORT,
    way=Way(_PROGRAMME, {"s3": date(2027, 3, 20)}),
    member=_ANNA,
    language=Language.GERMAN,
    statuses={"s1": _status("s1", StageState.RELEASED)},
    answers={"s2-q1": _answer("s2-q1", "Wir kochen jede Woche."), "s2-q2": _answer("s2-q2", HOSTILE, who=HOSTILE)},
    tasks={
        "s2-t1": TaskStatus("bruecke", "s2-t1", "zoe", _NOW, "zoe", HOSTILE, HOSTILE),
        "s2-t2": TaskStatus("bruecke", "s2-t2", "zoe", None, None, HOSTILE),
    },
)
_EVENING = CohortDate("e", "k", "Workshop 3", When(date(2027, 3, 19), date(2027, 3, 19), time(17, 30), time(19, 30)))
_DAY = CohortDate("d", "k", HOSTILE, When(date(2027, 3, 20), date(2027, 3, 21)))
_ALL = {**_HERE.answers, "s2-q3": _answer("s2-q3", _LONG)}
_RETURN = Review("r", "bruecke", "s2", "anna", _NOW, Decision.RETURNED, "karin", _NOW, HOSTILE)
_COMMENTS = (Comment("c", "r", "s2-q1", f"{HOSTILE} Für wen?", "karin", _NOW, "Karin"),)
_OLDER = (_answer("s2-q1", _LONG, 2), _answer("s2-q1", HOSTILE, 1, who=""))
_VERSIONS = [_answer("s2-q1", "Verworfen", 3, undone=True), *_OLDER]


def _in(state: StageState, **more: object) -> Standing:
    return replace(_HERE, statuses={**_HERE.statuses, "s2": _status("s2", state)}, **more)  # type: ignore[arg-type]


def examples() -> Iterable[tuple[str, Screen]]:
    yield from _maps()
    yield from _stages()
    yield from _sheets()
    yield from _reviews()
    yield from _rounds()


def _maps() -> Iterable[tuple[str, Screen]]:
    reader = replace(_ANNA, role=MemberRole.READER)
    late = replace(_COHORT, deadline=date(2027, 3, 1))
    hostile = replace(_BRUECKE, name=HOSTILE, deadline=date(2027, 3, 11))
    yield "map", map.map_card(_HERE, _NOW)
    yield "map with the next date", map.map_card(replace(_HERE, dates=(_EVENING,)), _NOW)
    yield "map with a whole day, hostile title", map.map_card(replace(_HERE, dates=(_DAY,)), _NOW)
    yield "map of a reader", map.map_card(replace(_HERE, member=reader), _NOW)
    yield "map, all answered, hostile name", map.map_card(replace(_HERE, association=hostile, answers=_ALL), _NOW)
    yield "map while it is read", map.map_card(_in(StageState.HANDED_IN), _NOW, Place.REFRESH)
    yield "map, given back", map.map_card(_in(StageState.RETURNED), _NOW)
    yield "map, after the deadline", map.map_card(replace(_HERE, cohort=late), _NOW)
    yield "map, sitting out", map.map_card(_paused(), _NOW)
    yield "all steps", map.all_stages(_in(StageState.HANDED_IN))
    yield "all steps, joined late", map.all_stages(replace(_HERE, statuses={}))
    yield "all steps, sitting out", map.all_stages(_paused())


def _paused() -> Standing:
    return replace(_HERE, association=replace(_BRUECKE, state=AssociationState.PAUSED))


def _stages() -> Iterable[tuple[str, Screen]]:
    here, step = _HERE, _STAGES[1]
    yield "step", stage.stage_card(here, step)
    yield "step, all answered", stage.stage_card(replace(here, answers=_ALL), step)
    yield "step while it is read", stage.stage_card(_in(StageState.HANDED_IN), step)
    yield "step, given back", stage.stage_card(_in(StageState.RETURNED), step, _RETURN, _COMMENTS)
    yield "step, given back without remarks", stage.stage_card(_in(StageState.RETURNED), step, _RETURN)
    yield "step, released", stage.stage_card(here, _STAGES[0])
    yield "step to come by date", stage.stage_card(here, _STAGES[2])
    yield "step to come by release", stage.stage_card(here, _STAGES[3])
    yield "step to come on a day to be set", stage.stage_card(here, _STAGES[4])
    yield "step to come", stage.stage_card(here, _STAGES[5])
    yield "last step", stage.stage_card(replace(here, association=replace(_BRUECKE, stage="s6")), _STAGES[5])
    for page in (1, 2, 3):
        yield f"guide, page {page}", stage.guide(here, step, page)
    yield "guide of a step to come, last page", stage.guide(here, _STAGES[3], 3)
    yield "guide, simply", stage.simply(here, step)
    yield "materials", stage.materials(here, step)
    yield "one material", stage.material(here, step, 1)
    for what in Outcome:
        yield f"outcome {what.value}", stage.outcome(here, _STAGES[5], what)
    yield "tasks", tasks.tasks(here, step)
    yield "who does it", tasks.holder(here, step, step.tasks[0], [_ANNA, _ZOE])
    yield "a task for you", tasks.given(here, step, step.tasks[0], HOSTILE)


def _sheets() -> Iterable[tuple[str, Screen]]:
    here, step = _HERE, _STAGES[1]
    first, third = step.questions[0], step.questions[2]
    yield "worksheet", sheet.sheet(here, step)
    yield "question", sheet.question(here, step, third)
    yield "change an answer", sheet.change(here, step, first, here.answers[first.id])
    yield "question of a released step", sheet.question(_in(StageState.RELEASED), step, third)
    yield "change a released answer", sheet.change(_in(StageState.RELEASED), step, first, here.answers[first.id])
    yield "answer kept", sheet.saved(here, step, here.answers[first.id], "")
    yield "last answer kept, too long", sheet.saved(replace(here, answers=_ALL), step, _ALL["s2-q3"], "")
    yield "two at once", sheet.saved(here, step, _answer(first.id, HOSTILE, 2), HOSTILE)
    yield "two at once, to the other", sheet.crossed(here, first, HOSTILE)
    yield "answer", sheet.answer_card(here, step, first, ())
    yield "answer with a remark", sheet.answer_card(_in(StageState.RETURNED), step, first, _COMMENTS)
    yield "answer while it is read", sheet.answer_card(_in(StageState.HANDED_IN), step, step.questions[1], ())
    yield "no answer yet", sheet.answer_card(_in(StageState.HANDED_IN), step, third, ())
    yield "versions", versions.versions(here, first, _VERSIONS)
    yield "one version", versions.version(here, first, _VERSIONS[2], counts=False, may_take=True)
    yield "undone", versions.undone(here, first, _VERSIONS[0], _VERSIONS[1])
    yield "undone, nothing left", versions.undone(here, first, _VERSIONS[0], None)


def _reviews() -> Iterable[tuple[str, Screen]]:
    here, step = _HERE, _STAGES[1]
    yield "hand in, with a gap", handing_in.summary(here, step)
    yield "hand in", handing_in.summary(replace(here, answers=_ALL), step)
    yield "handed in", handing_in.handed_in(_in(StageState.HANDED_IN), step)
    onward = _in(StageState.HANDED_IN, association=replace(_BRUECKE, stage="s3"))
    yield "handed in, on to the next", handing_in.handed_in(onward, step)
    yield "taken back", handing_in.taken_back(here, step)
    yield "handed in by another", handing_in.others_handed_in(here, step, HOSTILE)
    yield "to the desk", handing_in.to_review(HOSTILE, step, "r", Language.GERMAN, again=False)
    yield "to the desk again", handing_in.to_review(HOSTILE, step, "r", Language.GERMAN, again=True)
    yield "taken back from the desk", handing_in.desk_taken_back(HOSTILE, "bruecke", step, Language.GERMAN)
    yield "opened by its day", handing_in.opened(here, step)


def _rounds() -> Iterable[tuple[str, Screen]]:
    yield "sit out?", rounds.pause(_HERE)
    yield "sitting out", rounds.paused(_HERE)
    yield "back in", rounds.resumed(_HERE)
    yield "sitting out, to the others", rounds.others_paused(_HERE, HOSTILE)
    yield "back in, to the others", rounds.others_resumed(_HERE, HOSTILE)
    yield "sitting out, to the desk", rounds.desk_paused(HOSTILE, "bruecke", HOSTILE, HOSTILE)
    for reason in rounds.REASONS:
        yield f"sitting out: {reason.value}, to the desk", rounds.desk_paused("Brücke", "b", "Anna", reason.value)
    yield "back in, to the desk", rounds.desk_resumed(HOSTILE, "bruecke", HOSTILE)
    for what in Outcome:
        yield f"outcome {what.value}, to the desk", rounds.desk_outcome(HOSTILE, "bruecke", HOSTILE, what)
    places, open_ = rounds.places(_HERE, _STAGES[1].questions[2]), Say("journey-step-answer", {"title": "Eure Idee"})
    yield "words for a closed worksheet", loose.where(HOSTILE, None, "", places, Say("journey-why-closed"))
    yield "words for a released worksheet", loose.where(HOSTILE, open_, "a", places[1:], Say("journey-why-released"))
    yield "loose words sent", rounds.loose_sent(_HERE)
    yield "loose words, to the desk", rounds.desk_word(HOSTILE, "bruecke", HOSTILE, HOSTILE)
