// SPDX-License-Identifier: GPL-3.0-or-later
// What clients send that a tidy server might not expect, as bare bytes where no library does it.
import assert from 'node:assert/strict';
import http from 'node:http';
import zlib from 'node:zlib';
import {check} from './harness.mjs';
import {connect} from './salesforce.mjs';

// Unlike fetch it sends a path as it is written.
function send(base, path, {method = 'GET', headers = {}, body, chunked = false} = {}) {
    const {hostname, port} = new URL(base);
    return new Promise((resolve, reject) => {
        const request = http.request({hostname, port, path, method, headers}, (response) => {
            const parts = [];
            response.on('data', (part) => parts.push(part));
            response.on('end', () => resolve({status: response.statusCode, headers: response.headers, bytes: Buffer.concat(parts),
                                              get json() { return JSON.parse(this.bytes); }}));
        });
        request.on('error', reject);
        if (body !== undefined && !chunked)
            request.setHeader('Content-Length', Buffer.byteLength(body));
        if (chunked) {
            for (let at = 0; at < body.length; at += 700)
                request.write(body.slice(at, at + 700));
            request.end();
        } else
            request.end(body);
    });
}

async function salesforce(world) {
    const {accessToken} = await connect(world);
    return (path, options = {}) => send(world.salesforce.url, path, {...options, headers: {Authorization: `Bearer ${accessToken}`, ...options.headers}});
}

async function marketo(world) {
    const {url, clientId, clientSecret} = world.marketo;
    const token = (await send(url, `/identity/oauth/token?grant_type=client_credentials&client_id=${clientId}&client_secret=${clientSecret}`)).json.access_token;
    return (path, options = {}) => send(url, path, {...options, headers: {Authorization: `Bearer ${token}`, ...options.headers}});
}

const form = {'Content-Type': 'application/x-www-form-urlencoded'};
const json = {'Content-Type': 'application/json'};

check('chunked bodies arrive whole, large ones too', async (world) => {
    const call = await salesforce(world);
    const records = Array.from({length: 200}, (_, number) => ({attributes: {type: 'Lead'}, LastName: `Chunk ${number}`, Company: 'C'.repeat(200)}));
    const body = JSON.stringify({records});
    const answer = await call('/services/data/v62.0/composite/sobjects', {method: 'POST', headers: json, body, chunked: true});
    assert.equal(answer.status, 200);
    assert.ok(answer.json.length === 200 && answer.json.every(({success}) => success));
});

check('two leading slashes, a trailing one, any case of names', async (world) => {
    const call = await salesforce(world);
    for (const path of ['//services/data/v62.0/limits', '/services/data/v62.0/limits/', '/services/data/v62.0/SObjects/lead/DESCRIBE',
                        '/services/data/v62.0/query/?q=SELECT%20Id%20FROM%20Lead%20LIMIT%201'])
        assert.equal((await call(path)).status, 200, path);
});

check('a coded slash in a key stays in it', async (world) => {
    const call = await salesforce(world);
    const body = JSON.stringify({LastName: 'Slash', Company: 'Slash'});
    const path = '/services/data/v62.0/sobjects/Lead/Marketo_Id__c/a%2Fb%20c';
    assert.equal((await call(path, {method: 'PATCH', headers: json, body})).status, 201);
    assert.equal((await call(path)).json.Marketo_Id__c, 'a/b c');
    assert.equal((await call('/services/data/v62.0/sobjects/Lead/Marketo_Id__c/a/b%20c')).json.Marketo_Id__c, 'a/b c');
});

