"""Documents for the proofs of the stream: of every kind it takes, and some that it must refuse."""
import base64
import json

SENTENCES = (
    "{country} and {other} are expected to sign an accord on {day} {month} {year}.",
    "“We will build {count} stations,” said {name}, who leads the Harbour Board of {country}.",
    "The {body} approved ${count} million for the repair of dykes in {month}.",
    "According to {name}, the ferry company would not raise its fares before {year}.",
    "No vote was held on the proposal, which {other} had called “too early”.",
    "Ministers may meet again in {month}; the café at the pier stays closed until then.",
    "The {body} (HB) should publish its figures, in the view of this column.",
    "Exports of tin rose by {count} percent, the ministry announced on Tuesday.",
)
FIELDS = {
    "country": ("Canada", "Chile", "Norway", "Ghana", "Fiji"),
    "other": ("Peru", "Japan", "Malta", "Kenya"),
    "month": ("January", "April", "July", "October"),
    "name": ("Ana Pires", "Jonas Lindqvist", "Mei Takahashi"),
    "body": ("Harbour Board", "Ministry of Transport", "Lake Commission"),
}


def sentence(number):
    fields = {key: values[number % len(values)] for key, values in FIELDS.items()}
    return SENTENCES[number * 5 % len(SENTENCES)].format(day=number % 28 + 1, year=2024 + number % 4,
                                                         count=number * 7 % 90 + 2, **fields)


def paragraphs(number):
    """From 4 to 33 paragraphs, so that documents take more and less time."""
    return [" ".join(sentence(number * 31 + line * 4 + place) for place in range(4))
            for line in range(number * 11 % 30 + 4)]


def document(number):
    """A document as the stream takes it; each tenth is a page, each eleventh bytes, a few are refused."""
    result = {"id": f"d{number:06}", "published": f"2025-0{number % 9 + 1}-15"}
    text = paragraphs(number)
    if number % 97 == 50:
        return result | {"text": ""}
    if number % 97 == 60:
        return result | {"bytes": "AAECAw==", "type": "image/png"}
    if number % 10 == 3:
        body = "".join(f"<p>{each}</p>\n" for each in text)
        return result | {"html": f"<html><head><title>News {number}</title></head><body>{body}</body></html>"}
    if number % 11 == 4:
        coded = base64.b64encode("\n\n".join(text).encode("windows-1252")).decode()
        return result | {"bytes": coded, "type": "text/plain"}
    return result | {"text": "\n\n".join(text)}


def page(number):
    """A saved page: most of it is markup, styles and programs, as in pages that people save."""
    links = "".join(f'<li class="menu item-{each}"><a href="/section/{each}">Section {each}</a></li>\n'
                    for each in range(80))
    program = "".join(f"window.settings.push({{slot: {each}, name: 'unit-{number}-{each}', sizes: [300, 250]}});\n"
                      for each in range(600))
    body = "".join(f'<p class="text">{each}</p>\n' for each in paragraphs(number))
    html = (f"<html><head><title>News {number}</title><script>{program}</script></head><body>"
            f"<nav><ul>{links}</ul></nav><article><h1>News of day {number}</h1>{body}</article>"
            f"<footer>All rights reserved.</footer></body></html>")
    return {"id": f"p{number:06}", "published": f"2025-0{number % 9 + 1}-15", "html": html}


def documents(count):
    return [document(number) for number in range(count)]


def lines(documents):
    return b"".join(json.dumps(each, ensure_ascii=False).encode() + b"\n" for each in documents)
