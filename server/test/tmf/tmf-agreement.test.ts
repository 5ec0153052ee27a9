import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { at, OtherSystem, type Resource } from '../help/tmf/other-system.ts';
import { leavesOf } from '../help/tmf/paths-of-replies.ts';

let centre: TestCentre;
let partner: OtherSystem;
beforeAll(async () => {
  centre = await openCentre();
  partner = await OtherSystem.withKey(centre, await centre.signIn('admin'));
}, 120_000);
afterAll(() => centre?.close());

/** Every path that is shown, with values that it has. */
function shownIn(all: readonly Resource[]): [string, string[]][] {
  const paths = new Map<string, Set<string>>();
  for (const one of all)
    for (const [path, values] of leavesOf(one))
      for (const value of values) paths.set(path, (paths.get(path) ?? new Set()).add(String(value)));
  return [...paths].map(([path, values]) => [path, [...values].slice(0, 2)]);
}
const showing = (all: readonly Resource[], path: string, value: string) =>
  all.flatMap((one) =>
    leavesOf(one)
      .get(path)
      ?.some((shown) => String(shown) === value)
      ? [one.id]
      : [],
  );

describe.each([
  ['/tmf-api/partyInteraction/v4/partyInteraction', ['relatedParty.name']],
  [`${at.v5}/troubleTicketSpecification`, []],
])('what %s shows', (address, masked: string[]) => {
  const get = (query: string) => partner.get<Resource[]>(`${address}?limit=200&${query}`);

  test('is found by every value at every path, cut at it, and refused where it is masked', async () => {
    const all: Resource[] = [];
    for (let last = [{}]; last.length > 0; all.push(...(last as Resource[])))
      last = (await get(`offset=${all.length}`)).body;
    expect(all.length).toBeGreaterThan(5);
    for (const [path, values] of shownIn(all))
      for (const value of values) {
        const { status, body, headers } = await get(`${encodeURIComponent(path)}=${encodeURIComponent(value)}`);
        const expected = showing(all, path, value);
        const isMasked = masked.includes(path);
        expect([path, value, isMasked]).toEqual([path, value, status === 400]);
        const total = isMasked ? null : Number(headers['x-total-count']);
        expect([path, value, total]).toEqual([path, value, isMasked ? null : expected.length]);
        const isWhole = expected.length <= 200 && !isMasked;
        const ids = isWhole ? body.map(({ id }) => id).toSorted() : [];
        expect([path, ids]).toEqual([path, isWhole ? expected.toSorted() : []]);
        const cut = await get(`fields=${encodeURIComponent(path)}`);
        expect([path, cut.status]).toEqual([path, expect.toSatisfy((one) => one === 200 || one === 206)]);
        const leaves = cut.body.map((one) => leavesOf(one).get(path));
        expect([path, leaves]).toEqual([path, all.slice(0, 200).map((one) => leavesOf(one).get(path))]);
      }
    for (const query of ['shoe=1', 'name.regex=x', 'sort=shoe', 'creationDate.gt=gestern'])
      expect([query, (await get(query)).status]).toEqual([query, 400]);
  }, 60_000);
});
