import { type Static, type TObject, type TProperties, Type } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';

/** Something that happened, as it is written down and told to later modules and to the screens of its audience. */
export interface Announcement {
  /** `contact.arrived`: noun, dot, past participle. */
  name: string;
  /** Ids and states, never personal data: what screens may see they fetch under their own rights. */
  about: Record<string, string>;
  /** `account:<id>`, `team:<id>` or `province:<id>`, or one of these `gathered`; empty for listeners only. */
  audience: readonly string[];
}

/** What can be announced, declared once by the module that does: its name, and what it says. */
export interface AnnouncementKind<P extends TProperties = TProperties> {
  readonly name: string;
  readonly about: TObject<P>;
  /** False: for listeners, or for customers’ own screens; no desk hears it. */
  readonly forScreens: boolean;
  /** Reads what was announced back, from a job or a row. @throws Error where it does not say what its kind says */
  read(about: unknown): AboutOf<P>;
}

/** @param about texts by name, each a schema of a string; optional where it may be left out */
export function defineAnnouncement<P extends TProperties>(
  name: string,
  about: P,
  { forScreens = true }: { forScreens?: boolean } = {},
): AnnouncementKind<P> {
  const schema = Type.Object(about);
  // Compiled with the first: a work may announce twenty times.
  let validator: Validator<{}, TObject<P>> | undefined;
  const read = (said: unknown): AboutOf<P> => {
    validator ??= Compile(schema);
    if (validator.Check(said)) return said;
    throw new Error(`${name} was announced with ${JSON.stringify(said)}, which is not what it says`);
  };
  return { name, about: schema, forScreens, read };
}

/** What an announcement of this kind says. */
export type AboutOf<P extends TProperties> = Static<TObject<P>>;

/** As it is written down: texts only. @throws Error where it does not say what its kind says */
export function toAnnouncement<P extends TProperties>(
  kind: AnnouncementKind<P>,
  about: AboutOf<P>,
  audience: readonly string[],
): Announcement {
  const told = Object.entries(kind.read(about)).map(([name, value]) => [name, String(value)] as const);
  return { name: kind.name, about: Object.fromEntries(told), audience };
}

const GATHERED = 'gathered:';

/**
 * An audience of many, most of whom show nothing of it: they are told once a second, together with what else happened, and
 * in no order. Whom it concerns is told at once beside it.
 */
export function gathered(audience: string): string {
  return `${GATHERED}${audience}`;
}

export function isGathered(audience: string): boolean {
  return audience.startsWith(GATHERED);
}
