import { useTranslation } from 'react-i18next';
import { useTicketClocks } from '../../../api/casework/tickets/tickets.ts';
import type { TicketDetail, TicketVerb } from '../../../api/types.ts';
import { duration } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { useBoth } from '../../../ui/both.tsx';
import { useQuarterMinute } from '../../../ui/times/now.ts';

type Clock = NonNullable<ReturnType<typeof useTicketClocks>['data']>[number];

/** Before a ticket is put aside: which of its deadlines pause then, and which go on. */
export function ClocksThen({ ticket, verb }: { ticket: TicketDetail; verb: TicketVerb }) {
  const { t } = useTranslation(['tickets', 'ui']);
  const clocks = useTicketClocks(ticket.id);
  const label = useLabel();
  const to = ticket.life?.moves.find((move) => move.verb === verb && move.from.includes(ticket.stage))?.to;
  const aside = ticket.life?.states.find(({ id }) => id === to)?.clock === 'pauses';
  if (to === undefined || !aside || !clocks.data) return null;
  const open = clocks.data.filter(({ endedAt }) => endedAt === null);
  const pause = open.filter(({ restsIn }) => restsIn.includes(to));
  const goOn = open.filter(({ restsIn }) => !restsIn.includes(to));
  const namesOf = (some: readonly Clock[]) => some.map(label).join(t('ui:comma'));
  return (
    <div role="note">
      {open.length === 0 && <p className="faint">{t('clocksThen.none')}</p>}
      {pause.length > 0 && <p>{t('clocksThen.pause', { names: namesOf(pause) })}</p>}
      {goOn.length > 0 && (
        <p>
          <strong>{t('clocksThen.goOn', { names: namesOf(goOn) })}</strong>
        </p>
      )}
    </div>
  );
}

/** A clock with what is left of it. */
function useLabel() {
  const { t } = useTranslation('tickets');
  const both = useBoth();
  const language = useLanguage();
  const now = useQuarterMinute();
  return ({ label, dueAt }: Clock) => {
    const name = both(label);
    if (dueAt === null) return name;
    const left = (new Date(dueAt).getTime() - now) / 1000;
    return left < 0
      ? t('clocksThen.late', { name })
      : t('clocksThen.left', { name, time: duration(Math.ceil(left / 60) * 60, language) });
  };
}
