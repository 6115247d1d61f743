"""People who took part before offer to help: sign-up, their card, pause, and what they tell."""

from bot.domain.names import MOST_WORDS
from bot.domain.people import Role
from bot.domain.screen import Living
from bot.runtime.feature import Entry, Feature, taps_of
from bot.terms import Purpose
from handlers.volunteering import ticks
from handlers.volunteering.actions import asking, home, parts, sign_up, stories, words

feature = Feature(
    name="volunteering",
    commands={"mithelfen": Entry(sign_up.command, first=True, aliases=("helpout",))},
    taps={
        **taps_of(sign_up, parts, words, home),
        **taps_of(stories, needs=Role.MEMBER),
    },
    steps={
        sign_up.NAME: Entry(sign_up.name_given, asks="volunteering-step-name", names=MOST_WORDS),
        asking.WORDS: Entry(words.typed, asks="volunteering-step-words", again=True),
        asking.UNITS: Entry(parts.units_typed, asks="volunteering-step-units"),
        asking.HIDDEN: Entry(parts.names_typed, asks="volunteering-step-hidden", names=40),
        asking.YEAR: Entry(words.year_typed, asks="volunteering-step-year"),
    },
    cards={Living.HELP: home.home},
    home={Role.ALUMNA: home.home},
    strip={Role.ALUMNA: home.strip},
    withdrawals={Purpose.DIRECTORY: home.withdrawn},
    ticks=ticks.ALL,
)
