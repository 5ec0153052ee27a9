import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type BeforeEscalated, useBeforeEscalated } from '../../api/casework/areas.ts';
import { Failure } from '../../ui/failure.tsx';
import { At } from '../../ui/times/times.tsx';
import { useTypeName } from '../../wording/use-type-name.ts';
import styles from './area.module.css';

/** What is linked: by id whether it was ticked or unticked by hand; what is not named stays as it is proposed. */
export type Chosen = Readonly<Record<string, boolean>>;

interface Props {
  customerId: string;
  category: string;
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
}

/** What came before with the customer: what is of the same class or not over yet is ticked, and linked. */
export function BeforeChooser({ customerId, category, chosen, choose }: Props) {
  const { t } = useTranslation('areas');
  const typeName = useTypeName();
  const before = useBeforeEscalated(customerId, category);
  if (before.isLoadingError) return <Failure error={before.error} retry={() => void before.refetch()} />;
  if (!before.data) return null;
  const { tickets, contacts, promises } = before.data;
  if (tickets.length + contacts.length + promises.length === 0)
    return <p className="faint">{t('escalated.nothingBefore')}</p>;
  const tick = (one: Offered, words: ReactNode) => (
    <li key={one.id}>
      <Checkbox
        checked={isChosen(one, chosen)}
        onChange={(event) => choose({ ...chosen, [one.id]: event.target.checked })}
      >
        {words}
      </Checkbox>
    </li>
  );
  return (
    <fieldset className={styles['before']}>
      <legend>{t('escalated.linkTo')}</legend>
      <ul>
        {tickets.map((one) =>
          tick(
            one,
            <>
              <span className="number">{one.number}</span> {one.summary}{' '}
              {one.source && <strong>{t(`escalated.from.${one.source}`)}</strong>}
            </>,
          ),
        )}
        {contacts.map((one) =>
          tick(
            one,
            <>
              {t(`contacts:wayIn.${one.wayIn}`, { defaultValue: one.wayIn })} <At at={one.arrivedAt} />{' '}
              {one.matterType && typeName(one.matterType)}
            </>,
          ),
        )}
        {promises.map((one) =>
          tick(
            one,
            <>
              {t('escalated.promise', { words: one.words })} <At at={one.dueAt} />
            </>,
          ),
        )}
      </ul>
    </fieldset>
  );
}

interface Offered {
  id: string;
  proposed: boolean;
}

const isChosen = ({ id, proposed }: Offered, chosen: Chosen) => chosen[id] ?? proposed;

/** What is sent of it; nothing while it is not known what came before, so that what is proposed is linked. Pure. */
export function toLinked(before: BeforeEscalated | undefined, chosen: Chosen) {
  if (!before) return {};
  const idsOf = (offered: readonly Offered[]) => offered.filter((one) => isChosen(one, chosen)).map(({ id }) => id);
  return {
    ticketIds: idsOf(before.tickets),
    contactIds: idsOf(before.contacts),
    promiseIds: idsOf(before.promises),
  };
}
