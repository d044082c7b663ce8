"""Documents put together into small archives."""
from planters.facts import written


#: Numbers of invented documents that real ones bear too, with another date.
TAKEN = {"27/2022/TT-BLĐTBXH"}


def citable(documents):
    """Documents that others can cite: with number, date, issuer and type of their own."""
    return [d for d in documents if d.own and d.own.symbol not in TAKEN and d.own.issuer and d.own.type and d.own.symbol_place and d.own.date]


def citation(document, day=None, like=None):
    """How another document cites it, with another day where one is given."""
    own = document.own
    return f"{own.type} số {own.symbol} ngày {written(day or own.date, like)} của {own.issuer}"


def known_citation(known, day=None, like=None):
    issuer = "Bộ trưởng " + known.issuer if known.type == "Thông tư" and known.issuer.startswith("Bộ ") else known.issuer
    return f"{known.type} số {known.symbol} ngày {written(day or known.date, like)} của {issuer}"


def later_than(documents, day):
    return [d for d in documents if d.own and d.own.date > day]
