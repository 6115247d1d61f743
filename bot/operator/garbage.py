"""Python's search for garbage: not while the bot is put together, and never again through what came to stay.

A start makes next to no garbage, but a third of its CPU would go into looking for some.
"""

import gc

MOST_YOUNG = 10_000
"""Objects since the last look."""


def wait() -> None:
    gc.disable()


def begin() -> None:
    """What is there now stays, and is not looked through. A hundred updates at once are a few thousand objects, all of
    which go by themselves: looked for is what is left of many more."""
    gc.freeze()
    gc.set_threshold(MOST_YOUNG, *gc.get_threshold()[1:])
    gc.enable()
