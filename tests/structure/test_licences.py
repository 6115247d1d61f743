"""docs/lizenzen.md: the licence of each package that the bot is delivered with. `make licences` writes it."""

import os
import re
from functools import cache
from importlib import metadata

import pytest

from tests.structure.reading import ROOT

PAGE = ROOT / "docs/lizenzen.md"
ROW = re.compile(r"^\| `(?P<package>[\w.-]+)` \| (?P<licence>[^|]+) \|$", re.MULTILINE)
PACKAGE = re.compile(r"^(?P<name>[a-z0-9][\w.-]*)(?:\[[^\]]*\])?==", re.MULTILINE)
FREE = {"MIT", "MIT-CMU", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0", "PSF-2.0", "Zlib", "CC0-1.0", "ISC"}
"""They ask for their notice to be kept."""
SHARED = {"MPL-2.0", "LGPL-3.0-only"}
"""They ask for the library to stay what it is: used unchanged, as a package that can be exchanged."""
WRITTEN = {
    "Apache 2": "Apache-2.0", "Apache 2.0": "Apache-2.0", "APL 2": "Apache-2.0",
    "Apache Software License": "Apache-2.0", "MIT License": "MIT", "BSD License": "BSD-3-Clause",
}  # fmt: skip
"""How some packages call theirs."""
READ = {"pyrage": "MIT", "python-dateutil": "Apache-2.0 AND BSD-3-Clause"}
"""What stands in the licence file of those that say nothing or too little elsewhere."""


@cache
def delivered() -> tuple[str, ...]:
    names = PACKAGE.findall((ROOT / "requirements.lock").read_text())
    return tuple(dict.fromkeys(names))


def licence_of(package: str) -> str | None:
    """As an SPDX expression; None for what is not installed on this kind of machine."""
    try:
        told = metadata.metadata(package)
    except metadata.PackageNotFoundError:
        return None
    classified = [
        line.rpartition(" :: ")[2] for line in told.get_all("Classifier") or [] if line.startswith("License ::")
    ]
    own = [word for name in ("License-Expression", "License") for word in told.get_all(name) or []]
    said = READ.get(package) or next(filter(None, own), " AND ".join(classified))
    return WRITTEN.get(said, said)


def parts(licence: str) -> set[str]:
    return set(re.split(r" (?:AND|OR) ", licence.replace("(", "").replace(")", "")))


def written() -> dict[str, str]:
    return {row["package"]: row["licence"] for row in ROW.finditer(PAGE.read_text(encoding="utf-8"))}


def write() -> None:
    """Keeps the words around the table."""
    text, before = PAGE.read_text(encoding="utf-8"), written()
    rows = "\n".join(f"| `{name}` | {licence_of(name) or before.get(name, '?')} |" for name in delivered())
    head, line, rest = text.partition("| --- | --- |\n")
    after = rest[rest.index("\n\n") :] if "\n\n" in rest else "\n"
    PAGE.write_text(f"{head}{line}{rows}{after}", encoding="utf-8")


def test_every_package_stands_on_the_page_with_its_licence() -> None:
    if os.environ.get("LICENCES"):
        write()
    assert tuple(written()) == delivered(), "run: make licences"
    installed = {name: found for name in delivered() if (found := licence_of(name))}
    assert {name: found for name, found in installed.items() if written()[name] != found} == {}, "run: make licences"


def test_every_licence_is_known_and_fits_ours() -> None:
    strange = {name: licence for name, licence in written().items() if not parts(licence) <= FREE | SHARED}
    assert strange == {}, "read the licence, and decide whether the bot may be delivered with it"


def test_what_must_stay_as_it_is_is_named_on_the_page() -> None:
    text = PAGE.read_text(encoding="utf-8").partition("| --- | --- |")[0]
    shared = [name for name, licence in written().items() if parts(licence) & SHARED]
    assert shared
    assert [name for name in shared if f"`{name}`" not in text] == []


@pytest.mark.parametrize("licence", ["GPL-3.0-only", "MIT AND AGPL-3.0-only", "UNKNOWN", "", "?"])
def test_another_licence_is_found(licence: str) -> None:
    assert not parts(licence) <= FREE | SHARED
