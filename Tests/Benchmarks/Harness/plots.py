"""Plots of growth as SVG: logarithmic both ways, so that a straight line at 45 degrees is growth in proportion."""

import html
import math

WIDTH, HEIGHT, LEFT, TOP = 380, 300, 62, 44
STYLE = """
    .page { fill: #fff }
    text { font: 13px system-ui, sans-serif; fill: #24292f }
    .title { font-weight: 600 }
    .grid { stroke: #d0d7de } .even { stroke: #6e7781; stroke-dasharray: 5 4 }
    .line { stroke: #0550ae; stroke-width: 2; fill: none } .point { fill: #0550ae }
    @media (prefers-color-scheme: dark) {
      .page { fill: #0d1117 }
      text { fill: #e6edf3 } .grid { stroke: #373e47 } .even { stroke: #9198a1 }
      .line { stroke: #79c0ff } .point { fill: #79c0ff }
    }"""


def slope(points):
    """The exponent of growth: the slope of the line that fits the logarithms best."""
    pairs = [(math.log10(x), math.log10(y)) for x, y in points]
    across, up = (sum(values) / len(pairs) for values in zip(*pairs))
    return (sum((x - across) * (y - up) for x, y in pairs) / sum((x - across) ** 2 for x, _ in pairs))


def short(value):
    """A number as an axis shows it."""
    for unit, name in ((1e6, "M"), (1e3, "k")):
        if value >= unit:
            return f"{value / unit:g}{name}"
    return f"{value:g}"


class Scale:
    """The decades that values lie in, on a stretch of the page."""

    def __init__(self, values, start, end):
        self.least, self.most = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)) - 1e-9)
        self.start, self.end = start, end

    def __call__(self, value):
        part = (math.log10(value) - self.least) / max(1, self.most - self.least)
        return round(self.start + part * (self.end - self.start), 1)

    def decades(self):
        return [10.0**power for power in range(self.least, self.most + 1)]


def panel(title, across, points, left):
    """One plot: its grid, the line through its points, and a dashed one of growth in proportion."""
    right, bottom = left + WIDTH - LEFT - 20, TOP + HEIGHT - 92
    x, y = Scale([x for x, _ in points], left, right), Scale([y for _, y in points], bottom, TOP)
    lines = [f'<text class="title" x="{left}" y="{TOP - 18}">{html.escape(title)}</text>']
    for value in y.decades():
        lines.append(f'<line class="grid" x1="{left}" x2="{right}" y1="{y(value)}" y2="{y(value)}"/>')
        lines.append(f'<text x="{left - 8}" y="{y(value) + 4}" text-anchor="end">{short(value)}</text>')
    for value in x.decades():
        lines.append(f'<line class="grid" x1="{x(value)}" x2="{x(value)}" y1="{TOP}" y2="{bottom}"/>')
        lines.append(f'<text x="{x(value)}" y="{bottom + 20}" text-anchor="middle">{short(value)}</text>')
    lines.append(f'<text x="{(left + right) / 2}" y="{bottom + 42}" text-anchor="middle">{html.escape(across)}</text>')
    lines.append(proportion(points[-1], x, y))
    path = " ".join(f"{x(across)},{y(up)}" for across, up in points)
    lines.append(f'<polyline class="line" points="{path}"/>')
    lines += [f'<circle class="point" cx="{x(across)}" cy="{y(up)}" r="4"/>' for across, up in points]
    return lines


def proportion(last, x, y):
    """The line of growth in proportion that ends at the last point, as far as the plot shows it."""
    decades = min(x.most - x.least, math.log10(last[1]) - y.least)
    first = (last[0] / 10**decades, last[1] / 10**decades)
    return f'<line class="even" x1="{x(first[0])}" y1="{y(first[1])}" x2="{x(last[0])}" y2="{y(last[1])}"/>'


def plot(title, description, across, series):
    """A plot for each series, side by side, with words for who cannot see it."""
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH * len(series) + 10} {HEIGHT}" role="img" '
        'aria-labelledby="title description">',
        f'  <title id="title">{html.escape(title)}</title>',
        f'  <desc id="description">{html.escape(description)}</desc>',
        f"  <style>{STYLE}\n  </style>",
        # A page of its own, for who shows pictures on a light one and has a dark system.
        f'  <rect class="page" width="{WIDTH * len(series) + 10}" height="{HEIGHT}"/>',
    ]
    for index, (name, points) in enumerate(series.items()):
        lines += ["  " + line for line in panel(name, across, points, LEFT + index * WIDTH)]
    return "\n".join([*lines, "</svg>"]) + "\n"
