import type { Partnership } from '../../data/dataset.ts';
import { KINDS } from '../../domain/partnership/partnership.ts';
import type { Elements } from '../controls/elements.ts';
import { Lazy } from '../controls/Lazy.tsx';
import { useAtRest } from '../controls/useAtRest.ts';
import { useExtensions } from '../extensions.ts';
import { useLensRecord, useMessages, useSelect, useSnapshot } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { EventRows } from './EventRows.tsx';
import { Headline } from './Headline.tsx';
import list from './list.module.css';
import { PartnershipRows } from './PartnershipRows.tsx';
import { useRowLine } from './useRowLine.ts';

/** Only a window of time needs it. */
export const loadWhatChanged = async () => (await import('./WhatChanged.tsx')).WhatChanged;
const loadLayerPanel = async () => (await import('../figures/LayerPanel.tsx')).LayerPanel;

/** The content of the panel without a selection: partnerships by kind and status, changes and events of the time. */
export function Overview() {
  const { messages } = useMessages();
  const record = useLensRecord();
  const snapshot = useSnapshot();
  const mode = useSelect((state) => state.view.time.mode);
  const figures = useSelect((state) => state.view.layer.kind !== 'ties');
  const nameOf = useNameOf();
  const lineOf = useRowLine();
  const { loadTours } = useExtensions();
  const atRest = useAtRest();
  const text = messages.overview;
  const { inForce, uncertain, named, ended, events, changes } = snapshot;
  const parties = record.lens.map(nameOf);
  const filtered = record.partnerships.length < record.unfiltered.partnerships;
  // If the filters exclude everything, the filters themselves say so.
  const nothing = snapshot.shown === 0 && events.length === 0;
  const within = mode === 'between';

  const rows = (partnerships: readonly Partnership[], unsure = false) => (
    <PartnershipRows
      partnerships={partnerships}
      uncertain={unsure ? partnerships : []}
      lines={partnerships.map((one) => lineOf(one, snapshot.time.day, unsure))}
    />
  );
  return (
    <>
      {figures && <Lazy load={loadLayerPanel}>{(LayerPanel) => <LayerPanel />}</Lazy>}
      {within && changes ? (
        <Lazy load={loadWhatChanged}>
          {(WhatChanged) => <WhatChanged changes={changes} events={events} />}
        </Lazy>
      ) : (
        <Headline />
      )}
      {loadTours && (
        <div className={list['tours']}>
          {atRest && (
            <Lazy load={loadTours} failed={null}>
              {(Tours) => <Tours />}
            </Lazy>
          )}
        </div>
      )}
      {inForce.length === 0 && !within && !(filtered && nothing) && (
        <p>{filtered ? messages.filters.noneInForce : text.none}</p>
      )}
      {within && inForce.length > 0 && (
        <h3 className={list['heading']}>
          <span>{text.stillInForce}</span> <span>{inForce.length}</span>
        </h3>
      )}
      {KINDS.map((kind) => {
        const partnerships = inForce.filter((partnership) => partnership.kind === kind);
        return (
          <Section key={kind} title={messages.kinds[kind]} count={partnerships.length} open={!within}>
            {rows(partnerships)}
          </Section>
        );
      })}
      <Section title={text.uncertain} count={uncertain.length} open={!within}>
        {rows(uncertain, true)}
      </Section>
      <Section title={text.named(parties)} count={named.length} open={!within}>
        {rows(named)}
      </Section>
      {!within && (
        <Section title={text.ended} count={ended.length} open>
          {rows(ended)}
        </Section>
      )}
      <Section
        title={mode === 'on' ? text.recent : text.shownEvents}
        count={events.length}
        label={text.recentShown(events.length, record.events.length)}
        open={within}
      >
        <EventRows events={events} />
      </Section>
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly count: number;
  /** Shown instead of the count. */
  readonly label?: string;
  readonly open: boolean;
  readonly children: Elements;
}

function Section({ title, count, label, open, children }: SectionProps) {
  if (count === 0) return null;
  return (
    <details className={list['section']} open={open}>
      <summary>
        <span>{title}</span> <span>{label ?? count}</span>
      </summary>
      {children}
    </details>
  );
}
