"""The files of one folder of the programme: `idea.md`, and `idea.en.md` for a translation. Each has two parts: TOML
between two lines of `+++`, then the Markdown."""

from collections.abc import Collection, Iterable, Mapping
from importlib.resources.abc import Traversable

from msgspec import Struct

from bot.domain.words import SOURCE_LANGUAGE
from bot.programme.faults import Fault
from bot.programme.sheet import Fill, TomlTable, as_it_is, read_sheet

Names = dict[str, dict[str, Traversable]]
"""The files: id, then language."""
FENCE = "+++"


def find(folder: Traversable, languages: Collection[str], faults: list[Fault], besides: Collection[str] = ()) -> Names:
    """By id, then by language. `besides` are names of other files that belong there."""
    found: Names = {}
    for file in _visible(folder, besides):
        id, _, rest = file.name.partition(".")
        language = rest.removesuffix("md").strip(".") or SOURCE_LANGUAGE
        if rest.endswith("md") and language in languages:
            found.setdefault(id, {})[language] = file
        else:
            what = 'This file name is unknown here. Name it like "idea.md", or "idea.en.md" for a translation.'
            faults.append(Fault(f"{folder.name}/{file.name}", 1, what))
    for id, versions in found.items():
        if SOURCE_LANGUAGE not in versions:
            what = "There is a translation but no German file. Add it."
            faults.append(Fault(f"{folder.name}/{id}.md", 1, what))
    return found


def _visible(folder: Traversable, besides: Collection[str]) -> Iterable[Traversable]:
    files = folder.iterdir() if folder.is_dir() else ()
    shown = (file for file in files if not file.name.startswith(".") and file.name not in besides)
    return sorted(shown, key=lambda file: file.name)


def read_all(folder: str, versions: Mapping[str, Traversable], faults: list[Fault]) -> dict[str, str]:
    """The text of each language; one that cannot be read is left out."""
    texts = ((language, read(file, f"{folder}/{file.name}", faults)) for language, file in versions.items())
    return {language: text for language, text in texts if text is not None}


def read(file: Traversable, name: str, faults: list[Fault]) -> str | None:
    try:
        return file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        faults.append(Fault(name, 1, "The file is missing. Put it back."))
    except OSError as trouble:
        faults.append(Fault(name, 1, f"The file cannot be read ({trouble.strerror}). Put a text file there."))
    except UnicodeDecodeError:
        faults.append(Fault(name, 1, "The file is not saved as UTF-8. Save it again with the encoding UTF-8."))
    return None


class Parts(Struct, frozen=True):
    head: list[str]
    """From line 2 of the file."""
    body: list[str]
    first: int
    """The line of the file on which the body begins."""

    def sheet(self, file: str, faults: list[Fault], fill: Fill = as_it_is) -> TomlTable | None:
        """The head; None when it is not TOML."""
        return read_sheet(file, "\n".join(self.head), faults, first=2, fill=fill)


def split(file: str, text: str, faults: list[Fault]) -> Parts | None:
    """None when there is no head."""
    lines = [line.rstrip() for line in text.splitlines()]
    if lines[:1] != [FENCE] or FENCE not in lines[1:]:
        faults.append(Fault(file, 1, 'The head is not between two lines of "+++". Put one above and one below it.'))
        return None
    end = lines.index(FENCE, 1)
    return Parts(lines[1:end], lines[end + 1 :], end + 2)
