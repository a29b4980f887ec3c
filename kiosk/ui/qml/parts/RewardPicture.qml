// What the reward looks like; where there is no picture, a star on a coin.
import QtQuick
import QtQuick.Shapes
import ".."

Rectangle {
    id: frame

    property url source
    // The shelf hands out one empty pixel for what is no picture.
    readonly property bool there: picture.status === Image.Ready && picture.implicitWidth > 1

    color: Theme.yesSoft
    clip: true
    Accessible.ignored: true

    Image {
        id: picture
        anchors.fill: parent
        visible: frame.there
        source: frame.source
        sourceSize: Qt.size(512, 512)
        fillMode: Image.PreserveAspectCrop
        cache: false
    }
    Shape {
        visible: !frame.there
        anchors.centerIn: parent
        width: 100
        height: 100
        scale: frame.height / 100
        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.yes
            strokeWidth: 5
            PathAngleArc { centerX: 50; centerY: 50; radiusX: 33; radiusY: 33; sweepAngle: 360 }
        }
        ShapePath {
            fillColor: Theme.yes
            strokeColor: Theme.yes
            strokeWidth: 3
            joinStyle: ShapePath.RoundJoin
            PathSvg {
                path: "M 50 32 L 55.3 43.7 L 68.1 45.1 L 58.6 53.8 L 61.2 66.4 L 50 60"
                    + " L 38.8 66.4 L 41.4 53.8 L 31.9 45.1 L 44.7 43.7 Z"
            }
        }
    }
    RoundedEdge {
        anchors.fill: parent
        ground: Theme.card
        radius: Theme.radiusSmall
    }
}
