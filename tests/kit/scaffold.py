"""A feature that works at once, to be changed: `make feature NAME=notiz`, or `NAME=notiz TABLE=note`.

Its templates are the blocks of handlers/example.md and handlers/table.md: what a newcomer reads is what is written.
"""

import keyword
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path
from string import ascii_lowercase
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
BLOCK = re.compile(
    r"^\*\*`(?P<path>[\w./]+)`\*\*(?:, (?:before `(?P<before>[^`\n]+)`|(?P<end>at its end)))?.*\n"
    r"```\w+\n(?P<text>(?:.*\n)*?)```$",
    re.MULTILINE,
)
EXAMPLE = re.compile(r'danke|Danke|thanks|Thanks|0001|0002|(?<=code=")gg')
"""What is the example's own: its words, the numbers of its migration, and with what the codes of its buttons begin."""
CLASS = re.compile(r"^class (\w+)", re.MULTILINE)


class Block(NamedTuple):
    path: Path
    text: str
    before: str
    """The beginning of the line before which it stands, in a file that is there."""
    at_end: bool

    @property
    def is_file(self) -> bool:
        return not self.before and not self.at_end


def scaffold(root: Path, name: str, table: str = "") -> list[Path]:
    """The files that it wrote or changed. Raises ValueError, having written nothing."""
    if found := list(objections(root, name, table)):
        raise ValueError("\n".join(found))
    written = _blocks(root, name, table)
    for block in written:
        _write(block)
    paths = list(dict.fromkeys(block.path for block in written))
    python = [str(path) for path in paths if path.suffix == ".py"]
    for order in (("check", "--select", "I", "--fix", "--quiet"), ("format", "--quiet")):
        subprocess.run([sys.executable, "-m", "ruff", *order, *python], cwd=root, check=True)
    return paths


def objections(root: Path, name: str, table: str) -> Iterator[str]:
    """Why nothing can be written."""
    for said, word in {"NAME": name, "TABLE": table or "note"}.items():
        if not re.fullmatch(r"[a-z][a-z0-9_]*", word) or keyword.iskeyword(word):
            yield f"{said} is small letters, as in `make feature NAME=notiz TABLE=note`, and not {word!r}."
            return
    rooms = [root / room for room in ("bot", "handlers", "storage")]
    house = {path: path.read_text("utf-8") for room in rooms for path in room.rglob("*.py")}
    known = {found: path for path, source in house.items() for found in CLASS.findall(source)}
    for block in (one for one in _blocks(root, name, table) if one.is_file):
        if block.path.exists() or block.path.with_suffix("").exists():
            yield f"{block.path.relative_to(root)} is there already: take another word."
        for twice in known.keys() & CLASS.findall(block.text):
            yield f"{known[twice].relative_to(root)} has a class {twice} already: take another word."


def _blocks(root: Path, name: str, table: str) -> list[Block]:
    """A file of the second page stands in the place of one of the first."""
    words = _words(root, name, table)
    found: dict[object, Block] = {}
    for page in ("example.md", "table.md") if table else ("example.md",):
        for block in _read(root, (root / "handlers" / page).read_text("utf-8"), words):
            found[block.path if block.is_file else block] = block
    return list(found.values())


def _read(root: Path, page: str, words: Mapping[str, str]) -> Iterator[Block]:
    for found in BLOCK.finditer(page):
        path, text = (EXAMPLE.sub(lambda one: words[one[0]], found[part]) for part in ("path", "text"))
        yield Block(root / path, text, found["before"] or "", bool(found["end"]))


def _words(root: Path, name: str, table: str) -> dict[str, str]:
    newest = max(int(step.name[:4]) for step in (root / "storage/migrations/versions").glob("[0-9]*.py"))
    names = {"danke": name, "Danke": _camel(name), "thanks": table, "Thanks": _camel(table)}
    return {**names, "0001": f"{newest:04}", "0002": f"{newest + 1:04}", "gg": _free_code(root, name)}


def _camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def _free_code(root: Path, name: str) -> str:
    """Two letters with which no button's code ever began."""
    taken = {line[:2] for line in (root / "tests/structure/link_codes.txt").read_text("utf-8").splitlines()}
    return next(two for two in map("".join, product(name[0] + ascii_lowercase, ascii_lowercase)) if two not in taken)


def _write(block: Block) -> None:
    """A line that stands there already is not written twice."""
    before = block.path.read_text("utf-8") if block.path.exists() else ""
    place = before.index(f"\n{block.before}") + 1 if block.before else len(before)
    if not block.before or block.text not in before:
        block.path.parent.mkdir(parents=True, exist_ok=True)
        block.path.write_text(before[:place] + block.text + before[place:], "utf-8")


if __name__ == "__main__":
    try:
        sys.stdout.writelines(f"{path.relative_to(ROOT)}\n" for path in scaffold(ROOT, *sys.argv[1:]))
    except ValueError as fault:
        sys.exit(str(fault))
