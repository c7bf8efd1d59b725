import { setUpAndRun } from './setup.mjs';

process.exitCode = await setUpAndRun('test.ts');
if (process.exitCode && process.exitCode !== 1) console.log('0 passed, 1 failed');
