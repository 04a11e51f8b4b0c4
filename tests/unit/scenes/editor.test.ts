/** The editor of own tours without its components. */
import { describe, expect, test } from 'vitest';
import { formatOwnTour, playable } from '../../../src/domain/ownTour/ownTour.ts';
import { readOwnTour } from '../../../src/domain/ownTour/readOwnTour.ts';
import { tourFragment } from '../../../src/domain/ownTour/fragment.ts';
import { questionsOf } from '../../../src/domain/lesson/lesson.ts';
import { newQuestion } from '../../../src/domain/ownTour/ownQuestion.ts';
import { MOST_QUESTIONS, MOST_SCENES } from '../../../src/domain/ownTour/ownLimits.ts';
import {
  withoutQuestion,
  withQuestion,
  withQuestionChanged,
} from '../../../src/domain/ownTour/questionDraft.ts';
import type { TourChange } from '../../../src/i18n/myTour.ts';
import { withChanged, withMoved, withoutScene } from '../../../src/domain/ownTour/draft.ts';
import { faultText } from '../../../src/scenes/editor/faultText.ts';
import { doneText } from '../../../src/scenes/editor/doneText.ts';
import { editorOf } from '../../../src/scenes/editor/editor.ts';
import { fileNameOf } from '../../../src/domain/ownTour/fileNameOf.ts';
import { ownTour } from '../../../src/scenes/editor/ownTour.ts';
import { sceneChanges } from '../../../src/scenes/editor/sceneChanges.ts';
import { memoryAddress } from '../../../src/state/browserEnvironment.ts';
import type { Preferences } from '../../../src/state/environment.ts';
import { createLodelinesStore } from '../../../src/state/store.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { kept } from '../../component/kept.ts';
import { DATASET } from '../state/smallDataset.ts';
import { testEnvironment } from '../state/testEnvironment.ts';
import { TOUR } from '../state/smallTour.ts';

const FORBIDDEN: Preferences = { read: () => null, write: () => undefined };

/** The editor of an app at an address. */
function editorAt(query: string, preferences: Preferences = kept()) {
  const { view } = parseView(query, { dataset: DATASET, language: 'en', tour: TOUR });
  const store = createLodelinesStore(view, []);
  const environment = { ...testEnvironment(query), preferences };
  const editor = editorOf({ store, dataset: DATASET, environment });
  const draft = () => editor.store.getState().history.present.state;
  return {
    ...editor,
    app: store,
    draft,
    titles: () => draft().scenes.map(({ title }) => title.en ?? title.ko),
    done: () => doneText(editor.store.getState().done, 'en'),
  };
}

describe('"Add this view"', () => {
  test('keeps date and lens also where they are the defaults, and nothing of the reader', () => {
    const { addView, draft } = editorAt('?lang=ko&theme=dark&ui=embed&controls=none');
    addView();
    expect(draft().scenes[0]?.view).toBe('?time=2026-02-04&party=KOR');
  });

  test('takes the name of the view as the title, in the language of the texts, and shows what is selected', () => {
    const { addView, draft } = editorAt('?partnership=msp&time=2024-06-30&lang=ko');
    addView();
    expect(draft().scenes[0]).toMatchObject({
      title: { ko: 'msp의 한국어' },
      text: {},
      show: { partnerships: ['msp'] },
      transition: 'fly',
    });
  });

  test('within another tour takes all of its scene', () => {
    const { addView, draft } = editorAt('?tour=small-tour&step=2');
    addView();
    expect(draft().scenes[0]?.view).toBe('?time=2023-06-24&party=KOR,VNM&mineral=nickel&event=hanoi-summit');
  });

  test('opens the fields of the new scene, and says its number', () => {
    const { addView, store, done } = editorAt('?partnership=msp');
    addView();
    addView();
    expect(store.getState().open).toBe(2);
    expect(done()).toBe('View added as scene 2.');
  });
});

