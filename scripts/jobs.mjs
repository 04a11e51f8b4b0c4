// @ts-check
/** Runs commands at the same time, each with its output held back until it has ended. */
import { spawn } from 'node:child_process';

/**
 * A command and the name under which it is reported.
 *
 * @typedef {{ readonly name: string, readonly command: string, readonly args: readonly string[] }} Job
 */

/**
 * How a job ended. `output` is what it wrote to stdout and stderr, in order.
 *
 * @typedef {{
 *   readonly name: string,
 *   readonly failed: boolean,
 *   readonly seconds: number,
 *   readonly output: string,
 * }} Outcome
 */

/**
 * Runs a command to its end. Never rejects: a command that cannot be started has failed, with the reason as its
 * output.
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
 * One line with the seconds that a job took; below it, if it failed or warns, its output.
 *
 * @param {Outcome} outcome
 * @returns {string}
 */
export function reportOf({ name, failed, seconds, output }) {
  const line = `${failed ? '✗' : '✓'} ${name.padEnd(14)} ${seconds.toFixed(1).padStart(5)} s`;
  return output !== '' && (failed || warns(output)) ? `${line}\n${output}\n` : line;
}

/** Whether an output has a warning: the word, unless none are counted, or Vite's sign for one. */
function warns(/** @type {string} */ output) {
  return /(?<!\b0 )\bwarn(ing)?s?\b|^\(!\)/im.test(output);
}
