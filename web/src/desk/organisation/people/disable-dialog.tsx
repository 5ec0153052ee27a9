import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type DisablePerson,
  type Held,
  type ManagedPerson,
  useDisablePerson,
  useHoldings,
} from '../../../api/foundation/organisation/people.ts';
import { dateTime } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { Dialog } from '../../../ui/dialogs/dialog.tsx';
import { useBoth } from '../../../ui/both.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Awaited } from '../../../ui/fetched.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import styles from './people.module.css';

type Takers = DisablePerson['takers'];

/** What somebody has in hand is listed, and given to somebody kind by kind, before they are disabled. */
export function DisableDialog({ person, onClose }: { person: ManagedPerson; onClose: () => void }) {
  const { t } = useTranslation(['organisation/people', 'ui']);
  const both = useBoth();
  const holdings = useHoldings(person.id);
  const disable = useDisablePerson(person.id);
  const [takers, setTakers] = useState<Takers>({});
  const isComplete = holdings.data?.every(({ kind }) => takers[kind] !== undefined) ?? false;
  return (
    <Dialog
      open
      title={t('disableTitle', { name: both(person.name) })}
      okText={t('disable')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ danger: true, disabled: !isComplete, loading: disable.isPending }}
      onOk={() => disable.mutate({ version: person.version, takers }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{t('disableMeans')}</p>
      <Awaited of={[holdings]} waiting={<Waiting />} />
      {holdings.data?.length === 0 && <p>{t('holdsNothing')}</p>}
      {holdings.data?.map((held) => (
        <Handing
          key={held.kind}
          held={held}
          taker={takers[held.kind]}
          onChoose={(id) => setTakers({ ...takers, [held.kind]: id })}
        />
      ))}
      {disable.isError && <Failure error={disable.error} />}
    </Dialog>
  );
}

interface Props {
  held: Held;
  taker: string | undefined;
  onChoose: (id: string) => void;
}

function Handing({ held, taker, onChoose }: Props) {
  const { t } = useTranslation('organisation/people');
  const both = useBoth();
  const nameOf = useThingName();
  const { kind, count, things, takers } = held;
  const id = `taker-${kind}`;
  const fitting = takers.filter(({ fits }) => fits);
  return (
    <div className={styles['held']}>
      <label htmlFor={id}>{t(`holds.${kind}`, { count })}</label>
      <p title={things.map(({ label }) => nameOf(label)).join('\n')}>
        {things.map(({ label }) => nameOf(label)).join(' · ')}
      </p>
      <Select
        id={id}
        showSearch={{ optionFilterProp: 'label' }}
        style={{ width: '100%' }}
        value={taker ?? null}
        placeholder={t('chooseTaker')}
        notFoundContent={t('noTaker')}
        options={fitting.map((one) => ({ value: one.id, label: both(one.name) }))}
        onChange={onChoose}
      />
    </div>
  );
}

/** A contact is told by how and when it came: `hotline 2026-03-02T02:00:00.000Z`. */
function useThingName() {
  const { t } = useTranslation(['organisation/people', 'contacts']);
  const language = useLanguage();
  return (label: string): string => {
    const [, wayIn, at] = /^([\w-]+) (\d{4}-\d\d-\d\dT[\d:.]+Z)$/u.exec(label) ?? [];
    if (wayIn === undefined || at === undefined) return label;
    return `${t(`contacts:wayIn.${wayIn}`, { defaultValue: wayIn })} ${dateTime(at, language, false)}`;
  };
}
