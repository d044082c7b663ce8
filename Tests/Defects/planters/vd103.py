"""VD103: the type word is not the type in the code."""
import re

from planters.drawing import drawn
from planters.facts import KNOWN_CODES, TYPE_CODES
from planting import IDENTITY, Edit, planted

#: Which types a body issues, so that the slip is one that a writer makes.
TYPES = {
    "CP": ["Nghị định", "Nghị quyết", "Quyết định", "Chỉ thị"],
    "TTg": ["Quyết định", "Chỉ thị", "Công điện", "Nghị định"],
    "UBND": ["Quyết định", "Kế hoạch", "Chỉ thị", "Báo cáo", "Tờ trình", "Hướng dẫn"],
    "HĐND": ["Nghị quyết", "Quyết định", "Kế hoạch", "Báo cáo", "Tờ trình"],
    "TW": ["Nghị quyết", "Chỉ thị", "Kết luận", "Hướng dẫn"],
    "TU": ["Nghị quyết", "Chỉ thị", "Kết luận", "Chương trình", "Kế hoạch"],
}
MINISTRY = ["Thông tư", "Quyết định", "Kế hoạch", "Nghị định", "Chỉ thị"]


def body_of(reference):
    return re.sub(r"\d+$", "", (reference.body or "").split("-")[0])


def plant(documents, rng):
    def candidates():
        for document in documents:
            for reference in document.numbered:
                code = TYPE_CODES.get(reference.type)
                # A body that isn't known may have a unit of that abbreviation.
                if code and reference.is_plain and re.match(
                        reference.type + r"\s+(số\s*:?\s*)?\**\d", reference.text, re.IGNORECASE) and body_of(reference) in KNOWN_CODES and re.search(
                        rf"\d[/-]{code}[-/]", reference.symbol):
                    yield reference

    def make(reference):
        types = [t for t in TYPES.get(body_of(reference), MINISTRY) if t != reference.type]
        other = rng.choice(types)
        edit = Edit(reference.document.text)
        if rng.random() < 0.7:
            word = reference.text[:len(reference.type)]
            if word.split() != reference.type.split() and word.split() != reference.type.lower().split():
                return None
            edit.replace(reference.start, reference.start + len(word), other if word[0].isupper() else other.lower())
        else:
            start = reference.code_place[0]
            edit.replace(start, start + len(TYPE_CODES[reference.type]), TYPE_CODES[other])
        return planted("VD103", reference.document, edit, (reference.start, reference.end), also=("VD104", "VD202", *IDENTITY), mentions=reference.mentions)

    return drawn(candidates(), rng, make)
