import { Button, Checkbox, Input, Radio, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useShowPapers, type Visit } from '../../api/doors/counter.ts';
import { Failure } from '../../ui/failure.tsx';
import { useOnce } from '../../ui/use-once.ts';
import page from '../parts/page.module.css';
import styles from './counter.module.css';
import { emptyPapers, type PapersDraft } from './papers-draft.ts';
import { paperKinds, usePaperWords } from './use-paper-words.ts';

interface Props {
  visit: Visit;
  papers: PapersDraft;
  setPapers: (papers: PapersDraft) => void;
  customer: { name: string };
}

/** An original that lies on the counter: what stands on it is compared, and of its number four signs stay. */
export function PapersForm({ visit, papers, setPapers, customer }: Props) {
  const { t } = useTranslation('counter/visit');
  const words = usePaperWords();
  const ids = { title: useId(), holder: useId(), kind: useId(), number: useId(), name: useId() };
  const show = useShowPapers(visit.id);
  const once = useOnce();
  const set = (more: Partial<PapersDraft>) => setPapers({ ...papers, ...more });
  const ready = papers.number.trim() !== '' && papers.name.trim() !== '' && papers.originalSeen;
  const send = () => {
    if (!ready) return;
    void once(papers, (key) => show.mutateAsync({ key, ...papers, number: papers.number.trim() }), {
      onSuccess: () => setPapers({ ...emptyPapers, holder: papers.holder }),
    });
  };
  return (
    <section className={page['section']} aria-labelledby={ids.title}>
      <header>
        <h2 id={ids.title}>{t('papers.title')}</h2>
        {visit.papersLeft < 5 && (
          <span className={styles['warn']} role="status">
            {t('papers.left', { count: visit.papersLeft })}
          </span>
        )}
      </header>
      <form
        className={`${page['body']} ${styles['form']}`}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {visit.forAnother && (
          <div>
            <span id={ids.holder}>{t('papers.whose')}</span>
            <Radio.Group
              aria-labelledby={ids.holder}
              optionType="button"
              value={papers.holder}
              options={(['customer', 'representative'] as const).map((value) => ({
                value,
                label: t(`papers.of.${value}`),
              }))}
              onChange={(event) => set({ holder: event.target.value })}
            />
          </div>
        )}
        <div className={styles['two']}>
          <div>
            <label htmlFor={ids.kind}>{t('papers.kind')}</label>
            <Select
              id={ids.kind}
              value={papers.kind}
              options={paperKinds
                .filter((kind) => papers.holder === 'customer' || kind !== 'business-licence')
                .map((value) => ({ value, label: words.name(value) }))}
              onChange={(kind) => set({ kind })}
            />
          </div>
          <div>
            <label htmlFor={ids.number}>{t('papers.number')}</label>
            <Input
              id={ids.number}
              className="number"
              maxLength={30}
              value={papers.number}
              onChange={(event) => set({ number: event.target.value })}
            />
            <span className="faint">{t('papers.notKept')}</span>
          </div>
        </div>
        <div>
          <label htmlFor={ids.name}>
            {papers.holder === 'customer' ? t('papers.nameOf', { name: customer.name }) : t('papers.name')}
          </label>
          <Input
            id={ids.name}
            maxLength={80}
            value={papers.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        </div>
        <Checkbox checked={papers.originalSeen} onChange={(event) => set({ originalSeen: event.target.checked })}>
          {t('papers.original')}
        </Checkbox>
        {show.isError && <Failure error={show.error} />}
        <div>
          <Button htmlType="submit" disabled={!ready} loading={show.isPending}>
            {t('papers.record')}
          </Button>
        </div>
      </form>
    </section>
  );
}
