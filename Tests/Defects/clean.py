"""What the program reports on the clean documents, and which of it is false."""
import dataclasses
import json

from planting import CONFLICTS, IDENTITY

#: Rules that one wrong figure of a citation may break together.
CONTRADICTIONS = {"VD101", "VD102", "VD103", "VD104", "VD105", *IDENTITY, *CONFLICTS}


@dataclasses.dataclass
class CleanReport:
    documents: int
    false: dict
    details: list

    def per_hundred(self, severity):
        return 100 * self.false[severity] / max(1, self.documents)

    @property
    def line(self):
        return (f"clean: {self.documents} documents, {self.false['error']} false errors, {self.false['warning']} false "
                f"warnings (per 100: {self.per_hundred('error'):.1f}, {self.per_hundred('warning'):.1f})")


@dataclasses.dataclass(frozen=True)
class Judged:
    """A finding that a reader has judged right: in which file, of which rule, where."""
    name: str
    code: str
    start: int
    end: int

    def covers(self, code, start, end):
        """Whether a finding is this one, or the conflict that a wrong number, date or code makes with other places."""
        if start > self.end or self.start > end:
            return False
        return code == self.code or self.code in CONTRADICTIONS and code in CONTRADICTIONS


def judged_right(corpus, documents):
    """The findings of the gold and of judged.tsv, and the parts that are missing as the gold has it (VD205)."""
    judged, by_stem = [], {document.path.stem: document for document in documents}
    for gold in sorted(corpus.rglob("*.gold.jsonl")):
        document, place = by_stem[gold.name.removesuffix(".gold.jsonl")], 0
        for record in map(json.loads, gold.read_text().splitlines()):
            if record["record"] == "reference":
                start = document.text.index(record["after"] + record["text"], max(0, place - len(record["after"])))
                start += len(record["after"])
                place = start + 1
                if record["kind"] == "internal" and record["resolution"] == "unresolved":
                    judged.append(Judged(document.name, "VD205", start, start + len(record["text"])))
            if record["record"] == "finding":
                start = document.text.index(record["after"] + record["text"]) + len(record["after"])
                judged.append(Judged(document.name, record["code"], start, start + len(record["text"])))
    for line in (corpus.parent / "Tests" / "Defects" / "judged.tsv").read_text().splitlines()[1:]:
        stem, code, words, before = line.split("\t")
        document = by_stem[stem]
        start, end = find(document.text, before, words)
        judged.append(Judged(document.name, code, start, end))
    return judged


def flat(words):
    return " ".join(words.split())


def find(text, before, words):
    """Where *words* stand behind *before*; an error where they don't."""
    solid = "".join(text.split())
    places = [index for index, character in enumerate(text) if not character.isspace()]
    head, tail = "".join(before.split()), "".join(words.split())
    at = solid.index(head + tail) + len(head)
    return places[at], places[at + len(tail) - 1] + 1


def report(program, corpus, documents):
    """The findings of the whole corpus as one archive that nobody has judged right."""
    judged = judged_right(corpus, documents)
    by_name = {document.name: document for document in documents}
    false, details = {"error": 0, "warning": 0, "info": 0}, []
    for found in program.findings(corpus):
        document = by_name[found.name]
        start, end = document.at(found.start), document.at(found.end)
        if any(right.name == found.name and right.covers(found.code, start, end) for right in judged):
            continue
        false[found.severity] += 1
        words, before = flat(document.text[start:end]), flat(document.text[max(0, start - 80):start])
        details.append(f"{found.name}\t{found.code}\t{found.severity}\t{before} >>>{words}<<<\t{found.message}")
    return CleanReport(len(documents), false, details)
