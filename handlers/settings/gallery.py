from collections.abc import Iterable

from bot.domain.names import NoName
from bot.domain.people import Channel, Role
from bot.domain.screen import Say, Screen
from bot.domain.unasked import meant, where
from bot.links.settings import AskName
from bot.programme.invented import HOSTILE, NOW, association
from bot.runtime.feature import MenuItem
from bot.terms import Language
from handlers.settings import screens

_MEANT = meant([("Wir kommen zu zweit", AskName())], "ruf1")
_OWN = (
    association("bruecke", "Brücke e. V."),
    association("hostile", '<b>Verein & "Freunde" der sehr langen Namen e. V.'),
)
_MEMBER = frozenset({Role.PERSON, Role.MEMBER})
_COMMANDS = (
    MenuItem("stand", "journey-menu-stand", Role.MEMBER, True, True, None),
    MenuItem("pult", "desk-menu-pult", Role.OBSERVER, True, True, None),
    MenuItem("hilfe", "settings-menu-hilfe", Role.ANYONE, True, False, None),
    MenuItem("web", "settings-menu-web", Role.PERSON, True, False, Channel.WEB),
    MenuItem("telegram", "settings-menu-telegram", Role.PERSON, False, False, Channel.TELEGRAM),
)
"""A few; the whole list comes from all features."""


def examples() -> Iterable[tuple[str, Screen]]:
    stranger, every = frozenset({Role.STRANGER}), _MEMBER | {Role.COORDINATOR, Role.ALUMNA}
    observer = frozenset({Role.PERSON, Role.OBSERVER})
    hats = {"a stranger": stranger, "a member": _MEMBER, "every hat": every, "an observer": observer}
    for whom, roles in hats.items():
        yield f"help for {whom}", screens.help_(roles, _COMMANDS, Channel.TELEGRAM)
    yield "all of the help for a member", screens.help_(_MEMBER, _COMMANDS, Channel.TELEGRAM, whole=True)
    yield "help for a member, in the browser", screens.help_(_MEMBER, _COMMANDS, Channel.WEB)
    yield "settings", screens.OVERVIEW
    yield "which language", screens.ask_language(Language.GERMAN)
    yield "which language, from English", screens.ask_language(Language.ENGLISH)
    yield "language changed", screens.LANGUAGE_CHANGED
    yield "which name", screens.ask_name(HOSTILE)
    yield "which name, without one", screens.ask_name("")
    for why in NoName:
        yield f"no name: {why}", screens.no_name(why)
    yield "name changed", screens.name_changed(HOSTILE)
    yield "one association", screens.associations(_OWN[:1], _OWN[0], {})
    yield "several associations", screens.associations(_OWN, _OWN[0], {})
    yield (
        "the same association in two rounds",
        screens.associations(_OWN, _OWN[0], {one.id: "Nord 2028" for one in _OWN}),
    )
    yield "another association", screens.looks_at(_OWN[1].name)
    yield "on to the browser", screens.to_web("https://schmiede.example/tuer/AbCdEfGhIjKlMnOpQrStUv", NOW)
    yield "no browser here", screens.NO_WEB
    yield "on to Telegram", screens.to_telegram("https://t.me/schmiede_bot?start=AbCdEfGhIjKlMnOpQrStUv", NOW)
    yield "no Telegram here", screens.NO_TELEGRAM
    yield "question let go", screens.LET_GO
    yield "loose words and an open question", where("x" * 900, Say("settings-step-name"), "abcdefghij", _MEANT)
    yield "loose words thrown away", screens.loose_away(None)
    yield "loose words thrown away, a question is open", screens.loose_away(Say("settings-step-name"))
    yield "nothing to let go", screens.NOTHING_OPEN
    for kind in (*screens.FILES, "file"):
        yield f"{kind} came", screens.file_came(kind, waits=False)
    yield "table came while a question is open", screens.file_came("table", waits=True)
    yield "voice came while a question is open", screens.file_came("voice", waits=True)
