"""English words by what they do in a clause: enough to find where a noun phrase begins, and what a figure is said of."""

from factcheck.lang.figures import ClauseTable

CLAUSES = ClauseTable(
    determiners=(
        "the a an this these those his her its their our my your whose every no another such other same"
    ),
    quantifiers="all some any both many much few several most each either neither",
    pronouns=(
        "he she it they we you i him them us me himself herself itself themselves someone anyone everyone nobody everybody something nothing "
        "everything there here hers theirs ours one's it's they've we've i've he's she's they're we're you're i'm don't doesn't didn't won't can't"
    ),
    relatives="which who whom that what",
    prepositions=(
        "in on at by for with from into onto over under about against between among amid through across near inside outside behind beyond within "
        "without along per via including excluding despite during since until till after before above below past towards toward upon off "
        "throughout versus v vs beside besides except like unlike than as worth aboard alongside out around according"
    ),
    of="of",
    to="to",
    joiners="and or nor plus",
    subordinators="but while whereas although though if when where because so unless how why whether yet",
    auxiliaries=(
        "am has have had do does did will would shall should can could may might must get gets got getting ought "
        "going able unable set due not n't never"
    ),
    participles="having",
    copulas="is are was were be been being remain remains remained seem seems seemed become becomes became stay stays stayed",
    adverbs=(
        "also only just even still already now again ago later earlier more less least very too then soon once yesterday today tomorrow tonight "
        "however meanwhile moreover therefore otherwise nevertheless nonetheless further furthermore almost nearly roughly approximately currently recently previously originally "
        "initially finally eventually typically usually generally mostly mainly largely overall together alone else far well quite rather really "
        "back forth apiece annually monthly daily weekly yearly altogether respectively combined so-called "
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december "
        "last next first second third last-year year-on-year instead directly quickly slowly sharply slightly marginally steadily briefly"
    ),
    verb_shapes="..+[^e]ed",
    adverb_shapes="...+ly",
    plain_words="family supply assembly reply monopoly anomaly rally ally bully butterfly belly jelly elderly friendly deadly costly likely lively lonely lovely holy bodily",
    measures="average total maximum minimum sum amount figure number record",
    groups="team group crowd party squad batch list gang contingent delegation panel family total",
    past="ago earlier",
    extents=(
        "high tall long wide deep thick old heavy broad across away apart north south east west northeast northwest southeast southwest inland "
        "offshore downstream upstream longer shorter higher lower taller deeper wider heavier older younger larger smaller bigger faster slower "
        "warmer colder hotter cooler farther further better worse ahead behind early late strong"
    ),
    moves="up down higher lower",
    reaching="reach hit:hit top+ exceed total+ total average number amount surpass outnumber equal comprise contain weigh measure cost:cost stand:stood climb hold:held",
    verbs=(
        "rise:rose:risen fall:fell:fallen grow:grew:grown drop+ jump gain lose:lost climb slip+ slide:slid decline increase decrease reduce raise lower cut:cut "
        "surge plunge soar tumble sink:sank:sunk shrink:shrank:shrunk shed:shed advance retreat rally rebound recover ease edge inch dip+ plummet spike "
        "skyrocket double triple quadruple halve hit:hit reach top+ exceed total+ average number amount come:came:come go:went:gone stand:stood sit:sat+ remain "
        "stay keep:kept hold:held put:put take:took:taken give:gave:given get:got:gotten+ make:made build:built buy:bought sell:sold pay:paid spend:spent "
        "cost:cost earn owe lend:lent borrow invest fund finance donate pledge charge fine tax price value estimate forecast:forecast expect predict project "
        "plan+ aim target kill injure wound hurt:hurt die drown burn shoot:shot stab+ strike:struck attack bomb shell raid storm seize capture arrest detain "
        "jail sentence convict acquit free release destroy damage flatten raze collapse crash evacuate rescue save find:found bury trap+ strand displace "
        "flee:fled leave:left arrive enter cross deploy send:sent withdraw:withdrew:withdrawn move launch fire intercept down land fly:flew:flown carry "
        "transport ship+ deliver export import produce manufacture pump extract mine harvest say:said tell:told report announce claim add+ note warn state "
        "declare confirm deny reveal show:showed:shown suggest indicate admit+ argue believe think:thought know:knew:known win:won+ beat:beat:beaten score play "
        "run:ran:run+ lead:led trail finish start begin:began:begun+ end open close complete continue stop+ last vote elect back support oppose approve reject "
        "pass adopt sign ratify agree vow promise offer propose demand request ask call urge seek:sought want need require include contain comprise consist "
        "employ hire recruit lay:laid dismiss sack work serve train join attend gather march protest demonstrate visit travel live reside house host shelter "
        "feed:fed treat vaccinate infect test diagnose measure weigh stretch span+ extend cover drive:drove:driven walk ride:rode:ridden sail swim:swam:swum+ "
        "store generate supply provide use consume waste trade settle list acquire merge own rent lease let:let+ shift change turn set:set+ break:broke:broken "
        "mark see:saw:seen witness experience suffer face meet:met exist appear seem look feel:felt like love hate help allow enable force cause result stem+ "
        "follow accompany surround affect threaten block ban+ bar+ limit cap+ restrict account represent constitute form equal surpass outnumber match compare "
        "contrast boast feature sport deal:dealt draw:drew:drawn write:wrote:written read:read speak:spoke:spoken talk hope intend wait watch bring:brought "
        "catch:caught choose:chose:chosen drink:drank:drunk eat:ate:eaten fight:fought forget:forgot:forgotten hide:hid:hidden lie:lay:lain shut:shut+ "
        "sleep:slept steal:stole:stolen throw:threw:thrown wear:wore:worn wake:woke:woken blow:blew:blown bid:bid+ bet:bet+ sweep:swept swing:swung "
        "spread:spread split:split+ spring:sprang:sprung stick:stuck teach:taught tear:tore:torn range vary swell:swelled:swollen balloon shave post record "
        "log+ clock register rack amass collect recoup claw net+ gross boost lift hike trim+ slash curb widen narrow accelerate slow cool heat dump unleash pour deposit drench"
    ),
)  # fmt: skip
