"""English hedges: phrases before or after a number, and what they make of it."""

from collections.abc import Mapping

from factcheck.types import Hedge

BEFORE: Mapping[str, Hedge] = {
    "about|around|roughly|approximately|approx|circa|some|estimated|nearly|almost|close_to|virtually|something_like|~|≈|c.": "about",
    "an estimated": "about",
    "just under|over": "about",
    "in the region|neighborhood|neighbourhood|order of": "about",
    "at least|minimum": "at_least",
    "a minimum of": "at_least",
    "a minimum": "at_least",
    "no|not fewer|less|lower than": "at_least",
    "not below": "at_least",
    "as many|much|high|few|little as": "at_most",
    "up to": "at_most",
    "at most": "at_most",
    "at the most": "at_most",
    "a maximum of": "at_most",
    "maximum|max": "at_most",
    "no|not more|higher|greater|larger|over than?": "at_most",
    "not exceeding": "at_most",
    "not exceed|top|surpass": "at_most",
    "more|greater|larger|higher|bigger|longer|heavier|taller|hotter|warmer|better|better_off than": "more_than",
    "over|above|exceeding|exceeds|exceed|exceeded|topping|topped|tops|surpassing|surpassed|upwards_of|north_of|in_excess_of": "more_than",
    "well over|above": "more_than",
    "well more than": "more_than",
    "in excess of": "more_than",
    "upwards|upward|north of": "more_than",
    "fewer|less|lesser|lower|smaller|shorter|lighter|cooler|colder than": "less_than",
    "under|below|beneath|shy_of|short_of": "less_than",
    "well under|below": "less_than",
    "just short|shy of": "less_than",
    "starting at|from": "at_least",
    "a further": "exact",
    "an average|total|record|estimate of": "exact",
    "now|then|year -": "exact",
    "sub -": "less_than",
}

AFTER: Mapping[str, Hedge] = {
    "or so": "about",
    "or thereabouts": "about",
    "-? odd": "about",
    "approximately|roughly": "about",
    "or more|higher|greater|over|above|better": "at_least",
    "or older|longer": "at_least",
    "at least": "at_least",
    "and more|over|above|up": "at_least",
    "plus": "at_least",
    "+": "at_least",
    "or less|fewer|lower|under|below|younger": "at_most",
    "at most": "at_most",
    "at the most": "at_most",
    "maximum": "at_most",
}

NEARLY = "nearly almost close_to just_under virtually just_short_of"
"""Hedges of "about" that open only downwards."""
