extension StandardTemplates {
  static let sourcePage = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'unsafe-inline'; img-src data:">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <meta name="generator" content="{{generator}}">
    <link rel="icon" href="data:,">
    <title>{{title}}</title>
    <style>
    {{> style}}
    {{#targetSelectors}}
    {{targetSelectors}} { outline: 2px solid var(--accent); outline-offset: 1px; }
    {{/targetSelectors}}
    </style>
    </head>
    <body>
    <div class="page single">
    <main class="pane source-page">
    <h1 class="unseen">{{title}}</h1>
    <nav aria-label="Briefing"><p class="hint">Cited in \
    <a href="{{home}}"><bdi>{{briefingTitle}}</bdi></a></p></nav>
    <h2 class="unseen">Source text</h2>
    {{#sources}}
    {{> source}}
    {{/sources}}
    </main>
    </div>
    </body>
    </html>

    """

  static let source = """
    <section id="{{sourceAnchor}}" class="source" aria-labelledby="{{sourceAnchor}}-name">
    <h3 id="{{sourceAnchor}}-name"><span class="tag">{{sourceLabel}}</span> \
    {{#about}}<a href="{{about}}"><bdi>{{sourceName}}</bdi></a>{{/about}}\
    {{^about}}<bdi>{{sourceName}}</bdi>{{/about}}</h3>
    {{#sourceTitle}}
    <p class="source-title"><bdi>{{sourceTitle}}</bdi></p>
    {{/sourceTitle}}
    <p class="source-meta">{{sourceMeta}}</p>
    {{#note}}
    <p class="note">{{note}}</p>
    {{/note}}
    {{#excerpts}}
    {{> passage}}
    {{/excerpts}}
    {{#skippedAtEnd}}
    <p class="skipped">{{skippedAtEnd}}</p>
    {{/skippedAtEnd}}
    {{#hasQuotes}}
    <ol class="quotes">
    {{#quotes}}
    <li id="{{quoteAnchor}}" class="{{quoteAnchor}}{{#isMissing}} missing{{/isMissing}}">
    <p class="quote" dir="auto">{{quoteText}}</p>
    <p class="source-meta">{{quoteLabel}}, {{place}}\
    {{#isMissing}} <strong>not found in the source</strong>{{/isMissing}}</p>
    <ul class="holders">
    {{#holders}}
    <li><a href="{{href}}"><bdi>{{text}}</bdi></a></li>
    {{/holders}}
    </ul>
    </li>
    {{/quotes}}
    </ol>
    {{/hasQuotes}}
    </section>
    """

  // White space counts here: between the tags of a passage stands nothing but the source's text.
  static let passage = """
    {{#skipped}}
    <p class="skipped">{{skipped}}</p>
    {{/skipped}}
    <div class="text" dir="auto">{{#segments}}{{#isMarked}}<mark class="{{classes}}">\
    {{#starts}}<span class="at" id="{{.}}"></span>{{/starts}}{{run}}</mark>{{/isMarked}}\
    {{^isMarked}}{{run}}{{/isMarked}}{{#hasBacks}}<sup class="backs">{{#backs}}\
    <a href="{{backHref}}" title="{{backTitle}}" aria-label="{{backTitle}}">{{backText}}</a>\
    {{/backs}}</sup>{{/hasBacks}}{{/segments}}</div>
    """
}