describe('undo and redo', () => {
  test('take back all that can be done to a tour', () => {
    const editor = editorAt('?partnership=msp');
    const { addView, change, replaceWith, undo, redo, draft } = editor;
    const states = [draft()];
    const after = (act: () => void) => {
      act();
      states.push(draft());
    };
    after(addView);
    after(addView);
    after(() => change((d) => withMoved(d, 2, 0), { kind: 'moved', scene: 2, to: 1, scenes: 2 }));
    after(() => change((d) => withChanged(d, 1, { view: '?' }), { kind: 'view', scene: 2 }));
    after(() => change((d) => withoutScene(d, 1), { kind: 'deleted', scene: 2 }));
    after(() => change((d) => ({ ...d, title: { en: 'Talk' } }), { kind: 'title' }, 'title'));
    after(() =>
      replaceWith({ tour: { ...playable(draft()), ...draft(), scenes: [] }, faults: [] }, 'opened'),
    );
    for (const state of states.slice(0, -1).reverse()) {
      undo();
      expect(draft()).toBe(state);
    }
    undo();
    for (const state of states.slice(1)) {
      redo();
      expect(draft()).toBe(state);
    }
  });

  test('say what they do', () => {
    const { addView, undo, redo, done } = editorAt('?partnership=msp');
    addView();
    undo();
    expect(done()).toBe('Undone: View added as scene 1.');
    redo();
    expect(done()).toBe('Redone: View added as scene 1.');
    redo();
    expect(done()).toBe('Redone: View added as scene 1.');
  });
});

describe('the browser', () => {
  test('keeps the tour for the next visit', () => {
    const preferences = kept();
    editorAt('?partnership=msp', preferences).addView();
    expect(editorAt('', preferences).titles()).toEqual(['msp']);
  });

  test('that allows no storage is found out with the first change', () => {
    const { addView, store } = editorAt('', FORBIDDEN);
    expect(store.getState().kept).toBeNull();
    addView();
    expect(store.getState().kept).toBe(false);
  });

  test('loses no scene of a tour that is edited in two tabs', () => {
    const preferences = kept();
    const [one, other] = [editorAt('?partnership=msp', preferences), editorAt('?country=VNM', preferences)];
    one.addView();
    other.addView();
    one.addView();
    expect(one.titles()).toEqual(['msp', 'Viet Nam', 'msp']);
    one.undo();
    one.undo();
    expect(one.titles()).toEqual(['msp']);
  });

  describe('with a lesson in two tabs', () => {
    /** A lesson with one question, open in two tabs. */
    function twoTabs() {
      const preferences = kept();
      const one = editorAt('?partnership=msp', preferences);
      one.addView();
      one.change((draft) => withQuestion(draft, 1, newQuestion('short-text', 'q1', '2024-06-30')), CHANGED);
      return { one, other: editorAt('', preferences), preferences };
    }
    const CHANGED: TourChange = { kind: 'lesson', change: { what: 'changed', n: 1 } };
    const asked = ({ draft }: ReturnType<typeof editorAt>) =>
      questionsOf(draft()).map(({ prompt }) => prompt.en);
    const ask = (editor: ReturnType<typeof editorAt>, en: string) =>
      editor.change(
        (draft) => withQuestionChanged(draft, 'q1', (question) => ({ ...question, prompt: { en } })),
        CHANGED,
      );

    test('shows what the other tab has changed in place of a change that was not meant for it', () => {
      const { one, other } = twoTabs();
      expect(ask(other, 'From the other')).toBe(true);
      one.openScene(1);
      expect(one.change((draft) => withoutQuestion(draft, 'q1'), CHANGED)).toBe(false);
      expect(asked(one)).toEqual(['From the other']);
      expect(one.store.getState().open).toBe(one.draft().scenes[0]?.key);
      expect(one.done()).toBe(
        'Changes from another tab loaded. The change made here was left out. Make it again if needed.',
      );
      expect(ask(one, 'From both')).toBe(true);
      expect(asked(one)).toEqual(['From both']);
    });

    test('undoes nothing before that is shown', () => {
      const { one, other } = twoTabs();
      ask(other, 'From the other');
      one.undo();
      expect(asked(one)).toEqual(['From the other']);
      one.undo();
      expect(asked(one)).toEqual([undefined]);
      expect(one.done()).toBe('Undone: Changes from another tab loaded.');
      expect(ask(other, 'Once more')).toBe(false);
      ask(other, 'Once more');
      one.redo();
      expect(asked(one)).toEqual(['Once more']);
    });

    test('puts another tour in its place, and undo brings back what the other tab has kept', () => {
      const { one, other } = twoTabs();
      ask(other, 'From the other');
      one.openFile(JSON.stringify({ version: 1, scenes: [{ view: '?' }] }));
      expect(asked(one)).toEqual([]);
      one.undo();
      expect(asked(one)).toEqual(['From the other']);
    });
  });

  test('keeps all scenes and questions that there can be', () => {
    const preferences = kept();
    const { addView, change, draft, done } = editorAt('', preferences);
    for (let n = 1; n <= MOST_SCENES; n++) addView();
    const question = (n: number) => newQuestion('short-text', `q${n}`, '2024-06-30');
    for (let n = 1; n <= MOST_QUESTIONS; n++)
      change((before) => withQuestion(before, 1, question(n)), { kind: 'title' });
    addView();
    expect(draft().scenes).toHaveLength(MOST_SCENES);
    expect(done()).toBe('A tour has at most 200 scenes.');
    expect(editorAt('', preferences).draft()).toEqual(draft());
  });

  test.each(['', '{', '{"version":1,"scenes":7}', 'null'])('may have kept what is no tour: %s', (tour) => {
    expect(editorAt('', kept({ tour })).titles()).toEqual([]);
  });
});

