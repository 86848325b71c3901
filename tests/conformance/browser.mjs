// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';

// What a person with a browser does: opens the page, presses a button, is sent to the redirect address.
export async function browse(url, button) {
    const page = await fetch(url, {redirect: 'manual'});
    if (page.status === 302)
        return new URL(page.headers.get('location'));
    assert.equal(page.status, 200);
    const html = await page.text();
    const form = new URLSearchParams();
    const unescape = (text) => text.replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
    for (const [, name, value] of html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g))
        form.append(name, unescape(value));
    form.append('decision', button);
    const action = new URL(/<form method="post" action="([^"]*)">/.exec(html)[1], url);
    const answer = await fetch(action, {method: 'POST', body: form, redirect: 'manual'});
    assert.equal(answer.status, 302);
    return new URL(answer.headers.get('location'));
}
