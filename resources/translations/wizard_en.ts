<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CollectionCard</name>
    <message numerus="yes">
        <source>%n assessment(s) taken in</source>
        <translation>
            <numerusform>%n assessment taken in</numerusform>
            <numerusform>%n assessments taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) exported to</source>
        <translation>
            <numerusform>%n assessment exported to</numerusform>
            <numerusform>%n assessments exported to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataGroup</name>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message numerus="yes">
        <source>%n still to choose</source>
        <translation>
            <numerusform>%n still to choose</numerusform>
            <numerusform>%n still to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookPage</name>
    <message numerus="yes">
        <source>Nothing would change (%n assessment(s)).</source>
        <translation>
            <numerusform>Nothing would change (%n assessment).</numerusform>
            <numerusform>Nothing would change (%n assessments).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsGroup</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message numerus="yes">
        <source>Connected to a library of %n assessment(s).</source>
        <translation>
            <numerusform>Connected to a library of %n assessment.</numerusform>
            <numerusform>Connected to a library of %n assessments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
</context>
</TS>
