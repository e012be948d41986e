/// A news report on the price of insulin, written for the tests, and what the annotators say of it.
///
/// What stands here has been read annotation by annotation. Not everything is found: a name that
/// nothing gives away, a vote that only numbers tell.
enum InsulinPrices {
  static let published = "2024-09-12"

  static let text = #"""
    Governor signs insulin price cap; drug makers weigh a challenge

    SACRAMENTO — Gov. Elena Ruiz signed a bill on Thursday that limits what insured patients \#
    pay for insulin to $35 for a 30-day supply, making the state the 26th to set such a cap.

    The law, known as the Affordable Insulin Act of 2024, takes effect on January 1, 2025. It \#
    does not cover people without insurance, who make up about 7 percent of the state's \#
    residents, according to the Department of Health Care Services.

    "Nobody should have to choose between rent and insulin," Ruiz said at a clinic in Fresno. \#
    She added that her administration would seek federal approval to import vials from Canada \#
    "within months."

    The Pharmaceutical Research and Manufacturers of America, or PhRMA, said it was reviewing \#
    the measure and had made no decision on whether to sue. A spokeswoman for Eli Lilly and \#
    Company declined to comment. The company cut the list price of its most used insulin by 70 \#
    percent last year.

    Sen. Mark Delgado, a Republican who voted against the bill, argued that the cap would raise \#
    premiums. "Someone pays," he said. The Legislative Analyst's Office put the cost at between \#
    $40 million and $60 million a year, but cautioned that its estimate was uncertain.

    The bill passed the Senate, 31-8, on Aug. 28 after lawmakers dropped a provision that would \#
    have fined manufacturers up to $10,000 per violation.

    Under the Inflation Reduction Act, Medicare has capped insulin at $35 a month since 2023. \#
    Legislation to extend that limit to private insurance, H.R. 1488, has not come to a vote in \#
    Congress.

