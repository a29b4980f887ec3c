// Every language by its own name, over the low half of the screen; it goes by itself when nobody chooses.
pragma ComponentBehavior: Bound
import QtQuick
import ".."

Item {
    id: choice

    property bool open: false
    readonly property int columns: Theme.portrait ? 2 : Math.min(4, Tongue.offered.length)
    readonly property real gap: Theme.s2

    visible: open
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Language")
    Keys.onEscapePressed: open = false
    Keys.onRightPressed: step(true)
    Keys.onDownPressed: step(true)
    Keys.onLeftPressed: step(false)
    Keys.onUpPressed: step(false)
    onOpenChanged: {
        if (open)
            tiles.itemAt(Math.max(0, Tongue.offered.findIndex(one => one.code === Tongue.spoken)))
                 .forceActiveFocus(Qt.TabFocusReason);
    }

    function step(on: bool): void {
        const next = grid.Window.activeFocusItem?.nextItemInFocusChain(on);
        if (next?.parent === grid)
            next.forceActiveFocus(Qt.TabFocusReason);
    }

    Timer {
        running: choice.open
        interval: 15000
        onTriggered: choice.open = false
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.alpha(Theme.ink, 0.55)
        TapHandler { onTapped: choice.open = false }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: grid.height + 2 * Theme.margin
        color: Theme.chalk

        TapHandler {}                      // a near miss is no wish to leave
        Grid {
            id: grid
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
            columns: choice.columns
            spacing: choice.gap

            Repeater {
                id: tiles
                model: Tongue.offered

                BigButton {
                    required property var modelData
                    width: (grid.width - (choice.columns - 1) * choice.gap) / choice.columns
                    height: 1.25 * Theme.touch
                    size: Theme.lead
                    text: modelData.name
                    solid: modelData.code === Tongue.spoken
                    Accessible.checkable: true
                    Accessible.checked: solid
                    onClicked: {
                        choice.open = false;
                        Hand.pressed("language", modelData.code);
                    }
                }
            }
        }
    }
}
