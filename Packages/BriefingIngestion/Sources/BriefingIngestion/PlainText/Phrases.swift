/// Phrases by which blocks that are no part of an article are known, and words about authors,
/// pictures and outlets.
///
/// Case and punctuation do not count; a bar stands between phrases.
enum Phrases {
  /// Lines that are furniture when they hold nothing else, with the reason code.
  static let wholeLines = PhraseTable<String>([
    (
      "advertisement",
      """
      advertisement|advertisements|advertising|advert|ad|sponsored|sponsored content|promoted content\
      |paid content|paid post|story continues below|story continues below advertisement\
      |article continues below|article continues below advertisement|continue reading below\
      |article continues after advertisement|article continues after this advertisement\
      |continue reading the main story|scroll to continue|scroll to continue with content
      """
    ),
    (
      "comment-form",
      """
      leave a reply|leave a comment|leave your comment|comments|comment|post a comment\
      |add a comment|write a comment|submit a comment|join the conversation|join the discussion\
      |show comments|view comments|view all comments|load comments|no comments|no comments yet\
      |comments are closed|be the first to comment|cancel reply|post comment
      """
    ),
    (
      "share-links",
      """
      share|share this|share this article|share this story|share this post|share this page\
      |share on|share on facebook|share on twitter|share on x|share on linkedin|share via email\
      |tweet|tweet this|print this|print this page|print this article|email this|copy link\
      |email this article|send to a friend|listen to this article|save this article|bookmark\
      |follow us|follow us on|follow us on twitter|follow us on facebook|gift this article
      """
    ),
    (
      "navigation",
      """
      skip to content|skip to main content|back to top|return to top|menu|main menu|home|search\
      |log in|login|sign in|sign out|log out|next|previous|next article|previous article|next page\
      |previous page|view all|see all|show more|load more|read the full story|continue reading\
      |full story|table of contents|close
      """
    ),
    ("paywall-pitch", "subscribe|subscribe now|subscribe today|sign up|sign up now|register now"),
    ("end-mark", "ends|end|the end"),
    ("release-notice", "for immediate release|press release|news release|media release"),
  ])

  /// Words that a line of links to share a text consists of.
  static let shareWords = PhraseTable<Bool>(
    """
    facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|email|e mail|print|copy link\
    |link|share|tweet|instagram|youtube|flipboard|line|pocket|messenger|threads|bluesky|mastodon\
    |weibo|wechat|sms|save|on|via|and|post|copy|more
    """
  )

  /// Openings of lines that are furniture, with the reason code.
  static let openings = PhraseTable<String>([
    ("copyright", "all rights reserved|reprinted with permission"),
    (
      "newsletter-pitch",
      "subscribe to|subscribe now|sign up for|sign up to|sign up here|get our newsletter"
    ),
    (
      "republished",
      """
      first published in|originally published in|originally published by|originally published on\
      |this article was originally published|this article first appeared|this story was originally\
      |this article was first published|this article is republished
      """
    ),
    ("comment-form", "your email address will not be published|required fields are marked"),
    ("share-links", "click to share|share this on|follow us on"),
    ("cookie-notice", "we use cookies|this site uses cookies|this website uses cookies"),
    (
      "app-pitch",
      "download our app|download the app|get our app|get the app|get our free app"
    ),
  ])

  /// Labels that are furniture, with what stands after their colon, with the reason code.
  static let labels = PhraseTable<String>([
    ("tags", "tags|tagged|filed under|keywords|topics|categories|posted in|in this story"),
    ("reading-time", "reading time|estimated reading time|time to read"),
  ])

