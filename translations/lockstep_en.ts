<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>lockstep::gui::AttentionPage</name>
        <message numerus="yes">
            <source>Trying %n record(s) again…</source>
            <translation>
                <numerusform>Trying %n record again…</numerusform>
                <numerusform>Trying %n records again…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::LeadsPage</name>
        <message numerus="yes">
            <source>%n people chosen.</source>
            <translation>
                <numerusform>%n person chosen.</numerusform>
                <numerusform>%n people chosen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending %n person(s) to Salesforce…</source>
            <translation>
                <numerusform>Sending %n person to Salesforce…</numerusform>
                <numerusform>Sending %n people to Salesforce…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Syncing %n record(s) now…</source>
            <translation>
                <numerusform>Syncing %n record now…</numerusform>
                <numerusform>Syncing %n records now…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Trying %n person(s) again…</source>
            <translation>
                <numerusform>Trying %n person again…</numerusform>
                <numerusform>Trying %n people again…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::MainWindow</name>
        <message numerus="yes">
            <source>%n row(s) saved in %1.</source>
            <translation>
                <numerusform>%n row saved in %1.</numerusform>
                <numerusform>%n rows saved in %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::Notifier</name>
        <message numerus="yes">
            <source>%n cause(s) need attention now.</source>
            <translation>
                <numerusform>%n cause needs attention now.</numerusform>
                <numerusform>%n causes need attention now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::PreviewPage</name>
        <message numerus="yes">
            <source>%n created</source>
            <translation>
                <numerusform>%n created</numerusform>
                <numerusform>%n created</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n updated</numerusform>
                <numerusform>%n updated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n linked</source>
            <translation>
                <numerusform>%n linked</numerusform>
                <numerusform>%n linked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deleted</source>
            <translation>
                <numerusform>%n deleted</numerusform>
                <numerusform>%n deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Preview of %n chosen people</source>
            <translation>
                <numerusform>Preview of %n chosen person</numerusform>
                <numerusform>Preview of %n chosen people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::UndoPanel</name>
        <message numerus="yes">
            <source>%n thing(s) stay as they are, most often because somebody edited them since.</source>
            <translation>
                <numerusform>%n thing stays as it is, most often because somebody edited it since.</numerusform>
                <numerusform>%n things stay as they are, most often because somebody edited them since.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Undo run %1: %n write(s)</source>
            <translation>
                <numerusform>&amp;Undo run %1: %n write</numerusform>
                <numerusform>&amp;Undo run %1: %n writes</numerusform>
            </translation>
        </message>
    </context>
</TS>
