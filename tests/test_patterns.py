"""Patterns that are compiled late: each is right, and none is compiled before it is used."""

import importlib
import pkgutil
import re
import subprocess
import sys

import form12b25
from form12b25.patterns import lazy

NAMES = [m.name for m in pkgutil.walk_packages(form12b25.__path__, "form12b25.")]
MODULES = [name for name in NAMES if not name.endswith("__main__")]


def test_every_pattern_compiles():
    made = type(lazy(""))
    patterns = [
        value
        for name in MODULES
        for value in vars(importlib.import_module(name)).values()
        if isinstance(value, made)
    ]
    assert len(patterns) > 300
    for pattern in patterns:
        re.compile(pattern.pattern, pattern.flags)


def test_a_late_pattern_does_what_a_compiled_one_does():
    late, compiled = lazy("(?P<a>a+)b", re.IGNORECASE), re.compile("(?P<a>a+)b", re.IGNORECASE)
    text = "xAAb ab"
    assert late.search(text)["a"] == compiled.search(text)["a"] == "AA"
    assert late.sub("-", text) == compiled.sub("-", text) == "x- -"
    assert [m.span() for m in late.finditer(text)] == [(1, 4), (5, 7)]
    assert late.groupindex == compiled.groupindex


def test_the_command_compiles_none_before_it_is_used():
    code = (
        "import re, sys; real, made = re._compiler.compile, []\n"
        "re._compiler.compile = lambda *a: made.append(a) or real(*a)\n"
        "import form12b25.pipeline\n"
        "print(sum('(?' in str(a[0]) or len(str(a[0])) > 60 for a in made), len(made))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout.split()[1]) < 120
