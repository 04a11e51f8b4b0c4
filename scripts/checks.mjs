// @ts-check
/**
 * `npm run checks`: everything that can be known without a browser and without running a test, and the build,
 * at the same time. All failures are reported, not only the first. Not run by run.mjs, where NODE_ENV is set to
 * "development", and the build would take it over.
 */
import { reportOf, runJob } from './jobs.mjs';

/** The scripts of package.json, with arguments. Of the build only the warnings are of interest. */
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