check('statuses: 404, 405, 410, 414, HEAD, 304, 412', async (world) => {
    const call = await salesforce(world);
    const status = async (path, options) => (await call(path, options)).status;
    assert.equal(await status('/services/data/v20.0/limits'), 410);
    assert.equal(await status('/services/data/v99.0/limits'), 404);
    assert.equal(await status('/services/data/v62.0/sobjects/Nonsense'), 404);
    assert.equal(await status('/services/data/v62.0/query?q=x', {method: 'POST', headers: json, body: '{}'}), 405);
    assert.equal(await status('/services/data/v62.0/query?q=' + 'x'.repeat(17000)), 414);
    const head = await call('/services/data/v62.0/limits', {method: 'HEAD'});
    assert.deepEqual([head.status, head.bytes.length], [200, 0]);
    const described = await call('/services/data/v62.0/sobjects/Lead/describe');
    const since = {'If-Modified-Since': described.headers['last-modified']};
    assert.equal(await status('/services/data/v62.0/sobjects/Lead/describe', {headers: since}), 304);
    const {records: [{Id}]} = (await call('/services/data/v62.0/query?q=SELECT+Id+FROM+Lead+ORDER+BY+CreatedDate+LIMIT+1')).json;
    const before = {...json, 'If-Unmodified-Since': 'Tue, 23 Mar 2015 00:00:00 GMT'};
    const refused = await call(`/services/data/v62.0/sobjects/Lead/${Id}`, {method: 'PATCH', headers: before, body: '{"Title":"x"}'});
    assert.deepEqual([refused.status, refused.json[0].errorCode], [412, 'ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE']);
});

check('gzip where it is asked for and worth it', async (world) => {
    const call = await salesforce(world);
    const path = '/services/data/v62.0/sobjects/Lead/describe';
    const plain = await call(path);
    const packed = await call(path, {headers: {'Accept-Encoding': 'gzip, deflate'}});
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(packed.headers['content-encoding'], 'gzip');
    assert.deepEqual(zlib.gunzipSync(packed.bytes), plain.bytes);
    const small = await call('/services/data/v62.0/limits', {headers: {'Accept-Encoding': 'gzip'}});
    assert.equal(small.headers['content-encoding'], undefined);
});

