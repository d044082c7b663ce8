"""VD303: a document cited as a ground after another of the archive replaced or repealed it."""
import datetime
import re

from planters.archives import citable, later_than
from planters.drawing import drawn
from planters.facts import any_form, written
from planters.inserting import BASIS_FRAMES, basis_places, body_places, paragraph
from planters.vd108 import random_day
from planters.vd301 import PROVINCES, SUBJECTS
from planting import Edit, planted_in_archive

REPLACING = [
    "{kind} này có hiệu lực thi hành kể từ ngày ký và thay thế {x}.", "{kind} này thay thế {x}.", "Bãi bỏ {x}.",
    "{kind} này có hiệu lực kể từ ngày ký; {x} hết hiệu lực kể từ ngày {kind} này có hiệu lực.",
    "Kể từ ngày {kind} này có hiệu lực thi hành, bãi bỏ {x}.",
]

#: What these say in a sentence is a deed of their own; other types replace and repeal nothing.
ACTING = {"Luật", "Nghị quyết", "Nghị định", "Quyết định", "Thông tư", "Thông tư liên tịch"}


SPEAKING = ACTING | {"Kế hoạch", "Chỉ thị", "Quy chế", "Quy định", "Hướng dẫn"}


def plant(documents, rng):
    def make(replacing):
        if replacing.own.type not in SPEAKING:
            return None
        kind, code, subject = rng.choice(SUBJECTS)
        body = "Hội đồng nhân dân" if "HĐND" in code else "Ủy ban nhân dân"
        day = random_day(rng, replacing.own.date - datetime.timedelta(2500), replacing.own.date - datetime.timedelta(400))
        cited = (f"{kind} số {rng.randrange(11, 900)}/{code} ngày {written(day, any_form(rng))} của {body} "
                 f"tỉnh {rng.choice(PROVINCES)} {subject}")
        readers = [d for d in later_than(documents, replacing.own.date + datetime.timedelta(90)) if basis_places(d)]
        # An annex ends no document.
        annex = re.search(r"^\W*(PHỤ LỤC|Phụ lục|MẪU|Mẫu)", replacing.text, re.M)
        places = [p for p in body_places(replacing) if not annex or p[0] < annex.start()]
        if not readers or not places:
            return None
        edit = Edit(replacing.text)
        place, gap = places[-1]
        # A plan or a directive that says no more than *Bãi bỏ …* may be giving a task.
        frames = REPLACING if replacing.own.type in ACTING else [f for f in REPLACING if "{kind}" in f]
        edit.insert(place, paragraph(replacing, rng.choice(frames).format(kind=replacing.own.type, x=cited), gap))
        reader = rng.choice(readers)
        reading = Edit(reader.text)
        ground, gap = rng.choice(basis_places(reader))
        reading.insert(ground, paragraph(reader, rng.choice(BASIS_FRAMES[:3]).format(x=cited), gap))
        return planted_in_archive("VD303", {replacing.name: edit, reader.name: reading}, [(reader.name, ground, ground)])

    return drawn(citable(documents), rng, make)
