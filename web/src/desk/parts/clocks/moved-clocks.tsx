import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Rederivation } from '../../../api/casework/times/rederivations.ts';
import { At } from '../../../ui/times/times.tsx';
import { useMe } from '../me.ts';
import page from '../page.module.css';
import { useClockWords } from './use-clock-words.ts';
import styles from './rederivations.module.css';

type Move = Rederivation['samples'][number];

/** How many clocks moved, by clock, and which: from when to when. */
export function MovedClocks({ run: { byClock, samples, moved, state } }: { run: Rederivation }) {
  const { t } = useTranslation('times/clocks');
  const clocks = useClockWords();
  if (moved === 0) return <p className={`${page['body']} faint`}>{state === 'done' && t('nothing')}</p>;
  return (
    <>
      <ul className={styles['counts']}>
        {byClock.map(({ clock, ...counts }) => (
          <li key={clock}>
            <strong>{clocks.nameOf(clock)}</strong> {t('counts', { ...counts })}
          </li>
        ))}
      </ul>
      {samples.length > 0 && (
        <div className={styles['moved']}>
          <table className={page['table']}>
            <thead>
              <tr>
                {['ticket', 'clock', 'from', 'to'].map((name) => (
                  <th key={name} scope="col">
                    {t(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {samples.map((move) => (
                <MoveRow key={`${move.ticketId} ${move.clock}`} move={move} clock={clocks.nameOf(move.clock)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {samples.length < moved && (
        <p className={`${page['body']} faint`}>{t('more', { count: samples.length, moved })}</p>
      )}
    </>
  );
}

function MoveRow({ move, clock }: { move: Move; clock: string }) {
  const { rights } = useMe();
  return (
    <tr>
      <th scope="row" className="number">
        {rights.includes('ticket:read') ? (
          <Link to="/tickets/$ticketId" params={{ ticketId: move.ticketId }}>
            {move.number}
          </Link>
        ) : (
          move.number
        )}
      </th>
      <td>{clock}</td>
      <td>
        <Stand at={move.from} state={move.stateBefore} />
      </td>
      <td>
        <Stand at={move.to} state={move.stateNow} />
      </td>
    </tr>
  );
}

/** When it was due, and how it stood where that is not as usual. */
function Stand({ at, state }: { at: Move['from']; state: Move['stateNow'] }) {
  const { t } = useTranslation('ticket-page');
  return (
    <>
      {at && <At at={at} />} {state !== 'running' && <span className="faint">{t(`clocks.state.${state}`)}</span>}
    </>
  );
}
