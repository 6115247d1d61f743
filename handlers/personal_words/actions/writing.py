"""From the ready line to the members: shown, changed, read once more, sent once."""

from bot.domain.cohorts import AssociationState
from bot.domain.desk import personal_word as rules
from bot.domain.desk.desk import measure
from bot.domain.desk.personal_word import Draft, PersonalWord
from bot.domain.desk.review import joined
from bot.domain.errors import Refusal
from bot.domain.names import clean_text
from bot.domain.people import Member, Person
from bot.domain.screen import Living, Screen
from bot.domain.stand import Stand
from bot.links.desk import DeskAssociation
from bot.links.personal_words import ChangePersonalWord, SendPersonalWord, TakeReadyLine, WritePersonally
from bot.runtime import scope
from bot.runtime.feature import Visit
from handlers.personal_words import screens
from handlers.personal_words.dialog import WORDS, reply_to

Inside = list[tuple[Member, Person]]


async def write(link: WritePersonally, visit: Visit) -> Screen:
    stand, _ = await _to(visit, link.association)
    await visit.ask(WORDS, association=stand.id, words="")
    return await _proposed(visit, stand)


async def _proposed(visit: Visit, stand: Stand) -> Screen:
    draft = await _draft(visit, stand)
    return screens.write(stand, draft, await visit.uow.personal_words.last(stand.id), visit.language)


async def change(link: ChangePersonalWord, visit: Visit) -> Screen:
    """What was typed so far is there to be changed; the ready line when nothing was."""
    stand, _ = await _to(visit, link.association)
    words = visit.typed(WORDS, association=stand.id)
    await visit.ask(WORDS, association=stand.id, words="")
    return screens.reword(stand, words) if words else await _proposed(visit, stand)


async def take(link: TakeReadyLine, visit: Visit) -> Screen:
    """Another line is ready by now: it is shown first."""
    stand, team = await _to(visit, link.association)
    await visit.ask(WORDS, association=stand.id, words="")
    draft = await _draft(visit, stand)
    if draft.line.mark != link.mark:
        return await _proposed(visit, stand)
    return screens.confirm(stand, draft, team, visit.uow.new_id(), visit.language)


async def typed(visit: Visit) -> Screen:
    """Nothing is sent before it was read once more; what follows is added."""
    stand, team = await _to(visit, visit.asked("association"))
    words = joined(visit.typed(WORDS, association=stand.id), clean_text(visit.text))
    if not words:
        raise Refusal("common-loose-empty", to=WritePersonally(stand.id))
    if len(words) > rules.LONGEST:
        raise Refusal("common-too-long", to=ChangePersonalWord(stand.id), length=len(words), most=rules.LONGEST)
    await visit.ask(WORDS, association=stand.id, words=words)
    return screens.confirm(stand, await _draft(visit, stand, words), team, visit.uow.new_id(), visit.language)


async def send(link: SendPersonalWord, visit: Visit) -> Screen:
    """A second tap sends nothing; nor does one above other words or for other people than now, or after a colleague."""
    if known := await visit.uow.personal_words.get(link.id):
        return screens.sent(await scope.own_stand(visit, known.association), known)
    stand, team = await _to(visit, link.association)
    draft = await _draft(visit, stand, visit.typed(WORDS, association=stand.id))
    people = rules.recipients(team, link.whom)
    if link.mark != draft.mark(people):
        return screens.confirm(stand, draft, team, visit.uow.new_id(), visit.language)
    return await _send(visit, stand, draft, people, link.id)


async def _send(visit: Visit, stand: Stand, draft: Draft, people: list[Person], id: str) -> Screen:
    by = visit.person
    word = PersonalWord(id, stand.id, by.id, visit.now, draft.line.occasion, draft.words, len(people), by.name)
    await visit.uow.personal_words.add(word)
    for one in people:
        told = screens.told(stand, draft, word, one.language)
        visit.uow.say(one.id, told, f"word-{id}-{one.id}", asks=reply_to(one.id, word))
    await visit.note("personal-word", stand.id, id)
    await _settled(visit, stand)
    return screens.sent(stand, word)


async def _settled(visit: Visit, stand: Stand) -> None:
    """Nothing waits for words any more, and every desk shows who has heard of somebody."""
    if visit.asks(WORDS, association=stand.id):
        await visit.answered()
    for one in await visit.uow.people.coordinators(stand.cohort.id):
        visit.uow.refresh(one.id, Living.DESK)


async def _draft(visit: Visit, stand: Stand, words: str = "") -> Draft:
    by, written = measure(stand.way, visit.now), visit.uow.personal_words
    missed = rules.newest(await written.missed(stand.id, stand.cohort.id, by), stand, by, visit.now)
    last = await written.last(stand.id)
    return Draft(rules.ready_line(stand, missed, visit.now), words, rules.same_day(last, visit.now))


async def _to(visit: Visit, association: str) -> tuple[Stand, Inside]:
    """Those who are in and have a door that is open, contact first; refuses when nobody has.

    Not those who want nothing unasked."""
    stand = await scope.own_stand(visit, association)
    team = await scope.team(visit.uow, stand.id)
    if not team or stand.association.state is AssociationState.LEFT:
        raise Refusal("personal_words-nobody", to=DeskAssociation(stand.id))
    reached = [(member, person) for member, person in team if await _is_reached(visit, person)]
    if not reached:
        raise Refusal("personal_words-unreachable", to=DeskAssociation(stand.id))
    return stand, reached


async def _is_reached(visit: Visit, person: Person) -> bool:
    return not person.is_silent and any(not address.blocked for address in await visit.uow.people.addresses(person.id))