check('packed bodies, indented answers', async (world) => {
    const call = await salesforce(world);
    const records = Array.from({length: 100}, (_, number) => ({attributes: {type: 'Lead'}, LastName: `Packed ${number}`, Company: 'Wire'}));
    const packed = zlib.gzipSync(JSON.stringify({records}));
    const answer = await call('/services/data/v62.0/composite/sobjects', {method: 'POST', headers: {...json, 'Content-Encoding': 'gzip'}, body: packed});
    assert.ok(answer.json.length === 100 && answer.json.every(({success}) => success));
    const path = '/services/data/v62.0/sobjects/Lead/describe';
    const [plain, indented] = [await call(path), await call(path, {headers: {'X-PrettyPrint': '1'}})];
    assert.equal(JSON.stringify(indented.json), plain.bytes.toString());
    assert.match(indented.bytes.toString(), /^\{\n  "\w+" : /);
});

check('errors of Salesforce are arrays, those of sign-in objects', async (world) => {
    const lost = await send(world.salesforce.url, '/services/data/v62.0/limits', {headers: {Authorization: 'Bearer nonsense'}});
    assert.deepEqual([lost.status, lost.json[0].errorCode], [401, 'INVALID_SESSION_ID']);
    const token = await send(world.salesforce.url, '/services/oauth2/token', {method: 'POST', headers: form, body: 'grant_type=refresh_token&refresh_token=x&client_id=' + world.salesforce.clientId});
    assert.deepEqual([token.status, token.json.error], [400, 'invalid_grant']);
});

check('Marketo: long reads as POST with _method=GET, in the URL and in the form', async (world) => {
    const call = await marketo(world);
    const values = Array.from({length: 250}, (_, number) => number + 1).join(',');
    for (const path of ['/rest/v1/leads.json?_method=GET', '/rest/v1/leads.json']) {
        const body = `filterType=id&filterValues=${encodeURIComponent(values)}` + (path.includes('?') ? '' : '&_method=GET');
        const answer = (await call(path, {method: 'POST', headers: form, body})).json;
        assert.equal(answer.success, true, path);
        assert.equal(answer.result.length, 50, path);
    }
    assert.equal((await call('/rest/v1/leads.json?' + 'x'.repeat(9000))).status, 414);
});

check('Marketo: dot segments, GET with a form body, stray _method, repeated parameters', async (world) => {
    const call = await marketo(world);
    assert.equal((await call('/rest/../bulk/v1/leads/export.json')).json.success, true);
    const file = await call('/rest/../bulk/v1/leads/export/nothing/file.json', {headers: form, body: '_method=GET'});
    assert.deepEqual([file.status, file.headers['content-type'].split(';')[0]], [404, 'text/plain']);
    assert.equal((await call('/rest/v1/leads.json?filterType=id&filterValues=1&_method=POST')).json.result.length, 1);
    const {nextPageToken} = (await call('/rest/v1/activities/pagingtoken.json?sinceDatetime=2020-01-01')).json;
    const page = (await call(`/rest/v1/activities.json?activityTypeIds=12&activityTypeIds=13&leadIds=&assetIds=&nextPageToken=${encodeURIComponent(nextPageToken)}`)).json;
    assert.equal(page.success, true);
    const gone = await call('/rest/v1/leads.json?_method=DELETE', {method: 'POST', headers: json, body: '{"input":[{"id":50}]}'});
    assert.deepEqual(gone.json.result, [{id: 50, status: 'deleted'}]);
});

check('Marketo: failures come with 200, except where they do not', async (world) => {
    const call = await marketo(world);
    const code = async (path, options) => (await call(path, options)).json.errors[0].code;
    assert.equal(await code('/rest//v1/leads/describe.json'), '610');
    assert.equal(await code('/rest/v1/nonsense.json'), '610');
    assert.equal(await code('/rest/v1/leads.json', {method: 'POST', headers: {'Content-Type': 'text/plain'}, body: '{}'}), '612');
    assert.equal(await code('/rest/v1/leads.json', {method: 'POST', headers: json, body: '{"input":[]}'}), '609');
    assert.equal(await code('/rest/v1/leads/describe.json', {method: 'POST', headers: json, body: '{}'}), '605');
    assert.equal((await call('/rest/v1/leads.json', {method: 'POST', headers: json, body: 'x'.repeat(1100000)})).status, 413);
    const {url} = world.marketo;
    assert.equal((await send(url, '/rest/v1/leads/describe.json')).json.errors[0].code, '603');
    assert.equal((await send(url, '/rest/v1/leads/describe.json?access_token=x')).json.errors[0].code, '603');
    assert.equal((await send(url, '/rest/v1/leads/describe.json', {headers: {Authorization: 'Bearer x'}})).json.errors[0].code, '601');
    const wrong = await send(url, '/identity/oauth/token?grant_type=client_credentials&client_id=x&client_secret=y');
    assert.deepEqual([wrong.status, wrong.json.error], [401, 'unauthorized']);
    const answer = await call('/rest/v1/leads/describe.json', {headers: {'Accept-Encoding': 'gzip'}});
    assert.equal(answer.headers['content-encoding'], 'gzip');
    assert.match(JSON.parse(zlib.gunzipSync(answer.bytes)).requestId, /^[0-9a-f]+#[0-9a-f]{11}$/);
});

check('Marketo: a file in parts', async (world) => {
    const call = await marketo(world);
    const now = Date.parse((await world.control('GET', 'clock')).now);
    const span = {startAt: new Date(now - 25 * 86400e3).toISOString(), endAt: new Date(now + 60e3).toISOString()};
    const create = await call('/bulk/v1/leads/export/create.json', {method: 'POST', headers: json, body: JSON.stringify({fields: ['id', 'email'], filter: {createdAt: span}})});
    const {exportId} = create.json.result[0];
    const path = `/bulk/v1/leads/export/${exportId}`;
    assert.equal((await call(`${path}/file.json`)).status, 404);
    await call(`${path}/enqueue.json`, {method: 'POST'});
    assert.equal((await call(`${path}/enqueue.json`, {method: 'POST'})).json.errors[0].code, '1029');
    while ((await call(`${path}/status.json`)).json.result[0].status !== 'Completed');
    const whole = await call(`${path}/file.json`, {headers: {'Accept-Encoding': 'gzip'}});
    assert.equal(whole.headers['content-encoding'], undefined);
    const size = whole.bytes.length;
    const part = await call(`${path}/file.json`, {headers: {Range: 'bytes=5-9'}});
    assert.deepEqual([part.status, part.headers['content-range'], part.bytes.toString()], [206, `bytes 5-9/${size}`, whole.bytes.subarray(5, 10).toString()]);
    const rest = await call(`${path}/file.json`, {headers: {Range: `bytes=${size - 3}-`}});
    assert.equal(rest.bytes.toString(), whole.bytes.subarray(-3).toString());
    assert.equal((await call(`${path}/file.json`, {headers: {Range: `bytes=${size}-`}})).status, 416);
});
