import { AlertOutlined, CheckCircleOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AreaAlert, useAcknowledgeAlert, useUndoAlertAcknowledgement } from '../../api/casework/areas.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Ago } from '../../ui/times/times.tsx';
import { useUndo } from '../../ui/undo/undoable.ts';
import { useOnce } from '../../ui/use-once.ts';
import { useMe } from '../parts/me.ts';
import { OpenFault } from '../outages/open-fault.tsx';
import styles from './area.module.css';
import { useAboutName } from './use-about-name.ts';

export function AlertItem({ alert }: { alert: AreaAlert }) {
  const { t } = useTranslation(['areas', 'outages']);
  const both = useBoth();
  const aboutName = useAboutName();
  const me = useMe();
  const acknowledge = useAcknowledgeAlert(alert.id);
  const once = useOnce();
  const about = aboutName(alert.about);
  const undo = useUndoAlertAcknowledgement(alert.id);
  const offer = useUndo();
  const answer = () =>
    once('acknowledge', () => acknowledge.mutateAsync(), {
      onSuccess: () =>
        offer({ said: t('didAcknowledge', { city: both(alert.city.name), about }), undo: () => undo.mutateAsync() }),
    });
  const [opening, setOpening] = useState(false);
  const over = alert.endedAt !== null;
  const usual = Math.round(alert.usual * 10) / 10;
  return (
    <li className={styles['alert']} data-over={over || undefined}>
      {over ? <CheckCircleOutlined aria-hidden /> : <AlertOutlined aria-hidden />}
      <div className={styles['words']}>
        <strong>
          {t('pile', { city: both(alert.city.name), about, hours: alert.hours, count: alert.complaints })}
        </strong>
        <span>{t('usual', { usual, weeks: alert.weeks, hours: alert.hours })}</span>
        <span className="faint">
          {t('raised')} <Ago at={alert.raisedAt} />
          {alert.acknowledgedBy && ` · ${t('acknowledgedBy', { name: both(alert.acknowledgedBy) })}`}
          {alert.massFault && (
            <>
              {' · '}
              <Link to="/mass-faults" search={{ fault: alert.massFault.id }}>
                {t('hasFault', { number: alert.massFault.number })}
              </Link>
            </>
          )}
          {over && ` · ${t('over')}`}
        </span>
        {acknowledge.isError && <Failure error={acknowledge.error} />}
      </div>
      {!over && !alert.acknowledgedBy && (
        <Button loading={acknowledge.isPending} onClick={answer}>
          {t('acknowledge')}
        </Button>
      )}
      {!over && !alert.massFault && me.rights.includes('mass-fault:lead') && (
        <Button onClick={() => setOpening(true)}>{t('outages:open')}</Button>
      )}
      {opening && (
        <OpenFault
          prefilled={{
            alertId: alert.id,
            cityId: alert.city.id,
            category: alert.about.split('.')[0] ?? alert.about,
            summary: t('faultOf', { city: both(alert.city.name), about }),
            since: new Date(new Date(alert.raisedAt).getTime() - alert.hours * 3_600_000).toISOString(),
          }}
          onClose={() => setOpening(false)}
        />
      )}
    </li>
  );
}
