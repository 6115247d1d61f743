"""The forms that settings come in: addresses, networks, public keys, lists."""

import re
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

Network = IPv4Network | IPv6Network
TOKEN_INSIDE = re.compile(r"\d{5,}:[\w-]{20,}", re.ASCII)
"""Loose on purpose: a torn token is a secret, too."""


def web(value: str) -> str:
    address = parts(value)
    if value and (address.scheme not in {"http", "https"} or not address.hostname):
        raise ValueError("must be an address that starts with https:// or http://")
    return value.rstrip("/")


def parts(value: str) -> SplitResult:
    try:
        found = urlsplit(value)
        _ = found.port
    except ValueError:
        raise ValueError("is no address: look at its host and port") from None
    return found


def at_home(path: Path) -> Path:
    """No shell has read `.env`, so nobody has replaced the ~ yet. A path is shown to whoever looks at the log, so a
    token must not pass for one."""
    if TOKEN_INSIDE.search(str(path)):
        raise ValueError("must be a path, and holds a token itself: put the token into a file, and name that file here")
    try:
        return path.expanduser()
    except RuntimeError:
        raise ValueError("begins with ~ and the name of nobody on this machine: write the whole path") from None


def is_host(name: str) -> bool:
    """Whether a computer could be called so at all."""
    try:
        return bool(name.encode("idna"))
    except UnicodeError:
        return False


def separate(keys: str) -> tuple[str, ...]:
    return tuple(keys.replace(",", " ").split())


def network(text: str) -> Network | None:
    """None for nonsense, and for the network of everybody."""
    try:
        found = ip_network(text, strict=False)
    except ValueError:
        return None
    return found if found.prefixlen else None


def is_public(key: str) -> bool:
    from pyrage import RecipientError, x25519

    try:
        x25519.Recipient.from_str(key)
    except RecipientError:
        return False
    return True
