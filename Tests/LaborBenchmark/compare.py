"""Compares the reading of one area with DuckDB's read_csv, by processor time in one run.

Usage: compare.py PROGRAM [FILE]. PROGRAM is the release build of LaborBenchmark;
FILE is written where it is missing. Needs `pip install duckdb`.
"""

import os
import re
import resource
import subprocess
import sys

import duckdb

RUNS = 7
AREA = "31100"


def duckdb_seconds(path):
    connection = duckdb.connect()
    connection.execute("SET threads=1")

    def used():
        usage = resource.getrusage(resource.RUSAGE_SELF)
        return usage.ru_utime + usage.ru_stime

    def run():
        start = used()
        rows = connection.execute(
            "SELECT * FROM read_csv(?, all_varchar=true, header=true) WHERE AREA = ?", [path, AREA]
        ).fetchall()
        return used() - start, len(rows)

    return min(run() for _ in range(RUNS))


def our_seconds(program, path):
    command = [program, "read", "--area", AREA, "--runs", str(RUNS), path]
    line = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    kept = int(re.search(r"kept: (\d+)", line).group(1))
    return float(line.split()[0]), kept


def main():
    program = sys.argv[1]
    path = sys.argv[2] if len(sys.argv) > 2 else "/tmp/all-metropolitan-areas.csv"
    if not os.path.exists(path):
        subprocess.run([program, "write", path], check=True)
    theirs, their_rows = duckdb_seconds(path)
    ours, our_rows = our_seconds(program, path)
    if our_rows != their_rows:
        sys.exit(f"{our_rows} rows here, {their_rows} there")
    size = os.path.getsize(path) / 1e6
    print(f"{size:.1f} MB, {our_rows} rows kept: {ours:.3f} s here,", end=" ")
    print(f"{theirs:.3f} s there, ratio {ours / theirs:.2f}")


if __name__ == "__main__":
    main()
