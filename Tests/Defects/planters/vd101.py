"""VD101: the year in the symbol or the year of issue slips."""
from planters.drawing import drawn
from planters.slips import year_slips
from planting import IDENTITY, Edit, planted


def plant(documents, rng):
    def candidates():
        for document in documents:
            for reference in document.numbered:
                agree = reference.year_place and reference.date_place and reference.year == reference.date.year
                # The date behind a document in the title of another may be the other's.
                if agree and not reference.is_enclosed and not document.is_title(reference.start):
                    yield reference

    def make(reference):
        slip = str(rng.choice(year_slips(reference.year)))
        edit = Edit(reference.document.text)
        if rng.random() < 0.65:
            edit.replace(*reference.year_place, slip)
        else:
            end = reference.date_place[1]
            edit.replace(end - 4, end, slip)
        return planted("VD101", reference.document, edit, (reference.start, reference.end), also=("VD102", *IDENTITY), mentions=reference.mentions)

    return drawn(candidates(), rng, make)
