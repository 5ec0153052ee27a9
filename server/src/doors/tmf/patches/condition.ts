export type Comparison = 'in' | 'not' | 'gt' | 'gte' | 'lt' | 'lte';

/** One condition of a list: `status=a,b`, `creationDate.gt=…`. */
export interface Condition {
  attribute: string;
  comparison: Comparison;
  values: string[];
}
