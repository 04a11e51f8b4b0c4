/** Answers that the map gives. */
import { expect, test } from 'vitest';
import type { Select } from '../../../src/domain/lesson/question.ts';
import { viewAnswer } from '../../../src/lessons/viewAnswer.ts';
import type { Selection } from '../../../src/state/view.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { DATASET } from '../state/smallDataset.ts';
import { QUESTIONS } from '../state/smallLesson.ts';

const MSP: Selection = { kind: 'partnership', id: 'msp' };
const { view } = parseView('?partnership=msp', { dataset: DATASET, language: 'en' });
const ask = (...key: readonly string[]): Select => ({ ...QUESTIONS.select, kind: 'partnership', key });

test('What the reader has selected is an answer', () => {
  expect(viewAnswer(ask('forge'), view, null)).toBe('msp');
});

test('What the scene had selected is no answer, unless it is a right one', () => {
  expect(viewAnswer(ask('forge'), view, MSP)).toBeNull();
  expect(viewAnswer(ask('msp'), view, MSP)).toBe('msp');
  expect(viewAnswer(ask('forge', 'msp'), view, MSP)).toBe('msp');
});
