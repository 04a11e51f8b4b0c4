import type { MouseEvent } from 'react';
import { PRESENTER } from '../../i18n/presenter.ts';
import { TOURS } from '../../i18n/tours.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { Icon, type IconName } from '../../ui/controls/Icon.tsx';
import type { PresenterCommand } from './presenterKeys.ts';
import styles from './PresenterBar.module.css';

/** A button that is pressed with the pointer does not take the focus: Space and Enter after it still mean "next". */
const KEEPING_FOCUS = { onMouseDown: (event: MouseEvent) => event.preventDefault() };

interface Props {
  readonly className: string | undefined;
  readonly run: (command: PresenterCommand) => boolean;
  /** Whether there is a tour, so that an overview of its scenes can be opened. */
  readonly hasScenes: boolean;
  /** Whether the app fills the screen. */
  readonly isFull: boolean;
  /** Whether the pointer has rested: the bar is hidden then, unless it has the focus or the pointer. */
  readonly still: boolean;
}

/** The buttons of the presenter, for those who use no keys. They show while the pointer moves. */
export function PresenterBar({ className, run, hasScenes, isFull, still }: Props) {
  const { language } = useMessages();
  const text = PRESENTER[language];
  const buttons: readonly (readonly [PresenterCommand & string, IconName, string])[] = [
    ['previous', 'previous', text.previous],
    ['next', 'next', text.next],
    ...(hasScenes ? ([['overview', 'list', TOURS[language].scenes]] as const) : []),
    ['speaker', 'present', text.speaker],
    ['smaller', 'minus', text.smaller],
    ['larger', 'plus', text.larger],
    ['fullScreen', 'fit', isFull ? text.endFullScreen : text.fullScreen],
    ['keys', 'info', text.keys],
    ['out', 'close', text.leave],
  ];
  return (
    <section
      className={`${styles['bar']} ${still ? styles['still'] : ''} ${className}`}
      aria-label={text.controls}
      {...KEEPING_FOCUS}
    >
      {buttons.map(([command, icon, label]) => (
        <button key={command} type="button" aria-label={label} title={label} onClick={() => run(command)}>
          <Icon name={icon} size={20} />
        </button>
      ))}
    </section>
  );
}
