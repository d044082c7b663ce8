"""A defect planted at a known place."""
import dataclasses

#: What a wrong number, year, date or code of a citation may rightly be reported as, beside the rule that it was planted
#: for: the same place contradicts its neighbours, the archive and the table of known documents.
IDENTITY = ("VD107", "VD108", "VD109", "VD110", "VD201", "VD301", "VD302", "VD306")


#: Of two citations that disagree either may be reported.
CONFLICTS = ("VD201", "VD208", "VD301")


class Edit:
    """Changes to one text, in its own characters."""

    def __init__(self, text):
        self.before, self.changes = text, []

    def replace(self, start, end, new):
        self.changes.append((start, end, new))
        return self

    def insert(self, place, new):
        return self.replace(place, place, new)

    @property
    def text(self):
        text = self.before
        for start, end, new in sorted(self.changes, reverse=True):
            text = text[:start] + new + text[end:]
        return text

    def moved(self, start, end):
        """Where a range of the old text stands in the new one, what was inserted at its borders included."""
        low, high = start, end
        for first, last, new in self.changes:
            delta = len(new) - (last - first)
            if last <= start and not (first == last == start):
                low += delta
            elif first < start < last:
                low += first - start
            if last <= end:
                high += delta
            elif first < end < last:
                high += first + len(new) - end
        return low, high


@dataclasses.dataclass
class Planting:
    """Texts with one defect, and the same texts without it.

    `places` are where the rule must speak, as (file, start, end) in the new text, one of them enough; `also` are the codes
    that are right at these places too, and `elsewhere` the codes that are right wherever they stand. `mentions` are the
    other citations of the document: a conflict with the planted one may be reported there.
    """
    rule: str
    before: dict
    after: dict
    edits: dict
    places: list
    also: tuple = ()
    elsewhere: tuple = ()
    mentions: tuple = ()
    what: str = ""
    #: Whether the texts without the defect are no archive: each stands for itself.
    apart: bool = False

    @property
    def key(self):
        return tuple(sorted(self.after.items()))


def planted(rule, document, edit, *ranges, also=(), elsewhere=(), mentions=()):
    """A planting in one document; the ranges are in its old text, and `mentions` references of it."""
    name = document.name
    others = tuple((name, *edit.moved(r.start, min(r.end + 60, r.clause_end))) for r in mentions)
    places = [(name, *edit.moved(start, end)) for start, end in ranges]
    what = " ".join(edit.text[max(0, places[0][1] - 70):places[0][2] + 70].split())
    return Planting(rule, {name: document.text}, {name: edit.text}, {name: edit}, places, tuple(also), tuple(elsewhere),
                    others, what)


def planted_in_archive(rule, edits, places, also=(), elsewhere=(), apart=False):
    """A planting in several documents: edits by file name, places as (file, start, end) in the old texts."""
    moved = [(name, *edits[name].moved(start, end)) for name, start, end in places]
    name, start, end = moved[0]
    what = " ".join(edits[name].text[max(0, start - 40):end + 40].split())
    return Planting(rule, {n: e.before for n, e in edits.items()}, {n: e.text for n, e in edits.items()}, edits, moved,
                    tuple(also), tuple(elsewhere), (), what, apart)
