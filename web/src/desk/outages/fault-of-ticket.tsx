import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMassFaults } from '../../api/casework/outages.ts';
import { useTicketLinks } from '../../api/casework/links.ts';
import type { TicketDetail } from '../../api/types.ts';
import { useMe } from '../parts/me.ts';
import { OpenFault, type Prefilled } from './open-fault.tsx';
import { cutText } from '../../i18n/cut-text.ts';

/** The way to the outage that a ticket is, or is under; or an outage is opened from it, with it inside. */
export function FaultOfTicket({ ticket }: { ticket: TicketDetail }) {
  const { t } = useTranslation('outages');
  const me = useMe();
  const navigate = useNavigate();
  const links = useTicketLinks(ticket.id).data;
  const faults = useMassFaults().data;
  const [opening, setOpening] = useState(false);
  // Without knowing which outages there are, none is to be opened beside one.
  if (!links || !faults) return null;
  const { parent } = links;
  const show = (fault: string) => void navigate({ to: '/mass-faults', search: { fault } });
  const fault = faults.find(({ id }) => id === ticket.id || id === parent?.id);
  const fits = ['fault', 'complaint'].includes(ticket.kind) && ticket.state === 'open' && !parent;
  return (
    <>
      {fault && (
        <Button size="small" onClick={() => show(fault.id)}>
          {t('see')}
        </Button>
      )}
      {!fault && fits && me.rights.includes('mass-fault:lead') && (
        <Button size="small" onClick={() => setOpening(true)}>
          {t('openFrom')}
        </Button>
      )}
      {/* The page hears of the outage before the dialog does: it stays until it is closed. */}
      {opening && <OpenFault prefilled={prefill(ticket)} onClose={() => setOpening(false)} onOpened={show} />}
    </>
  );
}

/** What the ticket tells of the outage. */
function prefill({ id, provinceId, summary, category, raisedAt, cityId, place }: TicketDetail): Prefilled {
  const told = place?.trim();
  return {
    ticketId: id,
    province: provinceId,
    summary: cutText(summary, 200),
    category: category.split('/')[0] ?? category,
    since: raisedAt,
    ...(cityId && { cityId }),
    ...(told && { places: [cutText(told, 40)] }),
  };
}
