import { passwordRefused } from '../actors/refusals.ts';
import { judgePassword } from './judge-password.ts';

/** @throws passwordRefused saying why */
export function refusePassword(
  password: string,
  { username, nameZh, nameEn }: { username: string; nameZh: string; nameEn: string },
): void {
  const fault = judgePassword(password, [username, nameZh, nameEn]);
  if (fault) throw passwordRefused([{ field: 'password', message: fault }]);
}
