"""Names, texts and documents that are odd: each is the same in every syntax, or is refused."""

import json

import pytest
from pyoxigraph import Literal as Plain
from readings import framed, named, read_back, same_everywhere, united, unordered
from test_same_triples import WHOLE, whole

import form12b25
from form12b25.linked import linked_document, nquads, ntriples
from form12b25.problems import InvalidOutputError
from form12b25.records import replace
from form12b25.validation.shapes import validate_graph
from form12b25.writers import FORMATS

pytest.importorskip("pyld", reason="PyLD is a test extra")


def test_names_are_of_the_content_so_that_one_more_statement_moves_no_other():
    document = json.loads(WHOLE.read_text("utf-8"))
    before = set(ntriples(form12b25.load(document)).splitlines())
    one_more = json.loads(json.dumps(document["reportedChanges"][1])) | {
        "measure": "GrossProfit",
        "measureText": "gross profit",
    }
    document["reportedChanges"].insert(0, one_more)
    after = set(ntriples(form12b25.load(document)).splitlines())
    assert before < after
    assert all("#change-GrossProfit" in line for line in after - before)


def test_things_of_the_same_content_get_names_of_their_own():
    document = json.loads(WHOLE.read_text("utf-8"))
    again = json.loads(json.dumps(document["reportedChanges"][0]))
    again["evidence"]["start"] += 1  # the same is stated twice
    document["reportedChanges"].append(again)
    filing = form12b25.load(document)
    ids = [change["id"] for change in linked_document(filing)["reportedChanges"]]
    assert len(set(ids)) == len(ids)
    assert ids[-1] == ids[0] + "-2"
    same_everywhere(filing)


HARD = [
    "\u00a0\u2028 “x” 𝔘 \U0001f4c8",
    'back\\slash and "quotes"',
    "a\nb\tc",
    "<&>]]> &amp; %s {x}",
]
HARD += ["\\u0001 is spelled", "\x7f", "ntid:a", "https://x.example/", "_:b0", "@en", '"""', "'''"]


def with_reason(text):
    document = json.loads(WHOLE.read_text("utf-8"))
    document["reasonNarrative"] = text
    return form12b25.load(document)


@pytest.mark.parametrize("text", HARD)
def test_hard_texts_come_through_every_syntax(text):
    found = same_everywhere(with_reason(text))
    (value,) = [value for _, predicate, value in found if predicate.endswith("#reasonNarrative>")]
    assert value == str(Plain(text))


def test_control_characters_are_no_xml():
    for text in ("\x01", "\x0c", "\ufffe", "\\\x1f"):
        filing = with_reason(text)
        with pytest.raises(InvalidOutputError, match="no XML"):
            FORMATS["rdfxml"].write(filing)
        assert str(Plain(text)) in {value for _, _, value in read_back(nquads(filing), "nquads")}


def test_half_a_surrogate_pair_is_no_text():
    with pytest.raises(InvalidOutputError, match="surrogate"):
        nquads(replace(whole(), reason_narrative="\ud83d"))


@pytest.mark.parametrize("text", ["a b", "a>b", 'a"b', "a\\b", "a`b", "\ud800"])
def test_what_fits_into_no_iri_is_refused(text):
    with pytest.raises(InvalidOutputError):
        nquads(replace(whole(), accession_number=text))
    change = replace(whole().reported_changes[0], measure=text)
    with pytest.raises(InvalidOutputError):
        nquads(replace(whole(), reported_changes=(change,)))


def test_nothing_asks_the_network(monkeypatch):
    def refuse(*_arguments):
        raise AssertionError("the network was asked")

    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(f"socket.socket.{name}", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    filing = whole()
    for name in FORMATS:
        assert form12b25.write(filing, name)
    same_everywhere(filing)
    assert unordered(framed(filing))
    for engine in ("pyshacl", "auto"):
        assert list(validate_graph(ntriples(filing), engine=engine)) == []


def test_characters_that_are_none_are_left_out_when_they_are_read():
    text = "PART III - NARRATIVE<p>We could&#1; not&#xFFFE; file&#xFFFF; the&#xD800; report.</p>PART IV"
    form = f"<DOCUMENT>\n<TYPE>NT 10-K\n<TEXT>\n<HTML><p>{text}</HTML>"
    filing = form12b25.read(form.encode())
    assert filing.reason_narrative == "We could not file the\ufffd report."
    same_everywhere(filing)


def changed(change):
    document = json.loads(WHOLE.read_text("utf-8"))
    change(document)
    return form12b25.load(document)


def names_of(filing):
    document = linked_document(filing)
    return [n["id"] for n in document["filers"][0]["registrant"]["formerNames"]]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("ABC INC", "ABC, INC."),
        ("日本", "中国"),
        (f"{'LONG ' * 14} SERIES 2005-R1", f"{'LONG ' * 14} SERIES 2005-R2"),
    ],
)
def test_two_former_names_of_one_day_are_two_nodes(one, two):
    def rename(document):
        for name, text in zip(
            document["filers"][0]["registrant"]["formerNames"], (one, two), strict=True
        ):
            name["name"] = text
            for key in ("usedUntil", "usedUntilNoLaterThan", "dateOfNameChange", "usedFrom"):
                name.pop(key, None)

    filing = changed(rename)
    assert len(set(names_of(filing))) == 2
    same_everywhere(filing)


def test_name_of_a_use_of_a_name_is_its_day_and_words():
    assert names_of(whole())[0] == "ntid:registrant/0009999990/name/20211213-old-name-two-inc"


def twice(document):
    """The registrant in a second role, its names' evidence elsewhere and with odd line ends."""
    second = json.loads(json.dumps(document["filers"][0])) | {"role": "subject-company"}
    document["filers"].append(second)
    for filer in document["filers"]:
        for name in filer["registrant"]["formerNames"]:
            name["name"] = "A\u2028B\x85C" + name["dateOfNameChange"]
    for name in second["registrant"]["formerNames"]:
        name["evidence"]["start"] += 1


def same_place(document):
    document["contacts"][0]["evidence"] = {"document": 1, "start": 5, "end": 9, "quote": "x"}
    document["signatures"][0]["evidence"] = {"document": 2, "start": 5, "end": 9, "quote": "y"}


def fields_in_place(document):
    for key in ("changeAmount", "currentAmount", "priorAmount"):
        document["reportedChanges"][0][key]["evidence"]["field"] = "x"


def odd_roles(document):
    document["filers"] += [{"role": "source"}, {"role": "span", "conformedName": "3000 3013"}]


def whole_floats(document):
    document["documentCount"] = 2.0
    document["documents"][0]["sequence"] = 1.0
    document["evidence"][0]["document"] = 1.0


@pytest.mark.parametrize(
    "change",
    [twice, same_place, fields_in_place, odd_roles, whole_floats],
    ids=lambda f: f.__name__,
)
def test_odd_but_valid_documents_are_the_same_in_every_syntax(change):
    filing = changed(change)
    same_everywhere(filing)
    document = united(without_context(linked_document(filing)))
    assert unordered(named(framed(filing))) == unordered(named(document))


def without_context(document):
    return {key: value for key, value in document.items() if key != "@context"}


def test_name_that_a_header_lists_twice_is_one_use_and_each_line_stands_once():
    def repeat(document):
        names = document["filers"][0]["registrant"]["formerNames"]
        names.append(json.loads(json.dumps(names[1])))
        names[2]["evidence"]["start"] += 1

    filing = changed(repeat)
    same_everywhere(filing)
    lines = ntriples(filing).splitlines()
    assert lines == sorted(set(lines))
    assert sum("formerNameUsage" in line for line in lines) == 2
