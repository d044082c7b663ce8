"""VD204: a document listed twice."""
import re

from planters.drawing import drawn
from planting import Edit, planted


def plant(documents, rng):
    def candidates():
        for document in documents:
            for reference in document.numbered:
                if reference.is_plain and reference.date_place and not reference.is_enclosed:
                    yield reference

    def own_line(reference):
        """The line of the grounds that cites this document alone, with its end."""
        text = reference.document.text
        start = text.rfind("\n", 0, reference.start) + 1
        stop = text.find(";", reference.end)
        if not re.match(r"Căn cứ\s+$", text[start:reference.start]) or stop < 0 or "\n\n" in text[start:stop]:
            return None
        if any(start <= r.start < stop for r in reference.document.numbered if r is not reference):
            return None
        # A short name would be defined twice, a blank left open twice.
        if re.search(r"…|\.\.|gọi là|gọi tắt|viết tắt", text[start:stop]):
            return None
        return start, stop + 1

    def make(reference):
        document, text = reference.document, reference.document.text
        line = own_line(reference)
        edit = Edit(text)
        if line:
            others = [own for r in document.numbered if r is not reference and (own := own_line(r))]
            if not others:
                return None
            place = rng.choice(others)[1]
            gap = re.match(r"\s*\n\s*", text[place:])
            if not gap:
                return None
            copy = text[line[0]:line[1]]
            if rng.random() < 0.4:
                # Without its title, as a list put together from two drafts has it.
                copy = f"Căn cứ {text[reference.start:reference.end]};"
            edit.insert(place, gap[0] + copy)
            return planted("VD204", document, edit, (place, place), line)
        # A list in one sentence: its members end with a semicolon.
        end = reference.clause_end
        if text[end:end + 1] != ";" or re.search("gọi là|gọi tắt|viết tắt", text[reference.start:end]) or any(reference.end < r.start < end for r in document.references):
            return None
        later = [r for r in document.numbered if end < r.start < end + 700 and not re.search(
            r"\.\s|\n\s*\n", text[end:r.start]) and r.is_plain and text[r.clause_end:r.clause_end + 1] == ";"]
        if not later:
            return None
        place = rng.choice(later).clause_end
        edit.insert(place, "; " + text[reference.start:end])
        return planted("VD204", document, edit, (place, place), (reference.start, end))

    return drawn(candidates(), rng, make)
