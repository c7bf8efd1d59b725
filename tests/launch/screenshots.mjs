import { setUpAndRun } from './setup.mjs';

process.exitCode = await setUpAndRun('screenshots.ts');
