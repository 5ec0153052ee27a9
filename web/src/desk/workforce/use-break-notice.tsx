import { App, Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSetPresence } from '../../api/foundation/workforce.ts';
import type { Presence } from '../../api/types.ts';
import { clock } from '../../i18n/format.ts';
import { useSecond } from '../../ui/times/now.ts';
import styles from './presence-menu.module.css';

/** Who is on a planned break sees how long is left of it, large, and is ready again by one click. */
export function useBreakNotice(presence: Presence | undefined): void {
  const { t } = useTranslation('workforce');
  const { notification } = App.useApp();
  const { mutate } = useSetPresence();
  const until = presence?.now.state === 'break' ? presence.now.plannedUntil : null;
  const reason = presence?.now.reason ?? null;
  useEffect(() => {
    if (until === null) return;
    const key = `break-${until}`;
    notification.open({
      key,
      duration: false,
      placement: 'bottomRight',
      title: reason ? t('onBreak.title', { reason: t(`reason.${reason}`) }) : t('onBreak.titleNone'),
      description: <Left until={until} />,
      actions: (
        <Button type="primary" size="small" onClick={() => mutate({ state: 'ready' })}>
          {t('setAway.beReady')}
        </Button>
      ),
    });
    return () => notification.destroy(key);
  }, [until, reason, notification, t, mutate]);
}

function Left({ until }: { until: string }) {
  const { t } = useTranslation('workforce');
  const left = (Date.parse(until) - useSecond()) / 1000;
  const over = left <= 0;
  return (
    <span data-over={over} className={styles['countdown']}>
      {t(over ? 'onBreak.over' : 'onBreak.left')}{' '}
      <time className={`number ${styles['left']}`} dateTime={until}>
        {clock(Math.abs(left))}
      </time>
    </span>
  );
}