  /// Phrases that make a short passage furniture wherever they stand, with the reason code.
  static let insides = PhraseTable<String>([
    (
      "copyright",
      """
      all rights reserved|may not be published broadcast rewritten|may not be reproduced\
      |reproduction without permission|reproduction in whole or in part
      """
    ),
    (
      "disclaimer",
      """
      views expressed are those of|views expressed here are|opinions expressed are those of\
      |views expressed in this|opinions expressed in this|opinions expressed here are\
      |do not necessarily reflect the
      """
    ),
    (
      "cookie-notice",
      "our use of cookies|accept all cookies|our cookie policy|your cookie settings"
    ),
    ("letters", "letters to the editor"),
    (
      "embed-notice",
      """
      externen inhalt|externe inhalte|externer inhalt|personenbezogene daten an drittplattformen\
      |contenu externe|contenido externo|external content|empfohlener redaktioneller inhalt
      """
    ),
    (
      "newsletter-pitch",
      """
      our newsletter|our newsletters|our free newsletter|our daily newsletter|our weekly newsletter\
      |newsletter abonnieren|unseren newsletter|unserem newsletter|in your inbox|to your inbox|into your inbox|straight to your inbox|our mailing list\
      |newsletter sign up|sign up for newsletters
      """
    ),
    (
      "paywall-pitch",
      """
      already a subscriber|subscribe to read|subscribe to continue|subscribe to unlock\
      |to continue reading|to read the full story|to read the full article|to keep reading\
      |for full access|for unlimited access|get unlimited access|get full access\
      |exclusive to subscribers|this article is for subscribers only|free articles remaining\
      |free articles left|free articles this month|start your free trial|support our journalism\
      |support independent journalism|become a member today|become a subscriber
      """
    ),
  ])

  /// Requests a pitch makes, at the start of one of its sentences.
  static let requests = PhraseTable<Bool>(
    """
    subscribe|sign up|click here|register|log in|sign in|join now|join us|join today|donate\
    |support us|unlock|get access|upgrade|start your|try it|become a|please subscribe\
    |please consider|consider subscribing|please support|please sign up|please register\
    |testen sie|abonnieren sie|jetzt abonnieren|unterstützen sie|werden sie|bestellen sie\
    |abonnez vous|soutenez|suscríbete|suscríbase|apoya|hat ihnen dieser artikel gefallen
    """
  )

  /// What a pitch offers or asks of its reader.
  static let offers = PhraseTable<Bool>(
    """
    full access|unlimited|free trial|per month|a month|per week|a week|per year|a year|monthly\
    |our archive|all our archive|archives|cancel any time|cancel anytime|cancel when|premium\
    |our members|membership|subscription|subscriptions|as little as|subscriber|subscribers|our readers|our journalism\
    |do you like|did you like|do you enjoy|are you enjoying|did you enjoy|enjoying this\
    |enjoying our|your support|our reporting|our work|newsletter|your inbox|this article\
    |kostenlos|gratis|spende|mitglied|abo|probeabo|abonnement|pro monat|im monat|monatlich\
    |don|par mois|essai|al mes|suscripción|dieser artikel
    """
  )

  /// Labels before pointers to other articles.
  static let teasers = PhraseTable<Bool>(
    """
    related|related articles|related article|related stories|related story|related content\
    |related coverage|related reading|related news|related posts|related links|related topics\
    |read more|read also|also read|see also|also see|read next|what to read next|up next\
    |more on this|more on this story|more on this topic|more from|more stories|more news|more\
    |you may also like|you might also like|you may also be interested in|recommended|trending\
    |recommended for you|recommended reading|recommended stories|most read|most popular|dont miss\
    |most viewed|editors picks|editors choice|further reading|in case you missed it|watch|listen\
    |read|top stories|latest news|latest stories|popular now|other stories|other articles\
    |current issue|editors pick|most recent|story continues|keep reading|now read|now read this\
    |ähnliche|ähnliche artikel|Ähnliche artikel|auch interessant|mehr zum thema|lesen sie auch\
    |das könnte sie auch interessieren|mehr aus|weitere themen|à lire aussi|À lire aussi|lire aussi\
    |sur le même sujet|leia também|leia mais|lea también|le puede interesar|te puede interesar\
    |leggi anche|lees ook|läs också|läs mer|läs även|les også|læs også|читайте также|Читайте также\
    |関連記事
    """
  )

  /// First and last words of a label such as "More great stories".
  static let teaserOpenings = PhraseTable<Bool>("more|related|latest|top|popular|other|most")
  static let teaserEndings = PhraseTable<Bool>(
    "stories|coverage|articles|headlines|reading|news|posts|topics|videos|from this author"
  )

  /// Networks on which an outlet asks to be followed.
  static let networks = PhraseTable<Bool>(
    """
    facebook|twitter|instagram|youtube|linkedin|telegram|whatsapp|tiktok|threads|bluesky|mastodon\
    |google news|apple news|flipboard|pinterest|reddit
    """
  )
  static let followRequests = PhraseTable<Bool>(
    "follow|like us|join us|find us|like and follow|folgen sie|suivez|síguenos|siga"
  )
  static let contactRequests = PhraseTable<Bool>(
    "write to|contact|email|e mail|reach|send|have a tip|got a tip|do you have a|get in touch"
  )

