import { AlertOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type MassFault, useJoinFault, useKnownFaults } from '../../api/casework/outages.ts';
import type { Contact } from '../../api/types.ts';
import { pick } from '../../i18n/language.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Failure } from '../../ui/failure.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { Fetched } from '../../ui/fetched.tsx';
import { CallNotices, NoticeOnCall } from '../notices/call-notices.tsx';
import type { Notice } from '../../api/foundation/notices.ts';
import { At } from '../../ui/times/times.tsx';
import styles from './outages.module.css';

/** Outages that this caller may be speaking of, and notices that concern them, with the words to say; one that goes with an outage stands in its card. */
export function KnownFaults({ contact, editable }: { contact: Contact; editable: boolean }) {
  const known = useKnownFaults(contact);
  if (contact.state === 'closed') return null;
  return (
    <Fetched of={known} waiting={null}>
      {({ outages, notices }) => (
        <>
          {outages.map((fault) => (
            <KnownFault
              key={fault.id}
              fault={fault}
              linked={notices.filter(({ outageId }) => outageId === fault.id)}
              contact={contact}
              editable={editable}
            />
          ))}
          <CallNotices notices={notices.filter(({ outageId }) => !outages.some(({ id }) => id === outageId))} />
        </>
      )}
    </Fetched>
  );
}

interface Known {
  fault: MassFault;
  linked: readonly Notice[];
  contact: Contact;
  editable: boolean;
}

function KnownFault({ fault, linked, contact, editable }: Known) {
  const { t } = useTranslation('outages');
  const language = useLanguage();
  const join = useJoinFault(fault.id);
  const once = useOnce({ forget: false });
  const said = contact.openingWords ? pick(contact.openingWords, language) : fault.summary;
  return (
    <section className={styles['known']} aria-label={t('known')}>
      <header>
        <AlertOutlined aria-hidden /> <strong>{t('known')}</strong> <span>{fault.summary}</span>
        <span className="number">{fault.number}</span>
      </header>
      <p className={styles['words']}>{fault.words}</p>
      <div className={styles['line']}>
        <span className="faint">
          {t('since')} <At at={fault.since} />
        </span>
        {fault.expectedAt && (
          <span className="faint">
            {t('expected')} <At at={fault.expectedAt} />
          </span>
        )}
        {editable && fault.state === 'open' && (
          <Button
            size="small"
            loading={join.isPending}
            disabled={join.isSuccess}
            onClick={() => once('join', (key) => join.mutateAsync({ key, contactId: contact.id, summary: said }))}
          >
            {join.data ? t('joined', { number: join.data.number }) : t('join')}
          </Button>
        )}
      </div>
      {linked.map((notice) => (
        <NoticeOnCall key={`${notice.id} ${notice.version}`} notice={notice} />
      ))}
      {join.isError && <Failure error={join.error} />}
    </section>
  );
}
