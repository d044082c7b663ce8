"""VD110: a date of issue far from the period that the title names."""
import datetime
import re

from planters.drawing import drawn
from planters.facts import any_form, written
from planters.inserting import inserted
from planting import IDENTITY, Edit, planted

PERIOD = r"giai\s+đoạn\s+(20\d\d)\s*[-–]\s*(20\d\d)"

#: What a province plans for a period, with the type of the document.
SUBJECTS = [
    ("Kế hoạch", "KH-UBND", "về phát triển nguồn nhân lực y tế giai đoạn {p}"),
    ("Kế hoạch", "KH-UBND", "thực hiện Chương trình trợ giúp người khuyết tật giai đoạn {p}"),
    ("Quyết định", "QĐ-UBND", "phê duyệt Đề án phát triển du lịch cộng đồng giai đoạn {p}"),
    ("Quyết định", "QĐ-UBND", "ban hành Kế hoạch phòng, chống sạt lở bờ sông giai đoạn {p}"),
    ("Nghị quyết", "NQ-HĐND", "về kế hoạch đầu tư công trung hạn giai đoạn {p}"),
    ("Kế hoạch", "KH-UBND", "về bảo vệ, chăm sóc trẻ em có hoàn cảnh đặc biệt giai đoạn {p}"),
    ("Quyết định", "QĐ-UBND", "phê duyệt Chương trình khuyến công giai đoạn {p}"),
]


def plant(documents, rng):
    def candidates():
        for document in documents:
            if document.own:
                yield document
            for reference in document.numbered:
                if not reference.date_place or "QH" in reference.symbol or document.is_title(reference.start):
                    continue
                if len(reference.mentions) > 1 or reference.year and not reference.year_place:
                    continue
                following = document.text[reference.end:reference.clause_end]
                period = re.search(PERIOD, following)
                # The period must be this document's own, not that of one named in its title.
                between = following[:period.start()] if period else ""
                if period and not re.search(r",\s+[A-ZĐÀ-Ỹ]|ban\s+hành\s+Kế|\)", between) and not any(
                        reference.end < r.start < reference.end + period.start() for r in document.references):
                    if int(period[1]) - 3 <= reference.date.year <= int(period[2]):
                        yield reference, period

    class Dated:
        def __init__(self, reference, period):
            self.reference, self.period, self.document = reference, period, reference.document

    def make(candidate):
        document = candidate if not isinstance(candidate, Dated) else candidate.document
        edit = Edit(document.text)
        if isinstance(candidate, Dated):
            reference = candidate.reference
            try:
                day = reference.date.replace(year=int(candidate.period[1]) - rng.randint(7, 12))
            except ValueError:
                return None
            edit.replace(*reference.date_place, written(day, document.text[slice(*reference.date_place)]))
            if reference.year:
                edit.replace(*reference.year_place, str(day.year))
            return planted("VD110", document, edit, (reference.start, reference.clause_end), also=("VD202", *IDENTITY), mentions=reference.mentions)
        start = document.own.date.year - rng.randint(0, 3)
        year = start - rng.randint(7, 11)
        day = datetime.date(year, rng.randint(1, 12), rng.randint(1, 28))
        kind, code, subject = rng.choice(SUBJECTS)
        body = "Ủy ban nhân dân" if code.endswith("UBND") else "Hội đồng nhân dân"
        words = (f"{kind} số {rng.randrange(11, 400)}/{code} ngày {written(day, any_form(rng))} của {body} tỉnh "
                 f"{subject.format(p=f'{start} - {start + 5}')}")
        place = inserted(document, edit, words, rng)
        return place and planted("VD110", document, edit, place, also=("VD301",))

    chosen = [c if not isinstance(c, tuple) else Dated(*c) for c in candidates()]
    return drawn(chosen, rng, make)
