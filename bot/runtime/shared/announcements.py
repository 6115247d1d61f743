"""Announcements for all features that lead one further: whose it is, how it arrives, and its living card."""

from collections.abc import Sequence, Set
from datetime import datetime
from html import escape
from math import ceil

from msgspec.structs import replace

from bot.documents.markup_back import html_of
from bot.domain.announcements.announcement import Announcement, AudienceLine, AudienceSize
from bot.domain.announcements.audience import within
from bot.domain.announcements.cards import card, card_of
from bot.domain.announcements.shown import AnnouncementShown
from bot.domain.announcements.words import AnnouncedTo, said_to
from bot.domain.errors import Refusal, gone, there
from bot.domain.people import Channel, Person
from bot.domain.screen import Screen
from bot.links.announcements import ShowAnnouncement
from bot.runtime import scope
from bot.runtime.visit import Visit
from bot.terms.announcements import AnnouncementAnswer, RecipientState
from storage.unit_of_work import UnitOfWork

MOST_LIVE = 500
"""Recipients; of more than these the answers are counted when somebody looks."""


async def own_announcement(visit: Visit, id: str) -> Announcement:
    """Of a cohort that they coordinate; a draft that nobody else has seen only of their own."""
    one = there(await visit.uow.announcements.get(id))
    await scope.own_cohort(visit, one.cohort)
    if one.is_draft and not one.number and not writes(visit, one):
        raise gone()
    return await within_own(visit, one) if writes(visit, one) else one


def typed_content(visit: Visit) -> str:
    """What they typed with its formatting, which in a browser is light Markdown: HTML in Telegram's subset."""
    if visit.address.channel is Channel.WEB:
        return html_of(visit.text)
    return visit.html or escape(visit.text, quote=False)


async def within_own(visit: Visit, one: Announcement) -> Announcement:
    """A draft of theirs; it is no longer for a cohort that they do not coordinate any more."""
    audience = within(one.audience, {cohort.id for cohort in await visit.uow.cohorts.of_coordinator(visit.person.id)})
    return one if audience == one.audience else await saved(visit.uow, replace(one, audience=audience))


async def must_be_theirs(visit: Visit, one: Announcement) -> None:
    """Raises a refusal when neither its author nor who agrees coordinates all cohorts to which it goes."""
    if not await cover(visit.uow, one, {visit.person.id, one.author or visit.person.id}):
        raise Refusal("common-announcement-lost-cohort", to=ShowAnnouncement(one.id))


async def cover(uow: UnitOfWork, one: Announcement, people: Set[str]) -> bool:
    """Together they coordinate all cohorts to which it goes."""
    own = {cohort.id for person in people for cohort in await uow.cohorts.of_coordinator(person)}
    return within(one.audience, own) == one.audience


async def backed(uow: UnitOfWork, one: Announcement) -> bool:
    """Whoever wrote it or agreed still may; or whoever runs the house has agreed."""
    return one.released_by is None or await cover(uow, one, {one.released_by, one.author or one.released_by})


def writes(visit: Visit, one: Announcement) -> bool:
    """It is a draft of theirs."""
    return one.is_draft and one.author == visit.person.id


async def saved(uow: UnitOfWork, one: Announcement) -> Announcement:
    """As it is then. Raises a refusal when somebody else was quicker."""
    if not await uow.announcements.save(one):
        raise Refusal("common-announcement-overtaken", to=ShowAnnouncement(one.id))
    return replace(one, version=one.version + 1)


async def size_of(uow: UnitOfWork, one: Announcement) -> AudienceSize:
    """Of those who get it now."""
    sizes = await uow.audiences.sizes(one.id)
    return next((size for size in sizes if size.reason is None), AudienceSize(0, 0, 0))


async def colleagues(uow: UnitOfWork, one: Announcement) -> list[Person]:
    """Who may agree to it: all who coordinate its cohort but its author."""
    return [person for person in await uow.people.coordinators(one.cohort) if person.id != one.author]


