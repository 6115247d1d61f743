"""What somebody can do who is not known yet. Before the consent nothing is kept but the language."""

from msgspec.structs import replace

from bot.domain import fitcheck
from bot.domain.joining.invitations import ticket_in
from bot.domain.people import Role
from bot.domain.screen import Screen
from bot.links.fitcheck import FitCheck
from bot.links.joining import Join
from bot.links.welcome import Agree, EnterCode, FirstLanguage, NoThanks, Notice, OtherDoor, PrivacyPage, TellAbout
from bot.runtime.feature import Visit
from handlers.welcome import dialog, screens


async def start(visit: Visit) -> Screen:
    """With a ticket; without one, /start is the home of each role."""
    return await _open(visit, ticket_in(visit.text))


async def code(visit: Visit) -> Screen:
    return await _open(visit, ticket_in(visit.text)) if visit.text else await enter_code(EnterCode(), visit)


async def enter_code(_link: EnterCode, visit: Visit) -> Screen:
    """Free text of strangers is tried as a code anyway; for the others the question is kept."""
    if dialog.agreed(visit):
        await visit.ask("welcome.code", days=1)
    return screens.ENTER_CODE


async def code_given(visit: Visit) -> Screen:
    await visit.answered()
    ticket = ticket_in(visit.text)
    return await _open(visit, ticket) if ticket else screens.NOT_A_CODE


async def loose_text(visit: Visit) -> Screen:
    """A ticket opens. Otherwise the open question or the open choice is shown again, so that nobody is led away."""
    if ticket := ticket_in(visit.text):
        return await _open(visit, ticket)
    if visit.open_question and dialog.agreed(visit):
        return await visit.ask_where()
    if await visit.runs_talks():
        return await visit.ask_where()
    if Role.ALUMNA in visit.roles:
        return await visit.ask_where() if visit.near else screens.LOOSE_HELPER
    return await _open_choice(visit) or screens.loose_text(known=dialog.agreed(visit))


async def _open_choice(visit: Visit) -> Screen | None:
    """What stands before their eyes: the language, the consent, or as whom they join."""
    if answers := fitcheck.asked([link.answers for link in visit.choices if isinstance(link, FitCheck)]):
        return screens.loose_fit(answers)
    for link in visit.choices:
        match link:
            case FirstLanguage(ticket=ticket) if ticket and not dialog.agreed(visit):
                return screens.language(ticket)
            case Agree(ticket=ticket) | Notice(ticket=ticket) if not dialog.agreed(visit):
                return await notice(Notice(ticket), visit)
            case Join(invitation=id) if found := await visit.uow.invitations.get(id):
                return await dialog.arrived(visit, found)
    return None


async def loose_file(_visit: Visit) -> Screen:
    return screens.LOOSE_FILE


async def home(visit: Visit) -> Screen:
    """Of somebody unknown, or of somebody who took their consent back."""
    if visit.known:
        return screens.notice(visit.address.channel, screens.AGAIN, "")
    return screens.stranger(visit.language)


async def language(link: FirstLanguage, visit: Visit) -> Screen:
    await visit.uow.people.save_address(replace(visit.address, language=link.language))
    if visit.known:
        await visit.uow.people.save(replace(visit.known, language=link.language))
    return await _notice(visit, link.ticket) if link.ticket else screens.stranger(link.language)


async def notice(link: Notice, visit: Visit) -> Screen:
    return await _notice(visit, link.ticket) if link.ticket else await home(visit)


async def privacy(visit: Visit) -> Screen:
    return screens.privacy(visit.address.channel)


async def chat_number(visit: Visit) -> Screen:
    """For whoever runs the bot and wants its alarms here."""
    return screens.chat_number(visit.address.channel, visit.address.external)


async def privacy_page(link: PrivacyPage, visit: Visit) -> Screen:
    facts = await dialog.notice_facts(visit, link.ticket, anew=bool(link.anew))
    return screens.privacy_page(visit.address.channel, link.page, link.ticket, facts, anew=link.anew)


async def other_door(link: OtherDoor, visit: Visit) -> Screen:
    return screens.other_door(visit.house.web_url, link.ticket)


async def no_thanks(link: NoThanks, visit: Visit) -> Screen:
    if visit.known is None:
        await visit.uow.people.drop_address(visit.address)
    return screens.no_thanks(link.ticket, known=visit.known is not None)


async def about(link: TellAbout, visit: Visit) -> Screen:
    return screens.about(link.about, visit.house.programme.call, visit.language, stranger=not dialog.agreed(visit))


async def agree(link: Agree, visit: Visit) -> Screen:
    return await dialog.agree_and_back(visit, link.ticket) or await _agree(link, visit)


async def _agree(link: Agree, visit: Visit) -> Screen:
    if dialog.agreed(visit):
        return await _open(visit, link.ticket) if link.ticket else screens.ALREADY_HERE
    if visit.known and not link.ticket:
        await dialog.consent(visit, visit.known)
        return screens.BOUND
    found = await dialog.check(visit, link.ticket)
    if isinstance(found, Screen):
        return found
    if found.person:
        # Somebody known comes in through one more door; all that is theirs is there.
        host = await visit.uow.people.get(found.person)
        if host is None or not await visit.uow.invitations.use(found.id, found.person, visit.now):
            return await dialog.wrong(visit, link.ticket)
        await dialog.consent(visit, host)
        return screens.BOUND
    person = await dialog.consent(visit, visit.known or dialog.newcomer(visit))
    return await dialog.arrived(visit.as_(person, frozenset({Role.PERSON})), found)


async def _open(visit: Visit, ticket: str | None) -> Screen:
    found = await dialog.check(visit, ticket)
    if isinstance(found, Screen):
        return found
    if not dialog.agreed(visit):
        return screens.language(ticket or "")
    return screens.ALREADY_HERE if found.person else await dialog.arrived(visit, found, found.greeting)


async def _notice(visit: Visit, ticket: str) -> Screen:
    found = await dialog.check(visit, ticket)
    if isinstance(found, Screen):
        return found
    association = await visit.uow.associations.get(found.association or "")
    other = screens.HELP if found.cohort else screens.DOOR_CHANGE
    opening = screens.invited(association.name, found.greeting) if association else other
    return screens.notice(visit.address.channel, opening, ticket)
