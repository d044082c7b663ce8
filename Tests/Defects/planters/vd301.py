"""VD301: a citation with another date than the cited document, or than most of the archive."""
from planters.archives import citable, citation, later_than
from planters.drawing import drawn
from planters.facts import any_form, written
from planters.inserting import inserted
from planters.slips import day_slips
from planters.vd108 import random_day
from planting import Edit, planted_in_archive

PROVINCES = ["Phú Thọ", "Nghệ An", "Kiên Giang", "Gia Lai", "Bắc Giang", "Long An", "Quảng Nam", "Thái Bình"]
SUBJECTS = [
    ("Quyết định", "QĐ-UBND", "phê duyệt Đề án sắp xếp mạng lưới trường học"),
    ("Kế hoạch", "KH-UBND", "về phòng, chống dịch bệnh trên đàn vật nuôi"),
    ("Quyết định", "QĐ-UBND", "ban hành Quy chế phối hợp quản lý khu công nghiệp"),
    ("Nghị quyết", "NQ-HĐND", "về chính sách hỗ trợ cán bộ y tế cơ sở"),
    ("Chỉ thị", "CT-UBND", "về tăng cường quản lý khoáng sản"),
    ("Kế hoạch", "KH-UBND", "thực hiện Chiến lược phát triển thanh niên"),
]


def plant(documents, rng):
    def against_itself(cited):
        """The cited document is in the archive."""
        days = day_slips(cited.own.date, rng)
        readers = [d for d in later_than(documents, max(days + [cited.own.date])) if d is not cited and cited.own.symbol not in d.text]
        if not readers:
            return None
        reader = rng.choice(readers)
        edit = Edit(reader.text)
        like = any_form(rng)
        place = inserted(reader, edit, citation(cited, rng.choice(days), like), rng)
        return place and planted_in_archive("VD301", {reader.name: edit, cited.name: Edit(cited.text)},
                                            [(reader.name, *place)], also=("VD302", "VD306"))

    def against_the_others(cited):
        """Three or four documents cite one, one of them otherwise."""
        kind, code, subject = rng.choice(SUBJECTS)
        body = "Hội đồng nhân dân" if "HĐND" in code else "Ủy ban nhân dân"
        day = random_day(rng, cited.own.date.replace(year=cited.own.date.year - 3, day=1), cited.own.date.replace(
            year=cited.own.date.year - 1, day=28))
        number, province = rng.randrange(11, 900), rng.choice(PROVINCES)
        wrong = rng.choice(day_slips(day, rng))
        readers = later_than(documents, max(day, wrong))
        if len(readers) < 4:
            return None
        edits, places = {}, []
        for index, reader in enumerate(rng.sample(readers, rng.randint(4, 5))):
            edit = Edit(reader.text)
            words = (f"{kind} số {number}/{code} ngày {written(wrong if index == 0 else day, any_form(rng))} "
                     f"của {body} tỉnh {province} {subject}")
            place = inserted(reader, edit, words, rng)
            if not place:
                return None
            edits[reader.name] = edit
            if index == 0:
                places.append((reader.name, *place))
        return planted_in_archive("VD301", edits, places, also=("VD306",))

    def make(cited):
        return against_itself(cited) if rng.random() < 0.5 else against_the_others(cited)

    return drawn(citable(documents), rng, make)
