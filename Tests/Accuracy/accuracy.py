#!/usr/bin/env python3
"""Precision, recall and F1 on the gold of corpus/, by kind, type, field and rule.

Usage: accuracy.py VIENDAN [--show] [--show-held-out] [--against README]

A reference is right when its span, kind and type are. For an alias, an anaphor, a short form and a part of the text
itself what it means must be right too. Documents of held-out.txt are never looked at while patterns are developed:
--show names no error in them. --against prints what differs from the figures that a README quotes, and exits with 1. Where
../shared/accuracy is present, its public set is scored too.
"""
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORPUS = ROOT / "corpus"
PUBLIC = ROOT.parent / "shared" / "accuracy"
RULES = ROOT / "Sources" / "Consistency" / "Rules"
HELD_OUT = set((pathlib.Path(__file__).parent / "held-out.txt").read_text().split())
FIELDS = ["type", "symbol", "number", "year", "code", "date", "dateText", "issuer", "subject", "pinpoint"]
KINDS = ["numbered", "named", "alias", "anaphor", "internal"]


def run(viendan, *arguments):
    done = subprocess.run([viendan, *arguments], capture_output=True)
    if done.returncode not in (0, 1):
        sys.exit(f"viendan {' '.join(arguments)}: exit {done.returncode}: {done.stderr.decode()}")
    return done.stdout


def flat(value):
    """White space apart, as gold has it."""
    return " ".join(value.split()) if isinstance(value, str) else value


def gold_of(document):
    """The gold records of a document, each with the bytes that it stands for."""
    text = document.read_bytes()
    records = [json.loads(line) for line in document.with_suffix(".gold.jsonl").read_text().splitlines()]
    place = 0
    for record in records:
        if record["record"] == "reference":
            before, words = record["after"].encode(), record["text"].encode()
            start = text.find(before + words, max(0, place - len(before)))
            if start < 0:
                sys.exit(f"{document.name}: gold reference not found in order: {record['text']}")
            start += len(before)
            record["range"] = (start, start + len(words))
            place = start + 1
        elif record["record"] == "finding":
            start = text.find((record["after"] + record["text"]).encode())
            if start < 0:
                sys.exit(f"{document.name}: gold finding not found: {record['text']}")
            start += len(record["after"].encode())
            record["range"] = (start, start + len(record["text"].encode()))
    return records


def span(record):
    return record["span"]["start"]["byte"], record["span"]["end"]["byte"]


class Score:
    def __init__(self):
        self.right = self.extra = self.missed = 0

    def f1(self):
        precision = self.right / max(1, self.right + self.extra)
        recall = self.right / max(1, self.right + self.missed)
        return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)

    def __str__(self):
        precision, recall, f1 = self.f1()
        return f"P {precision:7.2%}  R {recall:7.2%}  F1 {f1:7.2%}  ({self.right} right, {self.extra} extra, {self.missed} missed)"


class Report:
    def __init__(self, show, show_held_out):
        self.show, self.show_held_out = show, show_held_out
        self.kinds = {part: collections.defaultdict(Score) for part in ("seen", "held out")}
        self.types = collections.defaultdict(Score)
        self.relations = {part: Score() for part in ("seen", "held out")}
        self.stated = {part: Score() for part in ("seen", "held out")}
        self.fields = {name: [0, 0] for name in FIELDS}
        self.rules = collections.defaultdict(Score)
        self.identities = [0, 0]

    def lines(self, documents):
        """The figures, a line each."""
        lines = []
        for part in ("seen", "held out"):
            names = [d for d in documents if (d.name in HELD_OUT) == (part == "held out")]
            total = sum(s.right + s.missed for s in self.kinds[part].values())
            lines.append(f"{part}: {len(names)} documents, {total} references")
            lines += [f"  {kind:18s} {self.kinds[part][kind]}" for kind in KINDS]
            lines.append(f"  {'relation':18s} {self.relations[part]}")
            lines.append(f"  {'stated relation':18s} {self.stated[part]}")
        common = sorted(self.types.items(), key=lambda item: (-item[1].right, item[0]))[:12]
        lines += [f"type {kind:15s} {score}" for kind, score in common]
        lines.append(f"documents (identity) {self.identities[0]} right, {self.identities[1]} wrong")
        for name, (right, wrong) in self.fields.items():
            lines.append(f"field {name:14s} {right / max(1, right + wrong):7.2%}  ({wrong} wrong of {right + wrong})")
        lines += [f"{code:20s} {self.rules[code]}" for code in sorted(self.rules)]
        return lines

    def tell(self, document, words):
        if self.show_held_out if document.name in HELD_OUT else self.show:
            print(f"{document.name}: {words}")


