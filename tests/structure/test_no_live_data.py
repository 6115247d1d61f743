"""Nothing that is read from a file, a table or the network can run: no pickle and no relative of it, no eval."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.structure.reading import ROOT, parse, tracked

MODULES = {"pickle", "_pickle", "cPickle", "cloudpickle", "dill", "joblib", "marshal", "shelve", "jsonpickle", "dbm"}
CALLS = {"eval", "exec", "compile", "__import__", "execfile"}
LOADERS = {"load", "load_all", "unsafe_load", "full_load", "Loader", "UnsafeLoader", "FullLoader"}
"""Of PyYAML: all but the safe ones make objects of any class."""
PICKLING = "recv"
"""Of a line between processes, without a size: it unpickles what comes; `recv_bytes` and a socket's `recv` do not."""
SUSPECT = re.compile(
    rf"\b(?:{'|'.join(sorted(MODULES))})\b|\b(?:eval|exec|execfile|__import__)\b"
    r"|(?<![.\w])compile\b|yaml|\.load\b|recv\("
)
"""A file without any of these words needs no closer look: reading the tree of each takes seconds."""
SHIPPED = [path for path in tracked() if path.suffix == ".py" and path.parts[0] in {"bot", "handlers", "storage"}]


def faults(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        names = imported(node) & MODULES
        yield from (f"line {node.lineno}: {name}" for name in names if isinstance(node, ast.stmt))
        if isinstance(node, ast.Call) and (fault := called(node)):
            yield f"line {node.lineno}: {fault}"


def imported(node: ast.AST) -> set[str]:
    if isinstance(node, ast.Import):
        return {alias.name.partition(".")[0] for alias in node.names}
    return {str(node.module).partition(".")[0]} if isinstance(node, ast.ImportFrom) else set()


def called(call: ast.Call) -> str | None:
    match call.func:
        case ast.Name(id=name) if name in CALLS:
            return name
        case ast.Attribute(value=ast.Name(id="yaml"), attr=name) if name in LOADERS:
            return f"yaml.{name}"
        case ast.Attribute(value=ast.Name(id="np" | "numpy"), attr="load") if not _without_pickle(call):
            return "numpy.load"
        case ast.Attribute(value=ast.Name(id="line" | "connection"), attr=name) if name == PICKLING and not call.args:
            return f"{name} unpickles"
    return None


def _without_pickle(call: ast.Call) -> bool:
    said = {word.arg: word.value for word in call.keywords}.get("allow_pickle")
    return isinstance(said, ast.Constant) and said.value is False


def test_nothing_that_is_read_can_run() -> None:
    suspect = [path for path in SHIPPED if SUSPECT.search((ROOT / path).read_text(encoding="utf-8"))]
    found = {str(path): list(faults(parse(path))) for path in suspect}
    assert {path: told for path, told in found.items() if told} == {}
    assert found


@pytest.mark.parametrize(
    "source",
    [
        "import pickle", "from marshal import loads", "import shelve as s", "eval(text)", "exec(code)",
        "import yaml\nyaml.load(text)", "np.load(path)", "np.load(path, allow_pickle=True)", "line.recv()",
        "def f():\n    import dill.source",
    ],
)  # fmt: skip
def test_each_way_is_found(source: str) -> None:
    assert SUSPECT.search(source)
    assert list(faults(ast.parse(source))) != []


@pytest.mark.parametrize(
    "source",
    [
        "re.compile(x)",
        "yaml.safe_load(x)",
        "np.load(p, allow_pickle=False)",
        "line.recv_bytes()",
        "line.recv(4096)",
        "import json",
    ],
)
def test_what_is_harmless_is_not(source: str) -> None:
    assert list(faults(ast.parse(source))) == []
