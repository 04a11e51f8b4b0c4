/** The page of a tour. */
import type { Scene, Tour } from '../../src/record/tourSchema.ts';
import { EXPORT } from '../../src/i18n/export.ts';
import { atStart } from '../../src/i18n/names.ts';
import { viewTime } from '../../src/state/derived/viewInWords.ts';
import type { ViewState } from '../../src/state/view.ts';
import { parseView } from '../../src/state/viewCodec.ts';
import { usePage } from './pageContext.ts';
import { Heading, Name, Section, Unbroken } from './parts.tsx';
import { PictureLegend } from './PictureLegend.tsx';
import { DARK_LAYER } from './sharedLayers.ts';
import { Sources } from './Sources.tsx';
import { recordsOfScenes, sceneAnchor, tourQuery } from './tourRecords.ts';

/** The scenes of a tour with their texts, and the sources of all of them. */
export function TourPage({ tour }: { readonly tour: Tour }) {
  const page = usePage();
  const { dataset, language, words, to } = page;
  const exported = EXPORT[language];
  return (
    <article>
      <Heading above={words.tours.tour} title={tour.title[language]}>
        {words.tours.size(tour.scenes.length, tour.minutes)}
      </Heading>
      <p className="summary">
        <Unbroken text={tour.summary[language]} />
      </p>
      <p>
        <a className="open" href={to(tourQuery(tour, language))}>
          {words.tours.play}
        </a>
      </p>
      {tour.scenes.map((scene, i) => (
        <SceneSection key={sceneAnchor(i)} tour={tour} scene={scene} index={i} />
      ))}
      <p className="about-maps">
        {[exported.source(dataset.reachesTo, dataset.release), exported.borders].join(' ')}
      </p>
      <Sources ids={recordsOfScenes(tour.scenes, page).sources} />
    </article>
  );
}

interface SceneProps {
  readonly tour: Tour;
  readonly scene: Scene;
  readonly index: number;
}

function SceneSection({ tour, scene, index }: SceneProps) {
  const { dataset, language, words } = usePage();
  const { view } = parseView(scene.view, { dataset, language });
  return (
    <Section id={sceneAnchor(index)} title={`${index + 1}. ${scene.title[language]}`}>
      <p className="above">{atStart(viewTime(view))}</p>
      <Picture view={view} />
      <p>
        <Unbroken text={scene.text[language]} />
      </p>
      {scene.notes && (
        <details>
          <summary>{words.tours.notes}</summary>
          <p>
            <Unbroken text={scene.notes[language]} />
          </p>
        </details>
      )}
      <Links tour={tour} scene={scene} index={index} />
    </Section>
  );
}

function Picture({ view }: { readonly view: ViewState }) {
  const { scenes, to } = usePage();
  const { address, alt, legend, width, height } = scenes.pictureOf(view);
  return (
    <figure className="picture">
      <picture>
        <source media="screen and (prefers-color-scheme: dark)" srcSet={to(address) + DARK_LAYER} />
        <img src={to(address)} alt={alt} width={width} height={height} loading="lazy" />
      </picture>
      <figcaption>
        <PictureLegend rows={legend} />
      </figcaption>
    </figure>
  );
}

/** Links to the scene in the app, and to the pages of what it shows and cites. */
function Links({ tour, scene, index }: SceneProps) {
  const page = usePage();
  const { language, words, to } = page;
  const { partnerships, events } = recordsOfScenes([scene], page);
  return (
    <ul className="links">
      <li>
        <a href={to(tourQuery(tour, language, index + 1))}>{words.tours.scene}</a>
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
