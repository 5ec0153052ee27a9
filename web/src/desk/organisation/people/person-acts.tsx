import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ManagedPerson,
  useDemandPassword,
  useEnablePerson,
  useGiveLink,
} from '../../../api/foundation/organisation/people.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { At } from '../../../ui/times/times.tsx';
import { useMe } from '../../parts/me.ts';
import { DisableDialog } from './disable-dialog.tsx';
import { LinkShownOnce } from './link-shown-once.tsx';
import styles from './people.module.css';

/** The password, and whether they may sign in at all. */
export function PersonActs({ person }: { person: ManagedPerson }) {
  const { t } = useTranslation('organisation/people');
  const me = useMe();
  const enable = useEnablePerson(person.id);
  const [disabling, setDisabling] = useState(false);
  if (person.state === 'disabled')
    return (
      <>
        {person.disabledAt && (
          <p>
            {t('disabledAt')} <At at={person.disabledAt} />
          </p>
        )}
        <div className={styles['acts']}>
          <Button loading={enable.isPending} onClick={() => enable.mutate(person.version)}>
            {t('enable')}
          </Button>
        </div>
        {enable.isError && <Failure error={enable.error} />}
      </>
    );
  return (
    <>
      <PasswordActs person={person} />
      {person.id !== me.id && (
        <div className={styles['acts']}>
          <Button danger onClick={() => setDisabling(true)}>
            {t('disable')}
          </Button>
        </div>
      )}
      {disabling && <DisableDialog person={person} onClose={() => setDisabling(false)} />}
    </>
  );
}

function PasswordActs({ person }: { person: ManagedPerson }) {
  const { t } = useTranslation(['organisation/people', 'ui']);
  const both = useBoth();
  const give = useGiveLink(person.id);
  const demand = useDemandPassword(person.id);
  const isActive = person.state === 'active';
  const text = t(isActive ? 'link.reset' : 'link.again');
  return (
    <>
      {person.linkExpiresAt && (
        <p>
          {t('link.open')} <At at={person.linkExpiresAt} />
        </p>
      )}
      <div className={styles['acts']}>
        <Popconfirm
          title={t(isActive ? 'link.resetSure' : 'link.againSure')}
          okText={text}
          cancelText={t('ui:cancel')}
          onConfirm={() => give.mutate()}
        >
          <Button loading={give.isPending}>{text}</Button>
        </Popconfirm>
        {isActive && !person.passwordDue && (
          <Button loading={demand.isPending} onClick={() => demand.mutate()}>
            {t('demand')}
          </Button>
        )}
      </div>
      {give.isError && <Failure error={give.error} />}
      {demand.isError && <Failure error={demand.error} />}
      {give.data && <LinkShownOnce name={both(person.name)} link={give.data} onClose={() => give.reset()} />}
    </>
  );
}
