import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MoveWords } from '../../../api/casework/tickets/moves.ts';
import type { MoveField, TicketDetail, TicketVerb } from '../../../api/types.ts';
import { Dialog } from '../../../ui/dialogs/dialog.tsx';
import { KeptNote } from '../../../ui/words/kept-note.tsx';
import { ClocksThen } from './clocks-then.tsx';
import { trimmed, useHindrance } from './move-fields.ts';
import { MoveFields } from './move-form.tsx';
import { useSaidMove } from './use-said-move.ts';
import styles from './moves.module.css';

interface Props {
  verb: TicketVerb;
  fields: readonly MoveField[];
  ticket: TicketDetail;
  doing: boolean;
  /** Whether it came through: the words are kept until it did. */
  onDo: (words: MoveWords) => Promise<boolean>;
  onClose: () => void;
  /** Why it did not come about. */
  failure: ReactNode;
}

/** A move that is asked once: what follows from it, and what has to be said. Ctrl+Enter does it, or says why it cannot. */
export function MoveDialog({ verb, fields, ticket, doing, onDo, onClose, failure }: Props) {
  const { t } = useTranslation(['tickets', 'ui']);
  const id = useId();
  const { said, say, sentOnce, standing } = useSaidMove(ticket.id, verb);
  const [tried, setTried] = useState(false);
  const hindrance = useHindrance()(fields, said);
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    if (hindrance === null && !doing) sentOnce(onDo(trimmed(said)));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  const follows = t(`follows.${verb}`, { defaultValue: '' });
  return (
    <Dialog
      open
      title={t('moveTitle', { verb: t(`verb.${verb}`), number: ticket.number })}
      okText={t(`verb.${verb}`)}
      okButtonProps={{ htmlType: 'submit', form: id, loading: doing, danger: verb === 'cancel' }}
      cancelText={t('ui:cancel')}
      onCancel={onClose}
    >
      <form id={id} className={styles['form']} aria-label={t(`verb.${verb}`)} onSubmit={send} onKeyDown={press}>
        {follows && <p>{follows}</p>}
        <ClocksThen ticket={ticket} verb={verb} />
        <MoveFields fields={fields} ticket={ticket} said={said} say={say} />
        <KeptNote of={standing} />
        {failure}
        <span role="alert" className={styles['hindrance']}>
          {tried && hindrance}
        </span>
        <span className="faint">{t('sendByKey')}</span>
      </form>
    </Dialog>
  );
}
