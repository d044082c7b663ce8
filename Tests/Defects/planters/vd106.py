"""VD106: a separator wrong or missing, a stray space, a Party document in the form of the state's."""
import re

from planters.drawing import drawn
from planting import Edit, planted


def malformed(symbol, is_party):
    """The forms of a symbol that have one separator wrong."""
    marks = [m.start() for m in re.finditer(r"[/-]", symbol)]
    forms = []
    for at in marks:
        head, mark, tail = symbol[:at], symbol[at], symbol[at + 1:]
        forms += [f"{head}{mark} {tail}", f"{head} {mark}{tail}", f"{head} {mark} {tail}"]
    number, rest = symbol[:marks[0]], symbol[marks[0] + 1:]
    if is_party:
        kind, body = rest.split("/", 1)
        forms += [f"{number}/{kind}-{body}", f"{number} {kind}/{body}"] * 3
        forms += [f"{number}/{kind}/{body}", f"{number}-{kind}-{body}", f"{number}{kind}/{body}"]
        return forms
    forms += [f"{number} {rest}", f"{number}-{rest}"]
    if re.match(r"\d{4}/", rest):
        year, code = rest[:4], rest[5:]
        forms += [f"{number}/{year}-{code}", f"{number}/{year} {code}", f"{number}/{year}{code}", f"{number}-{year}/{code}"]
        if "-" in code:
            kind, body = code.split("-", 1)
            forms += [f"{number}/{year}/{kind}/{body}", f"{number}/{year}/{kind} {body}"]
    elif "-" in rest:
        kind, body = rest.split("-", 1)
        forms += [f"{number}-{kind}/{body}", f"{number}/{kind}/{body}", f"{number}/{kind} {body}", f"{number}{kind}-{body}"]
    return forms


def plant(documents, rng):
    def candidates():
        for document in documents:
            for reference in document.numbered:
                place, year = reference.symbol_place, reference.date.year if reference.date else reference.year
                # Until 2005 other forms were in use.
                if not place or (year or 0) < 2006 or document.is_title(reference.start) or "|" in reference.line:
                    continue
                if re.match(rf"\d+[a-z]?[/-]", reference.symbol) and not re.search(r"(?i)kèm theo", reference.line[:200]):
                    yield reference

    def make(reference):
        form = rng.choice(malformed(reference.symbol, reference.is_party))
        edit = Edit(reference.document.text).replace(*reference.symbol_place, form)
        return planted("VD106", reference.document, edit, (reference.start, reference.end), also=("VD107", "VD201", "VD202"), mentions=reference.mentions)

    return drawn(candidates(), rng, make)
