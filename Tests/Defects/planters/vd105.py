"""VD105: a day that no calendar has."""
import re

from planters.drawing import drawn
from planting import IDENTITY, Edit, planted


def impossible(reference, rng):
    """The figures of the date, made impossible by one slip."""
    words, date = reference.document.text[slice(*reference.date_place)], reference.date
    figures = [m.span() for m in re.finditer(r"\d+", words)]
    if len(figures) != 3:
        return None
    (d0, d1), (m0, m1), (y0, y1) = figures

    def with_day(day):
        return words[:d0] + day + words[d1:]

    choices = [with_day(day) for day in ("32", "33", "39", "00")]
    if date.month in (4, 6, 9, 11):
        choices += [with_day("31")] * 4
    if date.month == 2:
        choices += [with_day(day) for day in ("30", "31") * 2]
        if date.year % 4:
            choices.append(with_day("29"))
    choices += [words[:m0] + month + words[m1:] for month in ("13", "14", "00", "15", "20", "21")]
    year = words[y0:y1]
    # A figure too many in mid-year can't be a footnote mark; one too few can't be a year.
    choices += [words[:y0] + year[:3] + extra + year[3:] + words[y1:] for extra in "12345" if extra != year[3]]
    choices += [words[:y0] + year[:2] + year[3:] + words[y1:], words[:y0] + year[0] + year[2:] + words[y1:]]
    return rng.choice(choices)


def plant(documents, rng):
    def candidates():
        for document in documents:
            for reference in document.numbered:
                if reference.dated_place and not reference.is_enclosed and not document.is_title(reference.start):
                    yield reference

    def make(reference):
        slip = impossible(reference, rng)
        if not slip:
            return None
        edit = Edit(reference.document.text).replace(*reference.date_place, slip)
        return planted("VD105", reference.document, edit, (reference.start, reference.end),
                       also=("VD101", "VD102", *IDENTITY), mentions=reference.mentions)

    return drawn(candidates(), rng, make)
