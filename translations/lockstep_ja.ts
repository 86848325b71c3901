<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
    <context>
        <name>lockstep::app::Program</name>
        <message>
            <source>demo</source>
            <translation>デモ</translation>
        </message>
        <message>
            <source>The first load is done. Meanwhile a rep and a marketer have edited some leads, one of them both: press Sync now (F5) and watch Activity.</source>
            <translation>最初の読み込みが完了しました。その間に営業担当者とマーケティング担当者がいくつかのリードを編集し、そのうち 1 件は両者が編集しました。「今すぐ同期」(F5) を押し、「アクティビティ」を確認してください。</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::AboutDialog</name>
        <message>
            <source>About Lockstep</source>
            <translation>Lockstep について</translation>
        </message>
        <message>
            <source>Keeps Salesforce leads and contacts and Marketo people in step.</source>
            <translation>Salesforce のリードと取引先責任者、Marketo の人物を一致した状態に保ちます。</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Free software: you may use, study, change and share it. It comes without any warranty.</source>
            <translation>自由ソフトウェアです。使用、調査、変更、共有ができます。いかなる保証もありません。</translation>
        </message>
        <message>
            <source>It stands on these parts:</source>
            <translation>次のソフトウェアを利用しています:</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ActivityPage</name>
        <message>
            <source>Activity</source>
            <translation>アクティビティ</translation>
        </message>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Save the entries shown as a CSV file</source>
            <translation>表示中のエントリを CSV ファイルとして保存</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>種類(&amp;W)</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Show one kind of entry</source>
            <translation>1 種類のエントリを表示</translation>
        </message>
        <message>
            <source>R&amp;esult</source>
            <translation>結果(&amp;E)</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Show one result</source>
            <translation>1 つの結果を表示</translation>
        </message>
        <message>
            <source>Peri&amp;od</source>
            <translation>期間(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Clear filters</source>
            <translation>フィルターをクリア(&amp;C)</translation>
        </message>
        <message>
            <source>Show the whole log</source>
            <translation>ログ全体を表示</translation>
        </message>
        <message>
            <source>Activity log</source>
            <translation>アクティビティログ</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Choose an entry to read what happened.</source>
            <translation>エントリを選択すると、内容が表示されます。</translation>
        </message>
        <message>
            <source>Details of the entry</source>
            <translation>エントリの詳細</translation>
        </message>
        <message>
            <source>Why the list ends</source>
            <translation>リストが終わる理由</translation>
        </message>
        <message>
            <source>Time (%1)</source>
            <translation>時刻 (%1)</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>すべての種類</translation>
        </message>
        <message>
            <source>Every result</source>
            <translation>すべての結果</translation>
        </message>
        <message>
            <source>Search the log: name, id, field, value, message</source>
            <translation>ログを検索: 名前、ID、項目、値、メッセージ</translation>
        </message>
        <message>
            <source>Activity of run %1</source>
            <translation>実行 %1 のアクティビティ</translation>
        </message>
        <message>
            <source>Reading the log…</source>
            <translation>ログを読み込んでいます…</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>リストを読み取れませんでした。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>No entry matches these filters.</source>
            <translation>これらのフィルターに一致するエントリはありません。</translation>
        </message>
        <message>
            <source>The list ends here, after %1 entries. Older ones are found by a person, a field, a run or a result; CSV saves them all.</source>
            <translation>リストは %1 件で終わります。それより古いエントリは人物、フィールド、実行、結果で絞り込むと見つかります。CSV にはすべて保存されます。</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>フィルターをクリア</translation>
        </message>
        <message>
            <source>Nothing has happened yet: the log fills with the first sync.</source>
            <translation>まだ何も行われていません。ログは最初の同期から記録されます。</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>今すぐ同期</translation>
        </message>
        <message>
            <source>What to do: %1</source>
            <translation>対処方法: %1</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>The system's own text</source>
            <translation>システムの原文</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Person in Marketo</source>
            <translation>Marketo の人物</translation>
        </message>
        <message>
            <source>Record in Salesforce</source>
            <translation>Salesforce のレコード</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>実行</translation>
        </message>
        <message>
            <source>Save the entries shown</source>
            <translation>表示中のエントリを保存</translation>
        </message>
        <message>
            <source>F&amp;ield</source>
            <translation>項目(&amp;I)</translation>
        </message>
        <message>
            <source>Show what happened to one field, by its API name in Salesforce</source>
            <translation>1 つの項目に起きたことを Salesforce の API 名で表示します</translation>
        </message>
        <message>
            <source>Perso&amp;n</source>
            <translation>人物(&amp;N)</translation>
        </message>
        <message>
            <source>Marketo or Salesforce id</source>
            <translation>Marketo または Salesforce の ID</translation>
        </message>
        <message>
            <source>Show one person: the number in Marketo or the id in Salesforce</source>
            <translation>1 人を表示します: Marketo の番号または Salesforce の ID</translation>
        </message>
        <message>
            <source>R&amp;un</source>
            <translation>実行(&amp;U)</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Show one run, by its number</source>
            <translation>1 つの実行を番号で表示します</translation>
        </message>
        <message>
            <source>Every field</source>
            <translation>すべての項目</translation>
        </message>
        <message>
            <source>“%1” is neither a number of Marketo nor an id of Salesforce. Search for names above.</source>
            <translation>「%1」は Marketo の番号でも Salesforce の ID でもありません。名前は上の検索欄で検索してください。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::PeriodFilter</name>
        <message>
            <source>Period</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>How far back</source>
            <translation>さかのぼる期間</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>全期間</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>過去 1 時間</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>過去 24 時間</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>過去 7 日間</translation>
        </message>
        <message>
            <source>From day to day</source>
            <translation>日付で指定</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>最初の日</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最後の日</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::AttentionPage</name>
        <message>
            <source>Attention</source>
            <translation>要対応</translation>
        </message>
        <message>
            <source>Show &amp;dismissed</source>
            <translation>非表示分も表示(&amp;D)</translation>
        </message>
        <message>
            <source>Also show the causes you have dismissed</source>
            <translation>非表示にした原因も表示</translation>
        </message>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Save what needs attention as a CSV file, record by record</source>
            <translation>要対応の内容をレコード別に CSV ファイルとして保存</translation>
        </message>
        <message>
            <source>Causes that need attention</source>
            <translation>対応が必要な原因</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>問題の内容</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>対処方法</translation>
        </message>
        <message>
            <source>Allowed values</source>
            <translation>許可される値</translation>
        </message>
        <message>
            <source>&amp;Map</source>
            <translation>対応付け元(&amp;M)</translation>
        </message>
        <message>
            <source>Value in Marketo</source>
            <translation>Marketo の値</translation>
        </message>
        <message>
            <source>The value as Marketo has it</source>
            <translation>Marketo にある値</translation>
        </message>
        <message>
            <source>t&amp;o</source>
            <translation>対応付け先(&amp;O)</translation>
        </message>
        <message>
            <source>Value in Salesforce</source>
            <translation>Salesforce の値</translation>
        </message>
        <message>
            <source>What it is called in Salesforce, from now on</source>
            <translation>今後の Salesforce での値</translation>
        </message>
        <message>
            <source>Map &amp;value</source>
            <translation>値を対応付け(&amp;V)</translation>
        </message>
        <message>
            <source>From now on this value goes to Salesforce under the other name; the failed records are tried again by the next sync</source>
            <translation>今後、この値は別の値として Salesforce に送られます。失敗したレコードは次の同期で再試行されます</translation>
        </message>
        <message>
            <source>Records of this cause</source>
            <translation>この原因のレコード</translation>
        </message>
        <message>
            <source>&amp;Retry group</source>
            <translation>グループを再試行(&amp;R)</translation>
        </message>
        <message>
            <source>Try the failed records of this cause again now</source>
            <translation>この原因で失敗したレコードを今すぐ再試行</translation>
        </message>
        <message>
            <source>Open in &amp;Leads</source>
            <translation>リードで開く(&amp;L)</translation>
        </message>
        <message>
            <source>Show these people on the Leads page</source>
            <translation>これらの人物を「リード」ページに表示</translation>
        </message>
        <message>
            <source>Open &amp;Fields</source>
            <translation>項目を開く(&amp;F)</translation>
        </message>
        <message>
            <source>Show the field on the Fields page</source>
            <translation>この項目を「項目」ページに表示</translation>
        </message>
        <message>
            <source>&amp;Dismiss</source>
            <translation>非表示(&amp;D)</translation>
        </message>
        <message>
            <source>Leave this cause out until something is added to it</source>
            <translation>何かが追加されるまで、この原因を表示しません</translation>
        </message>
        <message>
            <source>From now on “%1” goes to Salesforce as “%2”. The next sync tries the failed records again.</source>
            <translation>今後、「%1」は「%2」として Salesforce に送られます。失敗したレコードは次の同期で再試行されます。</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>レコード</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>レコード</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>The system's own text</source>
            <translation>システムの原文</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>回数</translation>
        </message>
        <message>
            <source>Last (%1)</source>
            <translation>最終 (%1)</translation>
        </message>
        <message>
            <source>Show &amp;dismissed (%1)</source>
            <translation>非表示分も表示 (%1)(&amp;D)</translation>
        </message>
        <message>
            <source>Reading what needs attention…</source>
            <translation>要対応の内容を読み込んでいます…</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>リストを読み取れませんでした。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Nothing new needs attention. Dismissed causes come back when something is added to them.</source>
            <translation>新たに対応が必要なものはありません。非表示にした原因は、何かが追加されると再び表示されます。</translation>
        </message>
        <message>
            <source>Show dismissed</source>
            <translation>非表示分を表示</translation>
        </message>
        <message>
            <source>Nothing needs attention: every record went through. What a system refuses is listed here, grouped by its cause.</source>
            <translation>対応が必要なものはありません。すべてのレコードが処理されました。システムが拒否したものは、原因ごとにここに表示されます。</translation>
        </message>
        <message>
            <source>Choose a cause above.</source>
            <translation>上で原因を選択してください。</translation>
        </message>
        <message>
            <source>Salesforce allows: %1</source>
            <translation>Salesforce で許可される値: %1</translation>
        </message>
        <message numerus="yes">
            <source>Trying %Ln record(s) again…</source>
            <translation>
                <numerusform>%Ln 件のレコードを再試行しています…</numerusform>
            </translation>
        </message>
        <message>
            <source>Save what needs attention</source>
            <translation>要対応の内容を保存</translation>
        </message>
        <message>
            <source>Retry &amp;all</source>
            <translation>すべて再試行(&amp;A)</translation>
        </message>
        <message>
            <source>Try everything that failed again, whatever its cause</source>
            <translation>原因を問わず、失敗したものをすべて再試行します</translation>
        </message>
        <message>
            <source>&amp;Bring back</source>
            <translation>元に戻す(&amp;B)</translation>
        </message>
        <message>
            <source>Count this cause again</source>
            <translation>この原因を再び数えます</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::Banner</name>
        <message>
            <source>Close this message</source>
            <translation>このメッセージを閉じる</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ConditionEditor</name>
        <message>
            <source>is</source>
            <translation>等しい</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>等しくない</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>含む</translation>
        </message>
        <message>
            <source>starts with</source>
            <translation>次で始まる</translation>
        </message>
        <message>
            <source>is greater than</source>
            <translation>より大きい</translation>
        </message>
        <message>
            <source>is less than</source>
            <translation>より小さい</translation>
        </message>
        <message>
            <source>is blank</source>
            <translation>空白</translation>
        </message>
        <message>
            <source>is not blank</source>
            <translation>空白でない</translation>
        </message>
        <message>
            <source>is one of (a, b, …)</source>
            <translation>いずれかと等しい (a, b, …)</translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>条件を追加</translation>
        </message>
        <message>
            <source>Only records for which all conditions hold are synced</source>
            <translation>すべての条件を満たすレコードのみ同期されます</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Field (API name)</source>
            <translation>項目 (API 参照名)</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Remove this condition</source>
            <translation>この条件を削除</translation>
        </message>
        <message>
            <source>Put a value with a comma in quotation marks: &quot;a, b&quot;</source>
            <translation>カンマを含む値は二重引用符で囲んでください: &quot;a, b&quot;</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ConnectPage</name>
        <message>
            <source>Connect my systems</source>
            <translation>システムを接続</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>ステップ</translation>
        </message>
        <message>
            <source>Salesforce: in Setup create an external client app (or a connected app) with the API scope and the client credentials flow, and give its run-as user the rights of the sync. Enter the address of your own domain and the keys of the app.</source>
            <translation>Salesforce: [設定] で、API 範囲とクライアントログイン情報フローを持つ外部クライアントアプリケーション (または接続アプリケーション) を作成し、その実行ユーザーに同期の権限を付与します。自社の「私のドメイン」のアドレスと、アプリケーションの鍵を入力してください。</translation>
        </message>
        <message>
            <source>What Salesforce answered</source>
            <translation>Salesforce の応答</translation>
        </message>
        <message>
            <source>Marketo: in Admin → LaunchPoint create a custom service for an API-only user; its details show the client id and secret. The address stands in Admin → Web Services as REST endpoint.</source>
            <translation>Marketo: [管理] → [LaunchPoint] で、API 専用ユーザーのカスタムサービスを作成します。その詳細にクライアント ID とシークレットが表示されます。アドレスは [管理] → [Web サービス] に REST エンドポイントとして表示されます。</translation>
        </message>
        <message>
            <source>What Marketo answered</source>
            <translation>Marketo の応答</translation>
        </message>
        <message>
            <source>Both systems know each other by link fields: the Marketo id stands in Salesforce, the Salesforce id in Marketo.</source>
            <translation>両システムはリンク項目で互いを識別します。Salesforce に Marketo ID、Marketo に Salesforce ID が入ります。</translation>
        </message>
        <message>
            <source>Link fields</source>
            <translation>リンク項目</translation>
        </message>
        <message>
            <source>Check a&amp;gain</source>
            <translation>再確認(&amp;G)</translation>
        </message>
        <message>
            <source>Look again which link fields there are</source>
            <translation>どのリンク項目があるかを再確認</translation>
        </message>
        <message>
            <source>Create the &amp;missing fields</source>
            <translation>不足項目を作成(&amp;M)</translation>
        </message>
        <message>
            <source>Create the missing link fields where the API user may</source>
            <translation>API ユーザーに権限がある場合、不足しているリンク項目を作成</translation>
        </message>
        <message>
            <source>All is ready. A preview of the next sync comes now: it lists what would be written to which system and writes nothing. The sync waits until you press Start syncing there.</source>
            <translation>準備が完了しました。続いて次の同期のプレビューを表示します。どのシステムに何が書き込まれるかを一覧表示し、何も書き込みません。そこで「同期を開始」を押すまで、同期は待機します。</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>キャンセル(&amp;C)</translation>
        </message>
        <message>
            <source>Leave; what you have entered is kept</source>
            <translation>終了します。入力した内容は保持されます</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>戻る(&amp;B)</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>1 つ前のステップ</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>次へ(&amp;N)</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>次のステップ</translation>
        </message>
        <message>
            <source>%1 was created</source>
            <translation>%1 を作成しました</translation>
        </message>
        <message>
            <source>%1 is there</source>
            <translation>%1 は存在します</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>%1 がありません</translation>
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
            <translation>項目</translation>
        </message>
        <message>
            <source>First preview</source>
            <translation>最初のプレビュー</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>ステップ %1/%2: %3</translation>
        </message>
        <message>
            <source>Connected as %1, API %2.</source>
            <translation>%1 として接続しています。API %2。</translation>
        </message>
        <message>
            <source>%1 of %2 calls used today.</source>
            <translation>本日のコール: %2 件中 %1 件を使用。</translation>
        </message>
        <message>
            <source>Creating the missing link fields…</source>
            <translation>不足しているリンク項目を作成しています…</translation>
        </message>
        <message>
            <source>Looking for the link fields of both systems…</source>
            <translation>両システムのリンク項目を探しています…</translation>
        </message>
        <message>
            <source>Open the &amp;preview</source>
            <translation>プレビューを開く(&amp;P)</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ConnectionForm</name>
        <message>
            <source>A&amp;ddress</source>
            <translation>アドレス(&amp;D)</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Si&amp;gn-in</source>
            <translation>サインイン(&amp;G)</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>How Lockstep signs in to Salesforce</source>
            <translation>Lockstep が Salesforce にサインインする方法</translation>
        </message>
        <message>
            <source>C&amp;lient id</source>
            <translation>クライアント ID(&amp;L)</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>クライアント ID</translation>
        </message>
        <message>
            <source>Client se&amp;cret</source>
            <translation>クライアントシークレット(&amp;C)</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>クライアントシークレット</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>ユーザー名(&amp;U)</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>ユーザー名</translation>
        </message>
        <message>
            <source>sync@acme.example</source>
            <translation>sync@acme.example</translation>
        </message>
        <message>
            <source>&amp;Key file</source>
            <translation>鍵ファイル(&amp;K)</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>鍵ファイル</translation>
        </message>
        <message>
            <source>/path/to/server.key</source>
            <translation>/path/to/server.key</translation>
        </message>
        <message>
            <source>Save and &amp;test</source>
            <translation>保存してテスト(&amp;T)</translation>
        </message>
        <message>
            <source>Keep these and ask the system whether they work</source>
            <translation>保存し、使用できるかをシステムに問い合わせます</translation>
        </message>
        <message>
            <source>Client credentials (id and secret)</source>
            <translation>クライアントログイン情報 (ID とシークレット)</translation>
        </message>
        <message>
            <source>In the browser (as yourself)</source>
            <translation>ブラウザー (ご自身として)</translation>
        </message>
        <message>
            <source>JWT (a key file)</source>
            <translation>JWT (鍵ファイル)</translation>
        </message>
        <message>
            <source>as stored</source>
            <translation>保存済みの値</translation>
        </message>
        <message>
            <source>Sign in in the &amp;browser</source>
            <translation>ブラウザーでサインイン(&amp;B)</translation>
        </message>
        <message>
            <source>Allow the access in your browser…</source>
            <translation>ブラウザーでアクセスを許可してください…</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>問い合わせています…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::CsvStrip</name>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Progress of the CSV file</source>
            <translation>CSV ファイルの進捗</translation>
        </message>
        <message>
            <source>Stop writing the CSV file</source>
            <translation>CSV ファイルの書き込みを停止</translation>
        </message>
        <message>
            <source>End the export; nothing is saved (Ctrl+Alt+E)</source>
            <translation>エクスポートを終了します。何も保存されません (Ctrl+Alt+E)</translation>
        </message>
        <message>
            <source>Saving %1: %2 rows so far</source>
            <translation>%1 を保存しています: これまでに %2 行</translation>
        </message>
        <message>
            <source>Saving %1…</source>
            <translation>%1 を保存しています…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>停止しています…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::DisconnectPanel</name>
        <message>
            <source>What disconnecting does</source>
            <translation>切断するとどうなるか</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>切断</translation>
        </message>
        <message>
            <source>Forget this connection now</source>
            <translation>この接続を今すぐ削除します</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>キャンセル(&amp;A)</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>何も変更しない</translation>
        </message>
        <message>
            <source>Lockstep forgets the address and the keys of %1 and pauses the sync.</source>
            <translation>Lockstep は %1 のアドレスとキーを削除し、同期を一時停止します。</translation>
        </message>
        <message>
            <source>What you have allowed in the browser is taken back.</source>
            <translation>ブラウザーで許可したアクセスは取り消されます。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) that wait(s) stay(s) until it is connected again.</source>
            <translation>
                <numerusform>待機中の変更 %Ln 件は、再び接続されるまで保持されます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing is deleted in %1: %Ln linked people stay linked, and the log and the field choices are kept.</source>
            <translation>
                <numerusform>%1 では何も削除されません。リンク済みの %Ln 人はリンクされたままで、ログと項目の選択も保持されます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Disconnect %1 &amp;now</source>
            <translation>%1 を今すぐ切断(&amp;N)</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::FieldsPage</name>
        <message>
            <source>Fields</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Salesforce object</source>
            <translation>Salesforce オブジェクト</translation>
        </message>
        <message>
            <source>Show:</source>
            <translation>表示:</translation>
        </message>
        <message>
            <source>On</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>Fields that are switched on</source>
            <translation>有効な項目</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Every field of the object</source>
            <translation>オブジェクトのすべての項目</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>問題</translation>
        </message>
        <message>
            <source>Fields with a warning</source>
            <translation>警告のある項目</translation>
        </message>
        <message>
            <source>Switch &amp;on</source>
            <translation>有効にする(&amp;O)</translation>
        </message>
        <message>
            <source>Switch the selected fields on</source>
            <translation>選択した項目を有効にする</translation>
        </message>
        <message>
            <source>Switch o&amp;ff</source>
            <translation>無効にする(&amp;F)</translation>
        </message>
        <message>
            <source>Switch the selected fields off</source>
            <translation>選択した項目を無効にする</translation>
        </message>
        <message>
            <source>No changes.</source>
            <translation>変更はありません。</translation>
        </message>
        <message>
            <source>Staged changes</source>
            <translation>未適用の変更</translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>破棄(&amp;D)</translation>
        </message>
        <message>
            <source>Forget the changes that are not applied</source>
            <translation>未適用の変更を破棄</translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>適用(&amp;A)</translation>
        </message>
        <message>
            <source>Save the changes; the next sync uses them</source>
            <translation>変更を保存します。次の同期から使用されます</translation>
        </message>
        <message>
            <source>As the object's default</source>
            <translation>オブジェクトの既定に従う</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>API name</source>
            <translation>API 参照名</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>データ型</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>アクセス</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Marketo field</source>
            <translation>Marketo の項目</translation>
        </message>
        <message>
            <source>On conflict</source>
            <translation>競合時</translation>
        </message>
        <message>
            <source>Blanks</source>
            <translation>空白</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>リード</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>取引先責任者</translation>
        </message>
        <message>
            <source>Search fields: label, API name, Marketo name</source>
            <translation>項目を検索: 表示ラベル、API 参照名、Marketo の名前</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>有効 %1</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>すべて %1</translation>
        </message>
        <message>
            <source>Problems %1</source>
            <translation>問題 %1</translation>
        </message>
        <message>
            <source>Reading the fields of both systems…</source>
            <translation>両システムの項目を読み込んでいます…</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>リストを読み取れませんでした。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>The fields of both systems are not known yet: they are read when the first sync connects.</source>
            <translation>両システムの項目はまだわかりません。最初の同期で接続するときに読み込まれます。</translation>
        </message>
        <message>
            <source>No field matches here.</source>
            <translation>一致する項目はありません。</translation>
        </message>
        <message>
            <source>Show all fields</source>
            <translation>すべての項目を表示</translation>
        </message>
        <message>
            <source>Applying reads %1 people again: %2 calls, about %3 min.</source>
            <translation>適用すると %1 人の人物が再度読み込まれます: コール %2 件、約 %3 分。</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>保存しています…</translation>
        </message>
        <message>
            <source>New since yesterday</source>
            <translation>昨日からの変更</translation>
        </message>
        <message>
            <source>Fields that are new, gone, or of another type or access since yesterday</source>
            <translation>昨日から新しくなった、なくなった、または型やアクセス権が変わった項目</translation>
        </message>
        <message>
            <source>New since yesterday %1</source>
            <translation>昨日からの変更 %1</translation>
        </message>
        <message>
            <source>No field has changed since yesterday.</source>
            <translation>昨日から変わった項目はありません。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln field change(s) saved. The next sync uses them.</source>
            <translation>
                <numerusform>項目の変更を %Ln 件保存しました。次の同期から使われます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s).</source>
            <translation>
                <numerusform>変更 %Ln 件。</numerusform>
            </translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>今すぐ同期</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::FieldsStep</name>
        <message>
            <source>Salesforce object</source>
            <translation>Salesforce オブジェクト</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Space switches a field on or off.</source>
            <translation>スペースキーで項目の有効と無効を切り替えます。</translation>
        </message>
        <message>
            <source>Why a field stays as it is</source>
            <translation>項目が変わらない理由</translation>
        </message>
        <message>
            <source>The fields of both systems are not known: the check of the link fields reads them.</source>
            <translation>両システムの項目がわかりません。リンク項目の確認で読み込まれます。</translation>
        </message>
        <message>
            <source>Check a&amp;gain</source>
            <translation>再確認(&amp;G)</translation>
        </message>
        <message>
            <source>The fields are being read…</source>
            <translation>項目を読み込んでいます…</translation>
        </message>
        <message>
            <source>The API user sees no field of this object in Salesforce: ask an admin for read access, or go on without it.</source>
            <translation>API ユーザーには Salesforce のこのオブジェクトの項目が見えません。管理者に参照権限を依頼するか、このまま続けてください。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of %1 fields sync. You can change this at any time on the Fields page.</source>
            <translation>
                <numerusform>%1 個の項目のうち %Ln 個が同期されます。これは「項目」ページでいつでも変更できます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Lead (%1 of %2)</source>
            <translation>リード (%2 個中 %1 個)</translation>
        </message>
        <message>
            <source>Contact (%1 of %2)</source>
            <translation>取引先責任者 (%2 個中 %1 個)</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::Health</name>
        <message>
            <source>%1 refuses the login: connect it again. Nothing is lost meanwhile.</source>
            <translation>%1 がログインを拒否しています。接続し直してください。その間に失われるものはありません。</translation>
        </message>
        <message>
            <source>%1 cannot be reached. The sync goes on by itself when it answers again.</source>
            <translation>%1 に接続できません。応答が戻ると、同期は自動的に続行されます。</translation>
        </message>
        <message>
            <source>%1 has no calls left for now. The sync goes on by itself when there are calls again.</source>
            <translation>%1 の残りのコールが現在ありません。コールが使えるようになると、同期は自動的に再開します。</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>たった今</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>%1 分前</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>%1 時間前</translation>
        </message>
        <message>
            <source>nothing to write</source>
            <translation>書き込みなし</translation>
        </message>
        <message>
            <source>%1 would be written</source>
            <translation>書き込み予定 %1 件</translation>
        </message>
        <message>
            <source>%1 written</source>
            <translation>書き込み %1 件</translation>
        </message>
        <message>
            <source>nothing failed</source>
            <translation>失敗なし</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>失敗 %1 件</translation>
        </message>
        <message>
            <source>Another program syncs this workspace: %1. This window shows what it does.</source>
            <translation>別のプログラムがこのワークスペースを同期しています: %1。このウィンドウにその動作が表示されます。</translation>
        </message>
        <message>
            <source>A sync is running.</source>
            <translation>同期を実行しています。</translation>
        </message>
        <message>
            <source>Last sync %1: %2.</source>
            <translation>前回の同期 (%1): %2。</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what a run wrote, what failed</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>The last sync failed %1. %2</source>
            <translation>前回の同期は失敗しました (%1)。%2</translation>
        </message>
        <message>
            <source>Everything is in step.</source>
            <translation>すべて一致しています。</translation>
        </message>
        <message>
            <source>Nothing new needs attention.</source>
            <translation>新たに対応が必要なものはありません。</translation>
        </message>
        <message>
            <source>The sync is paused.</source>
            <translation>同期は一時停止中です。</translation>
        </message>
        <message>
            <source>Salesforce and Marketo refuse the login: connect them again. Nothing is lost meanwhile.</source>
            <translation>Salesforce と Marketo がログインを拒否しています。接続し直してください。その間に失われるものはありません。</translation>
        </message>
        <message>
            <source>Neither Salesforce nor Marketo is connected. Nothing is synced until they are; what changes meanwhile is not lost.</source>
            <translation>Salesforce も Marketo も接続されていません。接続されるまで何も同期されませんが、その間の変更は失われません。</translation>
        </message>
        <message>
            <source>%1 is not connected. Nothing is synced until it is; what changes meanwhile is not lost.</source>
            <translation>%1 は接続されていません。接続されるまで何も同期されませんが、その間の変更は失われません。</translation>
        </message>
        <message>
            <source>Neither Salesforce nor Marketo can be reached. The sync goes on by itself when they answer again.</source>
            <translation>Salesforce にも Marketo にも接続できません。応答が戻れば同期は自動で再開します。</translation>
        </message>
        <message>
            <source>Neither system has calls left for now. The sync goes on by itself when there are calls again.</source>
            <translation>現在、どちらのシステムにもコールの残りがありません。コールが使えるようになると、同期は自動的に再開します。</translation>
        </message>
        <message>
            <source>%1 has no calls left for now. The sync goes on by itself at %2.</source>
            <translation>現在 %1 のコールの残りがありません。同期は %2 に自動で再開します。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) need(s) attention.</source>
            <translation>
                <numerusform>%Ln 件が要対応です。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln person(s) wait(s) for the next sync.</source>
            <translation>
                <numerusform>%Ln 人が次の同期を待っています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been synced yet: the first sync loads both systems.</source>
            <translation>まだ何も同期していません。最初の同期で両方のシステムを読み込みます。</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::LeadsPage</name>
        <message>
            <source>Leads</source>
            <translation>リード</translation>
        </message>
        <message>
            <source>Rows shown</source>
            <translation>表示中の行</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>列…</translation>
        </message>
        <message>
            <source>Choose the columns of the list</source>
            <translation>リストの列を選択</translation>
        </message>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Save the people shown as a CSV file</source>
            <translation>表示中の人物を CSV ファイルとして保存</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Choose a person above to compare both sides.</source>
            <translation>上で人物を選択すると、両側を比較できます。</translation>
        </message>
        <message>
            <source>Compare both sides</source>
            <translation>両側を比較</translation>
        </message>
        <message>
            <source>&amp;Sync Person to SFDC</source>
            <translation>人物を SFDC に同期(&amp;S)</translation>
        </message>
        <message>
            <source>Assi&amp;gn to</source>
            <translation>割り当て先(&amp;G)</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>割り当て先</translation>
        </message>
        <message>
            <source>Who owns the lead in Salesforce after the push</source>
            <translation>送信後の Salesforce でのリードの所有者</translation>
        </message>
        <message>
            <source>Salesforce id of the owner</source>
            <translation>所有者の Salesforce ID</translation>
        </message>
        <message>
            <source>Salesforce id</source>
            <translation>Salesforce ID</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>アクティビティ</translation>
        </message>
        <message>
            <source>Activity of this person</source>
            <translation>この人物のアクティビティ</translation>
        </message>
        <message>
            <source>Assignment rules</source>
            <translation>割り当てルール</translation>
        </message>
        <message>
            <source>User</source>
            <translation>ユーザー</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>キュー</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>会社名</translation>
        </message>
        <message>
            <source>SFDC type</source>
            <translation>SFDC タイプ</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>所有者</translation>
        </message>
        <message>
            <source>Sync state</source>
            <translation>同期状態</translation>
        </message>
        <message>
            <source>Last synced (%1)</source>
            <translation>最終同期 (%1)</translation>
        </message>
        <message>
            <source>Marketo id</source>
            <translation>Marketo ID</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>項目</translation>
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
            <translation>最後の一致値</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>Time (%1)</source>
            <translation>時刻 (%1)</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Search people: name, e-mail, company</source>
            <translation>人物を検索: 名前、メール、会社名</translation>
        </message>
        <message>
            <source>Cause: %1</source>
            <translation>原因: %1</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>リンク済み</translation>
        </message>
        <message>
            <source>All who wait</source>
            <translation>待機中のすべての人</translation>
        </message>
        <message>
            <source>Person %1</source>
            <translation>人物 %1</translation>
        </message>
        <message>
            <source>Record %1</source>
            <translation>レコード %1</translation>
        </message>
        <message>
            <source>Save the people shown</source>
            <translation>表示中の人物を保存</translation>
        </message>
        <message>
            <source>%1 shown so far</source>
            <translation>%1 件を表示中（続きを検索中）</translation>
        </message>
        <message>
            <source>%1 shown</source>
            <translation>%1 件を表示</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>リストを読み込んでいます…</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>リストを読み取れませんでした。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Nobody matches “%1”.</source>
            <translation>「%1」に一致する人物はいません。</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>全員を表示</translation>
        </message>
        <message>
            <source>Nobody is in this state.</source>
            <translation>この状態の人物はいません。</translation>
        </message>
        <message>
            <source>Nobody has this problem any more.</source>
            <translation>この問題がある人はもういません。</translation>
        </message>
        <message>
            <source>Nobody is linked yet.</source>
            <translation>まだ誰もリンクされていません。</translation>
        </message>
        <message>
            <source>This person is not on the list: not loaded yet, or merged or deleted since.</source>
            <translation>この人は一覧にありません。まだ読み込まれていないか、その後マージまたは削除されました。</translation>
        </message>
        <message>
            <source>There is nobody here yet: the first sync fills this list.</source>
            <translation>まだ誰もいません。最初の同期でこのリストが作成されます。</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>今すぐ同期</translation>
        </message>
        <message numerus="yes">
            <source>%Ln people chosen.</source>
            <translation>
                <numerusform>%Ln 人を選択しています。</numerusform>
            </translation>
        </message>
        <message>
            <source>At most %1 at once can be sent, synced, previewed or tried again. Attention tries everybody of a cause again, however many they are.</source>
            <translation>送信、同期、プレビュー、再試行は一度に最大 %1 人です。「要対応」では、人数にかかわらず 1 つの原因の全員を再試行します。</translation>
        </message>
        <message>
            <source>Send the chosen people to Salesforce now</source>
            <translation>選択した人物を今すぐ Salesforce に送信</translation>
        </message>
        <message numerus="yes">
            <source>Sending %Ln person(s) to Salesforce…</source>
            <translation>
                <numerusform>%Ln 人を Salesforce に送信しています…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Syncing %Ln record(s) now…</source>
            <translation>
                <numerusform>%Ln 件のレコードを同期しています…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Trying %Ln person(s) again…</source>
            <translation>
                <numerusform>%Ln 人を再試行しています…</numerusform>
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
            <translation>ページ</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>テーマ(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Sync</source>
            <translation>同期(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Attention</source>
            <translation>要対応(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation>ツールバー</translation>
        </message>
        <message>
            <source>&amp;Sync now</source>
            <translation>今すぐ同期(&amp;S)</translation>
        </message>
        <message>
            <source>Compare both systems now and write what differs (F5)</source>
            <translation>両システムを今すぐ比較し、異なる内容を書き込み (F5)</translation>
        </message>
        <message>
            <source>F5</source>
            <translation>F5</translation>
        </message>
        <message>
            <source>Pre&amp;view</source>
            <translation>プレビュー(&amp;V)</translation>
        </message>
        <message>
            <source>List what the next sync would write, without writing it (F6)</source>
            <translation>次の同期で書き込む内容を、書き込まずに一覧表示 (F6)</translation>
        </message>
        <message>
            <source>F6</source>
            <translation>F6</translation>
        </message>
        <message>
            <source>Preview a&amp;gain</source>
            <translation>再度プレビュー(&amp;A)</translation>
        </message>
        <message>
            <source>Look again what is previewed (Ctrl+F6)</source>
            <translation>プレビュー中の内容をもう一度調べます (Ctrl+F6)</translation>
        </message>
        <message>
            <source>Ctrl+F6</source>
            <translation>Ctrl+F6</translation>
        </message>
        <message>
            <source>Map &amp;value</source>
            <translation>値を対応付け(&amp;V)</translation>
        </message>
        <message>
            <source>Let the chosen value go to Salesforce under the other name from now on (Ctrl+M)</source>
            <translation>今後、選択した値を別の値として Salesforce に送ります (Ctrl+M)</translation>
        </message>
        <message>
            <source>Ctrl+M</source>
            <translation>Ctrl+M</translation>
        </message>
        <message>
            <source>&amp;Dismiss</source>
            <translation>非表示(&amp;D)</translation>
        </message>
        <message>
            <source>Leave the chosen cause out until something is added to it (Ctrl+D)</source>
            <translation>何かが追加されるまで、選択した原因を表示しません (Ctrl+D)</translation>
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation>Ctrl+D</translation>
        </message>
        <message>
            <source>Open in &amp;Leads</source>
            <translation>リードで開く(&amp;L)</translation>
        </message>
        <message>
            <source>Show the people of the chosen cause on the Leads page (Ctrl+O)</source>
            <translation>選択した原因の人物を「リード」ページに表示 (Ctrl+O)</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>Ctrl+O</translation>
        </message>
        <message>
            <source>Open &amp;Fields</source>
            <translation>項目を開く(&amp;F)</translation>
        </message>
        <message>
            <source>Show the field of the chosen cause on the Fields page (Ctrl+Shift+O)</source>
            <translation>選択した原因の項目を「項目」ページに表示 (Ctrl+Shift+O)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+O</source>
            <translation>Ctrl+Shift+O</translation>
        </message>
        <message>
            <source>Lin&amp;k</source>
            <translation>リンク(&amp;K)</translation>
        </message>
        <message>
            <source>Make person and record one from now on (Ctrl+J)</source>
            <translation>今後、人物とレコードを同じものとして扱います (Ctrl+J)</translation>
        </message>
        <message>
            <source>Ctrl+J</source>
            <translation>Ctrl+J</translation>
        </message>
        <message>
            <source>Create se&amp;parately</source>
            <translation>別に作成(&amp;P)</translation>
        </message>
        <message>
            <source>Give the person or record its own partner in the other system (Ctrl+Shift+J)</source>
            <translation>人物またはレコードに、もう一方のシステムで専用の相手を作成します (Ctrl+Shift+J)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+J</source>
            <translation>Ctrl+Shift+J</translation>
        </message>
        <message>
            <source>Mer&amp;ge in Marketo…</source>
            <translation>Marketo でマージ(&amp;G)…</translation>
        </message>
        <message>
            <source>Make the two people one, after a yes (Ctrl+Alt+G)</source>
            <translation>確認のうえ 2 人の人物を 1 人にします (Ctrl+Alt+G)</translation>
        </message>
        <message>
            <source>Ctrl+Alt+G</source>
            <translation>Ctrl+Alt+G</translation>
        </message>
        <message>
            <source>Switch fields &amp;on</source>
            <translation>項目を有効にする(&amp;O)</translation>
        </message>
        <message>
            <source>Switch the selected fields on (Ctrl+G)</source>
            <translation>選択した項目を有効にする (Ctrl+G)</translation>
        </message>
        <message>
            <source>Ctrl+G</source>
            <translation>Ctrl+G</translation>
        </message>
        <message>
            <source>Switch fields o&amp;ff</source>
            <translation>項目を無効にする(&amp;F)</translation>
        </message>
        <message>
            <source>Switch the selected fields off (Ctrl+Shift+G)</source>
            <translation>選択した項目を無効にする (Ctrl+Shift+G)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+G</source>
            <translation>Ctrl+Shift+G</translation>
        </message>
        <message>
            <source>C&amp;lear filters</source>
            <translation>フィルターをクリア(&amp;C)</translation>
        </message>
        <message>
            <source>Show the whole log (Ctrl+Shift+F)</source>
            <translation>ログ全体を表示 (Ctrl+Shift+F)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+F</source>
            <translation>Ctrl+Shift+F</translation>
        </message>
        <message>
            <source>&amp;Retry group</source>
            <translation>グループを再試行(&amp;R)</translation>
        </message>
        <message>
            <source>Try the failed records of the chosen cause again (Ctrl+R)</source>
            <translation>選択した原因で失敗したレコードを再試行 (Ctrl+R)</translation>
        </message>
        <message>
            <source>Ctrl+R</source>
            <translation>Ctrl+R</translation>
        </message>
        <message>
            <source>&amp;Undo run…</source>
            <translation>実行を元に戻す(&amp;U)…</translation>
        </message>
        <message>
            <source>Look what an undo of the chosen run would write back (Ctrl+Alt+Z)</source>
            <translation>選択した実行を元に戻した場合に書き戻す内容を確認 (Ctrl+Alt+Z)</translation>
        </message>
        <message>
            <source>Ctrl+Alt+Z</source>
            <translation>Ctrl+Alt+Z</translation>
        </message>
        <message>
            <source>Show a run's &amp;changes</source>
            <translation>実行の変更を表示(&amp;C)</translation>
        </message>
        <message>
            <source>Open the log entries of the chosen run (Ctrl+L)</source>
            <translation>選択した実行のログエントリを開く (Ctrl+L)</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Sync the &amp;chosen now</source>
            <translation>選択分を今すぐ同期(&amp;C)</translation>
        </message>
        <message>
            <source>Compare and sync the chosen records now, both ways (Ctrl+Shift+Return)</source>
            <translation>選択したレコードを今すぐ比較し、双方向に同期 (Ctrl+Shift+Return)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+Return</source>
            <translation>Ctrl+Shift+Return</translation>
        </message>
        <message>
            <source>Re&amp;try</source>
            <translation>再試行(&amp;T)</translation>
        </message>
        <message>
            <source>Try what failed for the chosen people again (Ctrl+Shift+R)</source>
            <translation>選択した人物の失敗分を再試行 (Ctrl+Shift+R)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+R</source>
            <translation>Ctrl+Shift+R</translation>
        </message>
        <message>
            <source>Open in &amp;Salesforce</source>
            <translation>Salesforce で開く(&amp;S)</translation>
        </message>
        <message>
            <source>Show the record in the browser (Ctrl+Shift+S)</source>
            <translation>レコードをブラウザーで表示 (Ctrl+Shift+S)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+S</source>
            <translation>Ctrl+Shift+S</translation>
        </message>
        <message>
            <source>Open in &amp;Marketo</source>
            <translation>Marketo で開く(&amp;M)</translation>
        </message>
        <message>
            <source>Show the person in the browser (Ctrl+Shift+M)</source>
            <translation>人物をブラウザーで表示 (Ctrl+Shift+M)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+M</source>
            <translation>Ctrl+Shift+M</translation>
        </message>
        <message>
            <source>&amp;Save as CSV…</source>
            <translation>CSV として保存(&amp;S)…</translation>
        </message>
        <message>
            <source>Save exactly what the list shows (Ctrl+E)</source>
            <translation>リストの表示内容をそのまま保存 (Ctrl+E)</translation>
        </message>
        <message>
            <source>Ctrl+E</source>
            <translation>Ctrl+E</translation>
        </message>
        <message>
            <source>Stop sa&amp;ving</source>
            <translation>保存を中止(&amp;V)</translation>
        </message>
        <message>
            <source>End the export under way; nothing is saved (Ctrl+Alt+E)</source>
            <translation>実行中のエクスポートを終了します。何も保存されません (Ctrl+Alt+E)</translation>
        </message>
        <message>
            <source>Ctrl+Alt+E</source>
            <translation>Ctrl+Alt+E</translation>
        </message>
        <message>
            <source>C&amp;olumns…</source>
            <translation>列(&amp;O)…</translation>
        </message>
        <message>
            <source>Choose the columns of the list (Ctrl+Shift+L)</source>
            <translation>リストの列を選択 (Ctrl+Shift+L)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+L</source>
            <translation>Ctrl+Shift+L</translation>
        </message>
        <message>
            <source>&amp;Connect my systems…</source>
            <translation>システムを接続(&amp;C)…</translation>
        </message>
        <message>
            <source>Go through both connections, the link fields and a preview (Ctrl+Shift+N)</source>
            <translation>両方の接続、リンク項目、プレビューを順に確認 (Ctrl+Shift+N)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+N</source>
            <translation>Ctrl+Shift+N</translation>
        </message>
        <message>
            <source>&amp;Test connections</source>
            <translation>接続をテスト(&amp;T)</translation>
        </message>
        <message>
            <source>Ask both systems whether the connections work (Ctrl+T)</source>
            <translation>接続が機能するかを両システムに問い合わせ (Ctrl+T)</translation>
        </message>
        <message>
            <source>Ctrl+T</source>
            <translation>Ctrl+T</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>一時停止(&amp;P)</translation>
        </message>
        <message>
            <source>No more syncs by themselves until you resume (Ctrl+P)</source>
            <translation>再開するまで自動同期を停止 (Ctrl+P)</translation>
        </message>
        <message>
            <source>Ctrl+P</source>
            <translation>Ctrl+P</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <source>End the running sync tidily (Shift+F5)</source>
            <translation>実行中の同期を正しく終了 (Shift+F5)</translation>
        </message>
        <message>
            <source>Shift+F5</source>
            <translation>Shift+F5</translation>
        </message>
        <message>
            <source>Sync &amp;Person to SFDC</source>
            <translation>人物を SFDC に同期(&amp;P)</translation>
        </message>
        <message>
            <source>Send the chosen people to Salesforce now (Ctrl+Return)</source>
            <translation>選択した人物を今すぐ Salesforce に送信 (Ctrl+Return)</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Return</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>検索(&amp;F)</translation>
        </message>
        <message>
            <source>Search this page (Ctrl+F)</source>
            <translation>このページを検索 (Ctrl+F)</translation>
        </message>
        <message>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>コピー(&amp;C)</translation>
        </message>
        <message>
            <source>Copy the chosen rows</source>
            <translation>選択した行をコピー</translation>
        </message>
        <message>
            <source>&amp;Apply field changes</source>
            <translation>項目の変更を適用(&amp;A)</translation>
        </message>
        <message>
            <source>Save the staged field changes (Ctrl+S)</source>
            <translation>未適用の項目の変更を保存 (Ctrl+S)</translation>
        </message>
        <message>
            <source>Ctrl+S</source>
            <translation>Ctrl+S</translation>
        </message>
        <message>
            <source>&amp;Discard field changes</source>
            <translation>項目の変更を破棄(&amp;D)</translation>
        </message>
        <message>
            <source>Forget the staged field changes (Ctrl+Shift+Z)</source>
            <translation>未適用の項目の変更を破棄 (Ctrl+Shift+Z)</translation>
        </message>
        <message>
            <source>Ctrl+Shift+Z</source>
            <translation>Ctrl+Shift+Z</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>Close Lockstep (Ctrl+Q)</source>
            <translation>Lockstep を閉じる (Ctrl+Q)</translation>
        </message>
        <message>
            <source>Ctrl+Q</source>
            <translation>Ctrl+Q</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>システムに合わせる(&amp;S)</translation>
        </message>
        <message>
            <source>Light or dark as the desktop</source>
            <translation>デスクトップに合わせてライトまたはダーク</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>ライト(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>ダーク(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;About Lockstep</source>
            <translation>Lockstep について(&amp;A)</translation>
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
            <translation>実行</translation>
        </message>
        <message>
            <source>Started (%1)</source>
            <translation>開始 (%1)</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Examined</source>
            <translation>調査済み</translation>
        </message>
        <message>
            <source>To Salesforce</source>
            <translation>Salesforce へ</translation>
        </message>
        <message>
            <source>To Marketo</source>
            <translation>Marketo へ</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>競合</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>コール</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>リード</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>アクティビティ</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>要対応</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>実行履歴</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Confirmed: the next sync writes what its preview lists.</source>
            <translation>確認しました。次の同期で、プレビューの内容が書き込まれます。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln field change(s) would be lost: not applied yet.</source>
            <translation>
                <numerusform>項目の変更 %Ln 件が失われます。まだ適用されていません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Quit without applying</source>
            <translation>適用せずに終了</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) saved in %1.</source>
            <translation>
                <numerusform>%Ln 行を %1 に保存しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>The export was stopped: nothing was saved.</source>
            <translation>エクスポートを中止しました。何も保存されていません。</translation>
        </message>
        <message>
            <source>The sync waits for you: its preview lists what it would write, and nothing is written before you start it.</source>
            <translation>同期は開始を待っています。書き込む内容はプレビューに一覧表示され、開始するまで何も書き込まれません。</translation>
        </message>
        <message>
            <source>Start syncing</source>
            <translation>同期を開始</translation>
        </message>
        <message>
            <source>Let it write</source>
            <translation>書き込みを許可</translation>
        </message>
        <message>
            <source>Attention (%1)</source>
            <translation>要対応 (%1)</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>再開(&amp;R)</translation>
        </message>
        <message>
            <source>Sync by itself again (Ctrl+P)</source>
            <translation>自動同期を再開 (Ctrl+P)</translation>
        </message>
        <message>
            <source>Choose people on the Leads page first.</source>
            <translation>先に「リード」ページで人物を選択してください。</translation>
        </message>
        <message>
            <source>A preview is under way.</source>
            <translation>プレビューの実行中です。</translation>
        </message>
        <message>
            <source>%1 of %2 rows are copied. To have them all, save them as CSV.</source>
            <translation>%2 行のうち %1 行をコピーしました。すべて必要な場合は CSV として保存してください。</translation>
        </message>
        <message>
            <source>Deleted in Salesforce: %1 of the chosen people. Each of them becomes a new lead there.</source>
            <translation>選択した人物のうち Salesforce で削除されたもの: %1 人。それぞれ新しいリードになります。</translation>
        </message>
        <message>
            <source>Create new leads</source>
            <translation>新しいリードを作成</translation>
        </message>
        <message>
            <source>Previe&amp;w the chosen</source>
            <translation>選択した人をプレビュー(&amp;W)</translation>
        </message>
        <message>
            <source>List what syncing the chosen people now would write, without writing it (Shift+F6)</source>
            <translation>選択した人を今同期すると書き込まれる内容を、書き込まずに一覧表示します (Shift+F6)</translation>
        </message>
        <message>
            <source>Take Mar&amp;keto's value</source>
            <translation>Marketo の値を採用(&amp;K)</translation>
        </message>
        <message>
            <source>Put what Marketo holds in the chosen field on both sides (Ctrl+Alt+M)</source>
            <translation>選択した項目の Marketo の値を両側に設定 (Ctrl+Alt+M)</translation>
        </message>
        <message>
            <source>Take Sales&amp;force's value</source>
            <translation>Salesforce の値を採用(&amp;F)</translation>
        </message>
        <message>
            <source>Put what Salesforce holds in the chosen field on both sides (Ctrl+Alt+S)</source>
            <translation>選択した項目の Salesforce の値を両側に設定 (Ctrl+Alt+S)</translation>
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
            <translation>すべて再試行(&amp;Y)</translation>
        </message>
        <message>
            <source>Try everything that failed again, now (Ctrl+Alt+R)</source>
            <translation>失敗したものを今すぐすべて再試行します (Ctrl+Alt+R)</translation>
        </message>
        <message>
            <source>Ctrl+Alt+R</source>
            <translation>Ctrl+Alt+R</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>すべて選択(&amp;A)</translation>
        </message>
        <message>
            <source>Choose every row of the list</source>
            <translation>一覧のすべての行を選択します</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>キーボードショートカット(&amp;K)</translation>
        </message>
        <message>
            <source>List every action with its keys (F1)</source>
            <translation>すべての操作とそのキーを一覧表示します (F1)</translation>
        </message>
        <message>
            <source>&amp;What's this?</source>
            <translation>これは何?(&amp;W)</translation>
        </message>
        <message>
            <source>Explain what is clicked next (Shift+F1)</source>
            <translation>次にクリックしたものを説明します (Shift+F1)</translation>
        </message>
        <message>
            <source>Shift+F1</source>
            <translation>Shift+F1</translation>
        </message>
        <message>
            <source>Version and licences (Ctrl+F1)</source>
            <translation>バージョンとライセンス (Ctrl+F1)</translation>
        </message>
        <message>
            <source>Ctrl+F1</source>
            <translation>Ctrl+F1</translation>
        </message>
        <message>
            <source>Trying everything that failed again…</source>
            <translation>失敗したものをすべて再試行しています…</translation>
        </message>
        <message>
            <source>%1. Preview lists what would change. Let it write allows it.</source>
            <translation>%1。変更内容はプレビューで確認でき、「書き込みを許可」で書き込みます。</translation>
        </message>
        <message>
            <source>&amp;Undo field change</source>
            <translation>項目の変更を元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>Take the last staged field change back (Ctrl+Z)</source>
            <translation>保留中の最後の項目変更を元に戻します (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>Connect again…</source>
            <translation>再接続…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::Notifier</name>
        <message>
            <source>More needs attention</source>
            <translation>要対応が増えました</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cause(s) need attention now.</source>
            <translation>
                <numerusform>対応が必要な原因が %Ln 件あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>The connection to %1 is broken</source>
            <translation>%1 への接続が切れました</translation>
        </message>
        <message>
            <source>%1 refuses the login: connect it again in Settings.</source>
            <translation>%1 がログインを拒否しています。「設定」で接続し直してください。</translation>
        </message>
        <message>
            <source>%1 cannot be reached. The sync goes on by itself when it answers again.</source>
            <translation>%1 に接続できません。応答が戻ると、同期は自動的に続行されます。</translation>
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
            <translation>ワークスペースを開いています… データベースは 1 日に 1 回検査されます。大きい場合は時間がかかります。</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>再試行(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Asking the sync for its state…</source>
            <translation>同期の状態を問い合わせています…</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>稼働状態</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>リンク済み</translation>
        </message>
        <message>
            <source>Open the leads and contacts that are linked</source>
            <translation>リンク済みのリードと取引先責任者を開く</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>Open the leads that wait for the next sync</source>
            <translation>次の同期を待機中のリードを開く</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>要対応</translation>
        </message>
        <message>
            <source>Conflicts today</source>
            <translation>本日の競合</translation>
        </message>
        <message>
            <source>Open the conflicts in the activity log</source>
            <translation>競合をアクティビティログで開く</translation>
        </message>
        <message>
            <source>Records written per hour</source>
            <translation>1 時間あたりの書き込みレコード数</translation>
        </message>
        <message>
            <source>24 &amp;hours</source>
            <translation>24 時間(&amp;H)</translation>
        </message>
        <message>
            <source>Show the last 24 hours</source>
            <translation>過去 24 時間を表示</translation>
        </message>
        <message>
            <source>7 &amp;days</source>
            <translation>7 日間(&amp;D)</translation>
        </message>
        <message>
            <source>Show the last 7 days</source>
            <translation>過去 7 日間を表示</translation>
        </message>
        <message>
            <source>Calls today</source>
            <translation>本日のコール</translation>
        </message>
        <message>
            <source>Salesforce</source>
            <translation>Salesforce</translation>
        </message>
        <message>
            <source>Salesforce calls today</source>
            <translation>本日の Salesforce コール</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>まだ不明</translation>
        </message>
        <message>
            <source>Marketo</source>
            <translation>Marketo</translation>
        </message>
        <message>
            <source>Marketo calls today</source>
            <translation>本日の Marketo コール</translation>
        </message>
        <message>
            <source>Last runs</source>
            <translation>最近の実行</translation>
        </message>
        <message>
            <source>All &amp;runs</source>
            <translation>すべての実行(&amp;R)</translation>
        </message>
        <message>
            <source>Open the run history</source>
            <translation>実行履歴を開く</translation>
        </message>
        <message>
            <source>%1 leads, %2 contacts</source>
            <translation>リード %1 件、取引先責任者 %2 件</translation>
        </message>
        <message>
            <source>up to date</source>
            <translation>最新</translation>
        </message>
        <message>
            <source>go with the next sync</source>
            <translation>次の同期で送信</translation>
        </message>
        <message>
            <source>no open problem</source>
            <translation>未解決の問題なし</translation>
        </message>
        <message>
            <source>none today</source>
            <translation>本日はなし</translation>
        </message>
        <message>
            <source>decided by your rules</source>
            <translation>ルールにより決定</translation>
        </message>
        <message>
            <source>Sync &amp;now</source>
            <translation>今すぐ同期(&amp;N)</translation>
        </message>
        <message>
            <source>Open what needs attention, by cause</source>
            <translation>要対応の内容を原因別に開きます</translation>
        </message>
        <message>
            <source>&amp;Connect again…</source>
            <translation>再接続(&amp;C)…</translation>
        </message>
        <message>
            <source>Open the connections</source>
            <translation>接続を開きます</translation>
        </message>
        <message>
            <source>Compare both systems now and write what differs</source>
            <translation>今すぐ両方のシステムを比較し、違いを書き込みます</translation>
        </message>
        <message>
            <source>R&amp;esume</source>
            <translation>再開(&amp;E)</translation>
        </message>
        <message>
            <source>Sync by itself again</source>
            <translation>再び自動で同期します</translation>
        </message>
        <message>
            <source>Retry &amp;all</source>
            <translation>すべて再試行(&amp;A)</translation>
        </message>
        <message>
            <source>Try everything that failed again, now</source>
            <translation>失敗したものを今すぐすべて再試行します</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cause(s)</source>
            <translation>
                <numerusform>原因 %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 dismissed</source>
            <translation>非表示 %1 件</translation>
        </message>
        <message>
            <source>next sync in %1</source>
            <translation>次の同期まで %1</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::PreviewPage</name>
        <message>
            <source>Preview of the next sync</source>
            <translation>次の同期のプレビュー</translation>
        </message>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Save the rows shown as a CSV file</source>
            <translation>表示中の行を CSV ファイルとして保存</translation>
        </message>
        <message>
            <source>Preview &amp;again</source>
            <translation>再度プレビュー(&amp;A)</translation>
        </message>
        <message>
            <source>Look again what the next sync would write</source>
            <translation>次の同期で書き込む内容を再確認</translation>
        </message>
        <message>
            <source>Start s&amp;yncing</source>
            <translation>同期を開始(&amp;Y)</translation>
        </message>
        <message>
            <source>Write what the preview lists, and sync by itself from now on</source>
            <translation>プレビューの内容を書き込み、以後は自動的に同期します</translation>
        </message>
        <message>
            <source>What the next sync would do</source>
            <translation>次の同期で行われる内容</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Show every write</source>
            <translation>すべての書き込みを表示</translation>
        </message>
        <message>
            <source>To Salesforce</source>
            <translation>Salesforce へ</translation>
        </message>
        <message>
            <source>Show what would be written to Salesforce</source>
            <translation>Salesforce に書き込まれる内容を表示</translation>
        </message>
        <message>
            <source>To Marketo</source>
            <translation>Marketo へ</translation>
        </message>
        <message>
            <source>Show what would be written to Marketo</source>
            <translation>Marketo に書き込まれる内容を表示</translation>
        </message>
        <message>
            <source>What the next sync would write</source>
            <translation>次の同期で書き込まれる内容</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>作成</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message numerus="yes">
            <source>%Ln created</source>
            <translation>
                <numerusform>作成 %Ln 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln updated</source>
            <translation>
                <numerusform>更新 %Ln 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln linked</source>
            <translation>
                <numerusform>リンク %Ln 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln deleted</source>
            <translation>
                <numerusform>削除 %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>The preview failed.</source>
            <translation>プレビューに失敗しました。</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>レコード</translation>
        </message>
        <message>
            <source>To</source>
            <translation>書き込み先</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>現在</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>変更後</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Search the preview: name, id, field, value</source>
            <translation>プレビューを検索: 名前、ID、項目、値</translation>
        </message>
        <message>
            <source>The preview was stopped.</source>
            <translation>プレビューは停止されました。</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>すべて %1</translation>
        </message>
        <message>
            <source>To Salesforce %1</source>
            <translation>Salesforce へ %1</translation>
        </message>
        <message>
            <source>To Marketo %1</source>
            <translation>Marketo へ %1</translation>
        </message>
        <message>
            <source>In Salesforce: %1. In Marketo: %2. Nothing has been written.</source>
            <translation>Salesforce: %1。Marketo: %2。何も書き込まれていません。</translation>
        </message>
        <message>
            <source>The list is only a part of what would be written: preview again for the rest.</source>
            <translation>一覧は書き込まれる内容の一部にすぎません。残りは再度プレビューしてください。</translation>
        </message>
        <message>
            <source>A preview compares both systems and lists what the next sync would write. It writes nothing.</source>
            <translation>プレビューでは両システムを比較し、次の同期で書き込む内容を一覧表示します。何も書き込みません。</translation>
        </message>
        <message>
            <source>Comparing both systems… Nothing is written.</source>
            <translation>両システムを比較しています… 何も書き込まれません。</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Preview again</source>
            <translation>再度プレビュー</translation>
        </message>
        <message>
            <source>No preview has been made yet.</source>
            <translation>プレビューはまだ行われていません。</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <source>Both systems are in step: the next sync would write nothing.</source>
            <translation>両システムは一致しています。次の同期で書き込まれるものはありません。</translation>
        </message>
        <message>
            <source>No planned write matches here.</source>
            <translation>一致する書き込み予定はありません。</translation>
        </message>
        <message>
            <source>Save the preview</source>
            <translation>プレビューを保存</translation>
        </message>
        <message numerus="yes">
            <source>Preview of %Ln chosen people</source>
            <translation>
                <numerusform>選択した %Ln 人のプレビュー</numerusform>
            </translation>
        </message>
        <message>
            <source>Syncing the chosen people now would write nothing.</source>
            <translation>選択した人を今同期しても何も書き込まれません。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::PushOffer</name>
        <message>
            <source>Choose a person first.</source>
            <translation>先に人物を選択してください。</translation>
        </message>
        <message>
            <source>Choose at most %1 people.</source>
            <translation>選択できるのは %1 人までです。</translation>
        </message>
        <message>
            <source>The chosen rows are still loading.</source>
            <translation>選択した行はまだ読み込み中です。</translation>
        </message>
        <message>
            <source>Salesforce gives contacts to users only: choose a user instead of a queue.</source>
            <translation>Salesforce で取引先責任者を所有できるのはユーザーのみです。キューではなくユーザーを選択してください。</translation>
        </message>
        <message>
            <source>The chosen records are not in Marketo: there is no person to send.</source>
            <translation>選択したレコードは Marketo にありません。送信する人物がいません。</translation>
        </message>
        <message>
            <source>Give the Salesforce id of the new owner (15 or 18 characters).</source>
            <translation>新しい所有者の Salesforce ID (15 文字または 18 文字) を指定してください。</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::RowOffer</name>
        <message>
            <source>None of the chosen is in Salesforce: Sync Person to SFDC sends them there.</source>
            <translation>選択した人物は誰も Salesforce にいません。「人物を SFDC に同期」で送信できます。</translation>
        </message>
        <message>
            <source>The chosen were deleted in Salesforce: Sync Person to SFDC asks whether to create them anew.</source>
            <translation>選択した人物は Salesforce で削除されています。「人物を SFDC に同期」で作り直すかどうかを確認します。</translation>
        </message>
        <message>
            <source>None of the chosen that failed is in Marketo: Sync the chosen now tries them again.</source>
            <translation>失敗した選択中の人物は誰も Marketo にいません。「選択分を今すぐ同期」で再試行できます。</translation>
        </message>
        <message>
            <source>Nothing has failed for the chosen.</source>
            <translation>選択した人物に失敗はありません。</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::RunsPage</name>
        <message>
            <source>Runs</source>
            <translation>実行履歴</translation>
        </message>
        <message>
            <source>&amp;Undo…</source>
            <translation>元に戻す(&amp;U)…</translation>
        </message>
        <message>
            <source>Look what an undo of the chosen run would write back</source>
            <translation>選択した実行を元に戻した場合に書き戻す内容を確認</translation>
        </message>
        <message>
            <source>Show its &amp;changes</source>
            <translation>変更を表示(&amp;C)</translation>
        </message>
        <message>
            <source>Open the log entries of the chosen run</source>
            <translation>選択した実行のログエントリを開く</translation>
        </message>
        <message>
            <source>No sync has run in this workspace yet.</source>
            <translation>このワークスペースでは、まだ同期が実行されていません。</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>リストを読み取れませんでした。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>リストを読み込んでいます…</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>今すぐ同期</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SaveFile</name>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV ファイル (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SettingEditor</name>
        <message>
            <source>automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>Marketo wins</source>
            <translation>Marketo を優先</translation>
        </message>
        <message>
            <source>Salesforce wins</source>
            <translation>Salesforce を優先</translation>
        </message>
        <message>
            <source>The newest change wins</source>
            <translation>最新の変更を優先</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>未設定</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SettingTexts</name>
        <message>
            <source>days</source>
            <translation>日</translation>
        </message>
        <message>
            <source>min</source>
            <comment>a unit</comment>
            <translation>分</translation>
        </message>
        <message>
            <source>s</source>
            <comment>a unit</comment>
            <translation>秒</translation>
        </message>
        <message>
            <source>Pause between syncs</source>
            <translation>同期の間隔</translation>
        </message>
        <message>
            <source>Counted from the end of a sync to the start of the next one</source>
            <translation>同期の終了から次の同期の開始までの時間</translation>
        </message>
        <message>
            <source>Share of the daily calls for the sync</source>
            <translation>1 日のコールのうち同期に使う割合</translation>
        </message>
        <message>
            <source>The sync by itself uses at most this share of each system's calls of a day</source>
            <translation>自動同期は、各システムの 1 日のコールのうち最大でこの割合まで使用します</translation>
        </message>
        <message>
            <source>Share for what you start by hand</source>
            <translation>手動で開始するものに使う割合</translation>
        </message>
        <message>
            <source>Sync Person to SFDC may go up to this share; automatic: 15 % more than the sync, at most 95 %</source>
            <translation>「人物を SFDC に同期」はこの割合まで使用できます。「自動」は同期の割合に 15 % を加えた値 (最大 95 %) です</translation>
        </message>
        <message>
            <source>Calls a day in Marketo</source>
            <translation>Marketo の 1 日あたりのコール</translation>
        </message>
        <message>
            <source>What your Marketo contract allows; its API does not tell</source>
            <translation>Marketo の契約で許可された数。API からは取得できません</translation>
        </message>
        <message>
            <source>Calls in 20 seconds in Marketo</source>
            <translation>Marketo の 20 秒あたりのコール</translation>
        </message>
        <message>
            <source>0: as many as Marketo takes</source>
            <translation>0: Marketo が受け付ける限り</translation>
        </message>
        <message>
            <source>Calls at a time in Marketo</source>
            <translation>Marketo の同時コール</translation>
        </message>
        <message>
            <source>Marketo allows 10 for all programs together</source>
            <translation>Marketo ではすべてのプログラムの合計で 10 まで許可されます</translation>
        </message>
        <message>
            <source>Keep the activity log for</source>
            <translation>アクティビティログの保持期間</translation>
        </message>
        <message>
            <source>Older entries are deleted</source>
            <translation>これより古いエントリは削除されます</translation>
        </message>
        <message>
            <source>Compare everybody every</source>
            <translation>全員を比較する周期</translation>
        </message>
        <message>
            <source>A slice of all records is compared in each sync, so that all are seen in this time</source>
            <translation>同期のたびに全レコードの一部を比較し、この期間ですべてを確認します</translation>
        </message>
        <message>
            <source>Conflict on a lead</source>
            <translation>リードの競合</translation>
        </message>
        <message>
            <source>When both sides changed the same field and the field has no rule of its own</source>
            <translation>両側で同じ項目が変更され、その項目に固有のルールがない場合</translation>
        </message>
        <message>
            <source>Conflict on a contact</source>
            <translation>取引先責任者の競合</translation>
        </message>
        <message>
            <source>Match people and records by e-mail</source>
            <translation>人物とレコードをメールで照合</translation>
        </message>
        <message>
            <source>Only where exactly one stands on each side</source>
            <translation>両側にちょうど 1 件ずつある場合のみ</translation>
        </message>
        <message>
            <source>Create a person again that was deleted in Marketo</source>
            <translation>Marketo で削除された人物を再作成</translation>
        </message>
        <message>
            <source>When its record in Salesforce still lives</source>
            <translation>Salesforce にレコードが残っている場合</translation>
        </message>
        <message>
            <source>Last name of a new lead without one</source>
            <translation>姓のない新しいリードの姓</translation>
        </message>
        <message>
            <source>Empty: such a person needs attention and nothing is sent</source>
            <translation>空の場合、その人物は要対応となり、何も送信されません</translation>
        </message>
        <message>
            <source>Company of a new lead without one</source>
            <translation>会社名のない新しいリードの会社名</translation>
        </message>
        <message>
            <source>Marketo's own Salesforce sync was switched off</source>
            <translation>Marketo 自体の Salesforce 同期を無効にした</translation>
        </message>
        <message>
            <source>Lockstep takes over the links it has left behind</source>
            <translation>その同期が残したリンクを Lockstep が引き継ぎます</translation>
        </message>
        <message>
            <source>Show what was synced in Marketo's activity log</source>
            <translation>同期内容を Marketo のアクティビティログに表示</translation>
        </message>
        <message>
            <source>As a custom activity of the person</source>
            <translation>人物のカスタムアクティビティとして</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>リード</translation>
        </message>
        <message>
            <source>Only leads for which all of these hold are synced</source>
            <translation>これらをすべて満たすリードのみ同期されます</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>取引先責任者</translation>
        </message>
        <message>
            <source>Only contacts for which all of these hold are synced</source>
            <translation>これらをすべて満たす取引先責任者のみ同期されます</translation>
        </message>
        <message>
            <source>New leads</source>
            <translation>新しいリード</translation>
        </message>
        <message>
            <source>People in Marketo for which all of these hold become leads by themselves; none: only by Sync Person to SFDC</source>
            <translation>これらをすべて満たす Marketo の人物は自動的にリードになります。条件なし: 「人物を SFDC に同期」のみ</translation>
        </message>
        <message>
            <source>Marketo smart list</source>
            <translation>Marketo スマートリスト</translation>
        </message>
        <message>
            <source>The number of a list of the people to be synced</source>
            <translation>同期する人物のリストの番号</translation>
        </message>
        <message>
            <source>Marketo partition</source>
            <translation>Marketo パーティション</translation>
        </message>
        <message>
            <source>Where new people are created</source>
            <translation>新しい人物の作成先</translation>
        </message>
        <message>
            <source>Marketo id in Salesforce</source>
            <translation>Salesforce の Marketo ID</translation>
        </message>
        <message>
            <source>API name of the external id field of leads and contacts</source>
            <translation>リードと取引先責任者の外部 ID 項目の API 参照名</translation>
        </message>
        <message>
            <source>Marker field in Salesforce</source>
            <translation>Salesforce のマーカー項目</translation>
        </message>
        <message>
            <source>API name of a field that names the last operation; empty: off</source>
            <translation>最後の操作を示す項目の API 参照名。空の場合は無効</translation>
        </message>
        <message>
            <source>Look back in Salesforce</source>
            <translation>Salesforce でさかのぼる時間</translation>
        </message>
        <message>
            <source>Changes are read again over this time, for those that arrive late</source>
            <translation>遅れて届く変更のために、この時間分の変更を再度読み込みます</translation>
        </message>
        <message>
            <source>Salesforce id in Marketo</source>
            <translation>Marketo の Salesforce ID</translation>
        </message>
        <message>
            <source>REST name of the field</source>
            <translation>項目の REST 名</translation>
        </message>
        <message>
            <source>Salesforce type in Marketo</source>
            <translation>Marketo の Salesforce タイプ</translation>
        </message>
        <message>
            <source>Deleted in Salesforce, in Marketo</source>
            <translation>Marketo の「Salesforce で削除済み」</translation>
        </message>
        <message>
            <source>Look back in Marketo</source>
            <translation>Marketo でさかのぼる時間</translation>
        </message>
        <message>
            <source>Address of Marketo's application</source>
            <translation>Marketo アプリケーションのアドレス</translation>
        </message>
        <message>
            <source>Where the browser shows a person, such as https://app-ab12.marketo.com</source>
            <translation>ブラウザーで人物を表示するアドレス (例: https://app-ab12.marketo.com)</translation>
        </message>
        <message>
            <source>Wait after an unanswered write to Salesforce</source>
            <translation>Salesforce への書き込みに応答がない場合の待機時間</translation>
        </message>
        <message>
            <source>Until then nothing else is written to that record</source>
            <translation>それまで、そのレコードには何も書き込まれません</translation>
        </message>
        <message>
            <source>Wait after an unanswered write to Marketo</source>
            <translation>Marketo への書き込みに応答がない場合の待機時間</translation>
        </message>
        <message>
            <source>Until then nothing else is written to that person</source>
            <translation>それまで、その人物には何も書き込まれません</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Salesforce</source>
            <translation>Salesforce</translation>
        </message>
        <message>
            <source>State of the connection to Salesforce</source>
            <translation>Salesforce への接続の状態</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>テスト(&amp;T)</translation>
        </message>
        <message>
            <source>Ask Salesforce now whether the connection works</source>
            <translation>接続が機能するかを今すぐ Salesforce に問い合わせ</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>変更(&amp;C)…</translation>
        </message>
        <message>
            <source>Enter other addresses and keys for Salesforce</source>
            <translation>Salesforce の別のアドレスと鍵を入力</translation>
        </message>
        <message>
            <source>&amp;Disconnect…</source>
            <translation>切断(&amp;D)…</translation>
        </message>
        <message>
            <source>Forget the connection to Salesforce, after a yes</source>
            <translation>確認後、Salesforce への接続を削除します</translation>
        </message>
        <message>
            <source>What Salesforce answered</source>
            <translation>Salesforce の応答</translation>
        </message>
        <message>
            <source>Marketo</source>
            <translation>Marketo</translation>
        </message>
        <message>
            <source>State of the connection to Marketo</source>
            <translation>Marketo への接続の状態</translation>
        </message>
        <message>
            <source>T&amp;est</source>
            <translation>テスト(&amp;E)</translation>
        </message>
        <message>
            <source>Ask Marketo now whether the connection works</source>
            <translation>接続が機能するかを今すぐ Marketo に問い合わせ</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>変更(&amp;H)…</translation>
        </message>
        <message>
            <source>Enter other addresses and keys for Marketo</source>
            <translation>Marketo の別のアドレスと鍵を入力</translation>
        </message>
        <message>
            <source>D&amp;isconnect…</source>
            <translation>切断(&amp;I)…</translation>
        </message>
        <message>
            <source>Forget the connection to Marketo, after a yes</source>
            <translation>確認後、Marketo への接続を削除します</translation>
        </message>
        <message>
            <source>Disconnected. The sync is paused.</source>
            <translation>切断しました。同期は一時停止中です。</translation>
        </message>
        <message>
            <source>What Marketo answered</source>
            <translation>Marketo の応答</translation>
        </message>
        <message>
            <source>Connect step by &amp;step…</source>
            <translation>順を追って接続(&amp;S)…</translation>
        </message>
        <message>
            <source>Go through both connections, the link fields and a first preview</source>
            <translation>両方の接続、リンク項目、最初のプレビューを順に確認</translation>
        </message>
        <message>
            <source>Schedule and quotas</source>
            <translation>スケジュールとクォータ</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>Record filter</source>
            <translation>レコードフィルター</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>詳細設定</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>このウィンドウ</translation>
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation>テーマ(&amp;H)</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>ライトまたはダーク</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>言語(&amp;L)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>The language of this window</source>
            <translation>このウィンドウの言語</translation>
        </message>
        <message>
            <source>&amp;Keep syncing in the tray when the window is closed</source>
            <translation>ウィンドウを閉じてもトレイで同期を続ける(&amp;K)</translation>
        </message>
        <message>
            <source>Closing the window leaves Lockstep in the tray</source>
            <translation>ウィンドウを閉じると Lockstep はトレイに残ります</translation>
        </message>
        <message>
            <source>Notify when more needs &amp;attention</source>
            <translation>要対応が増えたら通知(&amp;A)</translation>
        </message>
        <message>
            <source>A desktop notification when a new cause appears</source>
            <translation>新しい原因が現れたときのデスクトップ通知</translation>
        </message>
        <message>
            <source>Notify when a connection &amp;breaks</source>
            <translation>接続が切れたら通知(&amp;B)</translation>
        </message>
        <message>
            <source>A desktop notification when a system refuses the login or cannot be reached</source>
            <translation>システムがログインを拒否したとき、または接続できないときのデスクトップ通知</translation>
        </message>
        <message>
            <source>Saved. The next sync uses it.</source>
            <translation>保存しました。次の同期から使用されます。</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>%1 of %2 calls used today</source>
            <translation>本日のコール: %2 件中 %1 件を使用</translation>
        </message>
        <message>
            <source>Asking %1…</source>
            <translation>%1 に問い合わせています…</translation>
        </message>
        <message>
            <source>Connected as %1, API %2.</source>
            <translation>%1 として接続しています。API %2。</translation>
        </message>
        <message>
            <source>Login refused: press Change… and enter it again</source>
            <translation>ログイン拒否: [変更…] で入力し直してください</translation>
        </message>
        <message>
            <source>The test failed</source>
            <translation>テストに失敗しました</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::StartPage</name>
        <message>
            <source>Welcome to Lockstep</source>
            <translation>Lockstep へようこそ</translation>
        </message>
        <message>
            <source>Lockstep keeps Salesforce leads and contacts and Marketo people in step.
This workspace has no connections yet.</source>
            <translation>Lockstep は、Salesforce のリードと取引先責任者、Marketo の人物を一致した状態に保ちます。
このワークスペースにはまだ接続がありません。</translation>
        </message>
        <message>
            <source>Try the &amp;demo</source>
            <translation>デモを試す(&amp;D)</translation>
        </message>
        <message>
            <source>Open a workspace on a Salesforce and a Marketo that run inside this program</source>
            <translation>このプログラム内で動作する Salesforce と Marketo に対するワークスペースを開きます</translation>
        </message>
        <message>
            <source>&amp;Connect my systems…</source>
            <translation>システムを接続(&amp;C)…</translation>
        </message>
        <message>
            <source>Enter the addresses and keys of your Salesforce and your Marketo</source>
            <translation>ご利用の Salesforce と Marketo のアドレスと鍵を入力します</translation>
        </message>
        <message>
            <source>The demo starts a Salesforce and a Marketo inside this program and opens a workspace on them. Nothing leaves this computer.</source>
            <translation>デモでは、このプログラム内で Salesforce と Marketo を起動し、それらに対するワークスペースを開きます。このコンピューターの外には何も送信されません。</translation>
        </message>
        <message>
            <source>Lockstep</source>
            <translation>Lockstep</translation>
        </message>
        <message>
            <source>Starting the demo…</source>
            <translation>デモを開始しています…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::StateChips</name>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <source>Show everybody again</source>
            <translation>再び全員を表示</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>全員を表示</translation>
        </message>
        <message>
            <source>Show only: %1</source>
            <translation>次のみ表示: %1</translation>
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
            <translation>Salesforce 接続</translation>
        </message>
        <message>
            <source>Marketo</source>
            <translation>Marketo</translation>
        </message>
        <message>
            <source>Marketo connection</source>
            <translation>Marketo 接続</translation>
        </message>
        <message>
            <source>Progress of the sync</source>
            <translation>同期の進行状況</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop the sync</source>
            <translation>同期を停止</translation>
        </message>
        <message>
            <source>End this sync tidily (Shift+F5)</source>
            <translation>この同期を正しく終了 (Shift+F5)</translation>
        </message>
        <message>
            <source>Next sync</source>
            <translation>次の同期</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>接続中</translation>
        </message>
        <message>
            <source>Looking for changes</source>
            <translation>変更を確認中</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>比較中</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>書き込み中</translation>
        </message>
        <message>
            <source>Reading back</source>
            <translation>読み戻し中</translation>
        </message>
        <message>
            <source>The connection to Salesforce and its calls used today</source>
            <translation>Salesforce への接続と本日使用したコール</translation>
        </message>
        <message>
            <source>The connection to Marketo and its calls used today</source>
            <translation>Marketo への接続と本日使用したコール</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>停止しています…</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>同期しています…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <translation>%1 %2 / %3</translation>
        </message>
        <message>
            <source>%1/s, %2 left</source>
            <translation>%1 件/秒、残り %2</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Next sync in %1</source>
            <translation>次の同期まで %1</translation>
        </message>
        <message>
            <source>Salesforce calls today</source>
            <translation>本日の Salesforce コール</translation>
        </message>
        <message>
            <source>Marketo calls today</source>
            <translation>本日の Marketo コール</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ThroughputChart</name>
        <message>
            <source>To Salesforce</source>
            <translation>Salesforce へ</translation>
        </message>
        <message>
            <source>To Marketo</source>
            <translation>Marketo へ</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::Tray</name>
        <message>
            <source>Open Lockstep</source>
            <translation>Lockstep を開く</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::UndoPanel</name>
        <message>
            <source>What the undo will do</source>
            <translation>元に戻す内容</translation>
        </message>
        <message>
            <source>Also delete what the run created</source>
            <translation>実行で作成されたものも削除</translation>
        </message>
        <message>
            <source>What the run created and nobody has worked on since goes too</source>
            <translation>実行で作成され、その後誰も編集していないものも削除されます</translation>
        </message>
        <message>
            <source>What the undo will write</source>
            <translation>元に戻すときに書き込む内容</translation>
        </message>
        <message>
            <source>What the undo leaves as it is</source>
            <translation>元に戻さずそのまま残すもの</translation>
        </message>
        <message>
            <source>To be written back</source>
            <translation>書き戻し予定</translation>
        </message>
        <message>
            <source>Show what will be written back</source>
            <translation>書き戻される内容を表示</translation>
        </message>
        <message>
            <source>Left as it is</source>
            <translation>そのまま</translation>
        </message>
        <message>
            <source>Show what stays as it is, and why</source>
            <translation>そのまま残るものとその理由を表示</translation>
        </message>
        <message>
            <source>Write the values from before the run back</source>
            <translation>実行前の値を書き戻す</translation>
        </message>
        <message>
            <source>Undo the run</source>
            <translation>実行を元に戻す</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>キャンセル(&amp;C)</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>何も変更しない</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>レコード</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>現在</translation>
        </message>
        <message>
            <source>Before the run</source>
            <translation>実行前</translation>
        </message>
        <message>
            <source>Written by it</source>
            <translation>実行で書き込まれた値</translation>
        </message>
        <message>
            <source>Why it stays</source>
            <translation>残す理由</translation>
        </message>
        <message>
            <source>Also &amp;delete what the run created (%1)</source>
            <translation>実行で作成されたものも削除 (%1)(&amp;D)</translation>
        </message>
        <message>
            <source>To be written back %1</source>
            <translation>書き戻し予定 %1</translation>
        </message>
        <message>
            <source>Left as it is %1</source>
            <translation>そのまま %1</translation>
        </message>
        <message>
            <source>In Salesforce: %1. In Marketo: %2.</source>
            <translation>Salesforce: %1。Marketo: %2。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) stay as they are, most often because somebody edited them since.</source>
            <translation>
                <numerusform>%Ln 件はそのまま残ります。多くの場合、その後に誰かが編集したためです。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>元に戻すものはありません。</translation>
        </message>
        <message>
            <source>Only a part is listed, so the undo cannot begin: cancel and undo the run again to see everything.</source>
            <translation>一覧は一部だけのため、元に戻す処理を開始できません。キャンセルし、この実行をもう一度元に戻す操作をしてすべてを表示してください。</translation>
        </message>
        <message>
            <source>Undo run %1</source>
            <translation>実行 %1 を元に戻す</translation>
        </message>
        <message>
            <source>&amp;Undo run %1</source>
            <translation>実行 %1 を元に戻す(&amp;U)</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Undo run %1: %Ln write(s)</source>
            <translation>
                <numerusform>実行 %1 を元に戻す: 書き込み %Ln 件(&amp;U)</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking what an undo would write back… Nothing is written yet.</source>
            <translation>元に戻した場合に書き戻す内容を確認しています… まだ何も書き込まれません。</translation>
        </message>
        <message>
            <source>Undoing… Stop in the status bar ends it tidily.</source>
            <translation>元に戻しています… ステータスバーの「停止」で正しく終了できます。</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>Close this list</source>
            <translation>この一覧を閉じます</translation>
        </message>
    </context>
    <context>
        <name>lockstep::net::RedirectListener</name>
        <message>
            <source>This is not the answer to a sign-in.</source>
            <translation>これはサインインへの応答ではありません。</translation>
        </message>
        <message>
            <source>There is nothing here.</source>
            <translation>ここには何もありません。</translation>
        </message>
        <message>
            <source>This answer does not belong to the sign-in under way, which has been ended. Begin again.</source>
            <translation>この応答は進行中のサインインのものではありません。サインインは終了されました。最初からやり直してください。</translation>
        </message>
        <message>
            <source>Lockstep has your answer and shows what became of it. You can close this page.</source>
            <translation>Lockstep が応答を受け取りました。結果は Lockstep に表示されます。このページは閉じて構いません。</translation>
        </message>
    </context>
    <context>
        <name>text</name>
        <message>
            <source>The system reported “%1”</source>
            <translation>システムから「%1」が報告されました</translation>
        </message>
        <message>
            <source>Read the system's own text; if it says nothing useful, show both to your Salesforce or Marketo administrator.</source>
            <translation>システムの原文を確認してください。役に立つ内容がない場合は、両方を Salesforce または Marketo の管理者に見せてください。</translation>
        </message>
        <message>
            <source>A setting was changed</source>
            <translation>設定が変更されました</translation>
        </message>
        <message>
            <source>The setting %1 was changed from “%2” to “%3”</source>
            <translation>設定 %1 が「%2」から「%3」に変更されました</translation>
        </message>
        <message>
            <source>The setting %1 was changed</source>
            <translation>設定 %1 が変更されました</translation>
        </message>
        <message>
            <source>A connection was changed</source>
            <translation>接続が変更されました</translation>
        </message>
        <message>
            <source>The connection to %1 was set to %2</source>
            <translation>%1 への接続が %2 に設定されました</translation>
        </message>
        <message>
            <source>A connection was removed</source>
            <translation>接続が削除されました</translation>
        </message>
        <message>
            <source>The connection to %1 was removed</source>
            <translation>%1 への接続が削除されました</translation>
        </message>
        <message>
            <source>A field was switched on</source>
            <translation>項目が有効になりました</translation>
        </message>
        <message>
            <source>%1 was switched on</source>
            <translation>%1 が有効になりました</translation>
        </message>
        <message>
            <source>A field was switched off</source>
            <translation>項目が無効になりました</translation>
        </message>
        <message>
            <source>%1 was switched off</source>
            <translation>%1 が無効になりました</translation>
        </message>
        <message>
            <source>A field was set back to its default</source>
            <translation>項目が既定に戻されました</translation>
        </message>
        <message>
            <source>%1 was set back to its default</source>
            <translation>%1 が既定に戻されました</translation>
        </message>
        <message>
            <source>The rule of a field was changed</source>
            <translation>項目のルールが変更されました</translation>
        </message>
        <message>
            <source>%1: --%2 was changed from “%3” to “%4”</source>
            <translation>%1: --%2 が「%3」から「%4」に変更されました</translation>
        </message>
        <message>
            <source>%1: --%2 was set to “%4”</source>
            <translation>%1: --%2 が「%4」に設定されました</translation>
        </message>
        <message>
            <source>%1: --%2 was “%3” and is the default again</source>
            <translation>%1: --%2 が「%3」から既定に戻されました</translation>
        </message>
        <message>
            <source>A value of a field was mapped</source>
            <translation>項目の値が対応付けられました</translation>
        </message>
        <message>
            <source>%1: “%2” in Marketo is “%3” in Salesforce from now on (%4)</source>
            <translation>%1: 今後、Marketo の「%2」は Salesforce の「%3」になります (%4)</translation>
        </message>
        <message>
            <source>A value of a field is no longer mapped</source>
            <translation>項目の値の対応付けが解除されました</translation>
        </message>
        <message>
            <source>%1: “%2” in Marketo is no longer “%3” in Salesforce (%4)</source>
            <translation>%1: 今後、Marketo の「%2」は Salesforce の「%3」になりません (%4)</translation>
        </message>
        <message>
            <source>Both ways</source>
            <translation>双方向</translation>
        </message>
        <message>
            <source>To Salesforce</source>
            <translation>Salesforce へ</translation>
        </message>
        <message>
            <source>To Marketo</source>
            <translation>Marketo へ</translation>
        </message>
        <message>
            <source>Marketo wins</source>
            <translation>Marketo を優先</translation>
        </message>
        <message>
            <source>Salesforce wins</source>
            <translation>Salesforce を優先</translation>
        </message>
        <message>
            <source>Newest wins</source>
            <translation>最新を優先</translation>
        </message>
        <message>
            <source>Blank clears</source>
            <translation>空白でクリア</translation>
        </message>
        <message>
            <source>Blank keeps the value</source>
            <translation>空白でも値を保持</translation>
        </message>
        <message>
            <source>Read and write</source>
            <translation>参照と更新</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>参照のみ</translation>
        </message>
        <message>
            <source>text</source>
            <comment>a field type</comment>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Not visible</source>
            <translation>参照不可</translation>
        </message>
        <message>
            <source>%1 was changed on both sides; %2 has the newer edit and won</source>
            <translation>%1 は両側で変更されました。編集が新しい %2 が優先されました</translation>
        </message>
        <message>
            <source>%1 was changed on both sides; the opt-out in %2 won</source>
            <translation>%1 は両側で変更されました。%2 のオプトアウトが優先されました</translation>
        </message>
        <message>
            <source>%1 was changed on both sides; %2 won</source>
            <translation>%1 は両側で変更されました。%2 が優先されました</translation>
        </message>
        <message>
            <source>%1 was blank in %3 and took the value of %2</source>
            <translation>%1 は %3 で空白だったため、%2 の値になりました</translation>
        </message>
        <message>
            <source>%1 was blank in %3 and was filled again from %2: a blank does not replace a value</source>
            <translation>%1 は %3 で空白だったため、%2 から再び入力されました。空白で値が置き換えられることはありません</translation>
        </message>
        <message>
            <source>%1 was set in %2 and is now set in %3</source>
            <translation>%1 は %2 で設定され、%3 にも設定されました</translation>
        </message>
        <message>
            <source>%1 got back in %3 the marketer's value that a write had overwritten</source>
            <translation>%1 は %3 で、書き込みにより上書きされたマーケティング担当者の値に戻りました</translation>
        </message>
        <message>
            <source>%1 was cleared in %3, which follows %2</source>
            <translation>%1 は、%2 に従う %3 でクリアされました</translation>
        </message>
        <message>
            <source>%1 in %3 follows %2</source>
            <translation>%3 の %1 は %2 に従います</translation>
        </message>
        <message>
            <source>The owner was changed by Sync Person to SFDC</source>
            <translation>「人物を SFDC に同期」により所有者が変更されました</translation>
        </message>
        <message>
            <source>%1 in %3 has its old value again</source>
            <translation>%3 の %1 は元の値に戻りました</translation>
        </message>
        <message>
            <source>%1 was cleared in %2</source>
            <translation>%1 は %2 でクリアされました</translation>
        </message>
        <message>
            <source>%1 was changed in %2</source>
            <translation>%1 は %2 で変更されました</translation>
        </message>
        <message>
            <source>The person was created in Marketo</source>
            <translation>人物が Marketo に作成されました</translation>
        </message>
        <message>
            <source>The lead was created in Salesforce</source>
            <translation>リードが Salesforce に作成されました</translation>
        </message>
        <message>
            <source>The lead was created in Salesforce, owned by %1</source>
            <translation>リードが Salesforce に作成されました。所有者は %1 です</translation>
        </message>
        <message>
            <source>The person was updated in Marketo</source>
            <translation>Marketo の人物が更新されました</translation>
        </message>
        <message>
            <source>The record was updated in Salesforce</source>
            <translation>Salesforce のレコードが更新されました</translation>
        </message>
        <message>
            <source>Person and record were linked</source>
            <translation>人物とレコードがリンクされました</translation>
        </message>
        <message>
            <source>The person was linked to another record</source>
            <translation>人物が別のレコードにリンクされました</translation>
        </message>
        <message>
            <source>The lead was converted; the person now belongs to the contact</source>
            <translation>リードの取引が開始されました。人物は取引先責任者に属します</translation>
        </message>
        <message>
            <source>The person was merged into another one</source>
            <translation>人物が別の人物にマージされました</translation>
        </message>
        <message>
            <source>The record was deleted in Salesforce</source>
            <translation>レコードが Salesforce で削除されました</translation>
        </message>
        <message>
            <source>The record was deleted in Salesforce; the person is kept</source>
            <translation>レコードが Salesforce で削除されました。人物は保持されます</translation>
        </message>
        <message>
            <source>The person was deleted in Marketo</source>
            <translation>人物が Marketo で削除されました</translation>
        </message>
        <message>
            <source>The person was deleted in Marketo; the record is kept</source>
            <translation>人物が Marketo で削除されました。レコードは保持されます</translation>
        </message>
        <message>
            <source>The record was restored in Salesforce and is linked again</source>
            <translation>レコードが Salesforce で復元され、再びリンクされました</translation>
        </message>
        <message>
            <source>Not synced for the moment</source>
            <translation>当面は同期されません</translation>
        </message>
        <message>
            <source>Synced again</source>
            <translation>再び同期されます</translation>
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
            <translation>競合</translation>
        </message>
        <message>
            <source>Sync Failed</source>
            <translation>同期失敗</translation>
        </message>
        <message>
            <source>Sync Skipped</source>
            <translation>同期スキップ</translation>
        </message>
        <message>
            <source>Sync Suspended</source>
            <translation>同期保留</translation>
        </message>
        <message>
            <source>Sync Resumed</source>
            <translation>同期再開</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Settings Changed</source>
            <translation>設定変更</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>Both sides hold the same</source>
            <translation>両側の値は同じです</translation>
        </message>
        <message>
            <source>A difference both sides agreed on</source>
            <translation>両側で合意済みの差異</translation>
        </message>
        <message>
            <source>Changed in Marketo</source>
            <translation>Marketo で変更</translation>
        </message>
        <message>
            <source>Changed in Salesforce</source>
            <translation>Salesforce で変更</translation>
        </message>
        <message>
            <source>The blank side was filled</source>
            <translation>空白の側に値が入りました</translation>
        </message>
        <message>
            <source>A blank does not replace a value</source>
            <translation>空白で値は置き換えられません</translation>
        </message>
        <message>
            <source>Marketo won the conflict</source>
            <translation>競合で Marketo が優先されました</translation>
        </message>
        <message>
            <source>Salesforce won the conflict</source>
            <translation>競合で Salesforce が優先されました</translation>
        </message>
        <message>
            <source>The newest edit won the conflict</source>
            <translation>競合で最新の編集が優先されました</translation>
        </message>
        <message>
            <source>The opt-out won the conflict</source>
            <translation>競合でオプトアウトが優先されました</translation>
        </message>
        <message>
            <source>One way: the target follows the source</source>
            <translation>一方向: 同期先は同期元に従います</translation>
        </message>
        <message>
            <source>A marketer's edit that a write had overwritten was put back</source>
            <translation>書き込みで上書きされたマーケティング担当者の編集が戻されました</translation>
        </message>
        <message>
            <source>Created with it</source>
            <translation>同時に作成</translation>
        </message>
        <message>
            <source>Link between both systems</source>
            <translation>両システム間のリンク</translation>
        </message>
        <message>
            <source>Restored by an undo</source>
            <translation>元に戻す操作で復元</translation>
        </message>
        <message>
            <source>Owner chosen by the push</source>
            <translation>送信時に選択された所有者</translation>
        </message>
        <message>
            <source>A box ticked on one side stays ticked</source>
            <translation>片側でオンにしたチェックボックスはオンのままです</translation>
        </message>
        <message>
            <source>Nothing to do: it is tried again by itself.</source>
            <translation>対処は不要です。自動的に再試行されます。</translation>
        </message>
        <message>
            <source>Please report this with the text below: it should not happen.</source>
            <translation>下のテキストを添えて報告してください。本来起こらない問題です。</translation>
        </message>
        <message>
            <source>Marketo had an internal error</source>
            <translation>Marketo で内部エラーが発生しました</translation>
        </message>
        <message>
            <source>Marketo could not be reached behind its gateway</source>
            <translation>ゲートウェイの先の Marketo に接続できませんでした</translation>
        </message>
        <message>
            <source>Merge them in Marketo, which tells what stands in the way.</source>
            <translation>Marketo でマージしてください。妨げている理由が表示されます。</translation>
        </message>
        <message>
            <source>Ask a Marketo admin to remove one under Custom Activities, or switch the activities off.</source>
            <translation>Marketo 管理者に［カスタムアクティビティ］で 1 つ削除するよう依頼するか、アクティビティをオフにしてください。</translation>
        </message>
        <message>
            <source>Marketo refuses the client id or secret</source>
            <translation>Marketo がクライアント ID またはシークレットを拒否しました</translation>
        </message>
        <message>
            <source>Check both in the custom service (Admin &gt; LaunchPoint) and connect again.</source>
            <translation>カスタムサービス（管理者 &gt; LaunchPoint）で両方を確認し、接続し直してください。</translation>
        </message>
        <message>
            <source>Marketo no longer knows up to where its changes have been read</source>
            <translation>変更をどこまで読み取ったかを Marketo が覚えていません</translation>
        </message>
        <message>
            <source>Marketo could not make an export</source>
            <translation>Marketo はエクスポートを作成できませんでした</translation>
        </message>
        <message>
            <source>Marketo was to be searched without a field</source>
            <translation>フィールドを指定せずに Marketo を検索しようとしました</translation>
        </message>
        <message>
            <source>Marketo cannot merge these people</source>
            <translation>Marketo はこれらの人をマージできません</translation>
        </message>
        <message>
            <source>Marketo has no room for another activity type</source>
            <translation>Marketo にはこれ以上アクティビティタイプを追加できません</translation>
        </message>
        <message>
            <source>Marketo has no room for another field of an activity</source>
            <translation>Marketo にはこれ以上アクティビティのフィールドを追加できません</translation>
        </message>
        <message>
            <source>An activity is too large for Marketo</source>
            <translation>アクティビティが大きすぎて Marketo に登録できません</translation>
        </message>
        <message>
            <source>Marketo got no access token</source>
            <translation>Marketo にアクセストークンが渡されませんでした</translation>
        </message>
        <message>
            <source>Marketo does not accept the access token</source>
            <translation>Marketo がアクセストークンを受け入れません</translation>
        </message>
        <message>
            <source>Reconnect Marketo: check client id and secret of the custom service.</source>
            <translation>Marketo に接続し直してください。カスタムサービスのクライアント ID とシークレットを確認してください。</translation>
        </message>
        <message>
            <source>The Marketo access token has expired</source>
            <translation>Marketo のアクセストークンの有効期限が切れました</translation>
        </message>
        <message>
            <source>Marketo denies access</source>
            <translation>Marketo がアクセスを拒否しています</translation>
        </message>
        <message>
            <source>Ask a Marketo admin to give the API user's role read-write access to persons and to activities, and to check the list of allowed IP addresses.</source>
            <translation>Marketo の管理者に、API ユーザーのロールへ人物とアクティビティの読み取りおよび書き込みアクセス権を付与し、許可された IP アドレスのリストを確認するよう依頼してください。</translation>
        </message>
        <message>
            <source>Marketo needed too long</source>
            <translation>Marketo の処理に時間がかかりすぎました</translation>
        </message>
        <message>
            <source>Marketo does not know this kind of request</source>
            <translation>Marketo はこの種類のリクエストを認識できません</translation>
        </message>
        <message>
            <source>Too many calls to Marketo within 20 seconds</source>
            <translation>20 秒間の Marketo へのコールが多すぎます</translation>
        </message>
        <message>
            <source>Marketo's daily API quota is used up</source>
            <translation>Marketo の 1 日の API クォータを使い切りました</translation>
        </message>
        <message>
            <source>Nothing is lost: the sync resumes after midnight, US Central time.</source>
            <translation>失われるものはありません。同期は米国中部時間の午前 0 時以降に再開されます。</translation>
        </message>
        <message>
            <source>Marketo's API is unavailable at the moment</source>
            <translation>Marketo の API は現在利用できません</translation>
        </message>
        <message>
            <source>Marketo could not read the request</source>
            <translation>Marketo がリクエストを読み取れませんでした</translation>
        </message>
        <message>
            <source>Marketo does not know this address</source>
            <translation>Marketo はこのアドレスを認識できません</translation>
        </message>
        <message>
            <source>Check the REST address of the connection.</source>
            <translation>接続の REST アドレスを確認してください。</translation>
        </message>
        <message>
            <source>Marketo had a system error</source>
            <translation>Marketo でシステムエラーが発生しました</translation>
        </message>
        <message>
            <source>Marketo does not accept the content type</source>
            <translation>Marketo がコンテンツタイプを受け入れません</translation>
        </message>
        <message>
            <source>Marketo could not read the upload</source>
            <translation>Marketo がアップロードを読み取れませんでした</translation>
        </message>
        <message>
            <source>Marketo does not find this subscription</source>
            <translation>Marketo でこのサブスクリプションが見つかりません</translation>
        </message>
        <message>
            <source>Usually this passes; if it stays, check the REST address of the connection.</source>
            <translation>通常は自然に解消します。続く場合は、接続の REST アドレスを確認してください。</translation>
        </message>
        <message>
            <source>Too many calls to Marketo at once</source>
            <translation>Marketo への同時コールが多すぎます</translation>
        </message>
        <message>
            <source>This Marketo subscription cannot do that</source>
            <translation>この Marketo サブスクリプションではできません</translation>
        </message>
        <message>
            <source>Ask a Marketo admin which edition is in use.</source>
            <translation>使用中のエディションを Marketo の管理者に確認してください。</translation>
        </message>
        <message>
            <source>Marketo found nothing</source>
            <translation>Marketo では何も見つかりませんでした</translation>
        </message>
        <message>
            <source>This feature is not enabled in Marketo</source>
            <translation>この機能は Marketo で有効になっていません</translation>
        </message>
        <message>
            <source>Ask Adobe to enable it for this subscription.</source>
            <translation>このサブスクリプションで有効にするよう Adobe に依頼してください。</translation>
        </message>
        <message>
            <source>A business rule of Marketo refused the change</source>
            <translation>Marketo のビジネスルールが変更を拒否しました</translation>
        </message>
        <message>
            <source>Change the person so that it meets the rule; it is then tried again.</source>
            <translation>ルールを満たすように人物を変更してください。その後、再試行されます。</translation>
        </message>
        <message>
            <source>Marketo had a passing error</source>
            <translation>Marketo で一時的なエラーが発生しました</translation>
        </message>
        <message>
            <source>Marketo could not lock the person</source>
            <translation>Marketo が人物をロックできませんでした</translation>
        </message>
        <message>
            <source>A value has the wrong type for Marketo</source>
            <translation>値のデータ型が Marketo に合っていません</translation>
        </message>
        <message>
            <source>The value of %1 has the wrong type for Marketo</source>
            <translation>%1 の値のデータ型が Marketo に合っていません</translation>
        </message>
        <message>
            <source>Map the field to a Marketo field of the same type.</source>
            <translation>項目を、同じデータ型の Marketo の項目に対応付けてください。</translation>
        </message>
        <message>
            <source>A value that Marketo requires is missing</source>
            <translation>Marketo で必須の値がありません</translation>
        </message>
        <message>
            <source>Fill the field named below.</source>
            <translation>下に示された項目に入力してください。</translation>
        </message>
        <message>
            <source>Marketo does not accept a value</source>
            <translation>Marketo が値を受け入れません</translation>
        </message>
        <message>
            <source>Marketo does not accept the value of %1</source>
            <translation>Marketo が %1 の値を受け入れません</translation>
        </message>
        <message>
            <source>Correct the value in Salesforce: the text below says what is wrong with it.</source>
            <translation>Salesforce で値を修正してください。問題の内容は下のテキストに示されています。</translation>
        </message>
        <message>
            <source>The person no longer exists in Marketo</source>
            <translation>人物は Marketo に存在しなくなりました</translation>
        </message>
        <message>
            <source>It was deleted or merged: it is looked up again at the next sync.</source>
            <translation>削除またはマージされました。次の同期で再検索されます。</translation>
        </message>
        <message>
            <source>The person already exists in Marketo</source>
            <translation>人物はすでに Marketo に存在します</translation>
        </message>
        <message>
            <source>Nothing to do: it is looked up and linked at the next sync.</source>
            <translation>対処は不要です。次の同期で検索され、リンクされます。</translation>
        </message>
        <message>
            <source>Marketo does not know a field</source>
            <translation>Marketo が項目を認識できません</translation>
        </message>
        <message>
            <source>Marketo does not know the field %1</source>
            <translation>Marketo が項目 %1 を認識できません</translation>
        </message>
        <message>
            <source>Choose another Marketo field under Fields, or create it in Marketo.</source>
            <translation>「項目」で Marketo の別の項目を選択するか、Marketo に作成してください。</translation>
        </message>
        <message>
            <source>Several people in Marketo match</source>
            <translation>Marketo の複数の人物が一致します</translation>
        </message>
        <message>
            <source>Merge the duplicates in Marketo, or link the right person by hand.</source>
            <translation>Marketo で重複をマージするか、正しい人物を手動でリンクしてください。</translation>
        </message>
        <message>
            <source>The API user may not use this partition of Marketo</source>
            <translation>API ユーザーは Marketo のこのパーティションを使用できません</translation>
        </message>
        <message>
            <source>Ask a Marketo admin for access to the partition, or change marketo.partition.</source>
            <translation>Marketo の管理者にパーティションへのアクセス権を依頼するか、marketo.partition を変更してください。</translation>
        </message>
        <message>
            <source>Marketo wants a partition to be named</source>
            <translation>Marketo でパーティションの指定が必要です</translation>
        </message>
        <message>
            <source>Set marketo.partition.</source>
            <translation>marketo.partition を設定してください。</translation>
        </message>
        <message>
            <source>Marketo does not let the partition be changed</source>
            <translation>Marketo でパーティションを変更できません</translation>
        </message>
        <message>
            <source>Move the person to the partition in Marketo.</source>
            <translation>Marketo で人物をそのパーティションに移動してください。</translation>
        </message>
        <message>
            <source>Marketo cannot look people up by a field</source>
            <translation>Marketo で項目による人物の検索ができません</translation>
        </message>
        <message>
            <source>Marketo cannot look people up by %1</source>
            <translation>Marketo で %1 による人物の検索ができません</translation>
        </message>
        <message>
            <source>Run setup: the link field must be one that Marketo can search.</source>
            <translation>setup を実行してください。リンク項目は Marketo で検索できる項目である必要があります。</translation>
        </message>
        <message>
            <source>Marketo does not find an object of this request</source>
            <translation>Marketo でこのリクエストのオブジェクトが見つかりません</translation>
        </message>
        <message>
            <source>Check the smart list and the partition in the settings.</source>
            <translation>設定のスマートリストとパーティションを確認してください。</translation>
        </message>
        <message>
            <source>Marketo could not create the person</source>
            <translation>Marketo が人物を作成できませんでした</translation>
        </message>
        <message>
            <source>Too many imports are running in Marketo</source>
            <translation>Marketo で実行中のインポートが多すぎます</translation>
        </message>
        <message>
            <source>Marketo's own Salesforce sync is switched on</source>
            <translation>Marketo 自体の Salesforce 同期が有効です</translation>
        </message>
        <message>
            <source>Two syncs must not write the same people: disable the native sync first, then set nativeSync.handedOver to true.</source>
            <translation>2 つの同期が同じ人物に書き込んではいけません。先にネイティブの同期を無効にし、nativeSync.handedOver を true に設定してください。</translation>
        </message>
        <message>
            <source>An import is running in Marketo</source>
            <translation>Marketo でインポートを実行中です</translation>
        </message>
        <message>
            <source>Marketo does not let company fields be changed here</source>
            <translation>Marketo では、ここで会社の項目を変更できません</translation>
        </message>
        <message>
            <source>A field of both ways goes to Salesforce only from now on, one that only goes to Marketo waits.</source>
            <translation>双方向の項目は今後 Salesforce へのみ送られ、Marketo へのみ送られる項目は待機します。</translation>
        </message>
        <message>
            <source>Marketo is using this person at the moment</source>
            <translation>Marketo がこの人物を使用中です</translation>
        </message>
        <message>
            <source>Marketo's queue or export quota is full</source>
            <translation>Marketo のキューまたはエクスポートのクォータがいっぱいです</translation>
        </message>
        <message>
            <source>Marketo does not offer this export filter</source>
            <translation>Marketo ではこのエクスポートフィルターを使用できません</translation>
        </message>
        <message>
            <source>Nothing to do: another way of reading is used.</source>
            <translation>対処は不要です。別の読み込み方法が使用されます。</translation>
        </message>
        <message>
            <source>The same person stood twice in one request</source>
            <translation>1 つのリクエストに同じ人物が 2 回含まれていました</translation>
        </message>
        <message>
            <source>The merge in Salesforce failed</source>
            <translation>Salesforce でのマージに失敗しました</translation>
        </message>
        <message>
            <source>Merge the two records in Salesforce by hand.</source>
            <translation>Salesforce で 2 つのレコードを手動でマージしてください。</translation>
        </message>
        <message>
            <source>Too many people in one merge</source>
            <translation>1 回のマージの人物が多すぎます</translation>
        </message>
        <message>
            <source>Merge at most 25 people at a time.</source>
            <translation>一度にマージできるのは 25 人までです。</translation>
        </message>
        <message>
            <source>Check the address of the connection and the network.</source>
            <translation>接続のアドレスとネットワークを確認してください。</translation>
        </message>
        <message>
            <source>Check who owns the workspace's folder and whether the disk is writable.</source>
            <translation>ワークスペースのフォルダーの所有者と、ディスクに書き込めるかを確認してください。</translation>
        </message>
        <message>
            <source>Restart Lockstep; if it stays, restore the last backup of the workspace.</source>
            <translation>Lockstep を再起動してください。続く場合は、ワークスペースの最新のバックアップを復元してください。</translation>
        </message>
        <message>
            <source>There is no such setting</source>
            <translation>そのような設定はありません</translation>
        </message>
        <message>
            <source>There is no setting “%1”; there are: %2</source>
            <translation>設定「%1」はありません。使用できる設定: %2</translation>
        </message>
        <message>
            <source>There is no setting “%1”</source>
            <translation>設定「%1」はありません</translation>
        </message>
        <message>
            <source>lockstepctl config list shows all of them.</source>
            <translation>lockstepctl config list ですべての設定を表示できます。</translation>
        </message>
        <message>
            <source>The value is not allowed for this setting</source>
            <translation>この設定では許可されない値です</translation>
        </message>
        <message>
            <source>%1 cannot be “%2”; allowed: %3</source>
            <translation>%1 を「%2」にすることはできません。許可される値: %3</translation>
        </message>
        <message>
            <source>This setting may not be empty</source>
            <translation>この設定は空にできません</translation>
        </message>
        <message>
            <source>There is no such operator</source>
            <translation>そのような演算子はありません</translation>
        </message>
        <message>
            <source>There is no operator “%1”; allowed: %2</source>
            <translation>演算子「%1」はありません。許可される値: %2</translation>
        </message>
        <message>
            <source>A condition names a field that does not exist</source>
            <translation>条件に存在しない項目が指定されています</translation>
        </message>
        <message>
            <source>There is no field “%1” in %2, or the API user cannot see it</source>
            <translation>項目「%1」は %2 にないか、API ユーザーが参照できません</translation>
        </message>
        <message>
            <source>Conditions take API names: lockstepctl fields list --all shows them.</source>
            <translation>条件には API 参照名を使用します。lockstepctl fields list --all で表示できます。</translation>
        </message>
        <message>
            <source>There is no such field to sync</source>
            <translation>そのような同期対象の項目はありません</translation>
        </message>
        <message>
            <source>There is no field %1 to sync</source>
            <translation>同期対象の項目 %1 はありません</translation>
        </message>
        <message>
            <source>Check the spelling: lockstepctl fields list --all shows every field the sync user can see.</source>
            <translation>つづりを確認してください。同期ユーザーが参照できるすべての項目は lockstepctl fields list --all で表示できます。</translation>
        </message>
        <message>
            <source>A field is not visible to the sync user</source>
            <translation>同期ユーザーが参照できない項目があります</translation>
        </message>
        <message>
            <source>%1 is not visible to the sync user</source>
            <translation>同期ユーザーは %1 を参照できません</translation>
        </message>
        <message>
            <source>Its values are kept. Ask a Salesforce admin to make the field visible, or switch it off.</source>
            <translation>値は保持されます。Salesforce の管理者に項目を参照可能にするよう依頼するか、項目を無効にしてください。</translation>
        </message>
        <message>
            <source>A field is visible again</source>
            <translation>項目が再び参照可能になりました</translation>
        </message>
        <message>
            <source>%1 is visible again</source>
            <translation>%1 が再び参照可能になりました</translation>
        </message>
        <message>
            <source>Marketo does not let the smart list be exported</source>
            <translation>Marketo がスマートリストのエクスポートを許可していません</translation>
        </message>
        <message>
            <source>Changes are synced meanwhile. Who is on the list is read as soon as it can be exported: it is tried again every hour.</source>
            <translation>変更の同期は続きます。リストの対象者はエクスポートできるようになり次第読み込まれます。1 時間ごとに再試行します。</translation>
        </message>
        <message>
            <source>The field has no Marketo field</source>
            <translation>この項目には Marketo の項目がありません</translation>
        </message>
        <message>
            <source>%1 has no Marketo field</source>
            <translation>%1 には Marketo の項目がありません</translation>
        </message>
        <message>
            <source>Choose one under Fields, or with: lockstepctl fields set %1 --marketo NAME</source>
            <translation>「項目」で選択するか、次のコマンドで指定してください: lockstepctl fields set %1 --marketo NAME</translation>
        </message>
        <message>
            <source>Marketo does not show the mapped field</source>
            <translation>対応付けた項目が Marketo に表示されません</translation>
        </message>
        <message>
            <source>Marketo has no field “%1”, or hides it</source>
            <translation>項目「%1」は Marketo にないか、非表示です</translation>
        </message>
        <message>
            <source>Choose another Marketo field, or create it in Marketo.</source>
            <translation>Marketo の別の項目を選択するか、Marketo に作成してください。</translation>
        </message>
        <message>
            <source>The Marketo field serves another field already</source>
            <translation>この Marketo の項目はすでに別の項目で使用されています</translation>
        </message>
        <message>
            <source>The Marketo field “%1” already serves %2</source>
            <translation>Marketo の項目「%1」はすでに %2 で使用されています</translation>
        </message>
        <message>
            <source>Choose another Marketo field, or switch the other field off first.</source>
            <translation>Marketo の別の項目を選択するか、先にもう一方の項目を無効にしてください。</translation>
        </message>
        <message>
            <source>This Marketo field holds the link to Salesforce</source>
            <translation>この Marketo の項目には Salesforce へのリンクが入っています</translation>
        </message>
        <message>
            <source>The Marketo field “%1” holds the link to Salesforce</source>
            <translation>Marketo の項目「%1」には Salesforce へのリンクが入っています</translation>
        </message>
        <message>
            <source>Choose another Marketo field.</source>
            <translation>Marketo の別の項目を選択してください。</translation>
        </message>
        <message>
            <source>The field is read-only on both sides</source>
            <translation>この項目は両側で参照のみです</translation>
        </message>
        <message>
            <source>%1 is read-only in Salesforce, and %2 in Marketo</source>
            <translation>%1 は Salesforce で、%2 は Marketo で参照のみです</translation>
        </message>
        <message>
            <source>Choose another Marketo field, or ask for edit access on one side.</source>
            <translation>Marketo の別の項目を選択するか、いずれかの側の編集アクセス権を依頼してください。</translation>
        </message>
        <message>
            <source>The field is read-only in Salesforce</source>
            <translation>この項目は Salesforce で参照のみです</translation>
        </message>
        <message>
            <source>%1 is read-only in Salesforce</source>
            <translation>%1 は Salesforce で参照のみです</translation>
        </message>
        <message>
            <source>Let it go to Marketo only, or ask a Salesforce admin for edit access.</source>
            <translation>Marketo への一方向にするか、Salesforce の管理者に編集アクセス権を依頼してください。</translation>
        </message>
        <message>
            <source>The field is read-only in Marketo</source>
            <translation>この項目は Marketo で参照のみです</translation>
        </message>
        <message>
            <source>The Marketo field “%1” is read-only</source>
            <translation>Marketo の項目「%1」は参照のみです</translation>
        </message>
        <message>
            <source>Let it go to Salesforce only, or choose another Marketo field.</source>
            <translation>Salesforce への一方向にするか、Marketo の別の項目を選択してください。</translation>
        </message>
        <message>
            <source>The two fields have different types</source>
            <translation>2 つの項目のデータ型が異なります</translation>
        </message>
        <message>
            <source>%1 is of type %2, but “%3” in Marketo of type %4</source>
            <translation>%1 のデータ型は %2 ですが、Marketo の「%3」は %4 です</translation>
        </message>
        <message>
            <source>Values that do not fit are held back with a reason; choose a field of the same type to avoid that.</source>
            <translation>合わない値は理由を示して保留されます。これを避けるには、同じデータ型の項目を選択してください。</translation>
        </message>
        <message>
            <source>The fields of both systems have not been read yet</source>
            <translation>両システムの項目はまだ読み込まれていません</translation>
        </message>
        <message>
            <source>Connect both systems and run check or sync once.</source>
            <translation>両システムを接続し、check または sync を 1 回実行してください。</translation>
        </message>
        <message>
            <source>The picklist does not take this value</source>
            <translation>選択リストがこの値を受け入れません</translation>
        </message>
        <message>
            <source>The restricted picklist %1 does not take “%2”; allowed: %3</source>
            <translation>制限付き選択リスト %1 は「%2」を受け入れません。許可される値: %3</translation>
        </message>
        <message>
            <source>Values of this field cannot be mapped</source>
            <translation>この項目の値は対応付けできません</translation>
        </message>
        <message>
            <source>Values of %1 cannot be mapped: it is of type %2</source>
            <translation>%1 の値は対応付けできません。データ型は %2 です</translation>
        </message>
        <message>
            <source>Only texts and picklists have values to map.</source>
            <translation>値を対応付けできるのは、テキストと選択リストのみです。</translation>
        </message>
        <message>
            <source>This value is not mapped</source>
            <translation>この値は対応付けられていません</translation>
        </message>
        <message>
            <source>“%2” of %1 is not mapped</source>
            <translation>%1 の「%2」は対応付けられていません</translation>
        </message>
        <message>
            <source>lockstepctl fields list shows the value maps of a field with --json.</source>
            <translation>項目の値の対応付けは lockstepctl fields list に --json を付けて表示できます。</translation>
        </message>
        <message>
            <source>This cannot be the name of a field</source>
            <translation>これは項目名として使用できません</translation>
        </message>
        <message>
            <source>“%1” cannot be the name of a field</source>
            <translation>「%1」は項目名として使用できません</translation>
        </message>
        <message>
            <source>Check the field names in the settings.</source>
            <translation>設定の項目名を確認してください。</translation>
        </message>
        <message>
            <source>The workspace belongs to another Salesforce or Marketo</source>
            <translation>ワークスペースは別の Salesforce または Marketo のものです</translation>
        </message>
        <message>
            <source>The connection to %1 reaches %3, but this workspace was made with %2</source>
            <translation>%1 への接続先は %3 ですが、このワークスペースは %2 用に作成されました</translation>
        </message>
        <message>
            <source>Nothing is written. Connect to the former one again, or create a workspace of its own for this one.</source>
            <translation>何も書き込まれません。以前の接続先に接続し直すか、この接続先用に別のワークスペースを作成してください。</translation>
        </message>
        <message>
            <source>The link fields do not exist yet</source>
            <translation>リンク項目がまだ存在しません</translation>
        </message>
        <message>
            <source>The link fields do not exist yet, are hidden or may not be edited: %1</source>
            <translation>リンク項目がまだないか、非表示か、編集できません: %1</translation>
        </message>
        <message>
            <source>Run setup: it creates them, or says what to ask an admin for.</source>
            <translation>setup を実行してください。リンク項目が作成されるか、管理者への依頼内容が示されます。</translation>
        </message>
        <message>
            <source>The sync user cannot see an object in Salesforce</source>
            <translation>同期ユーザーが Salesforce のオブジェクトを参照できません</translation>
        </message>
        <message>
            <source>The sync user cannot see the object %1 in Salesforce</source>
            <translation>同期ユーザーが Salesforce のオブジェクト %1 を参照できません</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin for read and edit access to leads and contacts.</source>
            <translation>Salesforce の管理者に、リードと取引先責任者の参照および編集アクセス権を依頼してください。</translation>
        </message>
        <message>
            <source>The sync user may not create and edit these records</source>
            <translation>同期ユーザーはこれらのレコードを作成・編集できません</translation>
        </message>
        <message>
            <source>The sync user may not create and edit %1 records</source>
            <translation>同期ユーザーは %1 のレコードを作成・編集できません</translation>
        </message>
        <message>
            <source>Ask an admin for create and edit access to leads and contacts, or to people.</source>
            <translation>リードと取引先責任者、または人物を作成・編集する権限を管理者に依頼してください。</translation>
        </message>
        <message>
            <source>This database is an old copy: nothing is written</source>
            <translation>このデータベースは古いコピーです。何も書き込まれません</translation>
        </message>
        <message>
            <source>It knows nothing of the runs since. lockstepctl sync --preview lists what it would change; lockstepctl confirm lets it.</source>
            <translation>その後の実行の記録がありません。変更される内容は lockstepctl sync --preview で一覧表示され、lockstepctl confirm で許可されます。</translation>
        </message>
        <message>
            <source>This database belongs to other systems: nothing is written</source>
            <translation>このデータベースは別のシステムのものです。何も書き込まれません</translation>
        </message>
        <message>
            <source>This database belongs to %2, but the connection to %1 leads to %3</source>
            <translation>このデータベースは %2 のものですが、%1 への接続先は %3 です</translation>
        </message>
        <message>
            <source>Make a new workspace for the other system, or look with lockstepctl sync --preview and let it write with lockstepctl confirm.</source>
            <translation>別のシステム用に新しいワークスペースを作成するか、lockstepctl sync --preview で確認し、lockstepctl confirm で書き込みを許可してください。</translation>
        </message>
        <message>
            <source>The database was lost and has been made anew</source>
            <translation>データベースが失われていたため、新しく作成されました</translation>
        </message>
        <message>
            <source>The database was damaged and has been set aside as %1; saved from it: %2 links and %3 field choices</source>
            <translation>データベースが破損していたため、%1 として退避されました。回収できたもの: リンク %2 件、項目の選択 %3 件</translation>
        </message>
        <message>
            <source>The log and what was open before are gone. Check the fields and the preview; lockstepctl confirm ends this notice and lets the conflict rules decide what differs.</source>
            <translation>以前のログと未解決の事項は失われました。項目とプレビューを確認してください。lockstepctl confirm を実行すると、この通知が消え、異なる値は競合ルールに従って決まります。</translation>
        </message>
        <message>
            <source>The log and what was open before are gone. Check the page Fields, and what differs under Attention.</source>
            <translation>以前のログと未解決の事項は失われました。「項目」ページと、「要対応」で異なる値を確認してください。</translation>
        </message>
        <message>
            <source>Both sides differ, and the database that knew why is lost</source>
            <translation>両側が異なりますが、その理由を記録したデータベースが失われています</translation>
        </message>
        <message>
            <source>%1 differs, and the database that knew why is lost</source>
            <translation>%1 が異なりますが、その理由を記録したデータベースが失われています</translation>
        </message>
        <message>
            <source>Make both sides equal, or let the conflict rules decide for all of them: lockstepctl confirm, then sync.</source>
            <translation>両側を同じにするか、すべてを競合ルールに任せてください: lockstepctl confirm、次に sync。</translation>
        </message>
        <message>
            <source>The daily backup could not be written</source>
            <translation>毎日のバックアップを書き込めませんでした</translation>
        </message>
        <message>
            <source>The daily backup could not be written: %1</source>
            <translation>毎日のバックアップを書き込めませんでした: %1</translation>
        </message>
        <message>
            <source>The daily backup was damaged and is gone again</source>
            <translation>毎日のバックアップが破損していたため削除されました</translation>
        </message>
        <message>
            <source>Check the disk; it is made again after the next run.</source>
            <translation>ディスクを確認してください。次の実行後に再作成されます。</translation>
        </message>
        <message>
            <source>There is no such run</source>
            <translation>そのような実行はありません</translation>
        </message>
        <message>
            <source>There is no run %1</source>
            <translation>実行 %1 はありません</translation>
        </message>
        <message>
            <source>lockstepctl runs lists them; old ones are forgotten after retentionDays.</source>
            <translation>lockstepctl runs で一覧表示できます。古い実行は retentionDays の経過後に消去されます。</translation>
        </message>
        <message>
            <source>Changed by someone since</source>
            <translation>その後、誰かが変更しました</translation>
        </message>
        <message>
            <source>The record is not there any more</source>
            <translation>レコードはもうありません</translation>
        </message>
        <message>
            <source>The field is not kept in step any more</source>
            <translation>項目はもう同期されていません</translation>
        </message>
        <message>
            <source>Switch it on under Fields and undo the run again.</source>
            <translation>「項目」で有効にし、再度実行を元に戻してください。</translation>
        </message>
        <message>
            <source>Could not be deleted, or it is not known yet</source>
            <translation>削除できなかったか、結果がまだわかりません</translation>
        </message>
        <message>
            <source>The log of the undo says more; undo the run again to finish.</source>
            <translation>詳しくは元に戻す操作のログを確認してください。完了するには、再度実行を元に戻してください。</translation>
        </message>
        <message>
            <source>The record filter keeps the record from flowing</source>
            <translation>レコードフィルターによりレコードは同期されません</translation>
        </message>
        <message>
            <source>It flows again by itself once it passes filter.lead or filter.contact.</source>
            <translation>filter.lead または filter.contact を満たすと、自動的に再び同期されます。</translation>
        </message>
        <message>
            <source>The record passes the record filter again</source>
            <translation>レコードが再びレコードフィルターを満たしました</translation>
        </message>
        <message>
            <source>What the run had created was deleted again</source>
            <translation>実行で作成されたものが再び削除されました</translation>
        </message>
        <message>
            <source>Someone edited the record in Salesforce meanwhile</source>
            <translation>その間に誰かが Salesforce でレコードを編集しました</translation>
        </message>
        <message>
            <source>Nothing to do: it is read and compared again.</source>
            <translation>対処は不要です。再度読み込まれ、比較されます。</translation>
        </message>
        <message>
            <source>Someone edited the record meanwhile</source>
            <translation>その間に誰かがレコードを編集しました</translation>
        </message>
        <message>
            <source>Loop: something changes the field in turns on both sides</source>
            <translation>ループ: 何かが両側で交互に項目を変更しています</translation>
        </message>
        <message>
            <source>Loop: after each write of the sync something changes %1 again, on both sides in turns</source>
            <translation>ループ: 同期が書き込むたびに、何かが両側で交互に %1 を再変更しています</translation>
        </message>
        <message>
            <source>The field of this person is frozen. Stop one of the two automations, or let the field go one way only; then retry.</source>
            <translation>この人物の項目は凍結されています。2 つの自動化のいずれかを停止するか、項目を一方向にしてから再試行してください。</translation>
        </message>
        <message>
            <source>Two people, one record</source>
            <translation>2 人の人物に 1 つのレコード</translation>
        </message>
        <message>
            <source>Two people in Marketo (%1 and %2) belong to one Salesforce record, %3</source>
            <translation>Marketo の 2 人の人物 (%1 と %2) が 1 つの Salesforce レコード %3 に属しています</translation>
        </message>
        <message>
            <source>Merge the two people in Marketo.</source>
            <translation>Marketo で 2 人の人物をマージしてください。</translation>
        </message>
        <message>
            <source>Two records, one person</source>
            <translation>2 つのレコードに 1 人の人物</translation>
        </message>
        <message>
            <source>Two Salesforce records (%1 and %2) belong to one person in Marketo, %3</source>
            <translation>2 つの Salesforce レコード (%1 と %2) が Marketo の 1 人の人物 %3 に属しています</translation>
        </message>
        <message>
            <source>Merge the two records in Salesforce.</source>
            <translation>Salesforce で 2 つのレコードをマージしてください。</translation>
        </message>
        <message>
            <source>Deleted in Salesforce</source>
            <translation>Salesforce で削除済み</translation>
        </message>
        <message>
            <source>Restore the record from the recycle bin, or create a new lead: with Sync Person to SFDC, on the command line with push --yes.</source>
            <translation>ごみ箱からレコードを復元するか、新しいリードを作成してください（「人物を SFDC に同期」、コマンドラインでは push --yes）。</translation>
        </message>
        <message>
            <source>Deleted in Marketo</source>
            <translation>Marketo で削除済み</translation>
        </message>
        <message>
            <source>The record stays; its next edit in Salesforce creates the person again, unless recreate.inMarketo is off.</source>
            <translation>レコードは残ります。次に Salesforce で編集されると、人物が再作成されます（recreate.inMarketo がオフの場合を除く）。</translation>
        </message>
        <message>
            <source>The system refused the record without a reason</source>
            <translation>システムが理由を示さずにレコードを拒否しました</translation>
        </message>
        <message>
            <source>Edit the record by hand in that system: it usually says there what it wants.</source>
            <translation>そのシステムでレコードを手動で編集してください。通常、必要な内容がそこに示されます。</translation>
        </message>
        <message>
            <source>Several people or records could belong together</source>
            <translation>複数の人物またはレコードが対応する可能性があります</translation>
        </message>
        <message>
            <source>%2 people and %3 records have the e-mail address %1</source>
            <translation>メールアドレス %1 を持つ人物が %2 人、レコードが %3 件あります</translation>
        </message>
        <message>
            <source>Nothing is linked or created until you choose: merge the duplicates, or link the right ones.</source>
            <translation>選択するまで、リンクも作成も行われません。重複をマージするか、正しいものをリンクしてください。</translation>
        </message>
        <message>
            <source>It is not known yet whether the last write was carried out</source>
            <translation>前回の書き込みが実行されたかどうかはまだわかりません</translation>
        </message>
        <message>
            <source>Nothing to do: it is looked up, and nothing is written twice meanwhile.</source>
            <translation>対処は不要です。確認が行われ、その間に二重に書き込まれることはありません。</translation>
        </message>
        <message>
            <source>An earlier write of this person may still be carried out</source>
            <translation>この人物への以前の書き込みがまだ実行される可能性があります</translation>
        </message>
        <message>
            <source>An earlier write of person %1 may still be carried out, until %2</source>
            <translation>人物 %1 への以前の書き込みが、%2 まではまだ実行される可能性があります</translation>
        </message>
        <message>
            <source>Try again after that time; nothing is lost meanwhile.</source>
            <translation>その時刻の後に再試行してください。その間に失われるものはありません。</translation>
        </message>
        <message>
            <source>The request was not carried out</source>
            <translation>リクエストは実行されませんでした</translation>
        </message>
        <message>
            <source>The request was not sent</source>
            <translation>リクエストは送信されませんでした</translation>
        </message>
        <message>
            <source>A field may not be written and is suspended</source>
            <translation>書き込みが許可されていない項目があり、保留されています</translation>
        </message>
        <message>
            <source>The other fields are synced. Ask an admin for access to the field, or switch it off.</source>
            <translation>他の項目は同期されます。管理者に項目へのアクセス権を依頼するか、項目を無効にしてください。</translation>
        </message>
        <message>
            <source>There is no such person</source>
            <translation>そのような人物はいません</translation>
        </message>
        <message>
            <source>There is no person %1 in Marketo, or the sync has not seen it yet</source>
            <translation>人物 %1 は Marketo にいないか、同期がまだ認識していません</translation>
        </message>
        <message>
            <source>Check the id; a new person is seen at the next sync.</source>
            <translation>ID を確認してください。新しい人物は次の同期で認識されます。</translation>
        </message>
        <message>
            <source>There is no such lead or contact</source>
            <translation>そのようなリードまたは取引先責任者はありません</translation>
        </message>
        <message>
            <source>There is no lead or contact %1 in Salesforce, or the sync user cannot see it</source>
            <translation>リードまたは取引先責任者 %1 は Salesforce にないか、同期ユーザーが参照できません</translation>
        </message>
        <message>
            <source>Check the id, and whether the record is shared with the sync user.</source>
            <translation>ID と、レコードが同期ユーザーと共有されているかを確認してください。</translation>
        </message>
        <message>
            <source>There is no such group of failures</source>
            <translation>そのような失敗のグループはありません</translation>
        </message>
        <message>
            <source>There is no group %1 of open failures, or all of it has been resolved</source>
            <translation>未解決の失敗のグループ %1 はないか、すべて解決済みです</translation>
        </message>
        <message>
            <source>See what is open with: lockstepctl errors</source>
            <translation>未解決のものは次のコマンドで確認できます: lockstepctl errors</translation>
        </message>
        <message>
            <source>A contact cannot be given to a queue</source>
            <translation>取引先責任者はキューに割り当てられません</translation>
        </message>
        <message>
            <source>Person %1 is a contact, and a contact cannot be given to a queue</source>
            <translation>人物 %1 は取引先責任者です。取引先責任者はキューに割り当てられません</translation>
        </message>
        <message>
            <source>Choose a user or auto instead: a queue would need a second, duplicate lead.</source>
            <translation>代わりにユーザーまたは auto を選択してください。キューには、重複する 2 つ目のリードが必要になります。</translation>
        </message>
        <message>
            <source>The sync user no longer sees this record</source>
            <translation>同期ユーザーはこのレコードを参照できなくなりました</translation>
        </message>
        <message>
            <source>The sync user no longer sees the record %2 of person %1</source>
            <translation>同期ユーザーは人物 %1 のレコード %2 を参照できなくなりました</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to share the record with the sync user. Only with “View All Data” can the sync tell that a record was deleted for good.</source>
            <translation>Salesforce の管理者に、レコードを同期ユーザーと共有するよう依頼してください。「すべてのデータの参照」権限がある場合にのみ、レコードが完全に削除されたことを同期が判別できます。</translation>
        </message>
        <message>
            <source>The API user no longer sees this person</source>
            <translation>API ユーザーはこの人物を参照できなくなりました</translation>
        </message>
        <message>
            <source>Marketo no longer shows person %1 to the API user, and no deletion is known</source>
            <translation>Marketo で人物 %1 が API ユーザーに表示されなくなりました。削除の記録はありません</translation>
        </message>
        <message>
            <source>Ask a Marketo admin to give the API user access to the person's workspace.</source>
            <translation>Marketo の管理者に、人物のワークスペースへのアクセス権を API ユーザーに付与するよう依頼してください。</translation>
        </message>
        <message>
            <source>The share of today's API calls that the sync may use is used up</source>
            <translation>同期が使用できる本日の API コールの割合を使い切りました</translation>
        </message>
        <message>
            <source>The sync has reached its share of today's API calls: %2 of %3 are used</source>
            <translation>同期が本日の API コールの割合に達しました: %3 件中 %2 件を使用</translation>
        </message>
        <message>
            <source>Nothing is lost: it resumes by itself. To allow more, raise quota.background or quota.push.</source>
            <translation>失われるものはありません。自動的に再開されます。上限を上げるには、quota.background または quota.push を大きくしてください。</translation>
        </message>
        <message>
            <source>The server was not found</source>
            <translation>サーバーが見つかりませんでした</translation>
        </message>
        <message>
            <source>The server %1 was not found</source>
            <translation>サーバー %1 が見つかりませんでした</translation>
        </message>
        <message>
            <source>Nothing answers at this address</source>
            <translation>このアドレスからの応答がありません</translation>
        </message>
        <message>
            <source>Nothing answers at %1, port %2</source>
            <translation>%1、ポート %2 からの応答がありません</translation>
        </message>
        <message>
            <source>The server's certificate could not be verified</source>
            <translation>サーバーの証明書を検証できませんでした</translation>
        </message>
        <message>
            <source>The certificate of %1 could not be verified: %2</source>
            <translation>%1 の証明書を検証できませんでした: %2</translation>
        </message>
        <message>
            <source>Check the address; behind a company proxy, install its certificate in the system.</source>
            <translation>アドレスを確認してください。会社のプロキシを経由している場合は、その証明書をシステムにインストールしてください。</translation>
        </message>
        <message>
            <source>The network failed</source>
            <translation>ネットワークエラーが発生しました</translation>
        </message>
        <message>
            <source>The network failed on the way to %1: %2</source>
            <translation>%1 への経路でネットワークエラーが発生しました: %2</translation>
        </message>
        <message>
            <source>The connection was cut before the answer came</source>
            <translation>応答が届く前に接続が切断されました</translation>
        </message>
        <message>
            <source>%1 cut the connection before the answer came</source>
            <translation>応答が届く前に %1 が接続を切断しました</translation>
        </message>
        <message>
            <source>No answer in time</source>
            <translation>時間内に応答がありません</translation>
        </message>
        <message>
            <source>%1 did not answer within %2 seconds</source>
            <translation>%1 から %2 秒以内に応答がありませんでした</translation>
        </message>
        <message>
            <source>Salesforce gave up a bulk job</source>
            <translation>Salesforce が一括ジョブを中止しました</translation>
        </message>
        <message>
            <source>An answer ended in the middle</source>
            <translation>応答が途中で終わりました</translation>
        </message>
        <message>
            <source>An answer of %1 ended in the middle</source>
            <translation>%1 の応答が途中で終わりました</translation>
        </message>
        <message>
            <source>The server answered with something else than data</source>
            <translation>サーバーの応答がデータではありません</translation>
        </message>
        <message>
            <source>%1 answered with a web page or other text instead of data</source>
            <translation>%1 の応答はデータではなく、Web ページなどのテキストでした</translation>
        </message>
        <message>
            <source>Check the address of the connection; a proxy or a maintenance page may be in the way.</source>
            <translation>接続のアドレスを確認してください。プロキシまたはメンテナンスページが介在している可能性があります。</translation>
        </message>
        <message>
            <source>The server's answer was not of the expected form</source>
            <translation>サーバーの応答が想定された形式ではありませんでした</translation>
        </message>
        <message>
            <source>The answer of %1 was not of the expected form</source>
            <translation>%1 の応答が想定された形式ではありませんでした</translation>
        </message>
        <message>
            <source>Check that the address of the connection is that of the right system.</source>
            <translation>接続のアドレスが正しいシステムのものかを確認してください。</translation>
        </message>
        <message>
            <source>An answer was too large</source>
            <translation>応答が大きすぎました</translation>
        </message>
        <message>
            <source>An answer of %1 was larger than %2 MB</source>
            <translation>%1 の応答が %2 MB を超えていました</translation>
        </message>
        <message>
            <source>The server redirects to another address</source>
            <translation>サーバーが別のアドレスにリダイレクトしています</translation>
        </message>
        <message>
            <source>%1 redirects to %2, which is not followed</source>
            <translation>%1 が %2 にリダイレクトしています。リダイレクトには従いません</translation>
        </message>
        <message>
            <source>Enter the final address in the connection.</source>
            <translation>接続に最終的なアドレスを入力してください。</translation>
        </message>
        <message>
            <source>No browser could be started</source>
            <translation>ブラウザーを起動できませんでした</translation>
        </message>
        <message>
            <source>The access could not be taken back</source>
            <translation>アクセスを取り消せませんでした</translation>
        </message>
        <message>
            <source>Do it in Salesforce, under “Connected Apps OAuth Usage”.</source>
            <translation>Salesforce の「Connected Apps OAuth Usage」で取り消してください。</translation>
        </message>
        <message>
            <source>Set a standard browser in the desktop's settings.</source>
            <translation>デスクトップの設定で標準のブラウザーを設定してください。</translation>
        </message>
        <message>
            <source>This is not a web address</source>
            <translation>これは Web アドレスではありません</translation>
        </message>
        <message>
            <source>“%1” is not a web address</source>
            <translation>「%1」は Web アドレスではありません</translation>
        </message>
        <message>
            <source>Enter it as https://… with the host's name.</source>
            <translation>https://… の形式で、ホスト名を含めて入力してください。</translation>
        </message>
        <message>
            <source>The connection is not complete</source>
            <translation>接続の設定が完了していません</translation>
        </message>
        <message>
            <source>Fill in every field of the form.</source>
            <translation>フォームのすべての欄に入力してください。</translation>
        </message>
        <message>
            <source>The address is not encrypted</source>
            <translation>アドレスが暗号化されていません</translation>
        </message>
        <message>
            <source>Use https://; plain http:// is allowed only for this computer.</source>
            <translation>https:// を使用してください。暗号化されない http:// は、このコンピューターに対してのみ許可されます。</translation>
        </message>
        <message>
            <source>The server refused the request</source>
            <translation>サーバーがリクエストを拒否しました</translation>
        </message>
        <message>
            <source>%2 refused the request with HTTP status %1</source>
            <translation>%2 が HTTP ステータス %1 でリクエストを拒否しました</translation>
        </message>
        <message>
            <source>Check the address of the connection and the permissions of the API user.</source>
            <translation>接続のアドレスと API ユーザーの権限を確認してください。</translation>
        </message>
        <message>
            <source>The server is in trouble at the moment</source>
            <translation>サーバーに現在問題が発生しています</translation>
        </message>
        <message>
            <source>%2 is in trouble at the moment (HTTP status %1)</source>
            <translation>%2 に現在問題が発生しています (HTTP ステータス %1)</translation>
        </message>
        <message>
            <source>Too many long requests to Salesforce at once</source>
            <translation>Salesforce への長時間のリクエストが同時に多すぎます</translation>
        </message>
        <message>
            <source>Salesforce no longer offers this API version</source>
            <translation>Salesforce はこの API バージョンの提供を終了しました</translation>
        </message>
        <message>
            <source>Connect again with a newer --api-version.</source>
            <translation>より新しい --api-version で接続し直してください。</translation>
        </message>
        <message>
            <source>Salesforce does not offer the API version</source>
            <translation>Salesforce がこの API バージョンを提供していません</translation>
        </message>
        <message>
            <source>Salesforce does not offer API version %1, but %2</source>
            <translation>Salesforce は API バージョン %1 を提供していません。使用できるバージョン: %2</translation>
        </message>
        <message>
            <source>Connect again with one of these as --api-version.</source>
            <translation>これらのいずれかを --api-version に指定して接続し直してください。</translation>
        </message>
        <message>
            <source>A query is too long for Salesforce</source>
            <translation>クエリが Salesforce の上限より長くなっています</translation>
        </message>
        <message>
            <source>Switch off some of the fields.</source>
            <translation>一部の項目を無効にしてください。</translation>
        </message>
        <message>
            <source>This way of signing in is not available</source>
            <translation>このサインイン方法は使用できません</translation>
        </message>
        <message>
            <source>The sign-in flow “%1” is not available</source>
            <translation>サインインフロー「%1」は使用できません</translation>
        </message>
        <message>
            <source>Connect Salesforce with --flow browser, client-credentials or jwt.</source>
            <translation>--flow に browser、client-credentials、jwt のいずれかを指定して Salesforce に接続してください。</translation>
        </message>
        <message>
            <source>Access was refused in the browser</source>
            <translation>ブラウザーでアクセスが拒否されました</translation>
        </message>
        <message>
            <source>Connect again and press Allow, as the user the sync is to act as.</source>
            <translation>同期に使用するユーザーとして接続し直し、[許可] を押してください。</translation>
        </message>
        <message>
            <source>The answer from the browser was not meant for this sign-in</source>
            <translation>ブラウザーからの応答はこのサインインのものではありませんでした</translation>
        </message>
        <message>
            <source>It was not used. Connect again; close older sign-in pages before.</source>
            <translation>応答は使用されませんでした。古いサインインページを閉じてから接続し直してください。</translation>
        </message>
        <message>
            <source>No answer came from the browser in time</source>
            <translation>ブラウザーから時間内に応答がありませんでした</translation>
        </message>
        <message>
            <source>Connect again and answer the page within two minutes.</source>
            <translation>接続し直し、2 分以内にページで応答してください。</translation>
        </message>
        <message>
            <source>The ports for the browser's answer are in use</source>
            <translation>ブラウザーの応答用のポートが使用中です</translation>
        </message>
        <message>
            <source>The ports for the browser's answer are in use: %1</source>
            <translation>ブラウザーの応答用のポートが使用中です: %1</translation>
        </message>
        <message>
            <source>Close the program that uses them, or the other sign-in, and connect again.</source>
            <translation>それらを使用しているプログラム、または別のサインインを終了し、接続し直してください。</translation>
        </message>
        <message>
            <source>Another process is signing in to Salesforce</source>
            <translation>別のプロセスが Salesforce にサインインしています</translation>
        </message>
        <message>
            <source>Salesforce gave no lasting access</source>
            <translation>Salesforce が継続的なアクセスを許可しませんでした</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to allow the app the scope refresh_token.</source>
            <translation>Salesforce の管理者に、アプリケーションに範囲 refresh_token を許可するよう依頼してください。</translation>
        </message>
        <message>
            <source>The key file cannot be read</source>
            <translation>鍵ファイルを読み取れません</translation>
        </message>
        <message>
            <source>The key file %1 cannot be read</source>
            <translation>鍵ファイル %1 を読み取れません</translation>
        </message>
        <message>
            <source>Check the path given with --key-file and who may read it.</source>
            <translation>--key-file で指定したパスと、その読み取り権限を確認してください。</translation>
        </message>
        <message>
            <source>The key file holds no usable RSA private key</source>
            <translation>鍵ファイルに使用可能な RSA 秘密鍵がありません</translation>
        </message>
        <message>
            <source>It must be a private RSA key in PEM form without a password: the one that belongs to the certificate of the app.</source>
            <translation>パスワードのない PEM 形式の RSA 秘密鍵で、アプリケーションの証明書に対応するものである必要があります。</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Nothing is lost: the next sync continues here.</source>
            <translation>失われるものはありません。次の同期はここから続行されます。</translation>
        </message>
        <message>
            <source>A secret is missing</source>
            <translation>シークレットがありません</translation>
        </message>
        <message>
            <source>The secret %1 is missing</source>
            <translation>シークレット %1 がありません</translation>
        </message>
        <message>
            <source>Give it in the environment variable %1, as a systemd credential of that name ($CREDENTIALS_DIRECTORY/%1), or in the system keychain by connecting again.</source>
            <translation>環境変数 %1、同名の systemd クレデンシャル ($CREDENTIALS_DIRECTORY/%1)、または接続し直してシステムのキーチェーンで指定してください。</translation>
        </message>
        <message>
            <source>The system keychain does not hold this secret</source>
            <translation>システムのキーチェーンにこのシークレットがありません</translation>
        </message>
        <message>
            <source>Connect again to store it.</source>
            <translation>接続し直して保存してください。</translation>
        </message>
        <message>
            <source>The system keychain cannot be used</source>
            <translation>システムのキーチェーンを使用できません</translation>
        </message>
        <message>
            <source>Unlock it, or give the secrets in the environment or as systemd credentials.</source>
            <translation>ロックを解除するか、シークレットを環境変数または systemd クレデンシャルで指定してください。</translation>
        </message>
        <message>
            <source>There is a workspace already</source>
            <translation>ワークスペースはすでに存在します</translation>
        </message>
        <message>
            <source>There is a workspace already in %1</source>
            <translation>%1 にはすでにワークスペースが存在します</translation>
        </message>
        <message>
            <source>Use it as it is, or choose another folder with --workspace.</source>
            <translation>そのまま使用するか、--workspace で別のフォルダーを選択してください。</translation>
        </message>
        <message>
            <source>There is no workspace yet</source>
            <translation>ワークスペースがまだありません</translation>
        </message>
        <message>
            <source>There is no workspace in %1</source>
            <translation>%1 にワークスペースがありません</translation>
        </message>
        <message>
            <source>Create it with: lockstepctl init, or name another one with --workspace.</source>
            <translation>lockstepctl init で作成するか、--workspace で別のワークスペースを指定してください。</translation>
        </message>
        <message>
            <source>The workspace is not connected to both systems</source>
            <translation>ワークスペースが両システムに接続されていません</translation>
        </message>
        <message>
            <source>Connect them with: lockstepctl connect salesforce …, lockstepctl connect marketo …</source>
            <translation>次のコマンドで接続してください: lockstepctl connect salesforce …, lockstepctl connect marketo …</translation>
        </message>
        <message>
            <source>The demo has not loaded its people yet</source>
            <translation>デモの人物がまだ読み込まれていません</translation>
        </message>
        <message>
            <source>Sync once, then try again.</source>
            <translation>1 回同期してから再試行してください。</translation>
        </message>
        <message>
            <source>The demo could not make its edits</source>
            <translation>デモの編集を行えませんでした</translation>
        </message>
        <message>
            <source>Another program uses this workspace</source>
            <translation>別のプログラムがこのワークスペースを使用しています</translation>
        </message>
        <message>
            <source>%1 (process %2) uses this workspace</source>
            <translation>%1 (プロセス %2) がこのワークスペースを使用しています</translation>
        </message>
        <message>
            <source>Close it first, or make the change there.</source>
            <translation>先にそのプログラムを閉じるか、そこで変更してください。</translation>
        </message>
        <message>
            <source>The program that was to carry this out has ended</source>
            <translation>これを実行するプログラムが終了しました</translation>
        </message>
        <message>
            <source>%1 was to carry this out and has ended before it said how it went</source>
            <translation>これを実行する %1 が、結果を報告する前に終了しました</translation>
        </message>
        <message>
            <source>What was begun is looked up at the next sync and nothing is written twice; ask again.</source>
            <translation>開始された処理は次の同期で確認され、二重に書き込まれることはありません。もう一度実行してください。</translation>
        </message>
        <message>
            <source>A file cannot be written</source>
            <translation>ファイルに書き込めません</translation>
        </message>
        <message>
            <source>%1 cannot be written</source>
            <translation>%1 に書き込めません</translation>
        </message>
        <message>
            <source>A folder cannot be written</source>
            <translation>フォルダーに書き込めません</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written</source>
            <translation>フォルダー %1 に書き込めません</translation>
        </message>
        <message>
            <source>The sandbox's port is in use</source>
            <translation>サンドボックスのポートが使用中です</translation>
        </message>
        <message>
            <source>The sandbox cannot listen on port %1: another program uses it</source>
            <translation>サンドボックスがポート %1 で待機できません。別のプログラムが使用しています</translation>
        </message>
        <message>
            <source>Choose another port, or none to get a free one.</source>
            <translation>別のポートを選択するか、指定せずに空きポートを使用してください。</translation>
        </message>
        <message>
            <source>The sandbox's state file cannot be read</source>
            <translation>サンドボックスの状態ファイルを読み取れません</translation>
        </message>
        <message>
            <source>%1 is not a state file of the sandbox, or cannot be read</source>
            <translation>%1 はサンドボックスの状態ファイルではないか、読み取れません</translation>
        </message>
        <message>
            <source>Choose another file with --state, or delete it to start anew.</source>
            <translation>--state で別のファイルを選択するか、削除して最初からやり直してください。</translation>
        </message>
        <message>
            <source>The sandbox's state file cannot be written</source>
            <translation>サンドボックスの状態ファイルに書き込めません</translation>
        </message>
        <message>
            <source>The sandbox's state file %1 cannot be written</source>
            <translation>サンドボックスの状態ファイル %1 に書き込めません</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>ディスクがいっぱいです</translation>
        </message>
        <message>
            <source>Free some space; nothing is lost and the sync goes on from here.</source>
            <translation>空き容量を増やしてください。失われるものはなく、同期はここから続行されます。</translation>
        </message>
        <message>
            <source>The database is in use</source>
            <translation>データベースは使用中です</translation>
        </message>
        <message>
            <source>The database cannot be opened</source>
            <translation>データベースを開けません</translation>
        </message>
        <message>
            <source>The database %1 cannot be opened</source>
            <translation>データベース %1 を開けません</translation>
        </message>
        <message>
            <source>The database refused a contradictory entry</source>
            <translation>データベースが矛盾するエントリを拒否しました</translation>
        </message>
        <message>
            <source>Nothing was saved. Please report this with the text below: it should not happen.</source>
            <translation>何も保存されていません。下のテキストを添えて報告してください。本来起こらない問題です。</translation>
        </message>
        <message>
            <source>The database is damaged</source>
            <translation>データベースが破損しています</translation>
        </message>
        <message>
            <source>A new one is built from both systems at the next start; the old file is kept.</source>
            <translation>次回の起動時に、両システムから新しいデータベースが作成されます。古いファイルは保持されます。</translation>
        </message>
        <message>
            <source>The database is from a newer version of Lockstep</source>
            <translation>データベースはより新しいバージョンの Lockstep のものです</translation>
        </message>
        <message>
            <source>The database has version %1, this Lockstep knows only up to %2</source>
            <translation>データベースのバージョンは %1 ですが、この Lockstep が対応するのは %2 までです</translation>
        </message>
        <message>
            <source>Install the newer Lockstep; the file has not been touched.</source>
            <translation>新しい Lockstep をインストールしてください。ファイルは変更されていません。</translation>
        </message>
        <message>
            <source>The database cannot work safely in this folder</source>
            <translation>データベースはこのフォルダーでは安全に動作できません</translation>
        </message>
        <message>
            <source>Put the workspace on a local disk, not on a network share.</source>
            <translation>ワークスペースはネットワーク共有ではなく、ローカルディスクに置いてください。</translation>
        </message>
        <message>
            <source>The database is read-only</source>
            <translation>データベースは読み取り専用です</translation>
        </message>
        <message>
            <source>The disk reported an error</source>
            <translation>ディスクがエラーを報告しました</translation>
        </message>
        <message>
            <source>Check the disk; nothing half-saved is left behind.</source>
            <translation>ディスクを確認してください。保存途中のデータは残りません。</translation>
        </message>
        <message>
            <source>The database failed</source>
            <translation>データベースエラーが発生しました</translation>
        </message>
        <message>
            <source>A required field is empty</source>
            <translation>必須項目が空です</translation>
        </message>
        <message>
            <source>A required field is empty: %1</source>
            <translation>必須項目が空です: %1</translation>
        </message>
        <message>
            <source>Fill the field in Marketo or in Salesforce; the record is tried again by itself.</source>
            <translation>Marketo または Salesforce で項目に入力してください。レコードは自動的に再試行されます。</translation>
        </message>
        <message>
            <source>A value is too long</source>
            <translation>値が長すぎます</translation>
        </message>
        <message>
            <source>Value too long: %1 takes %2 characters, this one has %3</source>
            <translation>値が長すぎます: %1 は %2 文字までですが、この値は %3 文字です</translation>
        </message>
        <message>
            <source>Shorten the value on the other side; it is never cut short silently.</source>
            <translation>反対側で値を短くしてください。通知なしに切り詰められることはありません。</translation>
        </message>
        <message>
            <source>Value too long: %1 (%2)</source>
            <translation>値が長すぎます: %1 (%2)</translation>
        </message>
        <message>
            <source>Value too long: %1</source>
            <translation>値が長すぎます: %1</translation>
        </message>
        <message>
            <source>A value is not in a restricted picklist</source>
            <translation>値が制限付き選択リストにありません</translation>
        </message>
        <message>
            <source>“%2” is not in the restricted picklist %1</source>
            <translation>「%2」は制限付き選択リスト %1 にありません</translation>
        </message>
        <message>
            <source>Use one of the picklist's values, map the value to one of them (lockstepctl fields map-value), or ask an admin to add this one.</source>
            <translation>選択リストの値を使用するか、値をそのいずれかに対応付けるか (lockstepctl fields map-value)、管理者にこの値の追加を依頼してください。</translation>
        </message>
        <message>
            <source>The value is not in the restricted picklist %1</source>
            <translation>値が制限付き選択リスト %1 にありません</translation>
        </message>
        <message>
            <source>A value does not fit the type of its field</source>
            <translation>値が項目のデータ型に合っていません</translation>
        </message>
        <message>
            <source>“%2” does not fit the type of the field %1</source>
            <translation>「%2」が項目 %1 のデータ型に合っていません</translation>
        </message>
        <message>
            <source>Correct the value, or map the field to one of the same type.</source>
            <translation>値を修正するか、項目を同じデータ型の項目に対応付けてください。</translation>
        </message>
        <message>
            <source>The value of %1 does not fit the type of the field</source>
            <translation>%1 の値が項目のデータ型に合っていません</translation>
        </message>
        <message>
            <source>A validation rule in Salesforce refused the change</source>
            <translation>Salesforce の入力規則が変更を拒否しました</translation>
        </message>
        <message>
            <source>A validation rule in Salesforce refused the change of %1</source>
            <translation>Salesforce の入力規則が %1 の変更を拒否しました</translation>
        </message>
        <message>
            <source>Change the record so that it meets the rule, then it is tried again; or ask a Salesforce admin to adapt the rule.</source>
            <translation>規則を満たすようにレコードを変更してください。その後、再試行されます。または Salesforce の管理者に規則の調整を依頼してください。</translation>
        </message>
        <message>
            <source>Salesforce does not accept the e-mail address</source>
            <translation>Salesforce がメールアドレスを受け入れません</translation>
        </message>
        <message>
            <source>Correct the e-mail address in Marketo or Salesforce.</source>
            <translation>Marketo または Salesforce でメールアドレスを修正してください。</translation>
        </message>
        <message>
            <source>A value does not fit the others of the record</source>
            <translation>値がレコードの他の値と合っていません</translation>
        </message>
        <message>
            <source>The value of %1 does not fit the others of the record</source>
            <translation>%1 の値がレコードの他の値と合っていません</translation>
        </message>
        <message>
            <source>Check state and country: Salesforce may allow only its own list of them.</source>
            <translation>都道府県と国を確認してください。Salesforce では独自のリストの値のみ許可される場合があります。</translation>
        </message>
        <message>
            <source>A number is too large for Salesforce</source>
            <translation>数値が Salesforce の上限を超えています</translation>
        </message>
        <message>
            <source>The number in %1 is too large for Salesforce</source>
            <translation>%1 の数値が Salesforce の上限を超えています</translation>
        </message>
        <message>
            <source>Correct the number in Marketo.</source>
            <translation>Marketo で数値を修正してください。</translation>
        </message>
        <message>
            <source>Salesforce could not read a value</source>
            <translation>Salesforce が値を読み取れませんでした</translation>
        </message>
        <message>
            <source>Check that the mapped Marketo field has the type of the Salesforce field.</source>
            <translation>対応付けた Marketo の項目が Salesforce の項目と同じデータ型かを確認してください。</translation>
        </message>
        <message>
            <source>Too many values for a multi-select picklist</source>
            <translation>複数選択リストの値が多すぎます</translation>
        </message>
        <message>
            <source>Too many values for the multi-select picklist %1</source>
            <translation>複数選択リスト %1 の値が多すぎます</translation>
        </message>
        <message>
            <source>Remove values in Marketo: Salesforce takes at most 100.</source>
            <translation>Marketo で値を減らしてください。Salesforce で使用できるのは 100 個までです。</translation>
        </message>
        <message>
            <source>A duplicate rule in Salesforce refused the record</source>
            <translation>Salesforce の重複ルールがレコードを拒否しました</translation>
        </message>
        <message>
            <source>A duplicate rule in Salesforce refused the record; it looks like %1</source>
            <translation>Salesforce の重複ルールがレコードを拒否しました。%1 に類似しています</translation>
        </message>
        <message>
            <source>Link the person to the record that exists, or merge the two in Salesforce.</source>
            <translation>人物を既存のレコードにリンクするか、Salesforce で 2 つをマージしてください。</translation>
        </message>
        <message>
            <source>Another Salesforce record already has this unique value</source>
            <translation>別の Salesforce レコードがすでにこの一意の値を持っています</translation>
        </message>
        <message>
            <source>Salesforce record %1 already has this unique value</source>
            <translation>Salesforce レコード %1 がすでにこの一意の値を持っています</translation>
        </message>
        <message>
            <source>Open that record: if it is the same person, link them; else correct the value.</source>
            <translation>そのレコードを開いてください。同じ人物であればリンクし、そうでなければ値を修正してください。</translation>
        </message>
        <message>
            <source>Several Salesforce records carry the same external id</source>
            <translation>複数の Salesforce レコードが同じ外部 ID を持っています</translation>
        </message>
        <message>
            <source>Merge those records in Salesforce or clear the id on all but one.</source>
            <translation>Salesforce でそれらのレコードをマージするか、1 件を除いて ID をクリアしてください。</translation>
        </message>
        <message>
            <source>The record has been deleted in Salesforce</source>
            <translation>レコードは Salesforce で削除されています</translation>
        </message>
        <message>
            <source>Restore it from the recycle bin, or use Sync Person to SFDC to create it again.</source>
            <translation>ごみ箱から復元するか、「人物を SFDC に同期」で再作成してください。</translation>
        </message>
        <message>
            <source>Salesforce does not show this record</source>
            <translation>Salesforce でこのレコードが表示されません</translation>
        </message>
        <message>
            <source>It was deleted for good or is no longer shared with the sync user: check the sharing.</source>
            <translation>完全に削除されたか、同期ユーザーと共有されなくなりました。共有を確認してください。</translation>
        </message>
        <message>
            <source>The lead has been converted</source>
            <translation>リードの取引はすでに開始されています</translation>
        </message>
        <message>
            <source>Nothing to do: the person is linked to the contact at the next sync.</source>
            <translation>対処は不要です。人物は次の同期で取引先責任者にリンクされます。</translation>
        </message>
        <message>
            <source>The sync user may not write a field</source>
            <translation>同期ユーザーに項目の書き込み権限がありません</translation>
        </message>
        <message>
            <source>The sync user may not write %1</source>
            <translation>同期ユーザーに %1 の書き込み権限がありません</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin for edit access to the field, or switch it off under Fields.</source>
            <translation>Salesforce の管理者に項目の編集アクセス権を依頼するか、「項目」で無効にしてください。</translation>
        </message>
        <message>
            <source>Salesforce does not know a field, or hides it</source>
            <translation>Salesforce が項目を認識できないか、項目が非表示です</translation>
        </message>
        <message>
            <source>Salesforce does not know %1, or hides it from the sync user</source>
            <translation>Salesforce が %1 を認識できないか、同期ユーザーに非表示です</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to make the field visible, or switch it off under Fields.</source>
            <translation>Salesforce の管理者に項目を参照可能にするよう依頼するか、「項目」で無効にしてください。</translation>
        </message>
        <message>
            <source>The sync user cannot see this object in Salesforce</source>
            <translation>同期ユーザーが Salesforce のこのオブジェクトを参照できません</translation>
        </message>
        <message>
            <source>Salesforce could not read a query</source>
            <translation>Salesforce がクエリを読み取れませんでした</translation>
        </message>
        <message>
            <source>Check the names of the link fields in the settings.</source>
            <translation>設定のリンク項目の名前を確認してください。</translation>
        </message>
        <message>
            <source>The sync user may not edit this record</source>
            <translation>同期ユーザーにこのレコードの編集権限がありません</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to share the record with the sync user for editing.</source>
            <translation>Salesforce の管理者に、レコードを編集可能として同期ユーザーと共有するよう依頼してください。</translation>
        </message>
        <message>
            <source>The sync user may not use a record this one refers to</source>
            <translation>同期ユーザーに、このレコードが参照するレコードの使用権限がありません</translation>
        </message>
        <message>
            <source>A contact cannot be given to this owner, or its account is not shared with the sync user: ask a Salesforce admin.</source>
            <translation>取引先責任者をこの所有者に割り当てられないか、その取引先が同期ユーザーと共有されていません。Salesforce の管理者に依頼してください。</translation>
        </message>
        <message>
            <source>The sync user lacks a permission in Salesforce</source>
            <translation>同期ユーザーに Salesforce の権限がありません</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin for the permission named below; then try again.</source>
            <translation>Salesforce の管理者に下に示された権限を依頼し、再試行してください。</translation>
        </message>
        <message>
            <source>A record refers to something that does not exist</source>
            <translation>レコードが存在しないものを参照しています</translation>
        </message>
        <message>
            <source>Check the owner or account chosen for this record.</source>
            <translation>このレコードに選択した所有者または取引先を確認してください。</translation>
        </message>
        <message>
            <source>A Salesforce id is not well formed</source>
            <translation>Salesforce ID の形式が正しくありません</translation>
        </message>
        <message>
            <source>Check the id that was typed: 15 or 18 letters and digits.</source>
            <translation>入力した ID を確認してください。15 文字または 18 文字の英数字です。</translation>
        </message>
        <message>
            <source>The record's owner is inactive in Salesforce</source>
            <translation>レコードの所有者が Salesforce で無効です</translation>
        </message>
        <message>
            <source>Give the record an active owner in Salesforce.</source>
            <translation>Salesforce でレコードに有効な所有者を割り当ててください。</translation>
        </message>
        <message>
            <source>This user cannot own such a record</source>
            <translation>このユーザーはこのようなレコードを所有できません</translation>
        </message>
        <message>
            <source>Choose another owner.</source>
            <translation>別の所有者を選択してください。</translation>
        </message>
        <message>
            <source>The new owner may not read such records</source>
            <translation>新しい所有者にこのようなレコードの参照権限がありません</translation>
        </message>
        <message>
            <source>Choose another owner, or ask a Salesforce admin to give them read access.</source>
            <translation>別の所有者を選択するか、Salesforce の管理者に参照アクセス権の付与を依頼してください。</translation>
        </message>
        <message>
            <source>The contact belongs to a person account</source>
            <translation>取引先責任者は個人取引先に属しています</translation>
        </message>
        <message>
            <source>Such contacts can only be edited through their account in Salesforce.</source>
            <translation>このような取引先責任者は、Salesforce の取引先からのみ編集できます。</translation>
        </message>
        <message>
            <source>An automation in Salesforce failed on this record</source>
            <translation>このレコードで Salesforce の自動化が失敗しました</translation>
        </message>
        <message>
            <source>Show the text below to a Salesforce admin: it names the trigger or flow.</source>
            <translation>下のテキストを Salesforce の管理者に見せてください。トリガーまたはフローの名前が示されています。</translation>
        </message>
        <message>
            <source>A flow in Salesforce failed on this record</source>
            <translation>このレコードで Salesforce のフローが失敗しました</translation>
        </message>
        <message>
            <source>Show the text below to a Salesforce admin: it names the flow.</source>
            <translation>下のテキストを Salesforce の管理者に見せてください。フローの名前が示されています。</translation>
        </message>
        <message>
            <source>A trigger in Salesforce failed on this record</source>
            <translation>このレコードで Salesforce のトリガーが失敗しました</translation>
        </message>
        <message>
            <source>Show the text below to a Salesforce admin: it names the trigger.</source>
            <translation>下のテキストを Salesforce の管理者に見せてください。トリガーの名前が示されています。</translation>
        </message>
        <message>
            <source>Someone else is saving this record right now</source>
            <translation>他のユーザーがこのレコードを保存しています</translation>
        </message>
        <message>
            <source>The record is locked in Salesforce</source>
            <translation>レコードは Salesforce でロックされています</translation>
        </message>
        <message>
            <source>It is probably in an approval process: it can be edited once that has ended.</source>
            <translation>承認プロセス中の可能性があります。終了すると編集できます。</translation>
        </message>
        <message>
            <source>Not saved because another record of the same request failed</source>
            <translation>同じリクエストの別のレコードが失敗したため、保存されませんでした</translation>
        </message>
        <message>
            <source>Not processed because an earlier part of the request failed</source>
            <translation>リクエストの前の部分が失敗したため、処理されませんでした</translation>
        </message>
        <message>
            <source>Salesforce has no storage left</source>
            <translation>Salesforce のストレージに空きがありません</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to free or buy storage; updates go on meanwhile.</source>
            <translation>Salesforce の管理者に、ストレージの解放または購入を依頼してください。その間も更新は続行されます。</translation>
        </message>
        <message>
            <source>The Salesforce session has expired</source>
            <translation>Salesforce のセッションの有効期限が切れました</translation>
        </message>
        <message>
            <source>Reconnect Salesforce.</source>
            <translation>Salesforce に接続し直してください。</translation>
        </message>
        <message>
            <source>Salesforce refused the sign-in</source>
            <translation>Salesforce がサインインを拒否しました</translation>
        </message>
        <message>
            <source>The Salesforce calls of the last 24 hours are used up</source>
            <translation>過去 24 時間の Salesforce コールを使い切りました</translation>
        </message>
        <message>
            <source>Nothing is lost: the sync resumes by itself. Lower quota.background if other applications need the calls.</source>
            <translation>失われるものはありません。同期は自動的に再開されます。他のアプリケーションがコールを必要とする場合は、quota.background を小さくしてください。</translation>
        </message>
        <message>
            <source>This Salesforce organisation has no API access</source>
            <translation>この Salesforce 組織には API アクセスがありません</translation>
        </message>
        <message>
            <source>Ask Salesforce to enable the API (Enterprise Edition or an add-on is needed).</source>
            <translation>Salesforce に API の有効化を依頼してください (Enterprise Edition またはアドオンが必要です)。</translation>
        </message>
        <message>
            <source>The Salesforce API is switched off at the moment</source>
            <translation>Salesforce API は現在無効です</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin for the permission API Enabled for the sync user.</source>
            <translation>Salesforce の管理者に、同期ユーザーの権限「API の有効化」を依頼してください。</translation>
        </message>
        <message>
            <source>Salesforce forbids the sync user this request</source>
            <translation>Salesforce が同期ユーザーにこのリクエストを許可していません</translation>
        </message>
        <message>
            <source>Salesforce is too busy</source>
            <translation>Salesforce が混み合っています</translation>
        </message>
        <message>
            <source>Salesforce had an internal error</source>
            <translation>Salesforce で内部エラーが発生しました</translation>
        </message>
        <message>
            <source>It is tried again by itself; if it stays, give Salesforce support the ErrorId below.</source>
            <translation>自動的に再試行されます。続く場合は、下の ErrorId を Salesforce サポートに伝えてください。</translation>
        </message>
        <message>
            <source>A security policy of Salesforce could not be checked</source>
            <translation>Salesforce のセキュリティポリシーを確認できませんでした</translation>
        </message>
        <message>
            <source>It is tried again by itself; if it stays, show this to a Salesforce admin.</source>
            <translation>自動的に再試行されます。続く場合は、Salesforce の管理者に見せてください。</translation>
        </message>
        <message>
            <source>A query took Salesforce too long</source>
            <translation>Salesforce のクエリに時間がかかりすぎました</translation>
        </message>
        <message>
            <source>Nothing to do: it is tried again with less at once.</source>
            <translation>対処は不要です。一度の量を減らして再試行されます。</translation>
        </message>
        <message>
            <source>Salesforce dropped a query half-way</source>
            <translation>Salesforce がクエリを途中で打ち切りました</translation>
        </message>
        <message>
            <source>Nothing to do: it is asked again from the last page saved.</source>
            <translation>対処は不要です。最後に保存されたページから再度問い合わせます。</translation>
        </message>
        <message>
            <source>Salesforce is under maintenance</source>
            <translation>Salesforce はメンテナンス中です</translation>
        </message>
        <message>
            <source>Nothing to do: the sync goes on when it has ended.</source>
            <translation>対処は不要です。終了すると同期が続行されます。</translation>
        </message>
        <message>
            <source>Sign in again. With client credentials: ask a Salesforce admin to enable the flow and to choose the user it runs as.</source>
            <translation>サインインし直してください。クライアントログイン情報の場合は、Salesforce の管理者に、フローを有効にして実行ユーザーを選択するよう依頼してください。</translation>
        </message>
        <message>
            <source>The client id or secret is wrong</source>
            <translation>クライアント ID またはシークレットが正しくありません</translation>
        </message>
        <message>
            <source>Check both and connect again.</source>
            <translation>両方を確認し、接続し直してください。</translation>
        </message>
        <message>
            <source>Check both and connect again. If you sign in in the browser: the app must not require a secret.</source>
            <translation>両方を確認し、接続し直してください。ブラウザーでサインインする場合は、アプリがシークレットを要求しないようにしてください。</translation>
        </message>
        <message>
            <source>The system does not offer this way of signing in</source>
            <translation>システムがこのサインイン方法を提供していません</translation>
        </message>
        <message>
            <source>Ask an admin to enable the flow for the app, or choose another --flow.</source>
            <translation>管理者にアプリケーションのフローを有効にするよう依頼するか、別の --flow を選択してください。</translation>
        </message>
        <message>
            <source>Salesforce could not read the request</source>
            <translation>Salesforce がリクエストを読み取れませんでした</translation>
        </message>
        <message>
            <source>Salesforce does not know this client id</source>
            <translation>Salesforce がこのクライアント ID を認識できません</translation>
        </message>
        <message>
            <source>Check the consumer key of the app; a new one needs up to ten minutes to work.</source>
            <translation>アプリケーションのコンシューマー鍵を確認してください。新しい鍵は使用できるまでに最大 10 分かかります。</translation>
        </message>
        <message>
            <source>The sync user is not admitted to this app</source>
            <translation>同期ユーザーはこのアプリケーションの使用を許可されていません</translation>
        </message>
        <message>
            <source>Ask a Salesforce admin to pre-authorise the user's profile for the app.</source>
            <translation>Salesforce の管理者に、アプリケーションでユーザーのプロファイルを事前承認するよう依頼してください。</translation>
        </message>
        <message>
            <source>In sync</source>
            <translation>同期済み</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>要対応</translation>
        </message>
        <message>
            <source>Not in Salesforce</source>
            <translation>Salesforce になし</translation>
        </message>
        <message>
            <source>Not in Marketo</source>
            <translation>Marketo になし</translation>
        </message>
        <message>
            <source>Filtered out (stale)</source>
            <translation>フィルターで除外 (更新停止)</translation>
        </message>
        <message>
            <source>Possible duplicate</source>
            <translation>重複の可能性</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>凍結</translation>
        </message>
        <message>
            <source>Not connected yet</source>
            <translation>未接続</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>接続済み</translation>
        </message>
        <message>
            <source>Connected, with problems</source>
            <translation>接続済み、問題あり</translation>
        </message>
        <message>
            <source>Reconnect</source>
            <translation>再接続が必要</translation>
        </message>
        <message>
            <source>Paused: quota</source>
            <translation>一時停止: クォータ</translation>
        </message>
        <message>
            <source>No calls left</source>
            <translation>コール上限</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>接続不可</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>同期</translation>
        </message>
        <message>
            <source>Full comparison</source>
            <translation>全件比較</translation>
        </message>
        <message>
            <source>Sync Person to SFDC</source>
            <translation>人物を SFDC に同期</translation>
        </message>
        <message>
            <source>Chosen records</source>
            <translation>選択レコード</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>空白</translation>
        </message>
        <message>
            <source>%1 was changed on both sides: in Marketo %2, in Salesforce %3</source>
            <translation>%1 は両側で変更されました: Marketo では %2、Salesforce では %3</translation>
        </message>
        <message>
            <source>%1 differed when both sides first met: %2 in Marketo, %3 in Salesforce</source>
            <translation>%1 は両側の最初の照合時に異なっていました: Marketo では %2、Salesforce では %3</translation>
        </message>
        <message>
            <source>Until that is solved, nothing of the record is written to %1</source>
            <translation>これが解決するまで、このレコードの内容は %1 に書き込まれません</translation>
        </message>
        <message>
            <source>A write to %1</source>
            <translation>%1 への書き込みは</translation>
        </message>
        <message>
            <source>A write of %2 to %1</source>
            <translation>%1 への %2 の書き込みは</translation>
        </message>
        <message>
            <source>is planned and leaves with the next sync</source>
            <translation>予定されており、次の同期で送信されます</translation>
        </message>
        <message>
            <source>has left; its answer has not been read yet</source>
            <translation>送信されましたが、応答はまだ読み取られていません</translation>
        </message>
        <message>
            <source>has left, and it is not known yet whether it was carried out; it is looked up, and nothing is written twice</source>
            <translation>送信されましたが、実行されたかどうかはまだわかりません。確認が行われ、二重に書き込まれることはありません</translation>
        </message>
        <message>
            <source>%1 (at the latest after %2)</source>
            <translation>%1 (遅くとも %2 の後)</translation>
        </message>
        <message>
            <source>Person %1 was deleted or merged in Marketo; the log tells what happened to it</source>
            <translation>人物 %1 は Marketo で削除またはマージされました。経過はログに残っています</translation>
        </message>
        <message>
            <source>Record %1 was deleted or merged in Salesforce; the log tells what happened to it</source>
            <translation>レコード %1 は Salesforce で削除またはマージされました。経過はログに残っています</translation>
        </message>
        <message>
            <source>Person %1 is gone from Marketo; its record belongs to person %2 now</source>
            <translation>人物 %1 は Marketo に存在しません。そのレコードは現在、人物 %2 のものです</translation>
        </message>
        <message>
            <source>Record %1 was converted or merged in Salesforce; its person belongs to record %2 now</source>
            <translation>レコード %1 は Salesforce で取引の開始またはマージが行われました。その人物は現在、レコード %2 のものです</translation>
        </message>
        <message>
            <source>Person and record are linked, and nothing is left to write</source>
            <translation>人物とレコードはリンクされており、書き込むものは残っていません</translation>
        </message>
        <message>
            <source>There is something to write or to look at: see the next sync</source>
            <translation>書き込みまたは確認が必要なものがあります。次の同期を参照してください</translation>
        </message>
        <message>
            <source>A write was refused and waits for somebody</source>
            <translation>書き込みが拒否され、対応を待っています</translation>
        </message>
        <message>
            <source>People born in Marketo are not created in Salesforce by themselves: use Sync Person to SFDC</source>
            <translation>Marketo で作成された人物は、Salesforce に自動的には作成されません。「人物を SFDC に同期」を使用してください</translation>
        </message>
        <message>
            <source>The record was deleted in Salesforce; the person is kept and nothing is pushed</source>
            <translation>レコードは Salesforce で削除されました。人物は保持され、何も送信されません</translation>
        </message>
        <message>
            <source>The person does not exist in Marketo (any more)</source>
            <translation>人物は Marketo に存在しません (または存在しなくなりました)</translation>
        </message>
        <message>
            <source>The sync user no longer sees the record; the person is untouched</source>
            <translation>同期ユーザーはレコードを参照できなくなりました。人物は変更されません</translation>
        </message>
        <message>
            <source>The record no longer meets the record filter; the person stays as it was then</source>
            <translation>レコードはレコードフィルターを満たさなくなりました。人物はその時点の状態のまま残ります</translation>
        </message>
        <message>
            <source>Several people or records could belong together; nothing is linked or created until you choose</source>
            <translation>複数の人物またはレコードが対応する可能性があります。選択するまで、リンクも作成も行われません</translation>
        </message>
        <message>
            <source>Both systems keep rewriting a value of this person; the field is frozen until somebody looks</source>
            <translation>両システムがこの人物の値を書き換え続けています。誰かが確認するまで、項目は凍結されます</translation>
        </message>
        <message>
            <source>Both sides hold the same: %1</source>
            <translation>両側の値は同じです: %1</translation>
        </message>
        <message>
            <source>Marketo holds %1, Salesforce holds %2. %3</source>
            <translation>Marketo の値は %1、Salesforce の値は %2 です。%3</translation>
        </message>
        <message>
            <source>The next sync writes %1 to %2</source>
            <translation>次の同期で %1 が %2 に書き込まれます</translation>
        </message>
        <message>
            <source>%1 is switched off and not synced. Switch it on with: lockstepctl fields enable %1</source>
            <translation>%1 は無効で、同期されません。有効にするには: lockstepctl fields enable %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>「%1」</translation>
        </message>
        <message>
            <source>.</source>
            <comment>ends a sentence</comment>
            <translation>。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>決定</translation>
        </message>
        <message>
            <source>%1 in %3 has the value that was chosen</source>
            <translation>%3の%1は選ばれた値になりました</translation>
        </message>
        <message>
            <source>Chosen by the user</source>
            <translation>ユーザーが選択</translation>
        </message>
        <message>
            <source>Person and record are not linked</source>
            <translation>人物とレコードはリンクされていません</translation>
        </message>
        <message>
            <source>Person %1 is not linked to a record of that kind</source>
            <translation>人物%1はその種類のレコードにリンクされていません</translation>
        </message>
        <message>
            <source>The field flows the other way only</source>
            <translation>この項目は逆方向にのみ同期されます</translation>
        </message>
        <message>
            <source>%1 flows the other way only</source>
            <translation>%1は逆方向にのみ同期されます</translation>
        </message>
        <message>
            <source>Change its direction first, or edit the value by hand.</source>
            <translation>先に方向を変更するか、値を手で編集してください。</translation>
        </message>
        <message>
            <source>There is nothing to choose: both sides hold the same</source>
            <translation>選ぶものがありません。両側は同じ値です</translation>
        </message>
        <message>
            <source>There is nothing to choose: both sides hold the same in %1</source>
            <translation>選ぶものがありません。%1の値は両側で同じです</translation>
        </message>
        <message>
            <source>One of the two belongs to somebody else</source>
            <translation>どちらかが別の相手に属しています</translation>
        </message>
        <message>
            <source>Person %1 or record %2 belongs to somebody else already</source>
            <translation>人物%1またはレコード%2はすでに別の相手に属しています</translation>
        </message>
        <message>
            <source>Only a person without a record and a record without a person can be linked.</source>
            <translation>リンクできるのは、レコードのない人物と人物のないレコードだけです。</translation>
        </message>
        <message>
            <source>It is no possible duplicate</source>
            <translation>重複の可能性はありません</translation>
        </message>
        <message>
            <source>%1 is no possible duplicate</source>
            <translation>%1に重複の可能性はありません</translation>
        </message>
        <message>
            <source>These two people do not share a record</source>
            <translation>この2人は同じレコードを共有していません</translation>
        </message>
        <message>
            <source>People %1 and %2 do not share a record</source>
            <translation>人物%1と%2は同じレコードを共有していません</translation>
        </message>
        <message>
            <source>Merge other people in Marketo itself; the sync follows.</source>
            <translation>ほかの人物はMarketoで統合してください。同期はそれに従います。</translation>
        </message>
        <message>
            <source>Two people were merged in Marketo</source>
            <translation>Marketoで2人が統合されました</translation>
        </message>
        <message>
            <source>Person %1 was merged into person %2 in Marketo</source>
            <translation>Marketoで人物%1が人物%2に統合されました</translation>
        </message>
        <message>
            <source>New in %1 since yesterday.</source>
            <translation>昨日から %1 に新しくあります。</translation>
        </message>
        <message>
            <source>No longer visible in %1 since yesterday.</source>
            <translation>昨日から %1 で見えなくなりました。</translation>
        </message>
        <message>
            <source>Another type in %1 since yesterday: %2, before %3.</source>
            <translation>昨日から %1 での型が変わりました: 現在 %2、以前 %3。</translation>
        </message>
        <message>
            <source>Can be written in %1 since yesterday.</source>
            <translation>昨日から %1 で書き込めるようになりました。</translation>
        </message>
        <message>
            <source>Read only in %1 since yesterday.</source>
            <translation>昨日から %1 で読み取り専用になりました。</translation>
        </message>
        <message>
            <source>Marketo kept its own value</source>
            <translation>Marketo は自身の値を保持しました</translation>
        </message>
        <message>
            <source>Marketo kept its own value of %1</source>
            <translation>Marketo は %1 の自身の値を保持しました</translation>
        </message>
        <message>
            <source>Nothing in Marketo says why. Look for Block Field Updates on the field, or let it go to Salesforce only where Marketo takes no company field from others.</source>
            <translation>理由は Marketo に示されていません。フィールドに Block Field Updates が設定されていないか確認するか、Marketo が会社フィールドを他から受け付けない場合は Salesforce への一方向にしてください。</translation>
        </message>
        <message>
            <source>Marketo has no custom activity “Synced to Salesforce”</source>
            <translation>Marketoにカスタムアクティビティ「Synced to Salesforce」がありません</translation>
        </message>
        <message>
            <source>Run lockstepctl setup, or ask a Marketo admin to allow the API user to write custom activity types. Until then outcomes are not shown in Marketo.</source>
            <translation>lockstepctl setupを実行するか、APIユーザーにカスタムアクティビティタイプの書き込みを許可するようMarketo管理者に依頼してください。それまで結果はMarketoに表示されません。</translation>
        </message>
        <message>
            <source>Created by the run; stays unless you ask to delete it</source>
            <translation>この実行が作成。削除を指定しない限り残ります</translation>
        </message>
        <message>
            <source>Some records failed</source>
            <translation>一部失敗</translation>
        </message>
        <message>
            <source>The page Settings shows all of them.</source>
            <translation>すべての設定は「設定」ページで確認できます。</translation>
        </message>
        <message>
            <source>Conditions take API names: the page Fields shows them.</source>
            <translation>条件には API 参照名を使用します。「項目」ページで確認できます。</translation>
        </message>
        <message>
            <source>The page Fields shows every field the sync user can see.</source>
            <translation>同期ユーザーが参照できるすべての項目は「項目」ページで確認できます。</translation>
        </message>
        <message>
            <source>Choose one under Fields.</source>
            <translation>「項目」で選択してください。</translation>
        </message>
        <message>
            <source>Connect both systems and sync once.</source>
            <translation>両システムを接続し、一度同期してください。</translation>
        </message>
        <message>
            <source>Values are mapped under Attention.</source>
            <translation>値の対応付けは「要対応」で行います。</translation>
        </message>
        <message>
            <source>Use one of the picklist's values, map the value to one of them under Attention, or ask an admin to add this one.</source>
            <translation>選択リストの値を使用するか、「要対応」で値をそのいずれかに対応付けるか、管理者にこの値の追加を依頼してください。</translation>
        </message>
        <message>
            <source>“Connect my systems…” creates them, or says what to ask an admin for.</source>
            <translation>「システムを接続…」で作成されるか、管理者への依頼内容が示されます。</translation>
        </message>
        <message>
            <source>Ask a Marketo admin for access to the partition, or change it in Settings.</source>
            <translation>Marketo の管理者にパーティションへのアクセス権を依頼するか、「設定」でパーティションを変更してください。</translation>
        </message>
        <message>
            <source>Name the Marketo partition in Settings.</source>
            <translation>「設定」で Marketo パーティションを指定してください。</translation>
        </message>
        <message>
            <source>Check the link fields with “Connect my systems…”: the one in Marketo must be one that Marketo can search.</source>
            <translation>「システムを接続…」でリンク項目を確認してください。Marketo の項目は Marketo で検索できるものである必要があります。</translation>
        </message>
        <message>
            <source>Two syncs must not write the same people: disable the native sync first, then tick in Settings that it was switched off.</source>
            <translation>2 つの同期が同じ人物に書き込んではいけません。先にネイティブの同期を無効にし、その後「設定」で無効にしたことにチェックを入れてください。</translation>
        </message>
        <message>
            <source>It flows again by itself once it passes the record filter in Settings.</source>
            <translation>「設定」のレコードフィルターを満たすと、自動的に再び同期されます。</translation>
        </message>
        <message>
            <source>Ask a Marketo admin to create it. Until then outcomes are not shown in Marketo.</source>
            <translation>Marketo の管理者に作成を依頼してください。それまで結果は Marketo に表示されません。</translation>
        </message>
        <message>
            <source>It knows nothing of the runs since. Preview lists what it would change; “Let it write” lets it.</source>
            <translation>その後の実行の記録がありません。変更される内容は「プレビュー」で一覧表示され、「書き込みを許可」で許可されます。</translation>
        </message>
        <message>
            <source>Connect to the former one again, or make a new workspace for the other system. Preview lists what would change; “Let it write” lets it.</source>
            <translation>以前のシステムに接続し直すか、別のシステム用に新しいワークスペースを作成してください。変更される内容は「プレビュー」で一覧表示され、「書き込みを許可」で許可されます。</translation>
        </message>
        <message>
            <source>Make both sides equal, or take the value of one side under Attention.</source>
            <translation>両側を同じにするか、「要対応」で片側の値を採用してください。</translation>
        </message>
        <message>
            <source>Restore the record from the recycle bin, or create a new lead with Sync Person to SFDC.</source>
            <translation>ごみ箱からレコードを復元するか、「人物を SFDC に同期」で新しいリードを作成してください。</translation>
        </message>
        <message>
            <source>The record stays; its next edit in Salesforce creates the person again, unless that is switched off in Settings.</source>
            <translation>レコードは残ります。次に Salesforce で編集されると、人物が再作成されます（「設定」でオフの場合を除く）。</translation>
        </message>
        <message>
            <source>The page Attention shows what is open.</source>
            <translation>未解決のものは「要対応」ページで確認できます。</translation>
        </message>
        <message>
            <source>The page Runs lists them; old ones are forgotten after the time set in Settings.</source>
            <translation>「実行履歴」ページで一覧表示できます。古い実行は「設定」の期間の経過後に消去されます。</translation>
        </message>
        <message>
            <source>Nothing is lost: it resumes by itself. To allow more, raise the share of the daily calls in Settings.</source>
            <translation>失われるものはありません。自動的に再開されます。上限を上げるには、「設定」で 1 日のコールの割合を大きくしてください。</translation>
        </message>
        <message>
            <source>Nothing is lost: the sync resumes by itself. Lower the share of the daily calls in Settings if other applications need the calls.</source>
            <translation>失われるものはありません。同期は自動的に再開されます。他のアプリケーションがコールを必要とする場合は、「設定」で 1 日のコールの割合を小さくしてください。</translation>
        </message>
        <message>
            <source>Install a newer version of Lockstep.</source>
            <translation>より新しいバージョンの Lockstep をインストールしてください。</translation>
        </message>
        <message>
            <source>Connect Salesforce again and choose one of the ways to sign in.</source>
            <translation>Salesforce に接続し直し、サインインの方法を選択してください。</translation>
        </message>
        <message>
            <source>Ask an admin to enable the flow for the app, or choose another way to sign in.</source>
            <translation>管理者にアプリケーションのフローを有効にするよう依頼するか、別のサインイン方法を選択してください。</translation>
        </message>
        <message>
            <source>Check the path of the key file and who may read it.</source>
            <translation>鍵ファイルのパスと、その読み取り権限を確認してください。</translation>
        </message>
        <message>
            <source>Connect again to store it in the system keychain.</source>
            <translation>接続し直して、システムのキーチェーンに保存してください。</translation>
        </message>
        <message>
            <source>Use it as it is, or start Lockstep with another folder.</source>
            <translation>そのまま使用するか、別のフォルダーで Lockstep を起動してください。</translation>
        </message>
        <message>
            <source>“Connect my systems…” creates it.</source>
            <translation>「システムを接続…」で作成されます。</translation>
        </message>
        <message>
            <source>Connect them with “Connect my systems…”.</source>
            <translation>「システムを接続…」で接続してください。</translation>
        </message>
        <message>
            <source>Wait until it has ended, or stop it; then try again.</source>
            <translation>終了するまで待つか、停止してから再試行してください。</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::SideOffer</name>
        <message>
            <source>Choose a field of one person first.</source>
            <translation>先に 1 人の人物の項目を選択してください。</translation>
        </message>
        <message>
            <source>Putting the value of %1 on both sides: %2…</source>
            <translation>%1 の値を両側に設定しています: %2…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::DecisionPanel</name>
        <message>
            <source>What is to be decided</source>
            <translation>決めること</translation>
        </message>
        <message>
            <source>Those it could belong to</source>
            <translation>対応する可能性のある候補</translation>
        </message>
        <message>
            <source>&amp;Who stays</source>
            <translation>残す人物(&amp;W)</translation>
        </message>
        <message>
            <source>Who stays</source>
            <translation>残す人物</translation>
        </message>
        <message>
            <source>The person who has the record afterwards</source>
            <translation>その後レコードを持つ人物</translation>
        </message>
        <message>
            <source>Lin&amp;k</source>
            <translation>リンク(&amp;K)</translation>
        </message>
        <message>
            <source>Person and record are one from now on, and kept in step</source>
            <translation>今後、人物とレコードは同じものとして同期されます</translation>
        </message>
        <message>
            <source>Create se&amp;parately</source>
            <translation>別に作成(&amp;P)</translation>
        </message>
        <message>
            <source>It is none of these: it gets its own partner in the other system</source>
            <translation>どれにも該当しません。もう一方のシステムに専用の相手を作成します</translation>
        </message>
        <message>
            <source>Take &amp;Marketo's value</source>
            <translation>Marketo の値を採用(&amp;M)</translation>
        </message>
        <message>
            <source>Put what Marketo holds on both sides</source>
            <translation>Marketo の値を両側に設定</translation>
        </message>
        <message>
            <source>&amp;Take Salesforce's value</source>
            <translation>Salesforce の値を採用(&amp;T)</translation>
        </message>
        <message>
            <source>Put what Salesforce holds on both sides</source>
            <translation>Salesforce の値を両側に設定</translation>
        </message>
        <message>
            <source>Mer&amp;ge in Marketo…</source>
            <translation>Marketo でマージ(&amp;G)…</translation>
        </message>
        <message>
            <source>Make the two people one, after a yes</source>
            <translation>確認のうえ 2 人の人物を 1 人にします</translation>
        </message>
        <message>
            <source>Ope&amp;n in Marketo</source>
            <translation>Marketo で開く(&amp;N)</translation>
        </message>
        <message>
            <source>Show the person in the browser</source>
            <translation>人物をブラウザーで表示</translation>
        </message>
        <message>
            <source>Open &amp;in Salesforce</source>
            <translation>Salesforce で開く(&amp;I)</translation>
        </message>
        <message>
            <source>Show in the browser where it is mended in Salesforce</source>
            <translation>Salesforce で修正する場所をブラウザーで表示</translation>
        </message>
        <message>
            <source>What a yes does</source>
            <translation>確認すると行われること</translation>
        </message>
        <message>
            <source>Merge &amp;for good</source>
            <translation>完全にマージ(&amp;F)</translation>
        </message>
        <message>
            <source>Merge the two people in Marketo now</source>
            <translation>2 人の人物を今すぐ Marketo でマージ</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>キャンセル(&amp;C)</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>何も変更しない</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>会社名</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>所有者</translation>
        </message>
        <message>
            <source>Looking who it could be…</source>
            <translation>候補を調べています…</translation>
        </message>
        <message>
            <source>Nobody else has the e-mail address of %1 any more: the next sync looks again.</source>
            <translation>%1 と同じメールアドレスを持つものはもうありません。次の同期で再確認します。</translation>
        </message>
        <message>
            <source>Choose which person in Marketo is %1, or give it a person of its own.</source>
            <translation>%1 に当たる Marketo の人物を選択するか、専用の人物を作成してください。</translation>
        </message>
        <message>
            <source>Choose which record in Salesforce is %1, or give this person a lead of its own.</source>
            <translation>%1 に当たる Salesforce のレコードを選択するか、この人物専用のリードを作成してください。</translation>
        </message>
        <message>
            <source>Put what %1 holds on both sides</source>
            <translation>%1 の値を両側に設定</translation>
        </message>
        <message>
            <source>%1 is “%2” in Marketo and “%3” in Salesforce. The value you take goes to both sides.</source>
            <translation>%1 は Marketo では「%2」、Salesforce では「%3」です。採用した値が両側に設定されます。</translation>
        </message>
        <message>
            <source>Looking what both sides hold…</source>
            <translation>両側の値を調べています…</translation>
        </message>
        <message>
            <source>Looking who the two people are…</source>
            <translation>2 人の人物を調べています…</translation>
        </message>
        <message>
            <source>One of the two people is gone: the next sync looks again.</source>
            <translation>2 人のうち 1 人はもう存在しません。次の同期で再確認します。</translation>
        </message>
        <message>
            <source>%1 stays and has the record. %2 is merged into it in Marketo and is gone afterwards; where both have a value, that of %1 stays.</source>
            <translation>%1 が残り、レコードを持ちます。%2 は Marketo でマージされ、その後なくなります。両方に値がある項目では %1 の値が残ります。</translation>
        </message>
        <message>
            <source>Merge %2 into %1? A merge in Marketo cannot be taken back.</source>
            <translation>%2 を %1 にマージしますか？Marketo のマージは元に戻せません。</translation>
        </message>
        <message>
            <source>Shorten the value in Marketo, or let %1 take more characters in Salesforce.</source>
            <translation>Marketo の値を短くするか、Salesforce の %1 の文字数を増やしてください。</translation>
        </message>
        <message>
            <source>Shorten the value of %1 in Salesforce, or map it to a longer field of Marketo.</source>
            <translation>Salesforce の %1 の値を短くするか、Marketo のより長い項目に対応付けてください。</translation>
        </message>
        <message>
            <source>Linking %1 and %2…</source>
            <translation>%1 と %2 をリンクしています…</translation>
        </message>
        <message>
            <source>Giving %1 a partner of its own…</source>
            <translation>%1 に専用の相手を作成しています…</translation>
        </message>
        <message>
            <source>Merging %1 into %2…</source>
            <translation>%1 を %2 にマージしています…</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <source>Leave the search, close a message or a panel</source>
            <translation>検索を離れる、メッセージやパネルを閉じる</translation>
        </message>
        <message>
            <source>From the search into the list</source>
            <translation>検索から一覧へ移動</translation>
        </message>
    </context>
    <context>
        <name>lockstep::gui::UndoResult</name>
        <message>
            <source>The undo of run %1 was stopped. Undo the run again for the rest.</source>
            <translation>実行 %1 を元に戻す処理を停止しました。残りはもう一度元に戻してください。</translation>
        </message>
        <message>
            <source>The undo of run %1 paused: no calls are left until %2. Undo the run again then.</source>
            <translation>実行 %1 を元に戻す処理は中断しました。%2 までコールの残りがありません。その後にもう一度元に戻してください。</translation>
        </message>
        <message>
            <source>The undo of run %1 paused: no calls are left. Undo the run again later.</source>
            <translation>実行 %1 を元に戻す処理は中断しました。コールの残りがありません。後でもう一度元に戻してください。</translation>
        </message>
        <message>
            <source>Run %1 was not undone.</source>
            <translation>実行 %1 は元に戻されませんでした。</translation>
        </message>
        <message>
            <source>Run %1 was undone in part.</source>
            <translation>実行 %1 の一部を元に戻しました。</translation>
        </message>
        <message>
            <source>Nothing of run %1 was left to undo.</source>
            <translation>実行 %1 には元に戻すものが残っていませんでした。</translation>
        </message>
        <message>
            <source>Run %1 was undone.</source>
            <translation>実行 %1 を元に戻しました。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) got the former values back.</source>
            <translation>
                <numerusform>%Ln 件のレコードを以前の値に戻しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) that the run had created were deleted.</source>
            <translation>
                <numerusform>実行が作成した %Ln 件のレコードを削除しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) that the run had created stay(s), as you chose.</source>
            <translation>
                <numerusform>実行が作成した %Ln 件のレコードは、選択どおり残ります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) stayed as they are.</source>
            <translation>
                <numerusform>%Ln 件はそのままです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) refused it: see Attention.</source>
            <translation>
                <numerusform>%Ln 件のレコードで拒否されました。「要対応」を確認してください。</numerusform>
            </translation>
        </message>
    </context>
</TS>
