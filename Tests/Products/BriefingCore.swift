import BriefingCore

print(EDTF("2022-07-29")?.day?.weekday ?? .monday)
// friday
