// Where a claim stands, as a shape in its colour.
import QtQuick
import ".."

VerdictMark {
    property string standing               // one of the six states
    readonly property var looks: ({
        accepted: ["yes", Theme.yes, Theme.yesText],
        waiting: ["saved", Theme.saved, Theme.savedText],
        sending: ["saved", Theme.saved, Theme.savedText],
        uncertain: ["ask", Theme.inkSoft, Theme.card],
        rejected: ["no", Theme.no, Theme.noGround],
        parked: ["closed", Theme.accentInk, Theme.card]
    })
    readonly property var look: looks[standing] ?? looks.waiting

    verdict: look[0]
    fill: look[1]
    glyph: look[2]
    size: 6 * Theme.u
}
