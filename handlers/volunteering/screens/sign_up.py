"""What they agree to, and their name."""

from bot.domain.names import LONGEST, NoName
from bot.domain.screen import Button, Place, Screen, row
from bot.domain.wording import HOME
from bot.links.volunteering import AgreeToHelp, AgreeToRules

CONSENT = Screen("volunteering-consent", rows=(row(Button("agree", AgreeToHelp())), HOME), place=Place.HERE, even=True)
RULES = Screen("volunteering-rules", rows=(row(Button("agree", AgreeToRules())), HOME), place=Place.HERE, even=True)
ASK_NAME = Screen("volunteering-name")


def no_name(why: NoName) -> Screen:
    return Screen(f"volunteering-no-name-{why}", {"most": LONGEST}, missed=True)
