import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BulkOf, type BulkVerb, useBulkCounts } from '../../../api/casework/lists/bulk.ts';
import { useTicketMoves } from '../../../api/casework/tickets/moves.ts';
import type { Ticket, TicketFilter, TicketMove, TicketSort } from '../../../api/types.ts';
import { Awaited } from '../../../ui/fetched.tsx';
import { useKeys } from '../../../ui/press-keys.ts';
import { onwardFirst } from '../../tickets/moves/next-move.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { BulkRun } from './bulk-run.tsx';
import styles from './bulk.module.css';
import { ENDING } from './ending.ts';
import { useBulkRun } from './use-bulk-run.ts';

/** The server takes no more in one bulk move. */
const MOST_AT_ONCE = 500;

type BulkMove = TicketMove & { verb: BulkVerb };
const isBulk = (move: TicketMove): move is BulkMove => move.bulk;

interface Props {
  chosen: readonly Ticket[];
  select: (ids: ReadonlySet<string>) => void;
  /** What the list shows, and whether there is more of it. */
  listed: { filter: TicketFilter; sort: TicketSort; shown: number; more: boolean };
}

/** Comes up with the first ticket that is selected: what can be done to how many of them, and nothing that does nothing. M leads there. */
export function BulkBar({ chosen, select, listed }: Props) {
  const { t } = useTranslation('lists');
  // Also what is not shown yet.
  const [whole, setWhole] = useState(false);
  // As it was when the dialog opened: the list moves on under it.
  const [asked, setAsked] = useState<{ verb: BulkVerb; of: BulkOf } | null>(null);
  const run = useBulkRun(select);
  const bar = useRef<HTMLElement>(null);
  useKeys({ m: () => bar.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus() });
  const clear = () => {
    setWhole(false);
    select(new Set());
  };
  const close = () => {
    setAsked(null);
    clear();
  };
  const all = whole && chosen.length === listed.shown;
  const of: BulkOf = all
    ? { filter: listed.filter, sort: listed.sort }
    : { ticketIds: chosen.slice(0, MOST_AT_ONCE).map(({ id }) => id) };
  const begin = ({ verb, fields }: BulkMove) => {
    // What nothing has to be said with is done at once, unless some of it is out of sight.
    if (fields.length > 0 || all) setAsked({ verb, of });
    else run.start(verb, of);
  };
  const seen = chosen.map(({ id, version }) => `${id}.${version}`).join(' ');
  const mayTakeAll = listed.more && !all && chosen.length === listed.shown;
  return (
    <>
      {(chosen.length > 0 || run.running) && (
        <section ref={bar} className={styles['bar']} aria-label={t('bulk.title')}>
          <strong role="status">{all ? t('bulk.selectedAll') : t('bulk.selected', { count: chosen.length })}</strong>
          {run.running ? <BulkRun {...run} /> : <Moves of={of} seen={seen} begin={begin} />}
          {mayTakeAll && (
            <Button type="link" onClick={() => setWhole(true)}>
              {t('bulk.takeAll')}
            </Button>
          )}
          {!run.running && (
            <Button type="text" onClick={clear}>
              {t('bulk.clear')}
            </Button>
          )}
        </section>
      )}
      {asked && <BulkDialog {...asked} onClose={close} />}
    </>
  );
}

interface MovesProps {
  of: BulkOf;
  seen: string;
  begin: (move: BulkMove) => void;
}

function Moves({ of, seen, begin }: MovesProps) {
  const { t } = useTranslation(['lists', 'tickets']);
  const known = useTicketMoves();
  const counts = useBulkCounts(of, seen);
  const canOf = ({ verb }: BulkMove) => counts.data?.moves.find((one) => one.verb === verb)?.can ?? 0;
  const moves = onwardFirst((known.data ?? []).filter(isBulk)).filter((move) => canOf(move) > 0);
  const told = known.data !== undefined && counts.data !== undefined;
  return (
    <span className={styles['moves']} aria-busy={!told}>
      <Awaited of={[known, counts]} waiting={<span className="faint">{t('bulk.counting')}</span>} />
      {told && moves.length === 0 && <span className="faint">{t('bulk.nothing')}</span>}
      {moves.map((move) => (
        <Button
          key={move.verb}
          danger={ENDING.has(move.verb)}
          disabled={counts.isPlaceholderData}
          onClick={() => begin(move)}
        >
          {t('bulk.verbCount', { verb: t(`tickets:verb.${move.verb}`), count: canOf(move) })}
        </Button>
      ))}
    </span>
  );
}
