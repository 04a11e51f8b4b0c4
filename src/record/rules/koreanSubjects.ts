/** A Korean sentence may leave out its subject, but not the first one of a summary, which is read without its title, too. */
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import { eventFile } from './files.ts';

export const koreanSubjectRules: readonly Rule[] = [summariesBeginWithASubject];

/** A word with a particle of a subject or topic. */
const SUBJECT = /[^\s,](?:은|는|이|가|도)(?=[ ,])/u;
/** What looks like one: words before a noun with the same endings, and who was present. */
const OTHERS =
  /[^\s,]+(?:이|가) (?:임석|참석)한 가운데|[^\s,]+(?:이|가) 지켜보는 가운데|[^\s,]*(?:있|없|하|되|지켜보)는(?= )|[^\s,]*(?:같|많|높|맺|담|맞)은(?= )/gu;

function summariesBeginWithASubject({ files }: RecordToCheck): RecordFault[] {
  return files.events.flatMap(({ id, summary }): RecordFault[] => {
    const [first = ''] = summary.ko.split(/(?<=다\.) /u);
    if (SUBJECT.test(first.replace(OTHERS, ''))) return [];
    return [
      {
        file: eventFile(id),
        field: 'summary, ko',
        problem: `The first sentence has no subject: "${first}".`,
        fix: 'Say what it is about, as in “양해각서는 … 서명됐다”.',
      },
    ];
  });
}
