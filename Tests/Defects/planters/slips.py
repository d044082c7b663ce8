"""How people mistype years, days and codes."""
import calendar
import datetime


def year_slips(year):
    """Years that a slip makes of a year: one off, a digit other, two digits swapped."""
    text = str(year)
    slips = {str(year + step) for step in (-2, -1, 1, 2, 10, -10, 3, -3, 5, -5)}
    slips |= {text[:i] + text[i + 1] + text[i] + text[i + 2:] for i in (1, 2)}
    return sorted(int(s) for s in slips if s != text and 1992 <= int(s) <= 2032)


def code_slips(code):
    """Codes one slip from a code: two letters swapped, one left out, one doubled, Đ for D."""
    slips = {code[:i] + code[i + 1] + code[i] + code[i + 2:] for i in range(1, len(code) - 1)}
    slips |= {code[:i] + code[i + 1:] for i in range(1, len(code))}
    slips |= {code[:i] + code[i] + code[i:] for i in range(1, len(code))}
    slips |= {code.replace("Đ", "D", 1)}
    return sorted(slips - {code})


def day_slips(day, rng, years=()):
    """Another day of the same year that a slip makes: another day, month, both swapped; or one of other years."""
    slips = set()
    for step in (-10, -9, -2, -1, 1, 2, 9, 10, 20, -20):
        try:
            slips.add(day.replace(day=day.day + step))
        except ValueError:
            continue
    for month in {day.month - 1, day.month + 1, day.month + 10, day.month - 10, day.month + 6}:
        if 1 <= month <= 12 and day.day <= calendar.monthrange(day.year, month)[1]:
            slips.add(day.replace(month=month))
    if day.day <= 12:
        slips.add(datetime.date(day.year, day.day, day.month))
    for year in years:
        if not (day.month == 2 and day.day == 29):
            slips.add(day.replace(year=year))
    slips.discard(day)
    slips = sorted(slips)
    rng.shuffle(slips)
    return slips
