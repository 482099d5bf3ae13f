import io
import json
import subprocess
import sys

import pytest
import support

import form12b25
from form12b25.records import replace

STORY = support.FILINGS / "example-nt10q-2024" / "submission.txt"


def test_every_kind_of_source_gives_the_same():
    data = STORY.read_bytes()
    with STORY.open("rb") as file:
        documents = [
            form12b25.read(s)
            for s in (data, data.decode(), STORY, str(STORY), io.BytesIO(data), file)
        ]
    assert len({d.accession_number for d in documents}) == 1
    assert len({d.source.sha256 for d in documents}) == 1
    assert [d.source.file_name for d in documents] == [
        None,
        None,
        "submission.txt",
        "submission.txt",
        None,
        "submission.txt",
    ]


def test_convert_and_validate():
    text = form12b25.convert(STORY)
    assert form12b25.validate(text) == []
    assert form12b25.validate(json.loads(text)) == []
    assert form12b25.validate(support.FILINGS / "example-nt10q-2024" / "filing.json") == []


@pytest.mark.parametrize("bad", ["{", b"[1,", '{"a": NaN}', "[" * 100_000])
def test_text_that_is_no_json(bad):
    with pytest.raises(form12b25.FilingError) as refused:
        form12b25.validate(bad)
    assert refused.value.reason == "not-json"


def test_unknown_format():
    with pytest.raises(ValueError, match="one of json"):
        form12b25.convert(STORY, to="docx")


def test_a_part_that_would_make_a_document_invalid_costs_only_itself():
    filing = form12b25.read(STORY)
    contact = replace(filing.contacts[0], area_code="207 \n")
    change = replace(filing.reported_changes[0], measure_text="")
    changes = (change, *filing.reported_changes[1:])
    odd = replace(filing, filed_on="yesterday", contacts=(contact,), reported_changes=changes)
    whole, mended = filing.to_dict(), json.loads(form12b25.write(odd))
    assert form12b25.validate(mended) == []
    assert "filedOn" not in mended
    assert "areaCode" not in mended["contacts"][0]
    assert mended["contacts"][0]["localNumber"] == whole["contacts"][0]["localNumber"]
    assert mended["reportedChanges"] == json.loads(json.dumps(whole["reportedChanges"][1:]))
    found = [p for p in form12b25.render(odd).problems if p.code == "internal"]
    said = [problem.message.split(":")[0] for problem in found]
    assert said == [
        "/contacts/0/areaCode",
        "/reportedChanges/0/measureText",
        "/reportedChanges/0",
        "/filedOn",
    ]
    for name in ("turtle", "jsonld"):
        made = form12b25.render(odd, name)
        assert [p.code for p in made.problems] == ["internal"] * 4
    assert form12b25.validate(form12b25.write(odd, "xbrl-json")) == []


def test_invalid_output_is_an_error_never_a_document():
    filing = replace(
        form12b25.read(STORY), source=replace(form12b25.read(STORY).source, sha256="x")
    )
    with pytest.raises(form12b25.InvalidOutputError, match="source"):
        form12b25.write(filing)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"\x89PNG\r\n\x1a\n", "binary"),
        (b"<html><body>A page about cats</body></html>", "no-form"),
        (
            b"ACCESSION NUMBER:\t0009999990-24-000001\nCONFORMED SUBMISSION TYPE:\t10-K\n",
            "other-form",
        ),
        (b"x" * (64 * 1024 * 1024 + 1), "too-large"),
    ],
)
def test_refusals(data, reason):
    with pytest.raises(form12b25.FilingError) as refused:
        form12b25.read(data)
    assert refused.value.reason == reason


def test_refusal_names_the_form():
    with pytest.raises(form12b25.FilingError, match="a form 10-K"):
        form12b25.read(
            "ACCESSION NUMBER:\t0009999990-24-000001\nCONFORMED SUBMISSION TYPE:\t10-K\n"
        )


def test_any_form_reads_the_header_alone():
    filing = form12b25.read(
        "ACCESSION NUMBER:\t0009999990-24-000001\nCONFORMED SUBMISSION TYPE:\t10-K\n", any_form=True
    )
    assert (filing.form_type, filing.subject_report) == ("10-K", None)


def test_truncated_file_gives_what_was_read():
    data = STORY.read_bytes()
    cut = data[: data.index(b"PART III &#151;")]
    filing = form12b25.read(cut)
    assert filing.stated_registrants[0].city == "Portland"
    assert filing.reason_narrative is None
    assert {"unclosed-document", "missing-part"} <= {p.code for p in filing.problems}


def test_same_bytes_whatever_the_hash_seed():
    code = "import form12b25, sys; sys.stdout.write(form12b25.convert(sys.argv[1]))"
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code, str(STORY)],
            check=True,
            capture_output=True,
            env={
                "PYTHONHASHSEED": seed,
                "PYTHONPATH": ":".join(sys.path),
                "PYTHONIOENCODING": "utf-8",
            },
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(outputs) == 1


def test_header_against_form():
    text = STORY.read_text("utf-8").replace(
        "SEC FILE NUMBER:\t001-99942", "SEC FILE NUMBER:\t001-11111"
    )
    text = text.replace(
        "COMPANY CONFORMED NAME:\t\t\tLarkmoor Instruments, Inc.",
        "COMPANY CONFORMED NAME:\t\t\tOTHER CO",
    )
    text = text.replace("PERIOD OF REPORT:\t20240630", "PERIOD OF REPORT:\t20240814").replace(
        "TYPE:\tNT 10-Q", "TYPE:\tNT 10-K"
    )
    found = {d.kind: (d.stated_value, d.computed_value) for d in form12b25.read(text).discrepancies}
    assert found == {
        "registrant-name": ("Larkmoor Instruments, Inc.", "OTHER CO"),
        "file-number": ("001-99942", "001-11111"),
        "period": ("2024-06-30", "2024-08-14"),
        "form-type": ("10-Q", "10-K"),
    }


def test_padding_of_file_numbers_and_edgar_s_names_are_no_disagreement():
    text = STORY.read_text("utf-8").replace(
        "SEC File Number: 001-99942", "SEC File Number: 1-99942"
    )
    text = text.replace(
        "COMPANY CONFORMED NAME:\t\t\tLarkmoor Instruments, Inc.",
        "COMPANY CONFORMED NAME:\t\t\tLARKMOOR INSTRUMENTS INC /DE/",
    )
    assert form12b25.read(text).discrepancies == ()
