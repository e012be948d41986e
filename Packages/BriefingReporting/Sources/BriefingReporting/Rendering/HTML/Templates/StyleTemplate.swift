extension StandardTemplates {
  static let style = """
    :root {
      color-scheme: light dark;
      --paper: #fdfcf9; --pane: #f5f2eb; --ink: #1c1b19; --soft: #5d5951; --line: #cfc9bc;
      --hair: #e6e1d6; --link: #1b4d79; --accent: #8c1d18; --mark: #f9e9b4; --mark-2: #f3d988;
      --mark-3: #ecc964; --notice: #fbf1dc;
      \(GraphicStyle.lightShades)
      --serif: "Iowan Old Style", Charter, "Source Serif 4", "Palatino Linotype", Palatino,
        "URW Palladio L", P052, "Noto Serif", Georgia, serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans",
        "Liberation Sans", Arial, sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15171a; --pane: #1b1e22; --ink: #e8e4dc; --soft: #aaa59a; --line: #4a4c50;
        --hair: #2d3034; --link: #9cc4ea; --accent: #f0a096; --mark: #4b3f14; --mark-2: #61511a;
        --mark-3: #786421; --notice: #2a2519;
        \(GraphicStyle.darkShades)
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.6 var(--serif); font-variant-numeric: oldstyle-nums;
      overflow-wrap: break-word;
    }
    a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .16em; }
    :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
    h1, h2, h3, p, ul, ol, table { margin: 0; padding: 0; }
    ul { list-style: none; }
    .unseen {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap;
    }
    .skip {
      position: absolute; left: 1rem; top: -4rem; z-index: 2; padding: .5rem .9rem;
      background: var(--ink); color: var(--paper); font: 600 .875rem/1.4 var(--sans);
    }
    .skip:focus { top: .75rem; }

    /* Layout */
    .column { max-width: 45rem; margin: 0 auto; padding: 2.5rem 1.25rem 3rem; }
    .pane { padding: 2rem 1.25rem 3rem; background: var(--pane); border-top: 1px solid var(--line); }
    @media (max-width: 68.74rem) { .pane > * { max-width: 42.5rem; margin-inline: auto; } }
    @media (min-width: 68.75rem) {
      .page { display: grid; grid-template-columns: minmax(0, 1fr) minmax(24rem, 36%); }
      .column { width: 100%; padding: 3.5rem 3rem 5rem; }
      .pane {
        position: sticky; top: 0; height: 100vh; overflow-y: auto; padding: 2.25rem 2rem 60vh;
        border-top: 0; border-left: 1px solid var(--line); overscroll-behavior: contain;
      }
    }
    .page.single { display: block; }
    .single .pane { position: static; height: auto; overflow: visible; border: 0; min-height: 100vh; }
    .single .pane > * { max-width: 42.5rem; margin-inline: auto; }

    /* Masthead */
    .kicker {
      display: flex; flex-wrap: wrap; gap: .25rem 1rem; color: var(--soft);
      font: 500 .8125rem/1.5 var(--sans); font-variant-numeric: lining-nums;
    }
    .kicker span:first-child {
      color: var(--accent); font-weight: 700; letter-spacing: .11em; text-transform: uppercase;
    }
    h1 {
      margin-top: .7rem; font-size: clamp(1.85rem, 1.3rem + 2.4vw, 2.75rem); font-weight: 600;
      line-height: 1.13; letter-spacing: -.012em; text-wrap: balance;
    }
    .question {
      margin-top: .9rem; color: var(--soft); font-size: 1.25rem; font-style: italic;
      line-height: 1.45; text-wrap: pretty;
    }
    .premises { margin-top: .75rem; color: var(--soft); font: .8125rem/1.5 var(--sans); }
    .warnings {
      margin-top: 1.5rem; padding: .8rem 1rem .9rem; background: var(--notice);
      border-left: 3px solid var(--accent); font: .875rem/1.5 var(--sans);
    }
    .warnings h2 { font: 700 .75rem/1.5 var(--sans); letter-spacing: .08em; text-transform: uppercase; }
    .warnings li { margin-top: .3rem; }
    .contents {
      margin-top: 1.75rem; padding: .7rem 0; border-block: 1px solid var(--hair);
      font: .8125rem/1.5 var(--sans);
    }
    .contents ul { display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; }
    .contents a { color: var(--soft); text-decoration: none; }
    .contents a:hover { color: var(--link); text-decoration: underline; }

    /* Sections */
    .section { margin-top: 3rem; padding-top: .7rem; border-top: 1px solid var(--ink); }
    .section > h2 { font-size: 1.4375rem; font-weight: 600; line-height: 1.25; }
    .nothing, .left-out { margin-top: .8rem; color: var(--soft); font-style: italic; }
    .left-out { font-size: .9375rem; }
    .items { margin-top: .4rem; }
    .item { padding: .85rem 0; scroll-margin: 1.5rem; }
    .item + .item { border-top: 1px solid var(--hair); }
    .item.bare { padding: .4rem 0; }
    .item.bare + .item.bare { border-top: 0; padding-top: 0; }
    .statement { text-wrap: pretty; }
    .lead { margin-top: 2.25rem; border-top: 3px solid var(--ink); }
    .lead .items { list-style: none; counter-reset: point; }
    .lead .item { position: relative; padding-left: 2.5rem; counter-increment: point; }
    .lead .item::before {
      content: counter(point); position: absolute; left: 0; top: .72rem; color: var(--accent);
      font-size: 1.75rem; line-height: 1.2; font-variant-numeric: lining-nums;
    }
    .lead .statement { font-size: 1.1875rem; line-height: 1.5; }
    .meta {
      display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .8rem; margin-top: .4rem;
      color: var(--soft); font: .8125rem/1.5 var(--sans); font-variant-numeric: lining-nums;
    }
    .topic { font-weight: 600; color: var(--ink); }
    .sides { margin-top: .55rem; border-left: 2px solid var(--hair); }
    .sides li { padding: .25rem 0 .25rem .9rem; font-size: .96875rem; line-height: 1.5; }
    .source-name { color: var(--soft); font: .8125rem/1.5 var(--sans); }
    .comparison { padding: 1rem 0; scroll-margin: 1.5rem; }
    .comparison + .comparison { border-top: 1px solid var(--hair); }
    .comparison h3 { font-size: 1.0625rem; font-weight: 600; line-height: 1.4; }
    .comparison .statement { margin-top: .4rem; }

    /* Chips, tags and marks */
    .chip {
      display: inline-flex; align-items: center; gap: .38em; padding: 0 .5em;
      border: 1px solid var(--line); border-radius: 2px; color: var(--ink);
      font: 600 .6875rem/1.55 var(--sans); letter-spacing: .06em; text-transform: uppercase;
      white-space: nowrap; vertical-align: .08em;
    }
    .chip.voice, .chip.kind, .chip.difference { border-color: transparent; padding-inline: 0;
      color: var(--soft); }
    .chip.status::before, .chip.severity::before, .chip.polarity::before {
      content: ""; flex: none; width: .62em; height: .62em; border: 1.5px solid currentColor;
      border-radius: 50%; print-color-adjust: exact; -webkit-print-color-adjust: exact;
    }
    .chip.settled::before { background: currentColor; }
    .chip.fixed::before { background: linear-gradient(90deg, currentColor 50%, transparent 50%); }
    .chip.wished::before { border-radius: 0; transform: rotate(45deg) scale(.85); }
    .chip.off::before { content: "×"; width: auto; height: auto; border: 0; font-size: 1.4em;
      line-height: .5; }
    .chip.plain::before { border-style: dotted; }
    .chip.severity.settled { border-color: var(--accent); color: var(--accent); }
    .tag, .mark, .more, .backs { font-family: var(--sans); font-variant-numeric: lining-nums; }
    .tag {
      display: inline-block; min-width: 1.9em; padding: 0 .35em; border-radius: 2px;
      background: var(--hair); color: var(--ink); font-size: .6875rem; font-weight: 650;
      line-height: 1.6; text-align: center; text-decoration: none; vertical-align: .08em;
    }
    a.tag:hover { background: var(--line); }
    .marks { font-size: .6875rem; line-height: 1; }
    .mark {
      padding: .1em .18em; color: var(--link); font-weight: 550; text-decoration: none;
      white-space: nowrap; vertical-align: .28em;
    }
    .mark:hover { background: var(--mark); text-decoration: underline; }
    .missing { color: var(--accent); }
    .mark.missing { text-decoration: underline wavy; }
    .more { color: var(--soft); vertical-align: .28em; white-space: nowrap; }

    /* Tables */
    .table-frame { margin-top: .9rem; overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; font-size: .96875rem; line-height: 1.45; }
    caption {
      padding-bottom: .55rem; color: var(--soft); font: .8125rem/1.5 var(--sans); text-align: left;
    }
    thead th {
      padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--ink);
      font: 600 .75rem/1.4 var(--sans); text-align: left; vertical-align: bottom;
      white-space: nowrap;
    }
    .table-agenda thead th { white-space: normal; }
    tbody th, td {
      padding: .55rem .8rem .55rem 0; border-bottom: 1px solid var(--hair); text-align: left;
      vertical-align: top; scroll-margin: 1.5rem;
    }
    tbody th { font-weight: 600; }
    thead th:last-child, td:last-child { padding-right: 0; }
    @media (min-width: 40.01rem) {
      .table-participants tbody th, .table-agenda tbody th { width: 22%; }
      .table-sources tbody th { width: 36%; }
      .table-commitments tbody th { width: 17%; }
      .table-commitments td:nth-of-type(1) { width: 47%; }
    }
    .table-timeline tbody th, .table-money tbody th { white-space: nowrap; }
    .cell > .tag { margin-right: .15em; }
    td.tags { white-space: nowrap; }
    .silent { color: var(--soft); }
    .detail { display: block; color: var(--soft); font: .8125rem/1.5 var(--sans); font-weight: 400; }
    tr { scroll-margin: 1.5rem; }
    @media (max-width: 40rem) {
      table, caption, tbody, tr, tbody th, td { display: block; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      tr { padding: .65rem 0; border-bottom: 1px solid var(--hair); }
      tbody tr th, tbody tr td { width: auto; padding: .12rem 0; border: 0; white-space: normal; }
      td.blank { display: none; }
      td { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); column-gap: .8rem; }
      td::before {
        content: attr(data-title); color: var(--soft); font: .75rem/1.5 var(--sans);
        padding-top: .15rem;
      }
      .table-agenda td::before { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    }

    /* Graphics */
    .figure { margin: 1rem 0 0; }
    .figure + .table-frame { margin-top: 1.75rem; }
    figcaption { color: var(--soft); font: .8125rem/1.5 var(--sans); }
    .scroll-hint { display: none; }
    @media screen and (max-width: 40rem) {
      .scroll-hint { display: inline; }
      .figure-frame .graphic { max-width: none; }
    }
    .figure-frame { margin-top: .6rem; overflow-x: auto; }
    details { margin-top: .8rem; }
    summary { color: var(--link); font: .8125rem/1.5 var(--sans); cursor: pointer; }
    .cell-link { display: block; font-size: .875rem; line-height: 1.4; }
    .cell-link + .cell-link { margin-top: .3rem; }

    /* Sources */
    .pane > h2 { font: 700 .8125rem/1.5 var(--sans); letter-spacing: .11em; text-transform: uppercase;
      color: var(--accent); }
    .hint { margin-top: .3rem; color: var(--soft); font: .8125rem/1.5 var(--sans); }
    .source { margin-top: 2rem; padding-top: .8rem; border-top: 1px solid var(--ink);
      scroll-margin-top: 1rem; }
    .source h3 { font-size: 1.1875rem; font-weight: 600; line-height: 1.35; }
    .source h3 a { color: inherit; }
    .source h3 .tag { background: var(--ink); color: var(--pane); font-size: .75rem; }
    .source-title { margin-top: .25rem; font-style: italic; line-height: 1.4; }
    .source-meta { margin-top: .25rem; color: var(--soft); font: .75rem/1.5 var(--sans); }
    .text {
      margin-top: .9rem; font-size: .96875rem; line-height: 1.68; white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .skipped, .note { margin-top: .9rem; color: var(--soft); font: .75rem/1.5 var(--sans); }
    .skipped { display: flex; align-items: center; gap: .7rem; }
    .skipped::before, .skipped::after { content: ""; flex: 1; border-top: 1px dashed var(--line); }
    mark { background: var(--mark); color: inherit; padding: .08em 0;
      box-decoration-break: clone; -webkit-box-decoration-break: clone; }
    mark.depth-2 { background: var(--mark-2); }
    mark.depth-3 { background: var(--mark-3); }
    .at { scroll-margin: 22vh; }
    .at:target::before { content: "▸"; color: var(--accent); }
    .backs { margin-left: .12em; font-size: .625rem; line-height: 0; white-space: nowrap; }
    .backs a { padding: .2em .22em; color: var(--link); font-weight: 600; text-decoration: none; }
    .backs a:hover { text-decoration: underline; }
    .quotes { margin-top: .6rem; list-style: none; }
    .quotes > li { padding: .7rem 0; border-bottom: 1px solid var(--hair); scroll-margin: 22vh; }
    .quote { font-size: .96875rem; white-space: pre-line; }
    .holders { margin-top: .25rem; font: .75rem/1.5 var(--sans); }
    .item:target, .comparison:target, tbody tr:target, .source:target {
      outline: 2px solid var(--accent); outline-offset: .45rem; border-radius: 1px;
    }
    tbody tr:target { outline-offset: -1px; }
    .colophon {
      margin-top: 3.5rem; padding-top: .8rem; border-top: 1px solid var(--ink); color: var(--soft);
      font: .8125rem/1.55 var(--sans);
    }
    .colophon p + p { margin-top: .35rem; }

    /* Paper */
    @media print {
      :root {
        --paper: #fff; --pane: #fff; --ink: #000; --soft: #444; --line: #999; --hair: #ccc;
        --link: #000; --accent: #000; --mark: #eee; --mark-2: #ddd; --mark-3: #ccc; --notice: #fff;
        \(GraphicStyle.printShades)
      }
      @page { margin: 18mm 18mm 20mm; }
      @page tight { margin: 10mm 14mm; }
      html { font-size: 10pt; }
      body { line-height: 1.45; }
      .skip, .contents, .hint { display: none; }
      .page { display: block; }
      .column { max-width: none; padding: 0; }
      .pane { position: static; height: auto; overflow: visible; padding: 0; border: 0;
        break-before: page; }
      .pane > * { max-width: none; }
      .section { margin-top: 1.8rem; }
      :is(.profile-one-page, .profile-ministerial) .pane { display: none; }
      :is(.profile-one-page, .profile-ministerial) .colophon::after {
        content: "The passages stand on the page itself, beside the statements, and not on paper.";
      }
      .profile-ministerial { page: tight; }
      .profile-ministerial .column { font-size: 8.5pt; line-height: 1.32; }
      .profile-ministerial h1 { margin-top: .2rem; font-size: 17pt; }
      .profile-ministerial .section { margin-top: .8rem; padding-top: .25rem; }
      .profile-ministerial .section > h2 { font-size: 12pt; line-height: 1.25; }
      .profile-ministerial .lead .statement { font-size: 9.5pt; line-height: 1.35; }
      .profile-ministerial :is(.item, .comparison) { padding-block: .28rem; }
      .profile-ministerial :is(td, th) { padding-block: .15rem; }
      .profile-ministerial .comparison :is(h3, .meta) { display: inline-flex; margin-right: .6rem; }
      .profile-one-page { page: tight; }
      .profile-one-page .column { font-size: 8pt; line-height: 1.3; }
      .profile-one-page h1 { margin-top: .2rem; font-size: 16pt; }
      .profile-one-page .question { margin-top: .2rem; font-size: 10pt; }
      .profile-one-page .premises, .profile-one-page .warnings { margin-top: .4rem; }
      .profile-one-page .column caption { display: none; }
      .profile-one-page .warnings { padding: .25rem .6rem; font-size: 7.5pt; }
      .profile-one-page .section { margin-top: .55rem; padding-top: .2rem; }
      .profile-one-page :is(.nothing, .left-out) { margin-top: .1rem; font-size: 7.5pt; }
      .profile-one-page .section > h2 { font-size: 10.5pt; line-height: 1.2; }
      .profile-one-page .lead .statement { font-size: 9pt; line-height: 1.35; }
      .profile-one-page .lead .item::before { top: .2rem; font-size: 14pt; }
      .profile-one-page .item, .profile-one-page .comparison { padding-block: .22rem; }
      .profile-one-page .comparison :is(h3, .meta) { display: inline-flex; margin-right: .6rem; }
      .profile-one-page .comparison h3 { font-size: 9pt; }
      .profile-one-page .table-sources .detail { display: none; }
      .profile-one-page .column .table-sources { font-size: 7.5pt; }
      .profile-one-page .column .table-frame { margin-top: .2rem; }
      .profile-one-page .column table, .profile-one-page .sides li { font-size: 8pt; }
      .profile-one-page .column :is(th, td) { padding-block: .15rem; }
      .profile-one-page .meta, .profile-one-page .sides { margin-top: .15rem; }
      .profile-one-page .sides { border: 0; }
      .profile-one-page .sides li { display: inline-block; padding: .05rem 1rem .05rem 0; }
      .profile-one-page .lead :is(.statement, .meta) { display: inline; }
      .profile-one-page .lead .meta > :not(.chip) { display: inline-block; }
      .profile-one-page .lead .meta > * { margin-left: .5rem; }
      .profile-one-page .table-participants tbody th { width: 42%; }
      .profile-one-page .colophon p { display: inline; }
      .profile-one-page .colophon { margin-top: .4rem; padding-top: .3rem; font-size: 7.5pt; }
      h2, h3, caption, thead { break-after: avoid; }
      .item, .comparison, tr, .kicker { break-inside: avoid; }
      .table-frame, .figure-frame { overflow: visible; }
      .figure { break-inside: avoid; }
      .figure-frame .graphic { width: auto; max-height: 205mm; }
      a { text-decoration: none; }
      mark { text-decoration: underline; text-decoration-thickness: .5px;
        text-underline-offset: .18em; }
      mark, .tag { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    @media (forced-colors: active) { mark { forced-color-adjust: none; background: Mark;
      color: MarkText; } }
    """
}