def means_same(want, have, urns, own):
    """Whether a reference was given the document (or part) that gold gives it."""
    if want["resolution"] != have["resolution"] and not (want["resolution"] == "resolved" and have["document"] is None):
        # A document whose year nothing tells has no identity of its own.
        if not (want["resolution"] == "resolved" and urns.get(want["document"]) is None):
            return False
    if want["kind"] == "internal":
        return (have["part"] or "").casefold() == flat(want["target"]).casefold()
    if want["resolution"] != "resolved":
        return True
    if want["document"] == "own":
        return have["document"] == own
    known = urns.get(want["document"])
    return known is None or have["document"] == known


def is_short_name(record):
    """*NQ 57*, *Đề án 06*, *Nghị định 85*: a short form or a short name that the text defines, as one reads it."""
    return record["kind"] == "alias" or record["kind"] == "numbered" and not record["symbol"]


def score_references(report, document, gold, found):
    part = "held out" if document.name in HELD_OUT else "seen"
    expected = {r["range"]: r for r in gold if r["record"] == "reference"}
    actual = {span(r): r for r in found if r["kind"] in KINDS}
    own_records = [r for r in found if r["kind"] == "own"]
    own = own_records[0]["document"] if own_records else None
    # The document's own number, quoted in an annex, is gold as a reference to itself.
    for record in own_records[:]:
        if span(record) in expected:
            actual[span(record)] = dict(record, kind="numbered", relation=expected[span(record)]["relation"])
    votes = collections.defaultdict(collections.Counter)
    for place in expected.keys() & actual.keys():
        if expected[place]["kind"] == "numbered" and expected[place]["symbol"] or expected[place]["kind"] == "named":
            votes[expected[place]["document"]][actual[place]["document"]] += 1
    urns = {name: counts.most_common(1)[0][0] for name, counts in votes.items()}
    for place in sorted(expected.keys() | actual.keys()):
        want, have = expected.get(place), actual.get(place)
        kind, kind_of_type = (want or have)["kind"], (want or have)["type"]
        score, by_type = report.kinds[part][kind], report.types[kind_of_type or "(none)"]
        relation = report.relations[part]
        same = want and have and (want["kind"] == have["kind"] or is_short_name(want) and is_short_name(have))
        if same and kind in ("numbered", "named") and have["kind"] == kind:
            same = want["type"] == have["type"]
        is_short = same and kind == "numbered" and not want["symbol"]
        meaning = same and (kind in ("alias", "anaphor", "internal") or is_short)
        if meaning and not means_same(want, have, urns, own):
            report.tell(document, f"wrong meaning {kind}: {want['text']!r}: {have['resolution']} {have['document']} "
                        f"{have['part']}, gold has {want['resolution']} {want['document']} {want.get('target')} "
                        f"= {urns.get(want['document'])}")
            same = False
        if same:
            score.right += 1
            by_type.right += 1
            if want["relation"] == have["relation"]:
                relation.right += 1
            else:
                relation.extra += 1
                relation.missed += 1
                report.tell(document, f"{want['text']!r}: relation is {have['relation']}, gold has {want['relation']}")
            continue
        if want:
            score.missed += 1
            by_type.missed += 1
            relation.missed += 1
            if not have:
                report.tell(document, f"missed {kind}: {want['after'][-20:]!r} {want['text']!r}")
        if have:
            report.kinds[part][have["kind"]].extra += 1
            report.types[have["type"] or "(none)"].extra += 1
            relation.extra += 1
            report.tell(document, f"extra {have['kind']} ({have['type']}): {have['text']!r}")
    score_stated(report, part, document, expected, actual, urns)
    score_fields(report, document, expected, actual)


