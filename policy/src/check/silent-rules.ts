import { endsWithin } from '../cases/ends-within.ts';
import { buildDiagram } from '../compile/build-diagram.ts';
import { contradictionLines, ruleLines } from '../compile/compile-model.ts';
import type { CompiledRule } from '../compile/compiled-rule.ts';
import { HIT_POLICIES } from '../compile/hit-policies.ts';
import { boxOfRule } from './conflicts.ts';
import type { Proving } from './proven.ts';

const MOST_NAMED = 5;

/**
 * Reports rules that never answer: their cases cannot occur, earlier rows take them all, or a province's rows do. Notes
 * the rows of a FIRST table that earlier rows take a part of.
 */
export function reportSilentRules(proving: Proving): void {
  const { compiled } = proving;
  const firing = new Set(compiled.diagram.terminals.flat());
  const layers = new LayersAlone(proving);
  for (const rule of compiled.rules) {
    if (firing.has(rule.index)) reportPartlyMasked(rule, proving);
    else reportSilent(rule, proving, layers);
  }
}

function reportSilent(rule: CompiledRule, proving: Proving, layers: LayersAlone): void {
  const { compiled, report } = proving;
  const { id } = rule.model;
  const hiding = hidingRules(rule, proving);
  const rules = hiding.map((index) => compiled.rules[index]?.model.id ?? '');
  const named = rules.slice(0, MOST_NAMED).join(', ') + (rules.length > MOST_NAMED ? ', ...' : '');
  const values = { rule: id, rules: rules.join(', ') };
  if (hiding.length === 0) {
    const message = `the rule ${id} never fires: its cases cannot occur; correct its conditions or delete it`;
    report.add(placeOf(rule, proving), 'never-fires', message, { values });
  } else if (layers.fires(rule)) {
    const message = `the rule ${id} of the group never fires here: ${named} answer all its cases first`;
    report.add(placeOf(rule, proving), 'taken-over', message, { values, rules, severity: 'note' });
  } else {
    const message = `the rule ${id} never fires: ${named} answer all its cases first; give it other conditions or delete it`;
    report.add(placeOf(rule, proving), 'masked', message, { values, rules });
  }
}

function reportPartlyMasked(rule: CompiledRule, proving: Proving): void {
  const { compiled, report } = proving;
  const table = compiled.model.tables[rule.table];
  if (table === undefined || !HIT_POLICIES[table.hitPolicy].firstWins) return;
  const hiding = hidingRules(rule, proving).filter((index) => compiled.rules[index]?.table === rule.table);
  if (hiding.length === 0) return;
  const rules = hiding.map((index) => compiled.rules[index]?.model.id ?? '');
  const named = rules.slice(0, MOST_NAMED).join(', ') + (rules.length > MOST_NAMED ? ', ...' : '');
  const message = `some cases of the rule ${rule.model.id} are answered first by ${named}`;
  const values = { rule: rule.model.id, rules: rules.join(', ') };
  report.add(placeOf(rule, proving), 'partly-masked', message, { values, rules, severity: 'note' });
}

function placeOf({ table, model: { row, id } }: CompiledRule, { compiled }: Proving) {
  return { table: compiled.model.tables[table]?.name ?? null, row, rule: id };
}

/** The rules that answer instead of this one where its conditions hold: of its own table or of an earlier layer. */
function hidingRules(rule: CompiledRule, { compiled, work }: Proving): number[] {
  const layerOf = (table: number): number => compiled.model.tables[table]?.layer ?? 0;
  const { diagram } = compiled;
  const hiding = new Set<number>();
  for (const terminal of endsWithin(diagram, boxOfRule(rule), work)) {
    const firing = diagram.terminals[terminal] ?? [];
    work.spend(firing.length);
    if (firing.includes(rule.index)) continue;
    for (const index of firing) {
      const other = compiled.rules[index];
      if (other === undefined) continue;
      if (other.table === rule.table || layerOf(other.table) < layerOf(rule.table)) hiding.add(index);
    }
  }
  return [...hiding].toSorted((a, b) => a - b);
}

/** Which rules would answer something if the layers before theirs were not there. */
class LayersAlone {
  readonly #proving: Proving;
  readonly #firing = new Map<number, ReadonlySet<number>>();

  constructor(proving: Proving) {
    this.#proving = proving;
  }

  fires(rule: CompiledRule): boolean {
    const layer = this.#proving.compiled.model.tables[rule.table]?.layer ?? 0;
    if (layer === 0) return false;
    const firing = this.#firing.get(layer) ?? this.#firingFrom(layer);
    this.#firing.set(layer, firing);
    return firing.has(rule.index);
  }

  #firingFrom(layer: number): ReadonlySet<number> {
    const { compiled, sizes, work } = this.#proving;
    const lines = ruleLines(compiled.model, compiled.rules).filter((line) => line.layer >= layer);
    const refusals = contradictionLines(compiled.contradictions, sizes.length);
    return new Set(buildDiagram([...refusals, ...lines], sizes, { work }).terminals.flat());
  }
}
