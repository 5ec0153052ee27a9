import { DownOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePresence, useSetPresence } from '../../api/foundation/workforce.ts';
import type { ChoosePresence, Presence } from '../../api/types.ts';
import { useRefusalWords } from '../../ui/failure.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import { BreakDialog } from './break-dialog.tsx';
import { PresenceClock } from './presence-clock.tsx';
import { PresenceDot, PresenceWord, usePresenceWord } from './presence-word.tsx';
import styles from './presence-menu.module.css';
import { useBreakNotice } from './use-break-notice.tsx';
import { useSetAwayNotice } from './use-set-away-notice.tsx';

/** What one is, and since when; the key S changes it, and from a break or from away one is ready again by it. */
export function PresenceMenu() {
  const presence = usePresence();
  useSetAwayNotice(presence.data);
  useBreakNotice(presence.data);
  // Its room is kept while it is awaited.
  if (!presence.data) return <span className={styles['menu']} />;
  return <Menu presence={presence.data} />;
}

type Chosen = ChoosePresence['state'];

function Menu({ presence }: { presence: Presence }) {
  const { t } = useTranslation('workforce');
  const [open, setOpen] = useState(false);
  const [asks, setAsks] = useState(false);
  const { choose, choosing } = useChoose();
  const items = useItems(presence, (next) => (next === 'break' ? setAsks(true) : choose(next)));
  const rests = presence.state !== 'ready';
  useKeys({ s: rests ? () => choose('ready') : () => setOpen(true) });
  const { now } = presence;
  return (
    <>
      <Dropdown
        trigger={['click']}
        open={open}
        onOpenChange={setOpen}
        autoFocus
        menu={{ items, selectable: true, selectedKeys: [chosenOf(presence)], onClick: () => setOpen(false) }}
      >
        <Button type="text" size="small" className={styles['menu'] ?? ''} loading={choosing} title={useTitle(presence)}>
          <span className="for-readers">{t('presenceIs')}</span>
          <PresenceWord {...now} />
          <span className={`faint ${styles['clock']}`}>
            <PresenceClock now={now} />
          </span>
          <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {asks && <BreakDialog inHand={isInHand(presence)} onClose={() => setAsks(false)} />}
    </>
  );
}

/** A break that waits for its contact is chosen all the same. */
const chosenOf = ({ state }: Presence): Chosen => (state === 'finishing' ? 'break' : state);

const isInHand = ({ now }: Presence) => now.state === 'on-contact' || now.state === 'wrap-up';

function useChoose() {
  const { message } = App.useApp();
  const set = useSetPresence();
  const words = useRefusalWords(set.error);
  const choose = (state: Chosen) => set.mutate({ state }, { onError: () => void message.error(words.reason) });
  return { choose, choosing: set.isPending };
}

function useItems(presence: Presence, onChoose: (next: Chosen) => void) {
  const { t } = useTranslation('workforce');
  const navigate = useNavigate();
  const states: Chosen[] = ['ready', 'break', 'away'];
  const rests = presence.state !== 'ready';
  return [
    ...states.map((one) => ({
      key: one,
      label: (
        <span className={styles['choice']}>
          <PresenceDot state={one} />
          {t(`choose.${one}`)}
        </span>
      ),
      extra: one === 'ready' && rests ? <KeyHint keys="S" /> : undefined,
      onClick: () => onChoose(one),
    })),
    { type: 'divider' as const },
    { key: 'log', label: t('choose.log'), onClick: () => void navigate({ to: '/presence' }) },
  ];
}

/** While something is in hand: what comes after it. */
function useTitle(presence: Presence): string | undefined {
  const { t } = useTranslation('workforce');
  const word = usePresenceWord();
  if (!isInHand(presence)) return undefined;
  return t('next', { state: word({ state: chosenOf(presence), reason: presence.reason }) });
}
