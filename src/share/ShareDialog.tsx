import { Tabs } from '@base-ui/react/tabs';
import { useState } from 'react';
import { SHARE } from '../i18n/share.ts';
import { useMessages, useSelect } from '../state/useLodelines.ts';
import { Told } from '../ui/controls/CopyField.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { useCopying } from '../ui/controls/useCopying.ts';
import { initialOptions } from './embedOptions.ts';
import styles from './ShareDialog.module.css';
import { ShareEmbed } from './ShareEmbed.tsx';
import { ShareLink } from './ShareLink.tsx';

/** Shares the view as a link or as an embed. */
export function ShareDialog() {
  const { language } = useMessages();
  const text = SHARE[language];
  const view = useSelect((state) => state.view);
  const [options, setOptions] = useState(() => initialOptions(view.lang, view.theme));
  const { told, copy } = useCopying();
  return (
    <Dialog title={text.title} className={styles['share']}>
      <Tabs.Root defaultValue="link">
        <Tabs.List className={styles['tabs']}>
          <Tabs.Tab value="link">{text.tabs.link}</Tabs.Tab>
          <Tabs.Tab value="embed">{text.tabs.embed}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="link">
          <ShareLink view={view} copy={copy} />
        </Tabs.Panel>
        <Tabs.Panel value="embed">
          <ShareEmbed view={view} options={options} onChange={setOptions} copy={copy} />
        </Tabs.Panel>
      </Tabs.Root>
      <Told>{told}</Told>
    </Dialog>
  );
}
