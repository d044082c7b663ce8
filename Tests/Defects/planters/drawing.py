"""Turns candidates into a stream of plantings."""
from documents import alternating


def drawn(candidates, rng, make, rounds=8):
    """`make(candidate)` for each candidate, the documents taking turns, and again with other values; None is left out."""
    candidates = alternating(list(candidates), rng)
    for _ in range(rounds):
        for candidate in candidates:
            planting = make(candidate)
            if planting:
                yield planting
