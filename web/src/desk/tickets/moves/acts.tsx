import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketDetail, TicketVerb } from '../../../api/types.ts';
import { Awaited } from '../../../ui/fetched.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { useKeys } from '../../../ui/press-keys.ts';
import { MoveDialog } from './move-dialog.tsx';
import { MoveFailure } from './move-failure.tsx';
import styles from './moves.module.css';
import { nextMoves, otherMoves } from './next-move.ts';
import type { Acting } from './use-acting.ts';

interface Props {
  ticket: TicketDetail;
  acting: Acting;
  /** Moves that are said where one writes, and how to go there. */
  written: readonly TicketVerb[];
  onWrite: (verb: TicketVerb) => void;
  /** Something is being written that is the one thing to do now. */
  writing: boolean;
}

/** What is mine to do next, and behind “more” the ways aside. What has consequences is asked once, with them. */
export function Acts({ ticket, acting, written, onWrite, writing }: Props) {
  const { t } = useTranslation('tickets');
  const [asking, setAsking] = useState<TicketVerb | null>(null);
  const { fieldsOf, doing } = acting;
  const failed = acting.failed?.verb ?? null;
  const next = nextMoves(ticket);
  const [first] = next;
  const aside = otherMoves(ticket).filter((verb) => !written.includes(verb));
  const open = asking !== null && ticket.moves.includes(asking) ? asking : null;
  // Until it is known what a verb takes, none can be chosen.
  const choose = (verb: TicketVerb) => {
    if (!fieldsOf) return;
    if (written.includes(verb)) onWrite(verb);
    else if (fieldsOf(verb).length > 0 || verb in consequential) setAsking(verb);
    else acting.begin(verb, {});
  };
  useKeys({ Enter: first && open === null ? () => choose(first) : undefined });
  return (
    <section className={styles['acts']} aria-label={t('nextMove')}>
      {failed !== null && open === null && !written.includes(failed) && <MoveFailure acting={acting} />}
      {ticket.moves.length > 0 && <Awaited of={[acting.known]} waiting={null} />}
      <div className={styles['verbs']}>
        {aside.length > 0 && <Aside verbs={aside} disabled={!fieldsOf || doing !== null} choose={choose} />}
        {next.toReversed().map((verb) => (
          <Button
            key={verb}
            type={verb === first && !writing ? 'primary' : 'default'}
            loading={doing === verb}
            disabled={!fieldsOf}
            onClick={() => choose(verb)}
          >
            {t(`verb.${verb}`)}
            {verb === first && <KeyHint keys="Enter" />}
          </Button>
        ))}
      </div>
      {open !== null && fieldsOf && (
        <MoveDialog
          key={open}
          verb={open}
          fields={fieldsOf(open)}
          ticket={ticket}
          doing={doing === open}
          onDo={(words) => acting.begin(open, words, () => setAsking(null))}
          onClose={() => setAsking(null)}
          failure={<MoveFailure acting={acting} />}
        />
      )}
    </section>
  );
}

/** Asked once, though nothing has to be said. */
const consequential: Readonly<Partial<Record<TicketVerb, true>>> = { close: true, cancel: true };

interface AsideProps {
  verbs: readonly TicketVerb[];
  disabled: boolean;
  choose: (verb: TicketVerb) => void;
}

/** The ways aside; giving it up comes last, and in red. */
function Aside({ verbs, disabled, choose }: AsideProps) {
  const { t } = useTranslation('tickets');
  const items = verbs
    .toSorted((one, other) => Number(one === 'cancel') - Number(other === 'cancel'))
    .map((verb) => ({ key: verb, label: t(`verb.${verb}`), danger: verb === 'cancel', onClick: () => choose(verb) }));
  return (
    <Dropdown trigger={['click']} disabled={disabled} menu={{ items }}>
      <Button icon={<DownOutlined />} iconPlacement="end">
        {t('moreMoves')}
      </Button>
    </Dropdown>
  );
}
