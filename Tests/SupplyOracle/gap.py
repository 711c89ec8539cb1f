"""Computes completers beside openings from the public files alone, with exact fractions.

It shares no line with the program, and stands beside it to check it:

    gap.py --completions C --institutions H --crosswalk X --projections P [--aggregates A]
           --fips 21 (--state KY | --cbsa 31140) [--split openings|equal|employment|full]
           [--levels 3,5] [--compare FILE.csv]

Prints the rows as CSV, and on standard error how many complete and where they go. With
--compare, compares the rows with those of `pathways gap --format csv` instead, and fails
where one differs by more than a billionth. Several --completions are years to average.
"""

import argparse
import csv
import io
import sys
from collections import defaultdict
from fractions import Fraction

NO_MATCH = "99-9999"
LOW, HIGH = Fraction(8, 10), Fraction(12, 10)


def rows(path):
    """The rows of a file by their names in lower case, whatever its separator and encoding."""
    data = open(path, "rb").read()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252")
    first = text.split("\n", 1)[0]
    separator = "\t" if "\t" in first else ";" if ";" in first else ","
    for row in csv.DictReader(io.StringIO(text, newline=""), delimiter=separator):
        yield {(k or "").strip().lower(): (v or "").strip() for k, v in row.items() if k}


def figure(text):
    """A number, or None where the file gives none."""
    try:
        return Fraction(text.replace(",", ""))
    except (ValueError, ZeroDivisionError):
        return None


def read_openings(path, fips):
    found = {}
    for row in rows(path):
        if row.get("stfips", "").lstrip("0") == fips.lstrip("0") and row.get("occcode"):
            found[row["occcode"]] = (
                row["title"], figure(row["avgannualopenings"]), figure(row["base"]))
    return found


def read_aggregates(path):
    if not path:
        return {}
    return {r["aggregate_code"]: r["soc2018_members"].split("|") for r in rows(path)}


def without_sums(openings, aggregates):
    def is_sum(code):
        if code in aggregates:
            return all(member in openings for member in aggregates[code])
        if not code.endswith("0"):
            return False
        siblings = [c for c in openings if c[:6] == code[:6] and not c.endswith("0")]
        return code.endswith("00") or bool(siblings)

    return {code: row for code, row in openings.items() if not is_sum(code)}


def read_links(path):
    links = defaultdict(set)
    for row in rows(path):
        if row["soc2018code"] != NO_MATCH:
            links[row["cip2020code"]].add(row["soc2018code"])
    return links


def read_completers(paths, chosen, levels):
    totals = defaultdict(Fraction)
    for path in paths:
        for row in rows(path):
            cip = row["cipcode"]
            if row["unitid"] not in chosen or row.get("majornum", "1") != "1":
                continue
            if len(cip) != 7 or cip.startswith("99"):
                continue
            if levels and row["awlevel"].lstrip("0") not in levels:
                continue
            totals[cip] += Fraction(row["ctotalt"].replace(",", "")) / len(paths)
    return totals


def reported(code, openings, aggregates):
    """The code under which an occupation is reported, or its own where it is not."""
    if code in openings:
        return code
    for aggregate in sorted(aggregates):
        if aggregate in openings and code in aggregates[aggregate]:
            return aggregate
    broad = code[:6] + "0"
    return broad if broad in openings and not broad.endswith("00") else code


def parts(linked, openings, split):
    if split in ("equal", "full"):
        weights = {code: Fraction(1) for code in linked}
    elif split == "openings":
        weights = {code: openings[code][1] for code in linked}
    else:
        weights = {code: openings[code][2] for code in linked}
        if any(w is None for w in weights.values()) or not any(weights.values()):
            weights = {code: Fraction(1) for code in linked}
    whole = Fraction(1) if split == "full" else sum(weights.values())
    return {code: weight / whole for code, weight in weights.items()}


def allocate(completers, links, openings, aggregates, split):
    given = defaultdict(Fraction)
    lost = {"no match": Fraction(0), "no demand": Fraction(0)}
    for cip, count in completers.items():
        linked = {reported(code, openings, aggregates) for code in links.get(cip, ())}
        wanted = {code for code in linked if code in openings and (openings[code][1] or 0) > 0}
        if not wanted:
            lost["no demand" if linked else "no match"] += count
            continue
        for code, part in parts(wanted, openings, split).items():
            given[code] += count * part
    return given, lost


def verdict(openings, completers):
    if openings is None:
        return "unknown"
    if openings == 0:
        return "no_openings"
    ratio = completers / openings
    return "undersupply" if ratio < LOW else "oversupply" if ratio > HIGH else "balance"


def table(openings, given):
    for code in sorted(openings):
        title, wanted, _ = openings[code]
        got = given.get(code, Fraction(0))
        yield code, title, wanted, got, None if wanted is None else wanted - got, (
            got / wanted if wanted else None), verdict(wanted, got)


def compare(expected, path):
    """The places where a table of the program differs."""
    found = {row["soc"]: row for row in rows(path)}
    wrong = [f"{code} is not there" for code in {r[0] for r in expected} - set(found)]
    wrong += [f"{code} should not be there" for code in set(found) - {r[0] for r in expected}]
    for code, _, *figures, words in expected:
        row = found.get(code)
        if row is None:
            continue
        for name, figure_ in zip(("openings", "completers", "gap", "ratio"), figures):
            other = Fraction(row[name]) if row[name] else None
            if (figure_ is None) != (other is None):
                wrong.append(f"{code} {name}: {row[name]!r}")
            elif other is not None and abs(other - figure_) > Fraction(1, 10**9) * max(
                    1, abs(figure_)):
                wrong.append(f"{code} {name}: {float(other)} for {float(figure_)}")
        if row["verdict"] != words:
            wrong.append(f"{code} verdict: {row['verdict']} for {words}")
    return wrong


def main():
    parser = argparse.ArgumentParser()
    for name in ("institutions", "crosswalk", "projections", "fips"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--completions", required=True, action="append")
    for name in ("aggregates", "state", "cbsa", "levels", "compare"):
        parser.add_argument("--" + name)
    parser.add_argument("--split", default="openings")
    given = parser.parse_args()

    aggregates = read_aggregates(given.aggregates)
    openings = without_sums(read_openings(given.projections, given.fips), aggregates)
    chosen = {
        row["unitid"] for row in rows(given.institutions)
        if (row["stabbr"] == given.state if given.state else row["cbsa"] == given.cbsa)
    }
    levels = set(given.levels.split(",")) if given.levels else None
    completers = read_completers(given.completions, chosen, levels)
    shared, lost = allocate(
        completers, read_links(given.crosswalk), openings, aggregates, given.split)
    expected = list(table(openings, shared))
    whole = sum(completers.values())
    print(
        f"{float(whole)} complete: {float(lost['no match'])} without a match, "
        f"{float(lost['no demand'])} without openings", file=sys.stderr)
    if given.split != "full":
        assert sum(shared.values()) + sum(lost.values()) == whole
    if given.compare:
        wrong = compare(expected, given.compare)
        print("\n".join(wrong) if wrong else f"{len(expected)} occupations are the same")
        sys.exit(1 if wrong else 0)
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["soc", "title", "openings", "completers", "gap", "ratio", "verdict"])
    for row in expected:
        out.writerow(["" if v is None else v if isinstance(v, str) else float(v) for v in row])


if __name__ == "__main__":
    main()
