"""What is left of somebody in all files of a data folder, byte by byte."""

from collections.abc import Iterable
from pathlib import Path

from tests.kit.house import StoryHouse

BESIDE = ("", "-wal", "-shm")


def bytes_of(house: StoryHouse) -> bytes:
    """The database with its log, in lower case."""
    files = [Path(f"{house.file}{ending}") for ending in BESIDE]
    return b"\n".join(file.read_bytes() for file in files if file.exists()).lower()


def left_of(house: StoryHouse, words: Iterable[str]) -> list[str]:
    """Those of the words that still stand somewhere."""
    held = bytes_of(house)
    return [word for word in words if word.lower().encode() in held]
