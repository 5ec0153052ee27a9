import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenMassFault } from '../../api/casework/outages.ts';
import { Dialog } from '../../ui/dialogs/dialog.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { useMe } from '../parts/me.ts';
import { CoveragePreview } from './coverage-preview.tsx';
import { AreaFields, type FaultForm, readArea, readTickets, WordsFields } from './fault-form.tsx';
import { tenMinutesAgo, toLocal } from '../parts/local-time.ts';
import styles from './outages.module.css';

export interface Prefilled {
  summary?: string;
  province?: string;
  category?: string;
  cityId?: string;
  places?: string[];
  since?: string;
  alertId?: string;
  /** It was seen from this ticket, which goes under it at once. */
  ticketId?: string;
}

interface Props {
  prefilled?: Prefilled;
  onClose: () => void;
  onOpened?: (id: string) => void;
}

/** An outage becomes one ticket: where, what, since when, and what agents say. */
export function OpenFault({ prefilled = {}, onClose, onOpened }: Props) {
  const { t } = useTranslation(['outages', 'ui']);
  const me = useMe();
  const open = useOpenMassFault(prefilled.ticketId);
  const once = useOnce();
  const [form, setForm] = useState(() => begin(prefilled, me.cityId));
  const set = (more: Partial<FaultForm>) => setForm({ ...form, ...more });
  const asksProvince = !me.province && !prefilled.province && !prefilled.cityId;
  const area = readArea(form);
  const ofProvince = !me.province && form.province !== '' ? { province: form.province } : {};
  const tickets = asksProvince && form.province === '' ? null : readTickets(form);
  const preview = tickets && { ...tickets, ...ofProvince };
  const summary = form.summary.trim();
  const ready = area !== null && summary !== '' && (!asksProvince || form.province !== '');
  const send = () => {
    if (!ready) return;
    const wanted = {
      summary,
      // The kinds of fault there are: the first category that is one, else the network.
      category: form.categories.includes('broadband') && !form.categories.includes('network') ? 'broadband' : 'network',
      ...area,
      ...ofProvince,
      ...(prefilled.alertId && { alertId: prefilled.alertId }),
    };
    once('open', (key) => open.mutateAsync({ key, ...wanted }), {
      onSuccess: ({ id }) => {
        onOpened?.(id);
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      width={620}
      title={t('open')}
      okText={t('openIt')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: !ready, loading: open.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <div className={styles['form']}>
        <AreaFields form={form} set={set} asksProvince={asksProvince} />
        <CoveragePreview area={preview} />
        <label>
          {t('summary')}
          <Input maxLength={200} value={form.summary} onChange={(event) => set({ summary: event.target.value })} />
        </label>
        <WordsFields form={form} set={set} />
        {open.isError && <Failure error={open.error} />}
      </div>
    </Dialog>
  );
}

/** Where whoever reports it works, unless it is told otherwise: an outage of a whole province is rare, and chosen so. */
function begin(prefilled: Prefilled, ownCity: string | null): FaultForm {
  return {
    summary: prefilled.summary ?? '',
    province: prefilled.province ?? '',
    cityId: prefilled.cityId ?? ownCity ?? '',
    places: prefilled.places ?? [],
    categories: [prefilled.category ?? 'network'],
    complaints: true,
    since: prefilled.since ? toLocal(new Date(prefilled.since)) : tenMinutesAgo(),
    expectedAt: '',
    words: '',
  };
}
