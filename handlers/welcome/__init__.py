"""For people who are not known yet: the way in, what is stored, and what the Projektschmiede is."""

from bot.domain.people import Role
from bot.links.welcome import Agree, EnterCode, FirstLanguage, NoThanks, Notice, OtherDoor, PrivacyPage, TellAbout
from bot.runtime.feature import Entry, Feature
from handlers.welcome import actions

feature = Feature(
    name="welcome",
    needs=Role.ANYONE,
    commands={
        "start": Entry(actions.start, menu=False),
        "code": actions.code,
        "chatnummer": Entry(actions.chat_number, menu=False, told=False),
        "datenschutz": Entry(actions.privacy, aliases=("privacy",)),
    },
    taps={
        FirstLanguage: actions.language,
        Notice: actions.notice,
        PrivacyPage: actions.privacy_page,
        OtherDoor: actions.other_door,
        NoThanks: actions.no_thanks,
        Agree: actions.agree,
        EnterCode: actions.enter_code,
        TellAbout: actions.about,
    },
    steps={"welcome.code": Entry(actions.code_given, asks="welcome-step-code")},
    home={Role.STRANGER: actions.home},
    anything={Role.STRANGER: actions.loose_text, Role.PERSON: actions.loose_text},
    files={Role.STRANGER: actions.loose_file},
)
