// @ts-check
/** Runs commands in parallel; the output of each is collected until it ends. */
import { spawn } from 'node:child_process';

/**
 * A command and the name that reports use for it.
 *
 * @typedef {{ readonly name: string, readonly command: string, readonly args: readonly string[] }} Job
 */

/**
 * The result of a job. `output` is stdout and stderr combined, in order.
 *
 * @typedef {{
 *   readonly name: string,
 *   readonly failed: boolean,
 *   readonly seconds: number,
 *   readonly output: string,
 * }} Outcome
 */

/**
 * Runs a command until it ends. Never rejects: a command that cannot be started has `failed`, with the reason as
 * its output.
 *
 * @param {Job} job
 * @returns {Promise<Outcome>}
 */
export function runJob({ name, command, args }) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const end = (/** @type {boolean} */ failed) =>
      resolve({ name, failed, seconds: (performance.now() - start) / 1000, output: output.trim() });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', ({ message }) => {
      output += message;
      end(true);
    });
    child.on('close', (code) => end(code !== 0));
  });
}

/**
 * One line with the job's duration in seconds, followed by its output if it failed or contains a warning.
 *
 * @param {Outcome} outcome
 * @returns {string}
 */
export function reportOf({ name, failed, seconds, output }) {
  const line = `${failed ? '✗' : '✓'} ${name.padEnd(14)} ${seconds.toFixed(1).padStart(5)} s`;
  return output !== '' && (failed || warns(output)) ? `${line}\n${output}\n` : line;
}

/** Whether an output contains a warning: the word, except in "0 warnings", or Vite's "(!)". */
function warns(/** @type {string} */ output) {
  return /(?<!\b0 )\bwarn(ing)?s?\b|^\(!\)/im.test(output);
}
