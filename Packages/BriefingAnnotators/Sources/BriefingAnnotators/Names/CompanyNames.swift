import BriefingCore

/// Firms that news names without saying that they are firms.
enum CompanyNames {
  /// Finds the names, in the case in which they are listed.
  static let matcher = PhraseMatcher(
    names.enumerated().map { PhraseMatcher.Phrase($1, payload: $0) }
  )

  /// Whether a word is the whole name of a firm.
  static func contains(_ name: String) -> Bool { set.contains(name) }

  private static let set = Set(names)
  static let names: [String] = list.split(separator: ",").map { name in
    String(name.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// The largest listed firms and the best known brands, by general knowledge.
  private static let list = """
    3M, ABB, Accenture, Adidas, Adobe, Airbus, Air China, Air France, Aer Lingus, Aeroflot, Alcoa, \
    Alibaba, Allianz, Alphabet, Amazon, AMD, Apple, American Express, AstraZeneca, AT&T, Aramco, \
    ArcelorMittal, ASML, Audi, Baidu, BAE Systems, Bank of America, Barclays, BASF, Bayer, \
    Berkshire Hathaway, BHP, BlackRock, Blackstone, BMW, BNP Paribas, Boeing, Bombardier, Bosch, \
    BP, Bridgestone, Broadcom, BYD, ByteDance, Canon, Cargill, Caterpillar, CATL, Chevron, \
    Chevrolet, Chrysler, Cisco, Cisco Systems, Citi, Citigroup, Coca-Cola, Comcast, Commerzbank, \
    ConocoPhillips, Costco, Credit Suisse, Daihatsu, Daimler, Danone, Dell, Deloitte, \
    Delta Air Lines, Denso, Deutsche Bank, Deutsche Telekom, DHL, Disney, Dow Jones, DuPont, EADS, \
    easyJet, eBay, Embraer, Enel, Eni, Equinor, Ericsson, Ernst & Young, Exxon, ExxonMobil, \
    Facebook, FedEx, Ferrari, Ford, Fiat, Foxconn, Fujitsu, Gazprom, General Dynamics, \
    General Electric, General Motors, GM, GlaxoSmithKline, Glencore, Goldman Sachs, Google, \
    Halliburton, Harley-Davidson, Hewlett-Packard, Hitachi, Honda, Honeywell, Hon Hai, HSBC, \
    Huawei, Hyundai, IBM, IKEA, Infineon, Infosys, ING, Intel, Itochu, Johnson & Johnson, \
    JPMorgan, JPMorgan Chase, Kawasaki Heavy Industries, Kia, Kioxia, Komatsu, KPMG, Lenovo, LG, \
    Lehman Brothers, LinkedIn, Lloyds, Lockheed Martin, Lufthansa, Lukoil, Maersk, Marubeni, \
    Mastercard, Mazda, McDonald’s, McDonnell Douglas, McKinsey, MediaTek, Mercedes-Benz, Merck, \
    Merrill Lynch, Meta Platforms, Micron, Micron Technology, Microsoft, Mitsubishi, Mitsui, \
    Mitsubishi Heavy Industries, Monsanto, Moody’s, Morgan Stanley, Motorola, NEC, Nestlé, \
    Netflix, Nike, Nintendo, Nippon Steel, Nissan, Nokia, Nomura, Northrop Grumman, Novartis, \
    Novo Nordisk, NTT, Nvidia, NVIDIA, NXP, Panasonic, PayPal, Peugeot, PepsiCo, Petrobras, \
    PetroChina, Pfizer, Philips, Porsche, PricewaterhouseCoopers, Procter & Gamble, Qantas, \
    Qualcomm, Rapidus, Raytheon, Reliance Industries, Renault, Renesas, Rheinmetall, Rio Tinto, \
    Roche, Rolls-Royce, Rosatom, Rosneft, Ryanair, Saab, Samsung, Samsung Electronics, Sanofi, \
    SAP, Saudi Aramco, Siemens, SK Hynix, SMIC, SoftBank, Sony, SpaceX, Standard Chartered, \
    Starbucks, Stellantis, Subaru, Suzuki, Tata Motors, Telefónica, Tencent, Tesla, \
    Texas Instruments, ThyssenKrupp, TikTok, Tokyo Electron, Toshiba, TotalEnergies, Toyota, TSMC, \
    Twitter, Uber, UBS, Unilever, Verizon, Vodafone, Volkswagen, Volvo, Walmart, Wal-Mart, \
    Wells Fargo, Western Digital, WhatsApp, Wipro, Xerox, Xiaomi, Yahoo, YouTube, ZTE
    """
}
