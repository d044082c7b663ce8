"""VD203: a short name used before its definition, defined twice, left without a definition, or never used."""
import re

from planters.drawing import drawn
from planters.facts import written
from planters.inserting import BASIS_FRAMES, BODY_FRAMES, basis_places, body_places, paragraph
from planters.vd108 import random_day
from planting import Edit, planted

DEFINITION = (r"\((?:sau\s+đây|dưới\s+đây)?\s*(?:được\s+)?(?:gọi\s+tắt|gọi|viết\s+tắt)\s+là\s*:?\s*[“\"*]*([^)“”\"*]+?)[”\"*]*\)")

#: Documents of our own with the short names that a text would give them.
NAMED = [
    ("Kế hoạch", "KH-UBND", "về phòng, chống hạn hán, xâm nhập mặn", "Kế hoạch chống hạn"),
    ("Đề án", "ĐA-UBND", "phát triển vùng chè an toàn", "Đề án vùng chè"),
    ("Kế hoạch", "KH-UBND", "về nâng cao chất lượng phổ cập giáo dục mầm non", "Kế hoạch phổ cập"),
    ("Quyết định", "QĐ-UBND", "phê duyệt Đề án bảo tồn làng nghề truyền thống", "Đề án làng nghề"),
    ("Quyết định", "QĐ-UBND", "ban hành Bộ tiêu chí đánh giá chất lượng phục vụ người dân", "Bộ tiêu chí phục vụ"),
    ("Nghị quyết", "NQ-HĐND", "về chính sách hỗ trợ nước sạch nông thôn", "Nghị quyết nước sạch"),
    ("Chương trình", "CTr-UBND", "về phát triển kinh tế ban đêm", "Chương trình kinh tế đêm"),
    ("Quyết định", "QĐ-UBND", "ban hành Quy chế quản lý chợ đầu mối", "Quy chế chợ đầu mối"),
]


def plant(documents, rng):
    def candidates():
        for document in documents:
            if document.own:
                yield document
                yield document
            for definition in re.finditer(DEFINITION, document.text):
                # A symbol that is kept whole is no short name.
                if "/" not in definition[1]:
                    yield Definition(document, definition)

    class Definition:
        def __init__(self, document, match):
            self.document, self.match, self.name = document, match, " ".join(match[1].split())

    def invented(document):
        kind, code, title, name = rng.choice(NAMED)
        if name in document.text:
            return None
        day = random_day(rng, document.own.date.replace(year=document.own.date.year - 2, day=1), document.own.date)
        body = "Hội đồng nhân dân" if "HĐND" in code else "Ủy ban nhân dân"
        opening = rng.choice(["sau đây gọi tắt là", "sau đây gọi là", "gọi tắt là", "sau đây viết tắt là"])
        words = f"{kind} số {rng.randrange(11, 400)}/{code} ngày {written(day)} của {body} tỉnh {title} ({opening} {name})"
        places = sorted(basis_places(document) + body_places(document))
        edit = Edit(document.text)
        if rng.random() < 0.15 and places:
            place, gap = rng.choice(places)
            edit.insert(place, paragraph(document, rng.choice(BODY_FRAMES).format(x=words), gap))
            return planted("VD203", document, edit, (place, place))
        body_only = body_places(document)
        if len(body_only) < 2:
            return None
        first, second = sorted(rng.sample(body_only, 2))
        edit.insert(first[0], paragraph(document, rng.choice(BODY_FRAMES).format(x=name), first[1]))
        edit.insert(second[0], paragraph(document, rng.choice(BODY_FRAMES).format(x=words), second[1]))
        return planted("VD203", document, edit, (first[0], first[0]), (second[0], second[0]))

    def make(candidate):
        document = candidate.document if isinstance(candidate, Definition) else candidate
        if document is candidate:
            return invented(document)
        edit, name, start, end = Edit(document.text), candidate.name, candidate.match.start(), candidate.match.end()
        kind = rng.randrange(3)
        if kind == 0:
            later = [r for r in document.numbered if r.start > end and r.is_plain and r.date and not any(
                r.end < o.start < r.clause_end for o in document.references) and "(" not in document.text[r.end:r.clause_end]]
            if not later:
                return None
            reference = rng.choice(later)
            # Behind the title, where definitions stand.
            edit.insert(reference.clause_end, f" (sau đây gọi tắt là {name})")
            return planted("VD203", document, edit, (reference.clause_end, reference.clause_end), (start, end))
        if kind == 1:
            places = [p for p in basis_places(document) if p[0] < start] + [p for p in body_places(document) if p[0] < start]
            if not places:
                return None
            place, gap = rng.choice(places)
            frames = BASIS_FRAMES if place in dict(basis_places(document)) else BODY_FRAMES
            edit.insert(place, paragraph(document, rng.choice(frames).format(x=name), gap))
            return planted("VD203", document, edit, (place, place), (start, end))
        # Only a type with letters of its own is surely a short name.
        uses = [m for m in re.finditer(re.escape(name), document.text) if m.start() > end]
        if not re.match(r"(Luật|Nghị quyết|Đề án|Chương trình|Công ước|Quy chế) [A-ZĐ]{2,}$", name) or not uses:
            return None
        edit.replace(start - (document.text[start - 1] == " "), end, "")
        return planted("VD203", document, edit, *(m.span() for m in uses))

    return drawn(candidates(), rng, make)
