"""VD209: the number or the date of a citation is left blank."""
from planters.drawing import drawn
from planting import Edit, planted


def plant(documents, rng):
    def candidates():
        for document in documents:
            for reference in document.numbered:
                # Where others name the document without a date, the blank leaves them without their first citation.
                if reference.is_plain and reference.date_place and not reference.is_enclosed and all(
                        r.date for r in reference.mentions):
                    yield reference

    def make(reference):
        document = reference.document
        edit = Edit(document.text)
        start, _ = reference.symbol_place
        words = document.text[slice(*reference.date_place)]
        slashes = not any(mark in words for mark in ("tháng", "-", "."))
        if rng.random() < 0.6:
            # Without *số* only dots are read as a blank.
            numbered = "số" in document.text[reference.start:start].lower()
            blank = rng.choice(["…", "......", "……", ".....", "...."] + ["___", "      ", "   "] * numbered)
            edit.replace(start, start + len(reference.number), blank)
            if rng.random() < 0.5:
                year = reference.date.year
                edit.replace(*reference.date_place, rng.choice([f"…/…/{year}", f"…tháng…năm {year}", f"… tháng … năm {year}"]))
        else:
            year, month = reference.date.year, reference.date.month
            blank = ["…/…/{y}", ".../{m}/{y}", "…/{m}/{y}", "..../..../{y}"] if slashes else [
                "… tháng … năm {y}", "   tháng {m} năm {y}", "... tháng {m} năm {y}", "…… tháng …… năm {y}", "tháng {m} năm {y}"]
            edit.replace(*reference.date_place, rng.choice(blank).format(y=year, m=month))
        return planted("VD209", document, edit, (reference.start, reference.end))

    return drawn(candidates(), rng, make)
