"""Annotates documents on Spark, also with a worker killed in the midst of it, and compares with the plain stream.

usage: spark.py BRIEFING FOLDER, with the Python that has pyspark
"""
import base64
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyarrow
import pyarrow.parquet

import corpus

SCRIPT = Path(__file__).resolve().parents[2] / "Scripts" / "spark" / "annotate_corpus.py"
COUNT = 800
BAD = [b"", b"no JSON", b'{"text": "It has no id."}', b'{"id": "\xff"}']
# As much as one partition has answered when its worker is killed; all its answers are many times that.
ANSWERED = 1 << 20


def plain(command, lines):
    """What the stream answers, as rows."""
    result = subprocess.run([command, "stream", "--offsets", "codepoint"], input=lines, capture_output=True, check=True)
    return ordered(json.loads(answer) for answer in result.stdout.splitlines())


def ordered(answers):
    """Answers in one order; the number of a line without an id is another in each partition."""
    return sorted((json.dumps({key: value for key, value in answer.items() if key != "line"}, sort_keys=True)
                   for answer in answers))


def answer(row):
    """The answer that a row was made of."""
    row = {key: value for key, value in row.items() if value is not None}
    for key in {"sentences", "tokens"} & row.keys():
        row[key] = [[span["start"], span["end"]] for span in row[key]]
    for mark in row.get("annotations", []):
        mark["attributes"] = json.loads(mark["attributes"])
        if mark["confidence"] is None:
            del mark["confidence"]
    if "error" in row:
        row["error"].pop("input")
        row.setdefault("id", None)
    return row


def written(folder):
    assert (folder / "_SUCCESS").exists(), f"{folder} is not complete"
    return ordered(answer(row) for row in pyarrow.parquet.read_table(folder).to_pylist())


def compare(what, expected, found):
    if expected != found:
        pairs = [pair for pair in zip(expected, found) if pair[0] != pair[1]]
        sys.exit(f"{what}: {len(expected)} answers were expected, {len(found)} came; they differ from\n"
                 f"{pairs[0][0][:300] if pairs else ''}\n{pairs[0][1][:300] if pairs else ''}")
    print(f"{what}: the same answer for each of {len(found)} documents.", flush=True)


def annotate(launcher, source, target, *options):
    """Starts the job; what it says goes into a file beside its output."""
    with open(f"{target}.log", "wb") as log:
        return subprocess.Popen([*launcher, SCRIPT, source, target, "--with-text", *options], stdout=log, stderr=log)


def finished(job, target):
    if job.wait():
        sys.exit(f"the job ended with {job.returncode}:\n{Path(f'{target}.log').read_text()[-3000:]}")


def table(documents, path):
    """Writes documents as Parquet, with names of columns as tables have them."""
    names = {"id": "doc_id", "text": "body", "bytes": "original"}
    rows = [{names.get(key, key): base64.b64decode(value) if key == "bytes" else value for key, value in each.items()}
            for each in documents]
    columns = dict.fromkeys(key for row in rows for key in row)
    pyarrow.parquet.write_table(
        pyarrow.table({key: [row.get(key) for row in rows] for key in columns}), path, row_group_size=100)
    return [option for key, name in names.items() for option in ("--column", f"{key}={name}")]


# A worker that is killed.


def parent(process):
    return int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])


def ancestors(process):
    while process > 1:
        yield process
        process = parent(process)


