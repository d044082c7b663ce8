"""VD306: a date that breaks the order of numbers, between neighbours that the archive attests."""
import collections
import datetime

from planters.archives import known_citation, later_than
from planters.drawing import drawn
from planters.facts import KNOWN, Known, any_form
from planters.inserting import inserted
from planting import Edit, planted_in_archive


def serial(known):
    return int(known.symbol.split("/")[0])


def series():
    """The known decrees of each year, in the order of their numbers."""
    years = collections.defaultdict(list)
    for known in KNOWN:
        if known.symbol.endswith("/NĐ-CP"):
            years[known.date.year].append(known)
    return [sorted(years[y], key=serial) for y in sorted(years) if len(years[y]) > 12]


def plant(documents, rng):
    years = series()

    def unknown(decrees):
        """A decree whose number is missing between the known ones, dated on the wrong side of two neighbours."""
        gaps = [i for i in range(2, len(decrees) - 2) if serial(decrees[i + 1]) > serial(decrees[i]) + 1]
        index = rng.choice(gaps)
        before, after = decrees[index - 1:index + 1], decrees[index + 1:index + 3]
        days = [decrees[index].date.replace(day=rng.randint(1, 28), month=month) for month in range(1, 13)]
        days = [d for d in days if d > after[1].date + datetime.timedelta(20) or d < before[0].date - datetime.timedelta(20)]
        if not days:
            return None
        target = Known(f"{serial(decrees[index]) + 1}/{days[0].year}/NĐ-CP", "Nghị định", rng.choice(days), "Chính phủ")
        return before + after, known_citation(target, like=any_form(rng))

    def make(document):
        decrees = rng.choice(years)
        found = unknown(decrees)
        readers = [d for d in later_than(documents, datetime.date(decrees[0].date.year, 12, 31)) if not any(
            known.symbol in d.text for known in decrees)]
        if not found or len(readers) < 3:
            return None
        neighbours, words = found
        edits, places = {}, []
        for order, reader in enumerate(rng.sample(readers, 3)):
            edit = Edit(reader.text)
            if order == 0:
                place = inserted(reader, edit, words, rng)
                if not place:
                    return None
                places.append((reader.name, *place))
            elif not all(inserted(reader, edit, known_citation(neighbour), rng) for neighbour in neighbours):
                return None
            edits[reader.name] = edit
        return planted_in_archive("VD306", edits, places, also=("VD301", "VD302"))

    return drawn(documents, rng, make, rounds=20)
