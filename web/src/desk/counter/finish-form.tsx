import { Button, Radio, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFinishVisit, useHalls, type Visit } from '../../api/doors/counter.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { untilKnown } from '../../ui/fetched.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { CountedText } from '../../ui/words/counted-text.tsx';
import { isSayable, isWithin } from '../../ui/words/judge-length.ts';
import { KeptNote } from '../../ui/words/kept-note.tsx';
import page from '../parts/page.module.css';
import { useUnsentFields } from '../parts/use-unsent-fields.ts';
import styles from './counter.module.css';

const results = ['done', 'ticket', 'sent-on'] as const;
type Result = (typeof results)[number];

/** The end of a visit, in words that stand on the receipt. */
export function FinishForm({ visit }: { visit: Visit }) {
  const { t } = useTranslation('counter/visit');
  const ids = { title: useId(), result: useId(), told: useId(), next: useId() };
  const finish = useFinishVisit(visit.id);
  const once = useOnce();
  const unsent = useUnsentFields(`counter:${visit.id}`);
  const { told = '', next = '', hallId = '' } = unsent.fields;
  const result = results.find((one) => one === unsent.fields['result']) ?? guess(visit);
  const ready = isSayable(told) && isWithin(next) && (result !== 'ticket' || visit.tickets.length > 0);
  const send = () => {
    if (!ready) return;
    const where = result === 'sent-on' && hallId ? { hallId } : {};
    const body = { result, told: told.trim(), ...(next.trim() && { next: next.trim() }), ...where };
    // The page shows the receipt by itself once the visit is over.
    unsent.sentOnce(once(body, (key) => finish.mutateAsync({ key, ...body })));
  };
  return (
    <section className={page['section']} aria-labelledby={ids.title}>
      <header>
        <h2 id={ids.title}>{t('finish.title')}</h2>
      </header>
      <div className={`${page['body']} ${styles['form']}`}>
        <div>
          <span id={ids.result}>{t('finish.result')}</span>
          <Radio.Group
            aria-labelledby={ids.result}
            optionType="button"
            value={result}
            options={results.map((value) => ({ value, label: t(`result.${value}`) }))}
            onChange={(event) => unsent.set({ result: event.target.value })}
          />
        </div>
        {result === 'ticket' && visit.tickets.length === 0 && <p className={styles['warn']}>{t('finish.noTicket')}</p>}
        {result === 'sent-on' && <WhichHall visit={visit} value={hallId} set={(id) => unsent.set({ hallId: id })} />}
        <div>
          <label htmlFor={ids.told}>{t('finish.told')}</label>
          <CountedText
            id={ids.told}
            autoSize={{ minRows: 3, maxRows: 8 }}
            value={told}
            onText={(text) => unsent.set({ told: text })}
          />
          <span className="faint">{t('finish.onReceipt')}</span>
        </div>
        <div>
          <label htmlFor={ids.next}>{t('finish.next')}</label>
          <CountedText
            id={ids.next}
            autoSize={{ minRows: 1, maxRows: 4 }}
            value={next}
            onText={(text) => unsent.set({ next: text })}
          />
        </div>
        <KeptNote of={unsent.standing} />
        {finish.isError && <Failure error={finish.error} />}
        <div className={styles['acts']}>
          <Button type="primary" disabled={!ready} loading={finish.isPending} onClick={send}>
            {t('finish.do')}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** What it looks like until somebody says otherwise. */
function guess({ tickets, guide }: Visit): Result {
  if (tickets.length > 0) return 'ticket';
  return guide && guide.hindrance !== null ? 'sent-on' : 'done';
}

function WhichHall({ visit, value, set }: { visit: Visit; value: string; set: (hallId: string) => void }) {
  const { t } = useTranslation('counter/visit');
  const both = useBoth();
  const id = useId();
  const halls = useHalls();
  const offered = visit.guide?.halls ?? halls.data ?? [];
  return (
    <div>
      <label htmlFor={id}>{t('finish.hall')}</label>
      <Select
        id={id}
        allowClear
        placeholder={t('hall.choose')}
        value={value || null}
        options={offered.map((hall) => ({ value: hall.id, label: both(hall.name) }))}
        {...untilKnown(halls)}
        onChange={(hallId) => set(hallId ?? '')}
      />
    </div>
  );
}
