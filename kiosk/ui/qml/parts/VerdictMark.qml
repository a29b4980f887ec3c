// What became of it, as a shape: circle, rounded square, octagon. The shape alone tells.
import QtQuick
import QtQuick.Shapes
import ".."

Item {
    id: mark

    property string verdict: "yes"
    property color fill: Theme.on(verdict)
    property color glyph: Theme.ground(verdict)
    property real size: 30 * Theme.u
    property bool lively: false
    property real drawn: 1                 // how much of the glyph the pen has drawn
    readonly property var outlines: ({
        yes: "M 50 0 A 50 50 0 0 1 50 100 A 50 50 0 0 1 50 0 Z",
        saved: "M 22 2 H 78 A 20 20 0 0 1 98 22 V 78 A 20 20 0 0 1 78 98 H 22"
            + " A 20 20 0 0 1 2 78 V 22 A 20 20 0 0 1 22 2 Z",
        no: "M 30 1 H 70 L 99 30 V 70 L 70 99 H 30 L 1 70 V 30 Z",
        ask: "M 44 3 Q 50 -1 56 3 L 97 44 Q 101 50 97 56 L 56 97 Q 50 101 44 97 L 3 56 Q -1 50 3 44 Z",
        closed: "M 14 22 H 86 A 14 14 0 0 1 100 36 V 64 A 14 14 0 0 1 86 78 H 14"
            + " A 14 14 0 0 1 0 64 V 36 A 14 14 0 0 1 14 22 Z"
    })
    readonly property var glyphs: ({
        yes: "M 27 52 L 43 68 L 74 35",
        saved: "M 50 24 V 52 L 68 63",
        no: "M 33 33 L 67 67 M 67 33 L 33 67",
        ask: "M 38 39 Q 38 27 50 27 Q 62 27 62 38 Q 62 46 50 52 V 58 M 50 71 V 71.5",
        closed: "M 30 50 H 70"
    })

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        width: 100
        height: 100
        transformOrigin: Item.TopLeft
        scale: mark.size / 100

        ShapePath {
            fillColor: mark.fill
            strokeWidth: -1
            PathSvg { path: mark.outlines[mark.verdict] ?? "" }
        }
        ShapePath {
            fillColor: "transparent"
            strokeColor: mark.glyph
            strokeWidth: 10.5
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            strokeStyle: mark.drawn < 1 ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [0.01 + 7 * mark.drawn, 40]
            PathSvg { path: mark.glyphs[mark.verdict] ?? "" }
        }
    }
    ParallelAnimation {
        running: mark.lively && Theme.arrive > 0
        NumberAnimation {
            target: mark; property: "scale"
            from: 0.82; to: 1
            duration: Theme.arrive
            easing.type: Easing.OutBack
        }
        NumberAnimation {
            target: mark; property: "drawn"
            from: 0; to: 1
            duration: 1.4 * Theme.arrive
            easing.type: Easing.OutCubic
        }
    }
}
