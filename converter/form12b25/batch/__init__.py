"""Many filings: into a folder, in chunks that are skipped when they are done already.

``wanted`` is what is written, ``survey`` a look at the sources, ``plan`` the chunks, ``work`` what
is done of one, ``ledger`` what is on record, and ``run`` all of it.
"""
