"""VD205: a reference to a part of the text itself that isn't there."""
import re

from planters.drawing import drawn
from planters.inserting import inserted
from planters.outline import NUMERALS, headings, highest
from planting import Edit, planted


def clauses_of(document, article):
    """How many clauses an article has; 0 where it isn't clear which article is meant."""
    found = [h for h in headings(document) if h.level == "Điều"]
    meant = [i for i, h in enumerate(found) if h.number == article]
    if len(meant) != 1:
        return 0
    start = found[meant[0]].end
    end = found[meant[0] + 1].start if meant[0] + 1 < len(found) else len(document.text)
    return max((h.number for h in headings(document) if h.level == "khoản" and start < h.start < end), default=0)


def plant(documents, rng):
    def is_amending(document):
        return bool(re.search(r"(?i)sửa\s+đổi", document.text[document.own.end:document.body_start + 200]))

    def candidates():
        for document in documents:
            if not document.own or is_amending(document):
                continue
            if highest(document, "Điều") > 2 or highest(document, "Mục") > 2:
                yield document
            for reference in document.references:
                if reference.kind == "internal" and reference.urn == document.own.urn and reference.resolution == "resolved":
                    quoted = document.text.rfind("“", 0, reference.start) > document.text.rfind("”", 0, reference.start)
                    if not quoted and not document.is_title(reference.start):
                        yield reference

    def invented(document):
        kind = document.own.type
        articles, sections = highest(document, "Điều"), highest(document, "Mục")
        if articles > 2:
            part = f"Điều {articles + rng.randint(1, 40)}"
            if rng.random() < 0.3:
                part = f"khoản {rng.randint(1, 3)} {part}"
        else:
            part = f"Mục {NUMERALS[min(20, sections + rng.randint(1, 6))]}"
        edit = Edit(document.text)
        place = inserted(document, edit, f"{part} {kind} này", rng, basis=False)
        return place and planted("VD205", document, edit, place)

    def make(candidate):
        if not hasattr(candidate, "symbol"):
            return invented(candidate)
        document, edit = candidate.document, Edit(candidate.document.text)
        article = re.search(r"Điều\s+(\d+)(?![\d,]|\s*(?:,|và|đến)\s*(?:Điều\s+)?\d)", candidate.text)
        clause = re.match(r"khoản\s+(\d+)\s+Điều\s+(\d+)$", candidate.text)
        section = re.search(r"Mục\s+([IVX]+)$", candidate.text)
        follows = re.match(r"\s*(,|và|đến)\s*(Điều\s|Mục\s|khoản\s)?(\d|[IVX]+\b)", document.text[candidate.end:candidate.end + 20])
        if follows:
            return None
        if clause and rng.random() < 0.4 and clauses_of(document, int(clause[2])) >= 2:
            wrong = clauses_of(document, int(clause[2])) + rng.randint(1, 5)
            edit.replace(candidate.start + clause.start(1), candidate.start + clause.end(1), str(wrong))
        elif article and highest(document, "Điều") > 2:
            wrong = highest(document, "Điều") + rng.randint(1, 30)
            edit.replace(candidate.start + article.start(1), candidate.start + article.end(1), str(wrong))
        elif section and highest(document, "Mục") > 2:
            wrong = NUMERALS[min(20, highest(document, "Mục") + rng.randint(1, 5))]
            edit.replace(candidate.start + section.start(1), candidate.start + section.end(1), wrong)
        else:
            return None
        # The members of a list before it belong to the part that is gone.
        before = re.search(r"(?:(?:khoản|điểm|mục|Điều)?\s*[\d.]*[a-zđ]?\s*(?:,|và|đến)\s+)+$", document.text[:candidate.start])
        start = before.start() if before else candidate.start
        return planted("VD205", document, edit, (start, candidate.end))

    return drawn(candidates(), rng, make)
