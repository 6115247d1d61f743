"""For a rehearsal: requests that wait for a volunteer of the seed, and talks that run."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.domain.cohorts import Association
from bot.domain.people import Member
from bot.domain.seed.records import SeedRequest, SeedTalk
from bot.domain.talks.request import TalkRequest
from bot.domain.talks.request_clock import WorkingDays, offered, to_desk_at, window_of, working_days
from bot.domain.talks.talk import Side, Talk, TalkLine
from bot.domain.talks.topics import TalkTopics
from bot.domain.volunteering.listing import Listing
from bot.programme.public_holidays import of_land
from storage.unit_of_work import Work

BETWEEN = timedelta(minutes=17)
"""Two lines of a talk."""


async def add_talks(
    work: Work,
    listing: Listing,
    requests: Sequence[SeedRequest],
    talks: Sequence[SeedTalk],
    topics: TalkTopics,
    now: datetime,
) -> None:
    """What names an association without members, or one that is not there, is left out."""
    for request in requests:
        if asker := await _asker(work, listing, request.association):
            await _request(work, request, listing, *asker, _topic(topics, request.topic), now)
    for talk in talks:
        if asker := await _asker(work, listing, talk.association):
            await _talk(work, talk, listing, *asker, _topic(topics, talk.topic), now)


async def _asker(work: Work, listing: Listing, name: str) -> tuple[Association, Member] | None:
    found = await work.associations.of_cohort(listing.cohort or "")
    association = next((one for one in found if one.name == name), None)
    team = await work.members.team(association.id) if association else []
    return (association, team[0]) if association and team else None


def _topic(topics: TalkTopics, word: str) -> str:
    known = topics.topic_called(word)
    return known.id if known else ""


async def _request(
    work: Work, seed: SeedRequest, listing: Listing, group: Association, asker: Member, topic: str, now: datetime
) -> None:
    """Put to her first; she sees it with the next beat of the clock."""
    holidays = of_land(listing.land or "")
    request = await work.talk_requests.add(
        TalkRequest(
            work.new_id(),
            group.id,
            asker.person,
            topic,
            now,
            seed.about,
            seed.tried,
            seed.wish,
            stage=group.stage,
            first=listing.id,
            due_at=to_desk_at(now, None, WorkingDays(of_land(group.land))),
        )
    )
    window, days = window_of(listing, holidays), working_days(listing, holidays)
    await work.talk_requests.add_offer(offered(work.new_id(), request.id, listing.id, now, window, days))
    await work.listings.asked(listing.id, now)


async def _talk(
    work: Work, seed: SeedTalk, listing: Listing, group: Association, asker: Member, topic: str, now: datetime
) -> None:
    """The last line is heard with the next beat of the clock, and waits for an answer."""
    begins = now - len(seed.lines) * BETWEEN
    talk = await work.talks.add(
        Talk(work.new_id(), None, group.id, listing.id, asker.person, listing.person, begins, begins, topic=topic)
    )
    for number, (side, text) in enumerate(seed.lines, start=1):
        at = begins + (number - 1) * BETWEEN
        due = now if number == len(seed.lines) else None
        await work.talks.add_line(TalkLine(work.new_id(), talk.id, Side(side), at, text, due_at=due))
    known = await work.talks.get(talk.id)
    if known:
        await work.talks.save(replace(known, last_at=now - BETWEEN))
