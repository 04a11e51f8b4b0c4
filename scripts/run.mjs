/**
 * Runs a TypeScript script with Vite's own module runner: `node scripts/run.mjs scripts/dataCheck.ts [arguments]`.
 * The script reads its arguments from `process.argv` as usual and sets `process.exitCode` to fail.
 */
import path from 'node:path';
import { runnerImport } from 'vite';

const [script, ...args] = process.argv.slice(2);
if (!script) {
  console.error('Name the script to run, for example: node scripts/run.mjs scripts/dataCheck.ts');
  process.exit(2);
}

const file = path.resolve(script);
process.argv = [process.argv[0], file, ...args];
await runnerImport(file, { configFile: false, logLevel: 'error' });
