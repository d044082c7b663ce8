"""VD305: two documents that rest on each other."""
from planters.archives import citable, citation
from planters.drawing import drawn
from planters.facts import any_form
from planters.inserting import BASIS_FRAMES, basis_places, paragraph
from planting import Edit, planted_in_archive


def plant(documents, rng):
    grounded = [d for d in citable(documents) if basis_places(d)]

    def make(first):
        second = rng.choice([d for d in grounded if d is not first and d.own.symbol not in first.text and first.own.symbol not in d.text])
        edits, places = {}, []
        for one, other in ((first, second), (second, first)):
            edit = Edit(one.text)
            like = any_form(rng)
            place, gap = rng.choice(basis_places(one))
            # What a text names with *Theo* it need not rest on.
            words = rng.choice(BASIS_FRAMES[:3]).format(x=citation(other, like=like))
            edit.insert(place, paragraph(one, words, gap))
            places.append((one.name, place, place))
            edits[one.name] = edit
        # One of the two is the later one.
        return planted_in_archive("VD305", edits, places, also=("VD109",))

    return drawn(grounded, rng, make, rounds=20)
