"""VD108: a body that wasn't there at the date, or bore another code."""
import datetime
import re

from planters.drawing import drawn
from planters.facts import FOUNDED_2025, MERGED, MERGER, MINISTRIES, written
from planters.inserting import inserted
from planters.vd104 import stated
from planting import IDENTITY, Edit, planted

#: Bodies merged before 2008: code, name, the last year, and a field.
FORMER = [
    ("BTM", "Bộ Thương mại", "về quản lý hoạt động xuất khẩu, nhập khẩu hàng hóa"),
    ("BCN", "Bộ Công nghiệp", "hướng dẫn quản lý vật liệu nổ công nghiệp"),
    ("BTS", "Bộ Thủy sản", "về đăng ký tàu cá và thuyền viên"),
    ("BVHTT", "Bộ Văn hóa - Thông tin", "hướng dẫn tổ chức lễ hội"),
    ("BBCVT", "Bộ Bưu chính, Viễn thông", "về quản lý đại lý dịch vụ viễn thông"),
]
PROVINCIAL = [
    ("STNMT", "Sở Tài nguyên và Môi trường"), ("SLĐTBXH", "Sở Lao động - Thương binh và Xã hội"),
    ("SGTVT", "Sở Giao thông vận tải"), ("SKHĐT", "Sở Kế hoạch và Đầu tư"), ("STTTT", "Sở Thông tin và Truyền thông"),
]


def random_day(rng, first, last):
    return first + datetime.timedelta(rng.randrange((last - first).days))


def plant(documents, rng):
    def candidates():
        for document in documents:
            yield document
            for reference in document.numbered:
                if reference.body in MERGED and reference.date_place and not document.is_title(reference.start) and (
                        not reference.year or reference.year_place) and len(reference.mentions) == 1:
                    yield reference

    def invented(document):
        """A citation of our own, of a body long gone or one that came later."""
        own = document.own.date if document.own else datetime.date(2023, 6, 1)
        kind = rng.randrange(3)
        if kind == 0 and own.year >= 2012:
            code, name, field = rng.choice(FORMER)
            day = random_day(rng, datetime.date(2009, 1, 1), min(own, datetime.date(2019, 1, 1)))
            words = f"Thông tư số {rng.randrange(3, 60):02d}/{day.year}/TT-{code} ngày {written(day)} của {name} {field}"
        elif kind == 1 and datetime.date(2015, 1, 1) < own:
            code = rng.choice(FOUNDED_2025)
            day = random_day(rng, datetime.date(2014, 1, 1), min(own, datetime.date(2024, 6, 1)))
            words = f"Quyết định số {rng.randrange(300, 4000)}/QĐ-{code} ngày {written(day)} của {MINISTRIES[code]} phê duyệt kế hoạch công tác năm {day.year}"
        elif own >= datetime.date(2025, 9, 1):
            code, name = rng.choice(PROVINCIAL)
            day = random_day(rng, datetime.date(2025, 7, 15), own)
            words = f"Công văn số {rng.randrange(300, 4000)}/{code}-VP ngày {written(day)} của {name} về việc phối hợp thực hiện nhiệm vụ năm {day.year}"
        else:
            return None
        edit = Edit(document.text)
        place = inserted(document, edit, words, rng)
        return place and planted("VD108", document, edit, place, also=("VD109", "VD301", "VD302", "VD306"))

    def make(candidate):
        if not hasattr(candidate, "symbol"):
            return invented(candidate)
        document, edit, end = candidate.document, Edit(candidate.document.text), candidate.end
        code_end = candidate.code_place and candidate.code_place[1]
        if not code_end:
            return None
        if rng.random() < 0.6 and MERGED[candidate.body] in FOUNDED_2025 and candidate.date < MERGER - datetime.timedelta(60):
            code = MERGED[candidate.body]
            edit.replace(code_end - len(candidate.body), code_end, code)
            issuer = stated(candidate)
            if candidate.issuer and not issuer:
                return None
            if issuer:
                title = re.match(r"Bộ trưởng\s+|", document.text[issuer[0]:])[0]
                edit.replace(*issuer, title + MINISTRIES[code])
                end = issuer[1]
        else:
            day = random_day(rng, datetime.date(2025, 9, 1), datetime.date(2026, 6, 1))
            edit.replace(*candidate.date_place, written(day, document.text[slice(*candidate.date_place)]))
            if candidate.year:
                edit.replace(*candidate.year_place, str(day.year))
        return planted("VD108", document, edit, (candidate.start, end), also=("VD104", "VD202", *IDENTITY), mentions=candidate.mentions)

    return drawn(candidates(), rng, make)
