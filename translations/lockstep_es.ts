<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
    <context>
        <name>lockstep::app::Program</name>
        <message>
            <source>demo</source>
            <translation>demo</translation>
        </message>
        <message>
            <source>The first load is done. Meanwhile a rep and a marketer have edited some leads, one of them both: press Sync now (F5) and watch Activity.</source>
            <translation>La primera carga ha terminado. Entretanto, un comercial y un responsable de marketing han editado algunos leads, y uno de ellos, los dos: pulse Sincronizar ahora (F5) y observe Actividad.</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::AboutDialog</name>
        <message>
            <source>About Lockstep</source>
            <translation>Acerca de Lockstep</translation>
        </message>
        <message>
            <source>Keeps Salesforce leads and contacts and Marketo people in step.</source>
            <translation>Mantiene sincronizados los leads y contactos de Salesforce y las personas de Marketo.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <source>Free software: you may use, study, change and share it. It comes without any warranty.</source>
            <translation>Software libre: puede usarlo, estudiarlo, modificarlo y compartirlo. Se ofrece sin ninguna garantía.</translation>
        </message>
        <message>
            <source>It stands on these parts:</source>
            <translation>Se apoya en estos componentes:</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ActivityPage</name>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Save the entries shown as a CSV file</source>
            <translation>Guardar las entradas mostradas en un archivo CSV</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Qué</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué ocurrió</translation>
        </message>
        <message>
            <source>Show one kind of entry</source>
            <translation>Mostrar un solo tipo de entrada</translation>
        </message>
        <message>
            <source>R&amp;esult</source>
            <translation>Resulta&amp;do</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Show one result</source>
            <translation>Mostrar un solo resultado</translation>
        </message>
        <message>
            <source>Peri&amp;od</source>
            <translation>&amp;Período</translation>
        </message>
        <message>
            <source>&amp;Clear filters</source>
            <translation>&amp;Borrar filtros</translation>
        </message>
        <message>
            <source>Show the whole log</source>
            <translation>Mostrar todo el registro de actividad</translation>
        </message>
        <message>
            <source>Activity log</source>
            <translation>Registro de actividad</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Choose an entry to read what happened.</source>
            <translation>Elija una entrada para leer qué ocurrió.</translation>
        </message>
        <message>
            <source>Details of the entry</source>
            <translation>Detalles de la entrada</translation>
        </message>
        <message>
            <source>Why the list ends</source>
            <translation>Por qué termina la lista</translation>
        </message>
        <message>
            <source>Time (%1)</source>
            <translation>Hora (%1)</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sentido</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Every result</source>
            <translation>Todos los resultados</translation>
        </message>
        <message>
            <source>Search the log: name, id, field, value, message</source>
            <translation>Registro: nombre, id., campo, valor, mensaje</translation>
        </message>
        <message>
            <source>Activity of run %1</source>
            <translation>Actividad de la ejecución %1</translation>
        </message>
        <message>
            <source>Reading the log…</source>
            <translation>Leyendo el registro de actividad…</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>No se ha podido leer la lista.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>No entry matches these filters.</source>
            <translation>Ninguna entrada coincide con estos filtros.</translation>
        </message>
        <message>
            <source>The list ends here, after %1 entries. Older ones are found by a person, a field, a run or a result; CSV saves them all.</source>
            <translation>La lista termina aquí, tras %1 entradas. Las anteriores se encuentran por persona, campo, ejecución o resultado; CSV las guarda todas.</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Borrar filtros</translation>
        </message>
        <message>
            <source>Nothing has happened yet: the log fills with the first sync.</source>
            <translation>Aún no ha ocurrido nada: el registro de actividad se llena con la primera sincronización.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>What to do: %1</source>
            <translation>Qué hacer: %1</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>The system's own text</source>
            <translation>Texto original del sistema</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Person in Marketo</source>
            <translation>Persona en Marketo</translation>
        </message>
        <message>
            <source>Record in Salesforce</source>
            <translation>Registro en Salesforce</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ejecución</translation>
        </message>
        <message>
            <source>Save the entries shown</source>
            <translation>Guardar las entradas mostradas</translation>
        </message>
        <message>
            <source>F&amp;ield</source>
            <translation>Ca&amp;mpo</translation>
        </message>
        <message>
            <source>Show what happened to one field, by its API name in Salesforce</source>
            <translation>Mostrar lo que le ocurrió a un campo, por su nombre API en Salesforce</translation>
        </message>
        <message>
            <source>Perso&amp;n</source>
            <translation>Perso&amp;na</translation>
        </message>
        <message>
            <source>Marketo or Salesforce id</source>
            <translation>Id. de Marketo o Salesforce</translation>
        </message>
        <message>
            <source>Show one person: the number in Marketo or the id in Salesforce</source>
            <translation>Mostrar una persona: el número en Marketo o el identificador en Salesforce</translation>
        </message>
        <message>
            <source>R&amp;un</source>
            <translation>Ejec&amp;ución</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Show one run, by its number</source>
            <translation>Mostrar una ejecución, por su número</translation>
        </message>
        <message>
            <source>Every field</source>
            <translation>Todos los campos</translation>
        </message>
        <message>
            <source>“%1” is neither a number of Marketo nor an id of Salesforce. Search for names above.</source>
            <translation>«%1» no es un número de Marketo ni un identificador de Salesforce. Los nombres se buscan arriba.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::PeriodFilter</name>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>How far back</source>
            <translation>Hasta cuándo remontarse</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Todo el tiempo</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Última hora</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Últimas 24 horas</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>From day to day</source>
            <translation>De un día a otro</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::AttentionPage</name>
        <message>
            <source>Attention</source>
            <translation>Atención</translation>
        </message>
        <message>
            <source>Show &amp;dismissed</source>
            <translation>Mostrar ocul&amp;tas</translation>
        </message>
        <message>
            <source>Also show the causes you have dismissed</source>
            <translation>Mostrar también las causas que ha ocultado</translation>
        </message>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Save what needs attention as a CSV file, record by record</source>
            <translation>Guardar lo que requiere atención en un archivo CSV, registro por registro</translation>
        </message>
        <message>
            <source>Causes that need attention</source>
            <translation>Causas que requieren atención</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Qué falla</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Allowed values</source>
            <translation>Valores permitidos</translation>
        </message>
        <message>
            <source>&amp;Map</source>
            <translation>&amp;Mapear</translation>
        </message>
        <message>
            <source>Value in Marketo</source>
            <translation>Valor en Marketo</translation>
        </message>
        <message>
            <source>The value as Marketo has it</source>
            <translation>El valor tal como está en Marketo</translation>
        </message>
        <message>
            <source>t&amp;o</source>
            <translation>&amp;como</translation>
        </message>
        <message>
            <source>Value in Salesforce</source>
            <translation>Valor en Salesforce</translation>
        </message>
        <message>
            <source>What it is called in Salesforce, from now on</source>
            <translation>Cómo se llama en Salesforce a partir de ahora</translation>
        </message>
        <message>
            <source>Map &amp;value</source>
            <translation>Mapear va&amp;lor</translation>
        </message>
        <message>
            <source>From now on this value goes to Salesforce under the other name; the failed records are tried again by the next sync</source>
            <translation>A partir de ahora, este valor se envía a Salesforce con el otro nombre; la próxima sincronización reintenta los registros con error</translation>
        </message>
        <message>
            <source>Records of this cause</source>
            <translation>Registros de esta causa</translation>
        </message>
        <message>
            <source>&amp;Retry group</source>
            <translation>&amp;Reintentar grupo</translation>
        </message>
        <message>
            <source>Try the failed records of this cause again now</source>
            <translation>Reintentar ahora los registros con error de esta causa</translation>
        </message>
        <message>
            <source>Open in &amp;Leads</source>
            <translation>Abrir en Lea&amp;ds</translation>
        </message>
        <message>
            <source>Show these people on the Leads page</source>
            <translation>Mostrar estas personas en la página Leads</translation>
        </message>
        <message>
            <source>Open &amp;Fields</source>
            <translation>Abrir Cam&amp;pos</translation>
        </message>
        <message>
            <source>Show the field on the Fields page</source>
            <translation>Mostrar el campo en la página Campos</translation>
        </message>
        <message>
            <source>&amp;Dismiss</source>
            <translation>&amp;Ocultar</translation>
        </message>
        <message>
            <source>Leave this cause out until something is added to it</source>
            <translation>Dejar fuera esta causa hasta que se le añada algo</translation>
        </message>
        <message>
            <source>From now on “%1” goes to Salesforce as “%2”. The next sync tries the failed records again.</source>
            <translation>A partir de ahora, «%1» se envía a Salesforce como «%2». La próxima sincronización reintenta los registros con error.</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Causa</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>The system's own text</source>
            <translation>Texto original del sistema</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Veces</translation>
        </message>
        <message>
            <source>Last (%1)</source>
            <translation>Última (%1)</translation>
        </message>
        <message>
            <source>Show &amp;dismissed (%1)</source>
            <translation>Mostrar ocul&amp;tas (%1)</translation>
        </message>
        <message>
            <source>Reading what needs attention…</source>
            <translation>Leyendo lo que requiere atención…</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>No se ha podido leer la lista.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Nothing new needs attention. Dismissed causes come back when something is added to them.</source>
            <translation>Nada nuevo requiere atención. Las causas ocultas vuelven cuando se les añade algo.</translation>
        </message>
        <message>
            <source>Show dismissed</source>
            <translation>Mostrar ocultas</translation>
        </message>
        <message>
            <source>Nothing needs attention: every record went through. What a system refuses is listed here, grouped by its cause.</source>
            <translation>Nada requiere atención: todos los registros se han procesado. Lo que un sistema rechaza aparece aquí, agrupado por causa.</translation>
        </message>
        <message>
            <source>Choose a cause above.</source>
            <translation>Elija una causa arriba.</translation>
        </message>
        <message>
            <source>Salesforce allows: %1</source>
            <translation>Salesforce permite: %1</translation>
        </message>
        <message numerus="yes">
            <source>Trying %Ln record(s) again…</source>
            <translation>
                <numerusform>Reintentando %Ln registro…</numerusform>
                <numerusform>Reintentando %Ln registros…</numerusform>
            </translation>
        </message>
        <message>
            <source>Save what needs attention</source>
            <translation>Guardar lo que requiere atención</translation>
        </message>
        <message>
            <source>Retry &amp;all</source>
            <translation>Reintentar t&amp;odo</translation>
        </message>
        <message>
            <source>Try everything that failed again, whatever its cause</source>
            <translation>Reintentar todo lo que falló, sea cual sea la causa</translation>
        </message>
        <message>
            <source>&amp;Bring back</source>
            <translation>Rec&amp;uperar</translation>
        </message>
        <message>
            <source>Count this cause again</source>
            <translation>Volver a contar esta causa</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ConditionEditor</name>
        <message>
            <source>is</source>
            <translation>es</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>no es</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>contiene</translation>
        </message>
        <message>
            <source>starts with</source>
            <translation>empieza por</translation>
        </message>
        <message>
            <source>is greater than</source>
            <translation>es mayor que</translation>
        </message>
        <message>
            <source>is less than</source>
            <translation>es menor que</translation>
        </message>
        <message>
            <source>is blank</source>
            <translation>está en blanco</translation>
        </message>
        <message>
            <source>is not blank</source>
            <translation>no está en blanco</translation>
        </message>
        <message>
            <source>is one of (a, b, …)</source>
            <translation>es uno de (a, b, …)</translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>Añadir una condición</translation>
        </message>
        <message>
            <source>Only records for which all conditions hold are synced</source>
            <translation>Solo se sincronizan los registros que cumplen todas las condiciones</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Field (API name)</source>
            <translation>Campo (nombre de API)</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Remove this condition</source>
            <translation>Quitar esta condición</translation>
        </message>
        <message>
            <source>Put a value with a comma in quotation marks: &quot;a, b&quot;</source>
            <translation>Ponga entre comillas un valor que contenga una coma: &quot;a, b&quot;</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ConnectPage</name>
        <message>
            <source>Connect my systems</source>
            <translation>Conectar mis sistemas</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Salesforce: in Setup create an external client app (or a connected app) with the API scope and the client credentials flow, and give its run-as user the rights of the sync. Enter the address of your own domain and the keys of the app.</source>
            <translation>Salesforce: en Configuración, cree una aplicación cliente externa (o una aplicación conectada) con el ámbito de API y el flujo de credenciales de cliente, y dé a su usuario de ejecución los permisos de la sincronización. Indique la dirección de su propio dominio y las claves de la aplicación.</translation>
        </message>
        <message>
            <source>What Salesforce answered</source>
            <translation>Qué respondió Salesforce</translation>
        </message>
        <message>
            <source>Marketo: in Admin → LaunchPoint create a custom service for an API-only user; its details show the client id and secret. The address stands in Admin → Web Services as REST endpoint.</source>
            <translation>Marketo: en Admin → LaunchPoint, cree un servicio personalizado para un usuario solo de API; sus detalles muestran el id. y el secreto de cliente. La dirección figura en Admin → Servicios web como extremo REST.</translation>
        </message>
        <message>
            <source>What Marketo answered</source>
            <translation>Qué respondió Marketo</translation>
        </message>
        <message>
            <source>Both systems know each other by link fields: the Marketo id stands in Salesforce, the Salesforce id in Marketo.</source>
            <translation>Ambos sistemas se conocen por campos de vínculo: el id. de Marketo está en Salesforce y el id. de Salesforce, en Marketo.</translation>
        </message>
        <message>
            <source>Link fields</source>
            <translation>Campos de vínculo</translation>
        </message>
        <message>
            <source>Check a&amp;gain</source>
            <translation>Comprobar &amp;de nuevo</translation>
        </message>
        <message>
            <source>Look again which link fields there are</source>
            <translation>Volver a mirar qué campos de vínculo existen</translation>
        </message>
        <message>
            <source>Create the &amp;missing fields</source>
            <translation>Crear los campos que &amp;faltan</translation>
        </message>
        <message>
            <source>Create the missing link fields where the API user may</source>
            <translation>Crear los campos de vínculo que faltan donde el usuario de la API tenga permiso</translation>
        </message>
        <message>
            <source>All is ready. A preview of the next sync comes now: it lists what would be written to which system and writes nothing. The sync waits until you press Start syncing there.</source>
            <translation>Todo está listo. Ahora viene una vista previa de la próxima sincronización: muestra qué se escribiría en qué sistema y no escribe nada. La sincronización espera hasta que pulse allí Iniciar la sincronización.</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>Cancela&amp;r</translation>
        </message>
        <message>
            <source>Leave; what you have entered is kept</source>
            <translation>Salir; lo que ha introducido se conserva</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>Un paso atrás</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Siguiente</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>El paso siguiente</translation>
        </message>
        <message>
            <source>%1 was created</source>
            <translation>%1 se ha creado</translation>
        </message>
        <message>
            <source>%1 is there</source>
            <translation>%1 existe</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>Falta %1</translation>
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
            <translation>Campos</translation>
        </message>
        <message>
            <source>First preview</source>
            <translation>Primera vista previa</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Paso %1 de %2: %3</translation>
        </message>
        <message>
            <source>Connected as %1, API %2.</source>
            <translation>Conectado como %1, API %2.</translation>
        </message>
        <message>
            <source>%1 of %2 calls used today.</source>
            <translation>%1 de %2 llamadas usadas hoy.</translation>
        </message>
        <message>
            <source>Creating the missing link fields…</source>
            <translation>Creando los campos de vínculo que faltan…</translation>
        </message>
        <message>
            <source>Looking for the link fields of both systems…</source>
            <translation>Buscando los campos de vínculo de ambos sistemas…</translation>
        </message>
        <message>
            <source>Open the &amp;preview</source>
            <translation>Abrir la &amp;vista previa</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ConnectionForm</name>
        <message>
            <source>A&amp;ddress</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Si&amp;gn-in</source>
            <translation>&amp;Inicio de sesión</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Inicio de sesión</translation>
        </message>
        <message>
            <source>How Lockstep signs in to Salesforce</source>
            <translation>Cómo inicia sesión Lockstep en Salesforce</translation>
        </message>
        <message>
            <source>C&amp;lient id</source>
            <translation>Id. de c&amp;liente</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Id. de cliente</translation>
        </message>
        <message>
            <source>Client se&amp;cret</source>
            <translation>Se&amp;creto de cliente</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Secreto de cliente</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>&amp;Nombre de usuario</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nombre de usuario</translation>
        </message>
        <message>
            <source>sync@acme.example</source>
            <translation>sync@acme.example</translation>
        </message>
        <message>
            <source>&amp;Key file</source>
            <translation>Arc&amp;hivo de clave</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Archivo de clave</translation>
        </message>
        <message>
            <source>/path/to/server.key</source>
            <translation>/ruta/a/server.key</translation>
        </message>
        <message>
            <source>Save and &amp;test</source>
            <translation>Guardar y &amp;probar</translation>
        </message>
        <message>
            <source>Keep these and ask the system whether they work</source>
            <translation>Guardar estos datos y preguntar al sistema si funcionan</translation>
        </message>
        <message>
            <source>Client credentials (id and secret)</source>
            <translation>Credenciales de cliente (id. y secreto)</translation>
        </message>
        <message>
            <source>In the browser (as yourself)</source>
            <translation>En el navegador (con su propio usuario)</translation>
        </message>
        <message>
            <source>JWT (a key file)</source>
            <translation>JWT (un archivo de clave)</translation>
        </message>
        <message>
            <source>as stored</source>
            <translation>el ya guardado</translation>
        </message>
        <message>
            <source>Sign in in the &amp;browser</source>
            <translation>Iniciar sesión en el nave&amp;gador</translation>
        </message>
        <message>
            <source>Allow the access in your browser…</source>
            <translation>Permita el acceso en su navegador…</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Consultando…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::CsvStrip</name>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Progress of the CSV file</source>
            <translation>Progreso del archivo CSV</translation>
        </message>
        <message>
            <source>Stop writing the CSV file</source>
            <translation>Detener la escritura del archivo CSV</translation>
        </message>
        <message>
            <source>End the export; nothing is saved (Ctrl+Alt+E)</source>
            <translation>Terminar la exportación; no se guarda nada (Ctrl+Alt+E)</translation>
        </message>
        <message>
            <source>Saving %1: %2 rows so far</source>
            <translation>Guardando %1: %2 filas hasta ahora</translation>
        </message>
        <message>
            <source>Saving %1…</source>
            <translation>Guardando %1…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::DisconnectPanel</name>
        <message>
            <source>What disconnecting does</source>
            <translation>Qué hace la desconexión</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Desconectar</translation>
        </message>
        <message>
            <source>Forget this connection now</source>
            <translation>Olvidar esta conexión ahora</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>Cance&amp;lar</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>No cambiar nada</translation>
        </message>
        <message>
            <source>Lockstep forgets the address and the keys of %1 and pauses the sync.</source>
            <translation>Lockstep olvida la dirección y las claves de %1 y pausa la sincronización.</translation>
        </message>
        <message>
            <source>What you have allowed in the browser is taken back.</source>
            <translation>Lo que usted permitió en el navegador se retira.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) that wait(s) stay(s) until it is connected again.</source>
            <translation>
                <numerusform>%Ln cambio en espera se conserva hasta que vuelva a conectarse.</numerusform>
                <numerusform>%Ln cambios en espera se conservan hasta que vuelva a conectarse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing is deleted in %1: %Ln linked people stay linked, and the log and the field choices are kept.</source>
            <translation>
                <numerusform>No se elimina nada en %1: %Ln persona vinculada sigue vinculada, y se conservan el registro y la elección de campos.</numerusform>
                <numerusform>No se elimina nada en %1: %Ln personas vinculadas siguen vinculadas, y se conservan el registro y la elección de campos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Disconnect %1 &amp;now</source>
            <translation>Desconectar %1 a&amp;hora</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::FieldsPage</name>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>Salesforce object</source>
            <translation>Objeto de Salesforce</translation>
        </message>
        <message>
            <source>Show:</source>
            <translation>Mostrar:</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activados</translation>
        </message>
        <message>
            <source>Fields that are switched on</source>
            <translation>Campos que están activados</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Every field of the object</source>
            <translation>Todos los campos del objeto</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Fields with a warning</source>
            <translation>Campos con una advertencia</translation>
        </message>
        <message>
            <source>Switch &amp;on</source>
            <translation>Ac&amp;tivar</translation>
        </message>
        <message>
            <source>Switch the selected fields on</source>
            <translation>Activar los campos seleccionados</translation>
        </message>
        <message>
            <source>Switch o&amp;ff</source>
            <translation>&amp;Desactivar</translation>
        </message>
        <message>
            <source>Switch the selected fields off</source>
            <translation>Desactivar los campos seleccionados</translation>
        </message>
        <message>
            <source>No changes.</source>
            <translation>Sin cambios.</translation>
        </message>
        <message>
            <source>Staged changes</source>
            <translation>Cambios pendientes</translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>Des&amp;cartar</translation>
        </message>
        <message>
            <source>Forget the changes that are not applied</source>
            <translation>Olvidar los cambios no aplicados</translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>Ap&amp;licar</translation>
        </message>
        <message>
            <source>Save the changes; the next sync uses them</source>
            <translation>Guardar los cambios; la próxima sincronización los usa</translation>
        </message>
        <message>
            <source>As the object's default</source>
            <translation>Según el valor predeterminado del objeto</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>API name</source>
            <translation>Nombre de API</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Acceso</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sentido</translation>
        </message>
        <message>
            <source>Marketo field</source>
            <translation>Campo de Marketo</translation>
        </message>
        <message>
            <source>On conflict</source>
            <translation>En conflicto</translation>
        </message>
        <message>
            <source>Blanks</source>
            <translation>Vacíos</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Advertencia</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Search fields: label, API name, Marketo name</source>
            <translation>Buscar campos: etiqueta, nombre de API, nombre en Marketo</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>Activados %1</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Todo %1</translation>
        </message>
        <message>
            <source>Problems %1</source>
            <translation>Problemas %1</translation>
        </message>
        <message>
            <source>Reading the fields of both systems…</source>
            <translation>Leyendo los campos de ambos sistemas…</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>No se ha podido leer la lista.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>The fields of both systems are not known yet: they are read when the first sync connects.</source>
            <translation>Los campos de ambos sistemas aún no se conocen: se leen cuando la primera sincronización se conecta.</translation>
        </message>
        <message>
            <source>No field matches here.</source>
            <translation>Ningún campo coincide.</translation>
        </message>
        <message>
            <source>Show all fields</source>
            <translation>Mostrar todos los campos</translation>
        </message>
        <message>
            <source>Applying reads %1 people again: %2 calls, about %3 min.</source>
            <translation>Al aplicar se vuelven a leer %1 personas: %2 llamadas, unos %3 min.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>New since yesterday</source>
            <translation>Nuevos desde ayer</translation>
        </message>
        <message>
            <source>Fields that are new, gone, or of another type or access since yesterday</source>
            <translation>Campos nuevos o desaparecidos desde ayer, o con otro tipo o acceso</translation>
        </message>
        <message>
            <source>New since yesterday %1</source>
            <translation>Nuevos desde ayer %1</translation>
        </message>
        <message>
            <source>No field has changed since yesterday.</source>
            <translation>Ningún campo ha cambiado desde ayer.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln field change(s) saved. The next sync uses them.</source>
            <translation>
                <numerusform>%Ln cambio de campo guardado. La próxima sincronización lo usa.</numerusform>
                <numerusform>%Ln cambios de campos guardados. La próxima sincronización los usa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s).</source>
            <translation>
                <numerusform>%Ln cambio.</numerusform>
                <numerusform>%Ln cambios.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::FieldsStep</name>
        <message>
            <source>Salesforce object</source>
            <translation>Objeto de Salesforce</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>Space switches a field on or off.</source>
            <translation>La barra espaciadora activa o desactiva un campo.</translation>
        </message>
        <message>
            <source>Why a field stays as it is</source>
            <translation>Por qué un campo queda como está</translation>
        </message>
        <message>
            <source>The fields of both systems are not known: the check of the link fields reads them.</source>
            <translation>No se conocen los campos de ambos sistemas: la comprobación de los campos de vínculo los lee.</translation>
        </message>
        <message>
            <source>Check a&amp;gain</source>
            <translation>Comprobar &amp;de nuevo</translation>
        </message>
        <message>
            <source>The fields are being read…</source>
            <translation>Leyendo los campos…</translation>
        </message>
        <message>
            <source>The API user sees no field of this object in Salesforce: ask an admin for read access, or go on without it.</source>
            <translation>El usuario de la API no ve ningún campo de este objeto en Salesforce: pida acceso de lectura a un administrador o continúe sin él.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of %1 fields sync. You can change this at any time on the Fields page.</source>
            <translation>
                <numerusform>Se sincroniza %Ln de %1 campos. Puede cambiarlo en cualquier momento en la página Campos.</numerusform>
                <numerusform>Se sincronizan %Ln de %1 campos. Puede cambiarlo en cualquier momento en la página Campos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Lead (%1 of %2)</source>
            <translation>Lead (%1 de %2)</translation>
        </message>
        <message>
            <source>Contact (%1 of %2)</source>
            <translation>Contacto (%1 de %2)</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::Health</name>
        <message>
            <source>%1 refuses the login: connect it again. Nothing is lost meanwhile.</source>
            <translation>%1 rechaza el inicio de sesión: vuelva a conectarlo. Entretanto no se pierde nada.</translation>
        </message>
        <message>
            <source>%1 cannot be reached. The sync goes on by itself when it answers again.</source>
            <translation>No se puede acceder a %1. La sincronización continúa automáticamente cuando vuelva a responder.</translation>
        </message>
        <message>
            <source>%1 has no calls left for now. The sync goes on by itself when there are calls again.</source>
            <translation>A %1 no le quedan llamadas por ahora. La sincronización sigue por sí sola cuando vuelva a haber llamadas.</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>hace un momento</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>hace %1 min</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>hace %1 h</translation>
        </message>
        <message>
            <source>nothing to write</source>
            <translation>nada que escribir</translation>
        </message>
        <message>
            <source>%1 would be written</source>
            <translation>escrituras previstas: %1</translation>
        </message>
        <message>
            <source>%1 written</source>
            <translation>escrituras: %1</translation>
        </message>
        <message>
            <source>nothing failed</source>
            <translation>sin errores</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>con error: %1</translation>
        </message>
        <message>
            <source>Another program syncs this workspace: %1. This window shows what it does.</source>
            <translation>Otro programa sincroniza este espacio de trabajo: %1. Esta ventana muestra lo que hace.</translation>
        </message>
        <message>
            <source>A sync is running.</source>
            <translation>Hay una sincronización en curso.</translation>
        </message>
        <message>
            <source>Last sync %1: %2.</source>
            <translation>Última sincronización %1: %2.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what a run wrote, what failed</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The last sync failed %1. %2</source>
            <translation>La última sincronización falló %1. %2</translation>
        </message>
        <message>
            <source>Everything is in step.</source>
            <translation>Todo está sincronizado.</translation>
        </message>
        <message>
            <source>Nothing new needs attention.</source>
            <translation>Nada nuevo requiere atención.</translation>
        </message>
        <message>
            <source>The sync is paused.</source>
            <translation>La sincronización está en pausa.</translation>
        </message>
        <message>
            <source>Salesforce and Marketo refuse the login: connect them again. Nothing is lost meanwhile.</source>
            <translation>Salesforce y Marketo rechazan el acceso: vuelva a conectarlos. Mientras tanto no se pierde nada.</translation>
        </message>
        <message>
            <source>Neither Salesforce nor Marketo is connected. Nothing is synced until they are; what changes meanwhile is not lost.</source>
            <translation>Ni Salesforce ni Marketo están conectados. Hasta entonces no se sincroniza nada; lo que cambie entretanto no se pierde.</translation>
        </message>
        <message>
            <source>%1 is not connected. Nothing is synced until it is; what changes meanwhile is not lost.</source>
            <translation>%1 no está conectado. Hasta entonces no se sincroniza nada; lo que cambie entretanto no se pierde.</translation>
        </message>
        <message>
            <source>Neither Salesforce nor Marketo can be reached. The sync goes on by itself when they answer again.</source>
            <translation>No se puede acceder ni a Salesforce ni a Marketo. La sincronización continúa sola cuando vuelvan a responder.</translation>
        </message>
        <message>
            <source>Neither system has calls left for now. The sync goes on by itself when there are calls again.</source>
            <translation>Ninguno de los sistemas tiene llamadas disponibles por ahora. La sincronización sigue por sí sola cuando vuelva a haber llamadas.</translation>
        </message>
        <message>
            <source>%1 has no calls left for now. The sync goes on by itself at %2.</source>
            <translation>%1 no tiene llamadas disponibles por ahora. La sincronización continúa sola a partir de: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) need(s) attention.</source>
            <translation>
                <numerusform>%Ln asunto requiere atención.</numerusform>
                <numerusform>%Ln asuntos requieren atención.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln person(s) wait(s) for the next sync.</source>
            <translation>
                <numerusform>%Ln persona espera la próxima sincronización.</numerusform>
                <numerusform>%Ln personas esperan la próxima sincronización.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been synced yet: the first sync loads both systems.</source>
            <translation>Aún no se ha sincronizado nada: la primera sincronización carga ambos sistemas.</translation>
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
            <translation>Filas mostradas</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Columnas…</translation>
        </message>
        <message>
            <source>Choose the columns of the list</source>
            <translation>Elegir las columnas de la lista</translation>
        </message>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Save the people shown as a CSV file</source>
            <translation>Guardar las personas mostradas en un archivo CSV</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Choose a person above to compare both sides.</source>
            <translation>Elija una persona arriba para comparar ambos lados.</translation>
        </message>
        <message>
            <source>Compare both sides</source>
            <translation>Comparar ambos lados</translation>
        </message>
        <message>
            <source>&amp;Sync Person to SFDC</source>
            <translation>Sincronizar &amp;persona con SFDC</translation>
        </message>
        <message>
            <source>Assi&amp;gn to</source>
            <translation>Asi&amp;gnar a</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>Asignar a</translation>
        </message>
        <message>
            <source>Who owns the lead in Salesforce after the push</source>
            <translation>Quién es el propietario del lead en Salesforce después del envío</translation>
        </message>
        <message>
            <source>Salesforce id of the owner</source>
            <translation>Id. de Salesforce del propietario</translation>
        </message>
        <message>
            <source>Salesforce id</source>
            <translation>Id. de Salesforce</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>Activity of this person</source>
            <translation>Actividad de esta persona</translation>
        </message>
        <message>
            <source>Assignment rules</source>
            <translation>Reglas de asignación</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>SFDC type</source>
            <translation>Tipo en SFDC</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Propietario</translation>
        </message>
        <message>
            <source>Sync state</source>
            <translation>Estado de sincronización</translation>
        </message>
        <message>
            <source>Last synced (%1)</source>
            <translation>Última sinc. (%1)</translation>
        </message>
        <message>
            <source>Marketo id</source>
            <translation>Id. de Marketo</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
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
            <translation>Último valor acordado</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Time (%1)</source>
            <translation>Hora (%1)</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué ocurrió</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sentido</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Search people: name, e-mail, company</source>
            <translation>Buscar personas: nombre, correo electrónico, empresa</translation>
        </message>
        <message>
            <source>Cause: %1</source>
            <translation>Causa: %1</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Vinculados</translation>
        </message>
        <message>
            <source>All who wait</source>
            <translation>Todos los que esperan</translation>
        </message>
        <message>
            <source>Person %1</source>
            <translation>Persona %1</translation>
        </message>
        <message>
            <source>Record %1</source>
            <translation>Registro %1</translation>
        </message>
        <message>
            <source>Save the people shown</source>
            <translation>Guardar las personas mostradas</translation>
        </message>
        <message>
            <source>%1 shown so far</source>
            <translation>%1 a la vista hasta ahora</translation>
        </message>
        <message>
            <source>%1 shown</source>
            <translation>%1 a la vista</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>Leyendo la lista…</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>No se ha podido leer la lista.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Nobody matches “%1”.</source>
            <translation>Nadie coincide con «%1».</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Mostrar a todos</translation>
        </message>
        <message>
            <source>Nobody is in this state.</source>
            <translation>No hay nadie en este estado.</translation>
        </message>
        <message>
            <source>Nobody has this problem any more.</source>
            <translation>Nadie tiene ya este problema.</translation>
        </message>
        <message>
            <source>Nobody is linked yet.</source>
            <translation>Aún no hay nadie vinculado.</translation>
        </message>
        <message>
            <source>This person is not on the list: not loaded yet, or merged or deleted since.</source>
            <translation>Esta persona no está en la lista: aún no se ha cargado, o se fusionó o eliminó desde entonces.</translation>
        </message>
        <message>
            <source>There is nobody here yet: the first sync fills this list.</source>
            <translation>Aún no hay nadie aquí: la primera sincronización llena esta lista.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message numerus="yes">
            <source>%Ln people chosen.</source>
            <translation>
                <numerusform>%Ln persona elegida.</numerusform>
                <numerusform>%Ln personas elegidas.</numerusform>
            </translation>
        </message>
        <message>
            <source>At most %1 at once can be sent, synced, previewed or tried again. Attention tries everybody of a cause again, however many they are.</source>
            <translation>Como máximo %1 a la vez se pueden enviar, sincronizar, previsualizar o reintentar. “Atención” reintenta a todas las personas de una causa, sean las que sean.</translation>
        </message>
        <message>
            <source>Send the chosen people to Salesforce now</source>
            <translation>Enviar ahora a Salesforce las personas elegidas</translation>
        </message>
        <message numerus="yes">
            <source>Sending %Ln person(s) to Salesforce…</source>
            <translation>
                <numerusform>Enviando %Ln persona a Salesforce…</numerusform>
                <numerusform>Enviando %Ln personas a Salesforce…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Syncing %Ln record(s) now…</source>
            <translation>
                <numerusform>Sincronizando %Ln registro…</numerusform>
                <numerusform>Sincronizando %Ln registros…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Trying %Ln person(s) again…</source>
            <translation>
                <numerusform>Reintentando %Ln persona…</numerusform>
                <numerusform>Reintentando %Ln personas…</numerusform>
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
            <translation>Páginas</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>&amp;Sync</source>
            <translation>&amp;Sincronizar</translation>
        </message>
        <message>
            <source>&amp;Attention</source>
            <translation>A&amp;tención</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Ay&amp;uda</translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation>Barra de herramientas</translation>
        </message>
        <message>
            <source>&amp;Sync now</source>
            <translation>&amp;Sincronizar ahora</translation>
        </message>
        <message>
            <source>Compare both systems now and write what differs (F5)</source>
            <translation>Comparar ahora ambos sistemas y escribir lo que difiere (F5)</translation>
        </message>
        <message>
            <source>F5</source>
            <translation>F5</translation>
        </message>
        <message>
            <source>Pre&amp;view</source>
            <translation>&amp;Vista previa</translation>
        </message>
        <message>
            <source>List what the next sync would write, without writing it (F6)</source>
            <translation>Mostrar lo que escribiría la próxima sincronización, sin escribirlo (F6)</translation>
        </message>
        <message>
            <source>F6</source>
            <translation>F6</translation>
        </message>
        <message>
            <source>Preview a&amp;gain</source>
            <translation>&amp;Repetir la vista previa</translation>
        </message>
        <message>
            <source>Look again what is previewed (Ctrl+F6)</source>
            <translation>Volver a mirar lo que muestra la vista previa (Ctrl+F6)</translation>
        </message>
        <message>
            <source>Ctrl+F6</source>
            <translation>Ctrl+F6</translation>
        </message>
        <message>
            <source>Map &amp;value</source>
            <translation>Mapear va&amp;lor</translation>
        </message>
        <message>
            <source>Let the chosen value go to Salesforce under the other name from now on (Ctrl+M)</source>
            <translation>Enviar a partir de ahora el valor elegido a Salesforce con el otro nombre (Ctrl+M)</translation>
        </message>
        <message>
            <source>Ctrl+M</source>
            <translation>Ctrl+M</translation>
        </message>
        <message>
            <source>&amp;Dismiss</source>
            <translation>&amp;Ocultar</translation>
        </message>
        <message>
            <source>Leave the chosen cause out until something is added to it (Ctrl+D)</source>
            <translation>Dejar fuera la causa elegida hasta que se le añada algo (Ctrl+D)</translation>
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation>Ctrl+D</translation>
        </message>
        <message>
            <source>Open in &amp;Leads</source>
            <translation>Abrir en Lea&amp;ds</translation>
        </message>
        <message>
            <source>Show the people of the chosen cause on the Leads page (Ctrl+O)</source>
            <translation>Mostrar las personas de la causa elegida en la página Leads (Ctrl+O)</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>Ctrl+O</translation>
        </message>
        <message>
            <source>Open &amp;Fields</source>
            <translation>Abrir Cam&amp;pos</translation>
        </message>
        <message>
            <source>Show the field of the chosen cause on the Fields page (Ctrl+Shift+O)</source>
            <translation>Mostrar el campo de la causa elegida en la página Campos (Ctrl+Shift+O)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+O</source>
            <translation>Ctrl+Shift+O</translation>
        </message>
        <message>
            <source>Lin&amp;k</source>
            <translation>Vin&amp;cular</translation>
        </message>
        <message>
            <source>Make person and record one from now on (Ctrl+J)</source>
            <translation>Hacer de la persona y del registro uno solo a partir de ahora (Ctrl+J)</translation>
        </message>
        <message>
            <source>Ctrl+J</source>
            <translation>Ctrl+J</translation>
        </message>
        <message>
            <source>Create se&amp;parately</source>
            <translation>Crear por se&amp;parado</translation>
        </message>
        <message>
            <source>Give the person or record its own partner in the other system (Ctrl+Shift+J)</source>
            <translation>Dar a la persona o al registro su propia pareja en el otro sistema (Ctrl+Shift+J)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+J</source>
            <translation>Ctrl+Shift+J</translation>
        </message>
        <message>
            <source>Mer&amp;ge in Marketo…</source>
            <translation>&amp;Fusionar en Marketo…</translation>
        </message>
        <message>
            <source>Make the two people one, after a yes (Ctrl+Alt+G)</source>
            <translation>Hacer de las dos personas una, tras un sí (Ctrl+Alt+G)</translation>
        </message>
        <message>
            <source>Ctrl+Alt+G</source>
            <translation>Ctrl+Alt+G</translation>
        </message>
        <message>
            <source>Switch fields &amp;on</source>
            <translation>Ac&amp;tivar campos</translation>
        </message>
        <message>
            <source>Switch the selected fields on (Ctrl+G)</source>
            <translation>Activar los campos seleccionados (Ctrl+G)</translation>
        </message>
        <message>
            <source>Ctrl+G</source>
            <translation>Ctrl+G</translation>
        </message>
        <message>
            <source>Switch fields o&amp;ff</source>
            <translation>&amp;Desactivar campos</translation>
        </message>
        <message>
            <source>Switch the selected fields off (Ctrl+Shift+G)</source>
            <translation>Desactivar los campos seleccionados (Ctrl+Shift+G)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+G</source>
            <translation>Ctrl+Shift+G</translation>
        </message>
        <message>
            <source>C&amp;lear filters</source>
            <translation>&amp;Borrar filtros</translation>
        </message>
        <message>
            <source>Show the whole log (Ctrl+Shift+F)</source>
            <translation>Mostrar todo el registro de actividad (Ctrl+Shift+F)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+F</source>
            <translation>Ctrl+Shift+F</translation>
        </message>
        <message>
            <source>&amp;Retry group</source>
            <translation>&amp;Reintentar grupo</translation>
        </message>
        <message>
            <source>Try the failed records of the chosen cause again (Ctrl+R)</source>
            <translation>Reintentar los registros con error de la causa elegida (Ctrl+R)</translation>
        </message>
        <message>
            <source>Ctrl+R</source>
            <translation>Ctrl+R</translation>
        </message>
        <message>
            <source>&amp;Undo run…</source>
            <translation>&amp;Deshacer ejecución…</translation>
        </message>
        <message>
            <source>Look what an undo of the chosen run would write back (Ctrl+Alt+Z)</source>
            <translation>Ver qué se restituiría al deshacer la ejecución elegida (Ctrl+Alt+Z)</translation>
        </message>
        <message>
            <source>Ctrl+Alt+Z</source>
            <translation>Ctrl+Alt+Z</translation>
        </message>
        <message>
            <source>Show a run's &amp;changes</source>
            <translation>Mostrar los &amp;cambios de una ejecución</translation>
        </message>
        <message>
            <source>Open the log entries of the chosen run (Ctrl+L)</source>
            <translation>Abrir las entradas de la ejecución elegida en el registro de actividad (Ctrl+L)</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Sync the &amp;chosen now</source>
            <translation>Sincronizar los &amp;elegidos ahora</translation>
        </message>
        <message>
            <source>Compare and sync the chosen records now, both ways (Ctrl+Shift+Return)</source>
            <translation>Comparar y sincronizar ahora los registros elegidos, en ambos sentidos (Ctrl+Shift+Return)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+Return</source>
            <translation>Ctrl+Shift+Return</translation>
        </message>
        <message>
            <source>Re&amp;try</source>
            <translation>Re&amp;intentar</translation>
        </message>
        <message>
            <source>Try what failed for the chosen people again (Ctrl+Shift+R)</source>
            <translation>Reintentar lo que falló para las personas elegidas (Ctrl+Shift+R)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+R</source>
            <translation>Ctrl+Shift+R</translation>
        </message>
        <message>
            <source>Open in &amp;Salesforce</source>
            <translation>Abrir en Sa&amp;lesforce</translation>
        </message>
        <message>
            <source>Show the record in the browser (Ctrl+Shift+S)</source>
            <translation>Mostrar el registro en el navegador (Ctrl+Shift+S)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+S</source>
            <translation>Ctrl+Shift+S</translation>
        </message>
        <message>
            <source>Open in &amp;Marketo</source>
            <translation>Abrir en &amp;Marketo</translation>
        </message>
        <message>
            <source>Show the person in the browser (Ctrl+Shift+M)</source>
            <translation>Mostrar la persona en el navegador (Ctrl+Shift+M)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+M</source>
            <translation>Ctrl+Shift+M</translation>
        </message>
        <message>
            <source>&amp;Save as CSV…</source>
            <translation>&amp;Guardar como CSV…</translation>
        </message>
        <message>
            <source>Save exactly what the list shows (Ctrl+E)</source>
            <translation>Guardar exactamente lo que muestra la lista (Ctrl+E)</translation>
        </message>
        <message>
            <source>Ctrl+E</source>
            <translation>Ctrl+E</translation>
        </message>
        <message>
            <source>Stop sa&amp;ving</source>
            <translation>Detener la e&amp;xportación</translation>
        </message>
        <message>
            <source>End the export under way; nothing is saved (Ctrl+Alt+E)</source>
            <translation>Terminar la exportación en curso; no se guarda nada (Ctrl+Alt+E)</translation>
        </message>
        <message>
            <source>Ctrl+Alt+E</source>
            <translation>Ctrl+Alt+E</translation>
        </message>
        <message>
            <source>C&amp;olumns…</source>
            <translation>C&amp;olumnas…</translation>
        </message>
        <message>
            <source>Choose the columns of the list (Ctrl+Shift+L)</source>
            <translation>Elegir las columnas de la lista (Ctrl+Shift+L)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+L</source>
            <translation>Ctrl+Shift+L</translation>
        </message>
        <message>
            <source>&amp;Connect my systems…</source>
            <translation>&amp;Conectar mis sistemas…</translation>
        </message>
        <message>
            <source>Go through both connections, the link fields and a preview (Ctrl+Shift+N)</source>
            <translation>Recorrer ambas conexiones, los campos de vínculo y una vista previa (Ctrl+Shift+N)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+N</source>
            <translation>Ctrl+Shift+N</translation>
        </message>
        <message>
            <source>&amp;Test connections</source>
            <translation>&amp;Probar conexiones</translation>
        </message>
        <message>
            <source>Ask both systems whether the connections work (Ctrl+T)</source>
            <translation>Preguntar a ambos sistemas si las conexiones funcionan (Ctrl+T)</translation>
        </message>
        <message>
            <source>Ctrl+T</source>
            <translation>Ctrl+T</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>P&amp;ausar</translation>
        </message>
        <message>
            <source>No more syncs by themselves until you resume (Ctrl+P)</source>
            <translation>Sin más sincronizaciones automáticas hasta que usted las reanude (Ctrl+P)</translation>
        </message>
        <message>
            <source>Ctrl+P</source>
            <translation>Ctrl+P</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>De&amp;tener</translation>
        </message>
        <message>
            <source>End the running sync tidily (Shift+F5)</source>
            <translation>Terminar ordenadamente la sincronización en curso (Shift+F5)</translation>
        </message>
        <message>
            <source>Shift+F5</source>
            <translation>Shift+F5</translation>
        </message>
        <message>
            <source>Sync &amp;Person to SFDC</source>
            <translation>Sincronizar perso&amp;na con SFDC</translation>
        </message>
        <message>
            <source>Send the chosen people to Salesforce now (Ctrl+Return)</source>
            <translation>Enviar ahora a Salesforce las personas elegidas (Ctrl+Return)</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Return</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>Search this page (Ctrl+F)</source>
            <translation>Buscar en esta página (Ctrl+F)</translation>
        </message>
        <message>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Copy the chosen rows</source>
            <translation>Copiar las filas elegidas</translation>
        </message>
        <message>
            <source>&amp;Apply field changes</source>
            <translation>&amp;Aplicar cambios de campos</translation>
        </message>
        <message>
            <source>Save the staged field changes (Ctrl+S)</source>
            <translation>Guardar los cambios de campos pendientes (Ctrl+S)</translation>
        </message>
        <message>
            <source>Ctrl+S</source>
            <translation>Ctrl+S</translation>
        </message>
        <message>
            <source>&amp;Discard field changes</source>
            <translation>&amp;Descartar cambios de campos</translation>
        </message>
        <message>
            <source>Forget the staged field changes (Ctrl+Shift+Z)</source>
            <translation>Olvidar los cambios de campos pendientes (Ctrl+Shift+Z)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+Z</source>
            <translation>Ctrl+Shift+Z</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>Close Lockstep (Ctrl+Q)</source>
            <translation>Cerrar Lockstep (Ctrl+Q)</translation>
        </message>
        <message>
            <source>Ctrl+Q</source>
            <translation>Ctrl+Q</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Como el &amp;sistema</translation>
        </message>
        <message>
            <source>Light or dark as the desktop</source>
            <translation>Claro u oscuro, como el escritorio</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <source>&amp;About Lockstep</source>
            <translation>&amp;Acerca de Lockstep</translation>
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
            <translation>Ejecución</translation>
        </message>
        <message>
            <source>Started (%1)</source>
            <translation>Inicio (%1)</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Examined</source>
            <translation>Examinados</translation>
        </message>
        <message>
            <source>To Salesforce</source>
            <translation>A Salesforce</translation>
        </message>
        <message>
            <source>To Marketo</source>
            <translation>A Marketo</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Omitido</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Errores</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflictos</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Atención</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Ejecuciones</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Confirmed: the next sync writes what its preview lists.</source>
            <translation>Confirmado: la próxima sincronización escribe lo que indica su vista previa.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln field change(s) would be lost: not applied yet.</source>
            <translation>
                <numerusform>%Ln cambio de campo se perdería: aún no está aplicado.</numerusform>
                <numerusform>%Ln cambios de campos se perderían: aún no están aplicados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Quit without applying</source>
            <translation>Salir sin aplicar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) saved in %1.</source>
            <translation>
                <numerusform>%Ln fila guardada en %1.</numerusform>
                <numerusform>%Ln filas guardadas en %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The export was stopped: nothing was saved.</source>
            <translation>La exportación se ha detenido: no se ha guardado nada.</translation>
        </message>
        <message>
            <source>The sync waits for you: its preview lists what it would write, and nothing is written before you start it.</source>
            <translation>La sincronización le espera: su vista previa muestra lo que escribiría, y no se escribe nada antes de que usted la inicie.</translation>
        </message>
        <message>
            <source>Start syncing</source>
            <translation>Iniciar la sincronización</translation>
        </message>
        <message>
            <source>Let it write</source>
            <translation>Permitir la escritura</translation>
        </message>
        <message>
            <source>Attention (%1)</source>
            <translation>Atención (%1)</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>Re&amp;anudar</translation>
        </message>
        <message>
            <source>Sync by itself again (Ctrl+P)</source>
            <translation>Volver a sincronizar automáticamente (Ctrl+P)</translation>
        </message>
        <message>
            <source>Choose people on the Leads page first.</source>
            <translation>Elija antes las personas en la página Leads.</translation>
        </message>
        <message>
            <source>A preview is under way.</source>
            <translation>Hay una vista previa en curso.</translation>
        </message>
        <message>
            <source>%1 of %2 rows are copied. To have them all, save them as CSV.</source>
            <translation>Se han copiado %1 de %2 filas. Para tenerlas todas, guárdelas como CSV.</translation>
        </message>
        <message>
            <source>Deleted in Salesforce: %1 of the chosen people. Each of them becomes a new lead there.</source>
            <translation>Eliminadas en Salesforce: %1 de las personas elegidas. Cada una se convierte allí en un nuevo lead.</translation>
        </message>
        <message>
            <source>Create new leads</source>
            <translation>Crear nuevos leads</translation>
        </message>
        <message>
            <source>Previe&amp;w the chosen</source>
            <translation>Vista previa de la se&amp;lección</translation>
        </message>
        <message>
            <source>List what syncing the chosen people now would write, without writing it (Shift+F6)</source>
            <translation>Mostrar lo que escribiría ahora la sincronización de las personas elegidas, sin escribirlo (Mayús+F6)</translation>
        </message>
        <message>
            <source>Take Mar&amp;keto's value</source>
            <translation>Tomar el valor de Mar&amp;keto</translation>
        </message>
        <message>
            <source>Put what Marketo holds in the chosen field on both sides (Ctrl+Alt+M)</source>
            <translation>Poner en ambos lados lo que Marketo tiene en el campo elegido (Ctrl+Alt+M)</translation>
        </message>
        <message>
            <source>Take Sales&amp;force's value</source>
            <translation>Tomar el valor de Sales&amp;force</translation>
        </message>
        <message>
            <source>Put what Salesforce holds in the chosen field on both sides (Ctrl+Alt+S)</source>
            <translation>Poner en ambos lados lo que Salesforce tiene en el campo elegido (Ctrl+Alt+S)</translation>
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
            <translation>Reintentar t&amp;odo</translation>
        </message>
        <message>
            <source>Try everything that failed again, now (Ctrl+Alt+R)</source>
            <translation>Reintentar ahora todo lo que falló (Ctrl+Alt+R)</translation>
        </message>
        <message>
            <source>Ctrl+Alt+R</source>
            <translation>Ctrl+Alt+R</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Seleccionar todo</translation>
        </message>
        <message>
            <source>Choose every row of the list</source>
            <translation>Elegir todas las filas de la lista</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>Atajos de &amp;teclado</translation>
        </message>
        <message>
            <source>List every action with its keys (F1)</source>
            <translation>Mostrar cada acción con sus teclas (F1)</translation>
        </message>
        <message>
            <source>&amp;What's this?</source>
            <translation>¿&amp;Qué es esto?</translation>
        </message>
        <message>
            <source>Explain what is clicked next (Shift+F1)</source>
            <translation>Explicar lo siguiente en que se haga clic (Mayús+F1)</translation>
        </message>
        <message>
            <source>Shift+F1</source>
            <translation>Shift+F1</translation>
        </message>
        <message>
            <source>Version and licences (Ctrl+F1)</source>
            <translation>Versión y licencias (Ctrl+F1)</translation>
        </message>
        <message>
            <source>Ctrl+F1</source>
            <translation>Ctrl+F1</translation>
        </message>
        <message>
            <source>Trying everything that failed again…</source>
            <translation>Reintentando todo lo que falló…</translation>
        </message>
        <message>
            <source>%1. Preview lists what would change. Let it write allows it.</source>
            <translation>%1. La vista previa muestra lo que cambiaría; «Permitir la escritura» lo permite.</translation>
        </message>
        <message>
            <source>&amp;Undo field change</source>
            <translation>&amp;Deshacer cambio de campo</translation>
        </message>
        <message>
            <source>Take the last staged field change back (Ctrl+Z)</source>
            <translation>Deshacer el último cambio de campo pendiente (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>Connect again…</source>
            <translation>Volver a conectar…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::Notifier</name>
        <message>
            <source>More needs attention</source>
            <translation>Más causas requieren atención</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cause(s) need attention now.</source>
            <translation>
                <numerusform>%Ln causa requiere atención ahora.</numerusform>
                <numerusform>%Ln causas requieren atención ahora.</numerusform>
            </translation>
        </message>
        <message>
            <source>The connection to %1 is broken</source>
            <translation>La conexión con %1 está interrumpida</translation>
        </message>
        <message>
            <source>%1 refuses the login: connect it again in Settings.</source>
            <translation>%1 rechaza el inicio de sesión: vuelva a conectarlo en Ajustes.</translation>
        </message>
        <message>
            <source>%1 cannot be reached. The sync goes on by itself when it answers again.</source>
            <translation>No se puede acceder a %1. La sincronización continúa automáticamente cuando vuelva a responder.</translation>
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
            <translation>Abriendo el espacio de trabajo… Una vez al día se comprueba su base de datos, lo que tarda un rato si es grande.</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Volver a &amp;intentarlo</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Asking the sync for its state…</source>
            <translation>Consultando el estado de la sincronización…</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Estado general</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Vinculados</translation>
        </message>
        <message>
            <source>Open the leads and contacts that are linked</source>
            <translation>Abrir los leads y contactos vinculados</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Open the leads that wait for the next sync</source>
            <translation>Abrir los leads que esperan la próxima sincronización</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Conflicts today</source>
            <translation>Conflictos de hoy</translation>
        </message>
        <message>
            <source>Open the conflicts in the activity log</source>
            <translation>Abrir los conflictos en el registro de actividad</translation>
        </message>
        <message>
            <source>Records written per hour</source>
            <translation>Registros escritos por hora</translation>
        </message>
        <message>
            <source>24 &amp;hours</source>
            <translation>24 &amp;horas</translation>
        </message>
        <message>
            <source>Show the last 24 hours</source>
            <translation>Mostrar las últimas 24 horas</translation>
        </message>
        <message>
            <source>7 &amp;days</source>
            <translation>7 &amp;días</translation>
        </message>
        <message>
            <source>Show the last 7 days</source>
            <translation>Mostrar los últimos 7 días</translation>
        </message>
        <message>
            <source>Calls today</source>
            <translation>Llamadas de hoy</translation>
        </message>
        <message>
            <source>Salesforce</source>
            <translation>Salesforce</translation>
        </message>
        <message>
            <source>Salesforce calls today</source>
            <translation>Llamadas a Salesforce de hoy</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>aún no se sabe</translation>
        </message>
        <message>
            <source>Marketo</source>
            <translation>Marketo</translation>
        </message>
        <message>
            <source>Marketo calls today</source>
            <translation>Llamadas a Marketo de hoy</translation>
        </message>
        <message>
            <source>Last runs</source>
            <translation>Últimas ejecuciones</translation>
        </message>
        <message>
            <source>All &amp;runs</source>
            <translation>Todas las e&amp;jecuciones</translation>
        </message>
        <message>
            <source>Open the run history</source>
            <translation>Abrir el historial de ejecuciones</translation>
        </message>
        <message>
            <source>%1 leads, %2 contacts</source>
            <translation>%1 leads, %2 contactos</translation>
        </message>
        <message>
            <source>up to date</source>
            <translation>al día</translation>
        </message>
        <message>
            <source>go with the next sync</source>
            <translation>salen con la próxima sincronización</translation>
        </message>
        <message>
            <source>no open problem</source>
            <translation>ningún problema abierto</translation>
        </message>
        <message>
            <source>none today</source>
            <translation>ninguno hoy</translation>
        </message>
        <message>
            <source>decided by your rules</source>
            <translation>decididos por sus reglas</translation>
        </message>
        <message>
            <source>Sync &amp;now</source>
            <translation>Si&amp;ncronizar ahora</translation>
        </message>
        <message>
            <source>Open what needs attention, by cause</source>
            <translation>Abrir lo que requiere atención, por causa</translation>
        </message>
        <message>
            <source>&amp;Connect again…</source>
            <translation>Volver a &amp;conectar…</translation>
        </message>
        <message>
            <source>Open the connections</source>
            <translation>Abrir las conexiones</translation>
        </message>
        <message>
            <source>Compare both systems now and write what differs</source>
            <translation>Comparar ahora ambos sistemas y escribir lo que difiere</translation>
        </message>
        <message>
            <source>R&amp;esume</source>
            <translation>R&amp;eanudar</translation>
        </message>
        <message>
            <source>Sync by itself again</source>
            <translation>Volver a sincronizar automáticamente</translation>
        </message>
        <message>
            <source>Retry &amp;all</source>
            <translation>Reintentar t&amp;odo</translation>
        </message>
        <message>
            <source>Try everything that failed again, now</source>
            <translation>Reintentar ahora todo lo que falló</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cause(s)</source>
            <translation>
                <numerusform>%Ln causa</numerusform>
                <numerusform>%Ln causas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 dismissed</source>
            <translation>%1 oculta(s)</translation>
        </message>
        <message>
            <source>next sync in %1</source>
            <translation>próxima sincronización en %1</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::PreviewPage</name>
        <message>
            <source>Preview of the next sync</source>
            <translation>Vista previa de la próxima sincronización</translation>
        </message>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Save the rows shown as a CSV file</source>
            <translation>Guardar las filas mostradas en un archivo CSV</translation>
        </message>
        <message>
            <source>Preview &amp;again</source>
            <translation>&amp;Repetir la vista previa</translation>
        </message>
        <message>
            <source>Look again what the next sync would write</source>
            <translation>Volver a mirar qué escribiría la próxima sincronización</translation>
        </message>
        <message>
            <source>Start s&amp;yncing</source>
            <translation>&amp;Iniciar la sincronización</translation>
        </message>
        <message>
            <source>Write what the preview lists, and sync by itself from now on</source>
            <translation>Escribir lo que muestra la vista previa y sincronizar automáticamente desde ahora</translation>
        </message>
        <message>
            <source>What the next sync would do</source>
            <translation>Qué haría la próxima sincronización</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Show every write</source>
            <translation>Mostrar todas las escrituras</translation>
        </message>
        <message>
            <source>To Salesforce</source>
            <translation>A Salesforce</translation>
        </message>
        <message>
            <source>Show what would be written to Salesforce</source>
            <translation>Mostrar lo que se escribiría en Salesforce</translation>
        </message>
        <message>
            <source>To Marketo</source>
            <translation>A Marketo</translation>
        </message>
        <message>
            <source>Show what would be written to Marketo</source>
            <translation>Mostrar lo que se escribiría en Marketo</translation>
        </message>
        <message>
            <source>What the next sync would write</source>
            <translation>Qué escribiría la próxima sincronización</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Vincular</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln created</source>
            <translation>
                <numerusform>%Ln creado</numerusform>
                <numerusform>%Ln creados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln updated</source>
            <translation>
                <numerusform>%Ln actualizado</numerusform>
                <numerusform>%Ln actualizados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln linked</source>
            <translation>
                <numerusform>%Ln vinculado</numerusform>
                <numerusform>%Ln vinculados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln deleted</source>
            <translation>
                <numerusform>%Ln eliminado</numerusform>
                <numerusform>%Ln eliminados</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>The preview failed.</source>
            <translation>La vista previa ha fallado.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Pasa a ser</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Search the preview: name, id, field, value</source>
            <translation>Buscar en la vista previa: nombre, identificador, campo, valor</translation>
        </message>
        <message>
            <source>The preview was stopped.</source>
            <translation>La vista previa se ha detenido.</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Todo %1</translation>
        </message>
        <message>
            <source>To Salesforce %1</source>
            <translation>A Salesforce %1</translation>
        </message>
        <message>
            <source>To Marketo %1</source>
            <translation>A Marketo %1</translation>
        </message>
        <message>
            <source>In Salesforce: %1. In Marketo: %2. Nothing has been written.</source>
            <translation>En Salesforce: %1. En Marketo: %2. No se ha escrito nada.</translation>
        </message>
        <message>
            <source>The list is only a part of what would be written: preview again for the rest.</source>
            <translation>La lista es solo una parte de lo que se escribiría: repita la vista previa para el resto.</translation>
        </message>
        <message>
            <source>A preview compares both systems and lists what the next sync would write. It writes nothing.</source>
            <translation>Una vista previa compara ambos sistemas y muestra lo que escribiría la próxima sincronización. No escribe nada.</translation>
        </message>
        <message>
            <source>Comparing both systems… Nothing is written.</source>
            <translation>Comparando ambos sistemas… No se escribe nada.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Preview again</source>
            <translation>Repetir la vista previa</translation>
        </message>
        <message>
            <source>No preview has been made yet.</source>
            <translation>Aún no se ha hecho ninguna vista previa.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Both systems are in step: the next sync would write nothing.</source>
            <translation>Ambos sistemas están sincronizados: la próxima sincronización no escribiría nada.</translation>
        </message>
        <message>
            <source>No planned write matches here.</source>
            <translation>Ninguna escritura prevista coincide.</translation>
        </message>
        <message>
            <source>Save the preview</source>
            <translation>Guardar la vista previa</translation>
        </message>
        <message numerus="yes">
            <source>Preview of %Ln chosen people</source>
            <translation>
                <numerusform>Vista previa de %Ln persona elegida</numerusform>
                <numerusform>Vista previa de %Ln personas elegidas</numerusform>
            </translation>
        </message>
        <message>
            <source>Syncing the chosen people now would write nothing.</source>
            <translation>Sincronizar ahora a las personas elegidas no escribiría nada.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::PushOffer</name>
        <message>
            <source>Choose a person first.</source>
            <translation>Elija antes una persona.</translation>
        </message>
        <message>
            <source>Choose at most %1 people.</source>
            <translation>Elija como máximo %1 personas.</translation>
        </message>
        <message>
            <source>The chosen rows are still loading.</source>
            <translation>Las filas elegidas aún se están cargando.</translation>
        </message>
        <message>
            <source>Salesforce gives contacts to users only: choose a user instead of a queue.</source>
            <translation>Salesforce solo asigna contactos a usuarios: elija un usuario en lugar de una cola.</translation>
        </message>
        <message>
            <source>The chosen records are not in Marketo: there is no person to send.</source>
            <translation>Los registros elegidos no están en Marketo: no hay ninguna persona que enviar.</translation>
        </message>
        <message>
            <source>Give the Salesforce id of the new owner (15 or 18 characters).</source>
            <translation>Indique el id. de Salesforce del nuevo propietario (15 o 18 caracteres).</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::RowOffer</name>
        <message>
            <source>None of the chosen is in Salesforce: Sync Person to SFDC sends them there.</source>
            <translation>Ninguno de los elegidos está en Salesforce: «Sincronizar persona con SFDC» los envía allí.</translation>
        </message>
        <message>
            <source>The chosen were deleted in Salesforce: Sync Person to SFDC asks whether to create them anew.</source>
            <translation>Los elegidos se eliminaron en Salesforce: «Sincronizar persona con SFDC» pregunta si deben crearse de nuevo.</translation>
        </message>
        <message>
            <source>None of the chosen that failed is in Marketo: Sync the chosen now tries them again.</source>
            <translation>Ninguno de los elegidos que fallaron está en Marketo: «Sincronizar los elegidos ahora» lo intenta de nuevo.</translation>
        </message>
        <message>
            <source>Nothing has failed for the chosen.</source>
            <translation>No ha fallado nada para los elegidos.</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::RunsPage</name>
        <message>
            <source>Runs</source>
            <translation>Ejecuciones</translation>
        </message>
        <message>
            <source>&amp;Undo…</source>
            <translation>&amp;Deshacer…</translation>
        </message>
        <message>
            <source>Look what an undo of the chosen run would write back</source>
            <translation>Ver qué se restituiría al deshacer la ejecución elegida</translation>
        </message>
        <message>
            <source>Show its &amp;changes</source>
            <translation>Mostrar sus &amp;cambios</translation>
        </message>
        <message>
            <source>Open the log entries of the chosen run</source>
            <translation>Abrir las entradas de la ejecución elegida en el registro de actividad</translation>
        </message>
        <message>
            <source>No sync has run in this workspace yet.</source>
            <translation>Aún no se ha ejecutado ninguna sincronización en este espacio de trabajo.</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>No se ha podido leer la lista.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>Leyendo la lista…</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SaveFile</name>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SettingEditor</name>
        <message>
            <source>automatic</source>
            <translation>automático</translation>
        </message>
        <message>
            <source>Marketo wins</source>
            <translation>Prevalece Marketo</translation>
        </message>
        <message>
            <source>Salesforce wins</source>
            <translation>Prevalece Salesforce</translation>
        </message>
        <message>
            <source>The newest change wins</source>
            <translation>Prevalece el cambio más reciente</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>sin definir</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SettingTexts</name>
        <message>
            <source>days</source>
            <translation>días</translation>
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
            <translation>Pausa entre sincronizaciones</translation>
        </message>
        <message>
            <source>Counted from the end of a sync to the start of the next one</source>
            <translation>Se cuenta desde el final de una sincronización hasta el inicio de la siguiente</translation>
        </message>
        <message>
            <source>Share of the daily calls for the sync</source>
            <translation>Parte de las llamadas diarias para la sincronización</translation>
        </message>
        <message>
            <source>The sync by itself uses at most this share of each system's calls of a day</source>
            <translation>La sincronización automática usa como máximo esta parte de las llamadas diarias de cada sistema</translation>
        </message>
        <message>
            <source>Share for what you start by hand</source>
            <translation>Parte para lo que usted inicia a mano</translation>
        </message>
        <message>
            <source>Sync Person to SFDC may go up to this share; automatic: 15 % more than the sync, at most 95 %</source>
            <translation>Sincronizar persona con SFDC puede llegar hasta esta parte; automático: 15 % más que la sincronización, 95 % como máximo</translation>
        </message>
        <message>
            <source>Calls a day in Marketo</source>
            <translation>Llamadas diarias en Marketo</translation>
        </message>
        <message>
            <source>What your Marketo contract allows; its API does not tell</source>
            <translation>Lo que permite su contrato de Marketo; su API no lo indica</translation>
        </message>
        <message>
            <source>Calls in 20 seconds in Marketo</source>
            <translation>Llamadas en 20 segundos en Marketo</translation>
        </message>
        <message>
            <source>0: as many as Marketo takes</source>
            <translation>0: tantas como Marketo acepte</translation>
        </message>
        <message>
            <source>Calls at a time in Marketo</source>
            <translation>Llamadas simultáneas en Marketo</translation>
        </message>
        <message>
            <source>Marketo allows 10 for all programs together</source>
            <translation>Marketo permite 10 para todos los programas juntos</translation>
        </message>
        <message>
            <source>Keep the activity log for</source>
            <translation>Conservar el registro de actividad durante</translation>
        </message>
        <message>
            <source>Older entries are deleted</source>
            <translation>Las entradas más antiguas se eliminan</translation>
        </message>
        <message>
            <source>Compare everybody every</source>
            <translation>Comparar a todos cada</translation>
        </message>
        <message>
            <source>A slice of all records is compared in each sync, so that all are seen in this time</source>
            <translation>En cada sincronización se compara una parte de todos los registros, de modo que todos se revisen en este tiempo</translation>
        </message>
        <message>
            <source>Conflict on a lead</source>
            <translation>Conflicto en un lead</translation>
        </message>
        <message>
            <source>When both sides changed the same field and the field has no rule of its own</source>
            <translation>Cuando ambos lados cambiaron el mismo campo y el campo no tiene una regla propia</translation>
        </message>
        <message>
            <source>Conflict on a contact</source>
            <translation>Conflicto en un contacto</translation>
        </message>
        <message>
            <source>Match people and records by e-mail</source>
            <translation>Relacionar personas y registros por correo electrónico</translation>
        </message>
        <message>
            <source>Only where exactly one stands on each side</source>
            <translation>Solo donde hay exactamente uno en cada lado</translation>
        </message>
        <message>
            <source>Create a person again that was deleted in Marketo</source>
            <translation>Volver a crear una persona eliminada en Marketo</translation>
        </message>
        <message>
            <source>When its record in Salesforce still lives</source>
            <translation>Cuando su registro en Salesforce sigue existiendo</translation>
        </message>
        <message>
            <source>Last name of a new lead without one</source>
            <translation>Apellidos de un lead nuevo que no los tiene</translation>
        </message>
        <message>
            <source>Empty: such a person needs attention and nothing is sent</source>
            <translation>Vacío: esa persona requiere atención y no se envía nada</translation>
        </message>
        <message>
            <source>Company of a new lead without one</source>
            <translation>Empresa de un lead nuevo que no la tiene</translation>
        </message>
        <message>
            <source>Marketo's own Salesforce sync was switched off</source>
            <translation>La sincronización nativa de Marketo con Salesforce se ha desactivado</translation>
        </message>
        <message>
            <source>Lockstep takes over the links it has left behind</source>
            <translation>Lockstep se hace cargo de los vínculos que ha dejado</translation>
        </message>
        <message>
            <source>Show what was synced in Marketo's activity log</source>
            <translation>Mostrar lo sincronizado en el registro de actividad de Marketo</translation>
        </message>
        <message>
            <source>As a custom activity of the person</source>
            <translation>Como actividad personalizada de la persona</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
        <message>
            <source>Only leads for which all of these hold are synced</source>
            <translation>Solo se sincronizan los leads que cumplen todas estas condiciones</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Only contacts for which all of these hold are synced</source>
            <translation>Solo se sincronizan los contactos que cumplen todas estas condiciones</translation>
        </message>
        <message>
            <source>New leads</source>
            <translation>Leads nuevos</translation>
        </message>
        <message>
            <source>People in Marketo for which all of these hold become leads by themselves; none: only by Sync Person to SFDC</source>
            <translation>Las personas de Marketo que cumplen todas estas condiciones se convierten en leads automáticamente; ninguna: solo mediante Sincronizar persona con SFDC</translation>
        </message>
        <message>
            <source>Marketo smart list</source>
            <translation>Lista inteligente de Marketo</translation>
        </message>
        <message>
            <source>The number of a list of the people to be synced</source>
            <translation>El número de una lista de las personas que se sincronizan</translation>
        </message>
        <message>
            <source>Marketo partition</source>
            <translation>Partición de Marketo</translation>
        </message>
        <message>
            <source>Where new people are created</source>
            <translation>Dónde se crean las personas nuevas</translation>
        </message>
        <message>
            <source>Marketo id in Salesforce</source>
            <translation>Id. de Marketo en Salesforce</translation>
        </message>
        <message>
            <source>API name of the external id field of leads and contacts</source>
            <translation>Nombre de API del campo de id. externo de leads y contactos</translation>
        </message>
        <message>
            <source>Marker field in Salesforce</source>
            <translation>Campo marcador en Salesforce</translation>
        </message>
        <message>
            <source>API name of a field that names the last operation; empty: off</source>
            <translation>Nombre de API de un campo que indica la última operación; vacío: desactivado</translation>
        </message>
        <message>
            <source>Look back in Salesforce</source>
            <translation>Revisión hacia atrás en Salesforce</translation>
        </message>
        <message>
            <source>Changes are read again over this time, for those that arrive late</source>
            <translation>Los cambios de este intervalo se vuelven a leer, por los que llegan tarde</translation>
        </message>
        <message>
            <source>Salesforce id in Marketo</source>
            <translation>Id. de Salesforce en Marketo</translation>
        </message>
        <message>
            <source>REST name of the field</source>
            <translation>Nombre REST del campo</translation>
        </message>
        <message>
            <source>Salesforce type in Marketo</source>
            <translation>Tipo de Salesforce en Marketo</translation>
        </message>
        <message>
            <source>Deleted in Salesforce, in Marketo</source>
            <translation>Eliminado en Salesforce, en Marketo</translation>
        </message>
        <message>
            <source>Look back in Marketo</source>
            <translation>Revisión hacia atrás en Marketo</translation>
        </message>
        <message>
            <source>Address of Marketo's application</source>
            <translation>Dirección de la aplicación de Marketo</translation>
        </message>
        <message>
            <source>Where the browser shows a person, such as https://app-ab12.marketo.com</source>
            <translation>Dónde muestra el navegador una persona, por ejemplo https://app-ab12.marketo.com</translation>
        </message>
        <message>
            <source>Wait after an unanswered write to Salesforce</source>
            <translation>Espera tras una escritura en Salesforce sin respuesta</translation>
        </message>
        <message>
            <source>Until then nothing else is written to that record</source>
            <translation>Hasta entonces no se escribe nada más en ese registro</translation>
        </message>
        <message>
            <source>Wait after an unanswered write to Marketo</source>
            <translation>Espera tras una escritura en Marketo sin respuesta</translation>
        </message>
        <message>
            <source>Until then nothing else is written to that person</source>
            <translation>Hasta entonces no se escribe nada más en esa persona</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <source>Salesforce</source>
            <translation>Salesforce</translation>
        </message>
        <message>
            <source>State of the connection to Salesforce</source>
            <translation>Estado de la conexión con Salesforce</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>&amp;Probar</translation>
        </message>
        <message>
            <source>Ask Salesforce now whether the connection works</source>
            <translation>Preguntar ahora a Salesforce si la conexión funciona</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>&amp;Cambiar…</translation>
        </message>
        <message>
            <source>Enter other addresses and keys for Salesforce</source>
            <translation>Introducir otras direcciones y claves para Salesforce</translation>
        </message>
        <message>
            <source>&amp;Disconnect…</source>
            <translation>&amp;Desconectar…</translation>
        </message>
        <message>
            <source>Forget the connection to Salesforce, after a yes</source>
            <translation>Olvidar la conexión con Salesforce, tras un sí</translation>
        </message>
        <message>
            <source>What Salesforce answered</source>
            <translation>Qué respondió Salesforce</translation>
        </message>
        <message>
            <source>Marketo</source>
            <translation>Marketo</translation>
        </message>
        <message>
            <source>State of the connection to Marketo</source>
            <translation>Estado de la conexión con Marketo</translation>
        </message>
        <message>
            <source>T&amp;est</source>
            <translation>Pro&amp;bar</translation>
        </message>
        <message>
            <source>Ask Marketo now whether the connection works</source>
            <translation>Preguntar ahora a Marketo si la conexión funciona</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>Cambia&amp;r…</translation>
        </message>
        <message>
            <source>Enter other addresses and keys for Marketo</source>
            <translation>Introducir otras direcciones y claves para Marketo</translation>
        </message>
        <message>
            <source>D&amp;isconnect…</source>
            <translation>Desco&amp;nectar…</translation>
        </message>
        <message>
            <source>Forget the connection to Marketo, after a yes</source>
            <translation>Olvidar la conexión con Marketo, tras un sí</translation>
        </message>
        <message>
            <source>Disconnected. The sync is paused.</source>
            <translation>Desconectado. La sincronización está en pausa.</translation>
        </message>
        <message>
            <source>What Marketo answered</source>
            <translation>Qué respondió Marketo</translation>
        </message>
        <message>
            <source>Connect step by &amp;step…</source>
            <translation>Conectar paso a pas&amp;o…</translation>
        </message>
        <message>
            <source>Go through both connections, the link fields and a first preview</source>
            <translation>Recorrer ambas conexiones, los campos de vínculo y una primera vista previa</translation>
        </message>
        <message>
            <source>Schedule and quotas</source>
            <translation>Programación y cuotas</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Record filter</source>
            <translation>Filtro de registros</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Esta ventana</translation>
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation>Te&amp;ma</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Claro u oscuro</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>The language of this window</source>
            <translation>El idioma de esta ventana</translation>
        </message>
        <message>
            <source>&amp;Keep syncing in the tray when the window is closed</source>
            <translation>Seguir sincronizando en la ba&amp;ndeja al cerrar la ventana</translation>
        </message>
        <message>
            <source>Closing the window leaves Lockstep in the tray</source>
            <translation>Al cerrar la ventana, Lockstep queda en la bandeja</translation>
        </message>
        <message>
            <source>Notify when more needs &amp;attention</source>
            <translation>Noti&amp;ficar cuando más causas requieran atención</translation>
        </message>
        <message>
            <source>A desktop notification when a new cause appears</source>
            <translation>Una notificación de escritorio cuando aparece una causa nueva</translation>
        </message>
        <message>
            <source>Notify when a connection &amp;breaks</source>
            <translation>Notificar cuando se interrumpa una cone&amp;xión</translation>
        </message>
        <message>
            <source>A desktop notification when a system refuses the login or cannot be reached</source>
            <translation>Una notificación de escritorio cuando un sistema rechaza el inicio de sesión o no se puede acceder a él</translation>
        </message>
        <message>
            <source>Saved. The next sync uses it.</source>
            <translation>Guardado. La próxima sincronización lo usa.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>%1 of %2 calls used today</source>
            <translation>%1 de %2 llamadas usadas hoy</translation>
        </message>
        <message>
            <source>Asking %1…</source>
            <translation>Consultando a %1…</translation>
        </message>
        <message>
            <source>Connected as %1, API %2.</source>
            <translation>Conectado como %1, API %2.</translation>
        </message>
        <message>
            <source>Login refused: press Change… and enter it again</source>
            <translation>Inicio de sesión rechazado: vuelva a introducirlo con «Cambiar…»</translation>
        </message>
        <message>
            <source>The test failed</source>
            <translation>La prueba falló</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::StartPage</name>
        <message>
            <source>Welcome to Lockstep</source>
            <translation>Bienvenido a Lockstep</translation>
        </message>
        <message>
            <source>Lockstep keeps Salesforce leads and contacts and Marketo people in step.
This workspace has no connections yet.</source>
            <translation>Lockstep mantiene sincronizados los leads y contactos de Salesforce y las personas de Marketo.
Este espacio de trabajo aún no tiene conexiones.</translation>
        </message>
        <message>
            <source>Try the &amp;demo</source>
            <translation>Probar la &amp;demo</translation>
        </message>
        <message>
            <source>Open a workspace on a Salesforce and a Marketo that run inside this program</source>
            <translation>Abrir un espacio de trabajo con un Salesforce y un Marketo que se ejecutan dentro de este programa</translation>
        </message>
        <message>
            <source>&amp;Connect my systems…</source>
            <translation>&amp;Conectar mis sistemas…</translation>
        </message>
        <message>
            <source>Enter the addresses and keys of your Salesforce and your Marketo</source>
            <translation>Introducir las direcciones y claves de su Salesforce y su Marketo</translation>
        </message>
        <message>
            <source>The demo starts a Salesforce and a Marketo inside this program and opens a workspace on them. Nothing leaves this computer.</source>
            <translation>La demo inicia un Salesforce y un Marketo dentro de este programa y abre un espacio de trabajo con ellos. Nada sale de este equipo.</translation>
        </message>
        <message>
            <source>Lockstep</source>
            <translation>Lockstep</translation>
        </message>
        <message>
            <source>Starting the demo…</source>
            <translation>Iniciando la demo…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::StateChips</name>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>Show everybody again</source>
            <translation>Volver a mostrar a todos</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Mostrar a todos</translation>
        </message>
        <message>
            <source>Show only: %1</source>
            <translation>Mostrar solo: %1</translation>
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
            <translation>Conexión con Salesforce</translation>
        </message>
        <message>
            <source>Marketo</source>
            <translation>Marketo</translation>
        </message>
        <message>
            <source>Marketo connection</source>
            <translation>Conexión con Marketo</translation>
        </message>
        <message>
            <source>Progress of the sync</source>
            <translation>Progreso de la sincronización</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop the sync</source>
            <translation>Detener la sincronización</translation>
        </message>
        <message>
            <source>End this sync tidily (Shift+F5)</source>
            <translation>Terminar ordenadamente esta sincronización (Shift+F5)</translation>
        </message>
        <message>
            <source>Next sync</source>
            <translation>Próxima sincronización</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <source>Looking for changes</source>
            <translation>Buscando cambios</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Comparando</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escribiendo</translation>
        </message>
        <message>
            <source>Reading back</source>
            <translation>Releyendo</translation>
        </message>
        <message>
            <source>The connection to Salesforce and its calls used today</source>
            <translation>La conexión con Salesforce y sus llamadas usadas hoy</translation>
        </message>
        <message>
            <source>The connection to Marketo and its calls used today</source>
            <translation>La conexión con Marketo y sus llamadas usadas hoy</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>Sincronizando…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <translation>%1 %2 de %3</translation>
        </message>
        <message>
            <source>%1/s, %2 left</source>
            <translation>%1/s, quedan %2</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Next sync in %1</source>
            <translation>Próxima sincronización en %1</translation>
        </message>
        <message>
            <source>Salesforce calls today</source>
            <translation>Llamadas a Salesforce hoy</translation>
        </message>
        <message>
            <source>Marketo calls today</source>
            <translation>Llamadas a Marketo hoy</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ThroughputChart</name>
        <message>
            <source>To Salesforce</source>
            <translation>A Salesforce</translation>
        </message>
        <message>
            <source>To Marketo</source>
            <translation>A Marketo</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::Tray</name>
        <message>
            <source>Open Lockstep</source>
            <translation>Abrir Lockstep</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::UndoPanel</name>
        <message>
            <source>What the undo will do</source>
            <translation>Qué hará deshacer la ejecución</translation>
        </message>
        <message>
            <source>Also delete what the run created</source>
            <translation>Eliminar también lo que creó la ejecución</translation>
        </message>
        <message>
            <source>What the run created and nobody has worked on since goes too</source>
            <translation>También se elimina lo que creó la ejecución y en lo que nadie ha trabajado desde entonces</translation>
        </message>
        <message>
            <source>What the undo will write</source>
            <translation>Qué se escribirá al deshacer</translation>
        </message>
        <message>
            <source>What the undo leaves as it is</source>
            <translation>Qué queda como está al deshacer</translation>
        </message>
        <message>
            <source>To be written back</source>
            <translation>Por restituir</translation>
        </message>
        <message>
            <source>Show what will be written back</source>
            <translation>Mostrar lo que se restituirá</translation>
        </message>
        <message>
            <source>Left as it is</source>
            <translation>Sin tocar</translation>
        </message>
        <message>
            <source>Show what stays as it is, and why</source>
            <translation>Mostrar lo que queda como está y por qué</translation>
        </message>
        <message>
            <source>Write the values from before the run back</source>
            <translation>Restituir los valores anteriores a la ejecución</translation>
        </message>
        <message>
            <source>Undo the run</source>
            <translation>Deshacer la ejecución</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>Cancela&amp;r</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>No cambiar nada</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Before the run</source>
            <translation>Antes de la ejecución</translation>
        </message>
        <message>
            <source>Written by it</source>
            <translation>Escrito por ella</translation>
        </message>
        <message>
            <source>Why it stays</source>
            <translation>Por qué se queda así</translation>
        </message>
        <message>
            <source>Also &amp;delete what the run created (%1)</source>
            <translation>Eliminar &amp;también lo que creó la ejecución (%1)</translation>
        </message>
        <message>
            <source>To be written back %1</source>
            <translation>Por restituir %1</translation>
        </message>
        <message>
            <source>Left as it is %1</source>
            <translation>Sin tocar %1</translation>
        </message>
        <message>
            <source>In Salesforce: %1. In Marketo: %2.</source>
            <translation>En Salesforce: %1. En Marketo: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) stay as they are, most often because somebody edited them since.</source>
            <translation>
                <numerusform>%Ln elemento se queda como está, casi siempre porque alguien lo ha editado desde entonces.</numerusform>
                <numerusform>%Ln elementos se quedan como están, casi siempre porque alguien los ha editado desde entonces.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>Only a part is listed, so the undo cannot begin: cancel and undo the run again to see everything.</source>
            <translation>Solo se muestra una parte, por eso no se puede empezar a deshacer: cancele y deshaga de nuevo la ejecución para verlo todo.</translation>
        </message>
        <message>
            <source>Undo run %1</source>
            <translation>Deshacer la ejecución %1</translation>
        </message>
        <message>
            <source>&amp;Undo run %1</source>
            <translation>&amp;Deshacer la ejecución %1</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Undo run %1: %Ln write(s)</source>
            <translation>
                <numerusform>&amp;Deshacer la ejecución %1: %Ln escritura</numerusform>
                <numerusform>&amp;Deshacer la ejecución %1: %Ln escrituras</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking what an undo would write back… Nothing is written yet.</source>
            <translation>Comprobando qué restituiría deshacer la ejecución… Aún no se escribe nada.</translation>
        </message>
        <message>
            <source>Undoing… Stop in the status bar ends it tidily.</source>
            <translation>Deshaciendo… Detener, en la barra de estado, lo termina ordenadamente.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>Close this list</source>
            <translation>Cerrar esta lista</translation>
        </message>
    </context>
    <context>
        <name>lockstep::net::RedirectListener</name>
        <message>
            <source>This is not the answer to a sign-in.</source>
            <translation>Esta no es la respuesta a un inicio de sesión.</translation>
        </message>
        <message>
            <source>There is nothing here.</source>
            <translation>Aquí no hay nada.</translation>
        </message>
        <message>
            <source>This answer does not belong to the sign-in under way, which has been ended. Begin again.</source>
            <translation>Esta respuesta no corresponde al inicio de sesión en curso, que se ha terminado. Empiece de nuevo.</translation>
        </message>
        <message>
            <source>Lockstep has your answer and shows what became of it. You can close this page.</source>
            <translation>Lockstep ha recibido su respuesta y muestra el resultado. Puede cerrar esta página.</translation>
        </message>
    </context>
    <context>
        <name>text</name>
        <message>
            <source>The system reported “%1”</source>
            <translation>El sistema informó: «%1»</translation>
        </message>
        <message>
            <source>Read the system's own text; if it says nothing useful, show both to your Salesforce or Marketo administrator.</source>
            <translation>Lea el texto original del sistema; si no dice nada útil, muestre ambos a su administrador de Salesforce o Marketo.</translation>
        </message>
        <message>
            <source>A setting was changed</source>
            <translation>Se cambió un ajuste</translation>
        </message>
        <message>
            <source>The setting %1 was changed from “%2” to “%3”</source>
            <translation>El ajuste %1 se cambió de «%2» a «%3»</translation>
        </message>
        <message>
            <source>The setting %1 was changed</source>
            <translation>El ajuste %1 se cambió</translation>
        </message>
        <message>
            <source>A connection was changed</source>
            <translation>Se cambió una conexión</translation>
        </message>
        <message>
            <source>The connection to %1 was set to %2</source>
            <translation>La conexión con %1 se definió como %2</translation>
        </message>
        <message>
            <source>A connection was removed</source>
            <translation>Se quitó una conexión</translation>
        </message>
        <message>
            <source>The connection to %1 was removed</source>
            <translation>La conexión con %1 se quitó</translation>
        </message>
        <message>
            <source>A field was switched on</source>
            <translation>Se activó un campo</translation>
        </message>
        <message>
            <source>%1 was switched on</source>
            <translation>%1 se activó</translation>
        </message>
        <message>
            <source>A field was switched off</source>
            <translation>Se desactivó un campo</translation>
        </message>
        <message>
            <source>%1 was switched off</source>
            <translation>%1 se desactivó</translation>
        </message>
        <message>
            <source>A field was set back to its default</source>
            <translation>Un campo volvió a su valor predeterminado</translation>
        </message>
        <message>
            <source>%1 was set back to its default</source>
            <translation>%1 volvió a su valor predeterminado</translation>
        </message>
        <message>
            <source>The rule of a field was changed</source>
            <translation>Se cambió la regla de un campo</translation>
        </message>
        <message>
            <source>%1: --%2 was changed from “%3” to “%4”</source>
            <translation>%1: --%2 se cambió de «%3» a «%4»</translation>
        </message>
        <message>
            <source>%1: --%2 was set to “%4”</source>
            <translation>%1: --%2 se definió como «%4»</translation>
        </message>
        <message>
            <source>%1: --%2 was “%3” and is the default again</source>
            <translation>%1: --%2 era «%3» y vuelve a ser el valor predeterminado</translation>
        </message>
        <message>
            <source>A value of a field was mapped</source>
            <translation>Se mapeó un valor de un campo</translation>
        </message>
        <message>
            <source>%1: “%2” in Marketo is “%3” in Salesforce from now on (%4)</source>
            <translation>%1: a partir de ahora, «%2» en Marketo es «%3» en Salesforce (%4)</translation>
        </message>
        <message>
            <source>A value of a field is no longer mapped</source>
            <translation>Un valor de un campo ya no está mapeado</translation>
        </message>
        <message>
            <source>%1: “%2” in Marketo is no longer “%3” in Salesforce (%4)</source>
            <translation>%1: «%2» en Marketo ya no es «%3» en Salesforce (%4)</translation>
        </message>
        <message>
            <source>Both ways</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <source>To Salesforce</source>
            <translation>A Salesforce</translation>
        </message>
        <message>
            <source>To Marketo</source>
            <translation>A Marketo</translation>
        </message>
        <message>
            <source>Marketo wins</source>
            <translation>Prevalece Marketo</translation>
        </message>
        <message>
            <source>Salesforce wins</source>
            <translation>Prevalece Salesforce</translation>
        </message>
        <message>
            <source>Newest wins</source>
            <translation>Prevalece lo más reciente</translation>
        </message>
        <message>
            <source>Blank clears</source>
            <translation>El vacío borra</translation>
        </message>
        <message>
            <source>Blank keeps the value</source>
            <translation>El vacío conserva el valor</translation>
        </message>
        <message>
            <source>Read and write</source>
            <translation>Leer/escribir</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <source>text</source>
            <comment>a field type</comment>
            <translation>texto</translation>
        </message>
        <message>
            <source>Not visible</source>
            <translation>No visible</translation>
        </message>
        <message>
            <source>%1 was changed on both sides; %2 has the newer edit and won</source>
            <translation>%1 se cambió en ambos lados; %2 tiene la edición más reciente y prevaleció</translation>
        </message>
        <message>
            <source>%1 was changed on both sides; the opt-out in %2 won</source>
            <translation>%1 se cambió en ambos lados; prevaleció la exclusión voluntaria de %2</translation>
        </message>
        <message>
            <source>%1 was changed on both sides; %2 won</source>
            <translation>%1 se cambió en ambos lados; prevaleció %2</translation>
        </message>
        <message>
            <source>%1 was blank in %3 and took the value of %2</source>
            <translation>%1 estaba en blanco en %3 y tomó el valor de %2</translation>
        </message>
        <message>
            <source>%1 was blank in %3 and was filled again from %2: a blank does not replace a value</source>
            <translation>%1 estaba en blanco en %3 y se rellenó de nuevo desde %2: un vacío no sustituye un valor</translation>
        </message>
        <message>
            <source>%1 was set in %2 and is now set in %3</source>
            <translation>%1 se había definido en %2 y ahora está definido en %3</translation>
        </message>
        <message>
            <source>%1 got back in %3 the marketer's value that a write had overwritten</source>
            <translation>%1 recuperó en %3 el valor de marketing que una escritura había sobrescrito</translation>
        </message>
        <message>
            <source>%1 was cleared in %3, which follows %2</source>
            <translation>%1 se borró en %3, que sigue a %2</translation>
        </message>
        <message>
            <source>%1 in %3 follows %2</source>
            <translation>%1 en %3 sigue a %2</translation>
        </message>
        <message>
            <source>The owner was changed by Sync Person to SFDC</source>
            <translation>«Sincronizar persona con SFDC» cambió el propietario</translation>
        </message>
        <message>
            <source>%1 in %3 has its old value again</source>
            <translation>%1 en %3 tiene de nuevo su valor anterior</translation>
        </message>
        <message>
            <source>%1 was cleared in %2</source>
            <translation>%1 se borró en %2</translation>
        </message>
        <message>
            <source>%1 was changed in %2</source>
            <translation>%1 se cambió en %2</translation>
        </message>
        <message>
            <source>The person was created in Marketo</source>
            <translation>La persona se creó en Marketo</translation>
        </message>
        <message>
            <source>The lead was created in Salesforce</source>
            <translation>El lead se creó en Salesforce</translation>
        </message>
        <message>
            <source>The lead was created in Salesforce, owned by %1</source>
            <translation>El lead se creó en Salesforce; propietario: %1</translation>
        </message>
        <message>
            <source>The person was updated in Marketo</source>
            <translation>La persona se actualizó en Marketo</translation>
        </message>
        <message>
            <source>The record was updated in Salesforce</source>
            <translation>El registro se actualizó en Salesforce</translation>
        </message>
        <message>
            <source>Person and record were linked</source>
            <translation>La persona y el registro se vincularon</translation>
        </message>
        <message>
            <source>The person was linked to another record</source>
            <translation>La persona se vinculó a otro registro</translation>
        </message>
        <message>
            <source>The lead was converted; the person now belongs to the contact</source>
            <translation>El lead se convirtió; la persona pertenece ahora al contacto</translation>
        </message>
        <message>
            <source>The person was merged into another one</source>
            <translation>La persona se fusionó con otra</translation>
        </message>
        <message>
            <source>The record was deleted in Salesforce</source>
            <translation>El registro se eliminó en Salesforce</translation>
        </message>
        <message>
            <source>The record was deleted in Salesforce; the person is kept</source>
            <translation>El registro se eliminó en Salesforce; la persona se conserva</translation>
        </message>
        <message>
            <source>The person was deleted in Marketo</source>
            <translation>La persona se eliminó en Marketo</translation>
        </message>
        <message>
            <source>The person was deleted in Marketo; the record is kept</source>
            <translation>La persona se eliminó en Marketo; el registro se conserva</translation>
        </message>
        <message>
            <source>The record was restored in Salesforce and is linked again</source>
            <translation>El registro se restauró en Salesforce y vuelve a estar vinculado</translation>
        </message>
        <message>
            <source>Not synced for the moment</source>
            <translation>No se sincroniza por el momento</translation>
        </message>
        <message>
            <source>Synced again</source>
            <translation>Se sincroniza de nuevo</translation>
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
            <translation>Persona nueva</translation>
        </message>
        <message>
            <source>Link Person</source>
            <translation>Vincular persona</translation>
        </message>
        <message>
            <source>Relink Person</source>
            <translation>Volver a vincular persona</translation>
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
            <translation>Restaurar lead</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflicto</translation>
        </message>
        <message>
            <source>Sync Failed</source>
            <translation>Sincronización con error</translation>
        </message>
        <message>
            <source>Sync Skipped</source>
            <translation>Sincronización omitida</translation>
        </message>
        <message>
            <source>Sync Suspended</source>
            <translation>Sincronización suspendida</translation>
        </message>
        <message>
            <source>Sync Resumed</source>
            <translation>Sincronización reanudada</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Settings Changed</source>
            <translation>Ajustes cambiados</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>Correcto</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Con error</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Omitido</translation>
        </message>
        <message>
            <source>Both sides hold the same</source>
            <translation>Ambos lados tienen lo mismo</translation>
        </message>
        <message>
            <source>A difference both sides agreed on</source>
            <translation>Una diferencia en la que ambos lados coincidieron</translation>
        </message>
        <message>
            <source>Changed in Marketo</source>
            <translation>Cambiado en Marketo</translation>
        </message>
        <message>
            <source>Changed in Salesforce</source>
            <translation>Cambiado en Salesforce</translation>
        </message>
        <message>
            <source>The blank side was filled</source>
            <translation>Se rellenó el lado en blanco</translation>
        </message>
        <message>
            <source>A blank does not replace a value</source>
            <translation>Un vacío no sustituye un valor</translation>
        </message>
        <message>
            <source>Marketo won the conflict</source>
            <translation>Marketo prevaleció en el conflicto</translation>
        </message>
        <message>
            <source>Salesforce won the conflict</source>
            <translation>Salesforce prevaleció en el conflicto</translation>
        </message>
        <message>
            <source>The newest edit won the conflict</source>
            <translation>La edición más reciente prevaleció en el conflicto</translation>
        </message>
        <message>
            <source>The opt-out won the conflict</source>
            <translation>La exclusión voluntaria prevaleció en el conflicto</translation>
        </message>
        <message>
            <source>One way: the target follows the source</source>
            <translation>Sentido único: el destino sigue al origen</translation>
        </message>
        <message>
            <source>A marketer's edit that a write had overwritten was put back</source>
            <translation>Se restituyó una edición de marketing que una escritura había sobrescrito</translation>
        </message>
        <message>
            <source>Created with it</source>
            <translation>Creado con el registro</translation>
        </message>
        <message>
            <source>Link between both systems</source>
            <translation>Vínculo entre ambos sistemas</translation>
        </message>
        <message>
            <source>Restored by an undo</source>
            <translation>Restaurado al deshacer</translation>
        </message>
        <message>
            <source>Owner chosen by the push</source>
            <translation>Propietario elegido en el envío</translation>
        </message>
        <message>
            <source>A box ticked on one side stays ticked</source>
            <translation>Una casilla marcada en un lado sigue marcada</translation>
        </message>
        <message>
            <source>Nothing to do: it is tried again by itself.</source>
            <translation>No hay nada que hacer: se reintenta automáticamente.</translation>
        </message>
        <message>
            <source>Please report this with the text below: it should not happen.</source>
            <translation>Comunique este error con el texto de abajo: no debería ocurrir.</translation>
        </message>
        <message>
            <source>Marketo had an internal error</source>
            <translation>Marketo tuvo un error interno</translation>
        </message>
        <message>
            <source>Marketo could not be reached behind its gateway</source>
            <translation>No se pudo acceder a Marketo detrás de su puerta de enlace</translation>
        </message>
        <message>
            <source>Merge them in Marketo, which tells what stands in the way.</source>
            <translation>Combínelas en Marketo, que indica qué lo impide.</translation>
        </message>
        <message>
            <source>Ask a Marketo admin to remove one under Custom Activities, or switch the activities off.</source>
            <translation>Pida a un administrador de Marketo que elimine una en Actividades personalizadas o desactive las actividades.</translation>
        </message>
        <message>
            <source>Marketo refuses the client id or secret</source>
            <translation>Marketo rechaza el id de cliente o el secreto</translation>
        </message>
        <message>
            <source>Check both in the custom service (Admin &gt; LaunchPoint) and connect again.</source>
            <translation>Compruebe ambos en el servicio personalizado (Admin &gt; LaunchPoint) y vuelva a conectar.</translation>
        </message>
        <message>
            <source>Marketo no longer knows up to where its changes have been read</source>
            <translation>Marketo ya no sabe hasta dónde se han leído sus cambios</translation>
        </message>
        <message>
            <source>Marketo could not make an export</source>
            <translation>Marketo no pudo crear una exportación</translation>
        </message>
        <message>
            <source>Marketo was to be searched without a field</source>
            <translation>Se iba a buscar en Marketo sin un campo</translation>
        </message>
        <message>
            <source>Marketo cannot merge these people</source>
            <translation>Marketo no puede combinar estas personas</translation>
        </message>
        <message>
            <source>Marketo has no room for another activity type</source>
            <translation>En Marketo no cabe otro tipo de actividad</translation>
        </message>
        <message>
            <source>Marketo has no room for another field of an activity</source>
            <translation>En Marketo no cabe otro campo de una actividad</translation>
        </message>
        <message>
            <source>An activity is too large for Marketo</source>
            <translation>Una actividad es demasiado grande para Marketo</translation>
        </message>
        <message>
            <source>Marketo got no access token</source>
            <translation>Marketo no recibió ningún token de acceso</translation>
        </message>
        <message>
            <source>Marketo does not accept the access token</source>
            <translation>Marketo no acepta el token de acceso</translation>
        </message>
        <message>
            <source>Reconnect Marketo: check client id and secret of the custom service.</source>
            <translation>Vuelva a conectar Marketo: compruebe el id. y el secreto de cliente del servicio personalizado.</translation>
        </message>
        <message>
            <source>The Marketo access token has expired</source>
            <translation>El token de acceso de Marketo ha caducado</translation>
        </message>
        <message>
            <source>Marketo denies access</source>
            <translation>Marketo deniega el acceso</translation>
        </message>
        <message>
            <source>Ask a Marketo admin to give the API user's role read-write access to persons and to activities, and to check the list of allowed IP addresses.</source>
            <translation>Pida a un administrador de Marketo que dé al rol del usuario de la API acceso de lectura y escritura a personas y actividades, y que revise la lista de direcciones IP permitidas.</translation>
        </message>
        <message>
            <source>Marketo needed too long</source>
            <translation>Marketo tardó demasiado</translation>
        </message>
        <message>
            <source>Marketo does not know this kind of request</source>
            <translation>Marketo no conoce este tipo de solicitud</translation>
        </message>
        <message>
            <source>Too many calls to Marketo within 20 seconds</source>
            <translation>Demasiadas llamadas a Marketo en 20 segundos</translation>
        </message>
        <message>
            <source>Marketo's daily API quota is used up</source>
            <translation>La cuota diaria de la API de Marketo está agotada</translation>
        </message>
        <message>
            <source>Nothing is lost: the sync resumes after midnight, US Central time.</source>
            <translation>No se pierde nada: la sincronización se reanuda después de medianoche, hora central de EE. UU.</translation>
        </message>
        <message>
            <source>Marketo's API is unavailable at the moment</source>
            <translation>La API de Marketo no está disponible en este momento</translation>
        </message>
        <message>
            <source>Marketo could not read the request</source>
            <translation>Marketo no pudo leer la solicitud</translation>
        </message>
        <message>
            <source>Marketo does not know this address</source>
            <translation>Marketo no conoce esta dirección</translation>
        </message>
        <message>
            <source>Check the REST address of the connection.</source>
            <translation>Compruebe la dirección REST de la conexión.</translation>
        </message>
        <message>
            <source>Marketo had a system error</source>
            <translation>Marketo tuvo un error de sistema</translation>
        </message>
        <message>
            <source>Marketo does not accept the content type</source>
            <translation>Marketo no acepta el tipo de contenido</translation>
        </message>
        <message>
            <source>Marketo could not read the upload</source>
            <translation>Marketo no pudo leer lo cargado</translation>
        </message>
        <message>
            <source>Marketo does not find this subscription</source>
            <translation>Marketo no encuentra esta suscripción</translation>
        </message>
        <message>
            <source>Usually this passes; if it stays, check the REST address of the connection.</source>
            <translation>Normalmente es pasajero; si persiste, compruebe la dirección REST de la conexión.</translation>
        </message>
        <message>
            <source>Too many calls to Marketo at once</source>
            <translation>Demasiadas llamadas simultáneas a Marketo</translation>
        </message>
        <message>
            <source>This Marketo subscription cannot do that</source>
            <translation>Esta suscripción de Marketo no puede hacer eso</translation>
        </message>
        <message>
            <source>Ask a Marketo admin which edition is in use.</source>
            <translation>Pregunte a un administrador de Marketo qué edición se usa.</translation>
        </message>
        <message>
            <source>Marketo found nothing</source>
            <translation>Marketo no encontró nada</translation>
        </message>
        <message>
            <source>This feature is not enabled in Marketo</source>
            <translation>Esta función no está habilitada en Marketo</translation>
        </message>
        <message>
            <source>Ask Adobe to enable it for this subscription.</source>
            <translation>Pida a Adobe que la habilite para esta suscripción.</translation>
        </message>
        <message>
            <source>A business rule of Marketo refused the change</source>
            <translation>Una regla de negocio de Marketo rechazó el cambio</translation>
        </message>
        <message>
            <source>Change the person so that it meets the rule; it is then tried again.</source>
            <translation>Cambie la persona para que cumpla la regla; entonces se reintenta.</translation>
        </message>
        <message>
            <source>Marketo had a passing error</source>
            <translation>Marketo tuvo un error pasajero</translation>
        </message>
        <message>
            <source>Marketo could not lock the person</source>
            <translation>Marketo no pudo bloquear la persona</translation>
        </message>
        <message>
            <source>A value has the wrong type for Marketo</source>
            <translation>Un valor es de tipo incorrecto para Marketo</translation>
        </message>
        <message>
            <source>The value of %1 has the wrong type for Marketo</source>
            <translation>El valor de %1 es de tipo incorrecto para Marketo</translation>
        </message>
        <message>
            <source>Map the field to a Marketo field of the same type.</source>
            <translation>Mapee el campo a un campo de Marketo del mismo tipo.</translation>
        </message>
        <message>
            <source>A value that Marketo requires is missing</source>
            <translation>Falta un valor que Marketo exige</translation>
        </message>
        <message>
            <source>Fill the field named below.</source>
            <translation>Rellene el campo que se indica abajo.</translation>
        </message>
        <message>
            <source>Marketo does not accept a value</source>
            <translation>Marketo no acepta un valor</translation>
        </message>
        <message>
            <source>Marketo does not accept the value of %1</source>
            <translation>Marketo no acepta el valor de %1</translation>
        </message>
        <message>
            <source>Correct the value in Salesforce: the text below says what is wrong with it.</source>
            <translation>Corrija el valor en Salesforce: el texto de abajo dice qué tiene de malo.</translation>
        </message>
        <message>
            <source>The person no longer exists in Marketo</source>
            <translation>La persona ya no existe en Marketo</translation>
        </message>
        <message>
            <source>It was deleted or merged: it is looked up again at the next sync.</source>
            <translation>Se eliminó o se fusionó: se vuelve a buscar en la próxima sincronización.</translation>
        </message>
        <message>
            <source>The person already exists in Marketo</source>
            <translation>La persona ya existe en Marketo</translation>
        </message>
        <message>
            <source>Nothing to do: it is looked up and linked at the next sync.</source>
            <translation>No hay nada que hacer: se busca y se vincula en la próxima sincronización.</translation>
        </message>
        <message>
            <source>Marketo does not know a field</source>
            <translation>Marketo no conoce un campo</translation>
        </message>
        <message>
            <source>Marketo does not know the field %1</source>
            <translation>Marketo no conoce el campo %1</translation>
        </message>
        <message>
            <source>Choose another Marketo field under Fields, or create it in Marketo.</source>
            <translation>Elija otro campo de Marketo en Campos, o créelo en Marketo.</translation>
        </message>
        <message>
            <source>Several people in Marketo match</source>
            <translation>Coinciden varias personas en Marketo</translation>
        </message>
        <message>
            <source>Merge the duplicates in Marketo, or link the right person by hand.</source>
            <translation>Fusione los duplicados en Marketo, o vincule a mano la persona correcta.</translation>
        </message>
        <message>
            <source>The API user may not use this partition of Marketo</source>
            <translation>El usuario de la API no puede usar esta partición de Marketo</translation>
        </message>
        <message>
            <source>Ask a Marketo admin for access to the partition, or change marketo.partition.</source>
            <translation>Pida a un administrador de Marketo acceso a la partición, o cambie marketo.partition.</translation>
        </message>
        <message>
            <source>Marketo wants a partition to be named</source>
            <translation>Marketo exige que se indique una partición</translation>
        </message>
        <message>
            <source>Set marketo.partition.</source>
            <translation>Defina marketo.partition.</translation>
        </message>
        <message>
            <source>Marketo does not let the partition be changed</source>
            <translation>Marketo no permite cambiar la partición</translation>
        </message>
        <message>
            <source>Move the person to the partition in Marketo.</source>
            <translation>Mueva la persona a la partición en Marketo.</translation>
        </message>
        <message>
            <source>Marketo cannot look people up by a field</source>
            <translation>Marketo no puede buscar personas por un campo</translation>
        </message>
        <message>
            <source>Marketo cannot look people up by %1</source>
            <translation>Marketo no puede buscar personas por %1</translation>
        </message>
        <message>
            <source>Run setup: the link field must be one that Marketo can search.</source>
            <translation>Ejecute setup: el campo de vínculo debe ser uno por el que Marketo pueda buscar.</translation>
        </message>
        <message>
            <source>Marketo does not find an object of this request</source>
            <translation>Marketo no encuentra un objeto de esta solicitud</translation>
        </message>
        <message>
            <source>Check the smart list and the partition in the settings.</source>
            <translation>Compruebe la lista inteligente y la partición en los ajustes.</translation>
        </message>
        <message>
            <source>Marketo could not create the person</source>
            <translation>Marketo no pudo crear la persona</translation>
        </message>
        <message>
            <source>Too many imports are running in Marketo</source>
            <translation>Hay demasiadas importaciones en curso en Marketo</translation>
        </message>
        <message>
            <source>Marketo's own Salesforce sync is switched on</source>
            <translation>La sincronización nativa de Marketo con Salesforce está activada</translation>
        </message>
        <message>
            <source>Two syncs must not write the same people: disable the native sync first, then set nativeSync.handedOver to true.</source>
            <translation>Dos sincronizaciones no deben escribir en las mismas personas: desactive antes la sincronización nativa y después defina nativeSync.handedOver como true.</translation>
        </message>
        <message>
            <source>An import is running in Marketo</source>
            <translation>Hay una importación en curso en Marketo</translation>
        </message>
        <message>
            <source>Marketo does not let company fields be changed here</source>
            <translation>Marketo no permite cambiar aquí los campos de empresa</translation>
        </message>
        <message>
            <source>A field of both ways goes to Salesforce only from now on, one that only goes to Marketo waits.</source>
            <translation>Un campo de ambos sentidos va desde ahora solo a Salesforce; uno que solo va a Marketo espera.</translation>
        </message>
        <message>
            <source>Marketo is using this person at the moment</source>
            <translation>Marketo está usando esta persona en este momento</translation>
        </message>
        <message>
            <source>Marketo's queue or export quota is full</source>
            <translation>La cola o la cuota de exportación de Marketo está llena</translation>
        </message>
        <message>
            <source>Marketo does not offer this export filter</source>
            <translation>Marketo no ofrece este filtro de exportación</translation>
        </message>
        <message>
            <source>Nothing to do: another way of reading is used.</source>
            <translation>No hay nada que hacer: se usa otra forma de leer.</translation>
        </message>
        <message>
            <source>The same person stood twice in one request</source>
            <translation>La misma persona figuraba dos veces en una solicitud</translation>
        </message>
        <message>
            <source>The merge in Salesforce failed</source>
            <translation>La fusión en Salesforce falló</translation>
        </message>
        <message>
            <source>Merge the two records in Salesforce by hand.</source>
            <translation>Fusione a mano los dos registros en Salesforce.</translation>
        </message>
        <message>
            <source>Too many people in one merge</source>
            <translation>Demasiadas personas en una fusión</translation>
        </message>
        <message>
            <source>Merge at most 25 people at a time.</source>
            <translation>Fusione como máximo 25 personas a la vez.</translation>
        </message>
        <message>
            <source>Check the address of the connection and the network.</source>
            <translation>Compruebe la dirección de la conexión y la red.</translation>
        </message>
        <message>
            <source>Check who owns the workspace's folder and whether the disk is writable.</source>
            <translation>Compruebe a quién pertenece la carpeta del espacio de trabajo y si se puede escribir en el disco.</translation>
        </message>
        <message>
            <source>Restart Lockstep; if it stays, restore the last backup of the workspace.</source>
            <translation>Reinicie Lockstep; si persiste, restaure la última copia de seguridad del espacio de trabajo.</translation>
        </message>
        <message>
            <source>There is no such setting</source>
            <translation>No existe tal ajuste</translation>
        </message>
        <message>
            <source>There is no setting “%1”; there are: %2</source>
            <translation>No existe el ajuste «%1»; existen: %2</translation>
        </message>
        <message>
            <source>There is no setting “%1”</source>
            <translation>No existe el ajuste «%1»</translation>
        </message>
        <message>
            <source>lockstepctl config list shows all of them.</source>
            <translation>lockstepctl config list los muestra todos.</translation>
        </message>
        <message>
            <source>The value is not allowed for this setting</source>
            <translation>El valor no está permitido para este ajuste</translation>
        </message>
        <message>
            <source>%1 cannot be “%2”; allowed: %3</source>
            <translation>%1 no puede ser «%2»; permitido: %3</translation>
        </message>
        <message>
            <source>This setting may not be empty</source>
            <translation>Este ajuste no puede estar vacío</translation>
        </message>
        <message>
            <source>There is no such operator</source>
            <translation>No existe tal operador</translation>
        </message>
        <message>
            <source>There is no operator “%1”; allowed: %2</source>
            <translation>No existe el operador «%1»; permitidos: %2</translation>
        </message>
        <message>
            <source>A condition names a field that does not exist</source>
            <translation>Una condición nombra un campo que no existe</translation>
        </message>
        <message>
            <source>There is no field “%1” in %2, or the API user cannot see it</source>
            <translation>No existe el campo «%1» en %2, o el usuario de la API no puede verlo</translation>
        </message>
        <message>
            <source>Conditions take API names: lockstepctl fields list --all shows them.</source>
            <translation>Las condiciones usan nombres de API: lockstepctl fields list --all los muestra.</translation>
        </message>
        <message>
            <source>There is no such field to sync</source>
            <translation>No existe tal campo para sincronizar</translation>
        </message>
        <message>
            <source>There is no field %1 to sync</source>
            <translation>No existe el campo %1 para sincronizar</translation>
        </message>
        <message>
            <source>Check the spelling: lockstepctl fields list --all shows every field the sync user can see.</source>
            <translation>Compruebe la ortografía: lockstepctl fields list --all muestra todos los campos que el usuario de sincronización puede ver.</translation>
        </message>
        <message>
            <source>A field is not visible to the sync user</source>
            <translation>Un campo no es visible para el usuario de sincronización</translation>
        </message>
        <message>
            <source>%1 is not visible to the sync user</source>
            <translation>%1 no es visible para el usuario de sincronización</translation>
        </message>
        <message>
            <source>Its values are kept. Ask a Salesforce admin to make the field visible, or switch it off.</source>
            <translation>Sus valores se conservan. Pida a un administrador de Salesforce que haga visible el campo, o desactívelo.</translation>
        </message>
        <message>
            <source>A field is visible again</source>
            <translation>Un campo vuelve a ser visible</translation>
        </message>
        <message>
            <source>%1 is visible again</source>
            <translation>%1 vuelve a ser visible</translation>
        </message>
        <message>
            <source>Marketo does not let the smart list be exported</source>
            <translation>Marketo no permite exportar la lista inteligente</translation>
        </message>
        <message>
            <source>Changes are synced meanwhile. Who is on the list is read as soon as it can be exported: it is tried again every hour.</source>
            <translation>Los cambios se sincronizan mientras tanto. Las personas de la lista se leen en cuanto se puede exportar: se intenta de nuevo cada hora.</translation>
        </message>
        <message>
            <source>The field has no Marketo field</source>
            <translation>El campo no tiene campo de Marketo</translation>
        </message>
        <message>
            <source>%1 has no Marketo field</source>
            <translation>%1 no tiene campo de Marketo</translation>
        </message>
        <message>
            <source>Choose one under Fields, or with: lockstepctl fields set %1 --marketo NAME</source>
            <translation>Elija uno en Campos, o con: lockstepctl fields set %1 --marketo NAME</translation>
        </message>
        <message>
            <source>Marketo does not show the mapped field</source>
            <translation>Marketo no muestra el campo mapeado</translation>
        </message>
        <message>
            <source>Marketo has no field “%1”, or hides it</source>
            <translation>Marketo no tiene el campo «%1», o lo oculta</translation>
        </message>
        <message>
            <source>Choose another Marketo field, or create it in Marketo.</source>
            <translation>Elija otro campo de Marketo, o créelo en Marketo.</translation>
        </message>
        <message>
            <source>The Marketo field serves another field already</source>
            <translation>El campo de Marketo ya sirve a otro campo</translation>
        </message>
        <message>
            <source>The Marketo field “%1” already serves %2</source>
            <translation>El campo de Marketo «%1» ya sirve a %2</translation>
        </message>
        <message>
            <source>Choose another Marketo field, or switch the other field off first.</source>
            <translation>Elija otro campo de Marketo, o desactive antes el otro campo.</translation>
        </message>
        <message>
            <source>This Marketo field holds the link to Salesforce</source>
            <translation>Este campo de Marketo contiene el vínculo con Salesforce</translation>
        </message>
        <message>
            <source>The Marketo field “%1” holds the link to Salesforce</source>
            <translation>El campo de Marketo «%1» contiene el vínculo con Salesforce</translation>
        </message>
        <message>
            <source>Choose another Marketo field.</source>
            <translation>Elija otro campo de Marketo.</translation>
        </message>
        <message>
            <source>The field is read-only on both sides</source>
            <translation>El campo es de solo lectura en ambos lados</translation>
        </message>
        <message>
            <source>%1 is read-only in Salesforce, and %2 in Marketo</source>
            <translation>%1 es de solo lectura en Salesforce, y %2 en Marketo</translation>
        </message>
        <message>
            <source>Choose another Marketo field, or ask for edit access on one side.</source>
            <translation>Elija otro campo de Marketo, o pida acceso de edición en uno de los lados.</translation>
        </message>
        <message>
            <source>The field is read-only in Salesforce</source>
            <translation>El campo es de solo lectura en Salesforce</translation>
        </message>
        <message>
            <source>%1 is read-only in Salesforce</source>
            <translation>%1 es de solo lectura en Salesforce</translation>
        </message>
        <message>
            <source>Let it go to Marketo only, or ask a Salesforce admin for edit access.</source>
            <translation>Haga que vaya solo a Marketo, o pida a un administrador de Salesforce acceso de edición.</translation>
        </message>
        <message>
            <source>The field is read-only in Marketo</source>
            <translation>El campo es de solo lectura en Marketo</translation>
        </message>
        <message>
            <source>The Marketo field “%1” is read-only</source>
            <translation>El campo de Marketo «%1» es de solo lectura</translation>
        </message>
        <message>
            <source>Let it go to Salesforce only, or choose another Marketo field.</source>
            <translation>Haga que vaya solo a Salesforce, o elija otro campo de Marketo.</translation>
        </message>
        <message>
            <source>The two fields have different types</source>
            <translation>Los dos campos son de tipos distintos</translation>
        </message>
        <message>
            <source>%1 is of type %2, but “%3” in Marketo of type %4</source>
            <translation>%1 es de tipo %2, pero «%3» en Marketo es de tipo %4</translation>
        </message>
        <message>
            <source>Values that do not fit are held back with a reason; choose a field of the same type to avoid that.</source>
            <translation>Los valores que no encajan se retienen con un motivo; elija un campo del mismo tipo para evitarlo.</translation>
        </message>
        <message>
            <source>The fields of both systems have not been read yet</source>
            <translation>Los campos de ambos sistemas aún no se han leído</translation>
        </message>
        <message>
            <source>Connect both systems and run check or sync once.</source>
            <translation>Conecte ambos sistemas y ejecute check o sync una vez.</translation>
        </message>
        <message>
            <source>The picklist does not take this value</source>
            <translation>La lista de selección no admite este valor</translation>
        </message>
        <message>
            <source>The restricted picklist %1 does not take “%2”; allowed: %3</source>
            <translation>La lista de selección restringida %1 no admite «%2»; permitidos: %3</translation>
        </message>
        <message>
            <source>Values of this field cannot be mapped</source>
            <translation>Los valores de este campo no se pueden mapear</translation>
        </message>
        <message>
            <source>Values of %1 cannot be mapped: it is of type %2</source>
            <translation>Los valores de %1 no se pueden mapear: es de tipo %2</translation>
        </message>
        <message>
            <source>Only texts and picklists have values to map.</source>
            <translation>Solo los textos y las listas de selección tienen valores que mapear.</translation>
        </message>
        <message>
            <source>This value is not mapped</source>
            <translation>Este valor no está mapeado</translation>
        </message>
        <message>
            <source>“%2” of %1 is not mapped</source>
            <translation>«%2» de %1 no está mapeado</translation>
        </message>
        <message>
            <source>lockstepctl fields list shows the value maps of a field with --json.</source>
            <translation>lockstepctl fields list muestra los mapas de valores de un campo con --json.</translation>
        </message>
        <message>
            <source>This cannot be the name of a field</source>
            <translation>Esto no puede ser el nombre de un campo</translation>
        </message>
        <message>
            <source>“%1” cannot be the name of a field</source>
            <translation>«%1» no puede ser el nombre de un campo</translation>
        </message>
        <message>
            <source>Check the field names in the settings.</source>
            <translation>Compruebe los nombres de campo en los ajustes.</translation>
        </message>
        <message>
            <source>The workspace belongs to another Salesforce or Marketo</source>
            <translation>El espacio de trabajo pertenece a otro Salesforce o Marketo</translation>
        </message>
        <message>
            <source>The connection to %1 reaches %3, but this workspace was made with %2</source>
            <translation>La conexión con %1 llega a %3, pero este espacio de trabajo se creó con %2</translation>
        </message>
        <message>
            <source>Nothing is written. Connect to the former one again, or create a workspace of its own for this one.</source>
            <translation>No se escribe nada. Vuelva a conectar el anterior, o cree para este un espacio de trabajo propio.</translation>
        </message>
        <message>
            <source>The link fields do not exist yet</source>
            <translation>Los campos de vínculo aún no existen</translation>
        </message>
        <message>
            <source>The link fields do not exist yet, are hidden or may not be edited: %1</source>
            <translation>Los campos de enlace aún no existen, están ocultos o no se pueden editar: %1</translation>
        </message>
        <message>
            <source>Run setup: it creates them, or says what to ask an admin for.</source>
            <translation>Ejecute setup: los crea, o indica qué pedir a un administrador.</translation>
        </message>
        <message>
            <source>The sync user cannot see an object in Salesforce</source>
            <translation>El usuario de sincronización no puede ver un objeto en Salesforce</translation>
        </message>
        <message>
            <source>The sync user cannot see the object %1 in Salesforce</source>
            <translation>El usuario de sincronización no puede ver el objeto %1 en Salesforce</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin for read and edit access to leads and contacts.</source>
            <translation>Pida a un administrador de Salesforce acceso de lectura y edición a leads y contactos.</translation>
        </message>
        <message>
            <source>The sync user may not create and edit these records</source>
            <translation>El usuario de sincronización no puede crear y editar estos registros</translation>
        </message>
        <message>
            <source>The sync user may not create and edit %1 records</source>
            <translation>El usuario de sincronización no puede crear y editar registros de %1</translation>
        </message>
        <message>
            <source>Ask an admin for create and edit access to leads and contacts, or to people.</source>
            <translation>Pida a un administrador permiso para crear y editar leads y contactos, o personas.</translation>
        </message>
        <message>
            <source>This database is an old copy: nothing is written</source>
            <translation>Esta base de datos es una copia antigua: no se escribe nada</translation>
        </message>
        <message>
            <source>It knows nothing of the runs since. lockstepctl sync --preview lists what it would change; lockstepctl confirm lets it.</source>
            <translation>No conoce las ejecuciones posteriores. lockstepctl sync --preview muestra lo que cambiaría; lockstepctl confirm lo permite.</translation>
        </message>
        <message>
            <source>This database belongs to other systems: nothing is written</source>
            <translation>Esta base de datos pertenece a otros sistemas: no se escribe nada</translation>
        </message>
        <message>
            <source>This database belongs to %2, but the connection to %1 leads to %3</source>
            <translation>Esta base de datos pertenece a %2, pero la conexión con %1 lleva a %3</translation>
        </message>
        <message>
            <source>Make a new workspace for the other system, or look with lockstepctl sync --preview and let it write with lockstepctl confirm.</source>
            <translation>Cree un espacio de trabajo nuevo para el otro sistema, o mire con lockstepctl sync --preview y permita la escritura con lockstepctl confirm.</translation>
        </message>
        <message>
            <source>The database was lost and has been made anew</source>
            <translation>La base de datos se había perdido y se ha creado de nuevo</translation>
        </message>
        <message>
            <source>The database was damaged and has been set aside as %1; saved from it: %2 links and %3 field choices</source>
            <translation>La base de datos estaba dañada y se ha apartado como %1; recuperado de ella: %2 vínculos y %3 elecciones de campos</translation>
        </message>
        <message>
            <source>The log and what was open before are gone. Check the fields and the preview; lockstepctl confirm ends this notice and lets the conflict rules decide what differs.</source>
            <translation>El registro y lo que estaba pendiente se han perdido. Revise los campos y la vista previa; lockstepctl confirm quita este aviso y deja que las reglas de conflicto decidan lo que difiere.</translation>
        </message>
        <message>
            <source>The log and what was open before are gone. Check the page Fields, and what differs under Attention.</source>
            <translation>El registro y lo que estaba pendiente se han perdido. Revise la página Campos y, en Atención, lo que difiere.</translation>
        </message>
        <message>
            <source>Both sides differ, and the database that knew why is lost</source>
            <translation>Ambos lados difieren, y la base de datos que sabía por qué se ha perdido</translation>
        </message>
        <message>
            <source>%1 differs, and the database that knew why is lost</source>
            <translation>%1 difiere, y la base de datos que sabía por qué se ha perdido</translation>
        </message>
        <message>
            <source>Make both sides equal, or let the conflict rules decide for all of them: lockstepctl confirm, then sync.</source>
            <translation>Iguale ambos lados, o deje que las reglas de conflicto decidan por todos: lockstepctl confirm y después sync.</translation>
        </message>
        <message>
            <source>The daily backup could not be written</source>
            <translation>La copia de seguridad diaria no se pudo escribir</translation>
        </message>
        <message>
            <source>The daily backup could not be written: %1</source>
            <translation>La copia de seguridad diaria no se pudo escribir: %1</translation>
        </message>
        <message>
            <source>The daily backup was damaged and is gone again</source>
            <translation>La copia de seguridad diaria estaba dañada y se ha quitado</translation>
        </message>
        <message>
            <source>Check the disk; it is made again after the next run.</source>
            <translation>Compruebe el disco; se vuelve a hacer después de la próxima ejecución.</translation>
        </message>
        <message>
            <source>There is no such run</source>
            <translation>No existe tal ejecución</translation>
        </message>
        <message>
            <source>There is no run %1</source>
            <translation>No existe la ejecución %1</translation>
        </message>
        <message>
            <source>lockstepctl runs lists them; old ones are forgotten after retentionDays.</source>
            <translation>lockstepctl runs las muestra; las antiguas se olvidan después de retentionDays.</translation>
        </message>
        <message>
            <source>Changed by someone since</source>
            <translation>Alguien lo ha cambiado desde entonces</translation>
        </message>
        <message>
            <source>The record is not there any more</source>
            <translation>El registro ya no existe</translation>
        </message>
        <message>
            <source>The field is not kept in step any more</source>
            <translation>El campo ya no se mantiene sincronizado</translation>
        </message>
        <message>
            <source>Switch it on under Fields and undo the run again.</source>
            <translation>Actívelo en Campos y vuelva a deshacer la ejecución.</translation>
        </message>
        <message>
            <source>Could not be deleted, or it is not known yet</source>
            <translation>No se pudo eliminar, o aún no se sabe</translation>
        </message>
        <message>
            <source>The log of the undo says more; undo the run again to finish.</source>
            <translation>El registro de actividad de esta operación dice más; vuelva a deshacer la ejecución para terminar.</translation>
        </message>
        <message>
            <source>The record filter keeps the record from flowing</source>
            <translation>El filtro de registros impide que el registro fluya</translation>
        </message>
        <message>
            <source>It flows again by itself once it passes filter.lead or filter.contact.</source>
            <translation>Vuelve a fluir automáticamente en cuanto pasa filter.lead o filter.contact.</translation>
        </message>
        <message>
            <source>The record passes the record filter again</source>
            <translation>El registro vuelve a pasar el filtro de registros</translation>
        </message>
        <message>
            <source>What the run had created was deleted again</source>
            <translation>Se volvió a eliminar lo que la ejecución había creado</translation>
        </message>
        <message>
            <source>Someone edited the record in Salesforce meanwhile</source>
            <translation>Alguien editó entretanto el registro en Salesforce</translation>
        </message>
        <message>
            <source>Nothing to do: it is read and compared again.</source>
            <translation>No hay nada que hacer: se vuelve a leer y comparar.</translation>
        </message>
        <message>
            <source>Someone edited the record meanwhile</source>
            <translation>Alguien editó entretanto el registro</translation>
        </message>
        <message>
            <source>Loop: something changes the field in turns on both sides</source>
            <translation>Bucle: algo cambia el campo alternativamente en ambos lados</translation>
        </message>
        <message>
            <source>Loop: after each write of the sync something changes %1 again, on both sides in turns</source>
            <translation>Bucle: después de cada escritura de la sincronización, algo vuelve a cambiar %1, alternativamente en ambos lados</translation>
        </message>
        <message>
            <source>The field of this person is frozen. Stop one of the two automations, or let the field go one way only; then retry.</source>
            <translation>El campo de esta persona está congelado. Detenga una de las dos automatizaciones, o haga que el campo vaya en un solo sentido; después reinténtelo.</translation>
        </message>
        <message>
            <source>Two people, one record</source>
            <translation>Dos personas, un registro</translation>
        </message>
        <message>
            <source>Two people in Marketo (%1 and %2) belong to one Salesforce record, %3</source>
            <translation>Dos personas de Marketo (%1 y %2) pertenecen a un mismo registro de Salesforce, %3</translation>
        </message>
        <message>
            <source>Merge the two people in Marketo.</source>
            <translation>Fusione las dos personas en Marketo.</translation>
        </message>
        <message>
            <source>Two records, one person</source>
            <translation>Dos registros, una persona</translation>
        </message>
        <message>
            <source>Two Salesforce records (%1 and %2) belong to one person in Marketo, %3</source>
            <translation>Dos registros de Salesforce (%1 y %2) pertenecen a una misma persona de Marketo, %3</translation>
        </message>
        <message>
            <source>Merge the two records in Salesforce.</source>
            <translation>Fusione los dos registros en Salesforce.</translation>
        </message>
        <message>
            <source>Deleted in Salesforce</source>
            <translation>Eliminado en Salesforce</translation>
        </message>
        <message>
            <source>Restore the record from the recycle bin, or create a new lead: with Sync Person to SFDC, on the command line with push --yes.</source>
            <translation>Restaure el registro de la papelera de reciclaje, o cree un lead nuevo: con Sincronizar persona con SFDC o, en la línea de comandos, con push --yes.</translation>
        </message>
        <message>
            <source>Deleted in Marketo</source>
            <translation>Eliminado en Marketo</translation>
        </message>
        <message>
            <source>The record stays; its next edit in Salesforce creates the person again, unless recreate.inMarketo is off.</source>
            <translation>El registro se conserva; su próxima edición en Salesforce vuelve a crear la persona, salvo que recreate.inMarketo esté desactivado.</translation>
        </message>
        <message>
            <source>The system refused the record without a reason</source>
            <translation>El sistema rechazó el registro sin indicar un motivo</translation>
        </message>
        <message>
            <source>Edit the record by hand in that system: it usually says there what it wants.</source>
            <translation>Edite el registro a mano en ese sistema: allí suele decir qué exige.</translation>
        </message>
        <message>
            <source>Several people or records could belong together</source>
            <translation>Varias personas o registros podrían corresponderse</translation>
        </message>
        <message>
            <source>%2 people and %3 records have the e-mail address %1</source>
            <translation>%2 personas y %3 registros tienen la dirección de correo electrónico %1</translation>
        </message>
        <message>
            <source>Nothing is linked or created until you choose: merge the duplicates, or link the right ones.</source>
            <translation>No se vincula ni se crea nada hasta que usted elija: fusione los duplicados, o vincule los correctos.</translation>
        </message>
        <message>
            <source>It is not known yet whether the last write was carried out</source>
            <translation>Aún no se sabe si la última escritura se llevó a cabo</translation>
        </message>
        <message>
            <source>Nothing to do: it is looked up, and nothing is written twice meanwhile.</source>
            <translation>No hay nada que hacer: se comprueba, y entretanto no se escribe nada dos veces.</translation>
        </message>
        <message>
            <source>An earlier write of this person may still be carried out</source>
            <translation>Una escritura anterior de esta persona aún puede llevarse a cabo</translation>
        </message>
        <message>
            <source>An earlier write of person %1 may still be carried out, until %2</source>
            <translation>Una escritura anterior de la persona %1 aún puede llevarse a cabo, hasta %2</translation>
        </message>
        <message>
            <source>Try again after that time; nothing is lost meanwhile.</source>
            <translation>Vuelva a intentarlo después de esa hora; entretanto no se pierde nada.</translation>
        </message>
        <message>
            <source>The request was not carried out</source>
            <translation>La solicitud no se llevó a cabo</translation>
        </message>
        <message>
            <source>The request was not sent</source>
            <translation>La solicitud no se envió</translation>
        </message>
        <message>
            <source>A field may not be written and is suspended</source>
            <translation>Un campo no se puede escribir y está suspendido</translation>
        </message>
        <message>
            <source>The other fields are synced. Ask an admin for access to the field, or switch it off.</source>
            <translation>Los demás campos se sincronizan. Pida a un administrador acceso al campo, o desactívelo.</translation>
        </message>
        <message>
            <source>There is no such person</source>
            <translation>No existe tal persona</translation>
        </message>
        <message>
            <source>There is no person %1 in Marketo, or the sync has not seen it yet</source>
            <translation>No existe la persona %1 en Marketo, o la sincronización aún no la ha visto</translation>
        </message>
        <message>
            <source>Check the id; a new person is seen at the next sync.</source>
            <translation>Compruebe el id.; una persona nueva se ve en la próxima sincronización.</translation>
        </message>
        <message>
            <source>There is no such lead or contact</source>
            <translation>No existe tal lead o contacto</translation>
        </message>
        <message>
            <source>There is no lead or contact %1 in Salesforce, or the sync user cannot see it</source>
            <translation>No existe el lead o contacto %1 en Salesforce, o el usuario de sincronización no puede verlo</translation>
        </message>
        <message>
            <source>Check the id, and whether the record is shared with the sync user.</source>
            <translation>Compruebe el id., y si el registro está compartido con el usuario de sincronización.</translation>
        </message>
        <message>
            <source>There is no such group of failures</source>
            <translation>No existe tal grupo de errores</translation>
        </message>
        <message>
            <source>There is no group %1 of open failures, or all of it has been resolved</source>
            <translation>No existe el grupo %1 de errores abiertos, o ya está resuelto por completo</translation>
        </message>
        <message>
            <source>See what is open with: lockstepctl errors</source>
            <translation>Vea lo que está abierto con: lockstepctl errors</translation>
        </message>
        <message>
            <source>A contact cannot be given to a queue</source>
            <translation>Un contacto no se puede asignar a una cola</translation>
        </message>
        <message>
            <source>Person %1 is a contact, and a contact cannot be given to a queue</source>
            <translation>La persona %1 es un contacto, y un contacto no se puede asignar a una cola</translation>
        </message>
        <message>
            <source>Choose a user or auto instead: a queue would need a second, duplicate lead.</source>
            <translation>Elija en su lugar un usuario o auto: una cola exigiría un segundo lead, duplicado.</translation>
        </message>
        <message>
            <source>The sync user no longer sees this record</source>
            <translation>El usuario de sincronización ya no ve este registro</translation>
        </message>
        <message>
            <source>The sync user no longer sees the record %2 of person %1</source>
            <translation>El usuario de sincronización ya no ve el registro %2 de la persona %1</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to share the record with the sync user. Only with “View All Data” can the sync tell that a record was deleted for good.</source>
            <translation>Pida a un administrador de Salesforce que comparta el registro con el usuario de sincronización. Solo con «Ver todos los datos» puede la sincronización saber que un registro se eliminó definitivamente.</translation>
        </message>
        <message>
            <source>The API user no longer sees this person</source>
            <translation>El usuario de la API ya no ve a esta persona</translation>
        </message>
        <message>
            <source>Marketo no longer shows person %1 to the API user, and no deletion is known</source>
            <translation>Marketo ya no muestra la persona %1 al usuario de la API, y no consta ninguna eliminación</translation>
        </message>
        <message>
            <source>Ask a Marketo admin to give the API user access to the person's workspace.</source>
            <translation>Pida a un administrador de Marketo que dé al usuario de la API acceso al espacio de trabajo de la persona.</translation>
        </message>
        <message>
            <source>The share of today's API calls that the sync may use is used up</source>
            <translation>La parte de las llamadas de API de hoy que puede usar la sincronización está agotada</translation>
        </message>
        <message>
            <source>The sync has reached its share of today's API calls: %2 of %3 are used</source>
            <translation>La sincronización ha alcanzado su parte de las llamadas de API de hoy: se han usado %2 de %3</translation>
        </message>
        <message>
            <source>Nothing is lost: it resumes by itself. To allow more, raise quota.background or quota.push.</source>
            <translation>No se pierde nada: se reanuda automáticamente. Para permitir más, aumente quota.background o quota.push.</translation>
        </message>
        <message>
            <source>The server was not found</source>
            <translation>No se encontró el servidor</translation>
        </message>
        <message>
            <source>The server %1 was not found</source>
            <translation>No se encontró el servidor %1</translation>
        </message>
        <message>
            <source>Nothing answers at this address</source>
            <translation>Nada responde en esta dirección</translation>
        </message>
        <message>
            <source>Nothing answers at %1, port %2</source>
            <translation>Nada responde en %1, puerto %2</translation>
        </message>
        <message>
            <source>The server's certificate could not be verified</source>
            <translation>No se pudo verificar el certificado del servidor</translation>
        </message>
        <message>
            <source>The certificate of %1 could not be verified: %2</source>
            <translation>No se pudo verificar el certificado de %1: %2</translation>
        </message>
        <message>
            <source>Check the address; behind a company proxy, install its certificate in the system.</source>
            <translation>Compruebe la dirección; detrás de un proxy de empresa, instale su certificado en el sistema.</translation>
        </message>
        <message>
            <source>The network failed</source>
            <translation>La red falló</translation>
        </message>
        <message>
            <source>The network failed on the way to %1: %2</source>
            <translation>La red falló en el camino a %1: %2</translation>
        </message>
        <message>
            <source>The connection was cut before the answer came</source>
            <translation>La conexión se cortó antes de llegar la respuesta</translation>
        </message>
        <message>
            <source>%1 cut the connection before the answer came</source>
            <translation>%1 cortó la conexión antes de llegar la respuesta</translation>
        </message>
        <message>
            <source>No answer in time</source>
            <translation>Sin respuesta a tiempo</translation>
        </message>
        <message>
            <source>%1 did not answer within %2 seconds</source>
            <translation>%1 no respondió en %2 segundos</translation>
        </message>
        <message>
            <source>Salesforce gave up a bulk job</source>
            <translation>Salesforce abandonó un trabajo masivo</translation>
        </message>
        <message>
            <source>An answer ended in the middle</source>
            <translation>Una respuesta se interrumpió a la mitad</translation>
        </message>
        <message>
            <source>An answer of %1 ended in the middle</source>
            <translation>Una respuesta de %1 se interrumpió a la mitad</translation>
        </message>
        <message>
            <source>The server answered with something else than data</source>
            <translation>El servidor respondió con algo que no son datos</translation>
        </message>
        <message>
            <source>%1 answered with a web page or other text instead of data</source>
            <translation>%1 respondió con una página web u otro texto en lugar de datos</translation>
        </message>
        <message>
            <source>Check the address of the connection; a proxy or a maintenance page may be in the way.</source>
            <translation>Compruebe la dirección de la conexión; puede haber por medio un proxy o una página de mantenimiento.</translation>
        </message>
        <message>
            <source>The server's answer was not of the expected form</source>
            <translation>La respuesta del servidor no tenía la forma esperada</translation>
        </message>
        <message>
            <source>The answer of %1 was not of the expected form</source>
            <translation>La respuesta de %1 no tenía la forma esperada</translation>
        </message>
        <message>
            <source>Check that the address of the connection is that of the right system.</source>
            <translation>Compruebe que la dirección de la conexión es la del sistema correcto.</translation>
        </message>
        <message>
            <source>An answer was too large</source>
            <translation>Una respuesta era demasiado grande</translation>
        </message>
        <message>
            <source>An answer of %1 was larger than %2 MB</source>
            <translation>Una respuesta de %1 superaba los %2 MB</translation>
        </message>
        <message>
            <source>The server redirects to another address</source>
            <translation>El servidor redirige a otra dirección</translation>
        </message>
        <message>
            <source>%1 redirects to %2, which is not followed</source>
            <translation>%1 redirige a %2, y la redirección no se sigue</translation>
        </message>
        <message>
            <source>Enter the final address in the connection.</source>
            <translation>Introduzca la dirección final en la conexión.</translation>
        </message>
        <message>
            <source>No browser could be started</source>
            <translation>No se pudo iniciar ningún navegador</translation>
        </message>
        <message>
            <source>The access could not be taken back</source>
            <translation>No se pudo retirar el acceso</translation>
        </message>
        <message>
            <source>Do it in Salesforce, under “Connected Apps OAuth Usage”.</source>
            <translation>Retírelo en Salesforce, en «Connected Apps OAuth Usage».</translation>
        </message>
        <message>
            <source>Set a standard browser in the desktop's settings.</source>
            <translation>Defina un navegador predeterminado en los ajustes del escritorio.</translation>
        </message>
        <message>
            <source>This is not a web address</source>
            <translation>Esto no es una dirección web</translation>
        </message>
        <message>
            <source>“%1” is not a web address</source>
            <translation>«%1» no es una dirección web</translation>
        </message>
        <message>
            <source>Enter it as https://… with the host's name.</source>
            <translation>Introdúzcala como https://… con el nombre del host.</translation>
        </message>
        <message>
            <source>The connection is not complete</source>
            <translation>La conexión no está completa</translation>
        </message>
        <message>
            <source>Fill in every field of the form.</source>
            <translation>Rellene todos los campos del formulario.</translation>
        </message>
        <message>
            <source>The address is not encrypted</source>
            <translation>La dirección no está cifrada</translation>
        </message>
        <message>
            <source>Use https://; plain http:// is allowed only for this computer.</source>
            <translation>Use https://; http:// sin cifrar solo se permite para este equipo.</translation>
        </message>
        <message>
            <source>The server refused the request</source>
            <translation>El servidor rechazó la solicitud</translation>
        </message>
        <message>
            <source>%2 refused the request with HTTP status %1</source>
            <translation>%2 rechazó la solicitud con el estado HTTP %1</translation>
        </message>
        <message>
            <source>Check the address of the connection and the permissions of the API user.</source>
            <translation>Compruebe la dirección de la conexión y los permisos del usuario de la API.</translation>
        </message>
        <message>
            <source>The server is in trouble at the moment</source>
            <translation>El servidor tiene problemas en este momento</translation>
        </message>
        <message>
            <source>%2 is in trouble at the moment (HTTP status %1)</source>
            <translation>%2 tiene problemas en este momento (estado HTTP %1)</translation>
        </message>
        <message>
            <source>Too many long requests to Salesforce at once</source>
            <translation>Demasiadas solicitudes largas a Salesforce a la vez</translation>
        </message>
        <message>
            <source>Salesforce no longer offers this API version</source>
            <translation>Salesforce ya no ofrece esta versión de la API</translation>
        </message>
        <message>
            <source>Connect again with a newer --api-version.</source>
            <translation>Vuelva a conectar con un --api-version más reciente.</translation>
        </message>
        <message>
            <source>Salesforce does not offer the API version</source>
            <translation>Salesforce no ofrece la versión de la API</translation>
        </message>
        <message>
            <source>Salesforce does not offer API version %1, but %2</source>
            <translation>Salesforce no ofrece la versión %1 de la API, pero sí %2</translation>
        </message>
        <message>
            <source>Connect again with one of these as --api-version.</source>
            <translation>Vuelva a conectar con una de estas como --api-version.</translation>
        </message>
        <message>
            <source>A query is too long for Salesforce</source>
            <translation>Una consulta es demasiado larga para Salesforce</translation>
        </message>
        <message>
            <source>Switch off some of the fields.</source>
            <translation>Desactive algunos de los campos.</translation>
        </message>
        <message>
            <source>This way of signing in is not available</source>
            <translation>Esta forma de iniciar sesión no está disponible</translation>
        </message>
        <message>
            <source>The sign-in flow “%1” is not available</source>
            <translation>El flujo de inicio de sesión «%1» no está disponible</translation>
        </message>
        <message>
            <source>Connect Salesforce with --flow browser, client-credentials or jwt.</source>
            <translation>Conecte Salesforce con --flow browser, client-credentials o jwt.</translation>
        </message>
        <message>
            <source>Access was refused in the browser</source>
            <translation>El acceso se rechazó en el navegador</translation>
        </message>
        <message>
            <source>Connect again and press Allow, as the user the sync is to act as.</source>
            <translation>Vuelva a conectar y pulse Permitir, con el usuario con el que debe actuar la sincronización.</translation>
        </message>
        <message>
            <source>The answer from the browser was not meant for this sign-in</source>
            <translation>La respuesta del navegador no correspondía a este inicio de sesión</translation>
        </message>
        <message>
            <source>It was not used. Connect again; close older sign-in pages before.</source>
            <translation>No se ha usado. Vuelva a conectar; cierre antes las páginas de inicio de sesión anteriores.</translation>
        </message>
        <message>
            <source>No answer came from the browser in time</source>
            <translation>No llegó a tiempo ninguna respuesta del navegador</translation>
        </message>
        <message>
            <source>Connect again and answer the page within two minutes.</source>
            <translation>Vuelva a conectar y responda a la página en un plazo de dos minutos.</translation>
        </message>
        <message>
            <source>The ports for the browser's answer are in use</source>
            <translation>Los puertos para la respuesta del navegador están en uso</translation>
        </message>
        <message>
            <source>The ports for the browser's answer are in use: %1</source>
            <translation>Los puertos para la respuesta del navegador están en uso: %1</translation>
        </message>
        <message>
            <source>Close the program that uses them, or the other sign-in, and connect again.</source>
            <translation>Cierre el programa que los usa, o el otro inicio de sesión, y vuelva a conectar.</translation>
        </message>
        <message>
            <source>Another process is signing in to Salesforce</source>
            <translation>Otro proceso está iniciando sesión en Salesforce</translation>
        </message>
        <message>
            <source>Salesforce gave no lasting access</source>
            <translation>Salesforce no concedió acceso permanente</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to allow the app the scope refresh_token.</source>
            <translation>Pida a un administrador de Salesforce que permita a la aplicación el ámbito refresh_token.</translation>
        </message>
        <message>
            <source>The key file cannot be read</source>
            <translation>El archivo de clave no se puede leer</translation>
        </message>
        <message>
            <source>The key file %1 cannot be read</source>
            <translation>El archivo de clave %1 no se puede leer</translation>
        </message>
        <message>
            <source>Check the path given with --key-file and who may read it.</source>
            <translation>Compruebe la ruta indicada con --key-file y quién puede leerla.</translation>
        </message>
        <message>
            <source>The key file holds no usable RSA private key</source>
            <translation>El archivo de clave no contiene ninguna clave privada RSA utilizable</translation>
        </message>
        <message>
            <source>It must be a private RSA key in PEM form without a password: the one that belongs to the certificate of the app.</source>
            <translation>Debe ser una clave privada RSA en formato PEM sin contraseña: la que corresponde al certificado de la aplicación.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>Nothing is lost: the next sync continues here.</source>
            <translation>No se pierde nada: la próxima sincronización continúa aquí.</translation>
        </message>
        <message>
            <source>A secret is missing</source>
            <translation>Falta un secreto</translation>
        </message>
        <message>
            <source>The secret %1 is missing</source>
            <translation>Falta el secreto %1</translation>
        </message>
        <message>
            <source>Give it in the environment variable %1, as a systemd credential of that name ($CREDENTIALS_DIRECTORY/%1), or in the system keychain by connecting again.</source>
            <translation>Indíquelo en la variable de entorno %1, como credencial de systemd con ese nombre ($CREDENTIALS_DIRECTORY/%1), o en el llavero del sistema volviendo a conectar.</translation>
        </message>
        <message>
            <source>The system keychain does not hold this secret</source>
            <translation>El llavero del sistema no contiene este secreto</translation>
        </message>
        <message>
            <source>Connect again to store it.</source>
            <translation>Vuelva a conectar para guardarlo.</translation>
        </message>
        <message>
            <source>The system keychain cannot be used</source>
            <translation>El llavero del sistema no se puede usar</translation>
        </message>
        <message>
            <source>Unlock it, or give the secrets in the environment or as systemd credentials.</source>
            <translation>Desbloquéelo, o indique los secretos en el entorno o como credenciales de systemd.</translation>
        </message>
        <message>
            <source>There is a workspace already</source>
            <translation>Ya existe un espacio de trabajo</translation>
        </message>
        <message>
            <source>There is a workspace already in %1</source>
            <translation>Ya existe un espacio de trabajo en %1</translation>
        </message>
        <message>
            <source>Use it as it is, or choose another folder with --workspace.</source>
            <translation>Úselo tal como está, o elija otra carpeta con --workspace.</translation>
        </message>
        <message>
            <source>There is no workspace yet</source>
            <translation>Aún no existe un espacio de trabajo</translation>
        </message>
        <message>
            <source>There is no workspace in %1</source>
            <translation>No existe ningún espacio de trabajo en %1</translation>
        </message>
        <message>
            <source>Create it with: lockstepctl init, or name another one with --workspace.</source>
            <translation>Créelo con: lockstepctl init, o indique otro con --workspace.</translation>
        </message>
        <message>
            <source>The workspace is not connected to both systems</source>
            <translation>El espacio de trabajo no está conectado a ambos sistemas</translation>
        </message>
        <message>
            <source>Connect them with: lockstepctl connect salesforce …, lockstepctl connect marketo …</source>
            <translation>Conéctelos con: lockstepctl connect salesforce …, lockstepctl connect marketo …</translation>
        </message>
        <message>
            <source>The demo has not loaded its people yet</source>
            <translation>La demo aún no ha cargado sus personas</translation>
        </message>
        <message>
            <source>Sync once, then try again.</source>
            <translation>Sincronice una vez y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The demo could not make its edits</source>
            <translation>La demo no pudo hacer sus ediciones</translation>
        </message>
        <message>
            <source>Another program uses this workspace</source>
            <translation>Otro programa usa este espacio de trabajo</translation>
        </message>
        <message>
            <source>%1 (process %2) uses this workspace</source>
            <translation>%1 (proceso %2) usa este espacio de trabajo</translation>
        </message>
        <message>
            <source>Close it first, or make the change there.</source>
            <translation>Ciérrelo antes, o haga el cambio allí.</translation>
        </message>
        <message>
            <source>The program that was to carry this out has ended</source>
            <translation>El programa que debía llevarlo a cabo ha terminado</translation>
        </message>
        <message>
            <source>%1 was to carry this out and has ended before it said how it went</source>
            <translation>%1 debía llevarlo a cabo y ha terminado antes de comunicar el resultado</translation>
        </message>
        <message>
            <source>What was begun is looked up at the next sync and nothing is written twice; ask again.</source>
            <translation>Lo empezado se comprueba en la próxima sincronización y nada se escribe dos veces; vuelva a solicitarlo.</translation>
        </message>
        <message>
            <source>A file cannot be written</source>
            <translation>Un archivo no se puede escribir</translation>
        </message>
        <message>
            <source>%1 cannot be written</source>
            <translation>%1 no se puede escribir</translation>
        </message>
        <message>
            <source>A folder cannot be written</source>
            <translation>No se puede escribir en una carpeta</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written</source>
            <translation>No se puede escribir en la carpeta %1</translation>
        </message>
        <message>
            <source>The sandbox's port is in use</source>
            <translation>El puerto del sandbox está en uso</translation>
        </message>
        <message>
            <source>The sandbox cannot listen on port %1: another program uses it</source>
            <translation>El sandbox no puede escuchar en el puerto %1: otro programa lo usa</translation>
        </message>
        <message>
            <source>Choose another port, or none to get a free one.</source>
            <translation>Elija otro puerto, o ninguno para obtener uno libre.</translation>
        </message>
        <message>
            <source>The sandbox's state file cannot be read</source>
            <translation>El archivo de estado del sandbox no se puede leer</translation>
        </message>
        <message>
            <source>%1 is not a state file of the sandbox, or cannot be read</source>
            <translation>%1 no es un archivo de estado del sandbox, o no se puede leer</translation>
        </message>
        <message>
            <source>Choose another file with --state, or delete it to start anew.</source>
            <translation>Elija otro archivo con --state, o elimínelo para empezar de nuevo.</translation>
        </message>
        <message>
            <source>The sandbox's state file cannot be written</source>
            <translation>El archivo de estado del sandbox no se puede escribir</translation>
        </message>
        <message>
            <source>The sandbox's state file %1 cannot be written</source>
            <translation>El archivo de estado del sandbox %1 no se puede escribir</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>El disco está lleno</translation>
        </message>
        <message>
            <source>Free some space; nothing is lost and the sync goes on from here.</source>
            <translation>Libere espacio; no se pierde nada y la sincronización continúa desde aquí.</translation>
        </message>
        <message>
            <source>The database is in use</source>
            <translation>La base de datos está en uso</translation>
        </message>
        <message>
            <source>The database cannot be opened</source>
            <translation>La base de datos no se puede abrir</translation>
        </message>
        <message>
            <source>The database %1 cannot be opened</source>
            <translation>La base de datos %1 no se puede abrir</translation>
        </message>
        <message>
            <source>The database refused a contradictory entry</source>
            <translation>La base de datos rechazó una entrada contradictoria</translation>
        </message>
        <message>
            <source>Nothing was saved. Please report this with the text below: it should not happen.</source>
            <translation>No se guardó nada. Comunique este error con el texto de abajo: no debería ocurrir.</translation>
        </message>
        <message>
            <source>The database is damaged</source>
            <translation>La base de datos está dañada</translation>
        </message>
        <message>
            <source>A new one is built from both systems at the next start; the old file is kept.</source>
            <translation>En el próximo inicio se construye una nueva a partir de ambos sistemas; el archivo antiguo se conserva.</translation>
        </message>
        <message>
            <source>The database is from a newer version of Lockstep</source>
            <translation>La base de datos es de una versión más reciente de Lockstep</translation>
        </message>
        <message>
            <source>The database has version %1, this Lockstep knows only up to %2</source>
            <translation>La base de datos tiene la versión %1; este Lockstep solo conoce hasta la %2</translation>
        </message>
        <message>
            <source>Install the newer Lockstep; the file has not been touched.</source>
            <translation>Instale el Lockstep más reciente; el archivo no se ha tocado.</translation>
        </message>
        <message>
            <source>The database cannot work safely in this folder</source>
            <translation>La base de datos no puede funcionar con seguridad en esta carpeta</translation>
        </message>
        <message>
            <source>Put the workspace on a local disk, not on a network share.</source>
            <translation>Ponga el espacio de trabajo en un disco local, no en un recurso de red.</translation>
        </message>
        <message>
            <source>The database is read-only</source>
            <translation>La base de datos es de solo lectura</translation>
        </message>
        <message>
            <source>The disk reported an error</source>
            <translation>El disco informó de un error</translation>
        </message>
        <message>
            <source>Check the disk; nothing half-saved is left behind.</source>
            <translation>Compruebe el disco; no queda nada guardado a medias.</translation>
        </message>
        <message>
            <source>The database failed</source>
            <translation>La base de datos falló</translation>
        </message>
        <message>
            <source>A required field is empty</source>
            <translation>Un campo obligatorio está vacío</translation>
        </message>
        <message>
            <source>A required field is empty: %1</source>
            <translation>Un campo obligatorio está vacío: %1</translation>
        </message>
        <message>
            <source>Fill the field in Marketo or in Salesforce; the record is tried again by itself.</source>
            <translation>Rellene el campo en Marketo o en Salesforce; el registro se reintenta automáticamente.</translation>
        </message>
        <message>
            <source>A value is too long</source>
            <translation>Un valor es demasiado largo</translation>
        </message>
        <message>
            <source>Value too long: %1 takes %2 characters, this one has %3</source>
            <translation>Valor demasiado largo: %1 admite %2 caracteres y este tiene %3</translation>
        </message>
        <message>
            <source>Shorten the value on the other side; it is never cut short silently.</source>
            <translation>Acorte el valor en el otro lado; nunca se recorta sin avisar.</translation>
        </message>
        <message>
            <source>Value too long: %1 (%2)</source>
            <translation>Valor demasiado largo: %1 (%2)</translation>
        </message>
        <message>
            <source>Value too long: %1</source>
            <translation>Valor demasiado largo: %1</translation>
        </message>
        <message>
            <source>A value is not in a restricted picklist</source>
            <translation>Un valor no está en una lista de selección restringida</translation>
        </message>
        <message>
            <source>“%2” is not in the restricted picklist %1</source>
            <translation>«%2» no está en la lista de selección restringida %1</translation>
        </message>
        <message>
            <source>Use one of the picklist's values, map the value to one of them (lockstepctl fields map-value), or ask an admin to add this one.</source>
            <translation>Use uno de los valores de la lista de selección, mapee el valor a uno de ellos (lockstepctl fields map-value), o pida a un administrador que añada este.</translation>
        </message>
        <message>
            <source>The value is not in the restricted picklist %1</source>
            <translation>El valor no está en la lista de selección restringida %1</translation>
        </message>
        <message>
            <source>A value does not fit the type of its field</source>
            <translation>Un valor no encaja con el tipo de su campo</translation>
        </message>
        <message>
            <source>“%2” does not fit the type of the field %1</source>
            <translation>«%2» no encaja con el tipo del campo %1</translation>
        </message>
        <message>
            <source>Correct the value, or map the field to one of the same type.</source>
            <translation>Corrija el valor, o mapee el campo a uno del mismo tipo.</translation>
        </message>
        <message>
            <source>The value of %1 does not fit the type of the field</source>
            <translation>El valor de %1 no encaja con el tipo del campo</translation>
        </message>
        <message>
            <source>A validation rule in Salesforce refused the change</source>
            <translation>Una regla de validación de Salesforce rechazó el cambio</translation>
        </message>
        <message>
            <source>A validation rule in Salesforce refused the change of %1</source>
            <translation>Una regla de validación de Salesforce rechazó el cambio de %1</translation>
        </message>
        <message>
            <source>Change the record so that it meets the rule, then it is tried again; or ask a Salesforce admin to adapt the rule.</source>
            <translation>Cambie el registro para que cumpla la regla y se reintenta; o pida a un administrador de Salesforce que adapte la regla.</translation>
        </message>
        <message>
            <source>Salesforce does not accept the e-mail address</source>
            <translation>Salesforce no acepta la dirección de correo electrónico</translation>
        </message>
        <message>
            <source>Correct the e-mail address in Marketo or Salesforce.</source>
            <translation>Corrija la dirección de correo electrónico en Marketo o Salesforce.</translation>
        </message>
        <message>
            <source>A value does not fit the others of the record</source>
            <translation>Un valor no encaja con los demás del registro</translation>
        </message>
        <message>
            <source>The value of %1 does not fit the others of the record</source>
            <translation>El valor de %1 no encaja con los demás del registro</translation>
        </message>
        <message>
            <source>Check state and country: Salesforce may allow only its own list of them.</source>
            <translation>Compruebe el estado o provincia y el país: Salesforce puede permitir solo su propia lista.</translation>
        </message>
        <message>
            <source>A number is too large for Salesforce</source>
            <translation>Un número es demasiado grande para Salesforce</translation>
        </message>
        <message>
            <source>The number in %1 is too large for Salesforce</source>
            <translation>El número de %1 es demasiado grande para Salesforce</translation>
        </message>
        <message>
            <source>Correct the number in Marketo.</source>
            <translation>Corrija el número en Marketo.</translation>
        </message>
        <message>
            <source>Salesforce could not read a value</source>
            <translation>Salesforce no pudo leer un valor</translation>
        </message>
        <message>
            <source>Check that the mapped Marketo field has the type of the Salesforce field.</source>
            <translation>Compruebe que el campo de Marketo mapeado tiene el tipo del campo de Salesforce.</translation>
        </message>
        <message>
            <source>Too many values for a multi-select picklist</source>
            <translation>Demasiados valores para una lista de selección múltiple</translation>
        </message>
        <message>
            <source>Too many values for the multi-select picklist %1</source>
            <translation>Demasiados valores para la lista de selección múltiple %1</translation>
        </message>
        <message>
            <source>Remove values in Marketo: Salesforce takes at most 100.</source>
            <translation>Quite valores en Marketo: Salesforce admite como máximo 100.</translation>
        </message>
        <message>
            <source>A duplicate rule in Salesforce refused the record</source>
            <translation>Una regla de duplicados de Salesforce rechazó el registro</translation>
        </message>
        <message>
            <source>A duplicate rule in Salesforce refused the record; it looks like %1</source>
            <translation>Una regla de duplicados de Salesforce rechazó el registro; se parece a %1</translation>
        </message>
        <message>
            <source>Link the person to the record that exists, or merge the two in Salesforce.</source>
            <translation>Vincule la persona al registro existente, o fusione los dos en Salesforce.</translation>
        </message>
        <message>
            <source>Another Salesforce record already has this unique value</source>
            <translation>Otro registro de Salesforce ya tiene este valor único</translation>
        </message>
        <message>
            <source>Salesforce record %1 already has this unique value</source>
            <translation>El registro de Salesforce %1 ya tiene este valor único</translation>
        </message>
        <message>
            <source>Open that record: if it is the same person, link them; else correct the value.</source>
            <translation>Abra ese registro: si es la misma persona, vincúlelos; si no, corrija el valor.</translation>
        </message>
        <message>
            <source>Several Salesforce records carry the same external id</source>
            <translation>Varios registros de Salesforce llevan el mismo id. externo</translation>
        </message>
        <message>
            <source>Merge those records in Salesforce or clear the id on all but one.</source>
            <translation>Fusione esos registros en Salesforce o borre el id. en todos menos uno.</translation>
        </message>
        <message>
            <source>The record has been deleted in Salesforce</source>
            <translation>El registro se ha eliminado en Salesforce</translation>
        </message>
        <message>
            <source>Restore it from the recycle bin, or use Sync Person to SFDC to create it again.</source>
            <translation>Restáurelo de la papelera de reciclaje, o use Sincronizar persona con SFDC para volver a crearlo.</translation>
        </message>
        <message>
            <source>Salesforce does not show this record</source>
            <translation>Salesforce no muestra este registro</translation>
        </message>
        <message>
            <source>It was deleted for good or is no longer shared with the sync user: check the sharing.</source>
            <translation>Se eliminó definitivamente o ya no está compartido con el usuario de sincronización: compruebe con quién se comparte.</translation>
        </message>
        <message>
            <source>The lead has been converted</source>
            <translation>El lead se ha convertido</translation>
        </message>
        <message>
            <source>Nothing to do: the person is linked to the contact at the next sync.</source>
            <translation>No hay nada que hacer: la persona se vincula al contacto en la próxima sincronización.</translation>
        </message>
        <message>
            <source>The sync user may not write a field</source>
            <translation>El usuario de sincronización no puede escribir un campo</translation>
        </message>
        <message>
            <source>The sync user may not write %1</source>
            <translation>El usuario de sincronización no puede escribir %1</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin for edit access to the field, or switch it off under Fields.</source>
            <translation>Pida a un administrador de Salesforce acceso de edición al campo, o desactívelo en Campos.</translation>
        </message>
        <message>
            <source>Salesforce does not know a field, or hides it</source>
            <translation>Salesforce no conoce un campo, o lo oculta</translation>
        </message>
        <message>
            <source>Salesforce does not know %1, or hides it from the sync user</source>
            <translation>Salesforce no conoce %1, o lo oculta al usuario de sincronización</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to make the field visible, or switch it off under Fields.</source>
            <translation>Pida a un administrador de Salesforce que haga visible el campo, o desactívelo en Campos.</translation>
        </message>
        <message>
            <source>The sync user cannot see this object in Salesforce</source>
            <translation>El usuario de sincronización no puede ver este objeto en Salesforce</translation>
        </message>
        <message>
            <source>Salesforce could not read a query</source>
            <translation>Salesforce no pudo leer una consulta</translation>
        </message>
        <message>
            <source>Check the names of the link fields in the settings.</source>
            <translation>Compruebe los nombres de los campos de vínculo en los ajustes.</translation>
        </message>
        <message>
            <source>The sync user may not edit this record</source>
            <translation>El usuario de sincronización no puede editar este registro</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to share the record with the sync user for editing.</source>
            <translation>Pida a un administrador de Salesforce que comparta el registro con el usuario de sincronización para su edición.</translation>
        </message>
        <message>
            <source>The sync user may not use a record this one refers to</source>
            <translation>El usuario de sincronización no puede usar un registro al que este hace referencia</translation>
        </message>
        <message>
            <source>A contact cannot be given to this owner, or its account is not shared with the sync user: ask a Salesforce admin.</source>
            <translation>Un contacto no se puede asignar a este propietario, o su cuenta no está compartida con el usuario de sincronización: pregunte a un administrador de Salesforce.</translation>
        </message>
        <message>
            <source>The sync user lacks a permission in Salesforce</source>
            <translation>Al usuario de sincronización le falta un permiso en Salesforce</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin for the permission named below; then try again.</source>
            <translation>Pida a un administrador de Salesforce el permiso que se indica abajo; después vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>A record refers to something that does not exist</source>
            <translation>Un registro hace referencia a algo que no existe</translation>
        </message>
        <message>
            <source>Check the owner or account chosen for this record.</source>
            <translation>Compruebe el propietario o la cuenta elegidos para este registro.</translation>
        </message>
        <message>
            <source>A Salesforce id is not well formed</source>
            <translation>Un id. de Salesforce no está bien formado</translation>
        </message>
        <message>
            <source>Check the id that was typed: 15 or 18 letters and digits.</source>
            <translation>Compruebe el id. introducido: 15 o 18 letras y cifras.</translation>
        </message>
        <message>
            <source>The record's owner is inactive in Salesforce</source>
            <translation>El propietario del registro está inactivo en Salesforce</translation>
        </message>
        <message>
            <source>Give the record an active owner in Salesforce.</source>
            <translation>Dé al registro un propietario activo en Salesforce.</translation>
        </message>
        <message>
            <source>This user cannot own such a record</source>
            <translation>Este usuario no puede ser propietario de un registro así</translation>
        </message>
        <message>
            <source>Choose another owner.</source>
            <translation>Elija otro propietario.</translation>
        </message>
        <message>
            <source>The new owner may not read such records</source>
            <translation>El nuevo propietario no puede leer registros de este tipo</translation>
        </message>
        <message>
            <source>Choose another owner, or ask a Salesforce admin to give them read access.</source>
            <translation>Elija otro propietario, o pida a un administrador de Salesforce que le dé acceso de lectura.</translation>
        </message>
        <message>
            <source>The contact belongs to a person account</source>
            <translation>El contacto pertenece a una cuenta personal</translation>
        </message>
        <message>
            <source>Such contacts can only be edited through their account in Salesforce.</source>
            <translation>Estos contactos solo se pueden editar a través de su cuenta en Salesforce.</translation>
        </message>
        <message>
            <source>An automation in Salesforce failed on this record</source>
            <translation>Una automatización de Salesforce falló en este registro</translation>
        </message>
        <message>
            <source>Show the text below to a Salesforce admin: it names the trigger or flow.</source>
            <translation>Muestre el texto de abajo a un administrador de Salesforce: nombra el desencadenador o el flujo.</translation>
        </message>
        <message>
            <source>A flow in Salesforce failed on this record</source>
            <translation>Un flujo de Salesforce falló en este registro</translation>
        </message>
        <message>
            <source>Show the text below to a Salesforce admin: it names the flow.</source>
            <translation>Muestre el texto de abajo a un administrador de Salesforce: nombra el flujo.</translation>
        </message>
        <message>
            <source>A trigger in Salesforce failed on this record</source>
            <translation>Un desencadenador de Salesforce falló en este registro</translation>
        </message>
        <message>
            <source>Show the text below to a Salesforce admin: it names the trigger.</source>
            <translation>Muestre el texto de abajo a un administrador de Salesforce: nombra el desencadenador.</translation>
        </message>
        <message>
            <source>Someone else is saving this record right now</source>
            <translation>Otra persona está guardando este registro en este momento</translation>
        </message>
        <message>
            <source>The record is locked in Salesforce</source>
            <translation>El registro está bloqueado en Salesforce</translation>
        </message>
        <message>
            <source>It is probably in an approval process: it can be edited once that has ended.</source>
            <translation>Probablemente está en un proceso de aprobación: se puede editar cuando este termine.</translation>
        </message>
        <message>
            <source>Not saved because another record of the same request failed</source>
            <translation>No se guardó porque otro registro de la misma solicitud falló</translation>
        </message>
        <message>
            <source>Not processed because an earlier part of the request failed</source>
            <translation>No se procesó porque una parte anterior de la solicitud falló</translation>
        </message>
        <message>
            <source>Salesforce has no storage left</source>
            <translation>A Salesforce no le queda almacenamiento</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to free or buy storage; updates go on meanwhile.</source>
            <translation>Pida a un administrador de Salesforce que libere o compre almacenamiento; entretanto las actualizaciones continúan.</translation>
        </message>
        <message>
            <source>The Salesforce session has expired</source>
            <translation>La sesión de Salesforce ha caducado</translation>
        </message>
        <message>
            <source>Reconnect Salesforce.</source>
            <translation>Vuelva a conectar Salesforce.</translation>
        </message>
        <message>
            <source>Salesforce refused the sign-in</source>
            <translation>Salesforce rechazó el inicio de sesión</translation>
        </message>
        <message>
            <source>The Salesforce calls of the last 24 hours are used up</source>
            <translation>Las llamadas a Salesforce de las últimas 24 horas están agotadas</translation>
        </message>
        <message>
            <source>Nothing is lost: the sync resumes by itself. Lower quota.background if other applications need the calls.</source>
            <translation>No se pierde nada: la sincronización se reanuda automáticamente. Reduzca quota.background si otras aplicaciones necesitan las llamadas.</translation>
        </message>
        <message>
            <source>This Salesforce organisation has no API access</source>
            <translation>Esta organización de Salesforce no tiene acceso a la API</translation>
        </message>
        <message>
            <source>Ask Salesforce to enable the API (Enterprise Edition or an add-on is needed).</source>
            <translation>Pida a Salesforce que habilite la API (se necesita Enterprise Edition o un complemento).</translation>
        </message>
        <message>
            <source>The Salesforce API is switched off at the moment</source>
            <translation>La API de Salesforce está desactivada en este momento</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin for the permission API Enabled for the sync user.</source>
            <translation>Pida a un administrador de Salesforce el permiso «API activada» para el usuario de sincronización.</translation>
        </message>
        <message>
            <source>Salesforce forbids the sync user this request</source>
            <translation>Salesforce prohíbe esta solicitud al usuario de sincronización</translation>
        </message>
        <message>
            <source>Salesforce is too busy</source>
            <translation>Salesforce está demasiado ocupado</translation>
        </message>
        <message>
            <source>Salesforce had an internal error</source>
            <translation>Salesforce tuvo un error interno</translation>
        </message>
        <message>
            <source>It is tried again by itself; if it stays, give Salesforce support the ErrorId below.</source>
            <translation>Se reintenta automáticamente; si persiste, dé al servicio de asistencia de Salesforce el ErrorId de abajo.</translation>
        </message>
        <message>
            <source>A security policy of Salesforce could not be checked</source>
            <translation>No se pudo comprobar una política de seguridad de Salesforce</translation>
        </message>
        <message>
            <source>It is tried again by itself; if it stays, show this to a Salesforce admin.</source>
            <translation>Se reintenta automáticamente; si persiste, muestre esto a un administrador de Salesforce.</translation>
        </message>
        <message>
            <source>A query took Salesforce too long</source>
            <translation>Salesforce tardó demasiado en una consulta</translation>
        </message>
        <message>
            <source>Nothing to do: it is tried again with less at once.</source>
            <translation>No hay nada que hacer: se reintenta con menos a la vez.</translation>
        </message>
        <message>
            <source>Salesforce dropped a query half-way</source>
            <translation>Salesforce abandonó una consulta a la mitad</translation>
        </message>
        <message>
            <source>Nothing to do: it is asked again from the last page saved.</source>
            <translation>No hay nada que hacer: se vuelve a consultar desde la última página guardada.</translation>
        </message>
        <message>
            <source>Salesforce is under maintenance</source>
            <translation>Salesforce está en mantenimiento</translation>
        </message>
        <message>
            <source>Nothing to do: the sync goes on when it has ended.</source>
            <translation>No hay nada que hacer: la sincronización continúa cuando termine.</translation>
        </message>
        <message>
            <source>Sign in again. With client credentials: ask a Salesforce admin to enable the flow and to choose the user it runs as.</source>
            <translation>Vuelva a iniciar sesión. Con credenciales de cliente: pida a un administrador de Salesforce que habilite el flujo y elija el usuario con el que se ejecuta.</translation>
        </message>
        <message>
            <source>The client id or secret is wrong</source>
            <translation>El id. o el secreto de cliente es incorrecto</translation>
        </message>
        <message>
            <source>Check both and connect again.</source>
            <translation>Compruebe ambos y vuelva a conectar.</translation>
        </message>
        <message>
            <source>Check both and connect again. If you sign in in the browser: the app must not require a secret.</source>
            <translation>Compruebe ambos y vuelva a conectar. Si inicia sesión en el navegador: la aplicación no debe exigir un secreto.</translation>
        </message>
        <message>
            <source>The system does not offer this way of signing in</source>
            <translation>El sistema no ofrece esta forma de iniciar sesión</translation>
        </message>
        <message>
            <source>Ask an admin to enable the flow for the app, or choose another --flow.</source>
            <translation>Pida a un administrador que habilite el flujo para la aplicación, o elija otro --flow.</translation>
        </message>
        <message>
            <source>Salesforce could not read the request</source>
            <translation>Salesforce no pudo leer la solicitud</translation>
        </message>
        <message>
            <source>Salesforce does not know this client id</source>
            <translation>Salesforce no conoce este id. de cliente</translation>
        </message>
        <message>
            <source>Check the consumer key of the app; a new one needs up to ten minutes to work.</source>
            <translation>Compruebe la clave de consumidor de la aplicación; una nueva tarda hasta diez minutos en funcionar.</translation>
        </message>
        <message>
            <source>The sync user is not admitted to this app</source>
            <translation>El usuario de sincronización no está admitido en esta aplicación</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to pre-authorise the user's profile for the app.</source>
            <translation>Pida a un administrador de Salesforce que autorice previamente el perfil del usuario para la aplicación.</translation>
        </message>
        <message>
            <source>In sync</source>
            <translation>Sincronizado</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Not in Salesforce</source>
            <translation>No está en Salesforce</translation>
        </message>
        <message>
            <source>Not in Marketo</source>
            <translation>No está en Marketo</translation>
        </message>
        <message>
            <source>Filtered out (stale)</source>
            <translation>Filtrado (obsoleto)</translation>
        </message>
        <message>
            <source>Possible duplicate</source>
            <translation>Posible duplicado</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Congelado</translation>
        </message>
        <message>
            <source>Not connected yet</source>
            <translation>Aún no conectado</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>Connected, with problems</source>
            <translation>Conectado, con problemas</translation>
        </message>
        <message>
            <source>Reconnect</source>
            <translation>Volver a conectar</translation>
        </message>
        <message>
            <source>Paused: quota</source>
            <translation>En pausa: cuota</translation>
        </message>
        <message>
            <source>No calls left</source>
            <translation>Sin llamadas</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>Inaccesible</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sincronización</translation>
        </message>
        <message>
            <source>Full comparison</source>
            <translation>Comparación completa</translation>
        </message>
        <message>
            <source>Sync Person to SFDC</source>
            <translation>Sincronizar persona con SFDC</translation>
        </message>
        <message>
            <source>Chosen records</source>
            <translation>Registros elegidos</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Correcta</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrumpida</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>en blanco</translation>
        </message>
        <message>
            <source>%1 was changed on both sides: in Marketo %2, in Salesforce %3</source>
            <translation>%1 se cambió en ambos lados: en Marketo %2, en Salesforce %3</translation>
        </message>
        <message>
            <source>%1 differed when both sides first met: %2 in Marketo, %3 in Salesforce</source>
            <translation>%1 difería cuando ambos lados se encontraron por primera vez: %2 en Marketo, %3 en Salesforce</translation>
        </message>
        <message>
            <source>Until that is solved, nothing of the record is written to %1</source>
            <translation>Hasta que se resuelva, no se escribe nada del registro en %1</translation>
        </message>
        <message>
            <source>A write to %1</source>
            <translation>Una escritura en %1</translation>
        </message>
        <message>
            <source>A write of %2 to %1</source>
            <translation>Una escritura de %2 en %1</translation>
        </message>
        <message>
            <source>is planned and leaves with the next sync</source>
            <translation>está prevista y sale con la próxima sincronización</translation>
        </message>
        <message>
            <source>has left; its answer has not been read yet</source>
            <translation>ha salido; su respuesta aún no se ha leído</translation>
        </message>
        <message>
            <source>has left, and it is not known yet whether it was carried out; it is looked up, and nothing is written twice</source>
            <translation>ha salido, y aún no se sabe si se llevó a cabo; se comprueba, y nada se escribe dos veces</translation>
        </message>
        <message>
            <source>%1 (at the latest after %2)</source>
            <translation>%1 (a más tardar después de %2)</translation>
        </message>
        <message>
            <source>Person %1 was deleted or merged in Marketo; the log tells what happened to it</source>
            <translation>La persona %1 se eliminó o se fusionó en Marketo; el registro de actividad cuenta qué pasó con ella</translation>
        </message>
        <message>
            <source>Record %1 was deleted or merged in Salesforce; the log tells what happened to it</source>
            <translation>El registro %1 se eliminó o se fusionó en Salesforce; el registro de actividad cuenta qué pasó con él</translation>
        </message>
        <message>
            <source>Person %1 is gone from Marketo; its record belongs to person %2 now</source>
            <translation>La persona %1 ya no existe en Marketo; su registro pertenece ahora a la persona %2</translation>
        </message>
        <message>
            <source>Record %1 was converted or merged in Salesforce; its person belongs to record %2 now</source>
            <translation>El registro %1 se convirtió o se fusionó en Salesforce; su persona pertenece ahora al registro %2</translation>
        </message>
        <message>
            <source>Person and record are linked, and nothing is left to write</source>
            <translation>La persona y el registro están vinculados, y no queda nada que escribir</translation>
        </message>
        <message>
            <source>There is something to write or to look at: see the next sync</source>
            <translation>Hay algo que escribir o que mirar: vea la próxima sincronización</translation>
        </message>
        <message>
            <source>A write was refused and waits for somebody</source>
            <translation>Una escritura se rechazó y espera a que alguien intervenga</translation>
        </message>
        <message>
            <source>People born in Marketo are not created in Salesforce by themselves: use Sync Person to SFDC</source>
            <translation>Las personas nacidas en Marketo no se crean automáticamente en Salesforce: use Sincronizar persona con SFDC</translation>
        </message>
        <message>
            <source>The record was deleted in Salesforce; the person is kept and nothing is pushed</source>
            <translation>El registro se eliminó en Salesforce; la persona se conserva y no se envía nada</translation>
        </message>
        <message>
            <source>The person does not exist in Marketo (any more)</source>
            <translation>La persona no existe (o ya no existe) en Marketo</translation>
        </message>
        <message>
            <source>The sync user no longer sees the record; the person is untouched</source>
            <translation>El usuario de sincronización ya no ve el registro; la persona no se toca</translation>
        </message>
        <message>
            <source>The record no longer meets the record filter; the person stays as it was then</source>
            <translation>El registro ya no cumple el filtro de registros; la persona queda como estaba entonces</translation>
        </message>
        <message>
            <source>Several people or records could belong together; nothing is linked or created until you choose</source>
            <translation>Varias personas o registros podrían corresponderse; no se vincula ni se crea nada hasta que usted elija</translation>
        </message>
        <message>
            <source>Both systems keep rewriting a value of this person; the field is frozen until somebody looks</source>
            <translation>Ambos sistemas reescriben una y otra vez un valor de esta persona; el campo está congelado hasta que alguien lo revise</translation>
        </message>
        <message>
            <source>Both sides hold the same: %1</source>
            <translation>Ambos lados tienen lo mismo: %1</translation>
        </message>
        <message>
            <source>Marketo holds %1, Salesforce holds %2. %3</source>
            <translation>Marketo tiene %1, Salesforce tiene %2. %3</translation>
        </message>
        <message>
            <source>The next sync writes %1 to %2</source>
            <translation>La próxima sincronización escribe %1 en %2</translation>
        </message>
        <message>
            <source>%1 is switched off and not synced. Switch it on with: lockstepctl fields enable %1</source>
            <translation>%1 está desactivado y no se sincroniza. Actívelo con: lockstepctl fields enable %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
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
            <translation>Decisión</translation>
        </message>
        <message>
            <source>%1 in %3 has the value that was chosen</source>
            <translation>%1 tiene en %3 el valor elegido</translation>
        </message>
        <message>
            <source>Chosen by the user</source>
            <translation>Elegido por el usuario</translation>
        </message>
        <message>
            <source>Person and record are not linked</source>
            <translation>La persona y el registro no están vinculados</translation>
        </message>
        <message>
            <source>Person %1 is not linked to a record of that kind</source>
            <translation>La persona %1 no está vinculada a un registro de ese tipo</translation>
        </message>
        <message>
            <source>The field flows the other way only</source>
            <translation>El campo solo fluye en el otro sentido</translation>
        </message>
        <message>
            <source>%1 flows the other way only</source>
            <translation>%1 solo fluye en el otro sentido</translation>
        </message>
        <message>
            <source>Change its direction first, or edit the value by hand.</source>
            <translation>Cambie primero su sentido o edite el valor a mano.</translation>
        </message>
        <message>
            <source>There is nothing to choose: both sides hold the same</source>
            <translation>No hay nada que elegir: ambos lados tienen lo mismo</translation>
        </message>
        <message>
            <source>There is nothing to choose: both sides hold the same in %1</source>
            <translation>No hay nada que elegir: ambos lados tienen lo mismo en %1</translation>
        </message>
        <message>
            <source>One of the two belongs to somebody else</source>
            <translation>Uno de los dos pertenece a otra persona</translation>
        </message>
        <message>
            <source>Person %1 or record %2 belongs to somebody else already</source>
            <translation>La persona %1 o el registro %2 ya pertenece a otra persona</translation>
        </message>
        <message>
            <source>Only a person without a record and a record without a person can be linked.</source>
            <translation>Solo se pueden vincular una persona sin registro y un registro sin persona.</translation>
        </message>
        <message>
            <source>It is no possible duplicate</source>
            <translation>No es un posible duplicado</translation>
        </message>
        <message>
            <source>%1 is no possible duplicate</source>
            <translation>%1 no es un posible duplicado</translation>
        </message>
        <message>
            <source>These two people do not share a record</source>
            <translation>Estas dos personas no comparten un registro</translation>
        </message>
        <message>
            <source>People %1 and %2 do not share a record</source>
            <translation>Las personas %1 y %2 no comparten un registro</translation>
        </message>
        <message>
            <source>Merge other people in Marketo itself; the sync follows.</source>
            <translation>Fusione a otras personas en el propio Marketo; la sincronización lo sigue.</translation>
        </message>
        <message>
            <source>Two people were merged in Marketo</source>
            <translation>Se fusionaron dos personas en Marketo</translation>
        </message>
        <message>
            <source>Person %1 was merged into person %2 in Marketo</source>
            <translation>La persona %1 se fusionó con la persona %2 en Marketo</translation>
        </message>
        <message>
            <source>New in %1 since yesterday.</source>
            <translation>Nuevo en %1 desde ayer.</translation>
        </message>
        <message>
            <source>No longer visible in %1 since yesterday.</source>
            <translation>Ya no es visible en %1 desde ayer.</translation>
        </message>
        <message>
            <source>Another type in %1 since yesterday: %2, before %3.</source>
            <translation>Otro tipo en %1 desde ayer: %2, antes %3.</translation>
        </message>
        <message>
            <source>Can be written in %1 since yesterday.</source>
            <translation>Se puede escribir en %1 desde ayer.</translation>
        </message>
        <message>
            <source>Read only in %1 since yesterday.</source>
            <translation>Solo lectura en %1 desde ayer.</translation>
        </message>
        <message>
            <source>Marketo kept its own value</source>
            <translation>Marketo conservó su propio valor</translation>
        </message>
        <message>
            <source>Marketo kept its own value of %1</source>
            <translation>Marketo conservó su propio valor de %1</translation>
        </message>
        <message>
            <source>Nothing in Marketo says why. Look for Block Field Updates on the field, or let it go to Salesforce only where Marketo takes no company field from others.</source>
            <translation>Nada en Marketo dice por qué. Busque «Block Field Updates» en el campo o deje que vaya solo a Salesforce si Marketo no acepta de otros los campos de empresa.</translation>
        </message>
        <message>
            <source>Marketo has no custom activity “Synced to Salesforce”</source>
            <translation>Marketo no tiene la actividad personalizada «Synced to Salesforce»</translation>
        </message>
        <message>
            <source>Run lockstepctl setup, or ask a Marketo admin to allow the API user to write custom activity types. Until then outcomes are not shown in Marketo.</source>
            <translation>Ejecute lockstepctl setup o pida a un administrador de Marketo que permita al usuario de la API escribir tipos de actividad personalizados. Hasta entonces, los resultados no se muestran en Marketo.</translation>
        </message>
        <message>
            <source>Created by the run; stays unless you ask to delete it</source>
            <translation>Creado por la ejecución; se queda si no pide eliminarlo</translation>
        </message>
        <message>
            <source>Some records failed</source>
            <translation>Correcta en parte</translation>
        </message>
        <message>
            <source>The page Settings shows all of them.</source>
            <translation>La página Ajustes los muestra todos.</translation>
        </message>
        <message>
            <source>Conditions take API names: the page Fields shows them.</source>
            <translation>Las condiciones usan nombres de API: la página Campos los muestra.</translation>
        </message>
        <message>
            <source>The page Fields shows every field the sync user can see.</source>
            <translation>La página Campos muestra todos los campos que el usuario de sincronización puede ver.</translation>
        </message>
        <message>
            <source>Choose one under Fields.</source>
            <translation>Elija uno en Campos.</translation>
        </message>
        <message>
            <source>Connect both systems and sync once.</source>
            <translation>Conecte ambos sistemas y sincronice una vez.</translation>
        </message>
        <message>
            <source>Values are mapped under Attention.</source>
            <translation>Los valores se mapean en Atención.</translation>
        </message>
        <message>
            <source>Use one of the picklist's values, map the value to one of them under Attention, or ask an admin to add this one.</source>
            <translation>Use uno de los valores de la lista de selección, mapee el valor a uno de ellos en Atención, o pida a un administrador que añada este.</translation>
        </message>
        <message>
            <source>“Connect my systems…” creates them, or says what to ask an admin for.</source>
            <translation>«Conectar mis sistemas…» los crea, o indica qué pedir a un administrador.</translation>
        </message>
        <message>
            <source>Ask a Marketo admin for access to the partition, or change it in Settings.</source>
            <translation>Pida a un administrador de Marketo acceso a la partición, o cámbiela en Ajustes.</translation>
        </message>
        <message>
            <source>Name the Marketo partition in Settings.</source>
            <translation>Indique la partición de Marketo en Ajustes.</translation>
        </message>
        <message>
            <source>Check the link fields with “Connect my systems…”: the one in Marketo must be one that Marketo can search.</source>
            <translation>Compruebe los campos de vínculo con «Conectar mis sistemas…»: el de Marketo debe ser uno por el que Marketo pueda buscar.</translation>
        </message>
        <message>
            <source>Two syncs must not write the same people: disable the native sync first, then tick in Settings that it was switched off.</source>
            <translation>Dos sincronizaciones no deben escribir en las mismas personas: desactive antes la sincronización nativa y después marque en Ajustes que se ha desactivado.</translation>
        </message>
        <message>
            <source>It flows again by itself once it passes the record filter in Settings.</source>
            <translation>Vuelve a fluir automáticamente en cuanto pasa el filtro de registros de Ajustes.</translation>
        </message>
        <message>
            <source>Ask a Marketo admin to create it. Until then outcomes are not shown in Marketo.</source>
            <translation>Pida a un administrador de Marketo que la cree. Hasta entonces, los resultados no se muestran en Marketo.</translation>
        </message>
        <message>
            <source>It knows nothing of the runs since. Preview lists what it would change; “Let it write” lets it.</source>
            <translation>No conoce las ejecuciones posteriores. «Vista previa» muestra lo que cambiaría; «Permitir la escritura» lo permite.</translation>
        </message>
        <message>
            <source>Connect to the former one again, or make a new workspace for the other system. Preview lists what would change; “Let it write” lets it.</source>
            <translation>Vuelva a conectar con el anterior, o cree un espacio de trabajo nuevo para el otro sistema. «Vista previa» muestra lo que cambiaría; «Permitir la escritura» lo permite.</translation>
        </message>
        <message>
            <source>Make both sides equal, or take the value of one side under Attention.</source>
            <translation>Iguale ambos lados, o tome el valor de un lado en Atención.</translation>
        </message>
        <message>
            <source>Restore the record from the recycle bin, or create a new lead with Sync Person to SFDC.</source>
            <translation>Restaure el registro de la papelera de reciclaje, o cree un lead nuevo con Sincronizar persona con SFDC.</translation>
        </message>
        <message>
            <source>The record stays; its next edit in Salesforce creates the person again, unless that is switched off in Settings.</source>
            <translation>El registro se conserva; su próxima edición en Salesforce vuelve a crear la persona, salvo que esté desactivado en Ajustes.</translation>
        </message>
        <message>
            <source>The page Attention shows what is open.</source>
            <translation>La página Atención muestra lo que está abierto.</translation>
        </message>
        <message>
            <source>The page Runs lists them; old ones are forgotten after the time set in Settings.</source>
            <translation>La página Ejecuciones las muestra; las antiguas se olvidan después del tiempo indicado en Ajustes.</translation>
        </message>
        <message>
            <source>Nothing is lost: it resumes by itself. To allow more, raise the share of the daily calls in Settings.</source>
            <translation>No se pierde nada: se reanuda automáticamente. Para permitir más, aumente la parte de las llamadas diarias en Ajustes.</translation>
        </message>
        <message>
            <source>Nothing is lost: the sync resumes by itself. Lower the share of the daily calls in Settings if other applications need the calls.</source>
            <translation>No se pierde nada: la sincronización se reanuda automáticamente. Reduzca la parte de las llamadas diarias en Ajustes si otras aplicaciones necesitan las llamadas.</translation>
        </message>
        <message>
            <source>Install a newer version of Lockstep.</source>
            <translation>Instale una versión más reciente de Lockstep.</translation>
        </message>
        <message>
            <source>Connect Salesforce again and choose one of the ways to sign in.</source>
            <translation>Vuelva a conectar Salesforce y elija una de las formas de iniciar sesión.</translation>
        </message>
        <message>
            <source>Ask an admin to enable the flow for the app, or choose another way to sign in.</source>
            <translation>Pida a un administrador que habilite el flujo para la aplicación, o elija otra forma de iniciar sesión.</translation>
        </message>
        <message>
            <source>Check the path of the key file and who may read it.</source>
            <translation>Compruebe la ruta del archivo de clave y quién puede leerlo.</translation>
        </message>
        <message>
            <source>Connect again to store it in the system keychain.</source>
            <translation>Vuelva a conectar para guardarlo en el llavero del sistema.</translation>
        </message>
        <message>
            <source>Use it as it is, or start Lockstep with another folder.</source>
            <translation>Úselo tal como está, o inicie Lockstep con otra carpeta.</translation>
        </message>
        <message>
            <source>“Connect my systems…” creates it.</source>
            <translation>«Conectar mis sistemas…» lo crea.</translation>
        </message>
        <message>
            <source>Connect them with “Connect my systems…”.</source>
            <translation>Conéctelos con «Conectar mis sistemas…».</translation>
        </message>
        <message>
            <source>Wait until it has ended, or stop it; then try again.</source>
            <translation>Espere a que termine, o deténgalo; después vuelva a intentarlo.</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SideOffer</name>
        <message>
            <source>Choose a field of one person first.</source>
            <translation>Elija antes un campo de una persona.</translation>
        </message>
        <message>
            <source>Putting the value of %1 on both sides: %2…</source>
            <translation>Se pone el valor de %1 en ambos lados: %2…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::DecisionPanel</name>
        <message>
            <source>What is to be decided</source>
            <translation>Lo que hay que decidir</translation>
        </message>
        <message>
            <source>Those it could belong to</source>
            <translation>A quiénes podría pertenecer</translation>
        </message>
        <message>
            <source>&amp;Who stays</source>
            <translation>&amp;Quién queda</translation>
        </message>
        <message>
            <source>Who stays</source>
            <translation>Quién queda</translation>
        </message>
        <message>
            <source>The person who has the record afterwards</source>
            <translation>La persona que tiene el registro después</translation>
        </message>
        <message>
            <source>Lin&amp;k</source>
            <translation>Vin&amp;cular</translation>
        </message>
        <message>
            <source>Person and record are one from now on, and kept in step</source>
            <translation>La persona y el registro son uno a partir de ahora y se mantienen sincronizados</translation>
        </message>
        <message>
            <source>Create se&amp;parately</source>
            <translation>Crear por se&amp;parado</translation>
        </message>
        <message>
            <source>It is none of these: it gets its own partner in the other system</source>
            <translation>No es ninguno de estos: recibe su propia pareja en el otro sistema</translation>
        </message>
        <message>
            <source>Take &amp;Marketo's value</source>
            <translation>Tomar el valor de &amp;Marketo</translation>
        </message>
        <message>
            <source>Put what Marketo holds on both sides</source>
            <translation>Poner en ambos lados lo que tiene Marketo</translation>
        </message>
        <message>
            <source>&amp;Take Salesforce's value</source>
            <translation>&amp;Tomar el valor de Salesforce</translation>
        </message>
        <message>
            <source>Put what Salesforce holds on both sides</source>
            <translation>Poner en ambos lados lo que tiene Salesforce</translation>
        </message>
        <message>
            <source>Mer&amp;ge in Marketo…</source>
            <translation>&amp;Fusionar en Marketo…</translation>
        </message>
        <message>
            <source>Make the two people one, after a yes</source>
            <translation>Hacer de las dos personas una, tras un sí</translation>
        </message>
        <message>
            <source>Ope&amp;n in Marketo</source>
            <translation>Abrir e&amp;n Marketo</translation>
        </message>
        <message>
            <source>Show the person in the browser</source>
            <translation>Mostrar la persona en el navegador</translation>
        </message>
        <message>
            <source>Open &amp;in Salesforce</source>
            <translation>Abr&amp;ir en Salesforce</translation>
        </message>
        <message>
            <source>Show in the browser where it is mended in Salesforce</source>
            <translation>Mostrar en el navegador dónde se corrige en Salesforce</translation>
        </message>
        <message>
            <source>What a yes does</source>
            <translation>Lo que hace un sí</translation>
        </message>
        <message>
            <source>Merge &amp;for good</source>
            <translation>&amp;Fusionar definitivamente</translation>
        </message>
        <message>
            <source>Merge the two people in Marketo now</source>
            <translation>Fusionar ahora las dos personas en Marketo</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>Cancela&amp;r</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>No cambiar nada</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id.</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Propietario</translation>
        </message>
        <message>
            <source>Looking who it could be…</source>
            <translation>Buscando quién podría ser…</translation>
        </message>
        <message>
            <source>Nobody else has the e-mail address of %1 any more: the next sync looks again.</source>
            <translation>Nadie más tiene ya la dirección de correo de %1: la próxima sincronización volverá a mirar.</translation>
        </message>
        <message>
            <source>Choose which person in Marketo is %1, or give it a person of its own.</source>
            <translation>Elija qué persona de Marketo es %1, o dele una persona propia.</translation>
        </message>
        <message>
            <source>Choose which record in Salesforce is %1, or give this person a lead of its own.</source>
            <translation>Elija qué registro de Salesforce es %1, o dé a esta persona un lead propio.</translation>
        </message>
        <message>
            <source>Put what %1 holds on both sides</source>
            <translation>Poner en ambos lados lo que tiene %1</translation>
        </message>
        <message>
            <source>%1 is “%2” in Marketo and “%3” in Salesforce. The value you take goes to both sides.</source>
            <translation>%1 es «%2» en Marketo y «%3» en Salesforce. El valor que tome va a ambos lados.</translation>
        </message>
        <message>
            <source>Looking what both sides hold…</source>
            <translation>Mirando lo que tienen ambos lados…</translation>
        </message>
        <message>
            <source>Looking who the two people are…</source>
            <translation>Buscando quiénes son las dos personas…</translation>
        </message>
        <message>
            <source>One of the two people is gone: the next sync looks again.</source>
            <translation>Una de las dos personas ya no existe: la próxima sincronización volverá a mirar.</translation>
        </message>
        <message>
            <source>%1 stays and has the record. %2 is merged into it in Marketo and is gone afterwards; where both have a value, that of %1 stays.</source>
            <translation>%1 queda y tiene el registro. %2 se fusiona con ella en Marketo y después ya no existe; donde ambas tienen un valor, queda el de %1.</translation>
        </message>
        <message>
            <source>Merge %2 into %1? A merge in Marketo cannot be taken back.</source>
            <translation>¿Fusionar %2 en %1? Una fusión en Marketo no se puede deshacer.</translation>
        </message>
        <message>
            <source>Shorten the value in Marketo, or let %1 take more characters in Salesforce.</source>
            <translation>Acorte el valor en Marketo, o deje que %1 admita más caracteres en Salesforce.</translation>
        </message>
        <message>
            <source>Shorten the value of %1 in Salesforce, or map it to a longer field of Marketo.</source>
            <translation>Acorte el valor de %1 en Salesforce, o mapéelo a un campo más largo de Marketo.</translation>
        </message>
        <message>
            <source>Linking %1 and %2…</source>
            <translation>Vinculando %1 y %2…</translation>
        </message>
        <message>
            <source>Giving %1 a partner of its own…</source>
            <translation>Dando a %1 una pareja propia…</translation>
        </message>
        <message>
            <source>Merging %1 into %2…</source>
            <translation>Fusionando %1 en %2…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Leave the search, close a message or a panel</source>
            <translation>Salir de la búsqueda, cerrar un mensaje o un panel</translation>
        </message>
        <message>
            <source>From the search into the list</source>
            <translation>De la búsqueda a la lista</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::UndoResult</name>
        <message>
            <source>The undo of run %1 was stopped. Undo the run again for the rest.</source>
            <translation>Se detuvo la operación de deshacer la ejecución %1. Deshágala de nuevo para el resto.</translation>
        </message>
        <message>
            <source>The undo of run %1 paused: no calls are left until %2. Undo the run again then.</source>
            <translation>Deshacer la ejecución %1 se interrumpió: no quedan llamadas hasta %2. Deshágala de nuevo entonces.</translation>
        </message>
        <message>
            <source>The undo of run %1 paused: no calls are left. Undo the run again later.</source>
            <translation>Deshacer la ejecución %1 se interrumpió: no quedan llamadas. Deshágala de nuevo más tarde.</translation>
        </message>
        <message>
            <source>Run %1 was not undone.</source>
            <translation>La ejecución %1 no se deshizo.</translation>
        </message>
        <message>
            <source>Run %1 was undone in part.</source>
            <translation>La ejecución %1 se deshizo en parte.</translation>
        </message>
        <message>
            <source>Nothing of run %1 was left to undo.</source>
            <translation>No quedaba nada por deshacer de la ejecución %1.</translation>
        </message>
        <message>
            <source>Run %1 was undone.</source>
            <translation>La ejecución %1 se deshizo.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) got the former values back.</source>
            <translation>
                <numerusform>%Ln registro recuperó sus valores anteriores.</numerusform>
                <numerusform>%Ln registros recuperaron sus valores anteriores.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) that the run had created were deleted.</source>
            <translation>
                <numerusform>Se eliminó %Ln registro que la ejecución había creado.</numerusform>
                <numerusform>Se eliminaron %Ln registros que la ejecución había creado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) that the run had created stay(s), as you chose.</source>
            <translation>
                <numerusform>%Ln registro que la ejecución había creado se queda, como eligió.</numerusform>
                <numerusform>%Ln registros que la ejecución había creado se quedan, como eligió.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) stayed as they are.</source>
            <translation>
                <numerusform>%Ln elemento quedó como está.</numerusform>
                <numerusform>%Ln elementos quedaron como están.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) refused it: see Attention.</source>
            <translation>
                <numerusform>%Ln registro lo rechazó: consulte Atención.</numerusform>
                <numerusform>%Ln registros lo rechazaron: consulte Atención.</numerusform>
            </translation>
        </message>
    </context>
</TS>
