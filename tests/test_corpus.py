"""Real filings and headers, read from the shared corpus where it is there."""

import json
import re

import pytest
import support
from sample import corpus_files

import form12b25
from form12b25.validation.json_schema import validate_document


@pytest.fixture(scope="module")
def documents(corpus):  # noqa: ARG001 skips where there is none
    return [(p, form12b25.read(p, any_form=True).to_dict()) for p in corpus_files()]


def test_every_file_becomes_a_valid_document(documents):
    for path, document in documents:
        assert list(validate_document(document, engine="jsonschema")) == [], path.name
        assert list(validate_document(document)) == [], path.name


def test_every_evidence_verifies(documents):
    for path, document in documents:
        text = support.decoded(path.read_bytes(), document["source"]["encoding"])
        for evidence in support.evidence_of(document):
            piece = text[evidence["start"] : evidence["end"]]
            seen = piece if evidence["document"] == "header" else support.second_opinion(piece)
            assert support.folded(seen) == evidence["quote"], (path.name, evidence)


def test_no_quote_ends_within_a_tag(documents):
    """As where a cell's border, a line to write on, stands behind the words."""
    for path, document in documents:
        if "hostile" not in path.parts:
            for evidence in support.evidence_of(document):
                assert not re.search(r"<[/a-zA-Z][^<>]*$", evidence["quote"]), (path.name, evidence)


def test_every_amount_stands_in_its_evidence(documents):
    counted = 0
    for path, document in documents:
        for amount in support.having(document, "amountText"):
            quote = amount["evidence"]["quote"].replace(" ", "")
            assert amount["amountText"].replace(" ", "") in quote, (path.name, amount)
            counted += 1
    assert counted > 500


CONTRADICTIONS = {
    "css22-2022-explanation-ex99-percent-wrong": {("percent-change", "24.6")},
    "outer-table-2004-discrepancy": {("change-amount", "-6400000"), ("percent-change", "-26")},
    "wingdings-rowspan-2024": {("change-amount", "-9000000"), ("percent-change", "-33")},
}
"""The figures of the invented filings that contradict one another."""

REAL = {("change-amount", "-12000000"), ("percent-change", "-38")}
"""Those of the real filing, and of the probes that are made of it."""


OF_FIGURES = {"change-amount", "percent-change", "direction", "sum-of-parts"}


def test_contradictions_are_those_that_the_filings_have(documents):
    for path, document in documents:
        found = {
            (d["kind"], d["statedValue"])
            for d in document.get("discrepancies", [])
            if d["kind"] in OF_FIGURES
        }
        text = " ".join(path.read_text("latin-1").split())
        real = "approximately $12 million, or approximately 38%" in text
        assert found == CONTRADICTIONS.get(path.stem, REAL if real else set()), path.name


def header_lines(text):
    """The lines between the header's first tag and the first document, envelope lines left out."""
    text = re.sub(r"\r\n?", "\n", text)
    start = re.search(
        r"^\s*(?:<(?:SEC|IMS)-HEADER>|<SUBMISSION>|<ACCEPTANCE-DATETIME>|ACCESSION NUMBER:)",
        text,
        re.MULTILINE,
    )
    if not start:
        return []
    end = re.search(r"^<DOCUMENT>|</(?:SEC|IMS)-HEADER>", text, re.MULTILINE)
    return text[start.start() : end.start() if end else None].splitlines()


def header_tokens(text):
    """The values of a header, word by word: tags and labels are left out."""
    for line in header_lines(text):
        value = re.sub(r"^\s*[A-Z][A-Z0-9 .&/()-]*?:(?=\s|$)", "", line)
        yield from re.sub(r"</?[A-Z][A-Z0-9_-]*>", " ", value).split()


def test_no_token_of_any_header_is_lost(documents):
    lost = []
    count = 0
    flags = {"Y": "true", "N": "false"}
    for path, document in documents:
        said = json.dumps(document, ensure_ascii=False)
        have = re.sub(r"[^0-9A-Za-z]", "", said) + re.sub(r"[^0-9]", "", said.replace("T", ""))
        text = support.decoded(path.read_bytes(), document["source"]["encoding"])
        for token in header_tokens(text):
            bare = re.sub(r"[^0-9A-Za-z]", "", token)
            count += 1
            if bare and bare not in have and flags.get(bare, "?") not in said:
                lost.append((path.name, token))
    assert count > 10_000
    assert lost == []


PROBES = {
    "01_crlf": None,
    "02_cr_only": None,
    "12_bom": None,
}


def lean(document):
    document = {k: v for k, v in document.items() if k not in {"source", "evidence"}}
    return json.loads(re.sub(r'"evidence": \{[^{}]*\},? ?', "", json.dumps(document)))


def test_line_ends_and_byte_order_mark_make_no_difference(corpus):
    crlf, cr, bom = (
        lean(form12b25.read(corpus / "probes" / f"{name}.txt").to_dict(evidence=False))
        for name in PROBES
    )
    assert crlf == cr == bom
    lf = (corpus / "probes" / "01_crlf.txt").read_bytes().replace(b"\r\n", b"\n")
    assert lean(form12b25.read(lf).to_dict(evidence=False)) == crlf


