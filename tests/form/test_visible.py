"""What a reader sees: no deleted or hidden text, no marks of footnotes, nothing without width."""

import pytest
from test_markup import page_of, text_of

from form12b25.evidence import fold, visible


def seen(body):
    return fold(text_of(f"<html><p>{body}</p></html>"))


DELETED = [
    "sales of <s>$97</s>$36 million",
    "sales of <del>$97 </del>$36 million",
    "sales of <STRIKE><b>$97</b></STRIKE> $36 million",
    'sales of <span style="text-decoration:line-through">$97</span> $36 million',
    'sales of <span style="color:red; text-decoration-line: line-through">$97</span> $36 million',
    "sales of <ins>$36 million</ins>",
]


@pytest.mark.parametrize("body", DELETED)
def test_deleted_text_is_not_read_and_inserted_text_is(body):
    assert seen(body) == "sales of $36 million"


def test_mark_of_a_column_in_a_table_of_text_is_no_deletion():
    assert "1,234" in text_of("<PRE><TABLE><S>       <C>\nSales   1,234\n</TABLE></PRE><s>")


HIDDEN = [
    "sales of <span hidden>$97 </span>$36 million",
    'sales of <span class="a b" hidden="">$97 </span>$36 million',
    'sales of <span style="display:none">$97 </span>$36 million',
    'sales of <span style="visibility: hidden">$97 </span>$36 million',
    'sales of <span style="font-size:0">$97 </span>$36 million',
    'sales of <font style="font-size:0.0pt;color:white">$97 </font>$36 million',
]


@pytest.mark.parametrize("body", HIDDEN)
def test_hidden_text_is_not_read(body):
    assert seen(body) == "sales of $36 million"


SHOWN = [
    '<div style="font-size:0"><span style="font-size:10pt">sales</span></div>',
    '<span style="font-size:0.5em">sales</span>',
    '<span style="font-size:10pt">sales</span>',
    '<span title="a hidden word">sales</span>',
    '<span data-hidden="1">sales</span>',
    '<span style="vertical-align:super">sales</span>',
]


@pytest.mark.parametrize("body", SHOWN)
def test_text_that_only_looks_hidden_is_read(body):
    assert seen(body) == "sales"


MARKED = {
    "$36<sup>1</sup> million": "$36 million",
    "$36 million<sup>(1)</sup> for": "$36 million for",
    "sales<SUP><font size=1>a</font></SUP> were": "sales were",
    "sales<sup>*</sup>": "sales",
    '$36<span style="vertical-align:super;font-size:6pt">1</span> million': "$36 million",
    '$36<font style="vertical-align: super">[2]</font> million': "$36 million",
    "May 31<sup>st</sup>": "May 31st",
    "Widgets<sup>TM</sup>": "WidgetsTM",
    "box <sup>x</sup>": "box x",
    "1<sup>1</sup>/<sub>2</sub>": "11/2",
}


@pytest.mark.parametrize("body", MARKED)
def test_mark_of_a_footnote_is_no_part_of_what_it_stands_behind(body):
    assert seen(body) == MARKED[body]


def test_evidence_knows_what_is_visible():
    assert fold(visible("$36<sup>1</sup> million, not <s>$97</s>")) == "$36 million, not"


WITHOUT_WIDTH = ["\u200b", "\u200c", "\u200d", "\u2060", "\u00ad", "\u200e", "\u202c", "\ufeff"]


@pytest.mark.parametrize("char", WITHOUT_WIDTH, ids=lambda c: f"{ord(c):04x}")
def test_what_has_no_width_parts_no_word(char):
    assert seen(f"mil{char}lion {char}P{char}ART IV{char}") == "million PART IV"
    assert seen(f"mil&#{ord(char)};lion") == "million"


def test_hyphens_that_do_not_break_are_hyphens():
    assert seen("three\u2011month, 12b\u201025") == "three-month, 12b-25"


ENTITIES = {
    "36&nbspmillion": "36 million",
    "R&ampD": "R&D",
    "&quot3Q&quot": '"3Q"',
    "&micro;m &copyright": "µm ©right",
    "&notin; &notin &nosuch; AT&T": "∉ ¬in &nosuch; AT&T",
    "5 &lt 6": "5 < 6",
}


@pytest.mark.parametrize("body", ENTITIES)
def test_entities_without_a_semicolon_are_those_of_html(body):
    assert seen(body) == ENTITIES[body]


def test_answers_in_fields_are_read_with_their_places():
    source = (
        '<html><p>CUSIP NUMBER <input type="text" size="9" value="123456 78 9"></p>'
        '<p><input type="hidden" value="secret"><input type="checkbox" checked> Form 10-K</p></html>'
    )
    page = page_of(source)
    assert fold(page.text) == "CUSIP NUMBER 123456 78 9 ☒ Form 10-K"
    at = page.text.index("123456")
    assert page.cite(at, at + len("123456 78 9")).quote == "123456 78 9"
    assert page.cite(0, at + len("123456 78 9")).quote == "CUSIP NUMBER 123456 78 9"
    assert page.cite(at, len(page.text)).quote == "123456 78 9 Form 10-K"


def test_headings_and_signatures_as_pictures_are_read_and_other_pictures_are_not():
    body = (
        '<p>Late.<img src="a.gif" alt="PART IV - OTHER INFORMATION">'
        '<p><img alt="Our logo"><p>By: <img src="s.gif" alt="/s/ Pat Li"></p>'
    )
    text = text_of(f"<html>{body}</html>")
    assert "Late.\n\nPART IV - OTHER INFORMATION\n\n" in text
    assert "logo" not in text
    assert fold(text).endswith("By: /s/ Pat Li")


def test_table_of_one_cell_within_a_cell_is_that_cell():
    inner = "<table><tbody><tr><td><b>36,100</b></td></tr></tbody></table>"
    body = f"<table><tr><td>Net sales</td><td>$</td><td>{inner}</td><td>29,200</td></tr></table>"
    assert text_of(f"<html>{body}</html>").strip() == "Net sales\t$\t36,100\t29,200"
