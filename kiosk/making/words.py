"""What stands on a poster, in the languages of the visitors."""

from kiosk.making.label import Kind, Unmakeable

INSTRUCTIONS: dict[str, dict[Kind, str]] = {
    "en": {
        Kind.SOURCE: "Hold this code up to the terminal's camera, then your own code.",
        Kind.MEMBER: "This is your code: hold it up to the terminal's camera.",
    },
    "es": {
        Kind.SOURCE: "Muestre este código a la cámara del terminal y, después, su propio código.",
        Kind.MEMBER: "Este es su código: muéstrelo a la cámara del terminal.",
    },
    "de": {
        Kind.SOURCE: "Halten Sie diesen Code vor die Kamera des Terminals, danach Ihren eigenen.",
        Kind.MEMBER: "Das ist Ihr Code: Halten Sie ihn vor die Kamera des Terminals.",
    },
    "fr": {
        Kind.SOURCE: "Présentez ce code à la caméra de la borne, puis votre propre code.",
        Kind.MEMBER: "Voici votre code : présentez-le à la caméra de la borne.",
    },
    "ca": {
        Kind.SOURCE: "Mostreu aquest codi a la càmera del terminal i, després, el vostre propi codi.",
        Kind.MEMBER: "Aquest és el vostre codi: mostreu-lo a la càmera del terminal.",
    },
    "pt": {
        Kind.SOURCE: "Mostre este código à câmara do terminal e, a seguir, o seu próprio código.",
        Kind.MEMBER: "Este é o seu código: mostre-o à câmara do terminal.",
    },
    "it": {
        Kind.SOURCE: "Mostri questo codice alla telecamera del terminale, poi il suo codice.",
        Kind.MEMBER: "Questo è il suo codice: lo mostri alla telecamera del terminale.",
    },
}
#: More do not fit under a code.
MOST_LANGUAGES = 4


def languages(wished: str) -> tuple[str, ...]:
    """The languages of "en,es". Raises Unmakeable."""
    chosen = tuple(dict.fromkeys(part.strip().lower() for part in wished.split(",") if part.strip()))
    for language in chosen:
        if language not in INSTRUCTIONS:
            raise Unmakeable(f"There are no instructions in {language!r}; there are in {', '.join(INSTRUCTIONS)}.")
    if not 0 < len(chosen) <= MOST_LANGUAGES:
        raise Unmakeable(f"Choose one to {MOST_LANGUAGES} languages.")
    return chosen