def probe(corpus, name):
    return form12b25.read(corpus / "probes" / f"{name}.txt").to_dict()


def codes(document):
    return {p["code"] for p in document.get("problems", ())}


def test_probe_two_filers(corpus):
    filers = probe(corpus, "04_two_filers")["filers"]
    assert [f["conformedName"] for f in filers] == ["Example Widgets, Inc.", "Second Registrant LP"]


def test_probe_former_name_without_date(corpus):
    document = probe(corpus, "05_former_no_date")
    names = document["filers"][0]["registrant"]["formerNames"]
    assert names[1]["name"] == "Old Name Two, Inc."
    assert set(names[1]) == {"name", "evidence"}
    assert names[2]["usedUntil"] == "2021-12-13"
    assert "former-name-without-date" in codes(document)


def test_probe_no_header(corpus):
    document = probe(corpus, "06_no_header")
    assert document["formType"] == "NT 10-Q"
    assert not document.keys() & {"accessionNumber", "filers", "filedOn", "acceptedAt"}
    assert document["subjectReport"]["formType"] == "10-Q"
    assert "no-header" in codes(document)


def test_probe_tagged_header(corpus):
    document = probe(corpus, "07_nc_submission")
    filer = document["filers"][0]
    assert document["accessionNumber"] == "0000999999-24-000001"
    assert (document["filedOn"], document["dateAsOfChange"]) == ("2024-05-15", "2024-05-15")
    assert filer["filingValues"][0]["secAct"] == "1934 Act"
    assert filer["businessAddress"]["postalCode"] == "00501"
    assert [n["name"] for n in filer["registrant"]["formerNames"]] == [
        "Old Name One, Inc.",
        "Old Name Two, Inc.",
    ]
    assert filer["registrant"]["formerNames"][1]["usedUntil"] == "2021-12-13"


def test_probe_subject_company(corpus):
    roles = [f["role"] for f in probe(corpus, "08_subject_and_filedby")["filers"]]
    assert roles == ["subject-company"]


def test_probe_name_with_markup_characters(corpus):
    assert (
        probe(corpus, "09_colon_amp_in_name")["filers"][0]["conformedName"]
        == "A&B: THE SAMPLE <CO> /DE/"
    )


def test_probe_sic_without_label(corpus):
    filer = probe(corpus, "13_sic_blank")["filers"][0]
    assert filer["sicCode"] == "6770"
    assert "sicDescription" not in filer


def test_probe_two_file_numbers(corpus):
    assert len(probe(corpus, "17_two_file_numbers")["filers"][0]["filingValues"]) == 2


def test_probe_empty_values(corpus):
    document = probe(corpus, "18_empty_values")
    filer = document["filers"][0]
    assert "city" not in filer["businessAddress"]
    assert not filer.keys() & {"businessPhone", "irsNumber"}
    assert "irs-number-zeros" in codes(document)


def test_probe_amendment(corpus):
    assert probe(corpus, "19_nt10ka")["isAmendment"] is True


def test_probe_document_without_end(corpus):
    document = probe(corpus, "20_no_trailing_doc_close")
    assert document["signatures"][0]["signerName"]
    assert "unclosed-document" in codes(document)


def test_probe_two_documents(corpus):
    document = probe(corpus, "22_two_docs")
    assert len(document["documents"]) == 2
    assert document["subjectReport"]["formType"] == "10-Q"


FORM_S_WORDS = re.compile(
    r"below in (?:reasonable )?detail|extra sheets|SEC 1344|currently valid OMB"
    r"|transition report or portion thereof, could not be filed within the prescribed",
    re.IGNORECASE,
)


def test_narratives_keep_none_of_the_form_s_words(corpus):
    """Real Part III texts of 2025-2026 come with the form's instruction, in 68 spellings."""
    lines = (corpus / "narratives" / "part-iii-2025-2026.jsonl").read_text("utf-8").splitlines()
    left, empty = [], []
    for line in lines:
        text = json.loads(line)["narrative"]
        part_3 = f"PART III - NARRATIVE\n\n{text}\n\nPART IV - OTHER INFORMATION\n"
        narrative = form12b25.read(
            f"<DOCUMENT>\n<TYPE>NT 10-K\n<TEXT>\n\n{part_3}"
        ).reason_narrative
        if FORM_S_WORDS.search(narrative or ""):
            left.append(text)
        if not narrative:
            empty.append(text)
    assert len(lines) > 400
    assert (left, empty) == ([], [])


def test_hostile_inputs_give_valid_documents_or_refusals(corpus):
    paths = [p for p in (corpus / "cases" / "hostile").iterdir() if p.suffix != ".md"]
    assert len(paths) > 12
    refused = set()
    for path in paths:
        try:
            rendered = form12b25.render(form12b25.read(path))
        except form12b25.FilingError as error:
            refused.add(error.reason)
            continue
        assert form12b25.validate(rendered.content) == [], path.name
        assert [p for p in rendered.problems if p.code == "internal"] == [], path.name
    assert refused <= {"other-form", "no-form"}
