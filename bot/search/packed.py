"""Many short texts in the room of one."""

from collections.abc import Iterable

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from bot.search.text import LETTERS

BITS = np.zeros(128, np.uint32)
BITS[[ord(letter) for letter in LETTERS]] = 1 << np.arange(len(LETTERS), dtype=np.uint32)


class Packed(Struct, frozen=True):
    text: str
    starts: NDArray[np.int32]
    """With one more for the end."""

    def __getitem__(self, place: int) -> str:
        return self.text[self.starts[place] : self.starts[place + 1]]

    def lengths(self) -> NDArray[np.int32]:
        return np.diff(self.starts)

    def letters(self) -> NDArray[np.uint32]:
        """One bit for each letter that a text contains; no text is empty."""
        codes = np.frombuffer(self.text.encode("ascii", "replace"), np.uint8)
        return np.bitwise_or.reduceat(BITS[codes], self.starts[:-1])


def packed(texts: Iterable[str]) -> Packed:
    kept = tuple(texts)
    ends = np.cumsum(np.fromiter(map(len, kept), np.int32, len(kept)), dtype=np.int32)
    return Packed("".join(kept), np.concatenate((np.zeros(1, np.int32), ends)))
