"""The ways to compare: letters, and what was learned from vectors."""

import numpy as np
import pytest

from bot.search.classifier import Classifier, Samples, normed, train
from bot.search.ngrams import tfidf
from bot.search.packed import packed


def test_what_is_written_alike_is_near() -> None:
    scores = tfidf(["Finanzierungsplan aufstellen", "Termin verpassen", ""]).scores("finanzplan")
    assert scores.argmax() == 0
    assert scores[0] > 0.2
    assert scores[2] == 0


def test_a_document_is_nearest_to_itself() -> None:
    found = tfidf(["Wie viel Geld gibt es?", "Wie lange dauert es?"])
    assert found.scores("Wie viel Geld gibt es?") == pytest.approx([1, 0.4], abs=0.2)
    assert found.scores("Wie viel Geld gibt es?")[0] == pytest.approx(1)


@pytest.mark.parametrize("text", ["", "!!!", "哪里"])
def test_what_has_nothing_in_common_is_nowhere(text: str) -> None:
    assert tfidf(["Wie viel Geld?"]).scores(text).tolist() == [0]


def _samples(classes: int, each: int, noise: float = 0.6) -> Samples:
    dice = np.random.default_rng(7)
    centres = normed(dice.standard_normal((classes, 32)).astype(np.float32))
    labels = np.repeat(np.arange(classes), each)
    vectors = normed((centres[labels] + noise * dice.standard_normal((len(labels), 32)) / 32**0.5).astype(np.float32))
    return Samples(vectors, labels, np.ones(len(labels), np.float32), classes)


def _right(classifier: Classifier, samples: Samples) -> float:
    found = [int(classifier.log_likelihoods(vector).argmax()) for vector in samples.vectors]
    return float(np.mean(np.array(found) == samples.labels))


def test_a_classifier_learns_what_it_is_shown() -> None:
    samples = _samples(20, 6)
    classifier = train(samples)
    assert _right(classifier, samples) > 0.98
    chances = np.exp(classifier.log_likelihoods(samples.vectors[0]))
    assert chances.sum() == pytest.approx(1, abs=1e-4)


def test_training_goes_on_from_an_earlier_one_and_comes_to_the_same() -> None:
    samples = _samples(20, 6)
    once = train(samples)
    again = train(samples, once)
    assert np.abs(once.matrix - again.matrix).max() < 0.05 * np.abs(once.matrix).max()
    assert np.array_equal(train(samples).matrix, once.matrix)


def test_many_short_texts_in_one() -> None:
    kept = packed(["abc", "z", "caab"])
    assert [kept[place] for place in range(3)] == ["abc", "z", "caab"]
    assert kept.lengths().tolist() == [3, 1, 4]
    assert kept.letters().tolist() == [0b111, 1 << 25, 0b111]
