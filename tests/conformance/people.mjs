// SPDX-License-Identifier: GPL-3.0-or-later
// node-marketo-rest: people, skipped reasons, paging, activities, changes, lists, campaigns, bulk extracts.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import Marketo from 'node-marketo-rest';
import {check} from './harness.mjs';

export function client(world, extra = {}) {
    const {url, clientId, clientSecret} = world.marketo;
    return new Marketo({endpoint: `${url}/rest`, identity: `${url}/identity`, clientId, clientSecret, timeout: 10000,
                        retry: {maxRetries: 3, initialDelay: 20, maxDelay: 50}, ...extra});
}

const emails = (...names) => names.map((name) => ({email: `${name}@conform.example.com`, firstName: name}));

async function created(marketo, ...names) {
    return (await marketo.lead.createOrUpdate(emails(...names))).result.map(({id}) => id);
}

check('identity: the same token until it dies', async (world) => {
    const first = await client(world)._connection.getOAuthToken();
    const second = await client(world)._connection.getOAuthToken();
    assert.equal(first.access_token, second.access_token);
    assert.deepEqual([first.token_type, typeof first.expires_in, typeof first.scope], ['bearer', 'number', 'string']);
    await assert.rejects(client(world, {clientSecret: 'sec&ret'}).lead.describe(), /invalid_client.*Bad client credentials/);
});

check('find by e-mail and by id, with fields in order and explicit nulls', async (world) => {
    const marketo = client(world);
    const [a, b] = await created(marketo, 'a+find', 'b');
    const byEmail = await marketo.lead.find('email', ['A+find@conform.example.com', 'b@conform.example.com', 'none@x.example'],
                                            {fields: ['lastName', 'email', 'leadScore']});
    assert.deepEqual(byEmail.result.map(Object.keys), [['id', 'lastName', 'email', 'leadScore'], ['id', 'lastName', 'email', 'leadScore']]);
    assert.deepEqual(byEmail.result.map(({id, lastName}) => [id, lastName]), [[a, null], [b, null]]);
    const byId = await marketo.lead.byId(a, {fields: ['email']});
    assert.deepEqual(byId.result, [{id: a, email: 'a+find@conform.example.com'}]);
    assert.deepEqual((await marketo.lead.find('id', ['999999'])).result, []);
    await assert.rejects(marketo.lead.find('nonsense', ['x']), (error) => error.errors[0].code === '1006');
    await assert.rejects(marketo.lead.find('firstName', ['x']), (error) => error.errors[0].code === '1011');
});

check('createOrUpdate: answers by place, reasons of skipped records', async (world) => {
    const marketo = client(world);
    const {result} = await marketo.lead.createOrUpdate([
        {email: 'first@conform.example.com'}, {email: 'no address'}, {email: 'first@conform.example.com', leadScore: 14.1},
        {email: 'first@conform.example.com', title: 'CTO'}, {email: 'x@conform.example.com', nonsense: 1}]);
    assert.deepEqual(result.map(({status}) => status), ['created', 'skipped', 'skipped', 'updated', 'skipped']);
    assert.deepEqual(result.filter(({status}) => status === 'skipped').map(({id, reasons}) => [id, reasons[0].code]),
                     [[undefined, '1003'], [undefined, '1003'], [undefined, '1006']]);
    assert.equal(result[0].id, result[3].id);
    const only = await marketo.lead.createOrUpdate([{email: 'first@conform.example.com'}], {action: 'createOnly'});
    assert.equal(only.result[0].reasons[0].code, '1005');
    const none = await marketo.lead.createOrUpdate([{email: 'nobody@conform.example.com'}], {action: 'updateOnly'});
    assert.equal(none.result[0].reasons[0].code, '1004');
    const twins = await marketo.lead.createOrUpdate(emails('twin', 'twin'), {action: 'createDuplicate'});
    assert.deepEqual(twins.result.map(({status}) => status), ['created', 'created']);
    const many = await marketo.lead.createOrUpdate(emails('twin'));
    assert.equal(many.result[0].reasons[0].code, '1007');
});