async def arriving(uow: UnitOfWork, one: Announcement, to: AnnouncedTo) -> Screen:
    """As it arrives."""
    enclosed = await uow.enclosures.many(one.enclosures) if one.enclosures else ()
    return replace(said_to(one, to), enclosed=enclosed, protected=one.protected)


async def example(uow: UnitOfWork, one: Announcement) -> Screen:
    """As it arrives at the first of its audience."""
    return await arriving(uow, one, await first_of(uow, one))


async def first_of(uow: UnitOfWork, one: Announcement) -> AnnouncedTo:
    """Of its audience; nobody in particular when it is empty."""
    lines = await uow.audiences.lines(one.id, None, 0, 1)
    return AnnouncedTo(lines[0].name if lines else "", names_in(lines))


def names_in(lines: Sequence[AudienceLine]) -> tuple[str, ...]:
    """Of associations; those who help have none."""
    return tuple(line.association_name for line in lines if line.association)


async def show_card(uow: UnitOfWork, one: Announcement, now: datetime, reader: str) -> Screen:
    return card(replace(await _shown(uow, one, now), mine=one.author == reader))


async def _shown(uow: UnitOfWork, one: Announcement, now: datetime) -> AnnouncementShown:
    if one.started_at is None:
        size = await size_of(uow, one)
        return AnnouncementShown(
            one,
            author=await uow.people.name_of(one.author),
            people=size.people,
            associations=size.associations,
            asked=tuple(person.name for person in await colleagues(uow, one)),
        )
    braked = await uow.broadcasts.braked_until(now)
    sleepers = await uow.announcement_feed.sleepers(one.id, now)
    answers = await uow.recipients.answers(one.id)
    answered = sum(part.count for part in answers if part.answer not in (None, AnnouncementAnswer.READ))
    return AnnouncementShown(
        one,
        tally=await tally(uow, one),
        asleep=sleepers.count if sleepers else 0,
        wakes_at=sleepers.wakes_at if sleepers else None,
        braked=max(ceil((braked - now).total_seconds()), 1) if braked else 0,
        answered=answered,
        seen=sum(part.count for part in answers),
        late=await uow.audiences.late(one.id) if one.ended_at else 0,
    )


async def call_back(uow: UnitOfWork, one: Announcement, as_: RecipientState, now: datetime) -> int:
    """Takes what has not begun to leave out of the outbox; its recipients are in this state then. Returns how many."""
    found = await uow.broadcasts.drop_waiting(one.id)
    for person in found:
        if as_ is RecipientState.QUEUED:
            await uow.announcement_feed.queue_one(one.id, person)
        else:
            await uow.recipients.settle(one.id, person, as_, "", now)
    return len(found)


async def tally(uow: UnitOfWork, one: Announcement) -> dict[RecipientState, int]:
    return {part.state: part.count for part in await uow.recipients.tally(one.id)}


async def renew_cards(uow: UnitOfWork, one: Announcement, *, bring_to: Sequence[str] = ()) -> None:
    """The card of everybody who coordinates the cohort and has it; it appears below everything else of `bring_to`."""
    for person in await uow.people.coordinators(one.cohort):
        if person.id in bring_to:
            uow.bring(person.id, card_of(one.id))
        else:
            uow.refresh(person.id, card_of(one.id))


async def count_answer(uow: UnitOfWork, one: Announcement) -> None:
    """The report shows it, unless so many answer that its card would never rest."""
    if sum((await tally(uow, one)).values()) <= MOST_LIVE:
        await renew_cards(uow, one)


async def author_or(uow: UnitOfWork, one: Announcement, person: str) -> str:
    """Whose draft it is when it comes back: its author's, or this person's when they have left."""
    team = {known.id for known in await uow.people.coordinators(one.cohort)}
    return one.author if one.author and one.author in team else person


async def owners(uow: UnitOfWork, one: Announcement) -> list[str]:
    """Who hears of it: its author, or all of the Koordination when they have left."""
    team = [person.id for person in await uow.people.coordinators(one.cohort)]
    return [one.author] if one.author in team and one.author else team
