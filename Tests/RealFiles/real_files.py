#!/usr/bin/env python3
"""What viendan makes of real .docx, .odt, .doc, .rtf, .html and .pdf files, by the real pandoc, LibreOffice and pdftotext.

Usage: real_files.py VIENDAN

The plan is made here as people make one: the header in a table of two columns (Decree 30/2020/NĐ-CP), Word's own
numbering, a tracked change, a table with citations. Each format must give the same header, references and findings;
damaged, locked and scanned files must be told, with exit code 2.
"""
import http.server
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading

import docx
import docx.enum.text
import docx.oxml
import docx.oxml.ns
import pikepdf

DATE = "14 tháng 3 năm 2023"
BODY = [
    "Căn cứ Nghị định số 41/2021/NĐ-CP ngày 03/4/2019 của Chính phủ về cầu phao;",
    "Thực hiện Kế hoạch số 18/KH-UBND ngày 30/01/2023 của Ủy ban nhân dân tỉnh Phú Yên về trồng cây xanh, Ủy ban nhân "
    "dân huyện ban hành Kế hoạch như sau:",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "Phủ xanh đất trống.",
    "II. NHIỆM VỤ",
]
WRONG_TYPE = "Thực hiện Quyết định số 12/KH-UBND ngày 25/02/2022 của Ủy ban nhân dân tỉnh về giao đất."
TABLE = [["TT", "Nội dung", "Căn cứ"], ["1", "Rà soát", "Quyết định số 77/QĐ-UBND ngày 31/02/2022 của UBND tỉnh Phú Yên"]]
FOUND = ["VD101", "VD103", "VD105"]


def plan(path):
    document = docx.Document()
    header = document.add_table(rows=2, cols=2)
    for cell, lines in zip(
        [cell for row in header.rows for cell in row.cells],
        [["ỦY BAN NHÂN DÂN", "HUYỆN ĐỒNG XUÂN"], ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
         ["Số: 57/KH-UBND"], [f"Đồng Xuân, ngày {DATE}"]]):
        cell.text = "\n".join(lines)
    for line in ["KẾ HOẠCH", "Trồng cây xanh năm 2023"]:
        document.add_paragraph(line).alignment = docx.enum.text.WD_ALIGN_PARAGRAPH.CENTER
    for line in BODY:
        document.add_paragraph(line)
    document.add_paragraph("Rà soát quỹ đất", style="List Number")
    document.add_paragraph(WRONG_TYPE)
    # What was deleted must not be read with what stands in its place.
    changed = document.add_paragraph("Theo Nghị định số 55/2022/NĐ-CP ngày ")
    space = docx.oxml.ns.nsdecls("w")
    for element, text, words in [("del", "delText", "31/02/2022"), ("ins", "t", "10/6/2022")]:
        changed._p.append(docx.oxml.parse_xml(
            f'<w:{element} {space} w:id="1" w:author="a"><w:r><w:{text}>{words}</w:{text}></w:r></w:{element}>'))
    changed.add_run(" của Chính phủ về rừng.")
    document.add_paragraph().add_run().add_break(docx.enum.text.WD_BREAK.PAGE)
    table = document.add_table(rows=len(TABLE), cols=len(TABLE[0]))
    for row, texts in zip(table.rows, TABLE):
        for cell, text in zip(row.cells, texts):
            cell.text = text
    document.save(path)


def office(folder, form, path):
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", form,
                    "--outdir", folder / "made", path], check=True, capture_output=True)
    return folder / "made" / f"{path.stem}.{form.split(':')[0]}"


def expect(what, found, expected):
    if found != expected:
        sys.exit(f"{what}: {found!r} instead of {expected!r}")
    print(f"{what}: {found if len(str(found)) < 80 else 'as expected'}")


