import { DownOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useContacts } from '../../api/contact/contacts.ts';
import { usePresence, useSetPresence } from '../../api/foundation/workforce.ts';
import type { ChoosePresence } from '../../api/types.ts';
import { useRefusalWords } from '../../ui/failure.tsx';
import { Running } from '../../ui/times/times.tsx';
import { useMe } from '../parts/me.ts';
import styles from './presence-menu.module.css';
import { useSetAwayNotice } from './use-set-away-notice.tsx';

type Chosen = ChoosePresence['state'];
const states: Chosen[] = ['ready', 'break', 'away'];

/** What is seen by itself while somebody talks or finishes a contact; what they chose holds again after it. */
type Shown = Chosen | 'finishing' | 'talking' | 'wrap-up';

export function PresenceMenu() {
  const { t } = useTranslation('workforce');
  const { message } = App.useApp();
  const presence = usePresence();
  const set = useSetPresence();
  const words = useRefusalWords(set.error);
  useSetAwayNotice(presence.data);
  const busy = useBusy();
  if (!presence.data) return null;
  const { state, since } = presence.data;
  const shown = busy ?? { state, since };
  const choose = (next: Chosen) => set.mutate({ state: next }, { onError: () => void message.error(words.reason) });
  const items = states.map((one) => ({
    key: one,
    label: <PresenceWord state={one} />,
    onClick: () => choose(one),
  }));
  return (
    <Dropdown trigger={['click']} menu={{ items, selectable: true, selectedKeys: [state] }}>
      <Button
        type="text"
        size="small"
        loading={set.isPending}
        title={busy ? t('afterwards', { state: t(`presence.${state}`) }) : undefined}
      >
        <span className="for-readers">{t('presenceIs')}</span>
        <PresenceWord state={shown.state} />
        {shown.since && (
          <span className={`faint ${styles['since']}`}>
            <Running since={shown.since} />
          </span>
        )}
        <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}

/** The contact this person is in, as it stands, and since when they talk; null where there is none. */
function useBusy(): { state: Shown; since: string | null } | null {
  const { rights } = useMe();
  const contacts = useContacts(rights.includes('contact:answer'));
  const live = contacts.data?.find((one) => one.state === 'active');
  if (live) return { state: 'talking', since: live.answeredAt };
  return contacts.data?.some((one) => one.state === 'wrap-up') ? { state: 'wrap-up', since: null } : null;
}

function PresenceWord({ state }: { state: Shown }) {
  const { t } = useTranslation('workforce');
  return (
    <span className={styles['presence']}>
      <span className={styles['dot']} data-state={state} aria-hidden />
      {t(`presence.${state}`)}
    </span>
  );
}
