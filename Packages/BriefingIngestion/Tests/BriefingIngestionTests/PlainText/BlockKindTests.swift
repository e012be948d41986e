import Testing

struct BlockKindTests {
  @Test(arguments: [
    "Advertisement": "boilerplate:advertisement",
    "Story continues below advertisement": "boilerplate:advertisement",
    "Do you like what you read? Subscribe today for $3 a month.": "boilerplate:paywall-pitch",
    "Already a subscriber? Log in.": "boilerplate:paywall-pitch",
    "Sign up for our newsletter and get it in your inbox.": "boilerplate:newsletter-pitch",
    "Leave a Reply": "boilerplate:comment-form",
    "12 Comments": "boilerplate:comment-form",
    "Your email address will not be published. Required fields are marked *":
      "boilerplate:comment-form",
    "Share on Facebook": "boilerplate:share-links",
    "Facebook Twitter LinkedIn Email": "boilerplate:share-links",
    "© 2022 The Harbor Times. All rights reserved.": "boilerplate:copyright",
    "Copyright 2022 Harbor Media": "boilerplate:copyright",
    "Download our app to follow the ferries.": "boilerplate:app-pitch",
    "The views expressed are those of the author.": "boilerplate:disclaimer",
    "We use cookies to make this site better.": "boilerplate:cookie-notice",
    "Tags: ferries, harbor": "boilerplate:tags",
    "4 min read": "boilerplate:reading-time",
    "Page 2 of 5": "boilerplate:page-number",
    "* * *": "boilerplate:separator",
    "Back to top": "boilerplate:navigation",
    "https://example.com/ferries": "boilerplate:link",
    "RELATED:": "teaser",
    "Read more: River towns count the cost of winter": "teaser",
    "Also read | Who pays for the boats": "teaser",
    "Harbor Times, Lantern Press photos": "credit",
    "Photo by Robin Sample": "credit",
    "Image: Robin Sample/Getty Images": "credit",
    "Robin Sample/Pool via REUTERS": "credit",
    "From left: Mayor Ann Sample, Mayor Bo Trial": "caption",
    "A ferry leaves the old pier on Sunday. (Photo: Robin Sample)": "caption",
    "A ferry leaves the old pier on Sunday. (Diario del Alba/R. Sample)": "caption",
    "Mayors shake hands at the pier in Harbor City, March 7, 2022. Robin Sample/Pool via REUTERS":
      "caption",
    "The mayor speaks during the opening of the new pier, Harbor City, March 7, 2022.": "caption",
    "The old pier, built in 1902, with the harbor behind it, Harbor City (Lantern)": "caption",
    "> We will not wait for the spring.": "quote",
    "Who Pays for the Boats": "heading",
    "What happens next": "heading",
    "## What the towns want": "heading",
    "THE WINTER TIMETABLE": "heading",
    "The mayors met twice.": "paragraph",
    "“We will see,” she said.": "paragraph",
    "Copyright law has nothing to do with ferries, a lawyer said.": "paragraph",
    "The paper asked its readers to subscribe for a month.": "paragraph",
    "Read more about the ferries in the report of the council.": "paragraph",
    "In 2022. That was the year of the storms, and of the first long talks.": "paragraph",
  ])
  func `A line between paragraphs is what a reader takes it for`(_ line: String, expected: String) {
    #expect(kind(of: line, in: article(around: line)) == expected)
  }

  @Test func `A saved page keeps every line, each as what it is`() {
    let page = """
      River towns learn to share – The Harbor Times

      Region | Transport | Rivers

      By Ann Sample and Bo Trial

      March 7, 2022

      Lantern Press photos
      From left: Mayor Cleo Muster, Mayor Dan Ensayo

      HARBOR CITY — The harbor city and three river towns agreed on Monday to share their ferries.

      Advertisement

      Who pays

      The towns pay by the number of passengers, and the city keeps the boats in repair, the mayors \
      said after a meeting of two hours.

      Related stories
      Winter on the river

      Cleo Essai is a fellow at the Institute of Rivers.

      © 2022 The Harbor Times
      """
    #expect(
      listing(page) == [
        "title | River towns learn to share",
        "boilerplate:site-name | – The Harbor Times",
        "breadcrumb | Region | Transport | Rivers",
        "byline | By Ann Sample and Bo Trial",
        "dateline | March 7, 2022",
        "credit | Lantern Press photos",
        "caption | From left: Mayor Cleo Muster, Mayor Dan Ensayo",
        "paragraph | HARBOR CITY — The harbor city and three river towns agreed on Monday to share "
          + "their ferries.",
        "boilerplate:advertisement | Advertisement",
        "heading | Who pays",
        "paragraph | The towns pay by the number of passengers, and the city keeps the boats in "
          + "repair, the mayors said after a meeting of two hours.",
        "teaser | Related stories",
        "teaser | Winter on the river",
        "signature | Cleo Essai is a fellow at the Institute of Rivers.",
        "boilerplate:copyright | © 2022 The Harbor Times",
      ]
    )
  }

  @Test
  func `A page without its headline starts with a deck, and the line on a picture is a caption`() {
    let page = """
      The ferries are the first thing the towns share. They should not be the last.
      Mayors on the pier

      Mayor Ann Sample waves to the crowd, Harbor City, March 7, 2022. Robin Sample/Pool via REUTERS

      When the mayors met by video in January, they had the whole river to look over, and little time.

      Author: Jordan A. Sample

      Leave a Reply
      """
    #expect(
      listing(page).map { $0.prefix { $0 != " " } } == [
        "deck", "caption", "caption", "paragraph", "byline", "boilerplate:comment-form",
      ]
    )
  }

  @Test func `An agency in brackets signs the last paragraph, and credits a picture above it`() {
    let line = "The boats leave the pier at six in the morning, on every day of the week. (Reuters)"
    #expect(kind(of: "The boats", in: article(around: line)) == "caption")
    #expect(kind(of: "The boats", in: article(around: "They met.") + "\n\n" + line) == "paragraph")
  }

  @Test func `The menus of a page that was saved whole are furniture`() {
    let page = """
      Home
      • News
      • Sport
      • Weather

      Travel
      Culture
      My account
      Subscribe to the paper

      Towns on the river learn to share

      March 7, 2022

      """
      + article(around: "• Boats\n• Piers").split(separator: "\n").dropFirst().joined(
        separator: "\n\n"
      )
    #expect(kind(of: "Sport", in: page) == "boilerplate:navigation")
    #expect(kind(of: "My account", in: page) == "boilerplate:navigation")
    #expect(kind(of: "Towns on the river", in: page) == "title")
    #expect(kind(of: "Piers", in: page) == "list-item")
  }
}
