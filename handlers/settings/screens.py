from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache, partial

from bot.domain.cohorts import Association
from bot.domain.names import LONGEST, NoName, short
from bot.domain.people import Channel, Role
from bot.domain.screen import Button, Lines, Place, Say, Screen, row
from bot.domain.wording import ANNOUNCE, CANCEL, HOME, called
from bot.links.announcement_replies import AnnouncementKinds
from bot.links.base import Link
from bot.links.consents import MyConsents
from bot.links.finance_plan import AskFinanceTable
from bot.links.home import Home
from bot.links.pausing import MyProfile
from bot.links.reminders import MyReminders
from bot.links.settings import AllCommands, AskLanguage, AskName, LookAt, MyAssociations, Speak, ToTelegram, ToWeb
from bot.links.welcome import PrivacyPage
from bot.runtime.feature import MenuItem
from bot.terms import Language

HELP = (Role.COORDINATOR, Role.OBSERVER, Role.MEMBER, Role.ALUMNA, Role.PERSON, Role.STRANGER)
"""In the order in which somebody with several hats reads them. What anyone may type stands in the last part."""
FILES = ("sticker", "voice", "photo", "location", "contact", "table")
"""What a door may hand over, and a table of a member; everything else is a file."""
NO_CONTENT = ("sticker", "location", "contact", "table")
"""Of an announcement, for which somebody of the Koordination may have meant all else."""
LANGUAGE_CHANGED = Screen("settings-language-changed", rows=(HOME, row(Button("other", AskLanguage()))))
OVERVIEW = Screen(
    "settings-overview",
    rows=(
        row(Button("reminders", MyReminders()), Button("announcements", AnnouncementKinds())),
        row(Button("language", AskLanguage()), Button("name", AskName())),
        row(Button("consents", MyConsents()), Button("privacy", PrivacyPage(1, ""))),
        row(Button("profile", MyProfile())),
        HOME,
    ),
    even=True,
)
NO_WEB = Screen("settings-no-web", rows=(HOME,))
NO_TELEGRAM = Screen("settings-no-telegram", rows=(HOME,))
LET_GO = Screen("settings-let-go", rows=(HOME,))
NOTHING_OPEN = Screen("settings-nothing-open", rows=(HOME,))


@cache
def help_(roles: frozenset[Role], commands: tuple[MenuItem, ...], at: Channel, *, whole: bool = False) -> Screen:
    known = Role.PERSON in roles
    commands = tuple(item for item in commands if whole or item.first)
    own = {Role.PERSON if known else Role.STRANGER: Role.ANYONE, Role.COORDINATOR: Role.OBSERVER}
    parts = tuple(
        _part(role, [item for item in commands if item.needs in (role, own.get(role)) and item.away_from is not at])
        for role in HELP
        if role in roles and not (role is Role.OBSERVER and Role.COORDINATOR in roles)
    )
    other = Button("telegram", ToTelegram()) if at is Channel.WEB else Button("web", ToWeb())
    privacy = Button("privacy", PrivacyPage(1, ""))
    more = () if whole else row(Button("all", AllCommands()))
    own_rows = (HOME, more, row(Button("language", AskLanguage()), Button("name", AskName())), row(other, privacy))
    rows = own_rows if known else (row(Button("beginning", Home()), privacy), more)
    how = None if whole else Say("settings-help-how" if known else "settings-help-how-stranger")
    spoken = Lines(tuple(part for part in (how, *parts) if part), gap="\n\n")
    return Screen("settings-help", {"parts": spoken}, rows, lasting=True)


def _part(role: Role, commands: Sequence[MenuItem]) -> Lines | None:
    lines = tuple(Say("settings-help-line", {"command": one.command, "does": Say(one.text)}) for one in commands)
    return Lines((Say(f"settings-help-{role}"), *lines)) if lines else None


def ask_language(now: Language) -> Screen:
    buttons = (Button("german", Speak(Language.GERMAN)), Button("english", Speak(Language.ENGLISH)))
    return Screen("settings-language", {"language": Say(f"settings-speaks-{now}")}, rows=(buttons, HOME))


def ask_name(now: str) -> Screen:
    return Screen("settings-name", {"name": called(now)}, rows=(CANCEL,))


def no_name(why: NoName) -> Screen:
    return Screen(f"settings-name-{why}", {"most": LONGEST}, (CANCEL,), missed=True)


def name_changed(name: str) -> Screen:
    return Screen("settings-name-changed", {"name": name}, rows=(HOME, row(Button("again", AskName()))))


def associations(own: Sequence[Association], now: Association | None, rounds: Mapping[str, str]) -> Screen:
    """`rounds`: by id, what tells those apart that have the same name."""

    def called(one: Association) -> str:
        return f"{short(one.name)} · {short(rounds[one.id])}" if one.id in rounds else short(one.name)

    others = tuple(row(Button("look", LookAt(one.id), {"name": called(one)})) for one in own if one != now)
    seen = called(now) if now and now.id in rounds else now.name if now else ""
    return Screen("settings-associations" if others else "settings-association", {"name": seen}, rows=(*others, HOME))


def looks_at(name: str) -> Screen:
    return Screen("settings-looks-at", {"name": name}, rows=(HOME, row(Button("again", MyAssociations()))))


def _through(id: str, again: Link, address: str, until: datetime) -> Screen:
    """Telegram takes no button to an address of this very machine; the text carries it anyway."""
    open_ = row(Button("open", address)) if address.startswith("https://") else ()
    return Screen(id, {"address": address, "until": until}, rows=(open_, row(Button("new", again))))


to_web = partial(_through, "settings-web", ToWeb())
to_telegram = partial(_through, "settings-telegram", ToTelegram())


def loose_away(question: Say | None) -> Screen:
    """`question` is still open."""
    if question is None:
        return Screen("settings-loose-away", rows=(HOME,), place=Place.HERE)
    return Screen("settings-loose-away-open", {"question": question}, (HOME,), place=Place.HERE)


def file_came(kind: str, *, waits: bool) -> Screen:
    said = Say(f"settings-file-{kind if kind in FILES else 'file'}")
    to_plan = (row(Button("plan", AskFinanceTable(""))),) if kind == "table" else ()
    if waits:
        return Screen("settings-file-waiting", {"said": said}, rows=(*to_plan, CANCEL))
    to_announce = (ANNOUNCE,) if kind not in NO_CONTENT else ()
    return Screen("settings-file-came", {"said": said}, rows=(*to_plan, *to_announce, HOME))
