import { releaseOf } from '../domain/ownTour/ownTour.ts';
import { SHARE } from '../i18n/share.ts';
import { useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import type { ViewState } from '../state/view.ts';
import { isLocal } from '../state/derived/viewInWords.ts';
import { CopyField } from '../ui/controls/CopyField.tsx';
import type { Copying } from '../ui/controls/useCopying.ts';
import { EmbedChoices } from './EmbedChoices.tsx';
import { type EmbedOptions, ofOwnTour } from './embedOptions.ts';
import { EmbedPreview } from './EmbedPreview.tsx';
import { PictureCode } from './PictureCode.tsx';
import { componentQuery, embedLink, sharedView } from './sharedView.ts';
import styles from './ShareEmbed.module.css';
import { captioned, componentSnippet, frameSnippet, linkSnippet } from './snippet.ts';

interface Props {
  readonly view: ViewState;
  /** The fragment of the reader's own tour that is open, with its `#`; '' without one. */
  readonly fragment: string;
  readonly options: EmbedOptions;
  readonly onChange: (options: EmbedOptions) => void;
  readonly copy: Copying['copy'];
}

/** Embeds the view in another page: options, preview and HTML. */
export function ShareEmbed({ view, fragment, options: chosen, onChange, copy }: Props) {
  const { dataset, environment } = useLodelines();
  const text = SHARE[useMessages().language];
  const base = environment.address.base;
  const own = fragment !== '';
  const options = own ? ofOwnTour(chosen) : chosen;
  const { form, size, frozen, language: lang, theme } = options;
  // A picture shows the map as it is on screen, so language and theme are not options.
  const shown: ViewState = form === 'picture' ? view : { ...view, lang, theme };
  const tour = useSelect(({ session }) => session.tour);
  const shared = sharedView(shown, dataset, base, frozen, tour, fragment);
  const src = embedLink(view, options, dataset, base, tour, fragment);

  const code = (value: string) => <CopyField name={text.code} value={value} copy={copy} />;
  // The file without a site around it can show no frame.
  const preview = () =>
    environment.file === null && (
      <section>
        <h3>{text.preview}</h3>
        <EmbedPreview src={src} title={captioned(shared)} size={size} />
      </section>
    );
  const result = () => {
    switch (form) {
      case 'frame':
        return (
          <>
            {preview()}
            {code(frameSnippet(shared, src, size))}
            <CopyField name={text.address} value={src} copy={copy} />
          </>
        );
      case 'component': {
        const script = new URL('lodelines-map.js', base).href;
        return (
          <>
            {preview()}
            {code(componentSnippet(shared, componentQuery(view, options, dataset, tour), script, size))}
          </>
        );
      }
      case 'link':
        return code(linkSnippet(shared));
      case 'picture':
        return <PictureCode shared={shared} copy={copy} />;
    }
  };
  return (
    <div className={styles['embed']}>
      <EmbedChoices
        options={options}
        release={releaseOf(own ? tour : null, dataset.release)}
        own={own}
        onChange={onChange}
      />
      <div className={styles['result']}>
        {isLocal(src) && <p className={styles['hint']}>{text.localEmbed}</p>}
        {result()}
      </div>
    </div>
  );
}
