import { Type, type Static } from 'typebox';
import { Check } from 'typebox/value';

/** Counts up when a file is written differently. */
export const FORMAT = 1;

const Table = Type.Object({
  /** With its schema, as SQL: `public.ticket`. */
  name: Type.String(),
  columns: Type.Array(Type.String()),
});

const Sequence = Type.Object({ name: Type.String(), value: Type.String(), called: Type.Boolean() });

/** A part of a divided table, with what it holds, as SQL. */
const Part = Type.Object({ name: Type.String(), of: Type.String(), bound: Type.String() });

/** The first line of a backup: what is in it, in the order in which it follows. */
const Header = Type.Object({
  jieyi: Type.Literal('backup'),
  format: Type.Integer(),
  release: Type.String(),
  writtenAt: Type.String(),
  postgresql: Type.String(),
  migrations: Type.Array(Type.String()),
  /** Of jobs that wait. */
  queues: Type.Array(Type.String()),
  parts: Type.Array(Part),
  sequences: Type.Array(Sequence),
  tables: Type.Array(Table),
});
export type BackupHeader = Static<typeof Header>;
export type BackupTable = Static<typeof Table>;
export type BackupPart = Static<typeof Part>;
export type BackupSequence = Static<typeof Sequence>;

/** The last line: how many rows each table has, and the SHA-256 of all before. */
const Trailer = Type.Object({ rows: Type.Record(Type.String(), Type.Integer()), sha256: Type.String() });
export type BackupTrailer = Static<typeof Trailer>;

/** @throws UnfitBackup where the line begins no backup of ours */
export function readHeader(line: string): BackupHeader {
  const said = readJson(line);
  if (isOfFormat(said) && said.format !== FORMAT)
    throw new UnfitBackup(
      `This backup is of form ${said.format}, and this release reads form ${FORMAT}: restore it with the release that wrote it.`,
    );
  if (Check(Header, said)) return said;
  throw new UnfitBackup('This file is no backup of Jieyi.');
}

/** @throws UnfitBackup where the line ends no backup */
export function readTrailer(line: string): BackupTrailer {
  const said = readJson(line);
  if (Check(Trailer, said)) return said;
  throw new UnfitBackup('The backup is damaged: its end cannot be read.');
}

/** A file that cannot be restored, told in plain words. */
export class UnfitBackup extends Error {}

const Formed = Type.Object({ jieyi: Type.Literal('backup'), format: Type.Integer() });

function isOfFormat(said: unknown): said is Static<typeof Formed> {
  return Check(Formed, said);
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
