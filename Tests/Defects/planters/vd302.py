"""VD302: a document whose data are publicly known, with another date of the same year."""
from planters.archives import known_citation
from planters.drawing import drawn
from planters.facts import KNOWN, KNOWN_BY_SYMBOL, any_form, written
from planters.inserting import inserted
from planters.slips import day_slips
from planting import IDENTITY, Edit, planted


def plant(documents, rng):
    def candidates():
        for document in documents:
            if document.own:
                yield document
            for reference in document.numbered:
                known = KNOWN_BY_SYMBOL.get((reference.type, reference.symbol))
                if known and reference.date == known.date and reference.date_place and not reference.is_enclosed:
                    yield reference

    def make(candidate):
        if hasattr(candidate, "symbol"):
            document, edit = candidate.document, Edit(candidate.document.text)
            day = rng.choice(day_slips(candidate.date, rng))
            edit.replace(*candidate.date_place, written(day, document.text[slice(*candidate.date_place)]))
            return planted("VD302", document, edit, (candidate.start, candidate.end), also=("VD102", *IDENTITY), mentions=candidate.mentions)
        older = [k for k in KNOWN if k.date.year < candidate.own.date.year and k.symbol not in candidate.text and "QH" not in k.symbol
                 and k.type != "Công văn"]
        if not older:
            return None
        known, edit = rng.choice(older), Edit(candidate.text)
        words = known_citation(known, rng.choice(day_slips(known.date, rng)), any_form(rng))
        place = inserted(candidate, edit, words, rng)
        return place and planted("VD302", candidate, edit, place, also=("VD301", "VD306"))

    return drawn(candidates(), rng, make)
