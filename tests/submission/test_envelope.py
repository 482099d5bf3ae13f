import pytest

from form12b25.submission.envelope import open_envelope

DOCUMENT = "<DOCUMENT>\n<TYPE>NT 10-Q\n<SEQUENCE>1\n<FILENAME>a.htm\n<DESCRIPTION>LATE\n<TEXT>\n<p>body</p>\n</TEXT>\n</DOCUMENT>\n"


def test_document():
    (document,) = open_envelope(DOCUMENT).documents
    assert document[:5] == (1, "NT 10-Q", "a.htm", "LATE", "html")
    assert DOCUMENT[document.start : document.end].strip() == "<p>body</p>"


def test_document_without_file_name_and_end_tags():
    text = "<DOCUMENT>\n<TYPE>NT 10-Q\n<SEQUENCE>1\n<TEXT>\nplain\n"
    envelope = open_envelope(text)
    (document,) = envelope.documents
    assert (document.file_name, document.format) == (None, "text")
    assert text[document.start : document.end].strip() == "plain"
    assert [p.code for p in envelope.problems] == ["unclosed-document"]


@pytest.mark.parametrize(
    ("body", "name", "kind"),
    [
        ("<html><body>x</body></html>", "a.htm", "html"),
        ("<HTML><PRE>x</PRE></HTML>", "a.txt", "html"),
        ("plain words", "a.txt", "text"),
        ("<PAGE>\n<TABLE>\n<S> <C>\nplain", "a.txt", "text"),
        ("<PDF>\nbegin 644 a.pdf\nM)5!$1BTQ\nend\n</PDF>", "a.pdf", "pdf"),
        ("begin 644 logo.jpg\nM_]C_X\nend", "logo.jpg", "binary"),
        ("<XML>\n<?xml version='1.0'?><a/>\n</XML>", "a.xml", "xml"),
    ],
)
def test_format(body, name, kind):
    text = DOCUMENT.replace("<p>body</p>", body).replace("a.htm", name)
    assert open_envelope(text).documents[0].format == kind


def test_bare_document():
    envelope = open_envelope("<p>only a form</p>")
    assert envelope.header is None
    assert envelope.documents[0][:2] == (1, None)
