/** What a field of a record holds, by the unit its name ends with. */
export type FieldKind = 'money' | 'volume' | 'moment' | 'month' | 'seconds' | 'plain';

export function kindOfField(name: string): FieldKind {
  if (name.endsWith('Fen')) return 'money';
  if (name.endsWith('Kb')) return 'volume';
  if (name === 'at' || name.endsWith('At') || name === 'since' || name === 'from' || name === 'to') return 'moment';
  if (name === 'month') return 'month';
  if (name === 'seconds' || name.endsWith('Seconds')) return 'seconds';
  return 'plain';
}

type Field = string | number | boolean;

/** The fields for one reader: of a pair …Zh and …En the one in their language, under the name without the ending. */
export function fieldsFor(fields: Record<string, Field>, ending: 'Zh' | 'En'): [string, Field][] {
  const other = ending === 'Zh' ? 'En' : 'Zh';
  return Object.entries(fields).flatMap(([name, value]): [string, Field][] => {
    const stem = name.slice(0, -2);
    if (name.endsWith(other) && `${stem}${ending}` in fields) return [];
    return [[name.endsWith(ending) || name.endsWith(other) ? stem : name, value]];
  });
}

/** What is compared line by line stands with its digits under one another. */
export function isAmount(name: string): boolean {
  return ['money', 'volume', 'seconds'].includes(kindOfField(name));
}
