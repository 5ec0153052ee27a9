import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTicketMoves } from '../../../api/casework/tickets/moves.ts';
import { untilKnown } from '../../../ui/fetched.tsx';
import type { KindBody } from './kind-draft.ts';
import styles from './kinds.module.css';

type ClockEvent = KindBody['clocks'][number]['startsAt'][number];

interface Props {
  name: 'startsAt' | 'stopsAt' | 'endsAt';
  value: readonly ClockEvent[];
  put: (value: ClockEvent[]) => void;
}

/** What starts, keeps or ends a clock: verbs, raising, and what becomes of a promised refund. */
export function ClockEvents({ name, value, put }: Props) {
  const { t } = useTranslation(['tickets/kinds', 'tickets']);
  const moves = useTicketMoves();
  const verbs = (moves.data ?? []).map(({ verb }) => verb);
  const events: readonly ClockEvent[] = ['raise', ...verbs, 'promise-refund', 'refund-arrived'];
  return (
    <Select<ClockEvent[]>
      size="small"
      mode="multiple"
      className={styles['several'] ?? ''}
      aria-label={t(name)}
      placeholder={t(`${name}None`)}
      popupMatchSelectWidth={false}
      value={[...value]}
      options={events.map((one) => ({
        value: one,
        label: t(`event.${one}`, { defaultValue: t(`tickets:verb.${one}`, { defaultValue: one }) }),
      }))}
      {...untilKnown(moves)}
      onChange={put}
    />
  );
}
