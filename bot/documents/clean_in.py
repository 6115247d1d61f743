"""Has a file made anew by a process of its own, which may be killed: whatever is in it, the bot goes on."""

import asyncio
import os
import sys
from contextlib import suppress

from bot.domain.talks.file import MOST_BYTES, CleanFile, Unclean

PATIENCE = 30.0
"""Seconds."""
INHERITED = ("PATH", "HOME", "LANG", "LC_ALL", "PYTHONPATH", "SYSTEMROOT", "TMPDIR")


async def clean_in(content: bytes) -> CleanFile | Unclean:
    """One at a time: each may take much memory."""
    if len(content) > MOST_BYTES:
        return Unclean.TOO_BIG
    async with _ONE:
        return await _cleaned(content)


_ONE = asyncio.Semaphore(1)


async def _cleaned(content: bytes) -> CleanFile | Unclean:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.documents.cleaner",
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
        env={name: os.environ[name] for name in INHERITED if name in os.environ}, start_new_session=True,
    )  # fmt: skip
    try:
        async with asyncio.timeout(PATIENCE):
            said, _ = await process.communicate(content)
    except TimeoutError:
        return Unclean.BROKEN
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
    return _read(said)


def _read(said: bytes) -> CleanFile | Unclean:
    head, _, content = said.partition(b"\n")
    if head in (b"photo", b"document") and content:
        return CleanFile(head.decode(), content)
    return Unclean(head[1:].decode()) if head[:1] == b"!" else Unclean.BROKEN
