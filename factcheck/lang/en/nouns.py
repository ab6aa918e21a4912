"""English nouns that news counts, by concept, and what measures measure.

Plurals are made by rule ("soldier", "city"); an irregular one is written after a colon.
"""

from collections.abc import Mapping

NOUNS: Mapping[str, str] = {
    "person": "person:people human individual soul other someone inhabitant",
    "man": "man:men male boy_man gentleman:gentlemen", "woman": "woman:women female lady", "child": "child:children minor boy girl teenager youngster kid youth",
    "infant": "infant baby newborn toddler", "student": "student pupil schoolchild:schoolchildren", "teacher": "teacher lecturer professor",
    "worker": "worker labourer laborer employee workman:workmen docker", "miner": "miner", "farmer": "farmer grower peasant",
    "staff": "staff:staff personnel:personnel staffer", "medic": "medic paramedic health_worker", "doctor": "doctor physician surgeon", "nurse": "nurse",
    "engineer": "engineer technician", "journalist": "journalist reporter cameraman:cameramen", "lawyer": "lawyer attorney", "judge": "judge",
    "official": "official", "minister": "minister", "diplomat": "diplomat ambassador envoy", "lawmaker": "lawmaker deputy senator mp legislator",
    "officer": "officer", "police": "police:police policeman:policemen police_officer constable", "rescuer": "rescuer rescue_worker", "firefighter": "firefighter fireman:firemen",
    "passenger": "passenger", "crew": "crew:crew crew_member crewman:crewmen sailor seafarer", "migrant": "migrant asylum_seeker", "refugee": "refugee",
    "displaced": "displaced_person:displaced_people evacuee", "resident": "resident citizen villager local", "civilian": "civilian", "voter": "voter",
    "protester": "protester protestor demonstrator marcher", "striker": "striker", "worshipper": "worshipper", "pilgrim": "pilgrim", "tourist": "tourist holidaymaker",
    "visitor": "visitor guest", "customer": "customer client subscriber user", "investor": "investor shareholder", "volunteer": "volunteer",
    "patient": "patient", "suspect": "suspect", "prisoner": "prisoner detainee inmate captive", "hostage": "hostage", "victim": "victim fatality casualty",
    "survivor": "survivor", "relative": "relative family_member", "player": "player athlete footballer", "fan": "fan supporter spectator",
    "hiker": "hiker climber", "expert": "expert scientist researcher analyst", "member": "member", "delegate": "delegate", "candidate": "candidate",
    "fighter": "fighter combatant gunman:gunmen", "militant": "militant rebel insurgent jihadist terrorist", "soldier": "soldier troop serviceman:servicemen service_member",
    "peacekeeper": "peacekeeper", "conscript": "conscript recruit reservist", "force": "force",
    "household": "household family", "weapon": "weapon gun rifle firearm", "missile": "missile", "rocket": "rocket", "shell": "shell", "bomb": "bomb",
    "mine_weapon": "landmine mine", "drone": "drone uav unmanned_aircraft", "vehicle": "vehicle", "car": "car", "truck": "truck lorry", "bus": "bus", "tank": "tank",
    "train": "train", "ambulance": "ambulance", "motorcycle": "motorcycle motorbike", "aircraft": "aircraft:aircraft warplane", "plane": "plane airplane jet airliner",
    "helicopter": "helicopter", "flight": "flight", "vessel": "vessel", "boat": "boat ferry dinghy", "ship": "ship freighter", "warship": "warship destroyer frigate",
    "tanker": "tanker", "submarine": "submarine", "building": "building", "house": "house home dwelling", "apartment": "apartment flat", "school": "school",
    "hospital": "hospital clinic health_centre", "mosque": "mosque", "church": "church", "shop": "shop store", "factory": "factory plant", "hotel": "hotel", "embassy": "embassy",
    "bridge": "bridge", "road": "road", "storey": "storey story floor", "room": "room", "village": "village hamlet", "city": "city town municipality",
    "district": "district province region area neighbourhood neighborhood", "country": "country nation state", "camp": "camp training_ground training_camp base barracks:barracks", "shelter": "shelter", "party": "party",
    "seat": "seat place_in_parliament", "vote": "vote", "polling_station": "polling_station", "ballot": "ballot", "bill": "bill", "law": "law",
    "company": "company firm business", "bank": "bank", "branch": "branch", "job": "job position post", "share": "share stock", "contract": "contract", "project": "project",
    "product": "product", "unit": "unit", "order": "order", "ticket": "ticket", "case": "case", "infection": "infection", "dose": "dose jab", "bed": "bed",
    "body": "body corpse remains:remains", "attack": "attack raid", "strike": "strike air_strike airstrike", "explosion": "explosion blast", "clash": "clash",
    "violation": "violation breach", "incident": "incident", "accident": "accident crash", "quake": "quake earthquake tremor", "aftershock": "aftershock", "fire": "fire wildfire",
    "storm": "storm hurricane", "operation": "operation", "sortie": "sortie", "round": "round", "session": "session", "meeting": "meeting talk", "visit": "visit",
    "agreement": "agreement deal accord", "statement": "statement", "report": "report complaint", "document": "document", "article_text": "article_page page", "goal": "goal",
    "point": "point", "match": "match game", "medal": "medal", "title": "title", "tree": "tree seedling sapling", "animal": "animal", "sheep": "sheep:sheep",
    "cow": "cow cattle:cattle", "bird": "bird", "centrifuge": "centrifuge", "site": "site", "well": "well", "tonne_goods": "container", "parcel": "parcel package",
    "convoy": "convoy", "language": "language", "question": "question", "photo": "photo picture", "step": "step pace", "part": "part", "group": "group gang", "year_count": "season",
}  # fmt: skip

MEASURED: Mapping[str, str] = {
    "diameter": "diameter across", "depth": "depth deep beneath", "height": "height high tall elevation altitude", "length": "length long stretch",
    "width": "width wide", "distance": "distance", "area": "area", "weight": "weight weighing weighed weighs", "volume": "volume",
    "speed": "speed winds gusts", "magnitude": "magnitude richter", "temperature": "temperature temperatures thermometers heat",
    "rainfall": "rain rainfall precipitation", "price": "price prices barrel settled traded", "cost": "cost costs costing costed bill worth",
    "loan": "loan loans lending", "fine": "fine fined penalty fines", "budget": "budget", "deficit": "deficit shortfall", "surplus": "surplus",
    "revenue": "revenue revenues sales turnover takings", "profit": "profit profits earnings", "loss": "loss losses lost", "debt": "debt debts", "tax": "tax taxes duty tariff",
    "wage": "wage wages salary salaries pay", "aid": "aid relief grant donation pledge pledged", "damage": "damage damages", "investment": "investment investments invest",
    "deal": "deal sale acquisition takeover", "reserves": "reserves", "exports": "exports exported export", "imports": "imports imported import",
    "output": "output production produced pumped harvest crop", "consumption": "consumption demand", "capacity": "capacity", "inflation": "inflation consumer_prices",
    "unemployment": "unemployment joblessness jobless", "growth": "growth grow growing grew expand expanded expansion", "gdp": "gdp", "interest": "interest benchmark_rate rates",
    "turnout": "turnout", "participation": "participation observed joined", "vote_share": "vote votes ballots", "share": "share stake", "prison_term": "jailed sentenced prison jail imprisonment behind_bars",
    "duration": "lasted lasting took", "rate": "rate", "majority": "majority", "approval": "approval support backed",
}  # fmt: skip
"""What a measure, a percentage, a sum or a duration is a measure of; each form is written out."""
