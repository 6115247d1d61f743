"""What Telegram calls our bot, by the number of its account: another token may belong to another one."""

from storage.query import Query
from storage.rows import Repository


class OwnNames(Repository):
    get = Query[[str], str]("get", "bot")
    """Empty while Telegram has not said it yet."""
    keep = Query[[str, str], None]("keep", "bot", "username")
