import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  type Escalation,
  useAcknowledgeEscalation,
  useUndoEscalationAcknowledgement,
} from '../../../api/casework/times/escalations.ts';
import { dateTime } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { useBoth } from '../../../ui/both.tsx';
import { useUndo } from '../../../ui/undo/undoable.ts';
import { useDoOnce } from '../../../ui/use-once.ts';

/** Acknowledges once, however often it is clicked, and tells who was first. */
export function useAcknowledge() {
  const { t } = useTranslation('times/escalations');
  const { message } = App.useApp();
  const both = useBoth();
  const language = useLanguage();
  const acknowledge = useAcknowledgeEscalation();
  const doAcknowledge = useDoOnce(acknowledge);
  const undo = useUndoEscalationAcknowledgement();
  const offer = useUndo();
  const notify = ({ id, ticket, byMe, acknowledgedBy, acknowledgedAt }: Escalation) => {
    const mine = {
      said: t('acknowledged', { number: ticket.number }),
      undo: () => undo.mutateAsync({ id, ticketId: ticket.id }),
    };
    if (byMe || !acknowledgedAt) return offer(mine);
    void message.info(t('faster', { name: both(acknowledgedBy), at: dateTime(acknowledgedAt, language) }));
  };
  return {
    doing: acknowledge.isPending ? acknowledge.variables.id : null,
    error: acknowledge.error,
    acknowledge: ({ id, ticket }: Escalation, note?: string, then?: () => void) => {
      const noted = note === undefined ? {} : { note };
      return doAcknowledge(
        { id, ticketId: ticket.id, ...noted },
        {
          onSuccess: (done) => {
            notify(done);
            then?.();
          },
        },
      );
    },
  };
}
