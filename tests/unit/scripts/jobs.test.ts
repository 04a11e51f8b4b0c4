import { expect, test } from 'vitest';
import { reportOf, runJob } from '../../../scripts/jobs.mjs';

const node = (script: string) => runJob({ name: 'job', command: process.execPath, args: ['--eval', script] });

test('A successful job has the output of both streams', async () => {
  const outcome = await node(`console.log('out'); console.error('err');`);
  expect(outcome.failed).toBe(false);
  expect(outcome.output.split('\n').sort()).toEqual(['err', 'out']);
});

test('A job with an exit code other than 0 has failed', async () => {
  expect(await node(`console.log('wrong'); process.exitCode = 3;`)).toMatchObject({
    failed: true,
    output: 'wrong',
  });
});

test('A job that is killed has failed', async () => {
  expect(await node(`process.kill(process.pid, 'SIGKILL');`)).toMatchObject({ failed: true });
});

test('A job whose command does not exist has failed, with the reason in its output', async () => {
  const outcome = await runJob({ name: 'job', command: 'no-such-command-of-ours', args: [] });
  expect(outcome).toMatchObject({ failed: true, output: expect.stringContaining('ENOENT') as string });
});

const job = { name: 'lint', failed: false, seconds: 12.345, output: '' };

test.each([
  ['nothing', ''],
  ['no warnings', 'Found 0 warnings and 0 errors.'],
  ['a list of files', 'dist/index.html  0.8 kB'],
])('A successful job that prints %s is reported in one line', (_, output) => {
  expect(reportOf({ ...job, output })).toBe('✓ lint            12.3 s');
});

test.each([
  ['a warning', 'Found 1 warning and 0 errors.'],
  ['several warnings', 'Found 10 warnings and 0 errors.'],
  ['a warning of npm', 'npm warn deprecated'],
  ['a warning of Vite', '\n(!) Some chunks are larger'],
])('A successful job that prints %s is reported with its output', (_, output) => {
  expect(reportOf({ ...job, output })).toBe(`✓ lint            12.3 s\n${output}\n`);
});

test('A failed job is reported with its output', () => {
  expect(reportOf({ ...job, failed: true, output: 'a.ts: wrong' })).toBe(
    '✗ lint            12.3 s\na.ts: wrong\n',
  );
});
