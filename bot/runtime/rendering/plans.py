"""How a text is said, found out when it is said first.

Most texts only put arguments between words; Fluent would walk through its syntax tree for each of them again and again.
Such a text is kept as words and names of arguments in turn. Only what decides something (a selection, a number, a
function, a term) is left to Fluent.
"""

from fluent.syntax import ast

from bot.runtime.rendering.bundle import Book

Plan = str | tuple[str, ...] | None
"""Words that stand as they are; words at even places and names of arguments at odd ones; None for Fluent."""


def plan_of(book: Book, pattern: ast.Pattern) -> Plan:
    match pattern.elements:
        case [ast.TextElement(value=words)]:
            return words
    parts = _parts(book, pattern)
    return tuple(parts) if parts else None


def _parts(book: Book, pattern: ast.Pattern) -> list[str] | None:
    parts = [""]
    for element in pattern.elements:
        more = _part(book, element)
        if more is None:
            return None
        parts[-1] += more[0]
        parts += more[1:]
    return parts


def _part(book: Book, element: ast.TextElement | ast.Placeable) -> list[str] | None:
    if isinstance(element, ast.TextElement):
        return [element.value]
    match element.expression:
        case ast.VariableReference(id=name):
            return ["", name.name, ""]
        case ast.StringLiteral() as literal:
            return [literal.parse()["value"]]
        case ast.MessageReference() as reference:
            pattern = book.pattern(referred(reference))
            return _parts(book, pattern) if pattern else None
    return None


def referred(reference: ast.MessageReference) -> str:
    """The text that it speaks of."""
    return f"{reference.id.name}.{reference.attribute.name}" if reference.attribute else reference.id.name
