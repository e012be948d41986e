// Written by Scripts/generate-tables from currencies.yaml, iso-4217.yaml in Data; edit those instead.
// ISO 4217: codes and English short names from Debian's package iso-codes
// (https://salsa.debian.org/iso-codes-team/iso-codes), LGPL-2.1-or-later.
// swift-format-ignore-file

extension CurrencyTable {
  static let rows: StaticString = #"""
AED	UAE Dirham	2	Dh|Dhs	dirham|dirhams|UAE dirham|UAE dirhams|Emirati dirham|Emirati dirhams	fils	dirham|dirhams
AFN	Afghani	2	؋	afghani|afghanis
ALL	Lek	2		Albanian lek
AMD	Armenian Dram	2	֏	Armenian dram|Armenian drams
ANG	Netherlands Antillean Guilder	2		Netherlands Antillean guilder|Netherlands Antillean guilders
AOA	Kwanza	2		Angolan kwanza|kwanza|kwanzas
ARS	Argentine Peso	2	AR$	Argentine peso|Argentine pesos	centavo|centavos	$|peso|pesos
ATS	Austrian Schilling	2		schilling|schillings|Austrian schilling|Austrian schillings
AUD	Australian Dollar	2	A$|AU$	Australian dollar|Australian dollars|Aussie dollar|Aussie dollars	cent|cents	$|dollar|dollars
AWG	Aruban Florin	2		Aruban florin|Aruban florins
AZN	Azerbaijan Manat	2	₼	Azerbaijani manat|manat		manat
BAM	Convertible Mark	2		convertible mark|convertible marks
BBD	Barbados Dollar	2		Barbados dollar|Barbados dollars|Barbadian dollar|Barbadian dollars
BDT	Taka	2	৳	taka|takas|Bangladeshi taka	poisha
BEF	Belgian Franc	2		Belgian franc|Belgian francs		franc|francs
BGN	Bulgarian Lev	2		Bulgarian lev|Bulgarian leva
BHD	Bahraini Dinar	3		Bahraini dinar|Bahraini dinars		dinar|dinars
BIF	Burundi Franc	0		Burundian franc|Burundian francs|Burundi francs
BMD	Bermudian Dollar	2		Bermudian dollar|Bermudian dollars|Bermuda dollar|Bermuda dollars
BND	Brunei Dollar	2	B$	Brunei dollar|Brunei dollars
BOB	Boliviano	2		boliviano|bolivianos
BOV	Mvdol	2
BRL	Brazilian Real	2	R$	Brazilian real|Brazilian reais|reais	centavo|centavos	real
BSD	Bahamian Dollar	2		Bahamian dollar|Bahamian dollars
BTN	Ngultrum	2		ngultrum
BWP	Pula	2		pula
BYN	Belarusian Ruble	2		Belarusian ruble|Belarusian rubles		ruble|rubles
BZD	Belize Dollar	2		Belize dollar|Belize dollars
CAD	Canadian Dollar	2	C$|CA$|Can$	Canadian dollar|Canadian dollars	cent|cents	$|dollar|dollars
CDF	Congolese Franc	2		Congolese franc|Congolese francs		franc|francs
CHE	WIR Euro	2
CHF	Swiss Franc	2	SFr|Fr.	Swiss franc|Swiss francs	rappen	franc|francs
CHW	WIR Franc	2
CLF	Unidad de Fomento	4
CLP	Chilean Peso	0		Chilean peso|Chilean pesos		$|peso|pesos
CNY	Yuan Renminbi	2	CN¥|RMB|RMB¥	yuan|Chinese yuan|yuan renminbi|renminbi|Chinese renminbi|kuai|元	fen	¥
COP	Colombian Peso	2		Colombian peso|Colombian pesos		$|peso|pesos
COU	Unidad de Valor Real	2
CRC	Costa Rican Colon	2	₡	Costa Rican colon|Costa Rican colón|Costa Rican colones		colon
CUC	Peso Convertible	2
CUP	Cuban Peso	2		Cuban peso|Cuban pesos		peso|pesos
CVE	Cabo Verde Escudo	2		Cape Verdean escudo|Cape Verdean escudos
CYP	Cyprus Pound	2		Cyprus pound|Cyprus pounds|Cypriot pound|Cypriot pounds
CZK	Czech Koruna	2	Kč	Czech koruna|koruna|korunas|Czech crown|Czech crowns|Kč		crown|crowns
DEM	Deutsche Mark	2		marks|deutsche mark|deutsche marks|deutschmark|deutschmarks|deutschemark|deutschemarks|German mark|German marks|West German mark|West German marks
DJF	Djibouti Franc	0		Djiboutian franc|Djiboutian francs|Djibouti francs
DKK	Danish Krone	2		Danish krone|Danish kroner|Danish crown|Danish crowns		kr|kroner|krone|crown|crowns
DOP	Dominican Peso	2	RD$	Dominican peso|Dominican pesos		peso|pesos
DZD	Algerian Dinar	2		Algerian dinar|Algerian dinars		dinar|dinars
ECS	Ecuadorian Sucre	2		sucres|Ecuadorian sucre|Ecuadorian sucres
EEK	Estonian Kroon	2		kroon|kroons|krooni|Estonian kroon|Estonian kroons
EGP	Egyptian Pound	2	E£	Egyptian pound|Egyptian pounds	piastre|piastres	£|pound|pounds
ERN	Nakfa	2		nakfa|nakfas
ESP	Spanish Peseta	2		peseta|pesetas|Spanish peseta|Spanish pesetas
ETB	Ethiopian Birr	2		birr|birrs|Ethiopian birr
EUR	Euro	2	€	euro|euros	cent|cents
FIM	Finnish Markka	2		markka|markkas|markkaa|Finnish markka|Finnish markkas|Finnish mark|Finnish marks
FJD	Fiji Dollar	2	FJ$	Fijian dollar|Fijian dollars|Fiji dollar|Fiji dollars
FKP	Falkland Islands Pound	2		Falkland Islands pound|Falkland Islands pounds
FRF	French Franc	2		French franc|French francs		franc|francs
GBP	Pound Sterling	2	£|GB£	pound|pounds|pound sterling|pounds sterling|British pound|British pounds|sterling|quid	penny|pence|pennies	£|pound|pounds
GEL	Lari	2	₾	lari|Georgian lari	tetri
GHS	Ghana Cedi	2	GH₵	cedi|cedis|Ghanaian cedi|Ghanaian cedis
GIP	Gibraltar Pound	2		Gibraltar pound|Gibraltar pounds
GMD	Dalasi	2		dalasi|dalasis
GNF	Guinean Franc	0		Guinean franc|Guinean francs|Guinea francs
GRD	Greek Drachma	2		drachma|drachmas|Greek drachma|Greek drachmas
GTQ	Quetzal	2		quetzal|quetzals|Guatemalan quetzal|Guatemalan quetzales
GYD	Guyana Dollar	2		Guyanese dollar|Guyanese dollars|Guyana dollars
HKD	Hong Kong Dollar	2	HK$	Hong Kong dollar|Hong Kong dollars	cent|cents	$|dollar|dollars
HNL	Lempira	2		lempira|lempiras
HRK	Kuna	2		kuna|kunas|Croatian kuna|Croatian kunas
HTG	Gourde	2		gourde|gourdes|Haitian gourde|Haitian gourdes
HUF	Forint	2		forint|forints|Hungarian forint|Hungarian forints
IDR	Rupiah	2	Rp	rupiah|rupiahs|Indonesian rupiah|Indonesian rupiahs	sen
IEP	Irish Pound	2	IR£	Irish pound|Irish pounds|Irish punt|Irish punts
ILS	New Israeli Sheqel	2	₪|NIS	shekel|shekels|Israeli shekel|Israeli shekels|new shekel|new shekels	agora|agorot
INR	Indian Rupee	2	₹|Rs|Rs.	rupee|rupees|Indian rupee|Indian rupees	paisa|paise	Rs|Rs.|rupee|rupees
IQD	Iraqi Dinar	3		Iraqi dinar|Iraqi dinars		dinar|dinars
IRR	Iranian Rial	2		rial|rials|Iranian rial|Iranian rials		rial|rials
ISK	Iceland Krona	0		Icelandic krona|Icelandic kronur		kr|krona
ITL	Italian Lira	2		lire|Italian lira|Italian lire|Italian liras
JMD	Jamaican Dollar	2	J$	Jamaican dollar|Jamaican dollars
JOD	Jordanian Dinar	3		Jordanian dinar|Jordanian dinars		dinar|dinars
JPY	Yen	0	¥|JP¥|￥	yen|Japanese yen|円	sen	¥
KES	Kenyan Shilling	2	KSh|Ksh	Kenyan shilling|Kenyan shillings		shilling|shillings
KGS	Som	2		Kyrgyz som		som
KHR	Riel	2	៛	riel|riels|Cambodian riel
KMF	Comorian Franc	0		Comorian franc|Comorian francs
KPW	North Korean Won	2		North Korean won		won
KRW	Won	0	₩	won|South Korean won|Korean won|원	jeon	won
KWD	Kuwaiti Dinar	3		Kuwaiti dinar|Kuwaiti dinars		dinar|dinars
KYD	Cayman Islands Dollar	2		Cayman Islands dollar|Cayman Islands dollars|Cayman dollar|Cayman dollars
KZT	Tenge	2	₸	tenge|Kazakh tenge|Kazakhstani tenge
LAK	Lao Kip	2	₭	kip|Lao kip
LBP	Lebanese Pound	2		Lebanese pound|Lebanese pounds		£|pound|pounds
LKR	Sri Lanka Rupee	2		Sri Lankan rupee|Sri Lankan rupees	cent|cents	Rs|Rs.|rupee|rupees
LRD	Liberian Dollar	2		Liberian dollar|Liberian dollars
LSL	Loti	2		maloti|Lesotho loti
LTL	Lithuanian Litas	2		litas|litai|litu|Lithuanian litas
LUF	Luxembourg Franc	2		Luxembourg franc|Luxembourg francs
LVL	Latvian Lats	2		Latvian lats|Latvian lat
LYD	Libyan Dinar	3		Libyan dinar|Libyan dinars		dinar|dinars
MAD	Moroccan Dirham	2		Moroccan dirham|Moroccan dirhams		dirham|dirhams
MDL	Moldovan Leu	2		Moldovan leu|Moldovan lei		lei|leu
MGA	Malagasy Ariary	2		ariary
MKD	Denar	2		Macedonian denar|Macedonian denars
MMK	Kyat	2		kyat|kyats|Myanmar kyat|Burmese kyat	pya|pyas
MNT	Tugrik	2	₮	tugrik|tugriks|Mongolian tugrik
MOP	Pataca	2	MOP$	Macanese pataca|pataca|patacas
MRU	Ouguiya	2		ouguiya|ouguiyas
MTL	Maltese Lira	2		Maltese lira|Maltese liri
MUR	Mauritius Rupee	2		Mauritian rupee|Mauritian rupees	cent|cents	Rs|Rs.|rupee|rupees
MVR	Rufiyaa	2		rufiyaa
MWK	Malawi Kwacha	2		Malawian kwacha		kwacha
MXN	Mexican Peso	2	MX$|Mex$	Mexican peso|Mexican pesos	centavo|centavos	$|peso|pesos
MXV	Mexican Unidad de Inversion (UDI)	2
MYR	Malaysian Ringgit	2	RM	ringgit|ringgits|Malaysian ringgit|Malaysian ringgits	sen|sens
MZN	Mozambique Metical	2		metical|meticals
NAD	Namibia Dollar	2	N$	Namibian dollar|Namibian dollars
NGN	Naira	2	₦	naira|nairas|Nigerian naira	kobo
NIO	Cordoba Oro	2		cordobas|córdobas|Nicaraguan cordoba|Nicaraguan cordobas
NLG	Netherlands Guilder	2		guilder|guilders|Dutch guilder|Dutch guilders|Dutch florin|Dutch florins
NOK	Norwegian Krone	2		Norwegian krone|Norwegian kroner|Norwegian crown|Norwegian crowns		kr|kroner|krone|crown|crowns
NPR	Nepalese Rupee	2		Nepalese rupee|Nepalese rupees|Nepali rupee|Nepali rupees	paisa|paise	Rs|Rs.|rupee|rupees
NZD	New Zealand Dollar	2	NZ$	New Zealand dollar|New Zealand dollars|kiwi dollar|kiwi dollars	cent|cents	$|dollar|dollars
OMR	Rial Omani	3		Omani rial|Omani rials		rial|rials
PAB	Balboa	2		balboas|Panamanian balboa
PEN	Sol	2	S/	Peruvian sol|Peruvian soles
PGK	Kina	2		kina|Papua New Guinean kina
PHP	Philippine Peso	2	₱	Philippine peso|Philippine pesos	centavo|centavos	peso|pesos
PKR	Pakistan Rupee	2		Pakistani rupee|Pakistani rupees	paisa|paise	Rs|Rs.|rupee|rupees
PLN	Zloty	2	zł	zloty|zlotys|zlotych|złoty|złotys|Polish zloty|Polish zlotys|zł	grosz
PTE	Portuguese Escudo	2		escudo|escudos|Portuguese escudo|Portuguese escudos
PYG	Guarani	0	₲	guarani|guaranis
QAR	Qatari Rial	2		Qatari riyal|Qatari riyals		riyal
RON	Romanian Leu	2		Romanian leu|Romanian lei|Romanian leus		lei|leu
RSD	Serbian Dinar	2		Serbian dinar|Serbian dinars		dinar|dinars
RUB	Russian Ruble	2	₽	ruble|rubles|rouble|roubles|Russian ruble|Russian rubles|Russian rouble|Russian roubles	kopeck|kopecks	ruble|rubles
RWF	Rwanda Franc	0		Rwandan franc|Rwandan francs		franc|francs
SAR	Saudi Riyal	2		riyal|riyals|Saudi riyal|Saudi riyals|Saudi Arabian riyal|Saudi Arabian riyals	halala	riyal
SBD	Solomon Islands Dollar	2		Solomon Islands dollar|Solomon Islands dollars
SCR	Seychelles Rupee	2		Seychelles rupee|Seychelles rupees|Seychellois rupee|Seychellois rupees
SDG	Sudanese Pound	2		Sudanese pound|Sudanese pounds
SEK	Swedish Krona	2		Swedish krona|Swedish kronor|Swedish crown|Swedish crowns|krona|kronor		kr|krona|crown|crowns
SGD	Singapore Dollar	2	S$|SG$	Singapore dollar|Singapore dollars	cent|cents	$|dollar|dollars
SHP	Saint Helena Pound	2
SIT	Slovenian Tolar	2		tolar|tolars|tolarjev|Slovenian tolar|Slovenian tolars
SKK	Slovak Koruna	2		Slovak koruna|Slovak korunas|Slovak crown|Slovak crowns		crowns
SLE	Leone	2		leones|Sierra Leonean leone|Sierra Leonean leones
SLL	Leone	2
SOS	Somali Shilling	2		Somali shilling|Somali shillings
SRD	Surinam Dollar	2		Surinamese dollar|Surinamese dollars
SSP	South Sudanese Pound	2		South Sudanese pound|South Sudanese pounds
STN	Dobra	2		dobras|São Tomé dobra
SVC	El Salvador Colon	2
SYP	Syrian Pound	2		Syrian pound|Syrian pounds		£|pound|pounds
SZL	Lilangeni	2		lilangeni|emalangeni
THB	Baht	2	฿	baht|bahts|Thai baht	satang
TJS	Somoni	2		somoni
TMT	Turkmenistan New Manat	2		Turkmen manat|Turkmenistani manat		manat
TND	Tunisian Dinar	3		Tunisian dinar|Tunisian dinars		dinar|dinars
TOP	Pa’anga	2
TRY	Turkish Lira	2	₺	lira|liras|Turkish lira|Turkish liras	kurus
TTD	Trinidad and Tobago Dollar	2	TT$	Trinidad and Tobago dollar|Trinidad and Tobago dollars
TWD	New Taiwan Dollar	2	NT$|NTD	New Taiwan dollar|New Taiwan dollars|Taiwan dollar|Taiwan dollars|Taiwanese dollar|Taiwanese dollars	cent|cents	$|dollar|dollars
TZS	Tanzanian Shilling	2	TSh	Tanzanian shilling|Tanzanian shillings		shilling|shillings
UAH	Hryvnia	2	₴	hryvnia|hryvnias|hryvnya|hryvna|Ukrainian hryvnia|Ukrainian hryvnias
UGX	Uganda Shilling	0	USh	Ugandan shilling|Ugandan shillings		shilling|shillings
USD	US Dollar	2	$|US$|U.S.$	dollar|dollars|U.S. dollar|U.S. dollars|US dollar|US dollars|American dollar|American dollars|greenback|greenbacks|bucks|dlr|dlrs	cent|cents	$|dollar|dollars
USN	US Dollar (Next day)	2
UYI	Uruguay Peso en Unidades Indexadas (UI)	0
UYU	Peso Uruguayo	2		Uruguayan peso|Uruguayan pesos		peso|pesos
UYW	Unidad Previsional	4
UZS	Uzbekistan Sum	2		Uzbek som|Uzbekistani som|Uzbek sum		som
VED	Bolívar Soberano	2
VES	Bolívar Soberano	2		bolivar|bolivars|bolivares|Venezuelan bolivar|Venezuelan bolivars
VND	Dong	0	₫	dong|dongs|Vietnamese dong
VUV	Vatu	0		vatu|Vanuatu vatu
WST	Tala	2		Samoan tala
XAF	CFA Franc BEAC	0	FCFA	Central African CFA franc|Central African CFA francs		franc|francs
XAG	Silver	2
XAU	Gold	2
XBA	Bond Markets Unit European Composite Unit (EURCO)	2
XBB	Bond Markets Unit European Monetary Unit (E.M.U.-6)	2
XBC	Bond Markets Unit European Unit of Account 9 (E.U.A.-9)	2
XBD	Bond Markets Unit European Unit of Account 17 (E.U.A.-17)	2
XBT	Bitcoin	8	₿	bitcoin|bitcoins|BTC
XCD	East Caribbean Dollar	2		East Caribbean dollar|East Caribbean dollars
XDR	SDR (Special Drawing Right)	2	SDR	special drawing right|special drawing rights|Special Drawing Rights
XOF	CFA Franc BCEAO	0	CFA	CFA franc|CFA francs|West African CFA franc|West African CFA francs		franc|francs
XPD	Palladium	2
XPF	CFP Franc	0		CFP franc|CFP francs		franc|francs
XPT	Platinum	2
XSU	Sucre	2
XTS	Codes specifically reserved for testing purposes	2
XUA	ADB Unit of Account	2
XXX	The codes assigned for transactions where no currency is involved	2
YER	Yemeni Rial	2		Yemeni rial|Yemeni rials
YUM	Yugoslav Dinar	2		Yugoslav dinar|Yugoslav dinars
ZAR	Rand	2		rand|rands|South African rand|South African rands
ZMW	Zambian Kwacha	2		Zambian kwacha|kwacha|kwachas		kwacha
ZWL	Zimbabwe Dollar	2		Zimbabwean dollar|Zimbabwean dollars|Zimbabwe dollar|Zimbabwe dollars
"""#
}
