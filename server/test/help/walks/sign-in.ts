import type { DeskPages } from '../desk-pages.ts';
import { eventually, type Steps } from './walkers.ts';

/** “Sign in”: who is there, and how one becomes them. `users` are those of the README's table. */
export function signIn(desks: DeskPages, users: readonly string[]): Steps {
  return {
    'A start on your own machine brings sample people, 42 sample callers (40 in Zhejiang, two in Jiangsu) and a simulated BOSS of invented customers.':
      async () => {
        for (const [username, callers] of [
          ['lead', 40],
          ['agent-js', 2],
        ] as const) {
          const page = await desks.open(username, '/sample-callers');
          await eventually(() => page.getByRole('button', { name: '呼入' }).count()).toBe(callers);
          await page.context().close();
        }
      },
    'The sign-in page lists the people; one click is enough.': async () => {
      const page = await desks.openSignIn();
      for (const user of users) await page.getByText(user, { exact: true }).first().waitFor();
      await page.getByRole('button', { name: /林晓彤/u }).click();
      await page.getByRole('navigation', { name: '主菜单' }).waitFor();
      await page.context().close();
    },
    'The password is the user name and -jieyi, such as agent-jieyi.': async () => {
      const page = await desks.openSignIn();
      await page.getByLabel('工号').fill('agent');
      await page.getByLabel('密码').fill('agent-jieyi');
      await page.getByRole('button', { name: '登录' }).click();
      await page.getByRole('navigation', { name: '主菜单' }).waitFor();
      await page.context().close();
    },
  };
}
