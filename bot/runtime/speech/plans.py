"""How a text is said, found out when it is said first.

Most texts only put arguments between words; Fluent would walk through its syntax tree for each of them again and again.
Such a text is kept as words and names of arguments in turn. Only what decides something (a selection, a number, a
function, a term) is left to Fluent.
"""

from typing import Any

from fluent.runtime import resolver

from bot.runtime.speech.bundle import Book

Plan = str | tuple[str, ...] | None
"""Words that stand as they are; words at even places and names of arguments at odd ones; None for Fluent."""


def plan_of(book: Book, pattern: Any) -> Plan:
    if isinstance(pattern, resolver.TextElement):
        return str(pattern.value)
    parts = _parts(book, pattern)
    return tuple(parts) if parts else None


def _parts(book: Book, pattern: Any) -> list[str] | None:
    parts = [""]
    for element in getattr(pattern, "elements", (pattern,)):
        more = _part(book, element)
        if more is None:
            return None
        parts[-1] += more[0]
        parts += more[1:]
    return parts


def _part(book: Book, element: Any) -> list[str] | None:
    match element:
        case resolver.TextElement():
            return [element.value]
        case resolver.Placeable() | resolver.NeverIsolatingPlaceable():
            return _expression(book, element.expression)
    return None


def _expression(book: Book, expression: Any) -> list[str] | None:
    match expression:
        case resolver.VariableReference():
            return ["", expression.id.name, ""]
        case resolver.StringLiteral():
            return [expression.parse()["value"]]
        case resolver.MessageReference():
            return _referred(book, expression)
    return None


def _referred(book: Book, reference: Any) -> list[str] | None:
    message = book.message(reference.id.name)
    name = reference.attribute.name if reference.attribute else None
    pattern = message and (message.attributes.get(name) if name else message.value)
    if pattern is None:
        return None
    return [pattern.value] if isinstance(pattern, resolver.TextElement) else _parts(book, pattern)
