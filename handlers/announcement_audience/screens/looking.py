"""Names: of those who get it, and of those who do not, with the reason."""

from collections.abc import Sequence
from functools import partial

from bot.domain.announcements.announcement import AudienceLine
from bot.domain.announcements.seen import AnnouncementSeen
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import called, leaves, listed, page_of
from bot.links import announcement_audience as links
from bot.links.base import Link
from bot.terms.announcements import Exclusion

A_PAGE = 12
MOST_NAMES = 30


def people(
    seen: AnnouncementSeen, reason: Exclusion | None, found: Sequence[AudienceLine], page: int, pages: int
) -> Screen:
    """`found`: each person once for each of their associations."""
    one = seen.one
    to = partial(links.WhoIsExcluded, one.id, reason) if reason else partial(links.WhoGetsIt, one.id)
    rows: Rows = (leaves(to, page, pages - 1), _back(seen, reason))
    why: Value = Say(f"announcement_audience-because-{reason}") if reason else ""
    args: dict[str, Value] = {"names": _names(found), "turn": page_of(page, pages), "why": why, "people": seen.people}
    id = "announcement_audience-who-not" if reason else "announcement_audience-who"
    return Screen(id if found else "announcement_audience-no-names", args, rows, place=Place.HERE, even=True)


def _back(seen: AnnouncementSeen, reason: Exclusion | None) -> tuple[Button, ...]:
    to: Link = links.WhoGetsNothing(seen.one.id) if reason else links.ChooseAudience(seen.one.id)
    return row(Button("common-back", to))


def _names(found: Sequence[AudienceLine]) -> Lines:
    """A person with several associations stands once."""
    associations: dict[str, list[str]] = {}
    for line in found:
        associations.setdefault(line.person, []).append(line.association_name)
    names = {line.person: line.name for line in found}
    return listed(_person(called(names[id]), [one for one in where if one]) for id, where in associations.items())


def _person(name: Value, where: Sequence[str]) -> Value:
    if not where:
        return Say("announcement_audience-alumna", {"name": name})
    return Say("announcement_audience-person", {"name": name, "association": ", ".join(where)})


def reasons(seen: AnnouncementSeen) -> Screen:
    """Each with its count; the names behind it."""
    id = seen.one.id
    rows: Rows = (
        *(
            row(_reason(links.WhoIsExcluded(id, size.reason, 0), size.reason, size.people))
            for size in seen.excluded
            if size.reason
        ),
        row(Button("announcement_audience-nobody", links.NobodyThere(id), {"count": len(seen.nobody)}))
        if seen.nobody
        else (),
        row(Button("common-back", links.ChooseAudience(id))),
    )
    some = bool(seen.excluded or seen.nobody)
    said = "announcement_audience-reasons" if some else "announcement_audience-no-reasons"
    return Screen(said, {}, rows, place=Place.HERE, even=True)


def _reason(to: Link, reason: Exclusion, count: int) -> Button:
    return Button(f"announcement_audience-reason-{reason}", to, {"count": count})


def nobody(seen: AnnouncementSeen) -> Screen:
    left = len(seen.nobody) - MOST_NAMES
    more: Value = Say("common-and-more", {"count": left}) if left > 0 else ""
    args: dict[str, Value] = {"names": listed(seen.nobody[:MOST_NAMES]), "more": more}
    rows = (row(Button("common-back", links.WhoGetsNothing(seen.one.id))),)
    id = "announcement_audience-nobody-there" if seen.nobody else "announcement_audience-no-reasons"
    return Screen(id, args, rows, place=Place.HERE, even=True)
