// Which page of a list is shown, with a button each way; older claims behind the last page are asked for.
import QtQuick
import ".."

Row {
    id: pager

    required property Rows list
    property bool newer: false             // there are pages before these
    property bool older: false             // and after

    visible: list.pages > 1 || newer || older
    spacing: Theme.s1

    StaffButton {
        width: Theme.touch
        text: "‹"
        said: qsTr("Page before")
        size: Theme.title
        enabled: pager.list.at > 0 || pager.newer
        onClicked: if (pager.list.at > 0) pager.list.at--; else Hand.pressed("staff.newer", "")
    }
    Words {
        width: 15 * Theme.u
        height: Theme.touch
        text: qsTr("%1 of %2").arg(pager.list.at + 1).arg(pager.list.pages)
        tabular: true
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 10
        wrapMode: Text.NoWrap
    }
    StaffButton {
        width: Theme.touch
        text: "›"
        said: qsTr("Next page")
        size: Theme.title
        enabled: pager.list.at < pager.list.pages - 1 || pager.older
        onClicked: if (pager.list.at < pager.list.pages - 1) pager.list.at++; else Hand.pressed("staff.older", "")
    }
}
