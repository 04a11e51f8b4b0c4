/** What is wrong in the file or link of a tour, as a sentence. */
import type { Language } from '../../domain/language.ts';
import type { TourFault } from '../../domain/tour/tourFault.ts';
import { TOUR_FAULTS } from '../../i18n/tourFaults.ts';

/** A fault as a sentence: `Scene 3, title: 95 characters, at most 80. Kept as it is.` */
export function faultText({ scene, field, language, problem }: TourFault, reader: Language): string {
  const words = TOUR_FAULTS[reader];
  const name = field && words.fields[field];
  const inLanguage = name && language ? words.inLanguage(name, words.languages[language]) : name;
  const place = [scene === null ? (name ? null : words.whole) : words.scene(scene), inLanguage].filter(
    Boolean,
  );
  const text =
    problem.kind === 'wrong' ? words.expected[problem.expected] : words.problem(problem, scene !== null);
  const [first = '', ...rest] = place;
  return `${[first && first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(', ')}: ${text}`;
}
