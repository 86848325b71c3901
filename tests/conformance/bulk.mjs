// SPDX-License-Identifier: GPL-3.0-or-later
// jsforce's Bulk API 2.0: loads of every operation with rows that fail, and queries.
import assert from 'node:assert/strict';
import {check} from './harness.mjs';
import {connect} from './salesforce.mjs';

const patience = {pollInterval: 20, pollTimeout: 20000};

async function load(connection, operation, input, more = {}) {
    return connection.bulk2.loadAndWaitForResults({object: 'Lead', operation, input, ...patience, ...more});
}

check('insert with a row that fails', async (world) => {
    const connection = await connect(world);
    const result = await load(connection, 'insert', [
        {LastName: 'Bulk "quoted", with comma', Company: 'Line\nbreak', Marketo_Id__c: 'bulk-1'},
        {LastName: '', Company: 'Nameless', Marketo_Id__c: 'bulk-2'},
    ]);
    assert.equal(result.successfulResults.length, 1);
    assert.deepEqual([result.successfulResults[0].sf__Created, result.successfulResults[0].Marketo_Id__c], ['true', 'bulk-1']);
    assert.equal(result.failedResults.length, 1);
    assert.match(result.failedResults[0].sf__Error, /^REQUIRED_FIELD_MISSING:.*:LastName --$/);
    assert.equal(result.failedResults[0].Marketo_Id__c, 'bulk-2');
    const read = await connection.query("SELECT LastName, Company FROM Lead WHERE Marketo_Id__c = 'bulk-1'");
    assert.deepEqual([read.records[0].LastName, read.records[0].Company], ['Bulk "quoted", with comma', 'Line\nbreak']);
});

check('update: blank leaves, #N/A clears', async (world) => {
    const connection = await connect(world);
    const {records} = await connection.query('SELECT Id, Phone, Title FROM Lead WHERE Phone != null AND Title != null LIMIT 2');
    const result = await load(connection, 'update', [
        {Id: records[0].Id, Phone: '', Title: null},
        {Id: records[1].Id, Phone: '+1 555', Title: 'Bulk'},
        {Id: '00Q000000000000AAA', Phone: '1', Title: '2'},
    ]);
    assert.equal(result.successfulResults.length, 2);
    assert.match(result.failedResults[0].sf__Error, /--$/);
    const after = await connection.sobject('Lead').retrieve(records.map(({Id}) => Id));
    assert.deepEqual(after.map(({Phone, Title}) => [Phone, Title]), [[records[0].Phone, null], ['+1 555', 'Bulk']]);
});

check('upsert and delete', async (world) => {
    const connection = await connect(world);
    const rows = [1, 2].map((number) => ({Marketo_Id__c: `upsert-${number}`, LastName: `Row ${number}`, Company: 'Bulk'}));
    const first = await load(connection, 'upsert', rows, {externalIdFieldName: 'Marketo_Id__c'});
    assert.deepEqual(first.successfulResults.map(({sf__Created}) => sf__Created), ['true', 'true']);
    const second = await load(connection, 'upsert', rows, {externalIdFieldName: 'Marketo_Id__c'});
    assert.deepEqual(second.successfulResults.map(({sf__Created}) => sf__Created), ['false', 'false']);
    const ids = second.successfulResults.map(({sf__Id}) => ({Id: sf__Id}));
    const gone = await load(connection, 'delete', [...ids, {Id: '00Q000000000000AAA'}]);
    assert.deepEqual([gone.successfulResults.length, gone.failedResults.length], [2, 1]);
});

check('an unknown column fails the job, not the rows', async (world) => {
    const connection = await connect(world);
    await assert.rejects(load(connection, 'insert', [{LastName: 'x', Company: 'y', Nonsense__c: 'z'}]),
                         /InvalidBatch : Field name not found : Nonsense__c/);
});

check('a query, and the deleted with scanAll', async (world) => {
    const connection = await connect(world);
    const read = async (options = {}) => (await connection.bulk2.query(
        'SELECT Id, LastName, Email, CreatedDate, NumberOfEmployees, IsDeleted FROM Lead', {...patience, ...options})).toArray();
    const rows = await read();
    const {totalSize} = await connection.query('SELECT COUNT() FROM Lead');
    assert.equal(rows.length, totalSize);
    assert.match(rows[0].CreatedDate, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
    assert.equal(rows[0].IsDeleted, 'false');
    assert.ok((await read({scanAll: true})).some(({IsDeleted}) => IsDeleted === 'true'));
    await assert.rejects(connection.bulk2.query('SELECT COUNT(Id) FROM Lead', patience));
});

check('jobs are listed, aborted and deleted', async (world) => {
    const connection = await connect(world);
    const job = connection.bulk2.createJob({operation: 'insert', object: 'Lead'});
    await job.open();
    assert.equal(job.getInfo().state, 'Open');
    await assert.rejects(job.delete(), {errorCode: 'API_ERROR'});
    assert.ok((await connection.request('/jobs/ingest')).records.some(({id}) => id === job.id));
    await job.abort();
    assert.equal((await job.check()).state, 'Aborted');
    await job.delete();
    await assert.rejects(job.check(), {errorCode: 'NOT_FOUND'});
});

check('results come in pages with a locator, null at the end', async (world) => {
    const connection = await connect(world);
    const headers = {Authorization: `Bearer ${connection.accessToken}`, 'Content-Type': 'application/json'};
    const jobs = `${world.salesforce.url}/services/data/v62.0/jobs/query`;
    const job = await (await fetch(jobs, {method: 'POST', headers,
        body: JSON.stringify({operation: 'query', query: 'SELECT Id FROM Lead'})})).json();
    assert.equal(job.state, 'UploadComplete');
    for (let state; state !== 'JobComplete';)
        ({state} = await (await fetch(`${jobs}/${job.id}`, {headers})).json());
    const ids = [];
    let locator = '';
    do {
        const page = await fetch(`${jobs}/${job.id}/results?maxRecords=100${locator && `&locator=${locator}`}`, {headers});
        assert.equal(page.status, 200);
        const [header, ...lines] = (await page.text()).trim().split('\n');
        assert.equal(header, '"Id"');
        assert.equal(lines.length, Number(page.headers.get('Sforce-NumberOfRecords')));
        ids.push(...lines);
        locator = page.headers.get('Sforce-Locator');
    } while (locator !== 'null');
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.length >= 300);
});
