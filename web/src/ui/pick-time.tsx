import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface Props {
  id?: string;
  label?: string;
  /** `2026-03-02T10:00`, in the operator's zone; empty for none. */
  value: string;
  set: (local: string) => void;
}

/** A day and a time of it, as the page's language writes them, whatever language the browser has. */
export function PickTime({ id, label, value, set }: Props) {
  return (
    <DatePicker
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      style={{ width: '100%' }}
      showTime={{ format: 'HH:mm' }}
      format="YYYY-MM-DD HH:mm"
      value={value ? dayjs(value) : null}
      onChange={(at) => set(at ? at.format('YYYY-MM-DDTHH:mm') : '')}
    />
  );
}
