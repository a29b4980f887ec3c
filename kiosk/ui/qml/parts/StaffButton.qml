// A button of the staff's: a press goes in by its own word; Enter works here too, where no code is typed.
import QtQuick
import ".."

BigButton {
    id: button

    property string act
    property string about

    line: Theme.ink
    onClicked: if (act !== "") Hand.pressed("staff." + act, about)
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()
}
