// SPDX-License-Identifier: GPL-3.0-or-later
// jsforce reads and writes records: describe, queries with paging, one and many, updated and deleted.
import assert from 'node:assert/strict';
import {check} from './harness.mjs';
import {connect} from './salesforce.mjs';

const lead = (number, more = {}) => ({LastName: `Conform ${number}`, Company: 'Conformity', ...more});

check('describe and describeGlobal', async (world) => {
    const connection = await connect(world);
    const description = await connection.sobject('Lead').describe();
    assert.equal(description.keyPrefix, '00Q');
    const email = description.fields.find((field) => field.name === 'Email');
    assert.deepEqual([email.type, email.length, email.idLookup, email.nillable], ['email', 80, true, true]);
    const all = await connection.describeGlobal();
    assert.equal(all.maxBatchSize, 200);
    for (const name of ['Lead', 'Contact', 'Account', 'User', 'Organization', 'LeadStatus'])
        assert.ok(all.sobjects.some((object) => object.name === name), name);
});

check('versions, resources and limits', async (world) => {
    const connection = await connect(world);
    const versions = await connection.request('/services/data');
    assert.ok(versions.some(({version, url}) => version === '62.0' && url === '/services/data/v62.0'));
    assert.equal((await connection.request('/')).sobjects, '/services/data/v62.0/sobjects');
    const limits = await connection.limits();
    assert.equal(limits.DailyApiRequests.Max, 15000);
    assert.ok(limits.DailyApiRequests.Remaining < 15000);
    const {apiUsage} = connection.limitInfo;
    assert.equal(apiUsage.limit, 15000);
    assert.ok(apiUsage.used > 0);
});

check('a query over three pages', async (world) => {
    const connection = await connect(world);
    const seen = new Set();
    let result = await connection.query('SELECT Id, LastName, Owner.Name, SystemModstamp FROM Lead ORDER BY Id',
                                        {autoFetch: false, headers: {'Sforce-Query-Options': 'batchSize=1000'}});
    const pages = [];
    for (;;) {
        pages.push(result.records.length);
        result.records.forEach((record) => seen.add(record.Id));
        if (result.done)
            break;
        assert.match(new URL(result.nextRecordsUrl).pathname, /^\/services\/data\/v62\.0\/query\/01g/);
        result = await connection.queryMore(result.nextRecordsUrl);
    }
    assert.deepEqual(pages, [1000, 1000, result.totalSize - 2000]);
    assert.equal(seen.size, result.totalSize);
});

check('autoFetch meets every record once', async (world) => {
    const connection = await connect(world);
    const records = await connection.sobject('Lead').find({}, 'Id').execute({autoFetch: true, maxFetch: 100000});
    assert.equal(new Set(records.map(({Id}) => Id)).size, records.length);
    assert.ok(records.length >= 2300);
});

check('shape of a record', async (world) => {
    const connection = await connect(world);
    const {records: [record]} = await connection.query(
        "SELECT Id, name, Email, Owner.Name, Description, Address, CreatedDate FROM Lead WHERE Email != null LIMIT 1");
    assert.deepEqual(Object.keys(record), ['attributes', 'Id', 'Name', 'Email', 'Owner', 'Description', 'Address', 'CreatedDate']);
    assert.deepEqual(record.attributes, {type: 'Lead', url: `/services/data/v62.0/sobjects/Lead/${record.Id}`});
    assert.match(record.CreatedDate, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000\+0000$/);
    assert.ok(['User', 'Group'].includes(record.Owner.attributes.type));
});

check('aggregates, functions and date literals', async (world) => {
    const connection = await connect(world);
    const count = await connection.query('SELECT COUNT() FROM Lead');
    assert.deepEqual(count.records, []);
    const groups = await connection.query('SELECT Status, COUNT(Id) n FROM Lead GROUP BY Status');
    assert.equal(groups.records[0].attributes.type, 'AggregateResult');
    assert.equal(groups.records.reduce((sum, {n}) => sum + n, 0), count.totalSize);
    const plain = await connection.query('SELECT COUNT(Id) FROM Lead');
    assert.equal(plain.records[0].expr0, count.totalSize);
    const all = await connection.query('SELECT FIELDS(ALL) FROM Lead LIMIT 1');
    assert.ok('Marketo_Id__c' in all.records[0] && 'LastName' in all.records[0]);
    const none = await connection.query('SELECT Id FROM Lead WHERE CreatedDate = LAST_N_DAYS:0 AND CreatedDate < TODAY');
    assert.equal(none.totalSize, 0);
    const recent = await connection.query('SELECT Id FROM Lead WHERE CreatedDate = LAST_N_DAYS:100');
    assert.ok(recent.totalSize > 0 && recent.totalSize < count.totalSize);
    await assert.rejects(connection.query('SELECT FIELDS(ALL) FROM Lead'), {errorCode: 'MALFORMED_QUERY'});
    const columns = await connection.request('/query?columns=true&q=' + encodeURIComponent('SELECT Id, Owner.Name FROM Lead'));
    assert.equal(columns.entityName, 'Lead');
    assert.deepEqual(columns.columnMetadata.map(({columnName}) => columnName), ['Id', 'Owner']);
    const grouped = await connection.request('/query?columns=true&q=' + encodeURIComponent('SELECT Status, COUNT(Id) n FROM Lead GROUP BY Status'));
    assert.deepEqual(grouped.columnMetadata.map(({columnName, aggregate}) => [columnName, aggregate]), [['Status', false], ['n', true]]);
});

