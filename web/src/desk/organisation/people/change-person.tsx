import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ManagedPerson, useChangePerson } from '../../../api/foundation/organisation/people.ts';
import { Failure } from '../../../ui/failure.tsx';
import styles from './people.module.css';
import { fillingOf, isComplete, PersonFields, type PersonFilling } from './person-fields.tsx';

/** Name, posts, place and teams; the button is there once something is different. */
export function ChangePerson({ person }: { person: ManagedPerson }) {
  const { t } = useTranslation('organisation/people');
  const change = useChangePerson(person.id);
  const before = fillingOf(person);
  const [filling, setFilling] = useState<PersonFilling>(before);
  const isChanged = JSON.stringify(filling) !== JSON.stringify(before);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ ...filling, version: person.version });
      }}
    >
      <div className={styles['form']}>
        <PersonFields filling={filling} onChange={setFilling} />
      </div>
      {isChanged && (
        <div className={styles['acts']}>
          <Button type="primary" htmlType="submit" disabled={!isComplete(filling)} loading={change.isPending}>
            {t('save')}
          </Button>
          <Button onClick={() => setFilling(before)}>{t('undo')}</Button>
        </div>
      )}
      {change.isError && <Failure error={change.error} />}
    </form>
  );
}
