extension StandardTemplates {
  static let section = """
    <section id="{{sectionID}}" class="section{{#isLead}} lead{{/isLead}}" \
    aria-labelledby="{{sectionID}}-title">
    <h2 id="{{sectionID}}-title"><bdi>{{heading}}</bdi></h2>
    {{#nothingFound}}
    <p class="nothing"><bdi>{{.}}</bdi></p>
    {{/nothingFound}}
    {{#figures}}
    {{> figure}}
    {{/figures}}
    {{#tables}}
    {{> table}}
    {{/tables}}
    {{#hasComparisons}}
    <div class="comparisons">
    {{#comparisons}}
    {{> comparison}}
    {{/comparisons}}
    </div>
    {{/hasComparisons}}
    {{#hasItems}}
    {{#isLead}}
    <ol class="items">
    {{/isLead}}
    {{^isLead}}
    <ul class="items">
    {{/isLead}}
    {{#items}}
    {{> item}}
    {{/items}}
    {{#isLead}}
    </ol>
    {{/isLead}}
    {{^isLead}}
    </ul>
    {{/isLead}}
    {{/hasItems}}
    {{#sectionLeftOut}}
    <p class="left-out">{{sectionLeftOut}}</p>
    {{/sectionLeftOut}}
    </section>
    """

  static let item = """
    <li id="{{itemAnchor}}" class="item{{#isBare}} bare{{/isBare}}" data-rule="{{rule}}">
    <p class="statement"><bdi>{{statement}}</bdi>{{> marks}}</p>
    {{#hasMeta}}
    <p class="meta">{{#topicName}}<span class="topic">{{topicName}}</span>{{/topicName}}\
    {{> chips}}{{#date}}<span class="date">{{date}}</span>{{/date}}\
    {{#support}}<span class="support">{{words}} {{#tags}}{{> tag}} {{/tags}}\
    {{#others}}{{others}} sources{{/others}}</span>{{/support}}</p>
    {{/hasMeta}}
    {{#hasSides}}
    <ul class="sides">
    {{#sides}}
    {{> side}}
    {{/sides}}
    </ul>
    {{/hasSides}}
    </li>
    """

  static let side = """
    <li>{{#tag}}{{> tag}} <span class="source-name"><bdi>{{tagName}}</bdi></span>{{/tag}} \
    {{> chips}} <span class="value"><bdi>{{sideValue}}</bdi>{{> marks}}</span></li>
    """

  static let comparison = """
    <article id="{{comparisonAnchor}}" class="comparison">
    <h3><bdi>{{subject}}</bdi></h3>
    <p class="meta">{{> chips}}</p>
    {{#sentence}}
    <p class="statement"><bdi>{{sentence}}</bdi></p>
    {{/sentence}}
    <ul class="sides">
    {{#sides}}
    {{> side}}
    {{/sides}}
    </ul>
    </article>
    """

  static let table = """
    <div class="table-frame" role="region" aria-label="{{caption}}" tabindex="0">
    <table class="table-{{tableName}}" role="table">
    <caption>{{caption}}</caption>
    <thead role="rowgroup">
    <tr role="row">{{#columns}}<th scope="col" role="columnheader">{{#columnTag}}{{> tag}} \
    {{/columnTag}}<bdi>{{columnTitle}}</bdi></th>{{/columns}}</tr>
    </thead>
    <tbody role="rowgroup">
    {{#rows}}
    <tr id="{{rowAnchor}}" role="row">{{#head}}<th scope="row" role="rowheader">{{> cell}}</th>\
    {{/head}}{{#cells}}<td role="cell" data-title="{{cellTitle}}"{{#cellClass}}\
     class="{{cellClass}}"{{/cellClass}}>{{> cell}}</td>{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    """

  static let cell = """
    <div class="cell">{{#isSilent}}<span class="silent" aria-label="silent">–</span>{{/isSilent}}\
    {{#tags}}{{> tag}} {{/tags}}{{> chips}}{{#cellLinks}}\
    <a class="cell-link" href="{{href}}"><bdi>{{text}}</bdi></a> {{/cellLinks}}\
    {{#cellMore}}{{cellMore}}{{/cellMore}}{{#cellText}}<bdi>{{cellText}}</bdi>{{/cellText}}\
    {{> marks}}{{#cellDetail}}<span class="detail"><bdi>{{cellDetail}}</bdi></span>{{/cellDetail}}\
    </div>
    """

  static let figure = """
    <figure id="{{figureAnchor}}" class="figure figure-{{figureName}}">
    <figcaption>{{figureCaption}} <span class="scroll-hint">{{scrollHint}}</span></figcaption>
    <div class="figure-frame" role="region" aria-label="{{figureTitle}}" tabindex="0">
    {{{graphic}}}
    </div>
    {{#figureTables}}
    <details>
    <summary>{{tableSummary}}</summary>
    {{> table}}
    </details>
    {{/figureTables}}
    </figure>
    """

  static let graphics = GraphicStyle.rules

  static let tag = """
    <a class="tag" href="{{tagHref}}" title="{{tagName}}">{{tagLabel}}</a>
    """

  static let chips = """
    {{#chips}}<span class="{{classes}}"><span class="unseen">{{subjectWord}}: </span>{{word}}\
    </span> {{/chips}}
    """

  static let marks = """
    {{#marks}}<span class="marks">{{#links}} <a class="{{markClasses}}" href="{{markHref}}" \
    title="{{markTitle}}">{{markLabel}}</a>{{/links}}\
    {{#more}} <span class="more">{{more}}</span>{{/more}}</span>{{/marks}}
    """
}