def score_stated(report, part, document, expected, actual, urns):
    score = report.stated[part]
    for place in expected.keys() & actual.keys():
        want, have = expected[place]["stated"], actual[place].get("stated")
        if want is None and have is None:
            continue
        other = want and urns.get(want.get("by") or want.get("of"))
        same = want and have and want["relation"] == have["relation"] and ("by" in want) == ("by" in have)
        if same and (other is None or other == (have.get("by") or have.get("of"))):
            score.right += 1
            continue
        score.missed += want is not None
        score.extra += have is not None
        report.tell(document, f"{expected[place]['text']!r}: stated is {have}, gold has {want} = {other}")


def score_fields(report, document, expected, actual):
    names = {}
    for place in sorted(expected.keys() & actual.keys()):
        want, have = expected[place], actual[place]
        if want["kind"] != "numbered" or have["kind"] != "numbered" or want["symbol"] is None:
            continue
        for name in FIELDS:
            value = have[name]["text"] if name == "pinpoint" and have[name] else have[name]
            same = flat(value) == flat(want[name])
            report.fields[name][0 if same else 1] += 1
            if not same:
                report.tell(document, f"{want['text']!r}: {name} is {value!r}, gold has {want[name]!r}")
        if want["document"] != "own":
            names.setdefault(want["document"], set()).add(have["document"])
    by_urn = collections.defaultdict(set)
    for name, urns in names.items():
        for urn in urns:
            by_urn[urn].add(name)
    for name, urns in names.items():
        good = len(urns) == 1 and all(urn is None or len(by_urn[urn]) == 1 for urn in urns)
        report.identities[0 if good else 1] += 1
        if not good:
            report.tell(document, f"identity {name}: {urns} shared {[by_urn[u] for u in urns]}")


def score_rules(report, document, gold, checked, implemented):
    # Gold is ahead of the catalogue: findings of rules to come are set down already.
    expected = {(r["code"], r["range"]): r for r in gold if r["record"] == "finding" and r["code"] in implemented}
    actual = {(f["code"], span(f)): f for f in checked["findings"] if pathlib.Path(f["path"]).name == document.name}
    for key in expected.keys() | actual.keys():
        score = report.rules[key[0]]
        if key in expected and key in actual:
            score.right += 1
            continue
        word = "missed" if key in expected else "extra"
        score.missed += key in expected
        score.extra += key in actual
        other = expected.get(key) or actual.get(key)
        report.tell(document, f"{word} finding {key[0]}: {other.get('text') or other}")


def main():
    viendan = sys.argv[1]
    report = Report("--show" in sys.argv, "--show-held-out" in sys.argv)
    implemented = {code for rule in RULES.glob("*.swift") for code in re.findall(r'code: "(VD\d+)"', rule.read_text())}
    checked = json.loads(run(viendan, "check", "--output-format", "json", str(CORPUS)))
    documents = sorted(p for p in CORPUS.rglob("*") if p.suffix in (".txt", ".md"))
    for document in documents:
        gold = gold_of(document)
        found = [json.loads(line) for line in run(viendan, "extract", "--output-format", "jsonl", str(document)).splitlines()]
        score_references(report, document, gold, found)
        # The findings of corpus/references are not set down.
        if document.parent == CORPUS:
            score_rules(report, document, gold, checked, implemented)
    lines = report.lines(documents)
    print("\n".join(lines))
    if PUBLIC.exists():
        print_public(viendan)
    if "--against" in sys.argv and not compare(lines, pathlib.Path(sys.argv[sys.argv.index("--against") + 1])):
        sys.exit(1)


def print_public(viendan):
    """The public annotated set, scored by its own scorer."""
    found = run(viendan, "extract", "--output-format", "jsonl", str(PUBLIC / "vnlegaltext-val.txt"))
    with tempfile.NamedTemporaryFile() as predicted:
        predicted.write(found)
        predicted.flush()
        scorer = [sys.executable, str(PUBLIC / "evaluate.py"), str(PUBLIC / "vnlegaltext-val.gold.jsonl"), predicted.name]
        print(subprocess.run(scorer, capture_output=True, check=True).stdout.decode().rstrip())


def compare(lines, readme):
    """Whether the README quotes the lines as they are now; prints those that it doesn't."""
    quoted = set(readme.read_text().splitlines())
    changed = [line for line in lines if line not in quoted]
    for line in changed:
        print(f"not as {readme.name} has it: {line}")
    if not changed:
        print(f"all as {readme.name} has it")
    return not changed


main()
