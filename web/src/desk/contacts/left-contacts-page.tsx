import { PhoneOutlined } from '@ant-design/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { clock } from '../../i18n/format.ts';
import { PageHead } from '../../ui/page/page-head.tsx';
import { useLeftContacts, useTakeOver } from '../../api/contact/contacts.ts';
import { useBoth } from '../../ui/both.tsx';
import { Empty } from '../../ui/page/empty.tsx';
import { Failure } from '../../ui/failure.tsx';
import { FetchedList } from '../../ui/fetched.tsx';
import { useSecond } from '../../ui/times/now.ts';
import { Ago } from '../../ui/times/times.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import page from '../parts/page.module.css';

/** Open contacts whose handler is gone: a team lead goes on with them. */
export function LeftContactsPage() {
  const { t } = useTranslation('contacts');
  const left = useLeftContacts(true);
  return (
    <div className={page['page']}>
      <PageHead title={t('left.title')} about={t('left.about')} />
      <FetchedList
        of={left}
        waiting={<Waiting />}
        none={
          <Empty icon={<PhoneOutlined />} title={t('left.none')}>
            {t('left.noneWhy')}
          </Empty>
        }
      >
        {(all) => (
          <section className={page['section']}>
            <table className={page['table']}>
              <thead>
                <tr>
                  {(['wayIn', 'handler', 'seen', 'goesBack', 'arrived', 'act'] as const).map((head) => (
                    <th key={head} scope="col">
                      {t(`left.${head}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {all.map((contact) => (
                  <LeftRow key={contact.id} contact={contact} />
                ))}
              </tbody>
            </table>
          </section>
        )}
      </FetchedList>
    </div>
  );
}

type Left = NonNullable<ReturnType<typeof useLeftContacts>['data']>[number];

function LeftRow({ contact }: { contact: Left }) {
  const { t } = useTranslation('contacts');
  const both = useBoth();
  const navigate = useNavigate();
  const take = useTakeOver();
  const doTake = useDoOnce(take);
  const { id, wayIn, handler, disabled, seenAt, goesBackAt, arrivedAt } = contact;
  const goOn = () =>
    doTake({ id }, { onSuccess: () => void navigate({ to: '/desk/$contactId', params: { contactId: id } }) });
  return (
    <tr>
      <th scope="row">
        <Link to="/desk/$contactId" params={{ contactId: id }}>
          {t(`wayIn.${wayIn}`)}
        </Link>
      </th>
      <td>{both(handler)}</td>
      <td>{disabled ? t('left.disabled') : seenAt ? <Ago at={seenAt} /> : t('left.signedOut')}</td>
      <td>{goesBackAt ? <GoesBack at={goesBackAt} /> : t('left.stays')}</td>
      <td>
        <Ago at={arrivedAt} />
      </td>
      <td>
        <Button size="small" loading={take.isPending} onClick={goOn}>
          {t('left.take')}
        </Button>
        {take.isError && <Failure error={take.error} />}
      </td>
    </tr>
  );
}

/** How long a chat still waits for its agent before it goes back to the queue. */
function GoesBack({ at }: { at: string }) {
  const { t } = useTranslation('contacts');
  const left = (Date.parse(at) - useSecond()) / 1000;
  return (
    <time className="number" dateTime={at}>
      {left > 0 ? t('left.backIn', { time: clock(left) }) : t('left.backNow')}
    </time>
  );
}
