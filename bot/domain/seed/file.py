"""Reads a seed file. All of it is right, or none of it is taken."""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

import tomli
from msgspec.structs import replace

from bot.domain.cohorts import Carrier, Cohort
from bot.domain.names import LONGEST_ASSOCIATION
from bot.domain.programme import Programme
from bot.domain.seed.after import SeedReading, logic_in, reading_in
from bot.domain.seed.dates import date_in
from bot.domain.seed.entry import SeedEntry, entries
from bot.domain.seed.finance import finance_in
from bot.domain.seed.office import office_in
from bot.domain.seed.records import (
    Seed,
    SeedAssociation,
    SeedCoordinator,
    SeedFault,
    SeedMember,
    twice,
)
from bot.domain.seed.sparring import partner_in, slots_in
from bot.domain.seed.volunteers import alumna_in
from bot.domain.stable_id import stable_id
from bot.terms import Land, MemberRole

DEFAULT = "default"
"""The programme that comes with the bot."""
KINDS = (
    "cohort",
    "coordinator",
    "association",
    "alumna",
    "event",
    "sparring",
    "consultation",
    "office",
    "carrier",
    "reading",
)
LONGEST_ID = 24
"""Characters: it stands in buttons."""
LONGEST_CONTACT = 200
_ID = re.compile(r"[A-Za-z0-9_-]+")


def read_seed(text: str, file: str, programme: Programme, known: Collection[str] = ()) -> Seed:
    """`known` are cohorts that exist already. Raises SeedFault."""
    raw = _tables(text, file)
    faults = [f'"{key}" is unknown. Use {", ".join(KINDS)}.' for key in raw if key not in KINDS]
    tables = {kind: entries(raw.get(kind, []), kind, faults) for kind in KINDS}
    cohorts = tuple(_cohort(entry, programme) for entry in tables["cohort"])
    ids = list(dict.fromkeys([*(cohort.id for cohort in cohorts if cohort.id), *known]))
    seed = Seed(
        cohorts,
        tuple(_coordinator(entry, ids) for entry in tables["coordinator"]),
        tuple(_association(entry, ids, programme) for entry in tables["association"]),
        tuple(alumna_in(entry, programme) for entry in tables["alumna"]),
        tuple(date_in(entry, _in_cohort(entry, ids)) for entry in tables["event"]),
        tuple(partner_in(entry, _in_cohort(entry, ids), programme.sparring) for entry in tables["sparring"]),
        tuple(slots_in(entry, _in_cohort(entry, ids)) for entry in tables["consultation"]),
        tuple(office_in(entry, ids) for entry in tables["office"]),
        tuple(_carrier(entry) for entry in tables["carrier"]),
    )
    readings = (_reading(entry, ids, seed.associations, programme) for entry in tables["reading"])
    seed = replace(seed, readings=tuple(readings))
    faults.extend(twice(seed))
    if faults:
        raise SeedFault(file, faults)
    return seed


def _tables(text: str, file: str) -> Mapping[str, Any]:
    try:
        raw = tomli.loads(text)
    except tomli.TOMLDecodeError as fault:
        raise SeedFault(file, [f"This is no TOML: {fault}. Correct that line."]) from None
    except (ValueError, RecursionError):
        what = "There is a number in it that is too long, or too many brackets one inside the other."
        raise SeedFault(file, [f"{what} Write it as docs/betrieb.md shows."]) from None
    if not raw:
        raise SeedFault(file, [f"There is nothing in it. Use {', '.join(KINDS)}."])
    return raw


def _cohort(entry: SeedEntry, programme: Programme) -> Cohort:
    id = entry.text("id", longest=LONGEST_ID)
    if id and not _ID.fullmatch(id):
        entry.complain(f'id = "{id}" is not allowed. Use up to {LONGEST_ID} letters, digits, - and _.')
    cohort = Cohort(
        id=id,
        title=entry.text("title"),
        carrier=entry.text("carrier"),
        land=entry.choice("land", list(Land)),
        deadline=entry.day("deadline"),
        programme=entry.choice("programme", (DEFAULT, programme.id), DEFAULT),
    )
    entry.close()
    return cohort


