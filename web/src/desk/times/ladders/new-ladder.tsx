import { Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTicketKinds } from '../../../api/casework/tickets/kinds.ts';
import type { Ladder } from '../../../api/casework/times/ladders.ts';
import { Dialog } from '../../../ui/dialogs/dialog.tsx';
import { Awaited, untilKnown } from '../../../ui/fetched.tsx';
import { useProvinces } from '../../organisation/use-provinces.ts';
import forms from '../../organisation/administration.module.css';
import { useMe } from '../../parts/me.ts';
import { useClockWords } from '../../parts/clocks/use-clock-words.ts';
import { useKindWords } from '../../tickets/parts/use-kind-words.ts';

export type Place = Pick<Ladder, 'provinceId' | 'kind' | 'category' | 'clock'>;

/** Asks for which tickets and which clock a ladder is to be. */
export function NewLadder({ onChosen, onClose }: { onChosen: (place: Place) => void; onClose: () => void }) {
  const { t } = useTranslation(['times/ladders', 'ui']);
  const me = useMe();
  const words = useKindWords();
  const clocks = useClockWords();
  const provinces = useProvinces();
  const kinds = useTicketKinds();
  const id = useId();
  const [place, setPlace] = useState<Place>({
    provinceId: me.province?.id ?? null,
    kind: '*',
    category: '*',
    clock: '*',
  });
  const kind = words.kinds.find((one) => one.id === place.kind);
  const categories = (kind?.categories ?? []).map((one) => ({
    value: one.id,
    label: words.category(place.kind, one.id),
  }));
  const any = (label: string) => ({ value: '*', label });
  const fields = [
    {
      name: 'province',
      value: place.provinceId ?? '',
      options: [...(me.province ? [] : [{ value: '', label: t('group') }]), ...provinces.options],
      asked: provinces.asked,
      set: (value: string) => setPlace({ ...place, provinceId: value || null }),
    },
    {
      name: 'kind',
      value: place.kind,
      options: [any(t('anyKind')), ...words.kinds.map((one) => ({ value: one.id, label: words.kind(one.id) }))],
      asked: kinds,
      set: (value: string) => setPlace({ ...place, kind: value, category: '*' }),
    },
    {
      name: 'category',
      value: place.category,
      options: [any(t('anyCategory')), ...categories],
      asked: kinds,
      set: (category: string) => setPlace({ ...place, category }),
    },
    {
      name: 'clock',
      value: place.clock,
      options: [any(t('anyClock')), ...clocks.options],
      asked: kinds,
      set: (clock: string) => setPlace({ ...place, clock }),
    },
  ];
  return (
    <Dialog
      open
      title={t('make')}
      okText={t('next')}
      cancelText={t('ui:cancel')}
      onOk={() => onChosen(place)}
      onCancel={onClose}
    >
      <Awaited of={[provinces.asked, kinds]} waiting={null} />
      <div className={forms['form']}>
        {fields.map(({ name, value, options, asked, set }) => (
          <FieldOf key={name} id={`${id}-${name}`} label={t(`place.${name}`)}>
            <Select id={`${id}-${name}`} value={value} options={options} {...untilKnown(asked)} onChange={set} />
          </FieldOf>
        ))}
      </div>
      <p className="faint">{t('narrowest')}</p>
    </Dialog>
  );
}

function FieldOf({ id, label, children }: { id: string; label: string; children: React.ReactNode }) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {children}
    </>
  );
}
