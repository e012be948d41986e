/// The templates that come with the suite, one constant each.
enum StandardTemplates {
  static let page = """
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
    {{#hasFigures}}

    {{> graphics}}

    {{/hasFigures}}
    {{#targetSelectors}}
    {{targetSelectors}} { outline: 2px solid var(--accent); outline-offset: 1px; }
    {{/targetSelectors}}
    </style>
    </head>
    <body class="profile-{{profileName}}">
    <nav aria-label="Skip">
    <a class="skip" href="#briefing">Skip to the briefing</a>
    {{#hasSources}}
    <a class="skip" href="#source-texts">Skip to the source texts</a>
    {{/hasSources}}
    </nav>
    <div class="page{{^hasSources}} single{{/hasSources}}">
    <div class="column">
    {{> masthead}}
    <main id="briefing">
    {{#opening}}
    {{> section}}
    {{/opening}}
    {{> notices}}
    {{#sections}}
    {{> section}}
    {{/sections}}
    </main>
    <footer class="colophon">
    {{#pageLeftOut}}
    <p>{{pageLeftOut}}</p>
    {{/pageLeftOut}}
    <p>{{colophon}}</p>
    </footer>
    </div>
    {{#hasSources}}
    <aside id="source-texts" class="pane" aria-labelledby="source-texts-title" tabindex="0">
    <h2 id="source-texts-title">Source texts</h2>
    <p class="hint">Passages are marked as the statements cite them. The number after a passage \
    leads back to the statement.</p>
    {{#sources}}
    {{> source}}
    {{/sources}}
    </aside>
    {{/hasSources}}
    </div>
    </body>
    </html>

    """

  static let masthead = """
    <header class="masthead">
    <p class="kicker"><span>Briefing</span> <span>As of {{asOf}}</span> \
    <span>{{sourceTally}}</span></p>
    <h1><bdi>{{title}}</bdi></h1>
    {{#question}}
    <p class="question"><bdi>{{question}}</bdi></p>
    {{/question}}
    {{#premises}}
    <p class="premises"><bdi>{{premises}}</bdi></p>
    {{/premises}}
    </header>
    """

  static let notices = """
    {{#hasWarnings}}
    <section class="warnings" aria-labelledby="warnings-title">
    <h2 id="warnings-title">Read with care</h2>
    <ul>
    {{#warnings}}
    <li><bdi>{{.}}</bdi></li>
    {{/warnings}}
    </ul>
    </section>
    {{/hasWarnings}}
    {{#hasContents}}
    <nav class="contents" aria-label="Sections">
    <ul>
    {{#contents}}
    <li><a href="{{href}}">{{text}}</a></li>
    {{/contents}}
    </ul>
    </nav>
    {{/hasContents}}
    """
}
