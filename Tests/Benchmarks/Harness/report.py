"""What was measured, as Markdown."""

import re

import machine


def speed(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 1 else f"{value:.3f}"


def table(rows):
    """A row for each hot path and peer; the ratio says how many times as quick ours is."""
    lines = ["| hot path | BriefingKit | peer | the peer’s | ratio |", "|---|--:|---|--:|--:|"]
    for row in rows:
        ours = f"{speed(row.rate(row.ours))} {row.unit}"
        if not row.peers:
            lines.append(f"| {row.name} | {ours} | – | | |")
        for peer in row.peers:
            lines.append(f"| {row.name} | {ours} | {peer.name} | {speed(row.rate(peer))} {row.unit} | "
                         f"{peer.best / row.ours.best:.2f}x |")
    return lines


def head(peers, inputs, note):
    """When, where, with what and on what."""
    versions = ", ".join(f"{name} {version}" for name, version in machine.versions(peers).items())
    lines = [f"Measured on {machine.today()}: {machine.description()}.", "", f"Versions: {versions}."]
    if inputs:
        lines += ["", "Inputs, each with the start of its SHA-256: " + "; ".join(inputs) + "."]
    return lines + (["", note] if note else [])


def replaced(page, name, lines):
    """A page with other lines between the comments that stand around a part."""
    start, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
    part = re.compile(re.escape(start) + ".*" + re.escape(end), re.DOTALL)
    if not part.search(page):
        raise ValueError(f"The page has no part {start} … {end}.")
    return part.sub(lambda _: "\n".join([start, "", *lines, "", end]), page)
