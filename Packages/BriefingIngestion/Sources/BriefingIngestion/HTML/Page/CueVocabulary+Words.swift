extension CueVocabulary {
  /// Words as the sites of newspapers, agencies and blogs use them, in the languages of Europe.
  static let words: [(ElementCues, String)] = [
    (
      .navigation,
      """
      nav navigation navbar navi menu menus breadcrumb breadcrumbs topbar pagination pager paging \
      submenu megamenu subnav topnav crumb crumbs masthead
      """
    ),
    (
      .related,
      """
      related relateds recommended recommendation recommendations recommend trending popular \
      mostread outbrain taboola zergnet readnext recirculation recirc promo promos upnext \
      nextup similar suggested mostviewed seealso morenews newsfeed crosslink crosslinks readalso \
      alsoread linkbox
      """
    ),
    (
      .comments,
      """
      comment comments disqus commenting replies fbcomments respond livefyre coral commentlist talk \
      kommentar kommentare commentaires comentarios commenti yorumlar
      """
    ),
    (
      .share,
      "share sharing social sharebar sharedaddy addthis shares socials sociable sharetools"
    ),
    (
      .advertisement,
      """
      ad ads advert adverts advertisement advertising advertorial sponsor sponsored sponsors dfp \
      adslot adbox adunit gpt promoted sponsorship advertise adv anzeige werbung publicite pub \
      affiliate
      """
    ),
    (
      .pitch,
      """
      newsletter newsletters subscribe subscription signup signin login register optin donate \
      donation membership regwall cta paywallcta
      """
    ),
    (
      .caption,
      """
      caption captions figcaption credit credits attribution photographer legende bildunterschrift
      """
    ),
    (
      .byline,
      """
      byline bylines author authors authorbox contributor bio biography timestamp published pubdate \
      updated dateline readtime lesezeit datetime date time lastchanged displaydate
      """
    ),
    (.tags, "tags tag tagged keywords topics categories hashtags"),
    (
      .footer,
      "footer foot footers legal cookie cookies consent gdpr privacy disclaimer colophon onetrust "
        + "copyright"
    ),
    (.hidden, "hidden hide invisible visuallyhidden offscreen noprint"),
    (.popup, "modal popup overlay lightbox tooltip dialog dropdown toast interstitial"),
    (.media, "gallery slideshow carousel slider podcast player"),
    (
      .widget,
      """
      widget widgets sidebar rail aside complementary infobox factbox poll quiz survey vote \
      expandable infokasten kasten toolbox ticker breaking readmore
      """
    ),
    (
      .picture,
      """
      image images img photo photos picture pictures picbox bild absatzbild foto fotos thumbnail \
      thumb pic visual illustration
      """
    ),
    (
      .deck,
      """
      dek deck subtitle standfirst summary excerpt intro lead lede subheadline subhead sub \
      description abstract chapo perex ingress sapo subheading tagline strapline vorspann spot
      """
    ),
    (.embed, "embed embeds embedded tweet tweets"),
    (.body, "articlebody storytext storybody postcontent entrycontent paragraph paragraphs"),
    (
      .layout,
      """
      article body content main wrapper grid layout page container story post entry inner text with \
      has section site wrap col row column columns template is no
      """
    ),
  ]

  /// Two words that say together what neither says alone.
  static let pairs: [(ElementCues, String)] = [
    (
      .related,
      "more+news most+read most+popular read+next post+excerpt latest+news"
    ),
    (.widget, "info+box fact+box read+more"),
    (.hidden, "sr+only screen+reader visually+hidden"),
    (
      .body,
      """
      article+body article+content article+text article+copy story+body story+content story+text \
      story+copy post+body post+content post+text entry+body entry+content entry+text news+body \
      news+content news+text main+body main+content main+text body+content body+copy body+text
      """
    ),
  ]

  /// Beginnings of words that say the same with any ending, as `teaserimage` does.
  static let openings: [(letters: String, cues: ElementCues)] = [
    ("teaser", [.related, .deck]), ("newsletter", .pitch), ("comment", .comments),
    ("related", .related), ("recommend", .related), ("sponsor", .advertisement),
    ("advert", .advertisement), ("promo", .related), ("breadcrumb", .navigation),
    ("footer", .footer), ("caption", .caption),
  ]
}
