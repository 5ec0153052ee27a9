import { ReloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGatherFacts } from '../../../api/deciding/resolution.ts';
import type { Contact, Resolution } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useDoOnce } from '../../../ui/use-once.ts';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import styles from './evidence.module.css';
import { FactRow } from './fact-row.tsx';

interface Props {
  contact: Contact;
  editable: boolean;
  resolution: Resolution | null;
}

/** What is known of the matter, where it came from, and the records behind it. */
export function Evidence({ contact, editable, resolution }: Props) {
  const { t } = useTranslation('resolution');
  const gather = useGatherFacts(contact.id);
  const doGather = useDoOnce(gather);
  const retry = editable ? () => doGather(undefined) : undefined;
  const facts = resolution?.facts ?? [];
  const known = facts.filter((one) => one.state === 'known').length;
  const restsOn = new Set(resolution?.decision.answer.evidence?.map((one) => one.fact));
  const failed = facts.some((one) => one.state === 'failed');
  return (
    <section className={styles['evidence']} aria-labelledby="evidence">
      <header>
        <h2 id="evidence">{t('evidence')}</h2>
        {facts.length > 0 && <span className="faint">{t('evidenceCount', { known, all: facts.length })}</span>}
        {failed && retry && (
          <Button size="small" icon={<ReloadOutlined />} loading={gather.isPending} onClick={retry}>
            {t('gatherAgain')}
          </Button>
        )}
      </header>
      {gather.isError && <Failure error={gather.error} />}
      {!contact.matter && <p className="faint">{t('evidenceAfterType')}</p>}
      {facts.some((one) => one.state === 'unasked') && <p className="faint">{t('evidenceOfNobody')}</p>}
      {contact.matter && !resolution && <Waiting title={false} paragraph={{ rows: 5 }} />}
      {resolution && facts.length === 0 && <p className="faint">{t('evidenceNone')}</p>}
      <ul>
        {facts.map((fact) => (
          <FactRow
            key={fact.fact}
            fact={fact}
            idle={!fact.matters && !restsOn.has(fact.fact)}
            contactId={contact.id}
            editable={editable}
            {...(retry && { retry, retrying: gather.isPending })}
          />
        ))}
      </ul>
    </section>
  );
}
