"""VD201: a document cited twice, the second time with another date, year, term or issuer."""
import re

from planters.drawing import drawn
from planters.facts import TERMS, written
from planters.slips import day_slips, year_slips
from planting import IDENTITY, Edit, planted


def has_same_issuer(one, other):
    """Whether nothing beside the two citations says that different bodies are meant."""
    return one.issuer == other.issuer or not (one.issuer and other.issuer)


def is_central(reference):
    return bool(re.search(r"(CP|TTg|TW|QH\d+)$|TT-|-B[A-ZĐ]+$", reference.symbol)) and "UBND" not in reference.symbol


def plant(documents, rng):
    def candidates():
        for document in documents:
            for reference in document.numbered:
                others = [r for r in document.numbered if r is not reference and r.symbol == reference.symbol
                          and r.type == reference.type and r.urn == reference.urn]
                dated = [r for r in others if r.date]
                if not dated or not reference.symbol_place or document.is_title(reference.start) or not reference.urn:
                    continue
                if not is_central(reference) and not any(r.issuer and r.issuer == reference.issuer for r in dated):
                    continue
                if not reference.is_enclosed and all(has_same_issuer(reference, r) for r in others):
                    yield reference

    def make(reference):
        document = reference.document
        edit = Edit(document.text)
        first = next(r for r in document.numbered if r is not reference and r.urn == reference.urn and r.date)
        committee = re.match(r",?\s+của\s+(Bộ\s+Chính\s+trị|Ban\s+Bí\s+thư)", document.text[reference.end:reference.end + 40])
        other = re.match(r",?\s+của\s+(Bộ\s+Chính\s+trị|Ban\s+Bí\s+thư)", document.text[first.end:first.end + 40])
        end = reference.end
        if committee and other and reference.date and rng.random() < 0.5:
            wrong = "Ban Bí thư" if committee[1].startswith("Bộ") else "Bộ Chính trị"
            end = reference.end + committee.end(1)
            edit.replace(reference.end + committee.start(1), end, wrong)
        elif reference.year_place and (reference.date or rng.random() < 0.3) and rng.random() < 0.25:
            edit.replace(*reference.year_place, str(rng.choice(year_slips(reference.year))))
            if not reference.date:
                # Another year without a date may be another document.
                return None
        elif re.search(r"QH\d+$", reference.symbol) and rng.random() < 0.4:
            place = reference.code_place
            term = int(document.text[place[1] - 2:place[1]])
            edit.replace(place[1] - 2, place[1], str(rng.choice([n for n in TERMS if n != term and abs(n - term) < 3])))
        else:
            day = rng.choice(day_slips(first.date, rng))
            if reference.date_place:
                edit.replace(*reference.date_place, written(day, document.text[slice(*reference.date_place)]))
            elif not reference.date_words and "ngày" not in document.text[reference.end:reference.end + 12]:
                edit.insert(reference.end, f" ngày {written(day, first.date_words)}")
        if not edit.changes:
            return None
        ranges = [(reference.start, end)] + [
            (r.start, min(r.end + 60, r.clause_end)) for r in reference.mentions if r is not reference]
        return planted("VD201", document, edit, *ranges, also=("VD101", "VD102", "VD202", *IDENTITY))

    return drawn(candidates(), rng, make)
