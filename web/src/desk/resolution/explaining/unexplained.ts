import { RefusalError } from '../../../api/refusal.ts';

/** BOSS gave no answer when the explanation was put together. */
export function unexplained(): RefusalError {
  return new RefusalError(
    { code: 'explanation-failed', reason: 'How it arose could not be found out', remedy: 'Try again' },
    503,
  );
}
