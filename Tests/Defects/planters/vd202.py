"""VD202: the first citation of a document loses its date, or the issuer that TW doesn't tell."""
import re

from planters.drawing import drawn
from planting import Edit, planted


def plant(documents, rng):
    def candidates():
        for document in documents:
            for reference in document.numbered:
                if not reference.dated_place or not reference.is_plain or reference.is_enclosed:
                    continue
                if reference.type in ("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"):
                    continue
                # A bracket around the date would stay behind.
                if "(" in document.text[reference.start:reference.dated_place[0] + 2]:
                    continue
                earlier = [r for r in reference.mentions if r.start < reference.start]
                named = any(document.is_title(r.start) for r in earlier)
                if not [r for r in earlier if not document.is_title(r.start)] and not (named and any(r.date for r in earlier)):
                    yield reference

    def make(reference):
        text = reference.document.text
        edit, end = Edit(text), reference.end
        issuer = re.match(r",?\s+của\s+(Bộ\s+Chính\s+trị|Ban\s+Bí\s+thư|Ban\s+Chấp\s+hành\s+Trung\s+ương)"
                          r"(\s+Đảng)?(,?\s+khóa\s+[XVI]+)?(?=[\s,;.])", text[reference.end:reference.end + 80])
        if issuer and reference.body == "TW" and rng.random() < 0.5:
            if re.match(r"\s*(\(|lần|Đảng|về\s+)?\s*\(?[Hh]ội nghị", text[reference.end + issuer.end():][:20]):
                return None
            end = reference.end + issuer.end()
            edit.replace(reference.end, end, "")
        else:
            edit.replace(*reference.dated_place, "")
        return planted("VD202", reference.document, edit, (reference.start, end))

    return drawn(candidates(), rng, make, rounds=3)
