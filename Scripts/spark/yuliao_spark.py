#!/usr/bin/env python3
"""Runs `yuliao tag` in every partition of a Spark job and writes mentions, documents, failures and the tables.

  spark-submit Scripts/spark/yuliao_spark.py INPUT… --output DIR --dist yuliao-dist.tar.gz [--partitions N]

INPUT is anything Spark can list (local paths, hdfs://, s3a://): JSON Lines (.jsonl, .jsonl.gz: one article a line),
single articles (.txt, .md, .html, in any encoding) and web archives (.warc, .wet, .arc, also .gz; one task a file). --dist is what `make dist` builds; without it, --yuliao names a binary that
every worker has. Each partition's filter must answer every line; where it dies, the task fails and Spark runs it again,
so nothing is lost or doubled. Output: DIR/FORM/{mentions,documents,failures,entities,cooccurrence,aliases} with FORM parquet
or csv; the rows are those of `yuliao run`, but that duplicates are not looked for.
"""
import argparse, base64, contextlib, gzip, json, os, subprocess, tarfile, tempfile, threading, urllib.parse

from pyspark import SparkFiles
from pyspark.sql import SparkSession, functions as F, types as T, Window

TEXT, LONG, INT, REAL, FLAG = T.StringType(), T.LongType(), T.IntegerType(), T.DoubleType(), T.BooleanType()


def struct(**fields):
    return T.StructType([T.StructField(name, kind) for name, kind in fields.items()])


MENTION = struct(start=LONG, end=LONG, surface=TEXT, type=TEXT, entity_id=TEXT, name_en=TEXT, name_zh=TEXT,
                 sentence=LONG, confidence=REAL, method=TEXT, nested=FLAG, candidates=T.ArrayType(TEXT))
DOCUMENT = struct(text=TEXT, title=TEXT, author=TEXT, published=TEXT, url=TEXT, source=TEXT, language=TEXT,
                  characters=LONG, tokens=LONG, sentences=LONG, sha256=TEXT)
PAIR = struct(name_zh=TEXT, name_en=TEXT, entity_id=TEXT, example=TEXT)
ANSWER = struct(doc_id=TEXT, error=TEXT, document=DOCUMENT, mentions=T.ArrayType(MENTION),
                name_pairs=T.ArrayType(PAIR))

class Filter:
    """`yuliao tag --full` as a process of this worker; the binary is unpacked once for each executor."""

    def __init__(self, options):
        self.options = options

    def archive(self, file):
        """Yields an answer for each record of a web archive, which one filter reads from end to end."""
        identity, form, data = file
        command, environment = self.command()
        command[command.index("--format") + 1] = form
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)

        def feed():
            # A filter that dies is told by its status; here that is only a broken pipe.
            with contextlib.suppress(BrokenPipeError), process.stdin as pipe:
                pipe.write(data)

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        for line in process.stdout:
            answer = json.loads(line)
            answer["doc_id"] = identity + answer.pop("id").removeprefix("stdin")
            yield answer
        feeder.join()
        status = process.wait()
        if status not in (0, 1, 2):
            raise RuntimeError(f"yuliao tag ended with status {status} in {identity}")

    def command(self):
        options = self.options
        environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}
        binary = options["yuliao"]
        if options["dist"]:
            binary = os.path.join(unpacked(SparkFiles.get(os.path.basename(options["dist"]))), "bin", "yuliao")
        if options["gazetteers"]:
            environment["YULIAO_GAZETTEERS"] = options["gazetteers"]
        return [binary, "tag", "--full", "--format", "jsonl", "--jobs", "1", "--types", options["types"]], environment

    def __call__(self, records):
        """Takes (id, JSON line) pairs and yields an answer for each; raises where there are fewer answers than lines."""
        command, environment = self.command()
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        ids, broken = [], []

        def feed():
            try:
                with process.stdin as pipe:
                    for identity, line in records:
                        ids.append(identity)
                        pipe.write(line + b"\n")
            except BaseException as error:
                broken.append(error)

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        answers = 0
        # Binary, so that only LF ends a line: U+2028 and the like may stand in a text.
        for line in process.stdout:
            answer = json.loads(line)
            answer["doc_id"] = ids[answers]
            answers += 1
            yield answer
        feeder.join()
        status = process.wait()
        if broken and not isinstance(broken[0], BrokenPipeError):
            raise broken[0]
        # 1 says that some lines are errors, 2 that all are: both stand in the answers.
        if status not in (0, 1, 2) or answers != len(ids) or broken:
            raise RuntimeError(f"yuliao tag ended with status {status} after {answers} of {len(ids)} lines")


