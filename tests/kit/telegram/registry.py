"""Which methods of the Bot API the double knows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.kit.telegram.errors import bad_request
from tests.kit.telegram.state import Files, State
from tests.kit.telegram.values import Json

Handler = Callable[[State, Json, Files], Any]
HANDLERS: dict[str, Handler] = {}


def api(name: str) -> Callable[[Handler], Handler]:
    """Register the implementation of one method."""

    def register(handler: Handler) -> Handler:
        HANDLERS[name] = handler
        return handler

    return register


def handler_of(method: str) -> Handler:
    """The implementation; a method without one is refused loudly."""
    handler = HANDLERS.get(method)
    if handler is None:
        raise bad_request(f"double: not supported: {method}")
    return handler
