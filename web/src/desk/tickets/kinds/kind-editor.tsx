import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCode, RefusalError } from '../../../api/refusal.ts';
import { useChangeKind } from '../../../api/ticket-kinds.ts';
import type { TicketKind } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { Categories } from './categories.tsx';
import { FormFields } from './form-fields.tsx';
import styles from './kinds.module.css';
import { LifeTables } from './life-tables.tsx';
import { Times } from './times.tsx';

interface Props {
  latest: TicketKind;
  reload: () => void;
}

/** What is changed stays here until it is saved; somebody else's version is never written over. */
export function KindEditor({ latest, reload }: Props) {
  const { t } = useTranslation('tickets');
  const { message } = App.useApp();
  const [draft, setDraft] = useState(latest);
  const change = useChangeKind();
  const edit = (part: Partial<TicketKind>) => setDraft({ ...draft, ...part });
  const changed = JSON.stringify(draft) !== JSON.stringify(latest);
  const overtaken = latest.version !== draft.version;
  const broken = hasCode(change.error, 'life-broken') && change.error instanceof RefusalError ? change.error : null;
  const takeLatest = () => {
    change.reset();
    reload();
    setDraft(latest);
  };
  const save = () =>
    change.mutate(draft, {
      onSuccess: ({ version }) => {
        setDraft({ ...draft, version });
        void message.success(t('kinds.saved', { version }));
      },
    });
  return (
    <div className={styles['editor']}>
      <div className={styles['line']}>
        <span>{t('kinds.version', { version: draft.version })}</span>
        <Button type="primary" disabled={!changed || overtaken} loading={change.isPending} onClick={save}>
          {t('kinds.save')}
        </Button>
        {(changed || overtaken) && <Button onClick={takeLatest}>{t(overtaken ? 'kinds.load' : 'kinds.undo')}</Button>}
        {overtaken && !change.isPending && (
          <strong role="alert">{t('kinds.overtaken', { version: latest.version })}</strong>
        )}
      </div>
      {change.isError && <Failure error={broken ? withoutDetails(broken) : change.error} />}
      <LifeTables life={draft.life} faults={broken?.details ?? []} set={(life) => edit({ life })} />
      <Categories categories={draft.categories} set={(categories) => edit({ categories })} />
      <FormFields fields={draft.form} set={(form) => edit({ form })} />
      <Times kind={draft} faults={broken?.details ?? []} set={edit} />
    </div>
  );
}

/** They stand beside their rows. */
function withoutDetails({ code, message, remedy, status }: RefusalError): RefusalError {
  return new RefusalError({ code, reason: message, remedy }, status);
}
