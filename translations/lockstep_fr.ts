<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
    <context>
        <name>lockstep::app::Program</name>
        <message>
            <source>demo</source>
            <translation>démo</translation>
        </message>
        <message>
            <source>The first load is done. Meanwhile a rep and a marketer have edited some leads, one of them both: press Sync now (F5) and watch Activity.</source>
            <translation>Le premier chargement est terminé. Entre-temps, un commercial et un responsable marketing ont modifié quelques pistes, dont une tous les deux : cliquez sur « Synchroniser maintenant » (F5) et observez « Activité ».</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::AboutDialog</name>
        <message>
            <source>About Lockstep</source>
            <translation>À propos de Lockstep</translation>
        </message>
        <message>
            <source>Keeps Salesforce leads and contacts and Marketo people in step.</source>
            <translation>Garde en phase les pistes et contacts Salesforce et les personnes Marketo.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Free software: you may use, study, change and share it. It comes without any warranty.</source>
            <translation>Logiciel libre : vous pouvez l’utiliser, l’étudier, le modifier et le partager. Il est fourni sans aucune garantie.</translation>
        </message>
        <message>
            <source>It stands on these parts:</source>
            <translation>Il repose sur ces composants :</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ActivityPage</name>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Save the entries shown as a CSV file</source>
            <translation>Enregistrer les entrées affichées dans un fichier CSV</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Quoi</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Show one kind of entry</source>
            <translation>Afficher un seul type d’entrée</translation>
        </message>
        <message>
            <source>R&amp;esult</source>
            <translation>&amp;Résultat</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Show one result</source>
            <translation>Afficher un seul résultat</translation>
        </message>
        <message>
            <source>Peri&amp;od</source>
            <translation>Péri&amp;ode</translation>
        </message>
        <message>
            <source>&amp;Clear filters</source>
            <translation>Effacer les fi&amp;ltres</translation>
        </message>
        <message>
            <source>Show the whole log</source>
            <translation>Afficher tout le journal</translation>
        </message>
        <message>
            <source>Activity log</source>
            <translation>Journal d’activité</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Choose an entry to read what happened.</source>
            <translation>Choisissez une entrée pour lire ce qui s’est passé.</translation>
        </message>
        <message>
            <source>Details of the entry</source>
            <translation>Détails de l’entrée</translation>
        </message>
        <message>
            <source>Why the list ends</source>
            <translation>Pourquoi la liste s’arrête</translation>
        </message>
        <message>
            <source>Time (%1)</source>
            <translation>Heure (%1)</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Every result</source>
            <translation>Tous les résultats</translation>
        </message>
        <message>
            <source>Search the log: name, id, field, value, message</source>
            <translation>Journal : nom, id., champ, valeur, message</translation>
        </message>
        <message>
            <source>Activity of run %1</source>
            <translation>Activité de l’exécution %1</translation>
        </message>
        <message>
            <source>Reading the log…</source>
            <translation>Lecture du journal…</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>La liste n’a pas pu être lue.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>No entry matches these filters.</source>
            <translation>Aucune entrée ne correspond à ces filtres.</translation>
        </message>
        <message>
            <source>The list ends here, after %1 entries. Older ones are found by a person, a field, a run or a result; CSV saves them all.</source>
            <translation>La liste s’arrête ici, après %1 entrées. Les plus anciennes se trouvent par une personne, un champ, une exécution ou un résultat ; CSV les enregistre toutes.</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <source>Nothing has happened yet: the log fills with the first sync.</source>
            <translation>Rien ne s’est encore passé : le journal se remplit à la première synchronisation.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synchroniser maintenant</translation>
        </message>
        <message>
            <source>What to do: %1</source>
            <translation>Que faire : %1</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>The system's own text</source>
            <translation>Texte du système</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Person in Marketo</source>
            <translation>Personne dans Marketo</translation>
        </message>
        <message>
            <source>Record in Salesforce</source>
            <translation>Enregistrement dans Salesforce</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Exécution</translation>
        </message>
        <message>
            <source>Save the entries shown</source>
            <translation>Enregistrer les entrées affichées</translation>
        </message>
        <message>
            <source>F&amp;ield</source>
            <translation>&amp;Champ</translation>
        </message>
        <message>
            <source>Show what happened to one field, by its API name in Salesforce</source>
            <translation>Afficher ce qui est arrivé à un champ, d’après son nom API dans Salesforce</translation>
        </message>
        <message>
            <source>Perso&amp;n</source>
            <translation>Perso&amp;nne</translation>
        </message>
        <message>
            <source>Marketo or Salesforce id</source>
            <translation>Id. Marketo ou Salesforce</translation>
        </message>
        <message>
            <source>Show one person: the number in Marketo or the id in Salesforce</source>
            <translation>Afficher une personne : son numéro dans Marketo ou son identifiant dans Salesforce</translation>
        </message>
        <message>
            <source>R&amp;un</source>
            <translation>Exéc&amp;ution</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Show one run, by its number</source>
            <translation>Afficher une exécution, d’après son numéro</translation>
        </message>
        <message>
            <source>Every field</source>
            <translation>Tous les champs</translation>
        </message>
        <message>
            <source>“%1” is neither a number of Marketo nor an id of Salesforce. Search for names above.</source>
            <translation>« %1 » n’est ni un numéro de Marketo ni un identifiant de Salesforce. Recherchez les noms ci-dessus.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::PeriodFilter</name>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>How far back</source>
            <translation>Jusqu’où remonter</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Depuis le début</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Dernière heure</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Dernières 24 heures</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>From day to day</source>
            <translation>D’un jour à l’autre</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::AttentionPage</name>
        <message>
            <source>Attention</source>
            <translation>À traiter</translation>
        </message>
        <message>
            <source>Show &amp;dismissed</source>
            <translation>Afficher les causes é&amp;cartées</translation>
        </message>
        <message>
            <source>Also show the causes you have dismissed</source>
            <translation>Afficher aussi les causes que vous avez écartées</translation>
        </message>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Save what needs attention as a CSV file, record by record</source>
            <translation>Enregistrer ce qui est à traiter dans un fichier CSV, enregistrement par enregistrement</translation>
        </message>
        <message>
            <source>Causes that need attention</source>
            <translation>Causes à traiter</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Problème</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>Allowed values</source>
            <translation>Valeurs autorisées</translation>
        </message>
        <message>
            <source>&amp;Map</source>
            <translation>Ma&amp;pper</translation>
        </message>
        <message>
            <source>Value in Marketo</source>
            <translation>Valeur dans Marketo</translation>
        </message>
        <message>
            <source>The value as Marketo has it</source>
            <translation>La valeur telle qu’elle est dans Marketo</translation>
        </message>
        <message>
            <source>t&amp;o</source>
            <translation>&amp;vers</translation>
        </message>
        <message>
            <source>Value in Salesforce</source>
            <translation>Valeur dans Salesforce</translation>
        </message>
        <message>
            <source>What it is called in Salesforce, from now on</source>
            <translation>Son nom dans Salesforce, désormais</translation>
        </message>
        <message>
            <source>Map &amp;value</source>
            <translation>Mapper la va&amp;leur</translation>
        </message>
        <message>
            <source>From now on this value goes to Salesforce under the other name; the failed records are tried again by the next sync</source>
            <translation>Désormais, cette valeur va dans Salesforce sous l’autre nom ; la prochaine synchronisation réessaie les enregistrements en échec</translation>
        </message>
        <message>
            <source>Records of this cause</source>
            <translation>Enregistrements de cette cause</translation>
        </message>
        <message>
            <source>&amp;Retry group</source>
            <translation>&amp;Réessayer le groupe</translation>
        </message>
        <message>
            <source>Try the failed records of this cause again now</source>
            <translation>Réessayer maintenant les enregistrements en échec de cette cause</translation>
        </message>
        <message>
            <source>Open in &amp;Leads</source>
            <translation>Ouvrir dans P&amp;istes</translation>
        </message>
        <message>
            <source>Show these people on the Leads page</source>
            <translation>Afficher ces personnes dans la page « Pistes »</translation>
        </message>
        <message>
            <source>Open &amp;Fields</source>
            <translation>Ouvrir C&amp;hamps</translation>
        </message>
        <message>
            <source>Show the field on the Fields page</source>
            <translation>Afficher le champ dans la page « Champs »</translation>
        </message>
        <message>
            <source>&amp;Dismiss</source>
            <translation>Écar&amp;ter</translation>
        </message>
        <message>
            <source>Leave this cause out until something is added to it</source>
            <translation>Laisser cette cause de côté jusqu’à ce que quelque chose s’y ajoute</translation>
        </message>
        <message>
            <source>From now on “%1” goes to Salesforce as “%2”. The next sync tries the failed records again.</source>
            <translation>Désormais, « %1 » va dans Salesforce sous la forme « %2 ». La prochaine synchronisation réessaie les enregistrements en échec.</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Enregistrements</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>The system's own text</source>
            <translation>Texte du système</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Fois</translation>
        </message>
        <message>
            <source>Last (%1)</source>
            <translation>Dernière (%1)</translation>
        </message>
        <message>
            <source>Show &amp;dismissed (%1)</source>
            <translation>Afficher les causes é&amp;cartées (%1)</translation>
        </message>
        <message>
            <source>Reading what needs attention…</source>
            <translation>Lecture de ce qui est à traiter…</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>La liste n’a pas pu être lue.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Nothing new needs attention. Dismissed causes come back when something is added to them.</source>
            <translation>Rien de nouveau à traiter. Les causes écartées reviennent quand quelque chose s’y ajoute.</translation>
        </message>
        <message>
            <source>Show dismissed</source>
            <translation>Afficher les causes écartées</translation>
        </message>
        <message>
            <source>Nothing needs attention: every record went through. What a system refuses is listed here, grouped by its cause.</source>
            <translation>Rien à traiter : tous les enregistrements sont passés. Ce qu’un système refuse est affiché ici, groupé par cause.</translation>
        </message>
        <message>
            <source>Choose a cause above.</source>
            <translation>Choisissez une cause ci-dessus.</translation>
        </message>
        <message>
            <source>Salesforce allows: %1</source>
            <translation>Salesforce autorise : %1</translation>
        </message>
        <message numerus="yes">
            <source>Trying %Ln record(s) again…</source>
            <translation>
                <numerusform>Nouvelle tentative pour %Ln enregistrement…</numerusform>
                <numerusform>Nouvelle tentative pour %Ln enregistrements…</numerusform>
            </translation>
        </message>
        <message>
            <source>Save what needs attention</source>
            <translation>Enregistrer ce qui est à traiter</translation>
        </message>
        <message>
            <source>Retry &amp;all</source>
            <translation>Tout ré&amp;essayer</translation>
        </message>
        <message>
            <source>Try everything that failed again, whatever its cause</source>
            <translation>Réessayer tout ce qui a échoué, quelle qu’en soit la cause</translation>
        </message>
        <message>
            <source>&amp;Bring back</source>
            <translation>Ré&amp;tablir</translation>
        </message>
        <message>
            <source>Count this cause again</source>
            <translation>Compter de nouveau cette cause</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ConditionEditor</name>
        <message>
            <source>is</source>
            <translation>est</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>n’est pas</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>contient</translation>
        </message>
        <message>
            <source>starts with</source>
            <translation>commence par</translation>
        </message>
        <message>
            <source>is greater than</source>
            <translation>est supérieur à</translation>
        </message>
        <message>
            <source>is less than</source>
            <translation>est inférieur à</translation>
        </message>
        <message>
            <source>is blank</source>
            <translation>est vide</translation>
        </message>
        <message>
            <source>is not blank</source>
            <translation>n’est pas vide</translation>
        </message>
        <message>
            <source>is one of (a, b, …)</source>
            <translation>est l’un de (a, b, …)</translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>Ajouter une condition</translation>
        </message>
        <message>
            <source>Only records for which all conditions hold are synced</source>
            <translation>Seuls les enregistrements remplissant toutes les conditions sont synchronisés</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Field (API name)</source>
            <translation>Champ (nom d’API)</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Remove this condition</source>
            <translation>Supprimer cette condition</translation>
        </message>
        <message>
            <source>Put a value with a comma in quotation marks: &quot;a, b&quot;</source>
            <translation>Mettez une valeur qui contient une virgule entre guillemets : &quot;a, b&quot;</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ConnectPage</name>
        <message>
            <source>Connect my systems</source>
            <translation>Connecter mes systèmes</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Salesforce: in Setup create an external client app (or a connected app) with the API scope and the client credentials flow, and give its run-as user the rights of the sync. Enter the address of your own domain and the keys of the app.</source>
            <translation>Salesforce : dans la Configuration, créez une application cliente externe (ou une application connectée) avec le périmètre API et le flux d’informations d’identification client, et donnez à son utilisateur d’exécution les droits de la synchronisation. Saisissez l’adresse de votre propre domaine et les clés de l’application.</translation>
        </message>
        <message>
            <source>What Salesforce answered</source>
            <translation>Réponse de Salesforce</translation>
        </message>
        <message>
            <source>Marketo: in Admin → LaunchPoint create a custom service for an API-only user; its details show the client id and secret. The address stands in Admin → Web Services as REST endpoint.</source>
            <translation>Marketo : dans Admin → LaunchPoint, créez un service personnalisé pour un utilisateur API uniquement ; ses détails indiquent l’ID et le secret client. L’adresse figure dans Admin → Services web comme point de terminaison REST.</translation>
        </message>
        <message>
            <source>What Marketo answered</source>
            <translation>Réponse de Marketo</translation>
        </message>
        <message>
            <source>Both systems know each other by link fields: the Marketo id stands in Salesforce, the Salesforce id in Marketo.</source>
            <translation>Les deux systèmes se connaissent par des champs de liaison : l’ID Marketo figure dans Salesforce, l’ID Salesforce dans Marketo.</translation>
        </message>
        <message>
            <source>Link fields</source>
            <translation>Champs de liaison</translation>
        </message>
        <message>
            <source>Check a&amp;gain</source>
            <translation>&amp;Vérifier à nouveau</translation>
        </message>
        <message>
            <source>Look again which link fields there are</source>
            <translation>Rechercher à nouveau quels champs de liaison existent</translation>
        </message>
        <message>
            <source>Create the &amp;missing fields</source>
            <translation>Créer les champs man&amp;quants</translation>
        </message>
        <message>
            <source>Create the missing link fields where the API user may</source>
            <translation>Créer les champs de liaison manquants là où l’utilisateur API en a le droit</translation>
        </message>
        <message>
            <source>All is ready. A preview of the next sync comes now: it lists what would be written to which system and writes nothing. The sync waits until you press Start syncing there.</source>
            <translation>Tout est prêt. Vient maintenant un aperçu de la prochaine synchronisation : il indique ce qui serait écrit dans quel système et n’écrit rien. La synchronisation attend que vous y cliquiez sur « Commencer la synchronisation ».</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>Leave; what you have entered is kept</source>
            <translation>Quitter ; ce que vous avez saisi est conservé</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Précédent</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>Revenir d’une étape</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>Suiva&amp;nt</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>L’étape suivante</translation>
        </message>
        <message>
            <source>%1 was created</source>
            <translation>%1 a été créé</translation>
        </message>
        <message>
            <source>%1 is there</source>
            <translation>%1 est présent</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>%1 manque</translation>
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
            <translation>Champs</translation>
        </message>
        <message>
            <source>First preview</source>
            <translation>Premier aperçu</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Étape %1 sur %2 : %3</translation>
        </message>
        <message>
            <source>Connected as %1, API %2.</source>
            <translation>Connecté en tant que %1, API %2.</translation>
        </message>
        <message>
            <source>%1 of %2 calls used today.</source>
            <translation>%1 appels sur %2 utilisés aujourd’hui.</translation>
        </message>
        <message>
            <source>Creating the missing link fields…</source>
            <translation>Création des champs de liaison manquants…</translation>
        </message>
        <message>
            <source>Looking for the link fields of both systems…</source>
            <translation>Recherche des champs de liaison des deux systèmes…</translation>
        </message>
        <message>
            <source>Open the &amp;preview</source>
            <translation>&amp;Ouvrir l’aperçu</translation>
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
            <translation>Authentificat&amp;ion</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Authentification</translation>
        </message>
        <message>
            <source>How Lockstep signs in to Salesforce</source>
            <translation>Comment Lockstep s’authentifie auprès de Salesforce</translation>
        </message>
        <message>
            <source>C&amp;lient id</source>
            <translation>ID c&amp;lient</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>ID client</translation>
        </message>
        <message>
            <source>Client se&amp;cret</source>
            <translation>Secret &amp;client</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Secret client</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>Nom d’&amp;utilisateur</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nom d’utilisateur</translation>
        </message>
        <message>
            <source>sync@acme.example</source>
            <translation>sync@acme.example</translation>
        </message>
        <message>
            <source>&amp;Key file</source>
            <translation>Fic&amp;hier de clé</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Fichier de clé</translation>
        </message>
        <message>
            <source>/path/to/server.key</source>
            <translation>/chemin/vers/server.key</translation>
        </message>
        <message>
            <source>Save and &amp;test</source>
            <translation>Enregistrer et &amp;tester</translation>
        </message>
        <message>
            <source>Keep these and ask the system whether they work</source>
            <translation>Conserver ces données et demander au système si elles fonctionnent</translation>
        </message>
        <message>
            <source>Client credentials (id and secret)</source>
            <translation>Identifiants client (ID et secret)</translation>
        </message>
        <message>
            <source>In the browser (as yourself)</source>
            <translation>Dans le navigateur (avec votre compte)</translation>
        </message>
        <message>
            <source>JWT (a key file)</source>
            <translation>JWT (un fichier de clé)</translation>
        </message>
        <message>
            <source>as stored</source>
            <translation>tel qu’enregistré</translation>
        </message>
        <message>
            <source>Sign in in the &amp;browser</source>
            <translation>S’authentifier dans le navi&amp;gateur</translation>
        </message>
        <message>
            <source>Allow the access in your browser…</source>
            <translation>Autorisez l’accès dans votre navigateur…</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Interrogation…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::CsvStrip</name>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Progress of the CSV file</source>
            <translation>Avancement du fichier CSV</translation>
        </message>
        <message>
            <source>Stop writing the CSV file</source>
            <translation>Arrêter l’écriture du fichier CSV</translation>
        </message>
        <message>
            <source>End the export; nothing is saved (Ctrl+Alt+E)</source>
            <translation>Mettre fin à l’exportation ; rien n’est enregistré (Ctrl+Alt+E)</translation>
        </message>
        <message>
            <source>Saving %1: %2 rows so far</source>
            <translation>Enregistrement de %1 : %2 lignes jusqu’ici</translation>
        </message>
        <message>
            <source>Saving %1…</source>
            <translation>Enregistrement de %1…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt en cours…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::DisconnectPanel</name>
        <message>
            <source>What disconnecting does</source>
            <translation>Ce que fait la déconnexion</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Déconnecter</translation>
        </message>
        <message>
            <source>Forget this connection now</source>
            <translation>Oublier cette connexion maintenant</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>Ann&amp;uler</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>Ne rien changer</translation>
        </message>
        <message>
            <source>Lockstep forgets the address and the keys of %1 and pauses the sync.</source>
            <translation>Lockstep oublie l’adresse et les clés de %1 et met la synchronisation en pause.</translation>
        </message>
        <message>
            <source>What you have allowed in the browser is taken back.</source>
            <translation>Ce que vous avez autorisé dans le navigateur est retiré.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) that wait(s) stay(s) until it is connected again.</source>
            <translation>
                <numerusform>%Ln modification en attente est conservée jusqu’à la reconnexion.</numerusform>
                <numerusform>%Ln modifications en attente sont conservées jusqu’à la reconnexion.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing is deleted in %1: %Ln linked people stay linked, and the log and the field choices are kept.</source>
            <translation>
                <numerusform>Rien n’est supprimé dans %1 : %Ln personne liée reste liée, et le journal et les choix de champs sont conservés.</numerusform>
                <numerusform>Rien n’est supprimé dans %1 : %Ln personnes liées restent liées, et le journal et les choix de champs sont conservés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Disconnect %1 &amp;now</source>
            <translation>Déconnecter %1 mai&amp;ntenant</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::FieldsPage</name>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <source>Salesforce object</source>
            <translation>Objet Salesforce</translation>
        </message>
        <message>
            <source>Show:</source>
            <translation>Afficher :</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activés</translation>
        </message>
        <message>
            <source>Fields that are switched on</source>
            <translation>Champs activés</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Every field of the object</source>
            <translation>Tous les champs de l’objet</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>Fields with a warning</source>
            <translation>Champs avec un avertissement</translation>
        </message>
        <message>
            <source>Switch &amp;on</source>
            <translation>Acti&amp;ver</translation>
        </message>
        <message>
            <source>Switch the selected fields on</source>
            <translation>Activer les champs sélectionnés</translation>
        </message>
        <message>
            <source>Switch o&amp;ff</source>
            <translation>Désac&amp;tiver</translation>
        </message>
        <message>
            <source>Switch the selected fields off</source>
            <translation>Désactiver les champs sélectionnés</translation>
        </message>
        <message>
            <source>No changes.</source>
            <translation>Aucune modification.</translation>
        </message>
        <message>
            <source>Staged changes</source>
            <translation>Modifications préparées</translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>A&amp;bandonner</translation>
        </message>
        <message>
            <source>Forget the changes that are not applied</source>
            <translation>Oublier les modifications non appliquées</translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>A&amp;ppliquer</translation>
        </message>
        <message>
            <source>Save the changes; the next sync uses them</source>
            <translation>Enregistrer les modifications ; la prochaine synchronisation les utilise</translation>
        </message>
        <message>
            <source>As the object's default</source>
            <translation>Valeur par défaut de l’objet</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>API name</source>
            <translation>Nom d’API</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Accès</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Marketo field</source>
            <translation>Champ Marketo</translation>
        </message>
        <message>
            <source>On conflict</source>
            <translation>En cas de conflit</translation>
        </message>
        <message>
            <source>Blanks</source>
            <translation>Vides</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Piste</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Search fields: label, API name, Marketo name</source>
            <translation>Champs : étiquette, nom d’API ou Marketo</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>Activés %1</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Tout %1</translation>
        </message>
        <message>
            <source>Problems %1</source>
            <translation>Problèmes %1</translation>
        </message>
        <message>
            <source>Reading the fields of both systems…</source>
            <translation>Lecture des champs des deux systèmes…</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>La liste n’a pas pu être lue.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>The fields of both systems are not known yet: they are read when the first sync connects.</source>
            <translation>Les champs des deux systèmes ne sont pas encore connus : ils sont lus quand la première synchronisation se connecte.</translation>
        </message>
        <message>
            <source>No field matches here.</source>
            <translation>Aucun champ ne correspond ici.</translation>
        </message>
        <message>
            <source>Show all fields</source>
            <translation>Afficher tous les champs</translation>
        </message>
        <message>
            <source>Applying reads %1 people again: %2 calls, about %3 min.</source>
            <translation>L’application relit %1 personnes : %2 appels, environ %3 min.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>New since yesterday</source>
            <translation>Nouveaux depuis hier</translation>
        </message>
        <message>
            <source>Fields that are new, gone, or of another type or access since yesterday</source>
            <translation>Champs nouveaux ou disparus depuis hier, ou dont le type ou l’accès a changé</translation>
        </message>
        <message>
            <source>New since yesterday %1</source>
            <translation>Nouveaux depuis hier %1</translation>
        </message>
        <message>
            <source>No field has changed since yesterday.</source>
            <translation>Aucun champ n’a changé depuis hier.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln field change(s) saved. The next sync uses them.</source>
            <translation>
                <numerusform>%Ln modification de champ enregistrée. La prochaine synchronisation l’utilise.</numerusform>
                <numerusform>%Ln modifications de champs enregistrées. La prochaine synchronisation les utilise.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s).</source>
            <translation>
                <numerusform>%Ln modification.</numerusform>
                <numerusform>%Ln modifications.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synchroniser maintenant</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::FieldsStep</name>
        <message>
            <source>Salesforce object</source>
            <translation>Objet Salesforce</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <source>Space switches a field on or off.</source>
            <translation>La barre d’espace active ou désactive un champ.</translation>
        </message>
        <message>
            <source>Why a field stays as it is</source>
            <translation>Pourquoi un champ reste inchangé</translation>
        </message>
        <message>
            <source>The fields of both systems are not known: the check of the link fields reads them.</source>
            <translation>Les champs des deux systèmes ne sont pas connus : la vérification des champs de liaison les lit.</translation>
        </message>
        <message>
            <source>Check a&amp;gain</source>
            <translation>&amp;Vérifier à nouveau</translation>
        </message>
        <message>
            <source>The fields are being read…</source>
            <translation>Lecture des champs…</translation>
        </message>
        <message>
            <source>The API user sees no field of this object in Salesforce: ask an admin for read access, or go on without it.</source>
            <translation>L’utilisateur API ne voit aucun champ de cet objet dans Salesforce : demandez l’accès en lecture à un administrateur, ou continuez sans.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of %1 fields sync. You can change this at any time on the Fields page.</source>
            <translation>
                <numerusform>%Ln champ sur %1 est synchronisé. Vous pouvez changer cela à tout moment dans la page « Champs ».</numerusform>
                <numerusform>%Ln champs sur %1 sont synchronisés. Vous pouvez changer cela à tout moment dans la page « Champs ».</numerusform>
            </translation>
        </message>
        <message>
            <source>Lead (%1 of %2)</source>
            <translation>Piste (%1 sur %2)</translation>
        </message>
        <message>
            <source>Contact (%1 of %2)</source>
            <translation>Contact (%1 sur %2)</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::Health</name>
        <message>
            <source>%1 refuses the login: connect it again. Nothing is lost meanwhile.</source>
            <translation>%1 refuse l’authentification : reconnectez-le. Rien n’est perdu entre-temps.</translation>
        </message>
        <message>
            <source>%1 cannot be reached. The sync goes on by itself when it answers again.</source>
            <translation>%1 est injoignable. La synchronisation continue d’elle-même quand il répond à nouveau.</translation>
        </message>
        <message>
            <source>%1 has no calls left for now. The sync goes on by itself when there are calls again.</source>
            <translation>%1 n’a plus d’appels pour le moment. La synchronisation reprend d’elle-même dès qu’il y a de nouveau des appels.</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>il y a %1 min</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>il y a %1 h</translation>
        </message>
        <message>
            <source>nothing to write</source>
            <translation>rien à écrire</translation>
        </message>
        <message>
            <source>%1 would be written</source>
            <translation>écritures prévues : %1</translation>
        </message>
        <message>
            <source>%1 written</source>
            <translation>écritures : %1</translation>
        </message>
        <message>
            <source>nothing failed</source>
            <translation>aucun échec</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>échecs : %1</translation>
        </message>
        <message>
            <source>Another program syncs this workspace: %1. This window shows what it does.</source>
            <translation>Un autre programme synchronise cet espace de travail : %1. Cette fenêtre montre ce qu’il fait.</translation>
        </message>
        <message>
            <source>A sync is running.</source>
            <translation>Une synchronisation est en cours.</translation>
        </message>
        <message>
            <source>Last sync %1: %2.</source>
            <translation>Dernière synchronisation %1 (%2).</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what a run wrote, what failed</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The last sync failed %1. %2</source>
            <translation>La dernière synchronisation a échoué %1. %2</translation>
        </message>
        <message>
            <source>Everything is in step.</source>
            <translation>Tout est en phase.</translation>
        </message>
        <message>
            <source>Nothing new needs attention.</source>
            <translation>Rien de nouveau à traiter.</translation>
        </message>
        <message>
            <source>The sync is paused.</source>
            <translation>La synchronisation est en pause.</translation>
        </message>
        <message>
            <source>Salesforce and Marketo refuse the login: connect them again. Nothing is lost meanwhile.</source>
            <translation>Salesforce et Marketo refusent la connexion : reconnectez-les. Rien n’est perdu entre-temps.</translation>
        </message>
        <message>
            <source>Neither Salesforce nor Marketo is connected. Nothing is synced until they are; what changes meanwhile is not lost.</source>
            <translation>Ni Salesforce ni Marketo n’est connecté. Rien n’est synchronisé d’ici là ; ce qui change entre-temps n’est pas perdu.</translation>
        </message>
        <message>
            <source>%1 is not connected. Nothing is synced until it is; what changes meanwhile is not lost.</source>
            <translation>%1 n’est pas connecté. Rien n’est synchronisé d’ici là ; ce qui change entre-temps n’est pas perdu.</translation>
        </message>
        <message>
            <source>Neither Salesforce nor Marketo can be reached. The sync goes on by itself when they answer again.</source>
            <translation>Ni Salesforce ni Marketo ne sont joignables. La synchronisation reprend d’elle-même dès qu’ils répondent.</translation>
        </message>
        <message>
            <source>Neither system has calls left for now. The sync goes on by itself when there are calls again.</source>
            <translation>Aucun des deux systèmes n’a d’appels disponibles pour le moment. La synchronisation reprend d’elle-même dès qu’il y a de nouveau des appels.</translation>
        </message>
        <message>
            <source>%1 has no calls left for now. The sync goes on by itself at %2.</source>
            <translation>%1 n’a plus d’appels disponibles pour le moment. La synchronisation reprend d’elle-même le %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) need(s) attention.</source>
            <translation>
                <numerusform>%Ln point demande votre attention.</numerusform>
                <numerusform>%Ln points demandent votre attention.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln person(s) wait(s) for the next sync.</source>
            <translation>
                <numerusform>%Ln personne attend la prochaine synchronisation.</numerusform>
                <numerusform>%Ln personnes attendent la prochaine synchronisation.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been synced yet: the first sync loads both systems.</source>
            <translation>Rien n’a encore été synchronisé : la première synchronisation charge les deux systèmes.</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::LeadsPage</name>
        <message>
            <source>Leads</source>
            <translation>Pistes</translation>
        </message>
        <message>
            <source>Rows shown</source>
            <translation>Lignes affichées</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Colonnes…</translation>
        </message>
        <message>
            <source>Choose the columns of the list</source>
            <translation>Choisir les colonnes de la liste</translation>
        </message>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Save the people shown as a CSV file</source>
            <translation>Enregistrer les personnes affichées dans un fichier CSV</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Choose a person above to compare both sides.</source>
            <translation>Choisissez une personne ci-dessus pour comparer les deux côtés.</translation>
        </message>
        <message>
            <source>Compare both sides</source>
            <translation>Comparer les deux côtés</translation>
        </message>
        <message>
            <source>&amp;Sync Person to SFDC</source>
            <translation>Sync&amp;hroniser la personne avec SFDC</translation>
        </message>
        <message>
            <source>Assi&amp;gn to</source>
            <translation>Attri&amp;buer à</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>Attribuer à</translation>
        </message>
        <message>
            <source>Who owns the lead in Salesforce after the push</source>
            <translation>Qui possède la piste dans Salesforce après l’envoi</translation>
        </message>
        <message>
            <source>Salesforce id of the owner</source>
            <translation>ID Salesforce du propriétaire</translation>
        </message>
        <message>
            <source>Salesforce id</source>
            <translation>ID Salesforce</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Activity of this person</source>
            <translation>Activité de cette personne</translation>
        </message>
        <message>
            <source>Assignment rules</source>
            <translation>Règles d’attribution</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>File d’attente</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Société</translation>
        </message>
        <message>
            <source>SFDC type</source>
            <translation>Type SFDC</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Propriétaire</translation>
        </message>
        <message>
            <source>Sync state</source>
            <translation>État de synchronisation</translation>
        </message>
        <message>
            <source>Last synced (%1)</source>
            <translation>Dernière synchro (%1)</translation>
        </message>
        <message>
            <source>Marketo id</source>
            <translation>ID Marketo</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
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
            <translation>Dernier accord</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Time (%1)</source>
            <translation>Heure (%1)</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Search people: name, e-mail, company</source>
            <translation>Rechercher des personnes : nom, e-mail, société</translation>
        </message>
        <message>
            <source>Cause: %1</source>
            <translation>Cause : %1</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Liés</translation>
        </message>
        <message>
            <source>All who wait</source>
            <translation>Tous ceux en attente</translation>
        </message>
        <message>
            <source>Person %1</source>
            <translation>Personne %1</translation>
        </message>
        <message>
            <source>Record %1</source>
            <translation>Enregistrement %1</translation>
        </message>
        <message>
            <source>Save the people shown</source>
            <translation>Enregistrer les personnes affichées</translation>
        </message>
        <message>
            <source>%1 shown so far</source>
            <translation>Affichées pour l’instant : %1</translation>
        </message>
        <message>
            <source>%1 shown</source>
            <translation>Affichées : %1</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>Lecture de la liste…</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>La liste n’a pas pu être lue.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Nobody matches “%1”.</source>
            <translation>Personne ne correspond à « %1 ».</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Afficher tout le monde</translation>
        </message>
        <message>
            <source>Nobody is in this state.</source>
            <translation>Personne n’est dans cet état.</translation>
        </message>
        <message>
            <source>Nobody has this problem any more.</source>
            <translation>Plus personne n’a ce problème.</translation>
        </message>
        <message>
            <source>Nobody is linked yet.</source>
            <translation>Personne n’est encore lié.</translation>
        </message>
        <message>
            <source>This person is not on the list: not loaded yet, or merged or deleted since.</source>
            <translation>Cette personne n’est pas dans la liste : pas encore chargée, ou fusionnée ou supprimée depuis.</translation>
        </message>
        <message>
            <source>There is nobody here yet: the first sync fills this list.</source>
            <translation>Il n’y a encore personne ici : la première synchronisation remplit cette liste.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synchroniser maintenant</translation>
        </message>
        <message numerus="yes">
            <source>%Ln people chosen.</source>
            <translation>
                <numerusform>%Ln personne choisie.</numerusform>
                <numerusform>%Ln personnes choisies.</numerusform>
            </translation>
        </message>
        <message>
            <source>At most %1 at once can be sent, synced, previewed or tried again. Attention tries everybody of a cause again, however many they are.</source>
            <translation>Au plus %1 à la fois peuvent être envoyées, synchronisées, prévisualisées ou réessayées. « À traiter » réessaie toutes les personnes d’une cause, quel que soit leur nombre.</translation>
        </message>
        <message>
            <source>Send the chosen people to Salesforce now</source>
            <translation>Envoyer maintenant les personnes choisies à Salesforce</translation>
        </message>
        <message numerus="yes">
            <source>Sending %Ln person(s) to Salesforce…</source>
            <translation>
                <numerusform>Envoi de %Ln personne à Salesforce…</numerusform>
                <numerusform>Envoi de %Ln personnes à Salesforce…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Syncing %Ln record(s) now…</source>
            <translation>
                <numerusform>Synchronisation de %Ln enregistrement…</numerusform>
                <numerusform>Synchronisation de %Ln enregistrements…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Trying %Ln person(s) again…</source>
            <translation>
                <numerusform>Nouvelle tentative pour %Ln personne…</numerusform>
                <numerusform>Nouvelle tentative pour %Ln personnes…</numerusform>
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
            <translation>Pages</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Thème</translation>
        </message>
        <message>
            <source>&amp;Sync</source>
            <translation>&amp;Synchronisation</translation>
        </message>
        <message>
            <source>&amp;Attention</source>
            <translation>À &amp;traiter</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation>Barre d’outils</translation>
        </message>
        <message>
            <source>&amp;Sync now</source>
            <translation>&amp;Synchroniser maintenant</translation>
        </message>
        <message>
            <source>Compare both systems now and write what differs (F5)</source>
            <translation>Comparer maintenant les deux systèmes et écrire ce qui diffère (F5)</translation>
        </message>
        <message>
            <source>F5</source>
            <translation>F5</translation>
        </message>
        <message>
            <source>Pre&amp;view</source>
            <translation>&amp;Aperçu</translation>
        </message>
        <message>
            <source>List what the next sync would write, without writing it (F6)</source>
            <translation>Indiquer ce que la prochaine synchronisation écrirait, sans l’écrire (F6)</translation>
        </message>
        <message>
            <source>F6</source>
            <translation>F6</translation>
        </message>
        <message>
            <source>Preview a&amp;gain</source>
            <translation>&amp;Refaire l’aperçu</translation>
        </message>
        <message>
            <source>Look again what is previewed (Ctrl+F6)</source>
            <translation>Regarder de nouveau ce que montre l’aperçu (Ctrl+F6)</translation>
        </message>
        <message>
            <source>Ctrl+F6</source>
            <translation>Ctrl+F6</translation>
        </message>
        <message>
            <source>Map &amp;value</source>
            <translation>Mapper la va&amp;leur</translation>
        </message>
        <message>
            <source>Let the chosen value go to Salesforce under the other name from now on (Ctrl+M)</source>
            <translation>Envoyer désormais la valeur choisie dans Salesforce sous l’autre nom (Ctrl+M)</translation>
        </message>
        <message>
            <source>Ctrl+M</source>
            <translation>Ctrl+M</translation>
        </message>
        <message>
            <source>&amp;Dismiss</source>
            <translation>Écar&amp;ter</translation>
        </message>
        <message>
            <source>Leave the chosen cause out until something is added to it (Ctrl+D)</source>
            <translation>Laisser la cause choisie de côté jusqu’à ce que quelque chose s’y ajoute (Ctrl+D)</translation>
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation>Ctrl+D</translation>
        </message>
        <message>
            <source>Open in &amp;Leads</source>
            <translation>Ouvrir dans P&amp;istes</translation>
        </message>
        <message>
            <source>Show the people of the chosen cause on the Leads page (Ctrl+O)</source>
            <translation>Afficher les personnes de la cause choisie dans la page « Pistes » (Ctrl+O)</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>Ctrl+O</translation>
        </message>
        <message>
            <source>Open &amp;Fields</source>
            <translation>Ouvrir C&amp;hamps</translation>
        </message>
        <message>
            <source>Show the field of the chosen cause on the Fields page (Ctrl+Shift+O)</source>
            <translation>Afficher le champ de la cause choisie dans la page « Champs » (Ctrl+Maj+O)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+O</source>
            <translation>Ctrl+Shift+O</translation>
        </message>
        <message>
            <source>Lin&amp;k</source>
            <translation>&amp;Lier</translation>
        </message>
        <message>
            <source>Make person and record one from now on (Ctrl+J)</source>
            <translation>Faire désormais de la personne et de l’enregistrement un seul (Ctrl+J)</translation>
        </message>
        <message>
            <source>Ctrl+J</source>
            <translation>Ctrl+J</translation>
        </message>
        <message>
            <source>Create se&amp;parately</source>
            <translation>Créer sé&amp;parément</translation>
        </message>
        <message>
            <source>Give the person or record its own partner in the other system (Ctrl+Shift+J)</source>
            <translation>Donner à la personne ou à l’enregistrement un équivalent propre dans l’autre système (Ctrl+Maj+J)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+J</source>
            <translation>Ctrl+Shift+J</translation>
        </message>
        <message>
            <source>Mer&amp;ge in Marketo…</source>
            <translation>&amp;Fusionner dans Marketo…</translation>
        </message>
        <message>
            <source>Make the two people one, after a yes (Ctrl+Alt+G)</source>
            <translation>Faire une seule personne des deux, après un oui (Ctrl+Alt+G)</translation>
        </message>
        <message>
            <source>Ctrl+Alt+G</source>
            <translation>Ctrl+Alt+G</translation>
        </message>
        <message>
            <source>Switch fields &amp;on</source>
            <translation>Acti&amp;ver les champs</translation>
        </message>
        <message>
            <source>Switch the selected fields on (Ctrl+G)</source>
            <translation>Activer les champs sélectionnés (Ctrl+G)</translation>
        </message>
        <message>
            <source>Ctrl+G</source>
            <translation>Ctrl+G</translation>
        </message>
        <message>
            <source>Switch fields o&amp;ff</source>
            <translation>Désac&amp;tiver les champs</translation>
        </message>
        <message>
            <source>Switch the selected fields off (Ctrl+Shift+G)</source>
            <translation>Désactiver les champs sélectionnés (Ctrl+Maj+G)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+G</source>
            <translation>Ctrl+Shift+G</translation>
        </message>
        <message>
            <source>C&amp;lear filters</source>
            <translation>Effacer les fi&amp;ltres</translation>
        </message>
        <message>
            <source>Show the whole log (Ctrl+Shift+F)</source>
            <translation>Afficher tout le journal (Ctrl+Maj+F)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+F</source>
            <translation>Ctrl+Shift+F</translation>
        </message>
        <message>
            <source>&amp;Retry group</source>
            <translation>&amp;Réessayer le groupe</translation>
        </message>
        <message>
            <source>Try the failed records of the chosen cause again (Ctrl+R)</source>
            <translation>Réessayer les enregistrements en échec de la cause choisie (Ctrl+R)</translation>
        </message>
        <message>
            <source>Ctrl+R</source>
            <translation>Ctrl+R</translation>
        </message>
        <message>
            <source>&amp;Undo run…</source>
            <translation>Ann&amp;uler l’exécution…</translation>
        </message>
        <message>
            <source>Look what an undo of the chosen run would write back (Ctrl+Alt+Z)</source>
            <translation>Voir ce qu’une annulation de l’exécution choisie rétablirait (Ctrl+Alt+Z)</translation>
        </message>
        <message>
            <source>Ctrl+Alt+Z</source>
            <translation>Ctrl+Alt+Z</translation>
        </message>
        <message>
            <source>Show a run's &amp;changes</source>
            <translation>Afficher les &amp;modifications d’une exécution</translation>
        </message>
        <message>
            <source>Open the log entries of the chosen run (Ctrl+L)</source>
            <translation>Ouvrir les entrées du journal de l’exécution choisie (Ctrl+L)</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Sync the &amp;chosen now</source>
            <translation>Synchroniser maintenant les c&amp;hoisis</translation>
        </message>
        <message>
            <source>Compare and sync the chosen records now, both ways (Ctrl+Shift+Return)</source>
            <translation>Comparer et synchroniser maintenant les enregistrements choisis, dans les deux sens (Ctrl+Maj+Entrée)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+Return</source>
            <translation>Ctrl+Shift+Return</translation>
        </message>
        <message>
            <source>Re&amp;try</source>
            <translation>Réessa&amp;yer</translation>
        </message>
        <message>
            <source>Try what failed for the chosen people again (Ctrl+Shift+R)</source>
            <translation>Réessayer ce qui a échoué pour les personnes choisies (Ctrl+Maj+R)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+R</source>
            <translation>Ctrl+Shift+R</translation>
        </message>
        <message>
            <source>Open in &amp;Salesforce</source>
            <translation>Ouvrir dans Sa&amp;lesforce</translation>
        </message>
        <message>
            <source>Show the record in the browser (Ctrl+Shift+S)</source>
            <translation>Afficher l’enregistrement dans le navigateur (Ctrl+Maj+S)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+S</source>
            <translation>Ctrl+Shift+S</translation>
        </message>
        <message>
            <source>Open in &amp;Marketo</source>
            <translation>Ouvrir dans Mar&amp;keto</translation>
        </message>
        <message>
            <source>Show the person in the browser (Ctrl+Shift+M)</source>
            <translation>Afficher la personne dans le navigateur (Ctrl+Maj+M)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+M</source>
            <translation>Ctrl+Shift+M</translation>
        </message>
        <message>
            <source>&amp;Save as CSV…</source>
            <translation>&amp;Enregistrer en CSV…</translation>
        </message>
        <message>
            <source>Save exactly what the list shows (Ctrl+E)</source>
            <translation>Enregistrer exactement ce que la liste affiche (Ctrl+E)</translation>
        </message>
        <message>
            <source>Ctrl+E</source>
            <translation>Ctrl+E</translation>
        </message>
        <message>
            <source>Stop sa&amp;ving</source>
            <translation>Arrêter l’en&amp;registrement</translation>
        </message>
        <message>
            <source>End the export under way; nothing is saved (Ctrl+Alt+E)</source>
            <translation>Mettre fin à l’exportation en cours ; rien n’est enregistré (Ctrl+Alt+E)</translation>
        </message>
        <message>
            <source>Ctrl+Alt+E</source>
            <translation>Ctrl+Alt+E</translation>
        </message>
        <message>
            <source>C&amp;olumns…</source>
            <translation>C&amp;olonnes…</translation>
        </message>
        <message>
            <source>Choose the columns of the list (Ctrl+Shift+L)</source>
            <translation>Choisir les colonnes de la liste (Ctrl+Maj+L)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+L</source>
            <translation>Ctrl+Shift+L</translation>
        </message>
        <message>
            <source>&amp;Connect my systems…</source>
            <translation>&amp;Connecter mes systèmes…</translation>
        </message>
        <message>
            <source>Go through both connections, the link fields and a preview (Ctrl+Shift+N)</source>
            <translation>Parcourir les deux connexions, les champs de liaison et un aperçu (Ctrl+Maj+N)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+N</source>
            <translation>Ctrl+Shift+N</translation>
        </message>
        <message>
            <source>&amp;Test connections</source>
            <translation>Tester les conne&amp;xions</translation>
        </message>
        <message>
            <source>Ask both systems whether the connections work (Ctrl+T)</source>
            <translation>Demander aux deux systèmes si les connexions fonctionnent (Ctrl+T)</translation>
        </message>
        <message>
            <source>Ctrl+T</source>
            <translation>Ctrl+T</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>No more syncs by themselves until you resume (Ctrl+P)</source>
            <translation>Plus de synchronisation automatique jusqu’à la reprise (Ctrl+P)</translation>
        </message>
        <message>
            <source>Ctrl+P</source>
            <translation>Ctrl+P</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>Arrê&amp;ter</translation>
        </message>
        <message>
            <source>End the running sync tidily (Shift+F5)</source>
            <translation>Terminer proprement la synchronisation en cours (Maj+F5)</translation>
        </message>
        <message>
            <source>Shift+F5</source>
            <translation>Shift+F5</translation>
        </message>
        <message>
            <source>Sync &amp;Person to SFDC</source>
            <translation>Synchroniser la personne avec S&amp;FDC</translation>
        </message>
        <message>
            <source>Send the chosen people to Salesforce now (Ctrl+Return)</source>
            <translation>Envoyer maintenant les personnes choisies à Salesforce (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Return</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Rechercher</translation>
        </message>
        <message>
            <source>Search this page (Ctrl+F)</source>
            <translation>Rechercher dans cette page (Ctrl+F)</translation>
        </message>
        <message>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>Copy the chosen rows</source>
            <translation>Copier les lignes choisies</translation>
        </message>
        <message>
            <source>&amp;Apply field changes</source>
            <translation>&amp;Appliquer les modifications de champs</translation>
        </message>
        <message>
            <source>Save the staged field changes (Ctrl+S)</source>
            <translation>Enregistrer les modifications de champs préparées (Ctrl+S)</translation>
        </message>
        <message>
            <source>Ctrl+S</source>
            <translation>Ctrl+S</translation>
        </message>
        <message>
            <source>&amp;Discard field changes</source>
            <translation>A&amp;bandonner les modifications de champs</translation>
        </message>
        <message>
            <source>Forget the staged field changes (Ctrl+Shift+Z)</source>
            <translation>Oublier les modifications de champs préparées (Ctrl+Maj+Z)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+Z</source>
            <translation>Ctrl+Shift+Z</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>Close Lockstep (Ctrl+Q)</source>
            <translation>Fermer Lockstep (Ctrl+Q)</translation>
        </message>
        <message>
            <source>Ctrl+Q</source>
            <translation>Ctrl+Q</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Comme le &amp;système</translation>
        </message>
        <message>
            <source>Light or dark as the desktop</source>
            <translation>Clair ou sombre comme le bureau</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>S&amp;ombre</translation>
        </message>
        <message>
            <source>&amp;About Lockstep</source>
            <translation>À &amp;propos de Lockstep</translation>
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
            <translation>Exécution</translation>
        </message>
        <message>
            <source>Started (%1)</source>
            <translation>Début (%1)</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Examined</source>
            <translation>Examinés</translation>
        </message>
        <message>
            <source>To Salesforce</source>
            <translation>Vers Salesforce</translation>
        </message>
        <message>
            <source>To Marketo</source>
            <translation>Vers Marketo</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Ignoré</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflits</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Appels</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Pistes</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>À traiter</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Exécutions</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Confirmed: the next sync writes what its preview lists.</source>
            <translation>Confirmé : la prochaine synchronisation écrit ce que son aperçu indique.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln field change(s) would be lost: not applied yet.</source>
            <translation>
                <numerusform>%Ln modification de champ serait perdue : elle n’est pas encore appliquée.</numerusform>
                <numerusform>%Ln modifications de champs seraient perdues : elles ne sont pas encore appliquées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Quit without applying</source>
            <translation>Quitter sans appliquer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) saved in %1.</source>
            <translation>
                <numerusform>%Ln ligne enregistrée dans %1.</numerusform>
                <numerusform>%Ln lignes enregistrées dans %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The export was stopped: nothing was saved.</source>
            <translation>L’exportation a été arrêtée : rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>The sync waits for you: its preview lists what it would write, and nothing is written before you start it.</source>
            <translation>La synchronisation vous attend : son aperçu indique ce qu’elle écrirait, et rien n’est écrit avant que vous ne la lanciez.</translation>
        </message>
        <message>
            <source>Start syncing</source>
            <translation>Commencer la synchronisation</translation>
        </message>
        <message>
            <source>Let it write</source>
            <translation>Autoriser l’écriture</translation>
        </message>
        <message>
            <source>Attention (%1)</source>
            <translation>À traiter (%1)</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>Repr&amp;endre</translation>
        </message>
        <message>
            <source>Sync by itself again (Ctrl+P)</source>
            <translation>Reprendre la synchronisation automatique (Ctrl+P)</translation>
        </message>
        <message>
            <source>Choose people on the Leads page first.</source>
            <translation>Choisissez d’abord des personnes dans la page « Pistes ».</translation>
        </message>
        <message>
            <source>A preview is under way.</source>
            <translation>Un aperçu est en cours.</translation>
        </message>
        <message>
            <source>%1 of %2 rows are copied. To have them all, save them as CSV.</source>
            <translation>%1 lignes sur %2 sont copiées. Pour les avoir toutes, enregistrez-les en CSV.</translation>
        </message>
        <message>
            <source>Deleted in Salesforce: %1 of the chosen people. Each of them becomes a new lead there.</source>
            <translation>Supprimées dans Salesforce : %1 des personnes choisies. Chacune d’elles y devient une nouvelle piste.</translation>
        </message>
        <message>
            <source>Create new leads</source>
            <translation>Créer de nouvelles pistes</translation>
        </message>
        <message>
            <source>Previe&amp;w the chosen</source>
            <translation>Aperçu de la &amp;sélection</translation>
        </message>
        <message>
            <source>List what syncing the chosen people now would write, without writing it (Shift+F6)</source>
            <translation>Afficher ce que la synchronisation des personnes choisies écrirait maintenant, sans l’écrire (Maj+F6)</translation>
        </message>
        <message>
            <source>Take Mar&amp;keto's value</source>
            <translation>Prendre la valeur de Mar&amp;keto</translation>
        </message>
        <message>
            <source>Put what Marketo holds in the chosen field on both sides (Ctrl+Alt+M)</source>
            <translation>Mettre des deux côtés ce que Marketo contient dans le champ choisi (Ctrl+Alt+M)</translation>
        </message>
        <message>
            <source>Take Sales&amp;force's value</source>
            <translation>Prendre la valeur de Sales&amp;force</translation>
        </message>
        <message>
            <source>Put what Salesforce holds in the chosen field on both sides (Ctrl+Alt+S)</source>
            <translation>Mettre des deux côtés ce que Salesforce contient dans le champ choisi (Ctrl+Alt+S)</translation>
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
            <translation>Tout réess&amp;ayer</translation>
        </message>
        <message>
            <source>Try everything that failed again, now (Ctrl+Alt+R)</source>
            <translation>Réessayer maintenant tout ce qui a échoué (Ctrl+Alt+R)</translation>
        </message>
        <message>
            <source>Ctrl+Alt+R</source>
            <translation>Ctrl+Alt+R</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Tout &amp;sélectionner</translation>
        </message>
        <message>
            <source>Choose every row of the list</source>
            <translation>Choisir toutes les lignes de la liste</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <source>List every action with its keys (F1)</source>
            <translation>Lister chaque action avec ses touches (F1)</translation>
        </message>
        <message>
            <source>&amp;What's this?</source>
            <translation>&amp;Qu’est-ce que c’est ?</translation>
        </message>
        <message>
            <source>Explain what is clicked next (Shift+F1)</source>
            <translation>Expliquer le prochain élément cliqué (Maj+F1)</translation>
        </message>
        <message>
            <source>Shift+F1</source>
            <translation>Shift+F1</translation>
        </message>
        <message>
            <source>Version and licences (Ctrl+F1)</source>
            <translation>Version et licences (Ctrl+F1)</translation>
        </message>
        <message>
            <source>Ctrl+F1</source>
            <translation>Ctrl+F1</translation>
        </message>
        <message>
            <source>Trying everything that failed again…</source>
            <translation>Nouvel essai de tout ce qui a échoué…</translation>
        </message>
        <message>
            <source>%1. Preview lists what would change. Let it write allows it.</source>
            <translation>%1. L’aperçu liste ce qui changerait ; « Autoriser l’écriture » le permet.</translation>
        </message>
        <message>
            <source>&amp;Undo field change</source>
            <translation>&amp;Annuler la modification de champ</translation>
        </message>
        <message>
            <source>Take the last staged field change back (Ctrl+Z)</source>
            <translation>Annuler la dernière modification de champ en attente (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>Connect again…</source>
            <translation>Reconnecter…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::Notifier</name>
        <message>
            <source>More needs attention</source>
            <translation>Nouveaux points à traiter</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cause(s) need attention now.</source>
            <translation>
                <numerusform>%Ln cause est maintenant à traiter.</numerusform>
                <numerusform>%Ln causes sont maintenant à traiter.</numerusform>
            </translation>
        </message>
        <message>
            <source>The connection to %1 is broken</source>
            <translation>La connexion à %1 est rompue</translation>
        </message>
        <message>
            <source>%1 refuses the login: connect it again in Settings.</source>
            <translation>%1 refuse l’authentification : reconnectez-le dans « Paramètres ».</translation>
        </message>
        <message>
            <source>%1 cannot be reached. The sync goes on by itself when it answers again.</source>
            <translation>%1 est injoignable. La synchronisation continue d’elle-même quand il répond à nouveau.</translation>
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
            <translation>Ouverture de l’espace de travail… Une fois par jour, sa base de données est vérifiée, ce qui prend du temps si elle est grande.</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Réessayer</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Asking the sync for its state…</source>
            <translation>Demande de l’état de la synchronisation…</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Santé</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Liaisons</translation>
        </message>
        <message>
            <source>Open the leads and contacts that are linked</source>
            <translation>Ouvrir les leads et contacts liés</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Open the leads that wait for the next sync</source>
            <translation>Ouvrir les pistes qui attendent la prochaine synchronisation</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>À traiter</translation>
        </message>
        <message>
            <source>Conflicts today</source>
            <translation>Conflits aujourd’hui</translation>
        </message>
        <message>
            <source>Open the conflicts in the activity log</source>
            <translation>Ouvrir les conflits dans le journal d’activité</translation>
        </message>
        <message>
            <source>Records written per hour</source>
            <translation>Enregistrements écrits par heure</translation>
        </message>
        <message>
            <source>24 &amp;hours</source>
            <translation>24 &amp;heures</translation>
        </message>
        <message>
            <source>Show the last 24 hours</source>
            <translation>Afficher les dernières 24 heures</translation>
        </message>
        <message>
            <source>7 &amp;days</source>
            <translation>7 &amp;jours</translation>
        </message>
        <message>
            <source>Show the last 7 days</source>
            <translation>Afficher les 7 derniers jours</translation>
        </message>
        <message>
            <source>Calls today</source>
            <translation>Appels aujourd’hui</translation>
        </message>
        <message>
            <source>Salesforce</source>
            <translation>Salesforce</translation>
        </message>
        <message>
            <source>Salesforce calls today</source>
            <translation>Appels Salesforce aujourd’hui</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>pas encore connu</translation>
        </message>
        <message>
            <source>Marketo</source>
            <translation>Marketo</translation>
        </message>
        <message>
            <source>Marketo calls today</source>
            <translation>Appels Marketo aujourd’hui</translation>
        </message>
        <message>
            <source>Last runs</source>
            <translation>Dernières exécutions</translation>
        </message>
        <message>
            <source>All &amp;runs</source>
            <translation>Toutes les e&amp;xécutions</translation>
        </message>
        <message>
            <source>Open the run history</source>
            <translation>Ouvrir l’historique des exécutions</translation>
        </message>
        <message>
            <source>%1 leads, %2 contacts</source>
            <translation>%1 pistes, %2 contacts</translation>
        </message>
        <message>
            <source>up to date</source>
            <translation>à jour</translation>
        </message>
        <message>
            <source>go with the next sync</source>
            <translation>partent à la prochaine synchronisation</translation>
        </message>
        <message>
            <source>no open problem</source>
            <translation>aucun problème en cours</translation>
        </message>
        <message>
            <source>none today</source>
            <translation>aucun aujourd’hui</translation>
        </message>
        <message>
            <source>decided by your rules</source>
            <translation>tranchés par vos règles</translation>
        </message>
        <message>
            <source>Sync &amp;now</source>
            <translation>Sy&amp;nchroniser maintenant</translation>
        </message>
        <message>
            <source>Open what needs attention, by cause</source>
            <translation>Ouvrir ce qui demande votre attention, par cause</translation>
        </message>
        <message>
            <source>&amp;Connect again…</source>
            <translation>Re&amp;connecter…</translation>
        </message>
        <message>
            <source>Open the connections</source>
            <translation>Ouvrir les connexions</translation>
        </message>
        <message>
            <source>Compare both systems now and write what differs</source>
            <translation>Comparer maintenant les deux systèmes et écrire ce qui diffère</translation>
        </message>
        <message>
            <source>R&amp;esume</source>
            <translation>R&amp;eprendre</translation>
        </message>
        <message>
            <source>Sync by itself again</source>
            <translation>Synchroniser de nouveau automatiquement</translation>
        </message>
        <message>
            <source>Retry &amp;all</source>
            <translation>Tout ré&amp;essayer</translation>
        </message>
        <message>
            <source>Try everything that failed again, now</source>
            <translation>Réessayer maintenant tout ce qui a échoué</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cause(s)</source>
            <translation>
                <numerusform>%Ln cause</numerusform>
                <numerusform>%Ln causes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 dismissed</source>
            <translation>%1 écartée(s)</translation>
        </message>
        <message>
            <source>next sync in %1</source>
            <translation>prochaine synchronisation dans %1</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::PreviewPage</name>
        <message>
            <source>Preview of the next sync</source>
            <translation>Aperçu de la prochaine synchronisation</translation>
        </message>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Save the rows shown as a CSV file</source>
            <translation>Enregistrer les lignes affichées dans un fichier CSV</translation>
        </message>
        <message>
            <source>Preview &amp;again</source>
            <translation>&amp;Refaire l’aperçu</translation>
        </message>
        <message>
            <source>Look again what the next sync would write</source>
            <translation>Voir à nouveau ce que la prochaine synchronisation écrirait</translation>
        </message>
        <message>
            <source>Start s&amp;yncing</source>
            <translation>&amp;Commencer la synchronisation</translation>
        </message>
        <message>
            <source>Write what the preview lists, and sync by itself from now on</source>
            <translation>Écrire ce que l’aperçu indique et synchroniser désormais automatiquement</translation>
        </message>
        <message>
            <source>What the next sync would do</source>
            <translation>Ce que ferait la prochaine synchronisation</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Show every write</source>
            <translation>Afficher toutes les écritures</translation>
        </message>
        <message>
            <source>To Salesforce</source>
            <translation>Vers Salesforce</translation>
        </message>
        <message>
            <source>Show what would be written to Salesforce</source>
            <translation>Afficher ce qui serait écrit dans Salesforce</translation>
        </message>
        <message>
            <source>To Marketo</source>
            <translation>Vers Marketo</translation>
        </message>
        <message>
            <source>Show what would be written to Marketo</source>
            <translation>Afficher ce qui serait écrit dans Marketo</translation>
        </message>
        <message>
            <source>What the next sync would write</source>
            <translation>Ce que la prochaine synchronisation écrirait</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Mettre à jour</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lier</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln created</source>
            <translation>
                <numerusform>%Ln création</numerusform>
                <numerusform>%Ln créations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln updated</source>
            <translation>
                <numerusform>%Ln mise à jour</numerusform>
                <numerusform>%Ln mises à jour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln linked</source>
            <translation>
                <numerusform>%Ln liaison</numerusform>
                <numerusform>%Ln liaisons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln deleted</source>
            <translation>
                <numerusform>%Ln suppression</numerusform>
                <numerusform>%Ln suppressions</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>The preview failed.</source>
            <translation>L’aperçu a échoué.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Vers</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Actuel</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Devient</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Search the preview: name, id, field, value</source>
            <translation>Rechercher dans l’aperçu : nom, identifiant, champ, valeur</translation>
        </message>
        <message>
            <source>The preview was stopped.</source>
            <translation>L’aperçu a été arrêté.</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Tout %1</translation>
        </message>
        <message>
            <source>To Salesforce %1</source>
            <translation>Vers Salesforce %1</translation>
        </message>
        <message>
            <source>To Marketo %1</source>
            <translation>Vers Marketo %1</translation>
        </message>
        <message>
            <source>In Salesforce: %1. In Marketo: %2. Nothing has been written.</source>
            <translation>Dans Salesforce : %1. Dans Marketo : %2. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The list is only a part of what would be written: preview again for the rest.</source>
            <translation>La liste n’est qu’une partie de ce qui serait écrit : refaites l’aperçu pour le reste.</translation>
        </message>
        <message>
            <source>A preview compares both systems and lists what the next sync would write. It writes nothing.</source>
            <translation>Un aperçu compare les deux systèmes et indique ce que la prochaine synchronisation écrirait. Il n’écrit rien.</translation>
        </message>
        <message>
            <source>Comparing both systems… Nothing is written.</source>
            <translation>Comparaison des deux systèmes… Rien n’est écrit.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Preview again</source>
            <translation>Refaire l’aperçu</translation>
        </message>
        <message>
            <source>No preview has been made yet.</source>
            <translation>Aucun aperçu n’a encore été fait.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Both systems are in step: the next sync would write nothing.</source>
            <translation>Les deux systèmes sont en phase : la prochaine synchronisation n’écrirait rien.</translation>
        </message>
        <message>
            <source>No planned write matches here.</source>
            <translation>Aucune écriture prévue ne correspond ici.</translation>
        </message>
        <message>
            <source>Save the preview</source>
            <translation>Enregistrer l’aperçu</translation>
        </message>
        <message numerus="yes">
            <source>Preview of %Ln chosen people</source>
            <translation>
                <numerusform>Aperçu de %Ln personne choisie</numerusform>
                <numerusform>Aperçu de %Ln personnes choisies</numerusform>
            </translation>
        </message>
        <message>
            <source>Syncing the chosen people now would write nothing.</source>
            <translation>Synchroniser maintenant les personnes choisies n’écrirait rien.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::PushOffer</name>
        <message>
            <source>Choose a person first.</source>
            <translation>Choisissez d’abord une personne.</translation>
        </message>
        <message>
            <source>Choose at most %1 people.</source>
            <translation>Choisissez au plus %1 personnes.</translation>
        </message>
        <message>
            <source>The chosen rows are still loading.</source>
            <translation>Les lignes choisies sont encore en cours de chargement.</translation>
        </message>
        <message>
            <source>Salesforce gives contacts to users only: choose a user instead of a queue.</source>
            <translation>Salesforce n’attribue les contacts qu’à des utilisateurs : choisissez un utilisateur au lieu d’une file d’attente.</translation>
        </message>
        <message>
            <source>The chosen records are not in Marketo: there is no person to send.</source>
            <translation>Les enregistrements choisis ne sont pas dans Marketo : il n’y a personne à envoyer.</translation>
        </message>
        <message>
            <source>Give the Salesforce id of the new owner (15 or 18 characters).</source>
            <translation>Indiquez l’ID Salesforce du nouveau propriétaire (15 ou 18 caractères).</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::RowOffer</name>
        <message>
            <source>None of the chosen is in Salesforce: Sync Person to SFDC sends them there.</source>
            <translation>Aucune des personnes choisies n’est dans Salesforce : « Synchroniser la personne avec SFDC » les y envoie.</translation>
        </message>
        <message>
            <source>The chosen were deleted in Salesforce: Sync Person to SFDC asks whether to create them anew.</source>
            <translation>Les personnes choisies ont été supprimées dans Salesforce : « Synchroniser la personne avec SFDC » demande s’il faut les recréer.</translation>
        </message>
        <message>
            <source>None of the chosen that failed is in Marketo: Sync the chosen now tries them again.</source>
            <translation>Aucune des personnes choisies en échec n’est dans Marketo : « Synchroniser maintenant les choisis » réessaie.</translation>
        </message>
        <message>
            <source>Nothing has failed for the chosen.</source>
            <translation>Rien n’a échoué pour les personnes choisies.</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::RunsPage</name>
        <message>
            <source>Runs</source>
            <translation>Exécutions</translation>
        </message>
        <message>
            <source>&amp;Undo…</source>
            <translation>Ann&amp;uler…</translation>
        </message>
        <message>
            <source>Look what an undo of the chosen run would write back</source>
            <translation>Voir ce qu’une annulation de l’exécution choisie rétablirait</translation>
        </message>
        <message>
            <source>Show its &amp;changes</source>
            <translation>Afficher ses &amp;modifications</translation>
        </message>
        <message>
            <source>Open the log entries of the chosen run</source>
            <translation>Ouvrir les entrées du journal de l’exécution choisie</translation>
        </message>
        <message>
            <source>No sync has run in this workspace yet.</source>
            <translation>Aucune synchronisation n’a encore eu lieu dans cet espace de travail.</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>La liste n’a pas pu être lue.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>Lecture de la liste…</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synchroniser maintenant</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SaveFile</name>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Fichiers CSV (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SettingEditor</name>
        <message>
            <source>automatic</source>
            <translation>automatique</translation>
        </message>
        <message>
            <source>Marketo wins</source>
            <translation>Marketo l’emporte</translation>
        </message>
        <message>
            <source>Salesforce wins</source>
            <translation>Salesforce l’emporte</translation>
        </message>
        <message>
            <source>The newest change wins</source>
            <translation>La modification la plus récente l’emporte</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>non défini</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SettingTexts</name>
        <message>
            <source>days</source>
            <translation>jours</translation>
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
            <translation>Pause entre les synchronisations</translation>
        </message>
        <message>
            <source>Counted from the end of a sync to the start of the next one</source>
            <translation>Comptée de la fin d’une synchronisation au début de la suivante</translation>
        </message>
        <message>
            <source>Share of the daily calls for the sync</source>
            <translation>Part des appels quotidiens pour la synchronisation</translation>
        </message>
        <message>
            <source>The sync by itself uses at most this share of each system's calls of a day</source>
            <translation>La synchronisation automatique utilise au plus cette part des appels quotidiens de chaque système</translation>
        </message>
        <message>
            <source>Share for what you start by hand</source>
            <translation>Part pour ce que vous lancez à la main</translation>
        </message>
        <message>
            <source>Sync Person to SFDC may go up to this share; automatic: 15 % more than the sync, at most 95 %</source>
            <translation>« Synchroniser la personne avec SFDC » peut aller jusqu’à cette part ; automatique : 15 % de plus que la synchronisation, au plus 95 %</translation>
        </message>
        <message>
            <source>Calls a day in Marketo</source>
            <translation>Appels par jour dans Marketo</translation>
        </message>
        <message>
            <source>What your Marketo contract allows; its API does not tell</source>
            <translation>Ce que permet votre contrat Marketo ; son API ne l’indique pas</translation>
        </message>
        <message>
            <source>Calls in 20 seconds in Marketo</source>
            <translation>Appels en 20 secondes dans Marketo</translation>
        </message>
        <message>
            <source>0: as many as Marketo takes</source>
            <translation>0 : autant que Marketo en accepte</translation>
        </message>
        <message>
            <source>Calls at a time in Marketo</source>
            <translation>Appels simultanés dans Marketo</translation>
        </message>
        <message>
            <source>Marketo allows 10 for all programs together</source>
            <translation>Marketo en autorise 10 pour tous les programmes ensemble</translation>
        </message>
        <message>
            <source>Keep the activity log for</source>
            <translation>Conserver le journal d’activité pendant</translation>
        </message>
        <message>
            <source>Older entries are deleted</source>
            <translation>Les entrées plus anciennes sont supprimées</translation>
        </message>
        <message>
            <source>Compare everybody every</source>
            <translation>Comparer tout le monde tous les</translation>
        </message>
        <message>
            <source>A slice of all records is compared in each sync, so that all are seen in this time</source>
            <translation>Une tranche de tous les enregistrements est comparée à chaque synchronisation, de sorte que tous soient vus dans ce délai</translation>
        </message>
        <message>
            <source>Conflict on a lead</source>
            <translation>Conflit sur une piste</translation>
        </message>
        <message>
            <source>When both sides changed the same field and the field has no rule of its own</source>
            <translation>Quand les deux côtés ont modifié le même champ et que le champ n’a pas de règle propre</translation>
        </message>
        <message>
            <source>Conflict on a contact</source>
            <translation>Conflit sur un contact</translation>
        </message>
        <message>
            <source>Match people and records by e-mail</source>
            <translation>Rapprocher personnes et enregistrements par e-mail</translation>
        </message>
        <message>
            <source>Only where exactly one stands on each side</source>
            <translation>Seulement s’il y en a exactement un de chaque côté</translation>
        </message>
        <message>
            <source>Create a person again that was deleted in Marketo</source>
            <translation>Recréer une personne supprimée dans Marketo</translation>
        </message>
        <message>
            <source>When its record in Salesforce still lives</source>
            <translation>Quand son enregistrement dans Salesforce existe encore</translation>
        </message>
        <message>
            <source>Last name of a new lead without one</source>
            <translation>Nom d’une nouvelle piste qui n’en a pas</translation>
        </message>
        <message>
            <source>Empty: such a person needs attention and nothing is sent</source>
            <translation>Vide : une telle personne est à traiter et rien n’est envoyé</translation>
        </message>
        <message>
            <source>Company of a new lead without one</source>
            <translation>Société d’une nouvelle piste qui n’en a pas</translation>
        </message>
        <message>
            <source>Marketo's own Salesforce sync was switched off</source>
            <translation>La synchronisation Salesforce native de Marketo a été désactivée</translation>
        </message>
        <message>
            <source>Lockstep takes over the links it has left behind</source>
            <translation>Lockstep reprend les liaisons qu’elle a laissées</translation>
        </message>
        <message>
            <source>Show what was synced in Marketo's activity log</source>
            <translation>Montrer ce qui a été synchronisé dans le journal d’activité de Marketo</translation>
        </message>
        <message>
            <source>As a custom activity of the person</source>
            <translation>Comme activité personnalisée de la personne</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Pistes</translation>
        </message>
        <message>
            <source>Only leads for which all of these hold are synced</source>
            <translation>Seules les pistes remplissant toutes ces conditions sont synchronisées</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Only contacts for which all of these hold are synced</source>
            <translation>Seuls les contacts remplissant toutes ces conditions sont synchronisés</translation>
        </message>
        <message>
            <source>New leads</source>
            <translation>Nouvelles pistes</translation>
        </message>
        <message>
            <source>People in Marketo for which all of these hold become leads by themselves; none: only by Sync Person to SFDC</source>
            <translation>Les personnes de Marketo remplissant toutes ces conditions deviennent des pistes d’elles-mêmes ; aucune : seulement par « Synchroniser la personne avec SFDC »</translation>
        </message>
        <message>
            <source>Marketo smart list</source>
            <translation>Liste dynamique Marketo</translation>
        </message>
        <message>
            <source>The number of a list of the people to be synced</source>
            <translation>Le numéro d’une liste des personnes à synchroniser</translation>
        </message>
        <message>
            <source>Marketo partition</source>
            <translation>Partition Marketo</translation>
        </message>
        <message>
            <source>Where new people are created</source>
            <translation>Où les nouvelles personnes sont créées</translation>
        </message>
        <message>
            <source>Marketo id in Salesforce</source>
            <translation>ID Marketo dans Salesforce</translation>
        </message>
        <message>
            <source>API name of the external id field of leads and contacts</source>
            <translation>Nom d’API du champ ID externe des pistes et des contacts</translation>
        </message>
        <message>
            <source>Marker field in Salesforce</source>
            <translation>Champ de marquage dans Salesforce</translation>
        </message>
        <message>
            <source>API name of a field that names the last operation; empty: off</source>
            <translation>Nom d’API d’un champ qui nomme la dernière opération ; vide : désactivé</translation>
        </message>
        <message>
            <source>Look back in Salesforce</source>
            <translation>Relecture en arrière dans Salesforce</translation>
        </message>
        <message>
            <source>Changes are read again over this time, for those that arrive late</source>
            <translation>Les modifications sont relues sur cette durée, pour celles qui arrivent tard</translation>
        </message>
        <message>
            <source>Salesforce id in Marketo</source>
            <translation>ID Salesforce dans Marketo</translation>
        </message>
        <message>
            <source>REST name of the field</source>
            <translation>Nom REST du champ</translation>
        </message>
        <message>
            <source>Salesforce type in Marketo</source>
            <translation>Type Salesforce dans Marketo</translation>
        </message>
        <message>
            <source>Deleted in Salesforce, in Marketo</source>
            <translation>Supprimé dans Salesforce, dans Marketo</translation>
        </message>
        <message>
            <source>Look back in Marketo</source>
            <translation>Relecture en arrière dans Marketo</translation>
        </message>
        <message>
            <source>Address of Marketo's application</source>
            <translation>Adresse de l’application Marketo</translation>
        </message>
        <message>
            <source>Where the browser shows a person, such as https://app-ab12.marketo.com</source>
            <translation>Où le navigateur affiche une personne, par exemple https://app-ab12.marketo.com</translation>
        </message>
        <message>
            <source>Wait after an unanswered write to Salesforce</source>
            <translation>Attente après une écriture dans Salesforce restée sans réponse</translation>
        </message>
        <message>
            <source>Until then nothing else is written to that record</source>
            <translation>D’ici là, rien d’autre n’est écrit dans cet enregistrement</translation>
        </message>
        <message>
            <source>Wait after an unanswered write to Marketo</source>
            <translation>Attente après une écriture dans Marketo restée sans réponse</translation>
        </message>
        <message>
            <source>Until then nothing else is written to that person</source>
            <translation>D’ici là, rien d’autre n’est écrit pour cette personne</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <source>Salesforce</source>
            <translation>Salesforce</translation>
        </message>
        <message>
            <source>State of the connection to Salesforce</source>
            <translation>État de la connexion à Salesforce</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>&amp;Tester</translation>
        </message>
        <message>
            <source>Ask Salesforce now whether the connection works</source>
            <translation>Demander maintenant à Salesforce si la connexion fonctionne</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>&amp;Modifier…</translation>
        </message>
        <message>
            <source>Enter other addresses and keys for Salesforce</source>
            <translation>Saisir d’autres adresses et clés pour Salesforce</translation>
        </message>
        <message>
            <source>&amp;Disconnect…</source>
            <translation>Dé&amp;connecter…</translation>
        </message>
        <message>
            <source>Forget the connection to Salesforce, after a yes</source>
            <translation>Oublier la connexion à Salesforce, après un oui</translation>
        </message>
        <message>
            <source>What Salesforce answered</source>
            <translation>Réponse de Salesforce</translation>
        </message>
        <message>
            <source>Marketo</source>
            <translation>Marketo</translation>
        </message>
        <message>
            <source>State of the connection to Marketo</source>
            <translation>État de la connexion à Marketo</translation>
        </message>
        <message>
            <source>T&amp;est</source>
            <translation>Teste&amp;r</translation>
        </message>
        <message>
            <source>Ask Marketo now whether the connection works</source>
            <translation>Demander maintenant à Marketo si la connexion fonctionne</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>Mod&amp;ifier…</translation>
        </message>
        <message>
            <source>Enter other addresses and keys for Marketo</source>
            <translation>Saisir d’autres adresses et clés pour Marketo</translation>
        </message>
        <message>
            <source>D&amp;isconnect…</source>
            <translation>Déc&amp;onnecter…</translation>
        </message>
        <message>
            <source>Forget the connection to Marketo, after a yes</source>
            <translation>Oublier la connexion à Marketo, après un oui</translation>
        </message>
        <message>
            <source>Disconnected. The sync is paused.</source>
            <translation>Déconnecté. La synchronisation est en pause.</translation>
        </message>
        <message>
            <source>What Marketo answered</source>
            <translation>Réponse de Marketo</translation>
        </message>
        <message>
            <source>Connect step by &amp;step…</source>
            <translation>Connecter &amp;pas à pas…</translation>
        </message>
        <message>
            <source>Go through both connections, the link fields and a first preview</source>
            <translation>Parcourir les deux connexions, les champs de liaison et un premier aperçu</translation>
        </message>
        <message>
            <source>Schedule and quotas</source>
            <translation>Planification et quotas</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>Record filter</source>
            <translation>Filtre d’enregistrements</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avancé</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Cette fenêtre</translation>
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation>T&amp;hème</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Clair ou sombre</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>The language of this window</source>
            <translation>La langue de cette fenêtre</translation>
        </message>
        <message>
            <source>&amp;Keep syncing in the tray when the window is closed</source>
            <translation>Continuer à synchroniser dans la &amp;zone de notification quand la fenêtre est fermée</translation>
        </message>
        <message>
            <source>Closing the window leaves Lockstep in the tray</source>
            <translation>Fermer la fenêtre laisse Lockstep dans la zone de notification</translation>
        </message>
        <message>
            <source>Notify when more needs &amp;attention</source>
            <translation>Notifier &amp;quand de nouveaux points sont à traiter</translation>
        </message>
        <message>
            <source>A desktop notification when a new cause appears</source>
            <translation>Une notification du bureau quand une nouvelle cause apparaît</translation>
        </message>
        <message>
            <source>Notify when a connection &amp;breaks</source>
            <translation>Notifier quand une conne&amp;xion est rompue</translation>
        </message>
        <message>
            <source>A desktop notification when a system refuses the login or cannot be reached</source>
            <translation>Une notification du bureau quand un système refuse l’authentification ou est injoignable</translation>
        </message>
        <message>
            <source>Saved. The next sync uses it.</source>
            <translation>Enregistré. La prochaine synchronisation l’utilise.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>%1 of %2 calls used today</source>
            <translation>%1 appels sur %2 utilisés aujourd’hui</translation>
        </message>
        <message>
            <source>Asking %1…</source>
            <translation>Interrogation de %1…</translation>
        </message>
        <message>
            <source>Connected as %1, API %2.</source>
            <translation>Connecté en tant que %1, API %2.</translation>
        </message>
        <message>
            <source>Login refused: press Change… and enter it again</source>
            <translation>Authentification refusée : « Modifier… » pour la saisir à nouveau</translation>
        </message>
        <message>
            <source>The test failed</source>
            <translation>Le test a échoué</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::StartPage</name>
        <message>
            <source>Welcome to Lockstep</source>
            <translation>Bienvenue dans Lockstep</translation>
        </message>
        <message>
            <source>Lockstep keeps Salesforce leads and contacts and Marketo people in step.
This workspace has no connections yet.</source>
            <translation>Lockstep garde en phase les pistes et contacts Salesforce et les personnes Marketo.
Cet espace de travail n’a pas encore de connexions.</translation>
        </message>
        <message>
            <source>Try the &amp;demo</source>
            <translation>Essayer la dé&amp;mo</translation>
        </message>
        <message>
            <source>Open a workspace on a Salesforce and a Marketo that run inside this program</source>
            <translation>Ouvrir un espace de travail sur un Salesforce et un Marketo qui tournent dans ce programme</translation>
        </message>
        <message>
            <source>&amp;Connect my systems…</source>
            <translation>&amp;Connecter mes systèmes…</translation>
        </message>
        <message>
            <source>Enter the addresses and keys of your Salesforce and your Marketo</source>
            <translation>Saisir les adresses et les clés de votre Salesforce et de votre Marketo</translation>
        </message>
        <message>
            <source>The demo starts a Salesforce and a Marketo inside this program and opens a workspace on them. Nothing leaves this computer.</source>
            <translation>La démo démarre un Salesforce et un Marketo dans ce programme et y ouvre un espace de travail. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Lockstep</source>
            <translation>Lockstep</translation>
        </message>
        <message>
            <source>Starting the demo…</source>
            <translation>Démarrage de la démo…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::StateChips</name>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>Show everybody again</source>
            <translation>Afficher à nouveau tout le monde</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Afficher tout le monde</translation>
        </message>
        <message>
            <source>Show only: %1</source>
            <translation>Afficher seulement : %1</translation>
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
            <translation>Connexion Salesforce</translation>
        </message>
        <message>
            <source>Marketo</source>
            <translation>Marketo</translation>
        </message>
        <message>
            <source>Marketo connection</source>
            <translation>Connexion Marketo</translation>
        </message>
        <message>
            <source>Progress of the sync</source>
            <translation>Progression de la synchronisation</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop the sync</source>
            <translation>Arrêter la synchronisation</translation>
        </message>
        <message>
            <source>End this sync tidily (Shift+F5)</source>
            <translation>Terminer proprement cette synchronisation (Maj+F5)</translation>
        </message>
        <message>
            <source>Next sync</source>
            <translation>Prochaine synchronisation</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Looking for changes</source>
            <translation>Recherche de modifications</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <source>Reading back</source>
            <translation>Relecture</translation>
        </message>
        <message>
            <source>The connection to Salesforce and its calls used today</source>
            <translation>La connexion à Salesforce et ses appels utilisés aujourd’hui</translation>
        </message>
        <message>
            <source>The connection to Marketo and its calls used today</source>
            <translation>La connexion à Marketo et ses appels utilisés aujourd’hui</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>Synchronisation…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <translation>%1 : %2 sur %3</translation>
        </message>
        <message>
            <source>%1/s, %2 left</source>
            <translation>%1/s, reste %2</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Next sync in %1</source>
            <translation>Prochaine synchronisation dans %1</translation>
        </message>
        <message>
            <source>Salesforce calls today</source>
            <translation>Appels Salesforce aujourd’hui</translation>
        </message>
        <message>
            <source>Marketo calls today</source>
            <translation>Appels Marketo aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ThroughputChart</name>
        <message>
            <source>To Salesforce</source>
            <translation>Vers Salesforce</translation>
        </message>
        <message>
            <source>To Marketo</source>
            <translation>Vers Marketo</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::Tray</name>
        <message>
            <source>Open Lockstep</source>
            <translation>Ouvrir Lockstep</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::UndoPanel</name>
        <message>
            <source>What the undo will do</source>
            <translation>Ce que fera l’annulation</translation>
        </message>
        <message>
            <source>Also delete what the run created</source>
            <translation>Supprimer aussi ce que l’exécution a créé</translation>
        </message>
        <message>
            <source>What the run created and nobody has worked on since goes too</source>
            <translation>Ce que l’exécution a créé et que personne n’a modifié depuis disparaît aussi</translation>
        </message>
        <message>
            <source>What the undo will write</source>
            <translation>Ce que l’annulation écrira</translation>
        </message>
        <message>
            <source>What the undo leaves as it is</source>
            <translation>Ce que l’annulation laisse tel quel</translation>
        </message>
        <message>
            <source>To be written back</source>
            <translation>À rétablir</translation>
        </message>
        <message>
            <source>Show what will be written back</source>
            <translation>Afficher ce qui sera rétabli</translation>
        </message>
        <message>
            <source>Left as it is</source>
            <translation>Laissé tel quel</translation>
        </message>
        <message>
            <source>Show what stays as it is, and why</source>
            <translation>Afficher ce qui reste tel quel, et pourquoi</translation>
        </message>
        <message>
            <source>Write the values from before the run back</source>
            <translation>Rétablir les valeurs d’avant l’exécution</translation>
        </message>
        <message>
            <source>Undo the run</source>
            <translation>Annuler l’exécution</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>Ne rien changer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Actuel</translation>
        </message>
        <message>
            <source>Before the run</source>
            <translation>Avant l’exécution</translation>
        </message>
        <message>
            <source>Written by it</source>
            <translation>Écrit par elle</translation>
        </message>
        <message>
            <source>Why it stays</source>
            <translation>Pourquoi cela reste</translation>
        </message>
        <message>
            <source>Also &amp;delete what the run created (%1)</source>
            <translation>Supprimer aussi ce que l’exécution a &amp;créé (%1)</translation>
        </message>
        <message>
            <source>To be written back %1</source>
            <translation>À rétablir %1</translation>
        </message>
        <message>
            <source>Left as it is %1</source>
            <translation>Laissé tel quel %1</translation>
        </message>
        <message>
            <source>In Salesforce: %1. In Marketo: %2.</source>
            <translation>Dans Salesforce : %1. Dans Marketo : %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) stay as they are, most often because somebody edited them since.</source>
            <translation>
                <numerusform>%Ln élément reste tel quel, le plus souvent parce que quelqu’un l’a modifié depuis.</numerusform>
                <numerusform>%Ln éléments restent tels quels, le plus souvent parce que quelqu’un les a modifiés depuis.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>Only a part is listed, so the undo cannot begin: cancel and undo the run again to see everything.</source>
            <translation>Seule une partie est listée, l’annulation ne peut donc pas commencer : quittez avec « Annuler », puis annulez de nouveau l’exécution pour tout voir.</translation>
        </message>
        <message>
            <source>Undo run %1</source>
            <translation>Annuler l’exécution %1</translation>
        </message>
        <message>
            <source>&amp;Undo run %1</source>
            <translation>Ann&amp;uler l’exécution %1</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Undo run %1: %Ln write(s)</source>
            <translation>
                <numerusform>Ann&amp;uler l’exécution %1 : %Ln écriture</numerusform>
                <numerusform>Ann&amp;uler l’exécution %1 : %Ln écritures</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking what an undo would write back… Nothing is written yet.</source>
            <translation>Recherche de ce qu’une annulation rétablirait… Rien n’est encore écrit.</translation>
        </message>
        <message>
            <source>Undoing… Stop in the status bar ends it tidily.</source>
            <translation>Annulation en cours… « Arrêter » dans la barre d’état y met fin proprement.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Close this list</source>
            <translation>Fermer cette liste</translation>
        </message>
    </context>
    <context>
        <name>lockstep::net::RedirectListener</name>
        <message>
            <source>This is not the answer to a sign-in.</source>
            <translation>Ceci n’est pas la réponse à une authentification.</translation>
        </message>
        <message>
            <source>There is nothing here.</source>
            <translation>Il n’y a rien ici.</translation>
        </message>
        <message>
            <source>This answer does not belong to the sign-in under way, which has been ended. Begin again.</source>
            <translation>Cette réponse ne correspond pas à l’authentification en cours, qui a été interrompue. Recommencez.</translation>
        </message>
        <message>
            <source>Lockstep has your answer and shows what became of it. You can close this page.</source>
            <translation>Lockstep a reçu votre réponse et montre ce qu’il en est advenu. Vous pouvez fermer cette page.</translation>
        </message>
    </context>
    <context>
        <name>text</name>
        <message>
            <source>The system reported “%1”</source>
            <translation>Le système a signalé « %1 »</translation>
        </message>
        <message>
            <source>Read the system's own text; if it says nothing useful, show both to your Salesforce or Marketo administrator.</source>
            <translation>Lisez le texte du système ; s’il ne dit rien d’utile, montrez les deux à votre administrateur Salesforce ou Marketo.</translation>
        </message>
        <message>
            <source>A setting was changed</source>
            <translation>Un paramètre a été modifié</translation>
        </message>
        <message>
            <source>The setting %1 was changed from “%2” to “%3”</source>
            <translation>Le paramètre %1 est passé de « %2 » à « %3 »</translation>
        </message>
        <message>
            <source>The setting %1 was changed</source>
            <translation>Le paramètre %1 a été modifié</translation>
        </message>
        <message>
            <source>A connection was changed</source>
            <translation>Une connexion a été modifiée</translation>
        </message>
        <message>
            <source>The connection to %1 was set to %2</source>
            <translation>La connexion à %1 a été définie sur %2</translation>
        </message>
        <message>
            <source>A connection was removed</source>
            <translation>Une connexion a été supprimée</translation>
        </message>
        <message>
            <source>The connection to %1 was removed</source>
            <translation>La connexion à %1 a été supprimée</translation>
        </message>
        <message>
            <source>A field was switched on</source>
            <translation>Un champ a été activé</translation>
        </message>
        <message>
            <source>%1 was switched on</source>
            <translation>%1 a été activé</translation>
        </message>
        <message>
            <source>A field was switched off</source>
            <translation>Un champ a été désactivé</translation>
        </message>
        <message>
            <source>%1 was switched off</source>
            <translation>%1 a été désactivé</translation>
        </message>
        <message>
            <source>A field was set back to its default</source>
            <translation>Un champ a été remis à sa valeur par défaut</translation>
        </message>
        <message>
            <source>%1 was set back to its default</source>
            <translation>%1 a été remis à sa valeur par défaut</translation>
        </message>
        <message>
            <source>The rule of a field was changed</source>
            <translation>La règle d’un champ a été modifiée</translation>
        </message>
        <message>
            <source>%1: --%2 was changed from “%3” to “%4”</source>
            <translation>%1 : --%2 est passé de « %3 » à « %4 »</translation>
        </message>
        <message>
            <source>%1: --%2 was set to “%4”</source>
            <translation>%1 : --%2 a été défini sur « %4 »</translation>
        </message>
        <message>
            <source>%1: --%2 was “%3” and is the default again</source>
            <translation>%1 : --%2 était « %3 » et a repris sa valeur par défaut</translation>
        </message>
        <message>
            <source>A value of a field was mapped</source>
            <translation>Une valeur d’un champ a été mappée</translation>
        </message>
        <message>
            <source>%1: “%2” in Marketo is “%3” in Salesforce from now on (%4)</source>
            <translation>%1 : « %2 » dans Marketo est désormais « %3 » dans Salesforce (%4)</translation>
        </message>
        <message>
            <source>A value of a field is no longer mapped</source>
            <translation>Une valeur d’un champ n’est plus mappée</translation>
        </message>
        <message>
            <source>%1: “%2” in Marketo is no longer “%3” in Salesforce (%4)</source>
            <translation>%1 : « %2 » dans Marketo n’est plus « %3 » dans Salesforce (%4)</translation>
        </message>
        <message>
            <source>Both ways</source>
            <translation>Les deux sens</translation>
        </message>
        <message>
            <source>To Salesforce</source>
            <translation>Vers Salesforce</translation>
        </message>
        <message>
            <source>To Marketo</source>
            <translation>Vers Marketo</translation>
        </message>
        <message>
            <source>Marketo wins</source>
            <translation>Marketo l’emporte</translation>
        </message>
        <message>
            <source>Salesforce wins</source>
            <translation>Salesforce l’emporte</translation>
        </message>
        <message>
            <source>Newest wins</source>
            <translation>Le plus récent l’emporte</translation>
        </message>
        <message>
            <source>Blank clears</source>
            <translation>Un vide efface</translation>
        </message>
        <message>
            <source>Blank keeps the value</source>
            <translation>Un vide conserve la valeur</translation>
        </message>
        <message>
            <source>Read and write</source>
            <translation>Lecture/écriture</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>text</source>
            <comment>a field type</comment>
            <translation>texte</translation>
        </message>
        <message>
            <source>Not visible</source>
            <translation>Non visible</translation>
        </message>
        <message>
            <source>%1 was changed on both sides; %2 has the newer edit and won</source>
            <translation>%1 a été modifié des deux côtés ; %2 a la modification la plus récente et l’a emporté</translation>
        </message>
        <message>
            <source>%1 was changed on both sides; the opt-out in %2 won</source>
            <translation>%1 a été modifié des deux côtés ; la désinscription dans %2 l’a emporté</translation>
        </message>
        <message>
            <source>%1 was changed on both sides; %2 won</source>
            <translation>%1 a été modifié des deux côtés ; %2 l’a emporté</translation>
        </message>
        <message>
            <source>%1 was blank in %3 and took the value of %2</source>
            <translation>%1 était vide dans %3 et a pris la valeur de %2</translation>
        </message>
        <message>
            <source>%1 was blank in %3 and was filled again from %2: a blank does not replace a value</source>
            <translation>%1 était vide dans %3 et a été rempli à nouveau depuis %2 : un vide ne remplace pas une valeur</translation>
        </message>
        <message>
            <source>%1 was set in %2 and is now set in %3</source>
            <translation>%1 a été coché dans %2 et l’est maintenant dans %3</translation>
        </message>
        <message>
            <source>%1 got back in %3 the marketer's value that a write had overwritten</source>
            <translation>%1 a retrouvé dans %3 la valeur du responsable marketing qu’une écriture avait écrasée</translation>
        </message>
        <message>
            <source>%1 was cleared in %3, which follows %2</source>
            <translation>%1 a été effacé dans %3, qui suit %2</translation>
        </message>
        <message>
            <source>%1 in %3 follows %2</source>
            <translation>%1 dans %3 suit %2</translation>
        </message>
        <message>
            <source>The owner was changed by Sync Person to SFDC</source>
            <translation>Le propriétaire a été changé par « Synchroniser la personne avec SFDC »</translation>
        </message>
        <message>
            <source>%1 in %3 has its old value again</source>
            <translation>%1 dans %3 a retrouvé son ancienne valeur</translation>
        </message>
        <message>
            <source>%1 was cleared in %2</source>
            <translation>%1 a été effacé dans %2</translation>
        </message>
        <message>
            <source>%1 was changed in %2</source>
            <translation>%1 a été modifié dans %2</translation>
        </message>
        <message>
            <source>The person was created in Marketo</source>
            <translation>La personne a été créée dans Marketo</translation>
        </message>
        <message>
            <source>The lead was created in Salesforce</source>
            <translation>La piste a été créée dans Salesforce</translation>
        </message>
        <message>
            <source>The lead was created in Salesforce, owned by %1</source>
            <translation>La piste a été créée dans Salesforce, avec %1 comme propriétaire</translation>
        </message>
        <message>
            <source>The person was updated in Marketo</source>
            <translation>La personne a été mise à jour dans Marketo</translation>
        </message>
        <message>
            <source>The record was updated in Salesforce</source>
            <translation>L’enregistrement a été mis à jour dans Salesforce</translation>
        </message>
        <message>
            <source>Person and record were linked</source>
            <translation>La personne et l’enregistrement ont été liés</translation>
        </message>
        <message>
            <source>The person was linked to another record</source>
            <translation>La personne a été liée à un autre enregistrement</translation>
        </message>
        <message>
            <source>The lead was converted; the person now belongs to the contact</source>
            <translation>La piste a été convertie ; la personne appartient maintenant au contact</translation>
        </message>
        <message>
            <source>The person was merged into another one</source>
            <translation>La personne a été fusionnée avec une autre</translation>
        </message>
        <message>
            <source>The record was deleted in Salesforce</source>
            <translation>L’enregistrement a été supprimé dans Salesforce</translation>
        </message>
        <message>
            <source>The record was deleted in Salesforce; the person is kept</source>
            <translation>L’enregistrement a été supprimé dans Salesforce ; la personne est conservée</translation>
        </message>
        <message>
            <source>The person was deleted in Marketo</source>
            <translation>La personne a été supprimée dans Marketo</translation>
        </message>
        <message>
            <source>The person was deleted in Marketo; the record is kept</source>
            <translation>La personne a été supprimée dans Marketo ; l’enregistrement est conservé</translation>
        </message>
        <message>
            <source>The record was restored in Salesforce and is linked again</source>
            <translation>L’enregistrement a été restauré dans Salesforce et est à nouveau lié</translation>
        </message>
        <message>
            <source>Not synced for the moment</source>
            <translation>Non synchronisé pour le moment</translation>
        </message>
        <message>
            <source>Synced again</source>
            <translation>À nouveau synchronisé</translation>
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
            <translation>Link Person</translation>
        </message>
        <message>
            <source>Relink Person</source>
            <translation>Relink Person</translation>
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
            <translation>Restore Lead</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflit</translation>
        </message>
        <message>
            <source>Sync Failed</source>
            <translation>Échec de synchronisation</translation>
        </message>
        <message>
            <source>Sync Skipped</source>
            <translation>Synchronisation ignorée</translation>
        </message>
        <message>
            <source>Sync Suspended</source>
            <translation>Synchronisation suspendue</translation>
        </message>
        <message>
            <source>Sync Resumed</source>
            <translation>Synchronisation reprise</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulation</translation>
        </message>
        <message>
            <source>Settings Changed</source>
            <translation>Paramètres modifiés</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Ignoré</translation>
        </message>
        <message>
            <source>Both sides hold the same</source>
            <translation>Les deux côtés ont la même valeur</translation>
        </message>
        <message>
            <source>A difference both sides agreed on</source>
            <translation>Une différence admise par les deux côtés</translation>
        </message>
        <message>
            <source>Changed in Marketo</source>
            <translation>Modifié dans Marketo</translation>
        </message>
        <message>
            <source>Changed in Salesforce</source>
            <translation>Modifié dans Salesforce</translation>
        </message>
        <message>
            <source>The blank side was filled</source>
            <translation>Le côté vide a été rempli</translation>
        </message>
        <message>
            <source>A blank does not replace a value</source>
            <translation>Un vide ne remplace pas une valeur</translation>
        </message>
        <message>
            <source>Marketo won the conflict</source>
            <translation>Marketo a remporté le conflit</translation>
        </message>
        <message>
            <source>Salesforce won the conflict</source>
            <translation>Salesforce a remporté le conflit</translation>
        </message>
        <message>
            <source>The newest edit won the conflict</source>
            <translation>La modification la plus récente a remporté le conflit</translation>
        </message>
        <message>
            <source>The opt-out won the conflict</source>
            <translation>La désinscription a remporté le conflit</translation>
        </message>
        <message>
            <source>One way: the target follows the source</source>
            <translation>Sens unique : la cible suit la source</translation>
        </message>
        <message>
            <source>A marketer's edit that a write had overwritten was put back</source>
            <translation>La modification d’un responsable marketing, écrasée par une écriture, a été rétablie</translation>
        </message>
        <message>
            <source>Created with it</source>
            <translation>Créé en même temps</translation>
        </message>
        <message>
            <source>Link between both systems</source>
            <translation>Liaison entre les deux systèmes</translation>
        </message>
        <message>
            <source>Restored by an undo</source>
            <translation>Rétabli par une annulation</translation>
        </message>
        <message>
            <source>Owner chosen by the push</source>
            <translation>Propriétaire choisi par l’envoi</translation>
        </message>
        <message>
            <source>A box ticked on one side stays ticked</source>
            <translation>Une case cochée d’un côté reste cochée</translation>
        </message>
        <message>
            <source>Nothing to do: it is tried again by itself.</source>
            <translation>Rien à faire : une nouvelle tentative a lieu d’elle-même.</translation>
        </message>
        <message>
            <source>Please report this with the text below: it should not happen.</source>
            <translation>Veuillez signaler ceci avec le texte ci-dessous : cela ne devrait pas se produire.</translation>
        </message>
        <message>
            <source>Marketo had an internal error</source>
            <translation>Marketo a eu une erreur interne</translation>
        </message>
        <message>
            <source>Marketo could not be reached behind its gateway</source>
            <translation>Marketo était injoignable derrière sa passerelle</translation>
        </message>
        <message>
            <source>Merge them in Marketo, which tells what stands in the way.</source>
            <translation>Fusionnez-les dans Marketo, qui indique ce qui s’y oppose.</translation>
        </message>
        <message>
            <source>Ask a Marketo admin to remove one under Custom Activities, or switch the activities off.</source>
            <translation>Demandez à un administrateur Marketo d’en supprimer une dans Activités personnalisées, ou désactivez les activités.</translation>
        </message>
        <message>
            <source>Marketo refuses the client id or secret</source>
            <translation>Marketo refuse l’identifiant client ou le secret</translation>
        </message>
        <message>
            <source>Check both in the custom service (Admin &gt; LaunchPoint) and connect again.</source>
            <translation>Vérifiez les deux dans le service personnalisé (Admin &gt; LaunchPoint) et reconnectez-vous.</translation>
        </message>
        <message>
            <source>Marketo no longer knows up to where its changes have been read</source>
            <translation>Marketo ne sait plus jusqu’où ses modifications ont été lues</translation>
        </message>
        <message>
            <source>Marketo could not make an export</source>
            <translation>Marketo n’a pas pu créer d’export</translation>
        </message>
        <message>
            <source>Marketo was to be searched without a field</source>
            <translation>Une recherche sans champ allait être faite dans Marketo</translation>
        </message>
        <message>
            <source>Marketo cannot merge these people</source>
            <translation>Marketo ne peut pas fusionner ces personnes</translation>
        </message>
        <message>
            <source>Marketo has no room for another activity type</source>
            <translation>Marketo n’a plus de place pour un autre type d’activité</translation>
        </message>
        <message>
            <source>Marketo has no room for another field of an activity</source>
            <translation>Marketo n’a plus de place pour un autre champ d’activité</translation>
        </message>
        <message>
            <source>An activity is too large for Marketo</source>
            <translation>Une activité est trop volumineuse pour Marketo</translation>
        </message>
        <message>
            <source>Marketo got no access token</source>
            <translation>Marketo n’a pas reçu de jeton d’accès</translation>
        </message>
        <message>
            <source>Marketo does not accept the access token</source>
            <translation>Marketo n’accepte pas le jeton d’accès</translation>
        </message>
        <message>
            <source>Reconnect Marketo: check client id and secret of the custom service.</source>
            <translation>Reconnectez Marketo : vérifiez l’ID et le secret client du service personnalisé.</translation>
        </message>
        <message>
            <source>The Marketo access token has expired</source>
            <translation>Le jeton d’accès Marketo a expiré</translation>
        </message>
        <message>
            <source>Marketo denies access</source>
            <translation>Marketo refuse l’accès</translation>
        </message>
        <message>
            <source>Ask a Marketo admin to give the API user's role read-write access to persons and to activities, and to check the list of allowed IP addresses.</source>
            <translation>Demandez à un administrateur Marketo de donner au rôle de l’utilisateur API l’accès en lecture et écriture aux personnes et aux activités, et de vérifier la liste des adresses IP autorisées.</translation>
        </message>
        <message>
            <source>Marketo needed too long</source>
            <translation>Marketo a mis trop de temps</translation>
        </message>
        <message>
            <source>Marketo does not know this kind of request</source>
            <translation>Marketo ne connaît pas ce type de requête</translation>
        </message>
        <message>
            <source>Too many calls to Marketo within 20 seconds</source>
            <translation>Trop d’appels à Marketo en 20 secondes</translation>
        </message>
        <message>
            <source>Marketo's daily API quota is used up</source>
            <translation>Le quota d’API quotidien de Marketo est épuisé</translation>
        </message>
        <message>
            <source>Nothing is lost: the sync resumes after midnight, US Central time.</source>
            <translation>Rien n’est perdu : la synchronisation reprend après minuit, heure du centre des États-Unis.</translation>
        </message>
        <message>
            <source>Marketo's API is unavailable at the moment</source>
            <translation>L’API de Marketo est indisponible pour le moment</translation>
        </message>
        <message>
            <source>Marketo could not read the request</source>
            <translation>Marketo n’a pas pu lire la requête</translation>
        </message>
        <message>
            <source>Marketo does not know this address</source>
            <translation>Marketo ne connaît pas cette adresse</translation>
        </message>
        <message>
            <source>Check the REST address of the connection.</source>
            <translation>Vérifiez l’adresse REST de la connexion.</translation>
        </message>
        <message>
            <source>Marketo had a system error</source>
            <translation>Marketo a eu une erreur système</translation>
        </message>
        <message>
            <source>Marketo does not accept the content type</source>
            <translation>Marketo n’accepte pas le type de contenu</translation>
        </message>
        <message>
            <source>Marketo could not read the upload</source>
            <translation>Marketo n’a pas pu lire le fichier téléversé</translation>
        </message>
        <message>
            <source>Marketo does not find this subscription</source>
            <translation>Marketo ne trouve pas cet abonnement</translation>
        </message>
        <message>
            <source>Usually this passes; if it stays, check the REST address of the connection.</source>
            <translation>Cela passe en général ; si cela persiste, vérifiez l’adresse REST de la connexion.</translation>
        </message>
        <message>
            <source>Too many calls to Marketo at once</source>
            <translation>Trop d’appels simultanés à Marketo</translation>
        </message>
        <message>
            <source>This Marketo subscription cannot do that</source>
            <translation>Cet abonnement Marketo ne permet pas cela</translation>
        </message>
        <message>
            <source>Ask a Marketo admin which edition is in use.</source>
            <translation>Demandez à un administrateur Marketo quelle édition est utilisée.</translation>
        </message>
        <message>
            <source>Marketo found nothing</source>
            <translation>Marketo n’a rien trouvé</translation>
        </message>
        <message>
            <source>This feature is not enabled in Marketo</source>
            <translation>Cette fonctionnalité n’est pas activée dans Marketo</translation>
        </message>
        <message>
            <source>Ask Adobe to enable it for this subscription.</source>
            <translation>Demandez à Adobe de l’activer pour cet abonnement.</translation>
        </message>
        <message>
            <source>A business rule of Marketo refused the change</source>
            <translation>Une règle métier de Marketo a refusé la modification</translation>
        </message>
        <message>
            <source>Change the person so that it meets the rule; it is then tried again.</source>
            <translation>Modifiez la personne pour qu’elle respecte la règle ; une nouvelle tentative a lieu ensuite.</translation>
        </message>
        <message>
            <source>Marketo had a passing error</source>
            <translation>Marketo a eu une erreur passagère</translation>
        </message>
        <message>
            <source>Marketo could not lock the person</source>
            <translation>Marketo n’a pas pu verrouiller la personne</translation>
        </message>
        <message>
            <source>A value has the wrong type for Marketo</source>
            <translation>Une valeur n’a pas le bon type pour Marketo</translation>
        </message>
        <message>
            <source>The value of %1 has the wrong type for Marketo</source>
            <translation>La valeur de %1 n’a pas le bon type pour Marketo</translation>
        </message>
        <message>
            <source>Map the field to a Marketo field of the same type.</source>
            <translation>Mappez le champ sur un champ Marketo du même type.</translation>
        </message>
        <message>
            <source>A value that Marketo requires is missing</source>
            <translation>Une valeur exigée par Marketo manque</translation>
        </message>
        <message>
            <source>Fill the field named below.</source>
            <translation>Remplissez le champ nommé ci-dessous.</translation>
        </message>
        <message>
            <source>Marketo does not accept a value</source>
            <translation>Marketo n’accepte pas une valeur</translation>
        </message>
        <message>
            <source>Marketo does not accept the value of %1</source>
            <translation>Marketo n’accepte pas la valeur de %1</translation>
        </message>
        <message>
            <source>Correct the value in Salesforce: the text below says what is wrong with it.</source>
            <translation>Corrigez la valeur dans Salesforce : le texte ci-dessous dit ce qui ne va pas.</translation>
        </message>
        <message>
            <source>The person no longer exists in Marketo</source>
            <translation>La personne n’existe plus dans Marketo</translation>
        </message>
        <message>
            <source>It was deleted or merged: it is looked up again at the next sync.</source>
            <translation>Elle a été supprimée ou fusionnée : elle est recherchée à nouveau à la prochaine synchronisation.</translation>
        </message>
        <message>
            <source>The person already exists in Marketo</source>
            <translation>La personne existe déjà dans Marketo</translation>
        </message>
        <message>
            <source>Nothing to do: it is looked up and linked at the next sync.</source>
            <translation>Rien à faire : elle est recherchée et liée à la prochaine synchronisation.</translation>
        </message>
        <message>
            <source>Marketo does not know a field</source>
            <translation>Marketo ne connaît pas un champ</translation>
        </message>
        <message>
            <source>Marketo does not know the field %1</source>
            <translation>Marketo ne connaît pas le champ %1</translation>
        </message>
        <message>
            <source>Choose another Marketo field under Fields, or create it in Marketo.</source>
            <translation>Choisissez un autre champ Marketo sous « Champs », ou créez-le dans Marketo.</translation>
        </message>
        <message>
            <source>Several people in Marketo match</source>
            <translation>Plusieurs personnes correspondent dans Marketo</translation>
        </message>
        <message>
            <source>Merge the duplicates in Marketo, or link the right person by hand.</source>
            <translation>Fusionnez les doublons dans Marketo, ou liez la bonne personne à la main.</translation>
        </message>
        <message>
            <source>The API user may not use this partition of Marketo</source>
            <translation>L’utilisateur API n’a pas accès à cette partition de Marketo</translation>
        </message>
        <message>
            <source>Ask a Marketo admin for access to the partition, or change marketo.partition.</source>
            <translation>Demandez à un administrateur Marketo l’accès à la partition, ou modifiez marketo.partition.</translation>
        </message>
        <message>
            <source>Marketo wants a partition to be named</source>
            <translation>Marketo exige le nom d’une partition</translation>
        </message>
        <message>
            <source>Set marketo.partition.</source>
            <translation>Définissez marketo.partition.</translation>
        </message>
        <message>
            <source>Marketo does not let the partition be changed</source>
            <translation>Marketo ne permet pas de changer la partition</translation>
        </message>
        <message>
            <source>Move the person to the partition in Marketo.</source>
            <translation>Déplacez la personne vers la partition dans Marketo.</translation>
        </message>
        <message>
            <source>Marketo cannot look people up by a field</source>
            <translation>Marketo ne peut pas rechercher des personnes par un champ</translation>
        </message>
        <message>
            <source>Marketo cannot look people up by %1</source>
            <translation>Marketo ne peut pas rechercher des personnes par %1</translation>
        </message>
        <message>
            <source>Run setup: the link field must be one that Marketo can search.</source>
            <translation>Lancez setup : le champ de liaison doit être un champ que Marketo peut rechercher.</translation>
        </message>
        <message>
            <source>Marketo does not find an object of this request</source>
            <translation>Marketo ne trouve pas un objet de cette requête</translation>
        </message>
        <message>
            <source>Check the smart list and the partition in the settings.</source>
            <translation>Vérifiez la liste dynamique et la partition dans les paramètres.</translation>
        </message>
        <message>
            <source>Marketo could not create the person</source>
            <translation>Marketo n’a pas pu créer la personne</translation>
        </message>
        <message>
            <source>Too many imports are running in Marketo</source>
            <translation>Trop d’importations sont en cours dans Marketo</translation>
        </message>
        <message>
            <source>Marketo's own Salesforce sync is switched on</source>
            <translation>La synchronisation Salesforce native de Marketo est activée</translation>
        </message>
        <message>
            <source>Two syncs must not write the same people: disable the native sync first, then set nativeSync.handedOver to true.</source>
            <translation>Deux synchronisations ne doivent pas écrire les mêmes personnes : désactivez d’abord la synchronisation native, puis mettez nativeSync.handedOver à true.</translation>
        </message>
        <message>
            <source>An import is running in Marketo</source>
            <translation>Une importation est en cours dans Marketo</translation>
        </message>
        <message>
            <source>Marketo does not let company fields be changed here</source>
            <translation>Marketo ne permet pas de modifier les champs de société ici</translation>
        </message>
        <message>
            <source>A field of both ways goes to Salesforce only from now on, one that only goes to Marketo waits.</source>
            <translation>Un champ à double sens ne va plus que vers Salesforce, un champ qui ne va que vers Marketo attend.</translation>
        </message>
        <message>
            <source>Marketo is using this person at the moment</source>
            <translation>Marketo utilise cette personne en ce moment</translation>
        </message>
        <message>
            <source>Marketo's queue or export quota is full</source>
            <translation>La file d’attente ou le quota d’exportation de Marketo est plein</translation>
        </message>
        <message>
            <source>Marketo does not offer this export filter</source>
            <translation>Marketo ne propose pas ce filtre d’exportation</translation>
        </message>
        <message>
            <source>Nothing to do: another way of reading is used.</source>
            <translation>Rien à faire : une autre façon de lire est utilisée.</translation>
        </message>
        <message>
            <source>The same person stood twice in one request</source>
            <translation>La même personne figurait deux fois dans une requête</translation>
        </message>
        <message>
            <source>The merge in Salesforce failed</source>
            <translation>La fusion dans Salesforce a échoué</translation>
        </message>
        <message>
            <source>Merge the two records in Salesforce by hand.</source>
            <translation>Fusionnez à la main les deux enregistrements dans Salesforce.</translation>
        </message>
        <message>
            <source>Too many people in one merge</source>
            <translation>Trop de personnes dans une fusion</translation>
        </message>
        <message>
            <source>Merge at most 25 people at a time.</source>
            <translation>Fusionnez au plus 25 personnes à la fois.</translation>
        </message>
        <message>
            <source>Check the address of the connection and the network.</source>
            <translation>Vérifiez l’adresse de la connexion et le réseau.</translation>
        </message>
        <message>
            <source>Check who owns the workspace's folder and whether the disk is writable.</source>
            <translation>Vérifiez à qui appartient le dossier de l’espace de travail et si le disque est accessible en écriture.</translation>
        </message>
        <message>
            <source>Restart Lockstep; if it stays, restore the last backup of the workspace.</source>
            <translation>Redémarrez Lockstep ; si cela persiste, restaurez la dernière sauvegarde de l’espace de travail.</translation>
        </message>
        <message>
            <source>There is no such setting</source>
            <translation>Ce paramètre n’existe pas</translation>
        </message>
        <message>
            <source>There is no setting “%1”; there are: %2</source>
            <translation>Le paramètre « %1 » n’existe pas ; il y a : %2</translation>
        </message>
        <message>
            <source>There is no setting “%1”</source>
            <translation>Le paramètre « %1 » n’existe pas</translation>
        </message>
        <message>
            <source>lockstepctl config list shows all of them.</source>
            <translation>lockstepctl config list les affiche tous.</translation>
        </message>
        <message>
            <source>The value is not allowed for this setting</source>
            <translation>La valeur n’est pas autorisée pour ce paramètre</translation>
        </message>
        <message>
            <source>%1 cannot be “%2”; allowed: %3</source>
            <translation>%1 ne peut pas être « %2 » ; autorisé : %3</translation>
        </message>
        <message>
            <source>This setting may not be empty</source>
            <translation>Ce paramètre ne peut pas être vide</translation>
        </message>
        <message>
            <source>There is no such operator</source>
            <translation>Cet opérateur n’existe pas</translation>
        </message>
        <message>
            <source>There is no operator “%1”; allowed: %2</source>
            <translation>L’opérateur « %1 » n’existe pas ; autorisés : %2</translation>
        </message>
        <message>
            <source>A condition names a field that does not exist</source>
            <translation>Une condition nomme un champ qui n’existe pas</translation>
        </message>
        <message>
            <source>There is no field “%1” in %2, or the API user cannot see it</source>
            <translation>Il n’y a pas de champ « %1 » dans %2, ou l’utilisateur API ne peut pas le voir</translation>
        </message>
        <message>
            <source>Conditions take API names: lockstepctl fields list --all shows them.</source>
            <translation>Les conditions prennent des noms d’API : lockstepctl fields list --all les affiche.</translation>
        </message>
        <message>
            <source>There is no such field to sync</source>
            <translation>Ce champ à synchroniser n’existe pas</translation>
        </message>
        <message>
            <source>There is no field %1 to sync</source>
            <translation>Il n’y a pas de champ %1 à synchroniser</translation>
        </message>
        <message>
            <source>Check the spelling: lockstepctl fields list --all shows every field the sync user can see.</source>
            <translation>Vérifiez l’orthographe : lockstepctl fields list --all affiche tous les champs que l’utilisateur de synchronisation peut voir.</translation>
        </message>
        <message>
            <source>A field is not visible to the sync user</source>
            <translation>Un champ n’est pas visible pour l’utilisateur de synchronisation</translation>
        </message>
        <message>
            <source>%1 is not visible to the sync user</source>
            <translation>%1 n’est pas visible pour l’utilisateur de synchronisation</translation>
        </message>
        <message>
            <source>Its values are kept. Ask a Salesforce admin to make the field visible, or switch it off.</source>
            <translation>Ses valeurs sont conservées. Demandez à un administrateur Salesforce de rendre le champ visible, ou désactivez-le.</translation>
        </message>
        <message>
            <source>A field is visible again</source>
            <translation>Un champ est à nouveau visible</translation>
        </message>
        <message>
            <source>%1 is visible again</source>
            <translation>%1 est à nouveau visible</translation>
        </message>
        <message>
            <source>Marketo does not let the smart list be exported</source>
            <translation>Marketo ne laisse pas exporter la liste intelligente</translation>
        </message>
        <message>
            <source>Changes are synced meanwhile. Who is on the list is read as soon as it can be exported: it is tried again every hour.</source>
            <translation>Les modifications sont synchronisées entre-temps. Les personnes de la liste sont lues dès qu’elle peut être exportée : une nouvelle tentative a lieu toutes les heures.</translation>
        </message>
        <message>
            <source>The field has no Marketo field</source>
            <translation>Le champ n’a pas de champ Marketo</translation>
        </message>
        <message>
            <source>%1 has no Marketo field</source>
            <translation>%1 n’a pas de champ Marketo</translation>
        </message>
        <message>
            <source>Choose one under Fields, or with: lockstepctl fields set %1 --marketo NAME</source>
            <translation>Choisissez-en un sous « Champs », ou avec : lockstepctl fields set %1 --marketo NAME</translation>
        </message>
        <message>
            <source>Marketo does not show the mapped field</source>
            <translation>Marketo ne montre pas le champ mappé</translation>
        </message>
        <message>
            <source>Marketo has no field “%1”, or hides it</source>
            <translation>Marketo n’a pas de champ « %1 », ou le masque</translation>
        </message>
        <message>
            <source>Choose another Marketo field, or create it in Marketo.</source>
            <translation>Choisissez un autre champ Marketo, ou créez-le dans Marketo.</translation>
        </message>
        <message>
            <source>The Marketo field serves another field already</source>
            <translation>Le champ Marketo sert déjà à un autre champ</translation>
        </message>
        <message>
            <source>The Marketo field “%1” already serves %2</source>
            <translation>Le champ Marketo « %1 » sert déjà à %2</translation>
        </message>
        <message>
            <source>Choose another Marketo field, or switch the other field off first.</source>
            <translation>Choisissez un autre champ Marketo, ou désactivez d’abord l’autre champ.</translation>
        </message>
        <message>
            <source>This Marketo field holds the link to Salesforce</source>
            <translation>Ce champ Marketo contient la liaison avec Salesforce</translation>
        </message>
        <message>
            <source>The Marketo field “%1” holds the link to Salesforce</source>
            <translation>Le champ Marketo « %1 » contient la liaison avec Salesforce</translation>
        </message>
        <message>
            <source>Choose another Marketo field.</source>
            <translation>Choisissez un autre champ Marketo.</translation>
        </message>
        <message>
            <source>The field is read-only on both sides</source>
            <translation>Le champ est en lecture seule des deux côtés</translation>
        </message>
        <message>
            <source>%1 is read-only in Salesforce, and %2 in Marketo</source>
            <translation>%1 est en lecture seule dans Salesforce, et %2 dans Marketo</translation>
        </message>
        <message>
            <source>Choose another Marketo field, or ask for edit access on one side.</source>
            <translation>Choisissez un autre champ Marketo, ou demandez l’accès en modification d’un côté.</translation>
        </message>
        <message>
            <source>The field is read-only in Salesforce</source>
            <translation>Le champ est en lecture seule dans Salesforce</translation>
        </message>
        <message>
            <source>%1 is read-only in Salesforce</source>
            <translation>%1 est en lecture seule dans Salesforce</translation>
        </message>
        <message>
            <source>Let it go to Marketo only, or ask a Salesforce admin for edit access.</source>
            <translation>Laissez-le aller seulement vers Marketo, ou demandez à un administrateur Salesforce l’accès en modification.</translation>
        </message>
        <message>
            <source>The field is read-only in Marketo</source>
            <translation>Le champ est en lecture seule dans Marketo</translation>
        </message>
        <message>
            <source>The Marketo field “%1” is read-only</source>
            <translation>Le champ Marketo « %1 » est en lecture seule</translation>
        </message>
        <message>
            <source>Let it go to Salesforce only, or choose another Marketo field.</source>
            <translation>Laissez-le aller seulement vers Salesforce, ou choisissez un autre champ Marketo.</translation>
        </message>
        <message>
            <source>The two fields have different types</source>
            <translation>Les deux champs ont des types différents</translation>
        </message>
        <message>
            <source>%1 is of type %2, but “%3” in Marketo of type %4</source>
            <translation>%1 est de type %2, mais « %3 » dans Marketo de type %4</translation>
        </message>
        <message>
            <source>Values that do not fit are held back with a reason; choose a field of the same type to avoid that.</source>
            <translation>Les valeurs qui ne conviennent pas sont retenues avec un motif ; choisissez un champ du même type pour l’éviter.</translation>
        </message>
        <message>
            <source>The fields of both systems have not been read yet</source>
            <translation>Les champs des deux systèmes n’ont pas encore été lus</translation>
        </message>
        <message>
            <source>Connect both systems and run check or sync once.</source>
            <translation>Connectez les deux systèmes et lancez une fois check ou sync.</translation>
        </message>
        <message>
            <source>The picklist does not take this value</source>
            <translation>La liste de sélection n’accepte pas cette valeur</translation>
        </message>
        <message>
            <source>The restricted picklist %1 does not take “%2”; allowed: %3</source>
            <translation>La liste de sélection restreinte %1 n’accepte pas « %2 » ; autorisé : %3</translation>
        </message>
        <message>
            <source>Values of this field cannot be mapped</source>
            <translation>Les valeurs de ce champ ne peuvent pas être mappées</translation>
        </message>
        <message>
            <source>Values of %1 cannot be mapped: it is of type %2</source>
            <translation>Les valeurs de %1 ne peuvent pas être mappées : il est de type %2</translation>
        </message>
        <message>
            <source>Only texts and picklists have values to map.</source>
            <translation>Seuls les textes et les listes de sélection ont des valeurs à mapper.</translation>
        </message>
        <message>
            <source>This value is not mapped</source>
            <translation>Cette valeur n’est pas mappée</translation>
        </message>
        <message>
            <source>“%2” of %1 is not mapped</source>
            <translation>« %2 » de %1 n’est pas mappé</translation>
        </message>
        <message>
            <source>lockstepctl fields list shows the value maps of a field with --json.</source>
            <translation>lockstepctl fields list affiche les mappages de valeurs d’un champ avec --json.</translation>
        </message>
        <message>
            <source>This cannot be the name of a field</source>
            <translation>Ceci ne peut pas être le nom d’un champ</translation>
        </message>
        <message>
            <source>“%1” cannot be the name of a field</source>
            <translation>« %1 » ne peut pas être le nom d’un champ</translation>
        </message>
        <message>
            <source>Check the field names in the settings.</source>
            <translation>Vérifiez les noms de champs dans les paramètres.</translation>
        </message>
        <message>
            <source>The workspace belongs to another Salesforce or Marketo</source>
            <translation>L’espace de travail appartient à un autre Salesforce ou Marketo</translation>
        </message>
        <message>
            <source>The connection to %1 reaches %3, but this workspace was made with %2</source>
            <translation>La connexion à %1 atteint %3, mais cet espace de travail a été créé avec %2</translation>
        </message>
        <message>
            <source>Nothing is written. Connect to the former one again, or create a workspace of its own for this one.</source>
            <translation>Rien n’est écrit. Reconnectez l’ancien système, ou créez un espace de travail distinct pour celui-ci.</translation>
        </message>
        <message>
            <source>The link fields do not exist yet</source>
            <translation>Les champs de liaison n’existent pas encore</translation>
        </message>
        <message>
            <source>The link fields do not exist yet, are hidden or may not be edited: %1</source>
            <translation>Les champs de liaison n’existent pas encore, sont masqués ou ne sont pas modifiables : %1</translation>
        </message>
        <message>
            <source>Run setup: it creates them, or says what to ask an admin for.</source>
            <translation>Lancez setup : cela les crée, ou dit ce qu’il faut demander à un administrateur.</translation>
        </message>
        <message>
            <source>The sync user cannot see an object in Salesforce</source>
            <translation>L’utilisateur de synchronisation ne peut pas voir un objet dans Salesforce</translation>
        </message>
        <message>
            <source>The sync user cannot see the object %1 in Salesforce</source>
            <translation>L’utilisateur de synchronisation ne peut pas voir l’objet %1 dans Salesforce</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin for read and edit access to leads and contacts.</source>
            <translation>Demandez à un administrateur Salesforce l’accès en lecture et en modification aux pistes et aux contacts.</translation>
        </message>
        <message>
            <source>The sync user may not create and edit these records</source>
            <translation>L’utilisateur de synchronisation ne peut pas créer et modifier ces enregistrements</translation>
        </message>
        <message>
            <source>The sync user may not create and edit %1 records</source>
            <translation>L’utilisateur de synchronisation ne peut pas créer et modifier les enregistrements %1</translation>
        </message>
        <message>
            <source>Ask an admin for create and edit access to leads and contacts, or to people.</source>
            <translation>Demandez à un administrateur le droit de créer et de modifier les pistes et les contacts, ou les personnes.</translation>
        </message>
        <message>
            <source>This database is an old copy: nothing is written</source>
            <translation>Cette base de données est une ancienne copie : rien n’est écrit</translation>
        </message>
        <message>
            <source>It knows nothing of the runs since. lockstepctl sync --preview lists what it would change; lockstepctl confirm lets it.</source>
            <translation>Elle ignore les exécutions depuis. lockstepctl sync --preview indique ce qu’elle modifierait ; lockstepctl confirm l’y autorise.</translation>
        </message>
        <message>
            <source>This database belongs to other systems: nothing is written</source>
            <translation>Cette base de données appartient à d’autres systèmes : rien n’est écrit</translation>
        </message>
        <message>
            <source>This database belongs to %2, but the connection to %1 leads to %3</source>
            <translation>Cette base de données appartient à %2, mais la connexion à %1 mène à %3</translation>
        </message>
        <message>
            <source>Make a new workspace for the other system, or look with lockstepctl sync --preview and let it write with lockstepctl confirm.</source>
            <translation>Créez un nouvel espace de travail pour l’autre système, ou regardez avec lockstepctl sync --preview et autorisez l’écriture avec lockstepctl confirm.</translation>
        </message>
        <message>
            <source>The database was lost and has been made anew</source>
            <translation>La base de données était perdue et a été recréée</translation>
        </message>
        <message>
            <source>The database was damaged and has been set aside as %1; saved from it: %2 links and %3 field choices</source>
            <translation>La base de données était endommagée et a été mise de côté sous %1 ; récupérés : %2 liens et %3 choix de champs</translation>
        </message>
        <message>
            <source>The log and what was open before are gone. Check the fields and the preview; lockstepctl confirm ends this notice and lets the conflict rules decide what differs.</source>
            <translation>Le journal et ce qui était en suspens sont perdus. Vérifiez les champs et l’aperçu ; lockstepctl confirm met fin à cet avis et laisse les règles de conflit décider de ce qui diffère.</translation>
        </message>
        <message>
            <source>The log and what was open before are gone. Check the page Fields, and what differs under Attention.</source>
            <translation>Le journal et ce qui était en suspens sont perdus. Vérifiez la page « Champs » et, sous « À traiter », ce qui diffère.</translation>
        </message>
        <message>
            <source>Both sides differ, and the database that knew why is lost</source>
            <translation>Les deux côtés diffèrent, et la base de données qui savait pourquoi est perdue</translation>
        </message>
        <message>
            <source>%1 differs, and the database that knew why is lost</source>
            <translation>%1 diffère, et la base de données qui savait pourquoi est perdue</translation>
        </message>
        <message>
            <source>Make both sides equal, or let the conflict rules decide for all of them: lockstepctl confirm, then sync.</source>
            <translation>Rendez les deux côtés égaux, ou laissez les règles de conflit décider pour tous : lockstepctl confirm, puis sync.</translation>
        </message>
        <message>
            <source>The daily backup could not be written</source>
            <translation>La sauvegarde quotidienne n’a pas pu être écrite</translation>
        </message>
        <message>
            <source>The daily backup could not be written: %1</source>
            <translation>La sauvegarde quotidienne n’a pas pu être écrite : %1</translation>
        </message>
        <message>
            <source>The daily backup was damaged and is gone again</source>
            <translation>La sauvegarde quotidienne était endommagée et a été retirée</translation>
        </message>
        <message>
            <source>Check the disk; it is made again after the next run.</source>
            <translation>Vérifiez le disque ; elle est refaite après la prochaine exécution.</translation>
        </message>
        <message>
            <source>There is no such run</source>
            <translation>Cette exécution n’existe pas</translation>
        </message>
        <message>
            <source>There is no run %1</source>
            <translation>L’exécution %1 n’existe pas</translation>
        </message>
        <message>
            <source>lockstepctl runs lists them; old ones are forgotten after retentionDays.</source>
            <translation>lockstepctl runs les affiche ; les anciennes sont oubliées après retentionDays.</translation>
        </message>
        <message>
            <source>Changed by someone since</source>
            <translation>Modifié depuis par quelqu’un</translation>
        </message>
        <message>
            <source>The record is not there any more</source>
            <translation>L’enregistrement n’existe plus</translation>
        </message>
        <message>
            <source>The field is not kept in step any more</source>
            <translation>Le champ n’est plus synchronisé</translation>
        </message>
        <message>
            <source>Switch it on under Fields and undo the run again.</source>
            <translation>Activez-le sous « Champs » et annulez à nouveau l’exécution.</translation>
        </message>
        <message>
            <source>Could not be deleted, or it is not known yet</source>
            <translation>N’a pas pu être supprimé, ou ce n’est pas encore connu</translation>
        </message>
        <message>
            <source>The log of the undo says more; undo the run again to finish.</source>
            <translation>Le journal de l’annulation en dit plus ; annulez à nouveau l’exécution pour terminer.</translation>
        </message>
        <message>
            <source>The record filter keeps the record from flowing</source>
            <translation>Le filtre d’enregistrements retient l’enregistrement</translation>
        </message>
        <message>
            <source>It flows again by itself once it passes filter.lead or filter.contact.</source>
            <translation>Il passe à nouveau de lui-même dès qu’il satisfait filter.lead ou filter.contact.</translation>
        </message>
        <message>
            <source>The record passes the record filter again</source>
            <translation>L’enregistrement satisfait à nouveau le filtre d’enregistrements</translation>
        </message>
        <message>
            <source>What the run had created was deleted again</source>
            <translation>Ce que l’exécution avait créé a été supprimé</translation>
        </message>
        <message>
            <source>Someone edited the record in Salesforce meanwhile</source>
            <translation>Quelqu’un a modifié l’enregistrement dans Salesforce entre-temps</translation>
        </message>
        <message>
            <source>Nothing to do: it is read and compared again.</source>
            <translation>Rien à faire : il est relu et comparé à nouveau.</translation>
        </message>
        <message>
            <source>Someone edited the record meanwhile</source>
            <translation>Quelqu’un a modifié l’enregistrement entre-temps</translation>
        </message>
        <message>
            <source>Loop: something changes the field in turns on both sides</source>
            <translation>Boucle : quelque chose modifie le champ tour à tour des deux côtés</translation>
        </message>
        <message>
            <source>Loop: after each write of the sync something changes %1 again, on both sides in turns</source>
            <translation>Boucle : après chaque écriture de la synchronisation, quelque chose modifie à nouveau %1, tour à tour des deux côtés</translation>
        </message>
        <message>
            <source>The field of this person is frozen. Stop one of the two automations, or let the field go one way only; then retry.</source>
            <translation>Le champ de cette personne est gelé. Arrêtez l’une des deux automatisations, ou laissez le champ aller dans un seul sens ; puis réessayez.</translation>
        </message>
        <message>
            <source>Two people, one record</source>
            <translation>Deux personnes, un enregistrement</translation>
        </message>
        <message>
            <source>Two people in Marketo (%1 and %2) belong to one Salesforce record, %3</source>
            <translation>Deux personnes dans Marketo (%1 et %2) appartiennent à un enregistrement Salesforce, %3</translation>
        </message>
        <message>
            <source>Merge the two people in Marketo.</source>
            <translation>Fusionnez les deux personnes dans Marketo.</translation>
        </message>
        <message>
            <source>Two records, one person</source>
            <translation>Deux enregistrements, une personne</translation>
        </message>
        <message>
            <source>Two Salesforce records (%1 and %2) belong to one person in Marketo, %3</source>
            <translation>Deux enregistrements Salesforce (%1 et %2) appartiennent à une personne dans Marketo, %3</translation>
        </message>
        <message>
            <source>Merge the two records in Salesforce.</source>
            <translation>Fusionnez les deux enregistrements dans Salesforce.</translation>
        </message>
        <message>
            <source>Deleted in Salesforce</source>
            <translation>Supprimé dans Salesforce</translation>
        </message>
        <message>
            <source>Restore the record from the recycle bin, or create a new lead: with Sync Person to SFDC, on the command line with push --yes.</source>
            <translation>Restaurez l’enregistrement depuis la corbeille, ou créez une nouvelle piste : avec « Synchroniser la personne avec SFDC », en ligne de commande avec push --yes.</translation>
        </message>
        <message>
            <source>Deleted in Marketo</source>
            <translation>Supprimé dans Marketo</translation>
        </message>
        <message>
            <source>The record stays; its next edit in Salesforce creates the person again, unless recreate.inMarketo is off.</source>
            <translation>L’enregistrement reste ; sa prochaine modification dans Salesforce recrée la personne, sauf si recreate.inMarketo est désactivé.</translation>
        </message>
        <message>
            <source>The system refused the record without a reason</source>
            <translation>Le système a refusé l’enregistrement sans motif</translation>
        </message>
        <message>
            <source>Edit the record by hand in that system: it usually says there what it wants.</source>
            <translation>Modifiez l’enregistrement à la main dans ce système : il y dit en général ce qu’il veut.</translation>
        </message>
        <message>
            <source>Several people or records could belong together</source>
            <translation>Plusieurs personnes ou enregistrements pourraient aller ensemble</translation>
        </message>
        <message>
            <source>%2 people and %3 records have the e-mail address %1</source>
            <translation>%2 personnes et %3 enregistrements ont l’adresse e-mail %1</translation>
        </message>
        <message>
            <source>Nothing is linked or created until you choose: merge the duplicates, or link the right ones.</source>
            <translation>Rien n’est lié ni créé avant votre choix : fusionnez les doublons, ou liez les bons.</translation>
        </message>
        <message>
            <source>It is not known yet whether the last write was carried out</source>
            <translation>On ignore encore si la dernière écriture a été exécutée</translation>
        </message>
        <message>
            <source>Nothing to do: it is looked up, and nothing is written twice meanwhile.</source>
            <translation>Rien à faire : cela est vérifié, et rien n’est écrit deux fois entre-temps.</translation>
        </message>
        <message>
            <source>An earlier write of this person may still be carried out</source>
            <translation>Une écriture antérieure de cette personne peut encore être exécutée</translation>
        </message>
        <message>
            <source>An earlier write of person %1 may still be carried out, until %2</source>
            <translation>Une écriture antérieure de la personne %1 peut encore être exécutée, jusqu’à %2</translation>
        </message>
        <message>
            <source>Try again after that time; nothing is lost meanwhile.</source>
            <translation>Réessayez après ce moment ; rien n’est perdu entre-temps.</translation>
        </message>
        <message>
            <source>The request was not carried out</source>
            <translation>La requête n’a pas été exécutée</translation>
        </message>
        <message>
            <source>The request was not sent</source>
            <translation>La requête n’a pas été envoyée</translation>
        </message>
        <message>
            <source>A field may not be written and is suspended</source>
            <translation>Un champ ne peut pas être écrit et est suspendu</translation>
        </message>
        <message>
            <source>The other fields are synced. Ask an admin for access to the field, or switch it off.</source>
            <translation>Les autres champs sont synchronisés. Demandez à un administrateur l’accès au champ, ou désactivez-le.</translation>
        </message>
        <message>
            <source>There is no such person</source>
            <translation>Cette personne n’existe pas</translation>
        </message>
        <message>
            <source>There is no person %1 in Marketo, or the sync has not seen it yet</source>
            <translation>Il n’y a pas de personne %1 dans Marketo, ou la synchronisation ne l’a pas encore vue</translation>
        </message>
        <message>
            <source>Check the id; a new person is seen at the next sync.</source>
            <translation>Vérifiez l’ID ; une nouvelle personne est vue à la prochaine synchronisation.</translation>
        </message>
        <message>
            <source>There is no such lead or contact</source>
            <translation>Cette piste ou ce contact n’existe pas</translation>
        </message>
        <message>
            <source>There is no lead or contact %1 in Salesforce, or the sync user cannot see it</source>
            <translation>Il n’y a pas de piste ni de contact %1 dans Salesforce, ou l’utilisateur de synchronisation ne peut pas le voir</translation>
        </message>
        <message>
            <source>Check the id, and whether the record is shared with the sync user.</source>
            <translation>Vérifiez l’ID, et si l’enregistrement est partagé avec l’utilisateur de synchronisation.</translation>
        </message>
        <message>
            <source>There is no such group of failures</source>
            <translation>Ce groupe d’échecs n’existe pas</translation>
        </message>
        <message>
            <source>There is no group %1 of open failures, or all of it has been resolved</source>
            <translation>Il n’y a pas de groupe %1 d’échecs en cours, ou tout a été résolu</translation>
        </message>
        <message>
            <source>See what is open with: lockstepctl errors</source>
            <translation>Pour voir ce qui reste en cours : lockstepctl errors</translation>
        </message>
        <message>
            <source>A contact cannot be given to a queue</source>
            <translation>Un contact ne peut pas être attribué à une file d’attente</translation>
        </message>
        <message>
            <source>Person %1 is a contact, and a contact cannot be given to a queue</source>
            <translation>La personne %1 est un contact, et un contact ne peut pas être attribué à une file d’attente</translation>
        </message>
        <message>
            <source>Choose a user or auto instead: a queue would need a second, duplicate lead.</source>
            <translation>Choisissez plutôt un utilisateur ou auto : une file d’attente exigerait une seconde piste en double.</translation>
        </message>
        <message>
            <source>The sync user no longer sees this record</source>
            <translation>L’utilisateur de synchronisation ne voit plus cet enregistrement</translation>
        </message>
        <message>
            <source>The sync user no longer sees the record %2 of person %1</source>
            <translation>L’utilisateur de synchronisation ne voit plus l’enregistrement %2 de la personne %1</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to share the record with the sync user. Only with “View All Data” can the sync tell that a record was deleted for good.</source>
            <translation>Demandez à un administrateur Salesforce de partager l’enregistrement avec l’utilisateur de synchronisation. Seule l’autorisation « Afficher toutes les données » permet à la synchronisation de savoir qu’un enregistrement a été supprimé définitivement.</translation>
        </message>
        <message>
            <source>The API user no longer sees this person</source>
            <translation>L’utilisateur API ne voit plus cette personne</translation>
        </message>
        <message>
            <source>Marketo no longer shows person %1 to the API user, and no deletion is known</source>
            <translation>Marketo ne montre plus la personne %1 à l’utilisateur API, et aucune suppression n’est connue</translation>
        </message>
        <message>
            <source>Ask a Marketo admin to give the API user access to the person's workspace.</source>
            <translation>Demandez à un administrateur Marketo de donner à l’utilisateur API l’accès à l’espace de travail Marketo de la personne.</translation>
        </message>
        <message>
            <source>The share of today's API calls that the sync may use is used up</source>
            <translation>La part des appels d’API du jour que la synchronisation peut utiliser est épuisée</translation>
        </message>
        <message>
            <source>The sync has reached its share of today's API calls: %2 of %3 are used</source>
            <translation>La synchronisation a atteint sa part des appels d’API du jour : %2 sur %3 sont utilisés</translation>
        </message>
        <message>
            <source>Nothing is lost: it resumes by itself. To allow more, raise quota.background or quota.push.</source>
            <translation>Rien n’est perdu : elle reprend d’elle-même. Pour autoriser plus, augmentez quota.background ou quota.push.</translation>
        </message>
        <message>
            <source>The server was not found</source>
            <translation>Le serveur est introuvable</translation>
        </message>
        <message>
            <source>The server %1 was not found</source>
            <translation>Le serveur %1 est introuvable</translation>
        </message>
        <message>
            <source>Nothing answers at this address</source>
            <translation>Rien ne répond à cette adresse</translation>
        </message>
        <message>
            <source>Nothing answers at %1, port %2</source>
            <translation>Rien ne répond à %1, port %2</translation>
        </message>
        <message>
            <source>The server's certificate could not be verified</source>
            <translation>Le certificat du serveur n’a pas pu être vérifié</translation>
        </message>
        <message>
            <source>The certificate of %1 could not be verified: %2</source>
            <translation>Le certificat de %1 n’a pas pu être vérifié : %2</translation>
        </message>
        <message>
            <source>Check the address; behind a company proxy, install its certificate in the system.</source>
            <translation>Vérifiez l’adresse ; derrière un proxy d’entreprise, installez son certificat dans le système.</translation>
        </message>
        <message>
            <source>The network failed</source>
            <translation>Le réseau a échoué</translation>
        </message>
        <message>
            <source>The network failed on the way to %1: %2</source>
            <translation>Le réseau a échoué en route vers %1 : %2</translation>
        </message>
        <message>
            <source>The connection was cut before the answer came</source>
            <translation>La connexion a été coupée avant l’arrivée de la réponse</translation>
        </message>
        <message>
            <source>%1 cut the connection before the answer came</source>
            <translation>%1 a coupé la connexion avant l’arrivée de la réponse</translation>
        </message>
        <message>
            <source>No answer in time</source>
            <translation>Pas de réponse à temps</translation>
        </message>
        <message>
            <source>%1 did not answer within %2 seconds</source>
            <translation>%1 n’a pas répondu en %2 secondes</translation>
        </message>
        <message>
            <source>Salesforce gave up a bulk job</source>
            <translation>Salesforce a abandonné une tâche en masse</translation>
        </message>
        <message>
            <source>An answer ended in the middle</source>
            <translation>Une réponse s’est interrompue au milieu</translation>
        </message>
        <message>
            <source>An answer of %1 ended in the middle</source>
            <translation>Une réponse de %1 s’est interrompue au milieu</translation>
        </message>
        <message>
            <source>The server answered with something else than data</source>
            <translation>Le serveur a répondu autre chose que des données</translation>
        </message>
        <message>
            <source>%1 answered with a web page or other text instead of data</source>
            <translation>%1 a répondu par une page web ou un autre texte au lieu de données</translation>
        </message>
        <message>
            <source>Check the address of the connection; a proxy or a maintenance page may be in the way.</source>
            <translation>Vérifiez l’adresse de la connexion ; un proxy ou une page de maintenance peut faire obstacle.</translation>
        </message>
        <message>
            <source>The server's answer was not of the expected form</source>
            <translation>La réponse du serveur n’avait pas la forme attendue</translation>
        </message>
        <message>
            <source>The answer of %1 was not of the expected form</source>
            <translation>La réponse de %1 n’avait pas la forme attendue</translation>
        </message>
        <message>
            <source>Check that the address of the connection is that of the right system.</source>
            <translation>Vérifiez que l’adresse de la connexion est celle du bon système.</translation>
        </message>
        <message>
            <source>An answer was too large</source>
            <translation>Une réponse était trop volumineuse</translation>
        </message>
        <message>
            <source>An answer of %1 was larger than %2 MB</source>
            <translation>Une réponse de %1 dépassait %2 Mo</translation>
        </message>
        <message>
            <source>The server redirects to another address</source>
            <translation>Le serveur redirige vers une autre adresse</translation>
        </message>
        <message>
            <source>%1 redirects to %2, which is not followed</source>
            <translation>%1 redirige vers %2, ce qui n’est pas suivi</translation>
        </message>
        <message>
            <source>Enter the final address in the connection.</source>
            <translation>Saisissez l’adresse finale dans la connexion.</translation>
        </message>
        <message>
            <source>No browser could be started</source>
            <translation>Aucun navigateur n’a pu être démarré</translation>
        </message>
        <message>
            <source>The access could not be taken back</source>
            <translation>L’accès n’a pas pu être retiré</translation>
        </message>
        <message>
            <source>Do it in Salesforce, under “Connected Apps OAuth Usage”.</source>
            <translation>Retirez-le dans Salesforce, sous « Connected Apps OAuth Usage ».</translation>
        </message>
        <message>
            <source>Set a standard browser in the desktop's settings.</source>
            <translation>Définissez un navigateur par défaut dans les paramètres du bureau.</translation>
        </message>
        <message>
            <source>This is not a web address</source>
            <translation>Ceci n’est pas une adresse web</translation>
        </message>
        <message>
            <source>“%1” is not a web address</source>
            <translation>« %1 » n’est pas une adresse web</translation>
        </message>
        <message>
            <source>Enter it as https://… with the host's name.</source>
            <translation>Saisissez-la sous la forme https://… avec le nom de l’hôte.</translation>
        </message>
        <message>
            <source>The connection is not complete</source>
            <translation>La connexion n’est pas complète</translation>
        </message>
        <message>
            <source>Fill in every field of the form.</source>
            <translation>Remplissez tous les champs du formulaire.</translation>
        </message>
        <message>
            <source>The address is not encrypted</source>
            <translation>L’adresse n’est pas chiffrée</translation>
        </message>
        <message>
            <source>Use https://; plain http:// is allowed only for this computer.</source>
            <translation>Utilisez https:// ; http:// simple n’est autorisé que pour cet ordinateur.</translation>
        </message>
        <message>
            <source>The server refused the request</source>
            <translation>Le serveur a refusé la requête</translation>
        </message>
        <message>
            <source>%2 refused the request with HTTP status %1</source>
            <translation>%2 a refusé la requête avec le statut HTTP %1</translation>
        </message>
        <message>
            <source>Check the address of the connection and the permissions of the API user.</source>
            <translation>Vérifiez l’adresse de la connexion et les autorisations de l’utilisateur API.</translation>
        </message>
        <message>
            <source>The server is in trouble at the moment</source>
            <translation>Le serveur est en difficulté pour le moment</translation>
        </message>
        <message>
            <source>%2 is in trouble at the moment (HTTP status %1)</source>
            <translation>%2 est en difficulté pour le moment (statut HTTP %1)</translation>
        </message>
        <message>
            <source>Too many long requests to Salesforce at once</source>
            <translation>Trop de longues requêtes simultanées à Salesforce</translation>
        </message>
        <message>
            <source>Salesforce no longer offers this API version</source>
            <translation>Salesforce ne propose plus cette version d’API</translation>
        </message>
        <message>
            <source>Connect again with a newer --api-version.</source>
            <translation>Reconnectez-vous avec un --api-version plus récent.</translation>
        </message>
        <message>
            <source>Salesforce does not offer the API version</source>
            <translation>Salesforce ne propose pas la version d’API</translation>
        </message>
        <message>
            <source>Salesforce does not offer API version %1, but %2</source>
            <translation>Salesforce ne propose pas la version d’API %1, mais %2</translation>
        </message>
        <message>
            <source>Connect again with one of these as --api-version.</source>
            <translation>Reconnectez-vous avec l’une d’elles comme --api-version.</translation>
        </message>
        <message>
            <source>A query is too long for Salesforce</source>
            <translation>Une requête est trop longue pour Salesforce</translation>
        </message>
        <message>
            <source>Switch off some of the fields.</source>
            <translation>Désactivez certains des champs.</translation>
        </message>
        <message>
            <source>This way of signing in is not available</source>
            <translation>Ce mode d’authentification n’est pas disponible</translation>
        </message>
        <message>
            <source>The sign-in flow “%1” is not available</source>
            <translation>Le flux d’authentification « %1 » n’est pas disponible</translation>
        </message>
        <message>
            <source>Connect Salesforce with --flow browser, client-credentials or jwt.</source>
            <translation>Connectez Salesforce avec --flow browser, client-credentials ou jwt.</translation>
        </message>
        <message>
            <source>Access was refused in the browser</source>
            <translation>L’accès a été refusé dans le navigateur</translation>
        </message>
        <message>
            <source>Connect again and press Allow, as the user the sync is to act as.</source>
            <translation>Reconnectez-vous et cliquez sur « Autoriser », avec l’utilisateur au nom duquel la synchronisation doit agir.</translation>
        </message>
        <message>
            <source>The answer from the browser was not meant for this sign-in</source>
            <translation>La réponse du navigateur n’était pas destinée à cette authentification</translation>
        </message>
        <message>
            <source>It was not used. Connect again; close older sign-in pages before.</source>
            <translation>Elle n’a pas été utilisée. Reconnectez-vous ; fermez d’abord les anciennes pages d’authentification.</translation>
        </message>
        <message>
            <source>No answer came from the browser in time</source>
            <translation>Aucune réponse n’est venue du navigateur à temps</translation>
        </message>
        <message>
            <source>Connect again and answer the page within two minutes.</source>
            <translation>Reconnectez-vous et répondez à la page dans les deux minutes.</translation>
        </message>
        <message>
            <source>The ports for the browser's answer are in use</source>
            <translation>Les ports pour la réponse du navigateur sont utilisés</translation>
        </message>
        <message>
            <source>The ports for the browser's answer are in use: %1</source>
            <translation>Les ports pour la réponse du navigateur sont utilisés : %1</translation>
        </message>
        <message>
            <source>Close the program that uses them, or the other sign-in, and connect again.</source>
            <translation>Fermez le programme qui les utilise, ou l’autre authentification, et reconnectez-vous.</translation>
        </message>
        <message>
            <source>Another process is signing in to Salesforce</source>
            <translation>Un autre processus s’authentifie auprès de Salesforce</translation>
        </message>
        <message>
            <source>Salesforce gave no lasting access</source>
            <translation>Salesforce n’a pas donné d’accès durable</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to allow the app the scope refresh_token.</source>
            <translation>Demandez à un administrateur Salesforce d’autoriser le périmètre refresh_token pour l’application.</translation>
        </message>
        <message>
            <source>The key file cannot be read</source>
            <translation>Le fichier de clé ne peut pas être lu</translation>
        </message>
        <message>
            <source>The key file %1 cannot be read</source>
            <translation>Le fichier de clé %1 ne peut pas être lu</translation>
        </message>
        <message>
            <source>Check the path given with --key-file and who may read it.</source>
            <translation>Vérifiez le chemin donné avec --key-file et qui peut le lire.</translation>
        </message>
        <message>
            <source>The key file holds no usable RSA private key</source>
            <translation>Le fichier de clé ne contient pas de clé privée RSA utilisable</translation>
        </message>
        <message>
            <source>It must be a private RSA key in PEM form without a password: the one that belongs to the certificate of the app.</source>
            <translation>Ce doit être une clé RSA privée au format PEM sans mot de passe : celle qui va avec le certificat de l’application.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêt</translation>
        </message>
        <message>
            <source>Nothing is lost: the next sync continues here.</source>
            <translation>Rien n’est perdu : la prochaine synchronisation continue ici.</translation>
        </message>
        <message>
            <source>A secret is missing</source>
            <translation>Un secret manque</translation>
        </message>
        <message>
            <source>The secret %1 is missing</source>
            <translation>Le secret %1 manque</translation>
        </message>
        <message>
            <source>Give it in the environment variable %1, as a systemd credential of that name ($CREDENTIALS_DIRECTORY/%1), or in the system keychain by connecting again.</source>
            <translation>Donnez-le dans la variable d’environnement %1, comme identifiant systemd de ce nom ($CREDENTIALS_DIRECTORY/%1), ou dans le trousseau du système en vous reconnectant.</translation>
        </message>
        <message>
            <source>The system keychain does not hold this secret</source>
            <translation>Le trousseau du système ne contient pas ce secret</translation>
        </message>
        <message>
            <source>Connect again to store it.</source>
            <translation>Reconnectez-vous pour l’y enregistrer.</translation>
        </message>
        <message>
            <source>The system keychain cannot be used</source>
            <translation>Le trousseau du système ne peut pas être utilisé</translation>
        </message>
        <message>
            <source>Unlock it, or give the secrets in the environment or as systemd credentials.</source>
            <translation>Déverrouillez-le, ou donnez les secrets dans l’environnement ou comme identifiants systemd.</translation>
        </message>
        <message>
            <source>There is a workspace already</source>
            <translation>Il y a déjà un espace de travail</translation>
        </message>
        <message>
            <source>There is a workspace already in %1</source>
            <translation>Il y a déjà un espace de travail dans %1</translation>
        </message>
        <message>
            <source>Use it as it is, or choose another folder with --workspace.</source>
            <translation>Utilisez-le tel quel, ou choisissez un autre dossier avec --workspace.</translation>
        </message>
        <message>
            <source>There is no workspace yet</source>
            <translation>Il n’y a pas encore d’espace de travail</translation>
        </message>
        <message>
            <source>There is no workspace in %1</source>
            <translation>Il n’y a pas d’espace de travail dans %1</translation>
        </message>
        <message>
            <source>Create it with: lockstepctl init, or name another one with --workspace.</source>
            <translation>Créez-le avec : lockstepctl init, ou nommez-en un autre avec --workspace.</translation>
        </message>
        <message>
            <source>The workspace is not connected to both systems</source>
            <translation>L’espace de travail n’est pas connecté aux deux systèmes</translation>
        </message>
        <message>
            <source>Connect them with: lockstepctl connect salesforce …, lockstepctl connect marketo …</source>
            <translation>Connectez-les avec : lockstepctl connect salesforce …, lockstepctl connect marketo …</translation>
        </message>
        <message>
            <source>The demo has not loaded its people yet</source>
            <translation>La démo n’a pas encore chargé ses personnes</translation>
        </message>
        <message>
            <source>Sync once, then try again.</source>
            <translation>Synchronisez une fois, puis réessayez.</translation>
        </message>
        <message>
            <source>The demo could not make its edits</source>
            <translation>La démo n’a pas pu faire ses modifications</translation>
        </message>
        <message>
            <source>Another program uses this workspace</source>
            <translation>Un autre programme utilise cet espace de travail</translation>
        </message>
        <message>
            <source>%1 (process %2) uses this workspace</source>
            <translation>%1 (processus %2) utilise cet espace de travail</translation>
        </message>
        <message>
            <source>Close it first, or make the change there.</source>
            <translation>Fermez-le d’abord, ou faites-y la modification.</translation>
        </message>
        <message>
            <source>The program that was to carry this out has ended</source>
            <translation>Le programme qui devait exécuter cela s’est terminé</translation>
        </message>
        <message>
            <source>%1 was to carry this out and has ended before it said how it went</source>
            <translation>%1 devait exécuter cela et s’est terminé avant d’en dire l’issue</translation>
        </message>
        <message>
            <source>What was begun is looked up at the next sync and nothing is written twice; ask again.</source>
            <translation>Ce qui a été commencé est vérifié à la prochaine synchronisation et rien n’est écrit deux fois ; redemandez.</translation>
        </message>
        <message>
            <source>A file cannot be written</source>
            <translation>Un fichier ne peut pas être écrit</translation>
        </message>
        <message>
            <source>%1 cannot be written</source>
            <translation>%1 ne peut pas être écrit</translation>
        </message>
        <message>
            <source>A folder cannot be written</source>
            <translation>Un dossier n’est pas accessible en écriture</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written</source>
            <translation>Le dossier %1 n’est pas accessible en écriture</translation>
        </message>
        <message>
            <source>The sandbox's port is in use</source>
            <translation>Le port du bac à sable est utilisé</translation>
        </message>
        <message>
            <source>The sandbox cannot listen on port %1: another program uses it</source>
            <translation>Le bac à sable ne peut pas écouter sur le port %1 : un autre programme l’utilise</translation>
        </message>
        <message>
            <source>Choose another port, or none to get a free one.</source>
            <translation>Choisissez un autre port, ou aucun pour en obtenir un libre.</translation>
        </message>
        <message>
            <source>The sandbox's state file cannot be read</source>
            <translation>Le fichier d’état du bac à sable ne peut pas être lu</translation>
        </message>
        <message>
            <source>%1 is not a state file of the sandbox, or cannot be read</source>
            <translation>%1 n’est pas un fichier d’état du bac à sable, ou ne peut pas être lu</translation>
        </message>
        <message>
            <source>Choose another file with --state, or delete it to start anew.</source>
            <translation>Choisissez un autre fichier avec --state, ou supprimez-le pour repartir de zéro.</translation>
        </message>
        <message>
            <source>The sandbox's state file cannot be written</source>
            <translation>Le fichier d’état du bac à sable ne peut pas être écrit</translation>
        </message>
        <message>
            <source>The sandbox's state file %1 cannot be written</source>
            <translation>Le fichier d’état du bac à sable %1 ne peut pas être écrit</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Le disque est plein</translation>
        </message>
        <message>
            <source>Free some space; nothing is lost and the sync goes on from here.</source>
            <translation>Libérez de l’espace ; rien n’est perdu et la synchronisation continue d’ici.</translation>
        </message>
        <message>
            <source>The database is in use</source>
            <translation>La base de données est utilisée</translation>
        </message>
        <message>
            <source>The database cannot be opened</source>
            <translation>La base de données ne peut pas être ouverte</translation>
        </message>
        <message>
            <source>The database %1 cannot be opened</source>
            <translation>La base de données %1 ne peut pas être ouverte</translation>
        </message>
        <message>
            <source>The database refused a contradictory entry</source>
            <translation>La base de données a refusé une entrée contradictoire</translation>
        </message>
        <message>
            <source>Nothing was saved. Please report this with the text below: it should not happen.</source>
            <translation>Rien n’a été enregistré. Veuillez signaler ceci avec le texte ci-dessous : cela ne devrait pas se produire.</translation>
        </message>
        <message>
            <source>The database is damaged</source>
            <translation>La base de données est endommagée</translation>
        </message>
        <message>
            <source>A new one is built from both systems at the next start; the old file is kept.</source>
            <translation>Une nouvelle est construite depuis les deux systèmes au prochain démarrage ; l’ancien fichier est conservé.</translation>
        </message>
        <message>
            <source>The database is from a newer version of Lockstep</source>
            <translation>La base de données vient d’une version plus récente de Lockstep</translation>
        </message>
        <message>
            <source>The database has version %1, this Lockstep knows only up to %2</source>
            <translation>La base de données a la version %1, ce Lockstep ne connaît que jusqu’à %2</translation>
        </message>
        <message>
            <source>Install the newer Lockstep; the file has not been touched.</source>
            <translation>Installez le Lockstep plus récent ; le fichier n’a pas été touché.</translation>
        </message>
        <message>
            <source>The database cannot work safely in this folder</source>
            <translation>La base de données ne peut pas fonctionner en sécurité dans ce dossier</translation>
        </message>
        <message>
            <source>Put the workspace on a local disk, not on a network share.</source>
            <translation>Placez l’espace de travail sur un disque local, pas sur un partage réseau.</translation>
        </message>
        <message>
            <source>The database is read-only</source>
            <translation>La base de données est en lecture seule</translation>
        </message>
        <message>
            <source>The disk reported an error</source>
            <translation>Le disque a signalé une erreur</translation>
        </message>
        <message>
            <source>Check the disk; nothing half-saved is left behind.</source>
            <translation>Vérifiez le disque ; rien n’est laissé à moitié enregistré.</translation>
        </message>
        <message>
            <source>The database failed</source>
            <translation>La base de données a échoué</translation>
        </message>
        <message>
            <source>A required field is empty</source>
            <translation>Un champ obligatoire est vide</translation>
        </message>
        <message>
            <source>A required field is empty: %1</source>
            <translation>Un champ obligatoire est vide : %1</translation>
        </message>
        <message>
            <source>Fill the field in Marketo or in Salesforce; the record is tried again by itself.</source>
            <translation>Remplissez le champ dans Marketo ou dans Salesforce ; l’enregistrement est réessayé de lui-même.</translation>
        </message>
        <message>
            <source>A value is too long</source>
            <translation>Une valeur est trop longue</translation>
        </message>
        <message>
            <source>Value too long: %1 takes %2 characters, this one has %3</source>
            <translation>Valeur trop longue : %1 accepte %2 caractères, celle-ci en a %3</translation>
        </message>
        <message>
            <source>Shorten the value on the other side; it is never cut short silently.</source>
            <translation>Raccourcissez la valeur de l’autre côté ; elle n’est jamais tronquée en silence.</translation>
        </message>
        <message>
            <source>Value too long: %1 (%2)</source>
            <translation>Valeur trop longue : %1 (%2)</translation>
        </message>
        <message>
            <source>Value too long: %1</source>
            <translation>Valeur trop longue : %1</translation>
        </message>
        <message>
            <source>A value is not in a restricted picklist</source>
            <translation>Une valeur n’est pas dans une liste de sélection restreinte</translation>
        </message>
        <message>
            <source>“%2” is not in the restricted picklist %1</source>
            <translation>« %2 » n’est pas dans la liste de sélection restreinte %1</translation>
        </message>
        <message>
            <source>Use one of the picklist's values, map the value to one of them (lockstepctl fields map-value), or ask an admin to add this one.</source>
            <translation>Utilisez l’une des valeurs de la liste de sélection, mappez la valeur sur l’une d’elles (lockstepctl fields map-value), ou demandez à un administrateur d’ajouter celle-ci.</translation>
        </message>
        <message>
            <source>The value is not in the restricted picklist %1</source>
            <translation>La valeur n’est pas dans la liste de sélection restreinte %1</translation>
        </message>
        <message>
            <source>A value does not fit the type of its field</source>
            <translation>Une valeur ne convient pas au type de son champ</translation>
        </message>
        <message>
            <source>“%2” does not fit the type of the field %1</source>
            <translation>« %2 » ne convient pas au type du champ %1</translation>
        </message>
        <message>
            <source>Correct the value, or map the field to one of the same type.</source>
            <translation>Corrigez la valeur, ou mappez le champ sur un champ du même type.</translation>
        </message>
        <message>
            <source>The value of %1 does not fit the type of the field</source>
            <translation>La valeur de %1 ne convient pas au type du champ</translation>
        </message>
        <message>
            <source>A validation rule in Salesforce refused the change</source>
            <translation>Une règle de validation dans Salesforce a refusé la modification</translation>
        </message>
        <message>
            <source>A validation rule in Salesforce refused the change of %1</source>
            <translation>Une règle de validation dans Salesforce a refusé la modification de %1</translation>
        </message>
        <message>
            <source>Change the record so that it meets the rule, then it is tried again; or ask a Salesforce admin to adapt the rule.</source>
            <translation>Modifiez l’enregistrement pour qu’il respecte la règle, une nouvelle tentative a lieu ensuite ; ou demandez à un administrateur Salesforce d’adapter la règle.</translation>
        </message>
        <message>
            <source>Salesforce does not accept the e-mail address</source>
            <translation>Salesforce n’accepte pas l’adresse e-mail</translation>
        </message>
        <message>
            <source>Correct the e-mail address in Marketo or Salesforce.</source>
            <translation>Corrigez l’adresse e-mail dans Marketo ou Salesforce.</translation>
        </message>
        <message>
            <source>A value does not fit the others of the record</source>
            <translation>Une valeur ne s’accorde pas avec les autres de l’enregistrement</translation>
        </message>
        <message>
            <source>The value of %1 does not fit the others of the record</source>
            <translation>La valeur de %1 ne s’accorde pas avec les autres de l’enregistrement</translation>
        </message>
        <message>
            <source>Check state and country: Salesforce may allow only its own list of them.</source>
            <translation>Vérifiez l’État et le pays : Salesforce n’autorise peut-être que sa propre liste.</translation>
        </message>
        <message>
            <source>A number is too large for Salesforce</source>
            <translation>Un nombre est trop grand pour Salesforce</translation>
        </message>
        <message>
            <source>The number in %1 is too large for Salesforce</source>
            <translation>Le nombre dans %1 est trop grand pour Salesforce</translation>
        </message>
        <message>
            <source>Correct the number in Marketo.</source>
            <translation>Corrigez le nombre dans Marketo.</translation>
        </message>
        <message>
            <source>Salesforce could not read a value</source>
            <translation>Salesforce n’a pas pu lire une valeur</translation>
        </message>
        <message>
            <source>Check that the mapped Marketo field has the type of the Salesforce field.</source>
            <translation>Vérifiez que le champ Marketo mappé a le type du champ Salesforce.</translation>
        </message>
        <message>
            <source>Too many values for a multi-select picklist</source>
            <translation>Trop de valeurs pour une liste de sélection multiple</translation>
        </message>
        <message>
            <source>Too many values for the multi-select picklist %1</source>
            <translation>Trop de valeurs pour la liste de sélection multiple %1</translation>
        </message>
        <message>
            <source>Remove values in Marketo: Salesforce takes at most 100.</source>
            <translation>Retirez des valeurs dans Marketo : Salesforce en accepte au plus 100.</translation>
        </message>
        <message>
            <source>A duplicate rule in Salesforce refused the record</source>
            <translation>Une règle de duplication dans Salesforce a refusé l’enregistrement</translation>
        </message>
        <message>
            <source>A duplicate rule in Salesforce refused the record; it looks like %1</source>
            <translation>Une règle de duplication dans Salesforce a refusé l’enregistrement ; il ressemble à %1</translation>
        </message>
        <message>
            <source>Link the person to the record that exists, or merge the two in Salesforce.</source>
            <translation>Liez la personne à l’enregistrement existant, ou fusionnez les deux dans Salesforce.</translation>
        </message>
        <message>
            <source>Another Salesforce record already has this unique value</source>
            <translation>Un autre enregistrement Salesforce a déjà cette valeur unique</translation>
        </message>
        <message>
            <source>Salesforce record %1 already has this unique value</source>
            <translation>L’enregistrement Salesforce %1 a déjà cette valeur unique</translation>
        </message>
        <message>
            <source>Open that record: if it is the same person, link them; else correct the value.</source>
            <translation>Ouvrez cet enregistrement : si c’est la même personne, liez-les ; sinon, corrigez la valeur.</translation>
        </message>
        <message>
            <source>Several Salesforce records carry the same external id</source>
            <translation>Plusieurs enregistrements Salesforce portent le même ID externe</translation>
        </message>
        <message>
            <source>Merge those records in Salesforce or clear the id on all but one.</source>
            <translation>Fusionnez ces enregistrements dans Salesforce ou effacez l’ID sur tous sauf un.</translation>
        </message>
        <message>
            <source>The record has been deleted in Salesforce</source>
            <translation>L’enregistrement a été supprimé dans Salesforce</translation>
        </message>
        <message>
            <source>Restore it from the recycle bin, or use Sync Person to SFDC to create it again.</source>
            <translation>Restaurez-le depuis la corbeille, ou utilisez « Synchroniser la personne avec SFDC » pour le recréer.</translation>
        </message>
        <message>
            <source>Salesforce does not show this record</source>
            <translation>Salesforce ne montre pas cet enregistrement</translation>
        </message>
        <message>
            <source>It was deleted for good or is no longer shared with the sync user: check the sharing.</source>
            <translation>Il a été supprimé définitivement ou n’est plus partagé avec l’utilisateur de synchronisation : vérifiez le partage.</translation>
        </message>
        <message>
            <source>The lead has been converted</source>
            <translation>La piste a été convertie</translation>
        </message>
        <message>
            <source>Nothing to do: the person is linked to the contact at the next sync.</source>
            <translation>Rien à faire : la personne est liée au contact à la prochaine synchronisation.</translation>
        </message>
        <message>
            <source>The sync user may not write a field</source>
            <translation>L’utilisateur de synchronisation ne peut pas écrire un champ</translation>
        </message>
        <message>
            <source>The sync user may not write %1</source>
            <translation>L’utilisateur de synchronisation ne peut pas écrire %1</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin for edit access to the field, or switch it off under Fields.</source>
            <translation>Demandez à un administrateur Salesforce l’accès en modification au champ, ou désactivez-le sous « Champs ».</translation>
        </message>
        <message>
            <source>Salesforce does not know a field, or hides it</source>
            <translation>Salesforce ne connaît pas un champ, ou le masque</translation>
        </message>
        <message>
            <source>Salesforce does not know %1, or hides it from the sync user</source>
            <translation>Salesforce ne connaît pas %1, ou le masque à l’utilisateur de synchronisation</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to make the field visible, or switch it off under Fields.</source>
            <translation>Demandez à un administrateur Salesforce de rendre le champ visible, ou désactivez-le sous « Champs ».</translation>
        </message>
        <message>
            <source>The sync user cannot see this object in Salesforce</source>
            <translation>L’utilisateur de synchronisation ne peut pas voir cet objet dans Salesforce</translation>
        </message>
        <message>
            <source>Salesforce could not read a query</source>
            <translation>Salesforce n’a pas pu lire une requête</translation>
        </message>
        <message>
            <source>Check the names of the link fields in the settings.</source>
            <translation>Vérifiez les noms des champs de liaison dans les paramètres.</translation>
        </message>
        <message>
            <source>The sync user may not edit this record</source>
            <translation>L’utilisateur de synchronisation ne peut pas modifier cet enregistrement</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to share the record with the sync user for editing.</source>
            <translation>Demandez à un administrateur Salesforce de partager l’enregistrement en modification avec l’utilisateur de synchronisation.</translation>
        </message>
        <message>
            <source>The sync user may not use a record this one refers to</source>
            <translation>L’utilisateur de synchronisation n’a pas accès à un enregistrement auquel celui-ci se réfère</translation>
        </message>
        <message>
            <source>A contact cannot be given to this owner, or its account is not shared with the sync user: ask a Salesforce admin.</source>
            <translation>Un contact ne peut pas être attribué à ce propriétaire, ou son compte n’est pas partagé avec l’utilisateur de synchronisation : demandez à un administrateur Salesforce.</translation>
        </message>
        <message>
            <source>The sync user lacks a permission in Salesforce</source>
            <translation>Il manque à l’utilisateur de synchronisation une autorisation dans Salesforce</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin for the permission named below; then try again.</source>
            <translation>Demandez à un administrateur Salesforce l’autorisation nommée ci-dessous ; puis réessayez.</translation>
        </message>
        <message>
            <source>A record refers to something that does not exist</source>
            <translation>Un enregistrement se réfère à quelque chose qui n’existe pas</translation>
        </message>
        <message>
            <source>Check the owner or account chosen for this record.</source>
            <translation>Vérifiez le propriétaire ou le compte choisi pour cet enregistrement.</translation>
        </message>
        <message>
            <source>A Salesforce id is not well formed</source>
            <translation>Un ID Salesforce est mal formé</translation>
        </message>
        <message>
            <source>Check the id that was typed: 15 or 18 letters and digits.</source>
            <translation>Vérifiez l’ID saisi : 15 ou 18 lettres et chiffres.</translation>
        </message>
        <message>
            <source>The record's owner is inactive in Salesforce</source>
            <translation>Le propriétaire de l’enregistrement est inactif dans Salesforce</translation>
        </message>
        <message>
            <source>Give the record an active owner in Salesforce.</source>
            <translation>Donnez à l’enregistrement un propriétaire actif dans Salesforce.</translation>
        </message>
        <message>
            <source>This user cannot own such a record</source>
            <translation>Cet utilisateur ne peut pas posséder un tel enregistrement</translation>
        </message>
        <message>
            <source>Choose another owner.</source>
            <translation>Choisissez un autre propriétaire.</translation>
        </message>
        <message>
            <source>The new owner may not read such records</source>
            <translation>Le nouveau propriétaire n’a pas le droit de lire de tels enregistrements</translation>
        </message>
        <message>
            <source>Choose another owner, or ask a Salesforce admin to give them read access.</source>
            <translation>Choisissez un autre propriétaire, ou demandez à un administrateur Salesforce de lui donner l’accès en lecture.</translation>
        </message>
        <message>
            <source>The contact belongs to a person account</source>
            <translation>Le contact appartient à un compte personnel</translation>
        </message>
        <message>
            <source>Such contacts can only be edited through their account in Salesforce.</source>
            <translation>De tels contacts ne peuvent être modifiés que par leur compte dans Salesforce.</translation>
        </message>
        <message>
            <source>An automation in Salesforce failed on this record</source>
            <translation>Une automatisation dans Salesforce a échoué sur cet enregistrement</translation>
        </message>
        <message>
            <source>Show the text below to a Salesforce admin: it names the trigger or flow.</source>
            <translation>Montrez le texte ci-dessous à un administrateur Salesforce : il nomme le déclencheur ou le flux.</translation>
        </message>
        <message>
            <source>A flow in Salesforce failed on this record</source>
            <translation>Un flux dans Salesforce a échoué sur cet enregistrement</translation>
        </message>
        <message>
            <source>Show the text below to a Salesforce admin: it names the flow.</source>
            <translation>Montrez le texte ci-dessous à un administrateur Salesforce : il nomme le flux.</translation>
        </message>
        <message>
            <source>A trigger in Salesforce failed on this record</source>
            <translation>Un déclencheur dans Salesforce a échoué sur cet enregistrement</translation>
        </message>
        <message>
            <source>Show the text below to a Salesforce admin: it names the trigger.</source>
            <translation>Montrez le texte ci-dessous à un administrateur Salesforce : il nomme le déclencheur.</translation>
        </message>
        <message>
            <source>Someone else is saving this record right now</source>
            <translation>Quelqu’un d’autre est en train de sauvegarder cet enregistrement</translation>
        </message>
        <message>
            <source>The record is locked in Salesforce</source>
            <translation>L’enregistrement est verrouillé dans Salesforce</translation>
        </message>
        <message>
            <source>It is probably in an approval process: it can be edited once that has ended.</source>
            <translation>Il est probablement dans un processus d’approbation : il pourra être modifié une fois celui-ci terminé.</translation>
        </message>
        <message>
            <source>Not saved because another record of the same request failed</source>
            <translation>Non enregistré, car un autre enregistrement de la même requête a échoué</translation>
        </message>
        <message>
            <source>Not processed because an earlier part of the request failed</source>
            <translation>Non traité, car une partie antérieure de la requête a échoué</translation>
        </message>
        <message>
            <source>Salesforce has no storage left</source>
            <translation>Salesforce n’a plus d’espace de stockage</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to free or buy storage; updates go on meanwhile.</source>
            <translation>Demandez à un administrateur Salesforce de libérer ou d’acheter du stockage ; les mises à jour continuent entre-temps.</translation>
        </message>
        <message>
            <source>The Salesforce session has expired</source>
            <translation>La session Salesforce a expiré</translation>
        </message>
        <message>
            <source>Reconnect Salesforce.</source>
            <translation>Reconnectez Salesforce.</translation>
        </message>
        <message>
            <source>Salesforce refused the sign-in</source>
            <translation>Salesforce a refusé l’authentification</translation>
        </message>
        <message>
            <source>The Salesforce calls of the last 24 hours are used up</source>
            <translation>Les appels Salesforce des dernières 24 heures sont épuisés</translation>
        </message>
        <message>
            <source>Nothing is lost: the sync resumes by itself. Lower quota.background if other applications need the calls.</source>
            <translation>Rien n’est perdu : la synchronisation reprend d’elle-même. Réduisez quota.background si d’autres applications ont besoin des appels.</translation>
        </message>
        <message>
            <source>This Salesforce organisation has no API access</source>
            <translation>Cette organisation Salesforce n’a pas d’accès à l’API</translation>
        </message>
        <message>
            <source>Ask Salesforce to enable the API (Enterprise Edition or an add-on is needed).</source>
            <translation>Demandez à Salesforce d’activer l’API (Enterprise Edition ou un complément est nécessaire).</translation>
        </message>
        <message>
            <source>The Salesforce API is switched off at the moment</source>
            <translation>L’API Salesforce est désactivée pour le moment</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin for the permission API Enabled for the sync user.</source>
            <translation>Demandez à un administrateur Salesforce l’autorisation « API activée » pour l’utilisateur de synchronisation.</translation>
        </message>
        <message>
            <source>Salesforce forbids the sync user this request</source>
            <translation>Salesforce interdit cette requête à l’utilisateur de synchronisation</translation>
        </message>
        <message>
            <source>Salesforce is too busy</source>
            <translation>Salesforce est trop occupé</translation>
        </message>
        <message>
            <source>Salesforce had an internal error</source>
            <translation>Salesforce a eu une erreur interne</translation>
        </message>
        <message>
            <source>It is tried again by itself; if it stays, give Salesforce support the ErrorId below.</source>
            <translation>Une nouvelle tentative a lieu d’elle-même ; si cela persiste, donnez au support Salesforce l’ErrorId ci-dessous.</translation>
        </message>
        <message>
            <source>A security policy of Salesforce could not be checked</source>
            <translation>Une stratégie de sécurité de Salesforce n’a pas pu être vérifiée</translation>
        </message>
        <message>
            <source>It is tried again by itself; if it stays, show this to a Salesforce admin.</source>
            <translation>Une nouvelle tentative a lieu d’elle-même ; si cela persiste, montrez ceci à un administrateur Salesforce.</translation>
        </message>
        <message>
            <source>A query took Salesforce too long</source>
            <translation>Une requête a pris trop de temps à Salesforce</translation>
        </message>
        <message>
            <source>Nothing to do: it is tried again with less at once.</source>
            <translation>Rien à faire : une nouvelle tentative a lieu avec moins à la fois.</translation>
        </message>
        <message>
            <source>Salesforce dropped a query half-way</source>
            <translation>Salesforce a abandonné une requête à mi-chemin</translation>
        </message>
        <message>
            <source>Nothing to do: it is asked again from the last page saved.</source>
            <translation>Rien à faire : elle est reposée à partir de la dernière page enregistrée.</translation>
        </message>
        <message>
            <source>Salesforce is under maintenance</source>
            <translation>Salesforce est en maintenance</translation>
        </message>
        <message>
            <source>Nothing to do: the sync goes on when it has ended.</source>
            <translation>Rien à faire : la synchronisation continue quand elle est terminée.</translation>
        </message>
        <message>
            <source>Sign in again. With client credentials: ask a Salesforce admin to enable the flow and to choose the user it runs as.</source>
            <translation>Authentifiez-vous à nouveau. Avec des identifiants client : demandez à un administrateur Salesforce d’activer le flux et de choisir l’utilisateur sous lequel il s’exécute.</translation>
        </message>
        <message>
            <source>The client id or secret is wrong</source>
            <translation>L’ID ou le secret client est erroné</translation>
        </message>
        <message>
            <source>Check both and connect again.</source>
            <translation>Vérifiez les deux et reconnectez-vous.</translation>
        </message>
        <message>
            <source>Check both and connect again. If you sign in in the browser: the app must not require a secret.</source>
            <translation>Vérifiez les deux et reconnectez-vous. Pour une connexion dans le navigateur : l’application ne doit pas exiger de secret.</translation>
        </message>
        <message>
            <source>The system does not offer this way of signing in</source>
            <translation>Le système ne propose pas ce mode d’authentification</translation>
        </message>
        <message>
            <source>Ask an admin to enable the flow for the app, or choose another --flow.</source>
            <translation>Demandez à un administrateur d’activer le flux pour l’application, ou choisissez un autre --flow.</translation>
        </message>
        <message>
            <source>Salesforce could not read the request</source>
            <translation>Salesforce n’a pas pu lire la requête</translation>
        </message>
        <message>
            <source>Salesforce does not know this client id</source>
            <translation>Salesforce ne connaît pas cet ID client</translation>
        </message>
        <message>
            <source>Check the consumer key of the app; a new one needs up to ten minutes to work.</source>
            <translation>Vérifiez la clé du consommateur de l’application ; une nouvelle met jusqu’à dix minutes à fonctionner.</translation>
        </message>
        <message>
            <source>The sync user is not admitted to this app</source>
            <translation>L’utilisateur de synchronisation n’est pas admis dans cette application</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to pre-authorise the user's profile for the app.</source>
            <translation>Demandez à un administrateur Salesforce de préautoriser le profil de l’utilisateur pour l’application.</translation>
        </message>
        <message>
            <source>In sync</source>
            <translation>Synchronisé</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>À traiter</translation>
        </message>
        <message>
            <source>Not in Salesforce</source>
            <translation>Absent de Salesforce</translation>
        </message>
        <message>
            <source>Not in Marketo</source>
            <translation>Absent de Marketo</translation>
        </message>
        <message>
            <source>Filtered out (stale)</source>
            <translation>Exclu par le filtre (obsolète)</translation>
        </message>
        <message>
            <source>Possible duplicate</source>
            <translation>Doublon possible</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Gelé</translation>
        </message>
        <message>
            <source>Not connected yet</source>
            <translation>Pas encore connecté</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <source>Connected, with problems</source>
            <translation>Connecté, avec des problèmes</translation>
        </message>
        <message>
            <source>Reconnect</source>
            <translation>À reconnecter</translation>
        </message>
        <message>
            <source>Paused: quota</source>
            <translation>En pause : quota</translation>
        </message>
        <message>
            <source>No calls left</source>
            <translation>Plus d’appels</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>Injoignable</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Synchronisation</translation>
        </message>
        <message>
            <source>Full comparison</source>
            <translation>Comparaison complète</translation>
        </message>
        <message>
            <source>Sync Person to SFDC</source>
            <translation>Synchroniser la personne avec SFDC</translation>
        </message>
        <message>
            <source>Chosen records</source>
            <translation>Enregistrements choisis</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Réussite</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interruption</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>%1 was changed on both sides: in Marketo %2, in Salesforce %3</source>
            <translation>%1 a été modifié des deux côtés : dans Marketo %2, dans Salesforce %3</translation>
        </message>
        <message>
            <source>%1 differed when both sides first met: %2 in Marketo, %3 in Salesforce</source>
            <translation>%1 différait à la première rencontre des deux côtés : %2 dans Marketo, %3 dans Salesforce</translation>
        </message>
        <message>
            <source>Until that is solved, nothing of the record is written to %1</source>
            <translation>Tant que ce n’est pas résolu, rien de l’enregistrement n’est écrit dans %1</translation>
        </message>
        <message>
            <source>A write to %1</source>
            <translation>Une écriture vers %1</translation>
        </message>
        <message>
            <source>A write of %2 to %1</source>
            <translation>Une écriture de %2 vers %1</translation>
        </message>
        <message>
            <source>is planned and leaves with the next sync</source>
            <translation>est prévue et part avec la prochaine synchronisation</translation>
        </message>
        <message>
            <source>has left; its answer has not been read yet</source>
            <translation>est partie ; sa réponse n’a pas encore été lue</translation>
        </message>
        <message>
            <source>has left, and it is not known yet whether it was carried out; it is looked up, and nothing is written twice</source>
            <translation>est partie, et on ignore encore si elle a été exécutée ; cela est vérifié, et rien n’est écrit deux fois</translation>
        </message>
        <message>
            <source>%1 (at the latest after %2)</source>
            <translation>%1 (au plus tard après %2)</translation>
        </message>
        <message>
            <source>Person %1 was deleted or merged in Marketo; the log tells what happened to it</source>
            <translation>La personne %1 a été supprimée ou fusionnée dans Marketo ; le journal raconte ce qui lui est arrivé</translation>
        </message>
        <message>
            <source>Record %1 was deleted or merged in Salesforce; the log tells what happened to it</source>
            <translation>L’enregistrement %1 a été supprimé ou fusionné dans Salesforce ; le journal raconte ce qui lui est arrivé</translation>
        </message>
        <message>
            <source>Person %1 is gone from Marketo; its record belongs to person %2 now</source>
            <translation>La personne %1 n’existe plus dans Marketo ; son enregistrement appartient maintenant à la personne %2</translation>
        </message>
        <message>
            <source>Record %1 was converted or merged in Salesforce; its person belongs to record %2 now</source>
            <translation>L’enregistrement %1 a été converti ou fusionné dans Salesforce ; sa personne appartient maintenant à l’enregistrement %2</translation>
        </message>
        <message>
            <source>Person and record are linked, and nothing is left to write</source>
            <translation>La personne et l’enregistrement sont liés, et il ne reste rien à écrire</translation>
        </message>
        <message>
            <source>There is something to write or to look at: see the next sync</source>
            <translation>Il y a quelque chose à écrire ou à examiner : voir la prochaine synchronisation</translation>
        </message>
        <message>
            <source>A write was refused and waits for somebody</source>
            <translation>Une écriture a été refusée et attend quelqu’un</translation>
        </message>
        <message>
            <source>People born in Marketo are not created in Salesforce by themselves: use Sync Person to SFDC</source>
            <translation>Les personnes nées dans Marketo ne sont pas créées d’elles-mêmes dans Salesforce : utilisez « Synchroniser la personne avec SFDC »</translation>
        </message>
        <message>
            <source>The record was deleted in Salesforce; the person is kept and nothing is pushed</source>
            <translation>L’enregistrement a été supprimé dans Salesforce ; la personne est conservée et rien n’est envoyé</translation>
        </message>
        <message>
            <source>The person does not exist in Marketo (any more)</source>
            <translation>La personne n’existe pas (ou plus) dans Marketo</translation>
        </message>
        <message>
            <source>The sync user no longer sees the record; the person is untouched</source>
            <translation>L’utilisateur de synchronisation ne voit plus l’enregistrement ; la personne reste intacte</translation>
        </message>
        <message>
            <source>The record no longer meets the record filter; the person stays as it was then</source>
            <translation>L’enregistrement ne satisfait plus le filtre d’enregistrements ; la personne reste telle qu’elle était alors</translation>
        </message>
        <message>
            <source>Several people or records could belong together; nothing is linked or created until you choose</source>
            <translation>Plusieurs personnes ou enregistrements pourraient aller ensemble ; rien n’est lié ni créé avant votre choix</translation>
        </message>
        <message>
            <source>Both systems keep rewriting a value of this person; the field is frozen until somebody looks</source>
            <translation>Les deux systèmes réécrivent sans cesse une valeur de cette personne ; le champ est gelé jusqu’à ce que quelqu’un l’examine</translation>
        </message>
        <message>
            <source>Both sides hold the same: %1</source>
            <translation>Les deux côtés ont la même valeur : %1</translation>
        </message>
        <message>
            <source>Marketo holds %1, Salesforce holds %2. %3</source>
            <translation>Marketo contient %1, Salesforce contient %2. %3</translation>
        </message>
        <message>
            <source>The next sync writes %1 to %2</source>
            <translation>La prochaine synchronisation écrit %1 dans %2</translation>
        </message>
        <message>
            <source>%1 is switched off and not synced. Switch it on with: lockstepctl fields enable %1</source>
            <translation>%1 est désactivé et n’est pas synchronisé. Activez-le avec : lockstepctl fields enable %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
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
            <translation>Décision</translation>
        </message>
        <message>
            <source>%1 in %3 has the value that was chosen</source>
            <translation>%1 a dans %3 la valeur choisie</translation>
        </message>
        <message>
            <source>Chosen by the user</source>
            <translation>Choisi par l’utilisateur</translation>
        </message>
        <message>
            <source>Person and record are not linked</source>
            <translation>La personne et l’enregistrement ne sont pas liés</translation>
        </message>
        <message>
            <source>Person %1 is not linked to a record of that kind</source>
            <translation>La personne %1 n’est liée à aucun enregistrement de ce type</translation>
        </message>
        <message>
            <source>The field flows the other way only</source>
            <translation>Le champ ne circule que dans l’autre sens</translation>
        </message>
        <message>
            <source>%1 flows the other way only</source>
            <translation>%1 ne circule que dans l’autre sens</translation>
        </message>
        <message>
            <source>Change its direction first, or edit the value by hand.</source>
            <translation>Changez d’abord son sens, ou modifiez la valeur à la main.</translation>
        </message>
        <message>
            <source>There is nothing to choose: both sides hold the same</source>
            <translation>Il n’y a rien à choisir : les deux côtés ont la même valeur</translation>
        </message>
        <message>
            <source>There is nothing to choose: both sides hold the same in %1</source>
            <translation>Il n’y a rien à choisir : les deux côtés ont la même valeur dans %1</translation>
        </message>
        <message>
            <source>One of the two belongs to somebody else</source>
            <translation>L’un des deux appartient à quelqu’un d’autre</translation>
        </message>
        <message>
            <source>Person %1 or record %2 belongs to somebody else already</source>
            <translation>La personne %1 ou l’enregistrement %2 appartient déjà à quelqu’un d’autre</translation>
        </message>
        <message>
            <source>Only a person without a record and a record without a person can be linked.</source>
            <translation>Seuls une personne sans enregistrement et un enregistrement sans personne peuvent être liés.</translation>
        </message>
        <message>
            <source>It is no possible duplicate</source>
            <translation>Ce n’est pas un doublon possible</translation>
        </message>
        <message>
            <source>%1 is no possible duplicate</source>
            <translation>%1 n’est pas un doublon possible</translation>
        </message>
        <message>
            <source>These two people do not share a record</source>
            <translation>Ces deux personnes ne partagent pas d’enregistrement</translation>
        </message>
        <message>
            <source>People %1 and %2 do not share a record</source>
            <translation>Les personnes %1 et %2 ne partagent pas d’enregistrement</translation>
        </message>
        <message>
            <source>Merge other people in Marketo itself; the sync follows.</source>
            <translation>Fusionnez les autres personnes dans Marketo même ; la synchronisation suit.</translation>
        </message>
        <message>
            <source>Two people were merged in Marketo</source>
            <translation>Deux personnes ont été fusionnées dans Marketo</translation>
        </message>
        <message>
            <source>Person %1 was merged into person %2 in Marketo</source>
            <translation>La personne %1 a été fusionnée avec la personne %2 dans Marketo</translation>
        </message>
        <message>
            <source>New in %1 since yesterday.</source>
            <translation>Nouveau dans %1 depuis hier.</translation>
        </message>
        <message>
            <source>No longer visible in %1 since yesterday.</source>
            <translation>N’est plus visible dans %1 depuis hier.</translation>
        </message>
        <message>
            <source>Another type in %1 since yesterday: %2, before %3.</source>
            <translation>Autre type dans %1 depuis hier : %2, avant %3.</translation>
        </message>
        <message>
            <source>Can be written in %1 since yesterday.</source>
            <translation>Modifiable dans %1 depuis hier.</translation>
        </message>
        <message>
            <source>Read only in %1 since yesterday.</source>
            <translation>En lecture seule dans %1 depuis hier.</translation>
        </message>
        <message>
            <source>Marketo kept its own value</source>
            <translation>Marketo a gardé sa propre valeur</translation>
        </message>
        <message>
            <source>Marketo kept its own value of %1</source>
            <translation>Marketo a gardé sa propre valeur de %1</translation>
        </message>
        <message>
            <source>Nothing in Marketo says why. Look for Block Field Updates on the field, or let it go to Salesforce only where Marketo takes no company field from others.</source>
            <translation>Rien dans Marketo ne dit pourquoi. Cherchez « Block Field Updates » sur le champ, ou laissez-le aller uniquement vers Salesforce si Marketo n’accepte pas les champs d’entreprise venus d’ailleurs.</translation>
        </message>
        <message>
            <source>Marketo has no custom activity “Synced to Salesforce”</source>
            <translation>Marketo n’a pas d’activité personnalisée « Synced to Salesforce »</translation>
        </message>
        <message>
            <source>Run lockstepctl setup, or ask a Marketo admin to allow the API user to write custom activity types. Until then outcomes are not shown in Marketo.</source>
            <translation>Exécutez lockstepctl setup, ou demandez à un administrateur Marketo d’autoriser l’utilisateur API à écrire les types d’activité personnalisés. D’ici là, les résultats n’apparaissent pas dans Marketo.</translation>
        </message>
        <message>
            <source>Created by the run; stays unless you ask to delete it</source>
            <translation>Créé par l’exécution ; reste si vous ne demandez pas sa suppression</translation>
        </message>
        <message>
            <source>Some records failed</source>
            <translation>Échec partiel</translation>
        </message>
        <message>
            <source>The page Settings shows all of them.</source>
            <translation>La page « Paramètres » les affiche tous.</translation>
        </message>
        <message>
            <source>Conditions take API names: the page Fields shows them.</source>
            <translation>Les conditions prennent des noms d’API : la page « Champs » les affiche.</translation>
        </message>
        <message>
            <source>The page Fields shows every field the sync user can see.</source>
            <translation>La page « Champs » affiche tous les champs que l’utilisateur de synchronisation peut voir.</translation>
        </message>
        <message>
            <source>Choose one under Fields.</source>
            <translation>Choisissez-en un sous « Champs ».</translation>
        </message>
        <message>
            <source>Connect both systems and sync once.</source>
            <translation>Connectez les deux systèmes et synchronisez une fois.</translation>
        </message>
        <message>
            <source>Values are mapped under Attention.</source>
            <translation>Les valeurs se mappent sous « À traiter ».</translation>
        </message>
        <message>
            <source>Use one of the picklist's values, map the value to one of them under Attention, or ask an admin to add this one.</source>
            <translation>Utilisez l’une des valeurs de la liste de sélection, mappez la valeur sur l’une d’elles sous « À traiter », ou demandez à un administrateur d’ajouter celle-ci.</translation>
        </message>
        <message>
            <source>“Connect my systems…” creates them, or says what to ask an admin for.</source>
            <translation>« Connecter mes systèmes… » les crée, ou dit ce qu’il faut demander à un administrateur.</translation>
        </message>
        <message>
            <source>Ask a Marketo admin for access to the partition, or change it in Settings.</source>
            <translation>Demandez à un administrateur Marketo l’accès à la partition, ou changez-la dans les paramètres.</translation>
        </message>
        <message>
            <source>Name the Marketo partition in Settings.</source>
            <translation>Indiquez la partition Marketo dans les paramètres.</translation>
        </message>
        <message>
            <source>Check the link fields with “Connect my systems…”: the one in Marketo must be one that Marketo can search.</source>
            <translation>Vérifiez les champs de liaison avec « Connecter mes systèmes… » : celui de Marketo doit être un champ que Marketo peut rechercher.</translation>
        </message>
        <message>
            <source>Two syncs must not write the same people: disable the native sync first, then tick in Settings that it was switched off.</source>
            <translation>Deux synchronisations ne doivent pas écrire les mêmes personnes : désactivez d’abord la synchronisation native, puis cochez dans les paramètres qu’elle a été désactivée.</translation>
        </message>
        <message>
            <source>It flows again by itself once it passes the record filter in Settings.</source>
            <translation>Il passe à nouveau de lui-même dès qu’il satisfait le filtre d’enregistrements des paramètres.</translation>
        </message>
        <message>
            <source>Ask a Marketo admin to create it. Until then outcomes are not shown in Marketo.</source>
            <translation>Demandez à un administrateur Marketo de la créer. D’ici là, les résultats n’apparaissent pas dans Marketo.</translation>
        </message>
        <message>
            <source>It knows nothing of the runs since. Preview lists what it would change; “Let it write” lets it.</source>
            <translation>Elle ignore les exécutions depuis. « Aperçu » indique ce qu’elle modifierait ; « Autoriser l’écriture » l’y autorise.</translation>
        </message>
        <message>
            <source>Connect to the former one again, or make a new workspace for the other system. Preview lists what would change; “Let it write” lets it.</source>
            <translation>Reconnectez-vous au précédent, ou créez un nouvel espace de travail pour l’autre système. « Aperçu » indique ce qui changerait ; « Autoriser l’écriture » l’autorise.</translation>
        </message>
        <message>
            <source>Make both sides equal, or take the value of one side under Attention.</source>
            <translation>Rendez les deux côtés égaux, ou prenez la valeur d’un côté sous « À traiter ».</translation>
        </message>
        <message>
            <source>Restore the record from the recycle bin, or create a new lead with Sync Person to SFDC.</source>
            <translation>Restaurez l’enregistrement depuis la corbeille, ou créez une nouvelle piste avec « Synchroniser la personne avec SFDC ».</translation>
        </message>
        <message>
            <source>The record stays; its next edit in Salesforce creates the person again, unless that is switched off in Settings.</source>
            <translation>L’enregistrement reste ; sa prochaine modification dans Salesforce recrée la personne, sauf si c’est désactivé dans les paramètres.</translation>
        </message>
        <message>
            <source>The page Attention shows what is open.</source>
            <translation>La page « À traiter » montre ce qui reste en cours.</translation>
        </message>
        <message>
            <source>The page Runs lists them; old ones are forgotten after the time set in Settings.</source>
            <translation>La page « Exécutions » les affiche ; les anciennes sont oubliées après la durée choisie dans les paramètres.</translation>
        </message>
        <message>
            <source>Nothing is lost: it resumes by itself. To allow more, raise the share of the daily calls in Settings.</source>
            <translation>Rien n’est perdu : elle reprend d’elle-même. Pour autoriser plus, augmentez la part des appels quotidiens dans les paramètres.</translation>
        </message>
        <message>
            <source>Nothing is lost: the sync resumes by itself. Lower the share of the daily calls in Settings if other applications need the calls.</source>
            <translation>Rien n’est perdu : la synchronisation reprend d’elle-même. Réduisez la part des appels quotidiens dans les paramètres si d’autres applications ont besoin des appels.</translation>
        </message>
        <message>
            <source>Install a newer version of Lockstep.</source>
            <translation>Installez une version plus récente de Lockstep.</translation>
        </message>
        <message>
            <source>Connect Salesforce again and choose one of the ways to sign in.</source>
            <translation>Reconnectez Salesforce et choisissez l’un des modes d’authentification.</translation>
        </message>
        <message>
            <source>Ask an admin to enable the flow for the app, or choose another way to sign in.</source>
            <translation>Demandez à un administrateur d’activer le flux pour l’application, ou choisissez un autre mode d’authentification.</translation>
        </message>
        <message>
            <source>Check the path of the key file and who may read it.</source>
            <translation>Vérifiez le chemin du fichier de clé et qui peut le lire.</translation>
        </message>
        <message>
            <source>Connect again to store it in the system keychain.</source>
            <translation>Reconnectez-vous pour l’enregistrer dans le trousseau du système.</translation>
        </message>
        <message>
            <source>Use it as it is, or start Lockstep with another folder.</source>
            <translation>Utilisez-le tel quel, ou démarrez Lockstep avec un autre dossier.</translation>
        </message>
        <message>
            <source>“Connect my systems…” creates it.</source>
            <translation>« Connecter mes systèmes… » le crée.</translation>
        </message>
        <message>
            <source>Connect them with “Connect my systems…”.</source>
            <translation>Connectez-les avec « Connecter mes systèmes… ».</translation>
        </message>
        <message>
            <source>Wait until it has ended, or stop it; then try again.</source>
            <translation>Attendez qu’il ait terminé, ou arrêtez-le ; puis réessayez.</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SideOffer</name>
        <message>
            <source>Choose a field of one person first.</source>
            <translation>Choisissez d’abord un champ d’une personne.</translation>
        </message>
        <message>
            <source>Putting the value of %1 on both sides: %2…</source>
            <translation>La valeur de %1 est mise des deux côtés : %2…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::DecisionPanel</name>
        <message>
            <source>What is to be decided</source>
            <translation>Ce qui est à décider</translation>
        </message>
        <message>
            <source>Those it could belong to</source>
            <translation>À qui cela pourrait appartenir</translation>
        </message>
        <message>
            <source>&amp;Who stays</source>
            <translation>&amp;Qui reste</translation>
        </message>
        <message>
            <source>Who stays</source>
            <translation>Qui reste</translation>
        </message>
        <message>
            <source>The person who has the record afterwards</source>
            <translation>La personne qui a l’enregistrement ensuite</translation>
        </message>
        <message>
            <source>Lin&amp;k</source>
            <translation>&amp;Lier</translation>
        </message>
        <message>
            <source>Person and record are one from now on, and kept in step</source>
            <translation>La personne et l’enregistrement ne font plus qu’un et restent synchronisés</translation>
        </message>
        <message>
            <source>Create se&amp;parately</source>
            <translation>Créer sé&amp;parément</translation>
        </message>
        <message>
            <source>It is none of these: it gets its own partner in the other system</source>
            <translation>Ce n’est aucun d’eux : un équivalent propre est créé dans l’autre système</translation>
        </message>
        <message>
            <source>Take &amp;Marketo's value</source>
            <translation>Prendre la valeur de &amp;Marketo</translation>
        </message>
        <message>
            <source>Put what Marketo holds on both sides</source>
            <translation>Mettre des deux côtés ce que Marketo contient</translation>
        </message>
        <message>
            <source>&amp;Take Salesforce's value</source>
            <translation>Prendre la valeur de Salesforc&amp;e</translation>
        </message>
        <message>
            <source>Put what Salesforce holds on both sides</source>
            <translation>Mettre des deux côtés ce que Salesforce contient</translation>
        </message>
        <message>
            <source>Mer&amp;ge in Marketo…</source>
            <translation>&amp;Fusionner dans Marketo…</translation>
        </message>
        <message>
            <source>Make the two people one, after a yes</source>
            <translation>Faire une seule personne des deux, après un oui</translation>
        </message>
        <message>
            <source>Ope&amp;n in Marketo</source>
            <translation>Ouvrir da&amp;ns Marketo</translation>
        </message>
        <message>
            <source>Show the person in the browser</source>
            <translation>Afficher la personne dans le navigateur</translation>
        </message>
        <message>
            <source>Open &amp;in Salesforce</source>
            <translation>Ouvr&amp;ir dans Salesforce</translation>
        </message>
        <message>
            <source>Show in the browser where it is mended in Salesforce</source>
            <translation>Afficher dans le navigateur où cela se corrige dans Salesforce</translation>
        </message>
        <message>
            <source>What a yes does</source>
            <translation>Ce que fait un oui</translation>
        </message>
        <message>
            <source>Merge &amp;for good</source>
            <translation>Fusionner dé&amp;finitivement</translation>
        </message>
        <message>
            <source>Merge the two people in Marketo now</source>
            <translation>Fusionner maintenant les deux personnes dans Marketo</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>Ne rien changer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Société</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Propriétaire</translation>
        </message>
        <message>
            <source>Looking who it could be…</source>
            <translation>Recherche de qui cela pourrait être…</translation>
        </message>
        <message>
            <source>Nobody else has the e-mail address of %1 any more: the next sync looks again.</source>
            <translation>Personne d’autre n’a plus l’adresse e-mail de %1 : la prochaine synchronisation regardera à nouveau.</translation>
        </message>
        <message>
            <source>Choose which person in Marketo is %1, or give it a person of its own.</source>
            <translation>Choisissez quelle personne dans Marketo est %1, ou donnez-lui sa propre personne.</translation>
        </message>
        <message>
            <source>Choose which record in Salesforce is %1, or give this person a lead of its own.</source>
            <translation>Choisissez quel enregistrement dans Salesforce est %1, ou donnez à cette personne son propre lead.</translation>
        </message>
        <message>
            <source>Put what %1 holds on both sides</source>
            <translation>Mettre des deux côtés ce que %1 contient</translation>
        </message>
        <message>
            <source>%1 is “%2” in Marketo and “%3” in Salesforce. The value you take goes to both sides.</source>
            <translation>%1 vaut « %2 » dans Marketo et « %3 » dans Salesforce. La valeur que vous prenez va des deux côtés.</translation>
        </message>
        <message>
            <source>Looking what both sides hold…</source>
            <translation>Recherche de ce que contiennent les deux côtés…</translation>
        </message>
        <message>
            <source>Looking who the two people are…</source>
            <translation>Recherche de qui sont les deux personnes…</translation>
        </message>
        <message>
            <source>One of the two people is gone: the next sync looks again.</source>
            <translation>L’une des deux personnes n’existe plus : la prochaine synchronisation regardera à nouveau.</translation>
        </message>
        <message>
            <source>%1 stays and has the record. %2 is merged into it in Marketo and is gone afterwards; where both have a value, that of %1 stays.</source>
            <translation>%1 reste et a l’enregistrement. %2 y est fusionné dans Marketo et disparaît ensuite ; là où les deux ont une valeur, celle de %1 reste.</translation>
        </message>
        <message>
            <source>Merge %2 into %1? A merge in Marketo cannot be taken back.</source>
            <translation>Fusionner %2 dans %1 ? Une fusion dans Marketo ne peut pas être annulée.</translation>
        </message>
        <message>
            <source>Shorten the value in Marketo, or let %1 take more characters in Salesforce.</source>
            <translation>Raccourcissez la valeur dans Marketo, ou laissez %1 accepter plus de caractères dans Salesforce.</translation>
        </message>
        <message>
            <source>Shorten the value of %1 in Salesforce, or map it to a longer field of Marketo.</source>
            <translation>Raccourcissez la valeur de %1 dans Salesforce, ou mappez-la vers un champ plus long de Marketo.</translation>
        </message>
        <message>
            <source>Linking %1 and %2…</source>
            <translation>Liaison de %1 et %2…</translation>
        </message>
        <message>
            <source>Giving %1 a partner of its own…</source>
            <translation>Création d’un équivalent propre pour %1…</translation>
        </message>
        <message>
            <source>Merging %1 into %2…</source>
            <translation>Fusion de %1 dans %2…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Leave the search, close a message or a panel</source>
            <translation>Quitter la recherche, fermer un message ou un volet</translation>
        </message>
        <message>
            <source>From the search into the list</source>
            <translation>De la recherche à la liste</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::UndoResult</name>
        <message>
            <source>The undo of run %1 was stopped. Undo the run again for the rest.</source>
            <translation>L’annulation de l’exécution %1 a été arrêtée. Annulez-la de nouveau pour le reste.</translation>
        </message>
        <message>
            <source>The undo of run %1 paused: no calls are left until %2. Undo the run again then.</source>
            <translation>L’annulation de l’exécution %1 est interrompue : plus d’appels disponibles avant le %2. Annulez-la de nouveau à ce moment-là.</translation>
        </message>
        <message>
            <source>The undo of run %1 paused: no calls are left. Undo the run again later.</source>
            <translation>L’annulation de l’exécution %1 est interrompue : plus d’appels disponibles. Annulez-la de nouveau plus tard.</translation>
        </message>
        <message>
            <source>Run %1 was not undone.</source>
            <translation>L’exécution %1 n’a pas été annulée.</translation>
        </message>
        <message>
            <source>Run %1 was undone in part.</source>
            <translation>L’exécution %1 a été annulée en partie.</translation>
        </message>
        <message>
            <source>Nothing of run %1 was left to undo.</source>
            <translation>Il ne restait rien à annuler de l’exécution %1.</translation>
        </message>
        <message>
            <source>Run %1 was undone.</source>
            <translation>L’exécution %1 a été annulée.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) got the former values back.</source>
            <translation>
                <numerusform>%Ln enregistrement a retrouvé ses anciennes valeurs.</numerusform>
                <numerusform>%Ln enregistrements ont retrouvé leurs anciennes valeurs.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) that the run had created were deleted.</source>
            <translation>
                <numerusform>%Ln enregistrement créé par l’exécution a été supprimé.</numerusform>
                <numerusform>%Ln enregistrements créés par l’exécution ont été supprimés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) that the run had created stay(s), as you chose.</source>
            <translation>
                <numerusform>%Ln enregistrement créé par l’exécution reste, comme vous l’avez choisi.</numerusform>
                <numerusform>%Ln enregistrements créés par l’exécution restent, comme vous l’avez choisi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) stayed as they are.</source>
            <translation>
                <numerusform>%Ln élément est resté tel quel.</numerusform>
                <numerusform>%Ln éléments sont restés tels quels.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) refused it: see Attention.</source>
            <translation>
                <numerusform>%Ln enregistrement l’a refusé : voir À traiter.</numerusform>
                <numerusform>%Ln enregistrements l’ont refusé : voir À traiter.</numerusform>
            </translation>
        </message>
    </context>
</TS>
