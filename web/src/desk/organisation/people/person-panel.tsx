import { useTranslation } from 'react-i18next';
import { type ManagedPerson, usePerson } from '../../../api/foundation/organisation/people.ts';
import { SidePanel } from '../../../ui/dialogs/side-panel.tsx';
import { useBoth } from '../../../ui/both.tsx';
import { Fetched } from '../../../ui/fetched.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import { ChangePerson } from './change-person.tsx';
import styles from './people.module.css';
import { PersonActs } from './person-acts.tsx';
import { SignInsOf } from './sign-ins-of.tsx';
import { SkillsOf } from './skills-of.tsx';
import { StateOfPerson } from './state-of-person.tsx';

/** Everything about one person whom one administers. */
export function PersonPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const both = useBoth();
  const person = usePerson(id);
  const { t } = useTranslation('organisation/people');
  return (
    <SidePanel
      open
      size={560}
      title={person.data ? `${both(person.data.name)} · ${person.data.username}` : t('title')}
      onClose={onClose}
    >
      <Fetched of={person} waiting={<Waiting />}>
        {(known) => <Parts key={known.id} person={known} />}
      </Fetched>
    </SidePanel>
  );
}

function Parts({ person }: { person: ManagedPerson }) {
  const { t } = useTranslation('organisation/people');
  return (
    <>
      <p className={styles['words']}>
        <StateOfPerson person={person} />
      </p>
      {/* Only the form starts anew with a newer person: a question that is open beside it stays open. */}
      <ChangePerson key={person.version} person={person} />
      <section className={styles['part']} aria-labelledby="person-skills">
        <h3 id="person-skills">{t('skills.title')}</h3>
        <SkillsOf id={person.id} />
      </section>
      <section className={styles['part']} aria-labelledby="person-sign-ins">
        <h3 id="person-sign-ins">{t('signIns.title')}</h3>
        <SignInsOf id={person.id} />
      </section>
      <section className={styles['part']} aria-labelledby="person-account">
        <h3 id="person-account">{t('account')}</h3>
        <PersonActs person={person} />
      </section>
    </>
  );
}
