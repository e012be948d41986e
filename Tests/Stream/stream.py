"""Tries what `briefing stream` promises the programs that drive it, and measures its memory.

usage: stream.py BRIEFING [MEGABYTES]
"""
import hashlib
import json
import os
import resource
import select
import signal
import subprocess
import sys
import threading
import time

import corpus

PATIENCE = 300
GOOD = b'{"id": "good", "text": "They met on 4 May 2024."}'


def fail(what, found):
    sys.exit(f"{what}: {str(found)[:600]}")


def hold(what, holds, found):
    if not holds:
        fail(what, found)


def whole(answers):
    """The answers of which every byte is there."""
    return answers[:answers.rfind(b"\n") + 1].splitlines(keepends=True)


class Run:
    """A stream whose input stays open, and whose answers are read when the proof likes."""

    def __init__(self, command, *options):
        # The reading end is kept, to see afterwards what the stream has left in it.
        self.rest, self.input = os.pipe()
        self.process = subprocess.Popen([command, "stream", *options], stdin=self.rest, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE)
        os.set_blocking(self.input, False)

    def send(self, data, seconds=2):
        """Writes as much as the stream takes, until it takes nothing for some seconds, and returns how much."""
        sent = 0
        while sent < len(data) and select.select([], [self.input], [], seconds)[1]:
            sent += os.write(self.input, data[sent:sent + 4096])
        return sent

    def unread(self):
        """What the stream has not taken of its input."""
        os.set_blocking(self.rest, False)
        try:
            return os.read(self.rest, 1 << 20)
        except BlockingIOError:
            return b""

    def finish(self, data=b""):
        """Has a thread write what is left of the input, and close it."""
        def write():
            os.set_blocking(self.input, True)
            with open(self.input, "wb") as pipe:
                pipe.write(data)
        threading.Thread(target=write, daemon=True).start()

    def end(self):
        """The answers that are still to come, what was told, and the status."""
        watch = threading.Timer(PATIENCE, self.process.kill)
        watch.start()
        answers, told = self.process.communicate()
        watch.cancel()
        return answers, told, self.process.returncode


def answers_to(command, lines, *options):
    result = subprocess.run([command, "stream", *options], input=lines, capture_output=True)
    hold("the stream ends with 0 and tells nothing", result.returncode == 0 and not result.stderr, result.stderr)
    return result.stdout


# The proofs.


def order(command):
    """Answers come in the order of the documents, byte by byte the same for 1, 2 and 8 jobs."""
    documents = corpus.documents(200)
    lines = corpus.lines(documents)
    outputs = [answers_to(command, lines, "--jobs", jobs) for jobs in ("1", "2", "8")]
    hold("the bytes are the same for any number of jobs", len(set(outputs)) == 1, [len(each) for each in outputs])
    found = [json.loads(line)["id"] for line in outputs[0].splitlines()]
    hold("the order is that of the input", found == [each["id"] for each in documents], found)


