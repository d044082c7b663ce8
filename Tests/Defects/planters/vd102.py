"""VD102: the term of the National Assembly in the symbol, or in words, wasn't in office."""
import re

from planters.drawing import drawn
from planters.facts import TERMS, term_of, terms_in
from planters.outline import NUMERALS
from planting import IDENTITY, Edit, planted


def plant(documents, rng):
    def candidates():
        for document in documents:
            for reference in document.numbered:
                place = reference.code_place
                if not place or not re.search(r"QH\d+$", reference.code or "") or not (reference.date or reference.year):
                    continue
                term = int(re.search(r"\d+$", reference.code)[0])
                sitting = {term_of(reference.date)} if reference.date else terms_in(reference.year)
                if term in sitting and not (reference.date and reference.year not in (None, reference.date.year)):
                    yield reference

    def make(reference):
        term = int(re.search(r"\d+$", reference.code)[0])
        possible = {term} if reference.date else terms_in(reference.year)
        # Neighbouring terms are the slip that people make.
        wrong = [n for n in TERMS if n not in possible and abs(n - term) <= 3 and n < 16]
        slip = rng.choice(sorted(wrong, key=lambda n: abs(n - term))[:4])
        edit, end = Edit(reference.document.text), reference.end
        stated = re.match(r"(?:\s*,?\s*của)?\s+(?:Quốc\s+hội|Ủy\s+ban\s+[Tt]hường\s+vụ\s+Quốc\s+hội)(?:\s+nước\s[^,;]{10,60}?)?,?\s+"
                          r"khóa\s+([XVI]+)\b", reference.document.text[reference.end:reference.end + 140])
        if stated and rng.random() < 0.5:
            end = reference.end + stated.end(1)
            edit.replace(reference.end + stated.start(1), end, NUMERALS[slip])
        else:
            place = reference.code_place
            edit.replace(place[1] - 2, place[1], str(slip))
        return planted("VD102", reference.document, edit, (reference.start, end), also=("VD202", *IDENTITY), mentions=reference.mentions)

    return drawn(candidates(), rng, make)