check('a find over pages', async (world) => {
    const marketo = client(world);
    const ids = Array.from({length: 120}, (_, number) => number + 1);
    const seen = [];
    let page = await marketo.lead.find('id', ids, {batchSize: 50});
    for (;;) {
        seen.push(...page.result.map(({id}) => id));
        if (!page.nextPageToken)
            break;
        page = await page.nextPage();
    }
    assert.deepEqual(seen, ids);
});

check('activities from a paging token: new people, changes, a merge', async (world) => {
    const marketo = client(world);
    const now = (await world.control('GET', 'clock')).now;
    const {nextPageToken} = await marketo.lead.getPageToken(now.slice(0, 19) + 'Z');
    const [winner, loser] = await created(marketo, 'winner', 'loser');
    await marketo.lead.createOrUpdate([{id: winner, firstName: 'Changed', unsubscribed: true}], {action: 'updateOnly', lookupField: 'id'});
    await marketo.lead.mergeLead(winner, [loser], {});
    const seen = [];
    let token = nextPageToken;
    for (let more = true; more;) {
        const page = await marketo.lead.getActivities([winner, loser], [12, 13, 32], token, {batchSize: 2});
        assert.ok(!('result' in page) || page.result.length > 0);
        seen.push(...page.result ?? []);
        token = page.nextPageToken;
        more = page.moreResult;
    }
    assert.deepEqual(seen.map(({activityTypeId, leadId}) => [activityTypeId, leadId]),
                     [[12, winner], [12, winner], [13, winner], [13, winner], [32, winner]]); // the loser's have moved
    const value = ({attributes}, name) => attributes.find((one) => one.name === name)?.value;
    assert.deepEqual([seen[2].primaryAttributeValue, value(seen[2], 'Old Value'), value(seen[2], 'New Value')],
                     ['First Name', 'winner', 'Changed']);
    assert.equal(value(seen[3], 'New Value'), 'True');
    assert.ok(seen[0].id > 2 ** 31 && seen[0].marketoGUID === String(seen[0].id));
    assert.deepEqual(value(seen[4], 'Merge IDs'), [loser]);
    const changes = await marketo.lead.getChanges(nextPageToken, {fields: ['firstName'], leadIds: winner});
    assert.deepEqual(changes.result.map(({activityTypeId, fields}) => [activityTypeId, fields.map(({name, newValue}) => [name, newValue])]),
                     [[12, []], [12, []], [13, [['firstName', 'Changed']]]]);
    const gone = await marketo._connection.get('/v1/activities/deletedleads.json', {query: {nextPageToken}});
    assert.ok(gone.result.some(({primaryAttributeValueId}) => primaryAttributeValueId === loser));
    assert.deepEqual((await marketo.lead.find('id', [loser])).result, []);
});

check('lists: found, members in pages, added, removed, asked', async (world) => {
    const marketo = client(world);
    const [a, b] = await created(marketo, 'list-a', 'list-b');
    const folder = JSON.stringify({id: 12, type: 'Folder'});
    const {result: [list]} = await marketo._connection.post('/asset/v1/staticLists.json', {data: {name: 'Conformity', folder}});
    const added = await marketo.list.addLeadsToList(list.id, [a, b, 999999]);
    assert.deepEqual(added.result.map(({status, reasons}) => [status, reasons?.[0].code]), [['added', undefined], ['added', undefined], ['skipped', '1004']]);
    assert.deepEqual((await marketo.list.find({name: ['Conformity']})).result.map(({id}) => id), [list.id]);
    assert.deepEqual((await marketo.list.byId(list.id)).result.map(({name}) => name), ['Conformity']);
    const first = await marketo.list.getLeads(list.id, {batchSize: 1});
    assert.deepEqual(first.result.map(({id}) => id), [a]);
    const second = await first.nextPage();
    assert.deepEqual([second.result.map(({id}) => id), second.nextPageToken, 'moreResult' in second], [[b], undefined, false]);
    assert.equal((await marketo.list.isMember(list.id, [a])).result[0].status, 'memberof');
    assert.equal((await marketo.list.removeLeadsFromList(list.id, [a])).result[0].status, 'removed');
    assert.equal((await marketo.list.isMember(list.id, [a])).result[0].status, 'notmemberof');
    const again = await marketo.list.removeLeadsFromList(list.id, [a]);
    assert.equal(again.result[0].reasons[0].code, '1015');
    const emailed = await marketo.list.addEmailsToList(['list-a@conform.example.com'], list.id);
    assert.deepEqual(emailed.result, [{id: a, status: 'added'}]);
    const {warnings, success} = await marketo._connection.get('/asset/v1/staticList/byName.json', {query: {name: 'None'}});
    assert.deepEqual([success, warnings], [true, ['No assets found for the given search criteria.']]);
    await assert.rejects(marketo.list.addLeadsToList(1, [a]), (error) => error.errors[0].code === '1013');
});

