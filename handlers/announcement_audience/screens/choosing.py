"""To whom it goes: each choice says how many it is now."""

from collections.abc import Collection, Iterable, Sequence
from functools import partial

from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.audience import counted, land
from bot.domain.announcements.seen import AnnouncementSeen
from bot.domain.cohorts import Association, Cohort
from bot.domain.names import short
from bot.domain.programme import Programme
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import leaves
from bot.links import announcement_audience as links
from bot.links.announcement_compose import ShowDraft
from bot.links.base import Link
from bot.terms import Land, MemberRole
from bot.terms.announcements import AudienceGroup

A_PAGE = 8
ROOM = 34
"""Characters of a name beside its mark."""


def audience(seen: AnnouncementSeen) -> Screen:
    id = seen.one.id
    rows = (
        row(Button("done", ShowDraft(id))),
        row(Button("stages", links.ChooseStages(id)), Button("associations", links.ChooseAssociations(id))),
        row(Button("who", links.WhoGetsIt(id)), Button("more", links.MoreAudience(id))),
    )
    return Screen("announcement_audience-whom", _counts(seen), rows, place=Place.HERE)


def _counts(seen: AnnouncementSeen) -> dict[str, Value]:
    excluded = sum(one.people for one in seen.excluded)
    return {
        "whom": seen.whom,
        "count": counted(seen.people, seen.associations),
        "excluded": Say("common-announcement-excluded", {"people": excluded}) if excluded else "",
    }


def more(seen: AnnouncementSeen, *, cohorts: bool, earlier: bool) -> Screen:
    id = seen.one.id
    rows: Rows = (
        row(Button("everybody", links.MeanEverybody(id)), Button("people", links.ChoosePeople(id))),
        row(
            Button("lands", links.ChooseLands(id)),
            *((Button("unanswered", links.ChooseUnanswered(id)),) if earlier else ()),
        ),
        row(
            Button("without", links.WhoGetsNothing(id)),
            *((Button("cohorts", links.ChooseCohorts(id)),) if cohorts else ()),
        ),
        _done(seen.one),
    )
    return Screen("announcement_audience-more", _counts(seen), rows, place=Place.HERE, even=True)


def _done(one: Announcement) -> tuple[Button, ...]:
    return row(Button("announcement_audience-back", links.ChooseAudience(one.id)))


def _choice(id: str, seen: AnnouncementSeen, rows: Rows) -> Screen:
    """Several can be chosen; the counts stand above them."""
    return Screen(id, _counts(seen), (*rows, _done(seen.one)), place=Place.HERE, even=True)


def _tick(what: Value, to: Link, *, on: bool) -> Button:
    return Button("announcement_audience-on" if on else "announcement_audience-off", to, {"what": what})


def cohorts(seen: AnnouncementSeen, own: Iterable[Cohort]) -> Screen:
    one = seen.one
    rows = tuple(
        row(
            _tick(short(it.title, ROOM), links.ToggleCohort(one.id, it.id), on=it.id in one.audience.cohorts),
        )
        for it in own
    )
    return _choice("announcement_audience-cohorts", seen, rows)


def stages(seen: AnnouncementSeen, programme: Programme, language: str) -> Screen:
    one = seen.one
    rows: Rows = ()
    for number, stage in enumerate(programme.stages, start=1):
        title, _ = stage.title.in_(language)
        what = Say("announcement_audience-stage", {"number": number, "title": short(title, ROOM - 4)})
        rows = (*rows, row(_tick(what, links.ToggleStage(one.id, stage.id), on=stage.id in one.audience.stages)))
    return _choice("announcement_audience-stages", seen, rows)


def lands(seen: AnnouncementSeen, known: Collection[str]) -> Screen:
    """`known`: codes of those in which there are associations."""
    one = seen.one
    ticks = [
        _tick(land(it), links.ToggleLand(one.id, it), on=it.value in one.audience.lands)
        for it in Land
        if it.value in known
    ]
    return _choice("announcement_audience-lands", seen, tuple(row(tick) for tick in ticks))


def people(seen: AnnouncementSeen) -> Screen:
    one = seen.one
    everybody = not one.audience.roles and AudienceGroup.MEMBERS in one.audience.groups
    roles = (
        _tick(
            Say(f"common-audience-role-{role}"),
            links.ToggleMemberRole(one.id, role),
            on=everybody or role in one.audience.roles,
        )
        for role in MemberRole
    )
    groups = (
        _tick(Say("common-audience-alumni"), links.ToggleGroup(one.id, group), on=group in one.audience.groups)
        for group in (AudienceGroup.ALUMNI,)
    )
    return _choice("announcement_audience-people", seen, tuple(row(tick) for tick in (*roles, *groups)))


def associations(seen: AnnouncementSeen, found: Sequence[Association], page: int, pages: int) -> Screen:
    one = seen.one
    rows = (
        *(row(_association(one, it, page)) for it in found),
        leaves(partial(links.ChooseAssociations, one.id), page, pages - 1),
        row(Button("announcement_audience-find", links.FindAssociation(one.id))),
    )
    return _choice("announcement_audience-associations", seen, rows)


def _association(one: Announcement, it: Association, page: int) -> Button:
    to = links.ToggleAssociation(one.id, it.id, page)
    return _tick(short(it.name, ROOM), to, on=it.id in one.audience.chosen)


def ask_name(one: Announcement) -> Screen:
    rows = (row(Button("common-back", links.ChooseAssociations(one.id))),)
    return Screen("announcement_audience-ask-name", {}, rows, even=True)


def found(seen: AnnouncementSeen, several: Sequence[Association], *, missed: bool) -> Screen:
    """The first of them can be tapped."""
    rows = (
        *(row(_association(seen.one, it, 0)) for it in several[:A_PAGE]),
        row(Button("announcement_audience-all", links.ChooseAssociations(seen.one.id))),
    )
    many = "announcement_audience-many" if len(several) > A_PAGE else "announcement_audience-several"
    id = "announcement_audience-not-found" if missed else many
    return Screen(id, {"count": len(several), "shown": A_PAGE}, rows, even=True, missed=missed)


def chosen(seen: AnnouncementSeen, it: Association) -> Screen:
    rows = (
        row(Button("done", ShowDraft(seen.one.id))),
        row(Button("announcement_audience-all", links.ChooseAssociations(seen.one.id))),
    )
    return Screen("announcement_audience-chosen", {**_counts(seen), "name": it.name}, rows, even=True)


def unanswered(seen: AnnouncementSeen, earlier: Sequence[Announcement], page: int, pages: int) -> Screen:
    one = seen.one
    rows = (
        *(
            row(_tick(_named(it), links.ToggleUnanswered(one.id, it.id), on=it.id == one.audience.unanswered))
            for it in earlier
        ),
        leaves(partial(links.ChooseUnanswered, one.id), page, pages - 1),
    )
    return _choice("announcement_audience-unanswered", seen, rows)


def _named(it: Announcement) -> Say:
    return Say("announcement_audience-earlier-one", {"number": it.number, "day": (it.started_at or it.at).date()})
