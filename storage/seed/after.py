"""For a rehearsal: the logic table of an association, a round in which associations read each other, and the wish for
a second try, as if people had done it."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from bot.domain.logic_model.note import LogicNote
from bot.domain.logic_model.numbering import goals, measures
from bot.domain.peer_reading.reading import (
    PeerReading,
    ReadingCircle,
    ReadingInvite,
    ReadingRemark,
    ReadingRound,
    ReadingSeat,
    reading_order,
)
from bot.domain.seed.after import SeedCircle, SeedReading
from bot.domain.seed.records import SeedAssociation
from bot.domain.stable_id import stable_id
from bot.domain.submission.second_try import SecondTry
from bot.terms.peer_reading import CircleState, RoundState
from storage.unit_of_work import Work

ANNOUNCED, ANSWERED, BEGUN = timedelta(days=12), timedelta(days=9), timedelta(days=4)
"""So long ago."""


async def note_logic(work: Work, seed: SeedAssociation, members: Sequence[str], now: datetime) -> None:
    """To goals and measures that stand in their answers."""
    answers = await work.journey.answers(seed.id)
    there = {one.number: one for one in goals(answers)}
    done = {one.number: one for one in measures(answers)}
    for place, one in enumerate(seed.logic):
        if one.goal in there:
            tied = {done[number].text: number for number in one.measures if number in done}
            who = members[place % len(members)]
            goal = there[one.goal].text
            note = LogicNote(seed.id, one.goal, goal, tied, one.sign, one.start, one.end, who, now - BEGUN)
            await work.logic_notes.save(note)


async def wish_again(work: Work, association: str, member: str, now: datetime) -> None:
    """In the next round that there will be."""
    await work.second_tries.add(SecondTry(association, None, member, now - BEGUN))


async def begin_reading(work: Work, seed: SeedReading, now: datetime) -> None:
    """Everybody was told; those of the circles take part, the others have not answered."""
    desk = await work.people.every_coordinator()
    person = desk[0].id if desk else None
    id = stable_id("reading", seed.cohort, seed.read_by.isoformat())
    round = ReadingRound(id, seed.cohort, person, now - ANNOUNCED, seed.answer_by, seed.read_by, RoundState.READING)
    if not await work.reading_rounds.add(round):
        return
    by_name = {one.name: one.id for one in await work.associations.of_cohort(seed.cohort)}
    inside = {name for circle in seed.circles for name in circle.associations}
    for one in await work.reading_rounds.to_invite(seed.cohort, id):
        joins = True if one.name in inside else None
        await work.reading_rounds.save_invite(
            ReadingInvite(id, one.id, now - ANNOUNCED, joins, now - ANSWERED if joins else None)
        )
    for circle in seed.circles:
        await _sit(work, id, circle, by_name, now)


async def _sit(work: Work, round: str, seed: SeedCircle, by_name: Mapping[str, str], now: datetime) -> None:
    everybody = set(seed.agreed) == set(seed.associations)
    state = CircleState.AGREED if everybody else CircleState.PROPOSED
    circle = ReadingCircle(work.new_id(), round, state, len(seed.associations), now - ANSWERED, told=True)
    await work.readings.add_circle(circle)
    for name in seed.associations:
        agreed = now - BEGUN if name in seed.agreed else None
        await work.readings.save_seat(ReadingSeat(circle.id, by_name[name], agreed))
    if everybody:
        await _read(work, circle, seed, by_name, now)


async def _read(work: Work, circle: ReadingCircle, seed: SeedCircle, by_name: Mapping[str, str], now: datetime) -> None:
    for reader, read in reading_order(by_name[name] for name in seed.associations):
        reading = PeerReading(work.new_id(), circle.id, reader, read, now - BEGUN)
        await work.readings.add(reading)
        for one in seed.remarks:
            if (by_name[one.by], by_name[one.of]) == (reader, read):
                remark = ReadingRemark(work.new_id(), reading.id, one.section, one.text, None, now - BEGUN)
                await work.readings.save_remark(remark)
