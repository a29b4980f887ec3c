// What a screen does while nobody is there: it dims, and what stands on it moves by a few pixels, so that nothing burns in.
import QtQuick
import ".."

Item {
    id: rest

    property bool idle: false              // the resting screen stands
    property real seconds: 0               // after which it dims; 0: never
    property bool dimmed: false
    property int step: 0
    readonly property real reach: Math.max(3, 0.6 * Theme.u)
    readonly property var walk: [[0, 0], [1, 0], [1, 1], [0, 1], [-1, 1], [-1, 0], [-1, -1], [0, -1], [1, -1]]
    readonly property point drift: idle ? Qt.point(reach * walk[step][0], reach * walk[step][1]) : Qt.point(0, 0)

    function stir(): void {
        dimmed = false;
        if (idle && seconds > 0)
            quiet.restart();
        else
            quiet.stop();
    }

    onIdleChanged: stir()
    onSecondsChanged: stir()

    Timer {
        id: quiet
        interval: 1000 * rest.seconds
        onTriggered: rest.dimmed = true
    }
    Timer {
        running: rest.idle
        interval: 60000
        repeat: true
        onTriggered: rest.step = (rest.step + 1) % rest.walk.length
    }
    Connections {
        target: Eye
        function onOutlineChanged(): void {
            if (Eye.outline.length > 2)
                rest.stir();
        }
    }
    Rectangle {
        anchors.fill: parent
        color: "black"
        opacity: rest.dimmed ? 0.62 : 0
        visible: opacity > 0
        Behavior on opacity {
            enabled: !Theme.reducedMotion
            NumberAnimation { duration: 600 }
        }
    }
}
