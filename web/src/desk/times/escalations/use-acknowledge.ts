import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Escalation, useAcknowledgeEscalation } from '../../../api/casework/times/escalations.ts';
import { dateTime } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { useBoth } from '../../../ui/both.tsx';
import { useDoOnce } from '../../../ui/use-once.ts';

/** Acknowledges once, however often it is clicked, and tells who was first. */
export function useAcknowledge() {
  const { t } = useTranslation('times/escalations');
  const { message } = App.useApp();
  const both = useBoth();
  const language = useLanguage();
  const acknowledge = useAcknowledgeEscalation();
  const doAcknowledge = useDoOnce(acknowledge);
  const notify = ({ byMe, acknowledgedBy, acknowledgedAt }: Escalation) => {
    if (byMe || !acknowledgedAt) return void message.success(t('acknowledged'));
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
