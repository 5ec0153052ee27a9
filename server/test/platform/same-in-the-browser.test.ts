import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMobile } from '../../src/foundation/customers/index.ts';
import { cutText, lengthOf } from '../../src/platform/text/cut-text.ts';
import { readMobile as readInBrowser } from '../../../web/src/portal/form/read-phone.ts';
import { cutText as cutInBrowser, lengthOf as lengthInBrowser } from '../../../web/src/i18n/cut-text.ts';

const number = fc.tuple(
  fc.constantFrom('', '+86', '0086', '86', '(86)', '0', '+1'),
  fc.string({ unit: fc.constantFrom(...'0123456789１３8 -–(）.\u200B'), minLength: 9, maxLength: 16 }),
);

test('a number is read alike by the customers’ page and by the server', () => {
  fc.assert(
    fc.property(number, ([before, typed]) => {
      const text = before + typed;
      expect(readInBrowser(text)).toBe(readMobile(text));
      expect(readInBrowser(`${before}13800001010`)).toBe(readMobile(`${before}13800001010`));
    }),
    { numRuns: 3000 },
  );
});

test('a text is as long, and is cut, alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(45), (text, atMost) => {
      expect(lengthInBrowser(text)).toBe(lengthOf(text));
      expect(cutInBrowser(text, atMost)).toBe(cutText(text, atMost));
    }),
  );
});
