import { CheckCircleOutlined, ClockCircleOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MoveWords, useMoveTicket, useTicketMoves } from '../../../api/casework/tickets/moves.ts';
import type { TicketDetail, TicketVerb } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Awaited } from '../../../ui/fetched.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { useKeys } from '../../../ui/press-keys.ts';
import { useMoveFailure } from './use-move-failure.ts';
import { ClocksThen } from './clocks-then.tsx';
import { MoveForm } from './move-form.tsx';
import { useMoveFields } from './move-fields.ts';
import { nextMoves, otherMoves } from './next-move.ts';
import styles from './moves.module.css';
import { useOnce } from '../../../ui/use-once.ts';

/** What is to be done next, as the most visible thing; the other moves beside it. Each asks for its words in place. */
export function Moves({ ticket }: { ticket: TicketDetail }) {
  const { t } = useTranslation('tickets');
  const [asking, setAsking] = useState<TicketVerb | null>(null);
  const { begin, move } = useMoves(ticket, () => setAsking(null));
  const formatFailure = useMoveFailure();
  const next = nextMoves(ticket);
  const [first] = next;
  const open = asking !== null && ticket.moves.includes(asking) ? asking : null;
  const known = useTicketMoves();
  const fieldsOf = useMoveFields();
  // Until it is known what a verb takes, none can be chosen.
  const choose = (verb: TicketVerb) => {
    if (!fieldsOf) return;
    if (fieldsOf(verb).length > 0) setAsking(verb);
    else begin(verb, {});
  };
  useKeys({ Enter: first && open === null ? () => choose(first) : undefined });
  return (
    <section className={styles['moves']} aria-label={t('nextMove')}>
      {move.isError && (
        <Alert
          type="warning"
          showIcon
          closable
          role="alert"
          title={formatFailure(move.error)}
          onClose={() => move.reset()}
        />
      )}
      {ticket.moves.length > 0 && <Awaited of={[known]} waiting={null} />}
      {next.length === 0 && open === null && <WhoseTurn ticket={ticket} />}
      {open === null || !fieldsOf ? (
        <div className={styles['verbs']}>
          {next.map((verb, index) => (
            <Button
              key={verb}
              size="large"
              type={index === 0 ? 'primary' : 'default'}
              loading={move.isPending && move.variables.verb === verb}
              disabled={!fieldsOf}
              onClick={() => choose(verb)}
            >
              {t(`verb.${verb}`)}
              {index === 0 && <KeyHint keys="Enter" />}
            </Button>
          ))}
          {otherMoves(ticket).map((verb) => (
            <Button key={verb} disabled={move.isPending || !fieldsOf} onClick={() => choose(verb)}>
              {t(`verb.${verb}`)}
            </Button>
          ))}
        </div>
      ) : (
        <MoveForm
          key={open}
          verb={open}
          fields={fieldsOf(open)}
          ticket={ticket}
          doing={move.isPending}
          onDo={(words) => begin(open, words)}
          onClose={() => setAsking(null)}
        >
          <ClocksThen ticket={ticket} verb={open} />
        </MoveForm>
      )}
    </section>
  );
}

/** A double click is one move, also where the second comes after the first went through, and so is a try again. */
function useMoves({ id, version }: TicketDetail, done: () => void) {
  const move = useMoveTicket();
  const once = useOnce({ forget: false });
  const begin = (verb: TicketVerb, words: MoveWords) =>
    once([id, version, verb, words], (key) => move.mutateAsync({ id, verb, version, key, words }), { onSuccess: done });
  return { begin, move };
}

/** Nothing for me to do: who is to act. */
function WhoseTurn({ ticket }: { ticket: TicketDetail }) {
  const { t } = useTranslation('tickets');
  const both = useBoth();
  const who = both(ticket.holder?.name ?? ticket.team?.name) || t('unassigned');
  if (ticket.state === 'closed') {
    return (
      <p className={styles['turn']}>
        <CheckCircleOutlined aria-hidden /> {t('isOver')}
      </p>
    );
  }
  return (
    <p className={styles['turn']}>
      <ClockCircleOutlined aria-hidden /> {t('othersTurn', { who })}
    </p>
  );
}