check('one record: create, read, update, delete', async (world) => {
    const leads = (await connect(world)).sobject('Lead');
    const {id, success} = await leads.create(lead('one', {Email: 'one@example.com'}));
    assert.equal(success, true);
    assert.match(id, /^00Q.{15}$/);
    assert.deepEqual(await leads.update({Id: id, Title: 'CTO', Email: null}), {id, success: true, errors: []});
    const read = await leads.retrieve(id, {fields: ['Id', 'Title', 'Email']});
    assert.deepEqual([read.Title, read.Email], ['CTO', null]);
    await leads.destroy(id);
    await assert.rejects(leads.retrieve(id), {errorCode: 'ENTITY_IS_DELETED'});
    await assert.rejects(leads.create({Company: 'Nameless'}), {errorCode: 'REQUIRED_FIELD_MISSING'});
    await assert.rejects(leads.update({Id: id, Title: 'x'}), {errorCode: 'ENTITY_IS_DELETED'});
});

check('one record by external id, with blanks and slashes in it', async (world) => {
    const leads = (await connect(world)).sobject('Lead');
    const record = {Marketo_Id__c: 'a b/1', ...lead('upserted')};
    const created = await leads.upsert({...record}, 'Marketo_Id__c');
    assert.equal(created.created, true);
    const updated = await leads.upsert({...record, Title: 'Second'}, 'Marketo_Id__c');
    assert.deepEqual([updated.id, updated.created], [created.id, false]);
});

check('many records: each has its own answer, in order', async (world) => {
    const leads = (await connect(world)).sobject('Lead');
    const created = await leads.create([lead(1), {Company: 'Nameless'}, lead(3)]);
    assert.deepEqual(created.map(({success}) => success), [true, false, true]);
    assert.equal(created[1].errors[0].statusCode, 'REQUIRED_FIELD_MISSING');
    assert.deepEqual(created[1].errors[0].fields, ['LastName']);
    assert.equal(created[1].id, undefined);
    const [first, , third] = created.map(({id}) => id);
    const updated = await leads.update([{Id: first, Title: 'A'}, {Id: third, Email: 'no address'}]);
    assert.deepEqual(updated.map(({id, success}) => [id, success]), [[first, true], [third, false]]);
    const read = await leads.retrieve([first, '00Q000000000000AAA', third], {fields: ['Id', 'Title']});
    assert.deepEqual(read.map((record) => record && record.Title), ['A', null, null]);
    assert.equal(read[1], null);
    const gone = await leads.destroy([first, third, third]);
    assert.deepEqual(gone.map(({success}) => success), [true, true, false]);
});

check('many by external id; 201 are too many, allOrNone takes back', async (world) => {
    const connection = await connect(world);
    const leads = connection.sobject('Lead');
    const records = [1, 2, 3].map((number) => lead(number, {Marketo_Id__c: `many-${number}`}));
    const created = await leads.upsert(records.map((record) => ({...record})), 'Marketo_Id__c');
    assert.deepEqual(created.map((one) => one.created), [true, true, true]);
    const again = await leads.upsert(records.map((record) => ({...record})), 'Marketo_Id__c');
    assert.deepEqual(again.map(({id, created: isNew}) => [id, isNew]), created.map(({id}) => [id, false]));
    await assert.rejects(leads.create(Array.from({length: 201}, (_, number) => lead(number))), {errorCode: 'EXCEEDED_ID_LIMIT'});
    const rolledBack = await leads.create([lead('kept?'), {Company: 'Nameless'}], {allOrNone: true});
    assert.equal(rolledBack[0].errors[0].statusCode, 'ALL_OR_NONE_OPERATION_ROLLED_BACK');
    const search = await connection.query("SELECT COUNT() FROM Lead WHERE LastName = 'Conform kept?'");
    assert.equal(search.totalSize, 0);
});

