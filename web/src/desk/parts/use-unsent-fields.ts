import { asJson, fieldsOf } from '../../ui/kept/forms.ts';
import { useUnsentText } from './use-unsent-text.ts';

export type Fields = Readonly<Record<string, string>>;

const asFields = asJson((value): value is Fields => {
  const fields = fieldsOf(value);
  return fields !== null && Object.values(fields).every((one) => typeof one === 'string');
});

/** The texts of a form by their names, kept as one at a place until it is sent. */
export function useUnsentFields(place: string): { fields: Fields; set: (fields: Fields) => void; sent: () => void } {
  const { words, type, sent } = useUnsentText(place);
  return {
    fields: asFields.read(words) ?? {},
    set: (fields) => type(Object.values(fields).every((one) => one === '') ? '' : asFields.write(fields)),
    sent: () => sent(words),
  };
}
