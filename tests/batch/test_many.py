"""Many filings from Python."""

import many
import poison
import pytest

import form12b25
from form12b25.batch import many as module


@pytest.fixture
def filings(tmp_path):
    folder = many.write(tmp_path / "in", 12)
    (folder / "bad.txt").write_bytes(b"")
    (folder / "z.zip").write_bytes(
        many.zipped({f"{i}.txt": many.submission(i) for i in range(10, 15)})
    )
    return folder


@pytest.mark.parametrize("workers", [1, 2])
def test_results_come_in_the_order_of_the_inputs(workers, filings):
    found = list(form12b25.convert_many([filings], ["json", "nquads"], workers=workers))
    numbers = [0, 2, 4, 6, 8, 10, 1, 3, 5, 7, 9, 11]
    names = [f"{filings}/bad.txt"]
    names += [f"{filings}/q{i % 2}/{many.number(i)}.txt" for i in numbers]
    names += [f"{filings}/z.zip!{i}.txt" for i in (12, 13, 14)]  # 10 and 11 are there already
    assert [one.name for one in found] == names
    assert (found[0].reason, found[0].contents) == ("empty", {})
    path = filings / "q0" / f"{many.number(0)}.txt"
    for kind in ("json", "nquads"):
        assert found[1].contents[kind] == form12b25.convert(path, kind)
    assert found[1].problems == form12b25.read(path).problems
    assert [one.reason for one in found[1:]] == [""] * 15


def test_an_input_that_ends_its_process_is_a_result(filings, monkeypatch):
    monkeypatch.setattr(module, "gather", poison.gather)
    (filings / "q0" / "a.txt").write_bytes(many.submission(99) + b"POISON-CRASH")
    found = {one.name: one.reason for one in form12b25.convert_many([filings], workers=2)}
    assert found.pop(f"{filings}/q0/a.txt") == "crashed"
    assert list(found.values()).count("") == 15


def test_options(filings):
    assert [one.reason for one in form12b25.convert_many([filings], form="10-K")] == []
    [first, *_] = form12b25.convert_many(filings / "z.zip", evidence=False)
    alone = filings / "10.txt"
    alone.write_bytes(many.submission(10))
    assert first.contents == {"json": form12b25.convert(alone, evidence=False)}


@pytest.mark.parametrize(
    "options",
    [
        {"to": "csv"},
        {"to": "parquet"},
        {"to": "nquads.gz"},
        {"context": "inline"},
        {"concepts": "x"},
    ],
)
def test_wrong_options_are_refused_at_once(options, filings):
    with pytest.raises(ValueError, match=r"format|folder|context|concepts"):
        form12b25.convert_many([filings], **options)


def test_a_source_that_is_not_there():
    with pytest.raises(FileNotFoundError):
        list(form12b25.convert_many(["no/such/folder"]))
