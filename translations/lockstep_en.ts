<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>lockstep::gui::AttentionPage</name>
        <message numerus="yes">
            <source>Trying %Ln record(s) again…</source>
            <translation>
                <numerusform>Trying %Ln record again…</numerusform>
                <numerusform>Trying %Ln records again…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::LeadsPage</name>
        <message numerus="yes">
            <source>%Ln people chosen.</source>
            <translation>
                <numerusform>%Ln person chosen.</numerusform>
                <numerusform>%Ln people chosen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending %Ln person(s) to Salesforce…</source>
            <translation>
                <numerusform>Sending %Ln person to Salesforce…</numerusform>
                <numerusform>Sending %Ln people to Salesforce…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Syncing %Ln record(s) now…</source>
            <translation>
                <numerusform>Syncing %Ln record now…</numerusform>
                <numerusform>Syncing %Ln records now…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Trying %Ln person(s) again…</source>
            <translation>
                <numerusform>Trying %Ln person again…</numerusform>
                <numerusform>Trying %Ln people again…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::MainWindow</name>
        <message numerus="yes">
            <source>%Ln row(s) saved in %1.</source>
            <translation>
                <numerusform>%Ln row saved in %1.</numerusform>
                <numerusform>%Ln rows saved in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln field change(s) would be lost: not applied yet.</source>
            <translation>
                <numerusform>%Ln field change would be lost: it is not applied yet.</numerusform>
                <numerusform>%Ln field changes would be lost: they are not applied yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::Notifier</name>
        <message numerus="yes">
            <source>%Ln cause(s) need attention now.</source>
            <translation>
                <numerusform>%Ln cause needs attention now.</numerusform>
                <numerusform>%Ln causes need attention now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::PreviewPage</name>
        <message numerus="yes">
            <source>%Ln created</source>
            <translation>
                <numerusform>%Ln created</numerusform>
                <numerusform>%Ln created</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln updated</source>
            <translation>
                <numerusform>%Ln updated</numerusform>
                <numerusform>%Ln updated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln linked</source>
            <translation>
                <numerusform>%Ln linked</numerusform>
                <numerusform>%Ln linked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln deleted</source>
            <translation>
                <numerusform>%Ln deleted</numerusform>
                <numerusform>%Ln deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Preview of %Ln chosen people</source>
            <translation>
                <numerusform>Preview of %Ln chosen person</numerusform>
                <numerusform>Preview of %Ln chosen people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::UndoPanel</name>
        <message numerus="yes">
            <source>%Ln thing(s) stay as they are, most often because somebody edited them since.</source>
            <translation>
                <numerusform>%Ln thing stays as it is, most often because somebody edited it since.</numerusform>
                <numerusform>%Ln things stay as they are, most often because somebody edited them since.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Undo run %1: %Ln write(s)</source>
            <translation>
                <numerusform>&amp;Undo run %1: %Ln write</numerusform>
                <numerusform>&amp;Undo run %1: %Ln writes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::DisconnectPanel</name>
        <message numerus="yes">
            <source>%Ln change(s) that wait(s) stay(s) until it is connected again.</source>
            <translation>
                <numerusform>%Ln change that waits stays until it is connected again.</numerusform>
                <numerusform>%Ln changes that wait stay until it is connected again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing is deleted in %1: %Ln linked people stay linked, and the log and the field choices are kept.</source>
            <translation>
                <numerusform>Nothing is deleted in %1: %Ln linked person stays linked, and the log and the field choices are kept.</numerusform>
                <numerusform>Nothing is deleted in %1: %Ln linked people stay linked, and the log and the field choices are kept.</numerusform>
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
        <name>lockstep::gui::FieldsStep</name>
        <message numerus="yes">
            <source>%Ln of %1 fields sync. You can change this at any time on the Fields page.</source>
            <translation>
                <numerusform>%Ln of %1 fields syncs. You can change this at any time on the Fields page.</numerusform>
                <numerusform>%Ln of %1 fields sync. You can change this at any time on the Fields page.</numerusform>
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
