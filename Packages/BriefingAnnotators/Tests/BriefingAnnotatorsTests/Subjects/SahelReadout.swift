/// An official readout on the Sahel, written for the tests, and what the annotators say of it.
///
/// What stands here has been read annotation by annotation. Not everything is found: a name that
/// nothing gives away, a vote that only numbers tell.
enum SahelReadout {
  static let published = "2023-11-09"

  static let text = #"""
    Readout: Peace and Security Council, 1,187th meeting

    Addis Ababa, 9 November 2023

    The Peace and Security Council (PSC) of the African Union met on 6 November 2023 at the \#
    level of ambassadors to consider the situation in the Sahel. Ambassador Amina Okoye of \#
    Nigeria presided.

    Council members welcomed the decision of the Economic Community of West African States \#
    (ECOWAS) to keep its mission in Lomé open. They expressed concern about reports that fuel \#
    convoys had been attacked on the road between Gao and Ansongo.

    The Commissioner for Political Affairs, Peace and Security, Bankole Adeoye, briefed the \#
    Council. He said that more than 2.6 million people had been displaced since 2012 and that \#
    funding for the Multinational Joint Task Force would run out in March 2024 unless partners \#
    paid what they had pledged.

    The Council decided:
    - to send a field mission to Bamako before the end of the year;
    - to ask the Commission for a report on the financing of peace support operations, \#
    including the use of assessed contributions under Resolution 2719 of the United Nations \#
    Security Council;
    - to hold a joint meeting with the European Union's Political and Security Committee in the \#
    first quarter of 2024.

    Mali did not attend. Its transitional government has rejected the Council's call for \#
    elections in February as "interference".

    Chad and Niger offered to host a regional centre for training border guards. Members took \#
    note of the offer but set no date. The Council may return to the matter at its next session.

