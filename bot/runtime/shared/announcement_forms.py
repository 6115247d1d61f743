"""The draft of somebody as a form, and a form as a draft: the page shows it, the chat keeps it, by the same rules."""

from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace

from bot.documents.markup_back import can_be_typed, html_of, typed_of
from bot.domain.announcements.announcement import Announcement, Audience
from bot.domain.announcements.audience import within
from bot.domain.announcements.form import LONGEST_TYPED, Fields, FormChoices, FormFault, filled_in, one_of
from bot.domain.announcements.sheet import AnnouncementSheet
from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.names import clean_text
from bot.domain.programme import Programme
from bot.domain.way import today
from storage.unit_of_work import UnitOfWork

MOST_NAMED = 300
"""Associations to choose from by a tick; of more than these only the chosen ones are named."""


async def sheet_of(
    uow: UnitOfWork, programme: Programme, person: str, cohorts: Sequence[Cohort], cohort: Cohort, now: datetime
) -> AnnouncementSheet:
    """`cohorts`: that this person coordinates; `cohort`: the one of the draft."""
    draft = await uow.announcements.draft_of(person, cohort.id)
    one = draft or Announcement("", cohort.id, person, now, Audience((cohort.id,)))
    one = replace(one, audience=within(one.audience, {it.id for it in cohorts}))
    return AnnouncementSheet(
        cohorts=tuple(cohorts),
        cohort=cohort,
        one=one,
        typed=typed_of(one.html),
        enclosed=await uow.enclosures.many(one.enclosures),
        choices=await _choices(uow, programme, cohorts, one),
        programme=programme,
        whole=can_be_typed(one.html),
    )


async def _choices(uow: UnitOfWork, programme: Programme, cohorts: Sequence[Cohort], one: Announcement) -> FormChoices:
    lands = [land for cohort in cohorts for land in await uow.desk.lands(cohort.id)]
    return FormChoices(
        cohorts={cohort.id: cohort.title for cohort in cohorts},
        stages=tuple(stage.id for stage in programme.stages),
        lands=tuple(sorted({*lands, *one.audience.lands})),
        associations={it.id: it.name for it in await _associations(uow, one)},
    )


async def _associations(uow: UnitOfWork, one: Announcement) -> list[Association]:
    cohorts = one.audience.cohorts or (one.cohort,)
    if sum([await uow.associations.count(cohort) for cohort in cohorts]) > MOST_NAMED:
        chosen = [await uow.associations.get(id) for id in one.audience.chosen]
        return [it for it in chosen if it]
    found = [it for cohort in cohorts for it in await uow.associations.of_cohort(cohort)]
    return sorted((it for it in found if it.state is AssociationState.ACTIVE), key=lambda it: it.name.casefold())


def filled_sheet(sheet: AnnouncementSheet, fields: Fields, now: datetime) -> AnnouncementSheet:
    """What was typed is the draft's own text again as long as nobody changed it: it may hold what cannot be typed."""
    typed, before = clean_text(one_of(fields, "text")), sheet.one
    long = (FormFault.LONG,) if len(typed) > LONGEST_TYPED else ()
    html = before.html if long or typed.strip() == sheet.typed.strip() else html_of(typed)
    form = filled_in(before, fields, html, sheet.choices, today(now))
    changed = (FormFault.CHANGED,) if one_of(fields, "stand") not in ("", mark_of(before)) else ()
    enclosed = tuple(it for it in sheet.enclosed if it.id in form.one.enclosures)
    return replace(sheet, one=form.one, typed=typed, enclosed=enclosed, faults=(*long, *form.faults, *changed))


def mark_of(one: Announcement) -> str:
    """Of the draft as it was when the form was opened."""
    return f"{one.id}.{one.version}"
