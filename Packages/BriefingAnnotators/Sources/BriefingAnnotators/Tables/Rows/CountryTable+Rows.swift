// Written by Scripts/generate-tables from countries.yaml, iso-3166-1.yaml in Data; edit those instead.
// ISO 3166-1: codes and English short names from Debian's package iso-codes
// (https://salsa.debian.org/iso-codes-team/iso-codes), LGPL-2.1-or-later.
// swift-format-ignore-file

extension CountryTable {
  static let rows: StaticString = #"""
AF	Afghanistan	country	Afghanistan|Islamic Republic of Afghanistan	Afghan|Afghans	Kabul
AX	Åland Islands	territory	Åland Islands|Aland Islands|Åland		Mariehamn
AL	Albania	country	Albania|Republic of Albania	Albanian|Albanians	Tirana
DZ	Algeria	country	Algeria|People’s Democratic Republic of Algeria	Algerian|Algerians	Algiers
AS	American Samoa	territory	American Samoa	American Samoan|American Samoans	Pago Pago
AD	Andorra	country	Andorra|Principality of Andorra	Andorran|Andorrans	Andorra la Vella
AO	Angola	country	Angola|Republic of Angola	Angolan|Angolans	Luanda
AI	Anguilla	territory	Anguilla	Anguillan|Anguillans	The Valley
AQ	Antarctica	territory	Antarctica	Antarctic
AG	Antigua and Barbuda	country	Antigua and Barbuda|Antigua	Antiguan|Antiguans	Saint John’s
AR	Argentina	country	Argentina|Argentine Republic	Argentine|Argentinian|Argentines|Argentinians	Buenos Aires
AM	Armenia	country	Armenia|Republic of Armenia	Armenian|Armenians	Yerevan
AW	Aruba	territory	Aruba	Aruban|Arubans	Oranjestad
AU	Australia	country	Australia	Australian|Australians|Aussie|Aussies	Canberra
AT	Austria	country	Austria|Republic of Austria	Austrian|Austrians	Vienna
AZ	Azerbaijan	country	Azerbaijan|Republic of Azerbaijan	Azerbaijani|Azerbaijanis|Azeri|Azeris	Baku
BS	Bahamas	country	Bahamas|Commonwealth of the Bahamas	Bahamian|Bahamians	Nassau
BH	Bahrain	country	Bahrain|Kingdom of Bahrain	Bahraini|Bahrainis	Manama
BD	Bangladesh	country	Bangladesh|People’s Republic of Bangladesh	Bangladeshi|Bangladeshis	Dhaka
BB	Barbados	country	Barbados	Barbadian|Barbadians	Bridgetown
BY	Belarus	country	Belarus|Byelorussia|Republic of Belarus	Belarusian|Belarusians|Belarussian	Minsk
BE	Belgium	country	Belgium|Kingdom of Belgium	Belgian|Belgians	Brussels
BZ	Belize	country	Belize	Belizean|Belizeans	Belmopan
BJ	Benin	country	Benin|Republic of Benin	Beninese	Porto-Novo
BM	Bermuda	territory	Bermuda	Bermudian|Bermudians	Hamilton
BT	Bhutan	country	Bhutan|Kingdom of Bhutan	Bhutanese	Thimphu
BO	Bolivia	country	Bolivia|Bolivia, Plurinational State of|Plurinational State of Bolivia	Bolivian|Bolivians	La Paz
BQ	Caribbean Netherlands	territory	Caribbean Netherlands|Bonaire, Sint Eustatius and Saba		Kralendijk
BA	Bosnia and Herzegovina	country	Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina|BiH|Republic of Bosnia and Herzegovina	Bosnian|Bosnians	Sarajevo
BW	Botswana	country	Botswana|Republic of Botswana	Botswanan|Botswanans	Gaborone
BV	Bouvet Island	territory	Bouvet Island
BR	Brazil	country	Brazil|Federative Republic of Brazil	Brazilian|Brazilians	Brasilia
IO	British Indian Ocean Territory	territory	British Indian Ocean Territory|Chagos Islands|Chagos Archipelago	Chagossian|Chagossians
BN	Brunei	country	Brunei|Brunei Darussalam	Bruneian|Bruneians	Bandar Seri Begawan
BG	Bulgaria	country	Bulgaria|Republic of Bulgaria	Bulgarian|Bulgarians	Sofia
BF	Burkina Faso	country	Burkina Faso|Upper Volta	Burkinabe|Burkinabè	Ouagadougou
BI	Burundi	country	Burundi|Republic of Burundi	Burundian|Burundians	Gitega
CV	Cabo Verde	country	Cabo Verde|Cape Verde|Republic of Cabo Verde	Cabo Verdean|Cape Verdean|Cape Verdeans	Praia
KH	Cambodia	country	Cambodia|Kampuchea|Kingdom of Cambodia	Cambodian|Cambodians	Phnom Penh
CM	Cameroon	country	Cameroon|Republic of Cameroon	Cameroonian|Cameroonians	Yaounde
CA	Canada	country	Canada	Canadian|Canadians	Ottawa
KY	Cayman Islands	territory	Cayman Islands	Caymanian|Caymanians	George Town
CF	Central African Republic	country	Central African Republic	Central African|Central Africans	Bangui
TD	Chad	country	Chad|Republic of Chad	Chadian|Chadians	N’Djamena
CL	Chile	country	Chile|Republic of Chile	Chilean|Chileans	Santiago
CN	China	country	China|PRC|P.R.C.|People’s Republic of China|Communist China|Red China	Chinese	Beijing
CX	Christmas Island	territory	Christmas Island	Christmas Islander|Christmas Islanders
CC	Cocos (Keeling) Islands	territory	Cocos (Keeling) Islands|Cocos Islands|Keeling Islands
CO	Colombia	country	Colombia|Republic of Colombia	Colombian|Colombians	Bogota
KM	Comoros	country	Comoros|Union of the Comoros	Comoran|Comorian|Comorans	Moroni
CG	Republic of the Congo	country	Republic of the Congo|Congo-Brazzaville|Republic of Congo|Congo Republic		Brazzaville
CD	Democratic Republic of the Congo	country	Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|D.R.C.|Congo-Kinshasa|Zaire|Congo|Congo, The Democratic Republic of the	Congolese	Kinshasa
CK	Cook Islands	territory	Cook Islands	Cook Islander|Cook Islanders	Avarua
CR	Costa Rica	country	Costa Rica|Republic of Costa Rica	Costa Rican|Costa Ricans	San Jose
CI	Ivory Coast	country	Ivory Coast|Côte d’Ivoire|Cote d’Ivoire|Republic of Côte d’Ivoire	Ivorian|Ivorians	Yamoussoukro
HR	Croatia	country	Croatia|Republic of Croatia	Croatian|Croatians|Croat|Croats	Zagreb
CU	Cuba	country	Cuba|Republic of Cuba	Cuban|Cubans	Havana
CW	Curaçao	territory	Curaçao|Curacao	Curaçaoan	Willemstad
CY	Cyprus	country	Cyprus|Republic of Cyprus	Cypriot|Cypriots	Nicosia
CZ	Czech Republic	country	Czech Republic|Czechia	Czech|Czechs	Prague
DK	Denmark	country	Denmark|Kingdom of Denmark	Danish|Dane|Danes	Copenhagen
DJ	Djibouti	country	Djibouti|Republic of Djibouti	Djiboutian|Djiboutians	Djibouti City
DM	Dominica	country	Dominica|Commonwealth of Dominica		Roseau
DO	Dominican Republic	country	Dominican Republic	Dominican|Dominicans	Santo Domingo
EC	Ecuador	country	Ecuador|Republic of Ecuador	Ecuadorian|Ecuadorean|Ecuadorians	Quito
EG	Egypt	country	Egypt|Arab Republic of Egypt	Egyptian|Egyptians	Cairo
SV	El Salvador	country	El Salvador|Republic of El Salvador	Salvadoran|Salvadorans	San Salvador
GQ	Equatorial Guinea	country	Equatorial Guinea|Republic of Equatorial Guinea	Equatorial Guinean|Equatorial Guineans	Malabo
ER	Eritrea	country	Eritrea|the State of Eritrea	Eritrean|Eritreans	Asmara
EE	Estonia	country	Estonia|Republic of Estonia	Estonian|Estonians	Tallinn
SZ	Eswatini	country	Eswatini|Swaziland|Kingdom of Eswatini	Swazi|Swazis	Mbabane
ET	Ethiopia	country	Ethiopia|Federal Democratic Republic of Ethiopia	Ethiopian|Ethiopians	Addis Ababa
FK	Falkland Islands	territory	Falkland Islands|Falkland Islands (Malvinas)|Falklands|Malvinas	Falkland Islander|Falkland Islanders	Stanley
FO	Faroe Islands	territory	Faroe Islands|Faeroe Islands|Faroes	Faroese	Torshavn
FJ	Fiji	country	Fiji|Republic of Fiji	Fijian|Fijians	Suva
FI	Finland	country	Finland|Republic of Finland	Finnish|Finn|Finns	Helsinki
FR	France	country	France|French Republic	French|Frenchman|Frenchmen|Frenchwoman	Paris
GF	French Guiana	territory	French Guiana	French Guianese	Cayenne
PF	French Polynesia	territory	French Polynesia	French Polynesian	Papeete
TF	French Southern Territories	territory	French Southern Territories
GA	Gabon	country	Gabon|Gabonese Republic	Gabonese	Libreville
GM	Gambia	country	Gambia|Republic of the Gambia	Gambian|Gambians	Banjul
GE	Georgia	country	Georgia	Georgian|Georgians	Tbilisi
DE	Germany	country	Germany|Federal Republic of Germany	German|Germans	Berlin
GH	Ghana	country	Ghana|Republic of Ghana	Ghanaian|Ghanaians	Accra
GI	Gibraltar	territory	Gibraltar	Gibraltarian|Gibraltarians	Gibraltar
GR	Greece	country	Greece|Hellenic Republic	Greek|Greeks	Athens
GL	Greenland	territory	Greenland	Greenlandic|Greenlander|Greenlanders	Nuuk
GD	Grenada	country	Grenada	Grenadian|Grenadians	St. George’s
GP	Guadeloupe	territory	Guadeloupe	Guadeloupean	Basse-Terre
GU	Guam	territory	Guam	Guamanian|Guamanians	Hagatna
GT	Guatemala	country	Guatemala|Republic of Guatemala	Guatemalan|Guatemalans	Guatemala City
GG	Guernsey	territory	Guernsey		Saint Peter Port
GN	Guinea	country	Guinea|Republic of Guinea	Guinean|Guineans	Conakry
GW	Guinea-Bissau	country	Guinea-Bissau|Republic of Guinea-Bissau	Bissau-Guinean	Bissau
GY	Guyana	country	Guyana|Republic of Guyana	Guyanese	Georgetown
HT	Haiti	country	Haiti|Republic of Haiti	Haitian|Haitians	Port-au-Prince
HM	Heard Island and McDonald Islands	territory	Heard Island and McDonald Islands
VA	Vatican City	country	Vatican City|Vatican|Holy See|Holy See (Vatican City State)		Vatican City
HN	Honduras	country	Honduras|Republic of Honduras	Honduran|Hondurans	Tegucigalpa
HK	Hong Kong	territory	Hong Kong|HKSAR|Hong Kong SAR|Hong Kong Special Administrative Region of China	Hong Konger|Hong Kongers
HU	Hungary	country	Hungary	Hungarian|Hungarians	Budapest
IS	Iceland	country	Iceland|Republic of Iceland	Icelandic|Icelander|Icelanders	Reykjavik
IN	India	country	India|Bharat|Republic of India	Indian|Indians	New Delhi
ID	Indonesia	country	Indonesia|Republic of Indonesia	Indonesian|Indonesians	Jakarta
IR	Iran	country	Iran|Islamic Republic of Iran|Persia|Iran, Islamic Republic of	Iranian|Iranians	Tehran
IQ	Iraq	country	Iraq|Republic of Iraq	Iraqi|Iraqis	Baghdad
IE	Ireland	country	Ireland|Republic of Ireland|Irish Republic	Irish|Irishman|Irishmen	Dublin
IM	Isle of Man	territory	Isle of Man	Manx
IL	Israel	country	Israel|State of Israel	Israeli|Israelis	Jerusalem
IT	Italy	country	Italy|Italian Republic	Italian|Italians	Rome
JM	Jamaica	country	Jamaica	Jamaican|Jamaicans	Kingston
JP	Japan	country	Japan|Nippon	Japanese	Tokyo
JE	Jersey	territory	Jersey
JO	Jordan	country	Jordan|Hashemite Kingdom of Jordan	Jordanian|Jordanians	Amman
KZ	Kazakhstan	country	Kazakhstan|Republic of Kazakhstan	Kazakh|Kazakhs|Kazakhstani	Astana
KE	Kenya	country	Kenya|Republic of Kenya	Kenyan|Kenyans	Nairobi
KI	Kiribati	country	Kiribati|Republic of Kiribati	I-Kiribati	Tarawa
KP	North Korea	country	North Korea|Democratic People’s Republic of Korea|DPRK|D.P.R.K.|N. Korea|N Korea|Korea, Democratic People’s Republic of	North Korean|North Koreans	Pyongyang
KR	South Korea	country	South Korea|Republic of Korea|ROK|R.O.K.|S. Korea|S Korea|Korea, Republic of	South Korean|South Koreans	Seoul
XK	Kosovo	territory	Kosovo	Kosovar|Kosovan|Kosovars	Pristina
KW	Kuwait	country	Kuwait|State of Kuwait	Kuwaiti|Kuwaitis	Kuwait City
KG	Kyrgyzstan	country	Kyrgyzstan|Kyrgyz Republic	Kyrgyz	Bishkek
LA	Laos	country	Laos|Lao PDR|Lao People’s Democratic Republic	Lao|Laotian|Laotians	Vientiane
LV	Latvia	country	Latvia|Republic of Latvia	Latvian|Latvians	Riga
LB	Lebanon	country	Lebanon|Lebanese Republic	Lebanese	Beirut
LS	Lesotho	country	Lesotho|Kingdom of Lesotho	Basotho	Maseru
LR	Liberia	country	Liberia|Republic of Liberia	Liberian|Liberians	Monrovia
LY	Libya	country	Libya	Libyan|Libyans	Tripoli
LI	Liechtenstein	country	Liechtenstein|Principality of Liechtenstein		Vaduz
LT	Lithuania	country	Lithuania|Republic of Lithuania	Lithuanian|Lithuanians	Vilnius
LU	Luxembourg	country	Luxembourg|Grand Duchy of Luxembourg	Luxembourgish|Luxembourger|Luxembourgers	Luxembourg City
MO	Macau	territory	Macau|Macao|Macau SAR|Macao SAR|Macao Special Administrative Region of China	Macanese
MG	Madagascar	country	Madagascar|Republic of Madagascar	Malagasy	Antananarivo
MW	Malawi	country	Malawi|Republic of Malawi	Malawian|Malawians	Lilongwe
MY	Malaysia	country	Malaysia	Malaysian|Malaysians	Kuala Lumpur
MV	Maldives	country	Maldives|Republic of Maldives	Maldivian|Maldivians	Malé
ML	Mali	country	Mali|Republic of Mali	Malian|Malians	Bamako
MT	Malta	country	Malta|Republic of Malta	Maltese	Valletta
MH	Marshall Islands	country	Marshall Islands|Republic of the Marshall Islands	Marshallese	Majuro
MQ	Martinique	territory	Martinique	Martinican	Fort-de-France
MR	Mauritania	country	Mauritania|Islamic Republic of Mauritania	Mauritanian|Mauritanians	Nouakchott
MU	Mauritius	country	Mauritius|Republic of Mauritius	Mauritian|Mauritians	Port Louis
YT	Mayotte	territory	Mayotte	Mahoran	Mamoudzou
MX	Mexico	country	Mexico|United Mexican States	Mexican|Mexicans	Mexico City
FM	Micronesia	country	Micronesia|Federated States of Micronesia|FSM|Micronesia, Federated States of	Micronesian|Micronesians	Palikir
MD	Moldova	country	Moldova|Moldova, Republic of|Republic of Moldova	Moldovan|Moldovans	Chisinau
MC	Monaco	country	Monaco|Principality of Monaco	Monegasque|Monacan	Monaco
MN	Mongolia	country	Mongolia	Mongolian|Mongolians	Ulaanbaatar
ME	Montenegro	country	Montenegro	Montenegrin|Montenegrins	Podgorica
MS	Montserrat	territory	Montserrat	Montserratian
MA	Morocco	country	Morocco|Kingdom of Morocco	Moroccan|Moroccans	Rabat
MZ	Mozambique	country	Mozambique|Republic of Mozambique	Mozambican|Mozambicans	Maputo
MM	Myanmar	country	Myanmar|Burma|Republic of Myanmar	Burmese	Naypyidaw
NA	Namibia	country	Namibia|Republic of Namibia	Namibian|Namibians	Windhoek
NR	Nauru	country	Nauru|Republic of Nauru	Nauruan|Nauruans	Yaren
NP	Nepal	country	Nepal|Federal Democratic Republic of Nepal	Nepali|Nepalese|Nepalis	Kathmandu
NL	Netherlands	country	Netherlands|Holland|Kingdom of the Netherlands	Dutch|Dutchman|Dutchmen	Amsterdam
NC	New Caledonia	territory	New Caledonia	New Caledonian|New Caledonians	Noumea
NZ	New Zealand	country	New Zealand|Aotearoa|N.Z.	New Zealander|New Zealanders|Kiwi	Wellington
NI	Nicaragua	country	Nicaragua|Republic of Nicaragua	Nicaraguan|Nicaraguans	Managua
NE	Niger	country	Niger|Republic of the Niger	Nigerien|Nigeriens	Niamey
NG	Nigeria	country	Nigeria|Federal Republic of Nigeria	Nigerian|Nigerians	Abuja
NU	Niue	territory	Niue	Niuean|Niueans	Alofi
NF	Norfolk Island	territory	Norfolk Island
MK	North Macedonia	country	North Macedonia|Macedonia|Republic of Macedonia|FYROM|Republic of North Macedonia	Macedonian|Macedonians	Skopje
MP	Northern Mariana Islands	territory	Northern Mariana Islands|CNMI|Northern Marianas|Commonwealth of the Northern Mariana Islands		Saipan
NO	Norway	country	Norway|Kingdom of Norway	Norwegian|Norwegians	Oslo
OM	Oman	country	Oman|Sultanate of Oman	Omani|Omanis	Muscat
PK	Pakistan	country	Pakistan|Islamic Republic of Pakistan	Pakistani|Pakistanis	Islamabad
PW	Palau	country	Palau|Republic of Palau	Palauan|Palauans	Ngerulmud
PS	Palestine	country	Palestine|State of Palestine|Palestinian Territories|Palestinian territories|occupied Palestinian territory|Occupied Palestinian Territory|Palestine, State of|the State of Palestine	Palestinian|Palestinians	Ramallah
PA	Panama	country	Panama|Republic of Panama	Panamanian|Panamanians	Panama City
PG	Papua New Guinea	country	Papua New Guinea|PNG|Independent State of Papua New Guinea	Papua New Guinean|Papua New Guineans	Port Moresby
PY	Paraguay	country	Paraguay|Republic of Paraguay	Paraguayan|Paraguayans	Asuncion
PE	Peru	country	Peru|Republic of Peru	Peruvian|Peruvians	Lima
PH	Philippines	country	Philippines|Republic of the Philippines	Philippine|Filipino|Filipina|Filipinos	Manila
PN	Pitcairn	territory	Pitcairn|Pitcairn Islands		Adamstown
PL	Poland	country	Poland|Republic of Poland	Polish|Pole|Poles	Warsaw
PT	Portugal	country	Portugal|Portuguese Republic	Portuguese	Lisbon
PR	Puerto Rico	territory	Puerto Rico	Puerto Rican|Puerto Ricans	San Juan
QA	Qatar	country	Qatar|State of Qatar	Qatari|Qataris	Doha
RE	Réunion	territory	Réunion|La Réunion|Reunion Island	Réunionese
RO	Romania	country	Romania	Romanian|Romanians	Bucharest
RU	Russia	country	Russia|Russian Federation	Russian|Russians	Moscow
RW	Rwanda	country	Rwanda|Rwandese Republic	Rwandan|Rwandans	Kigali
BL	Saint Barthélemy	territory	Saint Barthélemy|Saint Barthelemy|St. Barts		Gustavia
SH	Saint Helena	territory	Saint Helena|St. Helena|Saint Helena, Ascension and Tristan da Cunha		Jamestown
KN	Saint Kitts and Nevis	country	Saint Kitts and Nevis|St. Kitts and Nevis|St Kitts and Nevis	Kittitian	Basseterre
LC	Saint Lucia	country	Saint Lucia|St. Lucia|St Lucia	Saint Lucian	Castries
MF	Saint Martin	territory	Saint Martin|Saint Martin (French part)		Marigot
PM	Saint Pierre and Miquelon	territory	Saint Pierre and Miquelon|St. Pierre and Miquelon
VC	Saint Vincent and the Grenadines	country	Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Saint Vincent	Vincentian	Kingstown
WS	Samoa	country	Samoa|Western Samoa|Independent State of Samoa	Samoan|Samoans	Apia
SM	San Marino	country	San Marino|Republic of San Marino	Sammarinese	San Marino
ST	Sao Tome and Principe	country	Sao Tome and Principe|São Tomé and Príncipe|Democratic Republic of Sao Tome and Principe	São Toméan	São Tomé
SA	Saudi Arabia	country	Saudi Arabia|KSA|Kingdom of Saudi Arabia	Saudi|Saudi Arabian|Saudis	Riyadh
SN	Senegal	country	Senegal|Republic of Senegal	Senegalese	Dakar
RS	Serbia	country	Serbia|Republic of Serbia	Serbian|Serb|Serbs|Serbians	Belgrade
SC	Seychelles	country	Seychelles|Republic of Seychelles	Seychellois	Victoria
SL	Sierra Leone	country	Sierra Leone|Republic of Sierra Leone	Sierra Leonean|Sierra Leoneans	Freetown
SG	Singapore	country	Singapore|Republic of Singapore	Singaporean|Singaporeans	Singapore
SX	Sint Maarten	territory	Sint Maarten|Sint Maarten (Dutch part)		Philipsburg
SK	Slovakia	country	Slovakia|Slovak Republic	Slovak|Slovakian|Slovaks	Bratislava
SI	Slovenia	country	Slovenia|Republic of Slovenia	Slovenian|Slovene|Slovenians|Slovenes	Ljubljana
SB	Solomon Islands	country	Solomon Islands	Solomon Islander|Solomon Islanders	Honiara
SO	Somalia	country	Somalia|Federal Republic of Somalia	Somali|Somalis|Somalian	Mogadishu
ZA	South Africa	country	South Africa|Republic of South Africa	South African|South Africans	Pretoria
GS	South Georgia and the South Sandwich Islands	territory	South Georgia and the South Sandwich Islands|South Georgia
SS	South Sudan	country	South Sudan|Republic of South Sudan	South Sudanese	Juba
ES	Spain	country	Spain|Kingdom of Spain	Spanish|Spaniard|Spaniards	Madrid
LK	Sri Lanka	country	Sri Lanka|Ceylon|Democratic Socialist Republic of Sri Lanka	Sri Lankan|Sri Lankans	Colombo
SD	Sudan	country	Sudan|Republic of the Sudan	Sudanese	Khartoum
SR	Suriname	country	Suriname|Surinam|Republic of Suriname	Surinamese	Paramaribo
SJ	Svalbard and Jan Mayen	territory	Svalbard and Jan Mayen|Svalbard		Longyearbyen
SE	Sweden	country	Sweden|Kingdom of Sweden	Swedish|Swede|Swedes	Stockholm
CH	Switzerland	country	Switzerland|Swiss Confederation	Swiss	Bern
SY	Syria	country	Syria|Syrian Arab Republic	Syrian|Syrians	Damascus
TW	Taiwan	territory	Taiwan|Republic of China|Chinese Taipei|Taiwan, Province of China	Taiwanese	Taipei
TJ	Tajikistan	country	Tajikistan|Republic of Tajikistan	Tajik|Tajiks|Tajikistani	Dushanbe
TZ	Tanzania	country	Tanzania|United Republic of Tanzania|Tanzania, United Republic of	Tanzanian|Tanzanians	Dodoma
TH	Thailand	country	Thailand|Siam|Kingdom of Thailand	Thai|Thais	Bangkok
TL	Timor-Leste	country	Timor-Leste|East Timor|Democratic Republic of Timor-Leste	Timorese|East Timorese	Dili
TG	Togo	country	Togo|Togolese Republic	Togolese	Lomé
TK	Tokelau	territory	Tokelau	Tokelauan
TO	Tonga	country	Tonga|Kingdom of Tonga	Tongan|Tongans	Nuku’alofa
TT	Trinidad and Tobago	country	Trinidad and Tobago|Trinidad|Republic of Trinidad and Tobago	Trinidadian|Trinidadians	Port of Spain
TN	Tunisia	country	Tunisia|Republic of Tunisia	Tunisian|Tunisians	Tunis
TR	Turkey	country	Turkey|Türkiye|Turkiye|Republic of Türkiye	Turkish|Turk|Turks	Ankara
TM	Turkmenistan	country	Turkmenistan	Turkmen|Turkmens	Ashgabat
TC	Turks and Caicos Islands	territory	Turks and Caicos Islands|Turks and Caicos		Cockburn Town
TV	Tuvalu	country	Tuvalu	Tuvaluan|Tuvaluans	Funafuti
UG	Uganda	country	Uganda|Republic of Uganda	Ugandan|Ugandans	Kampala
UA	Ukraine	country	Ukraine	Ukrainian|Ukrainians	Kyiv
AE	United Arab Emirates	country	United Arab Emirates|UAE|U.A.E.|Emirates	Emirati|Emiratis	Abu Dhabi
GB	United Kingdom	country	United Kingdom|UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland	British|Briton|Britons|Brit|Brits	London
US	United States	country	United States|U.S.|US|USA|U.S.A.|United States of America|America|U. S.	American|Americans	Washington
UM	United States Minor Outlying Islands	territory	United States Minor Outlying Islands
UY	Uruguay	country	Uruguay|Eastern Republic of Uruguay	Uruguayan|Uruguayans	Montevideo
UZ	Uzbekistan	country	Uzbekistan|Republic of Uzbekistan	Uzbek|Uzbeks|Uzbekistani	Tashkent
VU	Vanuatu	country	Vanuatu|New Hebrides|Republic of Vanuatu	Vanuatuan|Ni-Vanuatu	Port Vila
VE	Venezuela	country	Venezuela|Venezuela, Bolivarian Republic of|Bolivarian Republic of Venezuela	Venezuelan|Venezuelans	Caracas
VN	Vietnam	country	Vietnam|Viet Nam|Socialist Republic of Vietnam|Socialist Republic of Viet Nam	Vietnamese	Hanoi
VG	British Virgin Islands	territory	British Virgin Islands|BVI|Virgin Islands, British	British Virgin Islander	Road Town
VI	U.S. Virgin Islands	territory	U.S. Virgin Islands|US Virgin Islands|United States Virgin Islands|Virgin Islands|Virgin Islands, U.S.|Virgin Islands of the United States	U.S. Virgin Islander	Charlotte Amalie
WF	Wallis and Futuna	territory	Wallis and Futuna		Mata-Utu
EH	Western Sahara	territory	Western Sahara	Sahrawi|Sahrawis	Laayoune
YE	Yemen	country	Yemen|Republic of Yemen	Yemeni|Yemenis	Sanaa
ZM	Zambia	country	Zambia|Republic of Zambia	Zambian|Zambians	Lusaka
ZW	Zimbabwe	country	Zimbabwe|Rhodesia|Republic of Zimbabwe	Zimbabwean|Zimbabweans	Harare
"""#
}
