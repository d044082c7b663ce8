"""VD104: the body after *của* is not the one in the code."""
import re

from planters.drawing import drawn
from planters.facts import MINISTRIES, SURFACES, words
from planters.vd103 import body_of
from planting import Edit, planted

WRONG = {
    "CP": ["Thủ tướng Chính phủ"] * 4 + ["Quốc hội", "Bộ Chính trị", "Ủy ban Thường vụ Quốc hội", "Bộ Tư pháp",
                                         "Bộ trưởng Bộ Nội vụ"],
    "TTg": ["Chính phủ"] * 4 + ["Bộ Nội vụ", "Quốc hội", "Bộ trưởng Bộ Tài chính", "Bộ Chính trị"],
    "QH": ["Chính phủ", "Ủy ban Thường vụ Quốc hội", "Thủ tướng Chính phủ", "Chủ tịch nước"],
    "UBTVQH": ["Quốc hội", "Chính phủ"],
    "TW": ["Chính phủ", "Thủ tướng Chính phủ", "Quốc hội"],
    "UBND": ["Hội đồng nhân dân", "HĐND", "Sở Tài chính", "Chính phủ"],
    "HĐND": ["Ủy ban nhân dân", "UBND", "Chính phủ"],
}
#: Ministries of today that no merger joins with the one named.
OTHERS = ["BQP", "BCA", "BTP", "BCT", "BGDĐT", "BYT"]
#: Bodies that took over work of another beside the one it was merged into.
HEIRS = {"BLĐTBXH": ["BGDĐT", "BYT"], "LĐTBXH": ["BGDĐT", "BYT"]}


def stated(reference):
    """The issuer that follows *của*, and where it stands."""
    text = reference.document.text
    opening = re.match(r"\s*\)?,?\s+(?:của|do)\s+", text[reference.end:reference.end + 20])
    if not opening:
        return None
    start = reference.end + opening.end()
    body = body_of(reference)
    names = SURFACES.get(body) or [f"{title}{MINISTRIES[body]}" for title in ("Bộ trưởng ", "") if body in MINISTRIES]
    for name in names:
        found = re.match(words(name) + r"(?=\s*[,;.)]|\s+[^\s])", text[start:start + 120])
        # Joint documents name a second body.
        if found and not re.match(r"\s*(,|và)\s+(Bộ|Chủ tịch|Thủ tướng|Đoàn|Ban|Ủy ban)", text[start + found.end():start + found.end() + 20]):
            return start, start + found.end()
    return None


def plant(documents, rng):
    def candidates():
        for document in documents:
            for reference in document.numbered:
                if reference.body and "TTLT" not in reference.symbol and not reference.is_enclosed and stated(reference):
                    yield reference

    def make(reference):
        start, end = stated(reference)
        body, text = body_of(reference), reference.document.text[start:end]
        if body in WRONG:
            wrong = rng.choice(WRONG[body])
            if wrong in ("Sở Tài chính", "Chính phủ") and body in ("UBND", "HĐND"):
                # What says of which province follows and would stay behind.
                level = re.match(r"\s+(tỉnh|thành phố|huyện|quận|xã|phường|thị xã)\b", reference.document.text[end:end + 15])
                end += level.end() if level and wrong == "Chính phủ" else 0
                if wrong == "Chính phủ" and re.match(r"\s+[A-ZĐÀ-Ỹ]", reference.document.text[end:end + 3]):
                    return None
        else:
            other = rng.choice([code for code in OTHERS if code != body and code not in HEIRS.get(body, [])])
            title = "Bộ trưởng " if text.startswith("Bộ trưởng") else ""
            wrong = rng.choice([title + MINISTRIES[other]] * 4 + ["Thủ tướng Chính phủ", "Chính phủ"])
        edit = Edit(reference.document.text).replace(start, end, wrong)
        return planted("VD104", reference.document, edit, (reference.start, end), also=("VD107", "VD201", "VD301", "VD302"), mentions=reference.mentions)

    return drawn(candidates(), rng, make)
