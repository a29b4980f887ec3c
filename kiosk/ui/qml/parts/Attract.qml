// How it is done, over and over: a phone with its code comes up to the frame, is read, and goes. Without motion: it is there.
import QtQuick
import ".."

Item {
    id: loop

    property bool live: false              // there is a picture behind it that must stay visible
    property real side: height
    property real way: 1                   // 0: below the frame, 1: in front of it
    property real there: 1
    property real lit: 0

    Accessible.ignored: true

    Rectangle {                            // it is being read: the light of the frame answers
        anchors.centerIn: phone
        width: phone.width * 1.5
        height: width
        radius: width / 2
        color: Theme.alpha(Theme.card, 0.22 * loop.lit)
        scale: 0.8 + 0.2 * loop.lit
    }
    PhoneHint {
        id: phone
        x: Math.round((loop.width - width) / 2)
        y: Math.round((loop.height - height) / 2 + (1 - loop.way) * loop.height * 0.9)
        height: Math.round(loop.side * 0.74)
        opacity: loop.there * (loop.live ? 0.85 : 1)
        filled: loop.live
    }
    SequentialAnimation {
        running: loop.visible && Theme.breathe > 0
        loops: Animation.Infinite

        PropertyAction { target: loop; property: "there"; value: 1 }
        NumberAnimation { target: loop; property: "way"; from: 0; to: 1; duration: 1100; easing.type: Easing.OutCubic }
        NumberAnimation { target: loop; property: "lit"; to: 1; duration: 260; easing.type: Easing.OutCubic }
        NumberAnimation { target: loop; property: "lit"; to: 0; duration: 700 }
        PauseAnimation { duration: 900 }
        NumberAnimation { target: loop; property: "there"; to: 0; duration: 500 }
        PauseAnimation { duration: loop.live ? 2600 : 500 }
        onStopped: { loop.way = 1; loop.there = 1; loop.lit = 0; }
    }
}
