import pickle

import pytest

from form12b25.model import Contact, Evidence, Filing, Source
from form12b25.records import draft, fields, record, replace


@record
class Point:
    x: int
    y: int = 0


@draft
class Bag:
    items: list = []
    name: str | None = None


def test_record_takes_keywords_and_defaults():
    assert (Point(x=1).x, Point(x=1).y) == (1, 0)
    assert fields(Point) == ("x", "y")


@pytest.mark.parametrize("wrong", [{}, {"x": 1, "z": 2}, {"y": 1}])
def test_record_refuses_what_dataclasses_refuse(wrong):
    with pytest.raises(TypeError):
        Point(**wrong)


def test_record_is_frozen_equal_hashable_and_pickles():
    point = Point(x=1)
    with pytest.raises(AttributeError, match="frozen"):
        point.x = 2
    with pytest.raises(AttributeError, match="frozen"):
        del point.x
    assert point == Point(x=1, y=0)
    assert point != Point(x=2)
    assert len({point, Point(x=1)}) == 1
    evidence = Evidence(document=1, start=0, end=1, quote="x")
    assert pickle.loads(pickle.dumps(evidence)) == evidence
    assert repr(replace(point, y=5)) == "Point(x=1, y=5)"


def test_drafts_do_not_share_their_lists():
    a, b = Bag(), Bag()
    a.items.append(1)
    a.name = "a"
    assert (b.items, b.name) == ([], None)


def test_filing_of_the_model_is_such_a_record():
    filing = Filing(
        source=Source(sha256="0" * 64, byte_length=0, encoding="ascii"),
        contacts=(Contact(name="A"),),
    )
    assert pickle.loads(pickle.dumps(filing)) == filing
    assert filing.to_dict()["contacts"] == [{"name": "A"}]
