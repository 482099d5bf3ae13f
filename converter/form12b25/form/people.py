"""Names of people, titles and companies, distinguished by the words of titles and legal forms."""

from __future__ import annotations

import re

from ..patterns import lazy

_TITLE_WORDS = (
    "president|chief|officer|treasurer|secretary|controller|comptroller|director|counsel"
    "|partner|manager|vice|chairman|chairwoman|chairperson|chair|trustee|administrator"
    "|accountant|accounting|attorney|member|principal|agent|cfo|ceo|coo|cao|evp|svp|vp|general"
    "|managing|executive|senior|assistant|corporate|finance|financial|treasury|auditor|founder"
    "|representative|authorized|authorised|depositor|sponsor|committee|registrant|supervisor"
    "|head|paralegal|analyst|consultant"
)
_TITLE = lazy(rf"\b(?:{_TITLE_WORDS})s?\b", re.IGNORECASE)
_CREDENTIAL = lazy(
    r"(?:esq(?:uire)?|jr|sr|iii?|iv|cpa|ca|cma|cfa|m\.?d|ph\.?\s?d|j\.?d|mba|m\.b\.a|c\.p\.a"
    r"|p\.?e|d\.?d\.?s|dvm)\.?",
    re.IGNORECASE,
)
_SEPARATOR = lazy(r"(?:[,;(]|(?<=\s)[-–—])\s*")
_SEPARATED = lazy(r"\s*(?:[,;(]|\Z)")


def looks_like_title(text: str) -> bool:
    """Return whether a text reads as a title or an office.

    >>> looks_like_title("Senior Vice President and"), looks_like_title("Kenneth S. Cragun")
    (True, False)
    """
    return _TITLE.search(text) is not None


def split_title(text: str) -> tuple[str, str | None]:
    """Split "Name, Title"; credentials stay with the name.

    >>> split_title("Norman L. Fetterolf, Treasurer"), split_title("Beau T. Landrieu, Esq.")
    (('Norman L. Fetterolf', 'Treasurer'), ('Beau T. Landrieu, Esq.', None))
    """
    last_title = max((m.start() for m in _TITLE.finditer(text)), default=-1)
    for match in _SEPARATOR.finditer(text):
        if match.end() > last_title:
            break
        credential = _CREDENTIAL.match(text, match.end())
        if match.start() and not (credential and _SEPARATED.match(text, credential.end())):
            return text[: match.start()].strip(), text[match.end() :].strip(" ,()")
    return text.strip(), None


_ABBREVIATION = lazy(r"(?:\b[A-Za-z]{1,3}|esq|inc|corp|ph\.?d)\.$", re.IGNORECASE)


def without_full_stop(text: str) -> str:
    """Take off a sentence's full stop, not an abbreviation's.

    >>> without_full_stop("Norman L. Fetterolf."), without_full_stop("Beau T. Landrieu, Esq.")
    ('Norman L. Fetterolf', 'Beau T. Landrieu, Esq.')
    """
    text = text.strip(" ,;")
    return text if _ABBREVIATION.search(text) else text.rstrip(" .,;")


COMPANY = lazy(
    r"\b(?:inc|incorporated|corp|corporation|company|co|llc|l\.l\.c|lp|l\.p|llp|ltd|limited|trust"
    r"|fund|partnership|plc|bank|n\.a|plan|bancorp|account|s\.a|n\.v|associates|partners|managers)"
    r"\b\.?[,)]?\s*\Z",
    re.IGNORECASE,
)
"""A legal form at the end of a company's name."""


def plain(name: str) -> str:
    """A name to be compared: letters and digits only."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


_NOISE = lazy(
    r"\b(?:the|inc|incorporated|corp|corporation|co|company|ltd|limited|llc|lp|plc|sa|nv|and)\b"
)


def plain_name(name: str) -> str:
    """A name for comparison: EDGAR's suffix (``/DE/``), legal form and punctuation left out.

    >>> plain_name("ORCHID LANE CORP /DE/") == plain_name("Orchid Lane Corporation")
    True
    """
    bare = re.sub(r"\s*/[A-Z ]{2,}/?\s*$", "", name.upper()).lower().replace("&", " and ")
    words = re.sub(r"[^a-z0-9 ]", " ", bare.replace(".", "").replace("'", "").replace("’", ""))
    return "".join(_NOISE.sub(" ", words).split())
