"""Light and sound of the readers that let us have them: the commands, by the reader's name."""

#: ACR122U. P2: final state of red and green, their masks, first blinking state of red and green, their masks.
#: Then time on, time off (tenths of a second), how often, and the buzzer: 1 while on.
ACR122_GOOD = bytes.fromhex("FF0040AE0401010101")
ACR122_BAD = bytes.fromhex("FF00405E0402010201")
#: Without this the reader beeps at every tag, before anybody knows whether it is worth a beep.
ACR122_QUIET = bytes.fromhex("FF00520000")
#: ACR1252U, escape commands: the lamps (1 red, 2 green), then the buzzer in hundredths of a second.
ACR1252_GOOD = (bytes.fromhex("E00000290102"), bytes.fromhex("E0000028010A"))
ACR1252_BAD = (bytes.fromhex("E00000290101"), bytes.fromhex("E00000280132"))


def verdict(reader: str, *, good: bool) -> tuple[bytes, ...]:
    """The commands that show a verdict on this reader; none if it cannot."""
    if "ACR122" in reader:
        return (ACR122_GOOD if good else ACR122_BAD,)
    if "ACR1252" in reader:
        return ACR1252_GOOD if good else ACR1252_BAD
    return ()


def hello(reader: str) -> tuple[bytes, ...]:
    """The commands that make this reader leave light and sound to us."""
    return (ACR122_QUIET,) if "ACR122" in reader else ()
