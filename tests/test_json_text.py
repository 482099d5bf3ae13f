"""Two ways to the same text."""

import json

import pytest
import support

import form12b25
from form12b25 import json_text


@pytest.mark.parametrize("story", support.STORIES)
def test_standard_library_and_orjson_write_the_same(story):
    pytest.importorskip("orjson")
    document = form12b25.read(support.submission_of(story)).to_dict()
    assert json_text._fastest()(document) == json_text._standard(document)


def test_text_is_the_document():
    document = {"a": ["é", "\u2028", '"', "\\"], "b": {"c": True, "d": 3}}
    for _ in range(2):
        text = json_text.dumps(document)
        assert json.loads(text) == document
        assert text.endswith("}\n")
