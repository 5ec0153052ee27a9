/** What is wrong in a policy file, and where. Rows count from 1 in document order; null where a part does not apply. */
export interface Finding {
  readonly file: string;
  readonly table: string | null;
  readonly row: number | null;
  /** The fact or output the column is about. */
  readonly column: string | null;
  readonly code: FindingCode;
  /** One sentence that also says what to do. */
  readonly message: string;
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
  | 'not-proven';

export interface Place {
  readonly table?: string | null;
  readonly row?: number | null;
  readonly column?: string | null;
}

/** Collects findings while one file is read, so that a reader sees all of them at once. */
export interface Report {
  readonly file: string;
  readonly findings: Finding[];
  add(place: Place, code: FindingCode, message: string): void;
}

export function openReport(file: string): Report {
  const findings: Finding[] = [];
  return {
    file,
    findings,
    add(place, code, message) {
      const { table = null, row = null, column = null } = place;
      findings.push({ file, table, row, column, code, message });
    },
  };
}

/** One line for a person: `file: table T, row 3, column c: message [code]`. */
export function describeFinding(finding: Finding): string {
  const place = [
    finding.table === null ? null : `table ${finding.table}`,
    finding.row === null ? null : `row ${finding.row}`,
    finding.column === null ? null : `column ${finding.column}`,
  ].filter((part) => part !== null);
  const where = place.length === 0 ? '' : ` ${place.join(', ')}:`;
  return `${finding.file}:${where} ${finding.message} [${finding.code}]`;
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
  return text.length <= 80 ? text : `${text.slice(0, 77)}...`;
}
