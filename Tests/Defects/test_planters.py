"""What the planters promise: python3 -m unittest in this folder."""
import datetime
import pathlib
import random
import re
import types
import unittest

from clean import find
from documents import Document
from planters.facts import KNOWN_CODES, OLD_CODES, TERMS, term_of, written
from planters.outline import runs
from planters.slips import code_slips, day_slips, year_slips
from planters.vd101 import plant as plant_year
from planters.vd102 import plant as plant_term
from planters.vd105 import impossible
from planters.vd106 import malformed
from planters.vd107 import folded, slips
from planters.vd207 import name_slips
from planting import Edit, planted

TEXT = """ỦY BAN NHÂN DÂN
TỈNH HƯNG LONG

Số: 12/KH-UBND

Hưng Long, ngày 08 tháng 3 năm 2023

KẾ HOẠCH
Cấp nước nông thôn

Căn cứ Nghị định số 43/2022/NĐ-CP ngày 24/6/2022 của Chính phủ về tài sản nước sạch;
Căn cứ Nghị quyết số 43/2022/QH15 ngày 11/01/2022 của Quốc hội về phục hồi kinh tế;
"""


def record(words, kind="numbered", **fields):
    start = len(TEXT[:TEXT.index(words)].encode())
    blank = dict.fromkeys(
        ["type", "symbol", "number", "year", "code", "date", "dateText", "issuer", "subject", "part", "resolution", "relation",
         "document"])
    return blank | {"kind": kind, "span": {"start": {"byte": start}, "end": {"byte": start + len(words.encode())}}} | fields


def document():
    return Document(pathlib.Path("ke-hoach.txt"), TEXT, [
        record("12/KH-UBND", "own", type="Kế hoạch", symbol="12/KH-UBND", number="12", code="KH-UBND", date="2023-03-08",
               dateText="08 tháng 3 năm 2023", subject="Cấp nước nông thôn"),
        record("Nghị định số 43/2022/NĐ-CP ngày 24/6/2022", type="Nghị định", symbol="43/2022/NĐ-CP", number="43", year=2022,
               code="NĐ-CP", date="2022-06-24", dateText="24/6/2022", document="nghi.dinh"),
        record("Nghị quyết số 43/2022/QH15 ngày 11/01/2022", type="Nghị quyết", symbol="43/2022/QH15", number="43", year=2022,
               code="QH15", date="2022-01-11", dateText="11/01/2022", document="nghi.quyet"),
    ])


class SlipTests(unittest.TestCase):
    def test_a_slip_is_never_the_right_value(self):
        day = datetime.date(2020, 2, 29)
        self.assertNotIn(2020, year_slips(2020))
        self.assertNotIn("BLĐTBXH", code_slips("BLĐTBXH"))
        self.assertNotIn(day, day_slips(day, random.Random(1), years=(2019, 2021)))
        self.assertNotIn("Mỹ Hào", name_slips("Mỹ Hào"))

    def test_no_word_has_two_tones(self):
        slips = name_slips("Quảng Trị")
        self.assertIn("Quâng Trị", slips)
        self.assertNotIn("Qụảng Trị", slips)

    def test_a_day_slip_stays_in_the_year(self):
        days = day_slips(datetime.date(2021, 12, 31), random.Random(1))
        self.assertTrue(days)
        self.assertEqual({day.year for day in days}, {2021})

    def test_malformed_symbols_differ_in_separators_only(self):
        for symbol, is_party in (("28-CT/TW", True), ("33/2023/NĐ-CP", False), ("12/KH-UBND", False), ("43/2022/QH15", False)):
            forms = malformed(symbol, is_party)
            self.assertNotIn(symbol, forms)
            self.assertEqual({re.sub(r"[\s/-]", "", form) for form in forms}, {re.sub(r"[/-]", "", symbol)})

    def test_planted_dates_are_in_no_calendar(self):
        reference = document().numbered[0]
        for seed in range(200):
            words = impossible(reference, random.Random(seed))
            day, month, year = words.split("/")
            if len(year) == 4:
                with self.assertRaises(ValueError, msg=words):
                    datetime.date(int(year), int(month), int(day))
            else:
                self.assertNotEqual(year[:4], "2022", "a footnote mark behind the right year is no defect")

    def test_a_date_is_written_as_the_one_it_replaces(self):
        day = datetime.date(2022, 3, 8)
        self.assertEqual(written(day), "08/3/2022")
        self.assertEqual(written(day, "08/03/2021"), "08/03/2022")
        self.assertEqual(written(day, "8-3-2021"), "08-3-2022")
        self.assertEqual(written(day, "24 tháng\n6 năm 2021"), "08 tháng\n3 năm 2022")


