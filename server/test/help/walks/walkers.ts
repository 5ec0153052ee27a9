import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { DeskPages } from '../desk-pages.ts';

/** What is so in the end: the centre or the page is slow now and then. */
export function eventually<Seen>(look: () => Seen | Promise<Seen>) {
  return expect.poll(look, { timeout: 20_000 });
}

/** What to do for each sentence of a walk, by the sentence itself. */
export type Steps = Readonly<Record<string, () => Promise<unknown>>>;

/** The people of a walk, each before a desk of their own in one language. */
export class Walkers {
  readonly desks: DeskPages;
  readonly english: boolean;
  readonly #open = new Map<string, Page>();

  constructor(desks: DeskPages, english = false) {
    this.desks = desks;
    this.english = english;
  }

  /** Of a name the README gives in both languages, such as “接听 Answer”, the one that is shown here. */
  name(both: string): string {
    const [, chinese = '', english = ''] = /^(\S+) (.+)$/u.exec(both) ?? [];
    return this.english ? english : chinese;
  }

  /** Signs in with a click on the list of the sign-in page. */
  async signIn(username: string, both: string): Promise<Page> {
    const page = await this.desks.openSignIn({ width: this.english ? 1920 : 1280, height: 900 });
    if (this.english) await page.getByRole('button', { name: 'English' }).click();
    await page
      .getByRole('button', { name: this.name(both) })
      .first()
      .click();
    await page.getByRole('navigation', { name: this.name('主菜单 Main menu') }).waitFor();
    this.#open.set(username, page);
    return page;
  }

  as(username: string): Page {
    const page = this.#open.get(username);
    if (!page) throw new Error(`${username} has not signed in yet`);
    return page;
  }

  link = (username: string, both: string) =>
    this.as(username)
      .getByRole('link', { name: this.#holds(both) })
      .first();

  button = (username: string, both: string) =>
    this.as(username)
      .getByRole('button', { name: this.#holds(both) })
      .first();

  region = (username: string, both: string) => this.as(username).getByRole('region', { name: this.#holds(both) });

  /** What stands beside a name, such as an icon, a number or a key, is not part of it. */
  readonly #holds = (both: string) => new RegExp(this.name(both), 'u');
}
