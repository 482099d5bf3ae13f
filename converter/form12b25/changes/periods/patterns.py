"""How filers name periods: the patterns, for texts in lower case."""

from __future__ import annotations

from ...dates import MONTH
from ...patterns import lazy

COUNT = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|sixteen"
    r"|twenty[\s-]?(?:four|five|six|seven|eight)|thirty[\s-]?(?:six|nine)|forty|fifty[\s-]?"
    r"(?:two|three)"
    r"|[1-9][0-9]?)"
)
YEAR = r"(?:(?:19|20)[0-9]{2}(?![0-9,]*[0-9])|['’][0-9]{2}(?![0-9]))"
_NTH = r"(?:\s?(?:st|nd|rd|th)(?![a-z]))?"
DATE = (
    rf"(?:{MONTH}\.?\s*[0-9]{{1,2}}{_NTH}(?![0-9/%])(?:\s*,?\s*{YEAR})?"
    rf"|[0-9]{{1,2}}[/-][0-9]{{1,2}}[/-](?:[12][0-9]{{3}}|[0-9]{{2}})(?![0-9])"
    rf"|(?:the\s+)?[0-9]{{1,2}}{_NTH}(?:\s+day\s+of)?\s+{MONTH}\.?,?\s+{YEAR})"
)
ORDINAL = r"(?:first|second|third|fourth|1st|2nd|3rd|4th|final|last)"
SPAN_WORD = (
    rf"(?:{COUNT}|{ORDINAL}|fiscal|quarter(?:s|ly)?|years?|months?|weeks?|half|periods?|and"
    rf"|the|full|transition|annual|interim|or)"
)
SEPARATOR = r"(?:\s*[-,()]\s*|\s+)"
ENDED = lazy(
    rf"(?<![a-z0-9.$,-])(?P<spans>(?:{COUNT}|{ORDINAL}|fiscal|quarters?|years?|quarterly"
    rf"|transition|full|half|annual|interim|period)"
    rf"(?:{SEPARATOR}{SPAN_WORD}(?![a-z0-9])){{0,9}}?){SEPARATOR}(?:then\s+|which\s+"
    rf"|that\s+)?(?:ended|ending|end|through|to)\s+(?:on\s+)?"
    rf"(?P<dates>{DATE}(?:\s*,?\s*(?:and|,|or|to)\s*(?:{DATE}|{YEAR})){{0,3}})"
)
QUARTER = lazy(
    rf"(?<![a-z0-9])(?:(?P<y0>{YEAR})(?:['’]s)?\s+(?:fiscal\s+)?)?"
    rf"(?:(?P<ord>{ORDINAL})(?:(?:\s+and\s+|\s*-\s*)(?P<ord2>{ORDINAL}))?[\s-]+(?:fiscal\s+"
    rf"|calendar\s+)?quarters?"
    rf"|q(?P<q>[1-4])|(?P<q2>[1-4])q(?P<y3>[0-9]{{2}}(?:[0-9]{{2}})?)?"
    rf"|first\s+(?P<count>{COUNT})[\s-]+(?P<unit>months?|quarters?|weeks?)(?:\s+period)?|"
    rf"(?P<half>first|second)[\s-]+half)(?![a-z])"
    rf"(?:,?\s*(?:of\s+|in\s+|for\s+|-\s*)?(?:the\s+|its\s+|our\s+)?(?:(?P<past>prior|previous"
    rf"|preceding|last)\s+(?:fiscal\s+|calendar\s+)?(?:year|period)"
    rf"|(?:(?:fiscal|calendar|fy)\s*)?(?:years?\s+)?(?P<year>{YEAR}|(?<=fy)[0-9]{{2}})"
    rf"(?:\s+(?:and|or)\s+(?:fiscal\s+)?(?P<year2>{YEAR}))?))?"
)
YEARS = lazy(
    rf"(?<![a-z0-9$.,/-])(?:(?:fiscal|calendar|fy)\s?(?:years?\s+)?|(?:full[\s-])?years?\s+)?"
    rf"(?P<year>{YEAR}|(?<=fy)[0-9]{{2}}(?![0-9]))(?:\s*(?:and|or|,)\s*(?:fiscal\s+)?"
    rf"(?P<year2>{YEAR})(?P<further>(?:\s*,?\s*(?:and|or|,)\s*{YEAR}){{0,3}}))?"
)
NOT_A_YEAR = lazy(
    r"(?:(?:january|february|march|april|may|june|july|august|september|october|november|december),?|due|since|form|sfas|asc|act|of\s+[0-9]+|no\.|section|topic|until|before|late)\s*"
    r"(?:in\s*)?$"
)
LENGTH = (
    rf"(?:(?:{COUNT})[\s-]+(?:and\s+(?:{COUNT})[\s-]+)?(?:months?|weeks?)(?:[\s-]+periods?)?"
    rf"|(?:quarterly|reporting|accounting)\s+periods?|fiscal\s+quarters?|quarters?|fiscal\s+years?|years?|periods?"
    rf"|interval|interim\s+periods?|months|time\s+period|half)"
)
PAST = (
    r"(?:(?:immediately\s+)?(?:prior|previous|preceding)|last|year[\s-]ago|year[\s-]earlier"
    r"|prior[\s-]year(?:['’]s)?|previous[\s-]year(?:['’]s)?|earlier|past)"
)
RELATIVE = lazy(
    rf"(?<![a-z0-9])(?:"
    # the same period (of last year, of 2030, a year ago)
    rf"(?P<same>same|corresponding|comparable|equivalent|similar|like|respective|identical"
    rf"|matching)[\s-]+(?:{PAST}[\s-]+(?:year[\s-]+)?)?(?:(?P<year0>{YEAR})\s+)?(?:fiscal\s+)?"
    rf"(?:{ORDINAL}\s+)?{LENGTH}"
    rf"(?P<tail>,?\s+(?:(?:of|in|for|from|during|a|one|ended|ending|{PAST})[\s-]+)?(?:the\s+"
    rf"|its\s+|our\s+|that\s+of\s+)?(?:{PAST}\s+)?(?:fiscal\s+|calendar\s+)?"
    rf"(?:years?(?:\s+|(?![a-z’'])))?"
    rf"(?P<year>{YEAR})?(?:ago|earlier|before|previously|previous|prior)?(?:\s*{DATE})?)?"
    # the prior year('s quarter), the prior-year period
    rf"|(?:{PAST})[\s-]+(?:fiscal\s+|calendar\s+)?(?:years?(?:['’]s?)?(?:\s+(?:ago"
    rf"|earlier))?)?[\s-]*(?:same\s+|corresponding\s+|comparable\s+|equivalent\s+|fiscal\s+)?"
    rf"(?:{ORDINAL}[\s-]+)?(?P<what>{LENGTH})?"
    rf"|(?P<ago>(?:a|one)\s+year\s+(?:ago|earlier|before|previously|prior)|(?:the\s+)?year\s+"
    rf"(?:before|earlier|prior)|twelve\s+months\s+(?:earlier|before)|year[\s-]ago"
    rf"|year[\s-]earlier)"
    rf")(?![a-z])"
)
CURRENT = lazy(
    rf"(?<![a-z0-9])(?:(?:the|this|our|current|such|both|that|those|these|its|in|for)\s+)"
    rf"(?:current\s+|late\s+|just[\s-]ended\s+|latest\s+|recently\s+ended\s+|most\s+recent\s+"
    rf"|full\s+|entire\s+|subject\s+)?(?:fiscal\s+)?"
    rf"(?P<spans>(?:{COUNT})(?:[\s-]+(?:month|week))?(?:\s*-\s*|\s+)(?:and\s+"
    rf"(?:{COUNT})[\s-]+)?(?:months?|weeks?)(?:[\s-]+periods?)?|quarters?|years?|periods?"
    rf"|months)(?![a-z’'])"
)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
SPANS = lazy(
    rf"(?P<count>{COUNT})(?![a-z0-9])|(?P<unit>months?|weeks?)|(?P<word>quarter|year|half"
    rf"|annual)|(?P<and>and|,|or)"
)
WORD_MONTHS = {"quarter": 3, "year": 12, "annual": 12, "half": 6}
ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3}
ANCHOR = lazy(
    r"end|quarter|year|month|week|fiscal|[12]q|q[1-4]|19[0-9]{2}|20[0-9]{2}|half|period|fy"
    r"|['’][0-9]{2}"
)


