"""``form12b25 explain``."""

from test_cli import run

from form12b25.problems import CODES
from form12b25.rules import all_rules


def test_every_code_is_listed_and_explained():
    listed = run("explain").stdout.decode()
    assert all(f"  {code} " in listed for code in CODES)
    told = run("explain", *CODES).stdout.decode()
    for code, row in CODES.items():
        assert f"{code} ({row.severity})\n  {row.meaning[:40]}" in told
    assert told.count("what to do: ") == len(CODES)
    assert told.count("for example: ") >= len(CODES) - 1
    assert max(map(len, told.splitlines())) <= 92


def test_a_pattern_is_all_that_fit():
    told = run("explain", "rule-*").stdout.decode()
    assert told.count("what to do: ") == sum(code.startswith("rule-") for code in CODES)


def test_an_unknown_code_names_the_one_that_was_meant():
    done = run("explain", "schema-valeu")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"did you mean 'schema-value'?" in done.stderr
    assert run("explain", "x").returncode == 2
    assert run("explain", "rule-zero", "-q").stdout == b""


def test_a_rule_of_the_reading_is_explained():
    told = run("explain", "moved-to", "pretax").stdout.decode()
    assert "moved-to (rule of roles.toml: current)" in told
    assert "for example: pre-tax income" in told or "for example: " in told
    every = run("explain", *all_rules()).stdout.decode()
    assert every.count("for example: ") == len(all_rules())
