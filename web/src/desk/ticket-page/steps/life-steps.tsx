import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTicketClocks } from '../../../api/casework/tickets/tickets.ts';
import type { TicketDetail, TicketLife } from '../../../api/types.ts';
import { Dialog } from '../../../ui/dialogs/dialog.tsx';
import { useBoth } from '../../../ui/both.tsx';
import { LifePicture } from '../../tickets/parts/life-picture.tsx';
import { pickSteps } from './pick-steps.ts';
import styles from './steps.module.css';

/** How far it is, as steps in a row; all of its life when asked for. */
export function LifeSteps({ ticket }: { ticket: TicketDetail }) {
  const { t } = useTranslation(['ticket-page', 'tickets']);
  const both = useBoth();
  const [whole, setWhole] = useState(false);
  const { life, stage, history } = ticket;
  if (!life) return null;
  return (
    <nav className={styles['steps']} aria-label={t('steps')}>
      <ol>
        {pickSteps(life, stage, history).map(({ state, place }) => (
          <li key={state.id} data-place={place} aria-current={place === 'here' ? 'step' : undefined}>
            {both(state.name)}
          </li>
        ))}
      </ol>
      <Button type="link" size="small" onClick={() => setWhole(true)}>
        {t('wholeLife')}
      </Button>
      {whole && <WholeLife ticket={ticket} life={life} onClose={() => setWhole(false)} />}
    </nav>
  );
}

function WholeLife({ ticket, life, onClose }: { ticket: TicketDetail; life: TicketLife; onClose: () => void }) {
  const { t } = useTranslation('tickets');
  const clocks = useTicketClocks(ticket.id).data ?? [];
  return (
    <Dialog open title={t('life.title')} footer={null} onCancel={onClose}>
      <LifePicture
        life={life}
        now={ticket.stage}
        passed={passedBy(ticket)}
        moves={ticket.moves}
        pauses={new Set(clocks.filter(({ endedAt }) => endedAt === null).flatMap(({ restsIn }) => restsIn))}
      />
      <p className={styles['legend']}>{t('life.legend')}</p>
    </Dialog>
  );
}

function passedBy({ history }: TicketDetail): Set<string> {
  return new Set(
    history.flatMap(({ detail: { from, to } }) =>
      typeof from === 'string' && typeof to === 'string' ? [`${from}>${to}`] : [],
    ),
  );
}
