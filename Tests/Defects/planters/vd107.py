"""VD107: one slip in the code of a known body."""
from planters.drawing import drawn
from planters.facts import KNOWN_CODES, MINISTRIES, OLD_CODES
from planters.slips import code_slips
from planting import IDENTITY, Edit, planted

CODES = set(MINISTRIES) | {"LĐTBXH", "UBND", "HĐND", "SLĐTBXH", "SGDĐT", "SVHTTDL", "STNMT", "SNNPTNT", "BTCTW", "UBKTTW"}


def folded(code):
    """Đ and D are told apart by nobody who reads in haste."""
    return code.replace("Đ", "D").upper()


def slips(reference):
    """Slips of the body's code that no body bears."""
    body = reference.body
    named = reference.issuer is not None
    others = {folded(code) for code in (KNOWN_CODES | OLD_CODES) - {body}}
    found = [s for s in code_slips(body) if not {folded(s), "S" + folded(s)[1:], "B" + folded(s)[1:]} & others]
    # Three letters and a slip may well be a body of its own, unless the right one is named beside it.
    return found if len(body) >= 4 or named else []


def plant(documents, rng):
    def candidates():
        for document in documents:
            for reference in document.numbered:
                if reference.code_place and reference.body in CODES and "TTLT" not in reference.symbol and not document.is_title(
                        reference.start) and slips(reference):
                    yield reference

    def make(reference):
        end = reference.code_place[1]
        edit = Edit(reference.document.text).replace(end - len(reference.body), end, rng.choice(slips(reference)))
        ranges = (reference.start, reference.end)
        return planted("VD107", reference.document, edit, ranges, also=("VD104", "VD202", *IDENTITY), mentions=reference.mentions)

    return drawn(candidates(), rng, make)