def unpacked(archive):
    """The folder an archive is unpacked to, made by whichever task comes first."""
    target = archive + ".d"
    if not os.path.isdir(target):
        part = tempfile.mkdtemp(dir=os.path.dirname(archive))
        with tarfile.open(archive) as tar:
            tar.extractall(part)
        inner = os.path.join(part, os.listdir(part)[0])
        try:
            os.rename(inner, target)
        except OSError:
            pass  # another task was first
    return target


def without_extension(path):
    for suffix in (".gz", ".zst"):
        if path.endswith(suffix):
            path = path[: -len(suffix)]
    folder, _, name = path.rpartition("/")
    stem = name.rpartition(".")[0] or name
    return f"{folder}/{stem}" if folder else stem


ARTICLES = (".txt", ".text", ".md", ".markdown", ".html", ".htm")
LINES = (".jsonl", ".ndjson")
ARCHIVES = {".warc": "warc", ".wet": "warc", ".arc": "arc"}


def archive_form(name):
    """warc or arc, as the filter calls it; None for other files."""
    return ARCHIVES.get(os.path.splitext(name.lower().removesuffix(".gz"))[1])


def records(context, root, partitions):
    """What lies below a path, named as `yuliao run` names it: (document id, JSON line) of every article and line, and
    (document id, form, bytes) of every web archive."""
    files = context.binaryFiles(root, partitions)
    # Spark gives full URIs back; the id is what stands behind the root as the user wrote it.
    marker = root.split("://", 1)[-1].rstrip("/").lstrip("./")

    def identity_of(path):
        path = urllib.parse.unquote(path)
        at = path.find(marker)
        below = path[at + len(marker):].lstrip("/") if at >= 0 else ""
        return without_extension(below or path.rsplit("/", 1)[-1])

    def articles(file):
        path, data = file
        identity, name = identity_of(path), path.lower()
        if name.endswith(".gz"):
            data, name = gzip.decompress(data), name[:-3]
        if name.endswith(LINES):
            # Splitting on LF alone: U+2028 and the like may stand in a text.
            for number, line in enumerate(line for line in data.split(b"\n") if line.strip()):
                yield f"{identity}#{number}", line
        elif name.endswith(ARTICLES):
            yield identity, b'{"base64":"' + base64.b64encode(data) + b'"}'

    def archives(file):
        path, data = file
        form = archive_form(path)
        if form:
            yield identity_of(path), form, data

    return files.flatMap(articles), files.flatMap(archives)


def tables(answers):
    """The data frames of a run, by name."""
    good = answers.where(F.col("error").isNull())
    failures = answers.where(F.col("error").isNotNull()).select("doc_id", F.col("error").alias("reason"))
    documents = good.select(
        "doc_id", *[F.col(f"document.{name}").alias(name) for name in DOCUMENT.names],
        F.size("mentions").alias("mentions"))
    mentions = good.select("doc_id", F.substring("document.published", 1, 10).alias("day"),
                           F.explode("mentions").alias("m")).select("doc_id", "day", "m.*")
    return {
        "documents": documents,
        "failures": failures,
        "mentions": mentions.drop("day").withColumn("candidates", F.concat_ws("|", "candidates")),
        "entities": entities(mentions),
        "cooccurrence": cooccurrence(mentions, documents),
        "aliases": aliases(good),
    }


def entities(mentions):
    surfaces = mentions.groupBy("entity_id", "surface").agg(F.count("*").alias("n"))
    shown = surfaces.groupBy("entity_id").agg(F.expr(
        "concat_ws('|', transform(slice(array_sort(collect_list(struct(-n as minus, surface))), 1, 50), x -> x.surface))"
    ).alias("surfaces"))
    latest = F.max_by(F.struct("type", "name_en", "name_zh"), F.struct(F.coalesce("day", F.lit("")), "doc_id"))
    rows = mentions.groupBy("entity_id").agg(
        latest.alias("e"), F.count("*").alias("mentions"), F.countDistinct("doc_id").alias("documents"),
        F.min("day").alias("first_published"), F.max("day").alias("last_published"))
    return rows.join(shown, "entity_id").select(
        "entity_id", "e.*", "mentions", "documents", "first_published", "last_published", "surfaces")


