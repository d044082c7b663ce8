"""VD206: the number of a heading skipped or repeated."""
from planters.drawing import drawn
from planters.outline import runs
from planting import Edit, planted


class Place:
    """A heading between its neighbours."""

    def __init__(self, document, run, index):
        self.document, self.run, self.index = document, run, index


def plant(documents, rng):
    def candidates():
        for document in documents:
            for run in runs(document):
                if len(run) < 3:
                    continue
                indices = range(1, len(run))
                # Clauses are many: a third of them is enough.
                indices = rng.sample(indices, max(1, len(indices) // 3)) if run[0].level == "khoản" else indices
                for index in indices:
                    yield Place(document, run, index)

    def make(place):
        heading, run = place.run[place.index], place.run
        # A figure too many comes of typing 12 for 2, not XII for II.
        slips = [heading.number + 1, heading.number + 1, heading.number - 1, heading.number + 2]
        wrong = rng.choice(slips if heading.is_roman or heading.number > 9 else slips + [heading.number + 10])
        edit = Edit(place.document.text).replace(heading.start, heading.end, heading.written(wrong))
        near = run[max(0, place.index - 1):place.index + 3]
        # References to the number that is gone are dangling now.
        return planted("VD206", place.document, edit, (heading.start, heading.line_end), *((h.start, h.line_end) for h in near),
                       elsewhere=("VD205",))

    return drawn(candidates(), rng, make)
