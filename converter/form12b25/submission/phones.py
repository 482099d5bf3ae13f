"""Telephone numbers to E.164, by Google's number tables; the library is loaded only when needed."""

from __future__ import annotations

import re
from functools import lru_cache

from ..patterns import lazy

_NORTH_AMERICAN = lazy(
    r"(?:\+?1[-. ]*)?"
    r"\(?([2-9][0-9]{2})\)?[-./\s]{0,3}([2-9][0-9]{2})[-./\s]{0,2}([0-9]{4})(?![0-9])"
)
EXTENSION = r"(?:ext(?:ension)?n?\.?+\s*+[=:]?+|x|\#)\s*+(?P<ext>[0-9]{1,6})"
"""An extension behind a number, in the header as in the form: ext. 12, x12, #12."""
_EXTENSION = lazy(rf"\s*+,?\s*+{EXTENSION}\b\.?", re.IGNORECASE)


@lru_cache(maxsize=4096)
def to_e164(number: str, region: str | None = "US") -> str | None:
    """Return a valid number in E.164, or ``None``.

    >>> to_e164("(303) 555-0117"), to_e164("(555) 010-0100"), to_e164("+852 2123 4567", None)
    ('+13035550117', None, '+85221234567')
    """
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed):
        return None
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))


def split_business_phone(value: str, *, foreign: bool = False) -> tuple[str | None, str]:
    """Return the E.164 number at the start of a header's phone line, and what is left over.

    ``foreign`` allows an international number without its plus sign.

    >>> split_business_phone("(949) 444-5464 3679")
    ('+19494445464', '3679')
    >>> split_business_phone("44-20-3320-1593", foreign=True)
    ('+442033201593', '')
    """
    if match := _NORTH_AMERICAN.match(value.strip()):
        rest = value.strip()[match.end() :]
        if extension := _EXTENSION.fullmatch(rest):
            rest = rest[extension.end() :]
        if number := to_e164(f"+1{match[1]}{match[2]}{match[3]}", None):
            return number, rest.strip(" .,;")
    if foreign or value.strip().startswith(("+", "011")):
        digits = re.sub(r"[^0-9]", "", value)
        return to_e164("+" + digits.removeprefix("011"), None), ""
    return None, ""
