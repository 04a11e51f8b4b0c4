import { SPEEDS } from '../../domain/time/playback.ts';
import { EXPORT } from '../../i18n/export.ts';
import { EXPORT_FILM } from '../../i18n/exportFilm.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { Choice } from '../../ui/controls/Choice.tsx';
import form from '../../ui/controls/form.module.css';
import { Named } from '../../ui/controls/Named.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { ContentChoice } from '../ContentChoice.tsx';
import { LocalHint } from '../LocalHint.tsx';
import { SchemeChoice } from '../SchemeChoice.tsx';
import { useOpenTour } from '../useOpenTour.ts';
import { DayField } from './DayField.tsx';
import {
  CAPTIONS,
  FILM_FORMATS,
  FILM_SIZES,
  type FilmChoices,
  filmPixels,
  type Span,
} from './filmChoices.ts';
import styles from './FilmPanel.module.css';
import { spanLimits } from './plannedFilm.ts';

interface Props {
  readonly choices: FilmChoices;
  readonly onChange: (part: Partial<FilmChoices>) => void;
}

/** The choices for a film. */
export function FilmForm({ choices, onChange }: Props) {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  const text = EXPORT_FILM[language];
  const { content, format, span, size, captions, scheme } = choices;
  const { first, last } = spanLimits(dataset);
  const isTour = useOpenTour() !== null && content === 'tour';
  const setSpan = (part: Partial<Span>) => onChange({ span: { ...span, ...part } });
  const isGif = !isTour && format === 'gif';
  const sizes = isGif ? (['small', 'square'] as const) : FILM_SIZES;
  const pixels = (one: FilmChoices['size']) => {
    const { width, height } = filmPixels(isGif ? 'gif' : 'video', one);
    return `${width}×${height}`;
  };
  return (
    <>
      <p className={form['hint']}>{text.hint}</p>
      <ContentChoice value={content} onChange={(chosen) => onChange({ content: chosen })} />
      {!isTour && (
        <>
          <Named name={EXPORT[language].format}>
            <Choice
              label={EXPORT[language].format}
              value={format}
              options={FILM_FORMATS.map((value) => ({ value, label: text.formats[value] }))}
              onChange={(chosen) => onChange({ format: chosen })}
            />
          </Named>
          <p className={form['hint']}>{text.formatHint[format]}</p>
          <div className={styles['days']}>
            <DayField
              label={text.from}
              day={span.from}
              limits={{ first, last: span.to - 1 }}
              end={false}
              onChange={(from) => setSpan({ from })}
            />
            <DayField
              label={text.to}
              day={span.to}
              limits={{ first: span.from + 1, last }}
              end
              onChange={(to) => setSpan({ to })}
            />
          </div>
          {!isGif && (
            <Select
              className={form['named']}
              label={text.speed}
              value={span.speed}
              options={SPEEDS.map((value) => ({ value, label: `${value}×` }))}
              onChange={(speed) => setSpan({ speed })}
            />
          )}
        </>
      )}
      <Select
        className={form['named']}
        label={text.size}
        value={isGif && size === 'large' ? 'small' : size}
        options={sizes.map((value) => ({ value, label: text.sizes[value](pixels(value)) }))}
        onChange={(chosen) => onChange({ size: chosen })}
      />
      {!isGif && (
        <>
          <Named name={text.captions}>
            <Choice
              label={text.captions}
              value={captions}
              options={CAPTIONS.map((value) => ({ value, label: text.captionForms[value] }))}
              onChange={(chosen) => onChange({ captions: chosen })}
            />
          </Named>
          <p className={form['hint']}>{text.captionHint[captions]}</p>
        </>
      )}
      <SchemeChoice value={scheme} onChange={(chosen) => onChange({ scheme: chosen })} />
      <LocalHint />
    </>
  );
}
