extension HTMLElementName {
  /// Whether the element has no content and no end tag.
  var isVoid: Bool {
    switch self {
    case .area, .base, .basefont, .br, .col, .embed, .frame, .hr, .img, .input, .link, .meta,
      .param,
      .source, .track, .wbr:
      true
    default: false
    }
  }

  /// Whether the element stands on lines of its own, so that text before and after it is apart.
  var breaksText: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .button, .caption, .center, .dd, .details,
      .dialog, .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .frameset,
      .h1,
      .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html, .iframe, .legend, .li, .listing,
      .main, .menu, .nav, .noframes, .noscript, .ol, .optgroup, .option, .p, .plaintext, .pre,
      .search, .section, .select, .summary, .svg, .table, .tbody, .td, .template, .textarea, .tfoot,
      .th, .thead, .tr, .ul, .video, .xmp:
      true
    default: false
    }
  }

  /// Whether the element marks words within a line, so that nothing needs to be known of it.
  var isPhrase: Bool {
    switch self {
    case .abbr, .b, .big, .cite, .code, .del, .dfn, .em, .font, .i, .ins, .kbd, .mark, .nobr, .q,
      .rp, .rt, .ruby, .s, .samp, .small, .span, .strike, .strong, .sub, .sup, .time, .tt, .u,
      .label,
      .a, .output, .progress, .picture, .map, .canvas:
      true
    default: false
    }
  }

  /// Whether the element ends a graphic that it stands in, which nobody closed.
  var endsGraphic: Bool {
    switch self {
    case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1,
      .h2, .h3, .h4, .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p,
      .pre, .ruby, .s, .small, .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul:
      true
    default: false
    }
  }

  /// Whether the element ends an open paragraph.
  var endsParagraph: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl,
      .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header,
      .hgroup,
      .hr, .li, .dd, .dt, .listing, .main, .menu, .nav, .ol, .p, .plaintext, .pre, .search,
      .section,
      .summary, .table, .ul, .xmp:
      true
    default: false
    }
  }

  /// Whether an end tag inside the element ends nothing outside of it.
  var isScope: Bool {
    switch self {
    case .html, .table, .td, .th, .caption, .template, .object, .marquee, .applet: true
    default: false
    }
  }

  /// The level of a heading, 1 to 6.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// The elements an element of this name ends, up to the nearest of those that hold them.
  var siblings: (ended: [HTMLElementName], holders: [HTMLElementName])? {
    switch self {
    case .li: ([.li], [.ul, .ol, .menu, .dir])
    case .dd, .dt: ([.dd, .dt], [.dl])
    case .td, .th: ([.td, .th], [.tr, .table])
    case .tr: ([.tr], [.table, .tbody, .thead, .tfoot])
    case .tbody, .thead, .tfoot: ([.tbody, .thead, .tfoot], [.table])
    case .option, .optgroup: ([.option], [.select, .optgroup])
    default: nil
    }
  }
}
