import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMakePerson } from '../../../api/foundation/organisation/people.ts';
import { Dialog } from '../../../ui/dialogs/dialog.tsx';
import { useBoth } from '../../../ui/both.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { useOnce } from '../../../ui/use-once.ts';
import { useMe } from '../../parts/me.ts';
import { LinkShownOnce } from './link-shown-once.tsx';
import styles from './people.module.css';
import { isComplete, PersonFields, type PersonFilling } from './person-fields.tsx';

const USERNAME = /^[A-Za-z0-9._-]{1,64}$/u;

/** Takes somebody in, then shows the link to hand to them. */
export function MakePersonDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['organisation/people', 'ui']);
  const me = useMe();
  const id = useId();
  const both = useBoth();
  const make = useMakePerson();
  const once = useOnce();
  const [username, setUsername] = useState('');
  const [filling, setFilling] = useState<PersonFilling>(() => ({
    nameZh: '',
    nameEn: '',
    provinceId: me.province?.id ?? null,
    cityId: null,
    posts: ['agent'],
    teams: [],
  }));
  if (make.data) return <LinkShownOnce name={both(make.data.person.name)} link={make.data.link} onClose={onClose} />;
  return (
    <Dialog
      open
      title={t('make')}
      okText={t('make')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: !USERNAME.test(username) || !isComplete(filling), loading: make.isPending }}
      onOk={() => {
        const body = { username, ...filling };
        once(body, () => make.mutateAsync(body));
      }}
      onCancel={onClose}
    >
      <div className={styles['form']}>
        <label htmlFor={`${id}-username`}>{t('username')}</label>
        <Input
          id={`${id}-username`}
          autoFocus
          autoComplete="off"
          maxLength={64}
          placeholder={t('usernamePrompt')}
          value={username}
          onChange={(event) => setUsername(event.target.value)}
        />
        <PersonFields filling={filling} onChange={setFilling} />
      </div>
      {make.isError && <Failure error={make.error} />}
    </Dialog>
  );
}
