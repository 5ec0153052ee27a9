/** How something is written down to be kept. `read` says null to what is not of the expected form, or not any more. */
export interface Form<T> {
  read(text: string): T | null;
  write(value: T): string;
}

export const asText: Form<string> = { read: (text) => text, write: (value) => value };

/** As JSON that `isOne` knows again. Pure. */
export function asJson<T>(isOne: (value: unknown) => value is T): Form<T> {
  return { read: (text) => readJson(text, isOne), write: (value) => JSON.stringify(value) };
}

function readJson<T>(text: string, isOne: (value: unknown) => value is T): T | null {
  try {
    const value: unknown = JSON.parse(text);
    return isOne(value) ? value : null;
  } catch {
    return null;
  }
}

/** The fields of an object, each yet to be looked at; null where it is none. Pure. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null ? { ...value } : null;
}
