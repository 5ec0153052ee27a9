import { describeFinding, type Finding, type FindingDetail, openReport, type Place, type Report } from '../finding.ts';

/** Why two files do not make one policy. */
export type ClashReason =
  | 'rule-id'
  | 'element-id'
  | 'name'
  | 'bad-name'
  | 'fact-kind'
  | 'type-kind'
  | 'contradiction'
  | 'version';

/** Thrown by `refinePolicy` for files that do not make one policy; carries every reason. */
export class RefinementUnfit extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map(describeFinding).join('\n'));
    this.name = 'RefinementUnfit';
    this.findings = findings;
  }
}

/** Collects what keeps a province's file from being merged. */
export class Clashes {
  readonly report: Report = openReport('province');

  add(place: Place, why: ClashReason, text: string, message: string): void {
    const detail: FindingDetail = { key: `clash:${why}:${text}`, values: { why, text } };
    this.report.add(place, 'clash', message, detail);
  }

  /** @throws RefinementUnfit where there is any */
  refuseAny(): void {
    if (this.report.findings.length > 0) throw new RefinementUnfit(this.report.findings);
  }
}
