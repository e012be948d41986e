"""Annotates JSON lines with `briefing stream` in the tasks of Ray, and writes JSON lines.

usage: annotate_with_ray.py DOCUMENTS OUTPUT
"""
import subprocess
import sys

import ray

COMMAND = ["briefing", "stream", "--jobs", "1", "--offsets", "codepoint"]


def annotate(batch):
    lines = "".join(line + "\n" for line in batch["text"])
    answers = subprocess.run(COMMAND, input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout.splitlines()
    if len(answers) != len(batch["text"]):
        raise RuntimeError(f"{len(answers)} answers to {len(batch['text'])} documents")
    return {"answer": answers}


documents = ray.data.read_text(sys.argv[1], drop_empty_lines=False)
answers = documents.map_batches(annotate, batch_size=1000)
answers.write_parquet(sys.argv[2])
