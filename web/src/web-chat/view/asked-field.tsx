/** @jsxImportSource preact */
import { useWords } from '../texts/use-words.ts';
import type { ChatField } from '../wire/shapes.ts';
import { describedBy, Field } from './field.tsx';

interface Props {
  field: ChatField;
  value: string;
  fault: string | undefined;
  onChange(value: string): void;
}

/** A question of the site's own form. */
export function AskedField({ field, value, fault, onChange }: Props) {
  const { pick } = useWords();
  const id = `ask-${field.name}`;
  return (
    <Field id={id} label={pick(field.label)} hint={pick(field.prompt)} optional={!field.required} fault={fault}>
      <Input id={id} field={field} value={value} fault={fault} onChange={onChange} />
    </Field>
  );
}

function Input({ id, field, value, fault, onChange }: Props & { id: string }) {
  const { say, pick } = useWords();
  const common = {
    id,
    value,
    required: field.required,
    ...describedBy(id, true, fault),
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  switch (field.type) {
    case 'long-text':
      return <textarea rows={3} maxLength={1000} {...common} />;
    case 'phone':
      return <input type="tel" inputMode="tel" autoComplete="tel-national" maxLength={40} {...common} />;
    case 'text':
      return <input type="text" maxLength={1000} {...common} />;
    case 'choice':
      return (
        <select {...common}>
          <option value="">{say('start.choose')}</option>
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {pick(choice.name)}
            </option>
          ))}
        </select>
      );
  }
}
