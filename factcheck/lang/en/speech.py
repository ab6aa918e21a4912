"""How English news says who says it. Verbs are given once; their forms are made by rule."""

from factcheck.lang.tables import SpeechTable

SPEECH = SpeechTable(
    verbs=(
        "say:said tell:told announce report add confirm claim estimate warn admit:admitted:admitting insist acknowledge declare reveal disclose "
        "explain stress assert deny write:wrote tweet predict forecast:forecast reiterate repeat allege reply recall testify concede "
        "reckon emphasise emphasize clarify contend boast vow pledge promise caution assess"
    ),
    claiming={
        "that|how|whether": "show find:found suggest conclude believe argue maintain counter determine learn indicate complain hope fear think:thought decide agree state note project record",
        "at": "put:put:putting",
        "list|register|tally|count|database|roll|inventory of": "draw:drawn draw:drew compile keep:kept assemble maintain",
        "its|the|their|his|her previous|earlier|own|growth? estimate|forecast|toll|target|count|figure|projection|outlook": "raise lower cut:cut:cutting revise lift trim:trimmed:trimming update hold:held",
    },
    observing="hail expect believe see:saw think:thought fear count document verify register record publish calculate identify reckon",
    issuing="",
    continuing="add",
    nouns_too="report reports claim claims estimate estimates forecast forecasts state states note notes project projects record records count counts register fear fears hope hopes promise promises pledge pledges vow vows document documents stress",
    according={
        "": ("according to", "citing|quoting", "as_per", "in the words|view|estimate of", "attributed to", "on the account of", "based on", "as quoted|cited by"),
    },
    own=("by his|her|its|their account|count|estimate|reckoning",),
    quoting={},
    complements={},
    links="of for in at from with on by outside inside near",
    close_links="",
    issued="",
    amounts="",
    whereabouts="in at",
    by_name="",
    venues="statement statements interview conference briefing speech remarks post message letter report release address capital end day week month year past aftermath meantime",
    leads="",
    hearers="",
    acts=(
        "accuse|accuses|accused", "blame|blames|blamed", "withdrew|withdraws", "retracted|retracts", "corrected|corrects", "postponed|postpones", "adjourned|adjourns", "put|puts off", "called|calls off", "cancelled|cancels",
        "suspended|suspends", "scrapped|scraps", "reversed|reverses", "rejected|rejects", "dismissed|dismisses", "refuted|refutes", "rebuffed|rebuffs", "backtracked|backtracks", "delayed|delays", "disputed|disputes", "shelved|shelves",
        "appointed|appoints", "have|has accused|blamed|withdrawn|retracted|corrected|postponed|adjourned|put_off|called_off|cancelled|suspended|scrapped|reversed|rejected|dismissed|refuted|shelved|delayed",
    ),
    stops=(
        "that who which whom whose on by to with after as during while since late early before told about and but or over under into through amid so because if "
        "when where is are was were be been has had have will would could can may might should must do did not yesterday today tonight tomorrow "
        "on_monday also now then earlier later adding citing quoting killed wounded injured said says up down out"
    ),
    unsaid=("claim|claims|claimed|claiming the? title|crown|victory|place", "told of", "add|adds|added|adding to", "believed|thought|feared|expected|estimated|reported|said|seen|claimed to be|have|number|run|cost|deliver|contain|include|hold|own|reach|come|go|live|work|make|mean|cause|offer|provide|weigh|measure|last|carry|kill|support|want|control", "reported missing|dead"),
    taking={"life lives victims": "claim claims claimed claiming"},
    negations="not n't won't don't doesn't didn't never cannot can't wouldn't couldn't",
    one_of="one",
    that="that",
    adverb_ending="ly",
    participle_ending="ed",
    gerund_ending="ing",
    closers="of for in at from with on by to after as during while late early yesterday today",
    adverbs="now however also later earlier recently repeatedly again still then already previously first meanwhile today yesterday tonight has had have having himself herself itself themselves reportedly",
    openers="and but or while that so yet because although whereas since",
    subordinating="after when while although though since because before if once",
    asides="as",
    determiners="the a an his her its their this that these those another one some several many both all most our my each two three four",
    titles=(
        "local senior top former deputy chief health government state opposition rebel military army police security medical rescue aid army union labour labor trade "
        "company bank court city regional provincial national international federal foreign defence defense interior finance press media news television radio "
        "eye witness human rights monitoring intelligence navy air coast guard fire civil protection emergency port airport hospital university school church "
        "party election electoral central spy space weather disaster environment energy oil mining industry trade tribal community village opposition activist relief prosecution"
    ),
    passive="is are was were been being be gets got",
    addressed="told tells tell telling warned reminded assured informed",
    relative="who which that",
    auxiliaries="",
    perfect="",
    pronouns={"person": "he she who he's she's", "body": "it it's", "anybody": "they"},
    same="same",
    anaphors={"police": "the force", "army": "the military"},
    nobody="reports report media some several preliminary initial unconfirmed early local rumours rumors there this that figures sources_close",
    goes_on="",
    resumed="",
    manners="plan plans schedule law laws rule rules procedure procedures protocol standards terms custom tradition need needs size type age scale agreement",
    impersonal=("it is|was said|believed|thought|estimated|reported|understood|feared", "there are|were reports"),
)  # fmt: skip
