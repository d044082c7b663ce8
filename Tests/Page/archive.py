"""The documents that the page is tested with, written for this."""
import pathlib

HOSTILE_NAME = '<img src=x onerror=hacked()>"&.txt'

PLAN = """ỦY BAN NHÂN DÂN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH LÀO CAI                        Độc lập - Tự do - Hạnh phúc

Số: 12/KH-UBND                Lào Cai, ngày 05 tháng 01 năm 2022

KẾ HOẠCH
Bảo trì cầu phao trên địa bàn tỉnh năm 2022

I. MỤC TIÊU

Mỗi cầu phao được kiểm định một lần theo Nghị định số 41/2021/NĐ-CP ngày 03/4/2021 của Chính phủ về cầu phao.
"""

DRAFT = """ỦY BAN NHÂN DÂN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH LÀO CAI                        Độc lập - Tự do - Hạnh phúc

Số: 41/KH-UBND                Lào Cai, ngày 08 tháng 3 năm 2022

KẾ HOẠCH
Sửa cầu phao Bến Gỗ năm 2022

I. CĂN CỨ

Thực hiện Nghị định số 41/2021/NĐ-CP ngày 03/4/2019 của Chính phủ về cầu phao; Kế hoạch số 12/KH-UBND ngày 05/01/2022
của Ủy ban nhân dân tỉnh Lào Cai về bảo trì cầu phao, Ủy ban nhân dân tỉnh sửa cầu theo Quyết định số 512/QĐ-SGTVT.

II. NỘI DUNG

Việc nêu ở Mục I làm xong trước mùa mưa, như Kế hoạch số 12/KH-UBND đã giao và Mục VII đã dự toán.
"""

HOSTILE = """ỦY BAN NHÂN DÂN
TỈNH LÀO CAI

Số: 77/KH-UBND                Lào Cai, ngày 09 tháng 5 năm 2022

KẾ HOẠCH
Sơn cầu <script>hacked()</script> năm 2022

Thực hiện Nghị định số 41/2021/NĐ-CP ngày 03/4/2020 <b onmouseover="hacked()">của</b> Chính phủ </script><script>hacked()</script> <!-- <script>
&lt;b&gt; \\u003cscript\\u003e ]]> javascript:hacked() \u202egnoud oac\u202c \x1b[31m
"""


def write(folder):
    """Three documents, one of them with a name and a text that try to become markup."""
    for name, text in [("bao-tri.txt", PLAN), ("sua-cau.txt", DRAFT), (HOSTILE_NAME, HOSTILE)]:
        pathlib.Path(folder, name).write_text(text)


def write_many(folder, count):
    """Copies with numbers of their own, every tenth with a finding."""
    for number in range(1, count + 1):
        text = PLAN.replace("12/KH-UBND", f"{number}/KH-UBND")
        if number % 10 == 0:
            text = text.replace("03/4/2021", "03/4/2019")
        pathlib.Path(folder, f"{number:04}.txt").write_text(text)
