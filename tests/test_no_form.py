"""A page that is about the form is refused; the form itself is read without its header, too."""

import json
import re
from pathlib import Path

import pytest
import sample
import support
from blank_form import FORM, USUAL

import form12b25
from form12b25.linked import context

ROOT = Path(__file__).parents[1]
CAPTIONS = """Part I - Registrant Information. Full Name of Registrant. Former Name if Applicable.
Part II - Rules 12b-25(b) and (c). Part III - Narrative. State below in reasonable detail the reasons why
the form could not be filed within the prescribed time period. Part IV - Other Information.
(1) Name and telephone number of person to contact in regard to this notification
(2) Have all other periodic reports required under Section 13 or 15(d) been filed? If answer is no,
identify report(s). (3) Is it anticipated that any significant change in results of operations will be
reflected by the earnings statements to be included in the subject report or portion thereof?
"""
PAGES = {
    "blog": "<html><h1>What is a Form 12b-25?</h1><p>It is the notification of late filing. Companies tick "
    "[X] Form 10-K on it, for the period ended December 31, 2023.</p>/s/ The editors</html>",
    "memo that quotes every caption": f"To: the reporting team\nRe: Form 12b-25\nFor the period ended "
    f"March 31, 2024 we need to file. It asks for:\n{CAPTIONS}\nPlease call me. Pat, (775) 555-0111",
    "blank form": FORM.format(
        cover="(Check one): [ ] Form 10-K [ ] Form 20-F [ ] Form 10-Q\nFor Period Ended: ______",
        part_1="Full Name of Registrant: ______",
        part_2="[ ] (a) [ ] (b) [ ] (c)",
        part_3="______",
        contact="(Name) (Area Code) (Telephone Number)",
        reports="[ ] Yes [ ] No",
        change="[ ] Yes [ ] No",
        signature="Date ______ By ______",
    ),
    "blank form in an e-mail": "Subject: please fill in\n\n> " + CAPTIONS.replace("\n", "\n> "),
    "news": "NEW YORK, April 2, 2024 - Example Widgets, Inc. filed a notification of late filing on "
    "Form 12b-25 for its Form 10-K for the year ended December 31, 2023. Revenue was $5 million.",
    "opinion of a court": "The defendant filed a Form 12b-25. In Part IV (3) it answered [X] Yes. Part III "
    "of the form said that the books were lost. AFFIRMED. /s/ J. Judge",
    "comment letter": "Please tell us why your Form 12b-25 answered No to the question: Is it anticipated "
    "that any significant change in results of operations from the corresponding period will be "
    "reflected by the earnings statements to be included in the subject report or portion thereof?"
    " [X] Yes [ ] No. Call me at (202) 555-0100.",
    "rule": "§ 240.12b-25 Notification of inability to timely file all or any required portion of a Form "
    "10-K, 20-F, 11-K, N-CEN, N-CSR, 10-Q, or 10-D. (a) If all or any required portion is not filed...",
    "index of filings": "NT 10-K  EXAMPLE WIDGETS INC  9999990  2024-04-01  edgar/data/1.txt\n"
    "Form 12b-25 list\n" * 30,
    "csv": "accession,form,name\n0009999990-24-000042,NT 10-Q,Form 12b-25 of Example\n",
    "feed": "<?xml version='1.0'?><feed><entry><title>NT 10-Q - Example (Form 12b-25)</title></entry></feed>",
    "code": "FORM = '12b-25'\nPART_I = 'PART I - REGISTRANT'\nif box == '[X]':\n    form = 'Form 10-K'\n",
    "search results": "<ul><li>Form 12b-25, Part III - Narrative</li><li>[X] Form 10-Q</li></ul>",
    "help page": "How to complete Form 12b-25. Check one: [X] Form 10-K. Part I: write the full name of "
    "registrant: Sample Corp. Part II: tick the box. Part III: state below in reasonable detail why the "
    "form could not be filed within the prescribed time period. Part IV: say whom to call.",
    "slides": CAPTIONS.replace(
        "Part I -", "Slide 1. [X] Form 10-K. For Period Ended: December 31, 2019\nPart I -"
    )
    .replace("been filed?", "been filed? [X] Yes")
    .replace("(3) Is it", "Slide 9. Is")
    + "Thank you for your attention!",
    "checklist": "\n".join(f"{line} entered [X]" for line in CAPTIONS.splitlines()),
    "template": FORM.format(
        cover="Check one: [X] Form 10-K [X] Form 10-Q\nFor Period Ended: [DATE]",
        part_1="Full Name of Registrant: [COMPANY NAME]\nCity, State and Zip Code: [CITY]",
        part_2="[X]",
        part_3="[REASONS]",
        contact="[CFO NAME] [(XXX)] [XXX-XXXX]\n(Name) (Area Code) (Telephone Number)",
        reports="[ ] Yes [ ] No",
        change="[ ] Yes [ ] No",
        signature="Date: [DATE] By: /s/ [NAME]",
    ),
    "glossary": "NT 10-K: see Form 12b-25. NT 10-Q: see notification of late filing.",
    "our document": lambda: json.dumps(form12b25.read(EXAMPLE).to_dict()),
    "our JSON-LD": lambda: form12b25.convert(EXAMPLE, "jsonld"),
    "our Turtle": lambda: form12b25.convert(EXAMPLE, "turtle"),
    "our N-Quads": lambda: form12b25.convert(EXAMPLE, "nquads"),
    "our context": lambda: json.dumps(context()) + " for Form 12b-25",
    "our README": lambda: (ROOT / "README.md").read_text("utf-8"),
    "page of the ontology": lambda: (ROOT / "docs" / "ontology.html").read_text("utf-8"),
    "page of the document": lambda: (ROOT / "docs" / "document.md").read_text("utf-8"),
    "page of problems": lambda: (ROOT / "docs" / "problems.md").read_text("utf-8") + "Form 12b-25",
    "our reader": lambda: (
        Path(form12b25.__file__).parent.joinpath("form/printed.py").read_text("utf-8")
    ),
    "this test": lambda: Path(__file__).read_text("utf-8"),
}
EXAMPLE = support.submission_of("example-nt10q-2024")


