/** Faults of lessons whose answer can be read from the page before a question is answered. */
import type { Dataset } from '../src/data/dataset.ts';
import { checkAnswer } from '../src/domain/lesson/checkAnswer.ts';
import type { Question } from '../src/domain/lesson/question.ts';
import { LANGUAGES } from '../src/domain/language.ts';
import type { QuestionRecord } from '../src/record/questionSchema.ts';
import type { Scene } from '../src/record/tourSchema.ts';
import { titleOf } from '../src/state/derived/selectors.ts';
import type { ViewState } from '../src/state/view.ts';

/** A part of a scene that gives an answer away. */
export interface GivenAway {
  readonly field: 'view' | 'title';
  readonly problem: string;
  readonly fix: string;
}

type Selectable = Extract<Question, { type: 'select' }>['kind'];

/** A name on the page, and what it is the name of. */
interface Named {
  readonly kind: Selectable;
  readonly id: string;
}

const FIX = 'Take it out of the view, or ask something else. The answer can be read before it is given.';

/**
 * What the view and the title of a scene tell of the answers to its questions on the map and its predictions: what is
 * selected or compared, parties in the header, and the date. The home parties are in the header of every scene.
 */
export function givenAway(
  scene: Scene & { readonly questions?: readonly QuestionRecord[] | undefined },
  view: ViewState,
  dataset: Dataset,
): GivenAway[] {
  const opened: Named[] = [
    ...(view.selection ? [view.selection] : []),
    ...(view.compare === null ? [] : [{ kind: 'country', id: view.compare } as const]),
  ];
  const { home } = dataset.settings;
  const header = view.lens.filter((party) => !home.includes(party));
  return (scene.questions ?? []).flatMap((question) => {
    const fault = (field: GivenAway['field'], what: string): GivenAway => ({
      field,
      problem: `${what}, which answers the question "${question.id}".`,
      fix: FIX,
    });
    if (question.type === 'set-date')
      return checkAnswer(question, view.time.day).right
        ? [fault('view', `The date is ${question.day} or near it`)]
        : [];
    const answers = answersOf(question, dataset);
    const tells = ({ kind, id }: Named) => answers.right.some((one) => one.kind === kind && one.id === id);
    // A header with every option tells nothing of the one that is right.
    const ofAll = answers.wrong.length > 0 && answers.wrong.every(({ id }) => view.lens.includes(id));
    return [
      ...opened.filter(tells).map(({ id }) => fault('view', `"${id}" is open`)),
      ...header
        .filter((id) => !ofAll && tells({ kind: 'country', id }))
        .map((id) => fault('view', `The header names "${id}"`)),
      ...answers.names
        .filter((name) => LANGUAGES.some((language) => scene.title[language].includes(name)))
        .map((name) => fault('title', `The title has “${name}”`)),
    ];
  });
}

/** What a question asks for, what its other options are, and how what is right is called; nothing if texts alone answer it. */
function answersOf(
  question: QuestionRecord,
  dataset: Dataset,
): { readonly right: readonly Named[]; readonly wrong: readonly Named[]; readonly names: readonly string[] } {
  const { kind, key } = question.type === 'select' ? question : { kind: 'country' as const, key: [] };
  if (question.type === 'predict') {
    const named = (isRight: boolean) =>
      question.options
        .filter(({ right = false }) => right === isRight)
        .flatMap(({ text, value }) => partyOf(value ?? text.en, dataset) ?? []);
    return {
      right: named(true),
      wrong: named(false),
      names: question.options.flatMap(({ right, text }) => (right ? [text.en, text.ko] : [])),
    };
  }
  const right = key.map((id) => ({ kind, id }));
  return {
    right,
    wrong: [],
    names: right.flatMap((one) => Object.values(titleOf(dataset, one) ?? {})),
  };
}

/** The country or the EU that an option names, by its code or its English name. */
function partyOf(text: string, { countries }: Dataset): Named | null {
  const found = [...countries.values()].find(({ id, name }) => id === text || name.en === text);
  return found ? { kind: 'country', id: found.id } : null;
}
