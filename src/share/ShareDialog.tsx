import { Tabs } from '@base-ui/react/tabs';
import { useState } from 'react';
import { useOpenOwnTour, useOwnLink } from '../export/useOwnLink.ts';
import { SHARE } from '../i18n/share.ts';
import { isLocal } from '../state/derived/viewInWords.ts';
import { siteOf } from '../state/environment.ts';
import { useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import { Told } from '../ui/controls/CopyField.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { useCopying } from '../ui/controls/useCopying.ts';
import { initialOptions } from './embedOptions.ts';
import styles from './ShareDialog.module.css';
import { ShareEmbed } from './ShareEmbed.tsx';
import { ShareLink } from './ShareLink.tsx';
import { ShareOwn } from './ShareOwn.tsx';

/** Shares the view as a link or as an embed. */
export function ShareDialog() {
  const { environment } = useLodelines();
  const { language } = useMessages();
  const text = SHARE[language];
  const view = useSelect((state) => state.view);
  const [options, setOptions] = useState(() => initialOptions(view.lang, view.theme));
  const { told, copy } = useCopying();
  const site = siteOf(environment);
  const isAlone = site === null && isLocal(environment.address.base);
  const own = useOpenOwnTour();
  const made = useOwnLink(own, false, view.lang);
  /** Null as long as there is no link, or none that can be handed out. */
  const fragment = own ? (made?.fits ? made.fragment : null) : '';
  const asLink = isAlone ? (
    <p>{text.noSite}</p>
  ) : (
    <>
      {own && made && <ShareOwn own={own} link={made} />}
      {fragment !== null && <ShareLink view={view} fragment={fragment} copy={copy} />}
    </>
  );
  // Without the address of a site, or of the tour, there is nothing to embed.
  const parts =
    site === null || fragment === null ? (
      asLink
    ) : (
      <Tabs.Root defaultValue="link">
        <Tabs.List className={styles['tabs']}>
          <Tabs.Tab value="link">{text.tabs.link}</Tabs.Tab>
          <Tabs.Tab value="embed">{text.tabs.embed}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="link">{asLink}</Tabs.Panel>
        <Tabs.Panel value="embed">
          <ShareEmbed view={view} fragment={fragment} options={options} onChange={setOptions} copy={copy} />
        </Tabs.Panel>
      </Tabs.Root>
    );
  return (
    <Dialog title={text.title} className={styles['share']}>
      {parts}
      <Told>{told}</Told>
    </Dialog>
  );
}
