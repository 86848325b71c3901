// SPDX-License-Identifier: GPL-3.0-or-later
// jsforce signs in: web-server flow with PKCE by a scripted browser, client credentials, refresh with and
// without rotation, revoke, identity, and a session that dies under a request.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import jsforce from 'jsforce';
import {browse} from './browser.mjs';
import {check} from './harness.mjs';

const redirectUri = 'http://localhost:1717/OauthRedirect';

function app(world, extra = {}) {
    return new jsforce.OAuth2({loginUrl: world.salesforce.url, clientId: world.salesforce.clientId, redirectUri,
                               ...extra});
}

async function signedIn(world, options = {}) {
    const oauth2 = app(world, {useVerifier: true, ...options});
    const url = oauth2.getAuthorizationUrl({scope: 'api refresh_token', state: 'a b&c'});
    const back = await browse(url, 'allow');
    assert.equal(back.href.split('?')[0], redirectUri);
    assert.equal(back.searchParams.get('state'), 'a b&c');
    const connection = new jsforce.Connection({oauth2, version: '62.0'});
    await connection.authorize(back.searchParams.get('code'));
    return connection;
}

check('web-server flow with PKCE, then identity', async (world) => {
    const connection = await signedIn(world);
    assert.ok(connection.refreshToken);
    assert.equal(connection.instanceUrl, world.salesforce.url);
    const identity = await connection.identity();
    assert.equal(identity.username, 'sync.user@example.com');
    assert.match(identity.user_id, /^005/);
    assert.match(identity.organization_id, /^00D/);
});

check('the person says no', async (world) => {
    const back = await browse(app(world).getAuthorizationUrl({scope: 'api', state: 's'}), 'deny');
    assert.equal(back.searchParams.get('error'), 'access_denied');
    assert.equal(back.searchParams.get('code'), null);
    assert.equal(back.searchParams.get('state'), 's');
});

check('a code works once, with its own verifier only', async (world) => {
    const oauth2 = app(world, {useVerifier: true});
    const back = await browse(oauth2.getAuthorizationUrl({scope: 'api'}), 'allow');
    const code = back.searchParams.get('code');
    const thief = app(world, {useVerifier: true});
    await assert.rejects(thief.requestToken(code), {name: 'invalid_grant', message: 'invalid code verifier'});
    const token = await oauth2.requestToken(code);
    assert.equal(token.token_type, 'Bearer');
    assert.equal(token.refresh_token, undefined);
    assert.equal(token.expires_in, undefined);
    assert.equal(typeof token.issued_at, 'string');
    await assert.rejects(oauth2.requestToken(code), {name: 'invalid_grant'});
});

check('an address that is not registered is not redirected to', async (world) => {
    const oauth2 = app(world, {redirectUri: 'http://localhost:1717/OauthRedirect/'});
    const page = await fetch(oauth2.getAuthorizationUrl({}), {redirect: 'manual'});
    assert.equal(page.status, 400);
    assert.match(await page.text(), /redirect_uri_mismatch/);
});

check('client credentials', async (world) => {
    const oauth2 = app(world, {clientSecret: world.salesforce.clientSecret});
    const connection = new jsforce.Connection({oauth2, version: '62.0'});
    await connection.authorize({grant_type: 'client_credentials'});
    assert.equal(connection.refreshToken, undefined);
    assert.equal((await connection.query('SELECT Id FROM Lead LIMIT 1')).totalSize, 1);
    const wrong = app(world, {clientSecret: 'wrong'});
    await assert.rejects(wrong.requestToken({grant_type: 'client_credentials'}), {name: 'invalid_client'});
    await assert.rejects(wrong.authenticate('user', 'password'), {name: 'unsupported_grant_type'});
});

