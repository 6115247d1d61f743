"""The whole notice, page by page: the same words in the chat and on the page that anybody may open."""

from collections.abc import Collection

from msgspec import Struct

from bot.domain.cohorts import Carrier
from bot.domain.people import Channel
from bot.domain.screen import Lines, Say, Value
from bot.domain.wording import lines, listed, paragraphs

PAGES = 5
MOST_IN_FULL = 2
"""Carriers with all that is known of them, in a chat."""
MOST_BY_NAME = 12
RIGHTS = ("meinedaten", "profil", "einwilligung", "pause", "stopp", "verlassen", "loeschen")
"""Commands with which somebody uses a right, in the order in which they are told."""


class NoticeFacts(Struct, frozen=True):
    """What it says differs with the reader."""

    carriers: tuple[Carrier, ...]
    """Who may be responsible."""
    doors: tuple[Channel, ...]
    commands: Collection[str]
    """That exist here."""
    address: str = ""
    """Of the page that anybody may open; empty when there is none, or this is it."""


def head_of(page: int) -> Say:
    return Say(f"welcome-privacy-head.p{page}")


def body_of(page: int, facts: NoticeFacts) -> Say:
    values: dict[int, dict[str, Value]] = {
        1: {"responsible": responsible(facts)},
        4: {"door": paragraphs(*(Say(f"welcome-privacy-door.{door}") for door in facts.doors))},
        5: {"rights": listed(Say(f"welcome-right.{one}") for one in RIGHTS if one in facts.commands)},
    }
    return Say(f"welcome-privacy-{page}", values.get(page, {}))


def responsible(facts: NoticeFacts) -> Lines:
    carriers = facts.carriers
    if not carriers:
        return lines(Say("welcome-responsible.unknown"))
    opening = Say(f"welcome-responsible.{'several' if len(carriers) > 1 else 'one'}")
    if facts.address and len(carriers) > MOST_IN_FULL:
        names = listed(one.title for one in carriers[:MOST_BY_NAME])
        return paragraphs(opening, names, Say("welcome-responsible.more", {"address": facts.address}))
    missing = Say("welcome-responsible.missing") if any(one.missing for one in carriers) else None
    return paragraphs(opening, *map(_in_full, carriers), missing)


def _in_full(one: Carrier) -> Say:
    officer = Say("welcome-responsible.officer", {"who": one.privacy_officer}) if one.privacy_officer else None
    authority = Say("welcome-responsible.authority", {"who": one.authority}) if one.authority else None
    known = lines(one.address or None, one.mail or None, officer, authority)
    return Say("welcome-carrier", {"title": one.title, "lines": known})
