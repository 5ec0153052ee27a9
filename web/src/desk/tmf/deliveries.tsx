import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeliveries, useChangeEventSubscription } from '../../api/doors/tmf.ts';
import type { Delivery, EventSubscription } from '../../api/types.ts';
import { Dialog } from '../../ui/dialogs/dialog.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Awaited } from '../../ui/fetched.tsx';
import { At } from '../../ui/times/times.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import page from '../parts/page.module.css';
import styles from '../organisation/administration.module.css';
import { useProblem } from './use-problem.ts';

interface Props {
  subscription: EventSubscription;
  onClose: () => void;
}

/** What one receiver was told or is to be told; what was given up is sent again from here. */
export function Deliveries({ subscription, onClose }: Props) {
  const { t } = useTranslation('tmf');
  const { id, callback, givenUp } = subscription;
  const [failedOnly, setFailedOnly] = useState(givenUp > 0);
  const deliveries = useDeliveries(id, failedOnly);
  return (
    <Dialog open width={960} title={t('subscriptions.of', { callback })} footer={null} onCancel={onClose}>
      <div className={styles['deliveriesHead']}>
        <Segmented
          aria-label={t('subscriptions.look')}
          value={failedOnly}
          onChange={setFailedOnly}
          options={[
            { value: false, label: t('subscriptions.all') },
            { value: true, label: t('subscriptions.failed') },
          ]}
        />
        <SendAgain id={id} givenUp={givenUp} />
      </div>
      <Awaited of={[deliveries]} waiting={<Waiting />} />
      {deliveries.data?.length === 0 && (
        <p>{t(failedOnly ? 'subscriptions.noFailed' : 'subscriptions.noDeliveries')}</p>
      )}
      {deliveries.data && deliveries.data.length > 0 && <Table deliveries={deliveries.data} />}
    </Dialog>
  );
}

function SendAgain({ id, givenUp }: { id: string; givenUp: number }) {
  const { t } = useTranslation('tmf');
  const change = useChangeEventSubscription();
  const doChange = useDoOnce(change);
  if (givenUp === 0) return change.isError ? <Failure error={change.error} /> : null;
  return (
    <div>
      <Button type="primary" loading={change.isPending} onClick={() => doChange({ id, what: 'send-again' })}>
        {t('subscriptions.sendAgainCount', { count: givenUp })}
      </Button>{' '}
      <span className="faint">{t('subscriptions.sendAgainWhat')}</span>
      {change.isError && <Failure error={change.error} />}
    </div>
  );
}

function Table({ deliveries }: { deliveries: readonly Delivery[] }) {
  const { t } = useTranslation('tmf');
  return (
    <>
      <div className={styles['deliveries']}>
        <table className={page['table']}>
          <thead>
            <tr>
              <th scope="col">{t('subscriptions.ticket')}</th>
              <th scope="col">{t('subscriptions.event')}</th>
              <th scope="col">{t('subscriptions.happened')}</th>
              <th scope="col">{t('subscriptions.attempts')}</th>
              <th scope="col">{t('subscriptions.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {deliveries.map((one) => (
              <tr key={one.id}>
                <th scope="row" className="number">
                  {one.number}
                </th>
                <td>{t(`subscriptions.types.${one.eventType}`)}</td>
                <td>
                  <At at={one.at} />
                </td>
                <td className="number">{one.attempts}</td>
                <td>
                  <Outcome one={one} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="faint">{t('subscriptions.newest')}</p>
    </>
  );
}

function Outcome({ one: { state, problem, settledAt, nextAt } }: { one: Delivery }) {
  const { t } = useTranslation('tmf');
  const inWords = useProblem();
  const at = settledAt ?? (problem === null ? null : nextAt);
  return (
    <>
      <span className={state === 'given-up' ? styles['failed'] : undefined}>
        {t(`subscriptions.delivery.${state}`)}
      </span>{' '}
      {problem !== null && <span className="faint">{inWords(problem)}</span>} {at && <At at={at} />}
    </>
  );
}
