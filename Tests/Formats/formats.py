#!/usr/bin/env python3
"""What the programs that read them make of the forms of `viendan check`.

Usage: formats.py VIENDAN PATH…

All forms of one run must tell the findings that its JSON tells; then the same for documents whose names and words try to
break out of each form. SARIF: the schema of OASIS, and sarif-tools, which reads the file; what GitHub's code scanning asks
beyond is checked here by hand. JUnit: the schema beside this file, and junitparser. CSV: Python's reader, and
LibreOffice, which takes formulas as Excel does.
"""
import collections
import csv
import functools
import gzip
import hashlib
import io
import json
import os
import pathlib
import pty
import re
import subprocess
import sys
import tarfile
import tempfile
import urllib.parse
import urllib.request
import xml.etree.ElementTree

import jsonschema
import junitparser
import sarif.loader
import xmlschema

FORMS = ["full", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "csv"]

HOSTILE_NAMES = [
    'a"b.txt', "a\\.txt", "<b>&amp;.txt", "a\nb.txt", "a\tb\x1b[31m.txt", "=1+1,2.txt", "@SUM(A1).txt", "]]>.txt", "a:b,c%0A.txt",
    "[x](y).txt", "k\u1ebf.txt", "ke\u0302\u0301 hoa\u0323ch.txt", "a\u202eb.txt", "a\uffffb.txt", " .txt", "--.txt", "#?.txt", "😀.txt",
    "\n::error::x.txt",
]

HOSTILE_WORDS = ["", "=cmd|'/c calc'!A1 ", "<script>alert(1)</script> ", "::error::x ", "[a](http://b.c) ", "{0} %0A\x1b[31m\u202e ", "😀 "]

# The schema as OASIS has it is in the source archive of sarif-pydantic, which PyPI has, as all else that this needs.
SCHEMA_ARCHIVE = (
    "https://files.pythonhosted.org/packages/b6/78/a361e0f8e4758a8cf7aa0f1df7651c317d0eef2528436bc804d1ab5dae8c/"
    "sarif_pydantic-0.6.2.tar.gz")
SCHEMA_ARCHIVE_SHA256 = "634df2784533fcac8e86f0c60a0e45ead1d35452dc2331d32596275595906e7f"

# Of GitHub, "SARIF support for code scanning" and "SARIF results exceed one or more limits".
MOST_RESULTS, MOST_BYTES, MOST_PLACES, MOST_TAGS, MOST_WORDS = 25_000, 10_000_000, 100, 10, 1024


def check(viendan, form, *paths, folder=None):
    done = subprocess.run([viendan, "check", "--output-format", form, *paths], capture_output=True, cwd=folder)
    if done.returncode not in (0, 1):
        sys.exit(f"check --output-format {form}: exit {done.returncode}: {done.stderr.decode()}")
    return done.stdout


def same(what, found, expected):
    found, expected = collections.Counter(found), collections.Counter(expected)
    if found != expected:
        sys.exit(f"{what}: {found.total()} instead of {expected.total()}, such as {list((found - expected) + (expected - found))[:3]}")
    print(f"{what}: {found.total()}")


def must(what, holds):
    if not holds:
        sys.exit(f"not so: {what}")


def printable(text):
    """A path as other programs are shown it: no control characters."""
    return re.sub("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]", "\ufffd", text)


@functools.cache
def sarif_schema():
    with urllib.request.urlopen(SCHEMA_ARCHIVE) as answer:
        archive = answer.read()
    must("the archive is the one that is named here", hashlib.sha256(archive).hexdigest() == SCHEMA_ARCHIVE_SHA256)
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        (name,) = [name for name in files.getnames() if name.endswith("/sarif-schema-2.1.0.json")]
        schema = json.load(files.extractfile(name))
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    return kind(schema)


