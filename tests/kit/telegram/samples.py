"""One sample of each field that a message of the Bot API may have, with a canary in all that it says of somebody."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from tests.kit.telegram.schema import finished, types

CANARY = "Kanarienvogel"
NUMBER = 4_917_612_345_678
"""In the place of every id."""
MANY = 2
"""So deep all fields are there; below only those that must be."""
SHAPE = {
    "message_id",
    "date",
    "chat",
    "text",
    "entities",
    "from_user",
    "reply_to_message",
    "caption",
    "caption_entities",
}
"""What every message has, or what a test gives it."""


def samples() -> Iterator[tuple[str, Any]]:
    """Name and JSON of each optional field."""
    for one in types().values():
        if isinstance(one, type) and issubclass(one, BaseModel):
            finished(one)
    for name, field in types()["Message"].model_fields.items():
        if name not in SHAPE and not field.is_required():
            yield field.alias or name, _value(field.annotation, 0)


def _value(hint: Any, depth: int) -> Any:
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _value(next(one for one in args if one is not NoneType), depth)
    if origin is Literal:
        return args[0]
    if origin is list:
        return [_value(args[0], depth)]
    if origin is not None and hasattr(hint, "__metadata__"):
        return _value(args[0], depth)
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return _model(hint, depth)
    return _plain(hint)


def _plain(hint: Any) -> Any:
    if hint is bool:
        return True
    if hint is int:
        return NUMBER
    if hint is float:
        return 52.520008
    if hint is datetime.datetime:
        return 1_800_000_000
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint)).value
    return CANARY


def _model(kind: type[BaseModel], depth: int) -> dict[str, Any]:
    made = {}
    for name, field in kind.model_fields.items():
        default = field.get_default()
        if isinstance(default, str | Enum):
            made[field.alias or name] = getattr(default, "value", default)
        elif field.is_required() or depth < MANY:
            made[field.alias or name] = _value(field.annotation, depth + 1)
    return made
