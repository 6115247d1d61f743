"""For people who are not known yet: the way in, what is stored, and what the Projektschmiede is."""

from bot.domain.people import Role
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.welcome import actions

feature = Feature(
    name="welcome",
    needs=Role.ANYONE,
    commands={
        "start": Entry(actions.start, menu=False),
        "code": Entry(actions.code, first=True),
        "chatnummer": Entry(actions.chat_number, menu=False, told=False),
        "datenschutz": Entry(actions.privacy, first=True, aliases=("privacy",)),
    },
    taps=taps_of(actions),
    steps={"welcome.code": Entry(actions.code_given, asks="welcome-step-code")},
    home={Role.STRANGER: actions.home},
    anything={Role.STRANGER: actions.loose_text, Role.PERSON: actions.loose_text},
    files={Role.STRANGER: actions.loose_file},
)
