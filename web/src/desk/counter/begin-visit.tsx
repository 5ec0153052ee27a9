import { useNavigate } from '@tanstack/react-router';
import { Button, Radio } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useBeginVisit } from '../../api/doors/counter.ts';
import type { FoundCustomer } from '../../api/types.ts';
import { Failure } from '../../ui/failure.tsx';
import { asJson } from '../../ui/kept/forms.ts';
import { useOnce } from '../../ui/use-once.ts';
import { CountedText } from '../../ui/words/counted-text.tsx';
import { isWithin } from '../../ui/words/judge-length.ts';
import { KeptNote } from '../../ui/words/kept-note.tsx';
import { FindCustomer } from '../customers/find-customer.tsx';
import page from '../parts/page.module.css';
import { useUnsentFields } from '../parts/use-unsent-fields.ts';
import styles from './counter.module.css';
import { SentHereBefore } from './sent-here.tsx';

const asFound = asJson(
  (value): value is FoundCustomer =>
    typeof value === 'object' && value !== null && 'id' in value && 'name' in value && 'city' in value,
);

/** Who stands there: found by number or name, for themselves or for another. Shown masked, so it may be kept over a reload. */
export function BeginVisit() {
  const { t } = useTranslation('counter/visit');
  const ids = { title: useId(), whom: useId(), words: useId() };
  const navigate = useNavigate();
  const begin = useBeginVisit();
  const once = useOnce();
  const unsent = useUnsentFields('counter:new');
  const { words = '', whom = 'self', found = '' } = unsent.fields;
  const customer = found === '' ? null : asFound.read(found);
  const send = () => {
    const said = { forAnother: whom === 'another', ...(words.trim() && { words: words.trim() }) };
    const body = { ...said, ...(customer && { customerId: customer.id }) };
    const open = ({ id }: { id: string }) =>
      void navigate({ to: '/counter/$visitId/$step', params: { visitId: id, step: 'who' } });
    unsent.sentOnce(once(body, (key) => begin.mutateAsync({ key, ...body }), { onSuccess: open }));
  };
  return (
    <section className={page['section']} aria-labelledby={ids.title}>
      <header>
        <h2 id={ids.title}>{t('begin.title')}</h2>
      </header>
      <div className={`${page['body']} ${styles['form']}`}>
        <FindCustomer
          purpose="counter-visit"
          chosen={customer}
          choose={(one) => unsent.set({ found: one ? asFound.write(one) : '' })}
          label={t('begin.whose')}
        />
        {customer && <SentHereBefore customerId={customer.id} />}
        <div>
          <span id={ids.whom}>{t('begin.whom')}</span>
          <Radio.Group
            aria-labelledby={ids.whom}
            optionType="button"
            value={whom}
            options={['self', 'another'].map((value) => ({ value, label: t(`begin.${value}`) }))}
            onChange={(event) => unsent.set({ whom: event.target.value })}
          />
        </div>
        <div>
          <label htmlFor={ids.words}>{t('begin.words')}</label>
          <CountedText
            id={ids.words}
            autoSize={{ minRows: 2, maxRows: 6 }}
            value={words}
            onText={(text) => unsent.set({ words: text })}
          />
          <KeptNote of={{ kept: unsent.standing.kept, elsewhere: null }} />
        </div>
        {begin.isError && <Failure error={begin.error} />}
        <div className={styles['acts']}>
          <Button type="primary" loading={begin.isPending} disabled={!isWithin(words)} onClick={send}>
            {t('begin.do')}
          </Button>
        </div>
      </div>
    </section>
  );
}
