#!/usr/bin/env python3
"""The page of `viendan report` in headless Chromium: what is shown, links, filters, keys, sizes, hostile text.

Usage: page.py VIENDAN
"""
import base64
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import axe_playwright_python
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

import archive

AXE = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js")


class PageTest(unittest.TestCase):
    """A browser on a page that was made of a folder."""

    viendan = None
    options = []

    @classmethod
    def write(cls, folder):
        archive.write(folder)

    @classmethod
    def setUpClass(cls):
        holder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(holder.cleanup)
        cls.folder = pathlib.Path(holder.name)
        (cls.folder / "kho").mkdir()
        cls.write(cls.folder / "kho")
        run = subprocess.run(
            [cls.viendan, "report", *cls.options, "-o", "trang.html", "kho"], cwd=cls.folder, capture_output=True)
        assert run.returncode == 1, run.stderr.decode()
        options = webdriver.ChromeOptions()
        for argument in ["--headless=new", "--no-sandbox", "--window-size=1280,800"]:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        cls.browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
        cls.addClassCleanup(cls.browser.quit)

    def setUp(self):
        self.open("")

    def tearDown(self):
        self.assertEqual([], self.browser.get_log("browser"))

    def open(self, place):
        """Loads the page anew, at a place in it."""
        self.browser.get("about:blank")
        self.browser.get((self.folder / "trang.html").as_uri() + place)

    def all(self, selector):
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector):
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def shown(self, selector):
        return [element for element in self.all(selector) if element.is_displayed()]

    def until(self, condition):
        return WebDriverWait(self.browser, 10).until(lambda _: condition())

    def press(self, *keys):
        self.browser.switch_to.active_element.send_keys(*keys)

    def place(self):
        return self.browser.execute_script("return location.hash")

    def documents(self):
        return [row.text for row in self.all("#documents a.name")]

    def follow(self, link, heading):
        """Clicks, and waits for the view with a heading."""
        link.click()
        self.until(lambda: heading in self.one("h1").text)

    def screen(self, width, height=800):
        self.browser.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500})
        self.addCleanup(self.browser.execute_cdp_cmd, "Emulation.clearDeviceMetricsOverride", {})

    def media(self, medium="", scheme="light"):
        self.browser.execute_cdp_cmd(
            "Emulation.setEmulatedMedia",
            {"media": medium, "features": [{"name": "prefers-color-scheme", "value": scheme}]})
        self.addCleanup(self.browser.execute_cdp_cmd, "Emulation.setEmulatedMedia", {"media": "", "features": []})