check('campaigns', async (world) => {
    const marketo = client(world);
    const [id] = await created(marketo, 'requested');
    const {result} = await marketo.campaign.getCampaigns();
    assert.ok(result.every((campaign) => ['batch', 'trigger'].includes(campaign.type)));
    const asked = await marketo.campaign.request(3712, [{id}], [{name: '{{my.message}}', value: 'Hi'}]);
    assert.deepEqual(asked.result, [{id: 3712}]);
    await assert.rejects(marketo.campaign.request(3711, [{id}], []), (error) => error.errors[0].code === '1003');
});

async function extract(api, jobOf) {
    const job = await jobOf();
    const {exportId, status, queuedAt} = job.result[0];
    assert.deepEqual([status, queuedAt], ['Created', undefined]);
    assert.equal((await api.enqueue(exportId)).result[0].status, 'Queued');
    const seen = new Set();
    let last;
    do {
        last = (await api.status(exportId)).result[0];
        seen.add(last.status);
    } while (last.status !== 'Completed');
    assert.deepEqual([...seen], ['Processing', 'Completed']);
    const file = await api.file(exportId);
    const text = Buffer.isBuffer(file) ? file.toString() : String(file);
    assert.equal(last.fileChecksum, 'sha256:' + createHash('sha256').update(text).digest('hex'));
    assert.equal(last.fileSize, Buffer.byteLength(text));
    return {last, lines: text.trim().split('\n'), exportId};
}

check('bulk extract of people, and cancel', async (world) => {
    const marketo = client(world);
    const filter = {createdAt: {startAt: '2020-01-01T00:00:00Z', endAt: '2020-01-20T00:00:00Z'}};
    const now = Date.parse((await world.control('GET', 'clock')).now);
    const iso = (time) => new Date(time).toISOString().slice(0, 19) + 'Z';
    filter.createdAt = {startAt: iso(now - 20 * 86400e3), endAt: iso(now + 3600e3)};
    const {lines, last} = await extract(marketo.bulkLeadExtract,
        () => marketo.bulkLeadExtract.create(['id', 'email', 'middleName', 'unsubscribed'], filter, {columnHeaderNames: {email: 'Email Address'}}));
    assert.equal(lines[0], 'id,Email Address,middleName,unsubscribed');
    assert.equal(last.numberOfRecords, lines.length - 1);
    assert.match(lines[1], /^\d+,[^,]+,null,(true|false)$/);
    const {result: [job]} = await marketo.bulkLeadExtract.create(['id'], filter);
    assert.equal((await marketo.bulkLeadExtract.cancel(job.exportId)).result[0].status, 'Cancelled');
    await assert.rejects(marketo.bulkLeadExtract.create(['id'], {createdAt: {startAt: iso(now - 40 * 86400e3), endAt: iso(now)}}),
                         (error) => error.errors[0].code === '1003');
});

check('bulk extract of activities', async (world) => {
    const marketo = client(world);
    const now = Date.parse((await world.control('GET', 'clock')).now);
    const iso = (time) => new Date(time).toISOString().slice(0, 19) + 'Z';
    const filter = {createdAt: {startAt: iso(now - 86400e3), endAt: iso(now + 3600e3)}, activityTypeIds: [13]};
    const {lines} = await extract(marketo.bulkActivityExtract, () => marketo.bulkActivityExtract.create(filter));
    assert.match(lines[0], /^marketoGUID,leadId,activityDate,activityTypeId,campaignId,primaryAttributeValueId,primaryAttributeValue,attributes$/);
    assert.ok(lines.length > 1 && lines[1].includes('""New Value""'));
});

