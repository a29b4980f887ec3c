// A card with a tear line: above (or before) it what was said, behind it what is yours to keep.
import QtQuick
import QtQuick.Shapes
import ".."

Item {
    id: ticket

    property bool upright: true            // the tear runs across; otherwise it runs down
    property real cut: height * 0.6        // where the tear is, from the top or from the leading edge
    property bool torn: true               // without: one part only
    property color fill: Theme.card
    property color tear: Theme.rule
    property real pad: Theme.s3
    readonly property bool flipped: LayoutMirroring.enabled && !upright
    readonly property real at: flipped ? width - cut : cut
    default property alias main: first.data
    property alias stub: second.data

    function outline(): string {
        const w = width, h = height, r = Theme.radius, n = Theme.notch, c = at;
        const a = (x, y, rr, sweep) => ` A ${rr} ${rr} 0 0 ${sweep} ${x} ${y}`;
        const down = upright && torn ? ` V ${c - n}` + a(w, c + n, n, 0) : "";
        const up = upright && torn ? ` V ${c + n}` + a(0, c - n, n, 0) : "";
        const top = upright || !torn ? "" : ` H ${c - n}` + a(c + n, 0, n, 0);
        const low = upright || !torn ? "" : ` H ${c + n}` + a(c - n, h, n, 0);
        return `M ${r} 0${top} H ${w - r}` + a(w, r, r, 1) + `${down} V ${h - r}` + a(w - r, h, r, 1)
            + `${low} H ${r}` + a(0, h - r, r, 1) + `${up} V ${r}` + a(r, 0, r, 1) + " Z";
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: ticket.fill
            strokeWidth: -1
            PathSvg { path: ticket.outline() }
        }
        ShapePath {
            fillColor: "transparent"
            strokeColor: ticket.torn ? ticket.tear : "transparent"
            strokeWidth: 0.9 * Theme.u
            strokeStyle: ShapePath.DashLine
            capStyle: ShapePath.RoundCap
            dashPattern: [0.01, 2.6]
            startX: ticket.upright ? Theme.notch + 2.2 * Theme.u : ticket.at
            startY: ticket.upright ? ticket.at : Theme.notch + 2.2 * Theme.u
            PathLine {
                x: ticket.upright ? ticket.width - Theme.notch - 2 * Theme.u : ticket.at
                y: ticket.upright ? ticket.at : ticket.height - Theme.notch - 2 * Theme.u
            }
        }
    }
    Item {
        id: first
        x: ticket.pad + (ticket.flipped ? ticket.at : 0)
        y: ticket.pad
        width: (ticket.upright ? ticket.width : ticket.cut) - 2 * ticket.pad
        height: (ticket.upright ? ticket.cut : ticket.height) - 2 * ticket.pad
    }
    Item {
        id: second
        x: ticket.pad + (ticket.upright || ticket.flipped ? 0 : ticket.cut)
        y: ticket.pad + (ticket.upright ? ticket.cut : 0)
        width: (ticket.upright ? ticket.width : ticket.width - ticket.cut) - 2 * ticket.pad
        height: (ticket.upright ? ticket.height - ticket.cut : ticket.height) - 2 * ticket.pad
    }
}
