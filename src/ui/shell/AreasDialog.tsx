import { type Area, type AreaPart, AREAS } from '../../data/areas.ts';
import { nameOf } from '../../data/nameOf.ts';
import { BORDERS } from '../../i18n/borders.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import styles from './AreasDialog.module.css';
import { Dialog } from '../controls/Dialog.tsx';

/** Parties for which readers ask where their arcs end, and why. */
const ENDS = ['EUU', 'ISR', 'PSE', 'ESH', 'CYN'];

/** Explains which worldview the borders follow, and how each disputed area is drawn. */
export function AreasDialog() {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  const text = BORDERS[language];
  const ends = ENDS.flatMap((id) => {
    const { name, capital } = dataset.countries.get(id) ?? {};
    return name && capital ? [`${name[language]}: ${capital.name[language]}`] : [];
  });
  const areas = AREAS.toSorted((a, b) => a.name[language].localeCompare(b.name[language], language));
  return (
    <Dialog title={text.title} className={styles['areas']}>
      <p>{text.noEndorsement}</p>
      <p>{text.origin}</p>
      <p>{text.lines}</p>
      <p>{text.capitals(ends)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.area}</th>
            <th scope="col">{text.drawn}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <Row key={area.name.en} area={area} />
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

function Row({ area }: { readonly area: Area }) {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  const drawn = ({ how, shape, name }: AreaPart) => {
    const country = nameOf(dataset, shape ?? '', language);
    const text = BORDERS[language].how[how](country);
    return name ? `${text}: ${name[language]}` : text;
  };
  return (
    <tr>
      <th scope="row">{area.name[language]}</th>
      <td>
        {area.parts.map((part) => (
          <p key={`${part.at}`}>{drawn(part)}</p>
        ))}
      </td>
    </tr>
  );
}
