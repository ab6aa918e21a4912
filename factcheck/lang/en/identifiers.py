"""English words beside which a number is a name and no quantity."""

from factcheck.lang.figures import IdentifierTable

IDENTIFIERS = IdentifierTable(
    things=(
        "flight article articles resolution resolutions chapter chapters paragraph clause channel highway route motorway interstate nos "
        "annex appendix vol isbn iso din tel phone fax ext pin zip psalm verse s&p ftse nasdaq dow stoxx russell nikkei cac dax topix "
        "boeing airbus iphone galaxy xbox playstation windows pentium android apollo soyuz voyager expo formula fortune category phase "
        "protocol amendment committee agenda vision platform gate apartment suite room section sections page pages p.o s_p sp game "
        "planet world_war euro world_cup version chromosome covid highways ps s.&p"
    ),
    perhaps=(
        "row no number nr act figure table volume issue series episode season tier grade class level stage rule unit reactor terminal ward precinct "
        "bus line train block building boulevard street avenue road size model type mark mk area zone sector lot item step question extension "
        "code box bulletin order decree law directive regulation file track exit pier berth dock day week round round_of part book group "
        "squadron battalion brigade division corps regiment camp ship pool lane hole floor kilometre mile district constituency"
    ),
    number_signs="no number nr # nos",
    streets="street st avenue ave road rd drive lane boulevard blvd way square court terrace place crescent highway parkway",
    before_streets="ave avenue rue via calle",
    score_words=(
        "won win wins winning lost lose loses losing loss beat beats beaten beating victory victories defeat defeated defeats draw drew drawn "
        "score scored scoring scoreline led lead leads leading trailed trailing trail ahead match final semi-final quarter-final tied tie set "
        "thrashed edged downed routed coach coached season playoffs record slumping standings conference"
    ),
    pronouns=(
        "no one", "no|any|some - one", "one another", "one 's own", "one|1 of these days", "at one point|time|stage|end|moment|extreme", "one by one", "one on one", "one - on - one",
        "one - time|off|way|sided|upmanship|stop|size|dimensional|room|liner|to", "one thing", "one way or another|the_other", "in one way|sense|respect|form", "one side", "on the? one hand", "one or more|both|other|another",
        "one|1 day he|she|they|we|i|you|it|the|when", "square one", "one and the same", "one and only", "all in one", "all-in-one", "number|day|round|page|chapter|formula|phase|part|stage one|two|three|four|five",
        "at first", "first|second of all", "second|first|other|this|last|next|final|each|latter|better|opening half", "half - time|back|way|hearted|brother|sister|naked|staff|life|term|full|empty|baked|truth",
        "half|quarter|five|ten|twenty|twenty-five past one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve", "quarter to|before one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve", "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve o'clock", "half way|time", "front|back nine", "nine - to - five", "third party|parties|world", "third - party|parties|world|rate|generation", "second - hand|guess|rate|best|class|generation",
        "into|reach|reached|reaching|make|made|making the last four|eight|sixteen|16|32", "last four|eight|sixteen|16|32 of", "round of eight|sixteen|16|32|thirty-two", "ten - to - one", "the two of|day", "cloud nine", "twenty20", "catch - 22", "g - 7|8|20|77", "the big|group of four|five|six|seven|eight|ten|12", "zero tolerance|sum|in|hour|emission|emissions|gravity",
        "zero - tolerance|sum|emission|emissions|hour|carbon", "net zero|- zero", "ground zero", "patient zero", "point zero", "in two minds", "on all fours", "half - marathon", "split second", "for a second he|she|it|they|we|i|and|but|or|before|when|as", "a second later|ago|before|after|or",
        "two - way|faced|time|tier|tone|ply|factor", "on second thought|thoughts", "first - time|ever|class|rate|hand|aid|team|round|quarter|half", "second to none", "a couple married", "scores a|an|the|his|her|their|twice|again|for|against|and|in|with|from",
        "test|box|exam|the|final|high|low|average|their|his|her|credit|approval scores",
    ),
    ones="one",
    determiners="no another which every each this that the any some such",
    after_one="last more other additional extra further single",
    superlatives=(
        "most least best worst few only first last key major main leading top greatest biggest big many more great chief original "
        "new number handful series string several"
    ),
    superlative_ending="est",
    plain_endings="forest guest interest request protest test west priest harvest arrest rest contest nest chest east quest conquest manifest tempest",
)  # fmt: skip
