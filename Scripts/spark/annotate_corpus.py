#!/usr/bin/env python3
"""Annotates a corpus with `briefing stream` on a Spark cluster, or on this machine.

INPUT is Parquet or JSON lines, a document a row: an `id`; `text`, `html`, or `bytes` with their media `type`; and
`published`, `url`, `language` and `title` where they are known. OUTPUT is a folder of Parquet, a row a document: what
the stream answers, or `error` where it refuses the document. It is there whole or not at all.

  python3 annotate_corpus.py documents.parquet annotated --master 'local[*]'
  spark-submit --files briefing annotate_corpus.py --briefing ./briefing hdfs:///documents hdfs:///annotated

Each task runs one `briefing stream`. A task whose worker is lost, or that did not get all its answers, is done again.
"""
import argparse
import base64
import json
import os
import queue
import re
import shutil
import subprocess
import sys
import tempfile
import threading

try:
    from py4j.protocol import Py4JJavaError
    from pyspark import SparkFiles
    from pyspark.errors import AnalysisException, PySparkException
    from pyspark.sql import SparkSession
    from pyspark.sql import functions as F
except ImportError:
    sys.exit("annotate_corpus.py: error: this Python has no PySpark; use spark-submit, or: pip install pyspark")

KEYS = ("id", "text", "html", "bytes", "type", "published", "url", "language", "title")
CONTENTS = ("text", "html", "bytes")
USAGE, NO_INPUT, CANNOT_WRITE, FAILED = 64, 66, 73, 74

SCHEMA = """
    id string, digest string, title string, authors array<string>, published string, language string, text string,
    error struct<code: string, message: string, input: string>,
    diagnostics array<struct<severity: string, message: string>>,
    blocks array<struct<kind: string, start: int, end: int>>,
    sentences array<struct<start: int, end: int>>,
    tokens array<struct<start: int, end: int>>,
    annotations array<struct<label: string, start: int, end: int, quote: string, attributes: string,
        annotator: string, id: string, confidence: double>>
"""


# A document as the stream takes it.


def document(row, columns):
    """The keys of the stream with what a row has for them; what it has not is left out."""
    values = {key: row.get(column) for key, column in columns.items()}
    return {key: plain(value) for key, value in values.items() if value is not None}