check('an assertion signs in while it lasts', async (world) => {
    const {publicKey, privateKey} = crypto.generateKeyPairSync('rsa', {modulusLength: 2048});
    await world.control('POST', 'certificate', {pem: publicKey.export({type: 'spki', format: 'pem'})});
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const now = Date.parse((await world.control('GET', 'clock')).now) / 1000;
    const token = async (seconds) => {
        const claims = {iss: world.salesforce.clientId, sub: 'sync.user@example.com', aud: 'https://login.salesforce.com', exp: Math.floor(now + seconds)};
        const signed = `${part({alg: 'RS256'})}.${part(claims)}`;
        const assertion = `${signed}.${crypto.sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
        const grant = {grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion};
        return (await fetch(`${world.salesforce.url}/services/oauth2/token`, {method: 'POST', body: new URLSearchParams(grant)})).json();
    };
    assert.equal((await token(180)).token_type, 'Bearer');
    assert.equal((await token(now * 999 + 300)).token_type, 'Bearer'); // in milliseconds, as the sf CLI writes it
    assert.deepEqual(await token(-1), {error: 'invalid_grant', error_description: 'invalid assertion'});
    await world.control('POST', 'settings', {'salesforce.assertionSeconds': 300});
    assert.deepEqual(await token(400), {error: 'invalid_grant', error_description: 'invalid expiration'});
    await world.control('POST', 'settings', {'salesforce.assertionSeconds': 0});
});

check('a session dies under a request: refreshed once, sent again', async (world) => {
    const connection = await signedIn(world);
    const old = connection.accessToken;
    await world.control('POST', 'expire-tokens', {system: 'salesforce'});
    const result = await connection.query('SELECT Id FROM Lead LIMIT 3');
    assert.equal(result.records.length, 3);
    assert.notEqual(connection.accessToken, old);
    const {entries} = await world.control('GET', 'journal');
    const tail = entries.slice(-3).map((entry) => `${entry.method} ${entry.path.split('?')[0]} ${entry.status}`);
    assert.deepEqual(tail, ['GET /services/data/v62.0/query 401', 'POST /services/oauth2/token 200',
                            'GET /services/data/v62.0/query 200']);
});

check('rotation: each refresh token works once, a replaced one ends everything', async (world) => {
    await world.control('POST', 'settings', {'salesforce.rotateRefreshTokens': true});
    const connection = await signedIn(world);
    const first = connection.refreshToken;
    const second = await connection.oauth2.refreshToken(first);
    assert.ok(second.refresh_token && second.refresh_token !== first);
    const third = await connection.oauth2.refreshToken(second.refresh_token);
    await assert.rejects(connection.oauth2.refreshToken(first), {message: 'expired access/refresh token'});
    await assert.rejects(connection.oauth2.refreshToken(third.refresh_token), {name: 'invalid_grant'});
    const dead = new jsforce.Connection({instanceUrl: world.salesforce.url, accessToken: third.access_token, version: '62.0'});
    await assert.rejects(dead.query('SELECT Id FROM Lead LIMIT 1'), {errorCode: 'INVALID_SESSION_ID'});
    await world.control('POST', 'settings', {'salesforce.rotateRefreshTokens': false});
});

check('two refreshes at a time: one of them is told so', async (world) => {
    const connection = await signedIn(world);
    await world.control('POST', 'settings', {latencyMs: 1500});
    const both = await Promise.allSettled([1, 2].map(() => connection.oauth2.refreshToken(connection.refreshToken)));
    await world.control('POST', 'settings', {latencyMs: 0});
    const refused = both.filter((one) => one.status === 'rejected');
    assert.equal(refused.length, 1);
    assert.equal(refused[0].reason.message, 'token request is already being processed');
});

check('the sixth grant of a user ends the first', async (world) => {
    const first = await signedIn(world);
    for (let more = 0; more < 5; ++more)
        await signedIn(world);
    await assert.rejects(first.oauth2.refreshToken(first.refreshToken), {name: 'invalid_grant'});
});

check('revoke ends the grant and its sessions', async (world) => {
    const connection = await signedIn(world);
    const {accessToken} = connection;
    await connection.oauth2.revokeToken(connection.refreshToken);
    const gone = new jsforce.Connection({instanceUrl: world.salesforce.url, accessToken, version: '62.0'});
    await assert.rejects(gone.query('SELECT Id FROM Lead LIMIT 1'), {errorCode: 'INVALID_SESSION_ID'});
    await assert.rejects(connection.oauth2.refreshToken(connection.refreshToken), {name: 'invalid_grant'});
});

check('introspect and userinfo', async (world) => {
    const connection = await signedIn(world);
    const introspect = async () => (await fetch(`${world.salesforce.url}/services/oauth2/introspect`, {
        method: 'POST',
        body: new URLSearchParams({token: connection.accessToken, token_type_hint: 'access_token',
                                   client_id: world.salesforce.clientId, client_secret: world.salesforce.clientSecret}),
    })).json();
    const live = await introspect();
    assert.equal(live.active, true);
    assert.equal(live.scope, 'api refresh_token');
    assert.ok(live.exp > live.iat);
    const user = await (await fetch(`${world.salesforce.url}/services/oauth2/userinfo`,
                                    {headers: {Authorization: `Bearer ${connection.accessToken}`}})).json();
    assert.equal(user.preferred_username, 'sync.user@example.com');
    await connection.logout();
    assert.deepEqual(await introspect(), {active: false});
});
