import { MessageOutlined, MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardPerson } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Dialog } from '../../../ui/dialogs/dialog.tsx';
import { Running } from '../../../ui/times/times.tsx';
import { SkillsOf } from '../../organisation/people/skills-of.tsx';
import { useMe } from '../../parts/me.ts';
import page from '../../parts/page.module.css';
import styles from './wallboard.module.css';

interface Props {
  people: readonly BoardPerson[];
  onWrite: (person: BoardPerson) => void;
}

/** Who does what, and for how long; a break that lasts too long is marked. */
export function PeopleTable({ people, onWrite }: Props) {
  const { t } = useTranslation('wallboard/board');
  const [skilled, setSkilled] = useState<BoardPerson | null>(null);
  return (
    <section className={page['section']} aria-labelledby="board-people">
      <header>
        <h2 id="board-people">{t('people')}</h2>
        <States people={people} />
      </header>
      {people.length === 0 ? (
        <p className={styles['none']}>{t('peopleNone')}</p>
      ) : (
        <table className={page['table']}>
          <thead>
            <tr>
              {(['name', 'state', 'since', 'inHand', 'act'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inOrder(people).map((person) => (
              <PersonRow key={person.id} person={person} onWrite={onWrite} onSkills={setSkilled} />
            ))}
          </tbody>
        </table>
      )}
      {skilled && <SkillsDialog person={skilled} onClose={() => setSkilled(null)} />}
    </section>
  );
}

const order: readonly BoardPerson['state'][] = [
  'break',
  'on-contact',
  'ringing',
  'wrap-up',
  'ready',
  'away',
  'offline',
];

/** What a lead has to see first: breaks that last too long, then who works, then who is not there; each longest first. Pure. */
function inOrder(people: readonly BoardPerson[]): BoardPerson[] {
  const rank = ({ overdue, state }: BoardPerson) => (overdue ? -1 : order.indexOf(state));
  return people.toSorted((one, other) => rank(one) - rank(other) || ((one.since ?? '') < (other.since ?? '') ? -1 : 1));
}

function States({ people }: { people: readonly BoardPerson[] }) {
  const { t } = useTranslation('wallboard/board');
  const counted = order.map((state) => ({ state, count: people.filter((one) => one.state === state).length }));
  return (
    <ul className={styles['states']}>
      {counted
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => (
          <li key={state}>
            <span className={styles['dot']} data-state={state} aria-hidden />
            {t(`state.${state}`)} <span className="number">{count}</span>
          </li>
        ))}
    </ul>
  );
}

interface RowProps extends Pick<Props, 'onWrite'> {
  person: BoardPerson;
  onSkills: (person: BoardPerson) => void;
}

function PersonRow({ person, onWrite, onSkills }: RowProps) {
  const { t } = useTranslation(['wallboard/board', 'workforce']);
  const both = useBoth();
  const me = useMe();
  const name = both(person.name);
  return (
    <tr data-offline={person.state === 'offline' || undefined}>
      <th scope="row">{name}</th>
      <td>
        <span className={styles['state']}>
          <span className={styles['dot']} data-state={person.state} aria-hidden />
          {person.reason === null
            ? t(`state.${person.state}`)
            : t('workforce:breakFor', { reason: t(`workforce:reason.${person.reason}`) })}
          {person.overdue && <span className={styles['overdue']}>{t('overdue')}</span>}
        </span>
      </td>
      <td className={person.overdue ? styles['late'] : undefined}>
        {person.since !== null && <Running since={person.since} />}
      </td>
      <td className="number">{person.contacts}</td>
      <td>
        {person.id !== me.id && (
          <span className={styles['acts']}>
            <Button
              size="small"
              icon={<MessageOutlined />}
              aria-label={`${t('act.write')}: ${name}`}
              onClick={() => onWrite(person)}
            />
            <Dropdown
              trigger={['click']}
              menu={{ items: [{ key: 'skills', label: t('act.skills'), onClick: () => onSkills(person) }] }}
            >
              <Button size="small" icon={<MoreOutlined />} aria-label={t('moreOf', { name })} />
            </Dropdown>
          </span>
        )}
      </td>
    </tr>
  );
}

function SkillsDialog({ person, onClose }: { person: BoardPerson; onClose: () => void }) {
  const { t } = useTranslation('wallboard/board');
  const both = useBoth();
  return (
    <Dialog open title={t('skills.title', { name: both(person.name) })} footer={null} onCancel={onClose}>
      <p className="faint">{t('skills.what')}</p>
      <SkillsOf id={person.id} />
    </Dialog>
  );
}
