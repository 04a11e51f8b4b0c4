import { useId } from 'react';
import { EXPORT } from '../../i18n/export.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { Choice } from '../../ui/controls/Choice.tsx';
import field from '../../ui/controls/field.module.css';
import form from '../../ui/controls/form.module.css';
import { Named } from '../../ui/controls/Named.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { Ticks } from '../../ui/controls/Ticks.tsx';
import { LocalHint } from '../LocalHint.tsx';
import { SchemeChoice } from '../SchemeChoice.tsx';
import { type PictureChoices, type Format, FORMATS, PARTS, PIXELS, SIZES } from '../pictureChoices.ts';
import '../../ui/shell/fonts/slices.css';

interface Props {
  readonly format: Format;
  readonly onFormat: (format: Format) => void;
  readonly choices: PictureChoices;
  /** The title without one of its own. */
  readonly usualTitle: string;
  readonly onChange: (choices: PictureChoices) => void;
}

/** The choices for an image. */
export function ImageChoices({ format, onFormat, choices, usualTitle, onChange }: Props) {
  const text = EXPORT[useMessages().language];
  const change = (part: Partial<PictureChoices>) => onChange({ ...choices, ...part });
  const { size, parts, scheme } = choices;
  const id = useId();
  return (
    <>
      <Named name={text.format}>
        <Choice
          label={text.format}
          value={format}
          options={FORMATS.map((value) => ({ value, label: text.formats[value] }))}
          onChange={onFormat}
        />
      </Named>
      <p className={form['hint']}>{text.formatHint[format]}</p>
      <Select
        className={form['named']}
        label={text.size}
        value={typeof size === 'string' ? size : 'view'}
        options={SIZES.map((value) => ({
          value,
          label:
            value === 'view'
              ? text.asOnScreen
              : text.sizes[value](`${PIXELS[value].width}×${PIXELS[value].height}`),
        }))}
        onChange={(value) => change({ size: value })}
      />
      <SchemeChoice value={scheme} onChange={(value) => change({ scheme: value })} />
      <Ticks
        name={text.parts}
        all={PARTS}
        chosen={parts}
        words={text.part}
        onChange={(value) => change({ parts: value })}
      />
      {parts.includes('address') && <LocalHint />}
      {parts.includes('title') && (
        <div className={form['named']}>
          <label htmlFor={id}>{text.ownTitle}</label>
          <input
            id={id}
            className={field['field']}
            type="text"
            maxLength={200}
            placeholder={usualTitle}
            value={choices.title}
            onChange={({ target }) => change({ title: target.value })}
          />
        </div>
      )}
    </>
  );
}
