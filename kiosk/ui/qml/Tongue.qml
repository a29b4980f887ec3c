// The language spoken now, and those a visitor may ask for.
pragma Singleton
import QtQuick

QtObject {
    property var offered: []               // { code, name }: each by its own name
    property string spoken: "en"
    readonly property string name: (offered.find(one => one.code === spoken) ?? { name: "" }).name
    readonly property bool choice: offered.length > 1
}
