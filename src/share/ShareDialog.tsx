import { Tabs } from '@base-ui/react/tabs';
import { useState } from 'react';
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
  const asLink = isAlone ? <p>{text.noSite}</p> : <ShareLink view={view} copy={copy} />;
  // Without the address of a site there is nothing to embed.
  const parts =
    site === null ? (
      asLink
    ) : (
      <Tabs.Root defaultValue="link">
        <Tabs.List className={styles['tabs']}>
          <Tabs.Tab value="link">{text.tabs.link}</Tabs.Tab>
          <Tabs.Tab value="embed">{text.tabs.embed}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="link">{asLink}</Tabs.Panel>
        <Tabs.Panel value="embed">
          <ShareEmbed view={view} options={options} onChange={setOptions} copy={copy} />
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
