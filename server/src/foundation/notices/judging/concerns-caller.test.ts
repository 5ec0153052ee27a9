import { expect, test } from 'vitest';
import { concernsCaller } from './concerns-caller.ts';

const fault = { kind: 'fault', provinceId: 'zj', placeProvinces: [], placeCities: ['zj-hz'], types: ['network'] };
const tariff = { kind: 'tariff', provinceId: null, placeProvinces: [], placeCities: [], types: ['billing.roaming'] };
const caller = { provinceId: 'zj', cityId: 'zj-hz', type: null };

test.each([
  ['a fault of their city, before anything was asked', fault, caller, true],
  ['a fault of their city, of what it is about', fault, { ...caller, type: 'network.signal' }, true],
  ['a fault of their city, of something else', fault, { ...caller, type: 'billing.roaming' }, false],
  ['a fault that says nothing of what it is about', { ...fault, types: [] }, { ...caller, type: 'sp.x' }, true],
  ['a fault of another city', fault, { ...caller, cityId: 'zj-nb' }, false],
  ['a fault of a city, nobody knows who calls', fault, { ...caller, cityId: null }, false],
  ['a fault of the province', { ...fault, placeCities: [] }, { ...caller, cityId: null }, true],
  ['a fault of another province', { ...fault, placeCities: [], provinceId: 'js' }, caller, false],
  [
    'of the group, in one province',
    { ...fault, provinceId: null, placeCities: [], placeProvinces: ['js'] },
    caller,
    false,
  ],
  ['a tariff, before it is known what it is about', tariff, caller, false],
  ['a tariff of what it is about', tariff, { ...caller, type: 'billing.roaming' }, true],
  ['a tariff of another type that begins alike', tariff, { ...caller, type: 'billing.roaming-data' }, false],
  ['a tariff that names no type', { ...tariff, types: [] }, { ...caller, type: 'billing.roaming' }, false],
])('%s', (_, notice, whom, expected) => {
  expect(concernsCaller(notice, whom)).toBe(expected);
});
