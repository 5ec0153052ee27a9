import { useTranslation } from 'react-i18next';
import { date } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { useKindWords } from '../../tickets/parts/use-kind-words.ts';
import type { View } from '../view/view.ts';
import { type Field, fields, isSet, type OfAddress, ofAddress, type PickedField } from './filter-fields.ts';
import { type Choices, useChoices } from './use-choices.ts';

export interface Chip {
  field: Field | OfAddress;
  /** What it narrows by and to: 类别：通信费用. */
  words: string;
}

/** What a list is narrowed by, each in words: whatever stands in the address, nobody reads an id. */
export function useChips(view: View): Chip[] {
  const { t } = useTranslation('lists');
  const wordsOf = useValueWords(view);
  const set = [...fields, ...ofAddress].filter((field) => isSet(view, field));
  return set.map((field) => {
    const value = wordsOf(field);
    return {
      field,
      words: value === null ? t(`filter.${field}`) : t('filter.chip', { name: t(`filter.${field}`), value }),
    };
  });
}

function useValueWords(view: View): (field: Field | OfAddress) => string | null {
  const { t } = useTranslation('lists');
  const words = useKindWords();
  const choices = useChoices(view);
  const periodWords = usePeriodWords();
  return (field) => {
    switch (field) {
      case 'late':
        return null;
      case 'raised':
        return periodWords(view.raisedFrom, view.raisedTo);
      case 'changed':
        return periodWords(view.changedFrom, view.changedTo);
      case 'number':
        return view.number ?? null;
      case 'customerId':
        return t('filter.oneCustomer');
      case 'matterId':
        return t('filter.oneMatter');
      case 'kind':
        return words.kind(view.kind ?? '');
      case 'category':
        return words.category(view.kind, view.category ?? '');
      case 'stage':
        return words.stage(view.kind, view.stage ?? '');
      default:
        return labelOf(choices[field], view[field]) ?? (isKnown(choices[field]) ? t('filter.gone') : '…');
    }
  };
}

function usePeriodWords() {
  const { t } = useTranslation('lists');
  const language = useLanguage();
  return (from: string | undefined, to: string | undefined) => {
    const first = from && date(from, language);
    const last = to && date(new Date(new Date(to).getTime() - 1).toISOString(), language);
    if (first && last) return first === last ? first : t('filter.between', { first, last });
    return first ? t('filter.since', { first }) : t('filter.until', { last });
  };
}

function labelOf({ options }: Choices, value: View[PickedField]): string | undefined {
  const all = options.flatMap((one) => ('options' in one ? one.options : [one]));
  return all.find((one) => one.value === value)?.label;
}

const isKnown = ({ of }: Choices) => of === undefined || of.data !== undefined;
