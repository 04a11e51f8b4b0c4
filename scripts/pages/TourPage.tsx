/** The page of a tour. */
import type { Scene, Tour } from '../../src/record/tourSchema.ts';
import { EXPORT } from '../../src/i18n/export.ts';
import { atStart } from '../../src/i18n/names.ts';
import { viewTime } from '../../src/state/derived/viewInWords.ts';
import { parseView } from '../../src/state/viewCodec.ts';
import { usePage } from './pageContext.ts';
import { Heading, Section, Unbroken } from './parts.tsx';
import { SceneFigure } from './SceneFigure.tsx';
import { SceneRecords } from './SceneRecords.tsx';
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
  const { dataset, language, words, to } = usePage();
  const { view } = parseView(scene.view, { dataset, language });
  return (
    <Section id={sceneAnchor(index)} title={`${index + 1}. ${scene.title[language]}`}>
      <p className="above">{atStart(viewTime(view))}</p>
      <SceneFigure view={view} show={scene.show} />
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
      <SceneRecords
        scene={scene}
        open={{ address: to(tourQuery(tour, language, index + 1)), text: words.tours.scene }}
      />
    </Section>
  );
}
