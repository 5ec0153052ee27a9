import type { Shapes } from './types.ts';

/** Why the centre refused, or could not be reached. `code` names the text that is shown. */
export class RefusalError extends Error {
  readonly code: string;
  readonly remedy: string;
  readonly status: number;
  readonly details: readonly RefusalDetail[];

  constructor(body: RefusalBody, status: number) {
    super(body.reason);
    this.name = 'RefusalError';
    this.code = body.code;
    this.remedy = body.remedy;
    this.status = status;
    this.details = body.details ?? [];
  }
}

type RefusalBody = Shapes['Refusal'];
type RefusalDetail = Shapes['FieldProblem'];

export function unreachable(): RefusalError {
  return new RefusalError(
    { code: 'unreachable', reason: 'The centre cannot be reached', remedy: 'Check the network and try again' },
    0,
  );
}

/** Whether nobody knows what came of it: the line broke, or it failed on our side. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof RefusalError && (error.status === 0 || error.status >= 500);
}

export function toRefusal(body: unknown, status: number): RefusalError {
  if (isRefusalBody(body)) return new RefusalError(body, status);
  return new RefusalError({ code: 'failed', reason: 'Something failed on our side', remedy: 'Try again' }, status);
}

function isRefusalBody(body: unknown): body is RefusalBody {
  return (
    typeof body === 'object' &&
    body !== null &&
    'code' in body &&
    typeof body.code === 'string' &&
    'reason' in body &&
    'remedy' in body
  );
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof RefusalError && error.code === code;
}
