// Written by Scripts/generate-tables from offices.yaml in Data; edit those instead.
// swift-format-ignore-file

extension OfficeTable {
  static let rows: StaticString = #"""
office	President	Presidents	head-of-state	of
office	Vice President	Vice Presidents	head-of-state	of
office	King	Kings	head-of-state	of
office	Queen	Queens	head-of-state	of
office	Emperor	Emperors	head-of-state	of
office	Empress	Empresses	head-of-state	of
office	Emir	Emirs	head-of-state	of
office	Sultan	Sultans	head-of-state	of
office	Pope	Popes	head-of-state
office	Supreme Leader	Supreme Leaders	head-of-state	of
office	Crown Prince	Crown Princes	royalty	of
office	Prince	Princes	royalty	of
office	Princess	Princesses	royalty	of
office	Sheikh	Sheikhs	royalty
office	Governor-General	Governors-General	head-of-state	of
office	Prime Minister	Prime Ministers	head-of-government	of
office	Premier	Premiers	head-of-government	of
office	Chancellor	Chancellors	head-of-government	of
office	Chief Executive	Chief Executives	head-of-government	of
office	Taoiseach	Taoisigh	head-of-government
office	Deputy Prime Minister	Deputy Prime Ministers	minister	of
office	Vice Premier	Vice Premiers	minister	of
office	Minister	Ministers	minister	before|of|for
office	Secretary	Secretaries	minister	before|of|for
office	Secretary of State	Secretaries of State	minister	for
office	Minister of State	Ministers of State	minister	for
office	Foreign Minister	Foreign Ministers	minister	of
office	Foreign Secretary	Foreign Secretaries	minister
office	Home Secretary	Home Secretaries	minister
office	Chancellor of the Exchequer	Chancellors of the Exchequer	minister
office	Attorney General	Attorneys General	minister	of
office	Chief Cabinet Secretary	Chief Cabinet Secretaries	minister
office	Cabinet Secretary	Cabinet Secretaries	minister
office	State Councilor	State Councilors	minister
office	State Councillor	State Councillors	minister
office	Treasurer	Treasurers	minister
office	Postmaster General	Postmasters General	minister
office	Vice Minister	Vice Ministers	deputy-minister	before|of|for
office	Vice Foreign Minister	Vice Foreign Ministers	deputy-minister
office	Deputy Minister	Deputy Ministers	deputy-minister	before|of|for
office	Parliamentary Vice Minister	Parliamentary Vice Ministers	deputy-minister	before|of|for
office	Deputy Secretary	Deputy Secretaries	deputy-minister	before|of|for
office	Deputy Secretary of State	Deputy Secretaries of State	deputy-minister
office	Under Secretary	Under Secretaries	deputy-minister	before|of|for
office	Undersecretary	Undersecretaries	deputy-minister	before|of|for
office	Under Secretary of State	Under Secretaries of State	deputy-minister	for
office	Assistant Secretary	Assistant Secretaries	deputy-minister	before|of|for
office	Assistant Secretary of State	Assistant Secretaries of State	deputy-minister	for
office	Permanent Secretary	Permanent Secretaries	deputy-minister	before|of|for
office	State Secretary	State Secretaries	deputy-minister	before|of|for
office	Administrative Vice Minister	Administrative Vice Ministers	deputy-minister	before|of|for
office	Deputy Chief Cabinet Secretary	Deputy Chief Cabinet Secretaries	deputy-minister
office	Director	Directors	official	before|of|for
office	Director General	Directors General	official	before|of|for
office	Director-General	Directors-General	official	before|of|for
office	Executive Director	Executive Directors	official	of
office	Managing Director	Managing Directors	official	of
office	Deputy Director	Deputy Directors	official	before|of|for
office	Deputy Director General	Deputy Directors General	official	before|of
office	Administrator	Administrators	official	of|for
office	Commissioner	Commissioners	official	before|of|for
office	High Commissioner	High Commissioners	official	of|for
office	High Representative	High Representatives	official	of|for
office	Special Representative	Special Representatives	official	of|for
office	Trade Representative	Trade Representatives	official
office	Permanent Representative	Permanent Representatives	official	of|to
office	Secretary-General	Secretaries-General	official	of
office	Secretary General	Secretaries General	official	of
office	Deputy Secretary-General	Deputy Secretaries-General	official	of
office	Under-Secretary-General	Under-Secretaries-General	official	for
office	Undersecretary-General	Undersecretaries-General	official	for
office	Chairman	Chairmen	official	before|of
office	Chairwoman	Chairwomen	official	before|of
office	Chairperson	Chairpersons	official	before|of
office	Chair	Chairs	official	before|of
office	Vice Chairman	Vice Chairmen	official	before|of
office	Vice Chair	Vice Chairs	official	before|of
office	Deputy Chairman	Deputy Chairmen	official	of
office	Coordinator	Coordinators	official	before|of|for
office	Counselor	Counselors	official	before|to|of
office	Counsellor	Counsellors	official	before|to|of
office	Adviser	Advisers	official	before|to
office	Advisor	Advisors	official	before|to
office	National Security Adviser	National Security Advisers	official	to
office	National Security Advisor	National Security Advisors	official	to
office	Science Adviser	Science Advisers	official	to
office	Chief of Staff	Chiefs of Staff	official	to|of
office	Deputy Chief of Staff	Deputy Chiefs of Staff	official
office	Chief Economist	Chief Economists	official	of
office	Chief Scientist	Chief Scientists	official	of
office	Chief Technology Officer	Chief Technology Officers	official	of
office	Chief Information Officer	Chief Information Officers	official	of
office	Controller	Controllers	official	of
office	Comptroller	Comptrollers	official	of
office	Inspector General	Inspectors General	official	of
office	Solicitor General	Solicitors General	official	of
office	Surgeon General	Surgeons General	official	of
office	Prosecutor General	Prosecutors General	official	of
office	Chief Prosecutor	Chief Prosecutors	official	of
office	Prosecutor	Prosecutors	official
office	Rapporteur	Rapporteurs	official	on
office	Special Rapporteur	Special Rapporteurs	official	on
office	Czar	Czars	official	before
office	Governor	Governors	central-banker	of
office	Gov.	Govs.	regional
office	Lt. Gov.	Lt. Govs.	regional
office	Deputy Governor	Deputy Governors	central-banker	of
office	Lieutenant Governor	Lieutenant Governors	regional	of
office	Chief Minister	Chief Ministers	regional	of
office	First Minister	First Ministers	regional	of
office	Mayor	Mayors	regional	of
office	Deputy Mayor	Deputy Mayors	regional	of
office	Party Secretary	Party Secretaries	regional	of
office	Ambassador	Ambassadors	diplomat	of|to
office	Ambassador-at-Large	Ambassadors-at-Large	diplomat	for
office	Consul General	Consuls General	diplomat
office	Consul	Consuls	diplomat
office	Envoy	Envoys	diplomat	to|for
office	Special Envoy	Special Envoys	diplomat	to|for
office	Chargé d’Affaires	Chargés d’Affaires	diplomat
office	Special Coordinator	Special Coordinators	diplomat	for
office	Spokesperson	Spokespersons	spokesperson	before|for|of
office	Spokesman	Spokesmen	spokesperson	before|for|of
office	Spokeswoman	Spokeswomen	spokesperson	before|for|of
office	Press Secretary	Press Secretaries	spokesperson
office	Senator	Senators	legislator
office	Sen.	Sens.	legislator
office	Representative	Representatives	legislator
office	Rep.	Reps.	legislator
office	Congressman	Congressmen	legislator
office	Congresswoman	Congresswomen	legislator
office	Speaker	Speakers	legislator	of
office	House Speaker	House Speakers	legislator
office	Majority Leader	Majority Leaders	legislator
office	Minority Leader	Minority Leaders	legislator
office	Senate Majority Leader	Senate Majority Leaders	legislator
office	Senate Minority Leader	Senate Minority Leaders	legislator
office	House Majority Leader	House Majority Leaders	legislator
office	House Minority Leader	House Minority Leaders	legislator
office	Member of Parliament	Members of Parliament	legislator	for
office	Majority Whip	Majority Whips	legislator
office	Councilor	Councilors	legislator
office	Councillor	Councillors	legislator
office	General Secretary	General Secretaries	party	of
office	Party Leader	Party Leaders	party
office	Opposition Leader	Opposition Leaders	party
office	Chief Justice	Chief Justices	judge	of
office	Justice	Justices	judge
office	Judge	Judges	judge
office	General	Generals	military
office	Gen.	Gens.	military
office	Lieutenant General	Lieutenant Generals	military
office	Lt. Gen.	Lt. Gens.	military
office	Major General	Major Generals	military
office	Maj. Gen.	Maj. Gens.	military
office	Brigadier General	Brigadier Generals	military
office	Brig. Gen.	Brig. Gens.	military
office	Petty Officer	Petty Officers	military
office	Chief Petty Officer	Chief Petty Officers	military
office	Warrant Officer	Warrant Officers	military
office	Brigadier	Brigadiers	military
office	Admiral	Admirals	military
office	Adm.	Adms.	military
office	Vice Admiral	Vice Admirals	military
office	Rear Admiral	Rear Admirals	military
office	Colonel	Colonels	military
office	Col.	Cols.	military
office	Lt. Col.	Lt. Cols.	military
office	Major	Majors	military
office	Captain	Captains	military
office	Commander	Commanders	military	of
office	Commander-in-Chief	Commanders-in-Chief	military	of
office	Marshal	Marshals	military
office	Field Marshal	Field Marshals	military
office	Joint Chiefs Chairman	Joint Chiefs Chairmen	military
office	Chief Executive Officer	Chief Executive Officers	business	of
office	CEO	CEOs	business	of
office	Chief Financial Officer	Chief Financial Officers	business	of
office	CFO	CFOs	business	of
office	Chief Operating Officer	Chief Operating Officers	business	of
office	Founder	Founders	business	of
office	Co-founder	Co-founders	business	of
office	Professor	Professors	academic	of
office	Dean	Deans	academic	of
office	Rector	Rectors	academic	of
office	Provost	Provosts	academic	of
office	Fellow	Fellows	academic
office	Senior Fellow	Senior Fellows	academic
modifiers	worldwide|global|shadow|executive|advisory|acting|former|then|late|ex|outgoing|incoming|deputy|vice|assistant|senior|chief|principal|permanent|first|second|interim|caretaker|current|new|incumbent|designate|elect|emeritus|honorary|associate|special|joint|co
areas	Foreign|Foreign Affairs|External Affairs|State|Home|Home Affairs|Interior|Internal Affairs|Internal Affairs and Communications|Homeland Security|Defense|Defence|National Defense|National Defence|War|Army|Navy|Air Force|Veterans Affairs|Finance|Treasury|Economy|Economics|Economic Affairs|Economic Security|Economic Revitalization|Economic Development|Fiscal Policy|Budget|Planning|Commerce|Trade|Industry|Trade and Industry|Commerce and Industry|Economy, Trade and Industry|International Trade|Small Business|Labor|Labour|Employment|Manpower|Human Resources|Health|Public Health|Health, Labor and Welfare|Health, Labour and Welfare|Health and Human Services|Welfare|Social Affairs|Social Security|Family|Women|Gender Equality|Youth|Sports|Education|Higher Education|Education, Culture, Sports, Science and Technology|Culture|Tourism|Science|Science and Technology|Technology|Innovation|Digital|Digital Affairs|Digital Transformation|Information|Communications|Telecommunications|Posts|Media|Transport|Transportation|Infrastructure|Land|Land, Infrastructure, Transport and Tourism|Housing|Urban Development|Public Works|Energy|Petroleum|Oil|Mines|Mineral Resources|Natural Resources|Environment|Climate|Climate Change|Ecology|Water|Forestry|Fisheries|Agriculture|Agriculture, Forestry and Fisheries|Food|Rural Development|Justice|Law|Legal Affairs|Constitutional Affairs|Public Security|Security|National Security|State Security|Intelligence|Police|Immigration|Migration|Citizenship|Religious Affairs|Reconstruction|Disaster Management|Emergency Situations|Unification|Cabinet|Parliamentary Affairs|Local Government|Regional Development|Development|International Development|International Cooperation|European Affairs|Aviation|Space|Cyber|Cybersecurity|Nuclear|Press|Competition|Consumer Affairs|Privatization|Investment|Supply Chains|Ocean|Oceans|Oceans and Fisheries|SMEs and Startups|Policy|Political Affairs|Public Affairs|Management
"""#
}
