// The window a code is shown to: the camera's picture, four corners, and the code that was found in it.
import QtQuick
import QtQuick.Shapes
import ".."

Rectangle {
    id: frame

    property color ground: Theme.card      // what it lies on
    property real reach: 0.2
    readonly property real side: Math.min(width, height)

    function corners(inset: real): string {
        const a = inset, l = a + side * reach, r = 2.2 * Theme.u, w = width - a, h = height - a;
        const right = width - l, low = height - l;
        return `M ${a} ${l} V ${a + r} A ${r} ${r} 0 0 1 ${a + r} ${a} H ${l}`
            + ` M ${right} ${a} H ${w - r} A ${r} ${r} 0 0 1 ${w} ${a + r} V ${l}`
            + ` M ${w} ${low} V ${h - r} A ${r} ${r} 0 0 1 ${w - r} ${h} H ${right}`
            + ` M ${l} ${h} H ${a + r} A ${r} ${r} 0 0 1 ${a} ${h - r} V ${low}`;
    }

    color: Theme.lens
    clip: true
    Accessible.ignored: !visible
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Camera")

    Image {
        id: live
        anchors.fill: parent
        source: Eye.picture
        fillMode: Image.PreserveAspectCrop
        cache: false
    }
    FoundOutline {
        anchors.fill: parent
        corners: Eye.frame > 0 ? Eye.outline : []
        pictureWidth: live.paintedWidth
        pictureHeight: live.paintedHeight
    }
    Attract {
        anchors.fill: parent
        // Without motion it would stand for good in the way of the visitor's own picture.
        visible: Eye.frame === 0 || (Eye.outline.length < 3 && Eye.hint === "" && !Theme.reducedMotion)
        live: Eye.frame > 0
        side: frame.side
    }
    CameraHint {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 4.5 * Theme.u }
        wanted: Eye.frame > 0 ? Eye.hint : ""
        most: frame.width - 6 * Theme.u
    }
    Shape {
        anchors.fill: parent
        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.card
            strokeWidth: 0.9 * Theme.u
            capStyle: ShapePath.RoundCap
            PathSvg { path: frame.corners(2.4 * Theme.u) }
        }
    }
    RoundedEdge {
        anchors.fill: parent
        ground: frame.ground
        radius: Theme.radiusSmall
    }
}