class ViewTest(PageTest):
    def test_summary_has_the_figures_of_check(self):
        run = subprocess.run(
            [self.viendan, "check", "--output-format", "json", "kho"], cwd=self.folder, capture_output=True)
        summary = json.loads(run.stdout)["summary"]
        figures = [figure.text for figure in self.all(".figure strong")]
        counts = summary["findings"]
        self.assertEqual(
            figures[:6],
            [str(number) for number in [
                counts["error"], counts["warning"], counts["info"], summary["checked"], summary["references"]["total"],
                summary["documents"]["cited"]]])

    def test_documents_are_listed_with_their_counts(self):
        self.assertEqual(self.documents(), ["Kế hoạch 77/KH-UBND", "Kế hoạch 12/KH-UBND", "Kế hoạch 41/KH-UBND"])
        badges = [row.text for row in self.all("li.document .badges")]
        self.assertEqual(badges[1], "không có phát hiện")
        self.assertEqual(badges[2].split(), ["✕1", "lỗi", "▲2", "cảnh", "báo"])

    def test_findings_stand_beside_their_place_with_evidence(self):
        self.open("#d3/f1")
        note = self.one("#note-1")
        self.assertIn("VD101", note.text)
        self.assertIn("năm trong số hiệu là 2021", note.text)
        mark = self.one("mark.error")
        self.assertEqual(mark.text, "2021")
        self.assertIn("wavy", mark.value_of_css_property("text-decoration"))
        self.assertLess(mark.rect["x"] + mark.rect["width"], note.rect["x"])
        self.assertLess(abs(mark.rect["y"] - note.rect["y"]), 60)
        self.until(lambda: self.browser.switch_to.active_element == note)
        note.find_element(By.CSS_SELECTOR, ".evidence a").click()
        self.until(lambda: self.all(".reference.current"))
        self.assertIn("03/4/2019", self.one(".reference.current").text)

    def test_the_text_is_whole(self):
        self.open("#d3")
        lines = [line.rstrip() for line in archive.DRAFT.rstrip("\n").split("\n")]
        shown = self.browser.execute_script("return [...document.querySelectorAll('.line')].map(l => l.textContent)")
        self.assertEqual([line.replace("\xa0", "").rstrip() for line in shown][: len(lines)], lines)

    def test_a_reference_leads_to_its_target_its_other_citations_and_the_document(self):
        self.open("#d3")
        self.one("a.reference[href='#d3/r3']").click()
        card = self.one("#card")
        self.until(card.is_displayed)
        self.assertEqual(card.find_element(By.TAG_NAME, "h2").text, "Kế hoạch 12/KH-UBND")
        self.assertIn("05/01/2022", card.text)
        self.assertIn("Chỗ khác trong văn bản này: 1", card.text)
        card.find_element(By.CSS_SELECTOR, ".citations a").click()
        self.until(lambda: "Kế hoạch số 12/KH-UBND" in "".join(e.text for e in self.all("a.reference.current")) and self.place() != "#d3/r3")
        self.follow(self.one("#card a.button"), "Kế hoạch 12/KH-UBND")
        self.assertEqual(self.place(), "#d2")
        self.assertFalse(self.one("#card").is_displayed())

    def test_citations_in_other_documents_are_looked_up(self):
        self.open("#d2/r2")
        self.until(self.one("#card").is_displayed)
        self.assertEqual(self.one("#card h2").text, "Nghị định 41/2021/NĐ-CP")
        self.one("#card .citations summary").click()
        link = self.until(lambda: self.one("#card .citations details a"))
        self.assertIn("Nghị định số 41/2021/NĐ-CP", self.one("#card .citations details li").text)
        target = link.get_attribute("href").split("#")[1]
        link.click()
        self.until(lambda: self.place() == f"#{target}")
        self.until(lambda: self.all("a.reference.current"))

    def test_a_part_of_the_document_leads_to_its_heading(self):
        self.open("#d3")
        part = next(link for link in self.all("a.reference") if link.text == "Mục I")
        part.click()
        self.until(self.one("#card").is_displayed)
        self.one("#card h2 a").click()
        self.until(lambda: self.all(".line.current"))
        self.assertEqual(self.one(".line.current").text, "I. CĂN CỨ")

    def test_a_part_that_is_missing_is_told(self):
        self.open("#d3")
        next(link for link in self.all("a.reference.unresolved") if link.text == "Mục VII").click()
        self.until(self.one("#card").is_displayed)
        self.assertIn("Văn bản không có phần này.", self.one("#card").text)

    def test_findings_across_documents_stand_in_theirs(self):
        """VD301 and VD302 are known when all documents were read, and written behind them."""
        self.open("#d3")
        codes = [note.text for note in self.all(".finding .place")]
        run = subprocess.run(
            [self.viendan, "check", "--output-format", "json", "kho"], cwd=self.folder, capture_output=True)
        expected = [f["code"] for f in json.loads(run.stdout)["findings"] if f["path"] == "kho/sua-cau.txt"]
        self.assertEqual(sorted(code.split()[-1] for code in codes), sorted(expected))

    def test_the_address_of_a_place_is_enough(self):
        self.open("#d3/l16")
        self.assertIn("Việc nêu ở Mục I", self.one(".line.current").text)
        for odd in ["#d99", "#d3/f99", "#d3/r99", "#d3/l999", "#graph/9999", "#<b>", "#d0"]:
            with self.subTest(odd):
                self.open(odd)
                self.assertTrue(self.one("h1").text)


