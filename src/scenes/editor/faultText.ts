/** What is wrong in the file or link of a tour, as a sentence. */
import type { Language } from '../../domain/language.ts';
import type { TourFault } from '../../domain/ownTour/tourFault.ts';
import { TOUR_FAULTS } from '../../i18n/tourFaults.ts';

/** A fault as a sentence: `Scene 3, title: 95 characters, at most 80. Kept as it is.` Without a place if it is that of all. */
export function faultText(
  { scene, question, field, item, language, problem }: TourFault,
  reader: Language,
): string {
  const words = TOUR_FAULTS[reader];
  const name =
    field &&
    (item === undefined ? words.fields[field] : words.item(words.items[field] ?? words.fields[field], item));
  const place = [
    scene === null ? null : words.scene(scene),
    question === undefined ? null : words.question(question),
    name && language ? words.inLanguage(name, words.languages[language]) : name,
  ].filter((part) => part !== null);
  // A line of a lesson is a text itself.
  const isLine = field === 'aims' || field === 'priorKnowledge';
  const text =
    problem.kind !== 'wrong'
      ? words.problem(problem, scene !== null)
      : words.expected[isLine && problem.expected === 'item' ? 'texts' : problem.expected];
  const [first, ...rest] = place;
  if (first === undefined) return text;
  return `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(', ')}: ${text}`;
}
