import { Combobox } from '@base-ui/react/combobox';
import type { ComponentProps } from 'react';
import { LANGUAGES, type Localised } from '../../domain/language.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { FOLLOWS_COMPOSITION } from './composition.ts';
import field from './field.module.css';
import styles from './NamePicker.module.css';

/** Something with a name. */
interface Item {
  readonly id: string;
  readonly name: Localised;
}

interface Props<T extends Item> {
  readonly label: string;
  /** In their order. */
  readonly items: readonly T[];
  /** Whether an item is found by what has been typed. */
  readonly isFound: (item: T, typed: string) => boolean;
  /** Shown when nothing is found. */
  readonly none: string;
  /** Whether the name in the other language is shown, too. */
  readonly both: boolean;
  readonly onPick: (item: T) => void;
  /** What was typed before the field had loaded. */
  readonly typed?: string;
  readonly input?: Pick<ComponentProps<typeof Combobox.Input>, 'ref' | 'placeholder' | 'onKeyDown'>;
}

/** A combobox that finds something by its name in either language. */
export function NamePicker<T extends Item>(props: Props<T>) {
  const { label, items, isFound, none, both, onPick, typed = '', input = {} } = props;
  const { overlays } = useLodelines().environment;
  const { language } = useMessages();
  const other = LANGUAGES.find((tag) => tag !== language) ?? language;
  return (
    <Combobox.Root
      items={items}
      filter={isFound}
      itemToStringLabel={({ name }: T) => name[language]}
      autoHighlight
      defaultInputValue={typed}
      defaultOpen={typed !== ''}
      onValueChange={(item) => item && onPick(item)}
    >
      <label className={`${styles['field']} screen-only`}>
        <span>{label}</span>
        <Combobox.Input
          {...FOLLOWS_COMPOSITION}
          {...input}
          className={`${field['field']} ${field['outlined']} ${styles['input']}`}
          onKeyDown={(event) => {
            FOLLOWS_COMPOSITION.onKeyDown(event);
            input.onKeyDown?.(event);
          }}
        />
      </label>
      <Combobox.Portal container={overlays}>
        <Combobox.Positioner className={styles['positioner']} sideOffset={4}>
          <Combobox.Popup className={styles['popup']}>
            <Combobox.Empty>
              <p className={styles['none']}>{none}</p>
            </Combobox.Empty>
            <Combobox.List className={styles['list']}>
              {(item: T) => (
                <Combobox.Item key={item.id} value={item} className={styles['item']}>
                  {both ? (
                    <>
                      <span>{item.name[language]}</span>{' '}
                      <small lang={other} translate="no">
                        {item.name[other]}
                      </small>
                    </>
                  ) : (
                    <span>{item.name[language]}</span>
                  )}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
