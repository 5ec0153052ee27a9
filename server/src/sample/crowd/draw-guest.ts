import { type Static, Type } from 'typebox';
import { type Draw, drawFor } from '../../foundation/billing/index.ts';
import { nullable } from '../../platform/contract-parts.ts';
import { storedAs } from '../../platform/stored.ts';
import { type CrowdSettings, crowdWays } from './contract.ts';

/** A simulated customer: who they are, what they come about, and how they take waiting. */
export const Guest = Type.Object({
  way: Type.Enum(crowdWays),
  language: Type.Enum(['zh', 'en']),
  mood: Type.Enum(['calm', 'upset']),
  phone: nullable(Type.String({ description: 'E.164; null: they say no number' })),
  type: Type.String({ description: 'What they come about, as the policy names it' }),
  words: Type.Integer({ description: 'Which of the first words of their type' }),
  patienceSeconds: Type.Number(),
  exchanges: Type.Integer({ description: 'How often they answer before they thank and go' }),
  typingSeconds: Type.Integer({ description: 'How long they take to read and to write' }),
  seed: Type.Integer({ description: 'Chooses among phrases' }),
});
export type Guest = Static<typeof Guest>;

export const guestStored = storedAs(Guest, 'sample_guest.guest');

const MOST_PATIENCE_SECONDS = 2 * 3600;
const UPSET = { calm: 0.1, mixed: 0.45, upset: 0.85 } as const;

export interface GuestsOf {
  settings: CrowdSettings;
  /** The crowd's own, so that two crowds are not alike. */
  crowd: string;
  /** Who can come. */
  phones: readonly string[];
  /** First words by type, by language. */
  opening: Readonly<Record<string, readonly unknown[]>>;
}

/** The guest who comes as the `turn`th of a crowd: always the same one. Pure. */
export function drawGuest({ settings, crowd, phones, opening }: GuestsOf, turn: number): Guest {
  const draw = drawFor(turn, 'guest', crowd);
  const way = draw.pick(settings.ways);
  const type = draw.pick(Object.keys(opening));
  const namesNumber = way === 'hotline' || draw.chance(0.75);
  return {
    way,
    language: settings.language,
    mood: draw.chance(UPSET[settings.mood]) ? 'upset' : 'calm',
    phone: namesNumber ? draw.pick(phones) : null,
    type,
    words: draw.between(0, Math.max(0, (opening[type]?.length ?? 1) - 1)),
    patienceSeconds: Math.min(MOST_PATIENCE_SECONDS, Math.max(5, exponential(draw, settings.patienceSeconds))),
    exchanges: draw.between(1, 4),
    typingSeconds: draw.between(3, 12),
    seed: draw.between(0, 1_000_000),
  };
}

/** Seconds until the next one comes, after the `turn`th. Pure. */
export function drawInterval({ perMinute }: CrowdSettings, crowd: string, turn: number): number {
  return exponential(drawFor(turn, 'interval', crowd), 60 / perMinute);
}

const exponential = (draw: Draw, mean: number) => -Math.log(1 - draw.fraction()) * mean;
