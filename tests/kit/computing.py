"""What the formulas of a workbook come to, computed exactly and by nobody who wrote them."""

import ast
import re
from collections.abc import Iterator
from fractions import Fraction
from math import floor
from operator import add, mul, sub, truediv
from typing import Any

from openpyxl import Workbook
from openpyxl.utils.cell import cols_from_range

_CELL = re.compile(r"(?:'(?P<sheet>[^']+)'!)?\$?(?P<column>[A-Z]{1,2})\$?(?P<row>\d+)(?::\$?(?P<to>[A-Z]{1,2}\$?\d+))?")
_SAME = re.compile(r"(?<![<>=])=(?!=)")
OPERATORS = {ast.Add: add, ast.Sub: sub, ast.Mult: mul, ast.Div: truediv}


class Computed:
    def __init__(self, book: Workbook) -> None:
        """As it was read with its formulas."""
        self._book, self._known = book, dict[tuple[str, str], Fraction]()

    def __call__(self, sheet: str, cell: str) -> Fraction:
        key = sheet, cell
        if key not in self._known:
            self._known[key] = self._value(sheet, self._book[sheet][cell].value)
        return self._known[key]

    def formulas(self) -> Iterator[tuple[str, str]]:
        for page in self._book:
            yield from ((page.title, cell.coordinate) for row in page for cell in row if cell.data_type == "f")

    def _value(self, sheet: str, held: Any) -> Fraction:
        if not isinstance(held, str):
            return Fraction(str(held or 0))
        if not held.startswith("="):
            return Fraction(0)
        cells: list[tuple[str, str]] = []

        def named(found: re.Match[str]) -> str:
            to = f":{found['to']}" if found["to"] else ""
            cells.append((found["sheet"] or sheet, f"{found['column']}{found['row']}{to}".replace("$", "")))
            return f"cells[{len(cells) - 1}]"

        tree = ast.parse(_SAME.sub("==", _CELL.sub(named, held[1:])), mode="eval")
        return self._of(tree.body, cells)

    def _of(self, node: ast.expr, cells: list[tuple[str, str]]) -> Fraction:
        match node:
            case ast.Constant(value=int(number)):
                return Fraction(number)
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return -self._of(operand, cells)
            case ast.BinOp(left=left, op=op, right=right):
                value: Fraction = OPERATORS[type(op)](self._of(left, cells), self._of(right, cells))
                return value
            case ast.Subscript(slice=ast.Constant(value=int(place))):
                return self(*cells[place])
            case ast.Call(func=ast.Name(id=name), args=args):
                return self._called(name, args, cells)
        raise AssertionError(ast.dump(node))

    def _called(self, name: str, args: list[ast.expr], cells: list[tuple[str, str]]) -> Fraction:
        if name == "IF":
            test, then, other = args
            assert isinstance(test, ast.Compare)
            same = self._of(test.left, cells) == self._of(test.comparators[0], cells)
            return self._of(then if same else other, cells)
        if name == "SUM":
            sheet, span = cells[int(ast.unparse(args[0]).removeprefix("cells[").removesuffix("]"))]
            return sum((self(sheet, cell) for column in cols_from_range(span) for cell in column), Fraction())
        first, second = (self._of(arg, cells) for arg in args)
        return max(first, second) if name == "MAX" else _rounded(name, first, second)


def _rounded(name: str, value: Fraction, digits: Fraction) -> Fraction:
    """Half up."""
    assert name == "ROUND"
    assert digits == 2
    return Fraction(floor(value * 100 + Fraction(1, 2)), 100)
