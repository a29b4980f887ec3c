"""What stands on a poster, in the languages of the visitors."""

from kiosk.making.label import Kind, Unmakeable

INSTRUCTIONS: dict[str, dict[Kind, str]] = {
    "en": {
        Kind.SOURCE: "Hold this code up to the terminal's camera, then your own code.",
        Kind.MEMBER: "This is your code: hold it up to the terminal's camera.",
    },
    "es": {
        Kind.SOURCE: "Muestra este código a la cámara del terminal y, después, tu propio código.",
        Kind.MEMBER: "Este es tu código: muéstralo a la cámara del terminal.",
    },
    "de": {
        Kind.SOURCE: "Halte diesen Code vor die Kamera des Terminals, danach deinen eigenen.",
        Kind.MEMBER: "Das ist dein Code: Halte ihn vor die Kamera des Terminals.",
    },
    "fr": {
        Kind.SOURCE: "Présentez ce code à la caméra de la borne, puis votre propre code.",
        Kind.MEMBER: "Voici votre code : présentez-le à la caméra de la borne.",
    },
    "ca": {
        Kind.SOURCE: "Mostra aquest codi a la càmera del terminal i, després, el teu propi codi.",
        Kind.MEMBER: "Aquest és el teu codi: mostra'l a la càmera del terminal.",
    },
    "pt": {
        Kind.SOURCE: "Mostre este código à câmara do terminal e, a seguir, o seu próprio código.",
        Kind.MEMBER: "Este é o seu código: mostre-o à câmara do terminal.",
    },
    "it": {
        Kind.SOURCE: "Mostra questo codice alla telecamera del terminale, poi il tuo codice.",
        Kind.MEMBER: "Questo è il tuo codice: mostralo alla telecamera del terminale.",
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
