#!/usr/bin/env python3
"""Shows that the Spark job and `yuliao run` give the same rows, also when filter processes are killed meanwhile.

  Scripts/spark/check.py ARTICLES [--documents 500] [--yuliao .build/release/yuliao] [--dist ARCHIVE] [--kills 5]

Needs pyspark (pip install pyspark) and Java 17. The job runs with master local[2,4]: two cores, four attempts a task.
"""
import argparse, csv, gzip, os, pathlib, random, shutil, signal, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
csv.field_size_limit(1 << 30)


def table(path, columns):
    """The rows of a CSV file, or of the parts of one, sorted."""
    parts = sorted(path.glob("part-*.csv")) if path.is_dir() else [path]
    rows = []
    for part in parts:
        with open(part, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                rows.append(tuple(float(row[name]) if name in NUMBERS else row[name] for name in columns))
    return sorted(rows)


# Columns of numbers with a point: how far two may be apart. The one is rounded by Java, the other by Swift.
NUMBERS = {"confidence": 0, "npmi": 0.0001}


def same(mine, theirs, columns):
    """Whether two lists of rows agree."""
    spare = [NUMBERS.get(name, 0) for name in columns]
    return len(mine) == len(theirs) and all(
        a == b or all(x == y or room and abs(x - y) <= room * 1.001 for x, y, room in zip(a, b, spare))
        for a, b in zip(mine, theirs))


COMPARED = {
    "mentions": ["doc_id", "start", "end", "surface", "type", "entity_id", "name_en", "name_zh", "sentence",
                 "confidence", "method", "nested", "candidates"],
    "documents": ["doc_id", "published", "language", "characters", "tokens", "sentences", "mentions", "sha256"],
    "entities": ["entity_id", "type", "name_en", "name_zh", "mentions", "documents", "first_published",
                 "last_published", "surfaces"],
    "cooccurrence": ["entity_a", "entity_b", "documents", "sentences", "npmi"],
    "aliases": ["name_zh", "name_en", "entity_id", "count", "documents"],
}


def children_of(parent):
    """Ids of the filter processes below a process."""
    found = []
    for entry in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            words = (entry / "cmdline").read_bytes().split(b"\0")
            above = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
        except (OSError, ValueError):
            continue
        found.append((int(entry.name), above, b"tag" in words and b"--full" in words))
    below, size = {parent}, 0
    while len(below) != size:
        size = len(below)
        below |= {pid for pid, above, _ in found if above in below}
    return [pid for pid, _, is_filter in found if is_filter and pid in below]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("articles", type=pathlib.Path)
    parser.add_argument("--documents", type=int, default=500)
    parser.add_argument("--yuliao", default=".build/release/yuliao")
    parser.add_argument("--dist")
    parser.add_argument("--kills", type=int, default=5)
    options = parser.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(prefix="yuliao-spark-"))
    files = sorted(options.articles.rglob("*.md"))
    for file in random.Random(1).sample(files, min(options.documents, len(files))):
        target = work / "in" / file.relative_to(options.articles)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, target)
    (work / "in" / "lines.jsonl").write_text('{"text":"DeepSeek 与高盛","title":"简讯"}\n{broken\n', encoding="utf-8")
    bodies = [b"DeepSeek \xe4\xb8\x8e\xe9\xab\x98\xe7\x9b\x9b", b"Goldman Sachs said on Monday.", b"\0" * 9]
    archive = b"".join(
        b"WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
        % (len(body), body) for body in bodies)
    (work / "in" / "crawl.wet.gz").write_bytes(gzip.compress(archive))
    subprocess.run([options.yuliao, "run", str(work / "in"), "--output", str(work / "run"), "--quiet"])
    tool = ["--dist", options.dist] if options.dist else ["--yuliao", str(pathlib.Path(options.yuliao).resolve())]
    environment = dict(os.environ, PYSPARK_PYTHON=sys.executable)
    environment.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    code = ("import runpy, sys; sys.argv = sys.argv[1:]; from pyspark import SparkConf; "
            "runpy.run_path(sys.argv[0], run_name='__main__')")
    environment["PYSPARK_SUBMIT_ARGS"] = "--master local[2,4] --conf spark.ui.enabled=false pyspark-shell"
    job = subprocess.Popen(
        [sys.executable, "-c", code, str(HERE / "yuliao_spark.py"), str(work / "in"), "--output", str(work / "spark"),
         "--partitions", "8", *tool], env=environment, stderr=open(work / "spark.log", "w"))
    killed = 0
    while job.poll() is None:
        for pid in children_of(job.pid)[:1]:
            if killed < options.kills:
                time.sleep(random.random() * 0.8)
                try:
                    os.kill(pid, signal.SIGKILL)
                    killed += 1
                    # No task may be hit four times: then Spark gives the job up, as it should.
                    time.sleep(3)
                except ProcessLookupError:
                    pass
        time.sleep(0.05)
    if job.returncode != 0:
        sys.exit(f"the job ended with {job.returncode}; see {work}/spark.log")
    differing = 0
    for name, columns in COMPARED.items():
        mine = table(work / "run" / f"{name}.csv", columns)
        theirs = table(work / "spark" / "csv" / name, columns)
        if not same(mine, theirs, columns):
            differing += 1
            only = [r for r in mine if r not in set(theirs)][:3], [r for r in theirs if r not in set(mine)][:3]
            print(f"{name}: {len(mine)} rows by run, {len(theirs)} by Spark; only in one: {only}")
        else:
            print(f"{name}: the same {len(mine)} rows")
    print(f"{killed} filter processes killed meanwhile")
    if differing:
        sys.exit(f"see {work}")
    shutil.rmtree(work)


main()
