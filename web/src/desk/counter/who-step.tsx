import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownPapers, Visit } from '../../api/doors/counter.ts';
import type { Contact } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { At } from '../../ui/times/times.tsx';
import { AskWho } from '../contacts/ask-who.tsx';
import { PhoneNumber } from '../customers/phone-number.tsx';
import page from '../parts/page.module.css';
import styles from './counter.module.css';
import type { PapersDraft } from './papers-draft.ts';
import { PapersForm } from './papers-form.tsx';
import { SentHereList } from './sent-here.tsx';
import { usePaperWords } from './use-paper-words.ts';

interface Props {
  visit: Visit;
  contact: Contact;
  editable: boolean;
  papers: PapersDraft;
  setPapers: (papers: PapersDraft) => void;
  onward: (() => void) | undefined;
}

/** Who it is: the papers that were shown, and what was asked of them before. */
export function WhoStep({ visit, editable, papers, setPapers, onward }: Props) {
  const { t } = useTranslation('counter/visit');
  return (
    <>
      <div className={styles['columns']}>
        <section className={page['section']} aria-labelledby="who">
          <header>
            <h2 id="who">{t('step.who')}</h2>
          </header>
          <div className={`${page['body']} ${styles['form']}`}>
            <Whose visit={visit} editable={editable} />
            <SentHereList sent={visit.sentHere} />
            <Shown papers={visit.papers} />
          </div>
        </section>
        {editable && visit.customer && (
          <PapersForm visit={visit} papers={papers} setPapers={setPapers} customer={visit.customer} />
        )}
      </div>
      <div className={styles['acts']}>
        <Button type="primary" onClick={onward}>
          {t('visit.toWhat')} <KeyHint keys="]" />
        </Button>
      </div>
    </>
  );
}

function Whose({ visit, editable }: { visit: Visit; editable: boolean }) {
  const { t } = useTranslation(['counter/visit', 'contacts']);
  const [asking, setAsking] = useState(false);
  const { customer, standing } = visit;
  return (
    <div className={styles['line']} role="status">
      <strong>{customer?.name ?? t('who.nobody')}</strong>
      {customer && <PhoneNumber phone={customer.phone} />}
      <span className={styles['standing']} data-standing={standing}>
        {t(`who.${standing}`)}
      </span>
      {visit.forAnother && <span>{t('who.forAnother')}</span>}
      {!customer && editable && <Button onClick={() => setAsking(true)}>{t('contacts:party.whoIsIt')}</Button>}
      {asking && <AskWho contactId={visit.id} onClose={() => setAsking(false)} />}
    </div>
  );
}

/** What was shown, by whom it was seen. */
export function Shown({ papers }: { papers: readonly ShownPapers[] }) {
  const { t } = useTranslation('counter/visit');
  const both = useBoth();
  const words = usePaperWords();
  if (papers.length === 0) return <p className="faint">{t('papers.noneYet')}</p>;
  return (
    <ul className={styles['shown']} aria-label={t('papers.shown')}>
      {papers.map((one) => (
        <li key={one.id}>
          <span>
            {t(`papers.of.${one.holder}`)} · {words.name(one.kind)} <span className="number">****{one.numberTail}</span>{' '}
            {one.name}
          </span>
          <span data-outcome={one.outcome}>{t(`papers.outcome.${one.outcome}`)}</span>
          <span className="faint">
            {t('papers.seenBy', { name: both(one.seenBy) })} <At at={one.seenAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}
