/// Words that, with a capital letter, open a sentence far more often than they continue one.
enum SentenceStarters {
  /// The words, in small letters.
  static let english = WordTable(
    """
    a an the this that these those he she it we they i you his her its our their my your there \
    here in on at by for from with of as if when while after before during since until although \
    though because but and or nor so yet then thus hence however moreover also still instead \
    what who why how where which whose did does do is are was were has have had will would can \
    could should may might must no not now today most many some all both each every any few \
    several other others another such one once only even just to under over between among \
    against despite without within about nearly almost earlier later perhaps please dozens \
    hundreds millions
    """
  )
}
