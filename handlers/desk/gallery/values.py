"""Made-up associations and what they wrote."""

from datetime import UTC, date, datetime, timedelta

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.invitations import Invitation, Ticket
from bot.domain.journey import Answer, Comment, Review, StageState, StageStatus
from bot.domain.programme import Programme, Question, Stage, Task, Words
from bot.domain.review import LastTime
from bot.domain.stand import Stand
from bot.domain.way import Way
from bot.programme.load import load
from bot.terms import MemberRole, Opens

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
DE = "de"


def words(text: str) -> Words:
    return Words({"de": text, "en": text})


def _stage(number: int, opens: Opens) -> Stage:
    title = ("Idee", "Bedarf und Zielgruppe", "Konzept", "Ziele und Wirkung")[number - 1]
    questions = tuple(
        Question(f"frage-{number}-{k}", f"s{number}", "", words(f"Frage {k}"), words("?"), words(""), 1000)
        for k in (1, 2, 3)
    )
    tasks = (Task(f"aufgabe-{number}", words("Aufgabe"), 20),)
    control = words("Ist das ein neues Projekt?")
    return Stage(f"s{number}", words(title), words(""), words(""), words(""), tasks, questions, control, (), opens)


STAGES = tuple(
    _stage(number, opens) for number, opens in enumerate((Opens.FREE, Opens.RELEASE, Opens.DATE, Opens.DATE), start=1)
)
WAY = Way(Programme("p", words("Programm"), load().call, 10, 2500, words(""), (), STAGES), {"s3": date(2027, 4, 5)})
COHORT = Cohort("kohorte1", "Projektschmiede 2027 Bamberg", "ib", "BY", date(2027, 6, 30), "p")


def _association(id: str, name: str, stage: str, quiet: int, state: AssociationState) -> Association:
    moved = NOW - timedelta(days=quiet)
    return Association(id, name, COHORT.id, "BY", stage, state, moved, moved)


def _stand(id: str, name: str, stage: str, quiet: int, *statuses: StageState, paused: bool = False) -> Stand:
    state = AssociationState.PAUSED if paused else AssociationState.ACTIVE
    one = _association(id, name, stage, quiet, state)
    kept = {
        f"s{number}": StageStatus(id, f"s{number}", status, one.moved_at, None)
        for number, status in enumerate(statuses, start=1)
    }
    return Stand(one, COHORT, WAY, kept)


BRIDGE = _stand("bruecke", "Brücke", "s2", 2, StageState.RELEASED, StageState.HANDED_IN)
HOSTS = (
    BRIDGE,
    _stand("zoe", HOSTILE, "s1", 23),
    _stand("lang", "Interkultureller Frauentreff Regnitz-Nord und Umgebung", "s3", 16, *[StageState.RELEASED] * 2),
    _stand("neu", "Nordhang e. V.", "s1", 0),
    _stand("pause", "Kleine Insel", "s2", 40, paused=True),
)
REVIEW = Review("review1", "bruecke", "s2", "amira", NOW - timedelta(days=2))
COMMENTS = [
    Comment("c1", REVIEW.id, "frage-2-1", "Woher kommt diese Zahl?", "jonas", NOW, "Jonas"),
    Comment("c2", REVIEW.id, "frage-2-1", HOSTILE, "zoe", NOW, HOSTILE),
]
ANSWERS = {
    "frage-2-1": Answer("a1", "bruecke", "frage-2-1", HOSTILE + "\n\nZweiter Absatz.", "amira", NOW, 1, author=HOSTILE),
    "frage-2-2": Answer("a2", "bruecke", "frage-2-2", "Rund 40 Menschen.", None, NOW, 2),
}
BEFORE = LastTime(NOW - timedelta(days=9), (COMMENTS[0],), {"frage-2-1": "Viele.", "frage-2-2": "Rund 40 Menschen."})
INVITATION = Invitation("inv1", "bruecke", None, MemberRole.WORKER, 2, 1, NOW + timedelta(days=12), NOW)
TICKET = Ticket("AbCdEfGhIjKlMnOpQrStUv", "K7MPX2QR")
