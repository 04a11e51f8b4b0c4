import { expect, test } from 'vitest';
import { allowWorkers, type PolicyFactory } from '../../src/trustedTypes.ts';

test('Text may become the address of a worker, but not of a script', () => {
  const answers: unknown[] = [];
  const createPolicy: PolicyFactory['createPolicy'] = (name, { createScriptURL }) => {
    answers.push(
      name,
      createScriptURL('/worker.js', 'TrustedScriptURL', 'Worker constructor'),
      createScriptURL('/script.js', 'TrustedScriptURL', 'HTMLScriptElement src'),
    );
  };
  allowWorkers({ trustedTypes: { createPolicy } });
  expect(answers).toEqual(['default', '/worker.js', null]);
});

test('A browser without Trusted Types needs no exception', () => {
  expect(() => allowWorkers({})).not.toThrow();
});