def tells_sarif(viendan, data, paths, findings):
    text = check(viendan, "sarif", *paths)
    log = json.loads(text)
    sarif_schema().validate(log)
    must("SARIF 2.1.0 with its schema", log["version"] == "2.1.0" and log["$schema"].endswith("sarif-schema-2.1.0.json"))
    (run,) = log["runs"]
    must("columns are scalars", run["columnKind"] == "unicodeCodePoints")
    must("the run went well", run["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}])
    base = run["originalUriBaseIds"]["%SRCROOT%"]["uri"]
    must("the base is a folder", base.startswith("file:///") and base.endswith("/"))

    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    for rule in rules.values():
        must(
            f"{rule['id']} is described", all(0 < len(rule[key]["text"]) <= MOST_WORDS for key in ("shortDescription", "fullDescription"))
            and rule["help"]["text"] and rule["help"]["markdown"].startswith("## " + rule["id"]))
        must(f"{rule['id']} has tags", 0 < len(rule["properties"]["tags"]) <= MOST_TAGS)
        must(f"{rule['id']} has a precision", rule["properties"]["precision"] in ("very-high", "high", "medium", "low"))
        must(f"{rule['id']} has a severity", rule["properties"]["problem.severity"] in ("error", "warning", "recommendation"))

    def place(location):
        physical = location["physicalLocation"]
        artifact, region = physical["artifactLocation"], physical["region"]
        uri = artifact["uri"]
        must(f"{uri} is a reference", re.fullmatch(r"[A-Za-z0-9\-._~/%]+", uri) and artifact["uriBaseId"] == "%SRCROOT%")
        path = urllib.parse.unquote(urllib.parse.urlparse(base + uri).path)
        must("regions have all four", sorted(region) == ["endColumn", "endLine", "startColumn", "startLine"])
        return (os.path.relpath(path), region["startLine"], region["startColumn"], region["endLine"], region["endColumn"])

    prints = collections.Counter()
    for result in run["results"]:
        places = [place(related) for related in result["relatedLocations"]]
        must("not too many places", len(places) <= MOST_PLACES)
        prints[(result["ruleId"], place(result["locations"][0])[0], result["partialFingerprints"]["primaryLocationLineHash"])] += 1
    must("fingerprints tell findings apart", max(prints.values(), default=1) == 1)
    levels = {"error": "error", "warning": "warning", "note": "info"}
    same(
        "SARIF: findings", [(result["ruleId"], levels[result["level"]], *place(result["locations"][0])) for result in run["results"]],
        findings)
    same("SARIF: fixes", [change["replacements"][0]["insertedContent"]["text"] for result in run["results"] for fix in result.get("fixes", [])
                          for change in fix["artifactChanges"]],
         [finding["fix"]["replacement"] for finding in data["findings"] if finding["fix"]])
    must("not too large", len(run["results"]) <= MOST_RESULTS and len(gzip.compress(text)) <= MOST_BYTES)

    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "a.sarif")
        path.write_bytes(text)
        records = sarif.loader.load_sarif_file(str(path)).get_records()
    same("SARIF in sarif-tools: findings", [(record["Code"], record["Line"]) for record in records], [(f[0], f[3]) for f in findings])


def tells_github(viendan, paths, findings):
    lines = check(viendan, "github", *paths).decode().removesuffix("\n").split("\n")
    levels = {"error": "error", "warning": "warning", "notice": "info"}

    def property(text):
        for code, sign in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
            text = text.replace(code, sign)
        return text

    found = []
    for line in lines[:-1]:
        # As the runner reads it: the command ends at the second pair of colons, properties at commas.
        level, properties, message = re.fullmatch(r"::(\w+) (.*?)::(.*)", line).groups()
        values = dict(pair.split("=", 1) for pair in properties.split(","))
        must("a message", message and not re.search("%(?!25|0A|0D)", message))
        code = values["title"].split()[0]
        found.append((
            code, levels[level], property(values["file"]), int(values["line"]), int(values["col"]), int(values["endLine"]),
            int(values["endColumn"])))
    same("GitHub: annotations", found, [(code, severity, printable(from_root(path)), *place) for code, severity, path, *place in findings])
    must("the totals are told", lines[-1].startswith("::notice title=viendan::"))


def from_root(path):
    root = pathlib.Path.cwd()
    root = next((folder for folder in (root, *root.parents) if (folder / ".git").exists()), root)
    return str(pathlib.Path(os.path.abspath(path)).relative_to(root))


def tells_gitlab(viendan, paths, findings):
    issues = json.loads(check(viendan, "gitlab", *paths))
    levels = {"critical": "error", "major": "warning", "info": "info"}
    found = []
    for issue in issues:
        must("keys of Code Quality", sorted(issue) == ["check_name", "description", "fingerprint", "location", "severity"])
        lines = issue["location"]["lines"]
        found.append((issue["description"][:5], levels[issue["severity"]], issue["location"]["path"], lines["begin"], lines["end"]))
    same("GitLab: issues", found, [(code, severity, from_root(path), first, last) for code, severity, path, first, _, last, _ in findings])
    must("fingerprints are unique", len({issue["fingerprint"] for issue in issues}) == len(issues))


def tells_junit(viendan, data, paths, findings):
    text = check(viendan, "junit", *paths)
    xmlschema.XMLSchema(pathlib.Path(__file__).with_name("junit.xsd")).validate(xml.etree.ElementTree.fromstring(text))
    suites = junitparser.JUnitXml.fromstring(text)
    found = []
    for suite in suites:
        must("counts are right", (suite.tests, suite.failures, suite.errors) == (
            len(list(suite)), sum(any(isinstance(r, junitparser.Failure) for r in case.result) for case in suite), 0))
        for case in suite:
            if case.name == "viendan":
                continue
            code, _, position = case.name.split()
            severity = case.result[0].type if case.result else "info"
            found.append((code, severity, suite.name, *map(int, position.split(":"))))
    same("JUnit in junitparser: cases", found, [(code, severity, printable(path), line, column) for code, severity, path, line, column, *_ in findings])
    # Those with findings of the whole archive have one more.
    must("every document has a suite", len(list(suites)) >= data["summary"]["checked"])


def tells_csv(viendan, data, paths, findings):
    text = check(viendan, "csv", *paths)
    must("a byte order mark, which Excel needs", text.startswith(b"\xef\xbb\xbf") and text.count(b"\xef\xbb\xbf") == 1)
    rows = list(csv.reader(io.StringIO(text.decode("utf-8-sig"), newline=""), strict=True))
    must("a line a row, with its end", text.count(b"\r\n") == len(rows) == text.count(b"\n"))
    head, *body = rows
    must("rows are as long", {len(row) for row in rows} == {len(head)})
    must("no cell is a formula", not [cell for row in body for cell in row if len(cell) > 1 and cell[0] in "=+-@\t\r"])

    def row(record):
        # A name that looks like a formula stands behind an apostrophe.
        path = record["path"][1:] if record["path"][:2] in ("'=", "'@", "'-", "'+") else record["path"]
        return (record["code"], record["severity"], path, *(int(record[key]) for key in ("line", "column", "endLine", "endColumn")))

    same("CSV in Python: rows", [row(dict(zip(head, r))) for r in body], [(code, severity, printable(path), *place) for code, severity, path, *place in findings])

    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "a.csv").write_bytes(text)
        subprocess.run(
            # Without a window it doesn't look at the byte order mark: 76 is UTF-8.
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--infilter=Text - txt - csv (StarCalc):44,34,76,1",
             "--convert-to", "fods", "--outdir", folder, f"{folder}/a.csv"], check=True, capture_output=True, timeout=180)
        opened = xml.etree.ElementTree.parse(f"{folder}/a.fods")
    space = {"table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0", "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0"}
    cells = list(opened.iterfind(".//table:table-cell", space))
    must("no formula in LibreOffice", not [cell for cell in cells if cell.get(f"{{{space['table']}}}formula")])
    shown = {re.sub(r"\s+", " ", "".join(cell.itertext())).strip() for cell in cells}
    written = {re.sub(r"\s+", " ", cell).strip() for row in rows for cell in row if not cell.isdigit()}
    lost = written - shown
    must(f"all in LibreOffice, such as {list(lost)[:3]}", not lost)
    print(f"CSV in LibreOffice: {len(written)} texts")