class FilterTest(PageTest):
    def test_severity(self):
        self.open("#d3")
        before = len(self.shown(".finding"))
        self.one("[data-severity=error]").click()
        self.assertEqual(self.one("[data-severity=error]").get_attribute("aria-pressed"), "false")
        self.assertEqual(len(self.shown(".finding.error")), 0)
        self.assertEqual(self.all("mark.error"), [])
        self.assertIn(f"trong {before}", self.one("#tally").text)
        self.one("[data-severity=error]").click()
        self.assertEqual(len(self.shown(".finding")), before)
        self.assertTrue(self.all("mark.error"))

    def test_rule(self):
        Select(self.one("#rule")).select_by_value("VD205")
        self.assertEqual(self.documents(), ["Kế hoạch 41/KH-UBND"])
        self.follow(self.one("#documents a.name"), "Kế hoạch 41/KH-UBND")
        self.assertTrue(all("VD205" in note.text for note in self.shown(".finding")))
        self.assertTrue(self.shown(".finding"))

    def test_rule_in_the_overview(self):
        self.one(".rules .link").click()
        self.assertEqual(Select(self.one("#rule")).first_selected_option.get_attribute("value"), self.one(".rules .link").text)

    def test_document_by_words_without_marks(self):
        self.one("#query").send_keys("bao tri CAU phao")
        self.assertEqual(self.documents(), ["Kế hoạch 12/KH-UBND"])
        self.one("#query").clear()
        self.one("#query").send_keys("khong co van ban nay")
        self.assertEqual(self.documents(), [])
        self.assertIn("0 trong 3", self.one("#status").get_attribute("textContent"))

    def test_order(self):
        Select(self.one("#order")).select_by_value("gravity")
        self.assertEqual(self.documents()[-1], "Kế hoạch 12/KH-UBND")


class GraphTest(PageTest):
    def setUp(self):
        self.open("#graph")

    def labels(self):
        return {node.get_attribute("textContent") for node in self.all("svg.graph .node text")}

    def test_documents_and_links_are_drawn(self):
        self.assertTrue({"Kế hoạch 41/KH-UBND", "Kế hoạch 12/KH-UBND", "Nghị định 41/2021/NĐ-CP"} <= self.labels())
        self.assertGreaterEqual(len(self.all("svg.graph .link")), 4)

    def test_a_document_is_clicked(self):
        node = next(n for n in self.all("svg.graph .node") if "Nghị định 41/2021" in n.get_attribute("textContent"))
        self.follow(node, "Nghị định 41/2021/NĐ-CP")
        self.assertTrue({"Kế hoạch 41/KH-UBND", "Kế hoạch 12/KH-UBND", "Kế hoạch 77/KH-UBND"} <= self.labels())
        node = next(n for n in self.all("svg.graph .node") if "Kế hoạch 12" in n.get_attribute("textContent"))
        self.follow(node, "Kế hoạch 12/KH-UBND")
        self.follow(self.one(".node a.button"), "Kế hoạch 12/KH-UBND")
        self.assertEqual(self.place(), "#d2")

    def test_search(self):
        self.one("#query").send_keys("bao tri")
        self.until(lambda: "Kế hoạch 77/KH-UBND" not in self.labels())
        self.assertIn("Kế hoạch 12/KH-UBND", self.labels())
        self.assertEqual(len(self.all("#nodes li")), 1)

    def test_relation(self):
        Select(self.one("#relation")).select_by_value("implements")
        links = [link.get_attribute("textContent") for link in self.all("svg.graph .link")]
        self.assertTrue(links)
        self.assertTrue(all("thực hiện" in link for link in links), links)


