"""Runs viendan."""
import dataclasses
import json
import pathlib
import subprocess
import sys
import tempfile

from documents import Document


@dataclasses.dataclass(frozen=True)
class Found:
    """A finding; `start` and `end` are bytes of the file."""
    code: str
    severity: str
    name: str
    start: int
    end: int
    message: str


class Program:
    def __init__(self, binary):
        self.binary = str(pathlib.Path(binary).resolve())

    def run(self, *arguments):
        done = subprocess.run([self.binary, *arguments], capture_output=True)
        if done.returncode not in (0, 1):
            sys.exit(f"viendan {' '.join(arguments)}: exit {done.returncode}: {done.stderr.decode()}")
        return done.stdout.decode()

    def check(self, texts):
        """The findings of one run over these texts, by file name, as one archive."""
        with tempfile.TemporaryDirectory(prefix="viendan-defects-") as folder:
            for name, text in texts.items():
                (pathlib.Path(folder) / name).write_text(text, newline="")
            return self.findings(folder)

    def findings(self, *paths):
        report = json.loads(self.run("check", "--output-format", "json", "--threads", "1", *map(str, paths)))
        return [
            Found(f["code"], f["severity"], pathlib.Path(f["path"]).name, f["span"]["start"]["byte"],
                  f["span"]["end"]["byte"], f["message"])
            for f in report["findings"]
        ]

    def documents(self, paths):
        """The UTF-8 texts at these paths, with their references."""
        files = sorted({f for p in paths for f in ([p] if p.is_file() else p.rglob("*")) if f.suffix in (".txt", ".md")})
        records = {}
        for line in self.run("extract", "--output-format", "jsonl", *map(str, files)).splitlines():
            record = json.loads(line)
            records.setdefault(record["path"], []).append(record)
        documents = []
        for file in files:
            try:
                text = file.read_bytes().decode()
            except UnicodeDecodeError:
                continue
            if not text.startswith("\ufeff"):
                documents.append(Document(file, text, records.get(str(file), [])))
        return documents
