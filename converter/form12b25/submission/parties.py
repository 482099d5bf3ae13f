"""Header sections to the model: values judged by their type, parties, former names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..model import (
    Address,
    ClassContract,
    Filer,
    FilingValues,
    FormerName,
    HeaderDetails,
    Registrant,
    Series,
    is_empty,
    json_key,
)
from ..problems import problem
from ..records import replace
from .header import Item, RawHeader, Section, tags
from .phones import split_business_phone
from .values import TYPES, to_date

if TYPE_CHECKING:
    from ..model import Evidence, Problem
    from .lines import WorkText

_COMPANIES = frozenset({"filer", "subject-company"})
_CONTRACT = ("class_id", "class_name", "ticker_symbol")


class HeaderBuilder:
    """Turns a raw header into values of the model, with evidence and problems beside them."""

    def __init__(self, work: WorkText, header: RawHeader) -> None:
        """Start with the problems of the raw header."""
        self.work = work
        self.header = header
        self.problems: list[Problem] = list(header.problems)
        self.evidence: list[Evidence] = []

    def submission(self) -> dict[str, Any]:
        """Return the keys of the submission itself."""
        values = self._values(self.header.root, "submission", "")
        if (form_type := values.get("form_type")) is not None:
            values["is_amendment"] = form_type.upper().endswith("/A")
        return values

    def details(self) -> HeaderDetails | None:
        """Return what headers of other forms carry besides, and the envelope's date."""
        values = self._values(self.header.root, "details", "headerDetails.")
        for line in self.header.envelope:
            name = "header_file" if ".hdr" in line.file else None
            if name:
                values[name] = line.file
            if line.date and (date := to_date(line.date)):
                values["disseminated_on"] = date
        values["series"] = self._series()
        details = HeaderDetails(**values)
        return None if is_empty(details) else details

    def filers(self, filed_on: str | None) -> tuple[Filer, ...]:
        """Return the parties, in file order."""
        parties = [s for s in self.header.root.sections if s.kind == "party"]
        if not parties and any(s.kind == "company" for s in self.header.root.sections):
            parties = [Section(kind="party", label="filer", sections=self.header.root.sections)]
        return tuple(self._filer(p, f"filers.{i}.", filed_on) for i, p in enumerate(parties))

    def _filer(self, party: Section, path: str, filed_on: str | None) -> Filer:
        values: dict[str, Any] = {}
        cik = None
        for section in _of(party, "company"):
            company = self._values(section, "company", path)
            cik = company.pop("cik", cik)
            if (sic := company.pop("sic", None)) is not None:
                values["sic_code"], values["sic_description"] = sic
            values.update(company)
            if party.label in _COMPANIES and "fiscal_year_end" not in company:
                self._no_fiscal_year_end(section)
        addresses = {
            name: self._values(section, "address", f"{path}{json_key(name)}.")
            for name in ("business_address", "mail_address")
            for section in _of(party, name.replace("_", "-"))
        }
        phones = [address.pop("phone") for address in addresses.values() if "phone" in address]
        made: dict[str, Any] = {n: Address(**a) for n, a in addresses.items() if a}
        registrant = Registrant(cik=cik, former_names=self._former_names(party, filed_on))
        return Filer(
            role=party.label,
            registrant=None if is_empty(registrant) else registrant,
            filing_values=tuple(self._filing_values(party, path)),
            **values,
            **made,
            **self._phone(phones, values.get("sic_code"), party, foreign=_is_foreign(made)),
        )

    def _no_fiscal_year_end(self, section: Section) -> None:
        """Say that a company has none, unless what stands there was quoted already."""
        typed = [item for item in section.items if item.tag == "FISCAL YEAR END"]
        if not section.items or (typed and typed[0].value):
            return
        self._note(
            "header-no-fiscal-year-end",
            "the header states no fiscal year end",
            typed[0] if typed else section.items[0],
        )

    def _filing_values(self, party: Section, path: str) -> list[FilingValues]:
        sections = _of(party, "filing-values")
        made = [
            FilingValues(**self._values(section, "filing-values", f"{path}filingValues.{i}."))
            for i, section in enumerate(sections)
        ]
        return [value for value in made if not is_empty(value)]

    def _phone(
        self, phones: list[str], sic: str | None, party: Section, *, foreign: bool
    ) -> dict[str, Any]:
        if not phones:
            return {}
        number, rest = split_business_phone(phones[0], foreign=foreign)
        found: dict[str, Any] = {"business_phone": phones[0]}
        if number:
            found["business_telephone"] = number
        if number and not rest:
            return found
        item = next(i for s in party.sections for i in s.items if i.value == phones[0])
        if not number:
            self._note("phone-not-valid", f"business phone {phones[0]!r} is no valid number", item)
        elif rest == sic:
            self._note(
                "phone-left-over", f"{rest!r} after the phone is the SIC code repeated", item
            )
        else:
            self._note("phone-left-over", f"{rest!r} is left over after the phone number", item)
        return found

    def _former_names(self, party: Section, filed_on: str | None) -> tuple[FormerName, ...]:
        names: list[FormerName] = []
        for section in _of(party, "former-name"):
            values = self._values(section, "former-name", None)
            if not values.get("name"):
                if section.items:
                    self._note(
                        "former-name-without-name", "a former company has no name", section.items[0]
                    )
                continue
            if "date_of_name_change" not in values:
                message = f"former name {values['name']!r} has no date of name change"
                self._note("former-name-without-date", message, section.items[0])
            evidence = self.work.cite("header", section.items[0].start, section.items[-1].end)
            names.append(FormerName(**values, evidence=evidence))
        return _intervals(names, filed_on)

    def _series(self) -> tuple[Series, ...]:
        """Return fund series with their classes; ``status`` is EDGAR's: new, existing, merger."""
        made: list[Series] = []
        status = owner = None
        for section in self.header.root.sections:
            if section.kind != "series":
                continue
            values = self._values(section, "series", None)
            contract = {key: values.pop(key) for key in _CONTRACT if key in values}
            owner = values.pop("owner_cik", owner)
            status = _status(section.label, status)
            if values or section.label in {"SERIES", "NEW-SERIES"}:
                made.append(Series(status=status, owner_cik=owner, **values))
            if contract:
                last = made.pop() if made else Series(status=status, owner_cik=owner)
                made.append(replace(last, classes=(*last.classes, ClassContract(**contract))))
        return tuple(made)

    def _values(self, section: Section, kind: str, path: str | None) -> dict[str, Any]:
        """Return the values of one kind of tag in a section; the first of two counts."""
        values: dict[str, Any] = {}
        for item in section.items:
            wanted, key, type_name = tags()[item.tag]
            if wanted != kind or (not item.value and type_name != "flag"):
                continue
            value = self._value(item, type_name)
            if value is None:
                continue
            if type_name == "texts":
                values[key] = (*values.get(key, ()), value)
            elif key in values and values[key] != value:
                message = f"a second {item.tag}: {item.value!r}"
                self._note("header-repeated-tag", message, item)
                continue
            else:
                values[key] = value
            if path is not None:
                self._cite(item, path, key)
        return values

    def _cite(self, item: Item, path: str, key: str) -> None:
        field = path + json_key(key)
        if key in {"cik", "sic"}:
            field = path + {"cik": "registrant.cik", "sic": "sicCode"}[key]
        elif key == "phone":
            field = path.split("Address", maxsplit=1)[0].rsplit(".", 1)[0] + ".businessPhone"
        self.evidence.append(self.work.cite("header", item.start, item.end, field))

    def _value(self, item: Item, type_name: str) -> object:
        if type_name == "irs" and not item.value.strip("0"):
            self._note("irs-number-zeros", "the IRS number is all zeros", item)
            return None
        value = TYPES[type_name](item.value)
        if value is None:
            self._note("header-bad-value", f"{item.tag}: {item.value!r} cannot be read", item)
        return value

    def _note(self, code: str, message: str, item: Item) -> None:
        self.problems.append(problem(code, message, self.work.cite("header", item.start, item.end)))


def _of(party: Section, kind: str) -> list[Section]:
    return [section for section in party.sections if section.kind == kind]


def _is_foreign(addresses: dict[str, Address]) -> bool:
    """EDGAR's codes of countries have a digit in them; those of Canada (A0 to B0) are not meant."""
    codes = [a.state_or_country or "" for a in addresses.values()]
    return any(c.isdigit() for code in codes for c in code if code[:1] not in {"A", "B"})


def _intervals(names: list[FormerName], filed_on: str | None) -> tuple[FormerName, ...]:
    """A name is used from its own date until the next newer name's date.

    Of the newest one only this is known: it was no longer in use on the day of the filing.
    """
    days = sorted({n.date_of_name_change for n in names if n.date_of_name_change})
    made = []
    for name in names:
        start = name.date_of_name_change
        later = [day for day in days if start and day > start]
        if not start:
            made.append(name)
        elif later:
            made.append(replace(name, used_from=start, used_until=later[0]))
        else:
            made.append(replace(name, used_from=start, used_until_no_later_than=filed_on))
    return tuple(made)


def _status(label: str, before: str | None) -> str | None:
    word = label.split("-", maxsplit=1)[0].lower()
    return word if word in {"new", "existing", "merger", "acquiring", "target"} else before
