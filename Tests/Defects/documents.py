"""Clean documents and the references that the program sees in them, in characters instead of bytes."""
import bisect
import datetime
import re

#: For a class of characters in a pattern.
LETTER = "A-Za-zÀ-ỹĐđ"


class Reference:
    """One line of `extract`; `start` and `end` are characters of the document's text."""

    def __init__(self, record, document, start, end):
        self.document, self.start, self.end = document, start, end
        self.kind, self.type, self.urn = record["kind"], record["type"], record["document"]
        self.symbol, self.number, self.year = record["symbol"], record["number"], record["year"]
        self.code, self.date_words, self.issuer = record["code"], record["dateText"], record["issuer"]
        self.subject, self.resolution = record["subject"], record["resolution"]
        self.date = datetime.date.fromisoformat(record["date"]) if len(record["date"] or "") == 10 else None
        self.text = document.text[start:end]

    def find(self, pattern):
        """Place of a pattern in the citation, None where it isn't there as `extract` tells it."""
        found = re.search(pattern, self.text)
        return found and (self.start + found.start(), self.start + found.end())

    @property
    def symbol_place(self):
        """Where the symbol stands exactly as `extract` tells it: no wrap, no stray space."""
        return self.find(r"(?<![\w/-])" + re.escape(self.symbol) + rf"(?![\w/-])") if self.symbol else None

    @property
    def year_place(self):
        place = self.symbol_place
        if not place or not self.year or not self.symbol.startswith(f"{self.number}/{self.year}/"):
            return None
        start = place[0] + len(self.number) + 1
        return start, start + 4

    @property
    def code_place(self):
        """The part of the symbol behind number and year."""
        place = self.symbol_place
        if not place:
            return None
        head = f"{self.number}/{self.year}/" if self.year else self.number + self.symbol[len(self.number)]
        return (place[0] + len(head), place[1]) if self.symbol.startswith(head) else None

    @property
    def body(self):
        """The issuing body in the symbol: UBND of QĐ-UBND, TW of 57-NQ/TW; None for a công văn."""
        if not self.symbol or self.type in (None, "Công văn"):
            return None
        code = self.symbol.split("/")[-1]
        if re.match(r"\d+[a-z]?-", self.symbol):
            return code
        return code.split("-", 1)[1] if "-" in code else code

    @property
    def is_party(self):
        return bool(re.match(rf"\d+[a-z]?-[{LETTER}]+/[{LETTER}-]+$", self.symbol or ""))

    @property
    def date_place(self):
        """The figures of the date: *08/3/2022*, *08 tháng 3 năm 2022*."""
        return self.find(r"\s+".join(map(re.escape, self.date_words.split()))) if self.date and self.date_words else None

    @property
    def dated_place(self):
        """The date with *ngày* and what stands before it."""
        place = self.date_place
        before = place and re.search(r"\s*,?\s*\(?\s*(?:ban hành\s+)?ngày\s+$", self.document.text[self.start:place[0]])
        return before and (self.start + before.start(), place[1])

    @property
    def sentence_start(self):
        text = self.document.text
        stops = [m.end() for m in re.finditer(r"[.;:](?=\s)|\n\s*\n", text[max(0, self.start - 1200):self.start])]
        return max(0, self.start - 1200) + stops[-1] if stops else max(0, self.start - 1200)

    @property
    def clause_end(self):
        """Where the clause of this citation ends at the latest."""
        text = self.document.text
        stop = re.search(r";|\.\s|\.$|\n\s*\n", text[self.end:self.end + 600])
        return self.end + (stop.start() if stop else min(600, len(text) - self.end))

    @property
    def line(self):
        text = self.document.text
        end = text.find("\n", self.start)
        return text[text.rfind("\n", 0, self.start) + 1:end if end >= 0 else len(text)]

    @property
    def is_plain(self):
        """A citation in running text with a type word, that stands alone: not in a title, table, list or template."""
        document = self.document
        if self.kind != "numbered" or not self.symbol_place or not self.type or "|" in self.line:
            return False
        if not self.text.lower().startswith(self.type.lower()) or self.text.isupper() or self.text.split()[0].isupper():
            return False
        before = document.text[max(0, self.start - 60):self.start]
        after = document.text[self.end:self.end + 40]
        if re.search(r"(?i)(kèm theo|các|những|dự thảo|mẫu|hành động|kết luận|liên tịch|thẩm tra|của|\()\s*\**$", before):
            return False
        if re.match(r"\s*(,|và|hoặc|đến)\s*(các\s+)?(số\s*)?\d", after) or document.is_title(self.start):
            return False
        return not re.search(r"(?i)kèm theo", document.text[self.sentence_start:self.start][-120:])

    @property
    def is_enclosed(self):
        """Whether it stands in the title of another citation, whose date may follow it."""
        for other in self.document.numbered:
            if other.start >= self.start or other.start < self.sentence_start:
                continue
            if ";" not in self.document.text[other.end:self.start]:
                return True
        return False

    @property
    def mentions(self):
        """All citations of the same document by its symbol, this one included."""
        return [r for r in self.document.numbered if r.urn and r.urn == self.urn or r is self or r.symbol == self.symbol]

    @property
    def is_sound(self):
        """Whether nothing is reported of it, or of the issuer behind it, before anything is planted."""
        return not any(low <= self.end + 40 and self.start <= high for low, high in self.document.flagged)


class Document:
    """A text with its references, in order."""

    def __init__(self, path, text, records):
        self.path, self.text, self.name = path, text, path.name
        offsets, size = [], 0
        for character in text:
            offsets.append(size)
            size += len(character.encode())
        offsets.append(size)
        self.offsets = offsets
        self.references = []
        for record in records:
            span = record["span"]
            self.references.append(Reference(record, self, self.at(span["start"]["byte"]), self.at(span["end"]["byte"])))
        self.numbered = [r for r in self.references if r.kind == "numbered" and r.symbol]
        self.own = next((r for r in self.references if r.kind == "own" and r.date), None)
        self.body_start = self.end_of_title()
        #: Where the program reports something before anything is planted.
        self.flagged = []

    def at(self, byte):
        return bisect.bisect_left(self.offsets, byte)

    def end_of_title(self):
        """Where the head and the title end; 0 for a text without its own number."""
        if not self.own:
            return 0
        titles = [r"[\s*]+".join(map(re.escape, r.subject.split())) for r in self.references if r.kind == "own" and r.subject]
        ends = [m.end() for title in titles if (m := re.compile(title).search(self.text, self.own.end))]
        body = re.compile(r"(?m)^[\s*_-]*(Căn cứ|Xét|Nhằm|Triển khai|Trên cơ sở|Kính gửi|I[.-]|1\.|Điều 1|Chương I)").search(
            self.text, self.own.end)
        return max(ends + [self.own.end]) if ends or not body else body.start()

    def is_title(self, place):
        return place < self.body_start

    @property
    def width(self):
        """Where lines are wrapped; None for a text with a paragraph a line."""
        longest = max(map(len, self.text.splitlines()), default=0)
        return longest if longest <= 110 else None


def alternating(candidates, rng):
    """Shuffled, the documents taking turns, so that a long one doesn't crowd out the others."""
    by_document = {}
    for candidate in candidates:
        by_document.setdefault((candidate if isinstance(candidate, Document) else candidate.document).name, []).append(candidate)
    groups = [by_document[name] for name in sorted(by_document)]
    rng.shuffle(groups)
    for group in groups:
        rng.shuffle(group)
    turns = max(map(len, groups), default=0)
    return [group[turn] for turn in range(turns) for group in groups if turn < len(group)]
