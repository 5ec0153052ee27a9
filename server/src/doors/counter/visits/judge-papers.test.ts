import { describe, expect, test } from 'vitest';
import { findFaults, isProven, tailOf, toOriginal } from './judge-papers.ts';

const card = {
  holder: 'customer',
  kind: 'resident-id',
  number: '33010219900307 123x',
  name: '张伟',
  originalSeen: true,
} as const;

describe('papers on a counter', () => {
  test('are read whole, of any width and case, and four signs of them are kept', () => {
    expect(findFaults(card)).toEqual([]);
    expect(findFaults({ ...card, number: '３３０１０２１９９００３０７１２３Ｘ' })).toEqual([]);
    expect(tailOf(card.number)).toBe('123X');
    expect(toOriginal(card)).toEqual({ name: '张伟', idCardTail: '123X' });
    expect(toOriginal({ ...card, kind: 'passport', number: 'E12345678' }).idCardTail).toBeNull();
  });

  test.each([
    [{ ...card, originalSeen: false }, 'originalSeen'],
    [{ ...card, number: '3301021990' }, 'number'],
    [{ ...card, kind: 'passport', number: 'E1' }, 'number'],
    [{ ...card, holder: 'representative', kind: 'business-licence', number: '91330100MA2H' }, 'kind'],
  ] as const)('are refused by what is wrong with them: %o', (shown, field) => {
    expect(findFaults(shown).map((one) => one.field)).toEqual([field]);
  });

  test('make known once all that are needed match, of the customer who is meant', () => {
    const own = { holder: 'customer', outcome: 'matches', customerId: 'a' } as const;
    const other = { holder: 'representative', outcome: 'noted', customerId: null } as const;
    const alone = { forAnother: false, customerId: 'a' };
    expect(isProven([own], alone)).toBe(true);
    expect(isProven([own], { ...alone, customerId: 'b' })).toBe(false);
    expect(isProven([{ ...own, outcome: 'differs' }], alone)).toBe(false);
    expect(isProven([own], { ...alone, forAnother: true })).toBe(false);
    expect(isProven([other], { ...alone, forAnother: true })).toBe(false);
    expect(isProven([other, own], { ...alone, forAnother: true })).toBe(true);
  });
});
