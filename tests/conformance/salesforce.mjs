// SPDX-License-Identifier: GPL-3.0-or-later
// A jsforce connection signed in with client credentials, for the suites that are not about signing in.
import jsforce from 'jsforce';

export async function connect(world, options = {}) {
    const oauth2 = new jsforce.OAuth2({loginUrl: world.salesforce.url, clientId: world.salesforce.clientId,
                                       clientSecret: world.salesforce.clientSecret});
    const connection = new jsforce.Connection({oauth2, version: '62.0', ...options});
    await connection.authorize({grant_type: 'client_credentials'});
    return connection;
}
