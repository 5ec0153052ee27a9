export type Comparison = 'in' | 'not' | 'gt' | 'gte' | 'lt' | 'lte';

/** One condition of a list: `status=a,b`, `creationDate.gt=…`. It holds where any of the values fits; `not`: where none does. */
export interface Condition {
  attribute: string;
  comparison: Comparison;
  values: string[];
}
