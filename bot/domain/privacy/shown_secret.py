"""Links and codes that open something, in the words of a message: found, and taken out when they open nothing more."""

from collections.abc import Iterator

from bot.domain.joining.invitations import fingerprint, ticket_in
from bot.domain.late_pattern import late_pattern

_LINK = late_pattern(r"(?:[?&]start=|/tuer/|%2Ftuer%2F|%3Fstart%3D)(?P<token>[A-Za-z0-9_\-]{22})(?![A-Za-z0-9_\-])")
_FEED = late_pattern(r"/kalender/(?P<token>[A-Za-z0-9_\-]{16,64})\.ics")
_DOOR = late_pattern(r"/(?:tuer|kalender)/")
_BUTTON = late_pattern(r'"data":"[^"]*:(?P<token>[A-Za-z0-9_\-]{22}|[A-HJ-NP-Z2-9]{8})"')
_CODE = late_pattern(r"(?<![\w\-])[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}(?![\w\-])")
NOTHING = "…"


def secrets_in(words: str, *, codes: bool = False) -> tuple[str, ...]:
    """As they stand there. `codes`: those typed by hand, too; only where one is to be expected."""
    return tuple(dict.fromkeys(_found(words, codes=codes))) if codes or _may_hold_links(words) else ()


def secrets_behind(payload: str) -> tuple[str, ...]:
    """That buttons carry along, for whoever has come with one and is not in yet."""
    return tuple(dict.fromkeys(match["token"] for match in _BUTTON.finditer(payload)))


def _found(words: str, *, codes: bool) -> Iterator[str]:
    if _may_hold_links(words):
        for pattern in (_LINK, _FEED):
            yield from (match["token"] for match in pattern.finditer(words))
    if codes:
        yield from (match[0] for match in _CODE.finditer(words))


def _may_hold_links(words: str) -> bool:
    """Of hardly any message, and quickly told: to look for a single sign takes a tenth of the time of a word."""
    return "%" in words or ("=" in words and "start=" in words) or _DOOR.search(words) is not None


def typed_secret(words: str) -> str | None:
    """What somebody typed or pasted to come in."""
    return ticket_in(words) if len(words) <= MOST_TYPED else None


def without(words: str, secrets: tuple[str, ...]) -> str:
    for secret in secrets:
        words = words.replace(secret, NOTHING)
    return words


def mark(secret: str) -> str:
    """By which it is known whether it still opens anything."""
    return fingerprint(secret)


MOST_TYPED = 200
"""Characters; longer is no way in."""
