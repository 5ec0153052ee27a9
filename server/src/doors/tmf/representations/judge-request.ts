import type { FastifyRequest } from 'fastify';
import { formNotSpoken, overrideNotTaken, queryWrong } from '../refusals.ts';

const OVERRIDES = ['x-http-method-override', 'x-http-method', 'x-method-override'];

/** A client that means another method than it sends would be misunderstood. @throws overrideNotTaken */
export function refuseOverride({ headers, method }: Pick<FastifyRequest, 'headers' | 'method'>): void {
  const field = OVERRIDES.find((name) => (headers[name] ?? method).toString().toUpperCase() !== method);
  if (field !== undefined) throw overrideNotTaken([{ field, message: `is not ${method}` }]);
}

/** What is no encoded text would be read as something else than was meant. @throws queryWrong */
export function refuseUndecodable(url: string): void {
  const [, query = ''] = /^[^?]*\?(.*)$/su.exec(url) ?? [];
  try {
    decodeURIComponent(query);
  } catch {
    throw queryWrong([{ field: '', message: 'is not encoded as UTF-8 in percent signs' }]);
  }
}

/** @throws formNotSpoken where JSON is not among what is accepted */
export function refuseUnspoken(accept: string | undefined): void {
  const forms = (accept ?? '*/*').split(',').map((form) => form.trim().toLowerCase());
  const isTaken = (form: string) =>
    /^(?:\*\/\*|application\/(?:\*|json|[\w.-]+\+json))\s*(?:;|$)/u.test(form) &&
    !/;\s*q\s*=\s*0(?:\.0*)?\s*(?:;|$)/u.test(form);
  if (forms.some((form) => form !== '') && !forms.some(isTaken)) throw formNotSpoken();
}
