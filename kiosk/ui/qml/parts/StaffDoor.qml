// The way in for staff: a corner nobody sees, held for a moment; for keys and screen readers it is a button.
import QtQuick
import ".."

Item {
    id: door

    width: 1.4 * Theme.touch
    height: width
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Staff")
    Accessible.focusable: true
    Accessible.onPressAction: Hand.pressed("staff.open", "")

    TapHandler {
        longPressThreshold: 1.5
        onLongPressed: {
            Hand.byKeys = false;
            Hand.pressed("staff.open", "");
        }
    }
}
