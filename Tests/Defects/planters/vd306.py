"""VD306: a date that breaks the order of numbers, between neighbours that the archive attests."""
import collections
import datetime

from planters.archives import known_citation, later_than
from planters.drawing import drawn
from planters.facts import KNOWN
from planters.inserting import inserted
from planting import Edit, planted_in_archive


def series():
    """The known decrees of each year, in the order of their numbers."""
    years = collections.defaultdict(list)
    for known in KNOWN:
        if known.symbol.endswith("/NĐ-CP"):
            years[known.date.year].append(known)
    return [sorted(years[y], key=lambda k: int(k.symbol.split("/")[0])) for y in sorted(years) if len(years[y]) > 12]


def plant(documents, rng):
    def broken(decrees, index):
        """A date of the same year on the wrong side of two neighbours."""
        target, before, after = decrees[index], decrees[index - 3:index], decrees[index + 1:index + 4]
        choices = []
        for month in range(1, 13):
            try:
                day = target.date.replace(month=month)
            except ValueError:
                continue
            if day > after[1].date + datetime.timedelta(20) or day < before[1].date - datetime.timedelta(20):
                choices.append(day)
        return rng.choice(choices) if choices else None

    def make(document):
        decrees = rng.choice(series())
        index = rng.randrange(3, len(decrees) - 3)
        wrong = broken(decrees, index)
        neighbours = decrees[index - 3:index] + decrees[index + 1:index + 4]
        readers = [d for d in later_than(documents, datetime.date(decrees[0].date.year, 12, 31)) if not any(
            decree.symbol in d.text for decree in neighbours + [decrees[index]])]
        if not wrong or len(readers) < 3:
            return None
        edits, places = {}, []
        for order, reader in enumerate(rng.sample(readers, 3)):
            edit = Edit(reader.text)
            if order == 0:
                place = inserted(reader, edit, known_citation(decrees[index], wrong, rng.choice(["1/1", "1 tháng 1 năm 1"])), rng)
                if not place:
                    return None
                places.append((reader.name, *place))
            else:
                for neighbour in neighbours:
                    if not inserted(reader, edit, known_citation(neighbour), rng):
                        return None
            edits[reader.name] = edit
        return planted_in_archive("VD306", edits, places, also=("VD201", "VD301", "VD302"))

    return drawn(documents, rng, make, rounds=20)
