"""News stories made from a seed: each with names and words of its own, about 3 kB, the same each time."""

import random

SYLLABLES = "ba cor den el far gri hol in jor kel lan mar nor o per quil ras sel tor ul ven wil yar zen".split()
COUNTRIES = ["Canada", "Chile", "Kenya", "Norway", "Japan", "Brazil", "India", "Ghana", "Peru", "Finland"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December"]
SUBJECTS = ["ferry line", "rail tunnel", "grain store", "solar park", "water treaty", "port fee", "fishing quota",
            "data centre", "bridge toll", "harbour dredging"]
TITLES = ["Minister", "Director", "Governor", "Commissioner", "Ambassador"]
FIRMS = "Holdings Industries Motors Energy Foods Shipping Airlines Bank Steel Chemicals Textiles Software".split()
BODIES = "Agency Authority Board Bureau Commission Council Court Department Institute Ministry Office Senate".split()
ACTS = """approved built bought cancelled closed criticised defended delayed described discussed doubled examined
extended financed fixed halved inspected insured joined launched leased merged moved named opened ordered planned
praised presented ran refused rejected repaired replaced restored reviewed sold started studied suspended tested
toured traced transferred upgraded visited welcomed withdrew""".split()
PLANS = """approve build buy close discuss double examine extend finance fix inspect insure join launch lease merge
move name open order present reject repair replace restore review sell start study suspend test transfer upgrade
visit withdraw""".split()

# What a story is about, and its own words, stand in braces; so few words are common to all stories.
SENTENCES = [
    "{person} {acted} the {word} {subject} at {town} on {date}, which cost {money}.",
    "{firm} is expected to {plan} the {word} {other} by {date}.",
    "{title} {person} of {country} {acted} the {word} of {body} in {town} on {date}.",
    "“We will not {plan} the {word} twice,” {person} told reporters.",
    "{body} has not decided whether {country} may {plan} the {other} {word}.",
    "The {word} {other} between {town} and {second} was {acted} for {number} days.",
    "{country} and {partner} agreed to {plan} {number} percent of the {word} {other}.",
    "{firm} denied that it had {acted} the {other}, which opened in {month} {year}.",
    "Critics in {second} called the {word} “a {other} without a {third}”.",
    "According to {body}, {number} {word} workers {acted} the {subject} in {year}.",
    "A second round of {word} talks on the {other} is scheduled for {date} in {town}.",
    "{person}, who {acted} {firm}, proposed to {plan} {word} {other} in {second} for {money}.",
    "The {word} {subject} may {plan} the {other} until {month} {year}, an official of {body} said.",
    "{partner} should {plan} the {word} {third}, {person} wrote in a letter.",
    "The {word} of {firm} {acted} the {other} and its {third} near {second}.",
]


def word(chance, least=2, most=3):
    return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(least, most)))


def name(chance, *arguments):
    return word(chance, *arguments).capitalize()


def cast(chance):
    """Who and what a story is about."""
    firm, body = f"{name(chance)} {chance.choice(FIRMS)}", f"{name(chance)} {chance.choice(BODIES)}"
    country, partner = chance.sample(COUNTRIES, 2)
    return {
        "people": [f"{name(chance, 2, 2)} {name(chance)}" for _ in range(4)],
        "firm": firm, "body": body, "country": country, "partner": partner,
        "town": f"{name(chance)}ville", "second": f"{name(chance)}ford", "subject": chance.choice(SUBJECTS),
        "words": [word(chance) for _ in range(40)],
    }


def sentence(chance, story):
    words = {
        "person": chance.choice(story["people"]), "title": chance.choice(TITLES),
        "acted": chance.choice(ACTS), "plan": chance.choice(PLANS),
        "word": chance.choice(story["words"]), "other": chance.choice(story["words"]),
        "third": chance.choice(story["words"]),
        "date": f"{chance.randint(1, 28)} {chance.choice(MONTHS)} {chance.randint(2021, 2026)}",
        "month": chance.choice(MONTHS), "year": chance.randint(2015, 2029), "number": chance.randint(2, 98),
        "money": f"${chance.randint(2, 900)} million",
    }
    return chance.choice(SENTENCES).format(**words, **story)


def document(number, length=3_000, seed=8):
    """The story of a number, of at least so many bytes, with a heading and paragraphs of three sentences."""
    chance = random.Random(f"{seed} {number}")
    story = cast(chance)
    paragraphs = ["{firm} and {body} at odds over the {subject} at {town}".format(**story)]
    size = 0
    while size < length:
        paragraphs.append(" ".join(sentence(chance, story) for _ in range(3)))
        size += len(paragraphs[-1].encode()) + 2
    return "\n\n".join(paragraphs) + "\n"


def long_document(length, seed=8):
    """Stories one after another, of at least so many bytes."""
    parts, size, number = [], 0, 0
    while size < length:
        parts.append(document(number, seed=seed))
        size += len(parts[-1].encode()) + 1
        number += 1
    return "\n".join(parts)
