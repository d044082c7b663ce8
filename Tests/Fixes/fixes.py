#!/usr/bin/env python3
"""What check --fix and --diff do to clean documents and to planted defects, and what patch and git make of the diff.

Usage: fixes.py VIENDAN [--texts PATH…] [--per-rule N]

After fixing, with safe fixes and with all: the same run again changes nothing, finds nothing that was not there before,
and what was told as fixed is gone; the diff, applied by patch and by git, gives the same bytes; the encoding, byte order
mark, line ends and decomposed letters of a text stay. The defects are those of Tests/Defects.
"""
import argparse
import collections
import concurrent.futures
import json
import pathlib
import subprocess
import sys
import tempfile
import unicodedata

TESTS = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS / "Defects"))

from defects import Bench  # noqa: E402
from planters import PLANTERS  # noqa: E402
from program import Program  # noqa: E402

CORPUS = TESTS.parent / "corpus"
RULES = ["--extend-select", "VD4"]
MODES = [["--fix"], ["--fix", "--unsafe-fixes"]]
#: Names that could end a line of a diff, or be an option.
NAMES = ["a.txt", "tên có dấu cách.txt", "tab\there.txt", "xuống\ndòng.txt", 'ngoặc"kép.txt', "chéo\\ngược.txt"]
FORMS = {
    "crlf": lambda text: text.replace("\n", "\r\n").encode(),
    "bom": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "utf-16-le": lambda text: b"\xff\xfe" + text.encode("utf-16-le"),
    "utf-16-be": lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
    "no last line end": lambda text: text.rstrip("\n").encode(),
    "nfd": lambda text: unicodedata.normalize("NFD", text).encode(),
}


class Fixer:
    def __init__(self, binary):
        self.binary = str(pathlib.Path(binary).resolve())

    def run(self, folder, *arguments, codes=(0, 1)):
        done = subprocess.run(
            [self.binary, "check", *RULES, "--fail-on", "error", "--threads", "1", *arguments], cwd=folder, capture_output=True)
        assert done.returncode in codes, f"{arguments}: exit {done.returncode}: {done.stderr.decode()}"
        return done

    def report(self, folder, *arguments):
        return json.loads(self.run(folder, *arguments, "--output-format", "json", ".").stdout)

    def fixed(self, texts, mode):
        """The bytes of the files after a fix, and the complaints."""
        with tempfile.TemporaryDirectory(prefix="viendan-fixes-") as name:
            folder = pathlib.Path(name)
            for file, content in texts.items():
                (folder / file).write_bytes(content)
            before = self.report(folder)
            if not before["summary"]["fixes"]["safe"] + before["summary"]["fixes"]["unsafe"]:
                return texts, []
            diff = self.run(folder, *mode, "--diff", ".")
            left = self.report(folder, *mode)
            after = {file: (folder / file).read_bytes() for file in texts}
            again = self.report(folder, *mode)
            return after, list(self.complaints(texts, before, diff, left, after, again, folder, mode))

    def complaints(self, texts, before, diff, left, after, again, folder, mode):
        if (diff.returncode == 1) != (after != texts):
            yield f"--diff ends with {diff.returncode}, files changed: {after != texts}"
        if after != {file: (folder / file).read_bytes() for file in texts}:
            yield "a second --fix changes something"
        if again["summary"]["fixes"]["mended"]:
            yield "a second --fix tells of fixes"
        new = counted(left) - counted(before)
        if new:
            yield f"new findings: {sorted(new.elements())}"
        mended, rest = left["summary"]["fixes"]["mended"], len(left["findings"])
        if len(before["findings"]) - rest < mended:
            yield f"{mended} told as fixed, of {len(before['findings'])} findings {rest} are left"
        if not any(b"\xff\xfe" == text[:2] or b"\xfe\xff" == text[:2] for text in texts.values()):
            yield from self.misapplied(texts, diff.stdout, after)

    def misapplied(self, texts, diff, after):
        if not diff:
            return
        for program in (["patch", "-p0", "--binary", "-s"], ["git", "apply", "-p0", "--whitespace=nowarn", "-"]):
            with tempfile.TemporaryDirectory(prefix="viendan-fixes-") as name:
                folder = pathlib.Path(name)
                for file, content in texts.items():
                    (folder / file).write_bytes(content)
                done = subprocess.run(program, cwd=folder, input=diff, capture_output=True)
                if done.returncode:
                    yield f"{program[0]}: {(done.stdout + done.stderr).decode()}"
                elif after != {file: (folder / file).read_bytes() for file in texts}:
                    yield f"{program[0]} makes other files of the diff"


def counted(report):
    """The findings, told apart by rule and file: where they stand may change by the fixes around them."""
    return collections.Counter((f["code"], f["path"]) for f in report["findings"])


def form_complaints(fixer, text):
    """What a fix makes of the same text in other encodings and with other line ends."""
    plain, _ = fixer.fixed({"a.txt": text.encode()}, ["--fix"])
    for name, form in FORMS.items():
        fixed, complaints = fixer.fixed({"a.txt": form(text)}, ["--fix"])
        yield from (f"{name}: {complaint}" for complaint in complaints)
        wanted = form(plain["a.txt"].decode())
        if fixed["a.txt"] != wanted:
            yield f"{name}: not the same text"


def name_complaints(fixer, text):
    with_names = {name: text.encode() for name in NAMES}
    return fixer.fixed(with_names, ["--fix"])[1]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("viendan")
    parser.add_argument("--texts", nargs="+", type=pathlib.Path, default=[CORPUS])
    parser.add_argument("--per-rule", type=int, default=20)
    options = parser.parse_args()

    fixer, program = Fixer(options.viendan), Program(options.viendan)
    documents = program.documents(options.texts)
    cases = [(f"{d.name} {mode[-1]}", {d.name: d.text.encode()}, mode) for d in documents for mode in MODES]
    bench = Bench(program)
    for document in documents:
        document.flagged = [(document.at(f.start), document.at(f.end)) for f in bench.baseline({document.name: document.text})]
    for code in sorted(PLANTERS):
        for planting in bench.plantings(code, documents, 2026, options.per_rule):
            texts = {name: text.encode() for name, text in planting.after.items()}
            cases += [(f"{code} {mode[-1]}: {planting.what}", texts, mode) for mode in MODES]
    complaints = []
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for (what, _, _), (_, found) in zip(cases, pool.map(lambda case: fixer.fixed(*case[1:]), cases)):
            complaints += [f"{what}: {complaint}" for complaint in found]
        for document, found in zip(documents, pool.map(lambda d: list(form_complaints(fixer, d.text)), documents)):
            complaints += [f"{document.name}: {complaint}" for complaint in found]
    complaints += name_complaints(fixer, "Chỉ thị số 28 CT/TW ngày 25/12/2023 của Bộ Chính trị về trẻ em.\n")
    print("\n".join(complaints))
    print(f"{len(cases)} fixed texts, {len(complaints)} complaints")
    sys.exit(bool(complaints))


if __name__ == "__main__":
    main()
