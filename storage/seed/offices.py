"""Puts offices of a seed into the database: in a rehearsal they are checked, else the Koordination does so first."""

from datetime import datetime

from bot.domain.office import checked, placed
from bot.domain.seed.records import SeedOffice
from bot.domain.talks.topics import TalkTopics
from bot.domain.volunteering.listing import MOST_TOPICS, Listing, ListingState
from storage.unit_of_work import Work


async def add_office(work: Work, seed: SeedOffice, talks: TalkTopics, now: datetime, *, known: str = "") -> None:
    """`known`: who checked it; empty when nobody did. One that is there already stays as it is."""
    if await work.listings.get(seed.id):
        return
    topics = [topic.id for word in seed.topics if (topic := talks.topic_called(word))]
    made = placed(
        Listing(
            seed.id,
            seed.kind,
            None,
            seed.cohort,
            now,
            ListingState.WAITING,
            seed.title,
            seed.direct,
            tuple(dict.fromkeys(topics))[:MOST_TOPICS],
        ),
        seed.land,
    )
    await work.listings.add(checked(made, known, now) if known else made)
