import { MESSAGES } from '../i18n/messages.ts';
import { useLodelines, useSelect } from '../state/useLodelines.ts';
import styles from './HoverCard.module.css';
import type { Card } from './usePointing.ts';

/** What lies under the pointer, in a few words. Everything in it also stands in the panel. */
export function HoverCard({ x, y, target, others }: Card) {
  const { dataset } = useLodelines();
  const language = useSelect((state) => state.view.lang);
  const messages = MESSAGES[language];
  const text = () => {
    switch (target.kind) {
      case 'partnership': {
        const partnership = dataset.partnerships.get(target.id);
        return partnership && { title: partnership.name[language], line: messages.kind[partnership.kind] };
      }
      case 'event': {
        const event = dataset.events.get(target.id);
        return event && { title: event.title[language], line: messages.date(event.date) };
      }
      case 'country': {
        const country = dataset.countries.get(target.id);
        return country && { title: country.name[language], line: null };
      }
    }
  };
  const shown = text();
  if (!shown) return null;
  return (
    <div className={styles['card']} style={{ left: x, top: y }} aria-hidden="true">
      <strong>{shown.title}</strong>
      {shown.line && <span>{shown.line}</span>}
      {others > 0 && <span>{messages.map.alsoHere(others)}</span>}
    </div>
  );
}
