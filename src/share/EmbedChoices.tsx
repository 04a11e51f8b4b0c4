import { LANGUAGES } from '../domain/language.ts';
import { FIRST_WORDS } from '../i18n/first.ts';
import { SHARE } from '../i18n/share.ts';
import { useMessages } from '../state/useLodelines.ts';
import { CONTROLS, LOCKS, THEMES } from '../state/view.ts';
import { Choice } from '../ui/controls/Choice.tsx';
import { Select } from '../ui/controls/Select.tsx';
import { Ticks } from '../ui/controls/Ticks.tsx';
import styles from '../ui/controls/form.module.css';
import { Named } from '../ui/controls/Named.tsx';
import { canAutoplay, type EmbedOptions, SIZES, sizeText, SNIPPET_FORMS } from './embedOptions.ts';

interface Props {
  readonly options: EmbedOptions;
  /** The release of the displayed record. */
  readonly release: string;
  /** Whether a reader's own tour is embedded (`ofOwnTour`). */
  readonly own: boolean;
  readonly onChange: (options: EmbedOptions) => void;
}

/** The embed options. Options without effect in the chosen form are left out. */
export function EmbedChoices({ options, release, own, onChange }: Props) {
  const text = SHARE[useMessages().language];
  const { form, size, controls, locked } = options;
  const change = (part: Partial<EmbedOptions>) => onChange({ ...options, ...part });
  const framed = form === 'frame' || form === 'component';
  return (
    <div className={styles['choices']}>
      <Named name={text.form}>
        <Choice
          label={text.form}
          value={form}
          options={SNIPPET_FORMS.filter((value) => !own || value !== 'component').map((value) => ({
            value,
            label: text.forms[value],
          }))}
          onChange={(value) => change({ form: value })}
        />
      </Named>
      <p className={styles['hint']}>{text.formHint[form]}</p>
      {framed && (
        <Select
          className={styles['named']}
          label={text.size}
          value={sizeText(size)}
          options={SIZES.map((one) => ({
            value: sizeText(one),
            label: text.sizeOf[one.kind](sizeText(one)),
            group: text.sizes[one.kind],
          }))}
          onChange={(value) => change({ size: SIZES.find((one) => sizeText(one) === value) ?? size })}
        />
      )}
      {form !== 'picture' && (
        <>
          <Named name={text.language}>
            <Choice
              label={text.language}
              value={options.language}
              options={LANGUAGES.map((value) => ({ value, label: FIRST_WORDS[value].language, lang: value }))}
              onChange={(language) => change({ language })}
            />
          </Named>
          <Select
            className={styles['named']}
            label={text.theme}
            value={options.theme}
            options={THEMES.map((value) => ({ value, label: text.themes[value] }))}
            onChange={(theme) => change({ theme })}
          />
        </>
      )}
      {framed && (
        <>
          <Ticks
            name={text.controls}
            all={CONTROLS}
            chosen={controls}
            words={text.control}
            onChange={(value) => change({ controls: value })}
          />
          <Ticks
            name={text.locked}
            all={LOCKS}
            chosen={locked}
            words={text.lock}
            onChange={(value) => change({ locked: value })}
          />
          <label className={styles['tick']}>
            <input
              type="checkbox"
              checked={options.autoplay && canAutoplay(options)}
              disabled={!canAutoplay(options)}
              onChange={({ target }) => change({ autoplay: target.checked })}
            />
            <span>{text.autoplay}</span>
          </label>
          {!canAutoplay(options) && <p className={styles['hint']}>{text.autoplayNeeds}</p>}
        </>
      )}
      {!own && (
        <>
          <Named name={text.record}>
            <Choice
              label={text.record}
              value={options.frozen ? 'frozen' : 'latest'}
              options={[
                { value: 'latest', label: text.records.latest },
                { value: 'frozen', label: text.records.frozen(release) },
              ]}
              onChange={(value) => change({ frozen: value === 'frozen' })}
            />
          </Named>
          <p className={styles['hint']}>{text.recordHint[options.frozen ? 'frozen' : 'latest']}</p>
        </>
      )}
    </div>
  );
}
