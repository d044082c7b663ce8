"""What the planters know of types, bodies and dates, so that what they plant is wrong and nothing else."""
import csv
import dataclasses
import datetime
import pathlib
import re

#: Types whose abbreviation opens the code.
TYPE_CODES = {
    "Nghị định": "NĐ", "Nghị quyết": "NQ", "Quyết định": "QĐ", "Chỉ thị": "CT", "Thông tư": "TT", "Kế hoạch": "KH",
    "Kết luận": "KL", "Chương trình": "CTr", "Hướng dẫn": "HD", "Báo cáo": "BC", "Tờ trình": "TTr", "Công điện": "CĐ",
}

#: First and last day of each term of the National Assembly.
TERMS = {
    10: ("1997-09-20", "2002-07-18"), 11: ("2002-07-19", "2007-07-18"), 12: ("2007-07-19", "2011-07-20"),
    13: ("2011-07-21", "2016-07-19"), 14: ("2016-07-20", "2021-07-19"), 15: ("2021-07-20", "2026-04-05"),
    16: ("2026-04-06", "2031-04-05"),
}

#: Ministries by their codes.
MINISTRIES = {
    "BQP": "Bộ Quốc phòng", "BCA": "Bộ Công an", "BNG": "Bộ Ngoại giao", "BNV": "Bộ Nội vụ", "BTP": "Bộ Tư pháp",
    "BTC": "Bộ Tài chính", "BCT": "Bộ Công Thương", "BNNMT": "Bộ Nông nghiệp và Môi trường", "BXD": "Bộ Xây dựng",
    "BVHTTDL": "Bộ Văn hóa, Thể thao và Du lịch", "BKHCN": "Bộ Khoa học và Công nghệ",
    "BGDĐT": "Bộ Giáo dục và Đào tạo", "BYT": "Bộ Y tế", "BDTTG": "Bộ Dân tộc và Tôn giáo",
    "BLĐTBXH": "Bộ Lao động - Thương binh và Xã hội", "BKHĐT": "Bộ Kế hoạch và Đầu tư",
    "BTNMT": "Bộ Tài nguyên và Môi trường", "BNNPTNT": "Bộ Nông nghiệp và Phát triển nông thôn",
    "BTTTT": "Bộ Thông tin và Truyền thông", "BGTVT": "Bộ Giao thông vận tải", "UBDT": "Ủy ban Dân tộc",
    "NHNN": "Ngân hàng Nhà nước Việt Nam", "TTCP": "Thanh tra Chính phủ",
}
#: Merged on 01/3/2025; what took over the work, as a document of that field would now be numbered.
MERGED = {
    "BLĐTBXH": "BNV", "LĐTBXH": "BNV", "BKHĐT": "BTC", "BTNMT": "BNNMT", "BNNPTNT": "BNNMT", "BTTTT": "BKHCN",
    "BGTVT": "BXD", "UBDT": "BDTTG",
}
FOUNDED_2025 = ("BNNMT", "BDTTG")
MERGER = datetime.date(2025, 3, 1)

#: Every code that some body bears: a slip must not give one of them.
KNOWN_CODES = set(MINISTRIES) | set(
    """TTg CP HĐBT QH UBTVQH CTN VPQH VPCTN HĐBCQG TANDTC HĐTP VKSNDTC VKSTC KTNN VPCP LĐTBXH BTM BCN BTS BVHTT BBCVT BKHCNMT
    TCCP UBTDTT BVCSTE BVGCMTTE BHXH TCT CT TCHQ CHQ TTPVHCC TCĐC UBCK KBNN UBND HĐND SYT SNV STC SXD STP SGDĐT SNNMT
    SKHCN SVHTTDL SLĐTBXH SCT SDTTG STNMT SKHĐT SGTVT STTTT SNNPTNT SNN CAT CATP VP MTTW TLĐ TWĐTN ĐCT TW VPTW BTCTW
    UBKTTW CQUBKTTW BTGTW BDVTW BTGDVTW BNCTW BKTTW BĐNTW BCĐTW BCĐ QUTW ĐUQS ĐUCA ĐUBP ĐUK ĐU CB TU HU QU ThU BTCTU
    BTGTU BTGDVTU BNCTU BDVTU UBKTTU VPTU BXDĐ ĐĐ BCSĐ TB HĐ ĐH BNN BKH TTTT GTVT BGD BGDDT LB BTNVMT LĐTB SLĐTB BTT BBC
    BCĐTƯ BNNPTNN BHTT""".split())

#: Codes of the years before the ministries had a B, and of their units: no slip, and no body whose types are known.
OLD_CODES = set("TNMT NNPTNT KHĐT GDĐT VHTTDL KHCN YT NV TC XD TP QP CA NG".split())

#: A body: how its code begins, and how its name stands after *của*.
SURFACES = {
    "CP": ["Chính phủ"], "TTg": ["Thủ tướng Chính phủ"], "QH": ["Quốc hội"],
    "UBTVQH": ["Ủy ban Thường vụ Quốc hội", "Ủy ban thường vụ Quốc hội", "UBTVQH"],
    "TW": ["Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương"],
    "UBND": ["Ủy ban nhân dân", "Uỷ ban nhân dân", "UBND"], "HĐND": ["Hội đồng nhân dân", "HĐND"],
}


@dataclasses.dataclass(frozen=True)
class Known:
    """A document whose data public sources agree on."""
    symbol: str
    type: str
    date: datetime.date
    issuer: str


def known_documents():
    with open(pathlib.Path(__file__).parent.parent / "known.tsv", encoding="utf-8", newline="") as file:
        return [
            Known(row["symbol"], row["type"], datetime.date.fromisoformat(row["date"]), row["issuer"])
            for row in csv.DictReader(file, delimiter="\t")
        ]


KNOWN = known_documents()
KNOWN_BY_SYMBOL = {(known.type, known.symbol): known for known in KNOWN}


def term_of(day):
    """The term of the National Assembly in office on a day."""
    return next((n for n, (first, last) in TERMS.items() if first <= day.isoformat() <= last), None)


def terms_in(year):
    return {n for n, (first, last) in TERMS.items() if int(first[:4]) <= year <= int(last[:4])}


def words(text):
    """A pattern for a name as it may be wrapped."""
    return r"\s+".join(map(re.escape, text.split()))


def any_form(rng):
    """A form in which dates are written, for `written`."""
    return rng.choice(["1/1", "1 tháng 1 năm 1"])


def written(day, like=None):
    """A date in the form of another: *08/3/2022*, *08 tháng 3 năm 2022*, *08-3-2022*."""
    first = f"{day.day:02d}"
    month = f"{day.month:02d}" if day.month < 3 or like and re.match(r"\d+[/.-]0[3-9]", like) else str(day.month)
    separator = re.search(r"\d([/.-])\d", like or "")
    if separator:
        return separator[1].join((first, month, str(day.year)))
    if like is None:
        return f"{first}/{month}/{day.year}"
    gaps = re.match(r"\d+(\s+)tháng(\s+)\d+(\s+)năm(\s+)\d+", like)
    gaps = gaps.groups() if gaps else (" ",) * 4
    return f"{first}{gaps[0]}tháng{gaps[1]}{month}{gaps[2]}năm{gaps[3]}{day.year}"
