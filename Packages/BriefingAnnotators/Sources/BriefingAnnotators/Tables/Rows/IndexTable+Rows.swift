// Written by Scripts/generate-tables from indices.yaml in Data; edit those instead.
// swift-format-ignore-file

extension IndexTable {
  static let rows: StaticString = #"""
Dow Jones Industrial Average	US	Dow Jones Industrial Average|Dow Jones industrial average|Dow industrials|Dow Industrials|DJIA	Dow Jones|Dow
Dow Jones Transportation Average	US	Dow Jones Transportation Average
S&P 500	US	S&P 500|Standard & Poor’s 500|Standard and Poor’s 500|S&P500
Nasdaq Composite	US	Nasdaq Composite|Nasdaq composite|NASDAQ Composite|NASDAQ composite
Nasdaq-100	US	Nasdaq-100|Nasdaq 100|NASDAQ 100|NASDAQ-100
Russell 2000	US	Russell 2000
NYSE Composite	US	NYSE Composite
FTSE 100	GB	FTSE 100|FTSE100|Footsie	FTSE
FTSE 250	GB	FTSE 250
FTSE 350	GB	FTSE 350
DAX	DE	DAX|DAX 30|DAX 40
MDAX	DE	MDAX
CAC 40	FR	CAC 40|CAC-40|CAC40
Euro Stoxx 50		Euro Stoxx 50|EURO STOXX 50|Euro STOXX 50|Eurostoxx 50
Stoxx Europe 600		Stoxx Europe 600|STOXX Europe 600|Stoxx 600|STOXX 600
IBEX 35	ES	IBEX 35|Ibex 35
FTSE MIB	IT	FTSE MIB
PSI 20	PT	PSI 20|PSI-20
BEL 20	BE	BEL 20|Bel 20
AEX	NL		AEX
Swiss Market Index	CH	Swiss Market Index
OMX Stockholm 30	SE	OMX Stockholm 30|OMXS30
OMX Helsinki 25	FI	OMX Helsinki 25
OMX Copenhagen 25	DK	OMX Copenhagen 25
Athens General Composite	GR	Athens General Composite
WIG20	PL	WIG20|WIG 20
MOEX Russia Index	RU	MOEX Russia Index
RTS Index	RU	RTS Index
BIST 100	TR	BIST 100|BIST-100
TA-35	IL	TA-35
Tadawul All Share Index	SA	Tadawul All Share Index|Tadawul All-Share Index
EGX 30	EG	EGX 30|EGX30
Nikkei 225	JP	Nikkei 225|Nikkei Stock Average	Nikkei
TOPIX	JP	TOPIX|Topix
Hang Seng Index	HK	Hang Seng Index	Hang Seng
Shanghai Composite	CN	Shanghai Composite|SSE Composite
Shenzhen Component	CN	Shenzhen Component
CSI 300	CN	CSI 300|CSI300
TAIEX	TW	TAIEX|Taiex
KOSPI	KR	KOSPI|Kospi
KOSDAQ	KR	KOSDAQ|Kosdaq
BSE Sensex	IN	BSE Sensex|Sensex|SENSEX
Nifty 50	IN	Nifty 50|NIFTY 50|CNX Nifty	Nifty
KSE 100	PK	KSE 100|KSE-100
Straits Times Index	SG	Straits Times Index
FTSE Bursa Malaysia KLCI	MY	FTSE Bursa Malaysia KLCI|KLCI
Jakarta Composite	ID	Jakarta Composite
VN-Index	VN	VN-Index
PSEi	PH	PSEi
S&P/ASX 200	AU	S&P/ASX 200|ASX 200|ASX200
All Ordinaries	AU	All Ordinaries
S&P/NZX 50	NZ	S&P/NZX 50|NZX 50
S&P/TSX Composite	CA	S&P/TSX Composite|TSX Composite
Bovespa	BR	Ibovespa	Bovespa
S&P/BMV IPC	MX	S&P/BMV IPC
S&P Merval	AR	S&P Merval|Merval|MERVAL
MSCI World		MSCI World|MSCI World Index
MSCI Emerging Markets		MSCI Emerging Markets|MSCI Emerging Markets Index
"""#
}
