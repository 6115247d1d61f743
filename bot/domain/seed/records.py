"""Who and what an installation starts with, as a seed file names it."""

from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from bot.domain.cohorts import Carrier, Cohort
from bot.domain.consultations.times import TimeSpan
from bot.domain.dates.calendar import CohortDate
from bot.domain.seed.after import SeedLogic, SeedReading
from bot.domain.talks.talk import Side
from bot.terms import Land, MemberRole, Outcome
from bot.terms.talks import ListingKind, Region


class SeedFault(Exception):
    """Every mistake of the file, one per line, each with its entry and what to do."""

    def __init__(self, file: str, faults: Iterable[str]) -> None:
        super().__init__("\n".join(f"{file}: {fault}" for fault in faults))


class SeedPerson(Struct, frozen=True):
    name: str
    telegram: str
    """Empty: they get a link to the web door."""


class SeedMember(SeedPerson, frozen=True):
    role: MemberRole


class SeedCoordinator(SeedPerson, frozen=True):
    cohorts: tuple[str, ...]


class SeedRequest(Struct, frozen=True):
    """For a rehearsal: what an association asks of a volunteer."""

    association: str
    """By name, as everywhere in the file."""
    topic: str
    about: str
    tried: str = ""
    wish: str = ""


class SeedTalk(Struct, frozen=True):
    """For a rehearsal: a talk that runs."""

    association: str
    topic: str
    lines: tuple[tuple[Side, str], ...]
    """In their order; the last one is not heard yet."""


class SeedAlumna(SeedPerson, frozen=True):
    topics: tuple[str, ...]
    """As the file calls them."""
    region: Region | None
    languages: tuple[str, ...]
    units: int
    ask_me: str = ""
    hard_stage: str = ""
    helped: str = ""
    refused_first: bool | None = None
    year: int | None = None
    outcome: Outcome | None = None
    requests: tuple[SeedRequest, ...] = ()
    talks: tuple[SeedTalk, ...] = ()


class SeedPartner(SeedPerson, frozen=True):
    """Of sparring."""

    title: str
    cohort: str
    topics: tuple[str, ...]
    methods: tuple[str, ...]
    ask_me: str
    place: str
    at_work: tuple[str, ...]
    """Names of associations in whose process they are at work already."""


class SeedOffice(Struct, frozen=True):
    """With a public address."""

    id: str
    kind: ListingKind
    cohort: str | None
    """None: all of them."""
    title: str
    direct: str
    land: Land | None
    topics: tuple[str, ...]
    """As the file calls them."""


class SeedSlots(Struct, frozen=True):
    """Times for consultations."""

    coordinator: str
    """By name."""
    cohort: str
    spans: tuple[TimeSpan, ...]
    place: str


class SeedAssociation(Struct, frozen=True):
    id: str
    name: str
    land: str
    cohort: str
    stage: str
    """They stand here; everything before it is released."""
    members: tuple[SeedMember, ...]
    handed_in: bool = False
    """For a rehearsal: where they stand, the Koordination is to read."""
    examples: bool = False
    """For a rehearsal: what is released is answered with the programme's own examples."""
    answers: Mapping[str, str] = field(default_factory=dict)
    """For a rehearsal: by question; stronger than the examples."""
    finance: tuple[str, ...] = ()
    """For a rehearsal: items of the Finanzierungsplan, as people type them."""
    finance_months: int = 0
    """For a rehearsal: how long the project runs; 0: nobody has said it."""
    sparring: bool = False
    """They may use it."""
    quiet_days: int = 0
    """For a rehearsal: so long ago was their last step."""
    logic: tuple[SeedLogic, ...] = ()
    """For a rehearsal: what they noted to their goals."""
    paused: str = ""
    """For a rehearsal: they pause, for this reason."""
    second_try: bool = False
    """For a rehearsal: they would like to be in the next round."""


class Seed(Struct, frozen=True):
    cohorts: tuple[Cohort, ...]
    """`carrier` is the title of the carrier; its id is `stable_id("carrier", title)`, so that a second seeding finds
    what the first one made."""
    coordinators: tuple[SeedCoordinator, ...]
    associations: tuple[SeedAssociation, ...]
    alumnae: tuple[SeedAlumna, ...]
    dates: tuple[CohortDate, ...]
    partners: tuple[SeedPartner, ...] = ()
    slots: tuple[SeedSlots, ...] = ()
    offices: tuple[SeedOffice, ...] = ()
    carriers: tuple[Carrier, ...] = ()
    readings: tuple[SeedReading, ...] = ()


def twice(seed: Seed) -> Iterable[str]:
    things = [
        *(f'the cohort "{cohort.id}"' for cohort in seed.cohorts),
        *(f'the carrier "{carrier.title}"' for carrier in seed.carriers),
        *(f'the coordinator "{person.name}"' for person in seed.coordinators),
        *(f'the association "{one.name}" in the cohort "{one.cohort}"' for one in seed.associations),
        *(f'"{who.name}" in the association "{one.name}"' for one in seed.associations for who in one.members),
        *(f'the alumna "{person.name}"' for person in seed.alumnae),
        *(f'the office "{one.title}"' for one in seed.offices),
        *(f'the sparring partner "{person.name}"' for person in seed.partners),
        *(f'the event "{one.title}" of "{one.cohort}" at {one.starts_at:%Y-%m-%d %H:%M} UTC' for one in seed.dates),
    ]
    yield from (
        f"{thing} stands twice in the file. Delete one, or rename it."
        for thing in dict.fromkeys(things)
        if things.count(thing) > 1
    )
    for number, names in _owners(seed).items():
        if len(names) > 1:
            yield f"The Telegram number {number} belongs to {' and to '.join(names)}. Correct one of them."


def _owners(seed: Seed) -> Mapping[str, dict[str, None]]:
    """Names by Telegram number; one person may be several things under one name."""
    owners: dict[str, dict[str, None]] = {}
    for person in people(seed):
        if person.telegram:
            owners.setdefault(person.telegram, {})[person.name] = None
    return owners


def people(seed: Seed) -> list[SeedPerson]:
    members = (member for association in seed.associations for member in association.members)
    return [*seed.coordinators, *members, *seed.alumnae, *seed.partners]
