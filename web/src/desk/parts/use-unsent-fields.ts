import { asJson, fieldsOf } from '../../ui/kept/forms.ts';
import type { KeptStanding, KeptWords } from '../../ui/kept/kept-words.ts';
import { useUnsentText } from './use-unsent-text.ts';

export type Fields = Readonly<Record<string, string>>;

const asFields = asJson((value): value is Fields => {
  const fields = fieldsOf(value);
  return fields !== null && Object.values(fields).every((one) => typeof one === 'string');
});

interface UnsentFields extends Pick<KeptWords, 'sentOnce'> {
  fields: Fields;
  set: (more: Fields) => void;
  standing: KeptStanding;
}

/** The texts of a form by their names, kept as one at a place until it is sent. `set` changes those it is given. */
export function useUnsentFields(place: string): UnsentFields {
  const { words, now, type, sentOnce, kept, elsewhere } = useUnsentText(place);
  return {
    fields: asFields.read(words) ?? {},
    set: (more) => {
      const all = { ...asFields.read(now()), ...more };
      type(Object.values(all).every((one) => one === '') ? '' : asFields.write(all));
    },
    sentOnce,
    standing: { kept, elsewhere, shown: wordsOfFields },
  };
}

/** A line each. */
const wordsOfFields = (kept: string) =>
  Object.values(asFields.read(kept) ?? {})
    .filter((one) => one !== '')
    .join('\n');
