// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the sandbox's answers against recorded and documented ones, where their folder is present: the
// same keys, the same types, the same forms of text, the same codes. Values are not compared.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {browse} from './browser.mjs';
import {check} from './harness.mjs';

const folder = process.env.LOCKSTEP_SHAPES ?? fileURLToPath(new URL('../../../shared/reference/data', import.meta.url));

const read = (path) => readFileSync(`${folder}/${path}`, 'utf8');
const example = (path) => JSON.parse(read(path));
const recorded = (name) => JSON.parse(read(`marketo/fixtures-node-marketo/${name}.txt`).split(/\r?\n\r?\n/).at(-1).trim()
    || read(`marketo/fixtures-node-marketo/${name}.txt`).split(/\r?\n\r?\n/).at(-2));

// The forms a text may have where its form matters.
const forms = {
    moment: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000$/, seconds: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
    day: /^\d{4}-\d\d-\d\d$/, id: /^[0-9A-Za-z]{15}[A-Z0-5]{3}$/, path: /^\/?services\/data\//, requestId: /^[0-9a-f]+#[0-9a-f]+$/,
    uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, millis: /^\d{13}$/,
};
const formOf = (text) => Object.keys(forms).find((name) => forms[name].test(text)) ?? 'text';
const typeOf = (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

// optional: keys the answer may lack; extra: keys it may have beside the example's ("*": any).
function differences(wanted, actual, {optional = [], extra = []} = {}, place = '$') {
    const [a, b] = [typeOf(wanted), typeOf(actual)];
    if (a === 'null' || b === 'null')
        return [];
    if (a !== b)
        return [`${place}: ${b} instead of ${a}`];
    const options = {optional, extra};
    if (a === 'array')
        return wanted.length === 0 ? [] : actual.flatMap((one, at) => differences(wanted[Math.min(at, wanted.length - 1)], one, options, `${place}[${at}]`)).slice(0, 10);
    if (a === 'object') {
        const missing = Object.keys(wanted).filter((key) => !(key in actual) && !optional.includes(key) && !optional.includes('*'));
        const surplus = extra.includes('*') ? [] : Object.keys(actual).filter((key) => !(key in wanted) && !extra.includes(key));
        return [...missing.map((key) => `${place}.${key} is missing`), ...surplus.map((key) => `${place}.${key} is not in the example`),
                ...Object.keys(wanted).filter((key) => key in actual).flatMap((key) => differences(wanted[key], actual[key], options, `${place}.${key}`))];
    }
    if (a === 'string' && formOf(wanted) !== 'text' && formOf(wanted) !== formOf(actual))
        return [`${place}: "${actual}" has not the form of "${wanted}"`];
    return [];
}

function same(wanted, actual, options) {
    assert.deepEqual(differences(wanted, actual, options), []);
}

const form = (fields) => ({method: 'POST', body: new URLSearchParams(fields)});

async function salesforce(world) {
    const {url, clientId, clientSecret} = world.salesforce;
    const grant = form({grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret});
    const {access_token: token} = await (await fetch(`${url}/services/oauth2/token`, grant)).json();
    return async (path, method = 'GET', body = undefined, headers = {}) => {
        const response = await fetch(path.startsWith('/') ? url + path : `${url}/services/data/v62.0/${path}`, {
            method, body: typeof body === 'string' || body === undefined ? body : JSON.stringify(body),
            headers: {Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...headers}});
        const text = await response.text();
        return /json/.test(response.headers.get('content-type') ?? '') && text ? JSON.parse(text) : text;
    };
}

const ask = (call, soql, resource = 'query') => call(`${resource}?q=${encodeURIComponent(soql)}`);
const person = (name, more = {}) => ({attributes: {type: 'Lead'}, LastName: name, Company: 'Shapes', ...more});

async function marketo(world) {
    const {url, clientId, clientSecret} = world.marketo;
    const token = await (await fetch(`${url}/identity/oauth/token`, form({grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret}))).json();
    const call = async (path, method = 'GET', body = undefined) => (await fetch(`${url}/${path}`, {
        method, body: body && JSON.stringify(body), headers: {Authorization: `Bearer ${token.access_token}`, ...(body && {'Content-Type': 'application/json'})}})).json();
    return {call, token};
}

if (!existsSync(folder))
    console.log(`skip  shapes: ${folder} is not there`);
else {
    check('versions, resources, limits', async (world) => {
        const call = await salesforce(world);
        same(example('salesforce/examples/versions.json'), await call('/services/data'));
        same(example('salesforce/examples/resources_v62.json'), await call(''), {optional: ['*']});
        same(example('salesforce/examples/limits.json'), await call('limits'), {optional: ['*']});
    });

    check('token answers, identity and userinfo', async (world) => {
        const {url, clientId} = world.salesforce;
        const redirect = 'http://localhost:1717/OauthRedirect';
        const code = (await browse(`${url}/services/oauth2/authorize?${new URLSearchParams({response_type: 'code', client_id: clientId, redirect_uri: redirect})}`, 'allow')).searchParams.get('code');
        const token = async (fields) => (await fetch(`${url}/services/oauth2/token`, form({client_id: clientId, ...fields}))).json();
        const first = await token({grant_type: 'authorization_code', code, redirect_uri: redirect});
        same(example('salesforce/examples/oauth_token_authorization_code.json'), first, {optional: ['id_token']});
        const again = {grant_type: 'refresh_token', refresh_token: first.refresh_token};
        same(example('salesforce/examples/oauth_token_refresh.json'), await token(again));
        await world.control('POST', 'settings', {'salesforce.rotateRefreshTokens': true});
        same(example('salesforce/examples/oauth_token_refresh_rotated.json'), await token(again));
        await world.control('POST', 'settings', {'salesforce.rotateRefreshTokens': false});
        const call = await salesforce(world);
        const both = {optional: ['enterprise', 'custom_domain'], extra: ['*']};
        same(example('salesforce/examples/identity.json'), await call(new URL(first.id).pathname), both);
        same(example('salesforce/examples/userinfo.json'), await call('/services/oauth2/userinfo'), both);
        const errors = example('salesforce/examples/oauth_errors.json');
        assert.deepEqual(await token({...again, refresh_token: 'x'}), errors['400 expired refresh token']);
        assert.deepEqual(await token({grant_type: 'authorization_code', code, redirect_uri: redirect}), errors['400 code used or too old']);
        assert.deepEqual(await token({grant_type: 'authorization_code', code: 'x', redirect_uri: redirect}), errors['400 wrong code']);
        assert.deepEqual(await token({grant_type: 'client_credentials', client_id: 'x', client_secret: 'y'}), errors['400 unknown consumer key']);
        assert.deepEqual(await token({grant_type: 'client_credentials', client_secret: 'y'}), errors['400 wrong secret']);
        assert.deepEqual(await token({grant_type: 'password'}), errors['400 unsupported']);
    });

    check('describe: keys of objects and fields, and what the standard fields are', async (world) => {
        const call = await salesforce(world);
        const traits = ['type', 'soapType', 'length', 'byteLength', 'extraTypeInfo', 'compoundFieldName', 'relationshipName',
                        'filterable', 'sortable', 'groupable', 'aggregatable', 'precision', 'scale', 'digits', 'nillable', 'createable', 'updateable', 'defaultedOnCreate', 'idLookup'];
        for (const name of ['Lead', 'Contact']) {
            const wanted = example(`salesforce/describe/${name}.cumulusci.json`);
            const actual = await call(`sobjects/${name}/describe`);
            same(Object.keys(wanted.fields[0]).sort(), Object.keys(actual.fields[0]).sort());
            assert.deepEqual(Object.keys(wanted.fields[0]).filter((key) => !(key in actual.fields[0])), []);
            const known = new Map(wanted.fields.map((field) => [field.name, field]));
            const different = actual.fields.filter(({name: field}) => known.has(field)).flatMap((field) => traits
                .filter((trait) => known.get(field.name)[trait] !== field[trait])
                // A fresh scratch org lets nobody set audit fields, and its bounce fields are dormant.
                .map((trait) => `${name}.${field.name}.${trait}: ${field[trait]} instead of ${known.get(field.name)[trait]}`));
            assert.deepEqual(different.filter((text) => !/EmailBounced|IsConverted|Jigsaw/.test(text)), []);
        }
        const global = example('salesforce/describe/global.cumulusci.json');
        const lead = global.sobjects.find(({name}) => name === 'Lead');
        const {objectDescribe} = await call('sobjects/Lead');
        assert.deepEqual(Object.keys(lead).filter((key) => !(key in objectDescribe)), []);
        const whole = await call('sobjects/Lead/describe');
        assert.deepEqual(Object.keys(example('salesforce/describe/Lead.cumulusci.json')).filter((key) => !(key in whole)), []);
        same({...global, sobjects: []}, await call('sobjects'));
    });

    check('queries', async (world) => {
        const call = await salesforce(world);
        const fields = 'Id, FirstName, LastName, Company, Email, AnnualRevenue, NumberOfEmployees, HasOptedOutOfEmail, Interests__c, Renewal_Date__c, Address, Owner.Name, ConvertedContactId, SystemModstamp';
        const page = example('salesforce/examples/query_page_last.json');
        const own = {optional: ['Product_Interest__c', 'Birthday__c'], extra: ['Interests__c', 'Renewal_Date__c', '*']};
        const answer = await ask(call, `SELECT ${fields} FROM Lead LIMIT 5`);
        same({...page, records: example('salesforce/examples/query_page_first.json').records}, answer, own);
        same(example('salesforce/examples/query_count.json'), await ask(call, 'SELECT COUNT() FROM Lead'));
        same(example('salesforce/examples/query_aggregate.json'), await ask(call, 'SELECT Status, COUNT(Id) FROM Lead GROUP BY Status'));
        const all = await ask(call, 'SELECT Id, IsDeleted, MasterRecordId, IsConverted, ConvertedContactId, SystemModstamp FROM Lead', 'queryAll');
        same(example('salesforce/examples/queryAll_merged_and_deleted.json'), all);
        const first = await call(`query?q=${encodeURIComponent('SELECT Id FROM LeadStatus')}`);
        assert.equal('nextRecordsUrl' in first, false);
    });

    check('error bodies', async (world) => {
        const call = await salesforce(world);
        const bodies = example('salesforce/examples/error_bodies.json');
        const exact = async (name, promise) => assert.deepEqual((await promise)[0], {...bodies[name][0], ...('fields' in (await promise)[0] && !('fields' in bodies[name][0]) ? {fields: []} : {})}, name);
        // The example's caret is off by ten; its code and its last line are what counts.
        const [malformed] = await ask(call, 'SELECT Id FROM Lead WHERE LastName = Smith');
        const last = ({message}) => message.split('\n').at(-1);
        assert.deepEqual([malformed.errorCode, last(malformed)], ['MALFORMED_QUERY', last(bodies['400 MALFORMED_QUERY'][0])]);
        await exact('400 INVALID_FIELD (query)', ask(call, 'SELECT Id, Foo__c FROM Lead'));
        await exact('400 INVALID_TYPE (query)', ask(call, 'SELECT Id FROM Leed'));
        await exact('400 INVALID_FIELD (write)', call('sobjects/Lead', 'POST', {LastName: 'x', Company: 'y', foo: 1}));
        await exact('400 REQUIRED_FIELD_MISSING', call('sobjects/Lead', 'POST', {Title: 'y'}));
        await world.control('POST', 'field-security', {object: 'Lead', field: 'HasOptedOutOfEmail', visible: true, editable: false});
        await exact('400 INVALID_FIELD_FOR_INSERT_UPDATE', call('sobjects/Lead', 'POST', {LastName: 'x', Company: 'y', HasOptedOutOfEmail: true}));
        await world.control('POST', 'field-security', {object: 'Lead', field: 'HasOptedOutOfEmail', visible: true, editable: true});
    });

    check('collections, composite and batch', async (world) => {
        const call = await salesforce(world);
        const long = 'x'.repeat(81);
        same(example('salesforce/examples/collections_create_partial.json').slice(0, 3), await call('composite/sobjects', 'POST',
            {records: [person('A', {Marketo_Id__c: 'shape'}), person(undefined), person('B', {Email: 'not-an-email'})]}));
        same(example('salesforce/examples/collections_allornone_rollback.json'), await call('composite/sobjects', 'POST', {allOrNone: true, records: [person('A'), person(long)]}), {optional: ['id']});
        const upserted = await call('composite/sobjects/Lead/Marketo_Id__c', 'PATCH', {records: [person('C', {Marketo_Id__c: 'new'}), person('A', {Marketo_Id__c: 'shape'})]});
        same(example('salesforce/examples/collections_upsert.json').slice(0, 2), upserted);
        same(example('salesforce/examples/collections_retrieve.json'), await call('composite/sobjects/Lead', 'POST', {ids: [upserted[0].id, 'none'], fields: ['Id', 'LastName']}));
        await world.control('POST', 'lock', {id: upserted[0].id});
        const updates = await call('composite/sobjects', 'PATCH', {records: [{attributes: {type: 'Lead'}, id: upserted[1].id, Title: 'x'}, {attributes: {type: 'Lead'}, id: upserted[0].id, Title: 'x'}]});
        same(example('salesforce/examples/collections_update_errors.json').slice(0, 2), updates);
        assert.equal(updates[1].errors[0].statusCode, 'UNABLE_TO_LOCK_ROW');
        const composite = await call('composite', 'POST', {compositeRequest: [
            {method: 'POST', url: '/services/data/v62.0/sobjects/Lead', referenceId: 'newLead', body: {LastName: 'N', Company: 'C'}},
            {method: 'POST', url: '/services/data/v62.0/sobjects/Lead', referenceId: 'badLead', body: {Company: 'C'}},
            {method: 'GET', url: '/services/data/v62.0/sobjects/Lead/@{badLead.id}', referenceId: 'dependent'}]});
        same(example('salesforce/examples/composite_response.json'), composite);
        same(example('salesforce/examples/composite_batch_response.json'), await call('composite/batch', 'POST', {batchRequests: [
            {method: 'DELETE', url: `v62.0/sobjects/Lead/${upserted[0].id}`}, {method: 'GET', url: 'v62.0/sobjects/Lead/00Q000000000000AAA'}]}));
    });

    check('duplicates, in the old spelling and the new', async (world) => {
        const call = await salesforce(world);
        await world.control('POST', 'duplicate-rule', {object: 'Lead', name: 'Same_Email', fields: ['Email'], action: 'alert'});
        const twin = {LastName: 'T', Company: 'C', Email: 'shape@example.com'};
        await call('sobjects/Lead', 'POST', twin);
        const wanted = example('salesforce/examples/duplicates_detected_400.json');
        same(wanted, await call('/services/data/v57.0/sobjects/Lead', 'POST', twin));
        const [{duplicateResut, ...rest}] = wanted;
        same([{duplicateResult: duplicateResut, ...rest}], await call('sobjects/Lead', 'POST', twin));
        await world.control('DELETE', 'duplicate-rule', {object: 'Lead', name: 'Same_Email'});
    });

    check('updated and deleted', async (world) => {
        const call = await salesforce(world);
        const now = Date.parse((await world.control('GET', 'clock')).now);
        const span = new URLSearchParams({start: new Date(now - 86400e3).toISOString(), end: new Date(now + 60e3).toISOString()});
        same(example('salesforce/examples/get_updated.json'), await call(`sobjects/Lead/updated?${span}`));
        same(example('salesforce/examples/get_deleted.json'), await call(`sobjects/Lead/deleted?${span}`));
    });

    check('bulk jobs and their files', async (world) => {
        const call = await salesforce(world);
        const finished = async (kind, id) => {
            let job;
            do
                job = await call(`jobs/${kind}/${id}`);
            while (!['JobComplete', 'Failed'].includes(job.state));
            return job;
        };
        const load = async (csv) => {
            const job = await call('jobs/ingest', 'POST', {object: 'Lead', operation: 'upsert', externalIdFieldName: 'Marketo_Id__c', lineEnding: 'LF'});
            await call(`jobs/ingest/${job.id}/batches`, 'PUT', csv, {'Content-Type': 'text/csv'});
            await call(`jobs/ingest/${job.id}`, 'PATCH', {state: 'UploadComplete'});
            return {job, done: await finished('ingest', job.id)};
        };
        const {job, done} = await load('Marketo_Id__c,LastName,Company\nbulk1,B,C\nbulk2,,C\n');
        same(example('salesforce/examples/bulk2_ingest_job_open.json'), job);
        same(example('salesforce/examples/bulk2_ingest_job_complete.json'), done);
        const failed = (await load('Foo__c\n1\n')).done;
        same(example('salesforce/examples/bulk2_ingest_job_failed.json'), failed, {extra: ['externalIdFieldName']});
        assert.equal(failed.errorMessage, example('salesforce/examples/bulk2_ingest_job_failed.json').errorMessage);
        const head = (text) => text.split(/\r?\n/)[0].split(',').slice(0, 2);
        for (const [name, path] of [['successfulResults', 'successfulResults'], ['failedResults', 'failedResults']])
            assert.deepEqual(head(await call(`jobs/ingest/${job.id}/${path}`)), head(read(`salesforce/examples/bulk2_${name}.csv`)));
        const error = (text) => /[A-Z_]+:.*--/.exec(text.split(/\r?\n/)[1]);
        assert.ok(error(await call(`jobs/ingest/${job.id}/failedResults`)) && error(read('salesforce/examples/bulk2_failedResults.csv')));
        const query = await call('jobs/query', 'POST', {operation: 'query', query: 'SELECT Id, LastName, CreatedDate FROM Lead'});
        same(example('salesforce/examples/bulk2_query_job_created.json'), query);
        same(example('salesforce/examples/bulk2_query_job_complete.json'), await finished('query', query.id));
        assert.match(await call(`jobs/query/${query.id}/results`), /^"Id","LastName","CreatedDate"\n"00Q.{15}",".*","\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z"\n/);
    });

    check('Marketo: identity, describe, activity types', async (world) => {
        const {call, token} = await marketo(world);
        same(recorded('get-oauth-creds'), token, {extra: ['scope']});
        const wanted = example('marketo/describe.json');
        const actual = await call('rest/v1/leads/describe.json');
        same({...wanted, result: [wanted.result[0]]}, actual, {optional: ['soap', 'length', 'rest']});
        const known = new Map(wanted.result.filter(({rest}) => rest).map((field) => [field.rest.name, field]));
        const different = actual.result.filter(({rest}) => rest && known.has(rest.name)).flatMap((field) => ['dataType', 'length', 'displayName']
            .filter((trait) => known.get(field.rest.name)[trait] !== field[trait])
            .map((trait) => `${field.rest.name}.${trait}: ${field[trait]} instead of ${known.get(field.rest.name)[trait]}`));
        assert.deepEqual(different, []);
        const types = new Map(example('marketo/activity-types.json').result.map((type) => [type.id, type]));
        for (const type of (await call('rest/v1/activities/types.json')).result.filter(({id}) => types.has(id))) {
            same(types.get(type.id), type, {optional: ['primaryAttribute']});
            assert.equal(type.name, types.get(type.id).name);
        }
    });

    check('Marketo: people, lists, activities and exports', async (world) => {
        const {call} = await marketo(world);
        const upsert = await call('rest/v1/leads.json', 'POST', {lookupField: 'email', input: [{email: 'shape@x.example.com'}]});
        const {id} = upsert.result[0];
        same(recorded('updates-existing-record-by-email'), await call('rest/v1/leads.json', 'POST', {lookupField: 'email', input: [{email: 'shape@x.example.com'}]}));
        await call('rest/v1/leads.json', 'POST', {lookupField: 'email', input: [{email: 'shape@x.example.com', firstName: 'S'}]});
        const dates = ['updatedAt', 'createdAt'];
        const {result: [wanted], ...envelope} = recorded('lead-by-id-1');
        const {result: [actual], ...frame} = await call(`rest/v1/lead/${id}.json`);
        same(envelope, frame);
        same(wanted, actual);
        dates.forEach((date) => assert.match(actual[date], forms.seconds));
        const list = await world.control('POST', 'static-list', {name: 'Shapes'});
        await call(`rest/v1/lists/${list.id}/leads.json`, 'POST', {input: [{id}]});
        same(recorded('list-by-id-1'), await call(`rest/v1/lists/${list.id}.json`), {extra: ['description', 'workspaceId']});
        same(recorded('list-remove-leads'), await call(`rest/v1/lists/${list.id}/leads.json?id=${id}`, 'DELETE'));
        const since = (await call('rest/v1/activities/pagingtoken.json?sinceDatetime=2020-01-01T00:00:00Z')).nextPageToken;
        const log = await call(`rest/v1/activities.json?activityTypeIds=12,13,24&nextPageToken=${encodeURIComponent(since)}`);
        const wantedLog = example('marketo/examples/activities-from-airbyte-records.json').result;
        for (const type of [12, 13, 24]) {
            const of = (entries) => entries.filter(({activityTypeId}) => activityTypeId === type);
            assert.ok(of(log.result).length > 0);
            same(of(wantedLog).slice(0, 1), of(log.result), {optional: ['campaignId', 'primaryAttributeValueId', 'primaryAttributeValue']});
        }
        const now = Date.parse((await world.control('GET', 'clock')).now);
        const at = (ms) => new Date(ms).toISOString().slice(0, 19) + 'Z';
        const created = await call('bulk/v1/leads/export/create.json', 'POST', {fields: ['id'], filter: {createdAt: {startAt: at(now - 86400e3), endAt: at(now)}}});
        same(recorded('bulk-leads-create-3f'), created);
        const {exportId} = created.result[0];
        same(recorded('bulk-leads-status-3f'), await call(`bulk/v1/leads/export/${exportId}/status.json`));
        same(recorded('bulk-leads-enqueue-3f'), await call(`bulk/v1/leads/export/${exportId}/enqueue.json`, 'POST'));
        same(recorded('bulk-leads-cancel-3f'), await call(`bulk/v1/leads/export/${exportId}/cancel.json`, 'POST'), {optional: ['queuedAt'], extra: ['queuedAt']});
    });

    check('Marketo: bodies of failures', async (world) => {
        const {call} = await marketo(world);
        const bodies = example('marketo/errors.json');
        const {url} = world.marketo;
        const bare = async (token) => (await fetch(`${url}/rest/v1/leads/describe.json`, {headers: token ? {Authorization: `Bearer ${token}`} : {}})).json();
        const code = (answer) => answer.errors?.[0].code;
        for (const [name, answer] of [['601', await bare('x')], ['603', await bare()], ['610', await call('rest/v1/nothing.json')],
                                      ['609', await call('rest/v1/leads.json', 'POST', {input: []})]]) {
            same(bodies[name].body, answer);
            assert.equal(code(answer), name);
        }
        for (const name of Object.keys(bodies).filter((key) => /^\d+$/.test(key) && bodies[key].http === 200 && bodies[key].body.errors?.[0].code === key)) {
            const [{message}] = bodies[name].body.errors;
            await world.control('POST', 'fault', {system: 'marketo', path: 'partitions', action: 'error', code: name, message, status: 200});
            same(bodies[name].body, await call('rest/v1/leads/partitions.json'));
        }
    });
}
