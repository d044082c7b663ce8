"""Turns candidates into a stream of plantings."""
from documents import Reference, alternating


def drawn(candidates, rng, make, rounds=8):
    """`make(candidate)` for each candidate, the documents taking turns, and again with other values; None is left out."""
    # A second defect on top of one that the text has would leave open which is reported.
    candidates = alternating([c for c in candidates if not isinstance(c, Reference) or c.is_sound], rng)
    for _ in range(rounds):
        for candidate in candidates:
            planting = make(candidate)
            if planting:
                yield planting
