"""How the bot meets somebody: help, language, name, which association, the other door, letting go of a question."""

from functools import partial

from bot.domain.names import MOST_WORDS
from bot.domain.people import Channel, Role
from bot.links.dialog import Cancel, LooseAway
from bot.links.settings import AllCommands, AskLanguage, LookAt, MyAssociations, ToTelegram, ToWeb
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.settings import actions

feature = Feature(
    name="settings",
    in_pause=True,
    commands={
        "hilfe": Entry(actions.help_, needs=Role.ANYONE, aliases=("help",)),
        "einstellungen": Entry(actions.overview, menu=False, aliases=("settings",)),
        "sprache": Entry(partial(actions.ask_language, AskLanguage()), aliases=("language",)),
        "name": Entry(actions.name, menu=False),
        "vereine": Entry(partial(actions.associations, MyAssociations()), needs=Role.MEMBER, menu=False),
        "web": Entry(partial(actions.to_web, ToWeb()), away_from=Channel.WEB),
        "telegram": Entry(partial(actions.to_telegram, ToTelegram()), menu=False, away_from=Channel.TELEGRAM),
        "abbrechen": Entry(partial(actions.cancel, Cancel()), needs=Role.ANYONE, aliases=("cancel",)),
    },
    taps={
        **taps_of(actions),
        AllCommands: Entry(actions.all_commands, needs=Role.ANYONE),
        MyAssociations: Entry(actions.associations, needs=Role.MEMBER),
        LookAt: Entry(actions.look_at, needs=Role.MEMBER),
        Cancel: Entry(actions.cancel, needs=Role.ANYONE),
        LooseAway: Entry(actions.loose_away, needs=Role.ANYONE),
    },
    steps={"settings.name": Entry(actions.name_given, asks="settings-step-name", names=MOST_WORDS)},
    files={Role.PERSON: actions.file_came},
)
