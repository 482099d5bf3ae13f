"""Ready questions and their parameters; every expectation by hand."""

import pytest

from form12b25.asking import QuestionError, bind, parameters_of, question, ready_questions

CIK = "SELECT * { VALUES ?cik { UNDEF } ?filer nt12b25:cik ?cik }"
DAY = '# When?\n# Parameter: ?day (day, required): the day.\nSELECT * { VALUES ?day { "2024-01-01"^^xsd:date } }'
DATE = "<http://www.w3.org/2001/XMLSchema#date>"


def test_every_question_says_what_it_asks_and_what_its_parameters_are():
    assert len(ready_questions()) >= 27
    for known in ready_questions().values():
        assert known.meaning.endswith("?")
        assert all(p.meaning for p in known.parameters), known.name


def test_a_value_is_written_as_a_term():
    assert 'VALUES ?cik { "0000896493" }' in bind(CIK, {"cik": "0000896493"})
    assert 'VALUES ?cik { "0000000001" "0000000002" }' in bind(CIK, {"cik": ["1", "2"]})
    assert f'VALUES ?day {{ "2024-06-30"^^{DATE} }}' in bind(DAY, {"day": "2024-06-30"})


@pytest.mark.parametrize(
    ("value", "term"),
    [
        ('" } } DROP ALL #', r'"\" \u007D \u007D DROP ALL #"'),
        ("a\\", r'"a\\"'),
        ("two\nlines", r'"two\nlines"'),
        ("é ☒ {", '"é ☒ \\u007B"'),
        (r"\g<head>\1", r'"\\g<head>\\1"'),
    ],
)
def test_a_value_that_tries_to_be_more_is_a_text(value, term):
    assert bind(CIK, {"cik": value}) == CIK.replace("UNDEF", term)


@pytest.mark.parametrize(
    ("text", "values", "said"),
    [
        (CIK, {"cikk": "1"}, "no parameter 'cikk' (parameters: cik)"),
        ("ASK { ?s ?p ?o }", {"cik": "1"}, "(parameters: none)"),
        (DAY, {}, "needs a value for 'day'"),
        (DAY, {"day": "2024-13-01"}, "is to be a day"),
        (DAY, {"day": "20240630x"}, "is to be a day"),
        (CIK, {"cik": "\x00"}, "control characters"),
        ("SELECT * { VALUES ?n { 3 } }", {"n": "3 } }"}, "is to be a number"),
        ("SELECT * { VALUES ?m { ntm:Revenues } }", {"m": "a b"}, "is to be an IRI"),
        ("SELECT * { VALUES ?m { ntm:Revenues } }", {"m": "x:> } }"}, "is to be an IRI"),
    ],
)
def test_a_value_that_does_not_fit_is_refused(text, values, said):
    with pytest.raises(QuestionError) as error:
        bind(text, values)
    assert said in str(error.value)


def test_an_iri_may_have_a_known_prefix():
    text = "SELECT * { VALUES ?m { ntm:Revenues } }"
    assert [p.kind for p in parameters_of(text)] == ["iri"]
    made = bind(text, {"m": "ntm:NetIncomeLoss"})
    assert "VALUES ?m { <https://w3id.org/form12b25/measure/NetIncomeLoss> }" in made


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("repeat-late-filer", "did you mean repeat-late-filers"),
        ("causes", "did you mean"),
        ("zzzz", "--list shows them"),
    ],
)
def test_an_unknown_name_is_refused_with_those_like_it(name, said):
    with pytest.raises(QuestionError, match=said):
        question(name)
