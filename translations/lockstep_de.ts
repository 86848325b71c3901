<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>lockstep::app::Program</name>
        <message>
            <source>demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <source>The first load is done. Meanwhile a rep and a marketer have edited some leads, one of them both: press Sync now (F5) and watch Activity.</source>
            <translation>Die erste Übertragung ist fertig. Inzwischen haben Vertrieb und Marketing einige Leads bearbeitet, einen davon beide: Drücken Sie „Jetzt synchronisieren“ (F5) und sehen Sie sich die Aktivität an.</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::AboutDialog</name>
        <message>
            <source>About Lockstep</source>
            <translation>Über Lockstep</translation>
        </message>
        <message>
            <source>Keeps Salesforce leads and contacts and Marketo people in step.</source>
            <translation>Hält Leads und Kontakte in Salesforce und Personen in Marketo auf demselben Stand.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>Free software: you may use, study, change and share it. It comes without any warranty.</source>
            <translation>Freie Software: Sie dürfen sie nutzen, untersuchen, ändern und weitergeben. Es gibt keinerlei Gewährleistung.</translation>
        </message>
        <message>
            <source>It stands on these parts:</source>
            <translation>Sie baut auf diesen Teilen auf:</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ActivityPage</name>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Save the entries shown as a CSV file</source>
            <translation>Die gezeigten Einträge als CSV-Datei speichern</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>A&amp;rt</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>Show one kind of entry</source>
            <translation>Nur eine Art von Einträgen zeigen</translation>
        </message>
        <message>
            <source>R&amp;esult</source>
            <translation>Er&amp;gebnis</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Show one result</source>
            <translation>Nur ein Ergebnis zeigen</translation>
        </message>
        <message>
            <source>Peri&amp;od</source>
            <translation>&amp;Zeitraum</translation>
        </message>
        <message>
            <source>&amp;Clear filters</source>
            <translation>&amp;Filter zurücksetzen</translation>
        </message>
        <message>
            <source>Show the whole log</source>
            <translation>Das ganze Protokoll zeigen</translation>
        </message>
        <message>
            <source>Activity log</source>
            <translation>Aktivitätsprotokoll</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Choose an entry to read what happened.</source>
            <translation>Wählen Sie einen Eintrag, um zu lesen, was geschah.</translation>
        </message>
        <message>
            <source>Details of the entry</source>
            <translation>Details des Eintrags</translation>
        </message>
        <message>
            <source>Why the list ends</source>
            <translation>Warum die Liste endet</translation>
        </message>
        <message>
            <source>Time (%1)</source>
            <translation>Zeit (%1)</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Every result</source>
            <translation>Alle Ergebnisse</translation>
        </message>
        <message>
            <source>Search the log: name, id, field, value, message</source>
            <translation>Protokoll durchsuchen: Name, ID, Feld, Wert, Meldung</translation>
        </message>
        <message>
            <source>Activity of run %1</source>
            <translation>Aktivität von Lauf %1</translation>
        </message>
        <message>
            <source>Reading the log…</source>
            <translation>Das Protokoll wird gelesen…</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>Die Liste konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>No entry matches these filters.</source>
            <translation>Kein Eintrag passt zu diesen Filtern.</translation>
        </message>
        <message>
            <source>The list ends here, after %1 entries. Older ones are found by a person, a field, a run or a result; CSV saves them all.</source>
            <translation>Die Liste endet hier, nach %1 Einträgen. Ältere finden sich über eine Person, ein Feld, einen Lauf oder ein Ergebnis; CSV speichert alle.</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Filter zurücksetzen</translation>
        </message>
        <message>
            <source>Nothing has happened yet: the log fills with the first sync.</source>
            <translation>Noch ist nichts geschehen: Das Protokoll füllt sich mit der ersten Synchronisierung.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Jetzt synchronisieren</translation>
        </message>
        <message>
            <source>What to do: %1</source>
            <translation>Was zu tun ist: %1</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>The system's own text</source>
            <translation>Der Text des Systems selbst</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Person in Marketo</source>
            <translation>Person in Marketo</translation>
        </message>
        <message>
            <source>Record in Salesforce</source>
            <translation>Datensatz in Salesforce</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <source>Save the entries shown</source>
            <translation>Gezeigte Einträge speichern</translation>
        </message>
        <message>
            <source>F&amp;ield</source>
            <translation>Fe&amp;ld</translation>
        </message>
        <message>
            <source>Show what happened to one field, by its API name in Salesforce</source>
            <translation>Zeigen, was mit einem Feld geschah, nach seinem API-Namen in Salesforce</translation>
        </message>
        <message>
            <source>Perso&amp;n</source>
            <translation>Perso&amp;n</translation>
        </message>
        <message>
            <source>Marketo or Salesforce id</source>
            <translation>Marketo- oder Salesforce-ID</translation>
        </message>
        <message>
            <source>Show one person: the number in Marketo or the id in Salesforce</source>
            <translation>Eine Person zeigen: die Nummer in Marketo oder die ID in Salesforce</translation>
        </message>
        <message>
            <source>R&amp;un</source>
            <translation>La&amp;uf</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Show one run, by its number</source>
            <translation>Einen Lauf zeigen, nach seiner Nummer</translation>
        </message>
        <message>
            <source>Every field</source>
            <translation>Jedes Feld</translation>
        </message>
        <message>
            <source>“%1” is neither a number of Marketo nor an id of Salesforce. Search for names above.</source>
            <translation>„%1“ ist weder eine Nummer in Marketo noch eine ID in Salesforce. Namen lassen sich oben suchen.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::PeriodFilter</name>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>How far back</source>
            <translation>Wie weit zurück</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Gesamter Zeitraum</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Letzte Stunde</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Letzte 24 Stunden</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>From day to day</source>
            <translation>Von Tag bis Tag</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::AttentionPage</name>
        <message>
            <source>Attention</source>
            <translation>Zu klären</translation>
        </message>
        <message>
            <source>Show &amp;dismissed</source>
            <translation>Ausgeble&amp;ndete zeigen</translation>
        </message>
        <message>
            <source>Also show the causes you have dismissed</source>
            <translation>Auch die Ursachen zeigen, die Sie ausgeblendet haben</translation>
        </message>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Save what needs attention as a CSV file, record by record</source>
            <translation>Speichern, was zu klären ist, als CSV-Datei, Datensatz für Datensatz</translation>
        </message>
        <message>
            <source>Causes that need attention</source>
            <translation>Ursachen, die zu klären sind</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Was falsch ist</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Allowed values</source>
            <translation>Erlaubte Werte</translation>
        </message>
        <message>
            <source>&amp;Map</source>
            <translation>&amp;Zuordnen</translation>
        </message>
        <message>
            <source>Value in Marketo</source>
            <translation>Wert in Marketo</translation>
        </message>
        <message>
            <source>The value as Marketo has it</source>
            <translation>Der Wert, wie er in Marketo steht</translation>
        </message>
        <message>
            <source>t&amp;o</source>
            <translation>z&amp;u</translation>
        </message>
        <message>
            <source>Value in Salesforce</source>
            <translation>Wert in Salesforce</translation>
        </message>
        <message>
            <source>What it is called in Salesforce, from now on</source>
            <translation>Wie er von jetzt an in Salesforce heißt</translation>
        </message>
        <message>
            <source>Map &amp;value</source>
            <translation>&amp;Wert zuordnen</translation>
        </message>
        <message>
            <source>From now on this value goes to Salesforce under the other name; the failed records are tried again by the next sync</source>
            <translation>Von jetzt an geht dieser Wert unter dem anderen Namen nach Salesforce; die nächste Synchronisierung versucht es mit den fehlgeschlagenen Datensätzen erneut</translation>
        </message>
        <message>
            <source>Records of this cause</source>
            <translation>Datensätze dieser Ursache</translation>
        </message>
        <message>
            <source>&amp;Retry group</source>
            <translation>&amp;Gruppe erneut versuchen</translation>
        </message>
        <message>
            <source>Try the failed records of this cause again now</source>
            <translation>Die fehlgeschlagenen Datensätze dieser Ursache jetzt erneut versuchen</translation>
        </message>
        <message>
            <source>Open in &amp;Leads</source>
            <translation>In „&amp;Leads“ öffnen</translation>
        </message>
        <message>
            <source>Show these people on the Leads page</source>
            <translation>Diese Personen auf der Seite „Leads“ zeigen</translation>
        </message>
        <message>
            <source>Open &amp;Fields</source>
            <translation>„&amp;Felder“ öffnen</translation>
        </message>
        <message>
            <source>Show the field on the Fields page</source>
            <translation>Das Feld auf der Seite „Felder“ zeigen</translation>
        </message>
        <message>
            <source>&amp;Dismiss</source>
            <translation>Ausbl&amp;enden</translation>
        </message>
        <message>
            <source>Leave this cause out until something is added to it</source>
            <translation>Diese Ursache auslassen, bis etwas hinzukommt</translation>
        </message>
        <message>
            <source>From now on “%1” goes to Salesforce as “%2”. The next sync tries the failed records again.</source>
            <translation>Von jetzt an geht „%1“ als „%2“ nach Salesforce. Die nächste Synchronisierung versucht es mit den fehlgeschlagenen Datensätzen erneut.</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Ursache</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>The system's own text</source>
            <translation>Der Text des Systems selbst</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Häufigkeit</translation>
        </message>
        <message>
            <source>Last (%1)</source>
            <translation>Zuletzt (%1)</translation>
        </message>
        <message>
            <source>Show &amp;dismissed (%1)</source>
            <translation>Ausgeble&amp;ndete zeigen (%1)</translation>
        </message>
        <message>
            <source>Reading what needs attention…</source>
            <translation>Was zu klären ist, wird gelesen…</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>Die Liste konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Nothing new needs attention. Dismissed causes come back when something is added to them.</source>
            <translation>Nichts Neues ist zu klären. Ausgeblendete Ursachen erscheinen wieder, wenn etwas hinzukommt.</translation>
        </message>
        <message>
            <source>Show dismissed</source>
            <translation>Ausgeblendete zeigen</translation>
        </message>
        <message>
            <source>Nothing needs attention: every record went through. What a system refuses is listed here, grouped by its cause.</source>
            <translation>Nichts ist zu klären: Jeder Datensatz ist durchgegangen. Was ein System ablehnt, steht hier, nach Ursache gruppiert.</translation>
        </message>
        <message>
            <source>Choose a cause above.</source>
            <translation>Wählen Sie oben eine Ursache.</translation>
        </message>
        <message>
            <source>Salesforce allows: %1</source>
            <translation>Salesforce erlaubt: %1</translation>
        </message>
        <message numerus="yes">
            <source>Trying %Ln record(s) again…</source>
            <translation>
                <numerusform>%Ln Datensatz wird erneut versucht…</numerusform>
                <numerusform>%Ln Datensätze werden erneut versucht…</numerusform>
            </translation>
        </message>
        <message>
            <source>Save what needs attention</source>
            <translation>Speichern, was zu klären ist</translation>
        </message>
        <message>
            <source>Retry &amp;all</source>
            <translation>&amp;Alle erneut versuchen</translation>
        </message>
        <message>
            <source>Try everything that failed again, whatever its cause</source>
            <translation>Alles Fehlgeschlagene erneut versuchen, gleich aus welcher Ursache</translation>
        </message>
        <message>
            <source>&amp;Bring back</source>
            <translation>Zu&amp;rückholen</translation>
        </message>
        <message>
            <source>Count this cause again</source>
            <translation>Diese Ursache wieder mitzählen</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ConditionEditor</name>
        <message>
            <source>is</source>
            <translation>ist</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>ist nicht</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>enthält</translation>
        </message>
        <message>
            <source>starts with</source>
            <translation>beginnt mit</translation>
        </message>
        <message>
            <source>is greater than</source>
            <translation>ist größer als</translation>
        </message>
        <message>
            <source>is less than</source>
            <translation>ist kleiner als</translation>
        </message>
        <message>
            <source>is blank</source>
            <translation>ist leer</translation>
        </message>
        <message>
            <source>is not blank</source>
            <translation>ist nicht leer</translation>
        </message>
        <message>
            <source>is one of (a, b, …)</source>
            <translation>ist eines von (a, b, …)</translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>Bedingung hinzufügen</translation>
        </message>
        <message>
            <source>Only records for which all conditions hold are synced</source>
            <translation>Nur Datensätze, die alle Bedingungen erfüllen, werden synchronisiert</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Field (API name)</source>
            <translation>Feld (API-Name)</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Remove this condition</source>
            <translation>Diese Bedingung entfernen</translation>
        </message>
        <message>
            <source>Put a value with a comma in quotation marks: &quot;a, b&quot;</source>
            <translation>Einen Wert mit Komma in Anführungszeichen setzen: &quot;a, b&quot;</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ConnectPage</name>
        <message>
            <source>Connect my systems</source>
            <translation>Meine Systeme verbinden</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Salesforce: in Setup create an external client app (or a connected app) with the API scope and the client credentials flow, and give its run-as user the rights of the sync. Enter the address of your own domain and the keys of the app.</source>
            <translation>Salesforce: Erstellen Sie im Setup eine externe Client-Anwendung (oder eine verbundene Anwendung) mit dem API-Bereich und dem Client-Credentials-Flow und geben Sie dem Benutzer, als der sie läuft, die Rechte für die Synchronisierung. Geben Sie die Adresse Ihrer eigenen Domäne und die Schlüssel der Anwendung ein.</translation>
        </message>
        <message>
            <source>What Salesforce answered</source>
            <translation>Was Salesforce geantwortet hat</translation>
        </message>
        <message>
            <source>Marketo: in Admin → LaunchPoint create a custom service for an API-only user; its details show the client id and secret. The address stands in Admin → Web Services as REST endpoint.</source>
            <translation>Marketo: Erstellen Sie unter Admin → LaunchPoint einen benutzerdefinierten Dienst für einen reinen API-Benutzer; seine Details zeigen Client-ID und Client-Geheimnis. Die Adresse steht unter Admin → Web Services als REST-Endpunkt.</translation>
        </message>
        <message>
            <source>What Marketo answered</source>
            <translation>Was Marketo geantwortet hat</translation>
        </message>
        <message>
            <source>Both systems know each other by link fields: the Marketo id stands in Salesforce, the Salesforce id in Marketo.</source>
            <translation>Beide Systeme kennen einander über Verknüpfungsfelder: Die Marketo-ID steht in Salesforce, die Salesforce-ID in Marketo.</translation>
        </message>
        <message>
            <source>Link fields</source>
            <translation>Verknüpfungsfelder</translation>
        </message>
        <message>
            <source>Check a&amp;gain</source>
            <translation>Erneut &amp;prüfen</translation>
        </message>
        <message>
            <source>Look again which link fields there are</source>
            <translation>Erneut nachsehen, welche Verknüpfungsfelder es gibt</translation>
        </message>
        <message>
            <source>Create the &amp;missing fields</source>
            <translation>&amp;Fehlende Felder erstellen</translation>
        </message>
        <message>
            <source>Create the missing link fields where the API user may</source>
            <translation>Die fehlenden Verknüpfungsfelder erstellen, wo der API-Benutzer es darf</translation>
        </message>
        <message>
            <source>All is ready. A preview of the next sync comes now: it lists what would be written to which system and writes nothing. The sync waits until you press Start syncing there.</source>
            <translation>Alles ist bereit. Nun kommt eine Vorschau der nächsten Synchronisierung: Sie listet auf, was in welches System geschrieben würde, und schreibt nichts. Die Synchronisierung wartet, bis Sie dort „Synchronisierung starten“ drücken.</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>Abbr&amp;echen</translation>
        </message>
        <message>
            <source>Leave; what you have entered is kept</source>
            <translation>Verlassen; Ihre Eingaben bleiben erhalten</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>Einen Schritt zurück</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>Der nächste Schritt</translation>
        </message>
        <message>
            <source>%1 was created</source>
            <translation>%1 wurde erstellt</translation>
        </message>
        <message>
            <source>%1 is there</source>
            <translation>%1 ist vorhanden</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>%1 fehlt</translation>
        </message>
        <message>
            <source>Salesforce</source>
            <translation>Salesforce</translation>
        </message>
        <message>
            <source>Marketo</source>
            <translation>Marketo</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>First preview</source>
            <translation>Erste Vorschau</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Schritt %1 von %2: %3</translation>
        </message>
        <message>
            <source>Connected as %1, API %2.</source>
            <translation>Verbunden als %1, API %2.</translation>
        </message>
        <message>
            <source>%1 of %2 calls used today.</source>
            <translation>Heute %1 von %2 Aufrufen verbraucht.</translation>
        </message>
        <message>
            <source>Creating the missing link fields…</source>
            <translation>Die fehlenden Verknüpfungsfelder werden erstellt…</translation>
        </message>
        <message>
            <source>Looking for the link fields of both systems…</source>
            <translation>Die Verknüpfungsfelder beider Systeme werden gesucht…</translation>
        </message>
        <message>
            <source>Open the &amp;preview</source>
            <translation>&amp;Vorschau öffnen</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ConnectionForm</name>
        <message>
            <source>A&amp;ddress</source>
            <translation>Ad&amp;resse</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Si&amp;gn-in</source>
            <translation>An&amp;meldung</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>How Lockstep signs in to Salesforce</source>
            <translation>Wie Lockstep sich bei Salesforce anmeldet</translation>
        </message>
        <message>
            <source>C&amp;lient id</source>
            <translation>C&amp;lient-ID</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Client-ID</translation>
        </message>
        <message>
            <source>Client se&amp;cret</source>
            <translation>Client-&amp;Geheimnis</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client-Geheimnis</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>Ben&amp;utzername</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>sync@acme.example</source>
            <translation>sync@acme.example</translation>
        </message>
        <message>
            <source>&amp;Key file</source>
            <translation>S&amp;chlüsseldatei</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Schlüsseldatei</translation>
        </message>
        <message>
            <source>/path/to/server.key</source>
            <translation>/pfad/zu/server.key</translation>
        </message>
        <message>
            <source>Save and &amp;test</source>
            <translation>Speichern und &amp;testen</translation>
        </message>
        <message>
            <source>Keep these and ask the system whether they work</source>
            <translation>Diese Angaben behalten und beim System prüfen, ob sie gelten</translation>
        </message>
        <message>
            <source>Client credentials (id and secret)</source>
            <translation>Client-Anmeldedaten (ID und Geheimnis)</translation>
        </message>
        <message>
            <source>In the browser (as yourself)</source>
            <translation>Im Browser (als Sie selbst)</translation>
        </message>
        <message>
            <source>JWT (a key file)</source>
            <translation>JWT (eine Schlüsseldatei)</translation>
        </message>
        <message>
            <source>as stored</source>
            <translation>wie gespeichert</translation>
        </message>
        <message>
            <source>Sign in in the &amp;browser</source>
            <translation>Im Br&amp;owser anmelden</translation>
        </message>
        <message>
            <source>Allow the access in your browser…</source>
            <translation>Erlauben Sie den Zugriff in Ihrem Browser…</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Anfrage läuft…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::CsvStrip</name>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Progress of the CSV file</source>
            <translation>Fortschritt der CSV-Datei</translation>
        </message>
        <message>
            <source>Stop writing the CSV file</source>
            <translation>Schreiben der CSV-Datei stoppen</translation>
        </message>
        <message>
            <source>End the export; nothing is saved (Ctrl+Alt+E)</source>
            <translation>Den Export beenden; es wird nichts gespeichert (Strg+Alt+E)</translation>
        </message>
        <message>
            <source>Saving %1: %2 rows so far</source>
            <translation>%1 wird gespeichert: bisher %2 Zeilen</translation>
        </message>
        <message>
            <source>Saving %1…</source>
            <translation>%1 wird gespeichert…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird gestoppt…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::DisconnectPanel</name>
        <message>
            <source>What disconnecting does</source>
            <translation>Was das Trennen bewirkt</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Trennen</translation>
        </message>
        <message>
            <source>Forget this connection now</source>
            <translation>Diese Verbindung jetzt vergessen</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>Abb&amp;rechen</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>Nichts ändern</translation>
        </message>
        <message>
            <source>Lockstep forgets the address and the keys of %1 and pauses the sync.</source>
            <translation>Lockstep vergisst Adresse und Schlüssel von %1 und hält die Synchronisierung an.</translation>
        </message>
        <message>
            <source>What you have allowed in the browser is taken back.</source>
            <translation>Was Sie im Browser erlaubt haben, wird zurückgenommen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) that wait(s) stay(s) until it is connected again.</source>
            <translation>
                <numerusform>%Ln wartende Änderung bleibt, bis es wieder verbunden ist.</numerusform>
                <numerusform>%Ln wartende Änderungen bleiben, bis es wieder verbunden ist.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing is deleted in %1: %Ln linked people stay linked, and the log and the field choices are kept.</source>
            <translation>
                <numerusform>In %1 wird nichts gelöscht: %Ln verknüpfte Person bleibt verknüpft, Protokoll und Feldauswahl bleiben erhalten.</numerusform>
                <numerusform>In %1 wird nichts gelöscht: %Ln verknüpfte Personen bleiben verknüpft, Protokoll und Feldauswahl bleiben erhalten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Disconnect %1 &amp;now</source>
            <translation>%1 &amp;jetzt trennen</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::FieldsPage</name>
        <message>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Salesforce object</source>
            <translation>Salesforce-Objekt</translation>
        </message>
        <message>
            <source>Show:</source>
            <translation>Zeigen:</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>Fields that are switched on</source>
            <translation>Eingeschaltete Felder</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Every field of the object</source>
            <translation>Alle Felder des Objekts</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Fields with a warning</source>
            <translation>Felder mit einer Warnung</translation>
        </message>
        <message>
            <source>Switch &amp;on</source>
            <translation>&amp;Einschalten</translation>
        </message>
        <message>
            <source>Switch the selected fields on</source>
            <translation>Die ausgewählten Felder einschalten</translation>
        </message>
        <message>
            <source>Switch o&amp;ff</source>
            <translation>A&amp;usschalten</translation>
        </message>
        <message>
            <source>Switch the selected fields off</source>
            <translation>Die ausgewählten Felder ausschalten</translation>
        </message>
        <message>
            <source>No changes.</source>
            <translation>Keine Änderungen.</translation>
        </message>
        <message>
            <source>Staged changes</source>
            <translation>Vorgemerkte Änderungen</translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>&amp;Verwerfen</translation>
        </message>
        <message>
            <source>Forget the changes that are not applied</source>
            <translation>Die nicht angewendeten Änderungen vergessen</translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>An&amp;wenden</translation>
        </message>
        <message>
            <source>Save the changes; the next sync uses them</source>
            <translation>Die Änderungen speichern; die nächste Synchronisierung verwendet sie</translation>
        </message>
        <message>
            <source>As the object's default</source>
            <translation>Wie Vorgabe des Objekts</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>API name</source>
            <translation>API-Name</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Zugriff</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <source>Marketo field</source>
            <translation>Marketo-Feld</translation>
        </message>
        <message>
            <source>On conflict</source>
            <translation>Bei Konflikt</translation>
        </message>
        <message>
            <source>Blanks</source>
            <translation>Leere Werte</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Search fields: label, API name, Marketo name</source>
            <translation>Felder suchen: Bezeichnung, API, Marketo</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>Ein %1</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Alle %1</translation>
        </message>
        <message>
            <source>Problems %1</source>
            <translation>Probleme %1</translation>
        </message>
        <message>
            <source>Reading the fields of both systems…</source>
            <translation>Die Felder beider Systeme werden gelesen…</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>Die Liste konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>The fields of both systems are not known yet: they are read when the first sync connects.</source>
            <translation>Die Felder beider Systeme sind noch nicht bekannt: Sie werden gelesen, wenn sich die erste Synchronisierung verbindet.</translation>
        </message>
        <message>
            <source>No field matches here.</source>
            <translation>Kein Feld passt hier.</translation>
        </message>
        <message>
            <source>Show all fields</source>
            <translation>Alle Felder zeigen</translation>
        </message>
        <message>
            <source>Applying reads %1 people again: %2 calls, about %3 min.</source>
            <translation>Beim Anwenden werden %1 Personen neu gelesen: %2 Aufrufe, etwa %3 min.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>New since yesterday</source>
            <translation>Neu seit gestern</translation>
        </message>
        <message>
            <source>Fields that are new, gone, or of another type or access since yesterday</source>
            <translation>Felder, die seit gestern neu oder verschwunden sind oder einen anderen Typ oder Zugriff haben</translation>
        </message>
        <message>
            <source>New since yesterday %1</source>
            <translation>Neu seit gestern %1</translation>
        </message>
        <message>
            <source>No field has changed since yesterday.</source>
            <translation>Seit gestern hat sich kein Feld geändert.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln field change(s) saved. The next sync uses them.</source>
            <translation>
                <numerusform>%Ln Feldänderung gespeichert. Die nächste Synchronisierung verwendet sie.</numerusform>
                <numerusform>%Ln Feldänderungen gespeichert. Die nächste Synchronisierung verwendet sie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s).</source>
            <translation>
                <numerusform>%Ln Änderung.</numerusform>
                <numerusform>%Ln Änderungen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Jetzt synchronisieren</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::FieldsStep</name>
        <message>
            <source>Salesforce object</source>
            <translation>Salesforce-Objekt</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Space switches a field on or off.</source>
            <translation>Die Leertaste schaltet ein Feld ein oder aus.</translation>
        </message>
        <message>
            <source>Why a field stays as it is</source>
            <translation>Warum ein Feld bleibt, wie es ist</translation>
        </message>
        <message>
            <source>The fields of both systems are not known: the check of the link fields reads them.</source>
            <translation>Die Felder beider Systeme sind nicht bekannt: Die Prüfung der Verknüpfungsfelder liest sie.</translation>
        </message>
        <message>
            <source>Check a&amp;gain</source>
            <translation>Erneut &amp;prüfen</translation>
        </message>
        <message>
            <source>The fields are being read…</source>
            <translation>Die Felder werden gelesen…</translation>
        </message>
        <message>
            <source>The API user sees no field of this object in Salesforce: ask an admin for read access, or go on without it.</source>
            <translation>Der API-Benutzer sieht in Salesforce kein Feld dieses Objekts: Bitten Sie die Administration um Lesezugriff oder fahren Sie ohne fort.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of %1 fields sync. You can change this at any time on the Fields page.</source>
            <translation>
                <numerusform>%Ln von %1 Feldern wird synchronisiert. Das lässt sich jederzeit auf der Seite „Felder“ ändern.</numerusform>
                <numerusform>%Ln von %1 Feldern werden synchronisiert. Das lässt sich jederzeit auf der Seite „Felder“ ändern.</numerusform>
            </translation>
        </message>
        <message>
            <source>Lead (%1 of %2)</source>
            <translation>Lead (%1 von %2)</translation>
        </message>
        <message>
            <source>Contact (%1 of %2)</source>
            <translation>Kontakt (%1 von %2)</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::Health</name>
        <message>
            <source>%1 refuses the login: connect it again. Nothing is lost meanwhile.</source>
            <translation>%1 lehnt die Anmeldung ab: Verbinden Sie das System neu. Inzwischen geht nichts verloren.</translation>
        </message>
        <message>
            <source>%1 cannot be reached. The sync goes on by itself when it answers again.</source>
            <translation>%1 ist nicht erreichbar. Die Synchronisierung läuft von selbst weiter, sobald das System wieder antwortet.</translation>
        </message>
        <message>
            <source>%1 has no calls left for now. The sync goes on by itself when there are calls again.</source>
            <translation>%1 hat vorerst keine Aufrufe mehr. Die Synchronisierung läuft von selbst weiter, sobald es wieder Aufrufe gibt.</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>vor %1 min</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>vor %1 h</translation>
        </message>
        <message>
            <source>nothing to write</source>
            <translation>nichts zu schreiben</translation>
        </message>
        <message>
            <source>%1 would be written</source>
            <translation>%1 würden geschrieben</translation>
        </message>
        <message>
            <source>%1 written</source>
            <translation>%1 geschrieben</translation>
        </message>
        <message>
            <source>nothing failed</source>
            <translation>nichts fehlgeschlagen</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 fehlgeschlagen</translation>
        </message>
        <message>
            <source>Another program syncs this workspace: %1. This window shows what it does.</source>
            <translation>Ein anderes Programm synchronisiert diesen Arbeitsbereich: %1. Dieses Fenster zeigt, was es tut.</translation>
        </message>
        <message>
            <source>A sync is running.</source>
            <translation>Eine Synchronisierung läuft.</translation>
        </message>
        <message>
            <source>Last sync %1: %2.</source>
            <translation>Letzte Synchronisierung %1: %2.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what a run wrote, what failed</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The last sync failed %1. %2</source>
            <translation>Die letzte Synchronisierung ist fehlgeschlagen (%1). %2</translation>
        </message>
        <message>
            <source>Everything is in step.</source>
            <translation>Alles ist auf demselben Stand.</translation>
        </message>
        <message>
            <source>Nothing new needs attention.</source>
            <translation>Nichts Neues ist zu klären.</translation>
        </message>
        <message>
            <source>The sync is paused.</source>
            <translation>Die Synchronisierung ist pausiert.</translation>
        </message>
        <message>
            <source>Salesforce and Marketo refuse the login: connect them again. Nothing is lost meanwhile.</source>
            <translation>Salesforce und Marketo lehnen die Anmeldung ab: Verbinden Sie sie neu. Bis dahin geht nichts verloren.</translation>
        </message>
        <message>
            <source>Neither Salesforce nor Marketo is connected. Nothing is synced until they are; what changes meanwhile is not lost.</source>
            <translation>Weder Salesforce noch Marketo ist verbunden. Bis dahin wird nichts synchronisiert; was sich inzwischen ändert, geht nicht verloren.</translation>
        </message>
        <message>
            <source>%1 is not connected. Nothing is synced until it is; what changes meanwhile is not lost.</source>
            <translation>%1 ist nicht verbunden. Bis dahin wird nichts synchronisiert; was sich inzwischen ändert, geht nicht verloren.</translation>
        </message>
        <message>
            <source>Neither Salesforce nor Marketo can be reached. The sync goes on by itself when they answer again.</source>
            <translation>Weder Salesforce noch Marketo ist erreichbar. Die Synchronisierung geht von selbst weiter, sobald sie wieder antworten.</translation>
        </message>
        <message>
            <source>Neither system has calls left for now. The sync goes on by itself when there are calls again.</source>
            <translation>Beide Systeme haben derzeit keine Aufrufe mehr frei. Die Synchronisierung läuft von selbst weiter, sobald es wieder Aufrufe gibt.</translation>
        </message>
        <message>
            <source>%1 has no calls left for now. The sync goes on by itself at %2.</source>
            <translation>%1 hat derzeit keine Aufrufe mehr frei. Die Synchronisierung geht %2 von selbst weiter.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) need(s) attention.</source>
            <translation>
                <numerusform>%Ln Fall ist zu klären.</numerusform>
                <numerusform>%Ln Fälle sind zu klären.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln person(s) wait(s) for the next sync.</source>
            <translation>
                <numerusform>%Ln Person wartet auf die nächste Synchronisierung.</numerusform>
                <numerusform>%Ln Personen warten auf die nächste Synchronisierung.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been synced yet: the first sync loads both systems.</source>
            <translation>Es wurde noch nichts synchronisiert: Die erste Synchronisierung lädt beide Systeme.</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::LeadsPage</name>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
        <message>
            <source>Rows shown</source>
            <translation>Gezeigte Zeilen</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Spalten…</translation>
        </message>
        <message>
            <source>Choose the columns of the list</source>
            <translation>Die Spalten der Liste wählen</translation>
        </message>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Save the people shown as a CSV file</source>
            <translation>Die gezeigten Personen als CSV-Datei speichern</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Choose a person above to compare both sides.</source>
            <translation>Wählen Sie oben eine Person, um beide Seiten zu vergleichen.</translation>
        </message>
        <message>
            <source>Compare both sides</source>
            <translation>Beide Seiten vergleichen</translation>
        </message>
        <message>
            <source>&amp;Sync Person to SFDC</source>
            <translation>S&amp;ync Person to SFDC</translation>
        </message>
        <message>
            <source>Assi&amp;gn to</source>
            <translation>Zu&amp;weisen an</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>Zuweisen an</translation>
        </message>
        <message>
            <source>Who owns the lead in Salesforce after the push</source>
            <translation>Wem der Lead in Salesforce nach dem Senden gehört</translation>
        </message>
        <message>
            <source>Salesforce id of the owner</source>
            <translation>Salesforce-ID des Inhabers</translation>
        </message>
        <message>
            <source>Salesforce id</source>
            <translation>Salesforce-ID</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>Activity of this person</source>
            <translation>Aktivität dieser Person</translation>
        </message>
        <message>
            <source>Assignment rules</source>
            <translation>Zuordnungsregeln</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>SFDC type</source>
            <translation>SFDC-Typ</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Inhaber</translation>
        </message>
        <message>
            <source>Sync state</source>
            <translation>Sync-Status</translation>
        </message>
        <message>
            <source>Last synced (%1)</source>
            <translation>Letzter Sync (%1)</translation>
        </message>
        <message>
            <source>Marketo id</source>
            <translation>Marketo-ID</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Marketo</source>
            <translation>Marketo</translation>
        </message>
        <message>
            <source>Salesforce</source>
            <translation>Salesforce</translation>
        </message>
        <message>
            <source>Last agreed</source>
            <translation>Zuletzt gleich</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Time (%1)</source>
            <translation>Zeit (%1)</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Search people: name, e-mail, company</source>
            <translation>Personen suchen: Name, E-Mail, Firma</translation>
        </message>
        <message>
            <source>Cause: %1</source>
            <translation>Ursache: %1</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Verknüpft</translation>
        </message>
        <message>
            <source>All who wait</source>
            <translation>Alle, die warten</translation>
        </message>
        <message>
            <source>Person %1</source>
            <translation>Person %1</translation>
        </message>
        <message>
            <source>Record %1</source>
            <translation>Datensatz %1</translation>
        </message>
        <message>
            <source>Save the people shown</source>
            <translation>Gezeigte Personen speichern</translation>
        </message>
        <message>
            <source>%1 shown so far</source>
            <translation>bisher %1 gezeigt</translation>
        </message>
        <message>
            <source>%1 shown</source>
            <translation>%1 gezeigt</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>Die Liste wird gelesen…</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>Die Liste konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Nobody matches “%1”.</source>
            <translation>Niemand passt zu „%1“.</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Nobody is in this state.</source>
            <translation>Niemand hat diesen Status.</translation>
        </message>
        <message>
            <source>Nobody has this problem any more.</source>
            <translation>Dieses Problem hat niemand mehr.</translation>
        </message>
        <message>
            <source>Nobody is linked yet.</source>
            <translation>Noch ist niemand verknüpft.</translation>
        </message>
        <message>
            <source>This person is not on the list: not loaded yet, or merged or deleted since.</source>
            <translation>Diese Person steht nicht in der Liste: Sie ist noch nicht geladen oder wurde seitdem zusammengeführt oder gelöscht.</translation>
        </message>
        <message>
            <source>There is nobody here yet: the first sync fills this list.</source>
            <translation>Hier ist noch niemand: Die erste Synchronisierung füllt diese Liste.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Jetzt synchronisieren</translation>
        </message>
        <message numerus="yes">
            <source>%Ln people chosen.</source>
            <translation>
                <numerusform>%Ln Person ausgewählt.</numerusform>
                <numerusform>%Ln Personen ausgewählt.</numerusform>
            </translation>
        </message>
        <message>
            <source>At most %1 at once can be sent, synced, previewed or tried again. Attention tries everybody of a cause again, however many they are.</source>
            <translation>Höchstens %1 auf einmal lassen sich senden, synchronisieren, in der Vorschau zeigen oder erneut versuchen. „Zu klären“ versucht alle einer Ursache erneut, wie viele es auch sind.</translation>
        </message>
        <message>
            <source>Send the chosen people to Salesforce now</source>
            <translation>Die ausgewählten Personen jetzt an Salesforce senden</translation>
        </message>
        <message numerus="yes">
            <source>Sending %Ln person(s) to Salesforce…</source>
            <translation>
                <numerusform>%Ln Person wird an Salesforce gesendet…</numerusform>
                <numerusform>%Ln Personen werden an Salesforce gesendet…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Syncing %Ln record(s) now…</source>
            <translation>
                <numerusform>%Ln Datensatz wird jetzt synchronisiert…</numerusform>
                <numerusform>%Ln Datensätze werden jetzt synchronisiert…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Trying %Ln person(s) again…</source>
            <translation>
                <numerusform>%Ln Person wird erneut versucht…</numerusform>
                <numerusform>%Ln Personen werden erneut versucht…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::MainWindow</name>
        <message>
            <source>Lockstep</source>
            <translation>Lockstep</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Farbschema</translation>
        </message>
        <message>
            <source>&amp;Sync</source>
            <translation>&amp;Synchronisierung</translation>
        </message>
        <message>
            <source>&amp;Attention</source>
            <translation>&amp;Zu klären</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation>Werkzeugleiste</translation>
        </message>
        <message>
            <source>&amp;Sync now</source>
            <translation>Jetzt &amp;synchronisieren</translation>
        </message>
        <message>
            <source>Compare both systems now and write what differs (F5)</source>
            <translation>Beide Systeme jetzt vergleichen und schreiben, was sich unterscheidet (F5)</translation>
        </message>
        <message>
            <source>F5</source>
            <translation>F5</translation>
        </message>
        <message>
            <source>Pre&amp;view</source>
            <translation>&amp;Vorschau</translation>
        </message>
        <message>
            <source>List what the next sync would write, without writing it (F6)</source>
            <translation>Auflisten, was die nächste Synchronisierung schreiben würde, ohne es zu schreiben (F6)</translation>
        </message>
        <message>
            <source>F6</source>
            <translation>F6</translation>
        </message>
        <message>
            <source>Preview a&amp;gain</source>
            <translation>&amp;Neue Vorschau</translation>
        </message>
        <message>
            <source>Look again what is previewed (Ctrl+F6)</source>
            <translation>Erneut zeigen, was die Vorschau zeigt (Strg+F6)</translation>
        </message>
        <message>
            <source>Ctrl+F6</source>
            <translation>Ctrl+F6</translation>
        </message>
        <message>
            <source>Map &amp;value</source>
            <translation>&amp;Wert zuordnen</translation>
        </message>
        <message>
            <source>Let the chosen value go to Salesforce under the other name from now on (Ctrl+M)</source>
            <translation>Den gewählten Wert von jetzt an unter dem anderen Namen nach Salesforce senden (Strg+M)</translation>
        </message>
        <message>
            <source>Ctrl+M</source>
            <translation>Ctrl+M</translation>
        </message>
        <message>
            <source>&amp;Dismiss</source>
            <translation>Ausbl&amp;enden</translation>
        </message>
        <message>
            <source>Leave the chosen cause out until something is added to it (Ctrl+D)</source>
            <translation>Die gewählte Ursache auslassen, bis etwas hinzukommt (Strg+D)</translation>
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation>Ctrl+D</translation>
        </message>
        <message>
            <source>Open in &amp;Leads</source>
            <translation>In „&amp;Leads“ öffnen</translation>
        </message>
        <message>
            <source>Show the people of the chosen cause on the Leads page (Ctrl+O)</source>
            <translation>Die Personen der gewählten Ursache auf der Seite „Leads“ zeigen (Strg+O)</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>Ctrl+O</translation>
        </message>
        <message>
            <source>Open &amp;Fields</source>
            <translation>„&amp;Felder“ öffnen</translation>
        </message>
        <message>
            <source>Show the field of the chosen cause on the Fields page (Ctrl+Shift+O)</source>
            <translation>Das Feld der gewählten Ursache auf der Seite „Felder“ zeigen (Strg+Umschalt+O)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+O</source>
            <translation>Ctrl+Shift+O</translation>
        </message>
        <message>
            <source>Lin&amp;k</source>
            <translation>Ver&amp;knüpfen</translation>
        </message>
        <message>
            <source>Make person and record one from now on (Ctrl+J)</source>
            <translation>Person und Datensatz von nun an als eins behandeln (Strg+J)</translation>
        </message>
        <message>
            <source>Ctrl+J</source>
            <translation>Ctrl+J</translation>
        </message>
        <message>
            <source>Create se&amp;parately</source>
            <translation>Se&amp;parat anlegen</translation>
        </message>
        <message>
            <source>Give the person or record its own partner in the other system (Ctrl+Shift+J)</source>
            <translation>Der Person oder dem Datensatz im anderen System ein eigenes Gegenstück geben (Strg+Umschalt+J)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+J</source>
            <translation>Ctrl+Shift+J</translation>
        </message>
        <message>
            <source>Mer&amp;ge in Marketo…</source>
            <translation>In Marketo &amp;zusammenführen…</translation>
        </message>
        <message>
            <source>Make the two people one, after a yes (Ctrl+Alt+G)</source>
            <translation>Aus den beiden Personen eine machen, nach einem Ja (Strg+Alt+G)</translation>
        </message>
        <message>
            <source>Ctrl+Alt+G</source>
            <translation>Ctrl+Alt+G</translation>
        </message>
        <message>
            <source>Switch fields &amp;on</source>
            <translation>Felder &amp;einschalten</translation>
        </message>
        <message>
            <source>Switch the selected fields on (Ctrl+G)</source>
            <translation>Die ausgewählten Felder einschalten (Strg+G)</translation>
        </message>
        <message>
            <source>Ctrl+G</source>
            <translation>Ctrl+G</translation>
        </message>
        <message>
            <source>Switch fields o&amp;ff</source>
            <translation>Felder a&amp;usschalten</translation>
        </message>
        <message>
            <source>Switch the selected fields off (Ctrl+Shift+G)</source>
            <translation>Die ausgewählten Felder ausschalten (Strg+Umschalt+G)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+G</source>
            <translation>Ctrl+Shift+G</translation>
        </message>
        <message>
            <source>C&amp;lear filters</source>
            <translation>&amp;Filter zurücksetzen</translation>
        </message>
        <message>
            <source>Show the whole log (Ctrl+Shift+F)</source>
            <translation>Das ganze Protokoll zeigen (Strg+Umschalt+F)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+F</source>
            <translation>Ctrl+Shift+F</translation>
        </message>
        <message>
            <source>&amp;Retry group</source>
            <translation>&amp;Gruppe erneut versuchen</translation>
        </message>
        <message>
            <source>Try the failed records of the chosen cause again (Ctrl+R)</source>
            <translation>Die fehlgeschlagenen Datensätze der gewählten Ursache erneut versuchen (Strg+R)</translation>
        </message>
        <message>
            <source>Ctrl+R</source>
            <translation>Ctrl+R</translation>
        </message>
        <message>
            <source>&amp;Undo run…</source>
            <translation>Lauf &amp;zurücknehmen…</translation>
        </message>
        <message>
            <source>Look what an undo of the chosen run would write back (Ctrl+Alt+Z)</source>
            <translation>Ermitteln, was eine Rücknahme des gewählten Laufs zurückschreiben würde (Strg+Alt+Z)</translation>
        </message>
        <message>
            <source>Ctrl+Alt+Z</source>
            <translation>Ctrl+Alt+Z</translation>
        </message>
        <message>
            <source>Show a run's &amp;changes</source>
            <translation>Ä&amp;nderungen eines Laufs zeigen</translation>
        </message>
        <message>
            <source>Open the log entries of the chosen run (Ctrl+L)</source>
            <translation>Die Protokolleinträge des gewählten Laufs öffnen (Strg+L)</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Sync the &amp;chosen now</source>
            <translation>&amp;Ausgewählte jetzt synchronisieren</translation>
        </message>
        <message>
            <source>Compare and sync the chosen records now, both ways (Ctrl+Shift+Return)</source>
            <translation>Die ausgewählten Datensätze jetzt vergleichen und synchronisieren, in beide Richtungen (Strg+Umschalt+Return)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+Return</source>
            <translation>Ctrl+Shift+Return</translation>
        </message>
        <message>
            <source>Re&amp;try</source>
            <translation>&amp;Erneut versuchen</translation>
        </message>
        <message>
            <source>Try what failed for the chosen people again (Ctrl+Shift+R)</source>
            <translation>Was für die ausgewählten Personen fehlgeschlagen ist, erneut versuchen (Strg+Umschalt+R)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+R</source>
            <translation>Ctrl+Shift+R</translation>
        </message>
        <message>
            <source>Open in &amp;Salesforce</source>
            <translation>In Sa&amp;lesforce öffnen</translation>
        </message>
        <message>
            <source>Show the record in the browser (Ctrl+Shift+S)</source>
            <translation>Den Datensatz im Browser zeigen (Strg+Umschalt+S)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+S</source>
            <translation>Ctrl+Shift+S</translation>
        </message>
        <message>
            <source>Open in &amp;Marketo</source>
            <translation>In &amp;Marketo öffnen</translation>
        </message>
        <message>
            <source>Show the person in the browser (Ctrl+Shift+M)</source>
            <translation>Die Person im Browser zeigen (Strg+Umschalt+M)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+M</source>
            <translation>Ctrl+Shift+M</translation>
        </message>
        <message>
            <source>&amp;Save as CSV…</source>
            <translation>Als CSV &amp;speichern…</translation>
        </message>
        <message>
            <source>Save exactly what the list shows (Ctrl+E)</source>
            <translation>Genau das speichern, was die Liste zeigt (Strg+E)</translation>
        </message>
        <message>
            <source>Ctrl+E</source>
            <translation>Ctrl+E</translation>
        </message>
        <message>
            <source>Stop sa&amp;ving</source>
            <translation>Speichern &amp;abbrechen</translation>
        </message>
        <message>
            <source>End the export under way; nothing is saved (Ctrl+Alt+E)</source>
            <translation>Den laufenden Export beenden; es wird nichts gespeichert (Strg+Alt+E)</translation>
        </message>
        <message>
            <source>Ctrl+Alt+E</source>
            <translation>Ctrl+Alt+E</translation>
        </message>
        <message>
            <source>C&amp;olumns…</source>
            <translation>S&amp;palten…</translation>
        </message>
        <message>
            <source>Choose the columns of the list (Ctrl+Shift+L)</source>
            <translation>Die Spalten der Liste wählen (Strg+Umschalt+L)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+L</source>
            <translation>Ctrl+Shift+L</translation>
        </message>
        <message>
            <source>&amp;Connect my systems…</source>
            <translation>Meine Systeme &amp;verbinden…</translation>
        </message>
        <message>
            <source>Go through both connections, the link fields and a preview (Ctrl+Shift+N)</source>
            <translation>Durch beide Verbindungen, die Verknüpfungsfelder und eine Vorschau gehen (Strg+Umschalt+N)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+N</source>
            <translation>Ctrl+Shift+N</translation>
        </message>
        <message>
            <source>&amp;Test connections</source>
            <translation>Verbindungen &amp;testen</translation>
        </message>
        <message>
            <source>Ask both systems whether the connections work (Ctrl+T)</source>
            <translation>Bei beiden Systemen prüfen, ob die Verbindungen funktionieren (Strg+T)</translation>
        </message>
        <message>
            <source>Ctrl+T</source>
            <translation>Ctrl+T</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>Pa&amp;usieren</translation>
        </message>
        <message>
            <source>No more syncs by themselves until you resume (Ctrl+P)</source>
            <translation>Keine selbsttätigen Synchronisierungen, bis Sie fortsetzen (Strg+P)</translation>
        </message>
        <message>
            <source>Ctrl+P</source>
            <translation>Ctrl+P</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>S&amp;toppen</translation>
        </message>
        <message>
            <source>End the running sync tidily (Shift+F5)</source>
            <translation>Die laufende Synchronisierung geordnet beenden (Umschalt+F5)</translation>
        </message>
        <message>
            <source>Shift+F5</source>
            <translation>Shift+F5</translation>
        </message>
        <message>
            <source>Sync &amp;Person to SFDC</source>
            <translation>Sync &amp;Person to SFDC</translation>
        </message>
        <message>
            <source>Send the chosen people to Salesforce now (Ctrl+Return)</source>
            <translation>Die ausgewählten Personen jetzt an Salesforce senden (Strg+Return)</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Return</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>Search this page (Ctrl+F)</source>
            <translation>Diese Seite durchsuchen (Strg+F)</translation>
        </message>
        <message>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Copy the chosen rows</source>
            <translation>Die ausgewählten Zeilen kopieren</translation>
        </message>
        <message>
            <source>&amp;Apply field changes</source>
            <translation>Feldänderungen &amp;anwenden</translation>
        </message>
        <message>
            <source>Save the staged field changes (Ctrl+S)</source>
            <translation>Die vorgemerkten Feldänderungen speichern (Strg+S)</translation>
        </message>
        <message>
            <source>Ctrl+S</source>
            <translation>Ctrl+S</translation>
        </message>
        <message>
            <source>&amp;Discard field changes</source>
            <translation>Feldänderungen &amp;verwerfen</translation>
        </message>
        <message>
            <source>Forget the staged field changes (Ctrl+Shift+Z)</source>
            <translation>Die vorgemerkten Feldänderungen vergessen (Strg+Umschalt+Z)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+Z</source>
            <translation>Ctrl+Shift+Z</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>Close Lockstep (Ctrl+Q)</source>
            <translation>Lockstep schließen (Strg+Q)</translation>
        </message>
        <message>
            <source>Ctrl+Q</source>
            <translation>Ctrl+Q</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>&amp;Wie das System</translation>
        </message>
        <message>
            <source>Light or dark as the desktop</source>
            <translation>Hell oder dunkel wie der Desktop</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;About Lockstep</source>
            <translation>&amp;Über Lockstep</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>Lockstep — %1</source>
            <translation>Lockstep — %1</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <source>Started (%1)</source>
            <translation>Beginn (%1)</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Examined</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>To Salesforce</source>
            <translation>→ Salesforce</translation>
        </message>
        <message>
            <source>To Marketo</source>
            <translation>→ Marketo</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Konflikte</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Aufrufe</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Zu klären</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Confirmed: the next sync writes what its preview lists.</source>
            <translation>Bestätigt: Die nächste Synchronisierung schreibt, was ihre Vorschau auflistet.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln field change(s) would be lost: not applied yet.</source>
            <translation>
                <numerusform>%Ln Feldänderung ginge verloren: Sie ist noch nicht angewendet.</numerusform>
                <numerusform>%Ln Feldänderungen gingen verloren: Sie sind noch nicht angewendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Quit without applying</source>
            <translation>Beenden, ohne anzuwenden</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) saved in %1.</source>
            <translation>
                <numerusform>%Ln Zeile in %1 gespeichert.</numerusform>
                <numerusform>%Ln Zeilen in %1 gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <source>The export was stopped: nothing was saved.</source>
            <translation>Der Export wurde gestoppt: Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>The sync waits for you: its preview lists what it would write, and nothing is written before you start it.</source>
            <translation>Die Synchronisierung wartet auf Sie: Ihre Vorschau listet auf, was sie schreiben würde, und nichts wird geschrieben, bevor Sie sie starten.</translation>
        </message>
        <message>
            <source>Start syncing</source>
            <translation>Synchronisierung starten</translation>
        </message>
        <message>
            <source>Let it write</source>
            <translation>Schreiben lassen</translation>
        </message>
        <message>
            <source>Attention (%1)</source>
            <translation>Zu klären (%1)</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>F&amp;ortsetzen</translation>
        </message>
        <message>
            <source>Sync by itself again (Ctrl+P)</source>
            <translation>Wieder selbsttätig synchronisieren (Strg+P)</translation>
        </message>
        <message>
            <source>Choose people on the Leads page first.</source>
            <translation>Wählen Sie zuerst Personen auf der Seite „Leads“.</translation>
        </message>
        <message>
            <source>A preview is under way.</source>
            <translation>Eine Vorschau läuft.</translation>
        </message>
        <message>
            <source>%1 of %2 rows are copied. To have them all, save them as CSV.</source>
            <translation>%1 von %2 Zeilen sind kopiert. Um alle zu haben, speichern Sie sie als CSV.</translation>
        </message>
        <message>
            <source>Deleted in Salesforce: %1 of the chosen people. Each of them becomes a new lead there.</source>
            <translation>In Salesforce gelöscht: %1 der ausgewählten Personen. Jede von ihnen wird dort ein neuer Lead.</translation>
        </message>
        <message>
            <source>Create new leads</source>
            <translation>Neue Leads erstellen</translation>
        </message>
        <message>
            <source>Previe&amp;w the chosen</source>
            <translation>Vorschau der &amp;Gewählten</translation>
        </message>
        <message>
            <source>List what syncing the chosen people now would write, without writing it (Shift+F6)</source>
            <translation>Zeigen, was der Abgleich der gewählten Personen jetzt schreiben würde, ohne es zu schreiben (Umschalt+F6)</translation>
        </message>
        <message>
            <source>Take Mar&amp;keto's value</source>
            <translation>Mar&amp;keto-Wert nehmen</translation>
        </message>
        <message>
            <source>Put what Marketo holds in the chosen field on both sides (Ctrl+Alt+M)</source>
            <translation>Was Marketo im ausgewählten Feld hat, auf beide Seiten setzen (Strg+Alt+M)</translation>
        </message>
        <message>
            <source>Take Sales&amp;force's value</source>
            <translation>Sales&amp;force-Wert nehmen</translation>
        </message>
        <message>
            <source>Put what Salesforce holds in the chosen field on both sides (Ctrl+Alt+S)</source>
            <translation>Was Salesforce im ausgewählten Feld hat, auf beide Seiten setzen (Strg+Alt+S)</translation>
        </message>
        <message>
            <source>Shift+F6</source>
            <translation>Shift+F6</translation>
        </message>
        <message>
            <source>Ctrl+Alt+M</source>
            <translation>Ctrl+Alt+M</translation>
        </message>
        <message>
            <source>Ctrl+Alt+S</source>
            <translation>Ctrl+Alt+S</translation>
        </message>
        <message>
            <source>Retr&amp;y all</source>
            <translation>Alle er&amp;neut versuchen</translation>
        </message>
        <message>
            <source>Try everything that failed again, now (Ctrl+Alt+R)</source>
            <translation>Alles Fehlgeschlagene jetzt erneut versuchen (Strg+Alt+R)</translation>
        </message>
        <message>
            <source>Ctrl+Alt+R</source>
            <translation>Ctrl+Alt+R</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Alles auswählen</translation>
        </message>
        <message>
            <source>Choose every row of the list</source>
            <translation>Jede Zeile der Liste auswählen</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>List every action with its keys (F1)</source>
            <translation>Jede Aktion mit ihren Tasten auflisten (F1)</translation>
        </message>
        <message>
            <source>&amp;What's this?</source>
            <translation>&amp;Was ist das?</translation>
        </message>
        <message>
            <source>Explain what is clicked next (Shift+F1)</source>
            <translation>Erklären, was als Nächstes angeklickt wird (Umschalt+F1)</translation>
        </message>
        <message>
            <source>Shift+F1</source>
            <translation>Shift+F1</translation>
        </message>
        <message>
            <source>Version and licences (Ctrl+F1)</source>
            <translation>Version und Lizenzen (Strg+F1)</translation>
        </message>
        <message>
            <source>Ctrl+F1</source>
            <translation>Ctrl+F1</translation>
        </message>
        <message>
            <source>Trying everything that failed again…</source>
            <translation>Alles Fehlgeschlagene wird erneut versucht…</translation>
        </message>
        <message>
            <source>%1. Preview lists what would change. Let it write allows it.</source>
            <translation>%1. „Vorschau“ listet auf, was sich ändern würde; „Schreiben lassen“ erlaubt es.</translation>
        </message>
        <message>
            <source>&amp;Undo field change</source>
            <translation>Feldänderung &amp;zurücknehmen</translation>
        </message>
        <message>
            <source>Take the last staged field change back (Ctrl+Z)</source>
            <translation>Die letzte vorgemerkte Feldänderung zurücknehmen (Strg+Z)</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>Connect again…</source>
            <translation>Neu verbinden…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::Notifier</name>
        <message>
            <source>More needs attention</source>
            <translation>Mehr ist zu klären</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cause(s) need attention now.</source>
            <translation>
                <numerusform>%Ln Ursache ist jetzt zu klären.</numerusform>
                <numerusform>%Ln Ursachen sind jetzt zu klären.</numerusform>
            </translation>
        </message>
        <message>
            <source>The connection to %1 is broken</source>
            <translation>Die Verbindung zu %1 ist unterbrochen</translation>
        </message>
        <message>
            <source>%1 refuses the login: connect it again in Settings.</source>
            <translation>%1 lehnt die Anmeldung ab: Verbinden Sie das System in den Einstellungen neu.</translation>
        </message>
        <message>
            <source>%1 cannot be reached. The sync goes on by itself when it answers again.</source>
            <translation>%1 ist nicht erreichbar. Die Synchronisierung läuft von selbst weiter, sobald das System wieder antwortet.</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::OpeningWindow</name>
        <message>
            <source>Lockstep</source>
            <translation>Lockstep</translation>
        </message>
        <message>
            <source>Opening the workspace… Once a day its database is checked, which takes a while for a large one.</source>
            <translation>Der Arbeitsbereich wird geöffnet… Einmal am Tag wird seine Datenbank geprüft, was bei einer großen eine Weile dauert.</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Asking the sync for its state…</source>
            <translation>Der Stand der Synchronisierung wird abgefragt…</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Verknüpft</translation>
        </message>
        <message>
            <source>Open the leads and contacts that are linked</source>
            <translation>Die verknüpften Leads und Kontakte öffnen</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Open the leads that wait for the next sync</source>
            <translation>Die Leads öffnen, die auf die nächste Synchronisierung warten</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Zu klären</translation>
        </message>
        <message>
            <source>Conflicts today</source>
            <translation>Konflikte heute</translation>
        </message>
        <message>
            <source>Open the conflicts in the activity log</source>
            <translation>Die Konflikte im Aktivitätsprotokoll öffnen</translation>
        </message>
        <message>
            <source>Records written per hour</source>
            <translation>Geschriebene Datensätze je Stunde</translation>
        </message>
        <message>
            <source>24 &amp;hours</source>
            <translation>24 Stu&amp;nden</translation>
        </message>
        <message>
            <source>Show the last 24 hours</source>
            <translation>Die letzten 24 Stunden zeigen</translation>
        </message>
        <message>
            <source>7 &amp;days</source>
            <translation>7 &amp;Tage</translation>
        </message>
        <message>
            <source>Show the last 7 days</source>
            <translation>Die letzten 7 Tage zeigen</translation>
        </message>
        <message>
            <source>Calls today</source>
            <translation>Aufrufe heute</translation>
        </message>
        <message>
            <source>Salesforce</source>
            <translation>Salesforce</translation>
        </message>
        <message>
            <source>Salesforce calls today</source>
            <translation>Salesforce-Aufrufe heute</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>noch nicht bekannt</translation>
        </message>
        <message>
            <source>Marketo</source>
            <translation>Marketo</translation>
        </message>
        <message>
            <source>Marketo calls today</source>
            <translation>Marketo-Aufrufe heute</translation>
        </message>
        <message>
            <source>Last runs</source>
            <translation>Letzte Läufe</translation>
        </message>
        <message>
            <source>All &amp;runs</source>
            <translation>Alle &amp;Läufe</translation>
        </message>
        <message>
            <source>Open the run history</source>
            <translation>Den Verlauf der Läufe öffnen</translation>
        </message>
        <message>
            <source>%1 leads, %2 contacts</source>
            <translation>%1 Leads, %2 Kontakte</translation>
        </message>
        <message>
            <source>up to date</source>
            <translation>auf aktuellem Stand</translation>
        </message>
        <message>
            <source>go with the next sync</source>
            <translation>gehen mit der nächsten Synchronisierung</translation>
        </message>
        <message>
            <source>no open problem</source>
            <translation>kein offenes Problem</translation>
        </message>
        <message>
            <source>none today</source>
            <translation>heute keine</translation>
        </message>
        <message>
            <source>decided by your rules</source>
            <translation>durch Ihre Regeln entschieden</translation>
        </message>
        <message>
            <source>Sync &amp;now</source>
            <translation>Jetzt sy&amp;nchronisieren</translation>
        </message>
        <message>
            <source>Open what needs attention, by cause</source>
            <translation>Öffnen, was zu klären ist, nach Ursache</translation>
        </message>
        <message>
            <source>&amp;Connect again…</source>
            <translation>&amp;Neu verbinden…</translation>
        </message>
        <message>
            <source>Open the connections</source>
            <translation>Die Verbindungen öffnen</translation>
        </message>
        <message>
            <source>Compare both systems now and write what differs</source>
            <translation>Beide Systeme jetzt vergleichen und schreiben, was sich unterscheidet</translation>
        </message>
        <message>
            <source>R&amp;esume</source>
            <translation>&amp;Fortsetzen</translation>
        </message>
        <message>
            <source>Sync by itself again</source>
            <translation>Wieder von selbst synchronisieren</translation>
        </message>
        <message>
            <source>Retry &amp;all</source>
            <translation>&amp;Alle erneut versuchen</translation>
        </message>
        <message>
            <source>Try everything that failed again, now</source>
            <translation>Alles Fehlgeschlagene jetzt erneut versuchen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cause(s)</source>
            <translation>
                <numerusform>%Ln Ursache</numerusform>
                <numerusform>%Ln Ursachen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 dismissed</source>
            <translation>%1 ausgeblendet</translation>
        </message>
        <message>
            <source>next sync in %1</source>
            <translation>nächste Synchronisierung in %1</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::PreviewPage</name>
        <message>
            <source>Preview of the next sync</source>
            <translation>Vorschau der nächsten Synchronisierung</translation>
        </message>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Save the rows shown as a CSV file</source>
            <translation>Die gezeigten Zeilen als CSV-Datei speichern</translation>
        </message>
        <message>
            <source>Preview &amp;again</source>
            <translation>&amp;Neue Vorschau</translation>
        </message>
        <message>
            <source>Look again what the next sync would write</source>
            <translation>Erneut ermitteln, was die nächste Synchronisierung schreiben würde</translation>
        </message>
        <message>
            <source>Start s&amp;yncing</source>
            <translation>Synchronisierung s&amp;tarten</translation>
        </message>
        <message>
            <source>Write what the preview lists, and sync by itself from now on</source>
            <translation>Schreiben, was die Vorschau auflistet, und ab jetzt von selbst synchronisieren</translation>
        </message>
        <message>
            <source>What the next sync would do</source>
            <translation>Was die nächste Synchronisierung tun würde</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Show every write</source>
            <translation>Jeden Schreibvorgang zeigen</translation>
        </message>
        <message>
            <source>To Salesforce</source>
            <translation>Nach Salesforce</translation>
        </message>
        <message>
            <source>Show what would be written to Salesforce</source>
            <translation>Zeigen, was nach Salesforce geschrieben würde</translation>
        </message>
        <message>
            <source>To Marketo</source>
            <translation>Nach Marketo</translation>
        </message>
        <message>
            <source>Show what would be written to Marketo</source>
            <translation>Zeigen, was nach Marketo geschrieben würde</translation>
        </message>
        <message>
            <source>What the next sync would write</source>
            <translation>Was die nächste Synchronisierung schreiben würde</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Verknüpfen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln created</source>
            <translation>
                <numerusform>%Ln erstellt</numerusform>
                <numerusform>%Ln erstellt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln updated</source>
            <translation>
                <numerusform>%Ln aktualisiert</numerusform>
                <numerusform>%Ln aktualisiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln linked</source>
            <translation>
                <numerusform>%Ln verknüpft</numerusform>
                <numerusform>%Ln verknüpft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln deleted</source>
            <translation>
                <numerusform>%Ln gelöscht</numerusform>
                <numerusform>%Ln gelöscht</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>The preview failed.</source>
            <translation>Die Vorschau ist fehlgeschlagen.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Wird zu</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Search the preview: name, id, field, value</source>
            <translation>Vorschau durchsuchen: Name, ID, Feld, Wert</translation>
        </message>
        <message>
            <source>The preview was stopped.</source>
            <translation>Die Vorschau wurde gestoppt.</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Alle %1</translation>
        </message>
        <message>
            <source>To Salesforce %1</source>
            <translation>Nach Salesforce %1</translation>
        </message>
        <message>
            <source>To Marketo %1</source>
            <translation>Nach Marketo %1</translation>
        </message>
        <message>
            <source>In Salesforce: %1. In Marketo: %2. Nothing has been written.</source>
            <translation>In Salesforce: %1. In Marketo: %2. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>The list is only a part of what would be written: preview again for the rest.</source>
            <translation>Die Liste ist nur ein Teil dessen, was geschrieben würde: Erstellen Sie für den Rest eine neue Vorschau.</translation>
        </message>
        <message>
            <source>A preview compares both systems and lists what the next sync would write. It writes nothing.</source>
            <translation>Eine Vorschau vergleicht beide Systeme und listet auf, was die nächste Synchronisierung schreiben würde. Sie schreibt nichts.</translation>
        </message>
        <message>
            <source>Comparing both systems… Nothing is written.</source>
            <translation>Beide Systeme werden verglichen… Nichts wird geschrieben.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Preview again</source>
            <translation>Neue Vorschau</translation>
        </message>
        <message>
            <source>No preview has been made yet.</source>
            <translation>Es wurde noch keine Vorschau erstellt.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Both systems are in step: the next sync would write nothing.</source>
            <translation>Beide Systeme sind auf demselben Stand: Die nächste Synchronisierung würde nichts schreiben.</translation>
        </message>
        <message>
            <source>No planned write matches here.</source>
            <translation>Kein geplanter Schreibvorgang passt hier.</translation>
        </message>
        <message>
            <source>Save the preview</source>
            <translation>Vorschau speichern</translation>
        </message>
        <message numerus="yes">
            <source>Preview of %Ln chosen people</source>
            <translation>
                <numerusform>Vorschau von %Ln gewählten Person</numerusform>
                <numerusform>Vorschau von %Ln gewählten Personen</numerusform>
            </translation>
        </message>
        <message>
            <source>Syncing the chosen people now would write nothing.</source>
            <translation>Ein Abgleich der gewählten Personen würde jetzt nichts schreiben.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::PushOffer</name>
        <message>
            <source>Choose a person first.</source>
            <translation>Wählen Sie zuerst eine Person.</translation>
        </message>
        <message>
            <source>Choose at most %1 people.</source>
            <translation>Wählen Sie höchstens %1 Personen.</translation>
        </message>
        <message>
            <source>The chosen rows are still loading.</source>
            <translation>Die ausgewählten Zeilen werden noch geladen.</translation>
        </message>
        <message>
            <source>Salesforce gives contacts to users only: choose a user instead of a queue.</source>
            <translation>Salesforce weist Kontakte nur Benutzern zu: Wählen Sie einen Benutzer statt einer Warteschlange.</translation>
        </message>
        <message>
            <source>The chosen records are not in Marketo: there is no person to send.</source>
            <translation>Die ausgewählten Datensätze sind nicht in Marketo: Es gibt keine Person zu senden.</translation>
        </message>
        <message>
            <source>Give the Salesforce id of the new owner (15 or 18 characters).</source>
            <translation>Geben Sie die Salesforce-ID des neuen Inhabers an (15 oder 18 Zeichen).</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::RowOffer</name>
        <message>
            <source>None of the chosen is in Salesforce: Sync Person to SFDC sends them there.</source>
            <translation>Von den Ausgewählten ist niemand in Salesforce: „Sync Person to SFDC“ sendet sie dorthin.</translation>
        </message>
        <message>
            <source>The chosen were deleted in Salesforce: Sync Person to SFDC asks whether to create them anew.</source>
            <translation>Die Ausgewählten wurden in Salesforce gelöscht: „Sync Person to SFDC“ fragt, ob sie neu erstellt werden sollen.</translation>
        </message>
        <message>
            <source>None of the chosen that failed is in Marketo: Sync the chosen now tries them again.</source>
            <translation>Von den fehlgeschlagenen Ausgewählten ist niemand in Marketo: „Ausgewählte jetzt synchronisieren“ versucht es noch einmal.</translation>
        </message>
        <message>
            <source>Nothing has failed for the chosen.</source>
            <translation>Für die Ausgewählten ist nichts fehlgeschlagen.</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::RunsPage</name>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>&amp;Undo…</source>
            <translation>&amp;Zurücknehmen…</translation>
        </message>
        <message>
            <source>Look what an undo of the chosen run would write back</source>
            <translation>Ermitteln, was eine Rücknahme des gewählten Laufs zurückschreiben würde</translation>
        </message>
        <message>
            <source>Show its &amp;changes</source>
            <translation>Ä&amp;nderungen zeigen</translation>
        </message>
        <message>
            <source>Open the log entries of the chosen run</source>
            <translation>Die Protokolleinträge des gewählten Laufs öffnen</translation>
        </message>
        <message>
            <source>No sync has run in this workspace yet.</source>
            <translation>In diesem Arbeitsbereich lief noch keine Synchronisierung.</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>Die Liste konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>Die Liste wird gelesen…</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Jetzt synchronisieren</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SaveFile</name>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SettingEditor</name>
        <message>
            <source>automatic</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <source>Marketo wins</source>
            <translation>Marketo gewinnt</translation>
        </message>
        <message>
            <source>Salesforce wins</source>
            <translation>Salesforce gewinnt</translation>
        </message>
        <message>
            <source>The newest change wins</source>
            <translation>Die neueste Änderung gewinnt</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>nicht gesetzt</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SettingTexts</name>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>min</source>
            <comment>a unit</comment>
            <translation>min</translation>
        </message>
        <message>
            <source>s</source>
            <comment>a unit</comment>
            <translation>s</translation>
        </message>
        <message>
            <source>Pause between syncs</source>
            <translation>Pause zwischen Synchronisierungen</translation>
        </message>
        <message>
            <source>Counted from the end of a sync to the start of the next one</source>
            <translation>Vom Ende einer Synchronisierung bis zum Beginn der nächsten</translation>
        </message>
        <message>
            <source>Share of the daily calls for the sync</source>
            <translation>Anteil der täglichen Aufrufe für die Synchronisierung</translation>
        </message>
        <message>
            <source>The sync by itself uses at most this share of each system's calls of a day</source>
            <translation>Die selbsttätige Synchronisierung verbraucht höchstens diesen Anteil der Tagesaufrufe jedes Systems</translation>
        </message>
        <message>
            <source>Share for what you start by hand</source>
            <translation>Anteil für von Hand Gestartetes</translation>
        </message>
        <message>
            <source>Sync Person to SFDC may go up to this share; automatic: 15 % more than the sync, at most 95 %</source>
            <translation>Sync Person to SFDC darf bis zu diesem Anteil gehen; automatisch: 15 % mehr als die Synchronisierung, höchstens 95 %</translation>
        </message>
        <message>
            <source>Calls a day in Marketo</source>
            <translation>Aufrufe je Tag in Marketo</translation>
        </message>
        <message>
            <source>What your Marketo contract allows; its API does not tell</source>
            <translation>Was Ihr Marketo-Vertrag erlaubt; die API nennt es nicht</translation>
        </message>
        <message>
            <source>Calls in 20 seconds in Marketo</source>
            <translation>Aufrufe in 20 Sekunden in Marketo</translation>
        </message>
        <message>
            <source>0: as many as Marketo takes</source>
            <translation>0: so viele, wie Marketo annimmt</translation>
        </message>
        <message>
            <source>Calls at a time in Marketo</source>
            <translation>Gleichzeitige Aufrufe in Marketo</translation>
        </message>
        <message>
            <source>Marketo allows 10 for all programs together</source>
            <translation>Marketo erlaubt 10 für alle Programme zusammen</translation>
        </message>
        <message>
            <source>Keep the activity log for</source>
            <translation>Aktivitätsprotokoll aufbewahren für</translation>
        </message>
        <message>
            <source>Older entries are deleted</source>
            <translation>Ältere Einträge werden gelöscht</translation>
        </message>
        <message>
            <source>Compare everybody every</source>
            <translation>Alle vergleichen in jeweils</translation>
        </message>
        <message>
            <source>A slice of all records is compared in each sync, so that all are seen in this time</source>
            <translation>Jede Synchronisierung vergleicht einen Teil aller Datensätze, sodass in dieser Zeit alle geprüft werden</translation>
        </message>
        <message>
            <source>Conflict on a lead</source>
            <translation>Konflikt bei einem Lead</translation>
        </message>
        <message>
            <source>When both sides changed the same field and the field has no rule of its own</source>
            <translation>Wenn beide Seiten dasselbe Feld geändert haben und das Feld keine eigene Regel hat</translation>
        </message>
        <message>
            <source>Conflict on a contact</source>
            <translation>Konflikt bei einem Kontakt</translation>
        </message>
        <message>
            <source>Match people and records by e-mail</source>
            <translation>Personen und Datensätze über die E-Mail abgleichen</translation>
        </message>
        <message>
            <source>Only where exactly one stands on each side</source>
            <translation>Nur wo auf jeder Seite genau einer steht</translation>
        </message>
        <message>
            <source>Create a person again that was deleted in Marketo</source>
            <translation>In Marketo gelöschte Person neu erstellen</translation>
        </message>
        <message>
            <source>When its record in Salesforce still lives</source>
            <translation>Wenn ihr Datensatz in Salesforce noch besteht</translation>
        </message>
        <message>
            <source>Last name of a new lead without one</source>
            <translation>Nachname eines neuen Leads ohne Nachnamen</translation>
        </message>
        <message>
            <source>Empty: such a person needs attention and nothing is sent</source>
            <translation>Leer: Eine solche Person ist zu klären, und nichts wird gesendet</translation>
        </message>
        <message>
            <source>Company of a new lead without one</source>
            <translation>Firma eines neuen Leads ohne Firma</translation>
        </message>
        <message>
            <source>Marketo's own Salesforce sync was switched off</source>
            <translation>Marketos eigene Salesforce-Synchronisierung wurde ausgeschaltet</translation>
        </message>
        <message>
            <source>Lockstep takes over the links it has left behind</source>
            <translation>Lockstep übernimmt die Verknüpfungen, die sie hinterlassen hat</translation>
        </message>
        <message>
            <source>Show what was synced in Marketo's activity log</source>
            <translation>Synchronisiertes im Aktivitätsprotokoll von Marketo zeigen</translation>
        </message>
        <message>
            <source>As a custom activity of the person</source>
            <translation>Als benutzerdefinierte Aktivität der Person</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
        <message>
            <source>Only leads for which all of these hold are synced</source>
            <translation>Nur Leads, die alle diese Bedingungen erfüllen, werden synchronisiert</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Only contacts for which all of these hold are synced</source>
            <translation>Nur Kontakte, die alle diese Bedingungen erfüllen, werden synchronisiert</translation>
        </message>
        <message>
            <source>New leads</source>
            <translation>Neue Leads</translation>
        </message>
        <message>
            <source>People in Marketo for which all of these hold become leads by themselves; none: only by Sync Person to SFDC</source>
            <translation>Personen in Marketo, die alle diese Bedingungen erfüllen, werden von selbst Leads; keine: nur durch Sync Person to SFDC</translation>
        </message>
        <message>
            <source>Marketo smart list</source>
            <translation>Smart-Liste in Marketo</translation>
        </message>
        <message>
            <source>The number of a list of the people to be synced</source>
            <translation>Die Nummer einer Liste der zu synchronisierenden Personen</translation>
        </message>
        <message>
            <source>Marketo partition</source>
            <translation>Partition in Marketo</translation>
        </message>
        <message>
            <source>Where new people are created</source>
            <translation>Wo neue Personen erstellt werden</translation>
        </message>
        <message>
            <source>Marketo id in Salesforce</source>
            <translation>Marketo-ID in Salesforce</translation>
        </message>
        <message>
            <source>API name of the external id field of leads and contacts</source>
            <translation>API-Name des Felds für die externe ID bei Leads und Kontakten</translation>
        </message>
        <message>
            <source>Marker field in Salesforce</source>
            <translation>Markierungsfeld in Salesforce</translation>
        </message>
        <message>
            <source>API name of a field that names the last operation; empty: off</source>
            <translation>API-Name eines Felds, das den letzten Vorgang nennt; leer: aus</translation>
        </message>
        <message>
            <source>Look back in Salesforce</source>
            <translation>Rückblick in Salesforce</translation>
        </message>
        <message>
            <source>Changes are read again over this time, for those that arrive late</source>
            <translation>Änderungen werden über diese Zeit erneut gelesen, für solche, die spät eintreffen</translation>
        </message>
        <message>
            <source>Salesforce id in Marketo</source>
            <translation>Salesforce-ID in Marketo</translation>
        </message>
        <message>
            <source>REST name of the field</source>
            <translation>REST-Name des Felds</translation>
        </message>
        <message>
            <source>Salesforce type in Marketo</source>
            <translation>Salesforce-Typ in Marketo</translation>
        </message>
        <message>
            <source>Deleted in Salesforce, in Marketo</source>
            <translation>„In Salesforce gelöscht“ in Marketo</translation>
        </message>
        <message>
            <source>Look back in Marketo</source>
            <translation>Rückblick in Marketo</translation>
        </message>
        <message>
            <source>Address of Marketo's application</source>
            <translation>Adresse der Marketo-Anwendung</translation>
        </message>
        <message>
            <source>Where the browser shows a person, such as https://app-ab12.marketo.com</source>
            <translation>Wo der Browser eine Person zeigt, etwa https://app-ab12.marketo.com</translation>
        </message>
        <message>
            <source>Wait after an unanswered write to Salesforce</source>
            <translation>Wartezeit nach unbeantwortetem Schreiben nach Salesforce</translation>
        </message>
        <message>
            <source>Until then nothing else is written to that record</source>
            <translation>Bis dahin wird in diesen Datensatz nichts anderes geschrieben</translation>
        </message>
        <message>
            <source>Wait after an unanswered write to Marketo</source>
            <translation>Wartezeit nach unbeantwortetem Schreiben nach Marketo</translation>
        </message>
        <message>
            <source>Until then nothing else is written to that person</source>
            <translation>Bis dahin wird für diese Person nichts anderes geschrieben</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>Salesforce</source>
            <translation>Salesforce</translation>
        </message>
        <message>
            <source>State of the connection to Salesforce</source>
            <translation>Stand der Verbindung zu Salesforce</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>&amp;Testen</translation>
        </message>
        <message>
            <source>Ask Salesforce now whether the connection works</source>
            <translation>Jetzt bei Salesforce prüfen, ob die Verbindung funktioniert</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>&amp;Ändern…</translation>
        </message>
        <message>
            <source>Enter other addresses and keys for Salesforce</source>
            <translation>Andere Adressen und Schlüssel für Salesforce eingeben</translation>
        </message>
        <message>
            <source>&amp;Disconnect…</source>
            <translation>&amp;Verbindung trennen…</translation>
        </message>
        <message>
            <source>Forget the connection to Salesforce, after a yes</source>
            <translation>Die Verbindung zu Salesforce nach einem Ja vergessen</translation>
        </message>
        <message>
            <source>What Salesforce answered</source>
            <translation>Was Salesforce geantwortet hat</translation>
        </message>
        <message>
            <source>Marketo</source>
            <translation>Marketo</translation>
        </message>
        <message>
            <source>State of the connection to Marketo</source>
            <translation>Stand der Verbindung zu Marketo</translation>
        </message>
        <message>
            <source>T&amp;est</source>
            <translation>T&amp;esten</translation>
        </message>
        <message>
            <source>Ask Marketo now whether the connection works</source>
            <translation>Jetzt bei Marketo prüfen, ob die Verbindung funktioniert</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>Ä&amp;ndern…</translation>
        </message>
        <message>
            <source>Enter other addresses and keys for Marketo</source>
            <translation>Andere Adressen und Schlüssel für Marketo eingeben</translation>
        </message>
        <message>
            <source>D&amp;isconnect…</source>
            <translation>Verb&amp;indung trennen…</translation>
        </message>
        <message>
            <source>Forget the connection to Marketo, after a yes</source>
            <translation>Die Verbindung zu Marketo nach einem Ja vergessen</translation>
        </message>
        <message>
            <source>Disconnected. The sync is paused.</source>
            <translation>Getrennt. Die Synchronisierung ist angehalten.</translation>
        </message>
        <message>
            <source>What Marketo answered</source>
            <translation>Was Marketo geantwortet hat</translation>
        </message>
        <message>
            <source>Connect step by &amp;step…</source>
            <translation>S&amp;chritt für Schritt verbinden…</translation>
        </message>
        <message>
            <source>Go through both connections, the link fields and a first preview</source>
            <translation>Durch beide Verbindungen, die Verknüpfungsfelder und eine erste Vorschau gehen</translation>
        </message>
        <message>
            <source>Schedule and quotas</source>
            <translation>Zeitplan und Kontingente</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Record filter</source>
            <translation>Datensatzfilter</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Dieses Fenster</translation>
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation>&amp;Farbschema</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>S&amp;prache</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>The language of this window</source>
            <translation>Die Sprache dieses Fensters</translation>
        </message>
        <message>
            <source>&amp;Keep syncing in the tray when the window is closed</source>
            <translation>Im &amp;Infobereich weiter synchronisieren, wenn das Fenster geschlossen ist</translation>
        </message>
        <message>
            <source>Closing the window leaves Lockstep in the tray</source>
            <translation>Beim Schließen des Fensters bleibt Lockstep im Infobereich</translation>
        </message>
        <message>
            <source>Notify when more needs &amp;attention</source>
            <translation>Benachrichtigen, wenn mehr zu &amp;klären ist</translation>
        </message>
        <message>
            <source>A desktop notification when a new cause appears</source>
            <translation>Eine Desktop-Benachrichtigung, wenn eine neue Ursache auftritt</translation>
        </message>
        <message>
            <source>Notify when a connection &amp;breaks</source>
            <translation>Benachrichtigen, wenn eine Verbindung abb&amp;richt</translation>
        </message>
        <message>
            <source>A desktop notification when a system refuses the login or cannot be reached</source>
            <translation>Eine Desktop-Benachrichtigung, wenn ein System die Anmeldung ablehnt oder nicht erreichbar ist</translation>
        </message>
        <message>
            <source>Saved. The next sync uses it.</source>
            <translation>Gespeichert. Die nächste Synchronisierung verwendet es.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>%1 of %2 calls used today</source>
            <translation>Heute %1 von %2 Aufrufen verbraucht</translation>
        </message>
        <message>
            <source>Asking %1…</source>
            <translation>%1 wird gefragt…</translation>
        </message>
        <message>
            <source>Connected as %1, API %2.</source>
            <translation>Verbunden als %1, API %2.</translation>
        </message>
        <message>
            <source>Login refused: press Change… and enter it again</source>
            <translation>Anmeldung abgelehnt: mit „Ändern…“ neu eingeben</translation>
        </message>
        <message>
            <source>The test failed</source>
            <translation>Der Test ist fehlgeschlagen</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::StartPage</name>
        <message>
            <source>Welcome to Lockstep</source>
            <translation>Willkommen bei Lockstep</translation>
        </message>
        <message>
            <source>Lockstep keeps Salesforce leads and contacts and Marketo people in step.
