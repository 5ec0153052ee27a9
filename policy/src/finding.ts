import { shorten } from './cut-text.ts';

/** One fact and the values of it that are meant, as FEEL text: `"open", "closed"`, `< 3`. */
export interface CaseCondition {
  readonly fact: string;
  readonly wanted: string;
}

/** A row that would close a gap, cell by cell, as an author would write it. */
export interface SuggestedRow {
  readonly table: string;
  /** FEEL cell of every input column, by fact; `-` where anything goes. */
  readonly inputs: Readonly<Record<string, string>>;
  /** FEEL cell of every output column, as in the rule `like`: for the author to judge. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The id of the rule that comes closest. */
  readonly like: string | null;
}

/** Notes never stop a policy from being published. */
export type Severity = 'error' | 'note';

/** What is wrong in a policy file, and where. Rows count from 1 in document order; null where a part does not apply. */
export interface Finding {
  readonly file: string;
  readonly table: string | null;
  readonly row: number | null;
  /** The id of the rule in that row. */
  readonly rule: string | null;
  /** The fact or output the column is about. */
  readonly column: string | null;
  readonly code: FindingCode;
  /** One sentence that also says what to do. */
  readonly message: string;
  /** Stays the same while the policy changes elsewhere: `conflict:<rule>:<rule>`, sorted; `gap:<hash of the cases>`. */
  readonly key: string;
  readonly severity: Severity;
  /** What a sentence in another language needs besides the place. `why` tells apart what one code has several of. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The cases of a gap or a conflict; empty means whatever the facts are. */
  readonly cases: readonly CaseCondition[];
  /** More sets of cases of the same conflict. */
  readonly otherCases: readonly (readonly CaseCondition[])[];
  /** The rules in conflict, or those that answer before this row. Ids. */
  readonly rules: readonly string[];
  /** For a gap. */
  readonly suggestion: SuggestedRow | null;
}

export type FindingCode =
  | 'not-xml'
  | 'not-dmn-1.3'
  | 'too-large'
  | 'missing-id'
  | 'duplicate-id'
  | 'missing-name'
  | 'bad-fact'
  | 'bad-output'
  | 'unknown-fact'
  | 'unknown-value'
  | 'outside-subset'
  | 'empty-cell'
  | 'never-true'
  | 'hit-policy'
  | 'no-rules'
  | 'combination'
  | 'gap'
  | 'conflict'
  | 'two-tables'
  | 'never-fires'
  | 'masked'
  | 'partly-masked'
  | 'taken-over'
  | 'not-proven'
  | 'rule-name'
  | 'clash';

export interface Place {
  readonly table?: string | null;
  readonly row?: number | null;
  readonly column?: string | null;
  readonly rule?: string | null;
}

/** What a finding may say beyond its place, code and message. */
export type FindingDetail = Partial<
  Pick<Finding, 'key' | 'severity' | 'values' | 'cases' | 'otherCases' | 'rules' | 'suggestion'>
>;

/** Collects findings while one file is read, so that a reader sees all of them at once. */
export interface Report {
  readonly file: string;
  readonly findings: Finding[];
  add(place: Place, code: FindingCode, message: string, detail?: FindingDetail): void;
}

export function openReport(file: string): Report {
  const findings: Finding[] = [];
  const keys = new Map<string, number>();
  /** The second and later findings of one kind in one place are numbered. */
  const freeKey = (key: string): string => {
    const number = (keys.get(key) ?? 0) + 1;
    keys.set(key, number);
    return number === 1 ? key : `${key}:${number}`;
  };
  return {
    file,
    findings,
    add(place, code, message, detail = {}) {
      const { table = null, row = null, column = null, rule = null } = place;
      const rest = { severity: 'error' as const, values: {}, cases: [], otherCases: [], rules: [], suggestion: null };
      const key = freeKey(detail.key ?? `${code}:${table ?? ''}:${row ?? ''}:${column ?? ''}`);
      findings.push({ file, table, row, rule, column, code, message, ...rest, ...detail, key });
    },
  };
}

/** One line for a person, whatever the file says: `file: table T, row 3, column c: message [code]`. */
export function describeFinding(finding: Finding): string {
  const place = [
    finding.table === null ? null : `table ${finding.table}`,
    finding.row === null ? null : `row ${finding.row}`,
    finding.column === null ? null : `column ${finding.column}`,
  ].filter((part) => part !== null);
  const where = place.length === 0 ? '' : ` ${place.join(', ')}:`;
  const note = finding.severity === 'note' ? ' note:' : '';
  return `${finding.file}:${where}${note} ${finding.message} [${finding.code}]`.replaceAll(/[\s\u0085]+/gu, ' ').trim();
}

/** Thrown by `compilePolicy` for a policy that cannot be decided by; carries every finding. */
export class PolicyRefused extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map(describeFinding).join('\n'));
    this.name = 'PolicyRefused';
    this.findings = findings;
  }
}

/** Cuts a text that came from outside, so that no message grows without bound. */
export function short(text: string): string {
  return shorten(text, 80);
}
