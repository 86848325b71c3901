// SPDX-License-Identifier: GPL-3.0-or-later
// node run.mjs PATH/TO/lockstep-sandbox [SUITE…]: every suite of this folder, or those named.
import {runSuite} from './harness.mjs';

const suites = {
    sign_in: ['--leads', '20', '--contacts', '2', '--people', '2'],
    records: ['--leads', '2300', '--contacts', '40', '--people', '5'],
    bulk: ['--leads', '300', '--contacts', '5', '--people', '5'],
    people: ['--leads', '5', '--contacts', '5', '--people', '650'],
    wire: ['--leads', '300', '--contacts', '5', '--people', '50'],
    shapes: ['--leads', '30', '--contacts', '5', '--people', '30'],
};

const [program, ...wanted] = process.argv.slice(2);
const total = {passed: 0, failed: 0};
for (const [name, options] of Object.entries(suites)) {
    if (wanted.length > 0 && !wanted.includes(name))
        continue;
    await import(`./${name}.mjs`);
    const counts = await runSuite(program, name, options);
    total.passed += counts.passed;
    total.failed += counts.failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
