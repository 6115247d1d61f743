"""What people see before and while they come in."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.errors import gone
from bot.domain.funding_call import Call
from bot.domain.people import Channel
from bot.domain.privacy.notice import PAGES, NoticeFacts, body_of, head_of
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import HOME, leaves
from bot.links.base import Link
from bot.links.consents import AskedAnew
from bot.links.fitcheck import FitCheck
from bot.links.home import Home
from bot.links.joining import Join
from bot.links.questions import AskSomething, PassOn
from bot.links.volunteering import MyListing
from bot.links.welcome import Agree, EnterCode, FirstLanguage, NoThanks, Notice, OtherDoor, PrivacyPage, TellAbout
from bot.programme.blanks import said
from bot.terms import About, Language, MemberRole, Purpose

OF_THE_YEAR = ("checked", "place_deadlines", "deadline", "start", "carriers", "mail", "phone")
_TOKEN_LENGTH = 22
_BACK = row(Button("common-back", Home()))
DOOR_CHANGE = Say("welcome-opening.door")
AGAIN = Say("welcome-opening.again")
HELP = Say("welcome-opening.help")
ALREADY_HERE = Screen("welcome-already-here", rows=(HOME,), place=Place.HERE)
BOUND = Screen("welcome-bound", rows=(HOME,), place=Place.HERE)
TO_HELP = Screen("welcome-to-help", rows=(row(Button("on", MyListing())),), place=Place.HERE)
WRONG_TICKET = Screen("welcome-wrong-ticket", rows=(row(Button("again", EnterCode())), _BACK))
"""One answer for mistyped, unknown, used, expired, revoked and foreign."""
FOR_ANOTHER = Screen("welcome-for-another", rows=(_BACK,))
ENTER_CODE = Screen("welcome-enter-code", rows=(_BACK,))
NOT_A_CODE = Screen("welcome-not-a-code", rows=(row(Button("again", EnterCode())), _BACK))
LOOSE_FILE = Screen("welcome-loose-file", rows=(_BACK,))


def stranger(language: Language) -> Screen:
    other = Language.ENGLISH if language is Language.GERMAN else Language.GERMAN
    rows = (
        row(Button("what", TellAbout(About.WHAT))),
        row(Button("fit", FitCheck(""))),
        row(Button("common-ask", AskSomething()), Button("whom", TellAbout(About.WHOM))),
        row(Button("privacy", PrivacyPage(1, "")), Button("language", FirstLanguage(other, ""))),
    )
    return Screen("welcome-stranger", rows=rows, place=Place.HERE)


def language(ticket: str) -> Screen:
    german, english = (FirstLanguage(language, ticket) for language in (Language.GERMAN, Language.ENGLISH))
    return Screen("welcome-language", rows=(row(Button("german", german), Button("english", english)),), even=True)


def invited(association: str, greeting: str = "") -> Say:
    """`greeting`: a line of whoever made the invitation."""
    if greeting:
        return Say("welcome-opening.greeted", {"association": association, "words": greeting})
    return Say("welcome-opening.invited", {"association": association})


def notice(channel: Channel, opening: Say, ticket: str) -> Screen:
    other = (row(Button("other", OtherDoor(ticket))),) if channel is Channel.TELEGRAM and ticket else ()
    rows = (
        row(Button("agree", Agree(ticket))),
        row(Button("no", NoThanks(ticket))),
        *other,
        row(Button("read", PrivacyPage(1, ticket))),
    )
    args: dict[str, Value] = {"opening": opening, "lines": _five_lines(channel)}
    return Screen("welcome-notice", args, rows, place=Place.HERE, even=True)


def chat_number(channel: Channel, number: str) -> Screen:
    if channel is Channel.WEB:
        return Screen("welcome-chat-number-web", rows=(HOME,))
    return Screen("welcome-chat-number", {"number": number}, (HOME,))


def privacy(channel: Channel) -> Screen:
    rows = (row(Button("more", PrivacyPage(1, ""))), _BACK)
    return Screen("welcome-privacy", {"lines": _five_lines(channel)}, rows)


def _five_lines(channel: Channel) -> Say:
    return Say(f"welcome-stored.{channel}")


def privacy_page(channel: Channel, page: int, ticket: str, facts: NoticeFacts, *, anew: int = 0) -> Screen:
    """`anew`: they were asked whether they agree to the newer text."""
    if not 1 <= page <= PAGES:
        raise gone()
    turn = leaves(lambda other: PrivacyPage(other, ticket, anew), page, PAGES, "welcome-page.", 1)
    decide: Link = AskedAnew(Purpose.PROGRAMME) if anew else Notice(ticket)
    out = Button("welcome-page.decide", decide) if ticket or anew else Button("common-back", Home())
    public = facts.address.startswith("https://") and channel is Channel.TELEGRAM
    web = row(Button("welcome-page.web", facts.address)) if public else ()
    args: dict[str, Value] = {"page": page, "pages": PAGES, "head": head_of(page), "body": body_of(page, facts)}
    return Screen("welcome-privacy-page", args, (turn, web, row(out)), place=Place.HERE)


def other_door(web_url: str, ticket: str) -> Screen:
    """A token makes a link that opens the door at once; a code is typed there."""
    back = row(Button("back", Notice(ticket)))
    if not web_url or not ticket:
        return Screen("welcome-no-other-door", rows=(back,), place=Place.HERE)
    ready = len(ticket) == _TOKEN_LENGTH
    address = f"{web_url}/tuer/{ticket}" if ready else f"{web_url}/"
    how = Say("welcome-other-how.link") if ready else Say("welcome-other-how.code", {"code": ticket})
    rows = (row(Button("open", address)), back)
    return Screen("welcome-other-door", {"address": address, "how": how}, rows, place=Place.HERE)


def no_thanks(ticket: str, *, known: bool) -> Screen:
    """`known`: somebody who took their consent back and does not give it again."""
    back = Button("welcome-no-thanks.back", Notice(ticket))
    rows = (row(Button("welcome-topic.what", TellAbout(About.WHAT))), row(back))
    return Screen("welcome-no-thanks-known" if known else "welcome-no-thanks", rows=rows, place=Place.HERE)


def roles(
    association: str, offered: Sequence[MemberRole], invitation: str, *, second: bool, greeting: str = ""
) -> Screen:
    """`second`: they belong to another association already; `greeting`: what they have not read yet."""
    rows: Rows = tuple(row(Button(role.name.lower(), Join(invitation, role))) for role in offered)
    args: dict[str, Value] = {
        "association": association,
        "second": Say(f"welcome-second.{'yes' if second else 'no'}"),
        "thanks": Say("welcome-greeting", {"words": greeting}) if greeting else Say("welcome-thanks"),
    }
    return Screen("welcome-roles", args, (*rows, row(Button("no", Home()))), place=Place.HERE, even=True)


def through_door(channel: Channel) -> Screen:
    return Screen("welcome-through-door", {"lines": _five_lines(channel)}, (HOME,))


def later(until: datetime) -> Screen:
    return Screen("welcome-later", {"until": until}, rows=(_BACK,))


def loose_text(*, known: bool) -> Screen:
    person, fit = Button("common-to-person", PassOn()), Button("fit", FitCheck(""))
    code = (row(Button("code", EnterCode())),) if known else ()
    return Screen("welcome-loose-text", rows=(*code, row(person), row(fit), _BACK))


LOOSE_HELPER = Screen(
    "welcome-loose-helper", rows=(row(Button("home", Home())), row(Button("common-to-person", PassOn())))
)
"""Whoever helps has no code to enter: what waits for them stands on their own page."""


def loose_fit(answers: str) -> Screen:
    """Amid the questions of "Passt unsere Idee?": the way back to where they were."""
    rows = (row(Button("on", FitCheck(answers))), row(Button("whom", TellAbout(About.WHOM))))
    return Screen("welcome-loose-fit", rows=rows)


def about(what: About, call: Call, language: Language, *, stranger: bool) -> Screen:
    others = [other for other in About if other is not what]
    rows: Rows = tuple(row(Button(f"welcome-topic.{other}", TellAbout(other))) for other in others)
    out = Button("welcome-page.code", Home()) if stranger else Button("common-home", Home())
    return Screen(
        f"welcome-about-{what}",
        {name: said(name, call, language) for name in OF_THE_YEAR},
        (*rows, row(Button("welcome-page.fit", FitCheck(""))), row(out)),
        place=Place.HERE,
    )
