"""A feature that works at once, to be changed: `make feature NAME=danke`, or `NAME=danke TABLE=thanks`.

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

from bot.domain.glossary import plain

ROOT = Path(__file__).resolve().parents[2]
BLOCK = re.compile(
    r"^\*\*`(?P<path>[\w./]+)`\*\*(?:, (?:before `(?P<before>[^`\n]+)`|(?P<end>at its end)))?.*\n"
    r"```\w+\n(?P<text>(?:.*\n)*?)```$",
    re.MULTILINE,
)
EXAMPLE = re.compile(r'danke|Danke|thanks|Thanks|0001|0002|(?<=code=")gg')
"""What is the example's own: its words, the numbers of its migration, and with what the codes of its buttons begin."""
SPOKEN = {".ftl", ".toml"}
"""Files in which its words are no names of classes."""
GLOSSARY = "bot/domain/README.md"
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
    asked = zip(("NAME", "TABLE"), (name, table) if table else (name,), strict=False)
    if wrong := [said for said in (_wrong(root, *one) for one in asked) if said]:
        yield from wrong
        return
    rooms = [root / room for room in ("bot", "handlers", "storage")]
    house = {path: path.read_text("utf-8") for room in rooms for path in room.rglob("*.py")}
    known = {found: path for path, source in house.items() for found in CLASS.findall(source)}
    for block in (one for one in _blocks(root, name, table) if one.is_file):
        if block.path.exists() or block.path.with_suffix("").exists():
            yield f"{block.path.relative_to(root)} is there already: take another word."
        for twice in known.keys() & CLASS.findall(block.text):
            yield f"{known[twice].relative_to(root)} has a class {twice} already: take another word."


def _wrong(root: Path, said: str, word: str) -> str:
    """With one of the two words; empty when it fits."""
    if not re.fullmatch(r"[a-z][a-z0-9_]*", word) or keyword.iskeyword(word):
        return f"{said} is small letters, as in `make feature NAME=danke TABLE=thanks`, and not {word!r}."
    row = _glossary(root).get(_bare(word))
    return f"{said}={word} means something else in {GLOSSARY} already: {row}. Take another word." if row else ""


def _glossary(root: Path) -> dict[str, str]:
    """The rows by the words of the house, German and English."""
    rows = (root / GLOSSARY).read_text("utf-8").partition("| --- |")[2].splitlines()[1:]
    cells = [[cell.strip() for cell in row.split("|")[1:3]] for row in rows if row.count("|") > 3]
    words = {word: ", ".join(pair) for pair in cells for cell in pair for word in re.split(r", | \([^)]*\)", cell)}
    return {_bare(word.rpartition(".")[2]): row for word, row in words.items() if word}


def _bare(word: str) -> str:
    return re.sub(r"[ _]", "", plain(word))


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
        path = root / _filled(found["path"], words)
        said = {**words, "Danke": _spoken(words["danke"]), "Thanks": _spoken(words["thanks"])}
        text = _filled(found["text"], said if path.suffix in SPOKEN else words)
        yield Block(path, text, found["before"] or "", bool(found["end"]))


def _filled(text: str, words: Mapping[str, str]) -> str:
    return EXAMPLE.sub(lambda one: words[one[0]], text)


def _words(root: Path, name: str, table: str) -> dict[str, str]:
    newest = max(int(step.name[:4]) for step in (root / "storage/migrations/versions").glob("[0-9]*.py"))
    names = {"danke": name, "Danke": _camel(name), "thanks": table, "Thanks": _camel(table)}
    return {**names, "0001": f"{newest:04}", "0002": f"{newest + 1:04}", "gg": _free_code(root, name)}


def _camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def _spoken(name: str) -> str:
    return name.replace("_", " ").capitalize()


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
