import type { InBoth } from '../../api/types.ts';
import { pick } from '../../i18n/language.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { FieldProps } from './field-props.ts';

interface Props extends FieldProps {
  choices: readonly { value: string; name: InBoth }[];
}

/** One of several, each large enough for a thumb. */
export function ChoiceField({ value, change, described, choices }: Props) {
  const language = useLanguage();
  return (
    <div role="radiogroup" className="options" {...described}>
      {choices.map((choice) => (
        <label key={choice.value} className="option">
          <input
            type="radio"
            name="choice"
            value={choice.value}
            checked={choice.value === value}
            onChange={() => change(choice.value)}
          />
          {pick(choice.name, language)}
        </label>
      ))}
    </div>
  );
}
