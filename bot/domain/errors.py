"""The kind way to say no."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from bot.links.base import Link

if TYPE_CHECKING:
    from bot.domain.screen import Value

Thing = TypeVar("Thing")


class Refusal(Exception):
    """A rule says no. `text` is the Fluent id of the sentence that the person reads; `to` is where to go from here.

    Whatever the event did so far is rolled back.
    """

    def __init__(self, text: str, to: Link | None = None, **args: "Value") -> None:
        super().__init__(text)
        self.text = text
        self.to = to
        self.label = "common-home"
        """Of the button that leads there."""
        self.values: Mapping[str, Value] = args  # not `args`: an exception keeps its own under that name


def gone(to: Link | None = None) -> Refusal:
    """One answer for missing, foreign and outdated, so that nobody learns which it was."""
    return Refusal("common-gone", to)


def there(found: Thing | None) -> Thing:
    """What was looked for; raises `gone` when it was not found."""
    if found is None:
        raise gone()
    return found
