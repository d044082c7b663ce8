"""What the program reports on the clean documents, and which of it is false."""
import dataclasses
import json


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


def judged_right(corpus):
    """The findings that a reader has judged right: (file, code, words, words before), white space apart."""
    right = set()
    for gold in sorted(corpus.glob("*.gold.jsonl")):
        for record in map(json.loads, gold.read_text().splitlines()):
            if record["record"] == "finding":
                right.add((gold.name.removesuffix(".gold.jsonl"), record["code"], flat(record["text"]), flat(record["after"])))
    for line in (corpus.parent / "Tests" / "Defects" / "judged.tsv").read_text().splitlines()[1:]:
        right.add(tuple(line.split("\t")))
    return right


def flat(words):
    return " ".join(words.split())


def report(program, corpus, documents):
    """The findings of the whole corpus as one archive that nobody has judged right."""
    right = judged_right(corpus)
    by_name = {document.name: document for document in documents}
    false, details = {"error": 0, "warning": 0, "info": 0}, []
    for found in program.findings(corpus):
        document = by_name[found.name]
        start, end = document.at(found.start), document.at(found.end)
        words, before = flat(document.text[start:end]), flat(document.text[max(0, start - 200):start])
        if any((document.path.stem, found.code, words) == r[:3] and before.endswith(r[3]) for r in right):
            continue
        false[found.severity] += 1
        details.append(f"{found.name}\t{found.code}\t{found.severity}\t{before[-60:]} >>>{words}<<<\t{found.message}")
    return CleanReport(len(documents), false, details)
