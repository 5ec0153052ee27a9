import { asJson, fieldsOf } from '../../ui/kept/forms.ts';
import { useUnsentText } from './use-unsent-text.ts';

export type Fields = Readonly<Record<string, string>>;

const asFields = asJson((value): value is Fields => {
  const fields = fieldsOf(value);
  return fields !== null && Object.values(fields).every((one) => typeof one === 'string');
});

/** The texts of a form by their names, kept as one at a place until it is sent. `set` changes those it is given. */
export function useUnsentFields(place: string): { fields: Fields; set: (more: Fields) => void; sent: () => void } {
  const { words, now, type, sent } = useUnsentText(place);
  return {
    fields: asFields.read(words) ?? {},
    set: (more) => {
      const all = { ...asFields.read(now()), ...more };
      type(Object.values(all).every((one) => one === '') ? '' : asFields.write(all));
    },
    sent: () => sent(words),
  };
}
