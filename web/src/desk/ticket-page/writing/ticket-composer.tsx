import { useTranslation } from 'react-i18next';
import type { TicketDetail, TicketVerb } from '../../../api/types.ts';
import { Composer, type Sending } from '../../../ui/composer/composer.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { KeptNote } from '../../../ui/words/kept-note.tsx';
import { AddFiles, NoteFields } from '../../notes/note-fields.tsx';
import { useNoteDraft } from '../../notes/use-note-draft.ts';
import { useMe } from '../../parts/me.ts';
import { MoveFailure } from '../../tickets/moves/move-failure.tsx';
import { trimmed, useHindrance } from '../../tickets/moves/move-fields.ts';
import { MoveFields } from '../../tickets/moves/move-form.tsx';
import type { Acting } from '../../tickets/moves/use-acting.ts';
import { useSaidDraft } from './use-said-draft.ts';
import { NOTE, type Writing, writtenMoves } from './written-moves.ts';

interface Props {
  ticket: TicketDetail;
  acting: Acting;
  writing: Writing;
  onWrite: (what: Writing['what'], enter: boolean) => void;
}

/** Where one writes on a ticket: to colleagues, to the customer, to whoever goes on with it. Each says who will read it. */
export function TicketComposer({ ticket, acting, writing, onWrite }: Props) {
  const { t } = useTranslation(['ticket-page', 'tickets']);
  const mayNote = useMe().rights.includes('note:write');
  const moves = writtenMoves(ticket);
  const on = { ticketId: ticket.id };
  const note = useNoteDraft(on);
  const draft = useSaidDraft(ticket.id);
  const hindranceOf = useHindrance();
  const offered: Writing['what'][] = [...(mayNote ? ([NOTE] as const) : []), ...moves];
  const tabs = offered.map((id) => ({
    id,
    label: t(id === NOTE ? 'note' : `tickets:verb.${id}`),
    readers: t(`readers.${id}`),
    toCustomer: id === 'reply' || id === 'ask-back',
  }));
  const [first] = tabs;
  if (!first) return null;
  const active = tabs.some(({ id }) => id === writing.what) ? writing.what : first.id;
  const verb = moves.find((one) => one === active);
  const fields = (verb && acting.fieldsOf?.(verb)) ?? [];
  const said = verb ? draft.saidFor(verb) : {};

  const sendMove = (move: TicketVerb) =>
    draft.sentOnce(
      move,
      acting.begin(move, trimmed(said), () => onWrite(NOTE, false)),
    );
  const sending: Sending =
    verb === undefined
      ? {
          label: t('noteSend'),
          primary: false,
          doing: note.write.isPending,
          hindrance: note.hindrance,
          onSend: note.send,
        }
      : {
          label: t(`tickets:verb.${verb}`),
          primary: true,
          doing: acting.doing === verb,
          hindrance: acting.fieldsOf ? hindranceOf(fields, said) : t('notKnownYet'),
          onSend: () => sendMove(verb),
        };
  return (
    <Composer
      label={t('writing')}
      tabs={tabs}
      active={active}
      entered={writing.entered}
      onActivate={(id, enter) => onWrite(offered.find((one) => one === id) ?? NOTE, enter)}
      sending={sending}
      tools={verb === undefined && <AddFiles draft={note} />}
      failure={
        verb === undefined
          ? note.write.isError && <Failure error={note.write.error} />
          : acting.failed?.verb === verb && <MoveFailure acting={acting} />
      }
    >
      {verb === undefined ? (
        <NoteFields on={on} draft={note} />
      ) : (
        <MoveFields
          key={verb}
          fields={fields}
          ticket={ticket}
          said={said}
          say={(next) => draft.say(verb, next)}
          enter={false}
        />
      )}
      <KeptNote of={verb === undefined ? note.standing : draft.standing} />
    </Composer>
  );
}