def streams_of(job):
    """The streams that a job runs, with the executor of each and how much they have answered."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if b"stream\0--offsets" not in (folder / "cmdline").read_bytes():
                continue
            line = list(ancestors(int(folder.name)))
            executors = [each for each in line
                         if b"CoarseGrainedExecutorBackend" in Path(f"/proc/{each}/cmdline").read_bytes()]
            counts = dict(row.split(": ") for row in (folder / "io").read_text().splitlines())
            if job.pid in line and executors:
                yield int(folder.name), executors[0], int(counts["wchar"])
        except (FileNotFoundError, ProcessLookupError):
            continue  # It has ended meanwhile.


def kill_one_worker(job):
    """Kills the executor whose stream is the first to have answered enough, and says how much that is."""
    while job.poll() is None:
        for _, executor, count in streams_of(job):
            if count > ANSWERED:
                os.kill(executor, signal.SIGKILL)
                return count
        time.sleep(0.02)
    sys.exit("the job ended before a worker could be killed")


def submit(events, master, *options):
    """The launcher of a job that notes in a folder what becomes of its tasks."""
    events.mkdir()
    settings = {"eventLog.enabled": "true", "eventLog.dir": events.as_uri(), "eventLog.compress": "false",
                "eventLog.rolling.enabled": "false", "executor.memory": "1g"}
    launcher = [shutil.which("spark-submit", path=Path(sys.executable).parent), "--master", master, *options]
    return launcher + [word for key, value in settings.items() for word in ("--conf", f"spark.{key}={value}")]


def tell_redone(events, reason):
    """Prints which tasks failed for a reason and were done by another attempt; there must be one."""
    log = next(path for path in events.iterdir() if not path.name.startswith("."))
    events = map(json.loads, log.read_text().splitlines())
    ends = [((end["Stage ID"], end["Task Info"]["Index"]), end["Task End Reason"]["Reason"],
             end["Task Info"]["Attempt"])
            for end in events if end["Event"] == "SparkListenerTaskEnd"]
    lost = {place for place, ended, _ in ends if ended == reason}
    again = [f"partition {place[1]} by attempt {attempt}" for place, ended, attempt in ends
             if place in lost and ended == "Success"]
    if not again:
        sys.exit(f"no task was done again after {reason}")
    print("  done again:", ", ".join(again), flush=True)


# The proofs.


def from_lines(briefing, folder, source, expected):
    target = folder / "lines"
    finished(annotate([sys.executable], source, target, "--master", "local[2]", "--briefing", briefing), target)
    compare("Two tasks at once, from JSON lines", expected, written(target))


def from_table(briefing, folder, documents):
    """From Parquet, where the first stream leaves most of its documents without an answer and says nothing."""
    command = folder / "faulty"
    command.write_text(f'#!/bin/sh\nif mkdir "{folder}/once" 2>/dev/null; then\n  "{briefing}" "$@" | head -n 50\n'
                       f'else\n  exec "{briefing}" "$@"\nfi\n')
    command.chmod(0o755)
    source, target, events = folder / "documents.parquet", folder / "table", folder / "table-events"
    columns = table(documents, source)
    launcher = submit(events, "local[2,4]")
    finished(annotate(launcher, source, target, "--briefing", command, "--partitions", "3", *columns), target)
    compare("Two tasks at once, from Parquet, with a stream that loses answers",
            plain(briefing, corpus.lines(documents)), written(target))
    tell_redone(events, "ExceptionFailure")


def rest(briefing, folder, source, expected):
    target = folder / "rest"
    finished(annotate([sys.executable], source, target, "--master", "local[2]", "--briefing", briefing, "--answered",
                      folder / "lines"), target)
    compare("What an earlier run could not answer", [each for each in expected if '"error"' in each], written(target))


def survive(briefing, folder, source, expected):
    target, events = folder / "killed", folder / "killed-events"
    launcher = submit(events, "local-cluster[2,1,1024]", "--files", briefing)
    # By the name under which it was sent along.
    job = annotate(launcher, source, target, "--briefing", f"./{briefing.name}")
    count = kill_one_worker(job)
    finished(job, target)
    compare(f"Two workers, one killed when its task had answered {count:,} bytes", expected, written(target))
    tell_redone(events, "ExecutorLostFailure")


def main(briefing, folder):
    documents = corpus.documents(COUNT)
    source = folder / "documents.ndjson"
    source.write_bytes(corpus.lines(documents) + b"".join(line + b"\n" for line in BAD))
    expected = plain(briefing, source.read_bytes())
    from_lines(briefing, folder, source, expected)
    from_table(briefing, folder, documents)
    rest(briefing, folder, source, expected)
    if Path("/proc/self/io").exists():
        survive(briefing, folder, source, expected)
    else:
        print("No worker is killed: there is no /proc that tells how far it is.")


main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
