import { App, Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSetPresence } from '../../api/foundation/workforce.ts';
import type { Presence } from '../../api/types.ts';

/** Who was set away by the centre is told why, until they are back or say that they have read it. */
export function useSetAwayNotice(presence: Presence | undefined): void {
  const { t } = useTranslation('workforce');
  const { notification } = App.useApp();
  const { mutate } = useSetPresence();
  const because = presence?.because ?? null;
  const since = presence?.since;
  useEffect(() => {
    if (!because || !since) return;
    // Set away once more, at another time, they are told once more.
    const key = `set-away-${since}`;
    notification.warning({
      key,
      duration: false,
      title: t(`setAway.${because}.title`),
      description: t(`setAway.${because}.what`),
      actions: (
        <Button type="primary" size="small" onClick={() => mutate({ state: 'ready' })}>
          {t('setAway.beReady')}
        </Button>
      ),
    });
    return () => notification.destroy(key);
  }, [because, since, notification, t, mutate]);
}
