"""English words for what happened to those counted. Each form is written out."""

from collections.abc import Mapping

from factcheck.lang.tables import RoleTable

ROLE_NOUNS: Mapping[str, str] = {
    "killed": "dead death fatality body corpse killed slain toll martyr execution",
    "wounded": "wounded injured injury:injuries hurt",
    "casualty": "casualty",
    "missing": "missing unaccounted",
    "survived": "survivor",
    "arrested": "arrest detainee",
    "infected": "infection",
    "displaced": "displaced",
    "captured": "captive",
    "attended": "crowd turnout",
}
"""Words that name those counted by what happened to them: "38 dead, 12 hurt"."""

ROLE_WORDS: Mapping[str, str] = {
    "killed": "lost_their_lives lose_their_lives losing_their_lives lost_his_life lost_her_life loses_their_lives killed kill kills killing killings dead died die dies dying death deaths toll perished slain lives martyred fatal fatally bodies body corpses drown drowned drowning executed execute executes executing execution executions beheaded beheading shot_dead gunned_down to_death massacred slaughtered lynched assassinated martyrs slaying slayings murder murders murdered murdering neutralised neutralized eliminated eliminating elimination",
    "wounded": "wounded wounding injured injuring injures hurt injuries wounds maimed",
    "missing": "missing unaccounted disappeared vanished",
    "survived": "survived survivors surviving alive unharmed unhurt",
    "rescued": "saved_the_lives saving_the_lives save_the_lives lives_were_saved rescued rescue rescuing saved pulled_alive plucked",
    "trapped": "trapped stranded stuck",
    "arrested": "apprehend apprehends apprehended apprehending nab nabs nabbed nabbing arrested arrest arrests arresting detained detaining detains detentions held in_custody into_custody rounded_up",
    "captured": "captured capturing captive seized abducted abducting abduct kidnapped kidnapping taken_prisoner hostages hostage",
    "released": "released freed releasing release freeing",
    "displaced": "displaced displacing fled flee fleeing homeless uprooted",
    "evacuated": "evacuated evacuating evacuation evacuate moved_out",
    "infected": "infected infections infection cases",
    "recovered": "recovered recovering recoveries",
    "hospitalised": "hospitalised hospitalized hospital treated treatment sick_bay sickbay infirmary",
    "deployed": "deployed deploying deployment stationed sent dispatched troops_in based",
    "withdrawn": "withdrew withdrawn withdrawal pulled_out pulling_out",
    "crossed": "crossed crossing entered entering arrived",
    "attended": "attended attending marched rallied gathered joined demonstrated protested turned_out crowd march rally turnout",
    "abstained": "abstained abstaining abstentions",
    "voted": "voted voting approved favour favor",
    "won": "won winning secured",
    "aboard": "aboard on_board carrying passengers",
    "fired": "fired launched launching firing launch fires",
    "intercepted": "intercepted stopped repelled thwarted shot_down downed intercepting brought_down shooting_down destroyed_overnight",
    "destroyed": "destroyed destroying flattened flattening razed demolished levelled leveled collapsed",
    "damaged": "damaged damaging damages",
    "closed": "closed closing shut closure",
    "opened": "opened opening",
    "sold": "sold selling sales sell",
    "bought": "bought buying purchase purchased",
    "produced": "produced producing output production pumped pumping",
    "exported": "exported exporting exports export",
    "imported": "imported importing imports import",
    "raised": "raised raising",
    "fined": "fined fine fines",
    "sentenced": "sentenced jailed imprisoned",
    "dismissed": "dismissed sacked fired_workers laid_off layoffs",
    "hired": "hired hiring recruited",
    "vaccinated": "vaccinated vaccinating vaccinate inoculated",
    "affected": "affected affecting hit",
    "besieged": "besieged",
    "born": "born births",
    "lost": "lost losses losing",
}  # fmt: skip

TABLE = RoleTable(
    links="the of a an another some lives life to in for nearly almost over total bodies around off further additional",
    ends="and or but while when after before as because if where whereas although though said says say told when then",
    paired="and or",
    carriers="",
    adjacent="",
    suffered="died die dies perished",
    owners="mother father mum mom dad parent parents",
    turned={"deployed": ("hospitalised", "hospital hospitals bay sickbay infirmary clinic clinics")},
)
