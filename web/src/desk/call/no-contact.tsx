import { PhoneOutlined } from '@ant-design/icons';
import { Link, Navigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useContacts } from '../../api/contact/contacts.ts';
import { useConsults } from '../../api/deciding/hand-over/consults.ts';
import { useHandOvers } from '../../api/deciding/hand-over/hand-over.ts';
import { usePresence, useSetPresence } from '../../api/foundation/workforce.ts';
import { Empty } from '../../ui/page/empty.tsx';
import { LetIn } from '../contacts/let-in.tsx';
import { useMe } from '../parts/me.ts';
import { Awaited } from '../../ui/fetched.tsx';
import styles from './call.module.css';

/** With a call at hand it is opened; without one the page says what will come. */
export function NoContact() {
  const { t } = useTranslation('call');
  const me = useMe();
  const contacts = useContacts();
  const presence = usePresence();
  const setPresence = useSetPresence();
  const takes = me.rights.includes('hand-over:take');
  const handOvers = useHandOvers(takes);
  const consults = useConsults(takes);
  const consulted = takes ? consults.data?.find(({ role }) => role !== 'asks') : undefined;
  const offered = takes ? handOvers.data?.find((one) => one.state === 'offered') : undefined;
  const next = contacts.data?.find(({ state }) => state === 'ringing' || state === 'returned') ?? contacts.data?.[0];
  const nextId = next?.id ?? offered?.contactId ?? consulted?.contactId;
  if (nextId) return <Navigate to="/desk/$contactId" params={{ contactId: nextId }} replace />;
  const asked = [contacts, presence, ...(takes ? [handOvers, consults] : [])];
  if (asked.some(({ data }) => data === undefined)) return <Awaited of={asked} waiting={<span />} />;
  const ready = presence.data?.state === 'ready';
  const sample = me.sampleData && me.rights.includes('contact:let-in');
  return (
    <>
      <h1 className="for-readers">{t('menu')}</h1>
      <Empty
        icon={<PhoneOutlined />}
        title={t('emptyTitle')}
        action={
          ready ? (
            <div className={styles['ways']}>
              {me.rights.includes('contact:let-in') && <LetIn />}
              {sample && <Link to="/sample-callers">{t('letSampleRing')}</Link>}
            </div>
          ) : (
            <Button
              type="primary"
              loading={setPresence.isPending}
              onClick={() => setPresence.mutate({ state: 'ready' })}
            >
              {t('beReady')}
            </Button>
          )
        }
      >
        {ready ? t(takes ? 'emptyExpert' : 'emptyReady') : t('emptyNotReady')}
      </Empty>
    </>
  );
}
