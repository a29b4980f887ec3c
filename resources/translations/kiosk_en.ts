<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Amount</name>
    <message numerus="yes">
        <source>%n saved here</source>
        <translation>
            <numerusform>%n saved here</numerusform>
            <numerusform>%n saved here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Declined</name>
    <message numerus="yes">
        <source>In %n hours</source>
        <translation>
            <numerusform>In one hour</numerusform>
            <numerusform>In %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>In one minute</numerusform>
            <numerusform>In %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnTheWay</name>
    <message numerus="yes">
        <source>After %n visits</source>
        <translation>
            <numerusform>After %n visit</numerusform>
            <numerusform>After %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffExit</name>
    <message numerus="yes">
        <source>%n claims are still here. They stay on this disk and leave when the program runs again.</source>
        <translation>
            <numerusform>%n claim is still here. It stays on this disk and leaves when the program runs again.</numerusform>
            <numerusform>%n claims are still here. They stay on this disk and leave when the program runs again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffHome</name>
    <message numerus="yes">
        <source>%n claims leave by themselves. You can go home.</source>
        <translation>
            <numerusform>%n claim leaves by itself. You can go home.</numerusform>
            <numerusform>%n claims leave by themselves. You can go home.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message numerus="yes">
        <source>%n claims are handed over to the next shift. Nothing is lost.</source>
        <translation>
            <numerusform>%n claim is handed over to the next shift. Nothing is lost.</numerusform>
            <numerusform>%n claims are handed over to the next shift. Nothing is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffShift</name>
    <message numerus="yes">
        <source>%n claims are handed over to the next shift. Nothing is lost.</source>
        <translation>
            <numerusform>%n claim is handed over to the next shift. Nothing is lost.</numerusform>
            <numerusform>%n claims are handed over to the next shift. Nothing is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message numerus="yes">
        <source>%n saved here</source>
        <translation>
            <numerusform>%n saved here</numerusform>
            <numerusform>%n saved here</numerusform>
        </translation>
    </message>
</context>
</TS>
