"""The invented people and the small invented programme of the gallery."""

from datetime import UTC, date, datetime, time, timedelta

from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.consultations.appointment import Appointment, AppointmentState
from bot.domain.dates.calendar import CohortDate, When
from bot.domain.desk.review import Returned
from bot.domain.journey import Answer, Comment, Review, StageState, StageStatus, TaskStatus
from bot.domain.programme import Material, Question, Section, Stage, Task
from bot.domain.stand import Standing
from bot.domain.way import Way
from bot.programme.invented import HOSTILE, association, member, programme, words
from bot.terms import Decision, Language, MemberRole, Opens
from bot.terms.appointments import AppointmentKind

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
LONG = "Wir kochen mit alten und neuen Nachbarinnen und Nachbarn. " * 30


def question(id: str, home: str, title: str, english: str) -> Question:
    ask = words(f"{title}: Erzählt es jemandem, der euch nicht kennt.", f"{english}: tell it to a stranger.")
    return Question(id, home, "idee", words(title, english), ask, words("Wir kochen jede Woche zusammen."), 300)


def stage_(number: int, title: str, english: str, opens: Opens) -> Stage:
    id = f"s{number}"
    return Stage(
        id=id,
        title=words(title, english),
        why=words("Am Anfang steht ein Satz, den alle gleich verstehen.", "It starts with one sentence."),
        guide=words("### Der Satz\n\n- **Was** tut ihr?\n\n### Die Probe\n\nErzählt ihn < 2 Leuten.\n\n### So."),
        simply=words("Sagt es in einem Satz.", "Say it in one sentence."),
        tasks=(
            Task(f"{id}-t1", words("Die Idee zwei fremden Menschen erzählen", "Tell the idea to two strangers"), 30),
            Task(f"{id}-t2", words("Klären, wer wie viel Zeit hat", "Find out who has time"), 20),
            Task(f"{id}-t3", words("Papiere an einen Ort legen", "Put the papers in one place"), 45),
        ),
        questions=(
            question(f"{id}-q1", id, "Eure Idee in einem Satz", "Your idea in one sentence"),
            question(f"{id}-q2", id, "Wer ihr seid", "Who you are"),
            question(f"{id}-q3", id, "Was ihr schon könnt", "What you are good at"),
        ),
        control_question=words("Versteht es jemand nach einer Minute?", "Does somebody get it in one minute?"),
        materials=(Material(words("Die Idee in 90 Sekunden", "The idea in 90 seconds"), words("Sprecht sie laut.")),),
        opens=opens,
    )


STAGES = (
    stage_(1, "Ankommen und Idee", "Arriving and your idea", Opens.FREE),
    stage_(2, "Bedarf und Zielgruppe", "Need and target group", Opens.FREE),
    stage_(3, "Vom Einfall zum Konzept", "From idea to concept", Opens.DATE),
    stage_(4, "Ziele und Wirkung", "Goals and impact", Opens.RELEASE),
    stage_(5, "Maßnahmen und Zeitplan", "Activities and schedule", Opens.DATE),
    stage_(6, "Nach der Abgabe", "After submitting", Opens.FREE),
)
PROGRAMME = programme(STAGES, (Section("idee", words("Idee")),), "So.")
COHORT = Cohort("k", "Schmiede Nord 2027", "t", "NI", date(2027, 6, 30), "muster")
BRUECKE = association("bruecke", "Brücke e. V.", land="NI", stage="s2", at=NOW)
ANNA, ZOE = member("anna", "Anna", MemberRole.CONTACT), member("zoe", HOSTILE, MemberRole.WORKER)


def answer(question: str, text: str, number: int = 1, *, undone: bool = False, who: str = "Anna") -> Answer:
    return Answer(f"a{number}", "bruecke", question, text, "anna", NOW, number, undone, who)


def status(id: str, state: StageState) -> StageStatus:
    return StageStatus("bruecke", id, state, NOW - timedelta(days=3), "anna", 1)


HERE = Standing(
    association=BRUECKE,
    cohort=COHORT,
    way=Way(PROGRAMME, {"s3": date(2027, 3, 20)}),
    member=ANNA,
    language=Language.GERMAN,
    statuses={"s1": status("s1", StageState.RELEASED)},
    answers={"s2-q1": answer("s2-q1", "Wir kochen jede Woche."), "s2-q2": answer("s2-q2", HOSTILE, who=HOSTILE)},
    tasks={
        "s2-t1": TaskStatus("bruecke", "s2-t1", "zoe", NOW, "zoe", HOSTILE, HOSTILE),
        "s2-t2": TaskStatus("bruecke", "s2-t2", "zoe", None, None, HOSTILE),
    },
)
EVENING = CohortDate("e", "k", "Workshop 3", When(date(2027, 3, 19), date(2027, 3, 19), time(17, 30), time(19, 30)))
DAY = CohortDate("d", "k", HOSTILE, When(date(2027, 3, 20), date(2027, 3, 21)))
ALL = {**HERE.answers, "s2-q3": answer("s2-q3", LONG)}
RETURN = Review("r", "bruecke", "s2", "anna", NOW, Decision.RETURNED, "karin", NOW, HOSTILE)
COMMENTS = (Comment("c", "r", "s2-q1", f"{HOSTILE} Für wen?", "karin", NOW, "Karin"),)
OLDER = (answer("s2-q1", LONG, 2), answer("s2-q1", HOSTILE, 1, who=""))
VERSIONS = [answer("s2-q1", "Verworfen", 3, undone=True), *OLDER]


def in_state(state: StageState, **more: object) -> Standing:
    return replace(HERE, statuses={**HERE.statuses, "s2": status("s2", state)}, **more)


BACK = in_state(StageState.RETURNED, returned={"s2": Returned(RETURN, COMMENTS)})
NEWER = replace(answer("s2-q1", "Für alle ab 60.", 2), at=NOW + timedelta(hours=1))
MENDED = replace(BACK, answers={**ALL, "s2-q1": NEWER})
_MAIL = replace(STAGES[1], tasks=(Task("zur-post", words("Zur Post gehen", "Go to the post office"), 30),))
TO_POST = in_state(
    StageState.RELEASED,
    way=Way(replace(PROGRAMME, stages=(STAGES[0], _MAIL, *STAGES[2:])), {}),
    association=replace(BRUECKE, stage="s6"),
)
"""Released and not yet in the post; the step after it is open."""
CONSULTATION = Appointment(
    "c",
    AppointmentKind.CONSULTATION,
    NOW,
    AppointmentState.HELD,
    starts_at=NOW,
    result=f"Zuerst drei Gespräche. {HOSTILE}",
)