def hostile(command):
    """No line stops it: none, no JSON, 100 MB, bytes that are no text, NUL, brackets 100,000 deep."""
    long = b"They met again. " * (100_000_000 // 16)
    lines = {
        b"": "bad-json", b"no JSON": "bad-json", b'{"id": "x", "text": "': "bad-json",
        b'{"id": "\xff\xfe", "text": "x"}': "bad-json", b'{"id": "x", "text": "a\0b"}': "bad-json",
        b"\0": "bad-json", b"[" * 100_000: "bad-json", b'{"id":' * 100_000: "bad-json",
        b'{"id": "x", "text": "' + long + b'"}': "too-large",
        b'{"id": "x", "text": "a\\u0000b"}': "binary",
    }
    data = b"".join(line + b"\n" + GOOD + b"\n" for line in lines)
    for limit in ((), ("--max-bytes", "1000000")):
        found = [json.loads(line) for line in answers_to(command, data, *limit).splitlines()]
        hold("each line has an answer", len(found) == 2 * len(lines), len(found))
        codes = [answer.get("error", {}).get("code") for answer in found[::2]]
        hold("each bad line is told as what it is", codes == list(lines.values()), codes)
        good = {json.dumps(answer) for answer in found[1::2]}
        hold("each good line has the same answer", len(good) == 1 and '"error"' not in good.pop(), good)


def slow_reader(command):
    """Who does not read the answers holds the input back, and loses nothing."""
    documents = corpus.documents(400)
    data = corpus.lines(documents)
    run = Run(command, "--jobs", "2")
    sent = run.send(data)
    # What the pipe holds, what is read at once, and a few lines for each job; all of it is many times that.
    hold("the input is held back", sent < 512 * 1024 < len(data), f"{sent} of {len(data)} bytes were taken")
    run.finish(data[sent:])
    answers, _, status = run.end()
    hold("nothing is lost", status == 0 and answers == answers_to(command, data), f"{status}, {len(answers)} bytes")
    return f"{sent:,} of {len(data):,} bytes taken"


def termination(command):
    """SIGTERM ends the reading: the lines that were read are answered, no other is, and it ends by the signal."""
    documents = corpus.documents(400)
    data = corpus.lines(documents)
    expected = answers_to(command, data).splitlines(keepends=True)
    run = Run(command, "--jobs", "2")
    sent = run.send(data)
    run.process.send_signal(signal.SIGTERM)
    answers, told, status = run.end()
    taken = data[:sent - len(run.unread())].count(b"\n")
    found = f"{taken} lines, {answers.count(10)} answers"
    hold("what was read is answered", answers == b"".join(expected[:taken]), found)
    hold("it ends by the signal", status == -signal.SIGTERM and not told, (status, told))

    run = Run(command)
    run.send(GOOD + b"\n" + GOOD[:20])
    run.process.stdout.readline()
    run.process.send_signal(signal.SIGTERM)
    answers, told, status = run.end()
    hold("it ends where it waits for input", status == -signal.SIGTERM and not answers + told, (status, answers, told))

    run = Run(command)
    run.send(data)
    for _ in range(2):
        run.process.send_signal(signal.SIGTERM)
        time.sleep(1)
    hold("a second one ends it at once", run.process.wait(PATIENCE) == -signal.SIGTERM, run.process.returncode)
    return f"{taken} lines were read and answered"


def gone_reader(command):
    """That nobody reads any more ends it, without a word."""
    run = Run(command)
    run.send(corpus.lines(corpus.documents(100)))
    run.process.stdout.readline()
    run.process.stdout.close()
    told = run.process.stderr.read()
    status = run.process.wait(PATIENCE)
    hold("it ends quietly", status == 0 and not told, (status, told))


def resumption(command):
    """After a kill the whole answers are the first ones, each with its id and digest; the rest come from the rest."""
    documents = corpus.documents(200)
    data = corpus.lines(documents)
    expected = answers_to(command, data)
    run = Run(command)
    run.finish(data)
    answers = b"".join(run.process.stdout.readline() for _ in range(70))
    run.process.kill()
    answers = whole(answers + run.process.stdout.read())
    hold("each answer has its id and digest", all(
        json.loads(line)["digest"] == "sha256:" + hashlib.sha256(each["text"].encode()).hexdigest()
        for line, each in zip(answers, documents) if each.get("text")), answers)
    rest = b"".join(data.splitlines(keepends=True)[len(answers):])
    both = b"".join(answers) + answers_to(command, rest)
    hold("both together are what one run gives", both == expected, len(answers))
    return f"killed after {len(answers)} of {len(documents)}"


# Memory.


def peak(command, megabytes):
    """The most memory, in KiB, that the stream takes for so much input, and the documents a second of one core."""
    block = corpus.lines([make(number) for number in range(50) for make in (corpus.document, corpus.page)])
    process = subprocess.Popen([command, "stream"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    times = max(1, round(megabytes * 1_000_000 / len(block)))
    for _ in range(times):
        process.stdin.write(block)
    process.stdin.close()
    _, status, usage = os.wait4(process.pid, 0)
    hold("the stream ends with 0", status == 0, status)
    # A process counts what the one had that started it.
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    hold("the peak is the stream's own", own < usage.ru_maxrss, f"{usage.ru_maxrss} KiB, and {own} of this program")
    return usage.ru_maxrss, 100 * times / (usage.ru_utime + usage.ru_stime)


def memory(command, megabytes):
    """Memory does not grow with the input."""
    # Which documents are worked on at the same time is another thing each time.
    small = max(peak(command, 10)[0] for _ in range(3))
    large, speed = peak(command, megabytes)
    found = (f"{small / 1024:.1f} MiB for 10 MB, {large / 1024:.1f} MiB for {megabytes} MB; "
             f"{speed:.0f} documents a second of one core")
    hold("memory is the same within a tenth", large <= small * 1.1, found)
    return found


def main(command, megabytes="100"):
    # First, as long as this program is small itself.
    print(f"{memory.__doc__.rstrip('.')}: {memory(command, int(megabytes))}.", flush=True)
    for proof in (order, hostile, slow_reader, termination, gone_reader, resumption):
        found = proof(command)
        print(proof.__doc__.rstrip(".") + (f": {found}." if found else "."), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
