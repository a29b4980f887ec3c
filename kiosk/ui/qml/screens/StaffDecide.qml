// A decision about a claim: what it means, why it is made, and where it was booked if it was.
pragma ComponentBehavior: Bound
import QtQuick
import ".."
import "../parts"

StaffStage {
    id: screen

    required property string reference
    required property string choice
    property string reason
    property string step: "why"            // why, words, id
    readonly property bool asksId: choice === "accept"
    readonly property var meanings: ({
        "put-back": qsTr("The claim is sent once more. If it was booked before, it could be booked twice."),
        accept: qsTr("You have seen this claim booked at the server. It is not sent again."),
        reject: qsTr("The claim ends here: the visitor gets nothing for it."),
        void: qsTr("The claim was never sent, and will not be."),
        done: qsTr("Somebody has told the visitor, or made good for it.")
    })
    readonly property var reasons: ({
        "put-back": [qsTr("The visitor does not have it in the app"), qsTr("It is not at the server"), qsTr("The visitor asked")],
        accept: [qsTr("I saw it at the server"), qsTr("The visitor has it in the app")],
        reject: [qsTr("The visitor was given it by hand"), qsTr("It was a test"), qsTr("It was scanned by mistake")],
        void: [qsTr("It was scanned by mistake"), qsTr("It was a test"), qsTr("The visitor asked")],
        done: [qsTr("I told the visitor"), qsTr("The visitor was given it by hand"), qsTr("Nobody can be reached")]
    })
    readonly property bool ready: step === "id" ? typing.text !== "" : reason.length > 2
    readonly property bool goesOn: asksId && step !== "id"

    function enter(): void {
        if (!ready)
            return;
        if (goesOn) {
            typing.text = "";
            step = "id";
        } else
            Hand.pressed("staff.sign", reason + "\n" + (asksId ? typing.text : ""));
    }

    function choose(why: string): void {
        reason = why;
        if (Hand.byKeys)
            go.forceActiveFocus();
    }

    required notice
    title: Tongue.joined([States.choices[choice], reference], ": ")
    then: step === "id" ? qsTr("Which claim at the server is it? Type its id.")
        : step === "words" ? qsTr("Why, in your own words.") : meanings[choice]

    Column {
        id: why
        visible: screen.step === "why"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        spacing: Theme.s1
        readonly property real high: Math.min(1.3 * Theme.touch, (parent.height + spacing) / choices.count - spacing)
        Repeater {
            id: choices
            model: screen.reasons[screen.choice].concat(qsTr("In my own words …"))
            StaffButton {
                required property string modelData
                required property int index
                readonly property bool own: index === screen.reasons[screen.choice].length
                width: why.width
                height: why.high
                text: modelData
                solid: screen.reason === modelData
                said: solid ? qsTr("%1, chosen").arg(text) : text
                focus: index === 0
                onClicked: own ? screen.step = "words" : screen.choose(modelData)
            }
        }
    }
    Typing {
        id: typing
        visible: screen.step !== "why"
        enabled: visible
        focus: visible
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.portrait ? Math.min(parent.height, 70 * Theme.u) : parent.height
        hint: screen.step === "id" ? qsTr("Id at the server") : qsTr("Why")
        onTextChanged: if (screen.step === "words") screen.reason = text
        onEntered: screen.enter()
    }
    actions: StaffButton {
        id: go
        width: Math.max(implicitWidth, 30 * Theme.u)
        text: screen.goesOn ? qsTr("Next") : States.choices[screen.choice]
        solid: true
        enabled: screen.ready
        onClicked: screen.enter()
    }
}