    Observers doubt that the field mission will leave on time. In a commentary published last \#
    week, Dr. Fatou Diallo of the Institute for Security Studies argued that the African Union \#
    should first settle who pays for it.
    """#

  /// Label, the beginning of the quote, and the attributes that are not told by the quote itself.
  static let annotations = #"""
    forum: Peace and Security Council | acronym=PSC kind=committee name=Peace and Security \#
    Council
    place: Addis Ababa | kind=city name=Addis Ababa
    date: 9 November 2023 | basis=stated kind=date value=2023-11-09
    statement: The Peace and Security Council (PSC) of the Afri | actor=The Peace and Security \#
    Council (PSC) of the African Union date=2023-11-06 kind=background polarity=positive \#
    status=held voice=source
    forum: Peace and Security Council | acronym=PSC kind=committee name=Peace and Security \#
    Council
    acronym: Peace and Security Council (PSC) | long=Peace and Security Council short=PSC
    forum: PSC | acronym=PSC kind=committee name=Peace and Security Council
    organization: African Union | kind=alliance name=African Union
    event: met on 6 November 2023 | date=2023-11-06 kind=meeting status=held
    date: 6 November 2023 | basis=stated kind=date value=2023-11-06
    office: ambassadors | title=ambassadors
    place: Sahel | kind=region name=Sahel
    office: Ambassador | title=Ambassador
    statement: Ambassador Amina Okoye of Nigeria presided. | actor=Ambassador Amina Okoye of Nigeria \#
    kind=background polarity=positive status=held voice=source
    person: Amina Okoye | name=Amina Okoye office=Ambassador
    place: Nigeria | code=NG kind=country name=Nigeria
    statement: Council members welcomed the decision of the Eco | actor=the Economic Community of \#
    West African States (ECOWAS) kind=announcement polarity=positive status=planned voice=source
    organization: Economic Community of West African States | acronym=ECOWAS kind=alliance \#
    name=Economic Community of West African States
    acronym: Economic Community of West African States (ECOWA | long=Economic Community of West \#
    African States short=ECOWAS
    organization: ECOWAS | acronym=ECOWAS kind=alliance name=Economic Community of West African \#
    States
    place: Lomé | kind=city name=Lomé
    statement: They expressed concern about reports that fuel c | actor=They kind=background \#
    polarity=positive status=held voice=source
    statement: The Commissioner for Political Affairs, Peace an | actor=The Commissioner for \#
    Political Affairs, Peace and Security, Bankole Adeoye kind=background polarity=positive \#
    status=held voice=source
    office: Commissioner for Political Affairs, Peace and Se | title=Commissioner for Political \#
    Affairs, Peace and Security
    person: Bankole Adeoye | name=Bankole Adeoye office=Commissioner for Political Affairs, \#
    Peace and Security
    forum: Council | acronym=PSC kind=committee name=Peace and Security Council
    attribution: He said | cue=said source=He
    statement: He said that more than 2.6 million people had be | condition=unless \#
    kind=background polarity=positive status=held voice=attributed
    quantity: more than 2.6 million | bound=at-least unit=1 value=2600000
    date: 2012 | basis=stated kind=date value=2012
    forum: Multinational Joint Task Force | kind=working-group name=Multinational Joint Task \#
    Force
    date: March 2024 | basis=stated kind=date value=2024-03
    statement: The Council decided: | actor=The Council kind=background polarity=positive \#
    status=held voice=source
    forum: Council | acronym=PSC kind=committee name=Peace and Security Council
    statement: to send a field mission to Bamako before the end | actor=The Council inherited=true \#
    kind=commitment polarity=positive status=planned voice=source
    place: Bamako | kind=city name=Bamako
    date: the end of the year | basis=inferred kind=period timex=2023 value=2023-12-31
    statement: to ask the Commission for a report on the financ | actor=The Council inherited=true \#
    kind=commitment polarity=positive status=planned voice=source
    instrument: Resolution 2719 | citation=Resolution 2719 id=un-resolution/2719 kind=resolution
    organization: United Nations Security Council | kind=other name=United Nations Security \#
    Council
    statement: to hold a joint meeting with the European Union' | actor=The Council inherited=true \#
    kind=commitment polarity=positive status=planned voice=source
    organization: European Union | kind=alliance name=European Union
    forum: Political and Security Committee | kind=committee name=Political and Security \#
    Committee
    event: Political and Security Committee in the first qu | date=2024-33 kind=meeting
    date: the first quarter of 2024 | basis=stated kind=period timex=2024-Q1 value=2024-33
    place: Mali | code=ML kind=country name=Mali
    statement: Mali did not attend. | actor=Mali kind=announcement negation=not polarity=negative \#
    status=unclear voice=source
    statement: Its transitional government has rejected the Cou | actor=Its transitional \#
    government kind=announcement negation=rejected polarity=negative status=unclear \#
    voice=source
    forum: Council | acronym=PSC kind=committee name=Peace and Security Council
    event: elections in February | date=2024-02 kind=election
    date: February | basis=inferred kind=date value=2024-02
    quotation: interference | kind=partial speaker=Its transitional government
    place: Chad | code=TD kind=country name=Chad
    statement: Chad and Niger offered to host a regional centre | actor=Chad and Niger \#
    kind=commitment polarity=positive status=proposed voice=source
    place: Niger | code=NE kind=country name=Niger
    statement: Members took note of the offer but set no date. | actor=Members kind=background \#
    negation=no polarity=positive status=held voice=source
    statement: The Council may return to the matter at its next | actor=The Council kind=agenda \#
    polarity=positive status=possible voice=source
    forum: Council | acronym=PSC kind=committee name=Peace and Security Council
    attribution: Observers doubt | cue=doubt source=Observers
    statement: Observers doubt that the field mission will leav | actor=the field mission \#
    kind=judgment polarity=positive status=unclear voice=attributed
    statement: In a commentary published last week, Dr. Fatou D | actor=the African Union \#
    kind=recommendation polarity=positive status=proposed voice=attributed
    event: published last week | date=2023-W44 kind=release status=announced
    date: last week | basis=inferred kind=period value=2023-W44
    attribution: Dr. Fatou Diallo of the Institute for Security S | cue=argued source=Dr. Fatou \#
    Diallo of the Institute for Security Studies
    person: Fatou Diallo | name=Fatou Diallo
    organization: Institute for Security Studies | kind=other name=Institute for Security \#
    Studies
    organization: African Union | kind=alliance name=African Union
    """#
}