def tells_lines(viendan, data, paths):
    lines = [json.loads(line) for line in check(viendan, "jsonl", *paths).splitlines()]
    same("JSON Lines: findings", [json.dumps(line) for line in lines], [json.dumps({"schema": 1} | finding) for finding in data["findings"]])


def tells_people(viendan, paths, findings):
    words = {"error": "lỗi", "warning": "cảnh báo", "info": "thông tin"}
    lines = check(viendan, "concise", *paths).decode().splitlines()
    heads = [f"{printable(path)}:{line}:{column}: {code} " for code, _, path, line, column, *_ in findings]
    found = [line for line in lines if re.search(r": VD\d\d\d ", line)]
    must("a line a finding", len(found) == len(findings))
    same("concise: findings", [re.match(r"(?s)(.*?: VD\d\d\d )", line)[1] for line in found], heads)
    same("concise: severities", [line.rsplit("(", 1)[1][:-1] for line in found], [words[severity] for _, severity, *_ in findings])
    full = check(viendan, "full", *paths).decode()
    must("full has the same heads", all(head in full for head in heads))


def tell_all(viendan, *paths):
    data = json.loads(check(viendan, "json", *paths))
    findings = []
    for finding in data["findings"]:
        start, end = finding["span"]["start"], finding["span"]["end"]
        findings.append((
            finding["code"], finding["severity"], finding["path"], start["line"], start["column"], end["line"], end["column"]))
    must("there are findings", findings)
    tells_lines(viendan, data, paths)
    tells_people(viendan, paths, findings)
    tells_sarif(viendan, data, paths, findings)
    tells_github(viendan, paths, findings)
    tells_gitlab(viendan, paths, findings)
    tells_junit(viendan, data, paths, findings)
    tells_csv(viendan, data, paths, findings)


