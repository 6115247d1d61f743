"""Multinomial logistic regression: which entry does a vector belong to, learned from many phrasings of each.

L2-regularised, full batch, Nesterov's accelerated gradient. It starts from the mean of each class, which is already
a fair classifier, so that few steps are enough, and it works through the samples in slices, so that thousands of
entries need no large memory.
"""

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
C = 3.0
"""How much the samples count against the regularisation."""


class Effort(Struct, frozen=True):
    most: int
    """Steps."""
    roughly: float
    """Multiplications: with very many entries it takes fewer steps,"""
    fewest: int
    """but so many."""

    def steps(self, samples: "Samples") -> int:
        once = 4 * samples.vectors.size * samples.classes
        return max(self.fewest, min(self.most, int(self.roughly / once)))


ANEW = Effort(most=50, roughly=1e11, fewest=15)
AGAIN = Effort(most=15, roughly=3e10, fewest=3)
"""When it goes on from an earlier training, from which only little has changed."""
SLICE = 1024
POWER_STEPS = 12


class Samples(Struct, frozen=True):
    vectors: Matrix
    """Shape (samples, dimensions), each of length 1."""
    labels: NDArray[np.int64]
    """The class of each."""
    weights: Matrix
    classes: int


class Classifier(Struct, frozen=True):
    centre: Matrix
    """Shape (dimensions,): what all samples have in common, taken off before anything is compared."""
    matrix: Matrix
    """Shape (dimensions, classes)."""
    offset: Matrix
    """Shape (classes,)."""

    def log_likelihoods(self, vector: Matrix) -> Matrix:
        """Shape (classes,)."""
        logits = normed((vector - self.centre)[None])[0] @ self.matrix + self.offset
        return np.asarray(logits - logits.max() - np.log(np.exp(logits - logits.max()).sum()), np.float32)


def normed(rows: Matrix) -> Matrix:
    return np.asarray(rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9), np.float32)


def train(samples: Samples, before: Classifier | None = None) -> Classifier:
    """`before`: one for the same classes, from which only little has changed."""
    centre = np.asarray(samples.vectors.mean(0), np.float32)
    centred = Samples(normed(samples.vectors - centre), samples.labels, samples.weights, samples.classes)
    matrix = _means(centred) if before is None else before.matrix
    offset = np.zeros(samples.classes, np.float32) if before is None else before.offset
    return Classifier(centre, *_descend(centred, matrix, offset, (AGAIN if before else ANEW).steps(samples)))


def _means(samples: Samples) -> Matrix:
    """A column for each class, as long as the logits of a trained one are apart."""
    order = np.argsort(samples.labels, kind="stable")
    starts = np.searchsorted(samples.labels[order], np.arange(samples.classes))
    sums = np.add.reduceat(samples.vectors[order] * samples.weights[order, None], starts)
    return np.ascontiguousarray(8 * normed(sums).T)


def _descend(samples: Samples, matrix: Matrix, offset: Matrix, steps: int) -> tuple[Matrix, Matrix]:
    curvature = 0.5 * C * _largest_eigenvalue(samples) + 1
    momentum = (np.sqrt(curvature) - 1) / (np.sqrt(curvature) + 1)
    ahead, ahead_offset = matrix, offset
    for _ in range(steps):
        slope, slope_offset = _slopes(samples, ahead, ahead_offset)
        moved = ahead - (C * slope + ahead) / curvature
        moved_offset = np.clip(ahead_offset - C * slope_offset / curvature, -3, 3)
        ahead = moved + momentum * (moved - matrix)
        ahead_offset = moved_offset + momentum * (moved_offset - offset)
        matrix, offset = moved, moved_offset
    return matrix.astype(np.float32), offset.astype(np.float32)


def _slopes(samples: Samples, matrix: Matrix, offset: Matrix) -> tuple[Matrix, Matrix]:
    """Of the log loss, by the matrix and by the offset."""
    slope, slope_offset = np.zeros_like(matrix), np.zeros_like(offset)
    for start in range(0, len(samples.labels), SLICE):
        part = slice(start, start + SLICE)
        wrong = _errors(samples.vectors[part] @ matrix + offset, samples.labels[part], samples.weights[part])
        slope += samples.vectors[part].T @ wrong
        slope_offset += wrong.sum(0)
    return slope, slope_offset


def _errors(logits: Matrix, labels: NDArray[np.int64], weights: Matrix) -> Matrix:
    logits -= logits.max(1, keepdims=True)
    np.exp(logits, out=logits)
    logits /= logits.sum(1, keepdims=True)
    logits[np.arange(len(labels)), labels] -= 1
    logits *= weights[:, None]
    return logits


def _largest_eigenvalue(samples: Samples) -> float:
    """Of the weighted scatter matrix, by power iteration: no direction is steeper than that."""
    vector = np.ones(samples.vectors.shape[1], np.float32)
    size = 1.0
    for _ in range(POWER_STEPS):
        vector = samples.vectors.T @ (samples.weights * (samples.vectors @ (vector / np.linalg.norm(vector))))
        size = float(np.linalg.norm(vector)) or 1.0
    return size