  /// Words before the time at which something was published or changed.
  static let timeLabels = PhraseTable<Bool>(
    "updated|last updated|published|first published|posted|last modified|stand|aktualisiert"
  )

  /// Words before the name of an author.
  static let bylines = PhraseTable<Bool>(
    """
    by|author|authors|written by|words by|story by|reported by|text by|report by|analysis by\
    |opinion by|comment by|a comment by|column by|commentary by|essay by|contributed by|posted by\
    |published by|an essay by|compiled by|from our correspondent|reporting by
    """
  )

  /// Openings of lines that say, at the end, who made the text.
  static let signatures = PhraseTable<Bool>(
    """
    about the author|about the authors|reporting by|additional reporting by|editing by\
    |the author is|the writer is|the authors are|the writers are|compiled by|with reporting by
    """
  )

  /// Occupations by which a line at the end introduces the author.
  static let occupations = PhraseTable<Bool>(
    """
    fellow|fellows|professor|reporter|reporters|writer|writers|editor|editors|correspondent|author\
    |authors|analyst|analysts|director|researcher|researchers|columnist|scholar|lecturer\
    |journalist|journalists|associate|contributor|historian|economist|consultant|adviser|advisor\
    |candidate|student|expert|diplomat|ambassador|president|chair|partner|specialist|freelance\
    |strategist|intern|scientist|lawyer|attorney|commentator|member|assistant|officer|executive
    """
  )

  /// Openings of captions.
  static let captions = PhraseTable<Bool>(
    """
    from left|from right|clockwise from|left to right|from left to right|pictured|pictured above\
    |in this photo|in this file photo|in this image|this photo|file photo|a file photo|file\
    |photo shows|the photo shows|caption|above|photo caption|this picture|in this picture
    """
  )

  /// Openings of the credit of a picture.
  static let creditOpenings = PhraseTable<Bool>(
    """
    photo|photos|foto|fotos|bild|imagen|image de|crédit|photo by|photos by|photograph|photograph by|photographs by|photo credit\
    |image|images|image credit|image by|picture|pictures|picture by|credit|credits|photo courtesy\
    |courtesy|courtesy of|illustration|illustration by|graphic|graphic by|graphics|cover photo\
    |source|via|photo illustration|video|video by|map|chart|cover image
    """
  )

  /// Words the credit of a picture ends with.
  static let creditEndings = PhraseTable<Bool>(
    "photo|photos|photograph|photographs|image|images|photo service|handout|file photo|pool"
  )

  /// Agencies and collections of pictures.
  static let pictureAgencies = PhraseTable<Bool>(
    """
    reuters|ap|afp|epa|upi|getty|getty images|kyodo|kyodo news|jiji|jiji press|bloomberg|xinhua\
    |tass|ansa|dpa|pa|yonhap|shutterstock|istock|alamy|unsplash|flickr|wikimedia|wikimedia commons\
    |nurphoto|zuma|zuma press|anadolu|sipa|associated press|pool|handout|pexels|pixabay|via|aap\
    |canadian press|efe|pti|ani|belga|lusa|keystone|press association|imago|scanpix|ritzau|ntb|anp
    """
  )

  /// Small words inside names of people.
  static let particles = PhraseTable<Bool>(
    "de|da|di|del|della|la|le|van|von|der|den|bin|bint|ibn|al|el|ben|dos|du|ter|af|and"
  )

  /// Words that end the name of an outlet.
  static let outletNouns = PhraseTable<Bool>(
    """
    times|post|shimbun|shinbun|news|journal|review|herald|wire|agency|tribune|gazette|chronicle\
    |observer|guardian|telegraph|independent|express|standard|globe|press|daily|weekly|monthly\
    |quarterly|magazine|bulletin|dispatch|courier|examiner|monitor|register|inquirer|reporter\
    |broadcasting|radio|television|tv|network|online|mail|mirror|record|sentinel|advocate|ledger\
    |zeitung|reuters|bloomberg|kyodo|jiji|xinhua|afp|ap|npr|bbc|cnn|nhk
    """
  )

  /// Words before the outlet that had something told or shown to it.
  static let selfReferences = PhraseTable<Bool>(
    """
    obtained by|seen by|reviewed by|told|learned by|shared with|provided to|interview with\
    |informed|shown to|exclusively to|published by|statement to
    """
  )
}
