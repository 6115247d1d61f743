from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from bot.domain.cohorts import Association
from bot.domain.dates.file import TABLES
from bot.domain.joining.staff_names import own_name_in
from bot.domain.joining.team import looked_at
from bot.domain.messages import Priority
from bot.domain.names import NoName
from bot.domain.people import Channel, Role
from bot.domain.screen import Screen
from bot.domain.sessions.links import LINK_LASTS, telegram_address, web_address
from bot.domain.typed_text import is_no, is_yes
from bot.links.dialog import Cancel, LooseAway
from bot.links.settings import AllCommands, AskLanguage, AskName, LookAt, MyAssociations, Speak, ToTelegram, ToWeb
from bot.runtime import scope
from bot.runtime.feature import Visit
from handlers.settings import screens


async def help_(visit: Visit) -> Screen:
    return screens.help_(visit.roles, visit.house.commands, visit.address.channel)


async def all_commands(_tap: AllCommands, visit: Visit) -> Screen:
    return screens.help_(visit.roles, visit.house.commands, visit.address.channel, whole=True)


async def overview(_visit: Visit) -> Screen:
    return screens.OVERVIEW


async def ask_language(_tap: AskLanguage, visit: Visit) -> Screen:
    return screens.ask_language(visit.language)


async def speak(tap: Speak, visit: Visit) -> None:
    """Said as a message, because this visit itself still speaks the language of before."""
    await visit.uow.people.save(replace(visit.person, language=tap.language))
    visit.uow.say(visit.person.id, screens.LANGUAGE_CHANGED, priority=Priority.REPLY)


async def name(visit: Visit) -> Screen:
    return await _call(visit.text, visit) if visit.text else await ask_name(AskName(), visit)


async def ask_name(_tap: AskName, visit: Visit) -> Screen:
    await visit.ask("settings.name")
    return screens.ask_name(visit.person.name)


async def name_given(visit: Visit) -> Screen:
    """A yes or a no to the name that was read to them keeps it."""
    keeps = visit.person.name and (is_yes(visit.text) or is_no(visit.text))
    return await _call(visit.person.name if keeps else visit.text, visit)


async def _call(typed: str, visit: Visit) -> Screen:
    called = own_name_in(typed)
    if isinstance(called, NoName):
        await visit.ask("settings.name")
        return screens.no_name(called)
    await visit.uow.people.rename(visit.person, called)
    if visit.asks("settings.name"):
        await visit.answered()
    return screens.name_changed(called)


async def associations(_tap: MyAssociations, visit: Visit) -> Screen:
    own = await visit.uow.associations.of_member(visit.person.id)
    return screens.associations(own, looked_at(visit.person, own), await _rounds(visit, own))


async def _rounds(visit: Visit, own: Sequence[Association]) -> Mapping[str, str]:
    """Titles of the cohorts of those whose name stands there twice: an association may take part once more."""
    names = Counter(one.name for one in own)
    twice = [one for one in own if names[one.name] > 1]
    found = [(one.id, await visit.uow.cohorts.get(one.cohort)) for one in twice]
    return {id: cohort.title for id, cohort in found if cohort}


async def look_at(tap: LookAt, visit: Visit) -> Screen:
    chosen, _ = await scope.own_association(visit, tap.association)
    if chosen.id != visit.person.association:
        await visit.answered()
        await visit.uow.people.save(replace(visit.person, association=chosen.id))
    return screens.looks_at(chosen.name)


async def to_web(_tap: ToWeb, visit: Visit) -> Screen:
    if not visit.house.web_url:
        return screens.NO_WEB
    token = await _one_time(Channel.WEB, visit)
    return screens.to_web(web_address(visit.house.web_url, token), visit.now + LINK_LASTS)


async def to_telegram(_tap: ToTelegram, visit: Visit) -> Screen:
    if not visit.house.bot_name:
        return screens.NO_TELEGRAM
    token = await _one_time(None, visit)
    return screens.to_telegram(telegram_address(visit.house.bot_name, token), visit.now + LINK_LASTS)


async def _one_time(channel: Channel | None, visit: Visit) -> str:
    """Whoever rather stays without Telegram opens a link that leads there in the browser, too."""
    token = visit.uow.new_secret()
    await visit.uow.web.save_link(token, visit.person.id, channel, visit.now + LINK_LASTS)
    return token


async def cancel(_tap: Cancel, visit: Visit) -> Screen:
    """Of what was asked last: a question, or where a text belongs."""
    kept = await visit.kept()
    if kept and not visit.has_floor:
        return await loose_away(LooseAway(), visit)
    if visit.dialog is None:
        return screens.NOTHING_OPEN
    await visit.answered()
    return screens.LET_GO


async def loose_away(_tap: LooseAway, visit: Visit) -> Screen:
    """The open question is named, and has the floor again."""
    await visit.placed()
    if visit.open_question:
        await visit.ask_on()
    return screens.loose_away(visit.open_question)


async def file_came(visit: Visit) -> Screen:
    if visit.has_floor:
        await visit.ask_on()
    member = Role.MEMBER in visit.roles
    table = member and visit.upload is not None and visit.upload.ends(*TABLES)
    return screens.file_came("table" if table else visit.file, waits=visit.has_floor)
