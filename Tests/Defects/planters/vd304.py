"""VD304: two documents of one issuer and year with one number."""
import datetime
import re

from planters.archives import citable
from planters.drawing import drawn
from planters.facts import written
from planting import Edit, planted_in_archive

SUBJECTS = [
    "Tăng cường công tác tiếp công dân, giải quyết khiếu nại, tố cáo", "Tổ chức Ngày hội đại đoàn kết toàn dân tộc",
    "Phòng, chống bệnh dại trên đàn chó, mèo", "Phát triển sản phẩm gạo đặc sản của địa phương",
    "Nâng cao chất lượng hoạt động của thư viện công cộng", "Chỉnh trang hè phố, trồng cây xanh đô thị",
]


def plant(documents, rng):
    def candidates():
        for document in citable(documents):
            # A document that names itself again would disagree with its own header.
            if sum(r.kind == "own" for r in document.references) == 1 and document.own.subject and not re.search(
                    r"\d+/|\d-", document.own.subject):
                yield document

    def make(document):
        own = document.own
        day = own.date + datetime.timedelta(rng.randint(3, 60))
        header = re.compile(r"\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}").search(document.text, max(0, own.start - 300))
        title = re.compile(r"[\s*]+".join(map(re.escape, own.subject.split()))).search(document.text, own.end)
        if day.year != own.date.year or not header or not title or header.start() > title.start():
            return None
        first, second = Edit(document.text), Edit(document.text)
        second.replace(*header.span(), written(day, header[0]))
        second.replace(*title.span(), rng.choice(SUBJECTS) + f" năm {day.year}")
        name = "van-ban-trung-so" + document.path.suffix
        places = [(name, 0, title.end()), (document.name, 0, title.end())]
        return planted_in_archive("VD304", {document.name: first, name: second}, places, also=("VD301",), apart=True)

    return drawn(candidates(), rng, make, rounds=12)
