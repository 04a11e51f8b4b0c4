import { EXPORT_DATA } from '../../i18n/exportData.ts';
import { EXPORT_MAKING } from '../../i18n/exportMaking.ts';
import { FIGURE_TABLE } from '../../i18n/figureTable.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { Choice } from '../../ui/controls/Choice.tsx';
import form from '../../ui/controls/form.module.css';
import { Named } from '../../ui/controls/Named.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { LocalHint } from '../LocalHint.tsx';
import { formatOf, SEPARATORS } from '../spreadsheet.ts';
import { DATA_CONTENTS, DATA_FORMATS, type DataChoices as Choices } from './dataChoices.ts';

interface Props {
  readonly choices: Choices;
  /** Whether a tour is open, which can be chosen. */
  readonly hasTour: boolean;
  readonly onChange: (part: Partial<Choices>) => void;
}

/** The choices for data. */
export function DataChoices({ choices, hasTour, onChange }: Props) {
  const { environment } = useLodelines();
  const { language } = useMessages();
  const text = EXPORT_DATA[language];
  const { content, format, separator } = choices;
  const { separator: separatorName, separators } = FIGURE_TABLE[language];
  return (
    <>
      <Named name={EXPORT_MAKING[language].content}>
        <Choice
          label={EXPORT_MAKING[language].content}
          value={content}
          options={DATA_CONTENTS.filter((value) => hasTour || value !== 'tour').map((value) => ({
            value,
            label: text.contents[value],
          }))}
          onChange={(value) => onChange({ content: value })}
        />
      </Named>
      <p className={form['hint']}>{text.contentHint[content]}</p>
      <Select
        className={form['named']}
        label={text.format}
        value={format}
        options={DATA_FORMATS.map((value) => ({ value, label: text.formats[value] }))}
        onChange={(value) => onChange({ format: value })}
      />
      <p className={form['hint']}>{text.hint[format]}</p>
      {(format === 'csv' || format === 'zip') && (
        <Select
          className={form['named']}
          label={separatorName}
          value={separator}
          options={SEPARATORS.map((value) => ({
            value,
            label: separators[value](`1${formatOf(value, environment.language).decimal}5`),
          }))}
          onChange={(value) => onChange({ separator: value })}
        />
      )}
      <LocalHint />
    </>
  );
}
