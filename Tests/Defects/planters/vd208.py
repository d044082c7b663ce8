"""VD208: the document's own number, date and type disagree."""
import re

from planters.drawing import drawn
from planters.facts import TYPE_CODES, written
from planters.slips import day_slips, year_slips
from planting import Edit, planted


def plant(documents, rng):
    def candidates():
        for document in documents:
            if document.own and document.own.symbol:
                for reference in document.references:
                    if reference.kind == "own" and reference.symbol_place:
                        yield reference

    def make(reference):
        document, own, edit = reference.document, reference.document.own, Edit(reference.document.text)
        title = (own.start, document.body_start)
        named = [r for r in document.references if r.kind == "own"]
        start, end = reference.symbol_place
        if reference is own:
            code = TYPE_CODES.get(own.type)
            if own.year_place and rng.random() < 0.6:
                edit.replace(*own.year_place, str(rng.choice(year_slips(own.year))))
            elif code and re.search(rf"\d[/-]{code}[-/]", own.symbol):
                other = rng.choice([c for c in ("QĐ", "KH", "CT", "BC", "NQ", "HD", "TTr") if c != code])
                at = re.search(rf"(?<=[/-]){code}(?=[-/])", document.text[start:end])
                edit.replace(start + at.start(), start + at.end(), other)
            else:
                return None
            return planted("VD208", document, edit, title, also=("VD101", "VD103"), mentions=named)
        # The document named again in its annex, with other data.
        header = next((r for r in document.references if r.kind == "own"), own)
        if reference.date_place and reference is not header and rng.random() < 0.6:
            day = rng.choice(day_slips(reference.date, rng, years=() if reference.year else (reference.date.year + 1, reference.date.year - 1)))
            edit.replace(*reference.date_place, written(day, document.text[slice(*reference.date_place)]))
        elif reference.type and reference.text.lower().startswith(reference.type.lower()) and len(reference.number) > 1:
            number = reference.number
            at = rng.randrange(len(number) - 1)
            swapped = number[:at] + number[at + 1] + number[at] + number[at + 2:]
            if swapped == number or swapped[0] == "0":
                swapped = number[:-1] + str((int(number[-1]) + rng.randint(1, 9)) % 10)
            edit.replace(start, start + len(number), swapped)
        else:
            return None
        return planted("VD208", document, edit, (reference.start, reference.end), title,
                       also=("VD101", "VD109", "VD201", "VD202", "VD301"), mentions=named)

    return drawn(candidates(), rng, make)