check('queryAll shows what was deleted; updated and deleted list it', async (world) => {
    const connection = await connect(world);
    const leads = connection.sobject('Lead');
    const [{id: kept}, {id: gone}] = await leads.create([lead('stays'), lead('goes')]);
    await leads.destroy(gone);
    const query = `SELECT Id, IsDeleted FROM Lead WHERE Id IN ('${kept}', '${gone}') ORDER BY CreatedDate, Id`;
    assert.equal((await connection.query(query)).totalSize, 1);
    const all = await connection.query(query, {scanAll: true});
    assert.deepEqual(all.records.map(({IsDeleted}) => IsDeleted), [false, true]);
    const now = Date.parse((await world.control('GET', 'clock')).now);
    const [from, to] = [new Date(now - 3600e3), new Date(now + 120e3)];
    const updated = await leads.updated(from, to);
    assert.ok(updated.ids.includes(kept) && !updated.ids.includes(gone));
    assert.match(updated.latestDateCovered, /\.000\+0000$/);
    const deleted = await leads.deleted(from, to);
    assert.ok(deleted.deletedRecords.some(({id, deletedDate}) => id === gone && /\.000\+0000$/.test(deletedDate)));
    assert.ok(deleted.earliestDateAvailable);
    await assert.rejects(leads.updated(to, from), {errorCode: 'INVALID_REPLICATION_DATE'});
    await assert.rejects(leads.updated(new Date(now - 40 * 86400e3), to), {errorCode: 'INVALID_REPLICATION_DATE'});
});

check('composite, batch and a request for it as PATCH by POST', async (world) => {
    const connection = await connect(world);
    const composite = await connection.requestPost('/composite', {compositeRequest: [
        {method: 'POST', url: '/services/data/v62.0/sobjects/Lead', referenceId: 'made', body: lead('composite')},
        {method: 'GET', url: '/services/data/v62.0/sobjects/Lead/@{made.id}?fields=LastName', referenceId: 'read'},
        {method: 'DELETE', url: '/services/data/v62.0/sobjects/Lead/@{nothing.id}', referenceId: 'halted'},
    ]});
    assert.deepEqual(composite.compositeResponse.map(({httpStatusCode}) => httpStatusCode), [201, 200, 400]);
    assert.equal(composite.compositeResponse[1].body.LastName, 'Conform composite');
    const batch = await connection.requestPost('/composite/batch', {batchRequests: [
        {method: 'GET', url: 'v62.0/sobjects/Lead/describe'},
        {method: 'GET', url: 'v62.0/sobjects/Lead/00Q000000000000AAA'},
    ]});
    assert.equal(batch.hasErrors, true);
    assert.deepEqual(batch.results.map(({statusCode}) => statusCode), [200, 404]);
    assert.equal(batch.results[0].result.name, 'Lead');
    const halted = await connection.requestPost('/composite/batch', {haltOnError: true, batchRequests: [
        {method: 'GET', url: 'v62.0/sobjects/Lead/00Q000000000000AAA'}, {method: 'GET', url: 'v62.0/limits'}]});
    assert.deepEqual(halted.results.map(({statusCode}) => statusCode), [404, 412]);
    const {id} = composite.compositeResponse[0].body;
    await connection.requestPost(`/sobjects/Lead/${id}?_HttpMethod=PATCH`, {Title: 'Patched'});
    assert.equal((await connection.sobject('Lead').retrieve(id)).Title, 'Patched');
});

check('duplicates: refused, named, and allowed on request', async (world) => {
    await world.control('POST', 'duplicate-rule', {object: 'Lead', name: 'Same_Email', fields: ['Email'], action: 'alert'});
    const connection = await connect(world);
    const leads = connection.sobject('Lead');
    const {id} = await leads.create(lead('first', {Email: 'twin@example.com'}));
    const twin = lead('second', {Email: 'twin@example.com'});
    const refusal = await leads.create(twin).catch((error) => error);
    assert.equal(refusal.errorCode, 'DUPLICATES_DETECTED');
    const [body] = await (await fetch(`${world.salesforce.url}/services/data/v62.0/sobjects/Lead`, {
        method: 'POST', body: JSON.stringify(twin),
        headers: {'Content-Type': 'application/json', Authorization: `Bearer ${connection.accessToken}`}})).json();
    assert.equal(body.duplicateResult.matchResults[0].matchRecords[0].record.Id, id);
    const headers = {'Sforce-Duplicate-Rule-Header': 'allowSave=true'};
    assert.equal((await leads.create(twin, {headers})).success, true);
    await world.control('POST', 'duplicate-rule', {object: 'Lead', name: 'Same_Email', fields: ['Email'], action: 'block'});
    await assert.rejects(leads.create(twin, {headers}), {errorCode: 'DUPLICATES_DETECTED'});
    await world.control('DELETE', 'duplicate-rule', {object: 'Lead', name: 'Same_Email'});
});

check('Organization, LeadStatus and User', async (world) => {
    const connection = await connect(world);
    const {records: [org]} = await connection.query('SELECT Id, Name, OrganizationType, IsSandbox FROM Organization');
    assert.match(org.Id, /^00D/);
    const statuses = await connection.query('SELECT ApiName, MasterLabel, IsConverted, IsDefault, SortOrder FROM LeadStatus ORDER BY SortOrder');
    assert.deepEqual(statuses.records.filter(({IsConverted}) => IsConverted).map(({ApiName}) => ApiName), ['Closed - Converted']);
    assert.equal(statuses.records.filter(({IsDefault}) => IsDefault).length, 1);
    const users = await connection.query("SELECT Id, Name, Username, IsActive FROM User WHERE Username = 'sync.user@example.com'");
    assert.equal(users.totalSize, 1);
});