class KeyboardTest(PageTest):
    def test_next_and_previous_finding_go_on_to_the_next_document(self):
        self.open("#d1")
        places = []
        for _ in range(3):
            self.press("j")
            self.until(lambda: self.place() not in ["#d1", *places])
            places.append(self.place())
        self.assertEqual(places[0], "#d1/f1")
        self.assertTrue(places[-1].startswith("#d3/"), places)
        self.press("k")
        self.until(lambda: self.place() == places[-2])

    def test_documents_of_the_overview(self):
        self.press("j")
        self.press("j")
        self.assertEqual(self.browser.switch_to.active_element.text, "Kế hoạch 12/KH-UBND")
        self.press(Keys.ENTER)
        self.until(lambda: self.place() == "#d2")

    def test_next_document_search_graph_overview(self):
        self.press("n")
        self.until(lambda: self.place() == "#d1")
        self.press("/")
        self.until(lambda: self.browser.switch_to.active_element.get_attribute("id") == "query")
        self.press("g")
        self.assertEqual(self.one("#query").get_attribute("value"), "g")
        self.press(Keys.ESCAPE)
        self.press("g")
        self.until(lambda: self.place() == "#graph")
        self.press("o")
        self.until(lambda: self.place() == "")

    def test_help_names_every_key(self):
        self.press("?")
        self.until(self.one("#help").is_displayed)
        self.assertGreaterEqual(len(self.all("#help kbd")), 10)
        self.press(Keys.ESCAPE)
        self.until(lambda: not self.one("#help").is_displayed())

    def test_a_reference_opens_by_enter_and_escape_gives_the_focus_back(self):
        self.open("#d3")
        reference = self.one("a.reference[href='#d3/r3']")
        self.browser.execute_script("arguments[0].focus()", reference)
        self.assertNotEqual(reference.value_of_css_property("outline-style"), "none")
        self.press(Keys.ENTER)
        self.until(self.one("#card").is_displayed)
        self.press(Keys.ESCAPE)
        self.assertFalse(self.one("#card").is_displayed())
        self.assertEqual(self.browser.switch_to.active_element, reference)


class LookTest(PageTest):
    places = ["", "#d3/f1", "#d3/r3", "#graph", "#graph/1"]

    def test_no_faults_of_accessibility(self):
        """Contrast (AA), names, roles, in light and dark."""
        for scheme in ["light", "dark"]:
            self.media(scheme=scheme)
            for place in self.places:
                with self.subTest(f"{scheme} {place}"):
                    self.open(place)
                    self.browser.execute_script(AXE.read_text())
                    found = self.browser.execute_async_script(
                        "const done = arguments[0]; axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}).then(r => done("
                        "r.violations.map(v => [v.id, v.nodes.map(n => [n.html, n.failureSummary]).slice(0, 3)])))")
                    self.assertEqual(found, [])

    def test_dark(self):
        for scheme, isDark in [("light", False), ("dark", True)]:
            self.media(scheme=scheme)
            colour = self.one("body").value_of_css_property("background-color")
            red = int(colour.split("(")[1].split(",")[0])
            self.assertEqual(red < 80, isDark)

    def test_nothing_is_wider_than_a_phone(self):
        self.screen(375)
        for place in self.places:
            with self.subTest(place):
                self.open(place)
                wide, screen = self.browser.execute_script("return [document.documentElement.scrollWidth, innerWidth]")
                self.assertEqual((wide, screen), (375, 375))

    def test_on_a_phone_a_finding_stands_below_its_text(self):
        self.screen(375)
        self.open("#d3/f1")
        self.assertGreater(self.one("#note-1").rect["y"], self.one("mark.error").rect["y"])

    def test_print_shows_the_text_with_its_findings_and_no_controls(self):
        self.open("#d3")
        printed = base64.b64decode(self.browser.print_page())
        (self.folder / "in.pdf").write_bytes(printed)
        text = subprocess.run(["pdftotext", "-layout", "in.pdf", "-"], cwd=self.folder, capture_output=True).stdout.decode()
        self.assertIn("Việc nêu ở", text)
        self.assertIn("năm trong số hiệu là 2021", text)
        for unwanted in ['"findings"', '"references"', "Mọi luật", "Văn bản sau"]:
            self.assertNotIn(unwanted, text)

    def test_print_of_the_overview_unfolds_the_findings(self):
        Select(self.one("#order")).select_by_value("gravity")
        self.browser.execute_script("document.querySelectorAll('li.document details').forEach(d => d.open = false)")
        (self.folder / "in.pdf").write_bytes(base64.b64decode(self.browser.print_page()))
        text = subprocess.run(["pdftotext", "-layout", "in.pdf", "-"], cwd=self.folder, capture_output=True).stdout.decode()
        self.assertIn("năm trong số hiệu là 2021", text)
        self.until(lambda: not self.all("li.document details[open]"))

    def test_nothing_is_fetched(self):
        self.browser.get_log("performance")
        for place in self.places:
            self.open(place)
        events = [json.loads(entry["message"])["message"] for entry in self.browser.get_log("performance")]
        urls = {e["params"]["request"]["url"].split("#")[0] for e in events if e["method"] == "Network.requestWillBeSent"}
        self.assertLessEqual(urls, {(self.folder / "trang.html").as_uri(), "data:,", "about:blank"})
        self.assertNotIn("http", (self.folder / "trang.html").read_text().replace("http://www.w3.org/2000/svg", "").replace("http-equiv", ""))


