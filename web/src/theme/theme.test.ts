import { describe, expect, test } from 'vitest';
import { dispositionTints, type Mode, palettes } from './theme.ts';

const modes: Mode[] = ['light', 'dark'];

describe.each(modes)('colours, %s', (mode) => {
  const palette = palettes[mode];
  const texts: [string, string, string][] = [
    ...(['ground', 'surface', 'inset', 'raised'] as const).flatMap((name): [string, string, string][] => {
      const ground = palette[name];
      return [
        [`ink on ${name}`, palette.ink, ground],
        [`soft ink on ${name}`, palette.inkSoft, ground],
        [`faint ink on ${name}`, palette.inkFaint, ground],
        [`link on ${name}`, palette.link, ground],
      ];
    }),
    ['text on primary', palette.onPrimary, palette.primary],
    ['ink on primary ground', palette.ink, palette.primaryGround],
    ['link on primary ground', palette.link, palette.primaryGround],
    ['faint ink on primary ground', palette.inkFaint, palette.primaryGround],
    ...Object.entries({ good: palette.good, warn: palette.warn, bad: palette.bad, ...dispositionTints[mode] }).flatMap(
      ([name, tint]): [string, string, string][] => [
        [`${name} on its ground`, tint.ink, tint.ground],
        [`${name} on surface`, tint.ink, palette.surface],
      ],
    ),
  ];

  test.each(texts)('%s reads at AA', (_, ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('no two dispositions share a colour', () => {
    const inks = Object.values(dispositionTints[mode]).map((tint) => tint.ink);
    expect(new Set(inks).size).toBe(8);
  });
});

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
