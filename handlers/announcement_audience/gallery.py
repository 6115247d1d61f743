"""Every screen of the audience, with invented values."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement, Audience, AudienceLine, AudienceSize
from bot.domain.announcements.audience import said
from bot.domain.announcements.seen import AnnouncementSeen
from bot.domain.cohorts import Cohort
from bot.domain.screen import Screen
from bot.programme.invented import HOSTILE, association, programme, stage
from bot.terms import Land, MemberRole
from bot.terms.announcements import AnnouncementState, AudienceGroup, Exclusion
from handlers.announcement_audience.screens import choosing, looking

NOW = datetime(2027, 3, 1, 18, 42, tzinfo=UTC)
NORD = Cohort("nord", "Schmiede Nord", "traeger", "NI", date(2027, 6, 30), "bgz")
PROGRAMME = programme(tuple(stage(f"s{n}", f"Ziele und Wirkung {HOSTILE}") for n in range(1, 5)))
ONE = Announcement("a1", "nord", "karin", NOW, Audience(("nord",)), html="Hallo")
SIZES = (AudienceSize(0, 41, 23), *(AudienceSize(place, place, 1) for place in range(1, 5)))
NAMES = ("Verein Brücke e. V.", "Verein Herz", "Ein sehr langer Vereinsname mit vielen Wörtern e. V.")
GROUPS = [association(f"v{n}", name, at=NOW) for n, name in enumerate(NAMES)]
EARLIER = replace(ONE, id="a0", number=14, state=AnnouncementState.DONE, started_at=NOW)
LINES = [
    AudienceLine("p1", "Anna", "v0", NAMES[0]),
    AudienceLine("p1", "Anna", "v1", NAMES[1]),
    AudienceLine("p2", "", "v1", NAMES[1]),
    AudienceLine("p3", "Elif", "", ""),
]


def seen(**audience: object) -> AnnouncementSeen:
    one = replace(ONE, audience=replace(ONE.audience, **audience))
    whom = said(one.audience, PROGRAMME, {"nord": "Schmiede Nord"}, 14)
    return AnnouncementSeen(one, whom, SIZES, NAMES)


def examples() -> Iterable[tuple[str, Screen]]:
    yield from _choosing()
    yield from _looking()


def _choosing() -> Iterable[tuple[str, Screen]]:
    stages = ("s2", "s3")
    yield "to whom", choosing.audience(seen())
    yield "to whom, steps and Länder", choosing.audience(seen(stages=stages, lands=(Land.NI, Land.HB)))
    both = (AudienceGroup.MEMBERS, AudienceGroup.ALUMNI)
    yield "to whom, contacts and others", choosing.audience(seen(roles=(MemberRole.CONTACT,), groups=both))
    yield "to whom, single ones", choosing.audience(seen(chosen=("v0",)))
    yield "to whom, without an answer", choosing.audience(seen(unanswered="a0"))
    yield "to whom, all of them", choosing.audience(replace(seen(), sizes=SIZES[:1]))
    yield "more", choosing.more(seen(), cohorts=True, earlier=True)
    yield "more, one cohort", choosing.more(seen(), cohorts=False, earlier=False)
    yield "cohorts", choosing.cohorts(seen(), [NORD, replace(NORD, id="sued", title="Schmiede Süd")])
    yield "steps", choosing.stages(seen(stages=stages), PROGRAMME, "de")
    yield "Länder", choosing.lands(seen(lands=(Land.NI,)), ("HB", "NI"))
    yield "people", choosing.people(seen(roles=(MemberRole.CONTACT,)))
    yield "people, everybody", choosing.people(seen(groups=both))
    yield "associations", choosing.associations(seen(chosen=("v1",)), GROUPS, 1, 3)
    yield "name", choosing.ask_name(ONE)
    yield "several fit", choosing.found(seen(), GROUPS, missed=False)
    yield "many fit", choosing.found(seen(), GROUPS * 5, missed=False)
    yield "not found", choosing.found(seen(), (), missed=True)
    yield "found", choosing.chosen(seen(chosen=("v0",)), GROUPS[0])
    yield "unanswered", choosing.unanswered(seen(unanswered="a0"), [EARLIER], 0, 2)


def _looking() -> Iterable[tuple[str, Screen]]:
    yield "who", looking.people(seen(), None, LINES, 0, 3)
    yield "who, nobody", looking.people(seen(), None, (), 0, 1)
    for reason in Exclusion:
        yield f"who not, {reason}", looking.people(seen(), reason, LINES[:1], 0, 1)
    yield "reasons", looking.reasons(seen())
    yield "reasons, none", looking.reasons(AnnouncementSeen(ONE))
    yield "nobody there", looking.nobody(seen())
    yield "nobody there, many", looking.nobody(replace(seen(), nobody=NAMES * 12))
    yield "nobody there, none", looking.nobody(AnnouncementSeen(ONE))
