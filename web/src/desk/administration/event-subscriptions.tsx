import { Button, Popconfirm, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEndEventSubscription, useEventSubscriptions } from '../../api/open-api.ts';
import { Failure } from '../../ui/failure.tsx';
import { Ago } from '../../ui/times.tsx';
import page from '../page.module.css';

/** Who is told of events, and whether they take them. */
export function EventSubscriptions() {
  const { t } = useTranslation('open-api');
  const subscriptions = useEventSubscriptions();
  const end = useEndEventSubscription();
  const open = (subscriptions.data ?? []).filter(({ endedAt }) => endedAt === null);
  return (
    <section className={page['section']} aria-labelledby="event-subscriptions">
      <header>
        <h2 id="event-subscriptions">{t('subscriptions.title')}</h2>
        <span className="faint">{t('subscriptions.what')}</span>
      </header>
      {subscriptions.isLoadingError && (
        <Failure error={subscriptions.error} retry={() => void subscriptions.refetch()} />
      )}
      {end.isError && <Failure error={end.error} />}
      {subscriptions.isPending && <Skeleton active />}
      {subscriptions.data && open.length === 0 && <p className={page['body']}>{t('subscriptions.none')}</p>}
      {open.length > 0 && (
        <table className={page['table']}>
          <thead>
            <tr>
              <th scope="col">{t('subscriptions.key')}</th>
              <th scope="col">{t('subscriptions.callback')}</th>
              <th scope="col">{t('subscriptions.waiting')}</th>
              <th scope="col">{t('subscriptions.givenUp')}</th>
              <th scope="col">{t('subscriptions.state')}</th>
              <th scope="col">{t('subscriptions.end')}</th>
            </tr>
          </thead>
          <tbody>
            {open.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.keyName}</th>
                <td>
                  {one.callback} ({one.version})
                </td>
                <td className="number">{one.waiting}</td>
                <td className="number">{one.givenUp}</td>
                <td>
                  {one.failingSince
                    ? t('subscriptions.failing', { problem: one.lastProblem ?? '' })
                    : t('subscriptions.well')}{' '}
                  {one.lastToldAt && <Ago at={one.lastToldAt} />}
                </td>
                <td>
                  <Popconfirm
                    title={t('subscriptions.endSure')}
                    okText={t('subscriptions.end')}
                    cancelText={t('cancel')}
                    onConfirm={() => end.mutate(one.id)}
                  >
                    <Button size="small" danger>
                      {t('subscriptions.end')}
                    </Button>
                  </Popconfirm>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
