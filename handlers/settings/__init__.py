"""How the bot meets somebody: help, language, name, which association, the other door, letting go of a question."""

from bot.domain.names import MOST_WORDS
from bot.domain.people import Channel, Role
from bot.links import AskLanguage, AskName, Cancel, LookAt, LooseAway, MyAssociations, Speak, ToTelegram, ToWeb
from bot.runtime.feature import Entry, Feature
from handlers.settings import actions, ticks

feature = Feature(
    name="settings",
    commands={
        "hilfe": Entry(actions.help_, needs=Role.ANYONE, aliases=("help",)),
        "sprache": Entry(actions.ask_language, aliases=("language",)),
        "name": Entry(actions.name, menu=False),
        "vereine": Entry(actions.associations, needs=Role.MEMBER, menu=False),
        "web": Entry(actions.to_web, away_from=Channel.WEB),
        "telegram": Entry(actions.to_telegram, menu=False, away_from=Channel.TELEGRAM),
        "abbrechen": Entry(actions.cancel, needs=Role.ANYONE, aliases=("cancel",)),
    },
    taps={
        AskName: actions.ask_name,
        AskLanguage: actions.ask_language_tapped,
        Speak: actions.speak,
        MyAssociations: Entry(actions.associations_tapped, needs=Role.MEMBER),
        LookAt: Entry(actions.look_at, needs=Role.MEMBER),
        ToWeb: actions.to_web_tapped,
        ToTelegram: actions.to_telegram_tapped,
        Cancel: Entry(actions.cancel_tapped, needs=Role.ANYONE),
        LooseAway: Entry(actions.loose_away, needs=Role.ANYONE),
    },
    steps={"settings.name": Entry(actions.name_given, asks="settings-step-name", names=MOST_WORDS)},
    files={Role.PERSON: actions.file_came},
    ticks=ticks.ALL,
    gallery="handlers.settings.gallery",
)
