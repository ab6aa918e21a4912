"""English names of the bodies that news quotes, and of the kinds of body and person."""

from collections.abc import Mapping

from factcheck.lang.tables import BodyTable

KINDS: Mapping[str, str] = {
    "ministry": "ministry department treasury", "agency": "agency agencies service newswire", "company": "company firm carmaker airline retailer manufacturer operator lender maker producer developer",
    "group": "group movement organisation organization charity network coalition alliance campaign", "union": "union unions federation", "bank": "bank lender", "army": "army military navy", "police": "police force constabulary", "court": "court tribunal",
    "committee": "committee panel subcommittee", "commission": "commission inquiry", "council": "council", "authority": "authority authorities regulator watchdog ombudsman", "office": "airport port prison jail station office bureau directorate", "association": "association society league",
    "institute": "institute centre center observatory laboratory", "university": "university college school", "hospital": "hospital clinic", "party": "party", "government": "government administration cabinet regime", "parliament": "parliament congress senate assembly",
    "fund": "fund foundation trust", "club": "club team", "board": "board", "monitor": "monitor", "embassy": "embassy mission delegation", "paper": "newspaper paper daily magazine broadcaster channel station outlet website site", "document": "filing disclosure report reports study survey statement manifest census poll data figures statistics record records document",
    "spokesperson": "spokesman spokeswoman spokesperson", "minister": "minister", "official": "official officials", "governor": "governor", "mayor": "mayor", "president": "president", "premier": "premier prime_minister", "chief": "chief head director chairman chairwoman manager boss ceo executive commander",
    "envoy": "envoy ambassador representative delegate", "source": "source sources", "witness": "witness witnesses eyewitness eyewitnesses survivor survivors resident residents", "activist": "activist activists campaigner campaigners organiser organisers organizer organizers", "doctor": "doctor doctors medic medics", "lawyer": "lawyer lawyers attorney", "prosecutor": "prosecutor prosecutors",
    "expert": "expert experts analyst analysts economist economists scientist scientists researcher researchers professor", "officer": "officer officers detective general colonel captain lieutenant sergeant sheriff", "lawmaker": "lawmaker lawmakers senator senators mp mps congressman congresswoman deputy", "secretary": "secretary", "judge": "judge justice", "leader": "leader leaders",
    "people": "people agent publicist aide aides assistant friend friends relative family neighbour neighbor wife husband father mother brother sister son daughter colleague colleagues fishermen bakers villagers diplomats workers rescuers relatives families neighbours neighbors investigators",
}  # fmt: skip

BODIES: Mapping[str, str] = {
    "defence_ministry": "defence|defense ministry|minister|department|secretary;ministry|department|secretary|minister of defence|defense",
    "foreign_ministry": "foreign ministry|minister|office|secretary;ministry|minister of foreign affairs;state department;secretary of state",
    "interior_ministry": "interior ministry|minister;ministry|minister of the? interior;home office|secretary|ministry;homeland security",
    "health_ministry": "health ministry|minister|authorities|department|officials|secretary;ministry|minister|department of public? health",
    "finance_ministry": "finance ministry|minister;ministry|minister of finance;treasury",
    "education_ministry": "education ministry|minister|department;ministry|department of education",
    "oil_ministry": "oil ministry|minister;ministry of oil",
    "transport_ministry": "transport ministry|minister;ministry of transport",
    "agriculture_ministry": "agriculture|farm ministry|minister;ministry of agriculture",
    "labour_ministry": "labour|labor ministry|minister|department;ministry of labour|labor",
    "justice_ministry": "justice ministry|minister|department;ministry|department of justice;attorney general",
    "economy_ministry": "economy|trade|commerce ministry|minister|department;ministry|department of economy|trade|commerce",
    "energy_ministry": "energy|electricity ministry|minister|department;ministry|department of energy",
    "water_ministry": "water ministry|minister;ministry of water",
    "industry_ministry": "industry ministry|minister;mines|mining ministry|minister",
    "port_authority": "port authority",
    "disaster_agency": "disaster|rescue agency|service|office;disaster management agency",
    "election_commission": "election|electoral commission|board|authority",
    "central_bank": "central bank;bank of england|japan|canada|korea",
    "civil_defence": "civil defence|defense;civil protection",
    "police": "police",
    "army": "army|military;armed forces",
    "coastguard": "coastguard;coast guard",
    "embassy": "embassy|ambassador",
    "intelligence": "intelligence|spy agency|service;intelligence",
    "governor": "governor;governor 's office",
    "prosecutor": "prosecutor|prosecutors",
    "court": "court|judge",
    "union": "union|unions;trade union",
    "statistics_office": "statistics|data office|agency|department|institute|bureau",
    "fire_service": "fire service|brigade|department",
    "met_office": "meteorological|weather office|department|agency|service;met office",
    "red_cross": "red cross|crescent",
    "parliament": "parliament",
    "president": "president|presidency",
    "prime_minister": "prime minister;premier",
}

ALIASES: Mapping[str, str] = {
    "US defence_ministry": "pentagon;department of defense",
    "US foreign_ministry": "state department",
    "US president": "white house",
    "RU president": "kremlin",
    "GB prime_minister": "downing street",
    "FR president": "elysee|élysée palace?",
    "UN": "united nations;un;u.n.",
    "EU": "european union|commission;eu",
    "NATO": "nato",
    "IMF": "international monetary fund;imf",
    "WB": "world bank",
    "WHO": "world health organisation|organization;who 's",
    "UNHCR": "unhcr;un refugee agency",
    "UNICEF": "unicef",
    "USGS": "u.s.|us|united_states geological survey;usgs",
    "OPEC": "opec",
    "ICRC": "international committee of the red cross;icrc",
    "NIS": "national intelligence service",
    "US fed": "federal reserve",
    "AfDB": "african development bank",
    "MA central_bank": "bank al-maghrib",
    "CENTCOM": "u.s. central command;us central command;centcom",
    "SOHR": "syrian? observatory for human rights;sohr",
    "AMNESTY": "amnesty international?", "HRW": "human rights watch", "MSF": "doctors without borders;medecins sans frontieres;msf",
    "REUTERS": "reuters", "AFP": "afp;agence france-presse", "AP": "associated press", "SANA": "sana", "TASS": "tass", "XINHUA": "xinhua", "ANADOLU": "anadolu agency?",
}  # fmt: skip

CAPITALS: Mapping[str, str] = {
    "US": "washington", "RU": "moscow", "UA": "kyiv kiev", "CN": "beijing", "IR": "tehran", "TR": "ankara", "SA": "riyadh", "SY": "damascus", "IQ": "baghdad", "EG": "cairo", "GB": "london", "FR": "paris", "DE": "berlin",
    "JP": "tokyo", "KR": "seoul", "KP": "pyongyang", "IN": "delhi new_delhi", "PK": "islamabad", "IL": "tel_aviv", "QA": "doha", "YE": "sanaa", "LB": "beirut", "JO": "amman", "MA": "rabat", "DZ": "algiers", "TN": "tunis", "LY": "tripoli", "SD": "khartoum",
    "AZ": "baku", "AM": "yerevan", "ES": "madrid", "IT": "rome", "PL": "warsaw", "AU": "canberra", "CA": "ottawa", "ET": "addis_ababa", "AF": "kabul", "KE": "nairobi", "GR": "athens", "MR": "nouakchott",
}  # fmt: skip
"""Capitals that stand for their governments, as sources."""

TABLE = BodyTable(KINDS, BODIES, ALIASES, CAPITALS)
