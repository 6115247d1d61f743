"""A question of one word or two: the entries that are called so. Of so few letters neither meaning nor overlap says
much, and "frist?" shall never find nothing."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from bot.domain.faq.entry import FaqEntry
from bot.search.text import words

MOST_WORDS = 2
SHORTEST = 4
"""Letters of a word that names something."""
COMMON = 0.12
"""A word in more of the entries than this names none of them."""
ENDING = 2
IN_ID, WHOLE, PART = 3, 2, 1


class EntryNames(Struct, frozen=True):
    entries: tuple[Mapping[str, int], ...]
    """Of each entry the words by which it is called, with how much they say."""
    common: frozenset[str]

    def named(self, question: str, order: Sequence[int]) -> tuple[int, ...]:
        """Places of the entries, the best first, of equal ones in this order; none for a longer question."""
        asked = [word for word in words(question) if word not in self.common]
        if len(words(question)) > MOST_WORDS or not any(len(word) >= SHORTEST for word in asked):
            return ()
        weights = {place: sum(_weight(word, known) for word in asked) for place, known in enumerate(self.entries)}
        turn = {place: at for at, place in enumerate(order)}
        found = [place for place, weight in weights.items() if weight]
        return tuple(sorted(found, key=lambda place: (-weights[place], turn.get(place, len(weights)))))


def names(entries: Sequence[FaqEntry]) -> EntryNames:
    known = [{**dict.fromkeys(_asked(entry), WHOLE), **dict.fromkeys(words(entry.id), IN_ID)} for entry in entries]
    often = Counter(word for one in known for word in one)
    common = frozenset(word for word, times in often.items() if times > max(1, COMMON * len(entries)))
    return EntryNames(tuple(known), common)


def _asked(entry: FaqEntry) -> Iterable[str]:
    asked = (*entry.question.values(), *(one for some in entry.variants.values() for one in some))
    return (word for text in asked for word in words(text) if len(word) >= SHORTEST)


def _weight(word: str, known: Mapping[str, int]) -> int:
    """Also as a part of a longer word, and with another ending."""
    if len(word) < SHORTEST or word in known:
        return known.get(word, 0)
    return PART if any(len(one) >= SHORTEST and _alike(word, one) for one in known) else 0


def _alike(word: str, known: str) -> bool:
    """As "frist" and "abgabefrist", "fristen" and "frist"."""
    ending = word.removeprefix(known)
    return known.startswith(word) or known.endswith(word) or (ending != word and len(ending) <= ENDING)
