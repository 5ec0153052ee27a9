import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { DeskPages } from '../desk-pages.ts';
import { fillIn, readSlip } from '../portal-phones.ts';
import type { Album } from './album.ts';
import type { Steps } from './walkers.ts';

/** “For the customers”: somebody with a phone. */
export function customer(desks: DeskPages, album: Album): Steps {
  let phone: Page;
  let slip: { number: string; code: string };
  return {
    '/portal is their page, made for a phone, a keyboard and a screen reader: one question a screen, and what was typed stays over a reload.':
      async () => {
        phone = await desks.openSignIn({ width: 390, height: 844 });
        await phone.goto(`${desks.address}/portal/new/complaint/1`);
        await phone.getByRole('radio').nth(1).check();
        await phone.reload();
        expect(await phone.getByRole('radio').nth(1).isChecked()).toBe(true);
        await album.take(phone, 'portal-question', { whole: true });
        expect(await fillIn(phone, ['下一步', '提交', '每月都多扣五元，没有订过。'])).toEqual([]);
      },
    'At the end there is a ticket number, a code that is shown once, and an honest time.': async () => {
      await phone.getByRole('button', { name: '提交', exact: true }).click();
      slip = await readSlip(phone);
      expect(slip.number).toMatch(/^T\d{4}-\d{6}$/u);
      expect(slip.code).toMatch(/^\w{4} \w{4}$/u);
      await phone.getByText(/按规定 .*给您回复/u).waitFor();
      await phone.getByText('查询码只显示这一次，我们自己也看不到。').waitFor();
      await album.take(phone, 'portal-sent-zh', { whole: true });
    },
    'With both they see under 查进度、看回复 See progress and replies where it stands.': async () => {
      // Another browser: the one that sent it knows number and code.
      phone = await desks.openSignIn({ width: 390, height: 844 });
      await phone.goto(`${desks.address}/portal`);
      await phone.getByRole('button', { name: /查进度、看回复/u }).click();
      await phone.getByLabel('工单号').fill(slip.number);
      await phone.getByLabel('查询码').fill(slip.code);
      await phone.keyboard.press('Enter');
      await phone.getByRole('heading', { level: 1, name: new RegExp(slip.number, 'u') }).waitFor();
      await phone.getByText('已转交办理部门').waitFor();
    },
  };
}
