// How far along, as a ring.
import QtQuick
import QtQuick.Shapes
import ".."

Item {
    id: ring

    property real share: 0.5
    property real thick: size * 0.13
    property real size: 18 * Theme.u
    property color track: Theme.rule
    property color colour: Theme.accentInk

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        anchors.fill: parent
        ShapePath {
            fillColor: "transparent"
            strokeColor: ring.track
            strokeWidth: ring.thick
            PathAngleArc {
                centerX: ring.size / 2; centerY: centerX
                radiusX: (ring.size - ring.thick) / 2; radiusY: radiusX
                startAngle: 0; sweepAngle: 360
            }
        }
        ShapePath {
            fillColor: "transparent"
            strokeColor: ring.colour
            strokeWidth: ring.thick
            capStyle: ShapePath.RoundCap
            PathAngleArc {
                centerX: ring.size / 2; centerY: centerX
                radiusX: (ring.size - ring.thick) / 2; radiusY: radiusX
                startAngle: -90; sweepAngle: 360 * ring.share
            }
        }
    }
}