    Roughly 3.2 million Californians have diabetes. Dr. Anita Rao, an endocrinologist at the \#
    University of California, Davis, said one in four of her patients had rationed insulin at \#
    least once.
    """#

  /// Label, the beginning of the quote, and the attributes that are not told by the quote itself.
  static let annotations = #"""
    place: SACRAMENTO | kind=city name=Sacramento
    office: Gov. | title=Gov.
    statement: Gov. Elena Ruiz signed a bill on Thursday that l | actor=Gov. Elena Ruiz \#
    date=2024-09-12 kind=commitment polarity=positive status=signed voice=source
    person: Elena Ruiz | name=Elena Ruiz office=Gov.
    event: signed a bill on Thursday | date=2024-09-12 kind=signing status=signed
    instrument: bill | kind=bill status=signed
    date: Thursday | basis=inferred kind=date value=2024-09-12
    money: $35 | amount=35 currency=USD
    date: 30-day | basis=stated kind=duration value=P30D
    statement: The law, known as the Affordable Insulin Act of | actor=The law \#
    deadline=2025-01-01 kind=announcement polarity=positive status=scheduled voice=source
    instrument: Affordable Insulin Act of 2024 | kind=law name=Affordable Insulin Act of 2024 \#
    status=enacted
    date: 2024 | basis=stated kind=date value=2024
    date: January 1, 2025 | basis=stated kind=date value=2025-01-01
    statement: It does not cover people without insurance | actor=It kind=background \#
    negation=not+without polarity=negative status=unclear voice=attributed
    statement: who make up about 7 percent of the state's resid | kind=background \#
    polarity=positive status=unclear voice=attributed
    quantity: about 7 percent | bound=about unit=% value=7
    attribution: according to the Department of Health Care Servi | cue=according to source=the \#
    Department of Health Care Services
    organization: Department of Health Care Services | kind=agency name=Department of Health \#
    Care Services
    statement: "Nobody should have to choose between rent and i | actor=Nobody \#
    kind=recommendation negation=Nobody polarity=negative status=proposed voice=attributed
    quotation: Nobody should have to choose between rent and in | kind=direct speaker=Ruiz
    person: Ruiz | name=Elena Ruiz
    attribution: Ruiz said | cue=said source=Ruiz
    place: Fresno | kind=city name=Fresno
    attribution: She added | cue=added source=She
    statement: She added that her administration would seek fed | actor=her administration \#
    kind=agenda polarity=positive status=proposed voice=attributed
    place: Canada | code=CA kind=country name=Canada
    quotation: within months | kind=partial speaker=She
    date: months | basis=vague kind=duration timex=PXM
    attribution: The Pharmaceutical Research and Manufacturers of | cue=said source=The \#
    Pharmaceutical Research and Manufacturers of America, or PhRMA
    statement: The Pharmaceutical Research and Manufacturers of | actor=The Pharmaceutical \#
    Research and Manufacturers of America, or PhRMA kind=background negation=no \#
    polarity=positive status=under-way voice=attributed
    place: America | code=US kind=country name=United States
    statement: A spokeswoman for Eli Lilly and Company declined | actor=A spokeswoman for Eli \#
    Lilly and Company kind=announcement negation=declined polarity=negative status=unclear \#
    voice=source
    office: spokeswoman for Eli Lilly and Company | body=Eli Lilly and Company \#
    title=spokeswoman for Eli Lilly and Company
    organization: Eli Lilly and Company | kind=company name=Eli Lilly and Company
    statement: The company cut the list price of its most used | actor=The company \#
    kind=background polarity=positive status=unclear voice=source
    quantity: 70 percent | unit=% value=70
    date: last year | basis=inferred kind=period value=2023
    office: Sen. | title=Sen.
    attribution: Sen. Mark Delgado, a Republican who voted agains | cue=argued source=Sen. Mark \#
    Delgado
    statement: Sen. Mark Delgado, a Republican who voted agains | actor=the cap kind=judgment \#
    polarity=positive status=possible voice=attributed
    person: Mark Delgado | name=Mark Delgado office=Sen.
    event: voted against the bill | kind=vote status=held
    statement: "Someone pays," he said. | actor=Someone kind=background polarity=positive \#
    status=unclear voice=attributed
    quotation: Someone pays, | kind=direct speaker=he
    attribution: he said | cue=said source=he
    statement: The Legislative Analyst's Office put the cost at | actor=The Legislative \#
    Analyst's Office kind=background polarity=positive status=unclear voice=source
    money: between $40 million and $60 million | amount=40000000/60000000 currency=USD \#
    period=P1Y
    date: a year | basis=stated kind=set value=P1Y
    statement: The bill passed the Senate, 31-8, on Aug. 28 aft | actor=The bill \#
    date=2024-08-28 kind=background polarity=positive status=held voice=source
    organization: Senate | kind=legislature name=Senate
    date: Aug. 28 | basis=inferred kind=date value=2024-08-28
    money: $10,000 | amount=10000 bound=up-to currency=USD
    statement: Under the Inflation Reduction Act, Medicare has | actor=Medicare kind=background \#
    polarity=positive status=held voice=source
    instrument: Inflation Reduction Act | kind=law name=Inflation Reduction Act
    money: $35 | amount=35 currency=USD period=P1M
    date: a month | basis=stated kind=set value=P1M
    date: 2023 | basis=stated kind=date value=2023
    statement: Legislation to extend that limit to private insu | actor=Legislation to extend \#
    that limit to private insurance, H.R. 1488 kind=background negation=not polarity=negative \#
    status=unclear voice=source
    instrument: H.R. 1488 | citation=H.R. 1488 country=US id=us-bill/hr/1488 kind=bill
    organization: Congress | country=US kind=legislature name=Congress
    quantity: Roughly 3.2 million | bound=about unit=1 value=3200000
    statement: Roughly 3.2 million Californians have diabetes. | actor=3.2 million Californians \#
    kind=background polarity=positive status=unclear voice=source
    attribution: Dr. Anita Rao, an endocrinologist at the Univers | cue=said source=Dr. Anita \#
    Rao
    statement: Dr. Anita Rao, an endocrinologist at the Univers | actor=one in four of her \#
    patients kind=background polarity=positive status=held voice=attributed
    person: Anita Rao | name=Anita Rao
    organization: University of California | kind=university name=University of California
    """#
}
