// Written by Scripts/generate-tables from products.yaml in Data; edit those instead.
// swift-format-ignore-file

extension ProductTable {
  static let rows: StaticString = #"""
Aegis Ashore	defence	Aegis Ashore
AMRAAM	defence	AMRAAM
ATACMS	defence	ATACMS
Eurofighter	defence	Eurofighter
GMLRS	defence	GMLRS
HIMARS	defence	HIMARS
Iron Dome	defence	Iron Dome
Kalibr	defence	Kalibr
Kinzhal	defence	Kinzhal
NASAMS	defence	NASAMS
Oreshnik	defence	Oreshnik
Storm Shadow	defence	Storm Shadow
THAAD	defence	THAAD
Ariane 5	space	Ariane 5
Ariane 6	space	Ariane 6
Crew Dragon	space	Crew Dragon
Falcon 9	space	Falcon 9
Falcon Heavy	space	Falcon Heavy
GLONASS	space	GLONASS
Hubble Space Telescope	space	Hubble Space Telescope
James Webb Space Telescope	space	James Webb Space Telescope
NavIC	space	NavIC
Soyuz	space	Soyuz
Starlink	space	Starlink
Starliner	space	Starliner
ChatGPT	artificial-intelligence	ChatGPT
NotPetya	cyber	NotPetya
Stuxnet	cyber	Stuxnet
WannaCry	cyber	WannaCry
Chromebook	digital-policy	Chromebook
Gmail	digital-policy	Gmail
Google Chrome	digital-policy	Google Chrome
Google Maps	digital-policy	Google Maps
Kubernetes	digital-policy	Kubernetes
Linux	digital-policy	Linux
Mac OS X	digital-policy	Mac OS X|OS X
MacBook	digital-policy	MacBook
Macintosh	digital-policy	Macintosh
Microsoft Azure	digital-policy	Microsoft Azure
Microsoft Excel	digital-policy	Microsoft Excel
Microsoft Office	digital-policy	Microsoft Office
Microsoft Teams	digital-policy	Microsoft Teams
Microsoft Word	digital-policy	Microsoft Word
Mozilla Firefox	digital-policy	Mozilla Firefox
MS-DOS	digital-policy	MS-DOS
Photoshop	digital-policy	Photoshop
PlayStation	digital-policy	PlayStation
PowerPoint	digital-policy	PowerPoint
QuickTime	digital-policy	QuickTime
ThinkPad	digital-policy	ThinkPad
Ubuntu	digital-policy	Ubuntu
Windows 10	digital-policy	Windows 10
Windows 11	digital-policy	Windows 11
Windows 7	digital-policy	Windows 7
Windows 8	digital-policy	Windows 8
Windows Vista	digital-policy	Windows Vista
Windows XP	digital-policy	Windows XP
Xbox	digital-policy	Xbox
"""#
}
