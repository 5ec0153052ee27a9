import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCustomer } from '../../../api/foundation/customers.ts';
import type { Contact, Option, Resolution } from '../../../api/types.ts';
import { DispositionIcon } from '../../../ui/disposition-tag.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { useKeys } from '../../../ui/press-keys.ts';
import { ActForm } from './act-form.tsx';
import styles from './decision.module.css';
import { IdentityDialog } from '../../customers/identity-dialog.tsx';
import { partyOf } from '../../contacts/known-contact.ts';
import { insistedOption, isActed, mainOption, otherOptions, standingActs } from './main-option.ts';
import { NotDone } from './not-done.tsx';
import { Otherwise } from './otherwise.tsx';
import { neededOf, preparedFor } from './prepare-act.ts';
import { useHandOver } from '../../../api/deciding/hand-over/hand-over.ts';
import { useActing } from './use-acting.ts';

interface Props {
  contact: Contact;
  resolution: Resolution;
}

/** The main button does what is decided; everything else is one step further. */
export function DecisionActions({ contact, resolution }: Props) {
  const { t } = useTranslation('resolution');
  // Somebody who says who they are is verified as that one.
  const customerId = contact.customerId ?? partyOf(contact)?.claims?.customerId ?? null;
  const customer = useCustomer(customerId, contact.id);
  const [otherwise, setOtherwise] = useState(false);
  const [chosen, setChosen] = useState<Option | null>(null);
  const back = () => {
    setOtherwise(false);
    setChosen(null);
  };
  const acting = useActing(contact, resolution, customer.data, back);
  const { expertsTurn } = useHandOver(contact);
  const settled = standingActs(resolution, expertsTurn).length > 0;
  const main = isActed(resolution, expertsTurn) ? null : mainOption(resolution);
  const insisted = insistedOption(resolution);
  // Whose complaint is raised already need not insist on one.
  const isComplaint = standingActs(resolution, expertsTurn).some(({ disposition }) => disposition === 'complaint');
  const mayInsist =
    insisted && !isComplaint && !resolution.acts.some((act) => act.kind === 'insisted' && act.state !== 'undone')
      ? insisted
      : null;
  const others = settled ? [] : otherOptions(resolution);
  const form = chosen ?? (main && needsForm(main, resolution) && !otherwise ? main : null);
  const doMain = main && !form && !otherwise && !acting.sending ? () => acting.start({ option: main }) : undefined;
  const mayOtherwise = others.length > 0 || mayInsist !== null;
  const openOtherwise = () => (settled ? setChosen(mayInsist) : setOtherwise(true));
  useKeys({
    Enter: doMain,
    o: mayOtherwise && !otherwise ? openOtherwise : undefined,
    Escape: otherwise || chosen ? back : undefined,
  });
  if (!main && !mayOtherwise && !acting.error) return null;
  const toggle = mayOtherwise && (
    <Button className={styles['spread'] ?? ''} onClick={otherwise || chosen ? back : openOtherwise}>
      {otherwise || chosen ? t('otherwiseBack') : t(settled ? 'insistOnly' : 'otherwise')}{' '}
      <KeyHint keys={otherwise || chosen ? 'Esc' : 'O'} />
    </Button>
  );
  return (
    <div className={styles['actions']}>
      {acting.error !== null && <NotDone acting={acting} resolution={resolution} />}
      {otherwise && !chosen && <Otherwise options={others} insisted={mayInsist} choose={setChosen} />}
      {form ? (
        <ActForm
          key={`${form.disposition} ${form.kind}`}
          option={form}
          resolution={resolution}
          prepared={preparedFor(resolution)}
          sending={acting.sending !== null}
          isMain={form === main}
          start={acting.start}
        >
          {toggle}
        </ActForm>
      ) : (
        <div className={styles['buttons']}>
          {main && !otherwise && (
            <MainButton option={main} resolution={resolution} sending={acting.sending === main} press={doMain} />
          )}
          {main?.remindsTicket && !otherwise && (
            <span className="faint">{t('remindsTicket', { number: main.remindsTicket })}</span>
          )}
          {toggle}
        </div>
      )}
      {acting.verifying && customerId !== null && (
        <IdentityDialog
          customerId={customerId}
          contactId={contact.id}
          thenDoes
          onPassed={acting.passed}
          onCancel={acting.cancel}
        />
      )}
    </div>
  );
}

function needsForm(option: Option, resolution: Resolution): boolean {
  const { fields, subscriptions } = neededOf(option, resolution);
  return fields.length > 0 || option.needsReason || subscriptions.length > 1;
}

interface MainProps {
  option: Option;
  resolution: Resolution;
  sending: boolean;
  press: (() => void) | undefined;
}

function MainButton({ option, resolution, sending, press }: MainProps) {
  const { t } = useTranslation(['resolution', 'policies/dispositions']);
  const explains = option.disposition === 'explain';
  const first = resolution.decision.answer.reason === 'first';
  const label =
    explains && first
      ? t('doExplainFirst')
      : option.remindsTicket
        ? t('doRemind')
        : t(`policies/dispositions:doIt.${option.disposition}`);
  return (
    <Button
      type="primary"
      size="large"
      icon={<DispositionIcon disposition={option.disposition} />}
      loading={sending}
      onClick={press}
    >
      {label} <KeyHint keys="↵" />
    </Button>
  );
}