def hostile(viendan):
    with tempfile.TemporaryDirectory() as folder:
        for number, name in enumerate(HOSTILE_NAMES):
            words = HOSTILE_WORDS[number % len(HOSTILE_WORDS)]
            text = f"{words}Thực hiện Nghị định số 41/2021/NĐ-CP ngày 03/4/2019 của Chính phủ về {words}cầu phao.\n"
            pathlib.Path(folder, name.lstrip("/")).write_text(text * 2)
        here = os.getcwd()
        os.chdir(folder)
        tell_all(viendan, ".")
        os.chdir(here)


def terminal(viendan):
    """Colours on a terminal, and none where NO_COLOR is set to anything or the terminal shows none."""
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "a.txt").write_text("Thực hiện Nghị định số 41/2021/NĐ-CP ngày 03/4/2019 của Chính phủ.\n")
        for variables, options, is_coloured in [
            ({}, [], True), ({"NO_COLOR": ""}, [], True), ({"NO_COLOR": "1"}, [], False), ({"NO_COLOR": "0"}, [], False),
            ({"TERM": "dumb"}, [], False), ({}, ["--color", "never"], False), ({"NO_COLOR": "1"}, ["--color", "always"], True),
        ]:
            outside, inside = pty.openpty()
            environment = {"TERM": "xterm", "PATH": os.environ["PATH"]} | variables
            subprocess.run([viendan, "check", *options, "a.txt"], stdout=inside, cwd=folder, env=environment)
            os.close(inside)
            shown = b""
            try:
                while piece := os.read(outside, 4096):
                    shown += piece
            except OSError:
                pass  # How the end of a terminal shows.
            os.close(outside)
            must(f"colours with {variables} {options}: {is_coloured}", b"VD101" in shown and (b"\x1b[" in shown) == is_coloured)
    print("terminal: colours where they are wanted")


def large(viendan):
    """More findings than GitHub takes: the notes are left out, and told, and the file can be uploaded."""
    with tempfile.TemporaryDirectory() as folder:
        line = "Thực hiện Nghị định số {0}/2021/NĐ-CP ngày 03/4/2019 của Chính phủ và Quyết định số 5/{0}/QĐ-UBND ngày 5/3/2020.\n"
        for number in range(60):
            pathlib.Path(folder, f"{number}.txt").write_text("".join(line.format(number * 500 + row + 1) for row in range(500)))
        done = subprocess.run(
            [viendan, "check", "--extend-select", "VD4", "--output-format", "json", "--output", "sarif=a.sarif", "--lang", "en"],
            cwd=folder, capture_output=True)
        text = pathlib.Path(folder, "a.sarif").read_bytes()
    counts = collections.Counter(finding["severity"] for finding in json.loads(done.stdout)["findings"])
    (run,) = json.loads(text)["runs"]
    levels = collections.Counter(result["level"] for result in run["results"])
    left_out = counts.total() - MOST_RESULTS
    must(f"more than the limit: {counts}", left_out > 0)
    must(f"the limit is kept: {levels}", levels.total() == MOST_RESULTS and len(gzip.compress(text)) < MOST_BYTES)
    must("the gravest are kept", levels["error"] == min(counts["error"], MOST_RESULTS))
    (notification,) = run["invocations"][0]["toolExecutionNotifications"]
    must("the file says so", f"the {left_out} least grave" in notification["message"]["text"])
    must("standard error says so", f"a.sarif: the {left_out} least grave" in done.stderr.decode())
    print(f"SARIF at its limit: {left_out} of {counts.total()} left out, {len(gzip.compress(text)) / 1e6:.1f} MB compressed")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    viendan = os.path.abspath(sys.argv[1])
    tell_all(viendan, *sys.argv[2:])
    hostile(viendan)
    terminal(viendan)
    large(viendan)
