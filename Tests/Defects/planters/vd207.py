"""VD207: one slip in a name that the text has several times."""
import collections
import re
import unicodedata

from planters.drawing import drawn
from planting import Edit, planted

UNIT = r"(?:tỉnh|huyện|thị xã|thành phố|quận|phường|xã|thị trấn)"
SYLLABLE = r"[A-ZĐÀ-Ỹ][a-zà-ỹđ]+"
NAME = rf"{UNIT} (?P<name>{SYLLABLE} {SYLLABLE}(?: {SYLLABLE})?)(?! ?[-–]? ?[A-ZĐÀ-Ỹ])"

#: Letters that stand for each other in slips of the pen.
SWAPS = ["aáàảãạăắằẳẵặâấầẩẫậ", "eéèẻẽẹêếềểễệ", "iíìỉĩị", "oóòỏõọôốồổỗộơớờởỡợ", "uúùủũụưứừửữự", "yýỳỷỹỵ"]
ENDINGS = [("n", "ng"), ("ng", "n"), ("c", "t"), ("t", "c"), ("o", "a"), ("i", "y")]


def name_slips(name):
    slips = set()
    words = name.split()
    for index, word in enumerate(words):
        for at, letter in enumerate(word):
            for group in SWAPS:
                if letter in group:
                    slips |= {(index, word[:at] + other + word[at + 1:]) for other in group if other != letter}
        for ending, other in ENDINGS:
            if word.endswith(ending) and len(word) > 3:
                slips.add((index, word[:-len(ending)] + other))
    # No keyboard gives a word two tones.
    return sorted(" ".join(words[:i] + [slip] + words[i + 1:]) for i, slip in slips if tones(slip) < 2)


def tones(word):
    return sum(letter in "\u0300\u0301\u0303\u0309\u0323" for letter in unicodedata.normalize("NFD", word))


class Name:
    def __init__(self, document, match, words):
        self.document, self.start, self.end, self.words = document, match.start("name"), match.end("name"), words
        self.unit_start = match.start()


def plant(documents, rng):
    def candidates():
        for document in documents:
            mentions = collections.defaultdict(list)
            for match in re.finditer(NAME, document.text):
                if match.start() > document.body_start:
                    mentions[match[0]].append(match)
            for name in sorted(mentions):
                if len(mentions[name]) >= 3:
                    yield from (Name(document, match, match["name"]) for match in mentions[name])

    def make(name):
        slip = rng.choice(name_slips(name.words))
        if slip in name.document.text:
            return None
        edit = Edit(name.document.text).replace(name.start, name.end, slip)
        return planted("VD207", name.document, edit, (name.unit_start, name.end))

    return drawn(candidates(), rng, make, rounds=12)
