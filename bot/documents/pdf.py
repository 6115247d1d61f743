"""A Word document as PDF, made by LibreOffice where there is one: a process of its own, which may be killed."""

import asyncio
import os
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory

IN_LINE = 120.0
PATIENCE = 60.0
"""Seconds: until it is one's turn, and for one document. Whatever else this person writes waits for it."""
PROGRAMS = ("soffice", "libreoffice")
INHERITED = ("PATH", "LANG", "LC_ALL", "XDG_DATA_HOME")
INSTALL = "apt install libreoffice-writer-nogui fonts-liberation fonts-symbola"
"""On Debian, with letters as wide as those of Arial, and signs such as emoji."""


class NoPdf(StrEnum):
    """Why there is none."""

    NOT_INSTALLED = "not-installed"
    FAILED = "failed"


def office() -> str | None:
    """Where the program is."""
    return next(filter(None, map(shutil.which, PROGRAMS)), None)


async def pdf_of(document: bytes) -> bytes | NoPdf:
    """One at a time: LibreOffice takes as much memory as the bot."""
    program = office()
    if program is None:
        return NoPdf.NOT_INSTALLED
    try:
        async with asyncio.timeout(IN_LINE):
            await _ONE.acquire()
    except TimeoutError:
        return NoPdf.FAILED
    try:
        return await _converted(program, document)
    finally:
        _ONE.release()


_ONE = asyncio.Semaphore(1)


async def _converted(program: str, document: bytes) -> bytes | NoPdf:
    with _place_for(document) as folder:
        with suppress(OSError, TimeoutError):
            async with asyncio.timeout(PATIENCE):
                await _run(program, folder)
        return _made(folder) or NoPdf.FAILED


async def _run(program: str, folder: Path) -> None:
    """What it leaves behind lies in the folder; its children go with it."""
    process = await asyncio.create_subprocess_exec(
        program, f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo",
        "--convert-to", "pdf:writer_pdf_Export", "--outdir", str(folder), str(folder / SOURCE),
        stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
        cwd=folder, env=_surroundings(folder), start_new_session=True,
    )  # fmt: skip
    try:
        await process.wait()
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()


SOURCE, RESULT = "document.docx", "document.pdf"


def _surroundings(folder: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in INHERITED if name in os.environ}
    return {**kept, "HOME": str(folder), "TMPDIR": str(folder), "SAL_USE_VCLPLUGIN": "svp"}


@contextmanager
def _place_for(document: bytes) -> Iterator[Path]:
    """Nobody else reads it, and it is gone afterwards."""
    with TemporaryDirectory(prefix="projektschmiede-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        (folder / SOURCE).write_bytes(document)
        yield folder


def _made(folder: Path) -> bytes:
    """Nothing when it is no whole PDF."""
    with suppress(OSError):
        content = (folder / RESULT).read_bytes()
        return content if content.startswith(b"%PDF-") and b"%%EOF" in content[-64:] else b""
    return b""
