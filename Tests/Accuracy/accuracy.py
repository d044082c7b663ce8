#!/usr/bin/env python3
"""F1 on the gold of corpus/, and precision and recall a rule. Usage: accuracy.py VIENDAN [--show]"""
import collections
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORPUS = ROOT / "corpus"
RULES = ROOT / "Sources" / "Consistency" / "Rules"
FIELDS = ["type", "symbol", "number", "year", "code", "date", "dateText", "issuer", "subject", "pinpoint"]


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
            words = record["text"].encode()
            place = text.find(words, place)
            if place < 0:
                sys.exit(f"{document.name}: gold reference not found in order: {record['text']}")
            record["range"] = (place, place + len(words))
            place += 1
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

    def __str__(self):
        precision = self.right / max(1, self.right + self.extra)
        recall = self.right / max(1, self.right + self.missed)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        return f"P {precision:7.2%}  R {recall:7.2%}  F1 {f1:7.2%}  ({self.right} right, {self.extra} extra, {self.missed} missed)"


def main():
    viendan, show = sys.argv[1], "--show" in sys.argv
    spans, identities = Score(), Score()
    fields = {name: [0, 0] for name in FIELDS}
    rules = collections.defaultdict(Score)
    implemented = {code for rule in RULES.glob("*.swift") for code in re.findall(r'code: "(VD\d+)"', rule.read_text())}
    documents = sorted(p for p in CORPUS.iterdir() if p.suffix in (".txt", ".md"))
    checked = json.loads(run(viendan, "check", "--output-format", "json", str(CORPUS)))
    for document in documents:
        gold = gold_of(document)
        found = [json.loads(line) for line in run(viendan, "extract", "--output-format", "jsonl", str(document)).splitlines()]
        expected = {r["range"]: r for r in gold if r["record"] == "reference"}
        actual = {span(r): r for r in found if r["kind"] == "numbered"}
        spans.right += len(expected.keys() & actual.keys())
        spans.extra += len(actual.keys() - expected.keys())
        spans.missed += len(expected.keys() - actual.keys())
        if show:
            for place in sorted(expected.keys() ^ actual.keys()):
                word = "missed" if place in expected else "extra"
                print(f"{document.name}: {word}: {(expected.get(place) or actual.get(place))['text']!r}")
        names = {}
        for place in sorted(expected.keys() & actual.keys()):
            want, have = expected[place], actual[place]
            for name in FIELDS:
                value = have[name]["text"] if name == "pinpoint" and have[name] else have[name]
                same = flat(value) == flat(want[name])
                fields[name][0 if same else 1] += 1
                if show and not same:
                    print(f"{document.name}: {want['text']!r}: {name} is {value!r}, gold has {want[name]!r}")
            names.setdefault(want["document"], set()).add(have["document"])
            if len(names[want["document"]]) > 1 and show:
                print(f"{document.name}: {want['text']!r}: {want['document']} is {names[want['document']]}")
        by_urn = collections.defaultdict(set)
        for name, urns in names.items():
            for urn in urns:
                by_urn[urn].add(name)
        for name, urns in names.items():
            good = len(urns) == 1 and all(urn is None or len(by_urn[urn]) == 1 for urn in urns)
            if good:
                identities.right += 1
            else:
                identities.missed += 1
                if show:
                    print(f"{document.name}: identity {name}: {urns} shared {[by_urn[u] for u in urns]}")
        # Gold is ahead of the catalogue: findings of rules to come are set down already.
        expected_findings = {
            (r["code"], r["range"]): r for r in gold if r["record"] == "finding" and r["code"] in implemented
        }
        actual_findings = {(f["code"], span(f)): f for f in checked["findings"] if pathlib.Path(f["path"]).name == document.name}
        for key in expected_findings.keys() | actual_findings.keys():
            score = rules[key[0]]
            if key in expected_findings and key in actual_findings:
                score.right += 1
            elif key in actual_findings:
                score.extra += 1
            else:
                score.missed += 1
            if show and (key in expected_findings) != (key in actual_findings):
                word = "missed" if key in expected_findings else "extra"
                other = expected_findings.get(key) or actual_findings.get(key)
                print(f"{document.name}: {word} finding {key[0]}: {other.get('text') or other}")
    print(f"references (span)     {spans}")
    print(f"documents (identity)  {identities.right} right, {identities.missed} wrong")
    for name, (right, wrong) in fields.items():
        print(f"field {name:15s} {right / max(1, right + wrong):7.2%}  ({wrong} wrong of {right + wrong})")
    for code in sorted(rules):
        print(f"{code}                 {rules[code]}")


main()
