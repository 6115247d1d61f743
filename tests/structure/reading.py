"""How the structural tests look at the project: its files, and what stands in them."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

Function = ast.FunctionDef | ast.AsyncFunctionDef
Documented = ast.Module | ast.ClassDef | Function


@cache
def tracked() -> tuple[Path, ...]:
    """Every file that is, or is about to be, part of the project; relative to its root."""
    if not (ROOT / ".git").exists():
        pytest.skip("needs the git checkout to know which files belong to the project")
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    )  # fmt: skip
    paths = (Path(name) for name in sorted(set(listing.stdout.split("\0"))) if name)
    return tuple(path for path in paths if (ROOT / path).is_file())


@cache
def text(path: Path) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


@cache
def tree(source: str) -> ast.Module:
    return ast.parse(source)


@cache
def nodes_of(source: str) -> tuple[ast.AST, ...]:
    """All of its tree, the tree itself first: to walk through it takes as long as to read it."""
    return tuple(ast.walk(tree(source)))


def parse(path: Path) -> ast.Module:
    return tree(text(path))


def nodes(path: Path) -> tuple[ast.AST, ...]:
    return nodes_of(text(path))


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Name and length in lines, without the docstring."""
    for node in nodes(path):
        if isinstance(node, Function):
            last = node.end_lineno or node.lineno
            docstring = _docstring(node)
            explained = (docstring.end_lineno or 0) - docstring.lineno + 1 if docstring else 0
            yield node.name, last - node.lineno + 1 - explained


def words_shown(path: Path) -> Iterator[tuple[int, str]]:
    """Line and text of every string that is neither a docstring nor the docstring of a field."""
    explaining = {
        id(node.value) for node in nodes(path) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in nodes(path):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in explaining:
            yield node.lineno, node.value


def build_wheel(folder: Path) -> Path:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    (wheel,) = folder.glob("*.whl")
    return wheel


def _docstring(node: Documented) -> ast.Expr | None:
    first = node.body[0]
    is_text = (
        isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str)
    )
    return first if is_text and isinstance(first, ast.Expr) else None
