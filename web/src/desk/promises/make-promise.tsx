import { InputNumber, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MakePromise as Wanted, type PromiseTo, useOfferedTimes } from '../../api/casework/promises.ts';
import { Dialog } from '../../ui/dialogs/dialog.tsx';
import { Failure } from '../../ui/failure.tsx';
import { CountedText } from '../../ui/words/counted-text.tsx';
import { isSayable } from '../../ui/words/judge-length.ts';
import { KeptNote } from '../../ui/words/kept-note.tsx';
import { toInstant } from '../parts/local-time.ts';
import { ByWhen, OTHER_TIME } from './by-when.tsx';
import { useUnsentText } from '../parts/use-unsent-text.ts';
import styles from './promises.module.css';
import { usePromiseOnce } from './use-promise-once.ts';

const kinds = ['callback', 'reply', 'notify-me', 'refund'] as const;

interface Props {
  to: PromiseTo;
  onClose: () => void;
}

/** Promises something to a customer, in a contact or on their ticket; when is proposed by working hours. */
export function MakePromise({ to, onClose }: Props) {
  const { t } = useTranslation(['promises', 'ui']);
  const { make, promise } = usePromiseOnce(to);
  const offered = useOfferedTimes(to);
  const id = useId();
  const [kind, setKind] = useState<Wanted['kind']>('callback');
  const [chosen, setChosen] = useState<string | null>(null);
  const [other, setOther] = useState('');
  const unsent = useUnsentText(`promise:${Object.values(to).join(':')}`);
  const [yuan, setYuan] = useState<number | null>(null);
  // None until it is known what is usual: what is chosen meanwhile stays.
  const when = chosen ?? offered.data?.usual[kind] ?? (offered.isError ? OTHER_TIME : null);
  const told = offered.data?.times.find(({ name }) => name === when)?.dueAt ?? toInstant(other);
  const { words, type } = unsent;
  const said = words.trim();
  const ready = isSayable(words) && (kind === 'refund' || told !== null);
  const send = () => {
    if (!ready) return;
    const due = kind === 'refund' || told === null ? {} : { dueAt: told };
    const amount = kind === 'refund' && yuan !== null ? { amountFen: Math.round(yuan * 100) } : {};
    unsent.sentOnce(promise({ kind, words: said, ...due, ...amount }, onClose));
  };
  return (
    <Dialog
      open
      width={600}
      title={t('make')}
      okText={t('makeIt')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: !ready, loading: make.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <div className={styles['form']}>
        <Radio.Group
          aria-label={t('what')}
          value={kind}
          optionType="button"
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(event) => {
            setKind(event.target.value);
            setChosen(null);
          }}
        />
        {kind === 'refund' ? (
          <>
            <InputNumber
              aria-label={t('amount')}
              addonAfter={t('yuan')}
              min={0.01}
              precision={2}
              value={yuan}
              onChange={setYuan}
            />
            <p className="faint">{t('refundNote')}</p>
          </>
        ) : (
          <ByWhen times={offered.data?.times ?? []} when={when} set={setChosen} other={other} setOther={setOther} />
        )}
        {offered.isError && <Failure error={offered.error} retry={() => void offered.refetch()} />}
        <label htmlFor={id}>{t('words')}</label>
        <CountedText
          id={id}
          autoSize={{ minRows: 2, maxRows: 6 }}
          placeholder={t(`hint.${kind}`)}
          value={words}
          onText={type}
          onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && send()}
        />
        <KeptNote of={unsent} />
        {make.isError && <Failure error={make.error} />}
      </div>
    </Dialog>
  );
}