describe('the tour `own` of an address', () => {
  const of = (hash: string, preferences = kept()) =>
    ownTour({ address: memoryAddress('', undefined, hash), preferences });

  test('is the one in the fragment, otherwise the one that the browser keeps', async () => {
    const preferences = kept();
    const editor = editorAt('?partnership=msp', preferences);
    editor.addView();
    expect((await of('', preferences))?.scenes[0]?.title).toEqual({ en: 'msp' });
    const fragment = await tourFragment({ ...editor.draft(), title: { en: 'From a link' } });
    expect((await of(fragment))?.title).toEqual({ en: 'From a link' });
    expect((await of(fragment))?.id).toBe('own');
  });

  test('is none if there are no scenes', async () => {
    expect(await of('')).toBeNull();
    expect(await of('#tour=none')).toBeNull();
  });
});

describe('a tour that was opened', () => {
  const FILE = JSON.stringify({
    version: 1,
    title: { ko: '발표' },
    scenes: [
      { view: '?partnership=msp', title: { ko: '시작' }, text: {} },
      { title: { ko: '둘째' } },
      { view: '?partnership=nothing&time=2024-06-30', title: { ko: '셋째' } },
    ],
  });

  test('is shown in the language of its texts, with what is wrong in file and data', () => {
    const { openFile, store, draft } = editorAt('');
    openFile(FILE);
    expect(draft().scenes).toHaveLength(2);
    expect(store.getState().language).toBe('ko');
    const { faults } = store.getState();
    expect(faults.map((fault) => faultText(fault, 'en'))).toEqual([
      'Scene 2, view: Missing. The scene is left out.',
      'Scene 3, view: “partnership=nothing” is not in the data. The scene is shown without it.',
    ]);
    expect(faults.map((fault) => faultText(fault, 'ko'))).toEqual([
      '장면 2, 화면(view): 없습니다. 이 장면을 제외했습니다.',
      '장면 3, 화면(view): 데이터에 없는 값입니다: partnership=nothing. 이 값 없이 표시합니다.',
    ]);
  });

  test('that cannot be read leaves the tour as it is', () => {
    const { addView, openFile, store, titles } = editorAt('?partnership=msp');
    addView();
    openFile('Dear colleague');
    expect(titles()).toEqual(['msp']);
    expect(store.getState().faults.map((fault) => faultText(fault, 'en'))).toEqual([
      'No scenes found. Open a JSON file that was saved here.',
    ]);
  });

  test.each([
    [
      { title: { en: 'x'.repeat(95) } },
      'Scene 1, title (English): 95 characters, at most 80. Kept as it is.',
    ],
    [{ text: { ko: 7 } }, 'Scene 1, text (Korean): Not a text. Left out.'],
    [{ transition: 'fade' }, 'Scene 1, transition: Neither "fly" nor "cut". Set to "fly".'],
    [
      { show: { countries: ['Korea'] } },
      'Scene 1, show: Not a list of country codes such as KOR. What is not a code is left out.',
    ],
  ])('names each fault by place: %j', (change, sentence) => {
    const { faults } = readOwnTour(JSON.stringify({ version: 1, scenes: [{ view: '?', ...change }] }));
    expect(faults.map((fault) => faultText(fault, 'en'))).toEqual([sentence]);
  });

  test('names each fault of a lesson by scene, question and part', () => {
    const { openFile, store } = editorAt('');
    const asked = { type: 'choose-one', prompt: { ko: '누구?' } };
    const questions = [
      { ...asked, id: 'a', options: [{ text: {} }, 'Korea'] },
      { ...asked, id: 'a', options: 'Korea' },
      { ...asked, id: 'b', type: 'select', kind: 'country', key: ['ATL'] },
    ];
    openFile(JSON.stringify({ version: 1, title: {}, worksheet: ['c'], scenes: [{ view: '?', questions }] }));
    const { faults } = store.getState();
    expect(faults.map((fault) => faultText(fault, 'en'))).toEqual([
      'Scene 1, question 1, option 2: Not a text or an entry such as {"text": {"en": "…"}}. Left out.',
      'Scene 1, question 2, options: Not a list, so there is nothing to answer. The question is left out.',
      'Scene 1, question 3, right answers: “ATL” is not in the data. Kept as it is.',
      'Worksheet: No question has the id “c”. Left out.',
    ]);
    expect(faultText(faults[0]!, 'ko')).toBe(
      '장면 1, 문제 1, 보기 2: 글이나 {"text": {"ko": "…"}} 같은 항목이 아닙니다. 제외했습니다.',
    );
  });

  test('names the form of a line of a lesson', () => {
    const { faults } = readOwnTour(JSON.stringify({ version: 1, aims: ['Read'], scenes: [{ view: '?' }] }));
    expect(faults.map((fault) => faultText(fault, 'en'))).toEqual([
      'Aim 1: Not a text by language, such as {"en": "…"}. Left out.',
    ]);
  });

  test('says of older data which entries of its scenes have changed', () => {
    const { openFile, draft } = editorAt('');
    openFile(FILE);
    const name = { en: 'MSP', ko: 'MSP' };
    const none = { added: [], corrected: [], withdrawn: [] };
    const parts = { en: [], ko: [] };
    const changes = {
      partnerships: {
        ...none,
        corrected: [{ id: 'msp', name, parts }],
        withdrawn: [{ id: 'nothing', name }],
      },
      events: { ...none, corrected: [{ id: 'elsewhere', name, parts }] },
      others: [],
    };
    expect(
      sceneChanges(draft().scenes, changes).map(({ scene, id, how }) => `${scene} ${id} ${how}`),
    ).toEqual(['1 msp corrected', '2 nothing withdrawn']);
  });
});

test('The file of a tour is named after its title, in any script', () => {
  const named = (en: string) => fileNameOf({ ...editorAt('').draft(), title: { en } }, 'en');
  expect(named('From the MSP to FORGE: 2022–2026')).toBe('lodelines-from-the-msp-to-forge-2022-2026.json');
  expect(named('한국과 베트남')).toBe('lodelines-한국과-베트남.json');
  expect(named('../../?')).toBe('lodelines-tour.json');
});

test('A tour is the same file after it was opened and saved', () => {
  const { addView, openFile, draft } = editorAt('?partnership=msp');
  addView();
  const file = formatOwnTour(draft());
  openFile(file);
  expect(formatOwnTour(draft())).toBe(file);
});
