import { DownOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePresence, useSetPresence } from '../../api/foundation/workforce.ts';
import type { PresenceState } from '../../api/types.ts';
import { useRefusalWords } from '../../ui/failure.tsx';
import { Running } from '../../ui/times.tsx';
import styles from './presence-menu.module.css';
import { useSetAwayNotice } from './use-set-away-notice.tsx';

const states: PresenceState[] = ['ready', 'break', 'away'];

export function PresenceMenu() {
  const { t } = useTranslation('workforce');
  const { message } = App.useApp();
  const presence = usePresence();
  const set = useSetPresence();
  const words = useRefusalWords(set.error);
  useSetAwayNotice(presence.data);
  if (!presence.data) return null;
  const { state, since } = presence.data;
  const choose = (next: PresenceState) => set.mutate(next, { onError: () => void message.error(words.reason) });
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
        aria-label={t('presenceIs', { state: t(`presence.${state}`) })}
      >
        <PresenceWord state={state} />
        <span className="faint">
          <Running since={since} />
        </span>
        <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}

function PresenceWord({ state }: { state: PresenceState }) {
  const { t } = useTranslation('workforce');
  return (
    <span className={styles['presence']}>
      <span className={styles['dot']} data-state={state} aria-hidden />
      {t(`presence.${state}`)}
    </span>
  );
}
