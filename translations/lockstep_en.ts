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
    <context>
        <name>lockstep::gui::FieldsPage</name>
        <message numerus="yes">
            <source>%Ln field change(s) saved. The next sync uses them.</source>
            <translation>
                <numerusform>%Ln field change saved. The next sync uses it.</numerusform>
                <numerusform>%Ln field changes saved. The next sync uses them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s).</source>
            <translation>
                <numerusform>%Ln change.</numerusform>
                <numerusform>%Ln changes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::Health</name>
        <message numerus="yes">
            <source>%Ln thing(s) need(s) attention.</source>
            <translation>
                <numerusform>%Ln thing needs attention.</numerusform>
                <numerusform>%Ln things need attention.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln person(s) wait(s) for the next sync.</source>
            <translation>
                <numerusform>%Ln person waits for the next sync.</numerusform>
                <numerusform>%Ln people wait for the next sync.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::OverviewPage</name>
        <message numerus="yes">
            <source>%Ln cause(s)</source>
            <translation>
                <numerusform>%Ln cause</numerusform>
                <numerusform>%Ln causes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::UndoResult</name>
        <message numerus="yes">
            <source>%Ln record(s) got the former values back.</source>
            <translation>
                <numerusform>%Ln record got its former values back.</numerusform>
                <numerusform>%Ln records got their former values back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) that the run had created were deleted.</source>
            <translation>
                <numerusform>%Ln record that the run had created was deleted.</numerusform>
                <numerusform>%Ln records that the run had created were deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) that the run had created stay(s), as you chose.</source>
            <translation>
                <numerusform>%Ln record that the run had created stays, as you chose.</numerusform>
                <numerusform>%Ln records that the run had created stay, as you chose.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) stayed as they are.</source>
            <translation>
                <numerusform>%Ln thing stayed as it is.</numerusform>
                <numerusform>%Ln things stayed as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) refused it: see Attention.</source>
            <translation>
                <numerusform>%Ln record refused it: see Attention.</numerusform>
                <numerusform>%Ln records refused it: see Attention.</numerusform>
            </translation>
        </message>
    </context>
</TS>
