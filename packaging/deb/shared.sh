HOME_OF_CLAIMS=/var/lib/pers-kiosk
MARK=$HOME_OF_CLAIMS/open-when-removed

# The number of claims that are not settled; asked at the running terminal's door, or of the outbox itself.
open_claims() {
    [ -e "$HOME_OF_CLAIMS/outbox.db" ] && [ -x /usr/bin/kiosk ] || { echo 0; return 0; }
    /usr/bin/kiosk outbox count --open --folder "$HOME_OF_CLAIMS"
}

# Refuses to go on with $1 while claims are open.
refuse_while_open() {
    if ! open=$(open_claims); then
        [ "${PERS_KIOSK_OPEN_CLAIMS:-}" = keep ] && return 0
        echo "pers-kiosk: the outbox in $HOME_OF_CLAIMS cannot be read, so $1 is refused: it may hold claims." >&2
        echo "  Look:         kiosk check" >&2
        echo "  Go on anyway: PERS_KIOSK_OPEN_CLAIMS=keep, which leaves the folder as it is" >&2
        exit 1
    fi
    [ "$open" = 0 ] && return 0
    [ "${PERS_KIOSK_OPEN_CLAIMS:-}" = keep ] && return 0
    echo "pers-kiosk: $1 is refused, because $open claims are not settled yet." >&2
    echo "  See them:     kiosk outbox list" >&2
    echo "  Export them:  kiosk outbox export claims.jsonl --sealed" >&2
    echo "  Go on anyway: run this again with PERS_KIOSK_OPEN_CLAIMS=keep before it; the claims stay in $HOME_OF_CLAIMS" >&2
    exit 1
}

systemd_runs() { [ -d /run/systemd/system ]; }
