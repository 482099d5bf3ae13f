"""Many invented submissions: those of ``tests/filings``, each under accession numbers of its own."""

import io
import re
import tarfile
import zipfile
from pathlib import Path

FILINGS = sorted((Path(__file__).parents[1] / "filings").glob("*/submission.txt"))
_NUMBER = re.compile(rb"[0-9]{10}-[0-9]{2}-[0-9]{6}")


STORIES = [data for path in FILINGS if _NUMBER.search((data := path.read_bytes())[:2000])]


def number(i):
    return f"0009999991-24-{i:06}"


def submission(i):
    """The i-th of them, in the bytes of its story."""
    return _NUMBER.sub(number(i).encode(), STORIES[i % len(STORIES)])


def write(folder, count, first=0):
    """Write so many files, in two folders."""
    for i in range(first, first + count):
        place = folder / f"q{i % 2}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number(i)}.txt").write_bytes(submission(i))
    return folder


def tarred(members, mode="w:gz"):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as made:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            made.addfile(info, io.BytesIO(data))
    return out.getvalue()


def zipped(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return out.getvalue()


def outputs(folder):
    """What a run has written: path to bytes, the ledger left out."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".form12b25" not in path.parts
    }
