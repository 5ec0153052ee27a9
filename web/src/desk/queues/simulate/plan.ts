import type { JsonValue } from './json.ts';

/** Who comes, as the form has it. Rates by the hour, times in seconds. */
export interface PlannedClass {
  name: string;
  perHour: number;
  handleSeconds: number;
  /** 0: exponential; else lognormal with this deviation. */
  handleDeviation: number;
  /** Null: they wait for ever. */
  patienceSeconds: number | null;
  skill: string;
  level: Level;
}

/** Who is there to answer. */
export interface PlannedGroup {
  people: number;
  skills: readonly string[];
  /** `08:00`; both null: always. */
  from: string | null;
  to: string | null;
}

export const levels = ['ordinary', 'silver', 'gold', 'diamond'] as const;
export type Level = (typeof levels)[number];

export interface Plan {
  hours: number;
  replications: number;
  seed: number;
  targetSeconds: number;
  /** Seconds by level. */
  headStarts: Record<Level, number>;
  classes: readonly PlannedClass[];
  staff: readonly PlannedGroup[];
}

/** A small centre on a busy day, to begin with. */
export const firstPlan: Plan = {
  hours: 100,
  replications: 4,
  seed: 7,
  targetSeconds: 20,
  headStarts: { ordinary: 0, silver: 30, gold: 60, diamond: 120 },
  classes: [
    {
      name: '1',
      perHour: 200,
      handleSeconds: 180,
      handleDeviation: 0,
      patienceSeconds: 300,
      skill: 'general',
      level: 'ordinary',
    },
  ],
  staff: [{ people: 12, skills: ['general'], from: null, to: null }],
};

/** The FILE of `npm run simulate` that says the same. */
export function toFile(plan: Plan): JsonValue {
  const { hours, replications, seed, targetSeconds, headStarts, classes, staff } = plan;
  return {
    hours,
    seed,
    replications,
    classes: classes.map((one) => ({
      name: one.name,
      arrivals: { poissonPerHour: one.perHour },
      handle:
        one.handleDeviation > 0
          ? { lognormal: [one.handleSeconds, one.handleDeviation] }
          : { exponential: one.handleSeconds },
      ...(one.patienceSeconds !== null && { patience: { exponential: one.patienceSeconds } }),
      skills: [one.skill],
      level: one.level,
    })),
    staff: staff.map(({ people, skills, from, to }) => ({
      people,
      skills,
      ...(from !== null && to !== null && { from, to }),
    })),
    queue: { headStarts },
    target: { seconds: targetSeconds },
  };
}
