/** What is wrong with rules that somebody wrote. */
export type FaultCode =
  | 'not-an-object'
  | 'not-a-list'
  | 'not-a-text'
  | 'not-a-number'
  | 'out-of-range'
  | 'missing'
  | 'unknown-key'
  | 'empty'
  | 'twice'
  | 'unknown-desk'
  | 'unknown-level'
  | 'leads-to-itself'
  | 'first-step-later'
  | 'not-in-order';

export interface Fault {
  /** Where it stands, as one would write it in JavaScript: `desks[1].steps[0].needs`; empty for the whole. */
  readonly place: string;
  readonly code: FaultCode;
  readonly message: string;
}

/** Gathers faults while reading; what cannot be read is left out, so that the rest is judged too. */
export class FaultReport {
  readonly faults: Fault[] = [];

  add(place: string, code: FaultCode, message: string): void {
    this.faults.push({ place, code, message });
  }

  /** The entries of an object; those that are none of `known` are faults. */
  object(place: string, value: unknown, known?: readonly string[]): ReadonlyMap<string, unknown> | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.add(place, value === undefined ? 'missing' : 'not-an-object', `${tell(value)} where an object belongs`);
      return null;
    }
    const entries = Object.entries(value);
    for (const [key] of entries) {
      if (known && !known.includes(key)) {
        this.add(under(place, key), 'unknown-key', `not one of ${known.join(', ')}`);
      }
    }
    return new Map(entries);
  }

  /** The entries of an object with names of its own, of which it has at least one. */
  entries(place: string, value: unknown, most: number): readonly (readonly [string, unknown])[] {
    const entries = this.object(place, value);
    if (entries?.size === 0) this.add(place, 'empty', 'at least one belongs here');
    if (entries && entries.size > most)
      this.add(place, 'out-of-range', `${entries.size}, and at most ${most} may be here`);
    return [...(entries ?? [])].slice(0, most);
  }

  list(place: string, value: unknown, least: number, most: number): readonly unknown[] {
    if (!Array.isArray(value)) {
      this.add(place, value === undefined ? 'missing' : 'not-a-list', `${tell(value)} where a list belongs`);
      return [];
    }
    if (value.length < least) this.add(place, 'empty', `at least ${least} belongs here`);
    if (value.length > most) this.add(place, 'out-of-range', `${value.length}, and at most ${most} may be here`);
    return value.slice(0, most);
  }

  text(place: string, value: unknown): string | null {
    if (typeof value === 'string' && value !== '') return value;
    this.add(place, value === undefined ? 'missing' : 'not-a-text', `${tell(value)} where a text belongs`);
    return null;
  }

  /** A number from `least` to `most`, both allowed. */
  number(place: string, value: unknown, least: number, most: number, kind: 'any' | 'whole' = 'any'): number | null {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      this.add(place, value === undefined ? 'missing' : 'not-a-number', `${tell(value)} where a number belongs`);
      return null;
    }
    const isWhole = kind === 'any' || Number.isInteger(value);
    if (isWhole && value >= least && value <= most) return value;
    this.add(
      place,
      'out-of-range',
      `${value}, not ${kind === 'whole' ? 'a whole number ' : ''}from ${least} to ${most}`,
    );
    return null;
  }
}

/** The place of an entry. */
export function under(place: string, key: string): string {
  if (!/^[A-Za-z_]\w*$/u.test(key)) return `${place}[${JSON.stringify(key)}]`;
  return place === '' ? key : `${place}.${key}`;
}

function tell(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
