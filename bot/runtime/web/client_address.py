"""Where a request comes from: the other end of the line, or what a proxy of ours says was at its other end."""

from collections.abc import Callable, Sequence
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from aiohttp import web

from bot.config_forms import Network

IpAddress = IPv4Address | IPv6Address
Source = Callable[[web.Request], str]
UNKNOWN = "?"
_HOUSE_BITS = 64
"""Of an IPv6 address: the rest, whoever lives there chooses anew whenever they like."""


def source_of(proxies: Sequence[Network]) -> Source:
    """The house that a request comes from. Only what our own proxies say is believed; what a visitor wrote into
    X-Forwarded-For stands to the left of it and is never reached."""

    def source(request: web.Request) -> str:
        told = ",".join(request.headers.getall("X-Forwarded-For", ())).split(",")
        return house(_nearest_stranger(read(request.remote or ""), told, proxies))

    return source


def _nearest_stranger(peer: IpAddress | None, told: Sequence[str], proxies: Sequence[Network]) -> IpAddress | None:
    at = peer
    for said in reversed(told):
        if at is None or not any(at in network for network in proxies):
            return at
        before = read(said)
        if before is None:
            return at
        at = before
    return at


def read(text: str) -> IpAddress | None:
    """With or without a port, a zone or brackets; an IPv4 address inside IPv6 is the IPv4 address."""
    bare = text.strip().strip('"').partition("%")[0]
    if bare.startswith("["):
        bare = bare[1:].partition("]")[0]
    elif bare.count(":") == 1:
        bare = bare.partition(":")[0]
    try:
        found = ip_address(bare)
    except ValueError:
        return None
    return (found.ipv4_mapped or found) if isinstance(found, IPv6Address) else found


def house(address: IpAddress | None) -> str:
    if isinstance(address, IPv6Address):
        return str(IPv6Network((address, _HOUSE_BITS), strict=False))
    return str(address) if address else UNKNOWN
