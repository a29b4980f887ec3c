// What the camera sees now: the number of its newest frame and the code found in it.
pragma Singleton
import QtQuick

QtObject {
    property bool fitted: true             // this terminal has a camera at all
    property int frame: 0                  // 0: nothing has been seen lately
    property var outline: []               // corners as [x, y], shares of the frame
    property string hint: ""               // what would help the camera to read: closer, still, light, brightness
    readonly property url picture: frame > 0 ? "image://lens/" + frame : ""
}
