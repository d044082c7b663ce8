"""VD109: a citation dated after the document that cites it."""
import datetime

from planters.drawing import drawn
from planters.facts import written
from planting import IDENTITY, Edit, planted


def plant(documents, rng):
    def candidates():
        for document in documents:
            if not document.own or "VBHN" in document.own.symbol:
                continue
            for reference in document.numbered:
                if not reference.date_place or reference.is_enclosed or "QH" in reference.symbol or document.is_title(reference.start):
                    continue
                if reference.date <= document.own.date and (not reference.year or reference.year_place):
                    # Under another year it is another document than the one mentioned elsewhere.
                    if len(reference.mentions) == 1:
                        yield reference

    def make(reference):
        document, own = reference.document, reference.document.own.date
        later = own + datetime.timedelta(rng.choice([1, 3, 8, 20, 45, 90, 200, 365, 700]) + rng.randrange(12))
        try:
            # A year slipped is what happens most.
            kept = reference.date.replace(year=own.year + rng.randint(1, 2))
        except ValueError:
            kept = later
        day = rng.choice([later, later, kept])
        edit = Edit(document.text).replace(*reference.date_place, written(day, document.text[slice(*reference.date_place)]))
        if reference.year:
            edit.replace(*reference.year_place, str(day.year))
        ranges = [(reference.start, reference.end)]
        return planted("VD109", document, edit, *ranges, also=("VD202", *IDENTITY), mentions=reference.mentions)

    return drawn(candidates(), rng, make)