check('describe, describe2, partitions and usage', async (world) => {
    const marketo = client(world);
    const {result} = await marketo.lead.describe();
    assert.ok(result.some((field) => field.rest?.name === 'email') && result.some((field) => !field.rest));
    const two = await marketo._connection.get('/v1/leads/describe2.json');
    assert.ok(two.result[0].searchableFields.some(([name]) => name === 'email'));
    assert.equal((await marketo.lead.partitions()).result[0].name, 'Default');
    const usage = await marketo.stats.usage();
    assert.ok(usage.result[0].total > 0 && usage.result[0].users[0].count > 0);
    assert.ok(Array.isArray((await marketo.stats.errors()).result[0].errors));
    assert.ok((await marketo.activities.getActivityTypes()).result.some(({id, primaryAttribute}) => id === 12 && !primaryAttribute));
});

check('602 under a request: a new token, the same request again', async (world) => {
    const marketo = client(world);
    await marketo.lead.describe();
    await world.control('POST', 'expire-tokens', {system: 'marketo'});
    assert.equal((await marketo.lead.describe()).success, true);
    await world.control('POST', 'settings', {'marketo.callsPer20s': 1});
    await assert.rejects(client(world, {retry: {maxRetries: 1, initialDelay: 5, maxDelay: 10}}).lead.describe(),
                         (error) => error.errors[0].code === '606');
    await world.control('POST', 'settings', {'marketo.callsPer20s': 0});
});

check('custom activities, companies, associate, push, bulk import', async (world) => {
    const marketo = client(world);
    const {_connection: connection} = marketo;
    const [id] = await created(marketo, 'misc');
    await connection.postJson('/v1/activities/external/type.json', {apiName: 'expo', name: 'Expo', primaryAttribute: {apiName: 'stand', name: 'Stand'}});
    await connection.postJson('/v1/activities/external/type/expo/attributes/create.json', {attributes: [{apiName: 'url', name: 'URL', dataType: 'string'}]});
    const {result: [type]} = await connection.postJson('/v1/activities/external/type/expo/approve.json', {});
    assert.deepEqual([type.status, type.id], ['approved', 100001]);
    const added = await connection.postJson('/v1/activities/external.json', {input: [
        {leadId: id, activityDate: '2026-01-26T06:56:35+07:00', activityTypeId: type.id, primaryAttributeValue: 'A1', attributes: [{apiName: 'url', value: 'u'}]},
        {leadId: 999999, activityDate: '2026-01-26T06:56:35Z', activityTypeId: type.id, primaryAttributeValue: 'A1'}]});
    assert.deepEqual(added.result.map(({status, errors}) => [status, errors?.[0].code]), [['added', undefined], ['skipped', '1004']]);
    const company = await connection.postJson('/v1/companies.json', {input: [{externalCompanyId: '001', company: 'Acme'}]});
    assert.deepEqual([company.result[0].seq, company.result[0].status], [0, 'created']);
    await world.control('POST', 'settings', {'marketo.nativeSync': true});
    await assert.rejects(connection.get('/v1/companies/describe.json'), (error) => error.errors[0].code === '1018');
    await world.control('POST', 'settings', {'marketo.nativeSync': false});
    assert.equal((await marketo.lead.associateLead(id, 'id:123-ABC-456&token:_mch-x')).success, true);
    assert.equal((await marketo.lead.push(emails('pushed'), {programName: 'Nurture'})).result[0].status, 'created');
    const body = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n'
        + 'email,firstName\nimported@conform.example.com,I\nno address,J\n\r\n--b--\r\n';
    const token = (await connection.getOAuthToken()).access_token;
    const send = async (path, options) => fetch(`${world.marketo.url}/bulk/v1/${path}`, {...options, headers: {...options?.headers, Authorization: `Bearer ${token}`}});
    const {result: [{batchId}]} = await (await send('leads.json?format=csv', {method: 'POST', body, headers: {'Content-Type': 'multipart/form-data; boundary=b'}})).json();
    let batch;
    do
        batch = (await (await send(`leads/batch/${batchId}.json`)).json()).result[0];
    while (batch.status !== 'Complete');
    assert.deepEqual([batch.numOfLeadsProcessed, batch.numOfRowsFailed], [1, 1]);
    assert.match(await (await send(`leads/batch/${batchId}/failures.json`)).text(), /Import Failure Reason\nno address,J,Invalid value/);
});
