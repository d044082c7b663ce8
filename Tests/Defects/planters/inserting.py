"""Puts sentences of our own where a text takes them."""
import re
import textwrap

#: Lines of the grounds on which a document is issued.
BASIS_FRAMES = ["Căn cứ {x};", "Căn cứ {x};", "Thực hiện {x};", "Theo {x};"]

#: Sentences of the body.
BODY_FRAMES = [
    "Việc bố trí kinh phí thực hiện theo {x}.",
    "Giao các cơ quan, đơn vị tiếp tục triển khai {x}, bảo đảm đúng tiến độ đã đề ra.",
    "Quá trình tổ chức thực hiện bám sát {x}; kịp thời báo cáo khó khăn, vướng mắc.",
    "Hồ sơ, trình tự giải quyết áp dụng {x} cho đến khi có hướng dẫn mới.",
    "Kết quả được tổng hợp chung vào báo cáo sơ kết {x}.",
    "Các nội dung khác không nêu ở đây thực hiện theo {x}.",
    "Đối tượng và định mức hỗ trợ xác định theo {x}, không hỗ trợ trùng.",
    "Rà soát những nhiệm vụ đã giao tại {x} để tránh chồng chéo, bỏ sót.",
    "Đơn vị được giao chủ trì chịu trách nhiệm đôn đốc, kiểm tra việc chấp hành {x}.",
    "Công tác tuyên truyền gắn với việc phổ biến {x} đến từng khu dân cư.",
    "Số liệu nền dùng để so sánh lấy từ kết quả thực hiện {x}.",
    "Trường hợp phát sinh nhiệm vụ ngoài kế hoạch thì xử lý theo {x}.",
]


def basis_places(document):
    """Ends of the lines *Căn cứ …;*, each with how the next line is set off."""
    places = []
    for line in re.finditer(r"(?m)^Căn cứ [^\n]*(?:\n(?!\s*\n|Căn cứ|Theo |Xét )[^\n]+)*;[ \t]*\n(\s*\n)?", document.text):
        if line.start() >= document.body_start and not re.search(r"CÔNG BÁO|Ngày \d", line[0]):
            places.append((line.end(), "\n\n" if line[1] else "\n"))
    return places


def body_places(document):
    """Ends of paragraphs of the body, each with how the next one is set off."""
    text, places = document.text, []
    last = text.find("Nơi nhận")
    last = last if last > 0 else len(text)
    for end in re.finditer(r"\.[ \t]*\n(\s*\n)?(?=\S)", text):
        start = text.rfind("\n", 0, end.start()) + 1
        line = text[start:end.start()]
        if not document.body_start < start < last or len(line) < 50 or "|" in line or re.search("[“”\"]", line):
            continue
        if re.match(r"\s*[IVX]+[.-]|\s*(Điều|Chương|Mục|Phần) ", line) or text[start:end.end()].rstrip().endswith("./."):
            continue
        places.append((end.end(), "\n\n" if end[1] else "\n"))
    return places


def paragraph(document, words, gap):
    """Words as a paragraph of their own, wrapped as the text is."""
    return (textwrap.fill(words, document.width, break_long_words=False, break_on_hyphens=False) if document.width else words) + gap


def inserted(document, edit, words, rng, basis=None):
    """Inserts a sentence about *words*; the place of insertion, as a range of the old text, or None where there is none.

    `basis` chooses between the grounds and the body; None takes either.
    """
    grounds, body = basis_places(document), body_places(document)
    takes_basis = basis if basis is not None else bool(grounds) and rng.random() < 0.5
    places, frames = (grounds, BASIS_FRAMES) if takes_basis else (body, BODY_FRAMES)
    if not places:
        return None
    place, gap = rng.choice(places)
    edit.insert(place, paragraph(document, rng.choice(frames).format(x=words), gap))
    return place, place