This workspace has no connections yet.</source>
            <translation>Lockstep hält Leads und Kontakte in Salesforce und Personen in Marketo auf demselben Stand.
Dieser Arbeitsbereich hat noch keine Verbindungen.</translation>
        </message>
        <message>
            <source>Try the &amp;demo</source>
            <translation>D&amp;emo ausprobieren</translation>
        </message>
        <message>
            <source>Open a workspace on a Salesforce and a Marketo that run inside this program</source>
            <translation>Einen Arbeitsbereich mit einem Salesforce und einem Marketo öffnen, die in diesem Programm laufen</translation>
        </message>
        <message>
            <source>&amp;Connect my systems…</source>
            <translation>Meine Systeme &amp;verbinden…</translation>
        </message>
        <message>
            <source>Enter the addresses and keys of your Salesforce and your Marketo</source>
            <translation>Die Adressen und Schlüssel Ihres Salesforce und Ihres Marketo eingeben</translation>
        </message>
        <message>
            <source>The demo starts a Salesforce and a Marketo inside this program and opens a workspace on them. Nothing leaves this computer.</source>
            <translation>Die Demo startet ein Salesforce und ein Marketo in diesem Programm und öffnet einen Arbeitsbereich damit. Nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <source>Lockstep</source>
            <translation>Lockstep</translation>
        </message>
        <message>
            <source>Starting the demo…</source>
            <translation>Die Demo wird gestartet…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::StateChips</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Show everybody again</source>
            <translation>Wieder alle zeigen</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Show only: %1</source>
            <translation>Nur zeigen: %1</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::StatusStrip</name>
        <message>
            <source>Salesforce</source>
            <translation>Salesforce</translation>
        </message>
        <message>
            <source>Salesforce connection</source>
            <translation>Salesforce-Verbindung</translation>
        </message>
        <message>
            <source>Marketo</source>
            <translation>Marketo</translation>
        </message>
        <message>
            <source>Marketo connection</source>
            <translation>Marketo-Verbindung</translation>
        </message>
        <message>
            <source>Progress of the sync</source>
            <translation>Fortschritt der Synchronisierung</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Stop the sync</source>
            <translation>Die Synchronisierung stoppen</translation>
        </message>
        <message>
            <source>End this sync tidily (Shift+F5)</source>
            <translation>Diese Synchronisierung geordnet beenden (Umschalt+F5)</translation>
        </message>
        <message>
            <source>Next sync</source>
            <translation>Nächste Synchronisierung</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Looking for changes</source>
            <translation>Änderungen suchen</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Reading back</source>
            <translation>Zurücklesen</translation>
        </message>
        <message>
            <source>The connection to Salesforce and its calls used today</source>
            <translation>Die Verbindung zu Salesforce und ihre heute verbrauchten Aufrufe</translation>
        </message>
        <message>
            <source>The connection to Marketo and its calls used today</source>
            <translation>Die Verbindung zu Marketo und ihre heute verbrauchten Aufrufe</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird gestoppt…</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>Synchronisierung läuft…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <translation>%1: %2 von %3</translation>
        </message>
        <message>
            <source>%1/s, %2 left</source>
            <translation>%1/s, noch %2</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Next sync in %1</source>
            <translation>Nächste Synchronisierung in %1</translation>
        </message>
        <message>
            <source>Salesforce calls today</source>
            <translation>Salesforce-Aufrufe heute</translation>
        </message>
        <message>
            <source>Marketo calls today</source>
            <translation>Marketo-Aufrufe heute</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ThroughputChart</name>
        <message>
            <source>To Salesforce</source>
            <translation>Nach Salesforce</translation>
        </message>
        <message>
            <source>To Marketo</source>
            <translation>Nach Marketo</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::Tray</name>
        <message>
            <source>Open Lockstep</source>
            <translation>Lockstep öffnen</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::UndoPanel</name>
        <message>
            <source>What the undo will do</source>
            <translation>Was die Rücknahme tun wird</translation>
        </message>
        <message>
            <source>Also delete what the run created</source>
            <translation>Auch löschen, was der Lauf erstellt hat</translation>
        </message>
        <message>
            <source>What the run created and nobody has worked on since goes too</source>
            <translation>Was der Lauf erstellt und seither niemand bearbeitet hat, verschwindet auch</translation>
        </message>
        <message>
            <source>What the undo will write</source>
            <translation>Was die Rücknahme schreiben wird</translation>
        </message>
        <message>
            <source>What the undo leaves as it is</source>
            <translation>Was die Rücknahme belässt</translation>
        </message>
        <message>
            <source>To be written back</source>
            <translation>Zurückzuschreiben</translation>
        </message>
        <message>
            <source>Show what will be written back</source>
            <translation>Zeigen, was zurückgeschrieben wird</translation>
        </message>
        <message>
            <source>Left as it is</source>
            <translation>Belassen</translation>
        </message>
        <message>
            <source>Show what stays as it is, and why</source>
            <translation>Zeigen, was bleibt, wie es ist, und warum</translation>
        </message>
        <message>
            <source>Write the values from before the run back</source>
            <translation>Die Werte von vor dem Lauf zurückschreiben</translation>
        </message>
        <message>
            <source>Undo the run</source>
            <translation>Den Lauf zurücknehmen</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>Abbr&amp;echen</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>Nichts ändern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Before the run</source>
            <translation>Vor dem Lauf</translation>
        </message>
        <message>
            <source>Written by it</source>
            <translation>Vom Lauf geschrieben</translation>
        </message>
        <message>
            <source>Why it stays</source>
            <translation>Warum es bleibt</translation>
        </message>
        <message>
            <source>Also &amp;delete what the run created (%1)</source>
            <translation>Auch &amp;löschen, was der Lauf erstellt hat (%1)</translation>
        </message>
        <message>
            <source>To be written back %1</source>
            <translation>Zurückzuschreiben %1</translation>
        </message>
        <message>
            <source>Left as it is %1</source>
            <translation>Belassen %1</translation>
        </message>
        <message>
            <source>In Salesforce: %1. In Marketo: %2.</source>
            <translation>In Salesforce: %1. In Marketo: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) stay as they are, most often because somebody edited them since.</source>
            <translation>
                <numerusform>%Ln Eintrag bleibt, wie er ist, meist weil ihn seither jemand bearbeitet hat.</numerusform>
                <numerusform>%Ln Einträge bleiben, wie sie sind, meist weil sie seither jemand bearbeitet hat.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts zurückzunehmen.</translation>
        </message>
        <message>
            <source>Only a part is listed, so the undo cannot begin: cancel and undo the run again to see everything.</source>
            <translation>Es ist nur ein Teil aufgelistet, deshalb kann die Rücknahme nicht beginnen: Brechen Sie ab und nehmen Sie den Lauf noch einmal zurück, um alles zu sehen.</translation>
        </message>
        <message>
            <source>Undo run %1</source>
            <translation>Lauf %1 zurücknehmen</translation>
        </message>
        <message>
            <source>&amp;Undo run %1</source>
            <translation>Lauf %1 &amp;zurücknehmen</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Undo run %1: %Ln write(s)</source>
            <translation>
                <numerusform>Lauf %1 &amp;zurücknehmen: %Ln Schreibvorgang</numerusform>
                <numerusform>Lauf %1 &amp;zurücknehmen: %Ln Schreibvorgänge</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking what an undo would write back… Nothing is written yet.</source>
            <translation>Es wird ermittelt, was eine Rücknahme zurückschreiben würde… Noch wird nichts geschrieben.</translation>
        </message>
        <message>
            <source>Undoing… Stop in the status bar ends it tidily.</source>
            <translation>Rücknahme läuft… „Stoppen“ in der Statusleiste beendet sie geordnet.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>Close this list</source>
            <translation>Diese Liste schließen</translation>
        </message>
    </context>
    <context>
        <name>lockstep::net::RedirectListener</name>
        <message>
            <source>This is not the answer to a sign-in.</source>
            <translation>Dies ist nicht die Antwort auf eine Anmeldung.</translation>
        </message>
        <message>
            <source>There is nothing here.</source>
            <translation>Hier ist nichts.</translation>
        </message>
        <message>
            <source>This answer does not belong to the sign-in under way, which has been ended. Begin again.</source>
            <translation>Diese Antwort gehört nicht zur laufenden Anmeldung; diese wurde beendet. Beginnen Sie neu.</translation>
        </message>
        <message>
            <source>Lockstep has your answer and shows what became of it. You can close this page.</source>
            <translation>Lockstep hat Ihre Antwort und zeigt, was daraus wurde. Sie können diese Seite schließen.</translation>
        </message>
    </context>
    <context>
        <name>text</name>
        <message>
            <source>The system reported “%1”</source>
            <translation>Das System meldete „%1“</translation>
        </message>
        <message>
            <source>Read the system's own text; if it says nothing useful, show both to your Salesforce or Marketo administrator.</source>
            <translation>Lesen Sie den Text des Systems selbst; sagt er nichts Brauchbares, zeigen Sie beides Ihrer Salesforce- oder Marketo-Administration.</translation>
        </message>
        <message>
            <source>A setting was changed</source>
            <translation>Eine Einstellung wurde geändert</translation>
        </message>
        <message>
            <source>The setting %1 was changed from “%2” to “%3”</source>
            <translation>Die Einstellung %1 wurde von „%2“ auf „%3“ geändert</translation>
        </message>
        <message>
            <source>The setting %1 was changed</source>
            <translation>Die Einstellung %1 wurde geändert</translation>
        </message>
        <message>
            <source>A connection was changed</source>
            <translation>Eine Verbindung wurde geändert</translation>
        </message>
        <message>
            <source>The connection to %1 was set to %2</source>
            <translation>Die Verbindung zu %1 wurde auf %2 gesetzt</translation>
        </message>
        <message>
            <source>A connection was removed</source>
            <translation>Eine Verbindung wurde entfernt</translation>
        </message>
        <message>
            <source>The connection to %1 was removed</source>
            <translation>Die Verbindung zu %1 wurde entfernt</translation>
        </message>
        <message>
            <source>A field was switched on</source>
            <translation>Ein Feld wurde eingeschaltet</translation>
        </message>
        <message>
            <source>%1 was switched on</source>
            <translation>%1 wurde eingeschaltet</translation>
        </message>
        <message>
            <source>A field was switched off</source>
            <translation>Ein Feld wurde ausgeschaltet</translation>
        </message>
        <message>
            <source>%1 was switched off</source>
            <translation>%1 wurde ausgeschaltet</translation>
        </message>
        <message>
            <source>A field was set back to its default</source>
            <translation>Ein Feld wurde auf seine Vorgabe zurückgesetzt</translation>
        </message>
        <message>
            <source>%1 was set back to its default</source>
            <translation>%1 wurde auf die Vorgabe zurückgesetzt</translation>
        </message>
        <message>
            <source>The rule of a field was changed</source>
            <translation>Die Regel eines Felds wurde geändert</translation>
        </message>
        <message>
            <source>%1: --%2 was changed from “%3” to “%4”</source>
            <translation>%1: --%2 wurde von „%3“ auf „%4“ geändert</translation>
        </message>
        <message>
            <source>%1: --%2 was set to “%4”</source>
            <translation>%1: --%2 wurde auf „%4“ gesetzt</translation>
        </message>
        <message>
            <source>%1: --%2 was “%3” and is the default again</source>
            <translation>%1: --%2 war „%3“ und ist wieder die Vorgabe</translation>
        </message>
        <message>
            <source>A value of a field was mapped</source>
            <translation>Ein Wert eines Felds wurde zugeordnet</translation>
        </message>
        <message>
            <source>%1: “%2” in Marketo is “%3” in Salesforce from now on (%4)</source>
            <translation>%1: „%2“ in Marketo ist von jetzt an „%3“ in Salesforce (%4)</translation>
        </message>
        <message>
            <source>A value of a field is no longer mapped</source>
            <translation>Ein Wert eines Felds ist nicht mehr zugeordnet</translation>
        </message>
        <message>
            <source>%1: “%2” in Marketo is no longer “%3” in Salesforce (%4)</source>
            <translation>%1: „%2“ in Marketo ist nicht mehr „%3“ in Salesforce (%4)</translation>
        </message>
        <message>
            <source>Both ways</source>
            <translation>Beide</translation>
        </message>
        <message>
            <source>To Salesforce</source>
            <translation>Nach Salesforce</translation>
        </message>
        <message>
            <source>To Marketo</source>
            <translation>Nach Marketo</translation>
        </message>
        <message>
            <source>Marketo wins</source>
            <translation>Marketo gewinnt</translation>
        </message>
        <message>
            <source>Salesforce wins</source>
            <translation>Salesforce gewinnt</translation>
        </message>
        <message>
            <source>Newest wins</source>
            <translation>Neueste gewinnt</translation>
        </message>
        <message>
            <source>Blank clears</source>
            <translation>Leer löscht</translation>
        </message>
        <message>
            <source>Blank keeps the value</source>
            <translation>Leer behält den Wert</translation>
        </message>
        <message>
            <source>Read and write</source>
            <translation>Lesen/Schreiben</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Nur lesen</translation>
        </message>
        <message>
            <source>text</source>
            <comment>a field type</comment>
            <translation>Text</translation>
        </message>
        <message>
            <source>Not visible</source>
            <translation>Nicht sichtbar</translation>
        </message>
        <message>
            <source>%1 was changed on both sides; %2 has the newer edit and won</source>
            <translation>%1 wurde auf beiden Seiten geändert; %2 hat die neuere Änderung und gewann</translation>
        </message>
        <message>
            <source>%1 was changed on both sides; the opt-out in %2 won</source>
            <translation>%1 wurde auf beiden Seiten geändert; das Opt-out in %2 gewann</translation>
        </message>
        <message>
            <source>%1 was changed on both sides; %2 won</source>
            <translation>%1 wurde auf beiden Seiten geändert; %2 gewann</translation>
        </message>
        <message>
            <source>%1 was blank in %3 and took the value of %2</source>
            <translation>%1 war in %3 leer und übernahm den Wert von %2</translation>
        </message>
        <message>
            <source>%1 was blank in %3 and was filled again from %2: a blank does not replace a value</source>
            <translation>%1 war in %3 leer und wurde aus %2 wieder gefüllt: Ein leerer Wert ersetzt keinen Wert</translation>
        </message>
        <message>
            <source>%1 was set in %2 and is now set in %3</source>
            <translation>%1 wurde in %2 gesetzt und ist jetzt in %3 gesetzt</translation>
        </message>
        <message>
            <source>%1 got back in %3 the marketer's value that a write had overwritten</source>
            <translation>%1 erhielt in %3 den Wert aus dem Marketing zurück, den ein Schreibvorgang überschrieben hatte</translation>
        </message>
        <message>
            <source>%1 was cleared in %3, which follows %2</source>
            <translation>%1 wurde in %3 geleert, das %2 folgt</translation>
        </message>
        <message>
            <source>%1 in %3 follows %2</source>
            <translation>%1 in %3 folgt %2</translation>
        </message>
        <message>
            <source>The owner was changed by Sync Person to SFDC</source>
            <translation>Der Inhaber wurde durch Sync Person to SFDC geändert</translation>
        </message>
        <message>
            <source>%1 in %3 has its old value again</source>
            <translation>%1 in %3 hat wieder den alten Wert</translation>
        </message>
        <message>
            <source>%1 was cleared in %2</source>
            <translation>%1 wurde in %2 geleert</translation>
        </message>
        <message>
            <source>%1 was changed in %2</source>
            <translation>%1 wurde in %2 geändert</translation>
        </message>
        <message>
            <source>The person was created in Marketo</source>
            <translation>Die Person wurde in Marketo erstellt</translation>
        </message>
        <message>
            <source>The lead was created in Salesforce</source>
            <translation>Der Lead wurde in Salesforce erstellt</translation>
        </message>
        <message>
            <source>The lead was created in Salesforce, owned by %1</source>
            <translation>Der Lead wurde in Salesforce erstellt, Inhaber ist %1</translation>
        </message>
        <message>
            <source>The person was updated in Marketo</source>
            <translation>Die Person wurde in Marketo aktualisiert</translation>
        </message>
        <message>
            <source>The record was updated in Salesforce</source>
            <translation>Der Datensatz wurde in Salesforce aktualisiert</translation>
        </message>
        <message>
            <source>Person and record were linked</source>
            <translation>Person und Datensatz wurden verknüpft</translation>
        </message>
        <message>
            <source>The person was linked to another record</source>
            <translation>Die Person wurde mit einem anderen Datensatz verknüpft</translation>
        </message>
        <message>
            <source>The lead was converted; the person now belongs to the contact</source>
            <translation>Der Lead wurde konvertiert; die Person gehört jetzt zum Kontakt</translation>
        </message>
        <message>
            <source>The person was merged into another one</source>
            <translation>Die Person wurde mit einer anderen zusammengeführt</translation>
        </message>
        <message>
            <source>The record was deleted in Salesforce</source>
            <translation>Der Datensatz wurde in Salesforce gelöscht</translation>
        </message>
        <message>
            <source>The record was deleted in Salesforce; the person is kept</source>
            <translation>Der Datensatz wurde in Salesforce gelöscht; die Person bleibt</translation>
        </message>
        <message>
            <source>The person was deleted in Marketo</source>
            <translation>Die Person wurde in Marketo gelöscht</translation>
        </message>
        <message>
            <source>The person was deleted in Marketo; the record is kept</source>
            <translation>Die Person wurde in Marketo gelöscht; der Datensatz bleibt</translation>
        </message>
        <message>
            <source>The record was restored in Salesforce and is linked again</source>
            <translation>Der Datensatz wurde in Salesforce wiederhergestellt und ist wieder verknüpft</translation>
        </message>
        <message>
            <source>Not synced for the moment</source>
            <translation>Vorerst nicht synchronisiert</translation>
        </message>
        <message>
            <source>Synced again</source>
            <translation>Wieder synchronisiert</translation>
        </message>
        <message>
            <source>New Lead</source>
            <translation>New Lead</translation>
        </message>
        <message>
            <source>Sync Lead to SFDC</source>
            <translation>Sync Lead to SFDC</translation>
        </message>
        <message>
            <source>Sync Lead Updates to SFDC</source>
            <translation>Sync Lead Updates to SFDC</translation>
        </message>
        <message>
            <source>Change Data Value</source>
            <translation>Change Data Value</translation>
        </message>
        <message>
            <source>New Person</source>
            <translation>New Person</translation>
        </message>
        <message>
            <source>Link Person</source>
            <translation>Person verknüpfen</translation>
        </message>
        <message>
            <source>Relink Person</source>
            <translation>Person neu verknüpfen</translation>
        </message>
        <message>
            <source>Convert Lead</source>
            <translation>Convert Lead</translation>
        </message>
        <message>
            <source>SFDC Merge Leads</source>
            <translation>SFDC Merge Leads</translation>
        </message>
        <message>
            <source>Delete Lead from SFDC</source>
            <translation>Delete Lead from SFDC</translation>
        </message>
        <message>
            <source>Delete Lead</source>
            <translation>Delete Lead</translation>
        </message>
        <message>
            <source>Restore Lead</source>
            <translation>Lead wiederherstellen</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Konflikt</translation>
        </message>
        <message>
            <source>Sync Failed</source>
            <translation>Sync fehlgeschlagen</translation>
        </message>
        <message>
            <source>Sync Skipped</source>
            <translation>Sync übersprungen</translation>
        </message>
        <message>
            <source>Sync Suspended</source>
            <translation>Sync ausgesetzt</translation>
        </message>
        <message>
            <source>Sync Resumed</source>
            <translation>Sync fortgesetzt</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rücknahme</translation>
        </message>
        <message>
            <source>Settings Changed</source>
            <translation>Einstellungen geändert</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>Both sides hold the same</source>
            <translation>Beide Seiten haben dasselbe</translation>
        </message>
        <message>
            <source>A difference both sides agreed on</source>
            <translation>Ein Unterschied, auf den sich beide Seiten geeinigt haben</translation>
        </message>
        <message>
            <source>Changed in Marketo</source>
            <translation>In Marketo geändert</translation>
        </message>
        <message>
            <source>Changed in Salesforce</source>
            <translation>In Salesforce geändert</translation>
        </message>
        <message>
            <source>The blank side was filled</source>
            <translation>Die leere Seite wurde gefüllt</translation>
        </message>
        <message>
            <source>A blank does not replace a value</source>
            <translation>Ein leerer Wert ersetzt keinen Wert</translation>
        </message>
        <message>
            <source>Marketo won the conflict</source>
            <translation>Marketo gewann den Konflikt</translation>
        </message>
        <message>
            <source>Salesforce won the conflict</source>
            <translation>Salesforce gewann den Konflikt</translation>
        </message>
        <message>
            <source>The newest edit won the conflict</source>
            <translation>Die neueste Änderung gewann den Konflikt</translation>
        </message>
        <message>
            <source>The opt-out won the conflict</source>
            <translation>Das Opt-out gewann den Konflikt</translation>
        </message>
        <message>
            <source>One way: the target follows the source</source>
            <translation>Eine Richtung: Das Ziel folgt der Quelle</translation>
        </message>
        <message>
            <source>A marketer's edit that a write had overwritten was put back</source>
            <translation>Eine Änderung aus dem Marketing, die ein Schreibvorgang überschrieben hatte, wurde wiederhergestellt</translation>
        </message>
        <message>
            <source>Created with it</source>
            <translation>Damit erstellt</translation>
        </message>
        <message>
            <source>Link between both systems</source>
            <translation>Verknüpfung zwischen beiden Systemen</translation>
        </message>
        <message>
            <source>Restored by an undo</source>
            <translation>Durch eine Rücknahme wiederhergestellt</translation>
        </message>
        <message>
            <source>Owner chosen by the push</source>
            <translation>Inhaber beim Senden gewählt</translation>
        </message>
        <message>
            <source>A box ticked on one side stays ticked</source>
            <translation>Ein auf einer Seite gesetzter Haken bleibt gesetzt</translation>
        </message>
        <message>
            <source>Nothing to do: it is tried again by itself.</source>
            <translation>Nichts zu tun: Es wird von selbst erneut versucht.</translation>
        </message>
        <message>
            <source>Please report this with the text below: it should not happen.</source>
            <translation>Bitte melden Sie dies mit dem Text unten: Es sollte nicht vorkommen.</translation>
        </message>
        <message>
            <source>Marketo had an internal error</source>
            <translation>Marketo hatte einen internen Fehler</translation>
        </message>
        <message>
            <source>Marketo could not be reached behind its gateway</source>
            <translation>Marketo war hinter seinem Gateway nicht erreichbar</translation>
        </message>
        <message>
            <source>Merge them in Marketo, which tells what stands in the way.</source>
            <translation>Führen Sie sie in Marketo zusammen: dort steht, was dagegen spricht.</translation>
        </message>
        <message>
            <source>Ask a Marketo admin to remove one under Custom Activities, or switch the activities off.</source>
            <translation>Bitten Sie einen Marketo-Admin, unter „Benutzerdefinierte Aktivitäten“ eine zu entfernen, oder schalten Sie die Aktivitäten aus.</translation>
        </message>
        <message>
            <source>Marketo refuses the client id or secret</source>
            <translation>Marketo lehnt Client-ID oder Client-Geheimnis ab</translation>
        </message>
        <message>
            <source>Check both in the custom service (Admin &gt; LaunchPoint) and connect again.</source>
            <translation>Prüfen Sie beide im benutzerdefinierten Dienst (Admin &gt; LaunchPoint) und verbinden Sie neu.</translation>
        </message>
        <message>
            <source>Marketo no longer knows up to where its changes have been read</source>
            <translation>Marketo weiß nicht mehr, bis wohin seine Änderungen gelesen sind</translation>
        </message>
        <message>
            <source>Marketo could not make an export</source>
            <translation>Marketo konnte keinen Export erstellen</translation>
        </message>
        <message>
            <source>Marketo was to be searched without a field</source>
            <translation>Marketo sollte ohne ein Feld durchsucht werden</translation>
        </message>
        <message>
            <source>Marketo cannot merge these people</source>
            <translation>Marketo kann diese Personen nicht zusammenführen</translation>
        </message>
        <message>
            <source>Marketo has no room for another activity type</source>
            <translation>In Marketo ist kein Platz für einen weiteren Aktivitätstyp</translation>
        </message>
        <message>
            <source>Marketo has no room for another field of an activity</source>
            <translation>In Marketo ist kein Platz für ein weiteres Feld einer Aktivität</translation>
        </message>
        <message>
            <source>An activity is too large for Marketo</source>
            <translation>Eine Aktivität ist zu groß für Marketo</translation>
        </message>
        <message>
            <source>Marketo got no access token</source>
            <translation>Marketo erhielt kein Zugriffstoken</translation>
        </message>
        <message>
            <source>Marketo does not accept the access token</source>
            <translation>Marketo akzeptiert das Zugriffstoken nicht</translation>
        </message>
        <message>
            <source>Reconnect Marketo: check client id and secret of the custom service.</source>
            <translation>Verbinden Sie Marketo neu: Prüfen Sie Client-ID und Client-Geheimnis des benutzerdefinierten Dienstes.</translation>
        </message>
        <message>
            <source>The Marketo access token has expired</source>
            <translation>Das Zugriffstoken für Marketo ist abgelaufen</translation>
        </message>
        <message>
            <source>Marketo denies access</source>
            <translation>Marketo verweigert den Zugriff</translation>
        </message>
        <message>
            <source>Ask a Marketo admin to give the API user's role read-write access to persons and to activities, and to check the list of allowed IP addresses.</source>
            <translation>Bitten Sie die Marketo-Administration, der Rolle des API-Benutzers Lese- und Schreibzugriff auf Personen und Aktivitäten zu geben und die Liste der erlaubten IP-Adressen zu prüfen.</translation>
        </message>
        <message>
            <source>Marketo needed too long</source>
            <translation>Marketo brauchte zu lange</translation>
        </message>
        <message>
            <source>Marketo does not know this kind of request</source>
            <translation>Marketo kennt diese Art von Anfrage nicht</translation>
        </message>
        <message>
            <source>Too many calls to Marketo within 20 seconds</source>
            <translation>Zu viele Aufrufe an Marketo innerhalb von 20 Sekunden</translation>
        </message>
        <message>
            <source>Marketo's daily API quota is used up</source>
            <translation>Das tägliche API-Kontingent von Marketo ist aufgebraucht</translation>
        </message>
        <message>
            <source>Nothing is lost: the sync resumes after midnight, US Central time.</source>
            <translation>Nichts geht verloren: Die Synchronisierung läuft nach Mitternacht (US Central Time) weiter.</translation>
        </message>
        <message>
            <source>Marketo's API is unavailable at the moment</source>
            <translation>Die API von Marketo ist zurzeit nicht verfügbar</translation>
        </message>
        <message>
            <source>Marketo could not read the request</source>
            <translation>Marketo konnte die Anfrage nicht lesen</translation>
        </message>
        <message>
            <source>Marketo does not know this address</source>
            <translation>Marketo kennt diese Adresse nicht</translation>
        </message>
        <message>
            <source>Check the REST address of the connection.</source>
            <translation>Prüfen Sie die REST-Adresse der Verbindung.</translation>
        </message>
        <message>
            <source>Marketo had a system error</source>
            <translation>Marketo hatte einen Systemfehler</translation>
        </message>
        <message>
            <source>Marketo does not accept the content type</source>
            <translation>Marketo akzeptiert den Inhaltstyp nicht</translation>
        </message>
        <message>
            <source>Marketo could not read the upload</source>
            <translation>Marketo konnte die hochgeladenen Daten nicht lesen</translation>
        </message>
        <message>
            <source>Marketo does not find this subscription</source>
            <translation>Marketo findet dieses Abonnement nicht</translation>
        </message>
        <message>
            <source>Usually this passes; if it stays, check the REST address of the connection.</source>
            <translation>Meist geht das vorüber; bleibt es, prüfen Sie die REST-Adresse der Verbindung.</translation>
        </message>
        <message>
            <source>Too many calls to Marketo at once</source>
            <translation>Zu viele gleichzeitige Aufrufe an Marketo</translation>
        </message>
        <message>
            <source>This Marketo subscription cannot do that</source>
            <translation>Dieses Marketo-Abonnement kann das nicht</translation>
        </message>
        <message>
            <source>Ask a Marketo admin which edition is in use.</source>
            <translation>Fragen Sie die Marketo-Administration, welche Edition im Einsatz ist.</translation>
        </message>
        <message>
            <source>Marketo found nothing</source>
            <translation>Marketo fand nichts</translation>
        </message>
        <message>
            <source>This feature is not enabled in Marketo</source>
            <translation>Diese Funktion ist in Marketo nicht aktiviert</translation>
        </message>
        <message>
            <source>Ask Adobe to enable it for this subscription.</source>
            <translation>Bitten Sie Adobe, sie für dieses Abonnement zu aktivieren.</translation>
        </message>
        <message>
            <source>A business rule of Marketo refused the change</source>
            <translation>Eine Geschäftsregel von Marketo hat die Änderung abgelehnt</translation>
        </message>
        <message>
            <source>Change the person so that it meets the rule; it is then tried again.</source>
            <translation>Ändern Sie die Person so, dass sie die Regel erfüllt; dann wird es erneut versucht.</translation>
        </message>
        <message>
            <source>Marketo had a passing error</source>
            <translation>Marketo hatte einen vorübergehenden Fehler</translation>
        </message>
        <message>
            <source>Marketo could not lock the person</source>
            <translation>Marketo konnte die Person nicht sperren</translation>
        </message>
        <message>
            <source>A value has the wrong type for Marketo</source>
            <translation>Ein Wert hat den falschen Typ für Marketo</translation>
        </message>
        <message>
            <source>The value of %1 has the wrong type for Marketo</source>
            <translation>Der Wert von %1 hat den falschen Typ für Marketo</translation>
        </message>
        <message>
            <source>Map the field to a Marketo field of the same type.</source>
            <translation>Ordnen Sie das Feld einem Marketo-Feld desselben Typs zu.</translation>
        </message>
        <message>
            <source>A value that Marketo requires is missing</source>
            <translation>Ein Wert, den Marketo verlangt, fehlt</translation>
        </message>
        <message>
            <source>Fill the field named below.</source>
            <translation>Füllen Sie das unten genannte Feld.</translation>
        </message>
        <message>
            <source>Marketo does not accept a value</source>
            <translation>Marketo akzeptiert einen Wert nicht</translation>
        </message>
        <message>
            <source>Marketo does not accept the value of %1</source>
            <translation>Marketo akzeptiert den Wert von %1 nicht</translation>
        </message>
        <message>
            <source>Correct the value in Salesforce: the text below says what is wrong with it.</source>
            <translation>Korrigieren Sie den Wert in Salesforce: Der Text unten sagt, was daran falsch ist.</translation>
        </message>
        <message>
            <source>The person no longer exists in Marketo</source>
            <translation>Die Person gibt es in Marketo nicht mehr</translation>
        </message>
        <message>
            <source>It was deleted or merged: it is looked up again at the next sync.</source>
            <translation>Sie wurde gelöscht oder zusammengeführt: Bei der nächsten Synchronisierung wird danach gesucht.</translation>
        </message>
        <message>
            <source>The person already exists in Marketo</source>
            <translation>Die Person gibt es in Marketo bereits</translation>
        </message>
        <message>
            <source>Nothing to do: it is looked up and linked at the next sync.</source>
            <translation>Nichts zu tun: Sie wird bei der nächsten Synchronisierung gesucht und verknüpft.</translation>
        </message>
        <message>
            <source>Marketo does not know a field</source>
            <translation>Marketo kennt ein Feld nicht</translation>
        </message>
        <message>
            <source>Marketo does not know the field %1</source>
            <translation>Marketo kennt das Feld %1 nicht</translation>
        </message>
        <message>
            <source>Choose another Marketo field under Fields, or create it in Marketo.</source>
            <translation>Wählen Sie unter „Felder“ ein anderes Marketo-Feld oder erstellen Sie es in Marketo.</translation>
        </message>
        <message>
            <source>Several people in Marketo match</source>
            <translation>Mehrere Personen in Marketo passen</translation>
        </message>
        <message>
            <source>Merge the duplicates in Marketo, or link the right person by hand.</source>
            <translation>Führen Sie die Duplikate in Marketo zusammen oder verknüpfen Sie die richtige Person von Hand.</translation>
        </message>
        <message>
            <source>The API user may not use this partition of Marketo</source>
            <translation>Der API-Benutzer darf diese Partition von Marketo nicht verwenden</translation>
        </message>
        <message>
            <source>Ask a Marketo admin for access to the partition, or change marketo.partition.</source>
            <translation>Bitten Sie die Marketo-Administration um Zugriff auf die Partition oder ändern Sie marketo.partition.</translation>
        </message>
        <message>
            <source>Marketo wants a partition to be named</source>
            <translation>Marketo verlangt, dass eine Partition genannt wird</translation>
        </message>
        <message>
            <source>Set marketo.partition.</source>
            <translation>Setzen Sie marketo.partition.</translation>
        </message>
        <message>
            <source>Marketo does not let the partition be changed</source>
            <translation>Marketo lässt die Partition nicht ändern</translation>
        </message>
        <message>
            <source>Move the person to the partition in Marketo.</source>
            <translation>Verschieben Sie die Person in Marketo in die Partition.</translation>
        </message>
        <message>
            <source>Marketo cannot look people up by a field</source>
            <translation>Marketo kann Personen nicht über ein Feld suchen</translation>
        </message>
        <message>
            <source>Marketo cannot look people up by %1</source>
            <translation>Marketo kann Personen nicht über %1 suchen</translation>
        </message>
        <message>
            <source>Run setup: the link field must be one that Marketo can search.</source>
            <translation>Führen Sie die Einrichtung (setup) aus: Das Verknüpfungsfeld muss eines sein, das Marketo durchsuchen kann.</translation>
        </message>
        <message>
            <source>Marketo does not find an object of this request</source>
            <translation>Marketo findet ein Objekt dieser Anfrage nicht</translation>
        </message>
        <message>
            <source>Check the smart list and the partition in the settings.</source>
            <translation>Prüfen Sie die Smart-Liste und die Partition in den Einstellungen.</translation>
        </message>
        <message>
            <source>Marketo could not create the person</source>
            <translation>Marketo konnte die Person nicht erstellen</translation>
        </message>
        <message>
            <source>Too many imports are running in Marketo</source>
            <translation>In Marketo laufen zu viele Importe</translation>
        </message>
        <message>
            <source>Marketo's own Salesforce sync is switched on</source>
            <translation>Marketos eigene Salesforce-Synchronisierung ist eingeschaltet</translation>
        </message>
        <message>
            <source>Two syncs must not write the same people: disable the native sync first, then set nativeSync.handedOver to true.</source>
            <translation>Zwei Synchronisierungen dürfen nicht dieselben Personen schreiben: Deaktivieren Sie zuerst die native Synchronisierung und setzen Sie dann nativeSync.handedOver auf true.</translation>
        </message>
        <message>
            <source>An import is running in Marketo</source>
            <translation>In Marketo läuft ein Import</translation>
        </message>
        <message>
            <source>Marketo does not let company fields be changed here</source>
            <translation>Marketo lässt Firmenfelder hier nicht ändern</translation>
        </message>
        <message>
            <source>A field of both ways goes to Salesforce only from now on, one that only goes to Marketo waits.</source>
            <translation>Ein Feld in beide Richtungen geht ab jetzt nur nach Salesforce, eines nur nach Marketo wartet.</translation>
        </message>
        <message>
            <source>Marketo is using this person at the moment</source>
            <translation>Marketo verwendet diese Person gerade</translation>
        </message>
        <message>
            <source>Marketo's queue or export quota is full</source>
            <translation>Die Warteschlange oder das Exportkontingent von Marketo ist voll</translation>
        </message>
        <message>
            <source>Marketo does not offer this export filter</source>
            <translation>Marketo bietet diesen Exportfilter nicht an</translation>
        </message>
        <message>
            <source>Nothing to do: another way of reading is used.</source>
            <translation>Nichts zu tun: Es wird auf andere Weise gelesen.</translation>
        </message>
        <message>
            <source>The same person stood twice in one request</source>
            <translation>Dieselbe Person stand zweimal in einer Anfrage</translation>
        </message>
        <message>
            <source>The merge in Salesforce failed</source>
            <translation>Das Zusammenführen in Salesforce ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>Merge the two records in Salesforce by hand.</source>
            <translation>Führen Sie die beiden Datensätze in Salesforce von Hand zusammen.</translation>
        </message>
        <message>
            <source>Too many people in one merge</source>
            <translation>Zu viele Personen in einer Zusammenführung</translation>
        </message>
        <message>
            <source>Merge at most 25 people at a time.</source>
            <translation>Führen Sie höchstens 25 Personen auf einmal zusammen.</translation>
        </message>
        <message>
            <source>Check the address of the connection and the network.</source>
            <translation>Prüfen Sie die Adresse der Verbindung und das Netzwerk.</translation>
        </message>
        <message>
            <source>Check who owns the workspace's folder and whether the disk is writable.</source>
            <translation>Prüfen Sie, wem der Ordner des Arbeitsbereichs gehört und ob der Datenträger beschreibbar ist.</translation>
        </message>
        <message>
            <source>Restart Lockstep; if it stays, restore the last backup of the workspace.</source>
            <translation>Starten Sie Lockstep neu; bleibt es, stellen Sie die letzte Sicherung des Arbeitsbereichs wieder her.</translation>
        </message>
        <message>
            <source>There is no such setting</source>
            <translation>Diese Einstellung gibt es nicht</translation>
        </message>
        <message>
            <source>There is no setting “%1”; there are: %2</source>
            <translation>Die Einstellung „%1“ gibt es nicht; es gibt: %2</translation>
        </message>
        <message>
            <source>There is no setting “%1”</source>
            <translation>Die Einstellung „%1“ gibt es nicht</translation>
        </message>
        <message>
            <source>lockstepctl config list shows all of them.</source>
            <translation>lockstepctl config list zeigt alle.</translation>
        </message>
        <message>
            <source>The value is not allowed for this setting</source>
            <translation>Der Wert ist für diese Einstellung nicht erlaubt</translation>
        </message>
        <message>
            <source>%1 cannot be “%2”; allowed: %3</source>
            <translation>%1 kann nicht „%2“ sein; erlaubt: %3</translation>
        </message>
        <message>
            <source>This setting may not be empty</source>
            <translation>Diese Einstellung darf nicht leer sein</translation>
        </message>
        <message>
            <source>There is no such operator</source>
            <translation>Diesen Operator gibt es nicht</translation>
        </message>
        <message>
            <source>There is no operator “%1”; allowed: %2</source>
            <translation>Den Operator „%1“ gibt es nicht; erlaubt: %2</translation>
        </message>
        <message>
            <source>A condition names a field that does not exist</source>
            <translation>Eine Bedingung nennt ein Feld, das es nicht gibt</translation>
        </message>
        <message>
            <source>There is no field “%1” in %2, or the API user cannot see it</source>
            <translation>Das Feld „%1“ gibt es in %2 nicht, oder der API-Benutzer sieht es nicht</translation>
        </message>
        <message>
            <source>Conditions take API names: lockstepctl fields list --all shows them.</source>
            <translation>Bedingungen verwenden API-Namen: lockstepctl fields list --all zeigt sie.</translation>
        </message>
        <message>
            <source>There is no such field to sync</source>
            <translation>Dieses Feld gibt es zum Synchronisieren nicht</translation>
        </message>
        <message>
            <source>There is no field %1 to sync</source>
            <translation>Das Feld %1 gibt es zum Synchronisieren nicht</translation>
        </message>
        <message>
            <source>Check the spelling: lockstepctl fields list --all shows every field the sync user can see.</source>
            <translation>Prüfen Sie die Schreibweise: lockstepctl fields list --all zeigt jedes Feld, das der Sync-Benutzer sieht.</translation>
        </message>
        <message>
            <source>A field is not visible to the sync user</source>
            <translation>Ein Feld ist für den Sync-Benutzer nicht sichtbar</translation>
        </message>
        <message>
            <source>%1 is not visible to the sync user</source>
            <translation>%1 ist für den Sync-Benutzer nicht sichtbar</translation>
        </message>
        <message>
            <source>Its values are kept. Ask a Salesforce admin to make the field visible, or switch it off.</source>
            <translation>Seine Werte bleiben erhalten. Bitten Sie die Salesforce-Administration, das Feld sichtbar zu machen, oder schalten Sie es aus.</translation>
        </message>
        <message>
            <source>A field is visible again</source>
            <translation>Ein Feld ist wieder sichtbar</translation>
        </message>
        <message>
            <source>%1 is visible again</source>
            <translation>%1 ist wieder sichtbar</translation>
        </message>
        <message>
            <source>Marketo does not let the smart list be exported</source>
            <translation>Marketo lässt die Smart-Liste nicht exportieren</translation>
        </message>
        <message>
            <source>Changes are synced meanwhile. Who is on the list is read as soon as it can be exported: it is tried again every hour.</source>
            <translation>Änderungen werden inzwischen synchronisiert. Wer auf der Liste steht, wird gelesen, sobald sie exportiert werden kann: jede Stunde wird es neu versucht.</translation>
        </message>
        <message>
            <source>The field has no Marketo field</source>
            <translation>Das Feld hat kein Marketo-Feld</translation>
        </message>
        <message>
            <source>%1 has no Marketo field</source>
            <translation>%1 hat kein Marketo-Feld</translation>
        </message>
        <message>
            <source>Choose one under Fields, or with: lockstepctl fields set %1 --marketo NAME</source>
            <translation>Wählen Sie eines unter „Felder“ oder mit: lockstepctl fields set %1 --marketo NAME</translation>
        </message>
        <message>
            <source>Marketo does not show the mapped field</source>
            <translation>Marketo zeigt das zugeordnete Feld nicht</translation>
        </message>
        <message>
            <source>Marketo has no field “%1”, or hides it</source>
            <translation>Marketo hat kein Feld „%1“ oder verbirgt es</translation>
        </message>
        <message>
            <source>Choose another Marketo field, or create it in Marketo.</source>
            <translation>Wählen Sie ein anderes Marketo-Feld oder erstellen Sie es in Marketo.</translation>
        </message>
        <message>
            <source>The Marketo field serves another field already</source>
            <translation>Das Marketo-Feld ist bereits einem anderen Feld zugeordnet</translation>
        </message>
        <message>
            <source>The Marketo field “%1” already serves %2</source>
            <translation>Das Marketo-Feld „%1“ ist bereits %2 zugeordnet</translation>
        </message>
        <message>
            <source>Choose another Marketo field, or switch the other field off first.</source>
            <translation>Wählen Sie ein anderes Marketo-Feld oder schalten Sie zuerst das andere Feld aus.</translation>
        </message>
        <message>
            <source>This Marketo field holds the link to Salesforce</source>
            <translation>Dieses Marketo-Feld enthält die Verknüpfung zu Salesforce</translation>
        </message>
        <message>
            <source>The Marketo field “%1” holds the link to Salesforce</source>
            <translation>Das Marketo-Feld „%1“ enthält die Verknüpfung zu Salesforce</translation>
        </message>
        <message>
            <source>Choose another Marketo field.</source>
            <translation>Wählen Sie ein anderes Marketo-Feld.</translation>
        </message>
        <message>
            <source>The field is read-only on both sides</source>
            <translation>Das Feld ist auf beiden Seiten schreibgeschützt</translation>
        </message>
        <message>
            <source>%1 is read-only in Salesforce, and %2 in Marketo</source>
            <translation>%1 ist in Salesforce schreibgeschützt und %2 in Marketo</translation>
        </message>
        <message>
            <source>Choose another Marketo field, or ask for edit access on one side.</source>
            <translation>Wählen Sie ein anderes Marketo-Feld oder bitten Sie auf einer Seite um Bearbeitungszugriff.</translation>
        </message>
        <message>
            <source>The field is read-only in Salesforce</source>
            <translation>Das Feld ist in Salesforce schreibgeschützt</translation>
        </message>
        <message>
            <source>%1 is read-only in Salesforce</source>
            <translation>%1 ist in Salesforce schreibgeschützt</translation>
        </message>
        <message>
            <source>Let it go to Marketo only, or ask a Salesforce admin for edit access.</source>
            <translation>Lassen Sie es nur nach Marketo gehen oder bitten Sie die Salesforce-Administration um Bearbeitungszugriff.</translation>
        </message>
        <message>
            <source>The field is read-only in Marketo</source>
            <translation>Das Feld ist in Marketo schreibgeschützt</translation>
        </message>
        <message>
            <source>The Marketo field “%1” is read-only</source>
            <translation>Das Marketo-Feld „%1“ ist schreibgeschützt</translation>
        </message>
        <message>
            <source>Let it go to Salesforce only, or choose another Marketo field.</source>
            <translation>Lassen Sie es nur nach Salesforce gehen oder wählen Sie ein anderes Marketo-Feld.</translation>
        </message>
        <message>
            <source>The two fields have different types</source>
            <translation>Die beiden Felder haben verschiedene Typen</translation>
        </message>
        <message>
            <source>%1 is of type %2, but “%3” in Marketo of type %4</source>
            <translation>%1 hat den Typ %2, „%3“ in Marketo aber den Typ %4</translation>
        </message>
        <message>
            <source>Values that do not fit are held back with a reason; choose a field of the same type to avoid that.</source>
            <translation>Werte, die nicht passen, werden mit einem Grund zurückgehalten; um das zu vermeiden, wählen Sie ein Feld desselben Typs.</translation>
        </message>
        <message>
            <source>The fields of both systems have not been read yet</source>
            <translation>Die Felder beider Systeme wurden noch nicht gelesen</translation>
        </message>
        <message>
            <source>Connect both systems and run check or sync once.</source>
            <translation>Verbinden Sie beide Systeme und führen Sie einmal check oder sync aus.</translation>
        </message>
        <message>
            <source>The picklist does not take this value</source>
            <translation>Die Auswahlliste nimmt diesen Wert nicht an</translation>
        </message>
        <message>
            <source>The restricted picklist %1 does not take “%2”; allowed: %3</source>
            <translation>Die eingeschränkte Auswahlliste %1 nimmt „%2“ nicht an; erlaubt: %3</translation>
        </message>
        <message>
            <source>Values of this field cannot be mapped</source>
            <translation>Werte dieses Felds können nicht zugeordnet werden</translation>
        </message>
        <message>
            <source>Values of %1 cannot be mapped: it is of type %2</source>
            <translation>Werte von %1 können nicht zugeordnet werden: Das Feld hat den Typ %2</translation>
        </message>
        <message>
            <source>Only texts and picklists have values to map.</source>
            <translation>Nur Texte und Auswahllisten haben Werte, die zugeordnet werden können.</translation>
        </message>
        <message>
            <source>This value is not mapped</source>
            <translation>Dieser Wert ist nicht zugeordnet</translation>
        </message>
        <message>
            <source>“%2” of %1 is not mapped</source>
            <translation>„%2“ von %1 ist nicht zugeordnet</translation>
        </message>
        <message>
            <source>lockstepctl fields list shows the value maps of a field with --json.</source>
            <translation>lockstepctl fields list zeigt mit --json die Wertzuordnungen eines Felds.</translation>
        </message>
        <message>
            <source>This cannot be the name of a field</source>
            <translation>Dies kann nicht der Name eines Felds sein</translation>
        </message>
        <message>
            <source>“%1” cannot be the name of a field</source>
            <translation>„%1“ kann nicht der Name eines Felds sein</translation>
        </message>
        <message>
            <source>Check the field names in the settings.</source>
            <translation>Prüfen Sie die Feldnamen in den Einstellungen.</translation>
        </message>
        <message>
            <source>The workspace belongs to another Salesforce or Marketo</source>
            <translation>Der Arbeitsbereich gehört zu einem anderen Salesforce oder Marketo</translation>
        </message>
        <message>
            <source>The connection to %1 reaches %3, but this workspace was made with %2</source>
            <translation>Die Verbindung zu %1 erreicht %3, dieser Arbeitsbereich wurde aber mit %2 angelegt</translation>
        </message>
        <message>
            <source>Nothing is written. Connect to the former one again, or create a workspace of its own for this one.</source>
            <translation>Nichts wird geschrieben. Verbinden Sie wieder das frühere System oder legen Sie für dieses einen eigenen Arbeitsbereich an.</translation>
        </message>
        <message>
            <source>The link fields do not exist yet</source>
            <translation>Die Verknüpfungsfelder gibt es noch nicht</translation>
        </message>
        <message>
            <source>The link fields do not exist yet, are hidden or may not be edited: %1</source>
            <translation>Die Verknüpfungsfelder gibt es noch nicht, sie sind verborgen oder nicht bearbeitbar: %1</translation>
        </message>
        <message>
            <source>Run setup: it creates them, or says what to ask an admin for.</source>
            <translation>Führen Sie die Einrichtung (setup) aus: Sie erstellt sie oder sagt, worum die Administration zu bitten ist.</translation>
        </message>
        <message>
            <source>The sync user cannot see an object in Salesforce</source>
            <translation>Der Sync-Benutzer sieht ein Objekt in Salesforce nicht</translation>
        </message>
        <message>
            <source>The sync user cannot see the object %1 in Salesforce</source>
            <translation>Der Sync-Benutzer sieht das Objekt %1 in Salesforce nicht</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin for read and edit access to leads and contacts.</source>
            <translation>Bitten Sie die Salesforce-Administration um Lese- und Bearbeitungszugriff auf Leads und Kontakte.</translation>
        </message>
        <message>
            <source>The sync user may not create and edit these records</source>
            <translation>Der Sync-Benutzer darf diese Datensätze nicht anlegen und bearbeiten</translation>
        </message>
        <message>
            <source>The sync user may not create and edit %1 records</source>
            <translation>Der Sync-Benutzer darf Datensätze der Art %1 nicht anlegen und bearbeiten</translation>
        </message>
        <message>
            <source>Ask an admin for create and edit access to leads and contacts, or to people.</source>
            <translation>Bitten Sie die Administration um das Recht, Leads und Kontakte oder Personen anzulegen und zu bearbeiten.</translation>
        </message>
        <message>
            <source>This database is an old copy: nothing is written</source>
            <translation>Diese Datenbank ist eine alte Kopie: Nichts wird geschrieben</translation>
        </message>
        <message>
            <source>It knows nothing of the runs since. lockstepctl sync --preview lists what it would change; lockstepctl confirm lets it.</source>
            <translation>Sie weiß nichts von den Läufen seither. lockstepctl sync --preview listet auf, was sie ändern würde; lockstepctl confirm lässt es zu.</translation>
        </message>
        <message>
            <source>This database belongs to other systems: nothing is written</source>
            <translation>Diese Datenbank gehört zu anderen Systemen: Nichts wird geschrieben</translation>
        </message>
        <message>
            <source>This database belongs to %2, but the connection to %1 leads to %3</source>
            <translation>Diese Datenbank gehört zu %2, die Verbindung zu %1 führt aber zu %3</translation>
        </message>
        <message>
            <source>Make a new workspace for the other system, or look with lockstepctl sync --preview and let it write with lockstepctl confirm.</source>
            <translation>Legen Sie für das andere System einen neuen Arbeitsbereich an, oder sehen Sie mit lockstepctl sync --preview nach und lassen Sie mit lockstepctl confirm schreiben.</translation>
        </message>
        <message>
            <source>The database was lost and has been made anew</source>
            <translation>Die Datenbank war verloren und wurde neu angelegt</translation>
        </message>
        <message>
            <source>The database was damaged and has been set aside as %1; saved from it: %2 links and %3 field choices</source>
            <translation>Die Datenbank war beschädigt und wurde als %1 beiseitegelegt; daraus gerettet: %2 Verknüpfungen und %3 Feldauswahlen</translation>
        </message>
        <message>
            <source>The log and what was open before are gone. Check the fields and the preview; lockstepctl confirm ends this notice and lets the conflict rules decide what differs.</source>
            <translation>Das Protokoll und was vorher offen war, sind verloren. Prüfen Sie die Felder und die Vorschau; lockstepctl confirm beendet diesen Hinweis und lässt die Konfliktregeln über Abweichungen entscheiden.</translation>
        </message>
        <message>
            <source>The log and what was open before are gone. Check the page Fields, and what differs under Attention.</source>
            <translation>Das Protokoll und was vorher offen war, sind verloren. Prüfen Sie die Seite „Felder“ und unter „Zu klären“, was abweicht.</translation>
        </message>
        <message>
            <source>Both sides differ, and the database that knew why is lost</source>
            <translation>Beide Seiten unterscheiden sich, und die Datenbank, die den Grund kannte, ist verloren</translation>
        </message>
        <message>
            <source>%1 differs, and the database that knew why is lost</source>
            <translation>%1 unterscheidet sich, und die Datenbank, die den Grund kannte, ist verloren</translation>
        </message>
        <message>
            <source>Make both sides equal, or let the conflict rules decide for all of them: lockstepctl confirm, then sync.</source>
            <translation>Gleichen Sie beide Seiten an, oder lassen Sie die Konfliktregeln für alle entscheiden: lockstepctl confirm, dann sync.</translation>
        </message>
        <message>
            <source>The daily backup could not be written</source>
            <translation>Die tägliche Sicherung konnte nicht geschrieben werden</translation>
        </message>
        <message>
            <source>The daily backup could not be written: %1</source>
            <translation>Die tägliche Sicherung konnte nicht geschrieben werden: %1</translation>
        </message>
        <message>
            <source>The daily backup was damaged and is gone again</source>
            <translation>Die tägliche Sicherung war beschädigt und wurde wieder entfernt</translation>
        </message>
        <message>
            <source>Check the disk; it is made again after the next run.</source>
            <translation>Prüfen Sie den Datenträger; sie wird nach dem nächsten Lauf neu erstellt.</translation>
        </message>
        <message>
            <source>There is no such run</source>
            <translation>Diesen Lauf gibt es nicht</translation>
        </message>
        <message>
            <source>There is no run %1</source>
            <translation>Den Lauf %1 gibt es nicht</translation>
        </message>
        <message>
            <source>lockstepctl runs lists them; old ones are forgotten after retentionDays.</source>
            <translation>lockstepctl runs listet sie auf; alte werden nach retentionDays vergessen.</translation>
        </message>
        <message>
            <source>Changed by someone since</source>
            <translation>Seither von jemandem geändert</translation>
        </message>
        <message>
            <source>The record is not there any more</source>
            <translation>Den Datensatz gibt es nicht mehr</translation>
        </message>
        <message>
            <source>The field is not kept in step any more</source>
            <translation>Das Feld wird nicht mehr synchronisiert</translation>
        </message>
        <message>
            <source>Switch it on under Fields and undo the run again.</source>
            <translation>Schalten Sie es unter „Felder“ ein und nehmen Sie den Lauf erneut zurück.</translation>
        </message>
        <message>
            <source>Could not be deleted, or it is not known yet</source>
            <translation>Konnte nicht gelöscht werden, oder es ist noch nicht bekannt</translation>
        </message>
        <message>
            <source>The log of the undo says more; undo the run again to finish.</source>
            <translation>Das Protokoll der Rücknahme sagt mehr; nehmen Sie den Lauf zum Abschluss erneut zurück.</translation>
        </message>
        <message>
            <source>The record filter keeps the record from flowing</source>
            <translation>Der Datensatzfilter hält den Datensatz zurück</translation>
        </message>
        <message>
            <source>It flows again by itself once it passes filter.lead or filter.contact.</source>
            <translation>Er fließt von selbst wieder, sobald er filter.lead oder filter.contact erfüllt.</translation>
        </message>
        <message>
            <source>The record passes the record filter again</source>
            <translation>Der Datensatz erfüllt den Datensatzfilter wieder</translation>
        </message>
        <message>
            <source>What the run had created was deleted again</source>
            <translation>Was der Lauf erstellt hatte, wurde wieder gelöscht</translation>
        </message>
        <message>
            <source>Someone edited the record in Salesforce meanwhile</source>
            <translation>Jemand hat den Datensatz inzwischen in Salesforce bearbeitet</translation>
        </message>
        <message>
            <source>Nothing to do: it is read and compared again.</source>
            <translation>Nichts zu tun: Er wird erneut gelesen und verglichen.</translation>
        </message>
        <message>
            <source>Someone edited the record meanwhile</source>
            <translation>Jemand hat den Datensatz inzwischen bearbeitet</translation>
        </message>
        <message>
            <source>Loop: something changes the field in turns on both sides</source>
            <translation>Schleife: Etwas ändert das Feld abwechselnd auf beiden Seiten</translation>
        </message>
        <message>
            <source>Loop: after each write of the sync something changes %1 again, on both sides in turns</source>
            <translation>Schleife: Nach jedem Schreiben der Synchronisierung ändert etwas %1 wieder, abwechselnd auf beiden Seiten</translation>
        </message>
        <message>
            <source>The field of this person is frozen. Stop one of the two automations, or let the field go one way only; then retry.</source>
            <translation>Das Feld dieser Person ist eingefroren. Stoppen Sie eine der beiden Automatisierungen oder lassen Sie das Feld nur in eine Richtung gehen; versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>Two people, one record</source>
            <translation>Zwei Personen, ein Datensatz</translation>
        </message>
        <message>
            <source>Two people in Marketo (%1 and %2) belong to one Salesforce record, %3</source>
            <translation>Zwei Personen in Marketo (%1 und %2) gehören zu einem Salesforce-Datensatz, %3</translation>
        </message>
        <message>
            <source>Merge the two people in Marketo.</source>
            <translation>Führen Sie die beiden Personen in Marketo zusammen.</translation>
        </message>
        <message>
            <source>Two records, one person</source>
            <translation>Zwei Datensätze, eine Person</translation>
        </message>
        <message>
            <source>Two Salesforce records (%1 and %2) belong to one person in Marketo, %3</source>
            <translation>Zwei Salesforce-Datensätze (%1 und %2) gehören zu einer Person in Marketo, %3</translation>
        </message>
        <message>
            <source>Merge the two records in Salesforce.</source>
            <translation>Führen Sie die beiden Datensätze in Salesforce zusammen.</translation>
        </message>
        <message>
            <source>Deleted in Salesforce</source>
            <translation>In Salesforce gelöscht</translation>
        </message>
        <message>
            <source>Restore the record from the recycle bin, or create a new lead: with Sync Person to SFDC, on the command line with push --yes.</source>
            <translation>Stellen Sie den Datensatz aus dem Papierkorb wieder her oder erstellen Sie einen neuen Lead: mit Sync Person to SFDC, auf der Befehlszeile mit push --yes.</translation>
        </message>
        <message>
            <source>Deleted in Marketo</source>
            <translation>In Marketo gelöscht</translation>
        </message>
        <message>
            <source>The record stays; its next edit in Salesforce creates the person again, unless recreate.inMarketo is off.</source>
            <translation>Der Datensatz bleibt; seine nächste Änderung in Salesforce erstellt die Person neu, außer wenn recreate.inMarketo ausgeschaltet ist.</translation>
        </message>
        <message>
            <source>The system refused the record without a reason</source>
            <translation>Das System hat den Datensatz ohne Begründung abgelehnt</translation>
        </message>
        <message>
            <source>Edit the record by hand in that system: it usually says there what it wants.</source>
            <translation>Bearbeiten Sie den Datensatz in diesem System von Hand: Meist sagt es dort, was es verlangt.</translation>
        </message>
        <message>
            <source>Several people or records could belong together</source>
            <translation>Mehrere Personen oder Datensätze könnten zusammengehören</translation>
        </message>
        <message>
            <source>%2 people and %3 records have the e-mail address %1</source>
            <translation>%2 Personen und %3 Datensätze haben die E-Mail-Adresse %1</translation>
        </message>
        <message>
            <source>Nothing is linked or created until you choose: merge the duplicates, or link the right ones.</source>
            <translation>Nichts wird verknüpft oder erstellt, bis Sie wählen: Führen Sie die Duplikate zusammen oder verknüpfen Sie die richtigen.</translation>
        </message>
        <message>
            <source>It is not known yet whether the last write was carried out</source>
            <translation>Es ist noch nicht bekannt, ob der letzte Schreibvorgang ausgeführt wurde</translation>
        </message>
        <message>
            <source>Nothing to do: it is looked up, and nothing is written twice meanwhile.</source>
            <translation>Nichts zu tun: Es wird nachgesehen, und inzwischen wird nichts doppelt geschrieben.</translation>
        </message>
        <message>
            <source>An earlier write of this person may still be carried out</source>
            <translation>Ein früherer Schreibvorgang dieser Person wird vielleicht noch ausgeführt</translation>
        </message>
        <message>
            <source>An earlier write of person %1 may still be carried out, until %2</source>
            <translation>Ein früherer Schreibvorgang der Person %1 wird vielleicht noch ausgeführt, bis %2</translation>
        </message>
        <message>
            <source>Try again after that time; nothing is lost meanwhile.</source>
            <translation>Versuchen Sie es nach dieser Zeit erneut; inzwischen geht nichts verloren.</translation>
        </message>
        <message>
            <source>The request was not carried out</source>
            <translation>Die Anfrage wurde nicht ausgeführt</translation>
        </message>
        <message>
            <source>The request was not sent</source>
            <translation>Die Anfrage wurde nicht gesendet</translation>
        </message>
        <message>
            <source>A field may not be written and is suspended</source>
            <translation>Ein Feld darf nicht geschrieben werden und ist ausgesetzt</translation>
        </message>
        <message>
            <source>The other fields are synced. Ask an admin for access to the field, or switch it off.</source>
            <translation>Die anderen Felder werden synchronisiert. Bitten Sie die Administration um Zugriff auf das Feld, oder schalten Sie es aus.</translation>
        </message>
        <message>
            <source>There is no such person</source>
            <translation>Diese Person gibt es nicht</translation>
        </message>
        <message>
            <source>There is no person %1 in Marketo, or the sync has not seen it yet</source>
            <translation>Die Person %1 gibt es in Marketo nicht, oder die Synchronisierung hat sie noch nicht gesehen</translation>
        </message>
        <message>
            <source>Check the id; a new person is seen at the next sync.</source>
            <translation>Prüfen Sie die ID; eine neue Person wird bei der nächsten Synchronisierung gesehen.</translation>
        </message>
        <message>
            <source>There is no such lead or contact</source>
            <translation>Diesen Lead oder Kontakt gibt es nicht</translation>
        </message>
        <message>
            <source>There is no lead or contact %1 in Salesforce, or the sync user cannot see it</source>
            <translation>Den Lead oder Kontakt %1 gibt es in Salesforce nicht, oder der Sync-Benutzer sieht ihn nicht</translation>
        </message>
        <message>
            <source>Check the id, and whether the record is shared with the sync user.</source>
            <translation>Prüfen Sie die ID und ob der Datensatz für den Sync-Benutzer freigegeben ist.</translation>
        </message>
        <message>
            <source>There is no such group of failures</source>
            <translation>Diese Gruppe von Fehlern gibt es nicht</translation>
        </message>
        <message>
            <source>There is no group %1 of open failures, or all of it has been resolved</source>
            <translation>Die Gruppe %1 offener Fehler gibt es nicht, oder alle ihre Fehler sind behoben</translation>
        </message>
        <message>
            <source>See what is open with: lockstepctl errors</source>
            <translation>Was offen ist, zeigt: lockstepctl errors</translation>
        </message>
        <message>
            <source>A contact cannot be given to a queue</source>
            <translation>Ein Kontakt kann keiner Warteschlange zugewiesen werden</translation>
        </message>
        <message>
            <source>Person %1 is a contact, and a contact cannot be given to a queue</source>
            <translation>Person %1 ist ein Kontakt, und ein Kontakt kann keiner Warteschlange zugewiesen werden</translation>
        </message>
        <message>
            <source>Choose a user or auto instead: a queue would need a second, duplicate lead.</source>
            <translation>Wählen Sie stattdessen einen Benutzer oder auto: Eine Warteschlange bräuchte einen zweiten, doppelten Lead.</translation>
        </message>
        <message>
            <source>The sync user no longer sees this record</source>
            <translation>Der Sync-Benutzer sieht diesen Datensatz nicht mehr</translation>
        </message>
        <message>
            <source>The sync user no longer sees the record %2 of person %1</source>
            <translation>Der Sync-Benutzer sieht den Datensatz %2 der Person %1 nicht mehr</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to share the record with the sync user. Only with “View All Data” can the sync tell that a record was deleted for good.</source>
            <translation>Bitten Sie die Salesforce-Administration, den Datensatz für den Sync-Benutzer freizugeben. Nur mit „Alle Daten anzeigen“ kann die Synchronisation erkennen, dass ein Datensatz endgültig gelöscht wurde.</translation>
        </message>
        <message>
            <source>The API user no longer sees this person</source>
            <translation>Der API-Benutzer sieht diese Person nicht mehr</translation>
        </message>
        <message>
            <source>Marketo no longer shows person %1 to the API user, and no deletion is known</source>
            <translation>Marketo zeigt dem API-Benutzer die Person %1 nicht mehr, und eine Löschung ist nicht bekannt</translation>
        </message>
        <message>
            <source>Ask a Marketo admin to give the API user access to the person's workspace.</source>
            <translation>Bitten Sie die Marketo-Administration, dem API-Benutzer Zugriff auf den Marketo-Arbeitsbereich der Person zu geben.</translation>
        </message>
        <message>
            <source>The share of today's API calls that the sync may use is used up</source>
            <translation>Der Anteil der heutigen API-Aufrufe, den die Synchronisierung verbrauchen darf, ist aufgebraucht</translation>
        </message>
        <message>
            <source>The sync has reached its share of today's API calls: %2 of %3 are used</source>
            <translation>Die Synchronisierung hat ihren Anteil der heutigen API-Aufrufe erreicht: %2 von %3 sind verbraucht</translation>
        </message>
        <message>
            <source>Nothing is lost: it resumes by itself. To allow more, raise quota.background or quota.push.</source>
            <translation>Nichts geht verloren: Sie läuft von selbst weiter. Um mehr zu erlauben, erhöhen Sie quota.background oder quota.push.</translation>
        </message>
        <message>
            <source>The server was not found</source>
            <translation>Der Server wurde nicht gefunden</translation>
        </message>
        <message>
            <source>The server %1 was not found</source>
            <translation>Der Server %1 wurde nicht gefunden</translation>
        </message>
        <message>
            <source>Nothing answers at this address</source>
            <translation>Unter dieser Adresse antwortet nichts</translation>
        </message>
        <message>
            <source>Nothing answers at %1, port %2</source>
            <translation>Unter %1, Port %2, antwortet nichts</translation>
        </message>
        <message>
            <source>The server's certificate could not be verified</source>
            <translation>Das Zertifikat des Servers konnte nicht überprüft werden</translation>
        </message>
        <message>
            <source>The certificate of %1 could not be verified: %2</source>
            <translation>Das Zertifikat von %1 konnte nicht überprüft werden: %2</translation>
        </message>
        <message>
            <source>Check the address; behind a company proxy, install its certificate in the system.</source>
            <translation>Prüfen Sie die Adresse; hinter einem Firmen-Proxy installieren Sie dessen Zertifikat im System.</translation>
        </message>
        <message>
            <source>The network failed</source>
            <translation>Das Netzwerk ist ausgefallen</translation>
        </message>
        <message>
            <source>The network failed on the way to %1: %2</source>
            <translation>Das Netzwerk ist auf dem Weg zu %1 ausgefallen: %2</translation>
        </message>
        <message>
            <source>The connection was cut before the answer came</source>
            <translation>Die Verbindung wurde getrennt, bevor die Antwort kam</translation>
        </message>
        <message>
            <source>%1 cut the connection before the answer came</source>
            <translation>%1 hat die Verbindung getrennt, bevor die Antwort kam</translation>
        </message>
        <message>
            <source>No answer in time</source>
            <translation>Keine rechtzeitige Antwort</translation>
        </message>
        <message>
            <source>%1 did not answer within %2 seconds</source>
            <translation>%1 hat nicht innerhalb von %2 Sekunden geantwortet</translation>
        </message>
        <message>
            <source>Salesforce gave up a bulk job</source>
            <translation>Salesforce hat einen Massenauftrag aufgegeben</translation>
        </message>
        <message>
            <source>An answer ended in the middle</source>
            <translation>Eine Antwort endete mittendrin</translation>
        </message>
        <message>
            <source>An answer of %1 ended in the middle</source>
            <translation>Eine Antwort von %1 endete mittendrin</translation>
        </message>
        <message>
            <source>The server answered with something else than data</source>
            <translation>Der Server antwortete mit etwas anderem als Daten</translation>
        </message>
        <message>
            <source>%1 answered with a web page or other text instead of data</source>
            <translation>%1 antwortete mit einer Webseite oder anderem Text statt mit Daten</translation>
        </message>
        <message>
            <source>Check the address of the connection; a proxy or a maintenance page may be in the way.</source>
            <translation>Prüfen Sie die Adresse der Verbindung; vielleicht ist ein Proxy oder eine Wartungsseite im Weg.</translation>
        </message>
        <message>
            <source>The server's answer was not of the expected form</source>
            <translation>Die Antwort des Servers hatte nicht die erwartete Form</translation>
        </message>
        <message>
            <source>The answer of %1 was not of the expected form</source>
            <translation>Die Antwort von %1 hatte nicht die erwartete Form</translation>
        </message>
        <message>
            <source>Check that the address of the connection is that of the right system.</source>
            <translation>Prüfen Sie, ob die Adresse der Verbindung die des richtigen Systems ist.</translation>
        </message>
        <message>
            <source>An answer was too large</source>
            <translation>Eine Antwort war zu groß</translation>
        </message>
        <message>
            <source>An answer of %1 was larger than %2 MB</source>
            <translation>Eine Antwort von %1 war größer als %2 MB</translation>
        </message>
        <message>
            <source>The server redirects to another address</source>
            <translation>Der Server leitet auf eine andere Adresse um</translation>
        </message>
        <message>
            <source>%1 redirects to %2, which is not followed</source>
            <translation>%1 leitet auf %2 um; dem wird nicht gefolgt</translation>
        </message>
        <message>
            <source>Enter the final address in the connection.</source>
            <translation>Geben Sie die endgültige Adresse in der Verbindung ein.</translation>
        </message>
        <message>
            <source>No browser could be started</source>
            <translation>Es konnte kein Browser gestartet werden</translation>
        </message>
        <message>
            <source>The access could not be taken back</source>
            <translation>Der Zugriff konnte nicht zurückgenommen werden</translation>
        </message>
        <message>
            <source>Do it in Salesforce, under “Connected Apps OAuth Usage”.</source>
            <translation>Nehmen Sie ihn in Salesforce unter „Connected Apps OAuth Usage“ zurück.</translation>
        </message>
        <message>
            <source>Set a standard browser in the desktop's settings.</source>
            <translation>Legen Sie in den Einstellungen des Desktops einen Standardbrowser fest.</translation>
        </message>
        <message>
            <source>This is not a web address</source>
            <translation>Dies ist keine Webadresse</translation>
        </message>
        <message>
            <source>“%1” is not a web address</source>
            <translation>„%1“ ist keine Webadresse</translation>
        </message>
        <message>
            <source>Enter it as https://… with the host's name.</source>
            <translation>Geben Sie sie als https://… mit dem Namen des Hosts ein.</translation>
        </message>
        <message>
            <source>The connection is not complete</source>
            <translation>Die Verbindung ist nicht vollständig</translation>
        </message>
        <message>
            <source>Fill in every field of the form.</source>
            <translation>Füllen Sie jedes Feld des Formulars aus.</translation>
        </message>
        <message>
            <source>The address is not encrypted</source>
            <translation>Die Adresse ist nicht verschlüsselt</translation>
        </message>
        <message>
            <source>Use https://; plain http:// is allowed only for this computer.</source>
            <translation>Verwenden Sie https://; einfaches http:// ist nur für diesen Computer erlaubt.</translation>
        </message>
        <message>
            <source>The server refused the request</source>
            <translation>Der Server hat die Anfrage abgelehnt</translation>
        </message>
        <message>
            <source>%2 refused the request with HTTP status %1</source>
            <translation>%2 hat die Anfrage mit dem HTTP-Status %1 abgelehnt</translation>
        </message>
        <message>
            <source>Check the address of the connection and the permissions of the API user.</source>
            <translation>Prüfen Sie die Adresse der Verbindung und die Rechte des API-Benutzers.</translation>
        </message>
        <message>
            <source>The server is in trouble at the moment</source>
            <translation>Der Server ist zurzeit gestört</translation>
        </message>
        <message>
            <source>%2 is in trouble at the moment (HTTP status %1)</source>
            <translation>%2 ist zurzeit gestört (HTTP-Status %1)</translation>
        </message>
        <message>
            <source>Too many long requests to Salesforce at once</source>
            <translation>Zu viele gleichzeitige lange Anfragen an Salesforce</translation>
        </message>
        <message>
            <source>Salesforce no longer offers this API version</source>
            <translation>Salesforce bietet diese API-Version nicht mehr an</translation>
        </message>
        <message>
            <source>Connect again with a newer --api-version.</source>
            <translation>Verbinden Sie neu mit einer neueren --api-version.</translation>
        </message>
        <message>
            <source>Salesforce does not offer the API version</source>
            <translation>Salesforce bietet die API-Version nicht an</translation>
        </message>
        <message>
            <source>Salesforce does not offer API version %1, but %2</source>
            <translation>Salesforce bietet die API-Version %1 nicht an, sondern %2</translation>
        </message>
        <message>
            <source>Connect again with one of these as --api-version.</source>
            <translation>Verbinden Sie neu mit einer davon als --api-version.</translation>
        </message>
        <message>
            <source>A query is too long for Salesforce</source>
            <translation>Eine Abfrage ist zu lang für Salesforce</translation>
        </message>
        <message>
            <source>Switch off some of the fields.</source>
            <translation>Schalten Sie einige der Felder aus.</translation>
        </message>
        <message>
            <source>This way of signing in is not available</source>
            <translation>Diese Art der Anmeldung ist nicht verfügbar</translation>
        </message>
        <message>
            <source>The sign-in flow “%1” is not available</source>
            <translation>Der Anmelde-Flow „%1“ ist nicht verfügbar</translation>
        </message>
        <message>
            <source>Connect Salesforce with --flow browser, client-credentials or jwt.</source>
            <translation>Verbinden Sie Salesforce mit --flow browser, client-credentials oder jwt.</translation>
        </message>
        <message>
            <source>Access was refused in the browser</source>
            <translation>Der Zugriff wurde im Browser verweigert</translation>
        </message>
        <message>
            <source>Connect again and press Allow, as the user the sync is to act as.</source>
            <translation>Verbinden Sie neu und drücken Sie „Zulassen“, als der Benutzer, als der die Synchronisierung handeln soll.</translation>
        </message>
        <message>
            <source>The answer from the browser was not meant for this sign-in</source>
            <translation>Die Antwort aus dem Browser war nicht für diese Anmeldung bestimmt</translation>
        </message>
        <message>
            <source>It was not used. Connect again; close older sign-in pages before.</source>
            <translation>Sie wurde nicht verwendet. Verbinden Sie neu; schließen Sie vorher ältere Anmeldeseiten.</translation>
        </message>
        <message>
            <source>No answer came from the browser in time</source>
            <translation>Aus dem Browser kam nicht rechtzeitig eine Antwort</translation>
        </message>
        <message>
            <source>Connect again and answer the page within two minutes.</source>
            <translation>Verbinden Sie neu und beantworten Sie die Seite innerhalb von zwei Minuten.</translation>
        </message>
        <message>
            <source>The ports for the browser's answer are in use</source>
            <translation>Die Ports für die Antwort des Browsers sind belegt</translation>
        </message>
        <message>
            <source>The ports for the browser's answer are in use: %1</source>
            <translation>Die Ports für die Antwort des Browsers sind belegt: %1</translation>
        </message>
        <message>
            <source>Close the program that uses them, or the other sign-in, and connect again.</source>
            <translation>Schließen Sie das Programm, das sie verwendet, oder die andere Anmeldung und verbinden Sie neu.</translation>
        </message>
        <message>
            <source>Another process is signing in to Salesforce</source>
            <translation>Ein anderer Prozess meldet sich gerade bei Salesforce an</translation>
        </message>
        <message>
            <source>Salesforce gave no lasting access</source>
            <translation>Salesforce gab keinen dauerhaften Zugriff</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to allow the app the scope refresh_token.</source>
            <translation>Bitten Sie die Salesforce-Administration, der Anwendung den Bereich refresh_token zu erlauben.</translation>
        </message>
        <message>
            <source>The key file cannot be read</source>
            <translation>Die Schlüsseldatei kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>The key file %1 cannot be read</source>
            <translation>Die Schlüsseldatei %1 kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>Check the path given with --key-file and who may read it.</source>
            <translation>Prüfen Sie den mit --key-file angegebenen Pfad und wer die Datei lesen darf.</translation>
        </message>
        <message>
            <source>The key file holds no usable RSA private key</source>
            <translation>Die Schlüsseldatei enthält keinen brauchbaren privaten RSA-Schlüssel</translation>
        </message>
        <message>
            <source>It must be a private RSA key in PEM form without a password: the one that belongs to the certificate of the app.</source>
            <translation>Es muss ein privater RSA-Schlüssel im PEM-Format ohne Kennwort sein: der zum Zertifikat der Anwendung gehörende.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <source>Nothing is lost: the next sync continues here.</source>
            <translation>Nichts geht verloren: Die nächste Synchronisierung macht hier weiter.</translation>
        </message>
        <message>
            <source>A secret is missing</source>
            <translation>Ein Geheimnis fehlt</translation>
        </message>
        <message>
            <source>The secret %1 is missing</source>
            <translation>Das Geheimnis %1 fehlt</translation>
        </message>
        <message>
            <source>Give it in the environment variable %1, as a systemd credential of that name ($CREDENTIALS_DIRECTORY/%1), or in the system keychain by connecting again.</source>
            <translation>Geben Sie es in der Umgebungsvariablen %1, als systemd-Credential dieses Namens ($CREDENTIALS_DIRECTORY/%1) oder, indem Sie neu verbinden, im Schlüsselbund des Systems an.</translation>
        </message>
        <message>
            <source>The system keychain does not hold this secret</source>
            <translation>Der Schlüsselbund des Systems enthält dieses Geheimnis nicht</translation>
        </message>
        <message>
            <source>Connect again to store it.</source>
            <translation>Verbinden Sie neu, um es zu speichern.</translation>
        </message>
        <message>
            <source>The system keychain cannot be used</source>
            <translation>Der Schlüsselbund des Systems kann nicht verwendet werden</translation>
        </message>
        <message>
            <source>Unlock it, or give the secrets in the environment or as systemd credentials.</source>
            <translation>Entsperren Sie ihn oder geben Sie die Geheimnisse in der Umgebung oder als systemd-Credentials an.</translation>
        </message>
        <message>
            <source>There is a workspace already</source>
            <translation>Es gibt bereits einen Arbeitsbereich</translation>
        </message>
        <message>
            <source>There is a workspace already in %1</source>
            <translation>In %1 gibt es bereits einen Arbeitsbereich</translation>
        </message>
        <message>
            <source>Use it as it is, or choose another folder with --workspace.</source>
            <translation>Verwenden Sie ihn, wie er ist, oder wählen Sie mit --workspace einen anderen Ordner.</translation>
        </message>
        <message>
            <source>There is no workspace yet</source>
            <translation>Es gibt noch keinen Arbeitsbereich</translation>
        </message>
        <message>
            <source>There is no workspace in %1</source>
            <translation>In %1 gibt es keinen Arbeitsbereich</translation>
        </message>
        <message>
            <source>Create it with: lockstepctl init, or name another one with --workspace.</source>
            <translation>Legen Sie ihn an mit: lockstepctl init, oder nennen Sie mit --workspace einen anderen.</translation>
        </message>
        <message>
            <source>The workspace is not connected to both systems</source>
            <translation>Der Arbeitsbereich ist nicht mit beiden Systemen verbunden</translation>
        </message>
        <message>
            <source>Connect them with: lockstepctl connect salesforce …, lockstepctl connect marketo …</source>
            <translation>Verbinden Sie sie mit: lockstepctl connect salesforce …, lockstepctl connect marketo …</translation>
        </message>
        <message>
            <source>The demo has not loaded its people yet</source>
            <translation>Die Demo hat ihre Personen noch nicht geladen</translation>
        </message>
        <message>
            <source>Sync once, then try again.</source>
            <translation>Synchronisieren Sie einmal und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>The demo could not make its edits</source>
            <translation>Die Demo konnte ihre Änderungen nicht vornehmen</translation>
        </message>
        <message>
            <source>Another program uses this workspace</source>
            <translation>Ein anderes Programm verwendet diesen Arbeitsbereich</translation>
        </message>
        <message>
            <source>%1 (process %2) uses this workspace</source>
            <translation>%1 (Prozess %2) verwendet diesen Arbeitsbereich</translation>
        </message>
        <message>
            <source>Close it first, or make the change there.</source>
            <translation>Schließen Sie es zuerst oder nehmen Sie die Änderung dort vor.</translation>
        </message>
        <message>
            <source>The program that was to carry this out has ended</source>
            <translation>Das Programm, das dies ausführen sollte, ist beendet</translation>
        </message>
        <message>
            <source>%1 was to carry this out and has ended before it said how it went</source>
            <translation>%1 sollte dies ausführen und wurde beendet, bevor das Ergebnis bekannt war</translation>
        </message>
        <message>
            <source>What was begun is looked up at the next sync and nothing is written twice; ask again.</source>
            <translation>Bei der nächsten Synchronisierung wird nachgesehen, was begonnen wurde, und nichts wird doppelt geschrieben; fragen Sie erneut.</translation>
        </message>
        <message>
            <source>A file cannot be written</source>
            <translation>Eine Datei kann nicht geschrieben werden</translation>
        </message>
        <message>
            <source>%1 cannot be written</source>
            <translation>%1 kann nicht geschrieben werden</translation>
        </message>
        <message>
            <source>A folder cannot be written</source>
            <translation>In einen Ordner kann nicht geschrieben werden</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written</source>
            <translation>In den Ordner %1 kann nicht geschrieben werden</translation>
        </message>
        <message>
            <source>The sandbox's port is in use</source>
            <translation>Der Port der Sandbox ist belegt</translation>
        </message>
        <message>
            <source>The sandbox cannot listen on port %1: another program uses it</source>
            <translation>Die Sandbox kann nicht an Port %1 lauschen: Ein anderes Programm verwendet ihn</translation>
        </message>
        <message>
            <source>Choose another port, or none to get a free one.</source>
            <translation>Wählen Sie einen anderen Port oder keinen, um einen freien zu erhalten.</translation>
        </message>
        <message>
            <source>The sandbox's state file cannot be read</source>
            <translation>Die Statusdatei der Sandbox kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>%1 is not a state file of the sandbox, or cannot be read</source>
            <translation>%1 ist keine Statusdatei der Sandbox oder kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>Choose another file with --state, or delete it to start anew.</source>
            <translation>Wählen Sie mit --state eine andere Datei oder löschen Sie sie, um neu zu beginnen.</translation>
        </message>
        <message>
            <source>The sandbox's state file cannot be written</source>
            <translation>Die Statusdatei der Sandbox kann nicht geschrieben werden</translation>
        </message>
        <message>
            <source>The sandbox's state file %1 cannot be written</source>
            <translation>Die Statusdatei %1 der Sandbox kann nicht geschrieben werden</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Der Datenträger ist voll</translation>
        </message>
        <message>
            <source>Free some space; nothing is lost and the sync goes on from here.</source>
            <translation>Schaffen Sie Platz; nichts geht verloren, und die Synchronisierung läuft von hier weiter.</translation>
        </message>
        <message>
            <source>The database is in use</source>
            <translation>Die Datenbank wird gerade verwendet</translation>
        </message>
        <message>
            <source>The database cannot be opened</source>
            <translation>Die Datenbank kann nicht geöffnet werden</translation>
        </message>
        <message>
            <source>The database %1 cannot be opened</source>
            <translation>Die Datenbank %1 kann nicht geöffnet werden</translation>
        </message>
        <message>
            <source>The database refused a contradictory entry</source>
            <translation>Die Datenbank hat einen widersprüchlichen Eintrag abgelehnt</translation>
        </message>
        <message>
            <source>Nothing was saved. Please report this with the text below: it should not happen.</source>
            <translation>Nichts wurde gespeichert. Bitte melden Sie dies mit dem Text unten: Es sollte nicht vorkommen.</translation>
        </message>
        <message>
            <source>The database is damaged</source>
            <translation>Die Datenbank ist beschädigt</translation>
        </message>
        <message>
            <source>A new one is built from both systems at the next start; the old file is kept.</source>
            <translation>Beim nächsten Start wird aus beiden Systemen eine neue aufgebaut; die alte Datei bleibt erhalten.</translation>
        </message>
        <message>
            <source>The database is from a newer version of Lockstep</source>
            <translation>Die Datenbank stammt von einer neueren Version von Lockstep</translation>
        </message>
        <message>
            <source>The database has version %1, this Lockstep knows only up to %2</source>
            <translation>Die Datenbank hat Version %1, dieses Lockstep kennt nur Versionen bis %2</translation>
        </message>
        <message>
            <source>Install the newer Lockstep; the file has not been touched.</source>
            <translation>Installieren Sie das neuere Lockstep; die Datei wurde nicht angerührt.</translation>
        </message>
        <message>
            <source>The database cannot work safely in this folder</source>
            <translation>Die Datenbank kann in diesem Ordner nicht sicher arbeiten</translation>
        </message>
        <message>
            <source>Put the workspace on a local disk, not on a network share.</source>
            <translation>Legen Sie den Arbeitsbereich auf einen lokalen Datenträger, nicht auf eine Netzwerkfreigabe.</translation>
        </message>
        <message>
            <source>The database is read-only</source>
            <translation>Die Datenbank ist schreibgeschützt</translation>
        </message>
        <message>
            <source>The disk reported an error</source>
            <translation>Der Datenträger meldete einen Fehler</translation>
        </message>
        <message>
            <source>Check the disk; nothing half-saved is left behind.</source>
            <translation>Prüfen Sie den Datenträger; nichts halb Gespeichertes bleibt zurück.</translation>
        </message>
        <message>
            <source>The database failed</source>
            <translation>Die Datenbank ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>A required field is empty</source>
            <translation>Ein Pflichtfeld ist leer</translation>
        </message>
        <message>
            <source>A required field is empty: %1</source>
            <translation>Ein Pflichtfeld ist leer: %1</translation>
        </message>
        <message>
            <source>Fill the field in Marketo or in Salesforce; the record is tried again by itself.</source>
            <translation>Füllen Sie das Feld in Marketo oder in Salesforce; der Datensatz wird von selbst erneut versucht.</translation>
        </message>
        <message>
            <source>A value is too long</source>
            <translation>Ein Wert ist zu lang</translation>
        </message>
        <message>
            <source>Value too long: %1 takes %2 characters, this one has %3</source>
            <translation>Wert zu lang: %1 fasst %2 Zeichen, dieser hat %3</translation>
        </message>
        <message>
            <source>Shorten the value on the other side; it is never cut short silently.</source>
            <translation>Kürzen Sie den Wert auf der anderen Seite; er wird nie stillschweigend abgeschnitten.</translation>
        </message>
        <message>
            <source>Value too long: %1 (%2)</source>
            <translation>Wert zu lang: %1 (%2)</translation>
        </message>
        <message>
            <source>Value too long: %1</source>
            <translation>Wert zu lang: %1</translation>
        </message>
        <message>
            <source>A value is not in a restricted picklist</source>
            <translation>Ein Wert ist nicht in einer eingeschränkten Auswahlliste</translation>
        </message>
        <message>
            <source>“%2” is not in the restricted picklist %1</source>
            <translation>„%2“ ist nicht in der eingeschränkten Auswahlliste %1</translation>
        </message>
        <message>
            <source>Use one of the picklist's values, map the value to one of them (lockstepctl fields map-value), or ask an admin to add this one.</source>
            <translation>Verwenden Sie einen der Werte der Auswahlliste, ordnen Sie den Wert einem davon zu (lockstepctl fields map-value) oder bitten Sie die Administration, ihn hinzuzufügen.</translation>
        </message>
        <message>
            <source>The value is not in the restricted picklist %1</source>
            <translation>Der Wert ist nicht in der eingeschränkten Auswahlliste %1</translation>
        </message>
        <message>
            <source>A value does not fit the type of its field</source>
            <translation>Ein Wert passt nicht zum Typ seines Felds</translation>
        </message>
        <message>
            <source>“%2” does not fit the type of the field %1</source>
            <translation>„%2“ passt nicht zum Typ des Felds %1</translation>
        </message>
        <message>
            <source>Correct the value, or map the field to one of the same type.</source>
            <translation>Korrigieren Sie den Wert oder ordnen Sie das Feld einem desselben Typs zu.</translation>
        </message>
        <message>
            <source>The value of %1 does not fit the type of the field</source>
            <translation>Der Wert von %1 passt nicht zum Typ des Felds</translation>
        </message>
        <message>
            <source>A validation rule in Salesforce refused the change</source>
            <translation>Eine Validierungsregel in Salesforce hat die Änderung abgelehnt</translation>
        </message>
        <message>
            <source>A validation rule in Salesforce refused the change of %1</source>
            <translation>Eine Validierungsregel in Salesforce hat die Änderung von %1 abgelehnt</translation>
        </message>
        <message>
            <source>Change the record so that it meets the rule, then it is tried again; or ask a Salesforce admin to adapt the rule.</source>
            <translation>Ändern Sie den Datensatz so, dass er die Regel erfüllt, dann wird er erneut versucht; oder bitten Sie die Salesforce-Administration, die Regel anzupassen.</translation>
        </message>
        <message>
            <source>Salesforce does not accept the e-mail address</source>
            <translation>Salesforce akzeptiert die E-Mail-Adresse nicht</translation>
        </message>
        <message>
            <source>Correct the e-mail address in Marketo or Salesforce.</source>
            <translation>Korrigieren Sie die E-Mail-Adresse in Marketo oder Salesforce.</translation>
        </message>
        <message>
            <source>A value does not fit the others of the record</source>
            <translation>Ein Wert passt nicht zu den anderen des Datensatzes</translation>
        </message>
        <message>
            <source>The value of %1 does not fit the others of the record</source>
            <translation>Der Wert von %1 passt nicht zu den anderen des Datensatzes</translation>
        </message>
        <message>
            <source>Check state and country: Salesforce may allow only its own list of them.</source>
            <translation>Prüfen Sie Bundesland und Land: Salesforce erlaubt vielleicht nur seine eigene Liste davon.</translation>
        </message>
        <message>
            <source>A number is too large for Salesforce</source>
            <translation>Eine Zahl ist zu groß für Salesforce</translation>
        </message>
        <message>
            <source>The number in %1 is too large for Salesforce</source>
            <translation>Die Zahl in %1 ist zu groß für Salesforce</translation>
        </message>
        <message>
            <source>Correct the number in Marketo.</source>
            <translation>Korrigieren Sie die Zahl in Marketo.</translation>
        </message>
        <message>
            <source>Salesforce could not read a value</source>
            <translation>Salesforce konnte einen Wert nicht lesen</translation>
        </message>
        <message>
            <source>Check that the mapped Marketo field has the type of the Salesforce field.</source>
            <translation>Prüfen Sie, ob das zugeordnete Marketo-Feld den Typ des Salesforce-Felds hat.</translation>
        </message>
        <message>
            <source>Too many values for a multi-select picklist</source>
            <translation>Zu viele Werte für eine Auswahlliste mit Mehrfachauswahl</translation>
        </message>
        <message>
            <source>Too many values for the multi-select picklist %1</source>
            <translation>Zu viele Werte für die Auswahlliste mit Mehrfachauswahl %1</translation>
        </message>
        <message>
            <source>Remove values in Marketo: Salesforce takes at most 100.</source>
            <translation>Entfernen Sie Werte in Marketo: Salesforce nimmt höchstens 100 an.</translation>
        </message>
        <message>
            <source>A duplicate rule in Salesforce refused the record</source>
            <translation>Eine Duplikatregel in Salesforce hat den Datensatz abgelehnt</translation>
        </message>
        <message>
            <source>A duplicate rule in Salesforce refused the record; it looks like %1</source>
            <translation>Eine Duplikatregel in Salesforce hat den Datensatz abgelehnt; er ähnelt %1</translation>
        </message>
        <message>
            <source>Link the person to the record that exists, or merge the two in Salesforce.</source>
            <translation>Verknüpfen Sie die Person mit dem vorhandenen Datensatz oder führen Sie beide in Salesforce zusammen.</translation>
        </message>
        <message>
            <source>Another Salesforce record already has this unique value</source>
            <translation>Ein anderer Salesforce-Datensatz hat diesen eindeutigen Wert bereits</translation>
        </message>
        <message>
            <source>Salesforce record %1 already has this unique value</source>
            <translation>Der Salesforce-Datensatz %1 hat diesen eindeutigen Wert bereits</translation>
        </message>
        <message>
            <source>Open that record: if it is the same person, link them; else correct the value.</source>
            <translation>Öffnen Sie diesen Datensatz: Ist es dieselbe Person, verknüpfen Sie beide; sonst korrigieren Sie den Wert.</translation>
        </message>
        <message>
            <source>Several Salesforce records carry the same external id</source>
            <translation>Mehrere Salesforce-Datensätze tragen dieselbe externe ID</translation>
        </message>
        <message>
            <source>Merge those records in Salesforce or clear the id on all but one.</source>
            <translation>Führen Sie diese Datensätze in Salesforce zusammen oder leeren Sie die ID bei allen bis auf einen.</translation>
        </message>
        <message>
            <source>The record has been deleted in Salesforce</source>
            <translation>Der Datensatz wurde in Salesforce gelöscht</translation>
        </message>
        <message>
            <source>Restore it from the recycle bin, or use Sync Person to SFDC to create it again.</source>
            <translation>Stellen Sie ihn aus dem Papierkorb wieder her oder erstellen Sie ihn mit Sync Person to SFDC neu.</translation>
        </message>
        <message>
            <source>Salesforce does not show this record</source>
            <translation>Salesforce zeigt diesen Datensatz nicht</translation>
        </message>
        <message>
            <source>It was deleted for good or is no longer shared with the sync user: check the sharing.</source>
            <translation>Er wurde endgültig gelöscht oder ist nicht mehr für den Sync-Benutzer freigegeben: Prüfen Sie die Freigabe.</translation>
        </message>
        <message>
            <source>The lead has been converted</source>
            <translation>Der Lead wurde konvertiert</translation>
        </message>
        <message>
            <source>Nothing to do: the person is linked to the contact at the next sync.</source>
            <translation>Nichts zu tun: Die Person wird bei der nächsten Synchronisierung mit dem Kontakt verknüpft.</translation>
        </message>
        <message>
            <source>The sync user may not write a field</source>
            <translation>Der Sync-Benutzer darf ein Feld nicht schreiben</translation>
        </message>
        <message>
            <source>The sync user may not write %1</source>
            <translation>Der Sync-Benutzer darf %1 nicht schreiben</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin for edit access to the field, or switch it off under Fields.</source>
            <translation>Bitten Sie die Salesforce-Administration um Bearbeitungszugriff auf das Feld, oder schalten Sie es unter „Felder“ aus.</translation>
        </message>
        <message>
            <source>Salesforce does not know a field, or hides it</source>
            <translation>Salesforce kennt ein Feld nicht oder verbirgt es</translation>
        </message>
        <message>
            <source>Salesforce does not know %1, or hides it from the sync user</source>
            <translation>Salesforce kennt %1 nicht oder verbirgt es vor dem Sync-Benutzer</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to make the field visible, or switch it off under Fields.</source>
            <translation>Bitten Sie die Salesforce-Administration, das Feld sichtbar zu machen, oder schalten Sie es unter „Felder“ aus.</translation>
        </message>
        <message>
            <source>The sync user cannot see this object in Salesforce</source>
            <translation>Der Sync-Benutzer sieht dieses Objekt in Salesforce nicht</translation>
        </message>
        <message>
            <source>Salesforce could not read a query</source>
            <translation>Salesforce konnte eine Abfrage nicht lesen</translation>
        </message>
        <message>
            <source>Check the names of the link fields in the settings.</source>
            <translation>Prüfen Sie die Namen der Verknüpfungsfelder in den Einstellungen.</translation>
        </message>
        <message>
            <source>The sync user may not edit this record</source>
            <translation>Der Sync-Benutzer darf diesen Datensatz nicht bearbeiten</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to share the record with the sync user for editing.</source>
            <translation>Bitten Sie die Salesforce-Administration, den Datensatz für den Sync-Benutzer zum Bearbeiten freizugeben.</translation>
        </message>
        <message>
            <source>The sync user may not use a record this one refers to</source>
            <translation>Der Sync-Benutzer darf einen Datensatz nicht verwenden, auf den dieser verweist</translation>
        </message>
        <message>
            <source>A contact cannot be given to this owner, or its account is not shared with the sync user: ask a Salesforce admin.</source>
            <translation>Ein Kontakt kann diesem Inhaber nicht zugewiesen werden, oder sein Account ist nicht für den Sync-Benutzer freigegeben: Fragen Sie die Salesforce-Administration.</translation>
        </message>
        <message>
            <source>The sync user lacks a permission in Salesforce</source>
            <translation>Dem Sync-Benutzer fehlt eine Berechtigung in Salesforce</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin for the permission named below; then try again.</source>
            <translation>Bitten Sie die Salesforce-Administration um die unten genannte Berechtigung; versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>A record refers to something that does not exist</source>
            <translation>Ein Datensatz verweist auf etwas, das es nicht gibt</translation>
        </message>
        <message>
            <source>Check the owner or account chosen for this record.</source>
            <translation>Prüfen Sie den für diesen Datensatz gewählten Inhaber oder Account.</translation>
        </message>
        <message>
            <source>A Salesforce id is not well formed</source>
            <translation>Eine Salesforce-ID hat nicht die richtige Form</translation>
        </message>
        <message>
            <source>Check the id that was typed: 15 or 18 letters and digits.</source>
            <translation>Prüfen Sie die eingegebene ID: 15 oder 18 Buchstaben und Ziffern.</translation>
        </message>
        <message>
            <source>The record's owner is inactive in Salesforce</source>
            <translation>Der Inhaber des Datensatzes ist in Salesforce inaktiv</translation>
        </message>
        <message>
            <source>Give the record an active owner in Salesforce.</source>
            <translation>Geben Sie dem Datensatz in Salesforce einen aktiven Inhaber.</translation>
        </message>
        <message>
            <source>This user cannot own such a record</source>
            <translation>Dieser Benutzer kann nicht Inhaber eines solchen Datensatzes sein</translation>
        </message>
        <message>
            <source>Choose another owner.</source>
            <translation>Wählen Sie einen anderen Inhaber.</translation>
        </message>
        <message>
            <source>The new owner may not read such records</source>
            <translation>Der neue Inhaber darf solche Datensätze nicht lesen</translation>
        </message>
        <message>
            <source>Choose another owner, or ask a Salesforce admin to give them read access.</source>
            <translation>Wählen Sie einen anderen Inhaber oder bitten Sie die Salesforce-Administration, ihm Lesezugriff zu geben.</translation>
        </message>
        <message>
            <source>The contact belongs to a person account</source>
            <translation>Der Kontakt gehört zu einem Personenaccount</translation>
        </message>
        <message>
            <source>Such contacts can only be edited through their account in Salesforce.</source>
            <translation>Solche Kontakte können in Salesforce nur über ihren Account bearbeitet werden.</translation>
        </message>
        <message>
            <source>An automation in Salesforce failed on this record</source>
            <translation>Eine Automatisierung in Salesforce ist bei diesem Datensatz fehlgeschlagen</translation>
        </message>
        <message>
            <source>Show the text below to a Salesforce admin: it names the trigger or flow.</source>
            <translation>Zeigen Sie den Text unten der Salesforce-Administration: Er nennt den Trigger oder Flow.</translation>
        </message>
        <message>
            <source>A flow in Salesforce failed on this record</source>
            <translation>Ein Flow in Salesforce ist bei diesem Datensatz fehlgeschlagen</translation>
        </message>
        <message>
            <source>Show the text below to a Salesforce admin: it names the flow.</source>
            <translation>Zeigen Sie den Text unten der Salesforce-Administration: Er nennt den Flow.</translation>
        </message>
        <message>
            <source>A trigger in Salesforce failed on this record</source>
            <translation>Ein Trigger in Salesforce ist bei diesem Datensatz fehlgeschlagen</translation>
        </message>
        <message>
            <source>Show the text below to a Salesforce admin: it names the trigger.</source>
            <translation>Zeigen Sie den Text unten der Salesforce-Administration: Er nennt den Trigger.</translation>
        </message>
        <message>
            <source>Someone else is saving this record right now</source>
            <translation>Jemand anderes speichert diesen Datensatz gerade</translation>
        </message>
        <message>
            <source>The record is locked in Salesforce</source>
            <translation>Der Datensatz ist in Salesforce gesperrt</translation>
        </message>
        <message>
            <source>It is probably in an approval process: it can be edited once that has ended.</source>
            <translation>Wahrscheinlich ist er in einem Genehmigungsprozess: Danach kann er bearbeitet werden.</translation>
        </message>
        <message>
            <source>Not saved because another record of the same request failed</source>
            <translation>Nicht gespeichert, weil ein anderer Datensatz derselben Anfrage fehlgeschlagen ist</translation>
        </message>
        <message>
            <source>Not processed because an earlier part of the request failed</source>
            <translation>Nicht verarbeitet, weil ein früherer Teil der Anfrage fehlgeschlagen ist</translation>
        </message>
        <message>
            <source>Salesforce has no storage left</source>
            <translation>Salesforce hat keinen Speicherplatz mehr</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to free or buy storage; updates go on meanwhile.</source>
            <translation>Bitten Sie die Salesforce-Administration, Speicherplatz freizugeben oder zu kaufen; Aktualisierungen laufen inzwischen weiter.</translation>
        </message>
        <message>
            <source>The Salesforce session has expired</source>
            <translation>Die Salesforce-Sitzung ist abgelaufen</translation>
        </message>
        <message>
            <source>Reconnect Salesforce.</source>
            <translation>Verbinden Sie Salesforce neu.</translation>
        </message>
        <message>
            <source>Salesforce refused the sign-in</source>
            <translation>Salesforce hat die Anmeldung abgelehnt</translation>
        </message>
        <message>
            <source>The Salesforce calls of the last 24 hours are used up</source>
            <translation>Die Salesforce-Aufrufe der letzten 24 Stunden sind aufgebraucht</translation>
        </message>
        <message>
            <source>Nothing is lost: the sync resumes by itself. Lower quota.background if other applications need the calls.</source>
            <translation>Nichts geht verloren: Die Synchronisierung läuft von selbst weiter. Senken Sie quota.background, wenn andere Anwendungen die Aufrufe brauchen.</translation>
        </message>
        <message>
            <source>This Salesforce organisation has no API access</source>
            <translation>Diese Salesforce-Organisation hat keinen API-Zugriff</translation>
        </message>
        <message>
            <source>Ask Salesforce to enable the API (Enterprise Edition or an add-on is needed).</source>
            <translation>Bitten Sie Salesforce, die API zu aktivieren (nötig ist die Enterprise Edition oder ein Zusatz).</translation>
        </message>
        <message>
            <source>The Salesforce API is switched off at the moment</source>
            <translation>Die Salesforce-API ist zurzeit ausgeschaltet</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin for the permission API Enabled for the sync user.</source>
            <translation>Bitten Sie die Salesforce-Administration um die Berechtigung „API aktiviert“ (API Enabled) für den Sync-Benutzer.</translation>
        </message>
        <message>
            <source>Salesforce forbids the sync user this request</source>
            <translation>Salesforce verbietet dem Sync-Benutzer diese Anfrage</translation>
        </message>
        <message>
            <source>Salesforce is too busy</source>
            <translation>Salesforce ist zu stark ausgelastet</translation>
        </message>
        <message>
            <source>Salesforce had an internal error</source>
            <translation>Salesforce hatte einen internen Fehler</translation>
        </message>
        <message>
            <source>It is tried again by itself; if it stays, give Salesforce support the ErrorId below.</source>
            <translation>Es wird von selbst erneut versucht; bleibt es, nennen Sie dem Salesforce-Support die ErrorId unten.</translation>
        </message>
        <message>
            <source>A security policy of Salesforce could not be checked</source>
            <translation>Eine Sicherheitsrichtlinie von Salesforce konnte nicht geprüft werden</translation>
        </message>
        <message>
            <source>It is tried again by itself; if it stays, show this to a Salesforce admin.</source>
            <translation>Es wird von selbst erneut versucht; bleibt es, zeigen Sie dies der Salesforce-Administration.</translation>
        </message>
        <message>
            <source>A query took Salesforce too long</source>
            <translation>Eine Abfrage dauerte Salesforce zu lange</translation>
        </message>
        <message>
            <source>Nothing to do: it is tried again with less at once.</source>
            <translation>Nichts zu tun: Es wird mit weniger auf einmal erneut versucht.</translation>
        </message>
        <message>
            <source>Salesforce dropped a query half-way</source>
            <translation>Salesforce hat eine Abfrage mittendrin abgebrochen</translation>
        </message>
        <message>
            <source>Nothing to do: it is asked again from the last page saved.</source>
            <translation>Nichts zu tun: Ab der letzten gespeicherten Seite wird neu abgefragt.</translation>
        </message>
        <message>
            <source>Salesforce is under maintenance</source>
            <translation>Salesforce wird gewartet</translation>
        </message>
        <message>
            <source>Nothing to do: the sync goes on when it has ended.</source>
            <translation>Nichts zu tun: Die Synchronisierung läuft weiter, wenn die Wartung beendet ist.</translation>
        </message>
        <message>
            <source>Sign in again. With client credentials: ask a Salesforce admin to enable the flow and to choose the user it runs as.</source>
            <translation>Melden Sie sich erneut an. Bei Client-Anmeldedaten: Bitten Sie die Salesforce-Administration, den Flow zu aktivieren und den Benutzer zu wählen, als der er läuft.</translation>
        </message>
        <message>
            <source>The client id or secret is wrong</source>
            <translation>Client-ID oder Client-Geheimnis ist falsch</translation>
        </message>
        <message>
            <source>Check both and connect again.</source>
            <translation>Prüfen Sie beide und verbinden Sie neu.</translation>
        </message>
        <message>
            <source>Check both and connect again. If you sign in in the browser: the app must not require a secret.</source>
            <translation>Prüfen Sie beide und verbinden Sie neu. Bei der Anmeldung im Browser: Die App darf kein Geheimnis verlangen.</translation>
        </message>
        <message>
            <source>The system does not offer this way of signing in</source>
            <translation>Das System bietet diese Art der Anmeldung nicht an</translation>
        </message>
        <message>
            <source>Ask an admin to enable the flow for the app, or choose another --flow.</source>
            <translation>Bitten Sie die Administration, den Flow für die Anwendung zu aktivieren, oder wählen Sie einen anderen --flow.</translation>
        </message>
        <message>
            <source>Salesforce could not read the request</source>
            <translation>Salesforce konnte die Anfrage nicht lesen</translation>
        </message>
        <message>
            <source>Salesforce does not know this client id</source>
            <translation>Salesforce kennt diese Client-ID nicht</translation>
        </message>
        <message>
            <source>Check the consumer key of the app; a new one needs up to ten minutes to work.</source>
            <translation>Prüfen Sie den Verbraucherschlüssel (Consumer Key) der Anwendung; ein neuer braucht bis zu zehn Minuten, bis er gilt.</translation>
        </message>
        <message>
            <source>The sync user is not admitted to this app</source>
            <translation>Der Sync-Benutzer ist für diese Anwendung nicht zugelassen</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to pre-authorise the user's profile for the app.</source>
            <translation>Bitten Sie die Salesforce-Administration, das Profil des Benutzers für die Anwendung vorab zu autorisieren.</translation>
        </message>
        <message>
            <source>In sync</source>
            <translation>Synchron</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Zu klären</translation>
        </message>
        <message>
            <source>Not in Salesforce</source>
            <translation>Nicht in Salesforce</translation>
        </message>
        <message>
            <source>Not in Marketo</source>
            <translation>Nicht in Marketo</translation>
        </message>
        <message>
            <source>Filtered out (stale)</source>
            <translation>Ausgefiltert (veraltet)</translation>
        </message>
        <message>
            <source>Possible duplicate</source>
            <translation>Mögliches Duplikat</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Eingefroren</translation>
        </message>
        <message>
            <source>Not connected yet</source>
            <translation>Noch nicht verbunden</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>Connected, with problems</source>
            <translation>Verbunden, mit Problemen</translation>
        </message>
        <message>
            <source>Reconnect</source>
            <translation>Neu verbinden</translation>
        </message>
        <message>
            <source>Paused: quota</source>
            <translation>Pausiert: Kontingent</translation>
        </message>
        <message>
            <source>No calls left</source>
            <translation>Keine Aufrufe mehr</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>Nicht erreichbar</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Synchronisierung</translation>
        </message>
        <message>
            <source>Full comparison</source>
            <translation>Vollvergleich</translation>
        </message>
        <message>
            <source>Sync Person to SFDC</source>
            <translation>Sync Person to SFDC</translation>
        </message>
        <message>
            <source>Chosen records</source>
            <translation>Gewählte Datensätze</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Wiederholung</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Erfolgreich</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>%1 was changed on both sides: in Marketo %2, in Salesforce %3</source>
            <translation>%1 wurde auf beiden Seiten geändert: in Marketo %2, in Salesforce %3</translation>
        </message>
        <message>
            <source>%1 differed when both sides first met: %2 in Marketo, %3 in Salesforce</source>
            <translation>%1 war verschieden, als beide Seiten sich zuerst trafen: %2 in Marketo, %3 in Salesforce</translation>
        </message>
        <message>
            <source>Until that is solved, nothing of the record is written to %1</source>
            <translation>Bis das gelöst ist, wird nichts von dem Datensatz nach %1 geschrieben</translation>
        </message>
        <message>
            <source>A write to %1</source>
            <translation>Ein Schreibvorgang nach %1</translation>
        </message>
        <message>
            <source>A write of %2 to %1</source>
            <translation>Ein Schreibvorgang von %2 nach %1</translation>
        </message>
        <message>
            <source>is planned and leaves with the next sync</source>
            <translation>ist geplant und geht mit der nächsten Synchronisierung ab</translation>
        </message>
        <message>
            <source>has left; its answer has not been read yet</source>
            <translation>ist abgegangen; seine Antwort wurde noch nicht gelesen</translation>
        </message>
        <message>
            <source>has left, and it is not known yet whether it was carried out; it is looked up, and nothing is written twice</source>
            <translation>ist abgegangen, und es ist noch nicht bekannt, ob er ausgeführt wurde; es wird nachgesehen, und nichts wird doppelt geschrieben</translation>
        </message>
        <message>
            <source>%1 (at the latest after %2)</source>
            <translation>%1 (spätestens nach %2)</translation>
        </message>
        <message>
            <source>Person %1 was deleted or merged in Marketo; the log tells what happened to it</source>
            <translation>Person %1 wurde in Marketo gelöscht oder zusammengeführt; das Protokoll sagt, was mit ihr geschehen ist</translation>
        </message>
        <message>
            <source>Record %1 was deleted or merged in Salesforce; the log tells what happened to it</source>
            <translation>Datensatz %1 wurde in Salesforce gelöscht oder zusammengeführt; das Protokoll sagt, was mit ihm geschehen ist</translation>
        </message>
        <message>
            <source>Person %1 is gone from Marketo; its record belongs to person %2 now</source>
            <translation>Person %1 gibt es in Marketo nicht mehr; ihr Datensatz gehört jetzt zu Person %2</translation>
        </message>
        <message>
            <source>Record %1 was converted or merged in Salesforce; its person belongs to record %2 now</source>
            <translation>Datensatz %1 wurde in Salesforce konvertiert oder zusammengeführt; seine Person gehört jetzt zu Datensatz %2</translation>
        </message>
        <message>
            <source>Person and record are linked, and nothing is left to write</source>
            <translation>Person und Datensatz sind verknüpft, und nichts ist mehr zu schreiben</translation>
        </message>
        <message>
            <source>There is something to write or to look at: see the next sync</source>
            <translation>Es gibt etwas zu schreiben oder anzusehen: siehe nächste Synchronisierung</translation>
        </message>
        <message>
            <source>A write was refused and waits for somebody</source>
            <translation>Ein Schreibvorgang wurde abgelehnt und wartet auf jemanden</translation>
        </message>
        <message>
            <source>People born in Marketo are not created in Salesforce by themselves: use Sync Person to SFDC</source>
            <translation>In Marketo entstandene Personen werden in Salesforce nicht von selbst erstellt: Verwenden Sie Sync Person to SFDC</translation>
        </message>
        <message>
            <source>The record was deleted in Salesforce; the person is kept and nothing is pushed</source>
            <translation>Der Datensatz wurde in Salesforce gelöscht; die Person bleibt, und nichts wird gesendet</translation>
        </message>
        <message>
            <source>The person does not exist in Marketo (any more)</source>
            <translation>Die Person gibt es in Marketo nicht (mehr)</translation>
        </message>
        <message>
            <source>The sync user no longer sees the record; the person is untouched</source>
            <translation>Der Sync-Benutzer sieht den Datensatz nicht mehr; die Person bleibt unberührt</translation>
        </message>
        <message>
            <source>The record no longer meets the record filter; the person stays as it was then</source>
            <translation>Der Datensatz erfüllt den Datensatzfilter nicht mehr; die Person bleibt, wie sie damals war</translation>
        </message>
        <message>
            <source>Several people or records could belong together; nothing is linked or created until you choose</source>
            <translation>Mehrere Personen oder Datensätze könnten zusammengehören; nichts wird verknüpft oder erstellt, bis Sie wählen</translation>
        </message>
        <message>
            <source>Both systems keep rewriting a value of this person; the field is frozen until somebody looks</source>
            <translation>Beide Systeme schreiben einen Wert dieser Person immer wieder um; das Feld ist eingefroren, bis jemand nachsieht</translation>
        </message>
        <message>
            <source>Both sides hold the same: %1</source>
            <translation>Beide Seiten haben dasselbe: %1</translation>
        </message>
        <message>
            <source>Marketo holds %1, Salesforce holds %2. %3</source>
            <translation>Marketo hat %1, Salesforce hat %2. %3</translation>
        </message>
        <message>
            <source>The next sync writes %1 to %2</source>
            <translation>Die nächste Synchronisierung schreibt %1 nach %2</translation>
        </message>
        <message>
            <source>%1 is switched off and not synced. Switch it on with: lockstepctl fields enable %1</source>
            <translation>%1 ist ausgeschaltet und wird nicht synchronisiert. Schalten Sie es ein mit: lockstepctl fields enable %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>.</source>
            <comment>ends a sentence</comment>
            <translation>.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>%1 in %3 has the value that was chosen</source>
            <translation>%1 in %3 hat den gewählten Wert</translation>
        </message>
        <message>
            <source>Chosen by the user</source>
            <translation>Vom Benutzer gewählt</translation>
        </message>
        <message>
            <source>Person and record are not linked</source>
            <translation>Person und Datensatz sind nicht verknüpft</translation>
        </message>
        <message>
            <source>Person %1 is not linked to a record of that kind</source>
            <translation>Person %1 ist mit keinem solchen Datensatz verknüpft</translation>
        </message>
        <message>
            <source>The field flows the other way only</source>
            <translation>Das Feld fließt nur in die andere Richtung</translation>
        </message>
        <message>
            <source>%1 flows the other way only</source>
            <translation>%1 fließt nur in die andere Richtung</translation>
        </message>
        <message>
            <source>Change its direction first, or edit the value by hand.</source>
            <translation>Ändern Sie zuerst die Richtung oder bearbeiten Sie den Wert von Hand.</translation>
        </message>
        <message>
            <source>There is nothing to choose: both sides hold the same</source>
            <translation>Es gibt nichts zu wählen: Beide Seiten haben dasselbe</translation>
        </message>
        <message>
            <source>There is nothing to choose: both sides hold the same in %1</source>
            <translation>Es gibt nichts zu wählen: Beide Seiten haben in %1 dasselbe</translation>
        </message>
        <message>
            <source>One of the two belongs to somebody else</source>
            <translation>Eines der beiden gehört zu jemand anderem</translation>
        </message>
        <message>
            <source>Person %1 or record %2 belongs to somebody else already</source>
            <translation>Person %1 oder Datensatz %2 gehört bereits zu jemand anderem</translation>
        </message>
        <message>
            <source>Only a person without a record and a record without a person can be linked.</source>
            <translation>Nur eine Person ohne Datensatz und ein Datensatz ohne Person lassen sich verknüpfen.</translation>
        </message>
        <message>
            <source>It is no possible duplicate</source>
            <translation>Es ist kein mögliches Duplikat</translation>
        </message>
        <message>
            <source>%1 is no possible duplicate</source>
            <translation>%1 ist kein mögliches Duplikat</translation>
        </message>
        <message>
            <source>These two people do not share a record</source>
            <translation>Diese beiden Personen teilen sich keinen Datensatz</translation>
        </message>
        <message>
            <source>People %1 and %2 do not share a record</source>
            <translation>Die Personen %1 und %2 teilen sich keinen Datensatz</translation>
        </message>
        <message>
            <source>Merge other people in Marketo itself; the sync follows.</source>
            <translation>Führen Sie andere Personen in Marketo selbst zusammen; die Synchronisierung folgt.</translation>
        </message>
        <message>
            <source>Two people were merged in Marketo</source>
            <translation>Zwei Personen wurden in Marketo zusammengeführt</translation>
        </message>
        <message>
            <source>Person %1 was merged into person %2 in Marketo</source>
            <translation>Person %1 wurde in Marketo mit Person %2 zusammengeführt</translation>
        </message>
        <message>
            <source>New in %1 since yesterday.</source>
            <translation>Neu in %1 seit gestern.</translation>
        </message>
        <message>
            <source>No longer visible in %1 since yesterday.</source>
            <translation>In %1 seit gestern nicht mehr sichtbar.</translation>
        </message>
        <message>
            <source>Another type in %1 since yesterday: %2, before %3.</source>
            <translation>Anderer Typ in %1 seit gestern: %2, vorher %3.</translation>
        </message>
        <message>
            <source>Can be written in %1 since yesterday.</source>
            <translation>In %1 seit gestern beschreibbar.</translation>
        </message>
        <message>
            <source>Read only in %1 since yesterday.</source>
            <translation>In %1 seit gestern nur lesbar.</translation>
        </message>
        <message>
            <source>Marketo kept its own value</source>
            <translation>Marketo hat seinen eigenen Wert behalten</translation>
        </message>
        <message>
            <source>Marketo kept its own value of %1</source>
            <translation>Marketo hat seinen eigenen Wert von %1 behalten</translation>
        </message>
        <message>
            <source>Nothing in Marketo says why. Look for Block Field Updates on the field, or let it go to Salesforce only where Marketo takes no company field from others.</source>
            <translation>Nichts in Marketo sagt, warum. Sehen Sie nach, ob „Block Field Updates“ auf dem Feld liegt, oder lassen Sie es nur nach Salesforce gehen, wo Marketo kein Firmenfeld von anderen annimmt.</translation>
        </message>
        <message>
            <source>Marketo has no custom activity “Synced to Salesforce”</source>
            <translation>Marketo hat keine benutzerdefinierte Aktivität „Synced to Salesforce“</translation>
        </message>
        <message>
            <source>Run lockstepctl setup, or ask a Marketo admin to allow the API user to write custom activity types. Until then outcomes are not shown in Marketo.</source>
            <translation>Führen Sie lockstepctl setup aus oder bitten Sie einen Marketo-Admin, dem API-Benutzer das Schreiben benutzerdefinierter Aktivitätstypen zu erlauben. Bis dahin werden Ergebnisse in Marketo nicht angezeigt.</translation>
        </message>
        <message>
            <source>Created by the run; stays unless you ask to delete it</source>
            <translation>Vom Lauf angelegt; bleibt, wenn das Löschen nicht verlangt wird</translation>
        </message>
        <message>
            <source>Some records failed</source>
            <translation>Teils fehlgeschlagen</translation>
        </message>
        <message>
            <source>The page Settings shows all of them.</source>
            <translation>Die Seite „Einstellungen“ zeigt alle.</translation>
        </message>
        <message>
            <source>Conditions take API names: the page Fields shows them.</source>
            <translation>Bedingungen verwenden API-Namen: Die Seite „Felder“ zeigt sie.</translation>
        </message>
        <message>
            <source>The page Fields shows every field the sync user can see.</source>
            <translation>Die Seite „Felder“ zeigt jedes Feld, das der Sync-Benutzer sieht.</translation>
        </message>
        <message>
            <source>Choose one under Fields.</source>
            <translation>Wählen Sie eines unter „Felder“.</translation>
        </message>
        <message>
            <source>Connect both systems and sync once.</source>
            <translation>Verbinden Sie beide Systeme und synchronisieren Sie einmal.</translation>
        </message>
        <message>
            <source>Values are mapped under Attention.</source>
            <translation>Werte werden unter „Zu klären“ zugeordnet.</translation>
        </message>
        <message>
            <source>Use one of the picklist's values, map the value to one of them under Attention, or ask an admin to add this one.</source>
            <translation>Verwenden Sie einen der Werte der Auswahlliste, ordnen Sie den Wert unter „Zu klären“ einem davon zu oder bitten Sie die Administration, ihn hinzuzufügen.</translation>
        </message>
        <message>
            <source>“Connect my systems…” creates them, or says what to ask an admin for.</source>
            <translation>„Meine Systeme verbinden…“ erstellt sie oder sagt, worum die Administration zu bitten ist.</translation>
        </message>
        <message>
            <source>Ask a Marketo admin for access to the partition, or change it in Settings.</source>
            <translation>Bitten Sie die Marketo-Administration um Zugriff auf die Partition oder ändern Sie sie in den Einstellungen.</translation>
        </message>
        <message>
            <source>Name the Marketo partition in Settings.</source>
            <translation>Geben Sie die Partition in Marketo in den Einstellungen an.</translation>
        </message>
        <message>
            <source>Check the link fields with “Connect my systems…”: the one in Marketo must be one that Marketo can search.</source>
            <translation>Prüfen Sie die Verknüpfungsfelder mit „Meine Systeme verbinden…“: Das Feld in Marketo muss eines sein, das Marketo durchsuchen kann.</translation>
        </message>
        <message>
            <source>Two syncs must not write the same people: disable the native sync first, then tick in Settings that it was switched off.</source>
            <translation>Zwei Synchronisierungen dürfen nicht dieselben Personen schreiben: Deaktivieren Sie zuerst die native Synchronisierung und haken Sie dann in den Einstellungen an, dass sie ausgeschaltet wurde.</translation>
        </message>
        <message>
            <source>It flows again by itself once it passes the record filter in Settings.</source>
            <translation>Er fließt von selbst wieder, sobald er den Datensatzfilter in den Einstellungen erfüllt.</translation>
        </message>
        <message>
            <source>Ask a Marketo admin to create it. Until then outcomes are not shown in Marketo.</source>
            <translation>Bitten Sie einen Marketo-Admin, sie anzulegen. Bis dahin werden Ergebnisse in Marketo nicht angezeigt.</translation>
        </message>
        <message>
            <source>It knows nothing of the runs since. Preview lists what it would change; “Let it write” lets it.</source>
            <translation>Sie weiß nichts von den Läufen seither. „Vorschau“ listet auf, was sie ändern würde; „Schreiben lassen“ lässt es zu.</translation>
        </message>
        <message>
            <source>Connect to the former one again, or make a new workspace for the other system. Preview lists what would change; “Let it write” lets it.</source>
            <translation>Verbinden Sie wieder mit dem früheren, oder legen Sie für das andere System einen neuen Arbeitsbereich an. „Vorschau“ listet auf, was sich ändern würde; „Schreiben lassen“ lässt es zu.</translation>
        </message>
        <message>
            <source>Make both sides equal, or take the value of one side under Attention.</source>
            <translation>Gleichen Sie beide Seiten an, oder nehmen Sie unter „Zu klären“ den Wert einer Seite.</translation>
        </message>
        <message>
            <source>Restore the record from the recycle bin, or create a new lead with Sync Person to SFDC.</source>
            <translation>Stellen Sie den Datensatz aus dem Papierkorb wieder her oder erstellen Sie mit Sync Person to SFDC einen neuen Lead.</translation>
        </message>
        <message>
            <source>The record stays; its next edit in Salesforce creates the person again, unless that is switched off in Settings.</source>
            <translation>Der Datensatz bleibt; seine nächste Änderung in Salesforce erstellt die Person neu, außer wenn das in den Einstellungen ausgeschaltet ist.</translation>
        </message>
        <message>
            <source>The page Attention shows what is open.</source>
            <translation>Die Seite „Zu klären“ zeigt, was offen ist.</translation>
        </message>
        <message>
            <source>The page Runs lists them; old ones are forgotten after the time set in Settings.</source>
            <translation>Die Seite „Läufe“ listet sie auf; alte werden nach der in den Einstellungen gewählten Zeit vergessen.</translation>
        </message>
        <message>
            <source>Nothing is lost: it resumes by itself. To allow more, raise the share of the daily calls in Settings.</source>
            <translation>Nichts geht verloren: Sie läuft von selbst weiter. Um mehr zu erlauben, erhöhen Sie in den Einstellungen den Anteil der täglichen Aufrufe.</translation>
        </message>
        <message>
            <source>Nothing is lost: the sync resumes by itself. Lower the share of the daily calls in Settings if other applications need the calls.</source>
            <translation>Nichts geht verloren: Die Synchronisierung läuft von selbst weiter. Senken Sie in den Einstellungen den Anteil der täglichen Aufrufe, wenn andere Anwendungen die Aufrufe brauchen.</translation>
        </message>
        <message>
            <source>Install a newer version of Lockstep.</source>
            <translation>Installieren Sie eine neuere Version von Lockstep.</translation>
        </message>
        <message>
            <source>Connect Salesforce again and choose one of the ways to sign in.</source>
            <translation>Verbinden Sie Salesforce neu und wählen Sie eine der Arten der Anmeldung.</translation>
        </message>
        <message>
            <source>Ask an admin to enable the flow for the app, or choose another way to sign in.</source>
            <translation>Bitten Sie die Administration, den Flow für die Anwendung zu aktivieren, oder wählen Sie eine andere Art der Anmeldung.</translation>
        </message>
        <message>
            <source>Check the path of the key file and who may read it.</source>
            <translation>Prüfen Sie den Pfad der Schlüsseldatei und wer sie lesen darf.</translation>
        </message>
        <message>
            <source>Connect again to store it in the system keychain.</source>
            <translation>Verbinden Sie neu, um es im Schlüsselbund des Systems abzulegen.</translation>
        </message>
        <message>
            <source>Use it as it is, or start Lockstep with another folder.</source>
            <translation>Verwenden Sie ihn, wie er ist, oder starten Sie Lockstep mit einem anderen Ordner.</translation>
        </message>
        <message>
            <source>“Connect my systems…” creates it.</source>
            <translation>„Meine Systeme verbinden…“ legt ihn an.</translation>
        </message>
        <message>
            <source>Connect them with “Connect my systems…”.</source>
            <translation>Verbinden Sie sie mit „Meine Systeme verbinden…“.</translation>
        </message>
        <message>
            <source>Wait until it has ended, or stop it; then try again.</source>
            <translation>Warten Sie, bis es fertig ist, oder beenden Sie es; versuchen Sie es dann erneut.</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SideOffer</name>
        <message>
            <source>Choose a field of one person first.</source>
            <translation>Wählen Sie zuerst ein Feld einer Person.</translation>
        </message>
        <message>
            <source>Putting the value of %1 on both sides: %2…</source>
            <translation>Der Wert aus %1 wird auf beide Seiten gesetzt: %2…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::DecisionPanel</name>
        <message>
            <source>What is to be decided</source>
            <translation>Was zu entscheiden ist</translation>
        </message>
        <message>
            <source>Those it could belong to</source>
            <translation>Wozu es gehören könnte</translation>
        </message>
        <message>
            <source>&amp;Who stays</source>
            <translation>&amp;Wer bleibt</translation>
        </message>
        <message>
            <source>Who stays</source>
            <translation>Wer bleibt</translation>
        </message>
        <message>
            <source>The person who has the record afterwards</source>
            <translation>Die Person, die den Datensatz danach hat</translation>
        </message>
        <message>
            <source>Lin&amp;k</source>
            <translation>Ver&amp;knüpfen</translation>
        </message>
        <message>
            <source>Person and record are one from now on, and kept in step</source>
            <translation>Person und Datensatz sind von nun an eins und werden abgeglichen</translation>
        </message>
        <message>
            <source>Create se&amp;parately</source>
            <translation>Se&amp;parat anlegen</translation>
        </message>
        <message>
            <source>It is none of these: it gets its own partner in the other system</source>
            <translation>Nichts davon passt: Im anderen System entsteht ein eigenes Gegenstück</translation>
        </message>
        <message>
            <source>Take &amp;Marketo's value</source>
            <translation>&amp;Marketo-Wert nehmen</translation>
        </message>
        <message>
            <source>Put what Marketo holds on both sides</source>
            <translation>Was Marketo hat, auf beide Seiten setzen</translation>
        </message>
        <message>
            <source>&amp;Take Salesforce's value</source>
            <translation>Salesforce-Wer&amp;t nehmen</translation>
        </message>
        <message>
            <source>Put what Salesforce holds on both sides</source>
            <translation>Was Salesforce hat, auf beide Seiten setzen</translation>
        </message>
        <message>
            <source>Mer&amp;ge in Marketo…</source>
            <translation>In Marketo &amp;zusammenführen…</translation>
        </message>
        <message>
            <source>Make the two people one, after a yes</source>
            <translation>Aus den beiden Personen eine machen, nach einem Ja</translation>
        </message>
        <message>
            <source>Ope&amp;n in Marketo</source>
            <translation>I&amp;n Marketo öffnen</translation>
        </message>
        <message>
            <source>Show the person in the browser</source>
            <translation>Die Person im Browser zeigen</translation>
        </message>
        <message>
            <source>Open &amp;in Salesforce</source>
            <translation>&amp;In Salesforce öffnen</translation>
        </message>
        <message>
            <source>Show in the browser where it is mended in Salesforce</source>
            <translation>Im Browser zeigen, wo es in Salesforce behoben wird</translation>
        </message>
        <message>
            <source>What a yes does</source>
            <translation>Was ein Ja bewirkt</translation>
        </message>
        <message>
            <source>Merge &amp;for good</source>
            <translation>Endgültig zusamme&amp;nführen</translation>
        </message>
        <message>
            <source>Merge the two people in Marketo now</source>
            <translation>Die beiden Personen jetzt in Marketo zusammenführen</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>Abbr&amp;echen</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>Nichts ändern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Inhaber</translation>
        </message>
        <message>
            <source>Looking who it could be…</source>
            <translation>Es wird nachgesehen, wer es sein könnte…</translation>
        </message>
        <message>
            <source>Nobody else has the e-mail address of %1 any more: the next sync looks again.</source>
            <translation>Niemand sonst hat mehr die E-Mail-Adresse von %1: Der nächste Abgleich sieht erneut nach.</translation>
        </message>
        <message>
            <source>Choose which person in Marketo is %1, or give it a person of its own.</source>
            <translation>Wählen Sie, welche Person in Marketo %1 ist, oder legen Sie dafür eine eigene Person an.</translation>
        </message>
        <message>
            <source>Choose which record in Salesforce is %1, or give this person a lead of its own.</source>
            <translation>Wählen Sie, welcher Datensatz in Salesforce %1 ist, oder legen Sie für diese Person einen eigenen Lead an.</translation>
        </message>
        <message>
            <source>Put what %1 holds on both sides</source>
            <translation>Was %1 hat, auf beide Seiten setzen</translation>
        </message>
        <message>
            <source>%1 is “%2” in Marketo and “%3” in Salesforce. The value you take goes to both sides.</source>
            <translation>%1 ist in Marketo „%2“ und in Salesforce „%3“. Der Wert, den Sie nehmen, kommt auf beide Seiten.</translation>
        </message>
        <message>
            <source>Looking what both sides hold…</source>
            <translation>Es wird nachgesehen, was beide Seiten haben…</translation>
        </message>
        <message>
            <source>Looking who the two people are…</source>
            <translation>Es wird nachgesehen, wer die beiden Personen sind…</translation>
        </message>
        <message>
            <source>One of the two people is gone: the next sync looks again.</source>
            <translation>Eine der beiden Personen gibt es nicht mehr: Der nächste Abgleich sieht erneut nach.</translation>
        </message>
        <message>
            <source>%1 stays and has the record. %2 is merged into it in Marketo and is gone afterwards; where both have a value, that of %1 stays.</source>
            <translation>%1 bleibt und hat den Datensatz. %2 wird in Marketo damit zusammengeführt und ist danach weg; wo beide einen Wert haben, bleibt der von %1.</translation>
        </message>
        <message>
            <source>Merge %2 into %1? A merge in Marketo cannot be taken back.</source>
            <translation>%2 in %1 zusammenführen? Eine Zusammenführung in Marketo lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Shorten the value in Marketo, or let %1 take more characters in Salesforce.</source>
            <translation>Kürzen Sie den Wert in Marketo oder lassen Sie %1 in Salesforce mehr Zeichen aufnehmen.</translation>
        </message>
        <message>
            <source>Shorten the value of %1 in Salesforce, or map it to a longer field of Marketo.</source>
            <translation>Kürzen Sie den Wert von %1 in Salesforce oder ordnen Sie das Feld einem längeren in Marketo zu.</translation>
        </message>
        <message>
            <source>Linking %1 and %2…</source>
            <translation>%1 und %2 werden verknüpft…</translation>
        </message>
        <message>
            <source>Giving %1 a partner of its own…</source>
            <translation>%1 erhält ein eigenes Gegenstück…</translation>
        </message>
        <message>
            <source>Merging %1 into %2…</source>
            <translation>%1 wird in %2 zusammengeführt…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Leave the search, close a message or a panel</source>
            <translation>Die Suche verlassen, eine Meldung oder einen Bereich schließen</translation>
        </message>
        <message>
            <source>From the search into the list</source>
            <translation>Von der Suche in die Liste</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::UndoResult</name>
        <message>
            <source>The undo of run %1 was stopped. Undo the run again for the rest.</source>
            <translation>Das Zurücknehmen von Lauf %1 wurde angehalten. Nehmen Sie den Lauf für den Rest noch einmal zurück.</translation>
        </message>
        <message>
            <source>The undo of run %1 paused: no calls are left until %2. Undo the run again then.</source>
            <translation>Das Zurücknehmen von Lauf %1 hält an: Bis %2 sind keine Aufrufe mehr frei. Nehmen Sie den Lauf dann noch einmal zurück.</translation>
        </message>
        <message>
            <source>The undo of run %1 paused: no calls are left. Undo the run again later.</source>
            <translation>Das Zurücknehmen von Lauf %1 hält an: Es sind keine Aufrufe mehr frei. Nehmen Sie den Lauf später noch einmal zurück.</translation>
        </message>
        <message>
            <source>Run %1 was not undone.</source>
            <translation>Lauf %1 wurde nicht zurückgenommen.</translation>
        </message>
        <message>
            <source>Run %1 was undone in part.</source>
            <translation>Lauf %1 wurde teilweise zurückgenommen.</translation>
        </message>
        <message>
            <source>Nothing of run %1 was left to undo.</source>
            <translation>Von Lauf %1 war nichts mehr zurückzunehmen.</translation>
        </message>
        <message>
            <source>Run %1 was undone.</source>
            <translation>Lauf %1 wurde zurückgenommen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) got the former values back.</source>
            <translation>
                <numerusform>%Ln Datensatz hat seine früheren Werte zurück.</numerusform>
                <numerusform>%Ln Datensätze haben ihre früheren Werte zurück.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) that the run had created were deleted.</source>
            <translation>
                <numerusform>%Ln Datensatz, den der Lauf angelegt hatte, wurde gelöscht.</numerusform>
                <numerusform>%Ln Datensätze, die der Lauf angelegt hatte, wurden gelöscht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) that the run had created stay(s), as you chose.</source>
            <translation>
                <numerusform>%Ln Datensatz, den der Lauf angelegt hatte, bleibt wie gewünscht.</numerusform>
                <numerusform>%Ln Datensätze, die der Lauf angelegt hatte, bleiben wie gewünscht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) stayed as they are.</source>
            <translation>
                <numerusform>%Ln Wert blieb, wie er ist.</numerusform>
                <numerusform>%Ln Werte blieben, wie sie sind.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) refused it: see Attention.</source>
            <translation>
                <numerusform>%Ln Datensatz hat es abgelehnt: siehe „Zu klären“.</numerusform>
                <numerusform>%Ln Datensätze haben es abgelehnt: siehe „Zu klären“.</numerusform>
            </translation>
        </message>
    </context>
</TS>
