import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct MoneyAnnotatorTests {
  private let annotator = MoneyAnnotator()

  @Test(arguments: [
    "The plan costs [$6.8 billion USD](money amount=6800000000 currency=USD).",
    "The plan costs [US$ 40 billion](money amount=40000000000 currency=USD).",
    "The plan costs [A$3.5m](money amount=3500000 currency=AUD).",
    "The plan costs [HK$10.05 billion](money amount=10050000000 currency=HKD).",
    "The plan costs [¥1.2 trillion](money amount=1200000000000 currency=JPY).",
    "The plan costs [€20](money amount=20 currency=EUR) a head.",
    "A licence for [RM50,000](money amount=50000 currency=MYR) was refused.",
    "A licence for [Rs. 1,50,000](money amount=150000 currency=INR) was refused.",
    "They lent [CHF 300 million](money amount=300000000 currency=CHF) to Accra.",
    "They lent [5 million euros](money amount=5000000 currency=EUR) to Accra.",
    "They lent [£50bn](money amount=50000000000 currency=GBP) to Accra.",
    "They lent [50 million Canadian dollars](money amount=50000000 currency=CAD).",
    "They lent [ten million U.S. dollars](money amount=10000000 currency=USD).",
    "They lent [half a million dollars](money amount=500000 currency=USD).",
    "They lent [5 lakh rupees](money amount=500000 currency=INR).",
    "They lent [3 crore rupees](money amount=30000000 currency=INR).",
    "The grant of [361 million pounds](money amount=361000000 currency=GBP) is spent.",
    "The grant of [75 USD million](money amount=75000000 currency=USD) is spent.",
    "The toll is [34 cents](money amount=0.34 currency=USD).",
    "The toll is [20 dollars and 43 cents](money amount=20.43 currency=USD).",
    "The toll is [34 cents](money amount=0.34 currency=USD) a mile.",
    "Bonds worth [20 billion francs](money amount=20000000000 currency=) were sold.",
  ])
  func `Amounts are read with their currency`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "The bid of [C $450 million](money amount=450000000 currency=CAD) failed.",
    "The bid of [GB #20.1 billion](money amount=20100000000 currency=GBP) failed.",
    "The bid of [dlrs 220 million](money amount=220000000 currency=USD) failed.",
    "The bid of [60 mln dlrs](money amount=60000000 currency=USD) failed.",
    "The bid of [90 MEUR](money amount=90000000 currency=EUR) failed.",
    "The bid of [40 kUSD](money amount=40000 currency=USD) failed.",
    "The bid of [7mil SEK](money amount=7000000 currency=SEK) failed.",
    "The bid of [2.5 lakh crore rupees](money amount=2500000000000 currency=INR) failed.",
    "The bid of [two lakh crore rupees](money amount=2000000000000 currency=INR) failed.",
    "A seat is [20 bucks](money amount=20 currency=USD) or [15 quid](money amount=15 currency=GBP).",
    "The bid of [R45 million](money amount=45000000 currency=ZAR) failed.",
    "The bid of [rupees 500](money amount=500 currency=INR) failed.",
    "A stamp is [$.50](money amount=0.5 currency=USD) now.",
    "A bowl is [80元](money amount=80 currency=CNY) in Xi'an.",
    "The ransom was [3 bitcoins](money amount=3 currency=XBT) in May.",
    "He put in [ten dimes](money amount=1 currency=USD) for a call.",
    "Prices on the stalls: [10 $](money amount=10) [30 $](money amount=30).",
  ])
  func `Signs, codes and names of other habits are read`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "They paid [6.2 billion pesetas](money amount=6200000000 currency=ESP) in 1989.",
    "They paid [300 million Finnish markka](money amount=300000000 currency=FIM) in 1989.",
    "They paid [9 billion Belgian francs](money amount=9000000000 currency=BEF) in 1989.",
    "They paid [4 million deutsche marks](money amount=4000000 currency=DEM) in 1989.",
    "They paid [2 billion lire](money amount=2000000000 currency=ITL) in 1989.",
    "They paid [80 million guilders](money amount=80000000 currency=NLG) in 1989.",
    "They paid [5 Barbados dollars](money amount=5 currency=BBD) in 1989.",
  ])
  func `Currencies of the past and of small countries are known`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "It costs [$20 and 45c](money amount=20.45 currency=USD) there.",
    "It costs [12 ringgit and 60 sen](money amount=12.6 currency=MYR) there.",
    "It costs [thirteen dollars forty five](money amount=13.45 currency=USD).",
    "It costs [twenty dollars and 35](money amount=20.35 currency=USD).",
    "It costs [15 dollars 50](money amount=15.5 currency=USD).",
    "It costs [more than a dollar and 42 cents](money amount=1.42 currency=USD).",
    "It cost [20 dollars](money amount=20) and 43 people paid.",
    "It cost [$5](money amount=5) and 20 came.",
  ])
  func `Hundredths behind an amount belong to it`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "It will cost [$10-20 million](money amount=10000000/20000000 currency=USD).",
    "It will cost [$50 billion to $60 billion](money amount=50000000000/60000000000).",
    "It will cost [between $12 million and $20 million](money amount=12000000/20000000).",
    "It will cost [10 to 20 million euros](money amount=10000000/20000000 currency=EUR).",
    "It was cut by [$200](money amount=200) to [$399](money amount=399).",
    "It rose from [$5](money amount=5) to [$7](money amount=7).",
    "It will cost [A$16 million to $28 million](money amount=16000000/28000000 currency=AUD).",
    "It will cost [$5-to-$10](money amount=5/10 currency=USD) a day.",
    "It will cost [$3 billion to four billion](money amount=3000000000/4000000000).",
    "It will cost [between €5 and about €7](money amount=5/7 currency=EUR).",
    "It will cost [between 10 and 20 dollars](money amount=10/20 currency=USD).",
    "It will cost [two to three million euros](money amount=2000000/3000000 currency=EUR).",
  ])
  func `Ranges have two ends`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "They pledged up to [$5 billion](money bound=up-to).",
    "They pledged [at least €5 billion](money bound=at-least).",
    "She hands over [two hundred dollars](money).",
    "They handed over [€5 billion](money) and kept [over €5 billion](money bound=at-least).",
    "They pledged [more than €5 billion](money bound=at-least).",
    "They will never pay [more than €5 billion](money bound=up-to).",
    "None will pay above [€5 billion](money bound=up-to).",
    "They did not give [less than €5 billion](money bound=at-least).",
    "They do not know how, but pledged [more than €5 billion](money bound=at-least).",
    "They pledged [about €5 billion](money bound=about).",
    "They pledged an estimated [€5 billion](money bound=about).",
    "They pledged [€5 billion](money bound=).",
    "It was sued over a [US$10 billion](money bound=) contract.",
  ])
  func `What bounds an amount is told, and quoted where it is said of the amount`(_ marked: String)
  {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "They pledged [$100 billion](money period=P5Y) over five years for science.",
    "They pledged [$52 billion](money period=P10Y) in subsidies over the next ten years.",
    "They will pay [$16 million](money period=P3Y) over the period 2025–2027.",
    "They will pay [$16 million](money period=P5Y) in grants between 2026 and 2030.",
    "They will pay [$16 million](money period=P3Y) for the years 2026 to 2028.",
    "They paid [$16 million](money period=) in 2026 and 9 million later.",
    "Readers pay [$5](money period=P1M) per month.",
    "Readers pay [$60](money period=P1Y) a year.",
    "Readers pay [€7](money period=P1M) monthly.",
    "They pledged [$5 billion](money period=), and fought over five years of delay.",
    "They pledged [$5 billion](money period=) and [€2 billion](money period=P2Y) over two years.",
  ])
  func `The time an amount is paid over is told`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test func `A document may say whose its dollars are`() {
    let marked = """
      All figures are in Canadian dollars. The mine sold for [$5 million](money currency=CAD).
      """
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "two cents in the dollar", "Three dollars in every five are lent.", "Not one cent was paid.",
    "The dollar fell against the yen.", "She won two medals and lost 20 pounds.",
    "A multibillion-dollar deal.", "The 2+2 met in room 50 on page 20.", "TRY 3 and ALL 5.",
    "Section 5 of the act.", "Ten euro-area states.", "The Bucks beat the Heat by 20 Bucks fans.",
    "Room #20 is closed.", "Ticket #12 won.", "A dime a dozen.", "Two quarters of losses.",
    "He scored 20 marks.", "Ron paid nothing.", "He bought a nickel mine.",
  ])
  func `A currency without an amount is none`(_ text: String) {
    #expect(differences(of: annotator, on: text) == [])
  }

  @Test func `Dollars told in those of the United States behind them are another country's`() {
    let marked = """
      It cost [$57 million](money amount=57000000 currency=) ([US$78 million](money currency=USD)), or \
      [$3 million](money currency=).
      """
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test func `The annotator keeps the rules of annotators`() {
    #expect(conformance(of: annotator) == [])
  }
}
