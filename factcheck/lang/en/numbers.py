"""English words for numbers."""

from factcheck.lang.figures import NumberTable

NUMBERS = NumberTable(
    small={
        0: "zero nought naught nil", 1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight",
        9: "nine", 10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen",
        17: "seventeen", 18: "eighteen", 19: "nineteen", 20: "twenty", 30: "thirty", 40: "forty fourty", 50: "fifty",
        60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety",
    },
    hundred="hundred",
    scales={
        3: "thousand thousands", 5: "lakh lakhs lac lacs lkh lkhs", 6: "million millions mln", 7: "crore crores cr kror krore krores", 9: "billion billions bln bn",
        12: "trillion trillions trln tln tn",
        15: "quadrillion",
    },
    vague_scales={1: "tens", 2: "hundreds", 3: "thousands", 6: "millions", 9: "billions", 12: "trillions"},
    fractions={
        3: "third", 4: "quarter fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth",
        20: "twentieth", 100: "hundredth", 1000: "thousandth",
    },
    fraction_plurals={
        3: "thirds", 4: "quarters fourths", 5: "fifths", 6: "sixths", 7: "sevenths", 8: "eighths", 9: "ninths", 10: "tenths",
        20: "twentieths", 100: "hundredths", 1000: "thousandths",
    },
    half="half",
    groups={2: "couple pair", 12: "dozen dozens doz dozs"},
    vague_groups={12: "dozens", 20: "scores"},
    vague={
        "several": (3, 9), "a few": (3, 9), "a handful": (3, 7),
    },
    own={"hat - trick": 3, "hat trick": 3},
    loose=("several",),
    ordinals={
        1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth",
        9: "ninth", 10: "tenth", 11: "eleventh", 12: "twelfth", 13: "thirteenth", 14: "fourteenth", 15: "fifteenth",
        16: "sixteenth", 17: "seventeenth", 18: "eighteenth", 19: "nineteenth", 20: "twentieth", 30: "thirtieth",
        40: "fortieth", 50: "fiftieth", 60: "sixtieth", 70: "seventieth", 80: "eightieth", 90: "ninetieth",
        100: "hundredth", 1000: "thousandth", 1000000: "millionth",
    },
    ordinal_suffixes="st nd rd th",
    joiner="and",
    article="a an",
    point="point",
    minus="minus negative",
    below_zero=("below|under zero", "below freezing"),
    of="of",
    fuses_tens=True,
    after_fraction="from to in on by than said say says are were was is have had at since last this during over between compared as for and or",
    suffix_scales={3: "k", 6: "m mn mil", 9: "b", 12: "t trn"},
)  # fmt: skip
