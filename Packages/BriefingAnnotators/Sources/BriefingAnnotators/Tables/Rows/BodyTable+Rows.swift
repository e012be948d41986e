// Written by Scripts/generate-tables from bodies.yaml in Data; edit those instead.
// swift-format-ignore-file

extension BodyTable {
  static let rows: StaticString = #"""
United Nations	organization	UN	U.N.|UNO	kind=alliance
North Atlantic Treaty Organization	organization	NATO	Nato|Atlantic Alliance|North Atlantic Alliance	kind=alliance
European Union	organization	EU	E.U.	kind=alliance
Association of Southeast Asian Nations	forum	ASEAN	Asean|Association of South East Asian Nations	kind=grouping
African Union	organization	AU		kind=alliance
Arab League	forum		League of Arab States	kind=grouping
Organization of American States	organization	OAS		kind=alliance
Organisation of Islamic Cooperation	organization	OIC	Organization of Islamic Cooperation	kind=alliance
Gulf Cooperation Council	forum	GCC	Cooperation Council for the Arab States of the Gulf	kind=grouping
Shanghai Cooperation Organisation	forum	SCO	Shanghai Cooperation Organization	kind=grouping
Collective Security Treaty Organization	organization	CSTO	Collective Security Treaty Organisation	kind=alliance
Commonwealth of Independent States	forum	CIS		kind=grouping
Eurasian Economic Union	organization	EAEU		kind=alliance
South Asian Association for Regional Cooperation	forum	SAARC		kind=grouping
Pacific Islands Forum	forum	PIF		kind=grouping
Caribbean Community	forum	CARICOM	Caricom	kind=grouping
Mercosur	forum		MERCOSUR|Southern Common Market	kind=grouping
Economic Community of West African States	organization	ECOWAS	Ecowas	kind=alliance
Southern African Development Community	organization	SADC		kind=alliance
East African Community	organization	EAC		kind=alliance
Intergovernmental Authority on Development	organization	IGAD		kind=alliance
Commonwealth of Nations	organization			kind=alliance
European Free Trade Association	organization	EFTA		kind=alliance
Nordic Council	forum			kind=grouping
Benelux Union	organization			kind=alliance
Organization of the Petroleum Exporting Countries	organization	OPEC	OPEC+|Opec	kind=alliance
Organisation for Economic Co-operation and Development	organization	OECD	Organization for Economic Cooperation and Development|Organisation for Economic Cooperation and Development	kind=alliance
Organization for Security and Co-operation in Europe	organization	OSCE	Organization for Security and Cooperation in Europe	kind=alliance
Council of Europe	organization	CoE		kind=alliance
Indian Ocean Rim Association	forum	IORA		kind=grouping
World Trade Organization	organization	WTO	World Trade Organisation	kind=other
International Monetary Fund	organization	IMF		kind=other
World Bank	organization		World Bank Group	kind=other
International Bank for Reconstruction and Development	organization	IBRD		kind=other
International Finance Corporation	organization	IFC		kind=other
World Health Organization	organization	WHO	World Health Organisation	kind=other
International Atomic Energy Agency	organization	IAEA		kind=other
International Energy Agency	organization	IEA		kind=other
International Renewable Energy Agency	organization	IRENA		kind=other
International Labour Organization	organization	ILO	International Labor Organization	kind=other
International Telecommunication Union	organization	ITU		kind=other
International Maritime Organization	organization	IMO		kind=other
International Civil Aviation Organization	organization	ICAO		kind=other
World Intellectual Property Organization	organization	WIPO		kind=other
World Customs Organization	organization	WCO		kind=other
World Meteorological Organization	organization	WMO		kind=other
Food and Agriculture Organization	organization	FAO	UN Food and Agriculture Organization	kind=other
World Food Programme	organization	WFP	World Food Program|U.N. World Food Program|UN World Food Programme	kind=other
International Fund for Agricultural Development	organization	IFAD		kind=other
United Nations Children’s Fund	organization	UNICEF	Unicef	kind=other
United Nations Educational, Scientific and Cultural Organization	organization	UNESCO	Unesco	kind=other
United Nations Development Programme	organization	UNDP	UN Development Programme|U.N. Development Program	kind=other
United Nations Environment Programme	organization	UNEP	UN Environment Programme	kind=other
United Nations Conference on Trade and Development	organization	UNCTAD		kind=other
United Nations Industrial Development Organization	organization	UNIDO		kind=other
United Nations High Commissioner for Refugees	organization	UNHCR	UN Refugee Agency|U.N. refugee agency|UN refugee agency	kind=other
Office of the United Nations High Commissioner for Human Rights	organization	OHCHR	UN Human Rights Office|U.N. human rights office	kind=other
United Nations Office on Drugs and Crime	organization	UNODC		kind=other
United Nations Office for the Coordination of Humanitarian Affairs	organization	OCHA	UNOCHA	kind=other
United Nations Population Fund	organization	UNFPA		kind=other
United Nations Relief and Works Agency	organization	UNRWA		kind=other
UN Women	organization			kind=other
United Nations Security Council	organization	UNSC	UN Security Council|U.N. Security Council	kind=other
United Nations General Assembly	organization	UNGA	UN General Assembly|U.N. General Assembly	kind=other
UN Human Rights Council	organization	UNHRC	United Nations Human Rights Council|U.N. Human Rights Council	kind=other
Economic and Social Council	organization	ECOSOC	UN Economic and Social Council	kind=other
Economic and Social Commission for Asia and the Pacific	organization	ESCAP	UNESCAP	kind=other
International Organization for Migration	organization	IOM		kind=other
International Court of Justice	organization	ICJ		kind=other
International Criminal Court	organization	ICC		kind=other
International Tribunal for the Law of the Sea	organization	ITLOS		kind=other
Permanent Court of Arbitration	organization	PCA		kind=other
Organisation for the Prohibition of Chemical Weapons	organization	OPCW		kind=other
Comprehensive Nuclear-Test-Ban Treaty Organization	organization	CTBTO		kind=other
Interpol	organization		INTERPOL|International Criminal Police Organization	kind=other
Europol	organization		European Union Agency for Law Enforcement Cooperation	kind=other
International Committee of the Red Cross	organization	ICRC	Red Cross	kind=other
International Organization for Standardization	organization	ISO		kind=other
International Electrotechnical Commission	organization	IEC		kind=other
Institute of Electrical and Electronics Engineers	organization	IEEE		kind=other
3rd Generation Partnership Project	organization	3GPP		kind=other
International Olympic Committee	organization	IOC		kind=other
Bank for International Settlements	organization	BIS		kind=other
Financial Stability Board	organization	FSB		kind=other
Basel Committee on Banking Supervision	organization	BCBS	Basel Committee	kind=other
Asian Development Bank	organization	ADB		kind=other
African Development Bank	organization	AfDB		kind=other
Inter-American Development Bank	organization	IDB		kind=other
European Bank for Reconstruction and Development	organization	EBRD		kind=other
European Investment Bank	organization	EIB		kind=other
Islamic Development Bank	organization	IsDB		kind=other
Asian Infrastructure Investment Bank	organization	AIIB		kind=other
New Development Bank	organization	NDB		kind=other
Green Climate Fund	organization	GCF		kind=other
Global Environment Facility	organization	GEF		kind=other
Gavi	organization		GAVI|Gavi, the Vaccine Alliance	kind=other
Amnesty International	organization			kind=other
Human Rights Watch	organization	HRW		kind=other
Doctors Without Borders	organization	MSF	Médecins Sans Frontières|Medecins Sans Frontieres	kind=other
Transparency International	organization			kind=other
Greenpeace	organization			kind=other
World Economic Forum	organization	WEF		kind=other
European Commission	organization	EC	EU Commission	kind=agency
European Parliament	organization		EU Parliament	kind=legislature
European Council	organization			kind=agency
Council of the European Union	organization		EU Council	kind=agency
European Central Bank	organization	ECB		kind=agency
European External Action Service	organization	EEAS		kind=agency
European Court of Justice	organization	ECJ	Court of Justice of the European Union	kind=agency
European Court of Human Rights	organization	ECHR		kind=agency
European Space Agency	organization	ESA		kind=agency
European Medicines Agency	organization	EMA		kind=agency
Frontex	organization			kind=agency
Euratom	organization			kind=agency
Group of Seven	forum	G7	G-7|Group of Seven nations	kind=grouping
Group of Eight	forum	G8	G-8	kind=grouping
Group of Twenty	forum	G20	G-20|Group of 20	kind=grouping
Group of 77	forum	G77	G-77	kind=grouping
Quad	forum		Quadrilateral Security Dialogue|QUAD	kind=grouping
AUKUS	forum		Aukus	kind=grouping
BRICS	forum		Brics	kind=grouping
Five Eyes	forum		Five Eyes alliance	kind=grouping
Non-Aligned Movement	forum	NAM		kind=grouping
Visegrad Group	forum	V4		kind=grouping
Bucharest Nine	forum	B9		kind=grouping
Three Seas Initiative	forum	3SI		kind=grouping
Paris Club	forum			kind=grouping
P5+1	forum		E3+3	kind=grouping
Nuclear Suppliers Group	forum	NSG		kind=grouping
Australia Group	forum			kind=grouping
Proliferation Security Initiative	forum	PSI		kind=grouping
Wassenaar Arrangement	forum			kind=grouping
Missile Technology Control Regime	forum	MTCR		kind=grouping
Financial Action Task Force	forum	FATF		kind=grouping
Minerals Security Partnership	forum	MSP		kind=grouping
Pacific Alliance	forum			kind=grouping
Normandy Format	forum		Normandy format	kind=grouping
Minsk Group	forum		OSCE Minsk Group	kind=grouping
Weimar Triangle	forum			kind=grouping
D-10	forum		D10	kind=grouping
Asia-Pacific Economic Cooperation	forum	APEC	Apec	kind=grouping
East Asia Summit	forum	EAS		kind=summit
Summit for Democracy	forum			kind=summit
Nuclear Security Summit	forum			kind=summit
Munich Security Conference	forum	MSC		kind=summit
ASEAN Regional Forum	forum	ARF		kind=dialogue
Shangri-La Dialogue	forum			kind=dialogue
Raisina Dialogue	forum			kind=dialogue
ASEAN Defence Ministers’ Meeting-Plus	forum	ADMM-Plus	ADMM+	kind=dialogue
ASEAN Plus Three	forum	APT	ASEAN+3	kind=grouping
Indo-Pacific Economic Framework for Prosperity	forum	IPEF	Indo-Pacific Economic Framework	kind=framework
Belt and Road Initiative	forum	BRI	One Belt One Road|One Belt, One Road|OBOR|Belt and Road	kind=framework
Partnership for Global Infrastructure and Investment	forum	PGII		kind=framework
Build Back Better World	forum	B3W		kind=framework
Global Gateway	forum		Global Gateway initiative	kind=framework
Blue Dot Network	forum			kind=framework
Chip 4	forum		Chip 4 alliance|Fab 4	kind=framework
Clean Network	forum			kind=framework
Just Energy Transition Partnership	forum	JETP		kind=framework
Partners in the Blue Pacific	forum	PBP		kind=framework
Comprehensive and Progressive Agreement for Trans-Pacific Partnership	forum	CPTPP		kind=framework
Regional Comprehensive Economic Partnership	forum	RCEP		kind=framework
EU-U.S. Trade and Technology Council	forum	TTC	Trade and Technology Council|EU-US Trade and Technology Council|U.S.-EU Trade and Technology Council	kind=framework
Global Partnership on Artificial Intelligence	forum	GPAI		kind=framework
Artemis Accords	forum			kind=framework
Bretton Woods system	forum			kind=framework
Intergovernmental Panel on Climate Change	forum	IPCC		kind=committee
Conference of the Parties	forum	COP	COP21|COP26|COP27|COP28|COP29|COP30	kind=summit
United Nations Framework Convention on Climate Change	forum	UNFCCC		kind=framework
Trilateral Commission	forum			kind=dialogue
Boao Forum	forum		Boao Forum for Asia	kind=dialogue
Six-Party Talks	forum		six-party talks|six party talks	kind=dialogue
White House	organization			country=US|kind=government
Pentagon	organization			country=US|kind=agency
State Department	organization		U.S. State Department|US State Department|Department of State|Foggy Bottom	country=US|kind=agency
U.S. Congress	organization		US Congress|United States Congress|Congress	country=US|kind=legislature
U.S. Senate	organization		US Senate|United States Senate	country=US|kind=legislature
U.S. House of Representatives	organization		US House of Representatives|House of Representatives	country=US|kind=legislature
National Security Council	organization	NSC		kind=agency
Central Intelligence Agency	organization	CIA		country=US|kind=agency
Federal Bureau of Investigation	organization	FBI		country=US|kind=agency
National Security Agency	organization	NSA		country=US|kind=agency
National Aeronautics and Space Administration	organization	NASA	Nasa	country=US|kind=agency
Federal Reserve	organization		Fed|U.S. Federal Reserve|US Federal Reserve|Federal Reserve Board	country=US|kind=agency
Securities and Exchange Commission	organization	SEC		country=US|kind=agency
Federal Communications Commission	organization	FCC		country=US|kind=agency
Federal Trade Commission	organization	FTC		country=US|kind=agency
Food and Drug Administration	organization	FDA		country=US|kind=agency
Environmental Protection Agency	organization	EPA		country=US|kind=agency
Office of the United States Trade Representative	organization	USTR	Office of the U.S. Trade Representative|Office of the US Trade Representative	country=US|kind=agency
Bureau of Industry and Security	organization	BIS		country=US|kind=agency
Committee on Foreign Investment in the United States	organization	CFIUS		country=US|kind=agency
National Institute of Standards and Technology	organization	NIST		country=US|kind=agency
National Science Foundation	organization	NSF		country=US|kind=agency
Office of Science and Technology Policy	organization	OSTP		country=US|kind=agency
U.S. Agency for International Development	organization	USAID	US Agency for International Development	country=US|kind=agency
International Development Finance Corporation	organization	DFC	U.S. International Development Finance Corporation	country=US|kind=agency
Export-Import Bank of the United States	organization	EXIM	Export-Import Bank	country=US|kind=agency
Defense Advanced Research Projects Agency	organization	DARPA		country=US|kind=agency
U.S. Air Force	organization	USAF	US Air Force|United States Air Force	country=US|kind=agency
U.S. Army	organization		US Army|United States Army	country=US|kind=agency
U.S. Army Corps of Engineers	organization	USACE	US Army Corps of Engineers|United States Army Corps of Engineers|Army Corps of Engineers	country=US|kind=agency
U.S. Coast Guard	organization	USCG	US Coast Guard|United States Coast Guard	country=US|kind=agency
U.S. Marine Corps	organization	USMC	US Marine Corps|United States Marine Corps	country=US|kind=agency
U.S. Navy	organization		US Navy|United States Navy	country=US|kind=agency
Royal Air Force	organization	RAF		country=GB|kind=agency
Royal Navy	organization			country=GB|kind=agency
Royal Australian Air Force	organization	RAAF		country=AU|kind=agency
Royal Australian Navy	organization			country=AU|kind=agency
Royal Canadian Air Force	organization	RCAF		country=CA|kind=agency
Royal Canadian Mounted Police	organization	RCMP		country=CA|kind=agency
Royal Canadian Navy	organization			country=CA|kind=agency
U.S. Indo-Pacific Command	organization	INDOPACOM	US Indo-Pacific Command|Indo-Pacific Command	country=US|kind=agency
Department of Homeland Security	organization	DHS		country=US|kind=agency
Office of Foreign Assets Control	organization	OFAC		country=US|kind=agency
Congressional Research Service	organization	CRS		country=US|kind=agency
Government Accountability Office	organization	GAO		country=US|kind=agency
Supreme Court	organization		U.S. Supreme Court|US Supreme Court	kind=agency
Ministry of Economy, Trade and Industry	organization	METI		country=JP|kind=agency
Ministry of Foreign Affairs	organization	MOFA		kind=agency
National Security Secretariat	organization			country=JP|kind=agency
National Diet	organization		Japanese Diet|Japan’s Diet	country=JP|kind=legislature
Liberal Democratic Party	organization	LDP		kind=other
Bank of Japan	organization	BOJ	BoJ	country=JP|kind=agency
Japan Bank for International Cooperation	organization	JBIC		country=JP|kind=agency
Japan International Cooperation Agency	organization	JICA		country=JP|kind=agency
Japan External Trade Organization	organization	JETRO		country=JP|kind=agency
Japan Self-Defense Forces	organization	JSDF	Self-Defense Forces|Self Defense Forces|SDF	country=JP|kind=agency
Blue House	organization			country=KR|kind=agency
National Assembly	organization			kind=legislature
Bank of Korea	organization	BOK		country=KR|kind=agency
Chinese Communist Party	organization	CCP	Communist Party of China|CPC	country=CN|kind=other
National People’s Congress	organization	NPC		country=CN|kind=legislature
State Council	organization		China’s State Council	country=CN|kind=government
People’s Liberation Army	organization	PLA		country=CN|kind=agency
People’s Bank of China	organization	PBOC	PBoC	country=CN|kind=agency
National Development and Reform Commission	organization	NDRC		country=CN|kind=agency
Politburo	organization		Politburo Standing Committee	country=CN|kind=agency
Democratic Progressive Party	organization	DPP		country=TW|kind=other
Kuomintang	organization	KMT		country=TW|kind=other
Legislative Yuan	organization			country=TW|kind=legislature
Executive Yuan	organization			country=TW|kind=government
Kremlin	organization			country=RU|kind=government
State Duma	organization		Duma|Russian Duma	country=RU|kind=legislature
Federal Security Service	organization	FSB		country=RU|kind=agency
House of Commons	organization			country=GB|kind=legislature
House of Lords	organization			country=GB|kind=legislature
Downing Street	organization		No. 10 Downing Street|10 Downing Street	country=GB|kind=government
Whitehall	organization			country=GB|kind=government
Foreign Office	organization		Foreign, Commonwealth and Development Office|FCDO	country=GB|kind=agency
Bank of England	organization	BoE		country=GB|kind=agency
MI6	organization			country=GB|kind=agency
MI5	organization			country=GB|kind=agency
Bundestag	organization			country=DE|kind=legislature
Bundesrat	organization			country=DE|kind=legislature
Bundesbank	organization		Deutsche Bundesbank	country=DE|kind=agency
Élysée	organization		Élysée Palace|Elysee Palace|Elysee	country=FR|kind=government
Quai d’Orsay	organization			country=FR|kind=agency
Lok Sabha	organization			country=IN|kind=legislature
Rajya Sabha	organization			country=IN|kind=legislature
Reserve Bank of India	organization	RBI		country=IN|kind=agency
Reserve Bank of Australia	organization	RBA		country=AU|kind=agency
Knesset	organization			country=IL|kind=legislature
Verkhovna Rada	organization			country=UA|kind=legislature
Sejm	organization			country=PL|kind=legislature
Riksdag	organization			country=SE|kind=legislature
Revolutionary Guards	organization		Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guard Corps	country=IR|kind=agency
Hamas	organization		HAMAS	kind=other
Hezbollah	organization		Hizbollah|Hizballah	kind=other
Taliban	organization			kind=other
Islamic State	organization		ISIS|ISIL|Daesh|Islamic State group	kind=other
Al-Qaeda	organization		Al Qaeda|al-Qaeda|al-Qaida|Al-Qaida	kind=other
Boko Haram	organization			kind=other
Reuters	organization		REUTERS|Thomson Reuters	kind=media
Associated Press	organization	AP	The Associated Press	kind=media
Agence France-Presse	organization	AFP		kind=media
United Press International	organization	UPI		kind=media
Bloomberg News	organization			kind=media
Kyodo News	organization		Kyodo|Kyodo News Agency	country=JP|kind=media
Jiji Press	organization		Jiji	country=JP|kind=media
Nikkei	organization		Nihon Keizai Shimbun|Nikkei Asia|Nikkei Asian Review	country=JP|kind=media
NHK	organization		Japan Broadcasting Corporation	country=JP|kind=media
Yonhap	organization		Yonhap News Agency|Yonhap News	country=KR|kind=media
Korean Central News Agency	organization	KCNA		country=KP|kind=media
Xinhua	organization		Xinhua News Agency	country=CN|kind=media
Global Times	organization			country=CN|kind=media
People’s Daily	organization			country=CN|kind=media
CCTV	organization		China Central Television|CGTN	country=CN|kind=media
South China Morning Post	organization	SCMP		country=HK|kind=media
Central News Agency	organization	CNA		country=TW|kind=media
TASS	organization		Tass|ITAR-TASS	country=RU|kind=media
RIA Novosti	organization		RIA	country=RU|kind=media
Interfax	organization			country=RU|kind=media
Deutsche Presse-Agentur	organization	DPA		country=DE|kind=media
Deutsche Welle	organization	DW		country=DE|kind=media
Der Spiegel	organization		Spiegel	country=DE|kind=media
EFE	organization		Agencia EFE	country=ES|kind=media
ANSA	organization			country=IT|kind=media
Press Trust of India	organization	PTI		country=IN|kind=media
Asian News International	organization	ANI		country=IN|kind=media
Antara	organization		Antara News	country=ID|kind=media
Bernama	organization			country=MY|kind=media
Anadolu Agency	organization		Anadolu	country=TR|kind=media
Al Jazeera	organization		Al-Jazeera	country=QA|kind=media
Al Arabiya	organization			kind=media
British Broadcasting Corporation	organization	BBC	BBC News	country=GB|kind=media
Sky News	organization			country=GB|kind=media
Financial Times	organization	FT		country=GB|kind=media
The Economist	organization			country=GB|kind=media
The Guardian	organization			country=GB|kind=media
CNN	organization		Cable News Network	country=US|kind=media
NBC	organization		NBC News	country=US|kind=media
CBS	organization		CBS News	country=US|kind=media
ABC News	organization			country=US|kind=media
Fox News	organization			country=US|kind=media
National Public Radio	organization	NPR		country=US|kind=media
PBS	organization			country=US|kind=media
Politico	organization		POLITICO	country=US|kind=media
Axios	organization			country=US|kind=media
Voice of America	organization	VOA		country=US|kind=media
Radio Free Asia	organization	RFA		country=US|kind=media
Radio Free Europe/Radio Liberty	organization	RFE/RL	Radio Free Europe	country=US|kind=media
Wall Street Journal	organization	WSJ	The Wall Street Journal	country=US|kind=media
New York Times	organization	NYT	The New York Times	country=US|kind=media
Washington Post	organization		The Washington Post	country=US|kind=media
USA Today	organization			country=US|kind=media
Los Angeles Times	organization		LA Times	country=US|kind=media
Le Monde	organization			country=FR|kind=media
Le Figaro	organization			country=FR|kind=media
El País	organization		El Pais	country=ES|kind=media
"""#
}
