import { useId } from 'react';
import field from './field.module.css';

interface Option<T> {
  readonly value: T;
  readonly label: string;
  /** The name of its `<optgroup>`; ungrouped without one. */
  readonly group?: string;
  readonly disabled?: boolean;
}

interface Props<T extends string | number> {
  readonly label: string;
  /** Whether the label is for assistive technology only. */
  readonly labelHidden?: boolean;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  /** Whether the field has an outline, because it is not on a toolbar. */
  readonly outlined?: boolean;
  readonly className?: string | undefined;
}

/** Chooses one of many options: a native `<select>`. */
export function Select<T extends string | number>(props: Props<T>) {
  const { label, labelHidden = false, value, options, onChange, outlined = false, className } = props;
  const id = useId();
  const groups = [...new Set(options.map(({ group }) => group))];
  const listed = (group: string | undefined) =>
    options
      .filter((option) => option.group === group)
      .map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ));
  return (
    <div className={className}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        className={outlined ? `${field['field']} ${field['outlined']}` : field['field']}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => String(option.value) === target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {groups.map((group) =>
          group === undefined ? (
            listed(group)
          ) : (
            <optgroup key={group} label={group}>
              {listed(group)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}
