"""Python's search for garbage: not while the bot is put together, and never again through what came to stay.

A start makes next to no garbage, but a third of its CPU would go into looking for some.
"""

import gc


def wait() -> None:
    gc.disable()


def begin() -> None:
    """What is there now stays, and is not looked through."""
    gc.freeze()
    gc.enable()
