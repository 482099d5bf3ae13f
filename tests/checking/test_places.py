"""Places in JSON texts: each value's span, against another parser's."""

import json
import random
from pathlib import Path

import pytest

from form12b25.checking.places import Lines, Region, spans
from form12b25.validation.json_schema import pointer

WHOLE = (Path(__file__).parents[1] / "linked" / "whole.json").read_text("utf-8")
TEXTS = {
    "whole": WHOLE,
    "one line": json.dumps(json.loads(WHOLE)),
    "windows": WHOLE.replace("\n", "\r\n"),
    "nested": '{"a": {}, "b": [], "c": [[], [1, {"d": [{}]}], 2], "": {"x": "}],{"}}',
    "a number": " 17 ",
    "a text": '"{\\"a\\": 1}"',
}


def paths(value, path=()):
    yield path
    if isinstance(value, dict):
        for key, item in value.items():
            yield from paths(item, (*path, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from paths(item, (*path, str(number)))


@pytest.mark.parametrize("name", TEXTS)
def test_every_value_is_where_another_parser_finds_it(name):
    peer = pytest.importorskip("json_source_map", reason="json_source_map is a test extra")
    text = TEXTS[name]
    wanted = list(paths(json.loads(text)))
    found, theirs, lines = spans(text, wanted), peer.calculate(text), Lines(text)
    assert len(found) == len(wanted)
    for path, span in found.items():
        entry = theirs[pointer(path) if path else ""]
        assert (span.start, span.end) == (entry.value_start.position, entry.value_end.position)
        if entry.key_start is not None:
            assert (span.key_start, span.key_end) == (
                entry.key_start.position,
                entry.key_end.position,
            )
        if name != "windows":  # the peer takes CRLF for two ends of line
            region = lines.region(span.start, span.end)
            place = entry.value_start.line + 1, entry.value_start.column + 1
            assert (region.line, region.column) == place


def test_keys_with_escapes_are_those_that_a_reader_sees():
    text = r'{"a\"b": "c\\", "\u0041~1/": ["\ud83d\ude00", "]"], "é 𝔘": [null, true, -1.5e3]}'
    for path in paths(json.loads(text)):
        span = spans(text, [path])[path]
        value = json.loads(text)
        for part in path:
            value = value[int(part)] if isinstance(value, list) else value[part]
        assert json.loads(text[span.start : span.end]) == value
        if span.key_end:
            assert json.loads(text[span.key_start : span.key_end]) == path[-1]


def test_of_a_key_that_stands_twice_it_is_the_last():
    text = '{"a": 1, "b": 2, "a": 3}'
    span = spans(text, [("a",)])["a",]
    assert text[span.start : span.end] == "3"


def test_a_path_that_is_not_there_is_left_out():
    assert spans('{"a": [1]}', [("b",), ("a", "1"), ("a", "0", "c")]) == {}


def test_lines_end_as_editors_have_it():
    lines = Lines("ab\r\nc\rd\n")
    assert lines.region(4, 5) == Region(2, 1, 2, 2)
    assert lines.region(6, 8) == Region(3, 1, 4, 1)
    assert lines.region(0, 5) == Region(1, 1, 2, 2)


def test_a_deep_and_a_long_text_take_no_recursion():
    deep = "[" * 50_000 + "]" * 50_000
    assert spans(deep, [("0", "0")])["0", "0"].start == 2
    values = [random.Random(7).choice([1, "x", None, {"k": []}]) for _ in range(1000)]
    text = json.dumps(values)
    span = spans(text, [("999",)])["999",]
    assert json.loads(text[span.start : span.end]) == values[-1]
