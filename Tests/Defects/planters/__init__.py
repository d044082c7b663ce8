"""The planters, one rule a file: each yields plantings of its rule in documents, in the order of a seeded generator."""
import importlib
import pathlib

PLANTERS = {
    file.stem.upper(): importlib.import_module(f"planters.{file.stem}").plant
    for file in sorted(pathlib.Path(__file__).parent.glob("vd[0-9][0-9][0-9].py"))
}
