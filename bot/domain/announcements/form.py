"""A page on which an announcement is filled in: what its fields say, and the draft that they make."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from mimetypes import guess_type
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement, Audience
from bot.domain.announcements.dates import end_of
from bot.domain.announcements.draft import MOST_ENCLOSED, with_link, with_text
from bot.domain.enclosure import Enclosure, EnclosureKind
from bot.domain.errors import Refusal
from bot.domain.questions.file import kind_of
from bot.domain.way import today
from bot.links.announcements import ComposeAnnouncement
from bot.terms import MemberRole
from bot.terms.announcements import AnnouncementKind, AudienceGroup, ReplyButton

MOST_BYTES = 5 * 1024 * 1024
"""Of all files of one announcement that come from a browser."""
LONGEST_TYPED = 20_000
"""Characters that a draft takes from a page; what is too long to be sent is shortened there."""
KEPT = "wie-bisher"
"""Roles that this form cannot name stay as they are."""
Fields = Mapping[str, Sequence[str]]
"""By name, as often as something was chosen."""
E = TypeVar("E", bound=StrEnum)


class FormFault(StrEnum):
    """What of a form could not be taken."""

    LONG = "long"
    """So much text that not even a draft is made of it."""
    DAY = "day"
    PAST = "past"
    LINK = "link"
    FILES = "files"
    """Too large in all."""
    MANY = "many"
    CHANGED = "changed"
    """The draft is another one since the form was opened."""


class FormChoices(Struct, frozen=True):
    """What can be chosen; names by id."""

    cohorts: Mapping[str, str]
    stages: tuple[str, ...]
    lands: tuple[str, ...]
    associations: Mapping[str, str]


class FilledForm(Struct, frozen=True):
    """The draft as the form wants it; what was wrong is left as it was."""

    one: Announcement
    faults: tuple[FormFault, ...]


def by_name(fields: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in fields:
        found.setdefault(name, []).append(value)
    return found


def one_of(fields: Fields, name: str) -> str:
    return next(iter(fields.get(name, ())), "")


def filled_in(draft: Announcement, fields: Fields, html: str, choices: FormChoices, day: date) -> FilledForm:
    """`html`: of what was typed. `day`: today. What nobody can choose counts as not chosen."""
    one = with_text(draft, html)
    one = replace(
        one,
        audience=_audience(draft, fields, choices),
        kind=_member(AnnouncementKind, one_of(fields, "art")),
        buttons=tuple(kind for kind in ReplyButton if kind in fields.get("knoepfe", ())),
        protected=bool(one_of(fields, "schutz")),
        enclosures=() if one_of(fields, "anhang-weg") else one.enclosures,
    )
    one, late = _valid(one, one_of(fields, "bis").strip(), day)
    one, unlinked = _linked(one, one_of(fields, "knopf").strip(), one_of(fields, "adresse").strip())
    return FilledForm(one, tuple(fault for fault in (late, unlinked) if fault))


def _member(kind: type[E], word: str) -> E | None:
    return next((one for one in kind if one == word), None)


def _audience(draft: Announcement, fields: Fields, choices: FormChoices) -> Audience:
    """Of their own cohort when none is chosen. Single associations take the place of steps and Länder; either leaves
    former participants out, who are in no association.
    """
    before = draft.audience
    chosen = _known(fields, "vereine", choices.associations)
    groups = tuple(group for group in AudienceGroup if group in fields.get("gruppen", ()))
    stages = () if chosen else _known(fields, "schritte", choices.stages)
    if (stages or chosen) and AudienceGroup.MEMBERS in groups:
        groups = (AudienceGroup.MEMBERS,)
    whom = one_of(fields, "wer")
    roles = before.roles if whom == KEPT else (MemberRole.CONTACT,) if whom == MemberRole.CONTACT else ()
    return Audience(
        cohorts=_known(fields, "kohorten", choices.cohorts) or (draft.cohort,),
        groups=groups or (AudienceGroup.MEMBERS,),
        stages=stages,
        lands=() if chosen else _known(fields, "laender", choices.lands),
        roles=roles,
        chosen=chosen,
        unanswered=before.unanswered if one_of(fields, "unbeantwortet") and not chosen else None,
    )


def _known(fields: Fields, name: str, known: Sequence[str] | Mapping[str, str]) -> tuple[str, ...]:
    """In the order in which they stand there."""
    wanted = set(fields.get(name, ()))
    return tuple(one for one in known if one in wanted)


def _valid(one: Announcement, raw: str, today: date) -> tuple[Announcement, FormFault | None]:
    if not raw:
        return replace(one, valid_until=None), None
    try:
        day = date.fromisoformat(raw)
    except ValueError:
        return one, FormFault.DAY
    return (replace(one, valid_until=end_of(day)), None) if day >= today else (one, FormFault.PAST)


def _linked(one: Announcement, label: str, address: str) -> tuple[Announcement, FormFault | None]:
    if not label and not address:
        return replace(one, link="", link_label=""), None
    try:
        return with_link(one, f"{label} {address}", ComposeAnnouncement(one.cohort)), None
    except Refusal:
        return one, FormFault.LINK


def file_faults(one: Announcement, sizes: Sequence[int]) -> tuple[FormFault, ...]:
    """`sizes`: of the files that come along."""
    found = (
        FormFault.FILES if sum(sizes) > MOST_BYTES else None,
        FormFault.MANY if len(one.enclosures) + len(sizes) > MOST_ENCLOSED else None,
    )
    return tuple(fault for fault in found if fault)


def enclosure_of(id: str, name: str, content: bytes) -> Enclosure:
    """What it is, its content says."""
    known = kind_of(content)
    mime = known.mime if known else guess_type(name)[0] or "application/octet-stream"
    kind = EnclosureKind.PHOTO if known and known.kind == "photo" else EnclosureKind.DOCUMENT
    return Enclosure(id, kind, name, mime, len(content))


def last_day(one: Announcement) -> str:
    """Of its validity, as a form says it; empty for none."""
    return today(one.valid_until).isoformat() if one.valid_until else ""
