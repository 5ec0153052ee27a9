import { Input, InputNumber, Modal, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MakePromise as Wanted, useMakePromise } from '../../api/promises.ts';
import { Failure } from '../../ui/failure.tsx';
import styles from './promises.module.css';

const kinds = ['callback', 'reply', 'notify-me', 'refund'] as const;
const hours = [1, 2, 12, 24, 72] as const;

/** Promises something to the customer of a contact; the key is chosen once for this dialog. */
export function MakePromise({ contactId, onClose }: { contactId: string; onClose: () => void }) {
  const { t } = useTranslation('work');
  const make = useMakePromise();
  const id = useId();
  const [key] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<Wanted['kind']>('callback');
  const [within, setWithin] = useState<number>(2);
  const [words, setWords] = useState('');
  const [yuan, setYuan] = useState<number | null>(null);
  const said = words.trim();
  const send = () => {
    if (!said || make.isPending) return;
    const dueAt = kind === 'refund' ? {} : { dueAt: new Date(Date.now() + within * 3_600_000).toISOString() };
    const amount = kind === 'refund' && yuan !== null ? { amountFen: Math.round(yuan * 100) } : {};
    make.mutate({ key, kind, words: said, contactId, ...dueAt, ...amount }, { onSuccess: onClose });
  };
  return (
    <Modal
      open
      title={t('promise.make')}
      okText={t('promise.makeIt')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !said, loading: make.isPending }}
      onOk={send}
      onCancel={onClose}
      destroyOnHidden
    >
      <div className={styles['form']}>
        <Radio.Group
          aria-label={t('promise.what')}
          value={kind}
          optionType="button"
          options={kinds.map((value) => ({ value, label: t(`promise.kind.${value}`) }))}
          onChange={(event) => setKind(event.target.value)}
        />
        {kind === 'refund' ? (
          <>
            <InputNumber
              aria-label={t('promise.amount')}
              addonAfter={t('promise.yuan')}
              min={0.01}
              precision={2}
              value={yuan}
              onChange={setYuan}
            />
            <p className="faint">{t('promise.refundNote')}</p>
          </>
        ) : (
          <Radio.Group
            aria-label={t('promise.byWhen')}
            value={within}
            optionType="button"
            options={hours.map((value) => ({ value, label: t(`promise.within.${value}`) }))}
            onChange={(event) => setWithin(event.target.value)}
          />
        )}
        <label htmlFor={id}>{t('promise.words')}</label>
        <Input.TextArea
          id={id}
          autoFocus
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={2000}
          placeholder={t('promise.wordsHint')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && send()}
        />
        {make.isError && <Failure error={make.error} />}
      </div>
    </Modal>
  );
}
