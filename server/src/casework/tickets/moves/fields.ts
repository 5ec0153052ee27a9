/** One thing that is said with a move. */
export interface Field<Required extends boolean = boolean> {
  /**
   * words: a text; outcome: what a complaint came to; team: a team of the ticket's province, by its id; branch: a branch of
   * another city of that province than the one whose branch has the ticket.
   */
  readonly type: 'words' | 'outcome' | 'team' | 'branch';
  readonly required: Required;
  /** False: it is taken where it is told, but nobody is asked for it. */
  readonly asked: boolean;
}

const asked = <T extends Field['type']>(type: T) => ({ type, required: true, asked: true }) as const;

export const words = asked('words');
export const outcome = asked('outcome');
export const team = asked('team');
export const branch = asked('branch');

export function optional(field: Field): Field<false> {
  return { ...field, required: false };
}

export function unasked(field: Field): Field<false> {
  return { ...field, required: false, asked: false };
}

/** By name, in the order in which they are asked for. */
export type Fields = Readonly<Record<string, Field>>;
/** What was said, by the names of the fields. */
export type Said = Readonly<Record<string, string | undefined>>;
export type SaidOf<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends Field<true> ? string : string | undefined;
};

/** The fields that have to be said and were not. */
export function missingIn(fields: Fields, said: Said): string[] {
  return Object.keys(fields).filter((name) => fields[name]?.required && said[name] === undefined);
}

/** What of something sent is said for these fields. */
export function saidIn(fields: Fields, sent: object): Said {
  const all = new Map<string, unknown>(Object.entries(sent));
  return Object.fromEntries(
    Object.keys(fields).flatMap((name) => {
      const value = all.get(name);
      return typeof value === 'string' ? [[name, value] as const] : [];
    }),
  );
}
