import { AutoComplete, Button, Radio } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceRecord, Option, Resolution } from '../../../api/types.ts';
import { DispositionIcon, DispositionTag } from '../../../ui/disposition-tag.tsx';
import { useBoth } from '../../../ui/both.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { useKeys } from '../../../ui/press-keys.ts';
import { CountedText, HowLong } from '../../../ui/words/counted-text.tsx';
import { isSayable, isWithin, judgeLength } from '../../../ui/words/judge-length.ts';
import { useFieldWords } from '../../../wording/use-field-words.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import styles from './decision.module.css';
import { neededOf, type Prepared } from './prepare-act.ts';
import type { Intention } from './use-acting.ts';

/** Of one field of what is recorded, as the centre has it. */
const LONGEST_FIELD = 500;

interface Props {
  option: Option;
  resolution: Resolution;
  prepared: Prepared;
  sending: boolean;
  isMain: boolean;
  start: (intention: Intention) => void;
  /** Stands beside the button. */
  children?: ReactNode;
}

/** The few words an act needs, in place and filled in as far as the evidence goes. */
export function ActForm({ option, resolution, prepared, sending, isMain, start, children }: Props) {
  const { t } = useTranslation(['resolution', 'policies/dispositions']);
  const both = useBoth();
  const { fields, subscriptions } = neededOf(option, resolution);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [reason, setReason] = useState('');
  const [subscriptionId, setSubscriptionId] = useState(subscriptions.length === 1 ? subscriptions[0]?.id : undefined);
  const valueOf = (field: string) => typed[field] ?? both(prepared.suggestions[field]?.[0]);
  const missing =
    fields.some((field) => !isSayable(valueOf(field), LONGEST_FIELD)) ||
    (option.needsReason ? !isSayable(reason) : !isWithin(reason)) ||
    (subscriptions.length > 1 && !subscriptionId);
  const send = () => {
    if (missing || sending) return;
    start({
      option,
      ...(fields.length > 0 && { record: Object.fromEntries(fields.map((field) => [field, valueOf(field).trim()])) }),
      ...(reason.trim() && { reason: reason.trim() }),
      ...(subscriptionId && { subscriptionId }),
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  useKeys({ Enter: missing ? undefined : send });
  return (
    <form className={styles['form']} onSubmit={submit} aria-label={t('confirm')}>
      {!isMain && (
        <div className={styles['head']}>
          <DispositionTag disposition={option.disposition} />
          <span className="faint">{t(`policies/dispositions:kind.${option.kind}`, { defaultValue: option.kind })}</span>
          {option.remindsTicket && (
            <span className="faint">{t('remindsTicket', { number: option.remindsTicket })}</span>
          )}
        </div>
      )}
      {subscriptions.length > 1 && (
        <Subscriptions records={subscriptions} value={subscriptionId} choose={setSubscriptionId} />
      )}
      {fields.length > 0 && (
        <div className={styles['fields']}>
          {fields.map((field) => (
            <div key={field} className={styles['field']}>
              <label htmlFor={`record-${field}`}>{t(`record.${field}`, { defaultValue: field })}</label>
              <AutoComplete
                id={`record-${field}`}
                value={valueOf(field)}
                status={isWithin(valueOf(field), LONGEST_FIELD) ? '' : 'warning'}
                options={(prepared.suggestions[field] ?? []).map((one) => ({ value: both(one) }))}
                onChange={(value: string) => setTyped({ ...typed, [field]: value })}
              />
              <HowLong id={`length-${field}`} length={judgeLength(valueOf(field), LONGEST_FIELD)} />
            </div>
          ))}
        </div>
      )}
      {fields.some((field) => prepared.suggestions[field]?.length) && <p className="faint">{t('recordPrefilled')}</p>}
      {(option.needsReason || !isMain) && (
        <div className={styles['field']}>
          <label htmlFor="act-reason">{t(option.needsReason ? 'reason' : 'reasonOptional')}</label>
          <CountedText
            id="act-reason"
            autoFocus
            autoSize={{ minRows: 1, maxRows: 4 }}
            placeholder={t('reasonPlaceholder')}
            value={reason}
            onText={setReason}
            onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
          />
        </div>
      )}
      <div className={styles['buttons']}>
        <Button
          type="primary"
          size={isMain ? 'large' : 'middle'}
          htmlType="submit"
          disabled={missing}
          loading={sending}
          icon={<DispositionIcon disposition={option.disposition} />}
        >
          {option.remindsTicket ? t('doRemind') : t(`policies/dispositions:doIt.${option.disposition}`)}{' '}
          <KeyHint keys="↵" />
        </Button>
        {children}
      </div>
    </form>
  );
}

function Subscriptions({
  records,
  value,
  choose,
}: {
  records: EvidenceRecord[];
  value: string | undefined;
  choose: (id: string) => void;
}) {
  const { t } = useTranslation('resolution');
  const words = useFieldWords();
  const ending = useLanguage() === 'en' ? 'En' : 'Zh';
  return (
    <div className={styles['field']}>
      <span id="which-subscription">{t('whichSubscription')}</span>
      <Radio.Group
        vertical
        aria-labelledby="which-subscription"
        value={value}
        onChange={(event) => choose(event.target.value)}
        options={records.map(({ id, fields }) => ({
          value: id,
          label: [
            fields[`service${ending}`],
            fields[`provider${ending}`],
            t('perMonth', { price: words.value('monthlyFen', fields['monthlyFen']) }),
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </div>
  );
}
