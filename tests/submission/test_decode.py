import pytest

from form12b25.problems import FilingError
from form12b25.submission.decode import decode_text


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        (b"plain", "plain", "ascii"),
        ("Société".encode(), "Société", "utf-8"),
        (b"\xef\xbb\xbfplain", "plain", "utf-8-sig"),
        ("Société’s".encode("cp1252"), "Société’s", "cp1252"),
        (b"Registrant\x92s \x97 loss", "Registrant’s — loss", "cp1252"),
        (
            "☒ Yes é ".encode() * 4 + b"Registrant\x92s",
            "☒ Yes é " * 4 + "Registrant’s",
            "utf-8+cp1252",
        ),
        ("Form 12b-25".encode("utf-16"), "Form 12b-25", "utf-16"),
    ],
)
def test_encoding(data, text, encoding):
    assert decode_text(data)[:2] == (text, encoding)


def test_undefined_bytes_are_told():
    decoded = decode_text(b"a\x81b caf\xe9")
    assert decoded.text == "a\ufffdb café"
    assert [p.code for p in decoded.problems] == ["undefined-bytes"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"%PDF-1.4 \xe2", "binary"),
        (b"PK\x03\x04 zip", "binary"),
        (b"a\x00b", "binary"),
    ],
)
def test_refused(data, reason):
    with pytest.raises(FilingError) as refused:
        decode_text(data)
    assert refused.value.reason == reason
