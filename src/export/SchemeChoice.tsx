import { EXPORT } from '../i18n/export.ts';
import { useMessages } from '../state/useLodelines.ts';
import { Choice } from '../ui/controls/Choice.tsx';
import { Named } from '../ui/controls/Named.tsx';

interface Props {
  readonly value: 'light' | 'dark';
  readonly onChange: (scheme: 'light' | 'dark') => void;
}

/** Chooses the colours of what is exported. */
export function SchemeChoice({ value, onChange }: Props) {
  const { colours, schemes } = EXPORT[useMessages().language];
  return (
    <Named name={colours}>
      <Choice
        label={colours}
        value={value}
        options={(['light', 'dark'] as const).map((one) => ({ value: one, label: schemes[one] }))}
        onChange={onChange}
      />
    </Named>
  );
}
