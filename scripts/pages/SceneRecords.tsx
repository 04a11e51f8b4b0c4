import type { Scene } from '../../src/record/tourSchema.ts';
import { usePage } from './pageContext.ts';
import { Name } from './parts.tsx';
import { recordsOfScenes } from './tourRecords.ts';

interface Props {
  readonly scene: Scene;
  /** The link to the scene in the app. */
  readonly open: { readonly address: string; readonly text: string };
}

/** Links to a scene in the app, and to the pages of what it shows and cites. */
export function SceneRecords({ scene, open }: Props) {
  const { partnerships, events } = recordsOfScenes([scene], usePage());
  return (
    <ul className="links">
      <li>
        <a href={open.address}>{open.text}</a>
      </li>
      {partnerships.map(({ id }) => (
        <li key={id}>
          <Name kind="partnership" id={id} />
        </li>
      ))}
      {events.map(({ id }) => (
        <li key={id}>
          <Name kind="event" id={id} />
        </li>
      ))}
    </ul>
  );
}
