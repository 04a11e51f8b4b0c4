// @ts-check
/**
 * `npm run checks`: the build and all checks that need neither a browser nor tests, in parallel. All failures
 * are reported, not only the first. Not run through run.mjs, which sets NODE_ENV to "development": the build
 * would inherit it.
 */
import { reportOf, runJob } from './jobs.mjs';

/** Scripts of package.json with their arguments. The build prints its warnings only. */
const CHECKS = [
  ['typecheck'],
  ['format:check'],
  ['lint'],
  ['knip'],
  ['data:check'],
  ['build', '--logLevel', 'warn'],
];

const npm = process.env['npm_execpath'];
if (!npm) throw new Error('Run this as "npm run checks".');

const outcomes = await Promise.all(
  CHECKS.map(async ([name = '', ...args]) => {
    const run = [npm, 'run', '--silent', name, '--', ...args];
    const outcome = await runJob({ name, command: process.execPath, args: run });
    console.log(reportOf(outcome));
    return outcome;
  }),
);

const failed = outcomes.filter((outcome) => outcome.failed).map(({ name }) => name);
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
