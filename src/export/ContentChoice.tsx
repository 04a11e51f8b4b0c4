import { EXPORT_MAKING } from '../i18n/exportMaking.ts';
import { useMessages } from '../state/useLodelines.ts';
import { Choice } from '../ui/controls/Choice.tsx';
import { Named } from '../ui/controls/Named.tsx';
import { type Content, CONTENTS } from './material.ts';
import { useOpenTour } from './useOpenTour.ts';

interface Props {
  readonly value: Content;
  readonly onChange: (content: Content) => void;
}

/** Chooses between the open tour and the view; nothing without a tour. */
export function ContentChoice({ value, onChange }: Props) {
  const text = EXPORT_MAKING[useMessages().language];
  if (!useOpenTour()) return null;
  return (
    <Named name={text.content}>
      <Choice
        label={text.content}
        value={value}
        options={CONTENTS.map((one) => ({ value: one, label: text.contents[one] }))}
        onChange={onChange}
      />
    </Named>
  );
}