FROM_TO = lazy(
    rf"(?:period\s+)?(?:from\s+)?(?:inception\s*)?\(?(?P<first>{DATE})\)?\s*(?:\(\s*"
    rf"(?:date\s+of\s+)?inception\)|\(commencement[^)]{{0,30}}\))?\s*,?\s*(?:through|to)\s+"
    rf"(?P<second>{DATE})"
)
DATE_PARTS = lazy(
    rf"(?P<month>{MONTH})\.?\s*(?P<day>[0-9]{{1,2}})(?![0-9/])(?:\s*,?\s*(?P<year>{YEAR}))?"
    rf"|(?P<m>[0-9]{{1,2}})[/-](?P<d>[0-9]{{1,2}})[/-](?P<y>[12][0-9]{{3}}|[0-9]{{2}})"
    rf"|(?P<d2>[0-9]{{1,2}}){_NTH}(?:\s+day\s+of)?\s+(?P<month2>{MONTH})\.?,?\s+(?P<year2>{YEAR})|(?P<only>{YEAR})"
)
DATED = lazy(
    rf"(?<![a-z0-9$.,/-])(?P<year>{YEAR})[\s-]+(?:fiscal\s+)?"
    rf"(?P<spans>quarters?|periods?|(?:{COUNT})[\s-]+(?:month|week)s?(?:\s+periods?)?)(?![a-z])"
)
MONTH_QUARTER = lazy(
    rf"(?<![a-z])(?P<month>{MONTH})\.?(?:\s+(?P<year>{YEAR}))?[\s-]+(?:fiscal\s+)?quarter(?![a-z])"
)
"""The quarter that ends with a month: "the March 2031 quarter"."""
