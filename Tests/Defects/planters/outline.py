"""The headings of a text, as far as planters need them."""
import re

LEVELS = {
    "Chương": r"^(?P<mark>Chương )(?P<number>[IVX]+)\b",
    "Điều": r"^(?P<mark>(?:\*\*)?Điều )(?P<number>\d+)\.",
    "Mục": r"^(?P<mark>(?:#+ )?(?:\*\*)?)(?P<number>[IVX]+)(?=[.-] +\S)",
    "khoản": r"^(?P<mark>(?:#+ )?(?:\*\*)?)(?P<number>\d+)(?=[.-] +\S)",
}
ORDER = ["Chương", "Điều", "Mục", "khoản"]
NUMERALS = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
            "XVIII", "XIX", "XX"]


class Heading:
    def __init__(self, level, match, line_end):
        self.level, self.start, self.end = level, match.start("number"), match.end("number")
        self.line_end = line_end
        self.is_roman = not match["number"].isdigit()
        self.number = NUMERALS.index(match["number"]) if match["number"] in NUMERALS else (
            int(match["number"]) if match["number"].isdigit() else 0)

    def written(self, number):
        return NUMERALS[number] if self.is_roman else str(number)


def headings(document):
    """All numbered headings and clauses at the start of lines, in order."""
    found = []
    for level, pattern in LEVELS.items():
        for match in re.finditer(pattern, document.text, re.MULTILINE):
            end = document.text.find("\n", match.end())
            heading = Heading(level, match, end if end >= 0 else len(document.text))
            if heading.number and heading.start >= document.body_start:
                found.append(heading)
    return sorted(found, key=lambda h: h.start)


def runs(document):
    """Headings of one level that count up by one under one parent."""
    open_runs, closed = {}, []
    for heading in headings(document):
        for level in ORDER[ORDER.index(heading.level) + 1:]:
            if level in open_runs and not (heading.level == "Mục" and level == "Điều"):
                closed.append(open_runs.pop(level))
        run = open_runs.get(heading.level)
        if run and heading.number == run[-1].number + 1:
            run.append(heading)
        else:
            if run:
                closed.append(run)
            open_runs[heading.level] = [heading]
    return [run for run in closed + list(open_runs.values()) if run[0].number == 1]


def highest(document, level):
    return max((h.number for h in headings(document) if h.level == level), default=0)
