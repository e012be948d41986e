// Written by Scripts/generate-tables from countries.yaml, iso-3166-1.yaml, subdivisions.yaml, regions.yaml, cities.yaml, towns.yaml, ambiguous-places.yaml in Data; edit those instead.
// ISO 3166-1: codes and English short names from Debian's package iso-codes
// (https://salsa.debian.org/iso-codes-team/iso-codes), LGPL-2.1-or-later.
// swift-format-ignore-file

extension PlaceTable {
  static let rows: StaticString = #"""
country	Afghanistan	Afghanistan|Islamic Republic of Afghanistan	AF	AF
territory	Åland Islands	Åland Islands|Aland Islands|Åland	AX	AX
country	Albania	Albania|Republic of Albania	AL	AL
country	Algeria	Algeria|People’s Democratic Republic of Algeria	DZ	DZ
territory	American Samoa	American Samoa	AS	AS
country	Andorra	Andorra|Principality of Andorra	AD	AD
country	Angola	Angola|Republic of Angola	AO	AO
territory	Anguilla	Anguilla	AI	AI
territory	Antarctica	Antarctica	AQ	AQ
country	Antigua and Barbuda	Antigua and Barbuda|Antigua	AG	AG
country	Argentina	Argentina|Argentine Republic	AR	AR
country	Armenia	Armenia|Republic of Armenia	AM	AM
territory	Aruba	Aruba	AW	AW
country	Australia	Australia	AU	AU
country	Austria	Austria|Republic of Austria	AT	AT
country	Azerbaijan	Azerbaijan|Republic of Azerbaijan	AZ	AZ
country	Bahamas	Bahamas|Commonwealth of the Bahamas	BS	BS
country	Bahrain	Bahrain|Kingdom of Bahrain	BH	BH
country	Bangladesh	Bangladesh|People’s Republic of Bangladesh	BD	BD
country	Barbados	Barbados	BB	BB
country	Belarus	Belarus|Byelorussia|Republic of Belarus	BY	BY
country	Belgium	Belgium|Kingdom of Belgium	BE	BE
country	Belize	Belize	BZ	BZ
country	Benin	Benin|Republic of Benin	BJ	BJ
territory	Bermuda	Bermuda	BM	BM
country	Bhutan	Bhutan|Kingdom of Bhutan	BT	BT
country	Bolivia	Bolivia|Bolivia, Plurinational State of|Plurinational State of Bolivia	BO	BO
territory	Caribbean Netherlands	Caribbean Netherlands|Bonaire, Sint Eustatius and Saba	BQ	BQ
country	Bosnia and Herzegovina	Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina|BiH|Republic of Bosnia and Herzegovina	BA	BA
country	Botswana	Botswana|Republic of Botswana	BW	BW
territory	Bouvet Island	Bouvet Island	BV	BV
country	Brazil	Brazil|Federative Republic of Brazil	BR	BR
territory	British Indian Ocean Territory	British Indian Ocean Territory|Chagos Islands|Chagos Archipelago	IO	IO
country	Brunei	Brunei|Brunei Darussalam	BN	BN
country	Bulgaria	Bulgaria|Republic of Bulgaria	BG	BG
country	Burkina Faso	Burkina Faso|Upper Volta	BF	BF
country	Burundi	Burundi|Republic of Burundi	BI	BI
country	Cabo Verde	Cabo Verde|Cape Verde|Republic of Cabo Verde	CV	CV
country	Cambodia	Cambodia|Kampuchea|Kingdom of Cambodia	KH	KH
country	Cameroon	Cameroon|Republic of Cameroon	CM	CM
country	Canada	Canada	CA	CA
territory	Cayman Islands	Cayman Islands	KY	KY
country	Central African Republic	Central African Republic	CF	CF
country	Chad	Chad|Republic of Chad	TD	TD
country	Chile	Chile|Republic of Chile	CL	CL
country	China	China|PRC|P.R.C.|People’s Republic of China|Communist China|Red China	CN	CN
territory	Christmas Island	Christmas Island	CX	CX
territory	Cocos (Keeling) Islands	Cocos (Keeling) Islands|Cocos Islands|Keeling Islands	CC	CC
country	Colombia	Colombia|Republic of Colombia	CO	CO
country	Comoros	Comoros|Union of the Comoros	KM	KM
country	Republic of the Congo	Republic of the Congo|Congo-Brazzaville|Republic of Congo|Congo Republic	CG	CG
country	Democratic Republic of the Congo	Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|D.R.C.|Congo-Kinshasa|Zaire|Congo|Congo, The Democratic Republic of the	CD	CD
territory	Cook Islands	Cook Islands	CK	CK
country	Costa Rica	Costa Rica|Republic of Costa Rica	CR	CR
country	Ivory Coast	Ivory Coast|Côte d’Ivoire|Cote d’Ivoire|Republic of Côte d’Ivoire	CI	CI
country	Croatia	Croatia|Republic of Croatia	HR	HR
country	Cuba	Cuba|Republic of Cuba	CU	CU
territory	Curaçao	Curaçao|Curacao	CW	CW
country	Cyprus	Cyprus|Republic of Cyprus	CY	CY
country	Czech Republic	Czech Republic|Czechia	CZ	CZ
country	Denmark	Denmark|Kingdom of Denmark	DK	DK
country	Djibouti	Djibouti|Republic of Djibouti	DJ	DJ
country	Dominica	Dominica|Commonwealth of Dominica	DM	DM
country	Dominican Republic	Dominican Republic	DO	DO
country	Ecuador	Ecuador|Republic of Ecuador	EC	EC
country	Egypt	Egypt|Arab Republic of Egypt	EG	EG
country	El Salvador	El Salvador|Republic of El Salvador	SV	SV
country	Equatorial Guinea	Equatorial Guinea|Republic of Equatorial Guinea	GQ	GQ
country	Eritrea	Eritrea|the State of Eritrea	ER	ER
country	Estonia	Estonia|Republic of Estonia	EE	EE
country	Eswatini	Eswatini|Swaziland|Kingdom of Eswatini	SZ	SZ
country	Ethiopia	Ethiopia|Federal Democratic Republic of Ethiopia	ET	ET
territory	Falkland Islands	Falkland Islands|Falkland Islands (Malvinas)|Falklands|Malvinas	FK	FK
territory	Faroe Islands	Faroe Islands|Faeroe Islands|Faroes	FO	FO
country	Fiji	Fiji|Republic of Fiji	FJ	FJ
country	Finland	Finland|Republic of Finland	FI	FI
country	France	France|French Republic	FR	FR
territory	French Guiana	French Guiana	GF	GF
territory	French Polynesia	French Polynesia	PF	PF
territory	French Southern Territories	French Southern Territories	TF	TF
country	Gabon	Gabon|Gabonese Republic	GA	GA
country	Gambia	Gambia|Republic of the Gambia	GM	GM
country	Georgia	Georgia	GE	GE
country	Germany	Germany|Federal Republic of Germany	DE	DE
country	Ghana	Ghana|Republic of Ghana	GH	GH
territory	Gibraltar	Gibraltar	GI	GI
country	Greece	Greece|Hellenic Republic	GR	GR
territory	Greenland	Greenland	GL	GL
country	Grenada	Grenada	GD	GD
territory	Guadeloupe	Guadeloupe	GP	GP
territory	Guam	Guam	GU	GU
country	Guatemala	Guatemala|Republic of Guatemala	GT	GT
territory	Guernsey	Guernsey	GG	GG
country	Guinea	Guinea|Republic of Guinea	GN	GN
country	Guinea-Bissau	Guinea-Bissau|Republic of Guinea-Bissau	GW	GW
country	Guyana	Guyana|Republic of Guyana	GY	GY
country	Haiti	Haiti|Republic of Haiti	HT	HT
territory	Heard Island and McDonald Islands	Heard Island and McDonald Islands	HM	HM
country	Vatican City	Vatican City|Vatican|Holy See|Holy See (Vatican City State)	VA	VA
country	Honduras	Honduras|Republic of Honduras	HN	HN
territory	Hong Kong	Hong Kong|HKSAR|Hong Kong SAR|Hong Kong Special Administrative Region of China	HK	HK
country	Hungary	Hungary	HU	HU
country	Iceland	Iceland|Republic of Iceland	IS	IS
country	India	India|Bharat|Republic of India	IN	IN
country	Indonesia	Indonesia|Republic of Indonesia	ID	ID
country	Iran	Iran|Islamic Republic of Iran|Persia|Iran, Islamic Republic of	IR	IR
country	Iraq	Iraq|Republic of Iraq	IQ	IQ
country	Ireland	Ireland|Republic of Ireland|Irish Republic	IE	IE
territory	Isle of Man	Isle of Man	IM	IM
country	Israel	Israel|State of Israel	IL	IL
country	Italy	Italy|Italian Republic	IT	IT
country	Jamaica	Jamaica	JM	JM
country	Japan	Japan|Nippon	JP	JP
territory	Jersey	Jersey	JE	JE	Jersey
country	Jordan	Jordan|Hashemite Kingdom of Jordan	JO	JO
country	Kazakhstan	Kazakhstan|Republic of Kazakhstan	KZ	KZ
country	Kenya	Kenya|Republic of Kenya	KE	KE
country	Kiribati	Kiribati|Republic of Kiribati	KI	KI
country	North Korea	North Korea|Democratic People’s Republic of Korea|DPRK|D.P.R.K.|N. Korea|N Korea|Korea, Democratic People’s Republic of	KP	KP
country	South Korea	South Korea|Republic of Korea|ROK|R.O.K.|S. Korea|S Korea|Korea, Republic of	KR	KR
territory	Kosovo	Kosovo	XK	XK
country	Kuwait	Kuwait|State of Kuwait	KW	KW
country	Kyrgyzstan	Kyrgyzstan|Kyrgyz Republic	KG	KG
country	Laos	Laos|Lao PDR|Lao People’s Democratic Republic	LA	LA
country	Latvia	Latvia|Republic of Latvia	LV	LV
country	Lebanon	Lebanon|Lebanese Republic	LB	LB
country	Lesotho	Lesotho|Kingdom of Lesotho	LS	LS
country	Liberia	Liberia|Republic of Liberia	LR	LR
country	Libya	Libya	LY	LY
country	Liechtenstein	Liechtenstein|Principality of Liechtenstein	LI	LI
country	Lithuania	Lithuania|Republic of Lithuania	LT	LT
country	Luxembourg	Luxembourg|Grand Duchy of Luxembourg	LU	LU
territory	Macau	Macau|Macao|Macau SAR|Macao SAR|Macao Special Administrative Region of China	MO	MO
country	Madagascar	Madagascar|Republic of Madagascar	MG	MG
country	Malawi	Malawi|Republic of Malawi	MW	MW
country	Malaysia	Malaysia	MY	MY
country	Maldives	Maldives|Republic of Maldives	MV	MV
country	Mali	Mali|Republic of Mali	ML	ML
country	Malta	Malta|Republic of Malta	MT	MT
country	Marshall Islands	Marshall Islands|Republic of the Marshall Islands	MH	MH
territory	Martinique	Martinique	MQ	MQ
country	Mauritania	Mauritania|Islamic Republic of Mauritania	MR	MR
country	Mauritius	Mauritius|Republic of Mauritius	MU	MU
territory	Mayotte	Mayotte	YT	YT
country	Mexico	Mexico|United Mexican States	MX	MX
country	Micronesia	Micronesia|Federated States of Micronesia|FSM|Micronesia, Federated States of	FM	FM
country	Moldova	Moldova|Moldova, Republic of|Republic of Moldova	MD	MD
country	Monaco	Monaco|Principality of Monaco	MC	MC
country	Mongolia	Mongolia	MN	MN
country	Montenegro	Montenegro	ME	ME
territory	Montserrat	Montserrat	MS	MS
country	Morocco	Morocco|Kingdom of Morocco	MA	MA
country	Mozambique	Mozambique|Republic of Mozambique	MZ	MZ
country	Myanmar	Myanmar|Burma|Republic of Myanmar	MM	MM
country	Namibia	Namibia|Republic of Namibia	NA	NA
country	Nauru	Nauru|Republic of Nauru	NR	NR
country	Nepal	Nepal|Federal Democratic Republic of Nepal	NP	NP
country	Netherlands	Netherlands|Holland|Kingdom of the Netherlands	NL	NL
territory	New Caledonia	New Caledonia	NC	NC
country	New Zealand	New Zealand|Aotearoa|N.Z.	NZ	NZ
country	Nicaragua	Nicaragua|Republic of Nicaragua	NI	NI
country	Niger	Niger|Republic of the Niger	NE	NE
country	Nigeria	Nigeria|Federal Republic of Nigeria	NG	NG
territory	Niue	Niue	NU	NU
territory	Norfolk Island	Norfolk Island	NF	NF
country	North Macedonia	North Macedonia|Macedonia|Republic of Macedonia|FYROM|Republic of North Macedonia	MK	MK
territory	Northern Mariana Islands	Northern Mariana Islands|CNMI|Northern Marianas|Commonwealth of the Northern Mariana Islands	MP	MP
country	Norway	Norway|Kingdom of Norway	NO	NO
country	Oman	Oman|Sultanate of Oman	OM	OM
country	Pakistan	Pakistan|Islamic Republic of Pakistan	PK	PK
country	Palau	Palau|Republic of Palau	PW	PW
country	Palestine	Palestine|State of Palestine|Palestinian Territories|Palestinian territories|occupied Palestinian territory|Occupied Palestinian Territory|Palestine, State of|the State of Palestine	PS	PS
country	Panama	Panama|Republic of Panama	PA	PA
country	Papua New Guinea	Papua New Guinea|PNG|Independent State of Papua New Guinea	PG	PG
country	Paraguay	Paraguay|Republic of Paraguay	PY	PY
country	Peru	Peru|Republic of Peru	PE	PE
country	Philippines	Philippines|Republic of the Philippines	PH	PH
territory	Pitcairn	Pitcairn|Pitcairn Islands	PN	PN
country	Poland	Poland|Republic of Poland	PL	PL
country	Portugal	Portugal|Portuguese Republic	PT	PT
territory	Puerto Rico	Puerto Rico	PR	PR
country	Qatar	Qatar|State of Qatar	QA	QA
territory	Réunion	Réunion|La Réunion|Reunion Island	RE	RE
country	Romania	Romania	RO	RO
country	Russia	Russia|Russian Federation	RU	RU
country	Rwanda	Rwanda|Rwandese Republic	RW	RW
territory	Saint Barthélemy	Saint Barthélemy|Saint Barthelemy|St. Barts	BL	BL
territory	Saint Helena	Saint Helena|St. Helena|Saint Helena, Ascension and Tristan da Cunha	SH	SH
country	Saint Kitts and Nevis	Saint Kitts and Nevis|St. Kitts and Nevis|St Kitts and Nevis	KN	KN
country	Saint Lucia	Saint Lucia|St. Lucia|St Lucia	LC	LC
territory	Saint Martin	Saint Martin|Saint Martin (French part)	MF	MF
territory	Saint Pierre and Miquelon	Saint Pierre and Miquelon|St. Pierre and Miquelon	PM	PM
country	Saint Vincent and the Grenadines	Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Saint Vincent	VC	VC
country	Samoa	Samoa|Western Samoa|Independent State of Samoa	WS	WS
country	San Marino	San Marino|Republic of San Marino	SM	SM
country	Sao Tome and Principe	Sao Tome and Principe|São Tomé and Príncipe|Democratic Republic of Sao Tome and Principe	ST	ST
country	Saudi Arabia	Saudi Arabia|KSA|Kingdom of Saudi Arabia	SA	SA
country	Senegal	Senegal|Republic of Senegal	SN	SN
country	Serbia	Serbia|Republic of Serbia	RS	RS
country	Seychelles	Seychelles|Republic of Seychelles	SC	SC
country	Sierra Leone	Sierra Leone|Republic of Sierra Leone	SL	SL
country	Singapore	Singapore|Republic of Singapore	SG	SG
territory	Sint Maarten	Sint Maarten|Sint Maarten (Dutch part)	SX	SX
country	Slovakia	Slovakia|Slovak Republic	SK	SK
country	Slovenia	Slovenia|Republic of Slovenia	SI	SI
country	Solomon Islands	Solomon Islands	SB	SB
country	Somalia	Somalia|Federal Republic of Somalia	SO	SO
country	South Africa	South Africa|Republic of South Africa	ZA	ZA
territory	South Georgia and the South Sandwich Islands	South Georgia and the South Sandwich Islands|South Georgia	GS	GS
country	South Sudan	South Sudan|Republic of South Sudan	SS	SS
country	Spain	Spain|Kingdom of Spain	ES	ES
country	Sri Lanka	Sri Lanka|Ceylon|Democratic Socialist Republic of Sri Lanka	LK	LK
country	Sudan	Sudan|Republic of the Sudan	SD	SD
country	Suriname	Suriname|Surinam|Republic of Suriname	SR	SR
territory	Svalbard and Jan Mayen	Svalbard and Jan Mayen|Svalbard	SJ	SJ
country	Sweden	Sweden|Kingdom of Sweden	SE	SE
country	Switzerland	Switzerland|Swiss Confederation	CH	CH
country	Syria	Syria|Syrian Arab Republic	SY	SY
territory	Taiwan	Taiwan|Republic of China|Chinese Taipei|Taiwan, Province of China	TW	TW
country	Tajikistan	Tajikistan|Republic of Tajikistan	TJ	TJ
country	Tanzania	Tanzania|United Republic of Tanzania|Tanzania, United Republic of	TZ	TZ
country	Thailand	Thailand|Siam|Kingdom of Thailand	TH	TH
country	Timor-Leste	Timor-Leste|East Timor|Democratic Republic of Timor-Leste	TL	TL
country	Togo	Togo|Togolese Republic	TG	TG
territory	Tokelau	Tokelau	TK	TK
country	Tonga	Tonga|Kingdom of Tonga	TO	TO
country	Trinidad and Tobago	Trinidad and Tobago|Trinidad|Republic of Trinidad and Tobago	TT	TT
country	Tunisia	Tunisia|Republic of Tunisia	TN	TN
country	Turkey	Turkey|Türkiye|Turkiye|Republic of Türkiye	TR	TR
country	Turkmenistan	Turkmenistan	TM	TM
territory	Turks and Caicos Islands	Turks and Caicos Islands|Turks and Caicos	TC	TC
country	Tuvalu	Tuvalu	TV	TV
country	Uganda	Uganda|Republic of Uganda	UG	UG
country	Ukraine	Ukraine	UA	UA
country	United Arab Emirates	United Arab Emirates|UAE|U.A.E.|Emirates	AE	AE
country	United Kingdom	United Kingdom|UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland	GB	GB
country	United States	United States|U.S.|US|USA|U.S.A.|United States of America|America|U. S.	US	US
territory	United States Minor Outlying Islands	United States Minor Outlying Islands	UM	UM
country	Uruguay	Uruguay|Eastern Republic of Uruguay	UY	UY
country	Uzbekistan	Uzbekistan|Republic of Uzbekistan	UZ	UZ
country	Vanuatu	Vanuatu|New Hebrides|Republic of Vanuatu	VU	VU
country	Venezuela	Venezuela|Venezuela, Bolivarian Republic of|Bolivarian Republic of Venezuela	VE	VE
country	Vietnam	Vietnam|Viet Nam|Socialist Republic of Vietnam|Socialist Republic of Viet Nam	VN	VN
territory	British Virgin Islands	British Virgin Islands|BVI|Virgin Islands, British	VG	VG
territory	U.S. Virgin Islands	U.S. Virgin Islands|US Virgin Islands|United States Virgin Islands|Virgin Islands|Virgin Islands, U.S.|Virgin Islands of the United States	VI	VI
territory	Wallis and Futuna	Wallis and Futuna	WF	WF
territory	Western Sahara	Western Sahara	EH	EH
country	Yemen	Yemen|Republic of Yemen	YE	YE
country	Zambia	Zambia|Republic of Zambia	ZM	ZM
country	Zimbabwe	Zimbabwe|Rhodesia|Republic of Zimbabwe	ZW	ZW
region	Alabama	Alabama	US-AL	US
region	Alaska	Alaska	US-AK	US
region	Arizona	Arizona	US-AZ	US
region	Arkansas	Arkansas	US-AR	US
region	California	California	US-CA	US
region	Colorado	Colorado	US-CO	US
region	Connecticut	Connecticut	US-CT	US
region	Delaware	Delaware	US-DE	US
region	Florida	Florida	US-FL	US
region	Georgia	Georgia	US-GA	US
region	Hawaii	Hawaii|Hawai’i	US-HI	US
region	Idaho	Idaho	US-ID	US
region	Illinois	Illinois	US-IL	US
region	Indiana	Indiana	US-IN	US
region	Iowa	Iowa	US-IA	US
region	Kansas	Kansas	US-KS	US
region	Kentucky	Kentucky	US-KY	US
region	Louisiana	Louisiana	US-LA	US
region	Maine	Maine	US-ME	US
region	Maryland	Maryland	US-MD	US
region	Massachusetts	Massachusetts	US-MA	US
region	Michigan	Michigan	US-MI	US
region	Minnesota	Minnesota	US-MN	US
region	Mississippi	Mississippi	US-MS	US
region	Missouri	Missouri	US-MO	US
region	Montana	Montana	US-MT	US
region	Nebraska	Nebraska	US-NE	US
region	Nevada	Nevada	US-NV	US
region	New Hampshire	New Hampshire	US-NH	US
region	New Jersey	New Jersey	US-NJ	US
region	New Mexico	New Mexico	US-NM	US
region	New York State	New York State|state of New York|State of New York	US-NY	US
region	North Carolina	North Carolina	US-NC	US
region	North Dakota	North Dakota	US-ND	US
region	Ohio	Ohio	US-OH	US
region	Oklahoma	Oklahoma	US-OK	US
region	Oregon	Oregon	US-OR	US
region	Pennsylvania	Pennsylvania	US-PA	US
region	Rhode Island	Rhode Island	US-RI	US
region	South Carolina	South Carolina	US-SC	US
region	South Dakota	South Dakota	US-SD	US
region	Tennessee	Tennessee	US-TN	US
region	Texas	Texas	US-TX	US
region	Utah	Utah	US-UT	US
region	Vermont	Vermont	US-VT	US
region	Virginia	Virginia	US-VA	US
region	Washington State	Washington State|state of Washington	US-WA	US
region	West Virginia	West Virginia	US-WV	US
region	Wisconsin	Wisconsin	US-WI	US
region	Wyoming	Wyoming	US-WY	US
region	District of Columbia	District of Columbia	US-DC	US
region	Alberta	Alberta	CA-AB	CA
region	British Columbia	British Columbia	CA-BC	CA
region	Manitoba	Manitoba	CA-MB	CA
region	New Brunswick	New Brunswick	CA-NB	CA
region	Newfoundland and Labrador	Newfoundland and Labrador|Newfoundland|Labrador	CA-NL	CA	Labrador
region	Nova Scotia	Nova Scotia	CA-NS	CA
region	Northwest Territories	Northwest Territories	CA-NT	CA
region	Nunavut	Nunavut	CA-NU	CA
region	Ontario	Ontario	CA-ON	CA
region	Prince Edward Island	Prince Edward Island	CA-PE	CA
region	Quebec	Quebec|Québec	CA-QC	CA
region	Saskatchewan	Saskatchewan	CA-SK	CA
region	Yukon	Yukon	CA-YT	CA
region	Australian Capital Territory	Australian Capital Territory	AU-ACT	AU
region	New South Wales	New South Wales|NSW	AU-NSW	AU
region	Northern Territory	Northern Territory	AU-NT	AU
region	Queensland	Queensland	AU-QLD	AU
region	South Australia	South Australia	AU-SA	AU
region	Tasmania	Tasmania	AU-TAS	AU
region	Victoria	Victoria	AU-VIC	AU	Victoria
region	Western Australia	Western Australia	AU-WA	AU
region	Anhui	Anhui	CN-AH	CN
region	Chongqing	Chongqing	CN-CQ	CN
region	Fujian	Fujian	CN-FJ	CN
region	Gansu	Gansu	CN-GS	CN
region	Guangdong	Guangdong	CN-GD	CN
region	Guangxi	Guangxi|Guangxi Zhuang Autonomous Region	CN-GX	CN
region	Guizhou	Guizhou	CN-GZ	CN
region	Hainan	Hainan	CN-HI	CN
region	Hebei	Hebei	CN-HE	CN
region	Heilongjiang	Heilongjiang	CN-HL	CN
region	Henan	Henan	CN-HA	CN
region	Hubei	Hubei	CN-HB	CN
region	Hunan	Hunan	CN-HN	CN
region	Inner Mongolia	Inner Mongolia|Inner Mongolia Autonomous Region	CN-NM	CN
region	Jiangsu	Jiangsu	CN-JS	CN
region	Jiangxi	Jiangxi	CN-JX	CN
region	Jilin	Jilin	CN-JL	CN
region	Liaoning	Liaoning	CN-LN	CN
region	Ningxia	Ningxia|Ningxia Hui Autonomous Region	CN-NX	CN
region	Qinghai	Qinghai	CN-QH	CN
region	Shaanxi	Shaanxi	CN-SN	CN
region	Shandong	Shandong	CN-SD	CN
region	Shanxi	Shanxi	CN-SX	CN
region	Sichuan	Sichuan	CN-SC	CN
region	Tibet	Tibet|Tibet Autonomous Region|Xizang|Xizang Autonomous Region	CN-XZ	CN
region	Xinjiang	Xinjiang|Xinjiang Uyghur Autonomous Region|Xinjiang Uygur Autonomous Region|Xinjiang Uighur Autonomous Region|XUAR|East Turkestan	CN-XJ	CN
region	Yunnan	Yunnan	CN-YN	CN
region	Zhejiang	Zhejiang	CN-ZJ	CN
region	Andaman and Nicobar Islands	Andaman and Nicobar Islands	IN-AN	IN
region	Andhra Pradesh	Andhra Pradesh	IN-AP	IN
region	Arunachal Pradesh	Arunachal Pradesh	IN-AR	IN
region	Assam	Assam	IN-AS	IN
region	Bihar	Bihar	IN-BR	IN
region	Chhattisgarh	Chhattisgarh	IN-CT	IN
region	Goa	Goa	IN-GA	IN
region	Gujarat	Gujarat	IN-GJ	IN
region	Haryana	Haryana	IN-HR	IN
region	Himachal Pradesh	Himachal Pradesh	IN-HP	IN
region	Jammu and Kashmir	Jammu and Kashmir	IN-JK	IN
region	Jharkhand	Jharkhand	IN-JH	IN
region	Karnataka	Karnataka	IN-KA	IN
region	Kerala	Kerala	IN-KL	IN
region	Ladakh	Ladakh	IN-LA	IN
region	Madhya Pradesh	Madhya Pradesh	IN-MP	IN
region	Maharashtra	Maharashtra	IN-MH	IN
region	Manipur	Manipur	IN-MN	IN
region	Meghalaya	Meghalaya	IN-ML	IN
region	Mizoram	Mizoram	IN-MZ	IN
region	Nagaland	Nagaland	IN-NL	IN
region	Odisha	Odisha	IN-OR	IN
region	Punjab	Punjab	IN-PB	IN
region	Rajasthan	Rajasthan	IN-RJ	IN
region	Sikkim	Sikkim	IN-SK	IN
region	Tamil Nadu	Tamil Nadu	IN-TN	IN
region	Telangana	Telangana	IN-TG	IN
region	Tripura	Tripura	IN-TR	IN
region	Uttar Pradesh	Uttar Pradesh	IN-UP	IN
region	Uttarakhand	Uttarakhand	IN-UT	IN
region	West Bengal	West Bengal	IN-WB	IN
region	Hokkaido	Hokkaido	JP-01	JP
region	Aomori	Aomori	JP-02	JP
region	Iwate	Iwate	JP-03	JP
region	Miyagi	Miyagi	JP-04	JP	Miyagi
region	Akita	Akita	JP-05	JP
region	Yamagata	Yamagata	JP-06	JP
region	Fukushima	Fukushima	JP-07	JP
region	Ibaraki	Ibaraki	JP-08	JP
region	Tochigi	Tochigi	JP-09	JP
region	Gunma	Gunma	JP-10	JP
region	Saitama	Saitama	JP-11	JP
region	Chiba	Chiba	JP-12	JP	Chiba
region	Kanagawa	Kanagawa	JP-14	JP
region	Niigata	Niigata	JP-15	JP
region	Toyama	Toyama	JP-16	JP	Toyama
region	Ishikawa	Ishikawa	JP-17	JP	Ishikawa
region	Fukui	Fukui	JP-18	JP
region	Yamanashi	Yamanashi	JP-19	JP
region	Nagano	Nagano	JP-20	JP
region	Gifu	Gifu	JP-21	JP
region	Shizuoka	Shizuoka	JP-22	JP
region	Aichi	Aichi	JP-23	JP
region	Mie	Mie	JP-24	JP	Mie
region	Shiga	Shiga	JP-25	JP	Shiga
region	Hyogo	Hyogo	JP-28	JP
region	Nara	Nara	JP-29	JP	Nara
region	Wakayama	Wakayama	JP-30	JP
region	Tottori	Tottori	JP-31	JP
region	Shimane	Shimane	JP-32	JP
region	Okayama	Okayama	JP-33	JP
region	Yamaguchi	Yamaguchi	JP-35	JP	Yamaguchi
region	Tokushima	Tokushima	JP-36	JP
region	Kagawa	Kagawa	JP-37	JP	Kagawa
region	Ehime	Ehime	JP-38	JP
region	Kochi	Kochi	JP-39	JP	Kochi
region	Fukuoka	Fukuoka	JP-40	JP
region	Saga	Saga	JP-41	JP	Saga
region	Kumamoto	Kumamoto	JP-43	JP
region	Oita	Oita	JP-44	JP
region	Miyazaki	Miyazaki	JP-45	JP	Miyazaki
region	Kagoshima	Kagoshima	JP-46	JP
region	Okinawa	Okinawa	JP-47	JP
region	Gyeonggi	Gyeonggi|Gyeonggi-do	KR-41	KR
region	Gangwon	Gangwon|Gangwon-do	KR-42	KR
region	North Chungcheong	North Chungcheong|Chungcheongbuk-do	KR-43	KR
region	South Chungcheong	South Chungcheong|Chungcheongnam-do	KR-44	KR
region	North Jeolla	North Jeolla|Jeollabuk-do	KR-45	KR
region	South Jeolla	South Jeolla|Jeollanam-do	KR-46	KR
region	North Gyeongsang	North Gyeongsang|Gyeongsangbuk-do	KR-47	KR
region	South Gyeongsang	South Gyeongsang|Gyeongsangnam-do	KR-48	KR
region	Jeju	Jeju|Jeju-do|Jeju Island	KR-49	KR
region	Kinmen	Kinmen|Quemoy	TW-KIN	TW
region	Matsu	Matsu|Matsu Islands|Lienchiang	TW-LIE	TW	Matsu
region	Penghu	Penghu|Pescadores	TW-PEN	TW
region	Hsinchu	Hsinchu	TW-HSZ	TW
region	Johor	Johor	MY-01	MY
region	Kedah	Kedah	MY-02	MY
region	Kelantan	Kelantan	MY-03	MY
region	Malacca	Malacca|Melaka	MY-04	MY
region	Pahang	Pahang	MY-06	MY
region	Penang	Penang|Pulau Pinang	MY-07	MY
region	Perak	Perak	MY-08	MY
region	Selangor	Selangor	MY-10	MY
region	Terengganu	Terengganu	MY-11	MY
region	Sabah	Sabah	MY-12	MY
region	Sarawak	Sarawak	MY-13	MY
region	Aceh	Aceh	ID-AC	ID
region	Bali	Bali	ID-BA	ID
region	West Java	West Java	ID-JB	ID
region	Central Java	Central Java	ID-JT	ID
region	East Java	East Java	ID-JI	ID
region	East Kalimantan	East Kalimantan	ID-KI	ID
region	Papua	Papua	ID-PA	ID
region	West Papua	West Papua	ID-PB	ID
region	North Sumatra	North Sumatra	ID-SU	ID
region	South Sumatra	South Sumatra	ID-SS	ID
region	Balochistan	Balochistan	PK-BA	PK
region	Khyber Pakhtunkhwa	Khyber Pakhtunkhwa	PK-KP	PK
region	Sindh	Sindh	PK-SD	PK
region	Gilgit-Baltistan	Gilgit-Baltistan	PK-GB	PK
region	Brandenburg	Brandenburg	DE-BB	DE
region	Baden-Württemberg	Baden-Württemberg|Baden-Wuerttemberg	DE-BW	DE
region	Bavaria	Bavaria|Bayern	DE-BY	DE
region	Hesse	Hesse|Hessen	DE-HE	DE
region	Mecklenburg-Western Pomerania	Mecklenburg-Western Pomerania|Mecklenburg-Vorpommern	DE-MV	DE
region	Lower Saxony	Lower Saxony|Niedersachsen	DE-NI	DE
region	North Rhine-Westphalia	North Rhine-Westphalia|Nordrhein-Westfalen	DE-NW	DE
region	Rhineland-Palatinate	Rhineland-Palatinate|Rheinland-Pfalz	DE-RP	DE
region	Schleswig-Holstein	Schleswig-Holstein	DE-SH	DE
region	Saarland	Saarland	DE-SL	DE
region	Saxony	Saxony|Sachsen	DE-SN	DE
region	Saxony-Anhalt	Saxony-Anhalt|Sachsen-Anhalt	DE-ST	DE
region	Thuringia	Thuringia|Thüringen	DE-TH	DE
region	England	England	GB-ENG	GB
region	Scotland	Scotland	GB-SCT	GB
region	Wales	Wales	GB-WLS	GB
region	Northern Ireland	Northern Ireland	GB-NIR	GB
region	Andalusia	Andalusia|Andalucía	ES-AN	ES
region	Catalonia	Catalonia|Catalunya|Cataluña	ES-CT	ES
region	Galicia	Galicia	ES-GA	ES	Galicia
region	Basque Country	Basque Country	ES-PV	ES
region	Brittany	Brittany	FR-BRE	FR
region	Normandy	Normandy	FR-NOR	FR
region	Lombardy	Lombardy	IT-25	IT
region	Sicily	Sicily	IT-82	IT
region	Sardinia	Sardinia	IT-88	IT
region	Tuscany	Tuscany	IT-52	IT
region	Amazonas	Amazonas	BR-AM	BR	Amazonas
region	Bahia	Bahia	BR-BA	BR
region	Minas Gerais	Minas Gerais	BR-MG	BR
region	Mato Grosso	Mato Grosso	BR-MT	BR
region	Paraná	Paraná	BR-PR	BR
region	Rio Grande do Sul	Rio Grande do Sul	BR-RS	BR
region	Santa Catarina	Santa Catarina	BR-SC	BR
region	Baja California	Baja California	MX-BCN	MX
region	Chiapas	Chiapas	MX-CHP	MX
region	Chihuahua	Chihuahua	MX-CHH	MX
region	Jalisco	Jalisco	MX-JAL	MX
region	Michoacán	Michoacán|Michoacan	MX-MIC	MX
region	Nuevo León	Nuevo León|Nuevo Leon	MX-NLE	MX
region	Oaxaca	Oaxaca	MX-OAX	MX
region	Sinaloa	Sinaloa	MX-SIN	MX
region	Sonora	Sonora	MX-SON	MX
region	Tamaulipas	Tamaulipas	MX-TAM	MX
region	Veracruz	Veracruz	MX-VER	MX
region	Yucatán	Yucatán|Yucatan	MX-YUC	MX
region	Chechnya	Chechnya	RU-CE	RU
region	Dagestan	Dagestan	RU-DA	RU
region	Tatarstan	Tatarstan	RU-TA	RU
region	Bashkortostan	Bashkortostan	RU-BA	RU
region	Yakutia	Yakutia|Sakha Republic	RU-SA	RU
region	Kaliningrad	Kaliningrad|Kaliningrad Oblast	RU-KGD	RU
region	Primorsky Krai	Primorsky Krai|Primorye	RU-PRI	RU
region	Kamchatka	Kamchatka|Kamchatka Krai	RU-KAM	RU
region	Belgorod	Belgorod|Belgorod Oblast	RU-BEL	RU
region	Bryansk	Bryansk|Bryansk Oblast	RU-BRY	RU
region	Kursk	Kursk|Kursk Oblast	RU-KRS	RU
region	Rostov	Rostov|Rostov Oblast	RU-ROS	RU
region	Donetsk	Donetsk|Donetsk Oblast	UA-14	UA
region	Luhansk	Luhansk|Luhansk Oblast|Lugansk	UA-09	UA
region	Dnipropetrovsk	Dnipropetrovsk|Dnipropetrovsk Oblast	UA-12	UA
region	Zaporizhzhia	Zaporizhzhia|Zaporizhzhia Oblast|Zaporizhia|Zaporozhye	UA-23	UA
region	Kherson	Kherson|Kherson Oblast	UA-65	UA
region	Kharkiv	Kharkiv|Kharkiv Oblast|Kharkov	UA-63	UA
region	Sumy	Sumy|Sumy Oblast	UA-59	UA
region	Mykolaiv	Mykolaiv|Mykolaiv Oblast	UA-48	UA
region	Crimea	Crimea|Autonomous Republic of Crimea	UA-43	UA
region	Gauteng	Gauteng	ZA-GP	ZA
region	Eastern Cape	Eastern Cape	ZA-EC	ZA
region	Western Cape	Western Cape	ZA-WC	ZA
region	KwaZulu-Natal	KwaZulu-Natal	ZA-KZN	ZA
region	Borno	Borno	NG-BO	NG
region	Tigray	Tigray	ET-TI	ET
region	Amhara	Amhara	ET-AM	ET
region	Oromia	Oromia	ET-OR	ET
region	North Darfur	North Darfur	SD-DN	SD
region	South Darfur	South Darfur	SD-DS	SD
region	Rakhine	Rakhine|Rakhine State	MM-16	MM
region	Shan State	Shan State	MM-17	MM
region	Kachin State	Kachin State	MM-11	MM
region	Bangsamoro	Bangsamoro|Autonomous Region in Muslim Mindanao	PH-14	PH
region	North Kivu	North Kivu	CD-NK	CD
region	South Kivu	South Kivu	CD-SK	CD
region	Flanders	Flanders	BE-VLG	BE
region	Wallonia	Wallonia	BE-WAL	BE
region	Indo-Pacific	Indo-Pacific
region	Asia-Pacific	Asia-Pacific|Asia Pacific
region	Asia	Asia
region	East Asia	East Asia|Eastern Asia
region	Far East	Far East
region	Northeast Asia	Northeast Asia|North East Asia|North-East Asia
region	Southeast Asia	Southeast Asia|South East Asia|South-East Asia
region	South Asia	South Asia|Southern Asia
region	Central Asia	Central Asia
region	West Asia	West Asia|Western Asia
region	Eurasia	Eurasia
region	Middle East	Middle East|Mideast
region	Middle East and North Africa	Middle East and North Africa|MENA
region	Near East	Near East
region	Persian Gulf	Persian Gulf|Arabian Gulf|Gulf region
region	Levant	Levant
region	Maghreb	Maghreb
region	North Africa	North Africa|Northern Africa
region	West Africa	West Africa|Western Africa
region	East Africa	East Africa|Eastern Africa
region	Central Africa	Central Africa
region	Southern Africa	Southern Africa
region	Sub-Saharan Africa	Sub-Saharan Africa|sub-Saharan Africa
region	Horn of Africa	Horn of Africa
region	Sahel	Sahel
region	Sahara	Sahara
region	Great Lakes region	Great Lakes region|African Great Lakes
region	Africa	Africa
region	Europe	Europe
region	Western Europe	Western Europe
region	Eastern Europe	Eastern Europe
region	Central Europe	Central Europe|Central and Eastern Europe
region	Northern Europe	Northern Europe
region	Southern Europe	Southern Europe
region	Southeast Europe	Southeast Europe|South-East Europe|Southeastern Europe
region	Balkans	Balkans|Western Balkans
region	Baltics	Baltics|Baltic states|Baltic States|Baltic region
region	Scandinavia	Scandinavia
region	Nordic region	Nordic region|Nordic countries|Nordics
region	Benelux	Benelux
region	Iberia	Iberia|Iberian Peninsula
region	Caucasus	Caucasus|South Caucasus|North Caucasus|Transcaucasia
region	North America	North America
region	Latin America	Latin America|Latin America and the Caribbean
region	Central America	Central America
region	South America	South America
region	Caribbean	Caribbean
region	Americas	Americas
region	Western Hemisphere	Western Hemisphere|western hemisphere
region	Southern Cone	Southern Cone
region	Northern Triangle	Northern Triangle
region	Amazon	Amazon|Amazon basin|Amazon Basin|Amazon rainforest|Amazonia			Amazon
region	Andes	Andes
region	Arctic	Arctic|High North
region	Antarctic	Antarctic
region	Oceania	Oceania
region	Pacific Islands	Pacific Islands|Pacific island countries|Pacific Island countries|Pacific Island Countries|South Pacific islands
region	Polynesia	Polynesia
region	Melanesia	Melanesia
region	Pacific	Pacific			Pacific
region	Pacific Rim	Pacific Rim
region	Transatlantic area	Transatlantic area|Euro-Atlantic area|Euro-Atlantic region
region	Global South	Global South|global South|global south
region	Global North	Global North|global North
region	Korean Peninsula	Korean Peninsula|Korean peninsula
region	Korea	Korea
region	Indochina	Indochina
region	Mekong	Mekong|Mekong River|Mekong subregion|Greater Mekong Subregion
region	Himalayas	Himalayas
region	Kashmir	Kashmir
region	Kurdistan	Kurdistan|Iraqi Kurdistan
region	Donbas	Donbas|Donbass
region	Siberia	Siberia
region	Russian Far East	Russian Far East
region	Tibetan Plateau	Tibetan Plateau
region	Manchuria	Manchuria
region	Silicon Valley	Silicon Valley
region	Sun Belt	Sun Belt
region	Rust Belt	Rust Belt
region	Midwest	Midwest
region	New England	New England
region	West Coast	West Coast
region	East Coast	East Coast
region	Eurozone	Eurozone|euro zone|eurozone|euro area|Euro area
region	West Bank	West Bank
region	Gaza Strip	Gaza Strip|Gaza
region	Golan Heights	Golan Heights
region	Darfur	Darfur
region	Sinai	Sinai|Sinai Peninsula
region	Gulf Coast	Gulf Coast
region	Nagorno-Karabakh	Nagorno-Karabakh
region	Abkhazia	Abkhazia
region	South Ossetia	South Ossetia
region	Transnistria	Transnistria
region	Mindanao	Mindanao
region	Java	Java
region	Sumatra	Sumatra
region	Borneo	Borneo
region	Sulawesi	Sulawesi
region	Kyushu	Kyushu
region	Shikoku	Shikoku
region	Honshu	Honshu
region	Northern Territories	Northern Territories|Kuril Islands|Southern Kurils
region	Senkaku Islands	Senkaku Islands|Senkakus|Diaoyu Islands|Diaoyus
region	Takeshima	Takeshima|Dokdo|Liancourt Rocks
region	Spratly Islands	Spratly Islands|Spratlys
region	Paracel Islands	Paracel Islands|Paracels
region	Scarborough Shoal	Scarborough Shoal
region	Second Thomas Shoal	Second Thomas Shoal
region	Natuna Islands	Natuna Islands
region	Nansei Islands	Nansei Islands|Ryukyu Islands|Southwest Islands
region	First Island Chain	First Island Chain|first island chain
region	Diego Garcia	Diego Garcia
region	Hispaniola	Hispaniola
country	Soviet Union	Soviet Union|USSR|U.S.S.R.
country	Yugoslavia	Yugoslavia
country	Czechoslovakia	Czechoslovakia
country	East Germany	East Germany|German Democratic Republic
country	West Germany	West Germany
site	South China Sea	South China Sea|West Philippine Sea
site	East China Sea	East China Sea
site	Yellow Sea	Yellow Sea
site	Sea of Japan	Sea of Japan|East Sea
site	Philippine Sea	Philippine Sea
site	Taiwan Strait	Taiwan Strait|Taiwan Straits
site	Strait of Malacca	Strait of Malacca|Malacca Strait|Straits of Malacca
site	Strait of Hormuz	Strait of Hormuz|Hormuz Strait
site	Bab el-Mandeb	Bab el-Mandeb|Bab al-Mandab
site	Luzon Strait	Luzon Strait
site	Miyako Strait	Miyako Strait
site	Bering Strait	Bering Strait
site	Red Sea	Red Sea
site	Black Sea	Black Sea
site	Caspian Sea	Caspian Sea
site	Baltic Sea	Baltic Sea
site	North Sea	North Sea
site	Arabian Sea	Arabian Sea
site	Mediterranean Sea	Mediterranean Sea|Mediterranean|Eastern Mediterranean|eastern Mediterranean
site	Sea of Azov	Sea of Azov
site	Barents Sea	Barents Sea
site	Bay of Bengal	Bay of Bengal
site	Gulf of Aden	Gulf of Aden
site	Gulf of Oman	Gulf of Oman
site	Gulf of Mexico	Gulf of Mexico
site	Gulf of Guinea	Gulf of Guinea
site	Gulf of Thailand	Gulf of Thailand
site	Gulf of Finland	Gulf of Finland
site	Suez Canal	Suez Canal
site	Panama Canal	Panama Canal
site	English Channel	English Channel
site	Bosporus	Bosporus|Bosphorus
site	Dardanelles	Dardanelles
site	Pacific Ocean	Pacific Ocean|western Pacific|Western Pacific|South Pacific|North Pacific
site	Atlantic Ocean	Atlantic Ocean|Atlantic|North Atlantic|South Atlantic			Atlantic
site	Indian Ocean	Indian Ocean
site	Arctic Ocean	Arctic Ocean
site	Southern Ocean	Southern Ocean
site	Coral Sea	Coral Sea
site	Tasman Sea	Tasman Sea
site	Yangtze	Yangtze|Yangtze River
site	Yellow River	Yellow River
site	Ganges	Ganges
site	Indus	Indus|Indus River
site	Nile	Nile|Nile River
site	Danube	Danube
site	Rhine	Rhine
site	Dnipro River	Dnipro River|Dnieper|Dnieper River|Dnipro
site	Yalu River	Yalu River
site	Tumen River	Tumen River
site	Rio Grande	Rio Grande
site	Mississippi River	Mississippi River
site	Potomac	Potomac|Potomac River
site	Mount Fuji	Mount Fuji
site	Mount Everest	Mount Everest
site	Capitol Hill	Capitol Hill
site	Niagara Falls	Niagara Falls
site	Victoria Falls	Victoria Falls
site	Tiananmen Square	Tiananmen Square
region	Ottoman Empire	Ottoman Empire
region	British Empire	British Empire
region	Russian Empire	Russian Empire
region	German Empire	German Empire
region	Roman Empire	Roman Empire
region	Holy Roman Empire	Holy Roman Empire
region	Byzantine Empire	Byzantine Empire
region	Austro-Hungarian Empire	Austro-Hungarian Empire
region	Habsburg Empire	Habsburg Empire
region	Mughal Empire	Mughal Empire
region	Mongol Empire	Mongol Empire
region	Persian Empire	Persian Empire
region	Empire of Japan	Empire of Japan
region	Austria-Hungary	Austria-Hungary
region	Weimar Republic	Weimar Republic
region	Third Reich	Third Reich
region	Prussia	Prussia
region	Polish-Lithuanian Commonwealth	Polish-Lithuanian Commonwealth
region	Papal States	Papal States
region	Confederate States of America	Confederate States of America
region	Confederate States	Confederate States
region	British India	British India
region	British Malaya	British Malaya
region	Malaya	Malaya
region	Democratic Kampuchea	Democratic Kampuchea
region	French Indochina	French Indochina
region	Dutch East Indies	Dutch East Indies
region	Southern Rhodesia	Southern Rhodesia
region	Northern Rhodesia	Northern Rhodesia
region	Transvaal	Transvaal
region	Orange Free State	Orange Free State
region	Cape Colony	Cape Colony
region	Bophuthatswana	Bophuthatswana
region	Transkei	Transkei
region	Ciskei	Ciskei
region	Biafra	Biafra
region	Dahomey	Dahomey
region	Tanganyika	Tanganyika
region	Mesopotamia	Mesopotamia
region	Formosa	Formosa
region	Manchukuo	Manchukuo
region	Bohemia	Bohemia
region	Moravia	Moravia
region	Silesia	Silesia
region	Pomerania	Pomerania
region	Transylvania	Transylvania
region	Wallachia	Wallachia
region	Bessarabia	Bessarabia
region	Bukovina	Bukovina
region	Ruthenia	Ruthenia
region	Thrace	Thrace
region	Anatolia	Anatolia
region	Holstein	Holstein
site	Rhineland	Rhineland
region	Ruhr	Ruhr
region	Alsace	Alsace			Alsace
region	Lorraine	Lorraine			Lorraine
region	Burgundy	Burgundy
region	Provence	Provence
region	Savoy	Savoy			Savoy
region	Piedmont	Piedmont
region	Corsica	Corsica
region	Crete	Crete
region	Castile	Castile
region	Aragon	Aragon
region	Leinster	Leinster
region	Munster	Munster			Munster
region	Connacht	Connacht
region	Ulster	Ulster			Ulster
region	Yorkshire	Yorkshire
region	Lancashire	Lancashire
region	Cornwall	Cornwall
region	Devon	Devon			Devon
region	Hertfordshire	Hertfordshire
region	Hampshire	Hampshire			Hampshire
region	Oxfordshire	Oxfordshire
region	Lincolnshire	Lincolnshire
region	Derbyshire	Derbyshire
region	Nottinghamshire	Nottinghamshire
region	Staffordshire	Staffordshire
region	Warwickshire	Warwickshire
region	Leicestershire	Leicestershire
region	Northamptonshire	Northamptonshire
region	Cambridgeshire	Cambridgeshire
region	Suffolk	Suffolk			Suffolk
region	Essex	Essex			Essex
region	Berkshire	Berkshire
region	Buckinghamshire	Buckinghamshire
region	Gloucestershire	Gloucestershire
region	Wiltshire	Wiltshire
region	Somerset	Somerset			Somerset
region	Dorset	Dorset			Dorset
region	Cumbria	Cumbria
region	Northumberland	Northumberland
region	Cheshire	Cheshire
region	Shropshire	Shropshire
region	Herefordshire	Herefordshire
region	Worcestershire	Worcestershire
region	Bedfordshire	Bedfordshire
region	East Sussex	East Sussex
region	West Sussex	West Sussex
region	Sussex	Sussex			Sussex
region	Brabant	Brabant			Brabant
region	Limburg	Limburg
region	Friesland	Friesland
region	Zeeland	Zeeland
region	Jutland	Jutland
region	Lapland	Lapland
region	Scania	Scania			Scania
region	Istria	Istria
region	Dalmatia	Dalmatia
region	Slavonia	Slavonia
region	Vojvodina	Vojvodina
region	Rumelia	Rumelia
region	Peloponnese	Peloponnese
region	Galilee	Galilee
region	Judea	Judea
region	Samaria	Samaria
region	Luzon	Luzon
region	Deccan	Deccan
region	Bengal	Bengal
region	East Bengal	East Bengal
region	Long Island	Long Island
region	Cape Cod	Cape Cod
region	Appalachia	Appalachia
region	Staten Island	Staten Island
region	Peninsular Malaysia	Peninsular Malaysia
site	Gobi Desert	Gobi Desert
site	Mojave Desert	Mojave Desert
site	Rocky Mountains	Rocky Mountains
site	Appalachian Mountains	Appalachian Mountains
site	Alps	Alps
site	Pyrenees	Pyrenees
site	Carpathians	Carpathians
site	Ural Mountains	Ural Mountains
region	Great Lakes	Great Lakes
site	Lake Michigan	Lake Michigan
site	Lake Ontario	Lake Ontario
site	Lake Victoria	Lake Victoria
site	Missouri River	Missouri River
site	Ohio River	Ohio River
site	Hudson River	Hudson River
site	Colorado River	Colorado River
site	Tigris River	Tigris River
site	Tigris	Tigris
site	Euphrates River	Euphrates River
site	Euphrates	Euphrates
site	Brahmaputra	Brahmaputra
site	Congo River	Congo River
site	Niger River	Niger River
site	Elbe	Elbe
site	Volga	Volga
site	Thames	Thames
site	Seine	Seine
city	Kabul	Kabul		AF
city	Mariehamn	Mariehamn		AX
city	Tirana	Tirana		AL
city	Algiers	Algiers		DZ
city	Pago Pago	Pago Pago		AS
city	Andorra la Vella	Andorra la Vella		AD
city	Luanda	Luanda		AO
city	The Valley	The Valley		AI	The Valley
city	Saint John’s	Saint John’s		AG
city	Buenos Aires	Buenos Aires		AR
city	Yerevan	Yerevan		AM
city	Oranjestad	Oranjestad		AW
city	Canberra	Canberra		AU
city	Vienna	Vienna		AT
city	Baku	Baku		AZ
city	Nassau	Nassau		BS	Nassau
city	Manama	Manama		BH
city	Dhaka	Dhaka		BD
city	Bridgetown	Bridgetown		BB
city	Minsk	Minsk		BY
city	Brussels	Brussels		BE
city	Belmopan	Belmopan		BZ
city	Porto-Novo	Porto-Novo		BJ
city	Hamilton	Hamilton		BM	Hamilton
city	Thimphu	Thimphu		BT
city	La Paz	La Paz		BO
city	Kralendijk	Kralendijk		BQ
city	Sarajevo	Sarajevo		BA
city	Gaborone	Gaborone		BW
city	Brasilia	Brasilia		BR
city	Bandar Seri Begawan	Bandar Seri Begawan		BN
city	Sofia	Sofia		BG
city	Ouagadougou	Ouagadougou		BF
city	Gitega	Gitega		BI
city	Praia	Praia		CV
city	Phnom Penh	Phnom Penh		KH
city	Yaounde	Yaounde		CM
city	Ottawa	Ottawa		CA
city	Bangui	Bangui		CF
city	N’Djamena	N’Djamena		TD
city	Santiago	Santiago		CL
city	Beijing	Beijing		CN
city	Bogota	Bogota		CO
city	Moroni	Moroni		KM
city	Brazzaville	Brazzaville		CG
city	Kinshasa	Kinshasa		CD
city	Avarua	Avarua		CK
city	Yamoussoukro	Yamoussoukro		CI
city	Zagreb	Zagreb		HR
city	Havana	Havana		CU
city	Willemstad	Willemstad		CW
city	Nicosia	Nicosia		CY
city	Prague	Prague		CZ
city	Copenhagen	Copenhagen		DK
city	Djibouti City	Djibouti City		DJ
city	Roseau	Roseau		DM
city	Santo Domingo	Santo Domingo		DO
city	Quito	Quito		EC
city	Cairo	Cairo		EG
city	San Salvador	San Salvador		SV
city	Malabo	Malabo		GQ
city	Asmara	Asmara		ER
city	Tallinn	Tallinn		EE
city	Mbabane	Mbabane		SZ
city	Addis Ababa	Addis Ababa		ET
city	Stanley	Stanley		FK	Stanley
city	Torshavn	Torshavn		FO
city	Suva	Suva		FJ
city	Helsinki	Helsinki		FI
city	Paris	Paris		FR
city	Cayenne	Cayenne		GF
city	Papeete	Papeete		PF
city	Libreville	Libreville		GA
city	Banjul	Banjul		GM
city	Tbilisi	Tbilisi		GE
city	Berlin	Berlin		DE
city	Accra	Accra		GH
city	Athens	Athens		GR
city	Nuuk	Nuuk		GL
city	St. George’s	St. George’s		GD
city	Basse-Terre	Basse-Terre		GP	Basse-Terre
city	Hagatna	Hagatna		GU
city	Guatemala City	Guatemala City		GT
city	Saint Peter Port	Saint Peter Port		GG
city	Conakry	Conakry		GN
city	Bissau	Bissau		GW
city	Georgetown	Georgetown		GY	Georgetown
city	Port-au-Prince	Port-au-Prince		HT
city	Tegucigalpa	Tegucigalpa		HN
city	Budapest	Budapest		HU
city	Reykjavik	Reykjavik		IS
city	New Delhi	New Delhi		IN
city	Jakarta	Jakarta		ID
city	Tehran	Tehran		IR
city	Baghdad	Baghdad		IQ
city	Dublin	Dublin		IE
city	Jerusalem	Jerusalem		IL
city	Rome	Rome		IT
city	Kingston	Kingston		JM	Kingston
city	Tokyo	Tokyo		JP
city	Amman	Amman		JO
city	Astana	Astana		KZ
city	Nairobi	Nairobi		KE
city	Tarawa	Tarawa		KI
city	Pyongyang	Pyongyang		KP
city	Seoul	Seoul		KR
city	Pristina	Pristina		XK
city	Kuwait City	Kuwait City		KW
city	Bishkek	Bishkek		KG
city	Vientiane	Vientiane		LA
city	Riga	Riga		LV
city	Beirut	Beirut		LB
city	Maseru	Maseru		LS
city	Monrovia	Monrovia		LR
city	Tripoli	Tripoli		LY
city	Vaduz	Vaduz		LI
city	Vilnius	Vilnius		LT
city	Antananarivo	Antananarivo		MG
city	Lilongwe	Lilongwe		MW
city	Kuala Lumpur	Kuala Lumpur		MY
city	Malé	Malé		MV
city	Bamako	Bamako		ML
city	Valletta	Valletta		MT
city	Majuro	Majuro		MH
city	Fort-de-France	Fort-de-France		MQ
city	Nouakchott	Nouakchott		MR
city	Port Louis	Port Louis		MU
city	Mamoudzou	Mamoudzou		YT
city	Mexico City	Mexico City		MX
city	Palikir	Palikir		FM
city	Chisinau	Chisinau		MD
city	Ulaanbaatar	Ulaanbaatar		MN
city	Podgorica	Podgorica		ME
city	Rabat	Rabat		MA
city	Maputo	Maputo		MZ
city	Naypyidaw	Naypyidaw		MM
city	Windhoek	Windhoek		NA
city	Yaren	Yaren		NR
city	Kathmandu	Kathmandu		NP
city	Amsterdam	Amsterdam		NL
city	Wellington	Wellington		NZ
city	Managua	Managua		NI
city	Niamey	Niamey		NE
city	Abuja	Abuja		NG
city	Alofi	Alofi		NU
city	Skopje	Skopje		MK
city	Saipan	Saipan		MP
city	Oslo	Oslo		NO
city	Muscat	Muscat		OM
city	Islamabad	Islamabad		PK
city	Ngerulmud	Ngerulmud		PW
city	Ramallah	Ramallah		PS
city	Panama City	Panama City		PA
city	Port Moresby	Port Moresby		PG
city	Asuncion	Asuncion		PY
city	Lima	Lima		PE
city	Manila	Manila		PH
city	Adamstown	Adamstown		PN
city	Warsaw	Warsaw		PL
city	Lisbon	Lisbon		PT
city	San Juan	San Juan		PR
city	Doha	Doha		QA
city	Bucharest	Bucharest		RO
city	Moscow	Moscow		RU
city	Kigali	Kigali		RW
city	Gustavia	Gustavia		BL
city	Jamestown	Jamestown		SH	Jamestown
city	Basseterre	Basseterre		KN
city	Castries	Castries		LC	Castries
city	Marigot	Marigot		MF
city	Kingstown	Kingstown		VC
city	Apia	Apia		WS
city	São Tomé	São Tomé		ST
city	Riyadh	Riyadh		SA
city	Dakar	Dakar		SN
city	Belgrade	Belgrade		RS
city	Victoria	Victoria		SC	Victoria
city	Freetown	Freetown		SL
city	Philipsburg	Philipsburg		SX
city	Bratislava	Bratislava		SK
city	Ljubljana	Ljubljana		SI
city	Honiara	Honiara		SB
city	Mogadishu	Mogadishu		SO
city	Pretoria	Pretoria		ZA
city	Juba	Juba		SS
city	Madrid	Madrid		ES
city	Colombo	Colombo		LK
city	Khartoum	Khartoum		SD
city	Paramaribo	Paramaribo		SR
city	Longyearbyen	Longyearbyen		SJ
city	Stockholm	Stockholm		SE
city	Bern	Bern		CH
city	Damascus	Damascus		SY
city	Taipei	Taipei		TW
city	Dushanbe	Dushanbe		TJ
city	Dodoma	Dodoma		TZ
city	Bangkok	Bangkok		TH
city	Dili	Dili		TL
city	Lomé	Lomé		TG
city	Nuku’alofa	Nuku’alofa		TO
city	Port of Spain	Port of Spain		TT
city	Tunis	Tunis		TN
city	Ankara	Ankara		TR
city	Ashgabat	Ashgabat		TM
city	Cockburn Town	Cockburn Town		TC
city	Funafuti	Funafuti		TV
city	Kampala	Kampala		UG
city	Abu Dhabi	Abu Dhabi		AE
city	London	London		GB
city	Montevideo	Montevideo		UY
city	Tashkent	Tashkent		UZ
city	Port Vila	Port Vila		VU
city	Caracas	Caracas		VE
city	Hanoi	Hanoi		VN
city	Road Town	Road Town		VG
city	Charlotte Amalie	Charlotte Amalie		VI
city	Mata-Utu	Mata-Utu		WF
city	Laayoune	Laayoune		EH
city	Sanaa	Sanaa		YE
city	Lusaka	Lusaka		ZM
city	Harare	Harare		ZW
city	Washington	Washington|Washington, D.C.|Washington D.C.|Washington, DC|Washington DC|D.C.		US
city	New York	New York|New York City|New York, NY		US
city	Los Angeles	Los Angeles|LA|L.A.		US
city	Chicago	Chicago		US
city	Houston	Houston		US
city	Phoenix	Phoenix		US	Phoenix
city	Philadelphia	Philadelphia		US
city	San Antonio	San Antonio		US
city	San Diego	San Diego		US
city	Dallas	Dallas		US	Dallas
city	San Jose	San Jose		US
city	Austin	Austin		US	Austin
city	San Francisco	San Francisco		US
city	Seattle	Seattle		US
city	Denver	Denver		US
city	Boston	Boston		US
city	Detroit	Detroit		US
city	Atlanta	Atlanta		US
city	Miami	Miami		US
city	Minneapolis	Minneapolis		US
city	Cleveland	Cleveland		US
city	Pittsburgh	Pittsburgh		US
city	St. Louis	St. Louis|Saint Louis		US
city	New Orleans	New Orleans		US
city	Las Vegas	Las Vegas		US
city	Portland	Portland		US	Portland
city	Sacramento	Sacramento		US
city	Honolulu	Honolulu		US
city	Anchorage	Anchorage		US
city	Norfolk	Norfolk		US	Norfolk
city	Baltimore	Baltimore		US
city	Charlotte	Charlotte		US	Charlotte
city	Nashville	Nashville		US
city	Memphis	Memphis		US
city	Indianapolis	Indianapolis		US
city	Milwaukee	Milwaukee		US
city	Salt Lake City	Salt Lake City		US
city	Tucson	Tucson		US
city	Albuquerque	Albuquerque		US
city	El Paso	El Paso		US
city	Fort Worth	Fort Worth		US
city	Kansas City	Kansas City		US
city	Oakland	Oakland		US
city	Palo Alto	Palo Alto		US
city	Cupertino	Cupertino		US
city	Santa Clara	Santa Clara		US
city	Mountain View	Mountain View		US
city	Brooklyn	Brooklyn		US
city	Manhattan	Manhattan		US
city	Queens	Queens		US	Queens
city	Bronx	Bronx		US
city	Orlando	Orlando		US	Orlando
city	Tampa	Tampa		US
city	Cincinnati	Cincinnati		US
city	Omaha	Omaha		US
city	Buffalo	Buffalo		US	Buffalo
city	Newark	Newark		US
city	Boise	Boise		US
city	Syracuse	Syracuse		US
city	Albany	Albany		US	Albany
city	Annapolis	Annapolis		US
city	Tulsa	Tulsa		US
city	Oklahoma City	Oklahoma City		US
city	Raleigh	Raleigh		US	Raleigh
city	Richmond	Richmond		US	Richmond
city	Hartford	Hartford		US	Hartford
city	Spokane	Spokane		US	Spokane
city	Tacoma	Tacoma		US
city	Berkeley	Berkeley		US	Berkeley
city	Long Beach	Long Beach		US
city	Des Moines	Des Moines		US
city	Louisville	Louisville		US	Louisville
city	Jacksonville	Jacksonville		US	Jacksonville
city	Fort Lauderdale	Fort Lauderdale		US
city	Colorado Springs	Colorado Springs		US
city	Huntsville	Huntsville		US
city	Little Rock	Little Rock		US
city	Baton Rouge	Baton Rouge		US
city	Savannah	Savannah		US	Savannah
city	Providence	Providence		US	Providence
city	Reno	Reno		US	Reno
city	Santa Fe	Santa Fe		US
city	Ann Arbor	Ann Arbor		US
city	Cape Canaveral	Cape Canaveral		US
city	Osaka	Osaka		JP
city	Kyoto	Kyoto		JP
city	Yokohama	Yokohama		JP
city	Nagoya	Nagoya		JP
city	Sapporo	Sapporo		JP
city	Kobe	Kobe		JP
city	Sendai	Sendai		JP
city	Hiroshima	Hiroshima		JP
city	Nagasaki	Nagasaki		JP
city	Kawasaki	Kawasaki		JP
city	Kitakyushu	Kitakyushu		JP
city	Naha	Naha		JP
city	Yokosuka	Yokosuka		JP
city	Kanazawa	Kanazawa		JP
city	Karuizawa	Karuizawa		JP
city	Hakone	Hakone		JP
city	Tsukuba	Tsukuba		JP
city	Sasebo	Sasebo		JP
city	Iwakuni	Iwakuni		JP
city	Misawa	Misawa		JP
city	Kasumigaseki	Kasumigaseki		JP
city	Nagatacho	Nagatacho		JP
city	Hakodate	Hakodate		JP
city	Shimonoseki	Shimonoseki		JP
city	Shanghai	Shanghai		CN
city	Guangzhou	Guangzhou		CN
city	Shenzhen	Shenzhen		CN
city	Wuhan	Wuhan		CN
city	Tianjin	Tianjin		CN
city	Chengdu	Chengdu		CN
city	Nanjing	Nanjing		CN
city	Xi’an	Xi’an|Xian		CN
city	Hangzhou	Hangzhou		CN
city	Suzhou	Suzhou		CN
city	Shenyang	Shenyang		CN
city	Harbin	Harbin		CN
city	Dalian	Dalian		CN
city	Qingdao	Qingdao		CN
city	Xiamen	Xiamen		CN
city	Changsha	Changsha		CN
city	Zhengzhou	Zhengzhou		CN
city	Kunming	Kunming		CN
city	Hefei	Hefei		CN
city	Urumqi	Urumqi		CN
city	Lhasa	Lhasa		CN
city	Kashgar	Kashgar		CN
city	Dongguan	Dongguan		CN
city	Ningbo	Ningbo		CN
city	Jinan	Jinan		CN
city	Fuzhou	Fuzhou		CN
city	Nanning	Nanning		CN
city	Guiyang	Guiyang		CN
city	Lanzhou	Lanzhou		CN
city	Taiyuan	Taiyuan		CN
city	Nanchang	Nanchang		CN
city	Hohhot	Hohhot		CN
city	Haikou	Haikou		CN
city	Sanya	Sanya		CN
city	Zhongnanhai	Zhongnanhai		CN
city	Beidaihe	Beidaihe		CN
city	Boao	Boao		CN
city	Kaohsiung	Kaohsiung		TW
city	Taichung	Taichung		TW
city	Tainan	Tainan		TW
city	Taoyuan	Taoyuan		TW
city	Keelung	Keelung		TW
city	New Taipei	New Taipei|New Taipei City		TW
city	Hualien	Hualien		TW
city	Busan	Busan|Pusan		KR
city	Incheon	Incheon		KR
city	Daegu	Daegu		KR
city	Daejeon	Daejeon		KR
city	Gwangju	Gwangju		KR
city	Ulsan	Ulsan		KR
city	Suwon	Suwon		KR
city	Sejong	Sejong		KR
city	Pyeongtaek	Pyeongtaek		KR
city	Changwon	Changwon		KR
city	Gyeongju	Gyeongju		KR
city	Panmunjom	Panmunjom		KR
city	Pohang	Pohang		KR
city	Kaesong	Kaesong		KP
city	Hamhung	Hamhung		KP
city	Wonsan	Wonsan		KP
city	Yongbyon	Yongbyon		KP
city	Sinuiju	Sinuiju		KP
city	Delhi	Delhi		IN
city	Mumbai	Mumbai|Bombay		IN
city	Bengaluru	Bengaluru|Bangalore		IN
city	Chennai	Chennai|Madras		IN
city	Kolkata	Kolkata|Calcutta		IN
city	Hyderabad	Hyderabad		IN
city	Pune	Pune		IN
city	Ahmedabad	Ahmedabad		IN
city	Jaipur	Jaipur		IN
city	Lucknow	Lucknow		IN
city	Kanpur	Kanpur		IN
city	Nagpur	Nagpur		IN
city	Surat	Surat		IN	Surat
city	Kochi	Kochi		IN	Kochi
city	Visakhapatnam	Visakhapatnam		IN
city	Varanasi	Varanasi		IN
city	Amritsar	Amritsar		IN
city	Srinagar	Srinagar		IN
city	Chandigarh	Chandigarh		IN
city	Guwahati	Guwahati		IN
city	Gurugram	Gurugram|Gurgaon		IN
city	Noida	Noida		IN
city	Karachi	Karachi		PK
city	Lahore	Lahore		PK
city	Rawalpindi	Rawalpindi		PK
city	Peshawar	Peshawar		PK
city	Quetta	Quetta		PK
city	Gwadar	Gwadar		PK
city	Faisalabad	Faisalabad		PK
city	Chittagong	Chittagong|Chattogram		BD
city	Cox’s Bazar	Cox’s Bazar		BD
city	Hambantota	Hambantota		LK
city	Kandy	Kandy		LK
city	Jaffna	Jaffna		LK
city	Pokhara	Pokhara		NP
city	Surabaya	Surabaya		ID
city	Bandung	Bandung		ID
city	Medan	Medan		ID
city	Semarang	Semarang		ID
city	Makassar	Makassar		ID
city	Nusantara	Nusantara		ID
city	Denpasar	Denpasar		ID
city	Labuan Bajo	Labuan Bajo		ID
city	Batam	Batam		ID
city	Putrajaya	Putrajaya		MY
city	George Town	George Town		MY	George Town
city	Johor Bahru	Johor Bahru		MY
city	Kota Kinabalu	Kota Kinabalu		MY
city	Kuching	Kuching		MY
city	Langkawi	Langkawi		MY
city	Cebu	Cebu		PH
city	Davao	Davao		PH
city	Quezon City	Quezon City		PH
city	Makati	Makati		PH
city	Subic Bay	Subic Bay		PH
city	Zamboanga	Zamboanga		PH
city	Baguio	Baguio		PH
city	Chiang Mai	Chiang Mai		TH
city	Phuket	Phuket		TH
city	Pattaya	Pattaya		TH
city	Hua Hin	Hua Hin		TH
city	Ho Chi Minh City	Ho Chi Minh City|Saigon		VN
city	Da Nang	Da Nang|Danang		VN
city	Haiphong	Haiphong		VN
city	Hue	Hue		VN	Hue
city	Cam Ranh Bay	Cam Ranh Bay|Cam Ranh		VN
city	Yangon	Yangon|Rangoon		MM
city	Mandalay	Mandalay		MM
city	Siem Reap	Siem Reap		KH
city	Sihanoukville	Sihanoukville		KH
city	Sydney	Sydney		AU
city	Melbourne	Melbourne		AU
city	Brisbane	Brisbane		AU
city	Perth	Perth		AU
city	Adelaide	Adelaide		AU
city	Darwin	Darwin		AU	Darwin
city	Hobart	Hobart		AU
city	Gold Coast	Gold Coast		AU
city	Geelong	Geelong		AU
city	Newcastle	Newcastle		AU	Newcastle
city	Auckland	Auckland		NZ
city	Christchurch	Christchurch		NZ
city	Queenstown	Queenstown		NZ
city	Toronto	Toronto		CA
city	Montreal	Montreal|Montréal		CA
city	Vancouver	Vancouver		CA
city	Calgary	Calgary		CA
city	Edmonton	Edmonton		CA
city	Winnipeg	Winnipeg		CA
city	Halifax	Halifax		CA
city	Quebec City	Quebec City		CA
city	Kananaskis	Kananaskis		CA
city	Banff	Banff		CA
city	Charlevoix	Charlevoix		CA
city	Guadalajara	Guadalajara		MX
city	Monterrey	Monterrey		MX
city	Tijuana	Tijuana		MX
city	Cancun	Cancun|Cancún		MX
city	Ciudad Juarez	Ciudad Juarez|Ciudad Juárez		MX
city	Acapulco	Acapulco		MX
city	Los Cabos	Los Cabos		MX
city	Manchester	Manchester		GB
city	Southampton	Southampton		GB
city	Nottingham	Nottingham		GB
city	Leicester	Leicester		GB
city	Coventry	Coventry		GB
city	Aberdeen	Aberdeen		GB	Aberdeen
city	Swansea	Swansea		GB
city	York	York		GB	York
city	Brighton	Brighton		GB
city	Dover	Dover		GB	Dover
city	Doncaster	Doncaster		GB
city	Sunderland	Sunderland		GB	Sunderland
city	Birmingham	Birmingham		GB
city	Liverpool	Liverpool		GB
city	Glasgow	Glasgow		GB
city	Edinburgh	Edinburgh		GB
city	Cardiff	Cardiff		GB
city	Belfast	Belfast		GB
city	Leeds	Leeds		GB
city	Bristol	Bristol		GB
city	Sheffield	Sheffield		GB
city	Oxford	Oxford		GB
city	Cambridge	Cambridge		GB	Cambridge
city	Salisbury	Salisbury		GB	Salisbury
city	Portsmouth	Portsmouth		GB
city	Plymouth	Plymouth		GB	Plymouth
city	Westminster	Westminster		GB
city	Cork	Cork		IE	Cork
city	Galway	Galway		IE
city	Limerick	Limerick		IE
city	Marseille	Marseille|Marseilles		FR
city	Lyon	Lyon		FR
city	Toulouse	Toulouse		FR
city	Nice	Nice		FR	Nice
city	Nantes	Nantes		FR
city	Strasbourg	Strasbourg		FR
city	Bordeaux	Bordeaux		FR
city	Lille	Lille		FR
city	Cannes	Cannes		FR
city	Versailles	Versailles		FR
city	Biarritz	Biarritz		FR
city	Cherbourg	Cherbourg		FR
city	Grenoble	Grenoble		FR
city	Rennes	Rennes		FR
city	Hamburg	Hamburg		DE
city	Munich	Munich|München		DE
city	Frankfurt	Frankfurt		DE
city	Cologne	Cologne|Köln		DE
city	Stuttgart	Stuttgart		DE
city	Düsseldorf	Düsseldorf|Dusseldorf		DE
city	Leipzig	Leipzig		DE
city	Dresden	Dresden		DE
city	Bonn	Bonn		DE
city	Bremen	Bremen		DE
city	Hanover	Hanover|Hannover		DE
city	Nuremberg	Nuremberg		DE
city	Potsdam	Potsdam		DE
city	Elmau	Elmau		DE
city	Magdeburg	Magdeburg		DE
city	Ramstein	Ramstein		DE
city	Karlsruhe	Karlsruhe		DE
city	Milan	Milan		IT
city	Naples	Naples		IT
city	Turin	Turin		IT
city	Venice	Venice		IT
city	Florence	Florence		IT	Florence
city	Genoa	Genoa		IT
city	Bologna	Bologna		IT
city	Palermo	Palermo		IT
city	Trieste	Trieste		IT
city	Bari	Bari		IT	Bari
city	Taormina	Taormina		IT
city	Aviano	Aviano		IT
city	Barcelona	Barcelona		ES
city	Seville	Seville		ES
city	Bilbao	Bilbao		ES
city	Zaragoza	Zaragoza		ES
city	Málaga	Málaga|Malaga		ES
city	Granada	Granada		ES
city	Ceuta	Ceuta		ES
city	Melilla	Melilla		ES
city	Palma	Palma		ES	Palma
city	Porto	Porto		PT	Porto
city	Lajes	Lajes		PT
city	The Hague	The Hague		NL
city	Rotterdam	Rotterdam		NL
city	Eindhoven	Eindhoven		NL
city	Utrecht	Utrecht		NL
city	Maastricht	Maastricht		NL
city	Veldhoven	Veldhoven		NL
city	Antwerp	Antwerp		BE
city	Ghent	Ghent		BE
city	Bruges	Bruges		BE
city	Leuven	Leuven		BE
city	Liège	Liège|Liege		BE
city	Mons	Mons		BE	Mons
city	Luxembourg City	Luxembourg City		LU
city	Geneva	Geneva		CH
city	Zurich	Zurich|Zürich		CH
city	Basel	Basel		CH
city	Davos	Davos		CH
city	Lausanne	Lausanne		CH
city	Lucerne	Lucerne		CH
city	Lugano	Lugano		CH
city	Salzburg	Salzburg		AT
city	Graz	Graz		AT
city	Innsbruck	Innsbruck		AT
city	Linz	Linz		AT	Linz
city	Gothenburg	Gothenburg		SE
city	Malmö	Malmö|Malmo		SE
city	Kiruna	Kiruna		SE
city	Luleå	Luleå		SE
city	Bergen	Bergen		NO	Bergen
city	Trondheim	Trondheim		NO
city	Stavanger	Stavanger		NO
city	Tromsø	Tromsø|Tromso		NO
city	Kirkenes	Kirkenes		NO
city	Aarhus	Aarhus		DK
city	Odense	Odense		DK
city	Espoo	Espoo		FI
city	Tampere	Tampere		FI
city	Turku	Turku		FI
city	Oulu	Oulu		FI
city	Kraków	Kraków|Krakow|Cracow		PL
city	Gdańsk	Gdańsk|Gdansk		PL
city	Wrocław	Wrocław|Wroclaw		PL
city	Poznań	Poznań|Poznan		PL
city	Łódź	Łódź|Lodz		PL
city	Rzeszów	Rzeszów|Rzeszow		PL
city	Szczecin	Szczecin		PL
city	Katowice	Katowice		PL
city	Lublin	Lublin		PL
city	Brno	Brno		CZ
city	Ostrava	Ostrava		CZ
city	Košice	Košice|Kosice		SK
city	Debrecen	Debrecen		HU
city	Szeged	Szeged		HU
city	Constanța	Constanța|Constanta		RO
city	Cluj-Napoca	Cluj-Napoca		RO
city	Timișoara	Timișoara|Timisoara		RO
city	Iași	Iași|Iasi		RO
city	Plovdiv	Plovdiv		BG
city	Varna	Varna		BG
city	Burgas	Burgas		BG
city	Thessaloniki	Thessaloniki		GR
city	Piraeus	Piraeus		GR
city	Alexandroupoli	Alexandroupoli|Alexandroupolis		GR
city	Split	Split		HR	Split
city	Dubrovnik	Dubrovnik		HR
city	Rijeka	Rijeka		HR
city	Novi Sad	Novi Sad		RS
city	Niš	Niš		RS
city	Mostar	Mostar		BA
city	Srebrenica	Srebrenica		BA
city	Odesa	Odesa|Odessa		UA
city	Lviv	Lviv|Lvov		UA
city	Mariupol	Mariupol		UA
city	Bakhmut	Bakhmut		UA
city	Chernihiv	Chernihiv		UA
city	Sevastopol	Sevastopol		UA
city	Chernobyl	Chernobyl|Chornobyl		UA
city	Bucha	Bucha		UA
city	Irpin	Irpin		UA
city	Kramatorsk	Kramatorsk		UA
city	Sloviansk	Sloviansk		UA
city	Avdiivka	Avdiivka		UA
city	Pokrovsk	Pokrovsk		UA
city	Poltava	Poltava		UA
city	Zhytomyr	Zhytomyr		UA
city	Vinnytsia	Vinnytsia		UA
city	Enerhodar	Enerhodar		UA
city	Melitopol	Melitopol		UA
city	Berdiansk	Berdiansk		UA
city	Severodonetsk	Severodonetsk|Sievierodonetsk		UA
city	Lysychansk	Lysychansk		UA
city	Izium	Izium|Izyum		UA
city	Kyiv	Kyiv|Kiev		UA
city	Saint Petersburg	Saint Petersburg|St. Petersburg|St Petersburg		RU
city	Novosibirsk	Novosibirsk		RU
city	Yekaterinburg	Yekaterinburg		RU
city	Kazan	Kazan		RU
city	Nizhny Novgorod	Nizhny Novgorod		RU
city	Samara	Samara		RU	Samara
city	Vladivostok	Vladivostok		RU
city	Khabarovsk	Khabarovsk		RU
city	Sochi	Sochi		RU
city	Murmansk	Murmansk		RU
city	Volgograd	Volgograd		RU
city	Rostov-on-Don	Rostov-on-Don		RU
city	Grozny	Grozny		RU
city	Irkutsk	Irkutsk		RU
city	Krasnoyarsk	Krasnoyarsk		RU
city	Omsk	Omsk		RU
city	Chelyabinsk	Chelyabinsk		RU
city	Perm	Perm		RU	Perm
city	Ufa	Ufa		RU
city	Yakutsk	Yakutsk		RU
city	Novorossiysk	Novorossiysk		RU
city	Arkhangelsk	Arkhangelsk		RU
city	Sakhalin	Sakhalin		RU
city	Gomel	Gomel		BY
city	Brest-Litovsk	Brest-Litovsk		BY
city	Grodno	Grodno		BY
city	Istanbul	Istanbul		TR
city	Izmir	Izmir		TR
city	Antalya	Antalya		TR
city	Gaziantep	Gaziantep		TR
city	Incirlik	Incirlik		TR
city	Diyarbakir	Diyarbakir|Diyarbakır		TR
city	Bursa	Bursa		TR
city	Adana	Adana		TR
city	Batumi	Batumi		GE
city	Gori	Gori		GE	Gori
city	Ganja	Ganja		AZ	Ganja
city	Almaty	Almaty		KZ
city	Nur-Sultan	Nur-Sultan		KZ
city	Baikonur	Baikonur		KZ
city	Aktau	Aktau		KZ
city	Samarkand	Samarkand		UZ
city	Bukhara	Bukhara		UZ
city	Tel Aviv	Tel Aviv		IL
city	Haifa	Haifa		IL
city	Eilat	Eilat		IL
city	Beersheba	Beersheba		IL
city	Ashdod	Ashdod		IL
city	Sderot	Sderot		IL
city	Gaza City	Gaza City		PS
city	Rafah	Rafah		PS
city	Khan Younis	Khan Younis|Khan Yunis		PS
city	Jenin	Jenin		PS
city	Nablus	Nablus		PS
city	Hebron	Hebron		PS
city	Bethlehem	Bethlehem		PS
city	Jericho	Jericho		PS
city	Sidon	Sidon		LB	Sidon
city	Tyre	Tyre		LB	Tyre
city	Aleppo	Aleppo		SY
city	Homs	Homs		SY
city	Idlib	Idlib		SY
city	Raqqa	Raqqa		SY
city	Latakia	Latakia		SY
city	Palmyra	Palmyra		SY
city	Hama	Hama		SY	Hama
city	Tartus	Tartus		SY
city	Deir ez-Zor	Deir ez-Zor|Deir al-Zor		SY
city	Mosul	Mosul		IQ
city	Basra	Basra		IQ
city	Erbil	Erbil|Irbil		IQ
city	Kirkuk	Kirkuk		IQ
city	Fallujah	Fallujah		IQ
city	Najaf	Najaf		IQ
city	Tikrit	Tikrit		IQ
city	Ramadi	Ramadi		IQ
city	Karbala	Karbala		IQ
city	Sulaymaniyah	Sulaymaniyah		IQ
city	Isfahan	Isfahan		IR
city	Shiraz	Shiraz		IR
city	Mashhad	Mashhad		IR
city	Tabriz	Tabriz		IR
city	Qom	Qom		IR
city	Natanz	Natanz		IR
city	Fordow	Fordow|Fordo		IR
city	Bushehr	Bushehr		IR
city	Bandar Abbas	Bandar Abbas		IR
city	Arak	Arak		IR	Arak
city	Chabahar	Chabahar		IR
city	Jeddah	Jeddah		SA
city	Mecca	Mecca		SA
city	Medina	Medina		SA	Medina
city	Dhahran	Dhahran		SA
city	Dammam	Dammam		SA
city	Neom	Neom|NEOM		SA
city	Yanbu	Yanbu		SA
city	Dubai	Dubai		AE
city	Sharjah	Sharjah		AE
city	Fujairah	Fujairah		AE
city	Aden	Aden		YE
city	Hodeidah	Hodeidah|Hudaydah		YE
city	Marib	Marib		YE
city	Taiz	Taiz		YE
city	Salalah	Salalah		OM
city	Duqm	Duqm		OM
city	Sohar	Sohar		OM
city	Alexandria	Alexandria		EG
city	Suez	Suez		EG
city	Port Said	Port Said		EG
city	Sharm el-Sheikh	Sharm el-Sheikh|Sharm El-Sheikh|Sharm el Sheikh		EG
city	Giza	Giza		EG
city	Luxor	Luxor		EG
city	Aswan	Aswan		EG
city	Benghazi	Benghazi		LY
city	Misrata	Misrata		LY
city	Sirte	Sirte		LY
city	Tobruk	Tobruk		LY
city	Derna	Derna		LY	Derna
city	Sfax	Sfax		TN
city	Casablanca	Casablanca		MA
city	Marrakesh	Marrakesh|Marrakech		MA
city	Tangier	Tangier		MA
city	Fez	Fez		MA	Fez
city	Agadir	Agadir		MA
city	Oran	Oran		DZ
city	Lagos	Lagos		NG
city	Kano	Kano		NG
city	Port Harcourt	Port Harcourt		NG
city	Maiduguri	Maiduguri		NG
city	Ibadan	Ibadan		NG
city	Kaduna	Kaduna		NG
city	Mombasa	Mombasa		KE
city	Mekelle	Mekelle		ET
city	Bahir Dar	Bahir Dar		ET
city	Port Sudan	Port Sudan		SD
city	El Fasher	El Fasher|El-Fasher|al-Fashir		SD
city	Omdurman	Omdurman		SD
city	Kismayo	Kismayo		SO
city	Hargeisa	Hargeisa		SO
city	Dar es Salaam	Dar es Salaam		TZ
city	Arusha	Arusha		TZ
city	Zanzibar	Zanzibar		TZ
city	Goma	Goma		CD
city	Lubumbashi	Lubumbashi		CD
city	Bukavu	Bukavu		CD
city	Kisangani	Kisangani		CD
city	Johannesburg	Johannesburg		ZA
city	Cape Town	Cape Town		ZA
city	Durban	Durban		ZA
city	Port Elizabeth	Port Elizabeth		ZA
city	Soweto	Soweto		ZA
city	Sandton	Sandton		ZA
city	Bulawayo	Bulawayo		ZW
city	Beira	Beira		MZ	Beira
city	Cabo Delgado	Cabo Delgado		MZ
city	Timbuktu	Timbuktu		ML
city	Gao	Gao		ML	Gao
city	Kidal	Kidal		ML
city	Agadez	Agadez		NE
city	Douala	Douala		CM
city	Abidjan	Abidjan		CI
city	Bouaké	Bouaké		CI
city	São Paulo	São Paulo|Sao Paulo		BR
city	Rio de Janeiro	Rio de Janeiro		BR
city	Belo Horizonte	Belo Horizonte		BR
city	Salvador	Salvador		BR	Salvador
city	Recife	Recife		BR
city	Porto Alegre	Porto Alegre		BR
city	Manaus	Manaus		BR
city	Belém	Belém|Belem		BR
city	Curitiba	Curitiba		BR
city	Fortaleza	Fortaleza		BR
city	Brasília	Brasília		BR
city	Rosario	Rosario		AR	Rosario
city	Mendoza	Mendoza		AR	Mendoza
city	Ushuaia	Ushuaia		AR
city	Bariloche	Bariloche		AR
city	Valparaíso	Valparaíso|Valparaiso		CL
city	Punta Arenas	Punta Arenas		CL
city	Antofagasta	Antofagasta		CL
city	Cusco	Cusco|Cuzco		PE
city	Arequipa	Arequipa		PE
city	Callao	Callao		PE
city	Chancay	Chancay		PE
city	Medellín	Medellín|Medellin		CO
city	Cali	Cali		CO	Cali
city	Cartagena	Cartagena		CO
city	Bogotá	Bogotá		CO
city	Barranquilla	Barranquilla		CO
city	Maracaibo	Maracaibo		VE
city	Guayaquil	Guayaquil		EC
city	Santiago de Cuba	Santiago de Cuba		CU
city	Guantanamo	Guantanamo|Guantánamo		CU
city	Yaoundé	Yaoundé		CM
city	Sucre	Sucre		BO	Sucre
city	Santa Cruz de la Sierra	Santa Cruz de la Sierra		BO
city	San José	San José		CR
city	Asunción	Asunción		PY
city	Port Blair	Port Blair		IN
city	Noumea	Noumea|Nouméa		FR
city	Barnsley	Barnsley		GB
city	Batley	Batley		GB
city	Bradford	Bradford		GB	Bradford
city	Brighouse	Brighouse		GB
city	Dewsbury	Dewsbury		GB
city	Huddersfield	Huddersfield		GB
city	Keighley	Keighley		GB
city	Pontefract	Pontefract		GB
city	Pudsey	Pudsey		GB
city	Rotherham	Rotherham		GB
city	Todmorden	Todmorden		GB
city	Wakefield	Wakefield		GB	Wakefield
city	Rochdale	Rochdale		GB
city	Oldham	Oldham		GB
city	Bury	Bury		GB	Bury
city	Bolton	Bolton		GB	Bolton
city	Wigan	Wigan		GB
city	Stockport	Stockport		GB
city	Salford	Salford		GB
city	Warrington	Warrington		GB	Warrington
city	Blackpool	Blackpool		GB
city	Blackburn	Blackburn		GB	Blackburn
city	Burnley	Burnley		GB
city	Preston	Preston		GB	Preston
city	Lancaster	Lancaster		GB	Lancaster
city	Carlisle	Carlisle		GB	Carlisle
city	Middlesbrough	Middlesbrough		GB
city	Darlington	Darlington		GB
city	Durham	Durham		GB
city	Gateshead	Gateshead		GB
city	Newcastle upon Tyne	Newcastle upon Tyne		GB
city	North Shields	North Shields		GB
city	South Shields	South Shields		GB
city	Redcar	Redcar		GB
city	Hartlepool	Hartlepool		GB
city	Scarborough	Scarborough		GB
city	Grimsby	Grimsby		GB
city	Scunthorpe	Scunthorpe		GB
city	Harrogate	Harrogate		GB
city	Mansfield	Mansfield		GB	Mansfield
city	Derby	Derby		GB	Derby
city	Loughborough	Loughborough		GB
city	Lincoln	Lincoln		GB	Lincoln
city	Peterborough	Peterborough		GB
city	Northampton	Northampton		GB
city	Kettering	Kettering		GB
city	Wolverhampton	Wolverhampton		GB
city	Walsall	Walsall		GB
city	Dudley	Dudley		GB	Dudley
city	West Bromwich	West Bromwich		GB
city	Solihull	Solihull		GB
city	Stoke-on-Trent	Stoke-on-Trent		GB
city	Shrewsbury	Shrewsbury		GB
city	Telford	Telford		GB	Telford
city	Worcester	Worcester		GB	Worcester
city	Hereford	Hereford		GB
city	Gloucester	Gloucester		GB
city	Cheltenham	Cheltenham		GB
city	Stroud	Stroud		GB	Stroud
city	Swindon	Swindon		GB
city	Reading	Reading		GB	Reading
city	Slough	Slough		GB	Slough
city	Windsor	Windsor		GB	Windsor
city	Maidenhead	Maidenhead		GB
city	Guildford	Guildford		GB
city	Woking	Woking		GB
city	Aldershot	Aldershot		GB
city	Farnborough	Farnborough		GB
city	Basingstoke	Basingstoke		GB
city	Winchester	Winchester		GB
city	Bournemouth	Bournemouth		GB
city	Poole	Poole		GB	Poole
city	Torquay	Torquay		GB
city	Truro	Truro		GB
city	Penzance	Penzance		GB
city	Taunton	Taunton		GB
city	Weston-super-Mare	Weston-super-Mare		GB
city	Eastbourne	Eastbourne		GB
city	Hastings	Hastings		GB	Hastings
city	Crawley	Crawley		GB	Crawley
city	Maidstone	Maidstone		GB
city	Canterbury	Canterbury		GB
city	Folkestone	Folkestone		GB
city	Margate	Margate		GB
city	Chatham	Chatham		GB	Chatham
city	Southend-on-Sea	Southend-on-Sea		GB
city	Colchester	Colchester		GB
city	Chelmsford	Chelmsford		GB
city	Ipswich	Ipswich		GB
city	Norwich	Norwich		GB
city	Great Yarmouth	Great Yarmouth		GB
city	King’s Lynn	King’s Lynn		GB
city	Luton	Luton		GB
city	Bedford	Bedford		GB	Bedford
city	Milton Keynes	Milton Keynes		GB
city	Stevenage	Stevenage		GB
city	Watford	Watford		GB
city	St Albans	St Albans		GB
city	Hitchin	Hitchin		GB
city	Harwich	Harwich		GB
city	Croydon	Croydon		GB
city	Brixton	Brixton		GB
city	Hackney	Hackney		GB
city	Islington	Islington		GB
city	Camden	Camden		GB	Camden
city	Tottenham	Tottenham		GB	Tottenham
city	Wimbledon	Wimbledon		GB	Wimbledon
city	Hornchurch	Hornchurch		GB
city	Upminster	Upminster		GB
city	Chelsea	Chelsea		GB	Chelsea
city	Kensington	Kensington		GB	Kensington
city	Whitechapel	Whitechapel		GB
city	Lewisham	Lewisham		GB
city	Southwark	Southwark		GB
city	Lambeth	Lambeth		GB
city	Wembley	Wembley		GB
city	Twickenham	Twickenham		GB
city	Richmond upon Thames	Richmond upon Thames		GB
city	Kingston upon Thames	Kingston upon Thames		GB
city	Kingston upon Hull	Kingston upon Hull		GB
city	Inverness	Inverness		GB
city	Stirling	Stirling		GB	Stirling
city	Paisley	Paisley		GB
city	Kilmarnock	Kilmarnock		GB
city	Dunfermline	Dunfermline		GB
city	St Andrews	St Andrews		GB
city	Falkirk	Falkirk		GB
city	Newport	Newport		GB	Newport
city	Wrexham	Wrexham		GB
city	Aberystwyth	Aberystwyth		GB
city	Merthyr Tydfil	Merthyr Tydfil		GB
city	Llandudno	Llandudno		GB
city	Barry	Barry		GB	Barry
city	Londonderry	Londonderry		GB
city	Derry	Derry		GB
city	Lisburn	Lisburn		GB
city	Newry	Newry		GB
city	Armagh	Armagh		GB
city	Omagh	Omagh		GB
city	Enniskillen	Enniskillen		GB
city	Craigavon	Craigavon		GB
city	Ballymena	Ballymena		GB
city	Antrim	Antrim		GB
city	Lerwick	Lerwick		GB
city	Kirkwall	Kirkwall		GB
city	Stornoway	Stornoway		GB
city	Toxteth	Toxteth		GB
city	Hertford	Hertford		GB	Hertford
city	Stratford-upon-Avon	Stratford-upon-Avon		GB
city	Kidderminster	Kidderminster		GB
city	Huntingdon	Huntingdon		GB
city	Whitley Bay	Whitley Bay		GB
city	Hornsea	Hornsea		GB
city	Waterford	Waterford		IE
city	Drogheda	Drogheda		IE
city	Dundalk	Dundalk		IE
city	Sligo	Sligo		IE
city	Kilkenny	Kilkenny		IE
city	Tralee	Tralee		IE
city	Ennis	Ennis		IE
city	Letterkenny	Letterkenny		IE
city	Athlone	Athlone		IE
city	Wexford	Wexford		IE
city	Ballina	Ballina		IE
city	Killarney	Killarney		IE
city	Mullingar	Mullingar		IE
city	Dún Laoghaire	Dún Laoghaire		IE
city	Akron	Akron		US
city	Allentown	Allentown		US
city	Amarillo	Amarillo		US
city	Arlington	Arlington		US
city	Asheville	Asheville		US
city	Augusta	Augusta		US	Augusta
city	Bakersfield	Bakersfield		US
city	Beaumont	Beaumont		US	Beaumont
city	Bethesda	Bethesda		US
city	Beverly Hills	Beverly Hills		US
city	Billings	Billings		US
city	Bismarck	Bismarck		US
city	Boulder	Boulder		US
city	Bridgeport	Bridgeport		US
city	Burlington	Burlington		US	Burlington
city	Cambridge	Cambridge		US	Cambridge
city	Cedar Rapids	Cedar Rapids		US
city	Champaign	Champaign		US
city	Chapel Hill	Chapel Hill		US
city	Charleston	Charleston		US
city	Charlottesville	Charlottesville		US
city	Chattanooga	Chattanooga		US
city	Cheyenne	Cheyenne		US
city	Columbia	Columbia		US	Columbia
city	Columbus	Columbus		US	Columbus
city	Concord	Concord		US	Concord
city	Corpus Christi	Corpus Christi		US
city	Dayton	Dayton		US	Dayton
city	Daytona Beach	Daytona Beach		US
city	Dearborn	Dearborn		US
city	Dover	Dover		US	Dover
city	Duluth	Duluth		US
city	Evansville	Evansville		US
city	Everett	Everett		US	Everett
city	Fargo	Fargo		US
city	Fayetteville	Fayetteville		US
city	Flint	Flint		US	Flint
city	Fort Collins	Fort Collins		US
city	Fort Wayne	Fort Wayne		US
city	Fresno	Fresno		US
city	Gainesville	Gainesville		US
city	Galveston	Galveston		US
city	Gettysburg	Gettysburg		US
city	Grand Rapids	Grand Rapids		US
city	Green Bay	Green Bay		US
city	Greensboro	Greensboro		US
city	Greenville	Greenville		US
city	Harrisburg	Harrisburg		US
city	Hayward	Hayward		US
city	Helena	Helena		US	Helena
city	Hollywood	Hollywood		US
city	Huntington Beach	Huntington Beach		US
city	Iowa City	Iowa City		US
city	Irvine	Irvine		US	Irvine
city	Ithaca	Ithaca		US
city	Jackson	Jackson		US	Jackson
city	Jefferson City	Jefferson City		US
city	Jersey City	Jersey City		US
city	Juneau	Juneau		US
city	Kalamazoo	Kalamazoo		US
city	Key West	Key West		US
city	Knoxville	Knoxville		US
city	Lafayette	Lafayette		US	Lafayette
city	Lake Placid	Lake Placid		US
city	Lansing	Lansing		US
city	Laredo	Laredo		US
city	Lexington	Lexington		US
city	Lincoln	Lincoln		US	Lincoln
city	Los Alamos	Los Alamos		US
city	Lubbock	Lubbock		US
city	Macon	Macon		US
city	Madison	Madison		US	Madison
city	Menlo Park	Menlo Park		US
city	Mesa	Mesa		US	Mesa
city	Miami Beach	Miami Beach		US
city	Midland	Midland		US	Midland
city	Mobile	Mobile		US	Mobile
city	Montgomery	Montgomery		US	Montgomery
city	Montpelier	Montpelier		US
city	Myrtle Beach	Myrtle Beach		US
city	Naperville	Naperville		US
city	New Haven	New Haven		US
city	Newport News	Newport News		US
city	Niagara Falls	Niagara Falls		US
city	Ogden	Ogden		US
city	Olympia	Olympia		US
city	Oxnard	Oxnard		US
city	Palm Beach	Palm Beach		US
city	Palm Springs	Palm Springs		US
city	Pasadena	Pasadena		US
city	Pensacola	Pensacola		US
city	Peoria	Peoria		US
city	Pittsfield	Pittsfield		US
city	Plano	Plano		US
city	Pomona	Pomona		US
city	Princeton	Princeton		US	Princeton
city	Provo	Provo		US
city	Pueblo	Pueblo		US	Pueblo
city	Redmond	Redmond		US	Redmond
city	Riverside	Riverside		US	Riverside
city	Roanoke	Roanoke		US
city	Rochester	Rochester		US
city	Rockford	Rockford		US
city	San Bernardino	San Bernardino		US
city	Santa Ana	Santa Ana		US
city	Santa Barbara	Santa Barbara		US
city	Santa Cruz	Santa Cruz		US
city	Santa Monica	Santa Monica		US
city	Santa Rosa	Santa Rosa		US
city	Sarasota	Sarasota		US
city	Schenectady	Schenectady		US
city	Scottsdale	Scottsdale		US
city	Scranton	Scranton		US
city	Shreveport	Shreveport		US
city	Sioux City	Sioux City		US
city	Sioux Falls	Sioux Falls		US
city	South Bend	South Bend		US
city	Springfield	Springfield		US
city	St. Paul	St. Paul		US
city	Stamford	Stamford		US
city	Staten Island	Staten Island		US
city	Stockton	Stockton		US	Stockton
city	Sunnyvale	Sunnyvale		US
city	Tallahassee	Tallahassee		US
city	Tempe	Tempe		US
city	Toledo	Toledo		US
city	Topeka	Topeka		US
city	Trenton	Trenton		US
city	Tuscaloosa	Tuscaloosa		US
city	Utica	Utica		US
city	Virginia Beach	Virginia Beach		US
city	Waco	Waco		US
city	Walla Walla	Walla Walla		US
city	West Palm Beach	West Palm Beach		US
city	Wichita	Wichita		US
city	Wilmington	Wilmington		US
city	Winston-Salem	Winston-Salem		US
city	Worcester	Worcester		US	Worcester
city	Yonkers	Yonkers		US
city	Youngstown	Youngstown		US
city	Brampton	Brampton		CA
city	Brantford	Brantford		CA
city	Burnaby	Burnaby		CA
city	Charlottetown	Charlottetown		CA
city	Fredericton	Fredericton		CA
city	Gatineau	Gatineau		CA
city	Guelph	Guelph		CA
city	Kelowna	Kelowna		CA
city	Kitchener	Kitchener		CA
city	Laval	Laval		CA	Laval
city	Longueuil	Longueuil		CA
city	Markham	Markham		CA	Markham
city	Medicine Hat	Medicine Hat		CA
city	Mississauga	Mississauga		CA
city	Moncton	Moncton		CA
city	Moose Jaw	Moose Jaw		CA
city	Nanaimo	Nanaimo		CA
city	Oakville	Oakville		CA
city	Oshawa	Oshawa		CA
city	Peterborough	Peterborough		CA
city	Prince Albert	Prince Albert		CA
city	Red Deer	Red Deer		CA
city	Regina	Regina		CA	Regina
city	Richmond Hill	Richmond Hill		CA
city	Saint John	Saint John		CA
city	Saskatoon	Saskatoon		CA
city	Sault Ste. Marie	Sault Ste. Marie		CA
city	Sherbrooke	Sherbrooke		CA
city	St. Catharines	St. Catharines		CA
city	St. John’s	St. John’s		CA
city	Sudbury	Sudbury		CA
city	Surrey	Surrey		CA	Surrey
city	Swift Current	Swift Current		CA
city	Thunder Bay	Thunder Bay		CA
city	Trois-Rivières	Trois-Rivières		CA
city	Whitehorse	Whitehorse		CA
city	Windsor	Windsor		CA	Windsor
city	Yellowknife	Yellowknife		CA
city	Yorkton	Yorkton		CA
city	Niagara-on-the-Lake	Niagara-on-the-Lake		CA
city	Welland	Welland		CA
city	Albury	Albury		AU
city	Alice Springs	Alice Springs		AU
city	Ballarat	Ballarat		AU
city	Bendigo	Bendigo		AU
city	Broken Hill	Broken Hill		AU
city	Bundaberg	Bundaberg		AU
city	Byron Bay	Byron Bay		AU
city	Cairns	Cairns		AU
city	Coffs Harbour	Coffs Harbour		AU
city	Fremantle	Fremantle		AU
city	Launceston	Launceston		AU
city	Parramatta	Parramatta		AU
city	Port Augusta	Port Augusta		AU
city	Port Hedland	Port Hedland		AU
city	Rockhampton	Rockhampton		AU
city	Toowoomba	Toowoomba		AU
city	Townsville	Townsville		AU
city	Wagga Wagga	Wagga Wagga		AU
city	Whyalla	Whyalla		AU
city	Wollongong	Wollongong		AU
city	Noosa	Noosa		AU
city	Kalgoorlie	Kalgoorlie		AU
city	Dunedin	Dunedin		NZ
city	Invercargill	Invercargill		NZ
city	Napier	Napier		NZ	Napier
city	Palmerston North	Palmerston North		NZ
city	Rotorua	Rotorua		NZ
city	Tauranga	Tauranga		NZ
city	Coromandel	Coromandel		NZ
city	Aachen	Aachen		DE
city	Augsburg	Augsburg		DE
city	Bielefeld	Bielefeld		DE
city	Bochum	Bochum		DE
city	Brandenburg an der Havel	Brandenburg an der Havel		DE
city	Braunschweig	Braunschweig		DE
city	Bremerhaven	Bremerhaven		DE
city	Chemnitz	Chemnitz		DE
city	Cottbus	Cottbus		DE
city	Darmstadt	Darmstadt		DE
city	Dortmund	Dortmund		DE
city	Duisburg	Duisburg		DE
city	Erfurt	Erfurt		DE
city	Erlangen	Erlangen		DE
city	Essen	Essen		DE	Essen
city	Flensburg	Flensburg		DE
city	Freiburg	Freiburg		DE
city	Gelsenkirchen	Gelsenkirchen		DE
city	Gera	Gera		DE
city	Göttingen	Göttingen		DE
city	Hagen	Hagen		DE	Hagen
city	Halle	Halle		DE	Halle
city	Heidelberg	Heidelberg		DE
city	Heilbronn	Heilbronn		DE
city	Ingolstadt	Ingolstadt		DE
city	Jena	Jena		DE
city	Kassel	Kassel		DE
city	Kiel	Kiel		DE
city	Koblenz	Koblenz		DE
city	Krefeld	Krefeld		DE
city	Leverkusen	Leverkusen		DE
city	Lübeck	Lübeck		DE
city	Ludwigshafen	Ludwigshafen		DE
city	Mainz	Mainz		DE
city	Mannheim	Mannheim		DE
city	Mönchengladbach	Mönchengladbach		DE
city	Münster	Münster		DE
city	Oberhausen	Oberhausen		DE
city	Oldenburg	Oldenburg		DE
city	Osnabrück	Osnabrück		DE
city	Paderborn	Paderborn		DE
city	Regensburg	Regensburg		DE
city	Rostock	Rostock		DE
city	Saarbrücken	Saarbrücken		DE
city	Schwerin	Schwerin		DE
city	Siegen	Siegen		DE
city	Solingen	Solingen		DE
city	Stralsund	Stralsund		DE
city	Trier	Trier		DE
city	Tübingen	Tübingen		DE
city	Ulm	Ulm		DE
city	Weimar	Weimar		DE
city	Wiesbaden	Wiesbaden		DE
city	Wolfsburg	Wolfsburg		DE
city	Wuppertal	Wuppertal		DE
city	Würzburg	Würzburg		DE
city	Zwickau	Zwickau		DE
city	Peenemünde	Peenemünde		DE
city	Aix-en-Provence	Aix-en-Provence		FR
city	Ajaccio	Ajaccio		FR
city	Amiens	Amiens		FR
city	Annecy	Annecy		FR
city	Avignon	Avignon		FR
city	Bayonne	Bayonne		FR
city	Besançon	Besançon		FR
city	Boulogne-sur-Mer	Boulogne-sur-Mer		FR
city	Brest	Brest		FR
city	Caen	Caen		FR
city	Calais	Calais		FR
city	Carcassonne	Carcassonne		FR
city	Clermont-Ferrand	Clermont-Ferrand		FR
city	Colmar	Colmar		FR
city	Dieppe	Dieppe		FR
city	Dijon	Dijon		FR
city	Dunkirk	Dunkirk		FR
city	Évian	Évian		FR
city	La Rochelle	La Rochelle		FR
city	Le Havre	Le Havre		FR
city	Le Mans	Le Mans		FR
city	Lens	Lens		FR	Lens
city	Limoges	Limoges		FR
city	Lourdes	Lourdes		FR	Lourdes
city	Metz	Metz		FR
city	Montauban	Montauban		FR
city	Montpellier	Montpellier		FR
city	Mulhouse	Mulhouse		FR
city	Nancy	Nancy		FR	Nancy
city	Narbonne	Narbonne		FR
city	Nîmes	Nîmes		FR
city	Orléans	Orléans		FR
city	Pau	Pau		FR	Pau
city	Perpignan	Perpignan		FR
city	Poitiers	Poitiers		FR
city	Reims	Reims		FR
city	Rouen	Rouen		FR
city	Saint-Denis	Saint-Denis		FR
city	Saint-Étienne	Saint-Étienne		FR
city	Saint-Tropez	Saint-Tropez		FR
city	Toulon	Toulon		FR
city	Troyes	Troyes		FR
city	Vichy	Vichy		FR	Vichy
city	Compiègne	Compiègne		FR
city	Alkmaar	Alkmaar		NL
city	Almelo	Almelo		NL
city	Almere	Almere		NL
city	Amersfoort	Amersfoort		NL
city	Apeldoorn	Apeldoorn		NL
city	Arnhem	Arnhem		NL
city	Breda	Breda		NL
city	Delft	Delft		NL
city	Den Helder	Den Helder		NL
city	Deventer	Deventer		NL
city	Dordrecht	Dordrecht		NL
city	Enschede	Enschede		NL
city	Gouda	Gouda		NL
city	Groningen	Groningen		NL
city	Haarlem	Haarlem		NL
city	Hilversum	Hilversum		NL
city	Leeuwarden	Leeuwarden		NL
city	Leiden	Leiden		NL
city	Lelystad	Lelystad		NL
city	Nijmegen	Nijmegen		NL
city	Schiedam	Schiedam		NL
city	Tilburg	Tilburg		NL
city	Venlo	Venlo		NL
city	Vlissingen	Vlissingen		NL
city	Zandvoort	Zandvoort		NL
city	Zwolle	Zwolle		NL
city	Charleroi	Charleroi		BE
city	Hasselt	Hasselt		BE
city	Kortrijk	Kortrijk		BE
city	Mechelen	Mechelen		BE
city	Namur	Namur		BE
city	Ostend	Ostend		BE
city	Tournai	Tournai		BE
city	Ypres	Ypres		BE
city	Zeebrugge	Zeebrugge		BE
city	Esch-sur-Alzette	Esch-sur-Alzette		LU
city	Bellinzona	Bellinzona		CH
city	Biel	Biel		CH
city	Fribourg	Fribourg		CH
city	Interlaken	Interlaken		CH
city	Locarno	Locarno		CH
city	Montreux	Montreux		CH
city	Neuchâtel	Neuchâtel		CH
city	Schaffhausen	Schaffhausen		CH
city	St. Gallen	St. Gallen		CH
city	Thun	Thun		CH
city	Winterthur	Winterthur		CH
city	Zermatt	Zermatt		CH
city	Zug	Zug		CH
city	Bregenz	Bregenz		AT
city	Klagenfurt	Klagenfurt		AT
city	Kitzbühel	Kitzbühel		AT
city	Villach	Villach		AT
city	Wels	Wels		AT
city	Agrigento	Agrigento		IT
city	Ancona	Ancona		IT
city	Bergamo	Bergamo		IT
city	Bolzano	Bolzano		IT
city	Brescia	Brescia		IT
city	Brindisi	Brindisi		IT
city	Cagliari	Cagliari		IT
city	Caltanissetta	Caltanissetta		IT
city	Catania	Catania		IT
city	Como	Como		IT	Como
city	Cremona	Cremona		IT
city	Ferrara	Ferrara		IT
city	Foggia	Foggia		IT
city	Forlì	Forlì		IT
city	L’Aquila	L’Aquila		IT
city	La Spezia	La Spezia		IT
city	Lecce	Lecce		IT
city	Livorno	Livorno		IT
city	Lucca	Lucca		IT
city	Mantua	Mantua		IT
city	Messina	Messina		IT
city	Modena	Modena		IT
city	Monza	Monza		IT
city	Padua	Padua		IT
city	Parma	Parma		IT
city	Pavia	Pavia		IT
city	Perugia	Perugia		IT
city	Pesaro	Pesaro		IT
city	Pescara	Pescara		IT
city	Piacenza	Piacenza		IT
city	Pisa	Pisa		IT
city	Ravenna	Ravenna		IT
city	Reggio Calabria	Reggio Calabria		IT
city	Reggio Emilia	Reggio Emilia		IT
city	Rimini	Rimini		IT
city	Salerno	Salerno		IT
city	Sassari	Sassari		IT
city	Siena	Siena		IT
city	Siracusa	Siracusa		IT
city	Syracuse	Syracuse		IT
city	Taranto	Taranto		IT
city	Trapani	Trapani		IT
city	Trento	Trento		IT
city	Treviso	Treviso		IT
city	Udine	Udine		IT
city	Varese	Varese		IT
city	Verona	Verona		IT
city	Vicenza	Vicenza		IT
city	A Coruña	A Coruña		ES
city	Albacete	Albacete		ES
city	Algeciras	Algeciras		ES
city	Alicante	Alicante		ES
city	Almería	Almería		ES
city	Badajoz	Badajoz		ES
city	Badalona	Badalona		ES
city	Burgos	Burgos		ES
city	Cádiz	Cádiz		ES
city	Cartagena	Cartagena		ES
city	Castellón	Castellón		ES
city	Córdoba	Córdoba		ES
city	Elche	Elche		ES
city	Gijón	Gijón		ES
city	Girona	Girona		ES
city	Guernica	Guernica		ES
city	Huelva	Huelva		ES
city	Ibiza	Ibiza		ES
city	Las Palmas	Las Palmas		ES
city	Logroño	Logroño		ES
city	Lugo	Lugo		ES
city	Marbella	Marbella		ES
city	Murcia	Murcia		ES
city	Oviedo	Oviedo		ES
city	Pamplona	Pamplona		ES
city	Salamanca	Salamanca		ES
city	San Sebastián	San Sebastián		ES
city	Santander	Santander		ES	Santander
city	Santiago de Compostela	Santiago de Compostela		ES
city	Tarragona	Tarragona		ES
city	Toledo	Toledo		ES
city	Valladolid	Valladolid		ES
city	Vigo	Vigo		ES
city	Vitoria-Gasteiz	Vitoria-Gasteiz		ES
city	Aveiro	Aveiro		PT
city	Braga	Braga		PT
city	Coimbra	Coimbra		PT
city	Évora	Évora		PT
city	Faro	Faro		PT
city	Funchal	Funchal		PT
city	Setúbal	Setúbal		PT
city	Aalborg	Aalborg		DK
city	Esbjerg	Esbjerg		DK
city	Roskilde	Roskilde		DK
city	Helsingør	Helsingør		DK
city	Gävle	Gävle		SE
city	Helsingborg	Helsingborg		SE
city	Jönköping	Jönköping		SE
city	Karlstad	Karlstad		SE
city	Linköping	Linköping		SE
city	Lund	Lund		SE	Lund
city	Norrköping	Norrköping		SE
city	Örebro	Örebro		SE
city	Umeå	Umeå		SE
city	Uppsala	Uppsala		SE
city	Västerås	Västerås		SE
city	Bodø	Bodø
city	Drammen	Drammen
city	Hammerfest	Hammerfest
city	Kristiansand	Kristiansand
city	Lillehammer	Lillehammer
city	Narvik	Narvik
city	Ålesund	Ålesund
city	Jyväskylä	Jyväskylä		FI
city	Kuopio	Kuopio		FI
city	Lahti	Lahti		FI
city	Rovaniemi	Rovaniemi		FI
city	Vaasa	Vaasa		FI
city	Akureyri	Akureyri		IS
city	Białystok	Białystok		PL
city	Bydgoszcz	Bydgoszcz		PL
city	Częstochowa	Częstochowa		PL
city	Gdynia	Gdynia		PL
city	Kielce	Kielce		PL
city	Olsztyn	Olsztyn		PL
city	Opole	Opole		PL
city	Przemyśl	Przemyśl		PL
city	Radom	Radom		PL
city	Sopot	Sopot		PL
city	Toruń	Toruń		PL
city	Zakopane	Zakopane		PL
city	Karlovy Vary	Karlovy Vary		CZ
city	Liberec	Liberec		CZ
city	Olomouc	Olomouc		CZ
city	Plzeň	Plzeň		CZ
city	Pardubice	Pardubice		CZ
city	Banská Bystrica	Banská Bystrica		SK
city	Nitra	Nitra		SK
city	Prešov	Prešov		SK
city	Trnava	Trnava		SK
city	Žilina	Žilina		SK
city	Győr	Győr		HU
city	Miskolc	Miskolc		HU
city	Pécs	Pécs		HU
city	Székesfehérvár	Székesfehérvár		HU
city	Arad	Arad		RO
city	Brașov	Brașov		RO
city	Cluj	Cluj		RO
city	Craiova	Craiova		RO
city	Galați	Galați		RO
city	Oradea	Oradea		RO
city	Pitești	Pitești		RO
city	Ploiești	Ploiești		RO
city	Sibiu	Sibiu		RO
city	Târgu Mureș	Târgu Mureș		RO
city	Pleven	Pleven		BG
city	Ruse	Ruse		BG
city	Kragujevac	Kragujevac		RS
city	Novi Pazar	Novi Pazar		RS
city	Subotica	Subotica		RS
city	Osijek	Osijek		HR
city	Pula	Pula		HR
city	Šibenik	Šibenik		HR
city	Vukovar	Vukovar		HR
city	Zadar	Zadar		HR
city	Banja Luka	Banja Luka		BA
city	Bihać	Bihać		BA
city	Tuzla	Tuzla		BA
city	Zenica	Zenica		BA
city	Goražde	Goražde		BA
city	Celje	Celje		SI
city	Koper	Koper		SI
city	Maribor	Maribor		SI
city	Bitola	Bitola		MK
city	Ohrid	Ohrid		MK
city	Tetovo	Tetovo		MK
city	Gjakova	Gjakova		XK
city	Mitrovica	Mitrovica		XK
city	Peja	Peja		XK
city	Prizren	Prizren		XK
city	Durrës	Durrës		AL
city	Shkodër	Shkodër		AL
city	Vlorë	Vlorë		AL
city	Kotor	Kotor		ME
city	Nikšić	Nikšić		ME
city	Corfu	Corfu		GR
city	Heraklion	Heraklion		GR
city	Ioannina	Ioannina		GR
city	Kalamata	Kalamata		GR
city	Larissa	Larissa		GR	Larissa
city	Patras	Patras		GR
city	Volos	Volos		GR
city	Salonika	Salonika		GR
city	Famagusta	Famagusta		CY
city	Larnaca	Larnaca		CY
city	Limassol	Limassol		CY
city	Paphos	Paphos		CY
city	Antakya	Antakya		TR
city	Bodrum	Bodrum		TR
city	Denizli	Denizli		TR
city	Edirne	Edirne		TR
city	Erzurum	Erzurum		TR
city	Eskişehir	Eskişehir		TR
city	Iskenderun	Iskenderun		TR
city	Izmit	Izmit		TR
city	Kahramanmaraş	Kahramanmaraş		TR
city	Kayseri	Kayseri		TR
city	Kilis	Kilis		TR
city	Konya	Konya		TR
city	Malatya	Malatya		TR
city	Mardin	Mardin		TR
city	Mersin	Mersin		TR
city	Samsun	Samsun		TR
city	Sanliurfa	Sanliurfa		TR
city	Şanlıurfa	Şanlıurfa		TR
city	Sivas	Sivas		TR
city	Suruc	Suruc		TR
city	Trabzon	Trabzon		TR
city	Abakan	Abakan		RU
city	Astrakhan	Astrakhan		RU
city	Barnaul	Barnaul		RU
city	Beslan	Beslan		RU
city	Cherepovets	Cherepovets		RU
city	Chita	Chita		RU
city	Derbent	Derbent		RU
city	Ivanovo	Ivanovo		RU
city	Izhevsk	Izhevsk		RU
city	Kaluga	Kaluga		RU
city	Kemerovo	Kemerovo		RU
city	Kirov	Kirov		RU	Kirov
city	Krasnodar	Krasnodar		RU
city	Leningrad	Leningrad		RU
city	Lipetsk	Lipetsk		RU
city	Magadan	Magadan		RU
city	Magnitogorsk	Magnitogorsk		RU
city	Makhachkala	Makhachkala		RU
city	Nalchik	Nalchik		RU
city	Norilsk	Norilsk		RU
city	Orenburg	Orenburg		RU
city	Oryol	Oryol		RU
city	Penza	Penza		RU
city	Petropavlovsk-Kamchatsky	Petropavlovsk-Kamchatsky		RU
city	Petrozavodsk	Petrozavodsk		RU
city	Pskov	Pskov		RU
city	Ryazan	Ryazan		RU
city	Saratov	Saratov		RU
city	Smolensk	Smolensk		RU
city	Stalingrad	Stalingrad		RU
city	Stavropol	Stavropol		RU
city	Syktyvkar	Syktyvkar		RU
city	Taganrog	Taganrog		RU
city	Tambov	Tambov		RU
city	Togliatti	Togliatti		RU
city	Tomsk	Tomsk		RU
city	Tula	Tula		RU
city	Tver	Tver		RU
city	Tyumen	Tyumen		RU
city	Ulan-Ude	Ulan-Ude		RU
city	Ulyanovsk	Ulyanovsk		RU
city	Veliky Novgorod	Veliky Novgorod		RU
city	Vladikavkaz	Vladikavkaz		RU
city	Vologda	Vologda		RU
city	Voronezh	Voronezh		RU
city	Vyborg	Vyborg		RU
city	Yaroslavl	Yaroslavl		RU
city	Yuzhno-Sakhalinsk	Yuzhno-Sakhalinsk		RU
city	Petrograd	Petrograd		RU
city	Berdyansk	Berdyansk		UA
city	Bila Tserkva	Bila Tserkva		UA
city	Chernivtsi	Chernivtsi		UA
city	Cherkasy	Cherkasy		UA
city	Dnipro	Dnipro		UA
city	Horlivka	Horlivka		UA
city	Ivano-Frankivsk	Ivano-Frankivsk		UA
city	Khmelnytskyi	Khmelnytskyi		UA
city	Kremenchuk	Kremenchuk		UA
city	Kropyvnytskyi	Kropyvnytskyi		UA
city	Kryvyi Rih	Kryvyi Rih		UA
city	Kupiansk	Kupiansk		UA
city	Lutsk	Lutsk		UA
city	Nikopol	Nikopol		UA
city	Pavlohrad	Pavlohrad		UA
city	Rivne	Rivne		UA
city	Simferopol	Simferopol		UA
city	Ternopil	Ternopil		UA
city	Uzhhorod	Uzhhorod		UA
city	Vovchansk	Vovchansk		UA
city	Vuhledar	Vuhledar		UA
city	Yalta	Yalta		UA
city	Babruysk	Babruysk		BY
city	Brest	Brest		BY
city	Homel	Homel		BY
city	Mogilev	Mogilev		BY
city	Vitebsk	Vitebsk		BY
city	Kaunas	Kaunas		LT
city	Klaipėda	Klaipėda		LT
city	Panevėžys	Panevėžys		LT
city	Šiauliai	Šiauliai		LT
city	Daugavpils	Daugavpils		LV
city	Jelgava	Jelgava		LV
city	Liepāja	Liepāja		LV
city	Ventspils	Ventspils		LV
city	Narva	Narva		EE
city	Pärnu	Pärnu		EE
city	Tartu	Tartu		EE
city	Bălți	Bălți		MD
city	Bender	Bender		MD	Bender
city	Tiraspol	Tiraspol		MD
city	Kutaisi	Kutaisi		GE
city	Poti	Poti		GE
city	Sukhumi	Sukhumi		GE
city	Tskhinvali	Tskhinvali		GE
city	Zugdidi	Zugdidi		GE
city	Gyumri	Gyumri		AM
city	Vanadzor	Vanadzor		AM
city	Lankaran	Lankaran		AZ
city	Nakhchivan	Nakhchivan		AZ
city	Shusha	Shusha		AZ
city	Stepanakert	Stepanakert		AZ
city	Sumgait	Sumgait		AZ
city	Atyrau	Atyrau		KZ
city	Karaganda	Karaganda		KZ
city	Pavlodar	Pavlodar		KZ
city	Semey	Semey		KZ
city	Semipalatinsk	Semipalatinsk		KZ
city	Shymkent	Shymkent		KZ
city	Taraz	Taraz		KZ
city	Andijan	Andijan		UZ
city	Fergana	Fergana		UZ
city	Namangan	Namangan		UZ
city	Nukus	Nukus		UZ
city	Termez	Termez		UZ
city	Jalal-Abad	Jalal-Abad		KG
city	Osh	Osh		KG
city	Khujand	Khujand		TJ
city	Kulob	Kulob		TJ
city	Türkmenabat	Türkmenabat		TM
city	Bagram	Bagram		AF
city	Bamiyan	Bamiyan		AF
city	Ghazni	Ghazni		AF
city	Herat	Herat		AF
city	Jalalabad	Jalalabad		AF
city	Kandahar	Kandahar		AF
city	Khost	Khost		AF
city	Kunduz	Kunduz		AF
city	Lashkar Gah	Lashkar Gah		AF
city	Mazar-i-Sharif	Mazar-i-Sharif		AF
city	Zaranj	Zaranj		AF
city	Abbottabad	Abbottabad		PK
city	Bahawalpur	Bahawalpur		PK
city	Chaman	Chaman		PK
city	Gujranwala	Gujranwala		PK
city	Hyderabad	Hyderabad		PK
city	Larkana	Larkana		PK
city	Mingora	Mingora		PK
city	Multan	Multan		PK
city	Muzaffarabad	Muzaffarabad		PK
city	Sargodha	Sargodha		PK
city	Sialkot	Sialkot		PK
city	Sukkur	Sukkur		PK
city	Agra	Agra		IN
city	Ajmer	Ajmer		IN
city	Aligarh	Aligarh		IN
city	Allahabad	Allahabad		IN
city	Asansol	Asansol		IN
city	Aurangabad	Aurangabad		IN
city	Ayodhya	Ayodhya		IN
city	Bareilly	Bareilly		IN
city	Bhopal	Bhopal		IN
city	Bhubaneswar	Bhubaneswar		IN
city	Calicut	Calicut		IN
city	Cochin	Cochin		IN
city	Coimbatore	Coimbatore		IN
city	Cuttack	Cuttack		IN
city	Darjeeling	Darjeeling		IN
city	Dehradun	Dehradun		IN
city	Dharamsala	Dharamsala		IN
city	Dibrugarh	Dibrugarh		IN
city	Faridabad	Faridabad		IN
city	Gandhinagar	Gandhinagar		IN
city	Gangtok	Gangtok		IN
city	Gaya	Gaya		IN	Gaya
city	Ghaziabad	Ghaziabad		IN
city	Gorakhpur	Gorakhpur		IN
city	Gwalior	Gwalior		IN
city	Hubli	Hubli		IN
city	Imphal	Imphal		IN
city	Indore	Indore		IN
city	Jabalpur	Jabalpur		IN
city	Jaisalmer	Jaisalmer		IN
city	Jalandhar	Jalandhar		IN
city	Jammu	Jammu		IN
city	Jamnagar	Jamnagar		IN
city	Jamshedpur	Jamshedpur		IN
city	Jhansi	Jhansi		IN
city	Jodhpur	Jodhpur		IN
city	Kohima	Kohima		IN
city	Kolhapur	Kolhapur		IN
city	Kota	Kota		IN	Kota
city	Kozhikode	Kozhikode		IN
city	Leh	Leh		IN
city	Ludhiana	Ludhiana		IN
city	Madurai	Madurai		IN
city	Mangalore	Mangalore		IN
city	Margao	Margao		IN
city	Meerut	Meerut		IN
city	Mysore	Mysore		IN
city	Nashik	Nashik		IN
city	Panaji	Panaji		IN
city	Panjim	Panjim		IN
city	Patiala	Patiala		IN
city	Patna	Patna		IN
city	Pondicherry	Pondicherry		IN
city	Puducherry	Puducherry		IN
city	Raipur	Raipur		IN
city	Rajkot	Rajkot		IN
city	Ranchi	Ranchi		IN
city	Rourkela	Rourkela		IN
city	Salem	Salem		IN	Salem
city	Shillong	Shillong		IN
city	Shimla	Shimla		IN
city	Siliguri	Siliguri		IN
city	Thane	Thane		IN	Thane
city	Thanjavur	Thanjavur		IN
city	Thiruvananthapuram	Thiruvananthapuram		IN
city	Thrissur	Thrissur		IN
city	Tiruchirappalli	Tiruchirappalli		IN
city	Tirupati	Tirupati		IN
city	Trivandrum	Trivandrum		IN
city	Udaipur	Udaipur		IN
city	Ujjain	Ujjain		IN
city	Vadodara	Vadodara		IN
city	Vijayawada	Vijayawada		IN
city	Barisal	Barisal		BD
city	Comilla	Comilla		BD
city	Khulna	Khulna		BD
city	Narayanganj	Narayanganj		BD
city	Rajshahi	Rajshahi		BD
city	Sylhet	Sylhet		BD
city	Gazipur	Gazipur		BD
city	Anuradhapura	Anuradhapura		LK
city	Batticaloa	Batticaloa		LK
city	Galle	Galle		LK
city	Kurunegala	Kurunegala		LK
city	Negombo	Negombo		LK
city	Trincomalee	Trincomalee		LK
city	Vavuniya	Vavuniya		LK
city	Biratnagar	Biratnagar		NP
city	Birgunj	Birgunj		NP
city	Janakpur	Janakpur		NP
city	Lalitpur	Lalitpur		NP
city	Lumbini	Lumbini		NP
city	Bago	Bago		MM
city	Lashio	Lashio		MM
city	Mawlamyine	Mawlamyine		MM
city	Meiktila	Meiktila		MM
city	Myawaddy	Myawaddy		MM
city	Myitkyina	Myitkyina		MM
city	Pathein	Pathein		MM
city	Sagaing	Sagaing		MM
city	Sittwe	Sittwe		MM
city	Ayutthaya	Ayutthaya		TH
city	Chiang Rai	Chiang Rai		TH
city	Hat Yai	Hat Yai		TH
city	Khon Kaen	Khon Kaen		TH
city	Nakhon Ratchasima	Nakhon Ratchasima		TH
city	Nong Khai	Nong Khai		TH
city	Pattani	Pattani		TH
city	Udon Thani	Udon Thani		TH
city	Yala	Yala		TH
city	Luang Prabang	Luang Prabang		LA
city	Pakse	Pakse		LA
city	Savannakhet	Savannakhet		LA
city	Battambang	Battambang		KH
city	Poipet	Poipet		KH
city	Bien Hoa	Bien Hoa		VN
city	Buon Ma Thuot	Buon Ma Thuot		VN
city	Can Tho	Can Tho		VN
city	Cần Thơ	Cần Thơ		VN
city	Da Lat	Da Lat		VN
city	Dien Bien Phu	Dien Bien Phu		VN
city	Hai Phong	Hai Phong		VN
city	Hội An	Hội An		VN
city	Huế	Huế		VN
city	Kon Tum	Kon Tum		VN
city	Nha Trang	Nha Trang		VN
city	Phan Thiết	Phan Thiết		VN
city	Pleiku	Pleiku		VN
city	Quảng Ngãi	Quảng Ngãi		VN
city	Quảng Trị	Quảng Trị		VN
city	Qui Nhơn	Qui Nhơn		VN
city	Tam Kỳ	Tam Kỳ		VN
city	Tuy Hòa	Tuy Hòa		VN
city	Vĩnh Long	Vĩnh Long		VN
city	Vinh	Vinh		VN
city	Vung Tau	Vung Tau		VN
city	Alor Setar	Alor Setar		MY
city	Ipoh	Ipoh		MY
city	Kota Bharu	Kota Bharu		MY
city	Kuala Terengganu	Kuala Terengganu		MY
city	Kuantan	Kuantan		MY
city	Miri	Miri		MY
city	Sandakan	Sandakan		MY
city	Seremban	Seremban		MY
city	Shah Alam	Shah Alam		MY
city	Ambon	Ambon		ID
city	Balikpapan	Balikpapan		ID
city	Banda Aceh	Banda Aceh		ID
city	Banjarmasin	Banjarmasin		ID
city	Bogor	Bogor		ID
city	Jayapura	Jayapura		ID
city	Kupang	Kupang		ID
city	Malang	Malang		ID
city	Manado	Manado		ID
city	Padang	Padang		ID
city	Palembang	Palembang		ID
city	Palu	Palu		ID
city	Pekanbaru	Pekanbaru		ID
city	Pontianak	Pontianak		ID
city	Poso	Poso		ID
city	Samarinda	Samarinda		ID
city	Surakarta	Surakarta		ID
city	Yogyakarta	Yogyakarta		ID
city	Angeles City	Angeles City		PH
city	Bacolod	Bacolod		PH
city	Cagayan de Oro	Cagayan de Oro		PH
city	Cebu City	Cebu City		PH
city	Cotabato	Cotabato		PH
city	Davao City	Davao City		PH
city	General Santos	General Santos		PH
city	Iloilo	Iloilo		PH
city	Jolo	Jolo		PH
city	Legazpi	Legazpi		PH
city	Malolos	Malolos		PH
city	Marawi	Marawi		PH
city	Naga	Naga		PH	Naga
city	Olongapo	Olongapo		PH
city	Pasay	Pasay		PH
city	Puerto Princesa	Puerto Princesa		PH
city	Tacloban	Tacloban		PH
city	Tarlac	Tarlac		PH
city	Anshan	Anshan		CN
city	Baoding	Baoding		CN
city	Baotou	Baotou		CN
city	Changchun	Changchun		CN
city	Changzhou	Changzhou		CN
city	Dandong	Dandong		CN
city	Daqing	Daqing		CN
city	Datong	Datong		CN
city	Foshan	Foshan		CN
city	Fushun	Fushun		CN
city	Guilin	Guilin		CN
city	Handan	Handan		CN
city	Huizhou	Huizhou		CN
city	Huzhou	Huzhou		CN
city	Jilin City	Jilin City		CN
city	Jiujiang	Jiujiang		CN
city	Lianyungang	Lianyungang		CN
city	Linyi	Linyi		CN
city	Luoyang	Luoyang		CN
city	Mianyang	Mianyang		CN
city	Nantong	Nantong		CN
city	Qiqihar	Qiqihar		CN
city	Quanzhou	Quanzhou		CN
city	Shantou	Shantou		CN
city	Shaoxing	Shaoxing		CN
city	Shijiazhuang	Shijiazhuang		CN
city	Siping	Siping		CN
city	Tangshan	Tangshan		CN
city	Ürümqi	Ürümqi		CN
city	Weihai	Weihai		CN
city	Wenzhou	Wenzhou		CN
city	Wuhu	Wuhu		CN
city	Wuxi	Wuxi		CN
city	Xining	Xining		CN
city	Xuzhou	Xuzhou		CN
city	Yan’an	Yan’an		CN
city	Yangzhou	Yangzhou		CN
city	Yantai	Yantai		CN
city	Yichang	Yichang		CN
city	Yinchuan	Yinchuan		CN
city	Yingkou	Yingkou		CN
city	Yiwu	Yiwu		CN
city	Zhenjiang	Zhenjiang		CN
city	Zhongshan	Zhongshan		CN
city	Zhuhai	Zhuhai		CN
city	Zibo	Zibo		CN
city	Chiayi	Chiayi		TW
city	Taitung	Taitung		TW
city	Kowloon	Kowloon		HK
city	Darkhan	Darkhan		MN
city	Erdenet	Erdenet		MN
city	Ansan	Ansan		KR
city	Asan	Asan		KR
city	Cheonan	Cheonan		KR
city	Cheongju	Cheongju		KR
city	Chuncheon	Chuncheon		KR
city	Gangneung	Gangneung		KR
city	Gimpo	Gimpo		KR
city	Goyang	Goyang		KR
city	Gunsan	Gunsan		KR
city	Gwangyang	Gwangyang		KR
city	Gumi	Gumi		KR
city	Icheon	Icheon		KR
city	Jeonju	Jeonju		KR
city	Jinju	Jinju		KR
city	Mokpo	Mokpo		KR
city	Pyeongchang	Pyeongchang		KR
city	Seongnam	Seongnam		KR
city	Wonju	Wonju		KR
city	Yeosu	Yeosu		KR
city	Chongjin	Chongjin		KP
city	Nampo	Nampo		KP
city	Punggye-ri	Punggye-ri		KP
city	Rason	Rason		KP
city	Asahikawa	Asahikawa		JP
city	Beppu	Beppu		JP
city	Chitose	Chitose		JP
city	Fukuyama	Fukuyama		JP
city	Hachinohe	Hachinohe		JP
city	Hamamatsu	Hamamatsu		JP
city	Himeji	Himeji		JP
city	Hirosaki	Hirosaki		JP
city	Kamakura	Kamakura		JP
city	Kita-Kyushu	Kita-Kyushu		JP
city	Kurashiki	Kurashiki		JP
city	Kure	Kure		JP
city	Kushiro	Kushiro		JP
city	Maebashi	Maebashi		JP
city	Maizuru	Maizuru		JP
city	Matsue	Matsue		JP
city	Matsumoto	Matsumoto		JP	Matsumoto
city	Matsuyama	Matsuyama		JP
city	Morioka	Morioka		JP
city	Narita	Narita		JP
city	Nikko	Nikko		JP
city	Omiya	Omiya		JP
city	Otaru	Otaru		JP
city	Takamatsu	Takamatsu		JP
city	Tomakomai	Tomakomai		JP
city	Utsunomiya	Utsunomiya		JP
city	Yokota	Yokota		JP
city	Amarah	Amarah		IQ
city	Baiji	Baiji		IQ
city	Baqubah	Baqubah		IQ
city	Dohuk	Dohuk		IQ
city	Duhok	Duhok		IQ
city	Falluja	Falluja		IQ
city	Habbaniyah	Habbaniyah		IQ
city	Halabja	Halabja		IQ
city	Haditha	Haditha		IQ
city	Hilla	Hilla		IQ
city	Hillah	Hillah		IQ
city	Kut	Kut		IQ
city	Nasiriyah	Nasiriyah		IQ
city	Samarra	Samarra		IQ
city	Samawah	Samawah		IQ
city	Sinjar	Sinjar		IQ
city	Sulaimaniya	Sulaimaniya		IQ
city	Tal Afar	Tal Afar		IQ
city	Umm Qasr	Umm Qasr		IQ
city	Hawija	Hawija		IQ
city	Al-Qa’im	Al-Qa’im		IQ
city	Qaim	Qaim		IQ
city	Taji	Taji		IQ
city	Balad	Balad		IQ
city	Afrin	Afrin		SY
city	al-Bab	al-Bab		SY
city	Al-Bab	Al-Bab		SY
city	al-Hasakah	al-Hasakah		SY
city	Hasakah	Hasakah		SY
city	al-Qusayr	al-Qusayr		SY
city	Azaz	Azaz		SY
city	Dabiq	Dabiq		SY
city	Daraa	Daraa		SY
city	Deir Ezzor	Deir Ezzor		SY
city	Dayr az Zawr	Dayr az Zawr		SY
city	Douma	Douma		SY
city	Ghouta	Ghouta		SY
city	Jarabulus	Jarabulus		SY
city	Khan Sheikhoun	Khan Sheikhoun		SY
city	Kobane	Kobane		SY
city	Kobani	Kobani		SY
city	Manbij	Manbij		SY
city	Qamishli	Qamishli		SY
city	Raqqah	Raqqah		SY
city	Ar Raqqah	Ar Raqqah		SY
city	al-Raqqa	al-Raqqa		SY
city	Tabqa	Tabqa		SY
city	Tadmur	Tadmur		SY
city	Tel Abyad	Tel Abyad		SY
city	Abu Kamal	Abu Kamal		SY
city	Ayn Isa	Ayn Isa		SY
city	Sarmada	Sarmada		SY
city	Quneitra	Quneitra		SY
city	Baalbek	Baalbek		LB
city	Byblos	Byblos		LB
city	Jounieh	Jounieh		LB
city	Zahlé	Zahlé		LB
city	Aqaba	Aqaba		JO
city	Irbid	Irbid		JO
city	Karak	Karak		JO
city	Mafraq	Mafraq		JO
city	Zarqa	Zarqa		JO
city	Ashkelon	Ashkelon		IL
city	Beit Shemesh	Beit Shemesh		IL
city	Bnei Brak	Bnei Brak		IL
city	Dimona	Dimona		IL
city	Hadera	Hadera		IL
city	Herzliya	Herzliya		IL
city	Holon	Holon		IL
city	Jaffa	Jaffa		IL
city	Kiryat Shmona	Kiryat Shmona		IL
city	Nahariya	Nahariya		IL
city	Nazareth	Nazareth		IL
city	Netanya	Netanya		IL
city	Netivot	Netivot		IL
city	Petah Tikva	Petah Tikva		IL
city	Ramat Gan	Ramat Gan		IL
city	Ramla	Ramla		IL
city	Rishon LeZion	Rishon LeZion		IL
city	Safed	Safed		IL
city	Tiberias	Tiberias		IL
city	Beit Hanoun	Beit Hanoun		PS
city	Beit Lahia	Beit Lahia		PS
city	Deir al-Balah	Deir al-Balah		PS
city	Jabalia	Jabalia		PS
city	Qalqilya	Qalqilya		PS
city	Tulkarm	Tulkarm		PS
city	Abha	Abha		SA
city	Hofuf	Hofuf		SA
city	Jizan	Jizan		SA
city	Jubail	Jubail		SA
city	Khobar	Khobar		SA
city	Najran	Najran		SA
city	Qatif	Qatif		SA
city	Tabuk	Tabuk		SA
city	Taif	Taif		SA
city	Al Hudaydah	Al Hudaydah		YE
city	Hodeida	Hodeida		YE
city	Ibb	Ibb		YE
city	Mukalla	Mukalla		YE
city	Saada	Saada		YE
city	Zinjibar	Zinjibar		YE
city	Nizwa	Nizwa		OM
city	Ajman	Ajman		AE
city	Al Ain	Al Ain		AE
city	Ras al-Khaimah	Ras al-Khaimah		AE
city	Abadan	Abadan		IR
city	Ahvaz	Ahvaz		IR
city	Ahwaz	Ahwaz		IR
city	Ardabil	Ardabil		IR
city	Hamadan	Hamadan		IR
city	Kashan	Kashan		IR
city	Kerman	Kerman		IR
city	Kermanshah	Kermanshah		IR
city	Qazvin	Qazvin		IR
city	Rasht	Rasht		IR
city	Urmia	Urmia		IR
city	Yazd	Yazd		IR
city	Zahedan	Zahedan		IR
city	Zanjan	Zanjan		IR
city	Assiut	Assiut		EG
city	Asyut	Asyut		EG
city	Damietta	Damietta		EG
city	El-Arish	El-Arish		EG
city	Hurghada	Hurghada		EG
city	Ismailia	Ismailia		EG
city	Mansoura	Mansoura		EG
city	Minya	Minya		EG
city	Sohag	Sohag		EG
city	Taba	Taba		EG
city	Tanta	Tanta		EG
city	Ajdabiya	Ajdabiya		LY
city	Al Bayda	Al Bayda		LY
city	Ra’s Lanuf	Ra’s Lanuf		LY
city	Sabha	Sabha		LY
city	Sabratha	Sabratha		LY
city	Zawiya	Zawiya		LY
city	Zintan	Zintan		LY
city	Bizerte	Bizerte		TN
city	Gabès	Gabès		TN
city	Gafsa	Gafsa		TN
city	Kairouan	Kairouan		TN
city	Sidi Bouzid	Sidi Bouzid		TN
city	Sousse	Sousse		TN
city	Annaba	Annaba		DZ
city	Béjaïa	Béjaïa		DZ
city	Blida	Blida		DZ
city	Constantine	Constantine		DZ	Constantine
city	Sétif	Sétif		DZ
city	Tamanrasset	Tamanrasset		DZ
city	Tizi Ouzou	Tizi Ouzou		DZ
city	Tlemcen	Tlemcen		DZ
city	Meknes	Meknes		MA
city	Oujda	Oujda		MA
city	Tetouan	Tetouan		MA
city	El Obeid	El Obeid		SD
city	Kassala	Kassala		SD
city	Nyala	Nyala		SD
city	Wad Madani	Wad Madani		SD
city	Bentiu	Bentiu		SS
city	Malakal	Malakal		SS
city	Wau	Wau		SS
city	Adama	Adama		ET	Adama
city	Adwa	Adwa		ET
city	Axum	Axum		ET
city	Dire Dawa	Dire Dawa		ET
city	Gondar	Gondar		ET
city	Hawassa	Hawassa		ET
city	Jijiga	Jijiga		ET
city	Lalibela	Lalibela		ET
city	Mekele	Mekele		ET
city	Assab	Assab		ER
city	Keren	Keren		ER
city	Massawa	Massawa		ER
city	Baidoa	Baidoa		SO
city	Beledweyne	Beledweyne		SO
city	Berbera	Berbera		SO
city	Bosaso	Bosaso		SO
city	Galkayo	Galkayo		SO
city	Garowe	Garowe		SO
city	Eldoret	Eldoret		KE
city	Garissa	Garissa		KE
city	Kisumu	Kisumu		KE
city	Lamu	Lamu		KE
city	Malindi	Malindi		KE
city	Nakuru	Nakuru		KE
city	Naivasha	Naivasha		KE
city	Entebbe	Entebbe		UG
city	Gulu	Gulu		UG
city	Jinja	Jinja		UG
city	Mbarara	Mbarara		UG
city	Kasese	Kasese		UG
city	Mbeya	Mbeya		TZ
city	Moshi	Moshi		TZ
city	Mwanza	Mwanza		TZ
city	Zanzibar City	Zanzibar City		TZ
city	Gisenyi	Gisenyi		RW
city	Butare	Butare		RW
city	Beni	Beni		CD	Beni
city	Bunia	Bunia		CD
city	Kananga	Kananga		CD
city	Kolwezi	Kolwezi		CD
city	Likasi	Likasi		CD
city	Matadi	Matadi		CD
city	Mbuji-Mayi	Mbuji-Mayi		CD
city	Uvira	Uvira		CD
city	Pointe-Noire	Pointe-Noire		CG
city	Bamenda	Bamenda		CM
city	Garoua	Garoua		CM
city	Maroua	Maroua		CM
city	Aba	Aba		NG
city	Abeokuta	Abeokuta		NG
city	Benin City	Benin City		NG
city	Calabar	Calabar		NG
city	Chibok	Chibok		NG
city	Enugu	Enugu		NG
city	Ilorin	Ilorin		NG
city	Jos	Jos		NG
city	Katsina	Katsina		NG
city	Onitsha	Onitsha		NG
city	Owerri	Owerri		NG
city	Sokoto	Sokoto		NG
city	Warri	Warri		NG
city	Zaria	Zaria		NG
city	Yola	Yola		NG
city	Cape Coast	Cape Coast		GH
city	Kumasi	Kumasi		GH
city	Sekondi-Takoradi	Sekondi-Takoradi		GH
city	Tamale	Tamale		GH
city	Tema	Tema		GH	Tema
city	Saint-Louis	Saint-Louis		SN
city	Thiès	Thiès		SN
city	Ziguinchor	Ziguinchor		SN
city	Mopti	Mopti		ML
city	Sikasso	Sikasso		ML
city	Ségou	Ségou		ML
city	Bobo-Dioulasso	Bobo-Dioulasso		BF
city	Maradi	Maradi		NE
city	Zinder	Zinder		NE
city	Diffa	Diffa		NE
city	Abéché	Abéché		TD
city	Moundou	Moundou		TD
city	Cotonou	Cotonou		BJ
city	Parakou	Parakou		BJ
city	Gbarnga	Gbarnga		LR
city	Kenema	Kenema		SL
city	Makeni	Makeni		SL
city	Kankan	Kankan		GN
city	Kindia	Kindia		GN
city	Nzérékoré	Nzérékoré		GN
city	Benguela	Benguela		AO
city	Cabinda	Cabinda		AO
city	Huambo	Huambo		AO
city	Kuito	Kuito		AO
city	Lobito	Lobito		AO
city	Lubango	Lubango		AO
city	Kitwe	Kitwe		ZM
city	Livingstone	Livingstone		ZM	Livingstone
city	Ndola	Ndola		ZM
city	Gweru	Gweru		ZW
city	Mutare	Mutare		ZW
city	Blantyre	Blantyre		MW
city	Mzuzu	Mzuzu		MW
city	Zomba	Zomba		MW
city	Nampula	Nampula		MZ
city	Pemba	Pemba		MZ
city	Quelimane	Quelimane		MZ
city	Tete	Tete		MZ
city	Lüderitz	Lüderitz		NA
city	Swakopmund	Swakopmund		NA
city	Walvis Bay	Walvis Bay		NA
city	Francistown	Francistown		BW
city	Maun	Maun		BW
city	Bloemfontein	Bloemfontein		ZA
city	East London	East London		ZA
city	Kimberley	Kimberley		ZA	Kimberley
city	Ladysmith	Ladysmith		ZA
city	Mafikeng	Mafikeng		ZA
city	Marikana	Marikana		ZA
city	Nelspruit	Nelspruit		ZA
city	Pietermaritzburg	Pietermaritzburg		ZA
city	Polokwane	Polokwane		ZA
city	Rustenburg	Rustenburg		ZA
city	Sharpeville	Sharpeville		ZA
city	Stellenbosch	Stellenbosch		ZA
city	Vereeniging	Vereeniging		ZA
city	Antsiranana	Antsiranana		MG
city	Mahajanga	Mahajanga		MG
city	Toamasina	Toamasina		MG
city	Aguascalientes	Aguascalientes		MX
city	Ciudad Victoria	Ciudad Victoria		MX
city	Cuernavaca	Cuernavaca		MX
city	Culiacán	Culiacán		MX
city	Culiacan	Culiacan		MX
city	Durango	Durango		MX
city	Ensenada	Ensenada		MX
city	Guanajuato	Guanajuato		MX
city	Hermosillo	Hermosillo		MX
city	Iguala	Iguala		MX
city	León	León		MX	León
city	Matamoros	Matamoros		MX
city	Mazatlán	Mazatlán		MX
city	Mérida	Mérida		MX
city	Mexicali	Mexicali		MX
city	Morelia	Morelia		MX
city	Nuevo Laredo	Nuevo Laredo		MX
city	Pachuca	Pachuca		MX
city	Puebla	Puebla		MX
city	Querétaro	Querétaro		MX
city	Reynosa	Reynosa		MX
city	Saltillo	Saltillo		MX
city	San Luis Potosí	San Luis Potosí		MX
city	Tampico	Tampico		MX
city	Tapachula	Tapachula		MX
city	Tepic	Tepic		MX
city	Toluca	Toluca		MX
city	Torreón	Torreón		MX
city	Tuxtla Gutiérrez	Tuxtla Gutiérrez		MX
city	Villahermosa	Villahermosa		MX
city	Xalapa	Xalapa		MX
city	Zacatecas	Zacatecas		MX
city	Antigua Guatemala	Antigua Guatemala		GT
city	Quetzaltenango	Quetzaltenango		GT
city	La Ceiba	La Ceiba		HN
city	San Pedro Sula	San Pedro Sula		HN
city	Santa Ana	Santa Ana		SV
city	Bluefields	Bluefields		NI
city	Granada	Granada		NI
city	León	León		NI	León
city	Masaya	Masaya		NI
city	Alajuela	Alajuela		CR
city	Cartago	Cartago		CR	Cartago
city	Limón	Limón		CR
city	Colón	Colón		PA
city	Camagüey	Camagüey		CU
city	Cienfuegos	Cienfuegos		CU
city	Holguín	Holguín		CU
city	Matanzas	Matanzas		CU
city	Santa Clara	Santa Clara		CU
city	Varadero	Varadero		CU
city	Puerto Plata	Puerto Plata		DO
city	Punta Cana	Punta Cana		DO
city	Santiago de los Caballeros	Santiago de los Caballeros		DO
city	Cap-Haïtien	Cap-Haïtien		HT
city	Gonaïves	Gonaïves		HT
city	Jacmel	Jacmel		HT
city	Mandeville	Mandeville		JM
city	Montego Bay	Montego Bay		JM
city	Ocho Rios	Ocho Rios		JM
city	Spanish Town	Spanish Town		JM
city	Mayagüez	Mayagüez		PR
city	Ponce	Ponce		PR	Ponce
city	Bucaramanga	Bucaramanga		CO
city	Buenaventura	Buenaventura		CO
city	Cúcuta	Cúcuta		CO
city	Ibagué	Ibagué		CO
city	Manizales	Manizales		CO
city	Pasto	Pasto		CO
city	Pereira	Pereira		CO	Pereira
city	Santa Marta	Santa Marta		CO
city	Villavicencio	Villavicencio		CO
city	Leticia	Leticia		CO	Leticia
city	Barquisimeto	Barquisimeto		VE
city	Ciudad Bolívar	Ciudad Bolívar		VE
city	Maracay	Maracay		VE
city	Mérida	Mérida		VE
city	San Cristóbal	San Cristóbal		VE
city	Valencia	Valencia		VE
city	Ambato	Ambato		EC
city	Cuenca	Cuenca		EC
city	Esmeraldas	Esmeraldas		EC
city	Manta	Manta		EC	Manta
city	Ayacucho	Ayacucho		PE
city	Cajamarca	Cajamarca		PE
city	Chiclayo	Chiclayo		PE
city	Huancayo	Huancayo		PE
city	Iquitos	Iquitos		PE
city	Piura	Piura		PE
city	Puno	Puno		PE
city	Tacna	Tacna		PE
city	Trujillo	Trujillo		PE	Trujillo
city	Cochabamba	Cochabamba		BO
city	El Alto	El Alto		BO
city	Oruro	Oruro		BO
city	Potosí	Potosí		BO
city	Tarija	Tarija		BO
city	Arica	Arica		CL
city	Calama	Calama		CL
city	Concepción	Concepción		CL
city	Iquique	Iquique		CL
city	La Serena	La Serena		CL
city	Talca	Talca		CL
city	Temuco	Temuco		CL
city	Valdivia	Valdivia		CL
city	Viña del Mar	Viña del Mar		CL
city	Bahía Blanca	Bahía Blanca		AR
city	Comodoro Rivadavia	Comodoro Rivadavia		AR
city	Córdoba	Córdoba		AR
city	Corrientes	Corrientes		AR
city	Jujuy	Jujuy		AR
city	La Plata	La Plata		AR
city	Mar del Plata	Mar del Plata		AR
city	Neuquén	Neuquén		AR
city	Posadas	Posadas		AR
city	Salta	Salta		AR
city	San Miguel de Tucumán	San Miguel de Tucumán		AR
city	Tucumán	Tucumán		AR
city	Colonia del Sacramento	Colonia del Sacramento		UY
city	Punta del Este	Punta del Este		UY
city	Salto	Salto		UY	Salto
city	Ciudad del Este	Ciudad del Este		PY
city	Encarnación	Encarnación		PY
city	Aracaju	Aracaju		BR
city	Campinas	Campinas		BR
city	Campo Grande	Campo Grande		BR
city	Cuiabá	Cuiabá		BR
city	Florianópolis	Florianópolis		BR
city	Foz do Iguaçu	Foz do Iguaçu		BR
city	Goiânia	Goiânia		BR
city	João Pessoa	João Pessoa		BR
city	Joinville	Joinville		BR
city	Juiz de Fora	Juiz de Fora		BR
city	Londrina	Londrina		BR
city	Macapá	Macapá		BR
city	Maceió	Maceió		BR
city	Natal	Natal		BR	Natal
city	Niterói	Niterói		BR
city	Olinda	Olinda		BR
city	Ouro Preto	Ouro Preto		BR
city	Pelotas	Pelotas		BR
city	Petrópolis	Petrópolis		BR
city	Porto Velho	Porto Velho		BR
city	Ribeirão Preto	Ribeirão Preto		BR
city	Rio Branco	Rio Branco		BR
city	Santarém	Santarém		BR
city	Santos	Santos		BR	Santos
city	São José dos Campos	São José dos Campos		BR
city	São Luís	São Luís		BR
city	Teresina	Teresina		BR
city	Uberlândia	Uberlândia		BR
city	Vitória	Vitória		BR	Vitória
city	Arawa	Arawa		PG
city	Lae	Lae		PG
city	Mount Hagen	Mount Hagen		PG
city	Rabaul	Rabaul		PG
city	Lautoka	Lautoka		FJ
city	Nadi	Nadi		FJ
"""#
}