class HostileTest(PageTest):
    def test_text_and_names_stay_text(self):
        for place in ["", "#d1", "#d1/r2", "#d1/f1", "#graph", "#graph/1"]:
            with self.subTest(place):
                self.open(place)
                made = self.browser.execute_script(
                    "return [typeof hacked, document.querySelectorAll('img, iframe, object, b, [onerror], [onmouseover]').length,"
                    "document.querySelectorAll('script:not([type])').length]")
                self.assertEqual(made, ["undefined", 0, 1])
        self.open("#d1")
        self.assertIn("kho/" + archive.HOSTILE_NAME, self.one("p.path").text)
        text = self.one(".prose").text
        for written in ["<script>hacked()</script>", '<b onmouseover="hacked()">', "</script><script>", "<!-- <script>", "&lt;b&gt;", "\\u003cscript\\u003e"]:
            self.assertIn(written, text)
        self.assertNotRegex(text, "[\x1b\u202e\u202c]")

    def test_markup_cannot_be_made_even_by_mistake(self):
        with self.assertRaisesRegex(Exception, "TrustedHTML"):
            self.browser.execute_script("document.body.innerHTML = '<b>x</b>'")
        self.browser.get_log("browser")


class EnglishTest(PageTest):
    options = ["--lang", "en"]

    def test_the_page_speaks_english_and_the_documents_do_not(self):
        self.assertEqual(self.one("html").get_attribute("lang"), "en")
        self.assertEqual(self.one("h1").text, "Result of the citation check")
        self.open("#d3/f1")
        self.assertIn("the symbol has the year 2021", self.one("#note-1").text)
        self.assertEqual(self.one(".prose").get_attribute("lang"), "vi")
        self.press("?")
        own = self.one("header").text + self.one("#help").text + self.one(".steps").text
        self.assertRegex(own, r"\A[\x00-\x7f✕▲●←→]*\Z")


class ManyTest(PageTest):
    count = 500

    @classmethod
    def write(cls, folder):
        archive.write_many(folder, cls.count)

    def elements(self):
        return self.browser.execute_script("return document.querySelectorAll(':not(script)').length")

    def test_only_what_is_looked_at_is_drawn(self):
        self.assertIn(f"{self.count}", self.one("#documents .note").text)
        self.assertEqual(len(self.documents()), 100)
        self.one("#documents .more").click()
        self.assertEqual(len(self.documents()), 200)
        self.assertLess(self.elements(), 5000)
        self.open("#d250")
        self.assertLess(self.elements(), 500)
        self.open("#graph")
        self.assertLess(self.elements(), 2000)
        self.assertEqual(len(self.all("svg.graph .node")), 41)
        self.assertIn(f"{self.count - 40}", self.one("#drawing .note").text)

    def test_filters_reach_all(self):
        Select(self.one("#rule")).select_by_value("VD101")
        self.assertEqual(len(self.documents()), self.count // 10)
        self.one("#query").send_keys("0490")
        self.assertEqual(self.documents(), ["Kế hoạch 490/KH-UBND"])
        self.follow(self.one("#documents a.name"), "Kế hoạch 490/KH-UBND")
        self.assertEqual(len(self.shown(".finding")), 1)


class LongTest(PageTest):
    """One document of many pages: the first lines are there at once, the last ones follow or are asked for."""

    lines = 20_000

    @classmethod
    def write(cls, folder):
        text = archive.DRAFT + "Cầu phao số hiệu riêng được sơn theo Kế hoạch số 12/KH-UBND ngày 05/01/2022.\n" * cls.lines
        pathlib.Path(folder, "dai.txt").write_text(text + "Dòng cuối cùng.\f\nTrang sau.\n")

    def test_the_end_is_reached(self):
        self.open(f"#d1/l{self.lines + archive.DRAFT.count(chr(10)) + 1}")
        self.assertIn("Dòng cuối cùng", self.until(lambda: self.one(".line.current")).text)
        self.assertEqual(self.one(".page-break").text, "Trang 2")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    PageTest.viendan = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
