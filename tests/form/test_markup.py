"""The tokenizer against lxml: the same words, in the same order."""

import re

import lxml.html
import pytest
import support

from form12b25.form.page import read_page
from form12b25.submission import read_submission

HTML_STORIES = [
    s
    for s in support.STORIES
    if "<html" in support.submission_of(s).read_bytes().decode("cp1252", "replace").lower()
]


def page_of(body, name="t.htm"):
    head = f"<DOCUMENT>\n<TYPE>NT 10-K\n<SEQUENCE>1\n<FILENAME>{name}\n<TEXT>\n"
    submission = read_submission(f"{head}{body}\n</TEXT>\n</DOCUMENT>\n".encode())
    return read_page(submission.work, submission.raw_documents[0])


def text_of(body):
    return page_of(body).text


@pytest.mark.parametrize("story", HTML_STORIES)
def test_same_letters_as_lxml(story):
    submission = read_submission(support.submission_of(story).read_bytes())
    for document in submission.raw_documents:
        if document.format != "html":
            continue
        source = submission.work.text[document.start : document.end]
        hidden = re.search(
            r"display:\s*none|<ix:|border|wingdings|webdings|<img|[\uf020-\uf0ff]",
            source,
            re.IGNORECASE,
        )
        if hidden:
            continue
        tree = lxml.html.document_fromstring(source, parser=lxml.html.HTMLParser(huge_tree=True))
        for element in tree.xpath("//style|//script|//title|//comment()"):
            element.drop_tree()
        want = re.sub(r"[\s_]+", "", tree.text_content())
        assert re.sub(r"[\s_\f]+", "", read_page(submission.work, document).text) == want


def test_every_character_stands_where_its_place_says():
    page = page_of("<p>Registrant&#146;s <b>loss</b>&nbsp;of<br>2.5 &amp; more</p>")
    for i, char in enumerate(page.text):
        if char.isspace():
            continue
        place = page.place(i)
        source = page.work.text[place : place + page.lengths.get(place, 1)]
        assert source in {char, "&#146;", "&amp;"}


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("<p>a<br>b</p>", "a\nb"),
        ("<p>a<br><br>b</p>", "a\n\nb"),
        ("<b>Fo</b>rm 10<i>-K</i>", "Form 10-K"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a\tb\n\nc"),
        ("<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>", "a\tb"),
        ("<table><tr><td>a<br>b</td><td>c</td></tr></table>", "a\nb\nc"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a\tb\n\nc"),
        ("x<!-- comment <p>y</p> -->z", "xz"),
        ("a<style>p{}</style>b<script>1<2</script>c", "abc"),
        ('<div style="display:none">no</div>yes', "yes"),
        ('<style>.h{display:none}</style><p class="h">no</p><p>yes</p>', "yes"),
        ('<font face="Wingdings">&yacute;</font> Yes', "☒ Yes"),
        ('<span style="FONT-FAMILY: Wingdings 2">R</span> Yes', "☒ Yes"),
        ('<style>.w{font:9pt Wingdings}</style><p><i class="w">o</i> No', "☐ No"),
        ("&#61693; Yes &#xF0A8; No", "☒ Yes ☐ No"),
        ("<u>&nbsp;&nbsp;&nbsp;</u> No", "___ No"),
        ("<u>July&nbsp;5</u>", "July 5"),
        (
            '<table><tr><td style="border: 1px solid #000"></td><td>Form 10-K</td></tr></table>',
            "☐\tForm 10-K",
        ),
        ('<img src="a.gif" alt="[X]"> Form 10-K', "☒ Form 10-K"),
        ('<input type="checkbox" checked> Yes <input type=checkbox> No', "☒ Yes ☐ No"),
        ("<pre>  a\n   b</pre>", "  a\n   b"),
        ("a &lt; b", "a < b"),
        ("a < b", "a < b"),
        ("a &nosuch; b", "a &nosuch; b"),
        ("a&nbsp;&nbsp;&nbsp;b", "a\xa0\xa0\xa0b"),
        ("<p>a</p><hr><p>b</p>", "a\n\f\n\nb"),
    ],
)
def test_text(body, text):
    assert text_of(f"<html><body>{body}</body></html>").strip("\n") == text


def test_nesting_of_any_depth_keeps_the_text():
    deep = "<div><font size=2>" * 100_000
    page = page_of(f"<html><p>start{deep}end</p></html>")
    assert page.text.split() == ["start", "end"]


def test_open_comment_is_told():
    assert page_of("<html><p>a<!-- b</p></html>").unclosed_comment
