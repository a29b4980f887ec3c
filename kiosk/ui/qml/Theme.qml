// The visual language as values: everything a screen needs to look right, and nothing else.
pragma Singleton
import QtQuick

QtObject {
    id: theme

    // The stage. One unit is a hundredth of the shorter side; every size below is made of it.
    property real stageWidth: 1280
    property real stageHeight: 800
    readonly property bool portrait: stageHeight > stageWidth
    readonly property real u: Math.max(1, Math.min(stageWidth, stageHeight) / 100)

    // What a venue may set, and what a visitor may ask for.
    property color venueAccent: "#4B2357"
    property bool reducedMotion: false

    // Ground: chalk, not white; ink is a warm black.
    readonly property color chalk: "#F3F0EA"
    readonly property color card: "#FFFDF9"
    readonly property color ink: "#1F1622"
    readonly property color inkSoft: "#554A58"
    readonly property color rule: "#D8D0C6"
    readonly property color lens: "#17111A"

    // Verdicts: a dark key, a bright key, a light key in a heavy frame.
    readonly property color yes: "#0B4734"
    readonly property color yesText: "#F4FBEF"
    readonly property color yesSoft: "#DCEBDD"
    readonly property color saved: "#F6B93B"
    readonly property color savedText: "#1F1622"
    readonly property color no: "#7A1B1F"
    readonly property color noGround: "#FBEBE6"

    // The venue's colour, made safe: darkened until paper can be read on it, or left and given ink.
    readonly property color accent: bestOn(venueAccent).contrast >= 4.5 ? venueAccent : darker(venueAccent, card, 4.5)
    readonly property color accentText: bestOn(accent).colour
    readonly property color accentInk: darker(venueAccent, chalk, 7)

    // Type: seven steps.
    readonly property bool joined: Tongue.spoken === "ar"   // letters that hang together, in higher lines
    readonly property string family: joined ? "Noto Sans Arabic" : "Inter"
    readonly property real caption: Math.max(14, 3.0 * u)
    readonly property real body: Math.max(16, 3.7 * u)
    readonly property real lead: 4.8 * u
    readonly property real title: 6.4 * u
    readonly property real verdict: 10.4 * u
    readonly property real amount: 13.5 * u
    readonly property real figure: 23 * u

    // Space: one step is 1.5 units.
    readonly property real s1: 1.5 * u
    readonly property real s2: 3 * u
    readonly property real s3: 4.5 * u
    readonly property real s4: 6 * u
    readonly property real margin: 5.5 * u

    readonly property real touch: Math.max(56, 11 * u)   // the least a finger, a glove or a wheelchair user must hit

    readonly property real radius: 3.6 * u
    readonly property real radiusSmall: 2 * u
    readonly property real notch: 2.8 * u
    readonly property real stroke: Math.max(2, 0.5 * u)

    readonly property int arrive: reducedMotion ? 0 : 240
    readonly property int breathe: reducedMotion ? 0 : 2600
    readonly property real travel: reducedMotion ? 0 : 3 * u

    function channel(v: real): real {
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
    function luminance(c: color): real {
        return 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b);
    }
    function contrast(a: color, b: color): real {
        const x = luminance(a), y = luminance(b);
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }
    function bestOn(c: color): var {
        const light = contrast(c, card), dark = contrast(c, ink);
        return light >= dark ? { colour: card, contrast: light } : { colour: ink, contrast: dark };
    }
    function darker(c: color, ground: color, least: real): color {
        let made = c;
        for (let k = 0; k < 40 && contrast(made, ground) < least; k++)
            made = Qt.darker(made, 1.06);
        return made;
    }
    function ground(verdict: string): color {
        return { yes: yes, saved: saved, no: noGround }[verdict] ?? chalk;
    }
    function on(verdict: string): color {
        return { yes: yesText, saved: savedText, no: no }[verdict] ?? ink;
    }
    function alpha(c: color, a: real): color {
        return Qt.rgba(c.r, c.g, c.b, a);
    }
}
