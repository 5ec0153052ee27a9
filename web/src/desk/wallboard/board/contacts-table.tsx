import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { BoardContact, BoardPerson } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Running } from '../../../ui/times/times.tsx';
import { useTypeName } from '../../../wording/use-type-name.ts';
import page from '../../parts/page.module.css';
import { ContactActs } from '../steering/contact-acts.tsx';
import styles from './wallboard.module.css';

interface Props {
  contacts: readonly BoardContact[];
  people: readonly BoardPerson[];
}

/** Each contact in hand: how it came, who has it, for how long, what it is about, and what a lead can do. */
export function ContactsTable({ contacts, people }: Props) {
  const { t } = useTranslation('wallboard/board');
  return (
    <section className={page['section']} aria-labelledby="board-contacts">
      <header>
        <h2 id="board-contacts">{t('contacts')}</h2>
      </header>
      {contacts.length === 0 ? (
        <p className={styles['none']}>{t('contactsNone')}</p>
      ) : (
        <table className={page['table']}>
          <thead>
            <tr>
              {(['wayIn', 'handler', 'state', 'since', 'matter', 'act'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {contacts.map((contact) => (
              <ContactRow key={contact.id} contact={contact} people={people} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function ContactRow({ contact, people }: { contact: BoardContact; people: readonly BoardPerson[] }) {
  const { t } = useTranslation(['wallboard/board', 'contacts', 'customers']);
  const both = useBoth();
  const typeName = useTypeName();
  const { id, wayIn, handler, state, since, level, matterType, handingOver } = contact;
  return (
    <tr>
      <th scope="row">
        <Link to="/desk/$contactId" params={{ contactId: id }}>
          {t(`contacts:wayIn.${wayIn}`)}
        </Link>
        {level !== null && <div className="faint">{t(`customers:level.${level}`, { defaultValue: level })}</div>}
      </th>
      <td>{both(handler.name)}</td>
      <td>
        {t(`contactState.${state}`, { defaultValue: state })}
        {handingOver && <div className="faint">{t('handingOver')}</div>}
      </td>
      <td>
        <Running since={since} />
      </td>
      <td>{matterType === null ? <span className="faint">{t('contacts:noMatter')}</span> : typeName(matterType)}</td>
      <td>
        <ContactActs contact={contact} people={people} />
      </td>
    </tr>
  );
}