def main(viendan):
    def run(command, *arguments, **more):
        done = subprocess.run([viendan, command, *arguments], capture_output=True, text=True, **more)
        return done.returncode, done.stdout, done.stderr

    def report(path):
        code, output, errors = run("check", "--ignore", "VD3", "--output-format", "json", path)
        expect(f"{path.name}: exit code", (code, errors), (1, ""))
        return json.loads(output)

    def references(path):
        code, output, errors = run("extract", "--output-format", "jsonl", path)
        expect(f"{path.name}: extract", (code, errors), (0, ""))
        return [(r["kind"], r["type"], r["symbol"], r["date"]) for r in map(json.loads, output.splitlines())]

    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        first = folder / "ke hoach - số 57.docx"
        plan(first)
        known = references(first)
        expect("own number and date", known[0], ("own", "Kế hoạch", "57/KH-UBND", "2023-03-14"))
        expect("after the change", ("numbered", "Nghị định", "55/2022/NĐ-CP", "2022-06-10") in known, True)
        # LibreOffice's HTML has deleted words in it like any others.
        page = folder / "made" / "ke hoach.html"
        files = [first] + [office(folder, form, first) for form in ["odt", "doc", "rtf"]] + [page]
        subprocess.run(["pandoc", "--standalone", "-o", page, first], check=True, capture_output=True)
        for path in files:
            expect(f"{path.name}: references", references(path), known)
            findings = report(path)["findings"]
            expect(f"{path.name}: findings", [f["code"] for f in findings], FOUND)
            expect(f"{path.name}: heading", findings[1]["place"]["heading"].startswith("II. NHIỆM VỤ › 1. Rà soát"), True)

        pdf = office(folder, "pdf", first)
        pages = {f["code"]: f["place"] for f in report(pdf)["findings"]}
        expect("pages", (pages["VD101"], pages["VD105"]), ({"page": 1}, {"page": 2}))
        expect("own number of the PDF", references(pdf)[0], known[0])

        # A whole folder at once, whatever the threads.
        for path in files[1:-1] + [pdf]:
            path.rename(folder / path.name)
        one, four = (run("check", "--threads", n, folder) for n in ["1", "4"])
        expect("a folder, by any number of threads", one, four)

        # What can't be read is told; none of these may pass.
        broken = folder / "hong"
        broken.mkdir()
        whole = (folder / pdf.name).read_bytes()
        (broken / "cut.pdf").write_bytes(whole[: len(whole) // 2])
        for made in ["docx", "doc", "rtf", "odt"]:
            data = (folder / f"{first.stem}.{made}").read_bytes()
            (broken / f"cut.{made}").write_bytes(data[: len(data) // 3])
        with pikepdf.open(folder / pdf.name) as document:
            document.save(broken / "locked.pdf", encryption=pikepdf.Encryption(owner="a", user="b"))
        scanned = pikepdf.new()
        scanned.add_blank_page()
        scanned.save(broken / "scanned.pdf")
        (broken / "page.doc").write_text("<html><p>Số: 1/KH-UBND</p></html>")
        code, _, errors = run("check", "--lang", "en", broken)
        told = {line.split(":")[0].split("/")[-1]: line for line in errors.splitlines()}
        expect("exit code of broken files", code, 2)
        expect("told of", sorted(told), sorted(path.name for path in broken.iterdir()))
        expect("locked", "password" in told["locked.pdf"], True)
        expect("scanned", "ocrmypdf" in told["scanned.pdf"], True)

        # Nobody learns by a picture that is linked to that the document was read.
        fetched = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                fetched.append(self.path)
                self.send_error(404)

            do_HEAD = do_OPTIONS = do_PROPFIND = do_GET

            def log_message(self, *_):
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        source = folder / "linked.fodt"
        source.write_text(LINKED.format(port=server.server_port))
        linked = [office(folder, form, source) for form in ["doc", "rtf", "odt"]]
        expect("the picture is linked", bool(fetched), True)
        fetched.clear()
        for path in linked:
            run("check", path)
        expect("fetched while checking", fetched, [])
        left = [path for path in os.listdir(tempfile.gettempdir()) if path.startswith("viendan-") and len(path) == 14]
        expect("left behind", left, [])


LINKED = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>Trồng cây <draw:frame
 svg:width="2cm" svg:height="2cm" text:anchor-type="as-char"><draw:image xlink:href="http://127.0.0.1:{port}/anh.png"
 xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame></text:p></office:text></office:body>
</office:document>"""

if __name__ == "__main__":
    main(*sys.argv[1:])