class FactTests(unittest.TestCase):
    def test_terms_follow_each_other_without_a_gap(self):
        for term in range(10, 16):
            end = datetime.date.fromisoformat(TERMS[term][1])
            self.assertEqual(term_of(end), term)
            self.assertEqual(term_of(end + datetime.timedelta(1)), term + 1)

    def test_no_slip_of_a_ministry_is_taken_for_another(self):
        reference = types.SimpleNamespace(body="BCT", issuer="Bộ Công Thương")
        taken = {folded(code) for code in KNOWN_CODES | OLD_CODES}
        self.assertTrue({folded(slip) for slip in code_slips(reference.body)} & taken, "one that must be left out")
        self.assertTrue(slips(reference))
        self.assertFalse({folded(slip) for slip in slips(reference)} & taken)


class PlantingTests(unittest.TestCase):
    def test_the_year_planted_disagrees_with_the_date(self):
        plantings = list(plant_year([document()], random.Random(3)))[:12]
        self.assertTrue(plantings)
        for planting in plantings:
            name, start, end = planting.places[0]
            found = re.search(r"\d+/(\d{4})/[^ ]+ ngày \d+/\d+/(\d+)", planting.after[name][start:end])
            self.assertNotEqual(found[1], found[2])

    def test_the_term_planted_was_not_in_office(self):
        plantings = list(plant_term([document()], random.Random(3)))[:8]
        self.assertTrue(plantings)
        for planting in plantings:
            name, start, end = planting.places[0]
            self.assertRegex(planting.after[name][start:end], r"43/2022/QH1[0-4] ngày 11/01/2022")

    def test_a_place_moves_with_the_edits_before_it(self):
        text = document()
        reference = text.numbered[1]
        edit = Edit(text.text).insert(0, "Bản sao\n").replace(*reference.year_place, "22")
        planting = planted("VD101", text, edit, (reference.start, reference.end))
        _, start, end = planting.places[0]
        self.assertEqual(planting.after[text.name][start:end], "Nghị quyết số 43/22/QH15 ngày 11/01/2022")

    def test_what_is_inserted_is_its_own_place(self):
        edit = Edit("một ba").insert(4, "hai ")
        self.assertEqual(edit.text[slice(*edit.moved(4, 4))], "hai ")

    def test_the_title_is_not_running_text(self):
        text = document()
        self.assertTrue(text.is_title(TEXT.index("Cấp nước")))
        self.assertFalse(text.is_title(TEXT.index("Căn cứ")))


class TextTests(unittest.TestCase):
    def test_a_run_of_headings_counts_up_under_one_parent(self):
        text = Document(pathlib.Path("a.txt"), "I. MỘT\n1. a\n2. b\nII. HAI\n1. c\n3. d\nIII. BA\n", [])
        self.assertEqual([[h.number for h in run] for run in runs(text) if run[0].level == "Mục"], [[1, 2, 3]])
        self.assertIn([1, 2], [[h.number for h in run] for run in runs(text) if run[0].level == "khoản"])

    def test_judged_words_are_found_across_lines(self):
        self.assertEqual(find("theo Thông\ntư số 1/TT-BYT nhé", "theo", "Thông tư số 1/TT-BYT"), (5, 25))


if __name__ == "__main__":
    unittest.main()
