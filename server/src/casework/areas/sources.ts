/** Through whom a complaint goes past us: the group's number, the ministry's line and page, the appeal centre. */
export const sources = ['10080', '12381', 'web', '12300'] as const;
export type Source = (typeof sources)[number];

/** What the group and the regulator set where no term is told: 12 hours, 15 days; null: it has to be told (docs/rules/areas.md#term). */
export const termMinutes: Readonly<Record<Source, number | null>> = {
  '10080': 12 * 60,
  '12381': 15 * 1440,
  web: 15 * 1440,
  '12300': null,
};
