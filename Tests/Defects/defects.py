#!/usr/bin/env python3
"""Recall and precision of every rule on defects planted in clean documents, and the false findings on the clean ones.

Usage: defects.py VIENDAN [--texts PATH…] [--rules CODE…] [--seed N] [--per-rule N] [--show DIR] [--against README] [--bars]

The documents are those of corpus/, and with --texts those at the paths instead. One defect of a known rule is planted at a
known place, the program runs over it, and what it didn't report before counts. A planting is recalled when its rule speaks
at its place. A new finding is right when it is of the rule planted, or one that the planter declares right too, at that
place; every other new finding counts against the precision of its rule. What the clean documents have is compared with the
gold beside them and with judged.tsv: whatever isn't there is false.

--show writes what was missed and what was extra to files in DIR. --against prints what differs from the figures that a
README quotes, and exits with 1. --bars exits with 1 when a rule is below its bar.
"""
import argparse
import collections
import concurrent.futures
import itertools
import pathlib
import random
import sys

import clean
from planters import PLANTERS
from planting import CONFLICTS
from program import Program

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORPUS = ROOT / "corpus"
#: Recall and precision that a rule must have.
BARS = {"error": 0.97, "warning": 0.90, "info": 0.90}
#: The false errors and warnings that a hundred clean documents may have.
CLEAN_BARS = {"error": 0, "warning": 2}


class Score:
    """The figures of one rule."""

    def __init__(self):
        self.planted = self.recalled = self.right = self.extra = 0
        self.severities = collections.Counter()

    @property
    def severity(self):
        return max(sorted(self.severities), key=self.severities.get) if self.severities else "error"

    @property
    def recall(self):
        return self.recalled / max(1, self.planted)

    @property
    def precision(self):
        return self.right / max(1, self.right + self.extra)

    @property
    def is_below_bar(self):
        return min(self.recall, self.precision) < BARS[self.severity]

    def line(self, code):
        return (f"{code}  {self.severity:8s} recall {self.recall:.3f} ({self.recalled}/{self.planted})  "
                f"precision {self.precision:.3f} ({self.right}/{self.right + self.extra})")


class Bench:
    def __init__(self, program):
        self.program = program
        self.baselines = {}

    def baseline(self, texts, apart=False):
        """The findings of texts without a defect, as one archive or each alone."""
        if apart:
            return [found for name, text in sorted(texts.items()) for found in self.baseline({name: text})]
        key = tuple(sorted(texts.items()))
        if key not in self.baselines:
            self.baselines[key] = self.program.check(texts)
        return self.baselines[key]

    def judge(self, planting):
        """The new findings of a planting, each with whether it is right and at its place."""
        before = []
        for found in self.baseline(planting.before, planting.apart):
            edit = planting.edits[found.name]
            old = edit.before.encode()
            place = edit.moved(len(old[:found.start].decode()), len(old[:found.end].decode()))
            before.append((found.code, found.name, *place))
        judged = []
        for found in self.program.check(planting.after):
            new = planting.after[found.name].encode()
            start, end = len(new[:found.start].decode()), len(new[:found.end].decode())
            if any(b[:2] == (found.code, found.name) and b[2] <= end and start <= b[3] for b in before):
                continue
            at_place = any(n == found.name and start <= high and low <= end for n, low, high in planting.places)
            disagrees = any(n == found.name and start <= high and low <= end for n, low, high in planting.mentions)
            right = (found.code in planting.elsewhere or at_place and found.code in (planting.rule, *planting.also)
                     or disagrees and found.code in CONFLICTS)
            judged.append((found, right, at_place))
        return judged

    def is_free(self, planting):
        """Whether nothing of the rule is reported at the place already."""
        for found in self.baseline(planting.before, planting.apart):
            edit = planting.edits[found.name]
            old = edit.before.encode()
            low, high = edit.moved(len(old[:found.start].decode()), len(old[:found.end].decode()))
            if found.code == planting.rule and any(
                    n == found.name and low <= end and start <= high for n, start, end in planting.places):
                return False
        return True

    def plantings(self, code, documents, seed, count):
        """As many different plantings of a rule as asked for, fewer where the documents don't offer more."""
        rng = random.Random(f"{seed} {code}")
        seen, chosen = set(), []
        for planting in itertools.islice(PLANTERS[code](documents, rng), 20 * count):
            if planting.key in seen or planting.after == planting.before or not self.is_free(planting):
                continue
            seen.add(planting.key)
            chosen.append(planting)
            if len(chosen) == count:
                break
        return chosen


def sentence(text, start, end):
    return " ".join(text[max(0, start - 90):start].split()) + " >>>" + " ".join(text[start:end].split()) + "<<< " + " ".join(
        text[end:end + 70].split())


def show(folder, code, name, lines):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{code}-{name}.txt").write_text("".join(line + "\n" for line in lines))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("viendan")
    parser.add_argument("--texts", nargs="+", type=pathlib.Path)
    parser.add_argument("--rules", nargs="+", default=sorted(PLANTERS))
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--per-rule", type=int, default=200)
    parser.add_argument("--show", type=pathlib.Path)
    parser.add_argument("--against", type=pathlib.Path)
    parser.add_argument("--bars", action="store_true")
    options = parser.parse_args()

    program = Program(options.viendan)
    bench = Bench(program)
    documents = program.documents(options.texts or [CORPUS])
    scores = collections.defaultdict(Score)
    misses, extras = collections.defaultdict(list), collections.defaultdict(list)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for document, findings in zip(documents, pool.map(lambda d: bench.baseline({d.name: d.text}), documents)):
            document.flagged = [(document.at(found.start), document.at(found.end)) for found in findings]
        for code in options.rules:
            chosen = bench.plantings(code, documents, options.seed, options.per_rule)
            for planting, judged in zip(chosen, pool.map(bench.judge, chosen)):
                score = scores[code]
                score.planted += 1
                hit = any(found.code == code and at_place for found, _, at_place in judged)
                score.recalled += hit
                if not hit:
                    misses[code].append(f"{next(iter(planting.after))}: {planting.what}")
                for found, right, at_place in judged:
                    scores[found.code].severities[found.severity] += found.code != code or at_place
                    scores[found.code].right += right
                    scores[found.code].extra += not right
                    if not right:
                        text = planting.after[found.name]
                        start, end = (len(text.encode()[:b].decode()) for b in (found.start, found.end))
                        extras[found.code].append(
                            f"{code} planted in {found.name}: {planting.what}\n    {found.message}\n"
                            f"    {sentence(text, start, end)}")

    lines = [scores[code].line(code) for code in options.rules]
    below = [code for code in options.rules if scores[code].is_below_bar]
    if not options.texts:
        report = clean.report(program, CORPUS, documents)
        lines.append(report.line)
        below += [severity for severity, most in CLEAN_BARS.items() if report.per_hundred(severity) > most]
        if options.show:
            show(options.show, "clean", "false", report.details)
    print("\n".join(lines))
    if options.show:
        for code in sorted(scores):
            show(options.show, code, "missed", misses[code])
            show(options.show, code, "extra", extras[code])
    if options.bars and below:
        print(f"below the bar: {', '.join(below)}")
    changed = options.against and differing(lines, options.against)
    sys.exit(1 if changed or options.bars and below else 0)


def differing(lines, readme):
    """Whether a line isn't quoted as it is now; prints those that aren't."""
    quoted = set(readme.read_text().splitlines())
    changed = [line for line in lines if line not in quoted]
    for line in changed:
        print(f"not as {readme.name} has it: {line}")
    return bool(changed)


if __name__ == "__main__":
    main()
