"""A copy of the sources, in which a test makes something new as CONTRIBUTING says."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = "converter/form12b25"


class Copy:
    """A copy of the sources; it knows which files were changed by hand."""

    def __init__(self, root):
        self.root = root
        self.changed = set()
        for name in ("converter", "tools", "schema", "ontology", "docs", "CITATION.cff"):
            subprocess.run(["cp", "-r", ROOT / name, root], check=True)

    def change(self, path, old, new):
        """Put ``new`` before ``old``, which is there once."""
        self.changed.add(path)
        text = (self.root / path).read_text("utf-8")
        assert text.count(old) == 1, (path, text.count(old))
        (self.root / path).write_text(text.replace(old, new + old), "utf-8")

    def add(self, path, text):
        self.changed.add(path)
        with (self.root / path).open("a", encoding="utf-8") as file:
            file.write(text)

    def run(self, *arguments):
        path = os.pathsep.join([str(self.root), str(self.root / "converter")])
        env = {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0"}
        done = subprocess.run(
            [sys.executable, "-W", "ignore", *arguments],
            cwd=self.root,
            env=env,
            capture_output=True,
            check=False,
            encoding="utf-8",
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def generate(self):
        for stage in ("tables", "lexicon", "schema", "code", "ontology"):
            self.run("-m", "tools.generate", "--stage", stage)