def plain(value):
    """The value as JSON has it: bytes as base64, dates and times as ISO 8601, a number that is an id as text."""
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode()
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def parsed(line):
    """The object in a line, or nothing where it holds none: the stream says what is wrong with it."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def of_row(row, columns):
    """The id of a row and its line for the stream."""
    value = document(row.asDict(), columns)
    return value.get("id"), json.dumps(value).encode()


def of_line(row, columns):
    """The id of a line and the line as it is, or with the names that the stream knows."""
    line = bytes(row.value)
    value = parsed(line)
    if value is not None and any(key != column for key, column in columns.items()):
        value = document(value, columns)
        line = json.dumps(value).encode()
    name = value and value.get("id")
    return name if isinstance(name, str) else None, line


# The answers of one task.


class Stream:
    """One `briefing stream`, written to by a thread while its answers are read, so that neither waits for the other."""

    def __init__(self, command):
        program = shutil.which(command[0]) or SparkFiles.get(os.path.basename(command[0]))
        if not os.access(program, os.X_OK):
            raise RuntimeError(f"there is no command {command[0]} where this task runs; install it there, or send it "
                               f"along: spark-submit --files PATH … --briefing ./{os.path.basename(command[0])}")
        self.told = tempfile.TemporaryFile()
        self.process = subprocess.Popen([program, *command[1:]], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=self.told)
        self.sent = queue.SimpleQueue()
        self.failure = None

    def answers(self, documents):
        """Yields the answer to each document, beside its id and line; raises where one is missing."""
        writer = threading.Thread(target=self.send, args=(documents,), daemon=True)
        writer.start()
        try:
            for answer in self.process.stdout:
                if answer.endswith(b"\n"):  # Else it was killed in the midst of it.
                    yield *self.sent.get_nowait(), answer
            writer.join()
            self.finish()
        finally:
            # Also where nobody asks for more answers, and where the task is ended.
            self.process.kill()
            self.process.wait()
            self.told.close()

    def send(self, documents):
        try:
            with self.process.stdin as pipe:
                for name, line in documents:
                    self.sent.put((name, line[:200].decode(errors="replace")))
                    pipe.write(line + b"\n")
        except BrokenPipeError:
            pass  # The process has ended, and its status says more.
        except Exception as failure:
            self.failure = failure
            self.process.kill()

    def finish(self):
        status = self.process.wait()
        self.told.seek(0)
        told = self.told.read()[-2000:].decode(errors="replace").strip()
        if self.failure:
            raise self.failure
        if status or not self.sent.empty():
            raise RuntimeError(f"briefing stream ended with {status}, {self.sent.qsize()} of the documents it was sent "
                               f"unanswered{': ' * bool(told)}{told}")
        if told:
            print(told, file=sys.stderr)


def row(name, line, answer, with_text):
    """The row of SCHEMA for an answer, which must be about the document it came for."""
    answer = json.loads(answer)
    if name is not None and answer["id"] not in (name, None):
        raise RuntimeError(f"briefing stream answered {answer['id']} where {name} was asked")
    error = answer.get("error")
    if error:
        error = (error["code"], error["message"], None if name else line)
    diagnostics = answer.get("diagnostics")
    return (
        answer["id"] or name, answer.get("digest"), answer.get("title"), answer.get("authors"),
        answer.get("published"), answer.get("language"), answer.get("text") if with_text else None, error,
        diagnostics and [(each["severity"], each["message"]) for each in diagnostics],
        listed(answer, "blocks", lambda block: (block["kind"], block["start"], block["end"])),
        listed(answer, "sentences", tuple), listed(answer, "tokens", tuple), listed(answer, "annotations", annotation),
    )


def listed(answer, key, part):
    """What an answer lists, or nothing where it was not asked for."""
    return None if answer.get(key) is None else [part(each) for each in answer[key]]


def annotation(mark):
    attributes = json.dumps(mark["attributes"], ensure_ascii=False, separators=(",", ":"))
    confidence = mark.get("confidence")
    return (mark["label"], mark["start"], mark["end"], mark["quote"], attributes, mark["annotator"], mark["id"],
            None if confidence is None else float(confidence))


def annotated(documents, options):
    """The rows of one partition."""
    read = of_line if options.format == "json" else of_row
    told = Stream(options.command).answers(read(each, options.columns) for each in documents)
    return (row(name, line, answer, options.with_text) for name, line, answer in told)


# The job.


class Parser(argparse.ArgumentParser):
    def error(self, message):
        self.exit(USAGE, f"{self.prog}: error: {message}; see --help\n")


def column(text):
    key, sign, name = text.partition("=")
    if key not in KEYS or not name:
        raise argparse.ArgumentTypeError(f"'{text}' is not KEY=NAME with one of these keys: {', '.join(KEYS)}")
    return key, name


def arguments():
    what, _, more = __doc__.partition("\n\n")
    parser = Parser(prog="annotate_corpus.py", description=what, epilog=more,
                    formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", help="a file, folder or pattern of Spark's, on any file system it knows")
    parser.add_argument("output", help="the folder to make; one that is there is left alone")
    parser.add_argument("--format", choices=("parquet", "json"),
                        help="of INPUT; told from its name where not given (.json, .jsonl, .ndjson, also with .gz)")
    parser.add_argument("--column", type=column, action="append", default=[], metavar="KEY=NAME",
                        help="where a column has another name than the stream's key, as in text=body; repeatable")
    parser.add_argument("--partitions", type=int, metavar="N", help="how many tasks there are to be")
    parser.add_argument("--offsets", choices=("codepoint", "utf8", "utf16"), default="codepoint",
                        help="the unit of offsets; code points, as Python and substring count, where not given")
    parser.add_argument("--layers", metavar="NAMES", help="as for briefing stream: blocks,sentences,tokens,person,…")
    parser.add_argument("--with-text", action="store_true", help="keep the text that the offsets count in")
    parser.add_argument("--answered", metavar="DIR",
                        help="an earlier OUTPUT: documents whose ids it answers without error are left out")
    parser.add_argument("--max-bytes", type=int, metavar="N", help="the most bytes a document may hold")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="cores of one task, as spark.task.cpus (1)")
    parser.add_argument("--briefing", default="briefing", metavar="PATH", help="the command, where the tasks run")
    parser.add_argument("--master", help="where to run without spark-submit, such as local[2]")
    options = parser.parse_args()
    name = options.input.rstrip("/").removesuffix(".gz")
    options.format = options.format or ("json" if name.endswith((".json", ".jsonl", ".ndjson")) else "parquet")
    options.command = [options.briefing, "stream", "--offsets", options.offsets, "--jobs", str(options.jobs)]
    for option in ("layers", "max_bytes"):
        if (value := getattr(options, option)) is not None:
            options.command += ["--" + option.replace("_", "-"), str(value)]
    return options


def documents(spark, options):
    """The rows to annotate, with no more columns than are needed."""
    if options.format == "json":
        # As bytes: a line may be no text at all, and the stream is to say so.
        frame = spark.read.text(options.input, lineSep="\n").select(F.col("value").cast("binary"))
        options.columns = {key: key for key in KEYS} | dict(options.column)
        return frame, F.get_json_object(F.col("value").cast("string"), f"$['{options.columns['id']}']")
    frame = spark.read.parquet(options.input)
    options.columns = {key: key for key in KEYS if key in frame.columns} | dict(options.column)
    missing = sorted(set(options.columns.values()) - set(frame.columns))
    missing += ["id"] if "id" not in options.columns else []
    missing += [] if set(CONTENTS) & set(options.columns) else [" or ".join(CONTENTS)]
    if missing:
        raise SystemExit(stopped(USAGE, f"{options.input} has no column {', '.join(missing)}; it has "
                                 f"{', '.join(frame.columns)}; say which is which: --column text=NAME"))
    wanted = [F.col(f"`{name}`") for name in dict.fromkeys(options.columns.values())]
    return frame.select(*wanted), F.col(f"`{options.columns['id']}`").cast("string")


def run(spark, options):
    frame, name = documents(spark, options)
    if options.answered:
        done = spark.read.parquet(options.answered).where("error is null").select(F.col("id").alias("answered"))
        frame = frame.join(done, name == F.col("answered"), "left_anti")
    if options.partitions:
        frame = frame.repartition(options.partitions)
    rows = frame.rdd.mapPartitions(lambda part: annotated(part, options))
    spark.createDataFrame(rows, SCHEMA, verifySchema=False).write.parquet(options.output)
    # Counted in what is there: a counter in the tasks would count those twice that were done again.
    counts = spark.read.parquet(options.output).groupBy("error.code").count().orderBy("code").collect()
    refused = ", ".join(f"{each['count']} {each['code']}" for each in counts if each["code"])
    total = sum(each["count"] for each in counts)
    print(f"{total} documents in {options.output}; refused: {refused or 'none'}", file=sys.stderr)


def stopped(status, message):
    print(f"annotate_corpus.py: error: {message}", file=sys.stderr)
    return status


def unwritten(spark, output):
    """Takes away the empty folder that a job leaves which failed, so that the next is not refused."""
    path = spark._jvm.org.apache.hadoop.fs.Path(output)
    path.getFileSystem(spark._jsc.hadoopConfiguration()).delete(path, False)


def main():
    options = arguments()
    builder = SparkSession.builder.appName("briefing").config("spark.ui.showConsoleProgress", "true")
    spark = (builder.master(options.master) if options.master else builder).getOrCreate()
    try:
        run(spark, options)
    except AnalysisException as error:
        if error.getCondition() == "PATH_ALREADY_EXISTS":
            return stopped(CANNOT_WRITE, f"{options.output} is there already; name another folder, or remove it")
        return stopped(NO_INPUT, f"{str(error).splitlines()[0]} Is it there, and is --format what it is?")
    except (PySparkException, Py4JJavaError) as error:
        unwritten(spark, options.output)
        # What failed in a task stands in the midst of what Spark says of it.
        reasons = [*re.findall(r"^Caused by: (.*)", str(error), re.MULTILINE),
                   *re.findall(r"^RuntimeError: (.*)", str(error), re.MULTILINE)]
        return stopped(FAILED, f"{reasons[-1] if reasons else error}; nothing was written to {options.output}")
    finally:
        spark.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
