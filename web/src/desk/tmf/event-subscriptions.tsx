import { ApiOutlined } from '@ant-design/icons';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEndEventSubscription, useEventSubscriptions, useChangeEventSubscription } from '../../api/doors/tmf.ts';
import type { EventSubscription } from '../../api/types.ts';
import { Empty } from '../../ui/page/empty.tsx';
import { Failure } from '../../ui/failure.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import { Ago } from '../../ui/times/times.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import page from '../parts/page.module.css';
import styles from '../organisation/administration.module.css';
import { Deliveries } from './deliveries.tsx';
import { useProblem } from './use-problem.ts';

/** Who is told of events, and whether they take them. */
export function EventSubscriptionsPage() {
  const { t } = useTranslation(['tmf', 'shell']);
  const subscriptions = useEventSubscriptions();
  const [looking, setLooking] = useState<string | null>(null);
  const open = (subscriptions.data ?? []).filter(({ endedAt }) => endedAt === null);
  const looked = open.find(({ id }) => id === looking);
  return (
    <div className={page['page']}>
      <PageHead
        within={[{ to: '/administration', text: t('shell:administration') }]}
        title={t('subscriptions.title')}
        about={t('subscriptions.what')}
      />
      {subscriptions.isLoadingError && (
        <Failure error={subscriptions.error} retry={() => void subscriptions.refetch()} />
      )}
      {subscriptions.isPending && <Waiting />}
      {subscriptions.data && open.length === 0 && (
        <Empty icon={<ApiOutlined />} title={t('subscriptions.none')}>
          {t('subscriptions.what')}
        </Empty>
      )}
      {open.length > 0 && (
        <table className={`${page['section']} ${page['table']}`}>
          <thead>
            <tr>
              <th scope="col">{t('subscriptions.key')}</th>
              <th scope="col">{t('subscriptions.callback')}</th>
              <th scope="col">{t('subscriptions.waiting')}</th>
              <th scope="col">{t('subscriptions.givenUp')}</th>
              <th scope="col">{t('subscriptions.state')}</th>
              <th scope="col">{t('subscriptions.act')}</th>
            </tr>
          </thead>
          <tbody>
            {open.map((one) => (
              <Row key={one.id} one={one} onLook={() => setLooking(one.id)} />
            ))}
          </tbody>
        </table>
      )}
      {looked && <Deliveries subscription={looked} onClose={() => setLooking(null)} />}
    </div>
  );
}

function Row({ one, onLook }: { one: EventSubscription; onLook: () => void }) {
  return (
    <tr>
      <th scope="row">{one.keyName}</th>
      <td className={styles['callback']}>
        {one.callback} ({one.version})
      </td>
      <td className="number">{one.waiting}</td>
      <td className="number">{one.givenUp}</td>
      <td>
        <StateOf one={one} />
      </td>
      <td>
        <Acts one={one} onLook={onLook} />
      </td>
    </tr>
  );
}

function StateOf({ one: { pausedAt, failingSince, lastProblem, lastToldAt } }: { one: EventSubscription }) {
  const { t } = useTranslation('tmf');
  const problem = useProblem();
  if (pausedAt)
    return (
      <span title={t('subscriptions.pausedWhat')}>
        {t('subscriptions.paused')} <Ago at={pausedAt} />
      </span>
    );
  return (
    <>
      {failingSince ? (
        <span className={styles['failed']}>{t('subscriptions.failing', { problem: problem(lastProblem) })}</span>
      ) : (
        t('subscriptions.well')
      )}{' '}
      {lastToldAt && <Ago at={lastToldAt} />}
    </>
  );
}

function Acts({ one: { id, pausedAt }, onLook }: { one: EventSubscription; onLook: () => void }) {
  const { t } = useTranslation(['tmf', 'ui']);
  const change = useChangeEventSubscription();
  const end = useEndEventSubscription();
  const [doChange, doEnd] = [useDoOnce(change), useDoOnce(end)];
  const what = pausedAt ? 'resume' : 'pause';
  return (
    <div className={styles['acts']}>
      <Button size="small" onClick={onLook}>
        {t('subscriptions.look')}
      </Button>
      <Button size="small" loading={change.isPending} onClick={() => doChange({ id, what })}>
        {t(`subscriptions.${what}`)}
      </Button>
      <Popconfirm
        title={t('subscriptions.endSure')}
        okText={t('subscriptions.end')}
        cancelText={t('ui:cancel')}
        onConfirm={() => doEnd(id)}
      >
        <Button size="small" danger loading={end.isPending}>
          {t('subscriptions.end')}
        </Button>
      </Popconfirm>
      {change.isError && <Failure error={change.error} />}
      {end.isError && <Failure error={end.error} />}
    </div>
  );
}
