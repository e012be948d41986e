/// How graphics look: on a page by the colours of the page, in a file by colours of its own.
///
/// Colours repeat what shapes and words say. Against the ground, text has a contrast of at least
/// 4.5:1 and every shape one of 3:1, in light, in dark and in print.
enum GraphicStyle {
  /// The rules, for a style sheet that knows the colours.
  static let rules = """
    .graphic { display: block; max-width: 100%; height: auto; font-family: var(--sans);
      font-variant-numeric: lining-nums; }
    .graphic .words { fill: var(--ink); }
    .graphic .soft { fill: var(--soft); }
    .graphic .halo { fill: var(--ink); stroke: var(--paper); stroke-width: 4px;
      stroke-linejoin: round; paint-order: stroke; }
    .graphic .ground { fill: var(--paper); }
    .graphic .rule { fill: none; stroke: var(--ink); stroke-width: 1px; }
    .graphic .grid { fill: none; stroke: var(--hair); stroke-width: 1px; }
    .graphic .as-of { fill: none; stroke: var(--accent); stroke-width: 1.5px;
      stroke-dasharray: 5 3; }
    .graphic .as-of-words { fill: var(--accent); stroke: var(--paper); stroke-width: 3px;
      paint-order: stroke; }
    .graphic .as-of-span { fill: var(--notice); }
    .graphic .solid { fill: var(--link); stroke: var(--link); stroke-width: 1.5px; }
    .graphic .hollow { fill: var(--paper); stroke: var(--link); stroke-width: 1.75px; }
    .graphic .span.solid { fill: var(--shade-2); }
    .graphic .span.hollow { stroke-dasharray: 4 2.5; }
    .graphic .interval.hollow { stroke-dasharray: 4 2.5; }
    .graphic .cap { fill: none; stroke: var(--link); stroke-width: 2px; }
    .graphic .cell { stroke: var(--soft); stroke-width: 1px; }
    .graphic .cell.settled { fill: var(--shade-4); }
    .graphic .cell.fixed { fill: var(--shade-3); }
    .graphic .cell.ahead { fill: var(--shade-2); }
    .graphic .cell.wished { fill: var(--shade-1); }
    .graphic .cell.off, .graphic .cell.plain, .graphic .cell.named, .graphic .cell.unknown {
      fill: var(--paper); }
    .graphic .cell.named, .graphic .cell.plain, .graphic .cell.unknown { stroke-dasharray: 2 2; }
    .graphic .cell.silent { fill: var(--paper); stroke: var(--hair); }
    .graphic .on-settled { fill: var(--shade-words); }
    .graphic .sign { fill: none; stroke: var(--ink); stroke-width: 1.5px; }
    .graphic .sign.full { fill: var(--ink); }
    .graphic .sign.on-settled { stroke: var(--shade-words); }
    .graphic .sign.full.on-settled { fill: var(--shade-words); }
    .graphic .bar { fill: var(--link); }
    .graphic .bar-ground { fill: none; stroke: var(--soft); stroke-width: 1px; }
    .graphic .edge { fill: none; stroke: var(--link); stroke-opacity: .75; }
    .graphic .node { fill: var(--ink); stroke: var(--paper); stroke-width: 1.5px; }
    .graphic .hit { fill: transparent; }
    .graphic a:hover .hit { fill: var(--link); fill-opacity: .1; }
    .graphic a:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
    @media print { .graphic { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
    """

  /// The colours of the shades from the lightest to the darkest, and of words on the darkest.
  static let lightShades =
    "--shade-1: #eaf0f6; --shade-2: #c9d9e8; --shade-3: #9cbad6; "
    + "--shade-4: #1b4d79; --shade-words: #fff;"
  static let darkShades =
    "--shade-1: #1f2833; --shade-2: #2b3f55; --shade-3: #3a5878; "
    + "--shade-4: #9cc4ea; --shade-words: #15171a;"
  static let printShades =
    "--shade-1: #fff; --shade-2: #eee; --shade-3: #ccc; --shade-4: #333; "
    + "--shade-words: #fff;"

  /// The style sheet of a file of its own.
  static let file = """
    :root {
      color-scheme: light dark;
      --paper: #fff; --ink: #1c1b19; --soft: #5d5951; --hair: #e6e1d6; --link: #1b4d79;
      --accent: #8c1d18; --notice: #fbf1dc; \(lightShades)
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans",
        "Liberation Sans", Arial, sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15171a; --ink: #e8e4dc; --soft: #aaa59a; --hair: #2d3034; --link: #9cc4ea;
        --accent: #f0a096; --notice: #2a2519; \(darkShades)
      }
    }
    @media print {
      :root {
        --paper: #fff; --ink: #000; --soft: #444; --hair: #ccc; --link: #000; --accent: #000;
        --notice: #eee; \(printShades)
      }
    }
    \(rules)
    """
}
