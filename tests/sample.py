"""The files over which slow comparisons run: a fixed sample; all the others in ``make thorough``.

``tests/test_sample.py`` asserts that the sample has all that any file has.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import support

CORPUS = Path(__file__).parents[2] / "shared" / "corpus"
ABSENT = "the shared corpus of real filings is not beside this checkout"
WHOLE = ("real", "invented", "probes")
"""The folders of whole submissions; ``headers`` has headers of other forms, bodies cut off."""

SAMPLE = frozenset(
    {
        # stories of tests/filings
        "bare-document-2001-nt11k-no-captions-not-applicable",
        "bare-htm-2026-nt10k-br-columns",
        "br-lines-2022-nt10qa-no-but-explained",
        "edgaragents-2026-no-but-bullets-basis-points",
        "fontface-2002-cp1252-annex-a",
        "justified-1996-run-on-transition-boxes",
        "nc-glued-2025-nt10q-attachment-a",
        "no-part-headings-no-glyphs-1998",
        "quicklinks-2005-boxes-before-period-lines-cost-misstated",
        "retailer-2002-table-amount-percent-typo",
        "spans-2018-ntncsr-series-trust",
        "titled-2001-nt10qa-no-list-negative-product-revenue",
        "underlined-x-2017-nt10k-ex99",
        "workiva-2021-first-glyph-missing-percent-range",
        # files of the shared corpus
        "0000000000-24-005673.txt",
        "0000928385-00-003420.txt",
        "0000929638-25-000114.nc",
        "0001005150-97-000249.txt",
        "0001104659-25-002604.nc",
        "0001140361-25-045534.txt",
        "0001214659-24-009346.txt",
        "0001354457-24-000017.txt",
        "0001628297-25-000023.txt",
        "9999999997-05-015654.txt",
        "9999999997-15-014531.txt",
        "ascii-2000-bank-respectively.txt",
        "ascii-2001-attachment-a-no-relief.txt",
        "bare-htm-2023-utf8-glyphs.htm",
        "bowne-2008-bank-quarter-and-year-ranges.txt",
        "css22-2021-spac-no-prior-period.txt",
        "edgarizer-2009-twelve-bullets.txt",
        "lowerpt-2002-nt11k-plan.txt",
        "lowerpt-2016-bold-answer-range.txt",
        "plain-2008-no-box-list-no-estimate.txt",
        "priv-2012-prior-quarter-mm.txt",
        "vintage-2020-two-registrants.txt",
        "wdesk-2018-oilgas-two-period-table.txt",
        "wingdings-rowspan-2024.txt",
        "word-2010-canadian-box-contradicts-type.txt",
        "07_nc_submission.txt",
    }
)


def corpus_files(*folders):
    """Return the submissions of some folders of the corpus; [] where there is none."""
    return [
        path
        for folder in folders or (*WHOLE, "headers")
        for path in sorted((CORPUS / folder).glob("*"))
        if path.suffix in {".txt", ".htm", ".nc"}
    ]


def in_sample(path):
    """Return whether a submission is of the sample."""
    return path.name in SAMPLE or path.parent.name in SAMPLE


def _parameters(paths, name):
    for path in paths:
        marks = () if in_sample(path) else pytest.mark.thorough
        yield pytest.param(path, marks=marks, id=name(path))


def stories():
    """Return a parameter for each story; those beyond the sample are marked ``thorough``."""
    paths = map(support.submission_of, support.STORIES)
    return list(_parameters(paths, lambda path: path.parent.name))


def corpus():
    """Return a parameter for each file of the corpus, or one that is skipped where it is absent."""
    paths = corpus_files()
    skip = [pytest.param(None, marks=pytest.mark.skip(reason=ABSENT), id="absent")]
    return list(_parameters(paths, lambda path: path.name)) or skip
