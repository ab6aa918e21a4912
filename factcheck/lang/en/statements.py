"""How English turns round what it says, and how sure it is of it."""

from factcheck.lang.stating import StatementTable

STATEMENTS = StatementTable(
    negators="not cant dont doesnt isnt wont no never nor neither none nobody nothing cannot",
    spelled="",
    weak_negators="without hardly scarcely barely rarely seldom",
    exceptives="except but",
    contracted="n't n’t",
    reversers={
        "to": "fail refuse decline neglect forget:forgot cease",
        "reports report rumours rumors rumour claims claim allegations accusations suggestions speculation talk": "dismiss rebuff brush swat:swatted:swatting wave shrug:shrugged:shrugging laugh ridicule",
        "": "deny:denied lack doubt dispute refute reject",
    },
    reversing=(
        "unable failure_to refusal_to lack_of absence_of denial_of unlikely impossible far_from instead_of in_place_of rather_than no_longer rule_out ruled_out rules_out stopped_short free_of free_from too_early_to yet_to "
        "turned_down turn_down turns_down turning_down in_the_absence_of without_any"
    ),
    idioms="not_only never_more never_so no_doubt no_less not_just not_least nothing_but no_matter not_to_mention or_not nor_not no_one_else none_other why_not no_sooner not_until not_entirely not_necessarily not_immediately_clear nothing_less no_later_than no_more_than no_fewer_than not_more_than none_the_less",
    scope_ends="but while although though because which who whom whose when after before if unless until since so however and or as than despite except",
    relatives="which who whose whom",
    negative_prefixes="un in im il ir dis non non-",
    modalities={
        "planned": (
            "will|shall|'ll", "is|are|was|were|be due|set|scheduled|expected|likely|planned|about to", "plan|plans|planned|planning|aim|aims|intend|intends|hope|hopes|expect|expects|prepares|prepare|preparing|vow|vows|vowed|promised|promises|pledged|pledges to",
            "going to", "next week|month|year", "to be held|signed|opened", "set to", "due to",
        ),
        "possible": ("may|might|could|would", "possibly|perhaps|probably|reportedly", "believed|thought|feared|suspected to", "consider|considers|considering|mull|mulls|weigh|weighs", "if", "likely", "appears|appear|seems|seem to?"),
        "tried": (
            "in|into tough|early|advanced|final|close|renewed|exclusive? talks|negotiations|negotiation|discussions to|for|over|about|with", "negotiating|negotiates to|for|over|with", "remains|still in talks|negotiations",
            "trying|tries|tried|seeking|seeks|sought to", "offered|offers|invited|invites to",
        ),
        "alleged": ("charged with", "on|under suspicion", "suspected", "allegations", "allege|alleges|alleged|allegedly|claim|claims|claimed|accuse|accuses|accused|accusing|blame|blames|blamed",),
        "denied": ("deny|denies|denied|denying|refute|refutes|refuted|rejected|rejects|dismissed|dismisses reports?|claims?|allegations?",),
        "confirmed": ("confirm|confirms|confirmed|confirming|verified",),
    },
    signs={
        "blame": (
            "accuse|accuses|accused|accusing", "blame|blames|blamed|blaming", "hold|holds|held responsible", "point|points|pointed the? finger at",
        ),
        "charge": ("accused|blamed of|in|by|for",),
        "cause": (
            "because of", "because", "due to", "owing to", "caused|triggered|sparked|started|provoked|set_off|brought_down|brought_about by", "as_a_result of", "the? result|fault|work of",
            "attributed|put_down to", "resulted|stemmed|arose from", "caught fire after",
        ),
        "off": (
            "postponed|postpones|adjourned|adjourns|delayed|deferred|defers|cancelled|canceled|cancels|scrapped|scraps|shelved|shelves|suspended|suspends|postponement|cancellation", "put|puts|putting|called|calls|calling off", "pushed|put back",
        ),
        "until": ("until|till", "to", "by", "for"),
        "withdrawal": (
            "backtracked|backtracks|backed_down|backs_down|went_back|goes_back|rowed_back on", "made|makes a u-turn", "changed course",
        ),
        "place": ("in", "at", "near", "outside"),
    },
    parted={
        "cause": {"on": "blame blames blamed blaming", "to": "attribute attributes attributed attributing"},
        "withdrawal": {
            "statement statements report reports announcement claim claims account version decision order plan plans position remarks comments": (
                "withdrew withdraws withdrawing withdrawn retracted retracts retracting corrected corrects correcting recanted recants disowned disowns reversed reverses reversing rescinded rescinds "
                "amended amends dropped drops abandoned abandons scrapped scraps shelved shelves revoked revokes"
            ),
        },
    },
    plain=(
        "the a an this that these those his her its their our my your of in on at by for with from to into onto over under about between among amid and or but nor so yet as than then "
        "when where while who whom whose which what why how if because since until before after during through across via per "
        "is are was were be been being am has have had having do does did will would shall should can could may might must 'll 've 're 's 'm n't not no ca wo "
        "he she it they we you i him them us there here also just even still already now again very too such more most own same other another s t re ll ve d m "
        "up down out off upon while however though although whether both either neither each every any some all"
    ),
    agents=("by", "at the hands of"),
    passives="is are was were been being be gets got get has_been have_been had_been",
    endings="isations izations isation ization ations ation ments ment nesses ness ingly edly iers ier iest ions ion ings ing ers er ors or ies ied ed es ly al s e y",
    beginnings="",
)  # fmt: skip
