import pytest

from form12b25.form.fonts import glyph
from form12b25.form.marks import BoxToken, assign, find_marks

CHECKED = [
    "[X]",
    "[x]",
    "[ x ]",
    "[ X ]",
    "[x ]",
    "[XX]",
    "(X)",
    "(x )",
    "|X|",
    "/X/",
    "/ x /",
    "_X_",
    "__X__",
    "XXX",
    "X",
    "x",
    "x*",
    "☒",
    "☑",
    "✓",
    "√",
    "ý",
    "þ",
]
EMPTY = [
    "[ ]",
    "[  ]",
    "[]",
    "[_]",
    "[           ]",
    "( )",
    "(   )",
    "/ /",
    "/   /",
    "|_|",
    "|  |",
    "___",
    "☐",
    "□",
    "¨",
    "£",
]


@pytest.mark.parametrize("mark", CHECKED)
def test_checked(mark):
    assert [t.state for t in find_marks(f"{mark} Form 10-K", 0, len(mark) + 10)] == [True]


@pytest.mark.parametrize("mark", EMPTY)
def test_empty(mark):
    assert [t.state for t in find_marks(f"{mark} Form 10-K", 0, len(mark) + 10)] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "Form 10-K",
        "12b-25(b)",
        "the Exchange Act",
        "Xerox Corp.",
        "e.g. x-ray",
        "and/or",
        "(a)",
        "Box 12",
        "x.y",
    ],
)
def test_no_mark(text):
    assert find_marks(text, 0, len(text)) == []


@pytest.mark.parametrize(
    ("font", "char", "mark"),
    [
        ("wingdings", "ý", "☒"),
        ("wingdings", "þ", "☒"),
        ("wingdings", "x", "☒"),
        ("wingdings", "o", "☐"),
        ("wingdings", "¨", "☐"),
        ("wingdings", "\uf0fe", "☒"),
        ("wingdings", "\uf0a8", "☐"),
        ("wingdings 2", "R", "☒"),
        ("wingdings 2", "S", "☒"),
        ("wingdings 2", "£", "☐"),
        ("wingdings 2", "\uf052", "☒"),
        ("webdings", "a", "☒"),
        ("webdings", "c", "☐"),
        ("wingdings", "§", "•"),
        ("wingdings", "Q", "⯑"),
        ("symbol", "·", "•"),
    ],
)
def test_glyph_by_font_and_character(font, char, mark):
    assert glyph(font, char) == mark


def labels_with_states(text, *names):
    tokens = [BoxToken("label", text.index(n), text.index(n) + len(n), value=n) for n in names]
    marks = find_marks(text, 0, len(text))
    pairs = assign(sorted([*tokens, *marks], key=lambda t: t.start), text)
    return {label.value: mark.state for label, mark in pairs.items()}


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("[X] Form 10-K [ ] Form 20-F", {"Form 10-K": True, "Form 20-F": False}),
        ("Form 10-K [ ] Form 20-F [X]", {"Form 10-K": False, "Form 20-F": True}),
        ("Form 10-K   Form 20-F", {}),
        ("Form 10-K    XXX Form 20-F", {"Form 20-F": True}),
        ("X Form 10-K    Form 20-F", {"Form 10-K": True}),
        ("Form 10-K  Form 20-F\n  [ ]        [X]", {"Form 10-K": False, "Form 20-F": True}),
        ("[ ]      [X]\nForm 10-K    Form 20-F", {"Form 10-K": False, "Form 20-F": True}),
        ("[ ]\nForm 10-K\n[X]\nForm 20-F", {"Form 10-K": False, "Form 20-F": True}),
    ],
)
def test_assignment_before_after_above_below(text, states):
    assert labels_with_states(text, "Form 10-K", "Form 20-F") == states
