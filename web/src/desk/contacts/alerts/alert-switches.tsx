import { BellOutlined } from '@ant-design/icons';
import { Button, Popover, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../parts/me.ts';
import styles from './alert-switches.module.css';
import { type AlertChoice, keptAlerts } from './kept-alerts.ts';

/** How one wants to be told of what comes in. */
export function AlertSwitches() {
  const { t } = useTranslation('contacts');
  return (
    <Popover trigger="click" placement="bottomRight" title={t('alerts.title')} content={<Switches />} destroyOnHidden>
      <Button
        type="text"
        size="small"
        icon={<BellOutlined />}
        aria-label={t('alerts.title')}
        title={t('alerts.title')}
      />
    </Popover>
  );
}

function Switches() {
  const { t } = useTranslation('contacts');
  const kept = keptAlerts(useMe().id);
  const [choice, setChoice] = useState(() => kept.find());
  const [denied, setDenied] = useState(false);
  const choose = (next: AlertChoice) => {
    kept.put(next);
    setChoice(next);
  };
  const notify = async (wanted: boolean) => {
    const may = !wanted || (await isPermitted());
    setDenied(!may);
    choose({ ...choice, notification: wanted && may });
  };
  return (
    <div className={styles['switches']}>
      <label>
        <Switch size="small" checked={choice.sound} onChange={(sound) => choose({ ...choice, sound })} />
        {t('alerts.sound')}
      </label>
      <label>
        <Switch size="small" checked={choice.notification} onChange={(wanted) => void notify(wanted)} />
        {t('alerts.notification')}
      </label>
      {denied && <p role="alert">{t('alerts.denied')}</p>}
    </div>
  );
}

/** The browser asks, once; what it was told then holds. */
async function isPermitted(): Promise<boolean> {
  return typeof Notification !== 'undefined' && (await Notification.requestPermission()) === 'granted';
}