def refusal(data):
    with pytest.raises(form12b25.FilingError) as refused:
        form12b25.read(data)
    return refused.value.reason


@pytest.mark.parametrize("name", PAGES)
def test_page_about_the_form_is_refused(name):
    page = PAGES[name]
    try:
        text = page() if callable(page) else page
    except FileNotFoundError:
        pytest.skip("not in a checkout")
    assert refusal(text.encode()) == "no-form"


def test_pages_of_the_corpus_are_refused(corpus):
    reasons = {path.name: refusal(path.read_bytes()) for path in (corpus / "noform").iterdir()}
    assert set(reasons.values()) <= {"no-form", "other-form", "binary"}
    assert len(reasons) == 12


def test_form_that_is_filled_in_is_read():
    assert form12b25.read(FORM.format(**USUAL)).subject_report.form_type == "10-K"


def body(path):
    """The text of the first document of a submission, without header and envelope."""
    data = path.read_bytes()
    if data.startswith(b"-----BEGIN"):
        data = re.sub(rb"^- ", b"", data, flags=re.MULTILINE)  # RFC 1421, section 4.3.1
    found = re.search(rb"<TEXT>(.*?)(?:</TEXT>|\Z)", data, re.DOTALL | re.IGNORECASE)
    return found[1] if found else data


@pytest.mark.parametrize("story", support.STORIES)
def test_body_without_its_header_is_read_as_before(story):
    path = support.submission_of(story)
    whole = form12b25.read(path).to_dict(evidence=False)
    alone = form12b25.read(body(path)).to_dict(evidence=False)
    for key in ("reasonNarrative", "contacts", "seeksRelief", "otherReportsFiled", "signatures"):
        assert strip(alone.get(key)) == strip(whole.get(key)), key


def strip(value):
    return json.loads(re.sub(r'"evidence": \{[^{}]*\},? ?', "", json.dumps(value)))


NOT_READ = {"o08_scanned_ocr_1997.txt"}
"""The title is lost in the scan: without a header nothing says what it is."""


def test_every_body_of_the_corpus_is_read_without_its_header(corpus):
    paths = [
        *sample.corpus_files("real", "invented", "probes", "odd", "passages"),
        *sorted((corpus / "cases" / "inputs").glob("*.txt")),
    ]
    assert len(paths) > 250
    refused = set()
    for path in paths:
        try:
            form12b25.read(body(path))
        except form12b25.FilingError:
            refused.add(path.name)
    assert refused == NOT_READ
