// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the checks of a suite one after another against a lockstep-sandbox of its own.
import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';

const checks = [];

export function check(name, run) {
    checks.push({name, run});
}

// Starts the program and waits for the line that tells both addresses.
async function startSandbox(program, options) {
    const child = spawn(program, options, {stdio: ['ignore', 'pipe', 'inherit']});
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const lines = createInterface({input: child.stdout});
    const first = await Promise.race([
        new Promise((resolve) => lines.once('line', resolve)),
        ended.then((code) => { throw new Error(`${program} ended with ${code}`); }),
    ]);
    const world = JSON.parse(first);
    world.stop = async () => {
        child.kill('SIGTERM');
        await ended;
    };
    world.control = async (method, path, body) => {
        const response = await fetch(`${world.salesforce.url}/__sandbox/${path}`,
                                     {method, body: body === undefined ? undefined : JSON.stringify(body)});
        const answer = await response.json();
        if (!response.ok)
            throw new Error(`__sandbox/${path}: ${JSON.stringify(answer)}`);
        return answer;
    };
    return world;
}

// The checks registered since the last call; a suite may ask for its own options.
export async function runSuite(program, title, options) {
    const mine = checks.splice(0);
    const world = await startSandbox(program, options);
    const counts = {passed: 0, failed: 0};
    try {
        await world.control('POST', 'settings', {'marketo.callsPer20s': 0, 'marketo.concurrent': 0});
        for (const {name, run} of mine) {
            try {
                await run(world);
                ++counts.passed;
                console.log(`ok    ${title}: ${name}`);
            } catch (error) {
                ++counts.failed;
                console.log(`FAIL  ${title}: ${name}\n${String(error.stack ?? error).replace(/^/gm, '      ')}`);
            }
        }
    } finally {
        await world.stop();
    }
    return counts;
}