def _carrier(entry: SeedEntry) -> Carrier:
    """Who is responsible, as the notice names them."""
    title = entry.text("title")
    address, mail = entry.text("address", ""), entry.text("mail", "")
    officer, authority = (entry.text(key, "", LONGEST_CONTACT) for key in ("privacy_officer", "authority"))
    entry.close()
    return Carrier(stable_id("carrier", title), title, address, mail, officer, authority)


def _coordinator(entry: SeedEntry, cohorts: list[str]) -> SeedCoordinator:
    person = SeedCoordinator(entry.person(), entry.telegram(), entry.texts("cohorts"))
    for cohort in person.cohorts:
        if cohort not in cohorts:
            entry.complain(_unknown_cohort(cohort, cohorts))
    if not person.cohorts:
        entry.complain('"cohorts" is missing. Add cohorts = ["..."] with the ids of the cohorts.')
    entry.close()
    return person


def _association(entry: SeedEntry, cohorts: list[str], programme: Programme) -> SeedAssociation:
    cohort, name = _in_cohort(entry, cohorts), entry.text("name", longest=LONGEST_ASSOCIATION)
    members = tuple(_member(one) for one in entry.entries("members"))
    if sum(member.role is MemberRole.CONTACT for member in members) > 1:
        entry.complain(f'There is more than one "{MemberRole.CONTACT}". Keep one and make the others "mitglied".')
    association = SeedAssociation(
        id=stable_id("association", cohort, name),
        name=name,
        land=entry.choice("land", list(Land)),
        cohort=cohort,
        stage=_stage(entry, programme),
        members=members,
        handed_in=entry.truth("handed_in"),
        examples=entry.truth("examples"),
        answers=_answers(entry, programme),
        finance=finance_in(entry, programme),
        finance_months=entry.number("finance_months"),
        quiet_days=entry.number("quiet_days"),
        sparring=entry.truth("sparring"),
        logic=logic_in(entry),
        paused=entry.text("paused", ""),
        second_try=entry.truth("second_try"),
    )
    entry.close()
    return association


def _member(entry: SeedEntry) -> SeedMember:
    role = entry.choice("role", list(MemberRole), MemberRole.WORKER)
    member = SeedMember(entry.person(), entry.telegram(), MemberRole(role or MemberRole.WORKER))
    entry.close()
    return member


def _reading(
    entry: SeedEntry, cohorts: list[str], associations: Sequence[SeedAssociation], programme: Programme
) -> SeedReading:
    cohort = _in_cohort(entry, cohorts)
    return reading_in(entry, cohort, [one.name for one in associations if one.cohort == cohort], programme)


def _in_cohort(entry: SeedEntry, cohorts: list[str]) -> str:
    cohort = entry.text("cohort")
    if cohort and cohort not in cohorts:
        entry.complain(_unknown_cohort(cohort, cohorts))
    return cohort


def _unknown_cohort(cohort: str, cohorts: list[str]) -> str:
    known = f"Choose one of: {', '.join(cohorts)}." if cohorts else "Add a [[cohort]] with this id."
    return f'The cohort "{cohort}" is unknown. {known}'


def _stage(entry: SeedEntry, programme: Programme) -> str:
    """By its id, or by its number on the way."""
    raw = entry.raw("stage", 1)
    ids = [stage.id for stage in programme.stages]
    if raw in ids:
        return str(raw)
    number = int(raw) if re.fullmatch(r"\d{1,4}", str(raw), re.ASCII) else 0
    if not 1 <= number <= len(ids):
        entry.complain(
            f"stage = {raw!r:.60} is unknown. Write a number from 1 to {len(ids)}, or one of: {', '.join(ids)}."
        )
        return ids[0]
    return ids[number - 1]


def _answers(entry: SeedEntry, programme: Programme) -> Mapping[str, str]:
    answers = entry.table("answers")
    known = {question.id for question in programme.questions}
    for question in answers:
        if question not in known:
            entry.complain(f'The programme has no question "{question}". Correct the spelling or delete it.')
    return answers