def cooccurrence(mentions, documents):
    """Pairs of the 128 entities of a document with the most mentions that are not nested."""
    own = mentions.where(~F.col("nested"))
    counted = own.groupBy("doc_id", "entity_id").agg(
        F.count("*").alias("n"), F.min(F.struct("start", F.expr("-end"))).alias("first"),
        F.collect_set("sentence").alias("at"))
    # Of entities named equally often the earlier one counts, as in `yuliao run`; nested mentions may come earlier.
    earliest = mentions.groupBy("doc_id", "entity_id").agg(
        F.min(F.struct("start", F.expr("-end").alias("end"))).alias("place"))
    ranked = counted.join(earliest, ["doc_id", "entity_id"]).withColumn(
        "rank", F.row_number().over(Window.partitionBy("doc_id").orderBy(F.desc("n"), "place")))
    kept = ranked.where("rank <= 128").select("doc_id", "entity_id", "at")
    a, b = kept.alias("a"), kept.alias("b")
    pairs = a.join(b, (F.col("a.doc_id") == F.col("b.doc_id")) & (F.col("a.entity_id") < F.col("b.entity_id")))
    together = pairs.groupBy(F.col("a.entity_id").alias("entity_a"), F.col("b.entity_id").alias("entity_b")).agg(
        F.count("*").alias("documents"), F.sum(F.size(F.array_intersect("a.at", "b.at"))).alias("sentences"))
    single = mentions.groupBy("entity_id").agg(F.countDistinct("doc_id").alias("d"))
    total = documents.agg(F.count("*").alias("total"))
    both = together.join(single.select(F.col("entity_id").alias("entity_a"), F.col("d").alias("da")), "entity_a") \
        .join(single.select(F.col("entity_id").alias("entity_b"), F.col("d").alias("db")), "entity_b") \
        .crossJoin(F.broadcast(total))
    joint = F.col("documents") / F.col("total")
    npmi = F.when(F.col("documents") >= F.col("total"), 1.0).otherwise(
        F.log(joint / (F.col("da") / F.col("total") * F.col("db") / F.col("total"))) / -F.log(joint))
    return both.select("entity_a", "entity_b", "documents", "sentences", F.round(npmi, 4).alias("npmi"))


def aliases(good):
    pairs = good.select("doc_id", F.explode("name_pairs").alias("p")).select("doc_id", "p.*")
    linked = pairs.where("entity_id <> ''").groupBy("name_zh", "name_en", "entity_id").agg(F.count("*").alias("n"))
    best = linked.groupBy("name_zh", "name_en").agg(
        F.expr("array_sort(collect_list(struct(-n as minus, entity_id)))[0].entity_id").alias("entity_id"))
    rows = pairs.groupBy("name_zh", "name_en").agg(
        F.count("*").alias("count"), F.countDistinct("doc_id").alias("documents"))
    return rows.join(best, ["name_zh", "name_en"], "left").fillna("", ["entity_id"]).select(
        "name_zh", "name_en", "entity_id", "count", "documents")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("inputs", nargs="+")
    parser.add_argument("--output", required=True)
    parser.add_argument("--dist", help="the archive that make dist builds")
    parser.add_argument("--yuliao", default="yuliao", help="the binary, where there is no --dist")
    parser.add_argument("--gazetteers", help="their folder on every worker, where the binary does not find them")
    parser.add_argument("--types", default="senator,representative,agency,company")
    parser.add_argument("--partitions", type=int, default=64)
    options = parser.parse_args()
    spark = SparkSession.builder.appName("yuliao").config("spark.sql.session.timeZone", "UTC").getOrCreate()
    context = spark.sparkContext
    if options.dist:
        context.addFile(options.dist)
    tag = Filter({"dist": options.dist, "yuliao": options.yuliao, "types": options.types,
                  "gazetteers": options.gazetteers})
    context._jsc.hadoopConfiguration().set("mapreduce.input.fileinputformat.input.dir.recursive", "true")
    found = [records(context, path, options.partitions) for path in options.inputs]
    lines = context.union([lines for lines, _ in found]).repartition(options.partitions)
    archives = context.union([archives for _, archives in found])
    answers = spark.createDataFrame(lines.mapPartitions(tag).union(archives.flatMap(tag.archive)), ANSWER)
    # The answers are made once: all tables are read back from here.
    answers.write.mode("overwrite").parquet(f"{options.output}/answers")
    answers = spark.read.parquet(f"{options.output}/answers")
    for name, frame in tables(answers).items():
        frame.write.mode("overwrite").parquet(f"{options.output}/parquet/{name}")
        frame = spark.read.parquet(f"{options.output}/parquet/{name}")
        frame.write.mode("overwrite").option("header", True).option("quote", '"').option("escape", '"') \
            .option("emptyValue", "").csv(f"{options.output}/csv/{name}")
        print(f"{name}: {frame.count()} rows")
    spark.stop()


if __name__ == "__main__":
    main()
