"""An invented cohort with its associations, for the galleries of all that the Koordination sees."""

from datetime import date, timedelta

from msgspec.structs import replace

from bot.domain.cohorts import AssociationState, Cohort
from bot.domain.journey import Review, StageState, StageStatus
from bot.domain.programme import Question, Stage, Task
from bot.domain.stand import Stand
from bot.domain.way import Way
from bot.programme.invented import HOSTILE, NOW, association, in_both, programme, stage
from bot.terms import Opens

DE = "de"


def _stage(number: int, title: str, opens: Opens) -> Stage:
    questions = tuple(
        Question(f"frage-{number}-{k}", f"s{number}", "", in_both(f"Frage {k}"), in_both("?"), in_both(""), 1000)
        for k in (1, 2, 3)
    )
    tasks, control = (Task(f"aufgabe-{number}", in_both("Aufgabe"), 20),), "Ist das ein neues Projekt?"
    return stage(f"s{number}", title, tasks=tasks, questions=questions, opens=opens, control=control)


TITLES = ("Idee", "Bedarf und Zielgruppe", "Konzept", "Ziele und Wirkung")
OPENS = (Opens.FREE, Opens.RELEASE, Opens.DATE, Opens.DATE)
STAGES = tuple(map(_stage, (1, 2, 3, 4), TITLES, OPENS))
WAY = Way(programme(STAGES), {"s3": date(2027, 4, 5)})
COHORT = Cohort("kohorte1", "Projektschmiede 2027 Bamberg", "ib", "BY", date(2027, 6, 30), "p")


def _stand(id: str, name: str, stage: str, quiet: int, *statuses: StageState, paused: bool = False) -> Stand:
    one = association(id, name, cohort=COHORT.id, stage=stage, at=NOW - timedelta(days=quiet))
    one = replace(one, state=AssociationState.PAUSED) if paused else one
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
