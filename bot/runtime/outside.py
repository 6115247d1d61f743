"""What an event asks for that is found or made outside of the transaction: then it begins anew, with it."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from msgspec import Struct, field

from bot.domain.dates.file import Upload
from bot.domain.faq.search import SearchOutcome
from bot.domain.talks.file import CleanFile, Unclean


class LookUp(Exception):
    """Something must be searched for."""

    def __init__(self, question: str, stage: str) -> None:
        super().__init__(question)
        self.question, self.stage = question, stage


class CleanUp(Exception):
    """What somebody sent must be made anew; `media` as in a visit, or `brought` from a browser."""

    def __init__(self, media: str, brought: Upload | None) -> None:
        super().__init__(media)
        self.media, self.brought = media, brought


class MakeFile(Exception):
    """A file must be made that takes long; `make` knows all that stands in it. Raised before anything is written."""

    def __init__(self, make: Callable[[], Awaitable[object]]) -> None:
        super().__init__("a file")
        self.make = make


class ReadFile(MakeFile):
    """The other way round: `make` makes of a file that somebody sent what stands in it."""


class Prepared(Struct, frozen=True):
    """By now."""

    found: Mapping[str, SearchOutcome] = field(default_factory=dict)
    clean: CleanFile | Unclean | None = None
    file: Any = None


NOTHING = Prepared()
