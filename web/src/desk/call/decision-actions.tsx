import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCustomer } from '../../api/customers.ts';
import type { Contact, Option, Resolution } from '../../api/types.ts';
import { DispositionIcon } from '../../ui/disposition-tag.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import { ActForm } from './act-form.tsx';
import styles from './decision.module.css';
import { IdentityDialog } from './identity-dialog.tsx';
import { insistedOption, mainOption, otherOptions } from './main-option.ts';
import { NotDone } from './not-done.tsx';
import { Otherwise } from './otherwise.tsx';
import { neededOf, preparedFor } from './prepare-act.ts';
import { useActing } from './use-acting.ts';

interface Props {
  contact: Contact;
  resolution: Resolution;
  acted: boolean;
}

/** The main button does what is decided; everything else is one step further. */
export function DecisionActions({ contact, resolution, acted }: Props) {
  const { t } = useTranslation(['call', 'dispositions']);
  const customer = useCustomer(contact.customerId, contact.id);
  const [otherwise, setOtherwise] = useState(false);
  const [chosen, setChosen] = useState<Option | null>(null);
  const back = () => {
    setOtherwise(false);
    setChosen(null);
  };
  const acting = useActing(contact, resolution, customer.data, back);
  const main = acted ? null : mainOption(resolution);
  const insisted = insistedOption(resolution);
  const mayInsist = insisted && !resolution.acts.some((act) => act.kind === 'insisted' && act.state !== 'undone') ? insisted : null;
  const others = acted ? [] : otherOptions(resolution);
  const form = chosen ?? (main && needsForm(main, resolution) && !otherwise ? main : null);
  const doMain = main && !form && !otherwise && !acting.sending ? () => acting.start({ option: main }) : undefined;
  const mayOtherwise = others.length > 0 || mayInsist !== null;
  useKeys({
    Enter: doMain,
    o: mayOtherwise ? () => setOtherwise(!otherwise) : undefined,
    Escape: otherwise || chosen ? back : undefined,
  });
  if (!main && !mayOtherwise && !acting.error) return null;
  return (
    <div className={styles['actions']}>
      {acting.error !== null && <NotDone acting={acting} resolution={resolution} />}
      {otherwise && !chosen && <Otherwise options={others} insisted={mayInsist} choose={setChosen} />}
      {form && (
        <ActForm
          key={`${form.disposition} ${form.kind}`}
          option={form}
          resolution={resolution}
          prepared={preparedFor(resolution)}
          sending={acting.sending !== null}
          isMain={form === main}
          start={acting.start}
        />
      )}
      <div className={styles['buttons']}>
        {main && !form && !otherwise && (
          <Button
            type={main.disposition === 'explain' && contact.state !== 'wrap-up' && resolution.decision.answer.reason !== 'first' ? 'default' : 'primary'}
            size="large"
            icon={<DispositionIcon disposition={main.disposition} />}
            loading={acting.sending === main}
            onClick={doMain}
          >
            {doItLabel(main, resolution, t)} <KeyHint keys="↵" />
          </Button>
        )}
        {main?.remindsTicket && !otherwise && <span className="faint">{t('remindsTicket', { number: main.remindsTicket })}</span>}
        {mayOtherwise && (
          <Button className={styles['spread'] ?? ''} onClick={otherwise || chosen ? back : () => setOtherwise(true)}>
            {otherwise || chosen ? t('otherwiseBack') : t(acted ? 'insistOnly' : 'otherwise')} <KeyHint keys={otherwise || chosen ? 'Esc' : 'O'} />
          </Button>
        )}
      </div>
      {acting.verifying && (
        <IdentityDialog customerId={contact.customerId} contactId={contact.id} thenDoes onPassed={acting.passed} onCancel={acting.cancel} />
      )}
    </div>
  );
}

function needsForm(option: Option, resolution: Resolution): boolean {
  const { fields, subscriptions } = neededOf(option, resolution);
  return fields.length > 0 || option.needsReason || subscriptions.length > 1;
}

function doItLabel(option: Option, resolution: Resolution, t: (key: string) => string): string {
  if (option.disposition === 'explain' && resolution.decision.answer.reason === 'first') return t('doExplainFirst');
  if (option.remindsTicket) return t('doRemind');
  return t(`dispositions:doIt.${option.disposition}`);
}
