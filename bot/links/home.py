"""Where everybody may always go."""

from bot.links.base import Link


class Home(Link, code="h"):
    """Where the person stands: the map, the desk, or the welcome of someone unknown."""
